// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>

using namespace promptlab;

class TstJson final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goodTexts_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("canonical");
        const auto row = [](const char *name, const QByteArray &text, const QByteArray &canonical) {
            QTest::addRow("%s", name) << text << canonical;
        };
        row("a scalar may stand alone", " 1 ", "1");
        row("white space of all four kinds", "\t{\r\n \"a\" :\t[ ]\n}\r", "{\"a\":[]}");
        row("byte-order mark in front", "\xEF\xBB\xBF[1]", "[1]");
        // No raw text here: moc does not see its end.
        row("escapes", "\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0041\\u00e9\\u20AC\"",
            "\"\\\"\\\\/\\b\\f\\n\\r\\tA\xC3\xA9\xE2\x82\xAC\"");
        row("surrogate pair", R"("\ud83d\ude00")", "\"\xF0\x9F\x98\x80\"");
        row("byte-order mark inside of a text",
            "[\"\xEF\xBB\xBF"
            "a\"]",
            "[\"\xEF\xBB\xBF"
            "a\"]");
        row("NUL as an escape", R"("\u0000")", "\"\\u0000\"");
        row("empty key", R"({"":0})", R"({"":0})");
        row("largest exact integer", "9223372036854775807", "9223372036854776000");
        row("numbers", "[0,-0,-1,1.5,1e2,1E+2,1e-2,0.1]", "[0,0,-1,1.5,100,100,0.01,0.1]");
        row("nested", R"([[[{"a":{"b":[null,true,false]}}]]])", R"([[[{"a":{"b":[null,true,false]}}]]])");
    }
    void goodTexts()
    {
        QFETCH(QByteArray, text);
        const Result<QJsonValue> value = parseJson(text);
        QVERIFY2(value.ok(), value.ok() ? "" : qPrintable(value.error().text()));
        QTEST(canonicalJson(*value), "canonical");
    }

    void integersStayExact()
    {
        QCOMPARE(parseJson("9223372036854775807")->toInteger(), 9223372036854775807LL);
        QCOMPARE(parseJson("-9223372036854775808")->toInteger(), std::numeric_limits<qint64>::min());
        QCOMPARE(parseJson("9223372036854775808")->toDouble(), 9223372036854775808.0);
    }

    void badTexts_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        const auto row = [](const char *name, const QByteArray &text, int line, int column) {
            QTest::addRow("%s", name) << text << line << column;
        };
        row("nothing", "", 1, 1);
        row("only blanks", "  \n ", 2, 2);
        row("text behind the end", "{} x", 1, 4);
        row("two values", "1 2", 1, 3);
        row("duplicate key", "{\"a\":1,\n \"a\":2}", 2, 2);
        row("duplicate key, once with an escape", R"({"a":1,"\u0061":2})", 1, 8);
        row("comma before the end of an array", "[1,]", 1, 4);
        row("comma before the end of an object", "{\"a\":1,}", 1, 8);
        row("missing comma", "[1 2]", 1, 4);
        row("missing colon", "{\"a\" 1}", 1, 6);
        row("key without quotes", "{a:1}", 1, 2);
        row("single quotes", "['a']", 1, 2);
        row("comment", "[1, // one\n2]", 1, 5);
        row("unfinished object", "{\"a\":1", 1, 7);
        row("unfinished array", "[", 1, 2);
        row("unfinished string", "\"abc", 1, 5);
        row("line feed in a string", "\"a\nb\"", 1, 3);
        row("tab in a string", "\"a\tb\"", 1, 3);
        row("unknown escape", R"("\x41")", 1, 3);
        row("short \\u escape", R"("\u12")", 1, 4);
        row("sign in a \\u escape", R"("\u+123")", 1, 4);
        row("first half of a pair alone", R"("\ud83d")", 1, 8);
        row("second half of a pair alone", R"("\ude00")", 1, 8);
        row("halves in the wrong order", R"("\ude00\ud83d")", 1, 14);
        row("leading zero", "01", 1, 1);
        row("minus alone", "-", 1, 1);
        row("plus sign", "+1", 1, 1);
        row("point without digits", "1.", 1, 1);
        row("no digit before the point", ".5", 1, 1);
        row("exponent without digits", "1e", 1, 1);
        row("hexadecimal", "0x10", 1, 2);
        row("number out of range", "1e999", 1, 1);
        row("NaN", "NaN", 1, 1);
        row("Infinity", "-Infinity", 1, 1);
        row("capital True", "True", 1, 1);
        row("word with a tail", "nullx", 1, 5);
        row("column counts characters, not bytes", "{\"\xC3\xA4\xC3\xB6\": x}", 1, 8);
        row("invalid UTF-8", "[\"a\xFF\"]", 1, 3);
        row("overlong UTF-8", "[\"\xC0\xAF\"]", 1, 3);
        row("encoded surrogate", "[\"\xED\xA0\x80\"]", 1, 3);
        row("NUL byte", QByteArray("[1\0]", 4), 1, 3);
    }
    void badTexts()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        QFETCH(int, column);
        const Result<QJsonValue> value = parseJson(text, QStringLiteral("f.json"));
        QVERIFY(!value.ok());
        QCOMPARE(value.error().code, ErrorCode::InvalidInput);
        QVERIFY(value.error().position.has_value());
        QCOMPARE(value.error().position->toString(), QStringLiteral("f.json:%1:%2").arg(line).arg(column));
    }

    void limits_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("maxDepth");
        QTest::addColumn<qint64>("maxValues");
        QTest::addColumn<qint64>("maxBytes");
        QTest::addColumn<bool>("good");
        const qint64 many = 1'000;
        QTest::addRow("as deep as allowed") << QByteArray("[[[1]]]") << 3 << many << many << true;
        QTest::addRow("one level too deep") << QByteArray("[[[[1]]]]") << 3 << many << many << false;
        QTest::addRow("objects count as levels")
            << QByteArray(R"({"a":{"a":{"a":{"a":1}}}})") << 3 << many << many << false;
        QTest::addRow("as many values as allowed") << QByteArray("[1,2,3]") << 9 << qint64(4) << many << true;
        QTest::addRow("one value too many") << QByteArray("[1,2,3,4]") << 9 << qint64(4) << many << false;
        QTest::addRow("as large as allowed") << QByteArray("[123]") << 9 << many << qint64(5) << true;
        QTest::addRow("one byte too large") << QByteArray("[1234]") << 9 << many << qint64(5) << false;
        QTest::addRow("a million opening brackets")
            << QByteArray(1'000'000, '[') << 64 << qint64(10'000'000) << qint64(10'000'000) << false;
    }
    void limits()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, maxDepth);
        QFETCH(qint64, maxValues);
        QFETCH(qint64, maxBytes);
        QFETCH(bool, good);
        const Result<QJsonValue> value = parseJson(text, {}, ParseLimits{maxBytes, maxDepth, maxValues});
        QCOMPARE(value.ok(), good);
        if (!good)
            QCOMPARE(value.error().code, ErrorCode::LimitExceeded);
    }

    void manyKeysInOneObjectTakeLinearTime()
    {
        // Backwards, so that every key goes in front of all others. In quadratic time this takes minutes.
        QByteArray text = "{";
        constexpr int count = 200'000;
        for (int i = count; i > 0; --i)
            text += QByteArray(i < count ? "," : "") + "\"k" + QByteArray::number(1'000'000 + i) + "\":0";
        text += '}';
        QElapsedTimer timer;
        timer.start();
        const Result<QJsonValue> value = parseJson(text);
        QVERIFY(value.ok());
        QCOMPARE(value->toObject().size(), count);
        QVERIFY2(timer.elapsed() < 30'000, qPrintable(QString::number(timer.elapsed())));
    }

    void parsingWhatWasPrintedGivesTheSame()
    {
        // Random values, fixed seed: print ∘ parse ∘ print is print.
        std::uint32_t state = 12345;
        const auto next = [&state](std::uint32_t bound) {
            state = state * 1664525U + 1013904223U;
            return (state >> 8) % bound;
        };
        const std::function<QJsonValue(int)> make = [&](int depth) -> QJsonValue {
            switch (next(depth > 4 ? 5U : 7U)) {
            case 0: return QJsonValue(QJsonValue::Null);
            case 1: return next(2) == 1;
            case 2: return double(qint64(next(1'000'000)) - 500'000) * std::pow(10.0, int(next(40)) - 20);
            case 3: return qint64(next(1'000'000));
            case 4: {
                QString text;
                for (std::uint32_t i = next(12); i > 0; --i) {
                    const std::uint32_t code = next(0x2FFF);
                    text += code >= 0xD800 ? QChar(u'x') : QChar(char16_t(code));
                }
                return text;
            }
            case 5: {
                QJsonArray array;
                for (std::uint32_t i = next(5); i > 0; --i)
                    array.append(make(depth + 1));
                return array;
            }
            default: {
                QJsonObject object;
                for (std::uint32_t i = next(5); i > 0; --i)
                    object.insert(QString(QChar(char16_t(next(0x7FFF)))), make(depth + 1));
                return object;
            }
            }
        };
        for (int i = 0; i < 2'000; ++i) {
            const QByteArray text = canonicalJson(make(0));
            const Result<QJsonValue> again = parseJson(text);
            QVERIFY2(again.ok(), text.constData());
            QCOMPARE(canonicalJson(*again), text);
        }
    }

    void pointerTokensAreEscaped()
    {
        QCOMPARE(jsonPointerToken(QStringLiteral("a/b~c~1")), QStringLiteral("a~1b~0c~01"));
    }

    void compactTextsParseAgain()
    {
        for (const char *text : {"[1,2.5,\"a\"]", "{\"a\":{\"b\":null}}", "\"plain\"", "true", "3"}) {
            const QJsonValue value = *parseJson(text);
            QCOMPARE(*parseJson(compactJson(value)), value);
        }
    }
};

QTEST_GUILESS_MAIN(TstJson)
#include "tst_json.moc"
