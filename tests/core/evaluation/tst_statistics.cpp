// SPDX-License-Identifier: GPL-3.0-or-later
// Known values of every statistic, to six digits.
#include "core/evaluation/gates.h"
#include "core/evaluation/multiplicity.h"
#include "core/evaluation/pairedtests.h"
#include "core/evaluation/samplesize.h"
#include "core/evaluation/splitmix64.h"
#include "core/evaluation/unpairedtests.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace promptlab;

namespace {

void verifyClose(double actual, double expected, const char *what, double tolerance = 1e-6)
{
    const QByteArray text = QByteArray(what) + ": " + QByteArray::number(actual, 'g', 12) + " instead of "
                          + QByteArray::number(expected, 'g', 12);
    QVERIFY2(std::abs(actual - expected) <= tolerance, text.constData());
}

/// Differences of the ten paired scores.
std::vector<double> pairedDifferences()
{
    const double baseline[] = {.62, .70, .55, .81, .49, .66, .73, .58, .77, .60};
    const double candidate[] = {.68, .71, .61, .80, .58, .70, .79, .57, .83, .69};
    std::vector<double> differences;
    for (size_t i = 0; i < std::size(baseline); ++i)
        differences.push_back(candidate[i] - baseline[i]);
    return differences;
}

} // namespace

