// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/hunkslider.h"

#include <algorithm>

namespace promptlab {

namespace {

constexpr qsizetype CutLookAt =
    200;                         // units of a line that are looked at; a blank line of a megabyte is not worth reading
constexpr int SlideReach = 2000; // lines that a hunk may travel; keeps long runs of one line from costing their square

/// The hunk being moved: always purely added or purely removed.
class SlidingHunk
{
public:
    SlidingHunk(Hunk &hunk, std::span<const int> a, std::span<const int> b, const CutScore &scoreA,
                const CutScore &scoreB)
        : m_hunk(hunk), m_adds(hunk.a.isEmpty()), m_ids(m_adds ? b : a), m_score(m_adds ? scoreB : scoreA)
    {
    }

    /// How far up it can go, at most @p gap.
    [[nodiscard]] int roomAbove(int gap) const
    {
        const LineRange &range = side();
        int up = 0;
        while (up < std::min(gap, SlideReach) && id(range.begin.index() - 1 - up) == id(range.end.index() - 1 - up))
            ++up;
        return up;
    }

    [[nodiscard]] int roomBelow(int gap) const
    {
        const LineRange &range = side();
        int down = 0;
        while (down < std::min(gap, SlideReach) && id(range.begin.index() + down) == id(range.end.index() + down))
            ++down;
        return down;
    }

    /// The best shift in [-up, down].
    [[nodiscard]] int bestShift(int up, int down) const
    {
        int best = 0;
        int bestScore = -1;
        for (int shift = -up; shift <= down; ++shift) {
            const int score = m_score(side().begin.index() + shift) + m_score(side().end.index() + shift);
            if (score >= bestScore) {
                bestScore = score;
                best = shift;
            }
        }
        return best;
    }

    void shift(int by)
    {
        m_hunk.a = {m_hunk.a.begin + by, m_hunk.a.end + by};
        m_hunk.b = {m_hunk.b.begin + by, m_hunk.b.end + by};
    }

private:
    [[nodiscard]] const LineRange &side() const { return m_adds ? m_hunk.b : m_hunk.a; }
    [[nodiscard]] int id(int index) const { return m_ids[size_t(index)]; }

    Hunk &m_hunk;
    bool m_adds;
    std::span<const int> m_ids;
    const CutScore &m_score;
};

bool isPureHunk(const Hunk &hunk)
{
    return hunk.a.isEmpty() != hunk.b.isEmpty();
}

Hunk joinedHunks(const Hunk &first, const Hunk &second)
{
    return {{first.a.begin, second.a.end}, {first.b.begin, second.b.end}};
}

int cutIndentation(QStringView line)
{
    int indentation = 0;
    for (const QChar unit : line.first(std::min(line.size(), CutLookAt))) {
        if (!unit.isSpace())
            return indentation;
        ++indentation;
    }
    return -1; // blank
}

} // namespace

std::vector<Hunk> hunksFromMarks(std::span<const quint8> markA, std::span<const quint8> markB)
{
    std::vector<Hunk> hunks;
    const int sizeA = int(markA.size());
    const int sizeB = int(markB.size());
    int a = 0;
    int b = 0;
    while (a < sizeA || b < sizeB) {
        const int beginA = a;
        const int beginB = b;
        while (a < sizeA && markA[size_t(a)])
            ++a;
        while (b < sizeB && markB[size_t(b)])
            ++b;
        if (a > beginA || b > beginB)
            hunks.push_back({{beginA, a}, {beginB, b}});
        while (a < sizeA && b < sizeB && !markA[size_t(a)] && !markB[size_t(b)]) {
            ++a;
            ++b;
        }
    }
    return hunks;
}

Result<void> slideHunks(std::vector<Hunk> &hunks, std::span<const int> a, std::span<const int> b,
                        const CutScore &scoreA, const CutScore &scoreB, const CancelToken &cancel)
{
    std::vector<Hunk> done;
    done.reserve(hunks.size());
    size_t next = 0;
    while (next < hunks.size()) {
        PL_CHECK(cancel.check());
        Hunk hunk = hunks[next++];
        while (isPureHunk(hunk)) {
            const int gapAbove = hunk.a.begin - (done.empty() ? LineNumber() : done.back().a.end);
            const int gapBelow = (next < hunks.size() ? hunks[next].a.begin : LineNumber(int(a.size()))) - hunk.a.end;
            SlidingHunk sliding(hunk, a, b, scoreA, scoreB);
            const int up = sliding.roomAbove(gapAbove);
            if (up == gapAbove && !done.empty()) {
                sliding.shift(-up);
                hunk = joinedHunks(done.back(), hunk);
                done.pop_back();
                continue;
            }
            const int down = sliding.roomBelow(gapBelow);
            if (down == gapBelow && next < hunks.size()) {
                sliding.shift(down);
                hunk = joinedHunks(hunk, hunks[next++]);
                continue;
            }
            sliding.shift(sliding.bestShift(up, down));
            break;
        }
        done.push_back(hunk);
    }
    hunks.swap(done);
    return {};
}

bool isHeadingLine(QStringView line)
{
    const QStringView text = line.first(std::min(line.size(), CutLookAt)).trimmed();
    if (text.size() < 2 || line.size() > CutLookAt)
        return false;
    if (text.startsWith(QLatin1Char('#'))) {
        qsizetype level = 1;
        while (level < text.size() && text[level] == QLatin1Char('#'))
            ++level;
        return level <= 6 && level < text.size() && text[level].isSpace();
    }
    if (text.startsWith(QLatin1Char('<')) && text.endsWith(QLatin1Char('>')) && text[1] != QLatin1Char('/'))
        return text.count(QLatin1Char('<')) == 1;
    if (text.startsWith(QLatin1Char('[')) && text.endsWith(QLatin1Char(']')))
        return true;
    if (text.size() >= 3
        && (text.startsWith(QLatin1String("---")) || text.startsWith(QLatin1String("***"))
            || text.startsWith(QLatin1String("==="))))
        return text.count(text.front()) == text.size();
    return text.endsWith(QLatin1Char(':')) && text.size() <= 60;
}

CutScore textCutScore(const TextLines &lines)
{
    return [&lines](int index) {
        if (index == 0 || index == lines.count())
            return 20;
        const QStringView next = lines.line(LineNumber(index));
        const int indentation = cutIndentation(next);
        const int previous = cutIndentation(lines.line(LineNumber(index - 1)));
        const int shallow = indentation >= 0 && (previous < 0 || indentation <= previous) ? 1 : 0;
        if (isHeadingLine(next))
            return 16 + shallow;
        if (previous < 0 && indentation >= 0)
            return 12 + shallow;
        if (indentation < 0)
            return 6;
        return shallow;
    };
}

} // namespace promptlab
