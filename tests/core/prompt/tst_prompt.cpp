// SPDX-License-Identifier: GPL-3.0-or-later
#include "promptsamples.h"

#include "core/prompt/promptkey.h"

#include <QCryptographicHash>
#include <QTest>

using namespace promptlab;

namespace {

QJsonValue json(const char *text)
{
    const auto parsed = parseJson(text);
    return parsed.ok() ? *parsed : QJsonValue(QStringLiteral("the test's JSON is wrong: ") + parsed.error().text());
}

} // namespace

class TstPrompt : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesRoundTrip();
    void keys_data();
    void keys();
    void keyOfAName_data();
    void keyOfAName();
    void textJoinsTheTextParts();
    void contentSurvivesJson();
    void hashIsThatOfTheDocumentedBytes();
    void hashIgnoresHowTheJsonWasWritten_data();
    void hashIgnoresHowTheJsonWasWritten();
    void hashSeesEveryField_data();
    void hashSeesEveryField();
    void errorsNameThePointer_data();
    void errorsNameThePointer();
    void refusesHalfASurrogatePair();
};

void TstPrompt::namesRoundTrip()
{
    for (const MessageRole role :
         {MessageRole::System, MessageRole::Developer, MessageRole::User, MessageRole::Assistant, MessageRole::Tool})
        QCOMPARE(*messageRoleFromName(messageRoleName(role)), role);
    for (const TemplateFormat format : {TemplateFormat::FString, TemplateFormat::Mustache, TemplateFormat::Nunjucks})
        QCOMPARE(*templateFormatFromName(templateFormatName(format)), format);
    QCOMPARE(*templateFormatFromName(QStringLiteral("jinja2")), TemplateFormat::Nunjucks);
    QVERIFY(!messageRoleFromName(QStringLiteral("System")).ok());
    QVERIFY(!templateFormatFromName(QString()).ok());
}

void TstPrompt::keys_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("valid");
    QTest::addRow("one letter is a key") << "a" << true;
    QTest::addRow("dots, dashes and digits may follow") << "9-help.desk_v2" << true;
    QTest::addRow("a hundred characters are a key") << QString(100, QLatin1Char('k')) << true;
    QTest::addRow("a hundred and one are too many") << QString(101, QLatin1Char('k')) << false;
    QTest::addRow("nothing is no key") << "" << false;
    QTest::addRow("upper case is no key") << "Triage" << false;
    QTest::addRow("a dot in front is no key") << ".triage" << false;
    QTest::addRow("a slash is no key") << "a/b" << false;
    QTest::addRow("a letter beyond ASCII is no key") << QStringLiteral("größe") << false;
    QTest::addRow("a line feed at the end is no key") << "a\n" << false;
}

void TstPrompt::keys()
{
    QFETCH(const QString, key);
    QFETCH(const bool, valid);
    QCOMPARE(validatePromptKey(key).ok(), valid);
}

void TstPrompt::keyOfAName_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("key");
    const auto row = [](const char *what, const QString &name, const char *key) {
        QTest::addRow("%s", what) << name << QString::fromLatin1(key);
    };
    row("words", QStringLiteral("Ticket Reply"), "ticket-reply");
    row("German letters", QStringLiteral("Gr\u00FC\u00DFe, kurz!"), "gruesse-kurz");
    row("accents", QStringLiteral("R\u00E9sum\u00E9 d'appel"), "resume-d-appel");
    row("points and lines stay", QStringLiteral("reply_v2.de"), "reply_v2.de");
    row("nothing doubled, nothing at the ends", QStringLiteral(" --a  --  b.. "), "a-b");
    row("other scripts", QStringLiteral("\u30C1\u30B1\u30C3\u30C8 7"), "7");
    row("nothing that can stand in a key", QStringLiteral("\u30C1 \u2026"), "");
    QTest::addRow("too long") << QString(150, QLatin1Char('A')) << QString(100, QLatin1Char('a'));
}

void TstPrompt::keyOfAName()
{
    QFETCH(QString, name);
    QFETCH(QString, key);
    QCOMPARE(promptKeyFromName(name), key);
    QVERIFY(key.isEmpty() || validatePromptKey(key).ok());
    QCOMPARE(promptKeyFromName(key), key);
}

