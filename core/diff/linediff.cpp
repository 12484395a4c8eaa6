// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/linediff.h"

#include "core/diff/lineinterner.h"
#include "core/diff/linepairing.h"
#include "core/diff/movedblocks.h"
#include "core/diff/sequencediff.h"

#include <algorithm>
#include <numeric>

namespace promptlab {

namespace {

struct ComparedLines {
    InternedLines ids;
    std::vector<Hunk> hunks;
};

Result<ComparedLines> compareInterned(const TextLines &a, const TextLines &b, const DiffOptions &options,
                                      DiffLimits &limits, const CancelToken &cancel)
{
    PL_TRY(InternedLines ids, internLines(a, b, options, cancel));
    PL_TRY(const EditMarks marks, diffSequences(ids.a, ids.b, ids.idCount, {true, options.searchSteps}, cancel));
    if (marks.limited)
        limits |= DiffLimit::Search;
    std::vector<Hunk> hunks = hunksFromMarks(marks.a, marks.b);
    return ComparedLines{std::move(ids), std::move(hunks)};
}

EditKind kindOfHunk(const Hunk &hunk)
{
    if (hunk.a.isEmpty())
        return EditKind::Added;
    return hunk.b.isEmpty() ? EditKind::Removed : EditKind::Changed;
}

void addEqualEdit(LineDiff &diff, LineNumber endA, LineNumber endB)
{
    const LineNumber beginA = diff.edits.isEmpty() ? LineNumber() : diff.edits.constLast().a.end;
    const LineNumber beginB = diff.edits.isEmpty() ? LineNumber() : diff.edits.constLast().b.end;
    if (beginA == endA)
        return;
    diff.edits.append({EditKind::Equal, {beginA, endA}, {beginB, endB}, 0, 0});
    diff.stats.equal += endA - beginA;
}

Result<void> fillEdits(LineDiff &diff, const std::vector<Hunk> &hunks, bool pairLines, const CancelToken &cancel)
{
    LinePairer pairer(diff.a, diff.b, diff.moves);
    diff.edits.reserve(qsizetype(hunks.size()) * 2 + 1);
    for (const Hunk &hunk : hunks) {
        addEqualEdit(diff, hunk.a.begin, hunk.b.begin);
        LineEdit edit{kindOfHunk(hunk), hunk.a, hunk.b, int(diff.pairs.size()), 0};
        if (pairLines && edit.kind == EditKind::Changed)
            PL_CHECK(pairer.pair(hunk, diff.pairs, diff.limits, cancel));
        edit.pairCount = int(diff.pairs.size()) - edit.firstPair;
        diff.edits.append(edit);
        diff.stats.removed += hunk.a.size() - edit.pairCount;
        diff.stats.added += hunk.b.size() - edit.pairCount;
        ++diff.stats.hunks;
    }
    addEqualEdit(diff, diff.a.all().end, diff.b.all().end);
    diff.stats.changed = int(diff.pairs.size());
    for (const MovedBlock &block : std::as_const(diff.moves))
        diff.stats.moved += block.a.size();
    diff.stats.removed -= diff.stats.moved;
    diff.stats.added -= diff.stats.moved;
    return {};
}

class RowMaker
{
public:
    RowMaker(const LineDiff &diff, bool compact) : m_diff(diff), m_compact(compact) {}

    /// Rows for lines without a partner: [a0, a1) removed and [b0, b1) added.
    void unpaired(int a0, int a1, int b0, int b1)
    {
        // Moved lines keep rows of their own: beside a stranger they would look like its replacement.
        while (a0 < a1 || b0 < b1) {
            const int moveA = a0 < a1 ? m_diff.moveOfA(LineNumber(a0)) : -1;
            const int moveB = b0 < b1 ? m_diff.moveOfB(LineNumber(b0)) : -1;
            if (m_compact && a0 < a1 && b0 < b1 && moveA < 0 && moveB < 0)
                m_rows.append({RowKind::Replaced, a0++, b0++, -1, -1});
            else if (a0 < a1 && (!m_compact || moveA >= 0 || b0 >= b1))
                m_rows.append({RowKind::Removed, a0++, -1, moveA, -1});
            else
                m_rows.append({RowKind::Added, -1, b0++, -1, moveB});
        }
    }

