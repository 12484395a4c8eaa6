// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/assertionvalue.h"

#include "core/evaluation/assertionchecks.h"

#include <QTest>

using namespace promptlab;

namespace {

QJsonValue json(const char *text)
{
    const auto value = parseJson(QByteArrayView(text));
    return value.ok() ? *value : QJsonValue(QStringLiteral("broken test JSON: ") + value.error().text());
}

} // namespace

class TstAssertionValue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void references_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("javaScript");
        QTest::addColumn<QByteArray>("expected"); // empty: an error
        const auto row = [](const char *title, const char *value, const char *expected, bool javaScript = false) {
            QTest::newRow(title) << QByteArray(value) << javaScript << QByteArray(expected);
        };
        row("text", R"("say {{word}}!")", R"("say hi!")");
        row("blanks inside", R"("{{ word }}")", R"("hi")");
        row("number", R"("{{count}} items")", R"("3 items")");
        row("boolean", R"("{{flag}}")", R"("true")");
        row("null is nothing", R"("[{{none}}]")", R"("[]")");
        row("field of an object", R"("{{user.name}}")", R"("Ann")");
        row("key with a dot wins", R"("{{a.b}}")", R"("dotted")");
        row("whole text becomes the list", R"("{{list}}")", R"([1,"x"])");
        row("list inside a text is JSON", "\"got {{list}}\"", "\"got [1,\\\"x\\\"]\"");
        row("values are not looked at again", R"("{{sneaky}}")", R"("{{word}} {% if %}")");
        row("texts of a list", R"(["{{word}}", 1, "x"])", R"(["hi",1,"x"])");
        row("texts of an object", R"({"k":"{{word}}"})", R"({"k":"hi"})");
        row("other braces stay", "\"{{ 1 + 1 }} {{}} {word} a{{2} {{word\"",
            "\"{{ 1 + 1 }} {{}} {word} a{{2} {{word\"");
        row("three braces", R"("{{{word}}}")", R"("{hi}")");
        row("unknown variable", R"("{{missing}}")", "");
        row("unknown field", R"("{{user.age}}")", "");
        row("filter", R"("{{ word | upper }}")", "");
        row("not a text", R"(5)", R"(5)");
        row("script: quotes are escaped", "\"output == '{{quote}}'\"",
            "\"output == 'it\\\\'s \\\\\\\"x\\\\\\\"\\\\n\\\\${1}'\"", true);
        row("script: numbers are numbers", R"("output.length < {{count}}")", R"("output.length < 3")", true);
        row("script: objects are JSON", "\"f({{list}})\"", "\"f([1,\\\"x\\\"])\"", true);
        row("script: null", R"("x = {{none}}")", R"("x = null")", true);
    }
    void references()
    {
        QFETCH(QByteArray, value);
        QFETCH(bool, javaScript);
        QFETCH(QByteArray, expected);
        QJsonObject variables =
            json(R"({"word":"hi","count":3,"flag":true,"none":null,"list":[1,"x"],"user":{"name":"Ann"},
            "a.b":"dotted","a":{"b":"path"},"sneaky":"{{word}} {% if %}"})")
                .toObject();
        variables.insert(u"quote", QStringLiteral("it's \"x\"\n${1}"));
        const auto result = substituteVariables(json(value.constData()), variables,
                                                javaScript ? SubstitutionStyle::JavaScript : SubstitutionStyle::Text);
        QCOMPARE(result.ok(), !expected.isEmpty());
        if (result.ok())
            QCOMPARE(canonicalJson(*result), canonicalJson(json(expected.constData())));
        else
            QCOMPARE(result.error().code, ErrorCode::InvalidInput);
    }

    void textsToCompare_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QStringList>("texts");
        QTest::newRow("list") << QByteArray(R"(["a", 1, true])")
                              << QStringList{QStringLiteral("a"), QStringLiteral("1"), QStringLiteral("true")};
        QTest::newRow("text with commas")
            << QByteArray(R"(" a ,, b c ")") << QStringList{QStringLiteral("a"), QStringLiteral("b c")};
        QTest::newRow("quoted comma") << QByteArray("\"\\\"a, b\\\", c\"")
                                      << QStringList{QStringLiteral("a, b"), QStringLiteral("c")};
        QTest::newRow("number") << QByteArray("5") << QStringList{QStringLiteral("5")};
        QTest::newRow("nothing") << QByteArray(R"(" ")") << QStringList();
    }
    void textsToCompare()
    {
        QFETCH(QByteArray, value);
        QFETCH(QStringList, texts);
        QCOMPARE(comparableTexts(json(value.constData())), texts);
    }

    void objectsInText()
    {
        const auto objects = jsonObjectsIn(QStringLiteral("a {\"x\":{\"y\":1}} b {bad} {\"z\":\"{\"} {\"open\":"));
        QVERIFY(objects.ok());
        QCOMPARE(objects->size(), 2);
        QVERIFY(objects->at(0).contains(u"x") && objects->at(1).contains(u"z"));
        QCOMPARE(jsonObjectsIn(QStringLiteral("{}").repeated(500))->size(), 100);
    }
};

QTEST_GUILESS_MAIN(TstAssertionValue)
#include "tst_assertionvalue.moc"
