// SPDX-License-Identifier: GPL-3.0-or-later
// What is computed from judges' verdicts.
#include "core/evaluation/judgescore.h"
#include "core/evaluation/pairwise.h"
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

JudgeToken plainToken(const QString &text)
{
    return {text, {{text, 0}}};
}

/// "A" or "B" or anything else for a tie, separated by blanks.
QList<std::optional<Preference>> preferencesFrom(const char *text)
{
    QList<std::optional<Preference>> preferences;
    const QStringList words = QString::fromLatin1(text).split(u' ');
    for (const QString &word : words)
        preferences += word == u"A" ? Preference::A : word == u"B" ? Preference::B : Preference::Tie;
    return preferences;
}

QList<SwappedVerdicts> swappedVerdicts(const char *aFirst, const char *bFirst)
{
    const auto first = preferencesFrom(aFirst);
    const auto second = preferencesFrom(bFirst);
    QList<SwappedVerdicts> items;
    for (qsizetype i = 0; i < first.size(); ++i)
        items += {first[i], second[i]};
    return items;
}

Preference otherSide(Preference preference)
{
    return preference == Preference::A ? Preference::B : preference == Preference::B ? Preference::A : Preference::Tie;
}

} // namespace

class TstJudgeScore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void weightedByProbability()
    {
        const auto score = weightedScore(QList<double>{.02, .08, .30, .45, .10});
        QVERIFY(score && isNear(score->score, 3.557895) && isNear(score->normalized, .639474));
        // Below .01 does not count.
        QVERIFY(isNear(weightedScore(QList<double>{.009, 0, 0, 0, .9})->score, 5));
        QVERIFY(isNear(weightedScore(QList<double>{.01, 0, 0, 0, .01})->score, 3));
        QVERIFY(!weightedScore(QList<double>{.001, 0, 0, 0, .001}));
        QVERIFY(!weightedScore(QList<double>{.5, .5}) && !weightedScore(QList<double>{-.1, 0, 0, 0, 1}));
        QVERIFY(!weightedScore(QList<double>{std::numeric_limits<double>::quiet_NaN(), 0, 0, 0, 1}));
        QVERIFY(!weightedScore(QList<double>{1, 0}, ScoreScale{5, 4}));
    }

    void weightedByTheLastScoreOfAnAnswer()
    {
        JudgeToken score{QStringLiteral(" 4"),
                         {{QStringLiteral(" 4"), std::log(.40)},
                          {QStringLiteral("4"), std::log(.05)},
                          {QStringLiteral("3"), std::log(.30)},
                          {QStringLiteral("5"), std::log(.10)},
                          {QStringLiteral("2"), std::log(.08)},
                          {QStringLiteral("1"), std::log(.02)},
                          {QStringLiteral("four"), std::log(.05)},
                          {QStringLiteral("9"), std::log(.5)}}}; // not on the scale
        QList<JudgeToken> answer{plainToken(QStringLiteral("5")), plainToken(QStringLiteral(" points, no:")), score,
                                 plainToken(QStringLiteral("."))};
        QVERIFY(isNear(weightedScore(answer)->score, 3.557895));
        QVERIFY(isNear(weightedScore(answer)->normalized, .639474));
        answer[3] = plainToken(QStringLiteral("0"));
        QVERIFY2(!weightedScore(answer, {0, 10}), "40 in two tokens is no 0");
        answer[3] = plainToken(QStringLiteral("7"));
        QVERIFY2(!weightedScore(answer), "47 in two tokens is no 4");
        answer[2].likeliest.clear();
        answer[3] = plainToken(QStringLiteral("."));
        QVERIFY2(!weightedScore(answer), "without log-probabilities nothing is weighed");
        QVERIFY(!weightedScore(QList<JudgeToken>{})
                && !weightedScore(QList<JudgeToken>{plainToken(QStringLiteral("x"))}));
    }

    void meanOfSamples()
    {
        const auto score = sampledScore(QList<double>{4, 4, 5, 3, 4});
        QVERIFY(score && isNear(score->score, 4) && isNear(score->normalized, .75));
        QVERIFY(!sampledScore({}) && !sampledScore(QList<double>{4, 6}) && !sampledScore(QList<double>{0}));
        const ScoreScale tenPoints{0, 10};
        QVERIFY(isNear(tenPoints.normalized(7), .7) && !tenPoints.normalized(11));
    }

    void claims()
    {
        QVERIFY(isNear(groundedness({3, 1, 1}), .6) && isNear(groundedness({0, 0, 4}), 0));
        QVERIFY(!groundedness({}) && !groundedness({-1, 2, 3}) && !groundedness({21, 0, 0})
                && groundedness({20, 0, 0}));
    }

    void juries()
    {
        const auto verdict = juryVerdict({true, std::nullopt, false, true});
        QVERIFY(verdict && verdict->pass == true && verdict->scored == 3 && isNear(verdict->passShare, 2.0 / 3));
        QVERIFY(juryVerdict({true, false})->pass == std::nullopt);
        QVERIFY(juryVerdict({false, false, true})->pass == false);
        QVERIFY(!juryVerdict({}) && !juryVerdict({std::nullopt}));
        // 3 pairs agree, then 1 of 3, then no pair.
        QVERIFY(isNear(juryAgreement({{true, true, true}, {true, false, true}, {true, std::nullopt}}), 4.0 / 6));
        QVERIFY(!juryAgreement({}) && !juryAgreement({{true}, {std::nullopt, false}}));
    }

    void selfConsistencyOfTexts()
    {
        QStringList answers;
        for (const char c : {'a', 'b', 'a', 'a', 'c', 'a', 'b', 'a', 'a', 'a'})
            answers += QString(QLatin1Char(c));
        const auto result = selfConsistency(answers);
        QVERIFY(result && isNear(result->agreement, .7) && isNear(result->entropy, .801819)
                && isNear(result->normalizedEntropy, .348225));
        QCOMPARE(result->clusters.size(), 3);
        QCOMPARE(result->answer, 0);
        QVERIFY(!result->tied);
        std::rotate(answers.begin(), answers.begin() + 4, answers.end());
        QVERIFY(isNear(selfConsistency(answers)->entropy, .801819) && isNear(selfConsistency(answers)->agreement, .7));
        QCOMPARE(answers[selfConsistency(answers)->answer], QStringLiteral("a"));
    }

    void selfConsistencyAtTheEdge()
    {
        QVERIFY(!selfConsistency(QStringList()));
        const auto one = selfConsistency({QStringLiteral("x")});
        QVERIFY(isNear(one->agreement, 1) && isNear(one->entropy, 0) && !one->normalizedEntropy);
        const auto split = selfConsistency({QStringLiteral("x"), QStringLiteral("y")});
        QVERIFY(split->tied && isNear(split->normalizedEntropy, 1) && split->answer == 0);
        QVERIFY(isNear(selfConsistency({QStringLiteral("x"), QStringLiteral("x")})->normalizedEntropy, 0));
    }

    void selfConsistencyByLikeness()
    {
        // 0–2 are joined through 1, 3 and 4 directly.
        const auto same = [](qsizetype i, qsizetype j) {
            return (i == 0 && j == 1) || (i == 1 && j == 2) || (i == 3 && j == 4);
        };
        const auto result = selfConsistency(6, same);
        QCOMPARE(result->clusters, (QList<QList<qsizetype>>{{0, 1, 2}, {3, 4}, {5}}));
        QVERIFY(isNear(result->agreement, .5) && !result->tied);
        QVERIFY(!selfConsistency(0, same) && !selfConsistency(2'001, same) && !selfConsistency(2, {}));
        QCOMPARE(selfConsistency(2'000, [](qsizetype i, qsizetype j) { return i % 7 == j % 7; })->clusters.size(), 7);
    }

    void pairwiseWithPositionSwap()
    {
        const auto items = swappedVerdicts("A A B A tie B A B A A", "A B B A tie B B A A A");
        const auto summary = summarizePairwise(items);
        QVERIFY(summary);
        QCOMPARE(summary->winsA, 4);
        QCOMPARE(summary->winsB, 2);
        QCOMPARE(summary->ties, 4);
        QVERIFY(isNear(summary->winRateA, .6) && isNear(summary->consistency, .7));
        QVERIFY(isNear(summary->firstPositionRate, .555556) && isNear(summary->signP, .6875));
        QVERIFY(summary->isFit());
    }

    void pairwiseProperties()
    {
        SplitMix64 random(21);
        for (int round = 0; round < 100; ++round) {
            QList<SwappedVerdicts> items;
            QList<SwappedVerdicts> mirrored;
            for (int i = 0; i < 12; ++i) {
                const auto first = Preference(random.below(3));
                const auto second = Preference(random.below(3));
                items += {first, second};
                mirrored += {otherSide(second), otherSide(first)}; // the versions change their names
            }
            const auto summary = *summarizePairwise(items);
            const auto other = *summarizePairwise(mirrored);
            QVERIFY(isNear(summary.winRateA, 1 - other.winRateA) && isNear(summary.signP, other.signP));
            QVERIFY(isNear(summary.consistency, other.consistency));
            QCOMPARE(summary.firstPositionRate.has_value(), other.firstPositionRate.has_value());
            if (summary.firstPositionRate)
                QVERIFY(isNear(summary.firstPositionRate, *other.firstPositionRate));
            std::reverse(items.begin(), items.end());
            QVERIFY(isNear(summarizePairwise(items)->winRateA, summary.winRateA));
            items += {Preference::A, Preference::A};
            QVERIFY(summarizePairwise(items)->winRateA >= summary.winRateA);
        }
    }

    void pairwiseAtTheEdge()
    {
        QVERIFY(!summarizePairwise({}));
        QVERIFY(!summarizePairwise({{Preference::A, std::nullopt}}));
        const auto ties = summarizePairwise({{Preference::Tie, Preference::Tie}, {std::nullopt, Preference::B}});
        QVERIFY(ties && !ties->firstPositionRate && ties->notScored == 1 && isNear(ties->winRateA, .5)
                && isNear(ties->signP, 1));
        // Always the first answer: a judge that tells nothing.
        const QList<SwappedVerdicts> biased(10, {Preference::A, Preference::B});
        QVERIFY(!summarizePairwise(biased)->isFit() && isNear(summarizePairwise(biased)->firstPositionRate, 1));
    }

    void verdicts_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QString>("pass"); ///< "true", "false", "" (none), or "error"
        QTest::addColumn<double>("score"); ///< −1: none
        QTest::addColumn<QString>("reason");
        const auto row = [](const char *title, const char *answer, const char *pass, double score, const char *reason) {
            QTest::newRow(title) << QString::fromUtf8(answer) << QString::fromLatin1(pass) << score
                                 << QString::fromUtf8(reason);
        };
        row("plain", "{\"reason\": \"fine\", \"pass\": true, \"score\": 0.8}", "true", .8, "fine");
        row("fenced with prose", "Sure:\n```json\n{\"score\": 1}\n```\nDone.", "", 1, "");
        row("pass as a word", "{\"pass\": \" Yes \"}", "true", -1, "");
        row("fail as a word", "{\"verdict\": \"fail\"}", "false", -1, "");
        row("a score as text", "{\"score\": \"0.25\"}", "", .25, "");
        row("the last object counts", "{\"pass\": true} then {\"pass\": false}", "false", -1, "");
        row("an object without verdict behind it", "{\"pass\": true} {\"note\": 1}", "true", -1, "");
        row("quoted JSON in the reason", "{\"reason\": \"it says {\\\"pass\\\": false}\", \"pass\": true}", "true", -1,
            "it says {\"pass\": false}");
        row("no JSON", "I think it passes.", "error", -1, "");
        row("neither pass nor score", "{\"reason\": \"hm\"}", "error", -1, "");
        row("a pass that is no verdict", "{\"pass\": \"maybe\"}", "error", -1, "");
        row("a score outside", "{\"score\": 7}", "error", -1, "");
        row("a score of nothing", "{\"score\": null, \"pass\": null}", "error", -1, "");
        row("broken JSON", "{\"pass\": tru", "error", -1, "");
        row("empty", "", "error", -1, "");
    }
    void verdicts()
    {
        QFETCH(QString, answer);
        QFETCH(QString, pass);
        QFETCH(double, score);
        QFETCH(QString, reason);
        const auto verdict = parseJudgeVerdict(answer);
        QCOMPARE(verdict.ok(), pass != u"error");
        if (!verdict.ok()) {
            QCOMPARE(verdict.error().code, ErrorCode::InvalidInput);
            return;
        }
        QCOMPARE(verdict->pass, pass.isEmpty() ? std::nullopt : std::optional(pass == u"true"));
        QCOMPARE(verdict->score.value_or(-1), score);
        QCOMPARE(verdict->reason, reason);
    }

    void scoreLimitsOfAVerdict()
    {
        QVERIFY(isNear(parseJudgeVerdict(QStringLiteral("{\"score\": 4}"), 1, 5)->score, 4));
        QVERIFY(!parseJudgeVerdict(QStringLiteral("{\"score\": 0}"), 1, 5).ok());
        QCOMPARE(parseJudgeVerdict(QString(1'000'001, u' ')).error().code, ErrorCode::LimitExceeded);
    }

    void verdictsSurviveAnything()
    {
        SplitMix64 random(31);
        const QString seed =
            QStringLiteral("```json\n{\"reason\": \"a {b} \\\"c\\\"\", \"pass\": \"yes\", \"score\": 0.5}\n```");
        // With a zero, half a surrogate pair and a non-character.
        const QString alphabet =
            QStringLiteral("{}[]\",:\\ \n`0159.-eE+truefalsn/") + QChar(0) + QChar(0xD83D) + QChar(0xFFFF);
        int read = 0;
        for (int round = 0; round < 4'000; ++round) {
            QString text = round % 4 == 0 ? QString() : seed;
            for (std::uint64_t edits = 1 + random.below(round % 4 == 0 ? 60 : 6); edits > 0; --edits) {
                const QChar c = alphabet[qsizetype(random.below(std::uint64_t(alphabet.size())))];
                const auto at = qsizetype(random.below(std::uint64_t(text.size()) + 1));
                if (at < text.size() && random.below(2) == 0)
                    text[at] = c;
                else if (at < text.size() && random.below(3) == 0)
                    text.remove(at, 1 + qsizetype(random.below(5)));
                else
                    text.insert(at, c);
            }
            const auto verdict = parseJudgeVerdict(text);
            if (!verdict.ok())
                continue;
            ++read;
            QVERIFY(verdict->pass || verdict->score);
            QVERIFY(!verdict->score || (*verdict->score >= 0 && *verdict->score <= 1));
        }
        QVERIFY(read > 100); // the edits leave some whole
        const auto braces = parseJudgeVerdict(QString(50'000, u'{'));
        QVERIFY(!braces.ok());
    }
};

QTEST_GUILESS_MAIN(TstJudgeScore)
#include "tst_judgescore.moc"
