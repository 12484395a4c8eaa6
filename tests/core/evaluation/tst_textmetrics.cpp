// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/editdistance.h"
#include "core/evaluation/textmetrics.h"

#include <QRandomGenerator>
#include <QTest>

using namespace promptlab;

namespace {

/// The matrix as the definition of the distance reads.
qsizetype levenshteinByDefinition(const QString &textA, const QString &textB)
{
    const QList<uint> a = textA.toUcs4();
    const QList<uint> b = textB.toUcs4();
    std::vector<std::vector<qsizetype>> d(size_t(a.size()) + 1, std::vector<qsizetype>(size_t(b.size()) + 1));
    for (qsizetype i = 0; i <= a.size(); ++i) {
        for (qsizetype j = 0; j <= b.size(); ++j) {
            qsizetype &cell = d[size_t(i)][size_t(j)];
            if (i == 0 || j == 0)
                cell = i + j;
            else
                cell = std::min({d[size_t(i) - 1][size_t(j) - 1] + (a[i - 1] == b[j - 1] ? 0 : 1),
                                 d[size_t(i) - 1][size_t(j)] + 1, d[size_t(i)][size_t(j) - 1] + 1});
        }
    }
    return d[size_t(a.size())][size_t(b.size())];
}

QString randomText(QRandomGenerator &random, int longest, const QString &alphabet)
{
    QString text;
    const QList<uint> letters = alphabet.toUcs4();
    for (int left = int(random.bounded(quint32(longest) + 1)); left > 0; --left)
        text += QStringView(QChar::fromUcs4(letters[qsizetype(random.bounded(quint32(letters.size())))]));
    return text;
}

} // namespace

