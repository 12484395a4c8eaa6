// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/agreement.h"

#include "core/evaluation/splitmix64.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace promptlab;

namespace {

bool isNear(std::optional<double> value, double expected, double tolerance = 1e-6)
{
    return value && std::abs(*value - expected) < tolerance;
}

} // namespace

class TstAgreement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statistics()
    {
        const ConfusionCounts counts{20, 5, 10, 15};
        QVERIFY(isNear(agreementShare(counts), .70));
        QVERIFY(isNear(cohenKappa(counts), .40));
        QVERIFY(isNear(matthewsCorrelation(counts), .408248));
        QVERIFY(isNear(gwetAc1(counts), .405941));
        QVERIFY(isNear(quadraticKappa(QList<double>{11, 3, 1, 1, 8, 3, 0, 2, 14}, 3), .785906));
        // Two levels: quadratic weights are no weights.
        QVERIFY(isNear(quadraticKappa(QList<double>{20, 5, 10, 15}, 2), .40));
    }

    void undefinedStatistics()
    {
        const ConfusionCounts empty;
        QVERIFY(!agreementShare(empty) && !cohenKappa(empty) && !matthewsCorrelation(empty) && !gwetAc1(empty));
        const ConfusionCounts negative{-1, 2, 3, 4};
        QVERIFY(!agreementShare(negative) && !cohenKappa(negative) && !matthewsCorrelation(negative)
                && !gwetAc1(negative) && !JudgeErrorRates::from(negative));
        const ConfusionCounts onlyPasses{30, 0, 0, 0};
        QVERIFY(!cohenKappa(onlyPasses) && !matthewsCorrelation(onlyPasses) && isNear(gwetAc1(onlyPasses), 1));
        const ConfusionCounts judgePassesAll{20, 0, 10, 0};
        QVERIFY(isNear(cohenKappa(judgePassesAll), 0) && !matthewsCorrelation(judgePassesAll));
        QVERIFY(!quadraticKappa({}, 0) && !quadraticKappa(QList<double>{1}, 1)
                && !quadraticKappa(QList<double>{1, 2, 3}, 2));
        QVERIFY(!quadraticKappa(QList<double>{0, 0, 0, 0}, 2) && !quadraticKappa(QList<double>{5, 0, 0, 0}, 2));
        QVERIFY(!quadraticKappa(QList<double>{1, -1, 1, 1}, 2)
                && !quadraticKappa(QList<double>{1, std::numeric_limits<double>::quiet_NaN(), 1, 1}, 2));
    }

    void symmetry()
    {
        SplitMix64 random(41);
        for (int round = 0; round < 200; ++round) {
            const auto draw = [&random] { return std::int64_t(random.below(30)) + 1; };
            const ConfusionCounts counts{draw(), draw(), draw(), draw()};
            const ConfusionCounts sides{counts.truePositive, counts.falsePositive, counts.falseNegative,
                                        counts.trueNegative};
            const ConfusionCounts classes{counts.trueNegative, counts.falsePositive, counts.falseNegative,
                                          counts.truePositive};
            for (const ConfusionCounts &other : {sides, classes}) {
                QVERIFY(isNear(cohenKappa(counts), *cohenKappa(other)) && isNear(gwetAc1(counts), *gwetAc1(other)));
                QVERIFY(isNear(matthewsCorrelation(counts), *matthewsCorrelation(other)));
            }
            // One more agreement never lowers the share; statistics stay in [−1, 1].
            ConfusionCounts more = counts;
            ++more.truePositive;
            QVERIFY(*agreementShare(more) >= *agreementShare(counts));
            for (const auto &value : {cohenKappa(counts), gwetAc1(counts), matthewsCorrelation(counts)})
                QVERIFY(value && *value >= -1 && *value <= 1);
        }
    }

    void fitness_data()
    {
        QTest::addColumn<QList<int>>("counts");
        QTest::addColumn<int>("fitness");
        QTest::addColumn<bool>("byAc1");
        const auto row = [](const char *title, const QList<int> &counts, JudgeFitness fitness, bool byAc1) {
            QTest::newRow(title) << counts << int(fitness) << byAc1;
        };
        row("kappa .40", {20, 5, 10, 15}, JudgeFitness::TooLowAgreement, false);
        row("kappa .60 exactly", {20, 5, 5, 20}, JudgeFitness::Fit, false);
        row("good but too few items", {20, 2, 2, 20}, JudgeFitness::TooFewItems, false);
        row("nearly all of one class: AC1", {90, 2, 4, 4}, JudgeFitness::Fit, true);
        row("85 % exactly: kappa", {80, 5, 5, 10}, JudgeFitness::Fit, false);
        row("a little more than 85 %: AC1", {81, 5, 4, 10}, JudgeFitness::Fit, true);
        row("nearly all of one class, poor", {50, 40, 5, 5}, JudgeFitness::TooLowAgreement, true);
        row("no items", {0, 0, 0, 0}, JudgeFitness::NotDefined, false);
    }
    void fitness()
    {
        QFETCH(QList<int>, counts);
        QFETCH(int, fitness);
        QFETCH(bool, byAc1);
        const JudgeAssessment assessment = assessJudge({counts[0], counts[1], counts[2], counts[3]});
        QCOMPARE(int(assessment.fitness), fitness);
        QCOMPARE(assessment.byAc1, byAc1);
    }

    void correction()
    {
        const auto corrected = correctedPassRate(.65, 400, {.90, .80, 100, 100});
        QVERIFY(corrected && isNear(corrected->rate, .642857) && isNear(corrected->standardError, .048335));
        QVERIFY(isNear(corrected->interval.lower, .548122) && isNear(corrected->interval.upper, .737592));
        QVERIFY(!corrected->clamped);
        // A judge without errors changes nothing.
        const auto same = correctedPassRate(.65, 400, {1, 1, 100, 100});
        QVERIFY(isNear(same->rate, .65) && isNear(same->standardError, std::sqrt(.65 * .35 / 400)));
    }

    void correctionAtTheEdge()
    {
        const auto low = correctedPassRate(.05, 400, {.90, .80, 100, 100});
        QVERIFY(low && low->clamped && isNear(low->rate, 0) && low->interval.lower == 0 && low->interval.upper >= 0);
        const auto high = correctedPassRate(.99, 400, {.90, .80, 100, 100});
        QVERIFY(high && high->clamped && isNear(high->rate, 1) && high->interval.upper == 1);
        QVERIFY(!correctedPassRate(.5, 100, {.5, .5, 100, 100}) && !correctedPassRate(.5, 100, {.3, .6, 100, 100}));
        QVERIFY(!correctedPassRate(1.1, 100, {.9, .9, 100, 100}) && !correctedPassRate(.5, 0, {.9, .9, 100, 100}));
        QVERIFY(!correctedPassRate(.5, 100, {.9, .9, 0, 100}) && !correctedPassRate(.5, 100, {1.9, .9, 100, 100}));
        QVERIFY(!correctedPassRate(.5, 100, {.9, .9, 100, 100}, 1)
                && !correctedPassRate(.5, 100, {.9, .9, 100, 100}, 0));
        const auto rates = JudgeErrorRates::from({90, 10, 20, 80});
        QVERIFY(rates && isNear(rates->sensitivity, .9) && isNear(rates->specificity, .8) && rates->positives == 100);
        QVERIFY(!JudgeErrorRates::from({5, 5, 0, 0}));
    }

    void correctionUndoesTheJudge()
    {
        for (int percent = 0; percent <= 100; percent += 5) {
            const double truth = percent / 100.0;
            const double judged = truth * .85 + (1 - truth) * .25;
            QVERIFY(isNear(correctedPassRate(judged, 1000, {.85, .75, 500, 500})->rate, truth));
        }
    }
};

QTEST_GUILESS_MAIN(TstAgreement)
#include "tst_agreement.moc"
