// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/diffreport.h"
#include "core/diff/displaytext.h"
#include "core/diff/reporthunks.h"
#include "core/diff/styledtext.h"

#include <QCoreApplication>

#include <algorithm>

namespace promptlab {

namespace {

struct TextReportText {
    Q_DECLARE_TR_FUNCTIONS(TextReport)
};

constexpr int LeastReportWidth = 40;

QString hunkTitle(const LineDiff &diff, const ReportHunk &hunk)
{
    const auto place = [](const TextLines &text, LineRange range) {
        const int first = range.isEmpty() ? range.begin.index() : text.realNumber(range.begin);
        return QString(QString::number(first) + QLatin1Char(',') + QString::number(range.size()));
    };
    return QLatin1String("@@ -") + place(diff.a, hunk.a) + QLatin1String(" +") + place(diff.b, hunk.b)
         + QLatin1String(" @@");
}

/// What both text views share: the words of a row, marks and notes.
class TextRows
{
public:
    TextRows(const LineDiff &diff, const ReportOptions &options, const CancelToken &cancel)
        : m_diff(diff), m_options(options), m_cancel(cancel)
    {
    }

    /// Must be called before the others for each row.
    Result<void> take(const DiffRow &row)
    {
        m_row = row;
        m_words.reset();
        if (m_options.words) {
            PL_TRY(m_words, rowWords(m_diff, row, m_cancel));
        }
        return {};
    }

    [[nodiscard]] StyledLine oldLine() const
    {
        const bool changed = m_row.kind != RowKind::Equal;
        const TextStyle style = !changed ? TextStyle::Plain : m_row.moveA >= 0 ? TextStyle::Moved : TextStyle::Removed;
        StyledLine line = styledLine(m_diff.a.line(LineNumber(m_row.a)), words(),
                                     {style, TextStyle::RemovedWord, true, !m_options.colour, m_options.tabWidth});
        appendLineEnd(line, m_diff.a, m_row.a, style);
        appendWordsNote(line);
        if (m_row.moveA >= 0 && m_diff.moves[m_row.moveA].a.begin.index() == m_row.a)
            line.append(
                {TextReportText::tr("  (moved to line %1)").arg(m_diff.b.realNumber(m_diff.moves[m_row.moveA].b.begin)),
                 TextStyle::Note});
        return line;
    }

    [[nodiscard]] StyledLine newLine() const
    {
        const bool changed = m_row.kind != RowKind::Equal;
        const TextStyle style = !changed ? TextStyle::Plain : m_row.moveB >= 0 ? TextStyle::Moved : TextStyle::Added;
        StyledLine line = styledLine(m_diff.b.line(LineNumber(m_row.b)), words(),
                                     {style, TextStyle::AddedWord, false, !m_options.colour, m_options.tabWidth});
        appendLineEnd(line, m_diff.b, m_row.b, style);
        appendWordsNote(line);
        if (m_row.moveB >= 0 && m_diff.moves[m_row.moveB].b.begin.index() == m_row.b)
            line.append({TextReportText::tr("  (moved from line %1)")
                             .arg(m_diff.a.realNumber(m_diff.moves[m_row.moveB].a.begin)),
                         TextStyle::Note});
        return line;
    }

    static QString missingLineEnd() { return TextReportText::tr("\\ No newline at end of file"); }

private:
    [[nodiscard]] const WordDiff *words() const { return m_words ? &*m_words : nullptr; }

    /// A cut-off is never silent.
    void appendWordsNote(StyledLine &line) const
    {
        if (m_words && m_words->limited)
            line.append({TextReportText::tr("  (words compared only in part)"), TextStyle::Note});
    }

    void appendLineEnd(StyledLine &line, const TextLines &text, int number, TextStyle style) const
    {
        if (differsInLineEndOnly(m_diff, m_row) && text.lineWithEnd(LineNumber(number)).endsWith(u"\r\n"))
            line.append({QString(QChar(u'\x240D')), style});
    }

