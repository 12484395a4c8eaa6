// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"
#include "core/template/templateengine.h"

#include <QTest>

using namespace promptlab;

class TstFString : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rendering_data();
    void rendering();
    void mistakes_data();
    void mistakes();
    void variablesHaveTheirPlaces();
    void undefinedVariables();
    void outputIsCapped();

private:
    const ScriptHost m_scripts{ScriptLimits{2000, 64U * 1024U * 1024U}};
};

void TstFString::rendering_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *text, const char *expected) {
        QTest::addRow("%s", name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
    };
    row("no field", "plain", "plain");
    row("an empty text", "", "");
    row("a field", "Hi {name}!", "Hi Ann!");
    row("blanks around the name", "{ name }", "Ann");
    row("double braces are braces", "{{\"a\": {n}}}", "{\"a\": 1.5}");
    row("double braces around a name", "{{name}}", "{name}");
    row("triple braces", "{{{name}}}", "{Ann}");
    row("members", "{user.address.city}", "Bonn");
    row("an index", "{list[1]}", "b");
    row("members of an item", "{rows[0].k}", "v");
    row("a key in brackets", "{user[name]}", "Bob");
    row("a key in quotes", "{user['full name']}", "Bob B.");
    row("whole numbers", "{i}", "7");
    row("fractions", "{n}", "1.5");
    row("large numbers", "{big}", "1e+21");
    row("booleans", "{yes}", "true");
    row("null is empty", "<{nothing}>", "<>");
    row("lists are JSON", "{list}", "[\"a\",\"b\"]");
    row("objects are JSON", "{rows}", "[{\"k\":\"v\"}]");
    row("a Unicode name", "{\xC3\xA4\xC3\xB6}", "umlaut");
    row("a value is never a template", "{evil}", "{name} {{ name }}");
}

void TstFString::rendering()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    const auto values = parseJson(QByteArrayLiteral(
        "{\"name\":\"Ann\",\"n\":1.5,\"i\":7,\"big\":1e21,\"yes\":true,\"nothing\":null,\"list\":[\"a\",\"b\"],"
        "\"rows\":[{\"k\":\"v\"}],\"user\":{\"name\":\"Bob\",\"full name\":\"Bob B.\",\"address\":{\"city\":\"Bonn\"}},"
        "\"\xC3\xA4\xC3\xB6\":\"umlaut\",\"evil\":\"{name} {{ name }}\"}"));
    QVERIFY(values.ok());
    const auto rendered = render(TemplateFormat::FString, text, values->toObject(), {}, m_scripts);
    QVERIFY2(rendered.ok(), rendered.ok() ? "" : qPrintable(rendered.error().text()));
    QCOMPARE(rendered->text, expected);
    QVERIFY(rendered->undefined.isEmpty());
}

void TstFString::mistakes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const char *text, int line, int column, const char *words) {
        QTest::addRow("%s", name) << QString::fromUtf8(text) << line << column << QString::fromUtf8(words);
    };
    row("a single closing brace", "a\nb }", 2, 3, "}}");
    row("an empty field", "{}", 1, 2, "missing");
    row("a field without an end", "a {name", 1, 3, "has no");
    row("a numbered field", "{0}", 1, 2, "Numbered");
    row("a conversion", "{name!r}", 1, 6, "!r");
    row("a format specification", "{n:>10}", 1, 3, ":>10");
    row("a self-documenting field", "{name=}", 1, 6, "{name=}");
    row("JSON with single braces", "{\"a\": 1}", 1, 2, "{{");
    row("an expression", "{a + b}", 1, 4, "{{");
    row("a brace in a field", "{a{b}}", 1, 3, "{{");
    row("an index without an end", "{a[0}", 1, 3, "]");
    row("an empty index", "{a[]}", 1, 3, "index");
    row("a negative index", "{a[-1]}", 1, 3, "index");
    row("a dot without a name", "{a.}", 1, 4, "missing");
}

void TstFString::mistakes()
{
    QFETCH(QString, text);
    QFETCH(int, line);
    QFETCH(int, column);
    QFETCH(QString, words);
    const auto parsed = parseTemplate(TemplateFormat::FString, text);
    QVERIFY(!parsed.ok());
    QVERIFY2(parsed.error().message.contains(words), qPrintable(parsed.error().message));
    QVERIFY(parsed.error().position.has_value());
    QCOMPARE(parsed.error().position->line, line);
    QCOMPARE(parsed.error().position->column, column);
    RenderOptions options;
    options.source = QStringLiteral("greeting.txt");
    const auto rendered = render(TemplateFormat::FString, text, {}, options, m_scripts);
    QVERIFY(!rendered.ok());
    QCOMPARE(rendered.error().position->source, options.source);
}

void TstFString::variablesHaveTheirPlaces()
{
    const auto parsed =
        parseTemplate(TemplateFormat::FString, QStringLiteral("\U0001F642 {a}\n{{b}} { user.name } {a}"));
    QVERIFY(parsed.ok());
    QCOMPARE(parsed->variables.size(), 3);
    const TemplateVariable &second = parsed->variables.at(1);
    QCOMPARE(second.name, QStringLiteral("user"));
    QCOMPARE(second.path, QStringLiteral("user.name"));
    QCOMPARE(second.line, 2);
    QCOMPARE(second.column, 9);
    QCOMPARE(second.offset, 15);
    QCOMPARE(second.length, 9);
    QVERIFY(second.printed && !second.conditional && !second.inLoop && !second.guarded);
    QCOMPARE(parsed->variables.at(0).column, 5);
    QCOMPARE(parsed->names(), (QStringList{QStringLiteral("a"), QStringLiteral("user")}));
}

void TstFString::undefinedVariables()
{
    const QString text = QStringLiteral("{a}\n  {user.nick}{list[5]}");
    const QJsonObject values{{QStringLiteral("user"), QJsonObject()}, {QStringLiteral("list"), QJsonArray{1}}};
    RenderOptions options;
    const auto strict = render(TemplateFormat::FString, text, values, options, m_scripts);
    QVERIFY(!strict.ok());
    QVERIFY(strict.error().message.contains(QStringLiteral("\"a\"")));
    QCOMPARE(*strict.error().position, (TextPosition{{}, 1, 2}));
    options.strict = false;
    const auto lenient = render(TemplateFormat::FString, text, values, options, m_scripts);
    QVERIFY(lenient.ok());
    QCOMPARE(lenient->text, QStringLiteral("\n  "));
    const QList<UndefinedVariable> expected{{QStringLiteral("a"), {{}, 1, 2}},
                                            {QStringLiteral("user.nick"), {{}, 2, 4}},
                                            {QStringLiteral("list[5]"), {{}, 2, 15}}};
    QCOMPARE(lenient->undefined, expected);
}

void TstFString::outputIsCapped()
{
    RenderOptions options;
    options.maxOutput = 10;
    const QJsonObject values{{QStringLiteral("a"), QStringLiteral("123456")}};
    QVERIFY(render(TemplateFormat::FString, QStringLiteral("{a}1234"), values, options, m_scripts).ok());
    const auto tooLong = render(TemplateFormat::FString, QStringLiteral("{a}{a}"), values, options, m_scripts);
    QVERIFY(!tooLong.ok());
    QCOMPARE(int(tooLong.error().code), int(ErrorCode::LimitExceeded));
}

QTEST_GUILESS_MAIN(TstFString)
#include "tst_fstring.moc"
