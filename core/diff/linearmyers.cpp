// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/linearmyers.h"

#include <algorithm>

namespace promptlab {

namespace {
constexpr qint64 MyersLeastCost = 16'384; // a search may always cost this much: enough for 128 differences
} // namespace

/// One search in one box. Diagonal k holds the points with x - y = k; x and y count from the box's corner.
struct LinearMyers::Search {
    const int *a;
    const int *b;
    int n;
    int m;
    int delta;
    int *forward; ///< indexed by diagonal, -m-1 … n+1
    int *backward;
    qint64 cost = 0;

    // After d steps the search can only be on these diagonals; past a border of the box they close in again, because a
    // diagonal that touches the border cannot improve any more.
    [[nodiscard]] int forwardLow(int d) const { return d <= m ? -d : d - 2 * m; }
    [[nodiscard]] int forwardHigh(int d) const { return d <= n ? d : 2 * n - d; }
    [[nodiscard]] int backwardLow(int d) const { return delta + (d <= n ? -d : d - 2 * n); }
    [[nodiscard]] int backwardHigh(int d) const { return delta + (d <= m ? d : 2 * m - d); }
};

LinearMyers::LinearMyers(std::span<const int> a, std::span<const int> b, SearchBudget &budget, CancelToken cancel)
    : m_a(a), m_b(b), m_budget(budget), m_cancel(std::move(cancel))
{
    m_forward.resize(a.size() + b.size() + 3);
    m_backward.resize(a.size() + b.size() + 3);
}

Result<void> LinearMyers::run(std::span<quint8> markA, std::span<quint8> markB)
{
    std::vector<Box> open{{0, int(m_a.size()), 0, int(m_b.size())}};
    while (!open.empty()) {
        Box box = open.back();
        open.pop_back();
        trim(box);
        if (solveTrivial(box, markA, markB))
            continue;
        PL_TRY(const Point middle, findMiddle(box));
        open.push_back({box.a0 + middle.x, box.a1, box.b0 + middle.y, box.b1});
        open.push_back({box.a0, box.a0 + middle.x, box.b0, box.b0 + middle.y});
    }
    return {};
}

void LinearMyers::trim(Box &box) const
{
    const int *a = m_a.data();
    const int *b = m_b.data();
    while (box.a0 < box.a1 && box.b0 < box.b1 && a[box.a0] == b[box.b0]) {
        ++box.a0;
        ++box.b0;
    }
    while (box.a0 < box.a1 && box.b0 < box.b1 && a[box.a1 - 1] == b[box.b1 - 1]) {
        --box.a1;
        --box.b1;
    }
}

bool LinearMyers::solveTrivial(const Box &box, std::span<quint8> markA, std::span<quint8> markB) const
{
    const int n = box.a1 - box.a0;
    const int m = box.b1 - box.b0;
    if (n > 1 && m > 1)
        return false;
    std::fill_n(markA.begin() + box.a0, n, quint8(1));
    std::fill_n(markB.begin() + box.b0, m, quint8(1));
    if (n == 0 || m == 0)
        return true;
    // One element against several: it matches at most one of them.
    const auto one = n == 1 ? m_a[size_t(box.a0)] : m_b[size_t(box.b0)];
    const auto many = n == 1 ? m_b.subspan(size_t(box.b0), size_t(m)) : m_a.subspan(size_t(box.a0), size_t(n));
    const auto found = std::find(many.begin(), many.end(), one);
    if (found != many.end()) {
        const auto at = size_t(found - many.begin());
        markA[size_t(box.a0) + (n == 1 ? 0 : at)] = 0;
        markB[size_t(box.b0) + (n == 1 ? at : 0)] = 0;
    }
    return true;
}

qint64 LinearMyers::allowedCost(const Box &box) const
{
    const qint64 size = qint64(box.a1 - box.a0) + (box.b1 - box.b0);
    const double share = 4.0 * double(m_budget.total) * double(size) / double(std::max<qint64>(1, m_budget.elements));
    return std::max(MyersLeastCost, std::min(m_budget.left / 2, qint64(share)));
}

Result<LinearMyers::Point> LinearMyers::findMiddle(const Box &box)
{
    Search search{m_a.data() + box.a0, m_b.data() + box.b0, box.a1 - box.a0, box.b1 - box.b0, 0, nullptr, nullptr};
    search.delta = search.n - search.m;
    search.forward = m_forward.data() + search.m + 1;
    search.backward = m_backward.data() + search.m + 1;
    search.forward[1] = 0;
    search.backward[search.delta - 1] = search.n;
    const qint64 allowed = allowedCost(box);
    for (int depth = 0;; ++depth) {
        PL_CHECK(m_cancel.check());
        Point meeting{};
        if (stepForward(search, depth, meeting) || stepBackward(search, depth, meeting)) {
            m_budget.left = std::max<qint64>(0, m_budget.left - search.cost);
            return meeting;
        }
        if (search.cost > allowed) {
            m_budget.limited = true;
            m_budget.left = std::max<qint64>(0, m_budget.left - search.cost);
            return furthest(search, depth);
        }
    }
}

bool LinearMyers::stepForward(Search &search, int depth, Point &meeting)
{
    const bool canMeet = depth > 0 && search.delta % 2 != 0;
    const int meetLow = canMeet ? search.backwardLow(depth - 1) : 1;
    const int meetHigh = canMeet ? search.backwardHigh(depth - 1) : 0;
    const int high = search.forwardHigh(depth);
    for (int k = search.forwardLow(depth); k <= high; k += 2) {
        const bool down = k == -depth || (k != depth && search.forward[k - 1] < search.forward[k + 1]);
        int x = down ? search.forward[k + 1] : search.forward[k - 1] + 1;
        const int before = x;
        while (x < search.n && x - k < search.m && search.a[x] == search.b[x - k])
            ++x;
        search.forward[k] = x;
        search.cost += 1 + x - before;
        if (k >= meetLow && k <= meetHigh && x >= search.backward[k] && x <= search.n && x - k <= search.m) {
            meeting = {x, x - k};
            return true;
        }
    }
    return false;
}

bool LinearMyers::stepBackward(Search &search, int depth, Point &meeting)
{
    const bool canMeet = search.delta % 2 == 0;
    const int meetLow = canMeet ? search.forwardLow(depth) : 1;
    const int meetHigh = canMeet ? search.forwardHigh(depth) : 0;
    const int high = search.backwardHigh(depth);
    for (int k = search.backwardLow(depth); k <= high; k += 2) {
        const bool up =
            k == search.delta + depth || (k != search.delta - depth && search.backward[k - 1] < search.backward[k + 1]);
        int x = up ? search.backward[k - 1] : search.backward[k + 1] - 1;
        const int before = x;
        while (x > 0 && x - k > 0 && search.a[x - 1] == search.b[x - k - 1])
            --x;
        search.backward[k] = x;
        search.cost += 1 + before - x;
        if (k >= meetLow && k <= meetHigh && x <= search.forward[k] && x >= 0 && x - k >= 0) {
            meeting = {x, x - k};
            return true;
        }
    }
    return false;
}

LinearMyers::Point LinearMyers::furthest(const Search &search, int depth) const
{
    Point best{search.n, 0}; // removing everything first is always a script
    int progress = 0;
    for (int k = search.forwardLow(depth); k <= search.forwardHigh(depth); k += 2) {
        const Point point{search.forward[k], search.forward[k] - k};
        if (point.x <= search.n && point.y <= search.m && point.x + point.y > progress) {
            progress = point.x + point.y;
            best = point;
        }
    }
    for (int k = search.backwardLow(depth); k <= search.backwardHigh(depth); k += 2) {
        const Point point{search.backward[k], search.backward[k] - k};
        const int reached = search.n + search.m - point.x - point.y;
        if (point.x >= 0 && point.y >= 0 && reached > progress) {
            progress = reached;
            best = point;
        }
    }
    return best;
}

} // namespace promptlab
