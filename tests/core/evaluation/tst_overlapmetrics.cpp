// SPDX-License-Identifier: GPL-3.0-or-later
// BLEU, ROUGE, METEOR and chrF with the tokens they count.
#include "core/evaluation/bleu.h"
#include "core/evaluation/overlapmetrics.h"
#include "core/evaluation/sequences.h"
#include "core/evaluation/splitmix64.h"
#include "core/evaluation/wordtokens.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace promptlab;

namespace {

const QString hypothesisA = QStringLiteral("the cat sat on the mat");
const QString referenceA = QStringLiteral("the cat is on the mat");
const QString guide =
    QStringLiteral("it is a guide to action which ensures that the military always obeys the commands of the party");
const QStringList guideReferences{
    QStringLiteral("it is a guide to action that ensures that the military will forever heed party commands"),
    QStringLiteral("it is the guiding principle which guarantees the military forces always being under the command of "
                   "the party"),
    QStringLiteral("it is the practical guide for the army always to heed the directions of the party")};

QList<QStringList> tokensOf(const QStringList &texts)
{
    QList<QStringList> tokens;
    for (const QString &text : texts)
        tokens += whitespaceTokens(text);
    return tokens;
}

BleuCounts countsOf(const QString &output, const QStringList &references)
{
    return *bleuCounts(whitespaceTokens(output), tokensOf(references));
}

bool isNear(std::optional<double> value, double expected, double tolerance = 1e-6)
{
    return value && std::abs(*value - expected) < tolerance;
}

/// @p length tokens of a small vocabulary.
std::vector<quint32> randomSymbols(SplitMix64 &random, std::size_t length, std::uint64_t vocabulary)
{
    std::vector<quint32> symbols(length);
    for (quint32 &symbol : symbols)
        symbol = quint32(random.below(vocabulary));
    return symbols;
}

QStringList wordsFrom(const std::vector<quint32> &symbols)
{
    QStringList words;
    for (const quint32 symbol : symbols)
        words += QString::number(symbol);
    return words;
}

/// The table as the definition of the longest common subsequence reads.
qint64 subsequenceByDefinition(const std::vector<quint32> &a, const std::vector<quint32> &b)
{
    std::vector<std::vector<qint64>> d(a.size() + 1, std::vector<qint64>(b.size() + 1, 0));
    for (std::size_t i = 1; i <= a.size(); ++i) {
        for (std::size_t j = 1; j <= b.size(); ++j)
            d[i][j] = a[i - 1] == b[j - 1] ? d[i - 1][j - 1] + 1 : std::max(d[i - 1][j], d[i][j - 1]);
    }
    return d[a.size()][b.size()];
}

/// Fewest chunks over all matchings with as many matches as can be, by trying each.
struct ChunkTrial {
    const QStringList &output;
    const QStringList &reference;
    qint64 bestMatches = 0;
    qint64 bestChunks = 0;
    std::vector<bool> used = std::vector<bool>(std::size_t(reference.size()), false);

    void visit(qsizetype place, qsizetype last, qint64 matches, qint64 chunks)
    {
        if (place == output.size()) {
            if (matches > bestMatches || (matches == bestMatches && chunks < bestChunks)) {
                bestMatches = matches;
                bestChunks = chunks;
            }
            return;
        }
        for (qsizetype j = 0; j < reference.size(); ++j) {
            if (used[std::size_t(j)] || reference[j] != output[place])
                continue;
            used[std::size_t(j)] = true;
            visit(place + 1, j, matches + 1, chunks + (last >= 0 && j == last + 1 ? 0 : 1));
            used[std::size_t(j)] = false;
        }
        visit(place + 1, -1, matches, chunks);
    }
};

} // namespace

