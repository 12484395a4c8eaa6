// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/movedblocks.h"

#include "core/diff/likeness.h"

#include <algorithm>

namespace promptlab {

namespace {

constexpr int MoveLeastLetters = 20;      // less than a short sentence comes back by chance
constexpr int MoveLeastUniqueLetters = 6; // but not a line that each text has exactly once
constexpr int MoveCandidates = 32;        // places looked at for one line
constexpr qint64 MoveSteps = 4'000'000;   // lines compared in all
constexpr int MoveGrowth = 8;             // edited lines a block may take in at each end
constexpr double MoveLikeness = 0.6;

class MoveFinder
{
public:
    MoveFinder(const TextLines &a, const TextLines &b, std::span<const int> idsA, std::span<const int> idsB,
               int idCount)
        : m_a(a), m_b(b), m_idsA(idsA), m_idsB(idsB), m_freeA(idsA.size()), m_freeB(idsB.size()),
          m_first(size_t(idCount), -1), m_next(idsB.size(), -1), m_timesA(size_t(idCount)), m_timesB(size_t(idCount))
    {
        for (const int id : idsA)
            ++m_timesA[size_t(id)];
        for (const int id : idsB)
            ++m_timesB[size_t(id)];
    }

    Result<QList<MovedBlock>> run(const std::vector<Hunk> &hunks, DiffLimits &limits, const CancelToken &cancel)
    {
        for (const Hunk &hunk : hunks) {
            std::fill(m_freeA.begin() + hunk.a.begin.index(), m_freeA.begin() + hunk.a.end.index(), quint8(1));
            std::fill(m_freeB.begin() + hunk.b.begin.index(), m_freeB.begin() + hunk.b.end.index(), quint8(1));
        }
        for (int j = int(m_idsB.size()) - 1; j >= 0; --j) { // backwards, so that each chain begins with the first place
            if (m_freeB[size_t(j)]) {
                m_next[size_t(j)] = m_first[size_t(m_idsB[size_t(j)])];
                m_first[size_t(m_idsB[size_t(j)])] = j;
            }
        }
        QList<MovedBlock> blocks;
        for (const Hunk &hunk : hunks) {
            int i = hunk.a.begin.index();
            while (i < hunk.a.end.index()) {
                if (i % 256 == 0)
                    PL_CHECK(cancel.check());
                i += std::max(1, takeBlock(i, blocks));
            }
        }
        if (m_steps >= MoveSteps)
            limits |= DiffLimit::Moves;
        for (MovedBlock &block : blocks) {
            PL_CHECK(cancel.check());
            grow(block);
        }
        return blocks;
    }

private:
    /// Takes the longest block that begins at line @p i; the number of lines it uses up, 0 when there is none.
    int takeBlock(int i, QList<MovedBlock> &blocks)
    {
        if (!m_freeA[size_t(i)] || m_a.line(LineNumber(i)).trimmed().isEmpty())
            return 0;
        int bestPlace = -1;
        int bestLength = 0;
        int tries = 0;
        for (int j = m_first[size_t(m_idsA[size_t(i)])]; j >= 0; j = m_next[size_t(j)]) {
            if (++tries > MoveCandidates || m_steps >= MoveSteps)
                break;
            const int length = runLength(i, j);
            m_steps += length + 1;
            if (length > bestLength) {
                bestLength = length;
                bestPlace = j;
            }
        }
        while (bestLength > 0 && m_a.line(LineNumber(i + bestLength - 1)).trimmed().isEmpty())
            --bestLength;
        if (bestLength == 0 || !isTelling(i, bestLength))
            return 0;
        blocks.append({{i, i + bestLength}, {bestPlace, bestPlace + bestLength}, false});
        std::fill_n(m_freeA.begin() + i, bestLength, quint8(0));
        std::fill_n(m_freeB.begin() + bestPlace, bestLength, quint8(0));
        return bestLength;
    }

    [[nodiscard]] int runLength(int i, int j) const
    {
        int length = 0;
        while (isFree(i + length, j + length) && m_idsA[size_t(i + length)] == m_idsB[size_t(j + length)])
            ++length;
        return length;
    }

    [[nodiscard]] bool isFree(int i, int j) const
    {
        return i >= 0 && j >= 0 && size_t(i) < m_freeA.size() && size_t(j) < m_freeB.size() && m_freeA[size_t(i)]
            && m_freeB[size_t(j)];
    }

    [[nodiscard]] bool isTelling(int begin, int length) const
    {
        int letters = 0;
        for (int i = begin; i < begin + length; ++i) {
            const size_t id = size_t(m_idsA[size_t(i)]);
            const bool once = m_timesA[id] == 1 && m_timesB[id] == 1;
            int ofLine = 0;
            for (const QChar unit : m_a.line(LineNumber(i))) {
                if (!unit.isLetterOrNumber())
                    continue;
                ++ofLine;
                if (++letters >= MoveLeastLetters || (once && ofLine >= MoveLeastUniqueLetters))
                    return true;
            }
        }
        return false;
    }

    /// Takes in lines right after and right before the block that are alike (or equal, and so common that the search
    /// passed over them).
    void grow(MovedBlock &block)
    {
        const auto takeIn = [this, &block](int i, int j) {
            if (!isFree(i, j))
                return false;
            const LineSketch lineA(m_a.line(LineNumber(i)));
            const LineSketch lineB(m_b.line(LineNumber(j)));
            if (lineA.weight() == 0 || lineA.likeness(lineB) < MoveLikeness)
                return false;
            m_freeA[size_t(i)] = 0;
            m_freeB[size_t(j)] = 0;
            block.edited = block.edited || m_idsA[size_t(i)] != m_idsB[size_t(j)];
            return true;
        };
        for (int n = 0; n < MoveGrowth && takeIn(block.a.end.index(), block.b.end.index()); ++n) {
            ++block.a.end;
            ++block.b.end;
        }
        for (int n = 0; n < MoveGrowth && takeIn(block.a.begin.index() - 1, block.b.begin.index() - 1); ++n) {
            block.a.begin = block.a.begin - 1;
            block.b.begin = block.b.begin - 1;
        }
    }

    const TextLines &m_a;
    const TextLines &m_b;
    std::span<const int> m_idsA;
    std::span<const int> m_idsB;
    std::vector<quint8> m_freeA; ///< removed and in no block yet
    std::vector<quint8> m_freeB; ///< added and in no block yet
    std::vector<int> m_first;    ///< by number: the first added line with it
    std::vector<int> m_next;     ///< by line of b: the next added line with the same number
    std::vector<int> m_timesA;   ///< by number: lines of the whole text
    std::vector<int> m_timesB;
    qint64 m_steps = 0;
};

} // namespace

Result<QList<MovedBlock>> findMovedBlocks(const TextLines &a, const TextLines &b, const std::vector<Hunk> &hunks,
                                          std::span<const int> idsA, std::span<const int> idsB, int idCount,
                                          DiffLimits &limits, const CancelToken &cancel)
{
    return MoveFinder(a, b, idsA, idsB, idCount).run(hunks, limits, cancel);
}

} // namespace promptlab
