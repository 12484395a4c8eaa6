// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/numericmetrics.h"

#include <QTest>

#include <cmath>
#include <limits>

using namespace promptlab;

namespace {

constexpr double noNumber = std::numeric_limits<double>::quiet_NaN();
constexpr double endless = std::numeric_limits<double>::infinity();

bool isNear(std::optional<double> value, double expected, double tolerance = 1e-6)
{
    return value && std::abs(*value - expected) < tolerance;
}

} // namespace

class TstNumericMetrics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbers_data()
    {
        QTest::addColumn<double>("found");
        QTest::addColumn<double>("expected");
        QTest::addColumn<bool>("equal");
        QTest::newRow("equal") << 3.0 << 3.0 << true;
        QTest::newRow("within the relative part") << 1'000'000.9 << 1'000'000.0 << true;
        QTest::newRow("beyond the relative part") << 1'000'001.1 << 1'000'000.0 << false;
        QTest::newRow("within the absolute part") << 9e-10 << 0.0 << true;
        QTest::newRow("beyond the absolute part") << 1.1e-9 << 0.0 << false;
        QTest::newRow("NaN equals nothing") << noNumber << noNumber << false;
        QTest::newRow("an infinity equals itself") << endless << endless << true;
        QTest::newRow("an infinity equals no other number") << 1e308 << endless << false;
    }
    void numbers()
    {
        QFETCH(double, found);
        QFETCH(double, expected);
        QFETCH(bool, equal);
        QCOMPARE(isNumericallyEqual(found, expected), equal);
    }

    void firstNumber_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("expected"); ///< NaN: none
        QTest::newRow("in a sentence") << QStringLiteral("The answer is 42.") << 42.0;
        QTest::newRow("the first of two") << QStringLiteral("between 3 and 4") << 3.0;
        QTest::newRow("decimals") << QStringLiteral("pi = 3.14159, about") << 3.14159;
        QTest::newRow("without a leading zero") << QStringLiteral("p=.05") << 0.05;
        QTest::newRow("negative") << QStringLiteral("it fell to -7.5 °C") << -7.5;
        QTest::newRow("true minus sign") << QStringLiteral("−7") << -7.0;
        QTest::newRow("a hyphen between words is no sign") << QStringLiteral("page-7") << 7.0;
        QTest::newRow("exponent") << QStringLiteral("6.02e23 things") << 6.02e23;
        QTest::newRow("negative exponent") << QStringLiteral("1E-3") << 1e-3;
        QTest::newRow("an e that is no exponent") << QStringLiteral("5euros") << 5.0;
        QTest::newRow("groups of thousands") << QStringLiteral("$1,234,567.5") << 1234567.5;
        QTest::newRow("a list is no number of thousands") << QStringLiteral("1,2,3") << 1.0;
        QTest::newRow("four digits behind a comma are no group") << QStringLiteral("1,2345") << 1.0;
        QTest::newRow("a group does not follow five digits") << QStringLiteral("12345,678") << 12345.0;
        QTest::newRow("digits in a word do not count") << QStringLiteral("B2B and v2 cost 9") << 9.0;
        QTest::newRow("none") << QStringLiteral("no digits, e.g. here") << noNumber;
        QTest::newRow("empty") << QString() << noNumber;
        QTest::newRow("too large") << QStringLiteral("1e999") << noNumber;
    }
    void firstNumber()
    {
        QFETCH(QString, text);
        QFETCH(double, expected);
        const auto found = firstNumberIn(text);
        QCOMPARE(found.has_value(), !std::isnan(expected));
        if (found)
            QCOMPARE(*found, expected);
    }

    void vectors_data()
    {
        QTest::addColumn<QList<double>>("a");
        QTest::addColumn<QList<double>>("b");
        QTest::addColumn<double>("cosine");
        QTest::addColumn<double>("dot");
        QTest::addColumn<double>("distance");
        QTest::newRow("half alike") << QList<double>{1, 0, 1} << QList<double>{0, 1, 1} << 0.5 << 1.0 << std::sqrt(2.0);
        QTest::newRow("1 2 3 and 3 2 1") << QList<double>{1, 2, 3} << QList<double>{3, 2, 1} << 0.714286 << 10.0
                                         << std::sqrt(8.0);
        QTest::newRow("opposite") << QList<double>{1, -2} << QList<double>{-1, 2} << -1.0 << -5.0 << std::sqrt(20.0);
        QTest::newRow("equal") << QList<double>{3, 4} << QList<double>{3, 4} << 1.0 << 25.0 << 0.0;
    }
    void vectors()
    {
        QFETCH(QList<double>, a);
        QFETCH(QList<double>, b);
        QFETCH(double, cosine);
        QFETCH(double, dot);
        QFETCH(double, distance);
        QVERIFY(isNear(cosineSimilarity(a, b), cosine) && isNear(cosineSimilarity(b, a), cosine));
        QVERIFY(isNear(dotProduct(a, b), dot));
        QVERIFY(isNear(euclideanDistance(a, b), distance));
        QVERIFY(isNear(cosineScore(cosine), std::max(0.0, cosine)));
        QVERIFY(isNear(distanceScore(distance), 1 / (1 + distance)));
    }

    void vectorsThatCannotBeCompared_data()
    {
        QTest::addColumn<QList<double>>("a");
        QTest::addColumn<QList<double>>("b");
        QTest::newRow("empty") << QList<double>{} << QList<double>{};
        QTest::newRow("of different length") << QList<double>{1} << QList<double>{1, 2};
        QTest::newRow("NaN") << QList<double>{1, noNumber} << QList<double>{1, 2};
        QTest::newRow("infinite") << QList<double>{1, 2} << QList<double>{endless, 2};
    }
    void vectorsThatCannotBeCompared()
    {
        QFETCH(QList<double>, a);
        QFETCH(QList<double>, b);
        QVERIFY(!cosineSimilarity(a, b) && !dotProduct(a, b) && !euclideanDistance(a, b));
    }

    void vectorsAtTheEdge()
    {
        const QList<double> zeros{0, 0};
        const QList<double> huge{1e200, 1e200};
        const QList<double> tiny{1e-200, 1e-200};
        QVERIFY(!cosineSimilarity(zeros, huge) && !cosineSimilarity(huge, zeros));
        QVERIFY(isNear(cosineSimilarity(huge, tiny), 1));
        QVERIFY(!dotProduct(huge, huge));
        QVERIFY(isNear(*euclideanDistance(huge, zeros) / 1e200, std::sqrt(2.0)));
    }

    void embeddings()
    {
        const QList<double> similarities{.9, .2, .1, .3, .8, .4};
        const auto overlap = bertScore(similarities, 2);
        QVERIFY(overlap && isNear(overlap->precision, .85) && isNear(overlap->recall, .7)
                && isNear(overlap->f1, .767742));
        QVERIFY(!bertScore(similarities, 0) && !bertScore(similarities, 4) && !bertScore({}, 1));
        QVERIFY(!bertScore(QList<double>{noNumber}, 1) && !bertScore(QList<double>{-.5}, 1));
    }

    void perplexities()
    {
        const QList<double> halves{std::log(.5), std::log(.5), std::log(.5)};
        QVERIFY(isNear(perplexity(halves), 2) && isNear(perplexityScore(halves), 1.0 / 3));
        QVERIFY(isNear(perplexity(QList<double>{0, 0}), 1) && isNear(perplexityScore(QList<double>{0}), .5));
        QVERIFY(!perplexity({}) && !perplexity(QList<double>{.5}) && !perplexity(QList<double>{-1, noNumber}));
        QVERIFY(!perplexityScore({}) && !perplexity(QList<double>{-1e6}));
    }
};

QTEST_GUILESS_MAIN(TstNumericMetrics)
#include "tst_numericmetrics.moc"