class TstOverlapMetrics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokens_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *title, const char *kind, const char *text, const char *expected) {
            QTest::newRow(title) << QString::fromLatin1(kind) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("13a splits punctuation but not a price", "13a", "Hello, world! It's $3.50 (approx.)",
            "Hello , world ! It's $ 3.50 ( approx . )");
        row("13a unescapes entities", "13a", "&quot;a&quot; &lt; b &amp; c&gt;", "\" a \" < b & c >");
        row("13a takes a line end for a space", "13a", "a\r\nb\nc", "a b c");
        row("13a splits a hyphen behind a digit only", "13a", "5-6 well-known -7", "5 - 6 well-known -7");
        row("13a keeps 1,000.5 and splits a list 1, 2", "13a", "1,000.5 1, 2", "1,000.5 1 , 2");
        row("13a splits each of several full stops", "13a", "wait...", "wait . . .");
        row("13a of nothing", "13a", "", "");
        row("treebank splits off the last full stop", "treebank", "the cat sat.", "the cat sat .");
        row("treebank keeps a full stop inside", "treebank", "Mr. Fox sat", "Mr. Fox sat");
        row("treebank keeps an acronym", "treebank", "made in the U.S.", "made in the U.S.");
        row("treebank takes brackets apart", "treebank", "a (b) [c]", "a ( b ) [ c ]");
        row("treebank splits not", "treebank", "I can't and didn't", "I ca n't and did n't");
        row("treebank splits clitics", "treebank", "it's they'll we've I'm he'd you're",
            "it 's they 'll we 've I 'm he 'd you 're");
        row("treebank splits a plural genitive", "treebank", "the dogs' food", "the dogs ' food");
        row("treebank splits cannot and gonna", "treebank", "cannot gonna Gimme", "can not gon na Gim me");
        row("treebank writes quotes as pairs", "treebank", "he said \"go home\".", "he said `` go home '' .");
        row("treebank keeps 1,000 and splits a comma", "treebank", "1,000, or so", "1,000 , or so");
        row("treebank keeps an ellipsis together", "treebank", "well... yes", "well ... yes");
        row("treebank splits dashes", "treebank", "a--b", "a -- b");
        row("treebank of blanks", "treebank", "  ", "");
        row("words are what white space separates", "words", " a\tb\n\nc ", "a b c");
        row("words are composed", "words", "e\xCC\x81", "\xC3\xA9");
    }
    void tokens()
    {
        QFETCH(QString, kind);
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const QStringList found = kind == u"13a"      ? bleu13aTokens(text)
                                : kind == u"treebank" ? treebankTokens(text)
                                                      : whitespaceTokens(text);
        QCOMPARE(found.join(u' '), expected);
    }

    void bleuOfACorpus()
    {
        const BleuCounts a = countsOf(hypothesisA, {referenceA});
        QCOMPARE(a.matches, (std::array<qint64, 4>{5, 3, 1, 0}));
        QCOMPARE(a.totals, (std::array<qint64, 4>{6, 5, 4, 3}));
        QCOMPARE(bleuScore(a), std::optional(0.0));
        QVERIFY(isNear(bleuScore(a, {BleuSmoothing::Exponential, false}), 0.379918));
        const BleuCounts action = countsOf(guide, guideReferences);
        QCOMPARE(action.matches, (std::array<qint64, 4>{17, 10, 7, 4}));
        QCOMPARE(action.totals, (std::array<qint64, 4>{18, 17, 16, 15}));
        QVERIFY(isNear(bleuScore(action), 0.504567));
        BleuCounts corpus = a;
        corpus += action;
        QVERIFY(isNear(bleuScore(corpus), 0.468430));
        BleuCounts swapped = action;
        swapped += a;
        QCOMPARE(swapped, corpus);
    }

    void bleuClipsToTheReferenceThatHasMost()
    {
        const BleuCounts counts = countsOf(QStringLiteral("the the the the the the the"),
                                           {referenceA, QStringLiteral("there is a cat on the mat")});
        QCOMPARE(counts.matches[0], 2);
        QCOMPARE(counts.totals[0], 7);
        // Each n-gram finds the reference that has most of it: not the same one for all.
        QCOMPARE(countsOf(QStringLiteral("a a b b"), {QStringLiteral("a a"), QStringLiteral("b b")}).matches[0], 4);
    }

    void bleuOfASentence()
    {
        const auto sentence = [](const char *output, const char *reference) {
            return sentenceBleu(whitespaceTokens(QString::fromUtf8(output)),
                                {whitespaceTokens(QString::fromUtf8(reference))});
        };
        QVERIFY(isNear(sentence("hello there", "hello world"), 0.5));
        QVERIFY(isNear(sentence("hello", "hello"), 1));
        QVERIFY(isNear(sentence("hello", "hello my world"), std::exp(-2.0)));
        QCOMPARE(sentence("", "hello"), std::optional(0.0));
        QCOMPARE(sentence("nothing shared", "hello world"), std::optional(0.0));
        QCOMPARE(sentence("hello", ""), std::nullopt);
        QCOMPARE(sentenceBleu({QStringLiteral("x")}, {}), std::nullopt);
    }

    void bleuTakesTheShorterOfTwoReferencesAsClose()
    {
        const BleuCounts counts = countsOf(QStringLiteral("a b c"), {QStringLiteral("a b c d"), QStringLiteral("a b")});
        QCOMPARE(counts.referenceLength, 2);
        QCOMPARE(countsOf(QStringLiteral("a b c"), {QStringLiteral("a b c d"), QStringLiteral("a")}).referenceLength,
                 4);
    }

    void bleuAsTheAssertionHasIt()
    {
        QVERIFY(isNear(looseBleu(QStringLiteral("The Cat"), {QStringLiteral("the cat")}), 1));
        // Three orders; the third without a match counts 1e-7.
        const double expected = std::exp((std::log(2.0 / 3) + std::log(1.0 / 2) + std::log(1e-7)) / 3);
        QVERIFY(isNear(looseBleu(QStringLiteral("a b x"), {QStringLiteral("a b c")}), expected));
        const double four = std::exp((std::log(5.0 / 6) + std::log(3.0 / 5) + std::log(1.0 / 4) + std::log(1e-7)) / 4);
        QVERIFY(isNear(looseBleu(hypothesisA, {referenceA}), four));
        // Of two references as close the shorter one counts.
        QVERIFY(isNear(looseBleu(QStringLiteral("a b"), {QStringLiteral("a b c"), QStringLiteral("z")}), 1));
        QVERIFY(isNear(looseBleu(QStringLiteral("a b"), {QStringLiteral("a b c")}), std::exp(-0.5)));
        QCOMPARE(looseBleu(QString(), {referenceA}), std::optional(0.0));
        QCOMPARE(looseBleu(QStringLiteral("a"), {}), std::nullopt);
    }

    void gleu_data()
    {
        QTest::addColumn<QString>("output");
        QTest::addColumn<QStringList>("references");
        QTest::addColumn<double>("expected");
        const QString mat = QStringLiteral("The cat sat on the mat");
        QTest::newRow("equal") << mat << QStringList{mat} << 1.0;
        QTest::newRow("a full stop at a word's end does not count")
            << QString(mat + QStringLiteral(".")) << QStringList{mat} << 1.0;
        // 2 of the 7 + 6 + 5 + 4 n-grams of the output.
        QTest::newRow("one word repeated")
            << QStringLiteral("the the the the the the the") << QStringList{mat} << 2.0 / 22;
        QTest::newRow("pair A") << hypothesisA << QStringList{referenceA} << 9.0 / 18;
        QTest::newRow("best of the references") << mat << QStringList{QStringLiteral("x y"), mat} << 1.0;
        QTest::newRow("recall counts when the output is short")
            << QStringLiteral("the cat") << QStringList{mat} << 3.0 / 18;
        QTest::newRow("nothing shared") << QStringLiteral("x") << QStringList{mat} << 0.0;
    }
    void gleu()
    {
        QFETCH(QString, output);
        QFETCH(QStringList, references);
        QFETCH(double, expected);
        QVERIFY(isNear(gleuScore(output, references), expected));
        QCOMPARE(gleuScore(output, {}), std::nullopt);
    }

    void rouge_data()
    {
        QTest::addColumn<QString>("output");
        QTest::addColumn<QString>("reference");
        QTest::addColumn<int>("n"); ///< 0: ROUGE-L
        QTest::addColumn<double>("f1");
        QTest::newRow("A, ROUGE-1") << hypothesisA << referenceA << 1 << 0.833333;
        QTest::newRow("A, ROUGE-2") << hypothesisA << referenceA << 2 << 0.6;
        QTest::newRow("A, ROUGE-L") << hypothesisA << referenceA << 0 << 0.833333;
        const QString killed = QStringLiteral("police killed the gunman");
        QTest::newRow("police kill the gunman") << QStringLiteral("police kill the gunman") << killed << 0 << 0.75;
        QTest::newRow("the gunman kill police") << QStringLiteral("the gunman kill police") << killed << 0 << 0.5;
        QTest::newRow("an output of nothing") << QString() << killed << 1 << 0.0;
        QTest::newRow("an output of nothing, ROUGE-L") << QString() << killed << 0 << 0.0;
        QTest::newRow("an output too short for the order") << QStringLiteral("police") << killed << 2 << 0.0;
        QTest::newRow("n-grams count as often as both have them")
            << QStringLiteral("a a a") << QStringLiteral("a a b c") << 1 << 4.0 / 7;
    }
    void rouge()
    {
        QFETCH(QString, output);
        QFETCH(QString, reference);
        QFETCH(int, n);
        QFETCH(double, f1);
        const QStringList found = whitespaceTokens(output);
        const QStringList wanted = whitespaceTokens(reference);
        const auto score = n > 0 ? rougeN(found, wanted, n) : rougeL(found, wanted);
        QVERIFY(score && isNear(score->f1, f1));
        if (!found.isEmpty()) {
            const auto mirrored = n > 0 ? rougeN(wanted, found, n) : rougeL(wanted, found);
            QVERIFY(!mirrored || isNear(mirrored->precision, score->recall));
        }
    }

    void rougeOfSummaries()
    {
        const auto score = rougeLsum(lineTokens(QStringLiteral("w1 w2 w6 w7 w8\nw1 w3 w8 w9 w5")),
                                     lineTokens(QStringLiteral("w1 w2 w3 w4 w5")));
        QVERIFY(score && isNear(score->precision, .4) && isNear(score->recall, .8) && isNear(score->f1, .533333));
        // One line each: the same as ROUGE-L.
        const auto single = rougeLsum({whitespaceTokens(hypothesisA)}, {whitespaceTokens(referenceA)});
        QVERIFY(single && isNear(single->f1, 0.833333));
        // A token that stands once in the output pays for one place of the reference only.
        const auto credited = rougeLsum(lineTokens(QStringLiteral("a")), lineTokens(QStringLiteral("a\na")));
        QVERIFY(credited && isNear(credited->precision, 1) && isNear(credited->recall, 0.5));
        QVERIFY(!rougeLsum(lineTokens(QStringLiteral("a")), {}));
        QVERIFY(isNear(rougeLsum({}, lineTokens(QStringLiteral("a")))->f1, 0));
    }

    void rougeAsTheAssertionHasIt()
    {
        QVERIFY(isNear(looseRouge(QStringLiteral("The CAT sat."), QStringLiteral("the cat sat")), 6.0 / 7));
        QVERIFY(isNear(looseRouge(QStringLiteral("I can't"), QStringLiteral("i can")), 0.4));
        QVERIFY(!looseRouge(QStringLiteral("x"), QString()));
    }

    void meteor_data()
    {
        QTest::addColumn<QString>("output");
        QTest::addColumn<QString>("reference");
        QTest::addColumn<int>("matches");
        QTest::addColumn<int>("chunks");
        QTest::addColumn<double>("score");
        QTest::newRow("A") << hypothesisA << referenceA << 5 << 2 << 0.806667;
        QTest::newRow("six equal tokens") << hypothesisA << hypothesisA << 6 << 1 << 0.997685;
        QTest::newRow("two halves swapped")
            << QStringLiteral("on the mat the cat sat") << hypothesisA << 6 << 2 << 0.981481;
        // Longest runs first would give 4 chunks.
        QTest::newRow("the longest run is not the best start")
            << QStringLiteral("b a b b b a") << QStringLiteral("b b a b a b") << 6 << 2 << 0.981481;
        QTest::newRow("nothing shared") << QStringLiteral("x y") << hypothesisA << 0 << 0 << 0.0;
        QTest::newRow("an output of nothing") << QString() << hypothesisA << 0 << 0 << 0.0;
    }
    void meteor()
    {
        QFETCH(QString, output);
        QFETCH(QString, reference);
        QFETCH(int, matches);
        QFETCH(int, chunks);
        QFETCH(double, score);
        const auto result = meteorExact(whitespaceTokens(output), whitespaceTokens(reference));
        QVERIFY(result);
        QCOMPARE(result->matches, matches);
        QCOMPARE(result->chunks, chunks);
        QVERIFY(result->fewestChunks);
        QVERIFY(isNear(result->score, score));
        QVERIFY(!meteorExact(whitespaceTokens(output), {}));
    }

    void meteorFindsTheFewestChunks()
    {
        SplitMix64 random(3);
        for (int round = 0; round < 300; ++round) {
            const QStringList output = wordsFrom(randomSymbols(random, 1 + std::size_t(random.below(7)), 3));
            QStringList reference = output; // two pieces swapped, or something else
            std::rotate(reference.begin(), reference.begin() + qsizetype(random.below(std::uint64_t(output.size()))),
                        reference.end());
            std::swap(reference.first(), reference[qsizetype(random.below(std::uint64_t(output.size())))]);
            if (round % 2 == 0)
                reference = wordsFrom(randomSymbols(random, 1 + std::size_t(random.below(7)), 3));
            ChunkTrial trial{output, reference};
            trial.visit(0, -1, 0, 0);
            const auto result = meteorExact(output, reference);
            QCOMPARE(result->matches, trial.bestMatches);
            QCOMPARE(result->chunks, trial.bestChunks);
            QVERIFY(result->fewestChunks);
        }
    }

    void chrF()
    {
        const auto a = chrF2(hypothesisA, referenceA);
        QVERIFY(a && isNear(a->f1, 0.645779));
        QVERIFY(isNear(chrF2(QStringLiteral("t h e"), QStringLiteral("the"))->f1, 1));
        QVERIFY(isNear(chrF2(QStringLiteral("e\u0301"), QStringLiteral("é"))->f1, 1));
        QVERIFY(isNear(chrF2(QStringLiteral("😀"), QStringLiteral("😁"))->f1, 0)); // not half of a surrogate pair
        QVERIFY(isNear(chrF2(QString(), QStringLiteral("x"))->f1, 0));
        QVERIFY(!chrF2(QStringLiteral("x"), QStringLiteral(" \n")));
    }

    void subsequencesKeepToTheirDefinition()
    {
        SplitMix64 random(11);
        for (int round = 0; round < 300; ++round) {
            const std::size_t longest = round < 200 ? 20 : 300; // several blocks of 64
            const auto a = randomSymbols(random, std::size_t(random.below(longest)), 2 + std::uint64_t(round % 5) * 20);
            const auto b = randomSymbols(random, std::size_t(random.below(longest)), 2 + std::uint64_t(round % 5) * 20);
            const qint64 expected = subsequenceByDefinition(a, b);
            QCOMPARE(commonSubsequenceLength(a, b), std::optional(expected));
            QCOMPARE(commonSubsequenceLength(b, a), std::optional(expected));
            const auto places = commonSubsequencePlaces(a, b);
            QVERIFY(places && !commonSubsequencePlaces(a, b, 0) && qint64(places->size()) == expected
                    && std::is_sorted(places->begin(), places->end()));
            std::size_t at = 0;
            for (const std::size_t place : *places) {
                while (at < b.size() && b[at] != a[place])
                    ++at;
                QVERIFY(at < b.size());
                ++at;
            }
        }
    }

    void subsequencesCarryOverWordsWithoutMatches()
    {
        // Rows of the first and the last of four blocks match; what overflows in one must reach the other.
        SplitMix64 random(14);
        for (int round = 0; round < 50; ++round) {
            auto a = randomSymbols(random, 20, 2);
            for (quint32 i = 0; i < 150; ++i)
                a.push_back(1'000 + i);
            const auto end = randomSymbols(random, 40, 2);
            for (const quint32 symbol : end)
                a.push_back(2 + symbol);
            const auto b = randomSymbols(random, 250, 4);
            QCOMPARE(commonSubsequenceLength(a, b), std::optional(subsequenceByDefinition(a, b)));
        }
    }

    void longTextsAreRefused()
    {
        SplitMix64 random(12);
        const auto a = randomSymbols(random, 100'000, 5'000);
        const auto b = randomSymbols(random, 100'000, 5'000);
        QCOMPARE(commonSubsequenceLength(a, b), std::nullopt);
        QVERIFY(!commonSubsequencePlaces(std::span(a).first(10'000), std::span(b).first(10'000)));
        const QStringList words = wordsFrom(a);
        QVERIFY(!rougeL(words, wordsFrom(b)) && !meteorExact(words, wordsFrom(b)));
        QVERIFY(!rougeLsum({words}, {words}));
        const QStringList more(largestMeasuredLength + 1, QStringLiteral("x"));
        QVERIFY(!rougeN(more, words, 1) && !bleuCounts(words, {more}) && !bleuCounts(more, {words}));
        const QString letters(largestMeasuredLength + 1, u'x');
        QVERIFY(!chrF2(letters, QStringLiteral("x")) && !chrF2(QStringLiteral("x"), letters));
        QVERIFY(!gleuScore(more.join(u' '), {QStringLiteral("x")}));
        QVERIFY(rougeN(words, wordsFrom(b), 1) && bleuCounts(words, {wordsFrom(b)}));
        // One token all over: the slowest case of the bit-parallel method.
        const std::vector<quint32> same(30'000, 1);
        QCOMPARE(commonSubsequenceLength(same, same), std::optional<qint64>(30'000));
    }

    void scoresStayWithinTheirBounds()
    {
        SplitMix64 random(13);
        for (int round = 0; round < 200; ++round) {
            const QStringList output = wordsFrom(randomSymbols(random, std::size_t(random.below(12)), 4));
            const QStringList reference = wordsFrom(randomSymbols(random, 1 + std::size_t(random.below(12)), 4));
            const QString outputText = output.join(u' ');
            const QString referenceText = reference.join(u' ');
            QList<double> scores{*sentenceBleu(output, {reference}),      *looseBleu(outputText, {referenceText}),
                                 *gleuScore(outputText, {referenceText}), rougeN(output, reference, 1)->f1,
                                 rougeL(output, reference)->f1,           rougeLsum({output}, {reference})->f1,
                                 meteorExact(output, reference)->score,   chrF2(outputText, referenceText)->f1};
            for (const double score : scores)
                QVERIFY(score >= 0 && score <= 1 + 1e-12);
            QVERIFY(isNear(sentenceBleu(reference, {reference}), 1)
                    && isNear(chrF2(referenceText, referenceText)->f1, 1));
            // More references never make it worse to match one of them.
            QVERIFY(*gleuScore(outputText, {referenceText, outputText + u'x'})
                    >= *gleuScore(outputText, {referenceText}));
        }
    }
};

QTEST_GUILESS_MAIN(TstOverlapMetrics)
#include "tst_overlapmetrics.moc"