    const LineDiff &m_diff;
    const ReportOptions &m_options;
    const CancelToken &m_cancel;
    DiffRow m_row;
    std::optional<WordDiff> m_words;
};

class UnifiedWriter
{
public:
    UnifiedWriter(const LineDiff &diff, const ReportOptions &options, const CancelToken &cancel)
        : m_diff(diff), m_options(options), m_rows(diff, options, cancel), m_cancel(cancel)
    {
    }

    Result<QString> run()
    {
        writeLine({{QLatin1String("--- ") + displayText(m_options.oldName), TextStyle::Header}});
        writeLine({{QLatin1String("+++ ") + displayText(m_options.newName), TextStyle::Header}});
        if (m_diff.isLimited())
            writeLine({{QLatin1String("! ") + limitsText(m_diff.limits), TextStyle::Note}});
        PL_CHECK(forEachReportHunk(m_diff, m_options.context, false, m_cancel,
                                   [this](const ReportHunk &hunk) { return write(hunk); }));
        return m_out;
    }

private:
    Result<void> write(const ReportHunk &hunk)
    {
        writeLine({{hunkTitle(m_diff, hunk), TextStyle::Header}});
        for (const DiffRow &row : hunk.rows) {
            PL_CHECK(m_rows.take(row));
            if (row.kind == RowKind::Equal) {
                flush();
                addLine(m_out, QLatin1Char(' '), TextStyle::Plain, m_rows.newLine(), m_diff.b, row.b);
                continue;
            }
            if (row.a >= 0)
                addLine(m_old, QLatin1Char(row.moveA >= 0 ? '<' : '-'),
                        row.moveA >= 0 ? TextStyle::Moved : TextStyle::Removed, m_rows.oldLine(), m_diff.a, row.a);
            if (row.b >= 0)
                addLine(m_new, QLatin1Char(row.moveB >= 0 ? '>' : '+'),
                        row.moveB >= 0 ? TextStyle::Moved : TextStyle::Added, m_rows.newLine(), m_diff.b, row.b);
        }
        flush();
        return {};
    }

    /// Old lines of a change stand before the new ones.
    void flush()
    {
        m_out += m_old + m_new;
        m_old.clear();
        m_new.clear();
    }

    void addLine(QString &out, QLatin1Char mark, TextStyle style, StyledLine line, const TextLines &text,
                 int number) const
    {
        line.prepend({QString(mark), style});
        out += paintStyled(line, m_options.colour) + QLatin1Char('\n');
        if (lacksLastLineEnd(text, number))
            out += paintStyled({{TextRows::missingLineEnd(), TextStyle::Note}}, m_options.colour) + QLatin1Char('\n');
    }

    void writeLine(const StyledLine &line) { m_out += paintStyled(line, m_options.colour) + QLatin1Char('\n'); }

    const LineDiff &m_diff;
    const ReportOptions &m_options;
    TextRows m_rows;
    const CancelToken &m_cancel;
    QString m_out;
    QString m_old;
    QString m_new;
};

class SideBySideWriter
{
public:
    SideBySideWriter(const LineDiff &diff, const ReportOptions &options, const CancelToken &cancel)
        : m_diff(diff), m_options(options), m_rows(diff, options, cancel), m_cancel(cancel),
          m_digits(int(QString::number(std::max(diff.a.count(), diff.b.count())).size())),
          m_column((std::max(LeastReportWidth, options.width) - 3) / 2)
    {
    }

    Result<QString> run()
    {
        if (m_diff.isLimited())
            m_out += paintStyled({{QLatin1String("! ") + limitsText(m_diff.limits), TextStyle::Note}}, m_options.colour)
                   + QLatin1Char('\n');
        const auto title = [](const QString &name) { return StyledLine{{displayText(name), TextStyle::Header}}; };
        writeCells(wrapStyled(title(m_options.oldName), m_column), wrapStyled(title(m_options.newName), m_column));
        PL_CHECK(forEachReportHunk(m_diff, m_options.context, true, m_cancel,
                                   [this](const ReportHunk &hunk) { return write(hunk); }));
        return m_out;
    }

private:
    Result<void> write(const ReportHunk &hunk)
    {
        m_out += paintStyled({{hunkTitle(m_diff, hunk), TextStyle::Header}}, m_options.colour) + QLatin1Char('\n');
        for (const DiffRow &row : hunk.rows) {
            PL_CHECK(m_rows.take(row));
            QList<StyledLine> left;
            QList<StyledLine> right;
            if (row.a >= 0)
                left = cell(m_rows.oldLine(), m_diff.a, row.a, markOf(row, true), TextStyle::Removed);
            if (row.b >= 0)
                right = cell(m_rows.newLine(), m_diff.b, row.b, markOf(row, false), TextStyle::Added);
            writeCells(left, right);
        }
        return {};
    }

