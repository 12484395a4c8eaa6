// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/ranking.h"

#include "core/evaluation/splitmix64.h"

#include <algorithm>
#include <cmath>

namespace promptlab {

namespace {

constexpr int mostRankingRounds = 200'000;

/// wins[i · n + j]: how often i beat j.
class WinTable final
{
public:
    explicit WinTable(std::size_t versions) : m_size(versions), m_wins(versions * versions, 0.0) {}

    void add(const Duel &duel)
    {
        wins(duel.first, duel.second) += duel.score;
        wins(duel.second, duel.first) += 1 - duel.score;
    }

    void addVirtualWins()
    {
        for (std::size_t i = 0; i < m_size; ++i) {
            for (std::size_t j = 0; j < m_size; ++j)
                wins(i, j) += i == j ? 0 : 0.5;
        }
    }

    /// Whether everybody beat everybody, directly or through others.
    [[nodiscard]] bool isStronglyConnected() const { return reachesAll(true) && reachesAll(false); }

    [[nodiscard]] std::optional<std::vector<double>> strengths(std::vector<double> p) const;

private:
    double &wins(std::size_t i, std::size_t j) { return m_wins[i * m_size + j]; }
    [[nodiscard]] double wins(std::size_t i, std::size_t j) const { return m_wins[i * m_size + j]; }

    [[nodiscard]] bool reachesAll(bool forward) const
    {
        std::vector<bool> isKnown(m_size, false);
        std::vector<std::size_t> open{0};
        isKnown[0] = true;
        std::size_t count = 1;
        while (!open.empty()) {
            const std::size_t i = open.back();
            open.pop_back();
            for (std::size_t j = 0; j < m_size; ++j) {
                if (isKnown[j] || !((forward ? wins(i, j) : wins(j, i)) > 0))
                    continue;
                isKnown[j] = true;
                ++count;
                open.push_back(j);
            }
        }
        return count == m_size;
    }

    std::size_t m_size;
    std::vector<double> m_wins;
};

std::optional<std::vector<double>> WinTable::strengths(std::vector<double> p) const
{
    std::vector<double> next(m_size);
    for (int round = 0; round < mostRankingRounds; ++round) {
        double logs = 0;
        for (std::size_t i = 0; i < m_size; ++i) {
            double won = 0;
            double weight = 0;
            for (std::size_t j = 0; j < m_size; ++j) {
                won += wins(i, j);
                weight += i == j ? 0 : (wins(i, j) + wins(j, i)) / (p[i] + p[j]);
            }
            next[i] = won / weight;
            logs += std::log(next[i]);
        }
        const double scale = std::exp(-logs / double(m_size));
        double change = 0;
        for (std::size_t i = 0; i < m_size; ++i) {
            next[i] *= scale;
            change = std::max(change, std::abs(next[i] - p[i]) / next[i]);
        }
        p.swap(next);
        if (!std::isfinite(change))
            return std::nullopt;
        if (change <= 1e-12)
            return p;
    }
    return std::nullopt;
}

bool areDuels(std::size_t versions, std::span<const Duel> duels)
{
    return std::all_of(duels.begin(), duels.end(), [versions](const Duel &duel) {
        return duel.first < versions && duel.second < versions && duel.first != duel.second && duel.score >= 0
            && duel.score <= 1;
    });
}

double ratingOf(double strength)
{
    return 1500 + 400 * std::log10(strength);
}

std::optional<std::vector<double>> fittedStrengths(WinTable &table, const std::vector<double> &start,
                                                   bool &hasVirtualWins)
{
    hasVirtualWins = !table.isStronglyConnected();
    if (hasVirtualWins)
        table.addVirtualWins();
    return table.strengths(start);
}

} // namespace

std::optional<BradleyTerryRanking> bradleyTerry(std::size_t versions, std::span<const Duel> duels)
{
    if (versions < 2 || versions > mostRankedVersions || duels.empty() || !areDuels(versions, duels))
        return std::nullopt;
    WinTable table(versions);
    for (const Duel &duel : duels)
        table.add(duel);
    BradleyTerryRanking ranking;
    auto strengths = fittedStrengths(table, std::vector<double>(versions, 1.0), ranking.hasVirtualWins);
    if (!strengths)
        return std::nullopt;
    ranking.strengths = std::move(*strengths);
    for (const double strength : ranking.strengths)
        ranking.ratings.push_back(ratingOf(strength));
    return ranking;
}

double winProbability(double strengthA, double strengthB)
{
    return strengthA / (strengthA + strengthB);
}

std::optional<std::vector<Interval>> bradleyTerryIntervals(std::size_t versions,
                                                           const std::vector<std::vector<Duel>> &items,
                                                           double confidence, std::uint64_t seed, int resamples)
{
    std::vector<Duel> all;
    for (const std::vector<Duel> &item : items)
        all.insert(all.end(), item.begin(), item.end());
    const auto ranking = bradleyTerry(versions, all);
    if (!ranking || resamples < 1 || !(confidence > 0 && confidence < 1))
        return std::nullopt;
    std::vector<std::vector<double>> ratings(versions);
    SplitMix64 random(seed);
    for (int draw = 0; draw < resamples; ++draw) {
        WinTable table(versions);
        for (std::size_t i = 0; i < items.size(); ++i) {
            for (const Duel &duel : items[random.below(items.size())])
                table.add(duel);
        }
        bool hasVirtualWins = false;
        // From the strengths of all items: nearer to the goal than from 1, and the goal does not depend on it.
        const auto strengths = fittedStrengths(table, ranking->strengths, hasVirtualWins);
        if (!strengths)
            return std::nullopt;
        for (std::size_t i = 0; i < versions; ++i)
            ratings[i].push_back(ratingOf((*strengths)[i]));
    }
    std::vector<Interval> intervals;
    for (std::vector<double> &values : ratings) {
        std::sort(values.begin(), values.end());
        intervals.push_back(
            {*percentileOfSorted(values, (1 - confidence) / 2), *percentileOfSorted(values, (1 + confidence) / 2)});
    }
    return intervals;
}

double eloExpected(double rating, double opponent)
{
    return 1 / (1 + std::pow(10, (opponent - rating) / 400));
}

double eloUpdated(double rating, double opponent, double score, double k)
{
    return rating + k * (score - eloExpected(rating, opponent));
}

} // namespace promptlab
