// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/sequencediff.h"

#include "core/diff/linearmyers.h"
#include "core/diff/smallgap.h"

#include <algorithm>

namespace promptlab {

namespace {

constexpr int AnchorDepth = 48; // nested anchor searches; each level looks at every element at most once

enum SeenFlag : quint8 { SeenOnceA = 1, SeenTwiceA = 2, SeenOnceB = 4, SeenTwiceB = 8, SeenInA = 3, SeenInB = 12 };

class SequenceDiffer
{
public:
    SequenceDiffer(std::span<const int> a, std::span<const int> b, int idCount, const SequenceOptions &options,
                   CancelToken cancel)
        : m_a(a), m_b(b), m_options(options), m_cancel(std::move(cancel))
    {
        m_seen.resize(size_t(idCount));
        if (options.anchors)
            m_where.resize(size_t(idCount));
        m_marks.a.resize(a.size());
        m_marks.b.resize(b.size());
        m_budget = {options.searchSteps, options.searchSteps, qint64(a.size() + b.size()), false};
    }

    Result<EditMarks> run()
    {
        m_open.push_back({0, int(m_a.size()), 0, int(m_b.size()), 0});
        while (!m_open.empty()) {
            PL_CHECK(m_cancel.check());
            Box box = m_open.back();
            m_open.pop_back();
            trim(box);
            if (box.a0 == box.a1 || box.b0 == box.b1) {
                markAll(box);
                continue;
            }
            if (m_options.anchors && box.depth < AnchorDepth && splitAtAnchors(box))
                continue;
            PL_CHECK(solveGap(box));
        }
        m_marks.limited = m_budget.limited;
        return std::move(m_marks);
    }

private:
    struct Box {
        int a0, a1, b0, b1, depth;
    };
    struct Anchor {
        int a, b;
    };

    [[nodiscard]] int idA(int i) const { return m_a[size_t(i)]; }
    [[nodiscard]] int idB(int i) const { return m_b[size_t(i)]; }

    void trim(Box &box) const
    {
        while (box.a0 < box.a1 && box.b0 < box.b1 && idA(box.a0) == idB(box.b0)) {
            ++box.a0;
            ++box.b0;
        }
        while (box.a0 < box.a1 && box.b0 < box.b1 && idA(box.a1 - 1) == idB(box.b1 - 1)) {
            --box.a1;
            --box.b1;
        }
    }

    void markAll(const Box &box)
    {
        std::fill(m_marks.a.begin() + box.a0, m_marks.a.begin() + box.a1, quint8(1));
        std::fill(m_marks.b.begin() + box.b0, m_marks.b.begin() + box.b1, quint8(1));
    }

    void lookAt(const Box &box)
    {
        for (int i = box.a0; i < box.a1; ++i) {
            quint8 &seen = m_seen[size_t(idA(i))];
            seen = quint8(seen | ((seen & SeenOnceA) ? SeenTwiceA : SeenOnceA));
        }
        for (int i = box.b0; i < box.b1; ++i) {
            quint8 &seen = m_seen[size_t(idB(i))];
            seen = quint8(seen | ((seen & SeenOnceB) ? SeenTwiceB : SeenOnceB));
            if (m_options.anchors)
                m_where[size_t(idB(i))] = i;
        }
    }

    void forget(const Box &box)
    {
        for (int i = box.a0; i < box.a1; ++i)
            m_seen[size_t(idA(i))] = 0;
        for (int i = box.b0; i < box.b1; ++i)
            m_seen[size_t(idB(i))] = 0;
    }

