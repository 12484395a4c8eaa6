// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diff/linediff.h"

namespace promptlab {

/// Pairs up the lines of one hunk that are alike, in order, so that the sum of their likeness is greatest. Lines in
/// moved blocks are left out. Hunks of more than 16,384 possible pairs are cut into blocks of 64 lines.
class LinePairer final
{
public:
    LinePairer(const TextLines &a, const TextLines &b, const QList<MovedBlock> &moves);

    /// Appends the pairs of @p hunk. @param limits gets DiffLimit::Pairing when it was cut into blocks. Errors:
    /// Cancelled.
    Result<void> pair(const Hunk &hunk, QList<LinePair> &pairs, DiffLimits &limits, const CancelToken &cancel);

private:
    void pairBlock(std::span<const int> linesA, std::span<const int> linesB, QList<LinePair> &pairs);

    const TextLines &m_a;
    const TextLines &m_b;
    std::vector<quint8> m_movedA;
    std::vector<quint8> m_movedB;
};

} // namespace promptlab
