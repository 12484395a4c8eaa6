// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/messagealigner.h"
#include "core/diff/promptdiff.h"
#include "core/diff/schemachange.h"
#include "core/diff/valuechange.h"

#include <QTest>

using namespace promptlab;

namespace {

QJsonValue json(const char *text)
{
    const Result<QJsonValue> value = parseJson(QByteArrayView(text));
    if (!value.ok())
        qFatal("%s", qPrintable(value.error().text()));
    return *value;
}

QString shown(const std::optional<QJsonValue> &value)
{
    return value ? QString::fromUtf8(canonicalJson(*value)) : QStringLiteral("-");
}

/// "/path: old > new", one a line.
QString changesText(const QList<ValueChange> &changes)
{
    QStringList list;
    for (const ValueChange &change : changes)
        list.append(change.path + QLatin1String(": ") + shown(change.before) + QLatin1String(" > ")
                    + shown(change.after));
    return list.join(QLatin1Char('\n'));
}

/// "changed 0>1 moved user>assistant text", one a line.
QString messagesText(const PromptDiff &diff)
{
    QStringList list;
    for (const MessageChange &change : diff.messages) {
        QString text = itemChangeName(change.kind) + QStringLiteral(" %1>%2").arg(change.before).arg(change.after);
        if (change.moved)
            text += QLatin1String(" moved");
        if (change.roleChanged())
            text += QLatin1Char(' ') + messageRoleName(change.roleBefore) + QLatin1Char('>')
                  + messageRoleName(change.roleAfter);
        if (change.textChanged)
            text += QLatin1String(" text");
        list.append(text);
    }
    return list.join(QLatin1Char('\n'));
}

QStringList contractNames(const PromptDiff &diff)
{
    QStringList names;
    for (const ContractIssue &issue : diff.contract) {
        names.append(contractIssueName(issue.kind)
                     + (issue.subject.isEmpty() ? QString() : QString(QLatin1Char(':') + issue.subject)));
        if (contractIssueText(issue).isEmpty())
            return {QStringLiteral("an issue without a text")};
    }
    return names;
}

/// "system: text" lines.
QList<Message> conversation(const QStringList &lines)
{
    QList<Message> messages;
    for (const QString &line : lines) {
        const Result<MessageRole> role = messageRoleFromName(line.section(QLatin1Char(':'), 0, 0));
        if (!role.ok())
            qFatal("%s", qPrintable(line));
        messages.append(Message::ofText(*role, line.section(QLatin1Char(':'), 1).trimmed()));
    }
    return messages;
}

Variable variable(const char *name, const char *type = "string", const char *defaultJson = nullptr,
                  const char *description = "")
{
    Variable made;
    made.name = QString::fromLatin1(name);
    made.type = QString::fromLatin1(type);
    made.description = QString::fromLatin1(description);
    if (defaultJson)
        made.defaultValue = json(defaultJson);
    return made;
}

PromptContent withVariables(const QList<Variable> &variables, const QString &text = {})
{
    PromptContent content;
    content.variables = variables;
    content.messages.append(Message::ofText(MessageRole::User, text));
    return content;
}

} // namespace

