// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/messagealigner.h"

#include "core/base/json.h"
#include "core/diff/hunkslider.h"
#include "core/diff/likeness.h"
#include "core/diff/sequencediff.h"

#include <QHash>

#include <algorithm>

namespace promptlab {

namespace {

constexpr qint64 AlignCells = 40'000; // pairs of messages compared by content
constexpr double AlignLikenessOtherRole = 0.6;

class MessageAligner
{
public:
    MessageAligner(const QList<Message> &before, const QList<Message> &after)
        : m_before(before), m_after(after), m_partnerOfBefore(size_t(before.size()), -1),
          m_partnerOfAfter(size_t(after.size()), -1)
    {
    }

    Result<QList<MessageMatch>> run(DiffLimits &limits, const CancelToken &cancel)
    {
        PL_CHECK(matchEqual(cancel));
        matchMovedEqual();
        PL_CHECK(matchAlike(limits, cancel));
        matchLeftovers();
        return assemble();
    }

private:
    void match(int before, int after)
    {
        m_partnerOfBefore[size_t(before)] = after;
        m_partnerOfAfter[size_t(after)] = before;
    }
    [[nodiscard]] bool isFreeBefore(int i) const { return m_partnerOfBefore[size_t(i)] < 0; }
    [[nodiscard]] bool isFreeAfter(int j) const { return m_partnerOfAfter[size_t(j)] < 0; }

    Result<void> matchEqual(const CancelToken &cancel)
    {
        QHash<QByteArray, int> known;
        const auto number = [&known](const QList<Message> &messages, std::vector<int> &ids) {
            for (const Message &message : messages) {
                const auto next = int(known.size());
                int &id = known[compactJson(message.toJson())];
                if (known.size() > next)
                    id = next;
                ids.push_back(id);
            }
        };
        number(m_before, m_idsBefore);
        number(m_after, m_idsAfter);
        PL_TRY(const EditMarks marks, diffSequences(m_idsBefore, m_idsAfter, int(known.size()), {}, cancel));
        m_hunks = hunksFromMarks(marks.a, marks.b);
        int i = 0;
        int j = 0;
        while (i < int(m_before.size()) || j < int(m_after.size())) {
            if (i < int(m_before.size()) && marks.a[size_t(i)])
                ++i;
            else if (j < int(m_after.size()) && marks.b[size_t(j)])
                ++j;
            else
                match(i++, j++);
        }
        return {};
    }

    void matchMovedEqual()
    {
        QHash<int, QList<int>> places;
        for (int j = int(m_after.size()) - 1; j >= 0; --j) {
            if (isFreeAfter(j))
                places[m_idsAfter[size_t(j)]].append(j);
        }
        for (int i = 0; i < int(m_before.size()); ++i) {
            const auto found = places.find(m_idsBefore[size_t(i)]);
            if (isFreeBefore(i) && found != places.end() && !found->isEmpty())
                match(i, found->takeLast());
        }
    }

    struct Candidate {
        double score;
        int before;
        int after;
    };

    Result<void> matchAlike(DiffLimits &limits, const CancelToken &cancel)
    {
        const std::vector<int> freeBefore = freeOnes(m_partnerOfBefore);
        const std::vector<int> freeAfter = freeOnes(m_partnerOfAfter);
        if (qint64(freeBefore.size()) * qint64(freeAfter.size()) > AlignCells) {
            limits |= DiffLimit::Pairing;
            return {};
        }
        std::vector<LineSketch> sketches;
        for (const int j : freeAfter)
            sketches.emplace_back(m_after[j].text());
        std::vector<Candidate> candidates;
        for (const int i : freeBefore) {
            PL_CHECK(cancel.check());
            const LineSketch sketch(m_before[i].text());
            for (size_t k = 0; k < freeAfter.size(); ++k) {
                const bool sameRole = m_before[i].role == m_after[freeAfter[k]].role;
                const double likeness = sketch.weight() + sketches[k].weight() > 0 ? sketch.likeness(sketches[k]) : 0;
                if (likeness >= (sameRole ? LeastLikeness : AlignLikenessOtherRole))
                    candidates.push_back({likeness + (sameRole ? 0.2 : 0), i, freeAfter[k]});
            }
        }
        std::stable_sort(candidates.begin(), candidates.end(), [](const Candidate &x, const Candidate &y) {
            return x.score != y.score ? x.score > y.score : std::abs(x.before - x.after) < std::abs(y.before - y.after);
        });
        for (const Candidate &candidate : candidates) {
            if (isFreeBefore(candidate.before) && isFreeAfter(candidate.after))
                match(candidate.before, candidate.after);
        }
        return {};
    }

