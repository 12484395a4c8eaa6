// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/smallgap.h"

#include <dtl/dtl.hpp>

namespace promptlab {

namespace {
constexpr qsizetype SmallGapElements = 1000;
constexpr qsizetype SmallGapPoints = 262'144; // at 24 bytes each
} // namespace

bool isSmallGap(qsizetype sizeA, qsizetype sizeB)
{
    // dtl stores p-bands of delta + 2p + 1 points for p = 0 … the shorter side: (sizeA + 1)(sizeB + 1) at worst.
    return sizeA <= SmallGapElements && sizeB <= SmallGapElements && (sizeA + 1) * (sizeB + 1) <= SmallGapPoints;
}

void solveSmallGap(std::span<const int> a, std::span<const int> b, std::span<quint8> markA, std::span<quint8> markB)
{
    Q_ASSERT(isSmallGap(qsizetype(a.size()), qsizetype(b.size())));
    dtl::Diff<int> diff(std::vector<int>(a.begin(), a.end()), std::vector<int>(b.begin(), b.end()));
    diff.compose();
    // Both getters return by value, so keep each; positions are counted here, never read from the script.
    const dtl::Ses<int> script = diff.getSes();
    const auto steps = script.getSequence();
    size_t atA = 0;
    size_t atB = 0;
    for (const auto &step : steps) {
        if (step.second.type == dtl::SES_DELETE) {
            markA[atA++] = 1;
        } else if (step.second.type == dtl::SES_ADD) {
            markB[atB++] = 1;
        } else {
            ++atA;
            ++atB;
        }
    }
    Q_ASSERT(atA == a.size() && atB == b.size());
}

} // namespace promptlab
