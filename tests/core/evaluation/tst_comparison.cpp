// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/comparison.h"

#include "core/base/numbertext.h"
#include "core/evaluation/splitmix64.h"

#include <QTest>

#include <cmath>

using namespace promptlab;

namespace {

ItemOutcome item(int number, std::optional<bool> pass, std::optional<double> score = {}, const QString &group = {})
{
    ItemOutcome outcome;
    outcome.itemKey = QStringLiteral("row-%1").arg(number, 5, 10, QLatin1Char('0'));
    outcome.group = group;
    outcome.pass = pass;
    outcome.score = score;
    return outcome;
}

struct Sides {
    QList<ItemOutcome> baseline;
    QList<ItemOutcome> candidate;
};

/// Items with the four combinations of pass and fail.
Sides passSides(int both, int candidateOnly, int baselineOnly, int none)
{
    Sides sides;
    int number = 0;
    const auto add = [&](int count, bool before, bool after) {
        for (int i = 0; i < count; ++i) {
            ++number;
            sides.baseline += item(number, before);
            sides.candidate += item(number, after);
        }
    };
    add(both, true, true);
    add(candidateOnly, false, true);
    add(baselineOnly, true, false);
    add(none, false, false);
    return sides;
}

Sides scoreSides(const QList<double> &baseline, const QList<double> &candidate)
{
    Sides sides;
    for (int i = 0; i < baseline.size(); ++i) {
        sides.baseline += item(i, {}, baseline[i]);
        sides.candidate += item(i, {}, candidate[i]);
    }
    return sides;
}

Sides vectorP()
{
    return scoreSides({.62, .70, .55, .81, .49, .66, .73, .58, .77, .60},
                      {.68, .71, .61, .80, .58, .70, .79, .57, .83, .69});
}

ComparisonOptions byScore()
{
    ComparisonOptions options;
    options.primary = ComparisonMeasure::MeanScore;
    return options;
}

bool near(double a, double b, double tolerance = 1e-6)
{
    return std::abs(a - b) <= tolerance;
}

} // namespace

class TstComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void gates_data()
    {
        QTest::addColumn<QList<int>>("counts"); // both, candidate only, baseline only, none
        QTest::addColumn<QString>("superiority");
        QTest::addColumn<QString>("nonInferiority");
        QTest::addColumn<bool>("moreRowsHelp"); // the non-inferiority gate says how many
        QTest::newRow("clearly better") << QList<int>{50, 25, 5, 20} << "pass"
                                        << "pass" << false;
        QTest::newRow("clearly worse") << QList<int>{50, 5, 25, 20} << "fail"
                                       << "fail" << false;
        QTest::newRow("a few rows, no change") << QList<int>{15, 0, 0, 5} << "inconclusive"
                                               << "inconclusive" << true;
        QTest::newRow("many rows, no change") << QList<int>{250, 0, 0, 50} << "inconclusive"
                                              << "pass" << false;
        QTest::newRow("as many up as down") << QList<int>{40, 10, 10, 40} << "inconclusive"
                                            << "inconclusive" << true;
        QTest::newRow("somewhat worse") << QList<int>{60, 5, 12, 23} << "inconclusive"
                                        << "inconclusive" << false;
        QTest::newRow("five rows, all better") << QList<int>{0, 5, 0, 0} << "inconclusive"
                                               << "inconclusive" << true;
    }
    void gates()
    {
        QFETCH(QList<int>, counts);
        QFETCH(QString, superiority);
        QFETCH(QString, nonInferiority);
        QFETCH(bool, moreRowsHelp);
        const Sides sides = passSides(counts[0], counts[1], counts[2], counts[3]);
        const auto result = compareOutcomes(sides.baseline, sides.candidate);
        QVERIFY(result.ok());
        QCOMPARE(verdictName(result->verdict(GateKind::Superiority)), superiority);
        QCOMPARE(verdictName(result->verdict(GateKind::NonInferiority)), nonInferiority);
        QCOMPARE(result->passRate->nonInferiority.rowsNeeded.has_value(), moreRowsHelp);
    }

    void passRateNumbers()
    {
        const Sides sides = passSides(36, 12, 2, 0);
        const auto result = compareOutcomes(sides.baseline, sides.candidate);
        const PassRateComparison &rate = *result->passRate;
        QCOMPARE(rate.units, 50);
        QVERIFY(near(rate.baseline, .76) && near(rate.candidate, .96) && near(rate.difference, .2));
        QVERIFY(near(rate.interval->lower, .0569, 5e-5) && near(rate.interval->upper, .3404, 5e-5));
        QCOMPARE(rate.intervalMethod, QStringLiteral("newcombe-paired-10"));
        QCOMPARE(rate.improved, 12);
        QCOMPARE(rate.worsened, 2);
        QCOMPARE(*rate.p, rate.mcNemar->exactP);
        QCOMPARE(rate.mcNemar->exactP, mcNemarTest(12, 2)->exactP);
        QCOMPARE(*rate.baselineInterval, *wilsonInterval(38, 50));
        QCOMPARE(*rate.candidateInterval, *wilsonInterval(48, 50));
        QVERIFY(rate.detectable && *rate.detectable > .1 && *rate.detectable < .3);
        QVERIFY(!result->score);
        QCOMPARE(result->clusters, 0);
    }

    void scoreNumbers()
    {
        const Sides sides = vectorP();
        const auto result = compareOutcomes(sides.baseline, sides.candidate, byScore());
        const MeasureComparison &score = *result->score;
        QVERIFY(near(score.difference, .045) && near(*score.deviation, .036893239, 1e-8)
                && near(*score.effect, 1.219736));
        QVERIFY(near(score.interval->lower, .018608) && near(score.interval->upper, .071392));
        QVERIFY(near(score.oneSided->lower, .023614));
        QCOMPARE(score.intervalMethod, QStringLiteral("student"));
        QVERIFY(near(*score.p, .013671875, 1e-12));
        QCOMPARE(score.test, QStringLiteral("sign-flip-exact"));
        QCOMPARE(result->verdict(GateKind::Superiority), Verdict::Pass);
        QCOMPARE(result->verdict(GateKind::NonInferiority), Verdict::Pass);
        QVERIFY(!result->passRate);
    }

    void manyItemsUseTheBootstrap()
    {
        SplitMix64 random(3);
        Sides sides;
        for (int i = 0; i < 40; ++i) {
            sides.baseline += item(i, {}, double(random.below(100)) / 100);
            sides.candidate += item(i, {}, double(random.below(100)) / 100);
        }
        const auto result = compareOutcomes(sides.baseline, sides.candidate, byScore());
        QCOMPARE(result->score->intervalMethod, QStringLiteral("bootstrap"));
        QCOMPARE(result->score->test, QStringLiteral("sign-flip-monte-carlo"));
        QVERIFY(result->score->interval->lower < result->score->oneSided->lower);
    }

    void theOrderOfTheListsDoesNotMatter()
    {
        SplitMix64 random(4);
        Sides sides;
        for (int i = 0; i < 50; ++i) {
            const QString group = i < 10 ? QStringLiteral("g%1").arg(i % 3) : QString();
            sides.baseline += item(i, random.below(2) == 0, double(random.below(100)) / 100, group);
            sides.candidate += item(i, random.below(2) == 0, double(random.below(100)) / 100, group);
        }
        const QJsonObject expected = compareOutcomes(sides.baseline, sides.candidate)->toJson();
        for (int round = 0; round < 3; ++round) {
            for (qsizetype i = sides.baseline.size(); i > 1; --i) {
                sides.baseline.swapItemsAt(i - 1, qsizetype(random.below(quint64(i))));
                sides.candidate.swapItemsAt(i - 1, qsizetype(random.below(quint64(i))));
            }
            QCOMPARE(compareOutcomes(sides.baseline, sides.candidate)->toJson(), expected);
        }
    }

    void swappingTheVersionsFlipsTheSign()
    {
        SplitMix64 random(5);
        for (int round = 0; round < 10; ++round) {
            Sides sides;
            for (int i = 0; i < 35; ++i) {
                sides.baseline += item(i, random.below(3) == 0, double(random.below(100)) / 100);
                sides.candidate += item(i, random.below(2) == 0, double(random.below(100)) / 100);
            }
            const auto forth = compareOutcomes(sides.baseline, sides.candidate);
            const auto back = compareOutcomes(sides.candidate, sides.baseline);
            QVERIFY(near(forth->passRate->difference, -back->passRate->difference, 1e-12));
            QVERIFY(near(forth->passRate->interval->lower, -back->passRate->interval->upper, 1e-12));
            QCOMPARE(*forth->passRate->p, *back->passRate->p);
            QVERIFY(near(forth->score->interval->lower, -back->score->interval->upper, 1e-12));
            QCOMPARE(*forth->score->p, *back->score->p);
        }
    }

    void itemsWithoutAPartnerAreCountedAndLeftOut()
    {
        Sides sides = passSides(80, 10, 2, 30);
        sides.baseline += item(900, true);
        sides.candidate += item(901, false);
        sides.candidate += item(902, false);
        const auto result = compareOutcomes(sides.baseline, sides.candidate);
        QCOMPARE(result->pairedItems, 122);
        QCOMPARE(result->onlyInBaseline, 1);
        QCOMPARE(result->onlyInCandidate, 2);
        QCOMPARE(result->passRate->units, 122);
        QVERIFY(near(result->passRate->nullShare, 3.0 / 125));
        QVERIFY(result->passRate->superiority.reason != GateReason::TooManyNulls);
    }

    void tooManyNullsAreInconclusive_data()
    {
        QTest::addColumn<int>("nulls"); // of 100 items
        QTest::addColumn<bool>("missing");
        QTest::addColumn<bool>("inconclusive");
        QTest::newRow("five of a hundred are tolerated") << 5 << false << false;
        QTest::newRow("six of a hundred are not") << 6 << false << true;
        QTest::newRow("rows that one version lacks count too") << 6 << true << true;
    }
    void tooManyNullsAreInconclusive()
    {
        QFETCH(int, nulls);
        QFETCH(bool, missing);
        QFETCH(bool, inconclusive);
        Sides sides = passSides(30, 50, 0, 20);
        if (missing)
            sides.candidate.remove(0, nulls);
        for (int i = 0; i < nulls && !missing; ++i)
            sides.candidate[i].pass.reset();
        const auto result = compareOutcomes(sides.baseline, sides.candidate);
        QCOMPARE(result->passRate->superiority.reason == GateReason::TooManyNulls, inconclusive);
        QCOMPARE(result->verdict(GateKind::Superiority), inconclusive ? Verdict::Inconclusive : Verdict::Pass);
        QCOMPARE(result->passRate->units, 100 - nulls);
    }

    void nullsAreNeverZero()
    {
        Sides sides = passSides(10, 0, 0, 0);
        sides.candidate[0].pass.reset();
        const auto result = compareOutcomes(sides.baseline, sides.candidate);
        QCOMPARE(result->passRate->units, 9);
        QCOMPARE(result->passRate->candidate, 1.0);
        QCOMPARE(result->passRate->worsened, 0);
    }

    void scoresThatAreNoNumbersAreNotScored()
    {
        Sides sides = vectorP();
        sides.candidate[0].score = std::nan("");
        const auto result = compareOutcomes(sides.baseline, sides.candidate, byScore());
        QCOMPARE(result->score->units, 9);
        QCOMPARE(result->score->superiority.reason, GateReason::TooManyNulls);
    }

    void nothingMeasured()
    {
        Sides sides;
        for (int i = 0; i < 8; ++i) {
            sides.baseline += item(i, {});
            sides.candidate += item(i, {});
        }
        const auto result = compareOutcomes(sides.baseline, sides.candidate);
        QVERIFY(!result->passRate && !result->score && !result->primary());
        QCOMPARE(result->verdict(GateKind::Superiority), Verdict::Inconclusive);
        QCOMPARE(comparisonSentences(*result, QStringLiteral("A"), QStringLiteral("B")).size(), 1);
        const auto empty = compareOutcomes({}, {});
        QVERIFY(empty.ok() && !empty->primary());
        QVERIFY(empty->toJson()[u"passRate"].isNull());
    }

    void oneSideMeasured()
    {
        Sides sides = passSides(8, 0, 0, 0);
        for (ItemOutcome &outcome : sides.candidate)
            outcome.pass.reset();
        const auto result = compareOutcomes(sides.baseline, sides.candidate);
        QVERIFY(result->passRate);
        QCOMPARE(result->passRate->units, 0);
        QCOMPARE(result->verdict(GateKind::NonInferiority), Verdict::Inconclusive);
        QVERIFY(result->toJson()[u"passRate"][u"difference"].isNull());
        QVERIFY(!comparisonSentences(*result, QStringLiteral("A"), QStringLiteral("B")).isEmpty());
    }

    void equalDifferencesOfFewItemsProveNothing()
    {
        QList<double> before;
        QList<double> after;
        for (int i = 0; i < 12; ++i) {
            before += .5;
            after += .5;
        }
        const Sides few = scoreSides(before, after);
        const auto result = compareOutcomes(few.baseline, few.candidate, byScore());
        QCOMPARE(result->score->nonInferiority.reason, GateReason::NoVariation);
        // As wide as for pass rates that are all equal: Wilson's bound of 0 of 12.
        QVERIFY(near(result->score->interval->upper, 0.24249, 1e-5)
                && near(result->score->interval->lower, -0.24249, 1e-5));
        const std::int64_t needed = 12 + *result->score->nonInferiority.rowsNeeded;
        QCOMPARE(needed, 133);
        const auto equalRows = [](std::int64_t rows) {
            const QList<double> same(rows, .5);
            const Sides sides = scoreSides(same, same);
            return *compareOutcomes(sides.baseline, sides.candidate, byScore());
        };
        QCOMPARE(equalRows(needed - 1).verdict(GateKind::NonInferiority), Verdict::Inconclusive);
        QCOMPARE(equalRows(needed).verdict(GateKind::NonInferiority), Verdict::Pass);
        QCOMPARE(equalRows(1'000).verdict(GateKind::Superiority), Verdict::Inconclusive);
    }

    void repeatsAreAveragedWithinTheItem()
    {
        QList<ItemOutcome> runs;
        for (int repeat = 0; repeat < 3; ++repeat) {
            runs += item(1, repeat < 2, .3 * repeat, QStringLiteral("g"));
            runs += item(2, repeat == 0 ? std::nullopt : std::optional(false),
                         repeat == 0 ? std::nullopt : std::optional(.5));
            runs += item(3, {});
        }
        const QList<ItemOutcome> items = averageRepeats(runs);
        QCOMPARE(items.size(), 3);
        QCOMPARE(items[0].itemKey, QStringLiteral("row-00001"));
        QCOMPARE(items[0].group, QStringLiteral("g"));
        QCOMPARE(items[0].runs, 3);
        QVERIFY(near(*items[0].score, .3) && near(*items[0].passRate, 2.0 / 3) && *items[0].pass);
        QVERIFY(near(*items[1].passRate, 0) && near(*items[1].score, .5) && !*items[1].pass);
        QVERIFY(!items[2].pass && !items[2].score && !items[2].passRate);
    }

    void repeatsAreNoIndependentSamples()
    {
        // Ten items, five equal runs each: n must stay ten.
        QList<ItemOutcome> before;
        QList<ItemOutcome> after;
        for (int repeat = 0; repeat < 5; ++repeat) {
            for (int i = 0; i < 10; ++i) {
                before += item(i, i < 4);
                after += item(i, i < 7);
            }
        }
        const auto result = compareOutcomes(averageRepeats(before), averageRepeats(after));
        const Sides once = passSides(4, 3, 0, 3);
        const auto single = compareOutcomes(once.baseline, once.candidate);
        QCOMPARE(result->passRate->units, 10);
        QVERIFY(result->repeated && !single->repeated);
        QCOMPARE(*result->passRate->interval, *single->passRate->interval);
        QCOMPARE(*result->passRate->p, *single->passRate->p);
    }

    void sharesOfPassesAreComparedAsMeans()
    {
        QList<ItemOutcome> before;
        QList<ItemOutcome> after;
        for (int repeat = 0; repeat < 4; ++repeat) {
            for (int i = 0; i < 12; ++i) {
                before += item(i, repeat < i % 3);
                after += item(i, repeat <= i % 3);
            }
        }
        const auto result = compareOutcomes(averageRepeats(before), averageRepeats(after));
        QVERIFY(!result->passRate->mcNemar);
        QCOMPARE(result->passRate->test, QStringLiteral("sign-flip-exact"));
        QCOMPARE(result->passRate->improved, 12);
        QVERIFY(near(result->passRate->difference, .25));
    }

    void groupsAreClusters()
    {
        // Twenty rows that are copies of five: the cluster is the unit.
        Sides sides;
        for (int i = 0; i < 20; ++i) {
            const QString group = QStringLiteral("g%1").arg(i % 5);
            sides.baseline += item(i, i % 5 == 0, .1 * (i % 5), group);
            sides.candidate += item(i, i % 5 != 4, .1 * (i % 5) + .05 * (i % 5), group);
        }
        const auto result = compareOutcomes(sides.baseline, sides.candidate);
        QCOMPARE(result->clusters, 5);
        QCOMPARE(result->passRate->units, 5);
        QCOMPARE(result->score->units, 5);
        QVERIFY(near(result->score->difference, .1));
        QCOMPARE(result->passRate->superiority.reason, GateReason::TooFewItems);
        Sides alone = sides;
        for (ItemOutcome &outcome : alone.baseline)
            outcome.group = outcome.itemKey;
        for (ItemOutcome &outcome : alone.candidate)
            outcome.group = outcome.itemKey;
        QCOMPARE(compareOutcomes(alone.baseline, alone.candidate)->clusters, 0);
    }

    void keysMustBeUnique()
    {
        Sides sides = passSides(2, 0, 0, 0);
        sides.baseline += sides.baseline.first();
        const auto twice = compareOutcomes(sides.baseline, sides.candidate);
        QVERIFY(!twice.ok());
        QCOMPARE(twice.error().code, ErrorCode::InvalidInput);
        QVERIFY(twice.error().message.contains(u"row-00001"));
        sides.candidate.first().itemKey.clear();
        QVERIFY(!compareOutcomes(sides.candidate, sides.candidate).ok());
    }

    void theRowsAskedForAreEnough_data()
    {
        QTest::addColumn<QList<int>>("counts");
        QTest::newRow("small gain") << QList<int>{40, 8, 4, 20};
        QTest::newRow("no change at all") << QList<int>{15, 0, 0, 5};
        QTest::newRow("as many up as down") << QList<int>{40, 10, 10, 40};
        QTest::newRow("one better") << QList<int>{20, 1, 0, 4};
    }
    void theRowsAskedForAreEnough()
    {
        QFETCH(QList<int>, counts);
        const Sides sides = passSides(counts[0], counts[1], counts[2], counts[3]);
        const auto result = compareOutcomes(sides.baseline, sides.candidate);
        int checked = 0;
        for (const GateKind kind : {GateKind::Superiority, GateKind::NonInferiority}) {
            const GateResult &gate = result->passRate->gate(kind);
            if (gate.verdict != Verdict::Inconclusive || !gate.rowsNeeded)
                continue;
            const double all = double(sides.baseline.size());
            const double factor = (all + double(*gate.rowsNeeded)) / all;
            QVERIFY(factor > 1 && factor < 1e4);
            const PairedCounts scaled{counts[0] * factor, counts[1] * factor, counts[2] * factor, counts[3] * factor};
            if (kind == GateKind::Superiority)
                QCOMPARE(superiorityVerdict(*pairedDifferenceInterval(scaled, .95)), Verdict::Pass);
            else
                QCOMPARE(nonInferiorityVerdict(*pairedDifferenceInterval(scaled, .9)), Verdict::Pass);
            ++checked;
        }
        QVERIFY(checked > 0);
    }

    void sentences_data()
    {
        QTest::addColumn<QList<int>>("counts");
        QTest::addColumn<QString>("headline");
        QTest::newRow("better") << QList<int>{36, 12, 2, 0}
                                << QStringLiteral("Version 3 is better than Version 2: +20.0 points, 95 % interval "
                                                  "+5.7 to +34.0; McNemar's exact test p = 0.013.");
        QTest::newRow("worse") << QList<int>{36, 2, 12, 0}
                               << QStringLiteral("Version 3 is worse than Version 2: −20.0 points, 95 % interval −34.0 "
                                                 "to −5.7; McNemar's exact test p = 0.013.");
        QTest::newRow("open") << QList<int>{53, 0, 0, 1}
                              << QStringLiteral("No difference between Version 3 and Version 2 is shown: 0.0 points, "
                                                "95 % interval −7.3 to +7.3; McNemar's exact test p = 1.000.");
        QTest::newRow("too few") << QList<int>{1, 1, 0, 0}
                                 << QStringLiteral(
                                        "The results do not tell whether Version 3 differs from Version 2: +50.0 "
                                        "points, 95 % interval −27.3 to +90.5; McNemar's exact test p = 1.000.");
    }
    void sentences()
    {
        QFETCH(QList<int>, counts);
        QFETCH(QString, headline);
        const Sides sides = passSides(counts[0], counts[1], counts[2], counts[3]);
        const auto result = compareOutcomes(sides.baseline, sides.candidate);
        const QStringList sentences =
            comparisonSentences(*result, QStringLiteral("Version 2"), QStringLiteral("Version 3"));
        QCOMPARE(sentences.first(), headline);
        QVERIFY(sentences.size() >= 4);
        for (const QString &sentence : sentences)
            QVERIFY2(sentence.endsWith(u'.') && !sentence.contains(u"%1"), qPrintable(sentence));
    }

    void oneSidedVerdictsNameTheirBound()
    {
        // The interval of both sides reaches below the limit, the bound of the one side does not.
        const Sides sides = passSides(50, 5, 2, 0);
        ComparisonOptions options;
        options.margin = .04;
        const auto result = compareOutcomes(sides.baseline, sides.candidate, options);
        const MeasureComparison &rate = *result->passRate;
        QVERIFY(rate.interval->lower < -.04 && rate.oneSided->lower > -.04);
        QCOMPARE(rate.nonInferiority.verdict, Verdict::Pass);
        const QString text =
            comparisonSentences(*result, QStringLiteral("Version 2"), QStringLiteral("Version 3")).join(u' ');
        const QString bound = decimalText(rate.oneSided->lower * 100, 1);
        QVERIFY2(
            text.contains(QStringLiteral("With 95 % confidence on that side alone the difference is above %1 points.")
                              .arg(bound)),
            qPrintable(text));
    }

    void namesWithPlaceholdersStay()
    {
        const Sides sides = passSides(36, 12, 2, 0);
        const auto result = compareOutcomes(sides.baseline, sides.candidate);
        const QString text =
            comparisonSentences(*result, QStringLiteral("old %1 %5"), QStringLiteral("new %2 %6")).join(u' ');
        QVERIFY(text.contains(u"new %2 %6 is better than old %1 %5:"));
        QVERIFY2(text.contains(u"with new %2 %6, 76.0 % with old %1 %5; 12 improved, 2 got worse."), qPrintable(text));
    }

    void json()
    {
        Sides sides = passSides(36, 12, 2, 0);
        for (int i = 0; i < 50; ++i) {
            sides.baseline[i].score = .5;
            sides.candidate[i].score = .5 + .01 * (i % 3);
        }
        const QJsonObject json = compareOutcomes(sides.baseline, sides.candidate)->toJson();
        QCOMPARE(json[u"primary"].toString(), QStringLiteral("passRate"));
        QCOMPARE(json[u"pairedItems"].toInt(), 50);
        QCOMPARE(json[u"seed"].toString(), QStringLiteral("42"));
        const QJsonObject rate = json[u"passRate"].toObject();
        QVERIFY(near(rate[u"difference"].toDouble(), .2));
        QCOMPARE(rate[u"improved"].toInt(), 12);
        QCOMPARE(rate[u"test"].toString(), QStringLiteral("mcnemar-exact"));
        QCOMPARE(rate[u"superiority"][u"verdict"].toString(), QStringLiteral("pass"));
        QVERIFY(rate[u"mcNemar"][u"midP"].isDouble());
        QVERIFY(json[u"score"][u"interval"][u"lower"].isDouble());
        QCOMPARE(json[u"verdicts"][u"non-inferiority"].toString(), QStringLiteral("pass"));
    }
};

QTEST_GUILESS_MAIN(TstComparison)
#include "tst_comparison.moc"