    void row(RowKind kind, int a, int b) { m_rows.append({kind, a, b, -1, -1}); }

    QList<DiffRow> take() { return std::move(m_rows); }

private:
    const LineDiff &m_diff;
    bool m_compact;
    QList<DiffRow> m_rows;
};

} // namespace

int LineDiff::moveOfA(LineNumber line) const
{
    const auto after =
        std::upper_bound(moves.cbegin(), moves.cend(), line,
                         [](LineNumber number, const MovedBlock &block) { return number < block.a.begin; });
    return after != moves.cbegin() && (after - 1)->a.contains(line) ? int(after - moves.cbegin()) - 1 : -1;
}

int LineDiff::moveOfB(LineNumber line) const
{
    const auto after = std::upper_bound(movesByB.cbegin(), movesByB.cend(), line,
                                        [this](LineNumber number, int move) { return number < moves[move].b.begin; });
    return after != movesByB.cbegin() && moves[*(after - 1)].b.contains(line) ? *(after - 1) : -1;
}

Result<std::vector<Hunk>> compareLines(const TextLines &a, const TextLines &b, const DiffOptions &options,
                                       DiffLimits &limits, const CancelToken &cancel)
{
    PL_TRY(ComparedLines compared, compareInterned(a, b, options, limits, cancel));
    return std::move(compared.hunks);
}

Result<LineDiff> diffLines(const QString &a, const QString &b, const DiffOptions &options, const CancelToken &cancel)
{
    LineDiff diff;
    PL_TRY(diff.a, TextLines::split(a, options.maxLineLength, cancel));
    PL_TRY(diff.b, TextLines::split(b, options.maxLineLength, cancel));
    PL_TRY(ComparedLines compared, compareInterned(diff.a, diff.b, options, diff.limits, cancel));
    PL_CHECK(
        slideHunks(compared.hunks, compared.ids.a, compared.ids.b, textCutScore(diff.a), textCutScore(diff.b), cancel));
    if (options.detectMoves) {
        PL_TRY(diff.moves, findMovedBlocks(diff.a, diff.b, compared.hunks, compared.ids.a, compared.ids.b,
                                           compared.ids.idCount, diff.limits, cancel));
    }
    diff.movesByB.resize(diff.moves.size());
    std::iota(diff.movesByB.begin(), diff.movesByB.end(), 0);
    std::sort(diff.movesByB.begin(), diff.movesByB.end(),
              [&moves = std::as_const(diff.moves)](int x, int y) { return moves[x].b.begin < moves[y].b.begin; });
    compared.ids = {};
    PL_CHECK(fillEdits(diff, compared.hunks, options.pairLines, cancel));
    return diff;
}

QList<DiffRow> alignedRows(const LineDiff &diff, const LineEdit &edit, bool compact)
{
    RowMaker rows(diff, compact);
    int a = edit.a.begin.index();
    int b = edit.b.begin.index();
    if (edit.kind == EditKind::Equal) {
        while (a < edit.a.end.index())
            rows.row(RowKind::Equal, a++, b++);
        return rows.take();
    }
    for (int i = edit.firstPair; i < edit.firstPair + edit.pairCount; ++i) {
        const LinePair &pair = diff.pairs[i];
        rows.unpaired(a, pair.a.index(), b, pair.b.index());
        rows.row(RowKind::Changed, pair.a.index(), pair.b.index());
        a = pair.a.index() + 1;
        b = pair.b.index() + 1;
    }
    rows.unpaired(a, edit.a.end.index(), b, edit.b.end.index());
    return rows.take();
}

} // namespace promptlab
