// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/textlines.h"
#include "core/diff/unifiedpatch.h"

#include <QCoreApplication>

#include <algorithm>

namespace promptlab {

namespace {

struct PatchParserText {
    Q_DECLARE_TR_FUNCTIONS(PatchParser)
};

class PatchParser
{
public:
    PatchParser(const TextLines &lines, QString source, const PatchLimits &limits, CancelToken cancel)
        : m_lines(lines), m_source(std::move(source)), m_limits(limits), m_cancel(std::move(cancel))
    {
    }

    Result<QList<FilePatch>> run()
    {
        while (!atEnd()) {
            PL_CHECK(m_cancel.check());
            const QStringView line = current();
            if (line.startsWith(u"--- ") && next().startsWith(u"+++ "))
                PL_CHECK(readHeader());
            else if (isHunkLine(line))
                PL_CHECK(readHunk());
            else if (line.startsWith(u"@@@ "))
                return unsupported(
                    PatchParserText::tr("This is a combined patch of a merge; make a plain patch against one parent"));
            else if (line.startsWith(u"GIT binary patch")
                     || (line.startsWith(u"Binary files ") && line.endsWith(u" differ")))
                return unsupported(PatchParserText::tr("This is a binary patch; only text can be patched"));
            else
                ++m_at;
        }
        if (m_files.isEmpty() && m_lines.count() > 0)
            return failAt(LineNumber(), 1,
                          PatchParserText::tr("There is no unified patch in this text: no line begins with \"--- \""));
        return std::move(m_files);
    }

private:
    struct Count {
        int old = 0;
        int added = 0;
    };

    [[nodiscard]] bool atEnd() const { return m_at >= m_lines.all().end; }
    /// The line without "\n"; a "\r" in front of it belongs to the content.
    [[nodiscard]] QStringView rawLine(LineNumber line) const
    {
        QStringView view = m_lines.lineWithEnd(line);
        if (view.endsWith(QLatin1Char('\n')))
            view.chop(1);
        return view;
    }
    [[nodiscard]] QStringView current() const { return m_lines.line(m_at); }
    [[nodiscard]] QStringView next() const
    {
        return m_at + 1 < m_lines.all().end ? m_lines.line(m_at + 1) : QStringView();
    }
    [[nodiscard]] static bool isHunkLine(QStringView line) { return line.startsWith(u"@@ -"); }

    [[nodiscard]] Error failAt(LineNumber line, qsizetype column, const QString &message,
                               ErrorCode code = ErrorCode::InvalidInput) const
    {
        return makeError(code, message, TextPosition{m_source, line.oneBased(), int(column)});
    }
    [[nodiscard]] Error unsupported(const QString &message) const
    {
        return failAt(m_at, 1, message, ErrorCode::Unsupported);
    }

    Result<void> readHeader()
    {
        if (m_files.size() >= m_limits.maxFiles)
            return failAt(m_at, 1, PatchParserText::tr("The patch is for more than %1 files").arg(m_limits.maxFiles),
                          ErrorCode::LimitExceeded);
        PL_TRY(QString oldName, readName());
        ++m_at;
        PL_TRY(QString newName, readName());
        ++m_at;
        m_files.append({oldName, newName, {}});
        return {};
    }

    /// The name of a "---" or "+++" line: up to a tab, or quoted as in C.
    Result<QString> readName() const
    {
        QStringView name = current().sliced(4);
        if (!name.startsWith(QLatin1Char('"'))) {
            const qsizetype tab = name.indexOf(QLatin1Char('\t'));
            name = (tab < 0 ? name : name.first(tab)).trimmed();
            if (name.isEmpty())
                return failAt(m_at, 5, PatchParserText::tr("The file name is missing"));
            return name.toString();
        }
        QByteArray bytes;
        for (qsizetype i = 1; i < name.size(); ++i) {
            if (name[i] == QLatin1Char('"'))
                return QString::fromUtf8(bytes);
            if (name[i] != QLatin1Char('\\')) {
                const qsizetype units = name[i].isHighSurrogate() && i + 1 < name.size() ? 2 : 1;
                bytes += name.sliced(i, units).toUtf8();
                i += units - 1;
            } else if (!readEscape(name, i, bytes)) {
                return failAt(m_at, i + 5, PatchParserText::tr("Unknown escape in the quoted file name"));
            }
        }
        return failAt(m_at, 5, PatchParserText::tr("The quoted file name has no closing quote"));
    }