    bool splitAtAnchors(const Box &box)
    {
        lookAt(box);
        std::vector<Anchor> anchors;
        for (int i = box.a0; i < box.a1; ++i) {
            if (m_seen[size_t(idA(i))] == (SeenOnceA | SeenOnceB))
                anchors.push_back({i, m_where[size_t(idA(i))]});
        }
        forget(box);
        keepLongestRise(anchors);
        if (anchors.empty())
            return false;
        Box rest = box;
        rest.depth = box.depth + 1;
        for (const Anchor &anchor : anchors) {
            // A run of anchors in step leaves empty boxes; they need not be looked at.
            if (anchor.a > rest.a0 || anchor.b > rest.b0)
                m_open.push_back({rest.a0, anchor.a, rest.b0, anchor.b, rest.depth});
            rest.a0 = anchor.a + 1;
            rest.b0 = anchor.b + 1;
        }
        if (rest.a0 < rest.a1 || rest.b0 < rest.b1)
            m_open.push_back(rest);
        return true;
    }

    /// Keeps a longest subsequence that rises on both sides (patience sorting).
    static void keepLongestRise(std::vector<Anchor> &anchors)
    {
        std::vector<int> tops;                      // top card of each pile, as an index into anchors
        std::vector<int> below(anchors.size(), -1); // the card it lies next to in the pile before
        for (size_t i = 0; i < anchors.size(); ++i) {
            const auto pile = std::lower_bound(tops.begin(), tops.end(), anchors[i].b,
                                               [&anchors](int top, int b) { return anchors[size_t(top)].b < b; });
            if (pile != tops.begin())
                below[i] = *(pile - 1);
            if (pile == tops.end())
                tops.push_back(int(i));
            else
                *pile = int(i);
        }
        std::vector<Anchor> kept(tops.size());
        int card = tops.empty() ? -1 : tops.back();
        for (size_t i = kept.size(); i-- > 0; card = below[size_t(card)])
            kept[i] = anchors[size_t(card)];
        anchors.swap(kept);
    }

    Result<void> solveGap(const Box &box)
    {
        // Out with what the other side of this gap does not have at all: it can match nothing.
        lookAt(box);
        m_gapA.clear();
        m_gapB.clear();
        m_placeA.clear();
        m_placeB.clear();
        for (int i = box.a0; i < box.a1; ++i) {
            if (m_seen[size_t(idA(i))] & SeenInB) {
                m_gapA.push_back(idA(i));
                m_placeA.push_back(i);
            } else {
                m_marks.a[size_t(i)] = 1;
            }
        }
        for (int i = box.b0; i < box.b1; ++i) {
            if (m_seen[size_t(idB(i))] & SeenInA) {
                m_gapB.push_back(idB(i));
                m_placeB.push_back(i);
            } else {
                m_marks.b[size_t(i)] = 1;
            }
        }
        forget(box);
        if (m_gapA.empty())
            return {};
        std::vector<quint8> markA(m_gapA.size());
        std::vector<quint8> markB(m_gapB.size());
        if (isSmallGap(qsizetype(m_gapA.size()), qsizetype(m_gapB.size()))) {
            solveSmallGap(m_gapA, m_gapB, markA, markB);
        } else {
            LinearMyers search(m_gapA, m_gapB, m_budget, m_cancel);
            PL_CHECK(search.run(markA, markB));
        }
        for (size_t i = 0; i < markA.size(); ++i)
            m_marks.a[size_t(m_placeA[i])] = markA[i];
        for (size_t i = 0; i < markB.size(); ++i)
            m_marks.b[size_t(m_placeB[i])] = markB[i];
        return {};
    }

    std::span<const int> m_a;
    std::span<const int> m_b;
    SequenceOptions m_options;
    CancelToken m_cancel;
    EditMarks m_marks;
    SearchBudget m_budget;
    std::vector<Box> m_open;
    std::vector<quint8> m_seen; ///< by number; all zero between two boxes
    std::vector<int> m_where;   ///< by number: where b has it
    std::vector<int> m_gapA, m_gapB, m_placeA, m_placeB;
};

} // namespace

Result<EditMarks> diffSequences(std::span<const int> a, std::span<const int> b, int idCount,
                                const SequenceOptions &options, const CancelToken &cancel)
{
    return SequenceDiffer(a, b, idCount, options, cancel).run();
}

} // namespace promptlab
