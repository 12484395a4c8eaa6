// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/template/templateengine.h"

#include <QTest>

using namespace promptlab;

class TstTemplateEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void promptIsRenderedInEveryPart_data();
    void promptIsRenderedInEveryPart();
    void defaultsFillWhatIsMissing();
    void errorsNameThePart();
    void lenientPromptsListWhatIsMissing();
    void variablesOfAPrompt();
    void checkFindsWhatParseCannot();
    void formatsAgreeOnPlainTemplates_data();
    void formatsAgreeOnPlainTemplates();

private:
    const ScriptHost m_scripts{ScriptLimits{2000, 64U * 1024U * 1024U}};
};

static QString variableInFormat(TemplateFormat format, const QString &name)
{
    const QString pattern = format == TemplateFormat::FString ? QStringLiteral("{%1}") : QStringLiteral("{{ %1 }}");
    return pattern.arg(name);
}

static PromptContent twoMessages(TemplateFormat format)
{
    PromptContent content;
    content.format = format;
    Message user = Message::ofText(MessageRole::User,
                                   QStringLiteral("Look: ") + variableInFormat(format, QStringLiteral("question")));
    ContentPart image;
    image.kind = ContentPart::Kind::Image;
    image.reference = QStringLiteral("https://example.com/") + variableInFormat(format, QStringLiteral("picture"))
                    + QStringLiteral(".png");
    image.detail = QStringLiteral("low");
    user.parts.append(image);
    content.messages = {Message::ofText(MessageRole::System,
                                        QStringLiteral("You are ") + variableInFormat(format, QStringLiteral("role"))),
                        user};
    return content;
}

void TstTemplateEngine::promptIsRenderedInEveryPart_data()
{
    QTest::addColumn<int>("format");
    QTest::addRow("f-string") << int(TemplateFormat::FString);
    QTest::addRow("mustache") << int(TemplateFormat::Mustache);
    QTest::addRow("Nunjucks") << int(TemplateFormat::Nunjucks);
}

void TstTemplateEngine::promptIsRenderedInEveryPart()
{
    QFETCH(int, format);
    const PromptContent content = twoMessages(TemplateFormat(format));
    const QJsonObject values{{QStringLiteral("role"), QStringLiteral("a cook")},
                             {QStringLiteral("question"), QStringLiteral("{{ role }} {role}?")},
                             {QStringLiteral("picture"), 7}};
    const auto messages = renderPrompt(content, values, {}, m_scripts);
    QVERIFY2(messages.ok(), messages.ok() ? "" : qPrintable(messages.error().text()));
    QCOMPARE(messages->size(), 2);
    QCOMPARE(messages->at(0).role, MessageRole::System);
    QCOMPARE(messages->at(0).text(), QStringLiteral("You are a cook"));
    QCOMPARE(messages->at(1).parts.at(0).text, QStringLiteral("Look: {{ role }} {role}?"));
    QCOMPARE(messages->at(1).parts.at(1).reference, QStringLiteral("https://example.com/7.png"));
    QCOMPARE(messages->at(1).parts.at(1).detail, QStringLiteral("low"));
}

void TstTemplateEngine::defaultsFillWhatIsMissing()
{
    PromptContent content = twoMessages(TemplateFormat::Nunjucks);
    Variable role;
    role.name = QStringLiteral("role");
    role.defaultValue = QStringLiteral("a guide");
    Variable picture;
    picture.name = QStringLiteral("picture");
    picture.defaultValue = QStringLiteral("none");
    content.variables = {role, picture};
    const auto messages = renderPrompt(
        content,
        {{QStringLiteral("question"), QStringLiteral("q")}, {QStringLiteral("picture"), QStringLiteral("mine")}}, {},
        m_scripts);
    QVERIFY(messages.ok());
    QCOMPARE(messages->at(0).text(), QStringLiteral("You are a guide"));
    QCOMPARE(messages->at(1).parts.at(1).reference, QStringLiteral("https://example.com/mine.png"));
}

void TstTemplateEngine::errorsNameThePart()
{
    const PromptContent content = twoMessages(TemplateFormat::Mustache);
    QJsonObject values{{QStringLiteral("role"), QStringLiteral("x")},
                       {QStringLiteral("question"), QStringLiteral("x")}};
    const auto noPicture = renderPrompt(content, values, {}, m_scripts);
    QVERIFY(!noPicture.ok());
    QCOMPARE(*noPicture.error().position, (TextPosition{QStringLiteral("/messages/1/content/1/reference"), 1, 24}));
    values.remove(QStringLiteral("role"));
    RenderOptions options;
    options.source = QStringLiteral("cook.yaml");
    const auto noRole = renderPrompt(content, values, options, m_scripts);
    QVERIFY(!noRole.ok());
    QCOMPARE(*noRole.error().position, (TextPosition{QStringLiteral("cook.yaml#/messages/0/content"), 1, 12}));
}