    /// One escape; @p i is on the backslash before and on its last character after.
    static bool readEscape(QStringView name, qsizetype &i, QByteArray &bytes)
    {
        static constexpr char Letters[] = "abtnvfr\"\\";
        static constexpr char Meanings[] = "\a\b\t\n\v\f\r\"\\";
        if (++i >= name.size())
            return false;
        const char16_t code = name[i].unicode();
        for (size_t k = 0; k + 1 < sizeof Letters; ++k) {
            if (code == char16_t(Letters[k])) {
                bytes += Meanings[k];
                return true;
            }
        }
        int value = 0;
        for (int digit = 0; digit < 3; ++digit, ++i) {
            if (i >= name.size() || name[i].unicode() < '0' || name[i].unicode() > '7')
                return false;
            value = value * 8 + (name[i].unicode() - '0');
        }
        --i;
        bytes += char(value & 0xFF);
        return value <= 0xFF;
    }

    Result<void> readHunk()
    {
        if (m_files.isEmpty())
            return failAt(m_at, 1,
                          PatchParserText::tr(
                              "This hunk belongs to no file: lines with \"---\" and \"+++\" are missing before it"));
        if (++m_hunkCount > m_limits.maxHunks)
            return failAt(m_at, 1, PatchParserText::tr("The patch has more than %1 hunks").arg(m_limits.maxHunks),
                          ErrorCode::LimitExceeded);
        PatchHunk hunk;
        hunk.sourceLine = m_at.oneBased();
        PL_CHECK(readHunkHeader(hunk));
        PL_CHECK(checkOrder(hunk));
        ++m_at;
        PL_CHECK(readHunkLines(hunk));
        m_files.last().hunks.append(hunk);
        return {};
    }

    Result<void> readHunkHeader(PatchHunk &hunk) const
    {
        const QStringView line = current();
        qsizetype at = 4;
        PL_CHECK(readRange(line, at, hunk.oldStart, hunk.oldCount));
        if (!line.sliced(at).startsWith(u" +"))
            return failAt(m_at, at + 1, PatchParserText::tr("Expected \" +\" and the place in the new file"));
        at += 2;
        PL_CHECK(readRange(line, at, hunk.newStart, hunk.newCount));
        if (!line.sliced(at).startsWith(u" @@"))
            return failAt(m_at, at + 1, PatchParserText::tr("Expected \" @@\" after the two places"));
        hunk.section = line.sliced(at + 3).trimmed().toString();
        if (hunk.oldCount == 0 && hunk.newCount == 0)
            return failAt(m_at, 1, PatchParserText::tr("The hunk is empty on both sides"));
        return {};
    }

    /// "start" or "start,count".
    Result<void> readRange(QStringView line, qsizetype &at, int &start, int &count) const
    {
        const qsizetype begin = at;
        PL_CHECK(readNumber(line, at, start));
        count = 1;
        if (at < line.size() && line[at] == QLatin1Char(',')) {
            ++at;
            PL_CHECK(readNumber(line, at, count));
        }
        if (start == 0 && count > 0)
            return failAt(m_at, begin + 1,
                          PatchParserText::tr("Lines are counted from 1; 0 can only go with a count of 0"));
        return {};
    }

    Result<void> readNumber(QStringView line, qsizetype &at, int &number) const
    {
        const qsizetype begin = at;
        qint64 value = 0;
        while (at < line.size() && line[at].unicode() >= '0' && line[at].unicode() <= '9') {
            value = value * 10 + (line[at].unicode() - '0');
            if (value > m_limits.maxLine)
                return failAt(m_at, begin + 1,
                              PatchParserText::tr("The number is greater than %1").arg(m_limits.maxLine),
                              ErrorCode::LimitExceeded);
            ++at;
        }
        if (at == begin)
            return failAt(m_at, at + 1, PatchParserText::tr("Expected a number"));
        number = int(value);
        return {};
    }

    /// Hunks must follow each other on both sides.
    Result<void> checkOrder(const PatchHunk &hunk) const
    {
        if (m_files.constLast().hunks.isEmpty())
            return {};
        const PatchHunk &before = m_files.constLast().hunks.constLast();
        if (reachesEnd(before))
            return failAt(m_at, 1,
                          PatchParserText::tr("A hunk follows although the one before reached the end of the file"));
        // With a count of 0 the start names the line before.
        const auto firstLine = [](int start, int count) { return count > 0 ? start : start + 1; };
        const int oldEnd = firstLine(before.oldStart, before.oldCount) + before.oldCount;
        const int newEnd = firstLine(before.newStart, before.newCount) + before.newCount;
        if (firstLine(hunk.oldStart, hunk.oldCount) < oldEnd || firstLine(hunk.newStart, hunk.newCount) < newEnd)
            return failAt(m_at, 1,
                          PatchParserText::tr("This hunk overlaps the one before (line %1) or lies above it")
                              .arg(before.sourceLine));
        return {};
    }