    static std::vector<int> freeOnes(const std::vector<int> &partners)
    {
        std::vector<int> free;
        for (size_t i = 0; i < partners.size(); ++i) {
            if (partners[i] < 0)
                free.push_back(int(i));
        }
        return free;
    }

    /// A message that was rewritten altogether is still the message in that place.
    void matchLeftovers()
    {
        for (const Hunk &hunk : m_hunks) {
            int j = hunk.b.begin.index();
            for (int i = hunk.a.begin.index(); i < hunk.a.end.index(); ++i) {
                if (!isFreeBefore(i))
                    continue;
                int k = j;
                while (k < hunk.b.end.index() && !(isFreeAfter(k) && m_after[k].role == m_before[i].role))
                    ++k;
                if (k == hunk.b.end.index())
                    continue;
                match(i, k);
                j = k + 1;
            }
        }
    }

    [[nodiscard]] QList<MessageMatch> assemble() const
    {
        QList<MessageMatch> matches;
        const std::vector<quint8> inOrder = longestRise();
        int written = 0; // removed messages above it are in the list
        const auto writeRemoved = [&](int until) {
            for (; written < until; ++written) {
                if (isFreeBefore(written))
                    matches.append({written, -1, false});
            }
        };
        for (int j = 0; j < int(m_partnerOfAfter.size()); ++j) {
            const int i = m_partnerOfAfter[size_t(j)];
            if (i >= 0 && inOrder[size_t(j)])
                writeRemoved(i);
            matches.append({i, j, i >= 0 && !inOrder[size_t(j)]});
        }
        writeRemoved(int(m_partnerOfBefore.size()));
        return matches;
    }

    /// Marks (by new index) a longest run of matches whose order did not change.
    [[nodiscard]] std::vector<quint8> longestRise() const
    {
        std::vector<int> tops;
        std::vector<int> below(m_partnerOfAfter.size(), -1);
        for (size_t j = 0; j < m_partnerOfAfter.size(); ++j) {
            if (m_partnerOfAfter[j] < 0)
                continue;
            const auto pile =
                std::lower_bound(tops.begin(), tops.end(), m_partnerOfAfter[j],
                                 [this](int top, int value) { return m_partnerOfAfter[size_t(top)] < value; });
            if (pile != tops.begin())
                below[j] = *(pile - 1);
            if (pile == tops.end())
                tops.push_back(int(j));
            else
                *pile = int(j);
        }
        std::vector<quint8> marks(m_partnerOfAfter.size());
        for (int j = tops.empty() ? -1 : tops.back(); j >= 0; j = below[size_t(j)])
            marks[size_t(j)] = 1;
        return marks;
    }

    const QList<Message> &m_before;
    const QList<Message> &m_after;
    std::vector<int> m_idsBefore;
    std::vector<int> m_idsAfter;
    std::vector<int> m_partnerOfBefore;
    std::vector<int> m_partnerOfAfter;
    std::vector<Hunk> m_hunks;
};

} // namespace

Result<QList<MessageMatch>> alignMessages(const QList<Message> &before, const QList<Message> &after, DiffLimits &limits,
                                          const CancelToken &cancel)
{
    return MessageAligner(before, after).run(limits, cancel);
}

} // namespace promptlab
