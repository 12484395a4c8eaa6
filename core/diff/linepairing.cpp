// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/linepairing.h"

#include "core/diff/likeness.h"

#include <algorithm>

namespace promptlab {

namespace {

constexpr qint64 PairingCells = 16'384;
constexpr qint64 PairingBlock = 64;

std::vector<LineSketch> sketchesOf(const TextLines &text, std::span<const int> lines)
{
    std::vector<LineSketch> sketches;
    sketches.reserve(lines.size());
    for (const int line : lines)
        sketches.emplace_back(text.line(LineNumber(line)));
    return sketches;
}

float pairScore(const LineSketch &a, const LineSketch &b)
{
    const int smaller = std::min(a.weight(), b.weight());
    if (2.0 * smaller < LeastLikeness * (a.weight() + b.weight()))
        return 0;
    const double score = a.roughLikeness(b);
    return score >= LeastLikeness ? float(score) : 0;
}

std::vector<int> linesWithout(LineRange range, const std::vector<quint8> &moved)
{
    std::vector<int> lines;
    lines.reserve(size_t(range.size()));
    for (int i = range.begin.index(); i < range.end.index(); ++i) {
        if (!moved[size_t(i)])
            lines.push_back(i);
    }
    return lines;
}

} // namespace

LinePairer::LinePairer(const TextLines &a, const TextLines &b, const QList<MovedBlock> &moves)
    : m_a(a), m_b(b), m_movedA(size_t(a.count())), m_movedB(size_t(b.count()))
{
    for (const MovedBlock &block : moves) {
        std::fill(m_movedA.begin() + block.a.begin.index(), m_movedA.begin() + block.a.end.index(), quint8(1));
        std::fill(m_movedB.begin() + block.b.begin.index(), m_movedB.begin() + block.b.end.index(), quint8(1));
    }
}

Result<void> LinePairer::pair(const Hunk &hunk, QList<LinePair> &pairs, DiffLimits &limits, const CancelToken &cancel)
{
    const std::vector<int> linesA = linesWithout(hunk.a, m_movedA);
    const std::vector<int> linesB = linesWithout(hunk.b, m_movedB);
    const auto sizeA = qint64(linesA.size());
    const auto sizeB = qint64(linesB.size());
    if (sizeA == 0 || sizeB == 0)
        return {};
    if (sizeA * sizeB <= PairingCells) {
        pairBlock(linesA, linesB, pairs);
        return cancel.check();
    }
    // Walk down both sides in proportion.
    limits |= DiffLimit::Pairing;
    const qint64 blocks = (std::max(sizeA, sizeB) + PairingBlock - 1) / PairingBlock;
    for (qint64 block = 0; block < blocks; ++block) {
        PL_CHECK(cancel.check());
        const qint64 a0 = sizeA * block / blocks;
        const qint64 a1 = sizeA * (block + 1) / blocks;
        const qint64 b0 = sizeB * block / blocks;
        const qint64 b1 = sizeB * (block + 1) / blocks;
        pairBlock(std::span(linesA).subspan(size_t(a0), size_t(a1 - a0)),
                  std::span(linesB).subspan(size_t(b0), size_t(b1 - b0)), pairs);
    }
    return {};
}

void LinePairer::pairBlock(std::span<const int> linesA, std::span<const int> linesB, QList<LinePair> &pairs)
{
    const std::vector<LineSketch> sketchesA = sketchesOf(m_a, linesA);
    const std::vector<LineSketch> sketchesB = sketchesOf(m_b, linesB);
    const size_t sizeA = linesA.size();
    const size_t sizeB = linesB.size();
    enum Step : quint8 { SkipA, SkipB, Take };
    // best[j]: greatest sum for lines a[i…] and b[j…], filled from the ends.
    std::vector<float> best(sizeB + 1, 0.0F);
    std::vector<float> bestBelow(sizeB + 1, 0.0F);
    std::vector<quint8> steps(sizeA * sizeB);
    for (size_t i = sizeA; i-- > 0;) {
        std::swap(best, bestBelow);
        best[sizeB] = 0;
        for (size_t j = sizeB; j-- > 0;) {
            const float score = pairScore(sketchesA[i], sketchesB[j]);
            const float taken = score > 0 ? score + bestBelow[j + 1] : 0;
            quint8 step = best[j + 1] >= bestBelow[j] ? SkipB : SkipA;
            float sum = std::max(best[j + 1], bestBelow[j]);
            if (taken > 0 && taken >= sum) {
                step = Take;
                sum = taken;
            }
            best[j] = sum;
            steps[i * sizeB + j] = step;
        }
    }
    for (size_t i = 0, j = 0; i < sizeA && j < sizeB;) {
        const quint8 step = steps[i * sizeB + j];
        if (step == Take) {
            const double likeness = sketchesA[i].likeness(sketchesB[j]);
            if (likeness >= LeastLikeness)
                pairs.append({LineNumber(linesA[i]), LineNumber(linesB[j]), float(likeness)});
        }
        i += step != SkipB;
        j += step != SkipA;
    }
}

} // namespace promptlab
