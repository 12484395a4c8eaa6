// SPDX-License-Identifier: GPL-3.0-or-later
// How often the tests and gates raise a false alarm when both versions are the same. Simulated, so labelled "prove".
#include "core/evaluation/agreement.h"
#include "core/evaluation/comparison.h"
#include "core/evaluation/distributions.h"
#include "core/evaluation/multiplicity.h"
#include "core/evaluation/pairwise.h"
#include "core/evaluation/ranking.h"
#include "core/evaluation/sequential.h"
#include "core/evaluation/splitmix64.h"
#include "core/evaluation/unpairedtests.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace promptlab;

namespace {

constexpr int rounds = 1000;
constexpr double alpha = 0.05;

double uniform(SplitMix64 &random)
{
    return double(random.next() >> 11) * 0x1p-53;
}

/// Scores in [0, 1] of one item for two equal versions: a common difficulty and own noise.
std::pair<double, double> equalScores(SplitMix64 &random)
{
    const double item = 0.2 + 0.6 * uniform(random);
    const auto noisy = [&] { return std::clamp(item + 0.3 * (uniform(random) - 0.5), 0.0, 1.0); };
    const double first = noisy();
    return {first, noisy()};
}

std::vector<double> nullDifferences(SplitMix64 &random, int n)
{
    std::vector<double> differences;
    for (int i = 0; i < n; ++i) {
        const auto [a, b] = equalScores(random);
        differences.push_back(b - a);
    }
    return differences;
}

/// Share of rounds in which @p test gives p below α.
template<typename Test>
double rejectionRate(std::uint64_t seed, Test test)
{
    SplitMix64 random(seed);
    int rejected = 0;
    for (int round = 0; round < rounds; ++round)
        rejected += test(random) < alpha ? 1 : 0;
    return double(rejected) / rounds;
}

} // namespace

