// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"

#include <span>
#include <vector>

namespace promptlab {

/// How many steps the exact search may still take, shared by all gaps of one comparison.
struct SearchBudget {
    qint64 total = 0;
    qint64 left = 0;
    qint64 elements = 0;  ///< elements of both sides in the whole comparison: a gap gets its share by size
    bool limited = false; ///< set when a search was cut off
};

/// The shortest edit script of two number sequences in linear space (Myers 1986, section 4b: search from both ends,
/// meet in the middle, solve the halves). When a search costs more than its share of the budget, it is cut at the
/// furthest point reached; the script is then right, but perhaps longer than necessary.
class LinearMyers final
{
public:
    LinearMyers(std::span<const int> a, std::span<const int> b, SearchBudget &budget, CancelToken cancel);

    /// Marks (with 1) what is removed from a and added from b; the marks must be zero before. Errors: Cancelled.
    Result<void> run(std::span<quint8> markA, std::span<quint8> markB);

private:
    struct Box {
        int a0, a1, b0, b1;
    };
    struct Point {
        int x, y;
    };
    struct Search;

    void trim(Box &box) const;
    bool solveTrivial(const Box &box, std::span<quint8> markA, std::span<quint8> markB) const;
    Result<Point> findMiddle(const Box &box);
    [[nodiscard]] qint64 allowedCost(const Box &box) const;
    bool stepForward(Search &search, int depth, Point &meeting);
    bool stepBackward(Search &search, int depth, Point &meeting);
    [[nodiscard]] Point furthest(const Search &search, int depth) const;

    std::span<const int> m_a;
    std::span<const int> m_b;
    SearchBudget &m_budget;
    CancelToken m_cancel;
    std::vector<int> m_forward;  ///< by diagonal: furthest x from the start
    std::vector<int> m_backward; ///< by diagonal: smallest x from the end
};

} // namespace promptlab