class TstStatistics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randomBits_data()
    {
        QTest::addColumn<quint64>("seed");
        QTest::addColumn<QList<quint64>>("values");
        QTest::newRow("seed 0") << quint64(0) << QList<quint64>{0xe220a8397b1dcdafULL, 0x6e789e6aa1b965f4ULL};
        QTest::newRow("seed 42") << quint64(42)
                                 << QList<quint64>{0xbdd732262feb6e95ULL, 0x28efe333b266f103ULL, 0x47526757130f9f52ULL};
    }
    void randomBits()
    {
        QFETCH(quint64, seed);
        QFETCH(QList<quint64>, values);
        SplitMix64 random(seed);
        for (const quint64 value : values)
            QCOMPARE(quint64(random.next()), value);
    }

    void randomBelow()
    {
        SplitMix64 random(42);
        QList<quint64> drawn;
        for (int i = 0; i < 12; ++i)
            drawn.append(random.below(10));
        QCOMPARE(drawn, (QList<quint64>{7, 1, 2, 3, 0, 8, 2, 8, 3, 6, 2, 4}));
        QCOMPARE(quint64(random.below(0)), 0U);
        QCOMPARE(quint64(random.below(1)), 0U);
    }

    void repeatedRuns()
    {
        verifyClose(*passAtK(10, 3, 1), .3, "pass@1");
        verifyClose(*passAtK(10, 3, 5), .916667, "pass@5");
        verifyClose(*passHatK(10, 8, 2), .622222, "pass^2");
        verifyClose(*passHatK(10, 8, 4), .333333, "pass^4");
        verifyClose(*passAtK(10, 8, 3), 1, "more runs than failures");
        verifyClose(*passHatK(10, 1, 2), 0, "fewer passes than runs");
        QVERIFY(!passAtK(10, 3, 11) && !passAtK(10, 11, 1) && !passHatK(0, 0, 1) && !passHatK(3, -1, 1)
                && !passAtK(3, 1, 0));
        QVERIFY(isFlaky(10, 3) && !isFlaky(10, 0) && !isFlaky(10, 10));
    }

    void pairedT()
    {
        const auto result = pairedTTest(pairedDifferences());
        QVERIFY(result);
        verifyClose(result->mean, .045, "mean");
        verifyClose(result->deviation, .036893239, "sd", 1e-8);
        verifyClose(result->t, 3.857143, "t");
        verifyClose(result->p, .003863898, "p", 1e-8);
        verifyClose(result->interval.lower, .018608, "lower");
        verifyClose(result->interval.upper, .071392, "upper");
        verifyClose(result->oneSidedLower, .023614, "one-sided lower bound");
        verifyClose(result->effect, 1.219736, "d_z");
    }

    void bootstrap()
    {
        const auto means = bootstrapMeans(pairedDifferences(), 42, 10'000);
        verifyClose(means[0], .034, "first mean");
        verifyClose(means[1], .057, "second mean");
        verifyClose(means[2], .050, "third mean");
        const auto interval = bootstrapInterval(pairedDifferences());
        verifyClose(interval->lower, .023, "lower");
        verifyClose(interval->upper, .065025, "upper");
    }

    void signFlip()
    {
        const auto exact = signFlipTest(pairedDifferences());
        QCOMPARE(exact->method, PermutationMethod::Exact);
        QCOMPARE(exact->hits, 14);
        QCOMPARE(exact->total, 1024);
        verifyClose(exact->p, .013671875, "exact p", 1e-12);
        SignFlipOptions options;
        options.exactUpTo = 0;
        const auto drawn = signFlipTest(pairedDifferences(), options);
        QCOMPARE(drawn->method, PermutationMethod::MonteCarlo);
        QCOMPARE(drawn->hits, 141);
        verifyClose(drawn->p, .014199, "Monte-Carlo p", 1e-6);
    }

    void wilcoxon_data()
    {
        QTest::addColumn<QList<double>>("differences");
        QTest::addColumn<int>("n");
        QTest::addColumn<double>("positive");
        QTest::addColumn<double>("negative");
        QTest::addColumn<double>("exactP");
        QTest::addColumn<double>("rankBiserial");
        const auto differences = pairedDifferences();
        QTest::newRow("ties from rounding")
            << QList<double>(differences.begin(), differences.end()) << 10 << 51. << 4. << .015625 << 47. / 55;
        QTest::newRow("no ties") << QList<double>{1.1, -0.4, 2.3, 0.7, -1.6, 3.2, 0.9, 1.8} << 8 << 30. << 6. << .109375
                                 << .666667;
        QTest::newRow("zeros are dropped") << QList<double>{0, 0, 1, 2, -1, 3, 2} << 5 << 13.5 << 1.5 << .1875 << .8;
    }
    void wilcoxon()
    {
        QFETCH(QList<double>, differences);
        QFETCH(int, n);
        QFETCH(double, positive);
        QFETCH(double, negative);
        QFETCH(double, exactP);
        QFETCH(double, rankBiserial);
        const auto result = wilcoxonTest(differences);
        QVERIFY(result);
        QCOMPARE(int(result->n), n);
        verifyClose(result->positive, positive, "W+");
        verifyClose(result->negative, negative, "W-");
        verifyClose(*result->exactP, exactP, "exact p");
        verifyClose(result->rankBiserial, rankBiserial, "rank-biserial");
    }

    void wilcoxonNormal()
    {
        const auto result = wilcoxonTest(pairedDifferences());
        verifyClose(result->z, 2.367551, "z");
        verifyClose(result->normalP, .017906, "p");
        const std::vector<double> many(51, 1.0);
        QVERIFY(!wilcoxonTest(many)->exactP);
    }

    void mcNemar_data()
    {
        QTest::addColumn<int>("b");
        QTest::addColumn<int>("c");
        QTest::addColumn<QList<double>>("expected"); // exact, mid-p, chi², its p
        QTest::newRow("12,3") << 12 << 3 << QList<double>{.035156, .021271, 4.266667, .038867};
        QTest::newRow("1,8") << 1 << 8 << QList<double>{.039063, .021484, 4.0, .045500};
        QTest::newRow("30,14") << 30 << 14 << QList<double>{.022629, .016094, 5.113636, .023739};
        QTest::newRow("5,5") << 5 << 5 << QList<double>{1, .876953, .1, .751830};
        QTest::newRow("0,5") << 0 << 5 << QList<double>{.0625, .03125, 3.2, .073638};
        QTest::newRow("0,0") << 0 << 0 << QList<double>{1, 1, 0, 1};
    }
    void mcNemar()
    {
        QFETCH(int, b);
        QFETCH(int, c);
        QFETCH(QList<double>, expected);
        const auto result = mcNemarTest(b, c);
        verifyClose(result->exactP, expected[0], "exact");
        verifyClose(result->midP, expected[1], "mid-p");
        verifyClose(result->chiSquared, expected[2], "chi²");
        verifyClose(result->chiSquaredP, expected[3], "p of chi²");
        QVERIFY(!mcNemarTest(-1, 0));
    }

    void signs()
    {
        verifyClose(*signTest(4, 2), .6875, "4:2");
        verifyClose(*signTest(0, 0), 1, "only ties");
    }

    void wilson_data()
    {
        QTest::addColumn<double>("successes");
        QTest::addColumn<double>("trials");
        QTest::addColumn<double>("lower");
        QTest::addColumn<double>("upper");
        QTest::newRow("8/10") << 8. << 10. << .490162 << .943318;
        QTest::newRow("0/20") << 0. << 20. << 0. << .161125;
        QTest::newRow("45/50") << 45. << 50. << .786398 << .956524;
        QTest::newRow("20/20") << 20. << 20. << .838875 << 1.;
    }
    void wilson()
    {
        QFETCH(double, successes);
        QFETCH(double, trials);
        QFETCH(double, lower);
        QFETCH(double, upper);
        const auto interval = wilsonInterval(successes, trials);
        verifyClose(interval->lower, lower, "lower");
        verifyClose(interval->upper, upper, "upper");
    }

    void newcombe()
    {
        const auto first = newcombeInterval(56, 70, 48, 80);
        verifyClose(first->lower, .052431, "56/70 - 48/80 lower");
        verifyClose(first->upper, .333873, "56/70 - 48/80 upper");
        const auto second = newcombeInterval(9, 10, 3, 10);
        verifyClose(second->lower, .170523, "9/10 - 3/10 lower");
        verifyClose(second->upper, .809018, "9/10 - 3/10 upper");
    }

    /// Worked examples of Newcombe's paper of 1998 on paired data, method 10, four decimals.
    void newcombePaired_data()
    {
        QTest::addColumn<QList<double>>("counts"); // both, candidate only, baseline only, none
        QTest::addColumn<double>("lower");
        QTest::addColumn<double>("upper");
        QTest::newRow("36,12,2,0") << QList<double>{36, 12, 2, 0} << .0569 << .3404;
        QTest::newRow("18,12,2,18") << QList<double>{18, 12, 2, 18} << .0562 << .3290;
        QTest::newRow("53,0,0,1") << QList<double>{53, 0, 0, 1} << -.0729 << .0729;
        QTest::newRow("0,30,0,0") << QList<double>{0, 30, 0, 0} << .8395 << 1.;
    }
    void newcombePaired()
    {
        QFETCH(QList<double>, counts);
        QFETCH(double, lower);
        QFETCH(double, upper);
        const auto interval = pairedDifferenceInterval({counts[0], counts[1], counts[2], counts[3]});
        verifyClose(interval->lower, lower, "lower", 5e-5);
        verifyClose(interval->upper, upper, "upper", 5e-5);
    }

    void twoProportions()
    {
        const auto result = twoProportionZTest(56, 70, 48, 80);
        verifyClose(result->z, 2.650172, "z");
        verifyClose(result->p, .008045, "p");
        verifyClose(*fisherExactTest(9, 10, 3, 10), .019767, "Fisher");
        verifyClose(*fisherExactTest(3, 10, 9, 10), .019767, "Fisher, swapped");
        verifyClose(*fisherExactTest(5, 10, 5, 10), 1, "Fisher, equal");
        verifyClose(*probabilityGreater(56, 70, 48, 80), .995930, "Bayes");
        verifyClose(*probabilityGreater(48, 80, 56, 70), 1 - .995930, "Bayes, swapped");
        verifyClose(*probabilityGreater(0, 0, 0, 0), .5, "Bayes without data");
    }

    void mannWhitney()
    {
        const std::vector<double> x{120, 135, 150, 160, 180, 210};
        const std::vector<double> y{140, 170, 190, 220, 260, 300, 310};
        const auto result = mannWhitneyTest(x, y);
        verifyClose(result->uSecond, 35, "U");
        verifyClose(*result->exactP, .051282, "exact p");
        verifyClose(result->normalP, .053784, "normal p");
        verifyClose(result->cliffDelta, .666667, "Cliff");
        verifyClose(result->shift, 65, "Hodges-Lehmann");
    }

    void hodgesLehmannWithoutAListOfPairs()
    {
        SplitMix64 random(5);
        std::vector<double> x;
        std::vector<double> y;
        for (int i = 0; i < 2100; ++i) {
            x.push_back(double(random.below(1000)));
            y.push_back(double(random.below(1000)) + 250);
        }
        std::vector<double> pairs; // 4.41 million: more than the function lists itself
        for (const double a : x) {
            for (const double b : y)
                pairs.push_back(b - a);
        }
        const auto middle = pairs.begin() + std::ptrdiff_t(pairs.size() / 2);
        std::nth_element(pairs.begin(), middle, pairs.end());
        const double upper = *middle;
        const double lower = *std::max_element(pairs.begin(), middle);
        verifyClose(mannWhitneyTest(x, y)->shift, (lower + upper) / 2, "shift");
    }

    void severalMetrics()
    {
        const std::vector<double> p{.001, .008, .039, .041, .042, .06, .074, .205};
        const std::vector<double> holm{.008, .056, .234, .234, .234, .234, .234, .234};
        const std::vector<double> hochberg{.008, .032, .0672, .0672, .0672, .08, .084571, .205};
        const auto byHolm = holmAdjusted(p);
        const auto byHochberg = benjaminiHochbergAdjusted(p);
        for (size_t i = 0; i < p.size(); ++i) {
            verifyClose((*byHolm)[i], holm[i], "Holm");
            verifyClose((*byHochberg)[i], hochberg[i], "Benjamini-Hochberg");
        }
        const std::vector<double> shuffled{.205, .001};
        verifyClose((*holmAdjusted(shuffled))[1], .002, "order of the input stays");
        const std::vector<double> wrong{.1, 1.1};
        QVERIFY(!holmAdjusted(wrong) && !benjaminiHochbergAdjusted(wrong));
        QVERIFY(holmAdjusted({})->empty());
    }

    void sampleSizes()
    {
        QCOMPARE(*itemsForPairedMean(.05, .20), 126);
        verifyClose(*detectablePairedMean(.20, 100), .056032, "MDE at 100");
        verifyClose(*detectablePairedMean(.20, 50), .079241, "MDE at 50");
        QCOMPARE(*itemsForMcNemar(.15, .05), 155);
        QCOMPARE(*itemsForMcNemar(.10, .05), 469);
        QCOMPARE(*itemsPerArm(.80, .85), 906);
        QCOMPARE(*itemsPerArm(.90, .95), 435);
        QVERIFY(!itemsForPairedMean(0, .2) && !itemsForMcNemar(.1, .1) && !itemsPerArm(.5, .5)
                && !itemsForMcNemar(.9, .5));
        QVERIFY(!detectablePairedMean(.2, 0) && !detectableMcNemar(.1, 0) && !detectableMcNemar(1.5, 10));
    }

    void detectableRateDifferenceInvertsTheSampleSize()
    {
        verifyClose(*detectableMcNemar(.20, 155), .10, "155 items, discordance .20", 2e-4);
        verifyClose(*detectableMcNemar(.15, 469), .05, "469 items, discordance .15", 2e-4);
        // Without discordance seen so far it must be the difference itself: √(n·δ) = zα + zβ·√(1 − δ).
        const double effect = *detectableMcNemar(0, 100);
        verifyClose(std::sqrt(100 * effect), 1.959964 + .841621 * std::sqrt(1 - effect),
                    "discordance grows with the difference");
        QVERIFY(!detectableMcNemar(.1, 3));
    }

    void percentiles()
    {
        const std::vector<double> latencies{120, 135, 150, 160, 180, 210, 240, 260, 300, 900};
        verifyClose(*percentile(latencies, .5), 195, "P50");
        verifyClose(*percentile(latencies, .95), 630, "P95");
        const auto summary = summarizeLatency(latencies);
        QVERIFY(summary->p95IsMaximum);
        verifyClose(summary->p95, 900, "maximum in place of P95");
        std::vector<double> twice = latencies;
        twice.insert(twice.end(), latencies.begin(), latencies.end());
        QVERIFY(!summarizeLatency(twice)->p95IsMaximum);
    }

    void speed()
    {
        verifyClose(*tokensPerSecond(390, 900, 120), 500, "390 tokens in 780 ms");
        verifyClose(*tokensPerSecond(0, 900, 120), 0, "no tokens");
        QVERIFY(!tokensPerSecond(10, 100, 100) && !tokensPerSecond(-1, 100, 10) && !tokensPerSecond(1, 100, -1));
        QVERIFY(!tokensPerSecond(1, std::numeric_limits<double>::infinity(), 1));
    }

    void gates_data()
    {
        QTest::addColumn<double>("lower");
        QTest::addColumn<double>("upper");
        QTest::addColumn<QString>("superiority");
        QTest::addColumn<QString>("nonInferiority");
        QTest::newRow("clearly better") << .01 << .05 << "pass"
                                        << "pass";
        QTest::newRow("around zero, narrow") << -.01 << .01 << "inconclusive"
                                             << "pass";
        QTest::newRow("around zero, wide") << -.1 << .1 << "inconclusive"
                                           << "inconclusive";
        QTest::newRow("a little worse") << -.015 << -.005 << "fail"
                                        << "pass";
        QTest::newRow("worse, by how much is open") << -.04 << -.01 << "fail"
                                                    << "inconclusive";
        QTest::newRow("clearly worse") << -.1 << -.05 << "fail"
                                       << "fail";
        QTest::newRow("exactly equal") << 0. << 0. << "fail"
                                       << "pass";
        QTest::newRow("lower bound at the margin") << -.02 << .02 << "inconclusive"
                                                   << "inconclusive";
    }
    void gates()
    {
        QFETCH(double, lower);
        QFETCH(double, upper);
        QFETCH(QString, superiority);
        QFETCH(QString, nonInferiority);
        QCOMPARE(verdictName(superiorityVerdict({lower, upper})), superiority);
        QCOMPARE(verdictName(nonInferiorityVerdict({lower, upper})), nonInferiority);
    }

    void guardrails()
    {
        QCOMPARE(guardrailVerdict({QStringLiteral("cost"), 1.0, 1.0, true}), Verdict::Pass);
        QCOMPARE(guardrailVerdict({QStringLiteral("cost"), 1.1, 1.0, true}), Verdict::Fail);
        QCOMPARE(guardrailVerdict({QStringLiteral("validity"), .98, .99, false}), Verdict::Fail);
        QCOMPARE(guardrailVerdict({QStringLiteral("validity"), std::nan(""), .99, false}), Verdict::Fail);
        QCOMPARE(guardrailVerdict({QStringLiteral("validity"), std::nullopt, .99, false}), Verdict::Inconclusive);
        QCOMPARE(combinedVerdict({Verdict::Pass, Verdict::Inconclusive, Verdict::Fail}), Verdict::Fail);
        QCOMPARE(combinedVerdict({Verdict::Pass, Verdict::Inconclusive}), Verdict::Inconclusive);
        QCOMPARE(combinedVerdict({}), Verdict::Pass);
    }

    void vectorPIsNotInferior()
    {
        const auto result = pairedTTest(pairedDifferences());
        QCOMPARE(nonInferiorityVerdict({result->oneSidedLower, 1}), Verdict::Pass);
        QCOMPARE(superiorityVerdict(result->interval), Verdict::Pass);
    }
};

QTEST_GUILESS_MAIN(TstStatistics)
#include "tst_statistics.moc"
