// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/linediff.h"

#include "core/diff/lineinterner.h"
#include "core/diff/linepairing.h"
#include "core/diff/movedblocks.h"
#include "core/diff/sequencediff.h"

#include <algorithm>

namespace promptlab {

namespace {

struct ComparedLines {
    InternedLines ids;
    std::vector<Hunk> hunks;
};

Result<ComparedLines> compareInterned(const TextLines &a, const TextLines &b, const DiffOptions &options, DiffLimits &limits,
                                      const CancelToken &cancel)
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

/// Which moved block a line belongs to, for lines asked in ascending order.
class MoveCursor
{
public:
    /// @p order: indices of the blocks by their range on this side.
    MoveCursor(const QList<MovedBlock> &moves, LineRange MovedBlock::*side, LineRange within) : m_moves(moves), m_side(side)
    {
        for (int i = 0; i < int(moves.size()); ++i) {
            const LineRange &range = moves[i].*side;
            if (range.begin < within.end && within.begin < range.end)
                m_order.push_back(i);
        }
        std::sort(m_order.begin(), m_order.end(), [&](int x, int y) { return (moves[x].*side).begin < (moves[y].*side).begin; });
    }

    int at(int line)
    {
        while (m_at < m_order.size() && (m_moves[m_order[m_at]].*m_side).end.index() <= line)
            ++m_at;
        if (m_at < m_order.size() && (m_moves[m_order[m_at]].*m_side).contains(LineNumber(line)))
            return m_order[m_at];
        return -1;
    }

private:
    const QList<MovedBlock> &m_moves;
    LineRange MovedBlock::*m_side;
    std::vector<int> m_order;
    size_t m_at = 0;
};

class RowMaker
{
public:
    RowMaker(const LineDiff &diff, const LineEdit &edit, bool compact)
        : m_compact(compact), m_movesA(diff.moves, &MovedBlock::a, edit.a), m_movesB(diff.moves, &MovedBlock::b, edit.b)
    {
    }

    /// Rows for lines without a partner: [a0, a1) removed and [b0, b1) added.
    void unpaired(int a0, int a1, int b0, int b1)
    {
        // Moved lines keep rows of their own: beside a stranger they would look like its replacement.
        while (a0 < a1 || b0 < b1) {
            const int moveA = a0 < a1 ? m_movesA.at(a0) : -1;
            const int moveB = b0 < b1 ? m_movesB.at(b0) : -1;
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
    bool m_compact;
    MoveCursor m_movesA;
    MoveCursor m_movesB;
    QList<DiffRow> m_rows;
};

} // namespace

Result<std::vector<Hunk>> compareLines(const TextLines &a, const TextLines &b, const DiffOptions &options, DiffLimits &limits,
                                       const CancelToken &cancel)
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
    PL_CHECK(slideHunks(compared.hunks, compared.ids.a, compared.ids.b, textCutScore(diff.a), textCutScore(diff.b), cancel));
    if (options.detectMoves) {
        PL_TRY(diff.moves, findMovedBlocks(diff.a, diff.b, compared.hunks, compared.ids.a, compared.ids.b, compared.ids.idCount,
                                           diff.limits, cancel));
    }
    compared.ids = {};
    PL_CHECK(fillEdits(diff, compared.hunks, options.pairLines, cancel));
    return diff;
}

QList<DiffRow> alignedRows(const LineDiff &diff, const LineEdit &edit, bool compact)
{
    RowMaker rows(diff, edit, compact);
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