void TstPrompt::textJoinsTheTextParts()
{
    Message message = Message::ofText(MessageRole::User, QStringLiteral("one"));
    ContentPart image;
    image.kind = ContentPart::Kind::Image;
    image.reference = QStringLiteral("https://example.org/x.png");
    message.parts.append(image);
    message.parts.append(Message::ofText(MessageRole::User, QStringLiteral("two")).parts);
    QCOMPARE(message.text(), QStringLiteral("one\ntwo"));
    QCOMPARE(Message().text(), QString());
}

void TstPrompt::contentSurvivesJson()
{
    test::RandomContent random(1);
    for (int i = 0; i < 500; ++i) {
        const PromptContent content = random.content();
        const auto reread =
            parseJson(canonicalJson(content.toJson()), QString(), ParseLimits{64 * 1024 * 1024, 100, 1000000});
        QVERIFY2(reread.ok(), reread.ok() ? "" : qPrintable(reread.error().text()));
        const auto back = PromptContent::fromJson(*reread);
        QVERIFY2(back.ok(), back.ok() ? "" : qPrintable(back.error().text()));
        QCOMPARE(canonicalJson(back->toJson()), canonicalJson(content.toJson()));
        QVERIFY2(*back == content, canonicalJson(content.toJson()).constData());
        QCOMPARE(back->contentHash(), content.contentHash());
        for (const Message &message : content.messages)
            QCOMPARE(*Message::fromJson(message.toJson()) == message, true);
    }
}