class TstTextMetrics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void levenshtein_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<qsizetype>("distance");
        QTest::addColumn<double>("similarity");
        const auto row = [](const QString &a, const QString &b, qsizetype distance, double similarity) {
            QTest::addRow("%s / %s", qPrintable(a), qPrintable(b)) << a << b << distance << similarity;
        };
        row(QStringLiteral("kitten"), QStringLiteral("sitting"), 3, 0.571429);
        row(QStringLiteral("flaw"), QStringLiteral("lawn"), 2, 0.5);
        row(QStringLiteral("gumbo"), QStringLiteral("gambol"), 2, 0.666667);
        row(QStringLiteral("naïve"), QStringLiteral("naive"), 1, 0.8);
        row(QString(), QStringLiteral("abc"), 3, 0);
        row(QString(), QString(), 0, 1);
        row(QStringLiteral("teh"), QStringLiteral("the"), 2, 0.333333);
        row(QStringLiteral("😀x"), QStringLiteral("😁x"), 1, 0.5);
    }
    void levenshtein()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(qsizetype, distance);
        QFETCH(double, similarity);
        QCOMPARE(levenshteinDistance(a, b), std::optional(distance));
        QCOMPARE(levenshteinDistance(b, a), std::optional(distance));
        QVERIFY(std::abs(*levenshteinSimilarity(a, b) - similarity) < 1e-6);
    }

    void levenshteinInUtf16Units()
    {
        const QString face = QStringLiteral("😀");
        QCOMPARE(levenshteinUtf16Distance(face, QString()), std::optional<qsizetype>(2));
        QCOMPARE(levenshteinDistance(face, QString()), std::optional<qsizetype>(1));
        QCOMPARE(levenshteinUtf16Distance(QStringLiteral("kitten"), QStringLiteral("sitting")),
                 std::optional<qsizetype>(3));
        QCOMPARE(levenshteinUtf16Distance(QString(30'000, u'a'), QString(60'000, u'b')), std::nullopt);
    }

    void osa_data()
    {
        QTest::addColumn<QString>("a");
        QTest::addColumn<QString>("b");
        QTest::addColumn<qsizetype>("distance");
        QTest::newRow("swap of neighbours") << QStringLiteral("teh") << QStringLiteral("the") << qsizetype(1);
        QTest::newRow("no part edited twice") << QStringLiteral("ca") << QStringLiteral("abc") << qsizetype(3);
        QTest::newRow("empty") << QString() << QStringLiteral("ab") << qsizetype(2);
        QTest::newRow("equal") << QStringLiteral("same") << QStringLiteral("same") << qsizetype(0);
        QTest::newRow("kitten") << QStringLiteral("kitten") << QStringLiteral("sitting") << qsizetype(3);
    }
    void osa()
    {
        QFETCH(QString, a);
        QFETCH(QString, b);
        QFETCH(qsizetype, distance);
        QCOMPARE(osaDistance(a, b), std::optional(distance));
        QCOMPARE(osaDistance(b, a), std::optional(distance));
    }

    void levenshteinKeepsToItsDefinition()
    {
        QRandomGenerator random(11);
        const QString alphabets[] = {QStringLiteral("ab"), QStringLiteral("abcdefgh"), QStringLiteral("aé😀的")};
        for (int i = 0; i < 400; ++i) {
            const QString &alphabet = alphabets[i % 3];
            const int longest = i < 300 ? 20 : 200; // several blocks of 64
            const QString a = randomText(random, longest, alphabet);
            const QString b = randomText(random, longest, alphabet);
            const qsizetype expected = levenshteinByDefinition(a, b);
            QCOMPARE(levenshteinDistance(a, b), std::optional(expected));
            for (const qsizetype limit : {expected - 1, expected, expected + 1, qsizetype(0), qsizetype(3)})
                QCOMPARE(isWithinLevenshtein(a, b, limit), std::optional(expected <= limit));
            QVERIFY(*osaDistance(a, b) <= expected);
        }
    }

    void longTextsStayWithinTheBudget()
    {
        const QString a = QStringLiteral("abcdefghij").repeated(20'000);
        QString b = a;
        b.insert(100'000, QStringLiteral("xyz"));
        b[0] = u'!';
        b.back() = u'!';
        QCOMPARE(levenshteinDistance(a, b), std::nullopt);
        QCOMPARE(levenshteinSimilarity(a, b), std::nullopt);
        QCOMPARE(osaDistance(a, b), std::nullopt);
        QCOMPARE(isWithinLevenshtein(a, b, 4), std::optional(false));
        QCOMPARE(isWithinLevenshtein(a, b, 5), std::optional(true));
        QCOMPARE(isWithinLevenshtein(a, b, 100'000), std::nullopt);
        QCOMPARE(levenshteinDistance(a, a), std::optional<qsizetype>(0));
    }

    void normalizers_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *title, const char *name, const QString &text, const QString &expected) {
            QTest::newRow(title) << QString::fromLatin1(name) << text << expected;
        };
        row("squad", "squad", QStringLiteral("The cat sat on the mat."), QStringLiteral("cat sat on mat"));
        row("squad drops articles only as words", "squad", QStringLiteral("An ant, a theatre; THE end"),
            QStringLiteral("ant theatre end"));
        row("trim", "trim", QStringLiteral("  a b \n"), QStringLiteral("a b"));
        row("casefold", "casefold", QStringLiteral(" STRASSE "), QStringLiteral("strasse"));
        row("none keeps blanks", "none", QStringLiteral(" A "), QStringLiteral(" A "));
        row("line ends are one", "none", QStringLiteral("a\r\nb"), QStringLiteral("a\nb"));
        row("combining marks are composed", "none", QStringLiteral("e\u0301"), QStringLiteral("é"));
    }
    void normalizers()
    {
        QFETCH(QString, name);
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(normalizedText(text, *textNormalizerFromName(name)), expected);
        QVERIFY(!textNormalizerFromName(u"other"));
    }

    void exactMatch()
    {
        QVERIFY(isExactMatch(QStringLiteral("The Mat."), QStringLiteral("a mat"), TextNormalizer::Squad));
        QVERIFY(!isExactMatch(QStringLiteral("The Mat."), QStringLiteral("the mat."), TextNormalizer::None));
        QVERIFY(isExactMatch(QStringLiteral("x\r\n"), QStringLiteral("x\n")));
    }

    void wordF1_data()
    {
        QTest::addColumn<QString>("output");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<double>("f1");
        const QString a = QStringLiteral("The cat sat on the mat.");
        QTest::newRow("one word more") << a << QStringLiteral("a cat sat on a big mat") << 0.888889;
        QTest::newRow("equal") << a << a << 1.0;
        QTest::newRow("both empty") << QString() << QStringLiteral("the") << 1.0;
        QTest::newRow("one empty") << QString() << QStringLiteral("cat") << 0.0;
        QTest::newRow("nothing common") << QStringLiteral("dog") << QStringLiteral("cat") << 0.0;
        QTest::newRow("words count as often as they stand") << QStringLiteral("x x x") << QStringLiteral("x") << 0.5;
    }
    void wordF1()
    {
        QFETCH(QString, output);
        QFETCH(QString, expected);
        QFETCH(double, f1);
        QVERIFY(std::abs(tokenF1(output, expected) - f1) < 1e-6);
        QVERIFY(std::abs(tokenF1(expected, output) - f1) < 1e-6);
    }
};

QTEST_GUILESS_MAIN(TstTextMetrics)
#include "tst_textmetrics.moc"