class TstPromptDiff final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void values_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("changes");
        const auto row = [](const char *name, const char *before, const char *after, const char *changes) {
            QTest::addRow("%s", name) << QString::fromUtf8(before) << QString::fromUtf8(after)
                                      << QString::fromUtf8(changes);
        };
        row("equal values", "{\"a\":[1,{\"b\":2}]}", "{\"a\":[1,{\"b\":2}]}", "");
        row("a changed leaf", "{\"a\":{\"b\":1}}", "{\"a\":{\"b\":2}}", "/a/b: 1 > 2");
        row("a new key", "{}", "{\"a\":null}", "/a: - > null");
        row("a key gone", "{\"a\":1}", "{}", "/a: 1 > -");
        row("another type", "{\"a\":1}", "{\"a\":[1]}", "/a: 1 > [1]");
        row("a key with a slash", "{\"a/b\":1}", "{\"a/b\":2}", "/a~1b: 1 > 2");
        row("an element put in", "[1,2,3]", "[1,9,2,3]", "/1: - > 9");
        row("an element taken out", "[1,9,2,3]", "[1,2,3]", "/1: 9 > -");
        row("an element changed", "[1,{\"a\":1},3]", "[1,{\"a\":2},3]", "/1/a: 1 > 2");
        row("the whole value", "1", "\"1\"", ": 1 > \"1\"");
    }

    void values()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, changes);
        QCOMPARE(changesText(jsonChanges(json(before.toUtf8().constData()), json(after.toUtf8().constData()))),
                 changes);
    }

    void schemas_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("effect");
        const auto row = [](const char *name, const char *before, const char *after, const char *effect) {
            QTest::addRow("%s", name) << QString::fromUtf8(before) << QString::fromUtf8(after)
                                      << QString::fromUtf8(effect);
        };
        row("equal", R"({"type":"object"})", R"({"type":"object"})", "none");
        row("texts for people", R"({"type":"string","description":"a"})", R"({"type":"string","title":"b"})", "none");
        row("a type taken away", R"({"type":["string","null"]})", R"({"type":"string"})", "narrows");
        row("a type added", R"({"type":"string"})", R"({"type":["string","null"]})", "widens");
        row("another type", R"({"type":"string"})", R"({"type":"number"})", "narrows widens");
        row("whole numbers only", R"({"type":"number"})", R"({"type":"integer"})", "narrows");
        row("any number", R"({"type":"integer"})", R"({"type":"number"})", "widens");
        row("a type where there was none", R"({})", R"({"type":"string"})", "narrows");
        row("an enum value gone", R"({"enum":["a","b"]})", R"({"enum":["a"]})", "narrows");
        row("an enum value more", R"({"enum":["a"]})", R"({"enum":["a","b"]})", "widens");
        row("an enum where there was none", R"({"type":"string"})", R"({"type":"string","enum":["a"]})", "narrows");
        row("another constant", R"({"const":1})", R"({"const":2})", "narrows widens");
        row("a field required", R"({"required":["a"]})", R"({"required":["a","b"]})", "narrows");
        row("a field optional", R"({"required":["a","b"]})", R"({"required":["b"]})", "widens");
        row("required in another order", R"({"required":["a","b"]})", R"({"required":["b","a"]})", "none");
        row("a field gone", R"({"properties":{"a":{},"b":{}}})", R"({"properties":{"a":{}}})", "narrows");
        row("a field defined that could be anything", R"({"properties":{}})",
            R"({"properties":{"a":{"type":"string"}}})", "narrows");
        row("a field allowed that was not", R"({"properties":{},"additionalProperties":false})",
            R"({"properties":{"a":{"type":"string"}},"additionalProperties":false})", "widens");
        row("other fields forbidden", R"({"type":"object"})", R"({"type":"object","additionalProperties":false})",
            "narrows");
        row("other fields allowed", R"({"additionalProperties":false})", R"({})", "widens");
        row("a nested change", R"({"properties":{"a":{"items":{"maxLength":9}}}})",
            R"({"properties":{"a":{"items":{"maxLength":5}}}})", "narrows");
        row("a higher minimum", R"({"minimum":1})", R"({"minimum":2})", "narrows");
        row("no minimum any more", R"({"minimum":1})", R"({})", "widens");
        row("a higher maximum", R"({"maximum":1})", R"({"maximum":2})", "widens");
        row("a maximum where there was none", R"({})", R"({"maxItems":2})", "narrows");
        row("a pattern", R"({})", R"({"pattern":"^a"})", "narrows");
        row("another pattern", R"({"pattern":"^b"})", R"({"pattern":"^a"})", "narrows widens");
        row("unique items", R"({"uniqueItems":false})", R"({"uniqueItems":true})", "narrows");
        row("a keyword that is not looked into", R"({"anyOf":[{"type":"string"}]})", R"({"anyOf":[{"type":"number"}]})",
            "narrows widens");
        row("OpenAI's frame does not count", R"({"name":"x","schema":{"type":"object"}})",
            R"({"name":"y","strict":true,"schema":{"type":"object"}})", "none");
        row("everything against nothing", "true", "false", "narrows");
        row("a limit that is no number", R"({"minimum":"a"})", R"({"minimum":2})", "narrows widens");
    }

    void schemas()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, effect);
        const SchemaEffect found = compareSchemas(json(before.toUtf8().constData()), json(after.toUtf8().constData()));
        QStringList words;
        if (found.narrows)
            words.append(QStringLiteral("narrows"));
        if (found.widens)
            words.append(QStringLiteral("widens"));
        QCOMPARE(words.isEmpty() ? QStringLiteral("none") : words.join(QLatin1Char(' ')), effect);
        // The other way round the effect is mirrored, but for a field that is gone.
        const SchemaEffect back = compareSchemas(json(after.toUtf8().constData()), json(before.toUtf8().constData()));
        if (qstrcmp(QTest::currentDataTag(), "a field gone") != 0
            && qstrcmp(QTest::currentDataTag(), "a field defined that could be anything") != 0
            && qstrcmp(QTest::currentDataTag(), "a field allowed that was not") != 0)
            QCOMPARE(back, (SchemaEffect{found.widens, found.narrows}));
    }

    void messages_data()
    {
        QTest::addColumn<QStringList>("before");
        QTest::addColumn<QStringList>("after");
        QTest::addColumn<QString>("changes");
        const QString system = QStringLiteral("system: You are a support agent of the company and answer politely.");
        const QString user = QStringLiteral("user: {{ ticket.body }} please sort this ticket");
        const QString example = QStringLiteral("assistant: Dear customer, your order number 42 is on its way.");
        QTest::addRow("equal") << QStringList{system, user} << QStringList{system, user}
                               << QStringLiteral("unchanged 0>0\nunchanged 1>1");
        QTest::addRow("one added") << QStringList{system, user} << QStringList{system, example, user}
                                   << QStringLiteral("unchanged 0>0\nadded -1>1 text\nunchanged 1>2");
        QTest::addRow("one removed stays in its place")
            << QStringList{system, example, user} << QStringList{system, user}
            << QStringLiteral("unchanged 0>0\nremoved 1>-1 text\nunchanged 2>1");
        QTest::addRow("one edited") << QStringList{system, user}
                                    << QStringList{QString(system + QStringLiteral(" Be brief.")), user}
                                    << QStringLiteral("changed 0>0 text\nunchanged 1>1");
        QTest::addRow("one rewritten in its place is still that message")
            << QStringList{system, user} << QStringList{QStringLiteral("system: Nothing of it left here."), user}
            << QStringLiteral("changed 0>0 text\nunchanged 1>1");
        QTest::addRow("one moved") << QStringList{system, user, example} << QStringList{example, system, user}
                                   << QStringLiteral("changed 2>0 moved\nunchanged 0>1\nunchanged 1>2");
        QTest::addRow("one moved and edited")
            << QStringList{system, user, example}
            << QStringList{QString(example + QStringLiteral(" Thanks!")), system, user}
            << QStringLiteral("changed 2>0 moved text\nunchanged 0>1\nunchanged 1>2");
        QTest::addRow("another role") << QStringList{system, user}
                                      << QStringList{QString(system).replace(QStringLiteral("system"),
                                                                             QStringLiteral("developer")),
                                                     user}
                                      << QStringLiteral("changed 0>0 system>developer\nunchanged 1>1");
        QTest::addRow("all new") << QStringList() << QStringList{system, user}
                                 << QStringLiteral("added -1>0 text\nadded -1>1 text");
        QTest::addRow("all gone") << QStringList{system} << QStringList() << QStringLiteral("removed 0>-1 text");
        QTest::addRow("a stranger of another role is no edit")
            << QStringList{system} << QStringList{example} << QStringLiteral("added -1>0 text\nremoved 0>-1 text");
        QTest::addRow("the same role goes before a little more likeness")
            << QStringList{QStringLiteral("user: please sort this ticket now and answer")}
            << QStringList{QStringLiteral("assistant: please sort this ticket now and"),
                           QStringLiteral("user: please sort this ticket soon and answer")}
            << QStringLiteral("added -1>0 text\nchanged 0>1 text");
        QTest::addRow("equal messages twice")
            << QStringList{user, user} << QStringList{user} << QStringLiteral("unchanged 0>0\nremoved 1>-1 text");
    }

    void messages()
    {
        QFETCH(QStringList, before);
        QFETCH(QStringList, after);
        QFETCH(QString, changes);
        PromptContent old;
        old.messages = conversation(before);
        PromptContent now;
        now.messages = conversation(after);
        const Result<PromptDiff> diff = diffPrompts(old, now);
        QVERIFY(diff.ok());
        QCOMPARE(messagesText(*diff), changes);
        QCOMPARE(diff->isEqual(), before == after);
        QVERIFY(diff->contract.isEmpty());
    }

    void alignmentIsComplete()
    {
        QList<Message> before;
        QList<Message> after;
        for (int i = 0; i < 300; ++i) {
            before.append(Message::ofText(i % 2 ? MessageRole::User : MessageRole::Assistant,
                                          QStringLiteral("old message %1").arg(i)));
            after.append(Message::ofText(i % 3 ? MessageRole::User : MessageRole::Assistant,
                                         QStringLiteral("something else %1 x").arg(i)));
        }
        DiffLimits limits;
        const Result<QList<MessageMatch>> matches = alignMessages(before, after, limits);
        QVERIFY(matches.ok());
        QVERIFY2(limits.testFlag(DiffLimit::Pairing), "too many to compare all is said");
        QSet<int> seenBefore;
        int nextAfter = 0;
        for (const MessageMatch &match : *matches) {
            if (match.after >= 0)
                QCOMPARE(match.after, nextAfter++);
            if (match.before >= 0) {
                QVERIFY(!seenBefore.contains(match.before));
                seenBefore.insert(match.before);
            }
        }
        QCOMPARE(nextAfter, 300);
        QCOMPARE(seenBefore.size(), 300);
    }

    void messageFields()
    {
        PromptContent old;
        PromptContent now;
        Message message;
        message.role = MessageRole::User;
        message.parts = {
            {ContentPart::Kind::Text, QStringLiteral("Look at this picture and say what it shows"), {}, {}},
            {ContentPart::Kind::Image, {}, QStringLiteral("https://example.org/a.png"), QStringLiteral("low")}};
        old.messages = {message};
        message.name = QStringLiteral("ann");
        message.parts[1].detail = QStringLiteral("high");
        now.messages = {message};
        const Result<PromptDiff> diff = diffPrompts(old, now);
        QVERIFY(diff.ok());
        QCOMPARE(messagesText(*diff), QStringLiteral("changed 0>0"));
        QCOMPARE(changesText(diff->messages[0].fields),
                 QStringLiteral("/name: - > \"ann\"\n/parts/1/detail: \"low\" > \"high\""));
        QVERIFY(!diff->onlyWhitespace());
        // Cutting one text into two parts changes the content, though it reads the same.
        PromptContent cut;
        cut.messages = {Message::ofText(MessageRole::User, QStringLiteral("a\nb"))};
        PromptContent parts;
        Message two;
        two.role = MessageRole::User;
        two.parts = {{ContentPart::Kind::Text, QStringLiteral("a"), {}, {}},
                     {ContentPart::Kind::Text, QStringLiteral("b"), {}, {}}};
        parts.messages = {two};
        QVERIFY(cut.contentHash() != parts.contentHash());
        const Result<PromptDiff> cutDiff = diffPrompts(cut, parts);
        QVERIFY(cutDiff.ok());
        QVERIFY(!cutDiff->isEqual());
    }

    void nestedTextDiff()
    {
        PromptContent old;
        PromptContent now;
        old.messages = conversation({QStringLiteral("system: one\ntwo is the second line\nthree")});
        now.messages = conversation({QStringLiteral("system: one\ntwo is another line\nthree")});
        const Result<PromptDiff> diff = diffPrompts(old, now);
        QVERIFY(diff.ok());
        const LineDiff &text = diff->messages.constFirst().text;
        QCOMPARE(text.pairs.size(), 1);
        QCOMPARE(text.pairs[0].a.oneBased(), 2);
        QCOMPARE(text.stats.equal, 2);
    }

    void whitespaceOnly()
    {
        PromptContent old;
        PromptContent now;
        old.messages = conversation({QStringLiteral("system: one two"), QStringLiteral("user: x")});
        now.messages = conversation({QStringLiteral("system: one  two"), QStringLiteral("user: x")});
        Result<PromptDiff> diff = diffPrompts(old, now);
        QVERIFY(diff.ok());
        QVERIFY(diff->onlyWhitespace());
        QVERIFY(!diff->isEqual());
        now.settings.model = QStringLiteral("other");
        diff = diffPrompts(old, now);
        QVERIFY(diff.ok());
        QVERIFY(!diff->onlyWhitespace());
        QVERIFY(!diffPrompts(old, old)->onlyWhitespace());
    }

    void variables_data()
    {
        QTest::addColumn<QList<Variable>>("before");
        QTest::addColumn<QList<Variable>>("after");
        QTest::addColumn<QString>("changes");
        QTest::addColumn<QStringList>("contract");
        const auto row = [](const char *name, const QList<Variable> &before, const QList<Variable> &after,
                            const char *changes, const QStringList &contract) {
            QTest::addRow("%s", name) << before << after << QString::fromUtf8(changes) << contract;
        };
        row("equal", {variable("a")}, {variable("a")}, "", {});
        row("another order", {variable("a"), variable("b")}, {variable("b"), variable("a")}, "", {});
        row("added with a default", {}, {variable("words", "number", "140")}, "added words [/type /default]", {});
        row("added without a default", {}, {variable("order")}, "added order [/type]",
            {QStringLiteral("variable_added_without_default:order")});
        row("removed", {variable("tone", "string", "\"calm\"")}, {}, "removed tone [/type /default]",
            {QStringLiteral("variable_removed:tone")});
        row("another default", {variable("n", "number", "1")}, {variable("n", "number", "2")}, "changed n [/default]",
            {});
        row("a default gone", {variable("n", "number", "1")}, {variable("n", "number")}, "changed n [/default]",
            {QStringLiteral("variable_became_required:n")});
        row("a default new", {variable("n", "number")}, {variable("n", "number", "1")}, "changed n [/default]", {});
        row("another type", {variable("n", "number")}, {variable("n", "string")}, "changed n [/type]",
            {QStringLiteral("variable_type_changed:n")});
        row("another description", {variable("n")}, {variable("n", "string", nullptr, "What for")},
            "changed n [/description]", {});
        row("a similar name is a rename", {variable("max_words", "number", "1")}, {variable("maxWords", "number", "1")},
            "renamed maxWords (max_words) []", {QStringLiteral("variable_renamed:maxWords")});
        row("the same description and a like name", {variable("customer_name", "string", nullptr, "Who writes")},
            {variable("name", "string", nullptr, "Who writes")},
            "added name [/type /description]\nremoved customer_name [/type /description]",
            {QStringLiteral("variable_added_without_default:name"), QStringLiteral("variable_removed:customer_name")});
        row("another type is no rename", {variable("max_words", "number", "1")},
            {variable("maxWords", "string", "\"1\"")},
            "added maxWords [/type /default]\nremoved max_words [/type /default]",
            {QStringLiteral("variable_removed:max_words")});
    }

    void variables()
    {
        QFETCH(QList<Variable>, before);
        QFETCH(QList<Variable>, after);
        QFETCH(QString, changes);
        QFETCH(QStringList, contract);
        const Result<PromptDiff> diff = diffPrompts(withVariables(before), withVariables(after));
        QVERIFY(diff.ok());
        QStringList list;
        for (const VariableChange &change : diff->variables) {
            QStringList paths;
            for (const ValueChange &field : change.fields)
                paths.append(field.path);
            list.append(itemChangeName(change.kind) + QLatin1Char(' ') + change.name
                        + (change.oldName.isEmpty() ? QString()
                                                    : QString(QLatin1String(" (") + change.oldName + QLatin1Char(')')))
                        + QLatin1String(" [") + paths.join(QLatin1Char(' ')) + QLatin1Char(']'));
        }
        QCOMPARE(list.join(QLatin1Char('\n')), changes);
        QCOMPARE(contractNames(*diff), contract);
        QCOMPARE(diff->breaksContract(), !contract.isEmpty());
    }

    void renameBySeenUse()
    {
        const QString text = QStringLiteral("Hello {{ client }}, {{ client | upper }}!");
        const Result<PromptDiff> diff =
            diffPrompts(withVariables({variable("client")}, text),
                        withVariables({variable("customer")},
                                      QString(text).replace(QStringLiteral("client"), QStringLiteral("customer"))));
        QVERIFY(diff.ok());
        QCOMPARE(diff->variables.size(), 1);
        QCOMPARE(diff->variables[0].kind, ItemChange::Renamed);
        QCOMPARE(diff->variables[0].oldName, QStringLiteral("client"));
        QVERIFY(diff->variables[0].confidence >= 0.6 && diff->variables[0].confidence <= 1);
        QVERIFY(contractIssueText(diff->contract.constFirst()).contains(QStringLiteral("\"client\"")));
        // Used in other lines, or less often: no guess.
        for (const char *line :
             {"About {{ topic }} and {{ topic }}", "Hello {{ topic }}, {{ client | upper }}!", "Hello {{ topic }}!"}) {
            const Result<PromptDiff> other = diffPrompts(withVariables({variable("client")}, text),
                                                         withVariables({variable("topic")}, QString::fromLatin1(line)));
            QVERIFY(other.ok());
            QCOMPARE(other->variables.size(), 2);
        }
    }

    void settingsAndRest()
    {
        PromptContent old = withVariables({}, QStringLiteral("x"));
        PromptContent now = old;
        old.settings.model = QStringLiteral("gpt-a");
        old.settings.temperature = 0.7;
        old.settings.stop = {QStringLiteral("END")};
        now.format = TemplateFormat::Mustache;
        now.settings.model = QStringLiteral("gpt-b");
        now.settings.temperature = 0.3;
        now.settings.maxTokens = 400;
        now.settings.extra = {
            {QStringLiteral("reasoning"), QJsonObject{{QStringLiteral("effort"), QStringLiteral("low")}}}};
        old.includePins = {{QStringLiteral("tone"), QStringLiteral("aa")}};
        now.includePins = {{QStringLiteral("tone"), QStringLiteral("bb")}};
        const Result<PromptDiff> diff = diffPrompts(old, now);
        QVERIFY(diff.ok());
        QVERIFY(diff->formatChanged());
        QCOMPARE(
            changesText(diff->settings),
            QStringLiteral(
                "/extra: - > {\"reasoning\":{\"effort\":\"low\"}}\n/maxTokens: - > 400\n/model: \"gpt-a\" > \"gpt-b\"\n"
                "/stop: [\"END\"] > -\n/temperature: 0.7 > 0.3"));
        QCOMPARE(changesText(diff->includePins), QStringLiteral("/tone: \"aa\" > \"bb\""));
        QVERIFY(!diff->isEqual());
        QVERIFY(!diff->breaksContract());
    }

    void tools_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::addColumn<QString>("changes");
        QTest::addColumn<QStringList>("contract");
        const auto row = [](const char *name, const char *before, const char *after, const char *changes,
                            const QStringList &contract) {
            QTest::addRow("%s", name) << QString::fromUtf8(before) << QString::fromUtf8(after)
                                      << QString::fromUtf8(changes) << contract;
        };
        const char *find =
            R"([{"type":"function","function":{"name":"find","description":"a","parameters":{"type":"object","properties":{"id":{"type":"string"}}}}}])";
        row("equal", find, find, "", {});
        row("added", "[]", find, "added find", {});
        row("removed", find, "[]", "removed find", {QStringLiteral("tool_removed:find")});
        row("another description", find,
            R"([{"type":"function","function":{"name":"find","description":"b","parameters":{"type":"object","properties":{"id":{"type":"string","description":"c"}}}}}])",
            "changed find", {});
        row("other parameters", find,
            R"([{"type":"function","function":{"name":"find","description":"a","parameters":{"type":"object","properties":{"id":{"type":"number"}}}}}])",
            "changed find !", {QStringLiteral("tool_signature_changed:find")});
        row("a flag beside them", find,
            R"([{"type":"function","function":{"name":"find","description":"a","strict":true,"parameters":{"type":"object","properties":{"id":{"type":"string"}}}}}])",
            "changed find !", {QStringLiteral("tool_signature_changed:find")});
        row("the flat shape", R"([{"name":"x","input_schema":{"type":"object"}}])",
            R"([{"name":"x","input_schema":{"type":"string"}}])", "changed x !",
            {QStringLiteral("tool_signature_changed:x")});
        row("without a name", R"([{"type":"web_search"}])", R"([{"type":"web_search","size":"low"}])", "changed #1 !",
            {QStringLiteral("tool_signature_changed:#1")});
    }

    void tools()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QFETCH(QString, changes);
        QFETCH(QStringList, contract);
        PromptContent old;
        PromptContent now;
        old.tools = json(before.toUtf8().constData()).toArray();
        now.tools = json(after.toUtf8().constData()).toArray();
        const Result<PromptDiff> diff = diffPrompts(old, now);
        QVERIFY(diff.ok());
        QStringList list;
        for (const ToolChange &change : diff->tools)
            list.append(itemChangeName(change.kind) + QLatin1Char(' ') + change.name
                        + (change.signatureChanged ? QStringLiteral(" !") : QString()));
        QCOMPARE(list.join(QLatin1Char('\n')), changes);
        QCOMPARE(contractNames(*diff), contract);
    }

    void responseSchema()
    {
        PromptContent none;
        PromptContent open;
        open.responseSchema = json(R"({"type":"object","properties":{"a":{"type":"string"},"b":{"type":"string"}}})");
        PromptContent narrow;
        narrow.responseSchema = json(R"({"type":"object","properties":{"a":{"type":"string"}}})");
        QCOMPARE(contractNames(*diffPrompts(none, open)), QStringList{QStringLiteral("response_schema_added")});
        QCOMPARE(contractNames(*diffPrompts(open, none)), QStringList{QStringLiteral("response_schema_removed")});
        QCOMPARE(contractNames(*diffPrompts(open, narrow)), QStringList{QStringLiteral("response_schema_narrowed")});
        PromptContent wide = open;
        wide.responseSchema =
            json(R"({"type":["object","null"],"properties":{"a":{"type":"string"},"b":{"type":"string"}}})");
        const Result<PromptDiff> widened = diffPrompts(open, wide);
        QVERIFY(widened.ok());
        QCOMPARE(contractNames(*widened), QStringList{QStringLiteral("response_schema_widened")});
        QVERIFY(!widened->breaksContract());
        QCOMPARE(changesText(diffPrompts(open, narrow)->responseSchema),
                 QStringLiteral("/properties/b: {\"type\":\"string\"} > -"));
    }

    void cancels()
    {
        CancelSource source;
        source.cancel();
        const Result<PromptDiff> diff = diffPrompts({}, withVariables({}, QStringLiteral("x")), {}, source.token());
        QVERIFY(!diff.ok());
        QCOMPARE(diff.error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TstPromptDiff)
#include "tst_promptdiff.moc"