    static bool reachesEnd(const PatchHunk &hunk)
    {
        return std::any_of(hunk.lines.cbegin(), hunk.lines.cend(),
                           [](const PatchLine &line) { return line.noNewline; });
    }

    Result<void> readHunkLines(PatchHunk &hunk)
    {
        Count left{hunk.oldCount, hunk.newCount};
        bool oldClosed = false;
        bool newClosed = false;
        while (left.old > 0 || left.added > 0 || (!atEnd() && current().startsWith(u"\\ "))) {
            if (m_at.index() % 4096 == 0)
                PL_CHECK(m_cancel.check());
            if (atEnd())
                return failAt(
                    m_at, 1,
                    PatchParserText::tr("The hunk of line %1 ends too early: %2 old and %3 new lines are missing")
                        .arg(hunk.sourceLine)
                        .arg(left.old)
                        .arg(left.added));
            const QStringView line = rawLine(m_at);
            if (line.startsWith(u"\\ ")) {
                PL_CHECK(closeFile(hunk, oldClosed, newClosed));
                ++m_at;
                continue;
            }
            PL_TRY(const PatchLine::Kind kind, kindOf(line, hunk));
            const bool inOld = kind != PatchLine::Kind::Added;
            const bool inNew = kind != PatchLine::Kind::Removed;
            if ((inOld && left.old == 0) || (inNew && left.added == 0))
                return failAt(m_at, 1,
                              PatchParserText::tr("The hunk of line %1 has more lines than its header says")
                                  .arg(hunk.sourceLine));
            if ((inOld && oldClosed) || (inNew && newClosed))
                return failAt(m_at, 1, PatchParserText::tr("A line follows the last line of the file"));
            left.old -= inOld;
            left.added -= inNew;
            const bool stripped = line.isEmpty() || line == u"\r";
            hunk.lines.append({kind, (stripped ? line : line.sliced(1)).toString(), false});
            ++m_at;
        }
        if (!atEnd() && isHunkBody(current()))
            return failAt(
                m_at, 1,
                PatchParserText::tr("The hunk of line %1 has more lines than its header says").arg(hunk.sourceLine));
        return {};
    }

    /// Whether a line after a complete hunk can only be one too many. "-- " begins a mail signature, "--- " the next
    /// file.
    [[nodiscard]] static bool isHunkBody(QStringView line)
    {
        if (line.startsWith(u"--- ") || line.startsWith(u"-- ") || line == u"--")
            return false;
        return line.startsWith(QLatin1Char('+')) || line.startsWith(QLatin1Char('-'))
            || line.startsWith(QLatin1Char(' '));
    }

    Result<PatchLine::Kind> kindOf(QStringView line, const PatchHunk &hunk) const
    {
        // Some mailers strip the blank of an empty context line.
        if (line.isEmpty() || line == u"\r" || line.startsWith(QLatin1Char(' ')))
            return PatchLine::Kind::Context;
        if (line.startsWith(QLatin1Char('-')))
            return PatchLine::Kind::Removed;
        if (line.startsWith(QLatin1Char('+')))
            return PatchLine::Kind::Added;
        return failAt(m_at, 1,
                      PatchParserText::tr("A line of the hunk of line %1 must begin with a blank, \"-\" or \"+\"")
                          .arg(hunk.sourceLine));
    }

    Result<void> closeFile(PatchHunk &hunk, bool &oldClosed, bool &newClosed) const
    {
        if (hunk.lines.isEmpty() || hunk.lines.constLast().noNewline)
            return failAt(m_at, 1, PatchParserText::tr("This mark must stand behind a line of the file"));
        PatchLine &line = hunk.lines.last();
        line.noNewline = true;
        oldClosed = oldClosed || line.kind != PatchLine::Kind::Added;
        newClosed = newClosed || line.kind != PatchLine::Kind::Removed;
        return {};
    }

    const TextLines &m_lines;
    QString m_source;
    PatchLimits m_limits;
    CancelToken m_cancel;
    QList<FilePatch> m_files;
    LineNumber m_at;
    int m_hunkCount = 0;
};

} // namespace

Result<QList<FilePatch>> parsePatch(const QString &text, const QString &source, const PatchLimits &limits,
                                    const CancelToken &cancel)
{
    if (text.size() > limits.maxUnits)
        return makeError(ErrorCode::LimitExceeded,
                         PatchParserText::tr("The patch is larger than %1 characters").arg(limits.maxUnits),
                         TextPosition{source, 0, 0});
    PL_TRY(const TextLines lines, TextLines::split(text, 0, cancel));
    return PatchParser(lines, source, limits, cancel).run();
}

} // namespace promptlab
