// SPDX-License-Identifier: GPL-3.0-or-later
// Vectors of RFC 8785.
#include "core/base/json.h"

#include <QJsonArray>
#include <QTest>

#include <bit>
#include <limits>

using namespace promptlab;

class TstCanonicalJson final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Appendix B: IEEE 754 bits and their ECMAScript text.
    void numbers_data()
    {
        QTest::addColumn<quint64>("bits");
        QTest::addColumn<QByteArray>("text");
        const auto row = [](quint64 bits, const char *text) {
            QTest::addRow("%016llx", bits) << bits << QByteArray(text);
        };
        row(0x0000000000000000, "0");
        row(0x8000000000000000, "0");
        row(0x0000000000000001, "5e-324");
        row(0x8000000000000001, "-5e-324");
        row(0x7fefffffffffffff, "1.7976931348623157e+308");
        row(0xffefffffffffffff, "-1.7976931348623157e+308");
        row(0x4340000000000000, "9007199254740992");
        row(0xc340000000000000, "-9007199254740992");
        row(0x4430000000000000, "295147905179352830000");
        row(0x44b52d02c7e14af5, "9.999999999999997e+22");
        row(0x44b52d02c7e14af6, "1e+23");
        row(0x44b52d02c7e14af7, "1.0000000000000001e+23");
        row(0x444b1ae4d6e2ef4e, "999999999999999700000");
        row(0x444b1ae4d6e2ef4f, "999999999999999900000");
        row(0x444b1ae4d6e2ef50, "1e+21");
        row(0x3eb0c6f7a0b5ed8c, "9.999999999999997e-7");
        row(0x3eb0c6f7a0b5ed8d, "0.000001");
        row(0x41b3de4355555553, "333333333.3333332");
        row(0x41b3de4355555554, "333333333.33333325");
        row(0x41b3de4355555555, "333333333.3333333");
        row(0x41b3de4355555556, "333333333.3333334");
        row(0x41b3de4355555557, "333333333.33333343");
        row(0xbecbf647612f3696, "-0.0000033333333333333333");
        row(0x43143ff3c1cb0959, "1424953923781206.2");
    }
    void numbers()
    {
        QFETCH(quint64, bits);
        QFETCH(QByteArray, text);
        const double value = std::bit_cast<double>(bits);
        QCOMPARE(ecmaNumber(value), text);
        QCOMPARE(canonicalJson(QJsonValue(value)), text);
        // And back: the shortest text that gives the same number.
        QCOMPARE(parseJson(text)->toDouble(), value);
    }

    void whatJsonCannotHoldBecomesNull()
    {
        QCOMPARE(ecmaNumber(std::numeric_limits<double>::quiet_NaN()), QByteArray("null"));
        QCOMPARE(ecmaNumber(std::numeric_limits<double>::infinity()), QByteArray("null"));
        QCOMPARE(canonicalJson(QJsonValue(QJsonValue::Undefined)), QByteArray("null"));
    }

    /// Section 3.2.2.
    void serialisationOfPrimitives()
    {
        // No raw text here: moc does not see its end.
        const QByteArray text = "{"
                                "\"numbers\": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],"
                                "\"string\": \"\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\\"\\/\","
                                "\"literals\": [null, true, false]"
                                "}";
        QCOMPARE(canonicalJson(*parseJson(text)),
                 QByteArray("{\"literals\":[null,true,false],\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
                            "\"string\":\"\xE2\x82\xAC$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}"));
    }

    /// Section 3.2.3: keys are sorted by UTF-16 code units, so that an emoji stands before U+FB33.
    void sortingOfKeys()
    {
        const QByteArray text = "{"
                                "\"\\u20ac\": \"Euro Sign\","
                                "\"\\r\": \"Carriage Return\","
                                "\"\\ufb33\": \"Hebrew Letter Dalet With Dagesh\","
                                "\"1\": \"One\","
                                "\"\\ud83d\\ude00\": \"Emoji: Grinning Face\","
                                "\"\\u0080\": \"Control\","
                                "\"\\u00f6\": \"Latin Small Letter O With Diaeresis\""
                                "}";
        const QByteArray canonical = canonicalJson(*parseJson(text));
        qsizetype at = -1;
        for (const char *name : {"Carriage Return", "One", "Control", "Latin Small Letter O With Diaeresis",
                                 "Euro Sign", "Emoji: Grinning Face", "Hebrew Letter Dalet With Dagesh"}) {
            const qsizetype found = canonical.indexOf(name);
            QVERIFY2(found > at, name);
            at = found;
        }
    }

    void nestedObjectsAreSortedToo()
    {
        QCOMPARE(canonicalJson(*parseJson(R"([{"b":{"d":1,"c":2},"a":[{"z":0,"y":0}]}])")),
                 QByteArray(R"([{"a":[{"y":0,"z":0}],"b":{"c":2,"d":1}}])"));
    }

    void controlCharactersHaveTheShortForms()
    {
        QByteArray expected = "\"";
        QString text;
        for (char16_t unit = 0; unit < 0x20; ++unit) {
            text += QChar(unit);
            const char *names[] = {"\\b", "\\t", "\\n", nullptr, "\\f", "\\r"};
            const char *name = unit >= 8 && unit <= 13 ? names[unit - 8] : nullptr;
            expected += name ? QByteArray(name) : "\\u" + QByteArray::number(unit, 16).rightJustified(4, '0');
        }
        // DEL and the separators are not escaped.
        text += QStringLiteral("\x7F\u2028/");
        expected += "\x7F\xE2\x80\xA8/\"";
        QCOMPARE(canonicalJson(text), expected);
    }
};

QTEST_GUILESS_MAIN(TstCanonicalJson)
#include "tst_canonicaljson.moc"
