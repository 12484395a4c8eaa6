// SPDX-License-Identifier: GPL-3.0-or-later
// METEOR's exact stage: which tokens match, in as few runs as can be found.
#include "core/evaluation/ngrams.h"
#include "core/evaluation/overlapmetrics.h"

#include <algorithm>
#include <cmath>

namespace promptlab {

namespace {

constexpr qint64 meteorBudget = 200'000'000;
constexpr size_t meteorSearchLength = 150; ///< tokens: the search goes as deep
constexpr int meteorSearchSteps = 200'000;
constexpr size_t unmatched = ~size_t(0);

/// Matches the tokens of an output with those of a reference: as many as possible, in few chunks.
class MeteorAligner final
{
public:
    MeteorAligner(std::vector<quint32> output, std::vector<quint32> reference)
        : m_output(std::move(output)), m_reference(std::move(reference)), m_partner(m_output.size(), unmatched),
          m_used(m_reference.size(), false)
    {
    }

    /// Takes the longest common runs first. False when the budget is used up.
    bool alignGreedily();
    /// Looks for fewer chunks than found so far. True when there are none.
    bool searchFewest();

    [[nodiscard]] qint64 matches() const { return m_matches; }
    [[nodiscard]] qint64 chunks() const { return m_chunks; }

private:
    std::vector<std::pair<size_t, size_t>> longestRuns(size_t &length) const;
    void search(size_t place, size_t last, qint64 chunks);
    void prepareSearch();

    std::vector<quint32> m_output;
    std::vector<quint32> m_reference;
    std::vector<size_t> m_partner; ///< of each output token: place in the reference
    std::vector<bool> m_used;
    QHash<quint32, std::vector<size_t>> m_places; ///< in the reference
    QHash<quint32, qint64> m_spare;               ///< output tokens that must stay without a partner
    qint64 m_matches = 0;
    qint64 m_chunks = 0;
    int m_steps = 0;
};

/// Ends (one behind) of the longest runs of unmatched tokens that both sides share.
std::vector<std::pair<size_t, size_t>> MeteorAligner::longestRuns(size_t &length) const
{
    std::vector<std::pair<size_t, size_t>> ends;
    std::vector<size_t> before(m_reference.size() + 1, 0);
    std::vector<size_t> row(m_reference.size() + 1, 0);
    length = 0;
    for (size_t i = 1; i <= m_output.size(); ++i) {
        for (size_t j = 1; j <= m_reference.size(); ++j) {
            const bool equal = m_output[i - 1] == m_reference[j - 1] && m_partner[i - 1] == unmatched && !m_used[j - 1];
            row[j] = equal ? before[j - 1] + 1 : 0;
            if (row[j] == 0 || row[j] < length)
                continue;
            if (row[j] > length)
                ends.clear();
            length = row[j];
            ends.emplace_back(i, j);
        }
        before.swap(row);
    }
    return ends;
}

bool MeteorAligner::alignGreedily()
{
    qint64 budget = meteorBudget;
    for (;;) {
        budget -= qint64(m_output.size()) * qint64(m_reference.size());
        if (budget < 0)
            return false;
        size_t length = 0;
        const auto ends = longestRuns(length);
        if (length == 0)
            break;
        for (const auto &[i, j] : ends) {
            bool isFree = true;
            for (size_t k = 1; k <= length; ++k)
                isFree = isFree && m_partner[i - k] == unmatched && !m_used[j - k];
            for (size_t k = 1; isFree && k <= length; ++k) {
                m_partner[i - k] = j - k;
                m_used[j - k] = true;
                ++m_matches;
            }
        }
    }
    for (size_t i = 0; i < m_output.size(); ++i) {
        const bool continues = i > 0 && m_partner[i - 1] != unmatched && m_partner[i] == m_partner[i - 1] + 1;
        m_chunks += m_partner[i] != unmatched && !continues ? 1 : 0;
    }
    return true;
}

void MeteorAligner::prepareSearch()
{
    for (size_t j = 0; j < m_reference.size(); ++j)
        m_places[m_reference[j]].push_back(j);
    for (const quint32 token : m_output)
        ++m_spare[token];
    for (auto it = m_spare.begin(); it != m_spare.end(); ++it)
        *it -= std::min(*it, qint64(m_places.value(it.key()).size()));
    m_used.assign(m_reference.size(), false);
}

bool MeteorAligner::searchFewest()
{
    if (m_chunks <= 1)
        return true;
    if (m_output.size() > meteorSearchLength)
        return false;
    prepareSearch();
    search(0, unmatched, 0);
    return m_steps <= meteorSearchSteps;
}

/// Tries all ways to match the output from @p place on; @p last is the partner of the token before.
void MeteorAligner::search(size_t place, size_t last, qint64 chunks)
{
    if (chunks >= m_chunks || ++m_steps > meteorSearchSteps)
        return;
    if (place == m_output.size()) {
        m_chunks = chunks;
        return;
    }
    const quint32 token = m_output[place];
    const size_t next = last == unmatched ? unmatched : last + 1;
    const std::vector<size_t> places = m_places.value(token);
    const auto take = [&](size_t partner, qint64 cost) {
        m_used[partner] = true;
        search(place + 1, partner, chunks + cost);
        m_used[partner] = false;
    };
    if (next < m_reference.size() && m_reference[next] == token && !m_used[next])
        take(next, 0);
    for (const size_t partner : places) {
        if (partner != next && !m_used[partner])
            take(partner, 1);
    }
    // Without a partner only as often as the reference has too few of the token, so that matches stay as many.
    if (m_spare.value(token) > 0) {
        --m_spare[token];
        search(place + 1, unmatched, chunks);
        ++m_spare[token];
    }
}

} // namespace

std::optional<MeteorScore> meteorExact(const QStringList &output, const QStringList &reference)
{
    if (reference.isEmpty())
        return std::nullopt;
    NGramIndex index;
    MeteorAligner aligner(index.symbols(output), index.symbols(reference));
    if (!aligner.alignGreedily())
        return std::nullopt;
    MeteorScore result;
    result.fewestChunks = aligner.searchFewest();
    result.matches = aligner.matches();
    result.chunks = aligner.chunks();
    if (result.matches > 0) {
        result.precision = double(result.matches) / double(output.size());
        result.recall = double(result.matches) / double(reference.size());
        const double mean = result.precision * result.recall / (0.9 * result.precision + 0.1 * result.recall);
        result.score = mean * (1 - 0.5 * std::pow(double(result.chunks) / double(result.matches), 3));
    }
    return result;
}

} // namespace promptlab
