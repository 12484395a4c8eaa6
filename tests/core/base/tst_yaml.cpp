// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/yaml.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QTest>

using namespace promptlab;

class TstYaml final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Keys in the order in which they are written; merged ones where the merge key stands, as JavaScript keeps them.
    void keyOrder_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("pointer");
        QTest::addColumn<QString>("keys");
        QTest::newRow("sorted keys take no room") << QByteArray("a: 1\nb: 2\n") << QString() << QString();
        QTest::newRow("as written") << QByteArray("b: 1\na: 2\n") << QString() << QStringLiteral("b a");
        QTest::newRow("further in") << QByteArray("x: [{z: 1, y: 2}]\n") << QStringLiteral("/x/0")
                                    << QStringLiteral("z y");
        QTest::newRow("merged keys in front") << QByteArray("m: &m {z: 1, y: 2}\nn: {<<: *m, a: 3, z: 4}\n")
                                              << QStringLiteral("/n") << QStringLiteral("z y a");
        QTest::newRow("merged keys behind")
            << QByteArray("m: &m {y: 2, a: 9}\nn: {z: 1, <<: *m}\n") << QStringLiteral("/n") << QStringLiteral("z y a");
    }
    void keyOrder()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, pointer);
        QFETCH(QString, keys);
        const auto document = parseYaml(text);
        QVERIFY(document.ok());
        QCOMPARE(document->keyOrder.value(pointer).join(QLatin1Char(' ')), keys);
    }
    void ownKeysKeepTheirPlaceBesideMergedOnes()
    {
        const auto document = parseYaml("m: &m {a: 1, b: 2}\nn:\n  b: 3\n  <<: *m\n");
        QVERIFY(document.ok());
        QCOMPARE(document->root[QLatin1String("n")][QLatin1String("b")].toInt(), 3);
        QCOMPARE(document->positionOf(QStringLiteral("/n/b")).line, 3);
        QCOMPARE(document->positionOf(QStringLiteral("/n")).line, 3);
        QCOMPARE(document->positionOf(QStringLiteral("/n/a")).line, 1);
    }

    /// YAML 1.2 core schema: what a plain scalar means, as canonical JSON.
    void scalars_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("json");
        const auto row = [](const char *text, const char *json) {
            QTest::addRow("%s", text) << QByteArray(text) << QByteArray(json);
        };
        for (const char *word : {"true", "True", "TRUE"})
            row(word, "true");
        for (const char *word : {"false", "False", "FALSE"})
            row(word, "false");
        // Booleans of YAML 1.1 are texts.
        for (const char *word : {"yes", "no", "Yes", "NO", "on", "off", "y", "n", "tRUE"})
            row(word, QByteArray("\"" + QByteArray(word) + "\"").constData());
        for (const char *word : {"null", "Null", "NULL", "~"})
            row(word, "null");
        row("12", "12");
        row("-12", "-12");
        row("+12", "12");
        row("0o17", "15");
        row("0x1F", "31");
        // Octal of 1.1, sexagesimal, binary and grouping are no numbers; a leading zero is a decimal one.
        row("017", "17");
        row("1:30", "\"1:30\"");
        row("0b11", "\"0b11\"");
        row("1_000", "\"1_000\"");
        row("1.5", "1.5");
        row("1.", "1");
        row(".5", "0.5");
        row("-1e3", "-1000");
        row("1e-2", "0.01");
        row("1.2.3", "\"1.2.3\"");
        row("2026-01-02", "\"2026-01-02\"");
        row(".inf", "\".inf\"");
        row(".nan", "\".nan\"");
        row("1e999", "\"1e999\"");
        row("99999999999999999999", "100000000000000000000");
        row("\"true\"", "\"true\"");
        row("'12'", "\"12\"");
        row("!!str 12", "\"12\"");
        row("\"\"", "\"\"");
        row("-", "[null]");
        row("+", "\"+\"");
    }
    void scalars()
    {
        QFETCH(QByteArray, text);
        const Result<YamlDocument> document = parseYaml(text);
        QVERIFY2(document.ok(), document.ok() ? "" : qPrintable(document.error().text()));
        QTEST(canonicalJson(document->root), "json");
    }

    void documents_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("json");
        const auto row = [](const char *name, const QByteArray &text, const QByteArray &json) {
            QTest::addRow("%s", name) << text << json;
        };
        row("nothing", "", "null");
        row("only a comment", "# x\n", "null");
        row("block mapping", "a: 1\nb:\n  - x\n  - y: z\n", R"({"a":1,"b":["x",{"y":"z"}]})");
        row("flow", "{a: [1, {b: c}], d: }", R"({"a":[1,{"b":"c"}],"d":null})");
        row("literal block keeps lines", "a: |\n  one\n  two\n", R"({"a":"one\ntwo\n"})");
        row("folded block joins lines", "a: >-\n  one\n  two\n", R"({"a":"one two"})");
        row("a number in a literal block is text", "a: |-\n  12\n", R"({"a":"12"})");
        row("numbers as keys are texts", "1: a\ntrue: b\n", R"({"1":"a","true":"b"})");
        row("alias", "a: &x {k: 1}\nb: *x\n", R"({"a":{"k":1},"b":{"k":1}})");
        row("merge key", "base: &b {x: 1, y: 2}\nc:\n  <<: *b\n  y: 3\n",
            R"({"base":{"x":1,"y":2},"c":{"x":1,"y":3}})");
        row("merge key behind the own keys", "base: &b {x: 1, y: 2}\nc:\n  y: 3\n  <<: *b\n",
            R"({"base":{"x":1,"y":2},"c":{"x":1,"y":3}})");
        row("merge of a list: the first wins", "a: &a {k: 1}\nb: &b {k: 2, l: 2}\nc:\n  <<: [*a, *b]\n",
            R"({"a":{"k":1},"b":{"k":2,"l":2},"c":{"k":1,"l":2}})");
        row("a quoted << is a key", "\"<<\": 1\n", R"({"<<":1})");
        row("one document with its marks", "---\na: 1\n...\n", R"({"a":1})");
        row("byte-order mark",
            "\xEF\xBB\xBF"
            "a: 1\n",
            R"({"a":1})");
        row("byte-order mark inside of a text",
            "a: \"\xEF\xBB\xBF"
            "b\"\n",
            "{\"a\":\"\xEF\xBB\xBF"
            "b\"}");
        row("umlauts", "gr\xC3\xBC\xC3\x9F: \xE2\x82\xAC\n", "{\"gr\xC3\xBC\xC3\x9F\":\"\xE2\x82\xAC\"}");
        row("brackets inside of quotes do not nest", "a: \"" + QByteArray(500, '[') + "\"\n",
            "{\"a\":\"" + QByteArray(500, '[') + "\"}");
        row("brackets inside of a plain text do not nest", "a: text [" + QByteArray(20, '[') + "\n",
            "{\"a\":\"text [" + QByteArray(20, '[') + "\"}");
    }
    void documents()
    {
        QFETCH(QByteArray, text);
        const Result<YamlDocument> document = parseYaml(text);
        QVERIFY2(document.ok(), document.ok() ? "" : qPrintable(document.error().text()));
        QTEST(canonicalJson(document->root), "json");
    }

    void badDocuments_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("line");
        QTest::addColumn<int>("column");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QByteArray &text, int line, int column, const char *says) {
            QTest::addRow("%s", name) << text << line << column << QString::fromLatin1(says);
        };
        row("duplicate key", "a: 1\nb: 2\na: 3\n", 3, 1, "stands twice");
        row("duplicate key deeper down", "x:\n  - k: 1\n    k: 2\n", 3, 5, "stands twice");
        row("duplicate key, once in quotes", "a: 1\n\"a\": 2\n", 2, 1, "stands twice");
        row("unknown tag", "a: !python/object:os.system x\n", 1, 4, "not supported");
        row("mapping as a key", "? {a: 1}\n: x\n", 1, 3, "plain text");
        row("merge of a scalar", "a:\n  <<: 5\n", 2, 7, "merge key");
        row("unknown alias", "a: *nobody\n", 1, 4, "");
        row("tab as indentation", "a:\n\tb: 1\n", 2, 3, "");
        row("unfinished flow", "a: [1, 2\n", 2, 1, "");
        row("unfinished quotes", "a: \"x", 1, 6, "");
        row("wrong indentation", "a:\n  b: 1\n c: 2\n", 3, 2, "");
        row("two documents", "a: 1\n---\nb: 2\n", 2, 1, "several");
        row("a comma in front", ",a", 1, 1, "left behind");
        row("a comma behind a list", "\n[a],\n", 2, 4, "left behind");
    }
    void badDocuments()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, line);
        QFETCH(int, column);
        QFETCH(QString, says);
        const Result<YamlDocument> document = parseYaml(text, QStringLiteral("f.yaml"));
        QVERIFY(!document.ok());
        QCOMPARE(document.error().code, ErrorCode::InvalidInput);
        QCOMPARE(document.error().position->toString(), QStringLiteral("f.yaml:%1:%2").arg(line).arg(column));
        QVERIFY2(document.error().message.contains(says), qPrintable(document.error().message));
    }

    void invalidUtf8IsRefused()
    {
        const Result<YamlDocument> document = parseYaml("a: \xFF\n");
        QVERIFY(!document.ok());
        QCOMPARE(document.error().code, ErrorCode::InvalidInput);
    }

    void positionsOfValuesAndKeys()
    {
        const Result<YamlDocument> document =
            parseYaml("prompts:\n  - id: a\n    \"b/c\": [x, y]\n", QStringLiteral("f"));
        QVERIFY(document.ok());
        const auto at = [&document](const QString &pointer) { return document->positionOf(pointer).toString(); };
        QCOMPARE(at(QString()), QStringLiteral("f:1:1"));
        QCOMPARE(at(QStringLiteral("/prompts/0/id")), QStringLiteral("f:2:9"));
        QCOMPARE(at(QStringLiteral("/prompts/0/id#key")), QStringLiteral("f:2:5"));
        QCOMPARE(at(QStringLiteral("/prompts/0/b~1c/1")), QStringLiteral("f:3:16"));
        // What is not there has the place of its nearest parent.
        QCOMPARE(at(QStringLiteral("/prompts/0/missing/deep")), QStringLiteral("f:2:5"));
        QCOMPARE(at(QStringLiteral("/other")), QStringLiteral("f:1:1"));
    }

    void hostileTextsEndSoon_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addRow("aliases that explode") << aliasBomb();
        QTest::addRow("merge keys that explode") << mergeBomb();
        QTest::addRow("alias that contains itself") << QByteArray("a: &x [*x]\n");
        QTest::addRow("a hundred thousand brackets") << QByteArray(100'000, '[');
        QTest::addRow("a hundred thousand braces") << QByteArray("{a: ").repeated(100'000);
        QTest::addRow("a hundred thousand dashes in a line") << QByteArray("- ").repeated(100'000);
        QTest::addRow("a hundred thousand question marks in a line") << QByteArray("? ").repeated(100'000);
        QByteArray stairs;
        for (int i = 0; i < 3'000; ++i)
            stairs += QByteArray(i, ' ') + "a:\n";
        QTest::addRow("three thousand steps of indentation") << stairs;
    }
    void hostileTextsEndSoon()
    {
        QFETCH(QByteArray, text);
        QElapsedTimer timer;
        timer.start();
        ParseLimits limits;
        limits.maxValues = 50'000;
        const Result<YamlDocument> document = parseYaml(text, {}, limits);
        QVERIFY(!document.ok());
        QVERIFY2(document.error().code == ErrorCode::LimitExceeded || document.error().code == ErrorCode::InvalidInput,
                 qPrintable(document.error().text()));
        QVERIFY2(timer.elapsed() < 60'000, qPrintable(QString::number(timer.elapsed())));
    }

    void limitsAreExact()
    {
        ParseLimits limits;
        limits.maxDepth = 3;
        QVERIFY(parseYaml("[[[1]]]", {}, limits).ok());
        QCOMPARE(parseYaml("[[[[1]]]]", {}, limits).error().code, ErrorCode::LimitExceeded);
        QVERIFY(parseYaml("a:\n b:\n  c: 1\n", {}, limits).ok());
        QCOMPARE(parseYaml("a:\n b:\n  c:\n   d: 1\n", {}, limits).error().code, ErrorCode::LimitExceeded);
        limits.maxValues = 4;
        QVERIFY(parseYaml("[1, 2, 3]", {}, limits).ok());
        QCOMPARE(parseYaml("[1, 2, 3, 4]", {}, limits).error().code, ErrorCode::LimitExceeded);
        limits.maxBytes = 4;
        QVERIFY(parseYaml("a: 1", {}, limits).ok());
        QCOMPARE(parseYaml("a: 12", {}, limits).error().code, ErrorCode::LimitExceeded);
    }

private:
    static QByteArray aliasBomb()
    {
        QByteArray text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
        for (int i = 1; i < 12; ++i) {
            const QByteArray before = "*a" + QByteArray::number(i - 1);
            text += "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " ["
                  + QByteArray(before + ", ").repeated(9) + before + "]\n";
        }
        return text;
    }

    static QByteArray mergeBomb()
    {
        QByteArray text = "a0: &a0 {k: 1}\n";
        for (int i = 1; i < 30; ++i) {
            const QByteArray before = "*a" + QByteArray::number(i - 1);
            text += "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " {<<: [" + before + ", " + before
                  + "]}\n";
        }
        return text;
    }
};

QTEST_GUILESS_MAIN(TstYaml)
#include "tst_yaml.moc"