    static char markOf(const DiffRow &row, bool old)
    {
        if (row.kind == RowKind::Equal)
            return ' ';
        if ((old ? row.moveA : row.moveB) >= 0)
            return old ? '<' : '>';
        if (row.kind == RowKind::Changed)
            return '~';
        return old ? '-' : '+';
    }

    [[nodiscard]] QList<StyledLine> cell(const StyledLine &line, const TextLines &text, int number, char mark,
                                         TextStyle style) const
    {
        const LineNumber lineNumber(number);
        const QString shown =
            text.isContinuation(lineNumber) ? QString() : QString::number(text.realNumber(lineNumber));
        StyledLine whole = line;
        if (lacksLastLineEnd(text, number))
            whole.append({QLatin1Char(' ') + TextRows::missingLineEnd(), TextStyle::Note});
        QList<StyledLine> pieces = wrapStyled(whole, std::max(1, m_column - m_digits - 3));
        for (qsizetype i = 0; i < pieces.size(); ++i) {
            const QString label =
                (i == 0 ? shown : QString()).rightJustified(m_digits, QLatin1Char(' ')) + QLatin1Char(' ');
            pieces[i].prepend({QString(QLatin1Char(mark)) + QLatin1Char(' '), mark == ' ' ? TextStyle::Plain : style});
            pieces[i].prepend({label, TextStyle::Number});
        }
        return pieces;
    }

    void writeCells(const QList<StyledLine> &left, const QList<StyledLine> &right)
    {
        for (qsizetype i = 0; i < std::max<qsizetype>(1, std::max(left.size(), right.size())); ++i) {
            const StyledLine cellLeft = i < left.size() ? left[i] : StyledLine();
            const StyledLine cellRight = i < right.size() ? right[i] : StyledLine();
            QString line = paintStyled(cellLeft, m_options.colour)
                         + QString(std::max(0, m_column - styledWidth(cellLeft)), QLatin1Char(' '))
                         + QLatin1String(" | ") + paintStyled(cellRight, m_options.colour);
            while (line.endsWith(QLatin1Char(' ')))
                line.chop(1);
            m_out += line + QLatin1Char('\n');
        }
    }

    const LineDiff &m_diff;
    const ReportOptions &m_options;
    TextRows m_rows;
    const CancelToken &m_cancel;
    int m_digits;
    int m_column;
    QString m_out;
};

} // namespace

QString limitsText(DiffLimits limits)
{
    QStringList parts;
    if (limits.testFlag(DiffLimit::Search))
        parts.append(TextReportText::tr("more lines may be shown as changed than necessary"));
    if (limits.testFlag(DiffLimit::Moves))
        parts.append(TextReportText::tr("not all moved blocks may be found"));
    if (limits.testFlag(DiffLimit::Pairing))
        parts.append(TextReportText::tr("large rewritten blocks are compared piece by piece"));
    if (limits.testFlag(DiffLimit::Words))
        parts.append(TextReportText::tr("some lines have too many words to tell them apart"));
    if (parts.isEmpty())
        return {};
    return TextReportText::tr("Limited comparison: %1").arg(parts.join(QStringLiteral("; ")));
}

Result<QString> renderUnified(const LineDiff &diff, const ReportOptions &options, const CancelToken &cancel)
{
    if (diff.isEqual())
        return QString();
    return UnifiedWriter(diff, options, cancel).run();
}

Result<QString> renderSideBySide(const LineDiff &diff, const ReportOptions &options, const CancelToken &cancel)
{
    if (diff.isEqual())
        return QString();
    return SideBySideWriter(diff, options, cancel).run();
}

} // namespace promptlab