void TstPrompt::hashIsThatOfTheDocumentedBytes()
{
    PromptContent content;
    content.messages.append(Message::ofText(MessageRole::User, QStringLiteral("{{ q }} ü")));
    content.settings.temperature = 0.5;
    const QByteArray bytes =
        "promptlab-content/1\n"
        R"({"format":"nunjucks","messages":[{"content":"{{ q }} ü","role":"user"}],"settings":{"temperature":0.5}})";
    QCOMPARE(content.contentHash(),
             QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
}

void TstPrompt::hashIgnoresHowTheJsonWasWritten_data()
{
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::addRow("order of keys changes the hash")
        << QByteArray(
               R"({"format":"mustache","messages":[{"role":"user","content":"a"}],"settings":{"model":"m","seed":3}})")
        << QByteArray(
               R"({"settings":{"seed":3,"model":"m"},"messages":[{"content":"a","role":"user"}],"format":"mustache"})");
    QTest::addRow("minus zero changes the hash") << QByteArray(R"({"messages":[],"settings":{"temperature":0}})")
                                                 << QByteArray(R"({"messages":[],"settings":{"temperature":-0.0}})");
    QTest::addRow("1 and 1.0 have different hashes")
        << QByteArray(R"({"messages":[],"settings":{"temperature":1,"extra":{"k":40}}})")
        << QByteArray(R"({"messages":[],"settings":{"temperature":1.0,"extra":{"k":4e1}}})");
    QTest::addRow("escapes change the hash") << QByteArray(R"({"messages":[{"role":"user","content":"é/"}]})")
                                             << QByteArray(R"({"messages":[{"role":"user","content":"\u00e9\/"}]})");
    QTest::addRow("text as one part changes the hash")
        << QByteArray(R"({"messages":[{"role":"user","content":"a"}]})")
        << QByteArray(R"({"messages":[{"role":"user","content":[{"type":"text","text":"a"}]}]})");
    QTest::addRow("a default that is written out changes the hash")
        << QByteArray(R"({"messages":[],"variables":[{"name":"a"}]})")
        << QByteArray(
               R"({"format":"nunjucks","messages":[],"variables":[{"name":"a","type":"string","untrusted":false}],"tools":[]})");
}

void TstPrompt::hashIgnoresHowTheJsonWasWritten()
{
    QFETCH(const QByteArray, first);
    QFETCH(const QByteArray, second);
    const auto a = PromptContent::fromJson(json(first.constData()));
    const auto b = PromptContent::fromJson(json(second.constData()));
    QVERIFY(a.ok() && b.ok());
    QCOMPARE(a->contentHash(), b->contentHash());
    QCOMPARE(a->contentHash().size(), 64);
}

void TstPrompt::hashSeesEveryField_data()
{
    QTest::addColumn<QByteArray>("text");
    const char *base = R"({"messages":[{"role":"user","content":"a"}]%1})";
    const auto with = [base](const char *more) { return QByteArray(base).replace("%1", more); };
    QTest::addRow("the hash does not see the format") << with(R"(,"format":"f-string")");
    QTest::addRow("the hash does not see a variable") << with(R"(,"variables":[{"name":"a"}])");
    QTest::addRow("the hash does not see a setting") << with(R"(,"settings":{"maxTokens":5})");
    QTest::addRow("the hash does not see a stop word") << with(R"(,"settings":{"stop":["x"]})");
    QTest::addRow("the hash does not see a provider field") << with(R"(,"settings":{"extra":{"top_k":5}})");
    QTest::addRow("the hash does not see a tool") << with(R"(,"tools":[{}])");
    QTest::addRow("the hash does not see a schema") << with(R"(,"responseSchema":{})");
    QTest::addRow("the hash does not see a pin")
        << with(R"(,"includePins":{"a":"0000000000000000000000000000000000000000000000000000000000000000"})");
    QTest::addRow("the hash does not see the role") << QByteArray(R"({"messages":[{"role":"system","content":"a"}]})");
    QTest::addRow("the hash does not see white space")
        << QByteArray(R"({"messages":[{"role":"user","content":"a "}]})");
    QTest::addRow("the hash does not see a name")
        << QByteArray(R"({"messages":[{"role":"user","content":"a","name":"x"}]})");
    QTest::addRow("the hash does not see a second message")
        << QByteArray(R"({"messages":[{"role":"user","content":"a"},{"role":"user","content":"a"}]})");
}

void TstPrompt::hashSeesEveryField()
{
    QFETCH(const QByteArray, text);
    const auto base = PromptContent::fromJson(json(R"({"messages":[{"role":"user","content":"a"}]})"));
    const auto changed = PromptContent::fromJson(json(text.constData()));
    QVERIFY(base.ok());
    QVERIFY2(changed.ok(), changed.ok() ? "" : qPrintable(changed.error().text()));
    QVERIFY(base->contentHash() != changed->contentHash());
}

void TstPrompt::errorsNameThePointer_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const char *text, const char *pointer, const char *says) {
        QTest::addRow("%s", name) << QByteArray(text) << QString::fromLatin1(pointer) << QString::fromLatin1(says);
    };
    row("a list is content", "[]", "", "object");
    row("a misspelt field passes", R"({"mesages":[]})", "/mesages#key", "did you mean \"messages\"");
    row("an unknown field passes", R"({"messages":[],"zzzzzz":1})", "/zzzzzz#key", "known are");
    row("missing messages pass", "{}", "", "\"messages\" is missing");
    row("messages that are no list pass", R"({"messages":{}})", "/messages", "list");
    row("an unknown format passes", R"({"messages":[],"format":"jade"})", "/format", "jade");
    row("an unknown role passes", R"({"messages":[{"role":"user","content":"a"},{"role":"usr","content":"a"}]})",
        "/messages/1/role", "usr");
    row("a message without content passes", R"({"messages":[{"role":"user"}]})", "/messages/0", "no content");
    row("content that is a number passes", R"({"messages":[{"role":"user","content":5}]})", "/messages/0/content",
        "text or a list");
    row("an unknown part passes", R"({"messages":[{"role":"user","content":[{"type":"video","reference":"x"}]}]})",
        "/messages/0/content/0/type", "video");
    row("an image without reference passes", R"({"messages":[{"role":"user","content":[{"type":"image"}]}]})",
        "/messages/0/content/0", "reference");
    row("an image with text passes",
        R"({"messages":[{"role":"user","content":[{"type":"image","reference":"x","text":"y"}]}]})",
        "/messages/0/content/0/text#key", "no field");
    row("a text part without text passes", R"({"messages":[{"role":"user","content":[{"type":"text"}]}]})",
        "/messages/0/content/0", "\"text\" is missing");
    row("a user calls tools", R"({"messages":[{"role":"user","toolCalls":[{}]}]})", "/messages/0/toolCalls",
        "assistant");
    row("a user answers a call", R"({"messages":[{"role":"user","content":"","toolCallId":"x"}]})",
        "/messages/0/toolCallId", "tool message");
    row("a tool call that is text passes", R"({"messages":[{"role":"assistant","toolCalls":["x"]}]})",
        "/messages/0/toolCalls/0", "object");
    row("a variable without a name passes", R"({"messages":[],"variables":[{"type":"string"}]})", "/variables/0",
        "\"name\" is missing");
    row("a variable name with a space passes", R"({"messages":[],"variables":[{"name":"a b"}]})", "/variables/0/name",
        "not a variable name");
    row("a variable name that begins with a digit passes", R"({"messages":[],"variables":[{"name":"1a"}]})",
        "/variables/0/name", "not a variable name");
    row("a variable twice passes", R"({"messages":[],"variables":[{"name":"a"},{"name":"a"}]})", "/variables/1/name",
        "twice");
    row("an unknown type passes", R"({"messages":[],"variables":[{"name":"a","type":"int"}]})", "/variables/0/type",
        "int");
    row("a default of the wrong type passes",
        R"({"messages":[],"variables":[{"name":"a","type":"list","default":"x"}]})", "/variables/0/default",
        "does not fit");
    row("a temperature of text passes", R"({"messages":[],"settings":{"temperature":"0"}})", "/settings/temperature",
        "number");
    row("a negative temperature passes", R"({"messages":[],"settings":{"temperature":-1}})", "/settings/temperature",
        "between 0");
    row("topP above 1 passes", R"({"messages":[],"settings":{"topP":1.1}})", "/settings/topP", "between 0 and 1");
    row("a broken number of tokens passes", R"({"messages":[],"settings":{"maxTokens":1.5}})", "/settings/maxTokens",
        "whole number");
    row("zero tokens pass", R"({"messages":[],"settings":{"maxTokens":0}})", "/settings/maxTokens", "whole number");
    row("a seed that loses digits passes", R"({"messages":[],"settings":{"seed":9007199254740993}})", "/settings/seed",
        "whole number");
    row("a huge seed passes", R"({"messages":[],"settings":{"seed":1e300}})", "/settings/seed", "whole number");
    row("a stop word that is a number passes", R"({"messages":[],"settings":{"stop":["a",1]}})", "/settings/stop/1",
        "text");
    row("a number that loses digits passes", R"({"messages":[],"settings":{"extra":{"a":[9007199254740993]}}})",
        "/settings/extra/a/0", "digits");
    row("a setting of OpenAI's spelling passes", R"({"messages":[],"settings":{"max_tokens":1}})",
        "/settings/max_tokens#key", "did you mean \"maxTokens\"");
    row("a tool that is text passes", R"({"messages":[],"tools":["x"]})", "/tools/0", "object");
    row("a schema that is null passes", R"({"messages":[],"responseSchema":null})", "/responseSchema", "JSON Schema");
    row("a short pin passes", R"({"messages":[],"includePins":{"a/b":"12"}})", "/includePins/a~1b", "64");
}

void TstPrompt::errorsNameThePointer()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, pointer);
    QFETCH(const QString, says);
    const auto content = PromptContent::fromJson(json(text.constData()));
    QVERIFY(!content.ok());
    QCOMPARE(content.error().code, ErrorCode::InvalidInput);
    QVERIFY2(content.error().detail == pointer, qPrintable(content.error().text()));
    QVERIFY2(content.error().message.contains(says), qPrintable(content.error().message));
    if (!pointer.isEmpty())
        QVERIFY2(content.error().message.contains(pointer.chopped(pointer.endsWith(QLatin1String("#key")) ? 4 : 0)),
                 qPrintable(content.error().message));
}

void TstPrompt::refusesHalfASurrogatePair()
{
    PromptContent content;
    content.messages.append(Message::ofText(MessageRole::User, QString(QChar(0xD800))));
    const auto read = PromptContent::fromJson(content.toJson());
    QVERIFY(!read.ok());
    QCOMPARE(read.error().detail, QStringLiteral("/messages/0/content"));
}

QTEST_GUILESS_MAIN(TstPrompt)
#include "tst_prompt.moc"