class TstCalibration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pairedTests_data()
    {
        QTest::addColumn<int>("items");
        QTest::newRow("10 items") << 10;
        QTest::newRow("30 items") << 30;
        QTest::newRow("60 items") << 60;
    }
    void pairedTests()
    {
        QFETCH(int, items);
        const double least = items >= 30 ? 0.035 : 0;
        const double t =
            rejectionRate(11, [items](SplitMix64 &r) { return pairedTTest(nullDifferences(r, items))->p; });
        const double wilcoxon =
            rejectionRate(12, [items](SplitMix64 &r) { return wilcoxonTest(nullDifferences(r, items))->p(); });
        const double flip = rejectionRate(13, [items](SplitMix64 &r) {
            SignFlipOptions options;
            options.exactUpTo = 12;
            options.draws = 1000;
            options.seed = r.next();
            return signFlipTest(nullDifferences(r, items), options)->p;
        });
        qInfo("n = %d: t %.3f, Wilcoxon %.3f, permutation %.3f", items, t, wilcoxon, flip);
        QVERIFY(t <= 0.065 && wilcoxon <= 0.065 && flip <= 0.065);
        QVERIFY(t >= least && flip >= least);
    }

    void passAndFailTests_data()
    {
        QTest::addColumn<int>("items");
        QTest::addColumn<double>("rate");
        QTest::newRow("30 items, half pass") << 30 << .5;
        QTest::newRow("100 items, most pass") << 100 << .9;
        QTest::newRow("200 items, half pass") << 200 << .5;
    }
    void passAndFailTests()
    {
        QFETCH(int, items);
        QFETCH(double, rate);
        const auto counts = [items, rate](SplitMix64 &random) {
            PairedCounts c;
            for (int i = 0; i < items; ++i) {
                const double item = uniform(random) < 0.5 ? rate : std::min(1.0, rate + 0.05);
                const bool before = uniform(random) < item;
                const bool after = uniform(random) < item;
                (after ? (before ? c.bothPass : c.candidateOnly) : (before ? c.baselineOnly : c.bothFail)) += 1;
            }
            return c;
        };
        const auto mcNemar = [&](SplitMix64 &random) {
            const PairedCounts c = counts(random);
            return *mcNemarTest(std::int64_t(c.candidateOnly), std::int64_t(c.baselineOnly));
        };
        const double exact = rejectionRate(21, [&](SplitMix64 &r) { return mcNemar(r).exactP; });
        const double mid = rejectionRate(22, [&](SplitMix64 &r) { return mcNemar(r).midP; });
        const double interval = rejectionRate(23, [&](SplitMix64 &r) {
            const auto bounds = pairedDifferenceInterval(counts(r));
            return bounds->lower > 0 || bounds->upper < 0 ? 0.0 : 1.0;
        });
        qInfo("n = %d, rate %.2f: exact %.3f, mid-p %.3f, Newcombe's interval misses 0 %.3f", items, rate, exact, mid,
              interval);
        QVERIFY(exact <= 0.065 && mid <= 0.065 && interval <= 0.065);
    }

    void unpairedTests()
    {
        const auto sample = [](SplitMix64 &random, int n) {
            std::vector<double> values;
            for (int i = 0; i < n; ++i)
                values.push_back(std::exp(2 * uniform(random)) * 100);
            return values;
        };
        const double small =
            rejectionRate(31, [&](SplitMix64 &r) { return mannWhitneyTest(sample(r, 12), sample(r, 15))->p(); });
        const double large =
            rejectionRate(32, [&](SplitMix64 &r) { return mannWhitneyTest(sample(r, 80), sample(r, 90))->p(); });
        const auto passes = [](SplitMix64 &random, int n) {
            std::int64_t count = 0;
            for (int i = 0; i < n; ++i)
                count += uniform(random) < 0.8 ? 1 : 0;
            return count;
        };
        const double z = rejectionRate(
            33, [&](SplitMix64 &r) { return twoProportionZTest(passes(r, 120), 120, passes(r, 150), 150)->p; });
        const double fisher =
            rejectionRate(34, [&](SplitMix64 &r) { return *fisherExactTest(passes(r, 30), 30, passes(r, 30), 30); });
        const double newcombe = rejectionRate(35, [&](SplitMix64 &r) {
            const auto bounds = newcombeInterval(double(passes(r, 40)), 40, double(passes(r, 60)), 60);
            return bounds->lower > 0 || bounds->upper < 0 ? 0.0 : 1.0;
        });
        qInfo("Mann-Whitney %.3f and %.3f, z %.3f, Fisher %.3f, Newcombe %.3f", small, large, z, fisher, newcombe);
        for (const double share : {small, large, z, fisher, newcombe})
            QVERIFY(share <= 0.065);
    }

    void pairwiseVerdicts()
    {
        // A judge that prefers nobody but likes the first answer a little: the swap must take that away.
        const double share = rejectionRate(61, [](SplitMix64 &random) {
            QList<SwappedVerdicts> items;
            for (int i = 0; i < 60; ++i) {
                const auto verdict = [&random](bool aIsFirst) {
                    const double u = uniform(random);
                    return u < 0.2 ? Preference::Tie : (u < 0.7) == aIsFirst ? Preference::A : Preference::B;
                };
                const Preference aFirst = verdict(true);
                items += {aFirst, verdict(false)};
            }
            return summarizePairwise(items)->signP;
        });
        qInfo("sign test of pairwise wins %.3f", share);
        QVERIFY(share <= 0.065);
    }

    void severalTestsAtOnce()
    {
        // Eight metrics without a difference: any alarm at all is a false one.
        const auto smallest = [](SplitMix64 &random, bool byHolm) {
            std::vector<double> p;
            for (int metric = 0; metric < 8; ++metric)
                p.push_back(pairedTTest(nullDifferences(random, 30))->p);
            const auto adjusted = byHolm ? holmAdjusted(p) : benjaminiHochbergAdjusted(p);
            return *std::min_element(adjusted->begin(), adjusted->end());
        };
        const double holm = rejectionRate(62, [&](SplitMix64 &r) { return smallest(r, true); });
        const double hochberg = rejectionRate(63, [&](SplitMix64 &r) { return smallest(r, false); });
        qInfo("Holm %.3f, Benjamini-Hochberg %.3f", holm, hochberg);
        QVERIFY(holm <= 0.065 && hochberg <= 0.065);
    }

    void bayesianView()
    {
        const double share = rejectionRate(64, [](SplitMix64 &random) {
            std::int64_t x1 = 0;
            std::int64_t x2 = 0;
            for (int i = 0; i < 60; ++i) {
                x1 += uniform(random) < 0.7 ? 1 : 0;
                x2 += uniform(random) < 0.7 ? 1 : 0;
            }
            const double greater = *probabilityGreater(x1, 60, x2, 60);
            return 2 * std::min(greater, 1 - greater);
        });
        qInfo("both tails of P(rate > rate) %.3f", share);
        QVERIFY(share <= 0.065);
    }

    void plannedLooks()
    {
        const double level = *alphaPerLook(alpha, 5);
        const double share = rejectionRate(65, [level](SplitMix64 &random) {
            const auto differences = nullDifferences(random, 100);
            double p = 1;
            for (std::size_t items = 20; items <= 100; items += 20)
                p = std::min(p, pairedTTest(std::span(differences).first(items))->p);
            return p < level ? 0.0 : 1.0;
        });
        qInfo("five looks at a fifth of the level each %.3f", share);
        QVERIFY(share <= 0.065);
    }

    void lookingAfterEachItem()
    {
        // Standard normal differences, looked at after each of 300 items.
        const auto normalDifference = [](SplitMix64 &random) {
            return normalQuantile((double(random.next() >> 12) + 0.5) * 0x1p-52);
        };
        int naive = 0;
        int mixture = 0;
        int excluded = 0; // the confidence sequence missed 0 at some point
        SplitMix64 random(66);
        for (int round = 0; round < rounds; ++round) {
            auto test = *MixtureTest::create({1, 0.05}, alpha);
            double sum = 0;
            bool naiveAlarm = false;
            bool missed = false;
            for (int n = 1; n <= 300; ++n) {
                const double difference = normalDifference(random);
                sum += difference;
                QVERIFY(test.add(difference));
                naiveAlarm = naiveAlarm || std::abs(sum) / std::sqrt(double(n)) > 1.96;
                missed = missed || test.interval()->lower > 0 || test.interval()->upper < 0;
            }
            naive += naiveAlarm ? 1 : 0;
            mixture += test.p() < alpha ? 1 : 0;
            excluded += missed ? 1 : 0;
        }
        qInfo("false alarms with 300 looks: z %.3f, mixture SPRT %.3f, its interval %.3f", double(naive) / rounds,
              double(mixture) / rounds, double(excluded) / rounds);
        QVERIFY(double(mixture) / rounds <= 0.065 && double(excluded) / rounds <= 0.065);
        QVERIFY(double(naive) / rounds > 0.3);
    }

    void failureRates()
    {
        const auto stops = [](std::uint64_t seed, double rate, SequentialDecision wanted) {
            SplitMix64 random(seed);
            int count = 0;
            for (int round = 0; round < rounds; ++round) {
                auto test = *FailureRateTest::create();
                while (test.add(uniform(random) < rate) == SequentialDecision::Continue)
                    continue;
                count += test.decision() == wanted ? 1 : 0;
            }
            return double(count) / rounds;
        };
        const double wronglyBad = stops(67, 0.02, SequentialDecision::StopBad);
        const double wronglyGood = stops(68, 0.05, SequentialDecision::StopGood);
        qInfo("SPRT: good called bad %.3f, bad called good %.3f", wronglyBad, wronglyGood);
        // Wald's bounds α/(1 − β) and β/(1 − α), with three standard errors of 1,000 rounds.
        QVERIFY(wronglyBad <= 0.0625 + 0.023 && wronglyGood <= 0.2105 + 0.039);
    }

    void correctedRatesCoverTheTruth()
    {
        SplitMix64 random(69);
        const auto count = [&random](int n, double rate) {
            std::int64_t hits = 0;
            for (int i = 0; i < n; ++i)
                hits += uniform(random) < rate ? 1 : 0;
            return hits;
        };
        const double truth = 0.6;
        int covered = 0;
        for (int round = 0; round < rounds; ++round) {
            ConfusionCounts labelled;
            labelled.truePositive = count(100, 0.9);
            labelled.falseNegative = 100 - labelled.truePositive;
            labelled.trueNegative = count(100, 0.8);
            labelled.falsePositive = 100 - labelled.trueNegative;
            const double judged = double(count(400, truth * 0.9 + (1 - truth) * 0.2)) / 400;
            const auto corrected = correctedPassRate(judged, 400, *JudgeErrorRates::from(labelled));
            covered += corrected->interval.lower <= truth && truth <= corrected->interval.upper ? 1 : 0;
        }
        qInfo("Rogan-Gladen covered %.3f", double(covered) / rounds);
        QVERIFY(double(covered) / rounds >= 0.93);
    }

    void otherIntervalsCoverTheTruth()
    {
        SplitMix64 random(70);
        int wilson = 0;
        int student = 0;
        int bootstrap = 0;
        for (int round = 0; round < rounds; ++round) {
            std::int64_t passes = 0;
            std::vector<double> values;
            for (int i = 0; i < 40; ++i) {
                passes += uniform(random) < 0.85 ? 1 : 0;
                values.push_back(uniform(random));
            }
            const auto covers = [](const Interval &interval, double truth) {
                return interval.lower <= truth && truth <= interval.upper ? 1 : 0;
            };
            wilson += covers(*wilsonInterval(double(passes), 40), 0.85);
            student += covers(*studentInterval(values), 0.5);
            bootstrap += covers(*bootstrapInterval(values, 0.95, random.next(), 1000), 0.5);
        }
        qInfo("covered: Wilson %.3f, Student %.3f, bootstrap %.3f", double(wilson) / rounds, double(student) / rounds,
              double(bootstrap) / rounds);
        QVERIFY(double(wilson) / rounds >= 0.93 && double(student) / rounds >= 0.93);
        QVERIFY(double(bootstrap) / rounds >= 0.915); // narrow by √((n − 1)/n), and z for t
    }

    void rankingIntervalsCoverTheTruth()
    {
        SplitMix64 random(71);
        constexpr int rankings = 300;
        int covered = 0;
        for (int round = 0; round < rankings; ++round) {
            std::vector<std::vector<Duel>> items;
            for (int i = 0; i < 80; ++i) {
                const auto coin = [&random] { return uniform(random) < 0.5 ? 1.0 : 0.0; };
                const double first = coin();
                const double second = coin();
                items.push_back({{0, 1, first}, {1, 2, second}, {2, 0, coin()}});
            }
            const auto intervals = bradleyTerryIntervals(3, items, 0.95, random.next(), 300);
            covered += (*intervals)[0].lower <= 1500 && 1500 <= (*intervals)[0].upper ? 1 : 0;
        }
        qInfo("ranking intervals covered %.3f", double(covered) / rankings);
        QVERIFY(double(covered) / rankings >= 0.90);
    }

    void gatesOfEqualVersions_data()
    {
        QTest::addColumn<int>("items");
        QTest::addColumn<bool>("scores");
        for (const int items : {6, 10, 25, 40, 100}) {
            QTest::addRow("%d items, pass rate", items) << items << false;
            QTest::addRow("%d items, score", items) << items << true;
        }
    }
    void gatesOfEqualVersions()
    {
        QFETCH(int, items);
        QFETCH(bool, scores);
        SplitMix64 random(41);
        ComparisonOptions options;
        options.primary = scores ? ComparisonMeasure::MeanScore : ComparisonMeasure::PassRate;
        options.resamples = 1000;
        int better = 0;
        int worse = 0;
        int different = 0; // the two-sided interval misses 0
        for (int round = 0; round < rounds; ++round) {
            QList<ItemOutcome> baseline;
            QList<ItemOutcome> candidate;
            for (int i = 0; i < items; ++i) {
                ItemOutcome before;
                before.itemKey = QString::number(i);
                ItemOutcome after = before;
                const auto [a, b] = equalScores(random);
                before.score = a;
                after.score = b;
                before.pass = uniform(random) < 0.8;
                after.pass = uniform(random) < 0.8;
                baseline.append(before);
                candidate.append(after);
            }
            options.seed = random.next();
            const auto result = compareOutcomes(baseline, candidate, options);
            QVERIFY(result.ok());
            better += result->verdict(GateKind::Superiority) == Verdict::Pass ? 1 : 0;
            worse += result->verdict(GateKind::NonInferiority) == Verdict::Fail ? 1 : 0;
            const Interval interval = *result->primary()->interval;
            different += interval.lower > 0 || interval.upper < 0 ? 1 : 0;
        }
        qInfo("n = %d: called better %.3f, worse %.3f, different %.3f", items, double(better) / rounds,
              double(worse) / rounds, double(different) / rounds);
        // 5 % on both sides, 2.5 % on one. The percentile bootstrap is narrow by √((n−1)/n) and takes z for t: 6.0 % at
        // 40 items. Three standard errors of 1,000 rounds on top.
        const bool narrow = items == 40 && scores;
        QVERIFY(double(better) / rounds <= (narrow ? 0.046 : 0.04));
        QVERIFY(double(different) / rounds <= (narrow ? 0.083 : 0.065));
        QVERIFY(double(worse) / rounds <= 0.065);
    }

    void intervalsCoverTheTruth()
    {
        // True pass rates .70 and .78: the paired interval must hold .08 in about 95 % of the runs.
        SplitMix64 random(51);
        int covered = 0;
        for (int round = 0; round < rounds; ++round) {
            PairedCounts c;
            for (int i = 0; i < 80; ++i) {
                const double u = uniform(random); // a shared luck makes the outcomes correlate
                const bool before = 0.5 * u + 0.5 * uniform(random) < 0.6127;
                const bool after = 0.5 * u + 0.5 * uniform(random) < 0.6683;
                (after ? (before ? c.bothPass : c.candidateOnly) : (before ? c.baselineOnly : c.bothFail)) += 1;
            }
            const auto interval = pairedDifferenceInterval(c);
            covered += interval->lower <= 0.08 && 0.08 <= interval->upper ? 1 : 0;
        }
        qInfo("covered %.3f", double(covered) / rounds);
        QVERIFY(double(covered) / rounds >= 0.93);
    }
};

QTEST_GUILESS_MAIN(TstCalibration)
#include "tst_calibration.moc"