void TstTemplateEngine::lenientPromptsListWhatIsMissing()
{
    RenderOptions options;
    options.strict = false;
    QList<UndefinedVariable> undefined;
    const auto messages = renderPrompt(twoMessages(TemplateFormat::FString), {{QStringLiteral("question"), 1}}, options,
                                       m_scripts, &undefined);
    QVERIFY(messages.ok());
    QCOMPARE(messages->at(0).text(), QStringLiteral("You are "));
    const QList<UndefinedVariable> expected{
        {QStringLiteral("role"), {QStringLiteral("/messages/0/content"), 1, 10}},
        {QStringLiteral("picture"), {QStringLiteral("/messages/1/content/1/reference"), 1, 22}}};
    QCOMPARE(undefined, expected);
}

void TstTemplateEngine::variablesOfAPrompt()
{
    const auto variables = parsePrompt(twoMessages(TemplateFormat::Nunjucks));
    QVERIFY(variables.ok());
    QCOMPARE(variables->names(),
             (QStringList{QStringLiteral("role"), QStringLiteral("question"), QStringLiteral("picture")}));
    QCOMPARE(variables->parts.size(), 3);
    QCOMPARE(variables->parts.at(0).first, QStringLiteral("/messages/0/content"));
    QCOMPARE(variables->parts.at(1).first, QStringLiteral("/messages/1/content/0/text"));
    PromptContent broken = twoMessages(TemplateFormat::Nunjucks);
    broken.messages[1].parts[0].text = QStringLiteral("a\n{{ b");
    const auto refused = parsePrompt(broken);
    QVERIFY(!refused.ok());
    QCOMPARE(*refused.error().position, (TextPosition{QStringLiteral("/messages/1/content/0/text"), 2, 1}));
}

void TstTemplateEngine::checkFindsWhatParseCannot()
{
    const QString text = QStringLiteral("{{ a b }}{{ c | shout }}");
    QVERIFY(parseTemplate(TemplateFormat::Nunjucks, text).ok());
    const auto checked = checkTemplate(TemplateFormat::Nunjucks, text, m_scripts);
    QVERIFY(!checked.ok());
    QCOMPARE(int(checked.error().code), int(ErrorCode::InvalidInput));
    QCOMPARE(checked.error().position->line, 1);
    const auto fine = checkTemplate(TemplateFormat::Nunjucks, QStringLiteral("{% include 'p' %}{{ a }}"), m_scripts,
                                    {{QStringLiteral("p"), QStringLiteral("{{ b }}")}});
    QVERIFY(fine.ok());
    QCOMPARE(fine->includes, QStringList{QStringLiteral("p")});
    QVERIFY(!checkTemplate(TemplateFormat::Nunjucks, QStringLiteral("{{ a }}"), m_scripts,
                           {{QStringLiteral("p"), QStringLiteral("{{ b")}})
                 .ok());
    QVERIFY(!checkTemplate(TemplateFormat::Mustache, QStringLiteral("{{#a}}"), m_scripts).ok());
}

void TstTemplateEngine::formatsAgreeOnPlainTemplates_data()
{
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("text");
    QTest::addRow("a text") << QJsonValue(QStringLiteral("a\nb \"c\" <d> \u00e4"))
                            << QStringLiteral("a\nb \"c\" <d> \u00e4");
    QTest::addRow("a whole number") << QJsonValue(12) << QStringLiteral("12");
    QTest::addRow("a fraction") << QJsonValue(0.1) << QStringLiteral("0.1");
    QTest::addRow("a large number") << QJsonValue(1e21) << QStringLiteral("1e+21");
    QTest::addRow("a small number") << QJsonValue(1e-7) << QStringLiteral("1e-7");
    QTest::addRow("true") << QJsonValue(true) << QStringLiteral("true");
    QTest::addRow("null") << QJsonValue(QJsonValue::Null) << QString(QLatin1String(""));
    QTest::addRow("an object") << QJsonValue(
        QJsonObject{{QStringLiteral("b"), QJsonArray{1, 2}}, {QStringLiteral("a"), true}})
                               << QStringLiteral("{\"a\":true,\"b\":[1,2]}");
    QTest::addRow("a list of objects") << QJsonValue(QJsonArray{QJsonObject{{QStringLiteral("a"), QJsonValue()}}})
                                       << QStringLiteral("[{\"a\":null}]");
}

void TstTemplateEngine::formatsAgreeOnPlainTemplates()
{
    QFETCH(QJsonValue, value);
    QFETCH(QString, text);
    for (const auto format : {TemplateFormat::FString, TemplateFormat::Mustache, TemplateFormat::Nunjucks}) {
        const auto rendered =
            render(format, QStringLiteral("<") + variableInFormat(format, QStringLiteral("v")) + QStringLiteral(">"),
                   {{QStringLiteral("v"), value}}, {}, m_scripts);
        QVERIFY2(rendered.ok(), rendered.ok() ? "" : qPrintable(rendered.error().text()));
        QCOMPARE(rendered->text, QString(QLatin1Char('<') + text + QLatin1Char('>')));
    }
}

QTEST_GUILESS_MAIN(TstTemplateEngine)
#include "tst_templateengine.moc"
