// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/hunkslider.h"
#include "core/diff/linediff.h"
#include "core/diff/unifiedpatch.h"

#include <algorithm>

namespace promptlab {

namespace {

/// Builds hunks with context out of the changes of two texts.
class PatchBuilder
{
public:
    PatchBuilder(const TextLines &a, const TextLines &b, int context) : m_a(a), m_b(b), m_context(context) {}

    /// A hunk for changes [first, last) that lie no more than twice the context apart.
    PatchHunk build(const QList<LineEdit> &changes, qsizetype first, qsizetype last)
    {
        const LineEdit &front = changes[first];
        const LineEdit &back = changes[last - 1];
        const int before = std::min(m_context, front.a.begin.index());
        const int after = std::min(m_context, m_a.count() - back.a.end.index());
        const LineRange rangeA{front.a.begin - before, back.a.end + after};
        const LineRange rangeB{front.b.begin - before, back.b.end + after};
        PatchHunk hunk;
        hunk.oldCount = rangeA.size();
        hunk.newCount = rangeB.size();
        hunk.oldStart = rangeA.begin.index() + (hunk.oldCount > 0 ? 1 : 0);
        hunk.newStart = rangeB.begin.index() + (hunk.newCount > 0 ? 1 : 0);
        hunk.section = sectionBefore(rangeA.begin);
        int lines = rangeA.size();
        for (qsizetype i = first; i < last; ++i)
            lines += changes[i].b.size();
        hunk.lines.reserve(lines);
        LineNumber at = rangeA.begin;
        for (qsizetype i = first; i < last; ++i) {
            append(hunk, PatchLine::Kind::Context, m_a, {at, changes[i].a.begin});
            append(hunk, PatchLine::Kind::Removed, m_a, changes[i].a);
            append(hunk, PatchLine::Kind::Added, m_b, changes[i].b);
            at = changes[i].a.end;
        }
        append(hunk, PatchLine::Kind::Context, m_a, {at, rangeA.end});
        return hunk;
    }

private:
    static void append(PatchHunk &hunk, PatchLine::Kind kind, const TextLines &text, LineRange range)
    {
        for (LineNumber line = range.begin; line < range.end; ++line) {
            QStringView view = text.lineWithEnd(line);
            const bool ended = view.endsWith(QLatin1Char('\n'));
            if (ended)
                view.chop(1);
            hunk.lines.append({kind, view.toString(), !ended});
        }
    }

    /// The last heading above @p line; hunks come in order, so each line is looked at once.
    QString sectionBefore(LineNumber line)
    {
        for (; m_scanned < line; ++m_scanned) {
            const QStringView text = m_a.line(m_scanned);
            if (isHeadingLine(text))
                m_section = text.trimmed().first(std::min<qsizetype>(text.trimmed().size(), 80)).toString();
        }
        return m_section;
    }

    const TextLines &m_a;
    const TextLines &m_b;
    int m_context;
    LineNumber m_scanned;
    QString m_section;
};

/// A name as git and GNU diff write it.
QString quotedPatchName(const QString &name)
{
    const bool plain = std::none_of(name.cbegin(), name.cend(), [](QChar unit) {
        return unit.unicode() < 0x20 || unit.unicode() == 0x7F || unit == QLatin1Char('"') || unit == QLatin1Char('\\');
    });
    if (plain)
        return name.contains(QLatin1Char(' ')) ? QString(name + QLatin1Char('\t')) : name;
    QString quoted(QLatin1Char('"'));
    for (const QChar unit : name) {
        const char16_t code = unit.unicode();
        if (unit == QLatin1Char('"') || unit == QLatin1Char('\\'))
            quoted += QString(QLatin1Char('\\')) + unit;
        else if (unit == QLatin1Char('\n'))
            quoted += QLatin1String("\\n");
        else if (unit == QLatin1Char('\t'))
            quoted += QLatin1String("\\t");
        else if (code < 0x20 || code == 0x7F)
            quoted += QLatin1Char('\\') + QString::number(code, 8).rightJustified(3, QLatin1Char('0'));
        else
            quoted += unit;
    }
    return quoted + QLatin1Char('"');
}

QString formatRange(int start, int count)
{
    return count == 1 ? QString::number(start)
                      : QString(QString::number(start) + QLatin1Char(',') + QString::number(count));
}

QLatin1Char markOfLine(PatchLine::Kind kind)
{
    switch (kind) {
    case PatchLine::Kind::Removed: return QLatin1Char('-');
    case PatchLine::Kind::Added: return QLatin1Char('+');
    case PatchLine::Kind::Context: break;
    }
    return QLatin1Char(' ');
}

} // namespace

Result<FilePatch> makePatch(const QString &a, const QString &b, const QString &oldName, const QString &newName,
                            int context, const CancelToken &cancel)
{
    DiffOptions options;
    options.maxLineLength = 0;
    options.detectMoves = false;
    options.pairLines = false;
    PL_TRY(const LineDiff diff, diffLines(a, b, options, cancel));
    QList<LineEdit> changes;
    std::copy_if(diff.edits.cbegin(), diff.edits.cend(), std::back_inserter(changes),
                 [](const LineEdit &edit) { return edit.kind != EditKind::Equal; });
    FilePatch patch{oldName, newName, {}};
    const int lines = std::max(0, context);
    PatchBuilder builder(diff.a, diff.b, lines);
    for (qsizetype first = 0; first < changes.size();) {
        PL_CHECK(cancel.check());
        qsizetype last = first + 1;
        while (last < changes.size() && changes[last].a.begin - changes[last - 1].a.end <= 2 * qint64(lines))
            ++last;
        patch.hunks.append(builder.build(changes, first, last));
        first = last;
    }
    return patch;
}

QString formatPatch(const FilePatch &patch)
{
    if (patch.hunks.isEmpty())
        return {};
    QString text = QLatin1String("--- ") + quotedPatchName(patch.oldName) + QLatin1String("\n+++ ")
                 + quotedPatchName(patch.newName) + QLatin1Char('\n');
    for (const PatchHunk &hunk : patch.hunks) {
        text += QLatin1String("@@ -") + formatRange(hunk.oldStart, hunk.oldCount) + QLatin1String(" +")
              + formatRange(hunk.newStart, hunk.newCount) + QLatin1String(" @@");
        if (!hunk.section.isEmpty())
            text += QLatin1Char(' ') + hunk.section;
        text += QLatin1Char('\n');
        for (const PatchLine &line : hunk.lines) {
            text += markOfLine(line.kind) + line.text + QLatin1Char('\n');
            if (line.noNewline)
                text += QLatin1String("\\ No newline at end of file\n");
        }
    }
    return text;
}

} // namespace promptlab
