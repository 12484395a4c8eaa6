// SPDX-License-Identifier: GPL-3.0-or-later
// What must hold for any data: symmetry, no dependence on order, degenerate inputs, agreement of exact and drawn p.
#include "core/evaluation/comparison.h"
#include "core/evaluation/multiplicity.h"
#include "core/evaluation/pairedtests.h"
#include "core/evaluation/ranking.h"
#include "core/evaluation/samplesize.h"
#include "core/evaluation/splitmix64.h"
#include "core/evaluation/unpairedtests.h"

#include <QTest>

#include <cmath>
#include <limits>
#include <numeric>
#include <thread>

using namespace promptlab;

namespace {

constexpr double notNumber = std::numeric_limits<double>::quiet_NaN();
constexpr double infinite = std::numeric_limits<double>::infinity();

bool isClose(double a, double b, double tolerance = 1e-9)
{
    return std::abs(a - b) <= tolerance * std::max({1.0, std::abs(a), std::abs(b)});
}

/// n differences in steps of 1/16, so that ties and zeros occur; @p shift moves them.
std::vector<double> randomDifferences(SplitMix64 &random, std::size_t n, double shift)
{
    std::vector<double> values;
    for (std::size_t i = 0; i < n; ++i)
        values.push_back((double(random.below(33)) - 16) / 16 + shift);
    return values;
}

std::vector<double> negated(std::vector<double> values)
{
    for (double &value : values)
        value = -value;
    return values;
}

std::vector<double> shuffled(std::vector<double> values, SplitMix64 &random)
{
    for (std::size_t i = values.size(); i > 1; --i)
        std::swap(values[i - 1], values[random.below(i)]);
    return values;
}

/// All that draws random numbers, as numbers.
std::vector<double> seededResults()
{
    SplitMix64 random(99);
    const auto values = randomDifferences(random, 40, 0.0625);
    std::vector<double> results = bootstrapMeans(values, 42, 300);
    const Interval interval = *bootstrapInterval(values, 0.95, 7, 500);
    SignFlipOptions options;
    options.draws = 1'000;
    results.insert(results.end(), {interval.lower, interval.upper, signFlipTest(values, options)->p});
    std::vector<std::vector<Duel>> items;
    QList<ItemOutcome> baseline;
    QList<ItemOutcome> candidate;
    for (int i = 0; i < 40; ++i) {
        items.push_back({{0, 1, double(random.below(3)) / 2}, {1, 2, double(random.below(3)) / 2}});
        ItemOutcome outcome;
        outcome.itemKey = QString::number(i);
        outcome.score = double(random.below(100)) / 100;
        baseline += outcome;
        outcome.score = double(random.below(100)) / 100;
        candidate += outcome;
    }
    const auto ratings = bradleyTerryIntervals(3, items, 0.95, 5, 100);
    for (const Interval &rating : *ratings)
        results.insert(results.end(), {rating.lower, rating.upper});
    ComparisonOptions comparison;
    comparison.resamples = 500;
    comparison.primary = ComparisonMeasure::MeanScore;
    const auto compared = compareOutcomes(baseline, candidate, comparison);
    results.insert(results.end(),
                   {compared->score->interval->lower, compared->score->interval->upper, *compared->score->p});
    return results;
}

/// Whether a share drawn @p draws times agrees with the exact one within four standard errors.
bool agreesWithDrawn(double exact, std::int64_t hits, int draws)
{
    const double error = std::sqrt(std::max(exact * (1 - exact), 1.0 / draws) / draws);
    return std::abs(double(hits) / draws - exact) <= 4 * error;
}

} // namespace

class TstStatisticsProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void swappingTheVersionsFlipsTheSign()
    {
        SplitMix64 random(1);
        for (int i = 0; i < 60; ++i) {
            const auto values = randomDifferences(random, 2 + std::size_t(i % 24), i % 2 ? 0.125 : 0);
            const auto swapped = negated(values);
            QCOMPARE(signFlipTest(values)->p, signFlipTest(swapped)->p);
            if (const auto t = pairedTTest(values)) {
                const auto u = pairedTTest(swapped);
                QVERIFY(isClose(t->t, -u->t) && isClose(t->p, u->p) && isClose(t->interval.lower, -u->interval.upper));
            }
            if (const auto w = wilcoxonTest(values)) {
                const auto v = wilcoxonTest(swapped);
                QVERIFY(isClose(w->p(), v->p()) && isClose(w->z, -v->z) && isClose(w->rankBiserial, -v->rankBiserial));
            }
            const auto interval = bootstrapInterval(values, 0.95, 3, 500);
            const auto mirrored = bootstrapInterval(swapped, 0.95, 3, 500);
            QVERIFY(isClose(interval->lower, -mirrored->upper) && isClose(interval->upper, -mirrored->lower));
        }
    }

    void swappingCountsFlipsTheSign()
    {
        SplitMix64 random(2);
        for (int i = 0; i < 200; ++i) {
            const double both = double(random.below(30));
            const double b = double(random.below(12));
            const double c = double(random.below(12));
            const double none = double(random.below(30)) + 1;
            const auto forth = pairedDifferenceInterval({both, b, c, none});
            const auto back = pairedDifferenceInterval({both, c, b, none});
            QVERIFY(isClose(forth->lower, -back->upper) && isClose(forth->upper, -back->lower));
            const double difference = (b - c) / (both + b + c + none);
            QVERIFY(forth->lower <= difference && difference <= forth->upper);
            const auto n = std::int64_t(both + none) + 12;
            const auto one = newcombeInterval(b, double(n), c, double(n));
            const auto other = newcombeInterval(c, double(n), b, double(n));
            QVERIFY(isClose(one->lower, -other->upper));
            QCOMPARE(mcNemarTest(std::int64_t(b), std::int64_t(c))->exactP,
                     mcNemarTest(std::int64_t(c), std::int64_t(b))->exactP);
            QVERIFY(isClose(*fisherExactTest(std::int64_t(b), n, std::int64_t(c), n),
                            *fisherExactTest(std::int64_t(c), n, std::int64_t(b), n)));
            QVERIFY(isClose(*probabilityGreater(std::int64_t(b), n, std::int64_t(c), n),
                            1 - *probabilityGreater(std::int64_t(c), n, std::int64_t(b), n)));
        }
    }

    void swappingSamplesFlipsTheSign()
    {
        SplitMix64 random(3);
        for (int i = 0; i < 60; ++i) {
            const auto x = randomDifferences(random, 1 + std::size_t(i % 20), 0);
            const auto y = randomDifferences(random, 1 + std::size_t(i % 37), 0.25);
            const auto forth = mannWhitneyTest(x, y);
            const auto back = mannWhitneyTest(y, x);
            QVERIFY(isClose(forth->p(), back->p()) && isClose(forth->cliffDelta, -back->cliffDelta));
            QVERIFY(isClose(forth->shift, -back->shift) && isClose(forth->z, -back->z));
        }
    }

    void theOrderOfItemsDoesNotMatter()
    {
        SplitMix64 random(4);
        for (int i = 0; i < 60; ++i) {
            const auto values = randomDifferences(random, 2 + std::size_t(i % 18), 0.0625);
            const auto mixed = shuffled(values, random);
            QCOMPARE(signFlipTest(values)->p, signFlipTest(mixed)->p);
            if (const auto t = pairedTTest(values))
                QVERIFY(isClose(t->p, pairedTTest(mixed)->p));
            if (const auto w = wilcoxonTest(values))
                QVERIFY(isClose(w->p(), wilcoxonTest(mixed)->p()));
            QVERIFY(isClose(*percentile(values, 0.9), *percentile(mixed, 0.9)));
        }
    }

    void drawnAndExactPermutationAgree()
    {
        SplitMix64 random(5);
        for (int i = 0; i < 30; ++i) {
            const auto values = randomDifferences(random, 6 + std::size_t(i % 12), 0.125);
            const double exact = signFlipTest(values)->p;
            SignFlipOptions options;
            options.exactUpTo = 0;
            options.draws = 5000;
            options.seed = std::uint64_t(i);
            const double drawn = signFlipTest(values, options)->p;
            QVERIFY(std::abs(drawn - exact)
                    <= 4 * std::sqrt(exact * (1 - exact) / options.draws) + 1.0 / options.draws);
        }
    }

    void drawnAndExactRankTestsAgree()
    {
        SplitMix64 random(15);
        constexpr int draws = 4'000;
        for (int i = 0; i < 8; ++i) {
            const auto x = randomDifferences(random, 6 + std::size_t(i), 0);
            const auto y = randomDifferences(random, 9, 0.25);
            std::vector<double> all = x;
            all.insert(all.end(), y.begin(), y.end());
            std::vector<double> ranks = midRanks(all);
            const auto sumOfSecond = [&] {
                return std::accumulate(ranks.begin() + std::ptrdiff_t(x.size()), ranks.end(), 0.0);
            };
            const double observed = sumOfSecond();
            std::int64_t below = 0;
            std::int64_t above = 0;
            for (int draw = 0; draw < draws; ++draw) {
                ranks = shuffled(ranks, random);
                below += sumOfSecond() <= observed + 1e-9 ? 1 : 0;
                above += sumOfSecond() >= observed - 1e-9 ? 1 : 0;
            }
            const double exact = *mannWhitneyTest(x, y)->exactP;
            QVERIFY(exact >= 1 - 1e-12 || agreesWithDrawn(exact / 2, std::min(below, above), draws));
            // Signed ranks: the signs are coins.
            const auto differences = randomDifferences(random, 10 + std::size_t(i), 0.125);
            const auto wilcoxon = wilcoxonTest(differences);
            std::vector<double> sizes;
            for (const double difference : differences) {
                if (difference != 0)
                    sizes.push_back(std::abs(difference));
            }
            const std::vector<double> signedRanks = midRanks(sizes);
            std::int64_t extreme = 0;
            for (int draw = 0; draw < draws; ++draw) {
                double positive = 0;
                for (const double rank : signedRanks)
                    positive += random.next() >> 63 ? rank : 0;
                extreme += positive <= std::min(wilcoxon->positive, wilcoxon->negative) + 1e-9 ? 1 : 0;
            }
            QVERIFY(wilcoxon->p() >= 1 - 1e-12 || agreesWithDrawn(wilcoxon->p() / 2, extreme, draws));
        }
    }

    void drawnAndExactCountTestsAgree()
    {
        SplitMix64 random(16);
        constexpr int draws = 4'000;
        for (int i = 0; i < 8; ++i) {
            const auto b = std::int64_t(random.below(12));
            const auto c = std::int64_t(random.below(12)) + 1;
            std::int64_t extreme = 0;
            for (int draw = 0; draw < draws; ++draw) {
                std::int64_t heads = 0;
                for (std::int64_t k = 0; k < b + c; ++k)
                    heads += random.next() >> 63 ? 1 : 0;
                extreme += std::min(heads, b + c - heads) <= std::min(b, c) ? 1 : 0;
            }
            QVERIFY(agreesWithDrawn(mcNemarTest(b, c)->exactP, extreme, draws));
            // Fisher: passes fall to the arms at random; as extreme is what is no likelier.
            const auto x1 = std::int64_t(random.below(9));
            const auto x2 = std::int64_t(random.below(11));
            const auto likelihood = [&](std::int64_t x) {
                double ways = 1;
                for (std::int64_t k = 0; k < x; ++k)
                    ways *= double(8 - k) / double(k + 1);
                for (std::int64_t k = 0; k < x1 + x2 - x; ++k)
                    ways *= double(10 - k) / double(k + 1);
                return ways;
            };
            std::vector<double> arms(18, 0);
            std::fill(arms.begin(), arms.begin() + std::ptrdiff_t(x1 + x2), 1.0);
            std::int64_t unlikely = 0;
            for (int draw = 0; draw < draws; ++draw) {
                arms = shuffled(arms, random);
                const double inFirst = std::accumulate(arms.begin(), arms.begin() + 8, 0.0);
                unlikely += likelihood(std::llround(inFirst)) <= likelihood(x1) * (1 + 1e-7) ? 1 : 0;
            }
            QVERIFY(agreesWithDrawn(*fisherExactTest(x1, 8, x2, 10), unlikely, draws));
        }
    }

    void eightThreadsDrawTheSame()
    {
        const std::vector<double> alone = seededResults();
        std::vector<std::vector<double>> together(8);
        std::vector<std::thread> threads;
        for (std::vector<double> &result : together)
            threads.emplace_back([&result] { result = seededResults(); });
        for (std::thread &thread : threads)
            thread.join();
        for (const std::vector<double> &result : together)
            QVERIFY(result == alone);
    }

    void exactPermutationCountsEverySignVector()
    {
        SplitMix64 random(6);
        for (std::size_t n = 1; n <= 10; ++n) {
            const auto values = randomDifferences(random, n, 0.0625);
            double observed = 0;
            for (const double value : values)
                observed += value;
            std::int64_t hits = 0;
            for (std::uint64_t signs = 0; signs < (1ULL << n); ++signs) {
                double sum = 0;
                for (std::size_t k = 0; k < n; ++k)
                    sum += (signs >> k) & 1U ? -values[k] : values[k];
                hits += std::abs(sum) >= std::abs(observed) - 1e-12 ? 1 : 0;
            }
            QCOMPARE(signFlipTest(values)->hits, hits);
        }
    }

    void manyItemsUseTheLimitDistribution()
    {
        SplitMix64 random(7);
        const auto values = randomDifferences(random, 6000, 0.01);
        const auto normal = signFlipTest(values);
        QCOMPARE(normal->method, PermutationMethod::Normal);
        SignFlipOptions options;
        options.normalAbove = 10'000;
        options.draws = 2000;
        const auto drawn = signFlipTest(values, options);
        QCOMPARE(drawn->method, PermutationMethod::MonteCarlo);
        QVERIFY(std::abs(drawn->p - normal->p) <= 4 * std::sqrt(normal->p * (1 - normal->p) / 2000) + 1e-3);
    }

    void normalApproximationsComeNearTheExactOnes()
    {
        SplitMix64 random(8);
        for (int i = 0; i < 20; ++i) {
            const auto values = randomDifferences(random, 45, 0.0625);
            const auto w = wilcoxonTest(values);
            QVERIFY(w && w->exactP && std::abs(*w->exactP - w->normalP) < 0.01);
            const auto y = randomDifferences(random, 25, 0.125);
            const auto u = mannWhitneyTest(std::span(values).first(25), y);
            QVERIFY(u && u->exactP && std::abs(*u->exactP - u->normalP) < 0.01);
        }
    }

    void pIsAProbability()
    {
        SplitMix64 random(9);
        for (int i = 0; i < 100; ++i) {
            const auto b = std::int64_t(random.below(60));
            const auto c = std::int64_t(random.below(60));
            const auto m = mcNemarTest(b, c);
            for (const double p : {m->exactP, m->midP, m->chiSquaredP, *fisherExactTest(b, 60, c, 60),
                                   twoProportionZTest(b, 60, c, 60)->p})
                QVERIFY(p >= 0 && p <= 1);
            QVERIFY(m->midP <= m->exactP);
        }
    }

    void moreWinsNeverLookWorse()
    {
        for (std::int64_t wins = 0; wins < 40; ++wins) {
            QVERIFY(wilsonInterval(double(wins), 40)->lower <= wilsonInterval(double(wins) + 1, 40)->lower);
            QVERIFY(pairedDifferenceInterval({20, double(wins), 5, 20})->lower
                    < pairedDifferenceInterval({20, double(wins) + 1, 5, 19})->lower);
            QVERIFY(*probabilityGreater(wins, 40, 20, 40) < *probabilityGreater(wins + 1, 40, 20, 40));
        }
    }

    void adjustedPValuesKeepTheirOrder()
    {
        SplitMix64 random(10);
        for (int i = 0; i < 50; ++i) {
            std::vector<double> p;
            for (int k = 0; k < 12; ++k)
                p.push_back(double(random.below(1000)) / 1000);
            const auto holm = *holmAdjusted(p);
            const auto hochberg = *benjaminiHochbergAdjusted(p);
            for (std::size_t a = 0; a < p.size(); ++a) {
                QVERIFY(holm[a] >= hochberg[a] && hochberg[a] >= p[a] && holm[a] <= 1);
                for (std::size_t b = 0; b < p.size(); ++b)
                    QVERIFY(p[a] > p[b] || (holm[a] <= holm[b] && hochberg[a] <= hochberg[b]));
            }
        }
    }

    void nothingComesOfNothing_data()
    {
        QTest::addColumn<QList<double>>("values");
        QTest::newRow("empty") << QList<double>{};
        QTest::newRow("NaN") << QList<double>{1, notNumber, 2};
        QTest::newRow("infinite") << QList<double>{1, infinite};
    }
    void nothingComesOfNothing()
    {
        QFETCH(QList<double>, values);
        QVERIFY(!mean(values) && !standardDeviation(values) && !studentInterval(values) && !bootstrapInterval(values));
        QVERIFY(!signFlipTest(values) && !pairedTTest(values) && !wilcoxonTest(values) && !summarizeLatency(values));
        QVERIFY(!percentile(values, 0.5));
        const QList<double> good{1, 2, 3};
        QVERIFY(!mannWhitneyTest(values, good) && !mannWhitneyTest(good, values));
    }

    void degenerateSamples()
    {
        const std::vector<double> one{0.5};
        QVERIFY(!standardDeviation(one) && !pairedTTest(one) && !studentInterval(one));
        QCOMPARE(signFlipTest(one)->p, 1.0);
        QCOMPARE(wilcoxonTest(one)->p(), 1.0);
        QCOMPARE(bootstrapInterval(one)->lower, 0.5);
        const std::vector<double> zeros(12, 0.0);
        QVERIFY(!wilcoxonTest(zeros) && !pairedTTest(zeros));
        QCOMPARE(signFlipTest(zeros)->p, 1.0);
        const std::vector<double> constant(12, 0.1);
        QVERIFY(!pairedTTest(constant));
        QCOMPARE(signFlipTest(constant)->p, 2.0 / 4096);
        QCOMPARE(mannWhitneyTest(constant, constant)->p(), 1.0);
        QCOMPARE(mannWhitneyTest(one, constant)->cliffDelta, -1.0);
        QVERIFY(!percentile(one, 1.5) && !percentile(one, -0.1) && !percentile(one, notNumber));
    }

    void degenerateCounts()
    {
        QVERIFY(!wilsonInterval(0, 0) && !wilsonInterval(3, 2) && !wilsonInterval(-1, 2) && !wilsonInterval(1, 2, 1)
                && !wilsonInterval(notNumber, 2));
        QVERIFY(!newcombeInterval(0, 0, 1, 2) && !pairedDifferenceInterval({0, 0, 0, 0})
                && !pairedDifferenceInterval({1, -1, 1, 1}));
        QVERIFY(!twoProportionZTest(0, 0, 1, 2) && !fisherExactTest(3, 2, 1, 2) && !probabilityGreater(3, 2, 1, 2));
        QCOMPARE(twoProportionZTest(0, 10, 0, 10)->p, 1.0);
        QCOMPARE(twoProportionZTest(10, 10, 10, 10)->z, 0.0);
        QVERIFY(!signTest(-1, 2));
        const auto many = mcNemarTest(1'000'000, 999'000);
        QVERIFY(many->exactP > 0 && many->exactP <= 1 && std::isfinite(many->chiSquared));
    }

    void snappingTakesRoundingAway()
    {
        QCOMPARE(snapped(0.1 + 0.2), 0.3);
        QCOMPARE(snapped(0.68 - 0.62), 0.06);
        QCOMPARE(snapped(-0.0), 0.0);
        QVERIFY(!std::signbit(snapped(-0.0)) && std::isnan(snapped(notNumber)));
        QCOMPARE(snapped(123456789012.4), 123456789012.0);
        QCOMPARE(snapped(1e-300), 1e-300);
    }
};

QTEST_GUILESS_MAIN(TstStatisticsProperties)
#include "tst_statisticsproperties.moc"
