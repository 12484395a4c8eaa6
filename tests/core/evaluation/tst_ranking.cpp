// SPDX-License-Identifier: GPL-3.0-or-later
// Ranking many versions, looking repeatedly, repeats of an item.
#include "core/evaluation/ranking.h"
#include "core/evaluation/repeats.h"
#include "core/evaluation/sequential.h"
#include "core/evaluation/splitmix64.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <limits>

using namespace promptlab;

namespace {

constexpr double notFinite = std::numeric_limits<double>::infinity();

bool isNear(std::optional<double> value, double expected, double tolerance = 1e-6)
{
    return value && std::abs(*value - expected) < tolerance;
}

void addWins(std::vector<Duel> &duels, std::size_t first, std::size_t second, int wins, int losses)
{
    duels.insert(duels.end(), std::size_t(wins), Duel{first, second, 1});
    duels.insert(duels.end(), std::size_t(losses), Duel{first, second, 0});
}

std::vector<Duel> threeVersions()
{
    std::vector<Duel> duels;
    addWins(duels, 0, 1, 7, 3);
    addWins(duels, 0, 2, 8, 2);
    addWins(duels, 1, 2, 6, 4);
    return duels;
}

} // namespace

class TstRanking : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bradleyTerryOfThreeVersions()
    {
        const auto ranking = bradleyTerry(3, threeVersions());
        QVERIFY(ranking && !ranking->hasVirtualWins);
        const double strengths[] = {2.097130, .861481, .553514};
        const double ratings[] = {1628.650, 1474.098, 1397.252};
        for (std::size_t i = 0; i < 3; ++i) {
            QVERIFY(isNear(ranking->strengths[i], strengths[i]));
            QVERIFY(isNear(ranking->ratings[i], ratings[i], 1e-3));
        }
        QVERIFY(isNear(winProbability(ranking->strengths[0], ranking->strengths[1]), .708823));
        QVERIFY(isNear(ranking->strengths[0] * ranking->strengths[1] * ranking->strengths[2], 1));
    }

    void tiesAreHalfAWinToEach()
    {
        std::vector<Duel> ties(4, Duel{0, 1, 0.5});
        addWins(ties, 0, 1, 5, 3);
        std::vector<Duel> wins;
        addWins(wins, 0, 1, 7, 5);
        QVERIFY(isNear(bradleyTerry(2, ties)->strengths[0], bradleyTerry(2, wins)->strengths[0]));
        QVERIFY(
            isNear(winProbability(bradleyTerry(2, wins)->strengths[0], bradleyTerry(2, wins)->strengths[1]), 7.0 / 12));
    }

    void oneThatNeverLostGetsVirtualWins()
    {
        std::vector<Duel> duels;
        addWins(duels, 0, 1, 10, 0);
        const auto ranking = bradleyTerry(2, duels);
        QVERIFY(ranking && ranking->hasVirtualWins);
        QVERIFY(isNear(winProbability(ranking->strengths[0], ranking->strengths[1]), 10.5 / 11));
        // Two groups that never met, and a version without duels.
        addWins(duels, 2, 3, 1, 1);
        const auto groups = bradleyTerry(5, duels);
        QVERIFY(groups && groups->hasVirtualWins && isNear(groups->ratings[4], 1500, 30)
                && isNear(groups->strengths[2], groups->strengths[3]));
    }

    void rankingProperties()
    {
        SplitMix64 random(51);
        for (int round = 0; round < 40; ++round) {
            std::vector<Duel> duels;
            for (int i = 0; i < 60; ++i) {
                const auto first = std::size_t(random.below(4));
                const auto second = (first + 1 + std::size_t(random.below(3))) % 4;
                duels.push_back({first, second, double(random.below(3)) / 2});
            }
            const auto ranking = bradleyTerry(4, duels);
            QVERIFY(ranking);
            // The same said from the other side, in another order, with other names.
            std::vector<Duel> mirrored;
            std::vector<Duel> renamed;
            for (const Duel &duel : duels) {
                mirrored.insert(mirrored.begin(), Duel{duel.second, duel.first, 1 - duel.score});
                renamed.push_back({3 - duel.first, 3 - duel.second, duel.score});
            }
            std::vector<Duel> more = duels;
            more.push_back({0, 1, 1});
            const auto raised = bradleyTerry(4, more);
            for (std::size_t i = 0; i < 4; ++i) {
                QVERIFY(isNear(bradleyTerry(4, mirrored)->ratings[i], ranking->ratings[i]));
                QVERIFY(isNear(bradleyTerry(4, renamed)->ratings[3 - i], ranking->ratings[i]));
            }
            QVERIFY(raised->hasVirtualWins != ranking->hasVirtualWins || raised->ratings[0] > ranking->ratings[0]);
        }
    }

    void rankingOfNonsense()
    {
        const std::vector<Duel> duels = threeVersions();
        QVERIFY(!bradleyTerry(1, duels) && !bradleyTerry(2, duels) && !bradleyTerry(3, {})
                && !bradleyTerry(101, duels));
        QVERIFY(!bradleyTerry(3, std::vector<Duel>{{1, 1, 1}}) && !bradleyTerry(3, std::vector<Duel>{{0, 1, 2}})
                && !bradleyTerry(3, std::vector<Duel>{{0, 1, notFinite - notFinite}}));
        QVERIFY(!bradleyTerryIntervals(3, {}) && !bradleyTerryIntervals(3, {duels}, 0.95, 1, 0)
                && !bradleyTerryIntervals(3, {duels}, 1.0));
    }

    void rankingIntervalsFromItems()
    {
        SplitMix64 random(52);
        std::vector<std::vector<Duel>> items;
        std::vector<Duel> all;
        for (int i = 0; i < 60; ++i) {
            items.push_back({{0, 1, random.below(10) < 7 ? 1.0 : 0.0}, {1, 2, random.below(10) < 6 ? 1.0 : 0.0}});
            all.insert(all.end(), items.back().begin(), items.back().end());
        }
        const auto intervals = bradleyTerryIntervals(3, items, .95, 42, 300);
        const auto ranking = bradleyTerry(3, all);
        QVERIFY(intervals && intervals->size() == 3);
        for (std::size_t i = 0; i < 3; ++i)
            QVERIFY((*intervals)[i].lower < ranking->ratings[i] && ranking->ratings[i] < (*intervals)[i].upper);
        QVERIFY(*intervals == *bradleyTerryIntervals(3, items, .95, 42, 300));
        QVERIFY(*intervals != *bradleyTerryIntervals(3, items, .95, 43, 300));
    }

    void elo()
    {
        QVERIFY(isNear(eloExpected(1500, 1600), .359935));
        QVERIFY(isNear(eloUpdated(1500, 1600, 1), 1520.482, 1e-3));
        QVERIFY(isNear(eloUpdated(1500, 1600, 1) - 1500, 1600 - eloUpdated(1600, 1500, 0)));
        QVERIFY(isNear(eloExpected(1700, 1700), .5));
    }

    void failureRateTest()
    {
        auto test = *FailureRateTest::create();
        QVERIFY(isNear(test.upperBound(), 2.772589) && isNear(test.lowerBound(), -1.558145));
        QVERIFY(isNear(test.stepOfFailure(), .916291) && isNear(test.stepOfSuccess(), -.031091));
        for (int i = 0; i < 3; ++i)
            QCOMPARE(test.add(true), SequentialDecision::Continue);
        QCOMPARE(test.add(true), SequentialDecision::StopBad);
        for (int i = 0; i < 300; ++i)
            QCOMPARE(test.add(false), SequentialDecision::StopBad); // the first decision stays
        auto good = *FailureRateTest::create();
        for (int i = 0; i < 50; ++i)
            QCOMPARE(good.add(false), SequentialDecision::Continue);
        QCOMPARE(good.add(false), SequentialDecision::StopGood);
        QCOMPARE(good.decision(), SequentialDecision::StopGood);
    }

    void sequentialNonsense()
    {
        QVERIFY(!FailureRateTest::create({.05, .02, .05, .2}) && !FailureRateTest::create({0, .05, .05, .2}));
        QVERIFY(!FailureRateTest::create({.02, .05, .6, .6}) && !FailureRateTest::create({.02, .05, 0, .2})
                && !FailureRateTest::create({.02, notFinite, .05, .2}));
        QVERIFY(!MixtureTest::create({0, 1}) && !MixtureTest::create({1, 0}) && !MixtureTest::create({1, 1}, 1)
                && !MixtureTest::create({notFinite, 1}));
        QVERIFY(!mixtureLogRatio(0, .1, {1, 1}) && !mixtureHalfWidth(0, {1, 1}) && !mixtureHalfWidth(5, {1, 1}, 0));
        auto test = *MixtureTest::create({1, 1});
        QVERIFY(!test.interval() && test.p() == 1.0 && !test.add(notFinite) && test.count() == 0);
        QVERIFY(isNear(alphaPerLook(.05, 5), .01) && !alphaPerLook(.05, 0) && !alphaPerLook(0, 2));
    }

    void mixtureTest()
    {
        const MixturePrior prior{.04, .0025};
        QVERIFY(isNear(std::exp(*mixtureLogRatio(100, .05, prior)), 5.492946));
        QVERIFY(isNear(std::min(1.0, std::exp(-*mixtureLogRatio(100, .05, prior))), .182052));
        QVERIFY(isNear(mixtureHalfWidth(100, prior), .060821));
        auto test = *MixtureTest::create(prior);
        for (int i = 0; i < 100; ++i)
            QVERIFY(test.add(.05));
        QVERIFY(isNear(test.p(), .182052)); // equal differences: the last Λ is the largest
        QVERIFY(isNear(test.interval()->lower, .05 - .060821) && isNear(test.interval()->upper, .05 + .060821));
    }

    void theValidPNeverRises()
    {
        SplitMix64 random(53);
        auto test = *MixtureTest::create({.04, .0025});
        auto mirrored = *MixtureTest::create({.04, .0025});
        double last = 1;
        for (int i = 0; i < 500; ++i) {
            const double difference = (double(random.below(401)) - 195) / 1000;
            QVERIFY(test.add(difference) && mirrored.add(-difference));
            QVERIFY(test.p() <= last && test.p() > 0);
            QVERIFY(isNear(test.p(), mirrored.p(), 1e-12));
            QVERIFY(isNear(test.interval()->lower, -mirrored.interval()->upper, 1e-12));
            last = test.p();
        }
    }

    void repeats()
    {
        const std::vector<RepeatedItem> items{{10, 10}, {3, 4}, {0, 5}, {0, 0}};
        const auto summary = summarizeRepeats(items);
        QVERIFY(summary && isNear(summary->suiteRate, 1.75 / 3) && isNear(summary->lowestItemRate, 0));
        QCOMPARE(summary->flaky, 1);
        QCOMPARE(summary->alwaysFailing, 1);
        QCOMPARE(summary->notScored, 1);
        QVERIFY(!summarizeRepeats({}) && !summarizeRepeats(std::vector<RepeatedItem>{{0, 0}})
                && !summarizeRepeats(std::vector<RepeatedItem>{{2, 1}})
                && !summarizeRepeats(std::vector<RepeatedItem>{{-1, 1}}));
    }

    void repeatGates_data()
    {
        QTest::addColumn<double>("suite");
        QTest::addColumn<double>("item");
        QTest::addColumn<int>("unscored");
        QTest::addColumn<QString>("verdict");
        QTest::newRow("both kept") << .9 << .5 << 0 << QStringLiteral("pass");
        QTest::newRow("exactly at the limits") << .975 << .75 << 0 << QStringLiteral("pass");
        QTest::newRow("the suite is too low") << .98 << .5 << 0 << QStringLiteral("fail");
        QTest::newRow("one item is too low") << .9 << .8 << 0 << QStringLiteral("fail");
        QTest::newRow("too many without a result") << .9 << .5 << 1 << QStringLiteral("inconclusive");
        QTest::newRow("a breach is one whatever is missing") << .98 << .5 << 1 << QStringLiteral("fail");
    }
    void repeatGates()
    {
        QFETCH(double, suite);
        QFETCH(double, item);
        QFETCH(int, unscored);
        QFETCH(QString, verdict);
        std::vector<RepeatedItem> items(9, {4, 4});
        items.push_back({3, 4});
        items.insert(items.end(), std::size_t(unscored), RepeatedItem{0, 0});
        QCOMPARE(verdictName(repeatsVerdict(items, {suite, item})), verdict);
        QCOMPARE(repeatsVerdict({}, {0, 0}), Verdict::Inconclusive);
    }
};

QTEST_GUILESS_MAIN(TstRanking)
#include "tst_ranking.moc"
