// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prompt/jsonfields.h"
#include "core/prompt/jsonposition.h"

#include <QJsonArray>
#include <QTest>

using namespace promptlab;

class TstJsonFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nearestWord_data();
    void nearestWord();
    void fieldsHaveDefaults();
    void freeJsonIsBounded();
    void positions_data();
    void positions();
    void lineEnds_data();
    void lineEnds();
};

void TstJsonFields::nearestWord_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("nearest");
    QTest::addRow("one wrong letter is not found") << "mesages"
                                                   << "messages";
    QTest::addRow("two wrong letters are not found") << "mesage"
                                                     << "messages";
    QTest::addRow("two swapped letters of a short word are not found") << "tgas"
                                                                       << "tags";
    QTest::addRow("other case is not found") << "TAGS"
                                             << "tags";
    QTest::addRow("another spelling is not found") << "top_k"
                                                   << "topK";
    QTest::addRow("three wrong letters are found") << "mesag"
                                                   << "";
    QTest::addRow("a short word is found with two changes") << "togs1"
                                                            << "";
    QTest::addRow("nothing is found") << ""
                                      << "";
    QTest::addRow("a long word is found") << QString(50, QLatin1Char('m')) << "";
}

void TstJsonFields::nearestWord()
{
    QFETCH(const QString, word);
    QTEST(promptlab::nearestWord(word, {QStringLiteral("messages"), QStringLiteral("tags"), QStringLiteral("topK")}),
          "nearest");
}

void TstJsonFields::fieldsHaveDefaults()
{
    const auto fields = JsonFields::of(QJsonObject(), QStringLiteral("/a"), {});
    QVERIFY(fields.ok());
    const QString key = QStringLiteral("x");
    QCOMPARE(*fields->text(key), QString());
    QCOMPARE(*fields->flag(key), false);
    QCOMPARE(fields->number(key, 0, 1)->has_value(), false);
    QCOMPARE(fields->integer(key, 0, 1)->has_value(), false);
    QCOMPARE(fields->texts(key)->size(), 0);
    QCOMPARE(fields->array(key)->size(), 0);
    QCOMPARE(fields->map(key)->size(), 0);
    QCOMPARE(fields->requiredText(key).error().detail, QStringLiteral("/a"));
    const auto given = JsonFields::of(QJsonObject{{key, qint64(9007199254740993)}}, QString(), {key});
    QCOMPARE(**given->integer(key, 0, std::numeric_limits<qint64>::max()), qint64(9007199254740993));
    QVERIFY(!given->flag(key).ok());
    QVERIFY(!given->text(key).ok());
    QVERIFY(!given->array(key).ok());
    QVERIFY(!given->map(key).ok());
    QVERIFY(!given->number(key, 0, 1).ok());
}

void TstJsonFields::freeJsonIsBounded()
{
    QJsonValue deep(1);
    for (int i = 0; i < 64; ++i)
        deep = QJsonArray{deep};
    QVERIFY(checkFreeJson(deep, QString()).ok());
    const auto refused = checkFreeJson(QJsonArray{deep}, QString());
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::LimitExceeded);
    QVERIFY(checkFreeJson(qint64(9007199254740992), QString()).ok());
    QVERIFY(!checkFreeJson(qint64(9007199254740993), QString()).ok());
    QVERIFY(checkFreeJson(qint64(3000000000000000000), QString()).ok());
    QVERIFY(!checkFreeJson(std::numeric_limits<qint64>::max(), QString()).ok());
    QVERIFY(checkFreeJson(std::numeric_limits<qint64>::min() / 2, QString()).ok());
    QVERIFY(checkFreeJson(QJsonValue(1e300), QString()).ok());
    QVERIFY(!checkFreeJson(QJsonObject{{QString(QChar(0xDC00)), 1}}, QString()).ok());
}

void TstJsonFields::positions_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    const QByteArray text =
        "{\n  \"a\": [1, -2.5e3, \"x\\\"]\", {\"b/~\": null}],\n  \"ü\": {\"\\u00e4\": true}, \"z\": []\n}";
    QTest::addRow("the root is not found") << text << "" << 1 << 1;
    QTest::addRow("a value is not found") << text << "/a" << 2 << 8;
    QTest::addRow("a key is not found") << text << "/a#key" << 2 << 3;
    QTest::addRow("the first element is not found") << text << "/a/0" << 2 << 9;
    QTest::addRow("an element behind a number is not found") << text << "/a/2" << 2 << 20;
    QTest::addRow("an element behind a string with brackets is not found") << text << "/a/3" << 2 << 28;
    QTest::addRow("an escaped pointer is not found") << text << "/a/3/b~1~0" << 2 << 36;
    QTest::addRow("a key beyond ASCII is not found") << text << QStringLiteral("/ü") << 3 << 8;
    QTest::addRow("an escaped key is not found") << text << QStringLiteral("/ü/ä#key") << 3 << 9;
    QTest::addRow("a value behind an object is not found") << text << "/z" << 3 << 31;
    QTest::addRow("a missing value does not give its parent") << text << QStringLiteral("/ü/nothing") << 3 << 8;
    QTest::addRow("a pointer into a scalar does not give the scalar") << text << "/a/0/1/2" << 2 << 9;
    QTest::addRow("an index past the end does not give the list") << text << "/z/4" << 3 << 31;
    QTest::addRow("a byte-order mark counts as a column") << QByteArray("\xEF\xBB\xBF [5]") << "/0" << 1 << 3;
    QTest::addRow("broken text is not survived") << QByteArray("{\"a\": [\"x") << "/a/7" << 1 << 7;
    QTest::addRow("empty text is not survived") << QByteArray() << "/a" << 1 << 1;
}

void TstJsonFields::positions()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, pointer);
    const TextPosition place = jsonPositionOf(text, pointer, QStringLiteral("f.json"));
    QCOMPARE(place.source, QStringLiteral("f.json"));
    QTEST(place.line, "line");
    QTEST(place.column, "column");
}

void TstJsonFields::lineEnds_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addRow("line feeds are counted wrongly") << QByteArray("a\nb\nx");
    QTest::addRow("carriage returns with line feeds are counted wrongly") << QByteArray("a\r\nb\r\nx");
    QTest::addRow("lone carriage returns are counted wrongly") << QByteArray("a\rb\rx");
}

void TstJsonFields::lineEnds()
{
    QFETCH(const QByteArray, text);
    const TextPosition place = textPositionAt(text, text.size() - 1, QString());
    QCOMPARE(place.line, 3);
    QCOMPARE(place.column, 1);
    QCOMPARE(textPositionAt(text, 1000, QString()).column, 2);
}

QTEST_GUILESS_MAIN(TstJsonFields)
#include "tst_jsonfields.moc"
