// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/reporthunks.h"

#include <algorithm>

namespace promptlab {

namespace {

void appendEqualRows(QList<DiffRow> &rows, LineNumber a, LineNumber b, int count)
{
    for (int i = 0; i < count; ++i)
        rows.append({RowKind::Equal, a.index() + i, b.index() + i, -1, -1});
}

} // namespace

Result<void> forEachReportHunk(const LineDiff &diff, int context, bool compact, const CancelToken &cancel,
                               const std::function<Result<void>(const ReportHunk &)> &show)
{
    ReportHunk hunk;
    bool open = false;
    for (qsizetype i = 0; i < diff.edits.size(); ++i) {
        PL_CHECK(cancel.check());
        const LineEdit &edit = diff.edits[i];
        if (edit.kind != EditKind::Equal) {
            hunk.rows += alignedRows(diff, edit, compact);
            hunk.a.end = edit.a.end;
            hunk.b.end = edit.b.end;
            open = true;
            continue;
        }
        const bool last = i + 1 == diff.edits.size();
        const int size = edit.a.size();
        if (last && !open && diff.isEqual())
            break;
        const int after = !open ? 0 : context < 0 ? size : std::min(context, size);
        const int before = last ? 0 : context < 0 ? size : std::min(context, size);
        if (open && after + before >= size && (!last || after == size)) {
            appendEqualRows(hunk.rows, edit.a.begin, edit.b.begin, size);
            hunk.a.end = edit.a.end;
            hunk.b.end = edit.b.end;
            continue;
        }
        if (open) {
            appendEqualRows(hunk.rows, edit.a.begin, edit.b.begin, after);
            hunk.a.end = edit.a.begin + after;
            hunk.b.end = edit.b.begin + after;
            PL_CHECK(show(hunk));
            open = false;
        }
        hunk = {{edit.a.end - before, edit.a.end}, {edit.b.end - before, edit.b.end}, {}};
        appendEqualRows(hunk.rows, hunk.a.begin, hunk.b.begin, before);
    }
    return open ? show(hunk) : Result<void>();
}

Result<std::optional<WordDiff>> rowWords(const LineDiff &diff, const DiffRow &row, const CancelToken &cancel)
{
    int a = row.a;
    int b = row.b;
    if (row.kind == RowKind::Removed && row.moveA >= 0 && diff.moves[row.moveA].edited)
        b = diff.moves[row.moveA].b.begin.index() + a - diff.moves[row.moveA].a.begin.index();
    else if (row.kind == RowKind::Added && row.moveB >= 0 && diff.moves[row.moveB].edited)
        a = diff.moves[row.moveB].a.begin.index() + b - diff.moves[row.moveB].b.begin.index();
    else if (row.kind != RowKind::Changed)
        return std::optional<WordDiff>();
    const QStringView lineA = diff.a.line(LineNumber(a));
    const QStringView lineB = diff.b.line(LineNumber(b));
    if (lineA == lineB)
        return std::optional<WordDiff>();
    PL_TRY(WordDiff words, diffWords(lineA, lineB, {}, cancel));
    return words.isUseful() ? std::optional<WordDiff>(std::move(words)) : std::nullopt;
}

bool differsInLineEndOnly(const LineDiff &diff, const DiffRow &row)
{
    return row.kind == RowKind::Changed && diff.a.line(LineNumber(row.a)) == diff.b.line(LineNumber(row.b));
}

bool lacksLastLineEnd(const TextLines &text, int line)
{
    return line + 1 == text.count() && !text.hasLineEnd(LineNumber(line));
}

} // namespace promptlab
