// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/jsonscore.h"

#include "core/base/json.h"

#include <QTest>

using namespace promptlab;

namespace {

QJsonValue json(const QString &text)
{
    return *parseJson(text.toUtf8());
}

/// "name(arguments) name(arguments)" with JSON arguments without spaces.
QList<CalledTool> callsFrom(const QString &text)
{
    QList<CalledTool> calls;
    const QStringList parts = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const qsizetype open = part.indexOf(u'(');
        calls += CalledTool{part.left(open), json(part.mid(open + 1).chopped(1))};
    }
    return calls;
}

} // namespace

class TstJsonScore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void paths_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("expected"); ///< JSON; empty: nothing there
        QTest::newRow("the whole") << QStringLiteral("$")
                                   << QStringLiteral(R"({"a":{"b":[1,{"c":"x"}]},"a b":null,"é":2})");
        QTest::newRow("member and element") << QStringLiteral("$.a.b[0]") << QStringLiteral("1");
        QTest::newRow("through an element") << QStringLiteral("$.a.b[1].c") << QStringLiteral("\"x\"");
        QTest::newRow("from the end") << QStringLiteral("$.a.b[-2]") << QStringLiteral("1");
        QTest::newRow("quoted name") << QStringLiteral("$['a b']") << QStringLiteral("null");
        QTest::newRow("double quotes") << QStringLiteral("$[\"a\"].b[0]") << QStringLiteral("1");
        QTest::newRow("a name beyond ASCII") << QStringLiteral("$.é") << QStringLiteral("2");
        QTest::newRow("no such member") << QStringLiteral("$.x") << QString();
        QTest::newRow("no such element") << QStringLiteral("$.a.b[2]") << QString();
        QTest::newRow("before the first element") << QStringLiteral("$.a.b[-3]") << QString();
        QTest::newRow("a member of an array") << QStringLiteral("$.a.b.c") << QString();
        QTest::newRow("an element of an object") << QStringLiteral("$.a[0]") << QString();
        QTest::newRow("any element is no place") << QStringLiteral("$.a.b[*]") << QString();
    }
    void paths()
    {
        QFETCH(QString, path);
        QFETCH(QString, expected);
        const QJsonValue document = json(QStringLiteral(R"({"a":{"b":[1,{"c":"x"}]},"a b":null,"é":2})"));
        const auto value = JsonPath::parse(path)->valueIn(document);
        QCOMPARE(value.has_value(), !expected.isEmpty());
        if (value)
            QCOMPARE(*value, json(expected));
        const QJsonValue wanted = expected.isEmpty() ? QJsonValue() : json(expected);
        QCOMPARE(*jsonPathEquals(document, path, wanted), !expected.isEmpty());
        QVERIFY(!*jsonPathEquals(document, path, QJsonValue(QStringLiteral("something else"))));
    }

    void wrongPaths_data()
    {
        QTest::addColumn<QString>("path");
        for (const char *path : {"", "a", "$a", "$.", "$..a", "$[", "$[]", "$[a]", "$[1", "$['a]", "$['a'", "$[1.5]",
                                 "$ .a", "$[99999999999]", "$.a b"})
            QTest::newRow(path) << QString::fromLatin1(path);
    }
    void wrongPaths()
    {
        QFETCH(QString, path);
        const auto parsed = JsonPath::parse(path);
        QVERIFY(!parsed.ok());
        QCOMPARE(parsed.error().code, ErrorCode::InvalidInput);
        QVERIFY(!jsonPathEquals(QJsonValue(), path, QJsonValue()).ok());
        JsonRules rules;
        rules.setPaths = {path};
        QVERIFY(!jsonDiffScore(QJsonValue(), QJsonValue(), rules).ok());
    }

    void escapesInQuotedNames()
    {
        const QJsonValue document = json(QStringLiteral("{\"it's\":1,\"back\\\\slash\":2}"));
        QCOMPARE(*JsonPath::parse(QStringLiteral("$['it\\'s']"))->valueIn(document), QJsonValue(1));
        QCOMPARE(*JsonPath::parse(QStringLiteral("$['back\\\\slash']"))->valueIn(document), QJsonValue(2));
    }

    void differences_data()
    {
        QTest::addColumn<QString>("found");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<QStringList>("setPaths");
        QTest::addColumn<int>("matching");
        QTest::addColumn<int>("all");
        const auto row = [](const char *title, const char *found, const char *expected, int matching, int all,
                            const QStringList &setPaths = {}) {
            QTest::newRow(title) << QString::fromUtf8(found) << QString::fromUtf8(expected) << setPaths << matching
                                 << all;
        };
        row("equal", R"({"a":1,"b":[true,null]})", R"({"b":[true,null],"a":1})", 3, 3);
        row("one value differs", R"({"a":1,"b":2})", R"({"a":1,"b":3})", 1, 2);
        row("one path on each side only", R"({"a":1,"b":2})", R"({"a":1,"c":2})", 1, 3);
        row("numbers within the tolerance", R"([1.0000001,1.1])", R"([1,1])", 1, 2);
        row("an int and a double", "1", "1.0", 1, 1);
        row("a number is no text", R"({"a":"1"})", R"({"a":1})", 0, 1);
        row("true is no number", "true", "1", 0, 1);
        row("null is not missing", R"({"a":null})", "{}", 0, 2);
        row("an empty object is a leaf", R"({"a":{}})", R"({"a":{}})", 1, 1);
        row("an empty array is no empty object", R"({"a":[]})", R"({"a":{}})", 0, 1);
        row("a scalar against an object", R"({"a":5})", R"({"a":{"b":1,"c":2}})", 0, 3);
        row("an array against an object", R"([1])", R"({"a":1})", 0, 2);
        row("elements by their place", "[1,2,3]", "[2,3,1]", 0, 3);
        row("a longer array", "[1,2,3]", "[1,2]", 2, 3);
        row("a set at the top", "[1,2,3]", "[2,3,1]", 3, 3, {QStringLiteral("$")});
        row("a set below", R"({"tags":["x","y"],"list":[1,2]})", R"({"tags":["y","x"],"list":[2,1]})", 2, 4,
            {QStringLiteral("$.tags")});
        row("sets in each element", R"({"rows":[{"t":[1,2]},{"t":[3]}]})", R"({"rows":[{"t":[2,1]},{"t":[3]}]})", 3, 3,
            {QStringLiteral("$.rows[*].t")});
        row("elements of a set count as often as they stand", "[1,1,2]", "[1,2,2]", 2, 4, {QStringLiteral("$")});
        row("objects in a set match as a whole", R"([{"a":1,"b":2},{"a":3}])", R"([{"a":3},{"a":1,"b":9}])", 1, 5,
            {QStringLiteral("$")});
    }
    void differences()
    {
        QFETCH(QString, found);
        QFETCH(QString, expected);
        QFETCH(QStringList, setPaths);
        QFETCH(int, matching);
        QFETCH(int, all);
        JsonRules rules;
        rules.setPaths = setPaths;
        for (const bool swapped : {false, true}) {
            const auto score = jsonDiffScore(json(swapped ? expected : found), json(swapped ? found : expected), rules);
            QVERIFY(score.ok());
            QCOMPARE(score->matching, matching);
            QCOMPARE(score->all, all);
            QCOMPARE(score->score(), double(matching) / all);
        }
    }

    void textsUseTheNormalizer()
    {
        JsonRules rules;
        const QJsonValue found = json(QStringLiteral(R"({"a":"The Answer."})"));
        const QJsonValue expected = json(QStringLiteral(R"({"a":"answer"})"));
        QCOMPARE(jsonDiffScore(found, expected, rules)->matching, 0);
        rules.normalizer = TextNormalizer::Squad;
        QCOMPARE(jsonDiffScore(found, expected, rules)->matching, 1);
        rules.tolerance = {0.5, 0};
        QCOMPARE(jsonDiffScore(QJsonValue(1.4), QJsonValue(1), rules)->matching, 1);
        rules.allArraysAreSets = true;
        QCOMPARE(
            jsonDiffScore(json(QStringLiteral("[[1,5],[3]]")), json(QStringLiteral("[[3],[5,1]]")), rules)->matching,
            3);
    }

    void hostileJsonIsRefused()
    {
        QJsonValue deep(1);
        for (int i = 0; i < 300; ++i)
            deep = QJsonArray{deep};
        QCOMPARE(jsonDiffScore(deep, deep).error().code, ErrorCode::LimitExceeded);
        QCOMPARE(jsonDiffScore(deep, QJsonValue(1)).error().code, ErrorCode::LimitExceeded);
        QJsonArray many;
        QJsonArray others;
        for (int i = 0; i < 3000; ++i) {
            many += i;
            others += -1 - i;
        }
        JsonRules rules;
        rules.allArraysAreSets = true;
        QCOMPARE(jsonDiffScore(many, others, rules).error().code, ErrorCode::LimitExceeded);
        QCOMPARE(jsonDiffScore(many, others)->all, 3000);
    }

    void fences_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("inner");
        QTest::addColumn<bool>("stripped");
        QTest::addColumn<QString>("language");
        const auto row = [](const char *title, const char *text, const char *inner, bool stripped,
                            const char *language) {
            QTest::newRow(title) << QString::fromUtf8(text) << QString::fromUtf8(inner) << stripped
                                 << QString::fromUtf8(language);
        };
        row("json", "```json\n{}\n```", "{}", true, "json");
        row("blanks around", "\n ```\n{\n}\n``` \n", "{\n}", true, "");
        row("tildes", "~~~\nx\n~~~", "x", true, "");
        row("a longer fence", "````\n```\n````", "```", true, "");
        row("nothing inside", "```\n```", "", true, "");
        row("no fence", "{}", "{}", false, "");
        row("not closed", "```json\n{}", "```json\n{}", false, "");
        row("prose before", "Here:\n```\n{}\n```", "Here:\n```\n{}\n```", false, "");
        row("prose behind", "```\n{}\n```\nDone.", "```\n{}\n```\nDone.", false, "");
        row("two blocks", "```\n1\n```\n\n```\n2\n```", "```\n1\n```\n\n```\n2\n```", false, "");
        row("inline code", "```x```", "```x```", false, "");
        row("closed by too few", "````\nx\n```", "````\nx\n```", false, "");
        row("empty", "", "", false, "");
    }
    void fences()
    {
        QFETCH(QString, text);
        QFETCH(QString, inner);
        QFETCH(bool, stripped);
        QFETCH(QString, language);
        const UnfencedText result = withoutFence(text);
        QCOMPARE(result.text, inner);
        QCOMPARE(result.stripped, stripped);
        QCOMPARE(result.language, language);
    }

    void toolCalls_data()
    {
        QTest::addColumn<QString>("found");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<double>("sequence");
        QTest::addColumn<double>("set");
        const auto row = [](const char *title, const char *found, const char *expected, double sequence, double set) {
            QTest::newRow(title) << QString::fromUtf8(found) << QString::fromUtf8(expected) << sequence << set;
        };
        row("none", "", "", 1, 1);
        row("none expected", "a({})", "", 0, 0);
        row("none made", "", "a({})", 0, 0);
        row("equal", R"(a({"x":1}) b({}))", R"(a({"x":1.0}) b({}))", 1, 1);
        row("other order", "a({}) b({})", "b({}) a({})", .5, 1);
        row("other arguments", R"(a({"x":1}))", R"(a({"x":2}))", 0, 0);
        row("an argument more", R"(a({"x":1,"y":2}))", R"(a({"x":1}))", 0, 0);
        row("other name", "a({})", "b({})", 0, 0);
        row("a call between", "a({}) x({}) b({})", "a({}) b({})", 2.0 / 3, .8);
        row("a call twice", "a({}) a({})", "a({})", .5, 2.0 / 3);
    }
    void toolCalls()
    {
        QFETCH(QString, found);
        QFETCH(QString, expected);
        QFETCH(double, sequence);
        QFETCH(double, set);
        const auto forth = callsFrom(found);
        const auto back = callsFrom(expected);
        QCOMPARE(*toolCallMatch(forth, back), sequence);
        QCOMPARE(*toolCallMatch(back, forth), sequence);
        QCOMPARE(*toolCallMatch(forth, back, ToolCallOrder::Set), set);
        QCOMPARE(*toolCallMatch(back, forth, ToolCallOrder::Set), set);
    }

    void tooManyCallsAreRefused()
    {
        const QList<CalledTool> many(2'000, CalledTool{QStringLiteral("a"), QJsonObject()});
        QCOMPARE(toolCallMatch(many, many).error().code, ErrorCode::LimitExceeded);
    }

    void toolNames()
    {
        const auto names = [](const char *text) { return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts); };
        QCOMPARE(toolNamesF1(names("a b"), names("b a")), std::optional(1.0));
        QCOMPARE(toolNamesF1(names("a a a"), names("a")), std::optional(1.0));
        QCOMPARE(toolNamesF1(names("a c"), names("a b")), std::optional(.5));
        QCOMPARE(toolNamesF1(names(""), names("a")), std::optional(0.0));
        QCOMPARE(toolNamesF1(names("a"), names("")), std::nullopt);
    }
};

QTEST_GUILESS_MAIN(TstJsonScore)
#include "tst_jsonscore.moc"
