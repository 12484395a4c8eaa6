// SPDX-License-Identifier: GPL-3.0-or-later
#include "promptsamples.h"

#include "core/base/yaml.h"
#include "core/prompt/yamlwriter.h"

#include <QTest>

using namespace promptlab;

namespace {

/// The messages as "role|name|call: parts", one a line, so that a failure reads as a difference.
QString listing(const QList<Message> &messages)
{
    QStringList lines;
    for (const Message &message : messages)
        lines.append(QString::fromUtf8(canonicalJson(message.toJson())));
    return lines.join(QLatin1Char('\n'));
}

} // namespace

class TstPromptFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void yamlRoundTrips();
    void yamlReadsWell();
    void filesRoundTrip();
    void filesSurviveWindowsLineEnds();
    void writesForPeople();
    void infoRoundTrips();
    void readsText_data();
    void readsText();
    void readsFrontMatter();
    void readsTrees_data();
    void readsTrees();
    void refuses_data();
    void refuses();
    void survivesDamage();
};

void TstPromptFile::yamlRoundTrips()
{
    test::RandomContent random(7);
    for (int i = 0; i < 1000; ++i) {
        const QJsonObject object = random.object(4);
        const QByteArray text = writeYaml(object, {QStringLiteral("type")});
        const auto back = parseYaml(text, QString(), ParseLimits{64 * 1024 * 1024, 80, 100000});
        QVERIFY2(back.ok(),
                 back.ok() ? "" : qPrintable(back.error().text() + QLatin1Char('\n') + QString::fromUtf8(text)));
        const QJsonObject reread = back->root.toObject();
        QCOMPARE(canonicalJson(reread), canonicalJson(object));
    }
}

void TstPromptFile::yamlReadsWell()
{
    const QJsonObject object{
        {QStringLiteral("name"), QStringLiteral("Ticket triage, second try")},
        {QStringLiteral("answer"), QStringLiteral("no")},
        {QStringLiteral("number"), QStringLiteral("12")},
        {QStringLiteral("text"), QStringLiteral("one: two\n\n- three # not a comment")},
        {QStringLiteral("list"),
         QJsonArray{QStringLiteral("a"), 1, QJsonArray{2, 3},
                    QJsonObject{{QStringLiteral("k"), true}, {QStringLiteral("l"), QJsonArray()}}}},
        {QStringLiteral("empty"), QJsonObject()},
    };
    const QByteArray expected = "name: Ticket triage, second try\n"
                                "answer: \"no\"\n"
                                "empty: {}\n"
                                "list:\n"
                                "  - a\n"
                                "  - 1\n"
                                "  -\n"
                                "    - 2\n"
                                "    - 3\n"
                                "  - k: true\n"
                                "    l: []\n"
                                "number: \"12\"\n"
                                "text: |-\n"
                                "  one: two\n"
                                "\n"
                                "  - three # not a comment\n";
    QCOMPARE(writeYaml(object, {QStringLiteral("name")}), expected);
    QCOMPARE(writeYaml({}), QByteArray());
}

void TstPromptFile::filesRoundTrip()
{
    test::RandomContent random(42);
    for (int i = 0; i < 1500; ++i) {
        PromptFile file{random.content(), random.meta()};
        const QByteArray bytes = writePromptFile(file.content, file.meta);
        const auto back = parsePromptFile(bytes, QStringLiteral("v1.md"));
        QVERIFY2(back.ok(),
                 back.ok() ? "" : qPrintable(back.error().text() + QLatin1Char('\n') + QString::fromUtf8(bytes)));
        QVERIFY2(listing(back->content.messages) == listing(file.content.messages),
                 qPrintable(listing(file.content.messages) + QStringLiteral("\n--- became\n")
                            + listing(back->content.messages) + QStringLiteral("\n--- by\n")
                            + QString::fromUtf8(bytes)));
        QVERIFY2(*back == file, bytes.constData());
        QCOMPARE(back->content.contentHash(), file.content.contentHash());
        QCOMPARE(writePromptFile(back->content, back->meta), bytes);
    }
}

void TstPromptFile::filesSurviveWindowsLineEnds()
{
    test::RandomContent random(43);
    for (int i = 0; i < 200; ++i) {
        const PromptContent content = random.content();
        QByteArray bytes = writePromptFile(content);
        bytes.replace("\n", "\r\n");
        const auto back = parsePromptFile(QByteArray("\xEF\xBB\xBF" + bytes), QStringLiteral("v1.md"));
        QVERIFY2(back.ok(),
                 back.ok() ? "" : qPrintable(back.error().text() + QLatin1Char('\n') + QString::fromUtf8(bytes)));
        QCOMPARE(listing(back->content.messages), listing(content.messages));
    }
}

void TstPromptFile::writesForPeople()
{
    PromptContent content;
    content.messages = {Message::ofText(MessageRole::System,
                                        QStringLiteral("You sort tickets.\n\n# Rules\n=== CONTEXT ===\nBe brief.")),
                        Message::ofText(MessageRole::User, QStringLiteral("\n{{ ticket }}\n"))};
    Variable ticket;
    ticket.name = QStringLiteral("ticket");
    ticket.untrusted = true;
    content.variables.append(ticket);
    content.settings.model = QStringLiteral("sim-small");
    content.settings.temperature = 0;
    const QByteArray expected = "---\n"
                                "commit: Ask for brevity\n"
                                "tags:\n"
                                "  - stable\n"
                                "format: nunjucks\n"
                                "settings:\n"
                                "  model: sim-small\n"
                                "  temperature: 0\n"
                                "variables:\n"
                                "  - name: ticket\n"
                                "    type: string\n"
                                "    untrusted: true\n"
                                "---\n"
                                "=== system ===\n"
                                "You sort tickets.\n"
                                "\n"
                                "# Rules\n"
                                "\\=== CONTEXT ===\n"
                                "Be brief.\n"
                                "\n"
                                "=== user exact ===\n"
                                "\n"
                                "{{ ticket }}\n"
                                "\n"
                                "=== end ===\n";
    QCOMPARE(
        writePromptFile(content, {QString(), QString(), QStringLiteral("Ask for brevity"), {QStringLiteral("stable")}}),
        expected);
}

void TstPromptFile::infoRoundTrips()
{
    test::RandomContent random(9);
    for (int i = 0; i < 200; ++i) {
        const PromptInfo info{QStringLiteral("triage"),
                              random.text(5),
                              random.text(9),
                              {QStringLiteral("a: b"), random.filledText(2) + QLatin1Char('!')}};
        const auto back = parsePromptInfo(writePromptInfo(info), QStringLiteral("prompt.yaml"));
        QVERIFY2(back.ok(), back.ok() ? "" : qPrintable(back.error().text()));
        QVERIFY(*back == info);
    }
}

void TstPromptFile::readsText_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *bytes, const char *expected) {
        QTest::addRow("%s", name) << QByteArray(bytes) << QString::fromUtf8(expected);
    };
    row("plain text is no user message", "Sort this:\n\n{{ ticket }}\n",
        R"({"content":"Sort this:\n\n{{ ticket }}","role":"user"})");
    row("Markdown headings and rules are taken for sections", "# system\n\ntext\n---\nmore\n===\n",
        R"({"content":"# system\n\ntext\n---\nmore\n===","role":"user"})");
    row("blank lines around plain text count", "\n \nHello  \n\n\t\n", R"({"content":"Hello  ","role":"user"})");
    row("a line in capitals is taken for a section", "=== TICKET ===\n{{ ticket }}\n",
        R"({"content":"=== TICKET ===\n{{ ticket }}","role":"user"})");
    row("a backslash before a section line stays", "\\=== user ===\n\\\\=== user ===\n\\n\n",
        R"({"content":"=== user ===\n\\=== user ===\n\\n","role":"user"})");
    row("sections are not split", "=== system ===\nA\n\n=== user ===\n\nB\n=== assistant ===\n\nC\n\n",
        "{\"content\":\"A\",\"role\":\"system\"}\n{\"content\":\"B\",\"role\":\"user\"}\n{\"content\":\"C\",\"role\":"
        "\"assistant\"}");
    row("space behind a section line disturbs", "=== user === \t\nB", R"({"content":"B","role":"user"})");
    row("an empty section is no empty message", "=== user ===\n\n=== system ===\nA",
        "{\"content\":\"\",\"role\":\"user\"}\n{\"content\":\"A\",\"role\":\"system\"}");
    row("exact text loses lines", "=== user exact ===\n\nB\n\n=== end ===\n\n", R"({"content":"\nB\n","role":"user"})");
    row("JSON text is not read", "=== user json ===\n\"a\\r\\nb\"\n", R"({"content":"a\r\nb","role":"user"})");
    row("attributes are not read", "=== user name=\"A \\\"B\\\" ===\" ===\nx\n=== tool call=c_1 name=t ===\ny",
        "{\"content\":\"x\",\"name\":\"A \\\"B\\\" "
        "===\",\"role\":\"user\"}\n{\"content\":\"y\",\"name\":\"t\",\"role\":\"tool\",\"toolCallId\":\"c_1\"}");
    row("parts are not read",
        "=== user ===\n=== part image reference=https://example.org/a.png detail=low ===\n=== part text ===\nWhat is "
        "it?\n",
        R"({"content":[{"detail":"low","reference":"https://example.org/a.png","type":"image"},{"text":"What is it?","type":"text"}],"role":"user"})");
    row("tool calls are not read", "=== assistant ===\n=== part calls ===\n[{\"id\": \"c_1\"}]\n",
        R"({"role":"assistant","toolCalls":[{"id":"c_1"}]})");
    row("old line ends are not read", "=== system ===\rA\r=== user ===\rB\r",
        "{\"content\":\"A\",\"role\":\"system\"}\n{\"content\":\"B\",\"role\":\"user\"}");
}

void TstPromptFile::readsText()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, expected);
    const auto file = parsePromptFile(bytes, QStringLiteral("prompt.txt"));
    QVERIFY2(file.ok(), file.ok() ? "" : qPrintable(file.error().text()));
    QCOMPARE(listing(file->content.messages), expected);
    QCOMPARE(file->content.format, TemplateFormat::Nunjucks);
}

void TstPromptFile::readsFrontMatter()
{
    const auto file = parsePromptFile("---\n"
                                      "# a comment\n"
                                      "commit: >-\n  folded\n  text\n"
                                      "tags: [v1.0, good]\n"
                                      "format: mustache\n"
                                      "settings: {model: m, maxTokens: 200, stop: [END]}\n"
                                      "variables:\n  - {name: ticket, untrusted: true}\n"
                                      "responseSchema: {type: object}\n"
                                      "---\n"
                                      "Sort {{ticket}}\n",
                                      QStringLiteral("triage.prompt.md"));
    QVERIFY2(file.ok(), file.ok() ? "" : qPrintable(file.error().text()));
    QCOMPARE(file->meta.commit, QStringLiteral("folded text"));
    QCOMPARE(file->meta.tags, (QStringList{QStringLiteral("v1.0"), QStringLiteral("good")}));
    QCOMPARE(file->content.format, TemplateFormat::Mustache);
    QCOMPARE(file->content.settings.maxTokens.value_or(0), 200);
    QCOMPARE(file->content.variables.value(0).untrusted, true);
    QCOMPARE(file->content.responseSchema->toObject().value(QStringLiteral("type")).toString(),
             QStringLiteral("object"));
    QCOMPARE(listing(file->content.messages), QStringLiteral(R"({"content":"Sort {{ticket}}","role":"user"})"));
}

void TstPromptFile::readsTrees_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("expected");
    QTest::addRow("our JSON is not read")
        << "a.json" << QByteArray(R"({"commit":"c","messages":[{"role":"user","content":"x"}]})")
        << R"({"content":"x","role":"user"})";
    QTest::addRow("our YAML is not read")
        << "a.yaml" << QByteArray("commit: c\nmessages:\n  - role: user\n    content: |\n      x\n      y\n")
        << R"({"content":"x\ny\n","role":"user"})";
    QTest::addRow("the extension .yml is not known")
        << "a.YML" << QByteArray("- {role: user, content: x}\n") << R"({"content":"x","role":"user"})";
    QTest::addRow("chat JSON is not read")
        << "a.json"
        << QByteArray(
               R"([{"role":"developer","content":"x","name":"n"},{"role":"assistant","content":null,"tool_calls":[{"id":"1"}]},{"role":"tool","tool_call_id":"1","content":"r"}])")
        << "{\"content\":\"x\",\"name\":\"n\",\"role\":\"developer\"}\n{\"role\":\"assistant\",\"toolCalls\":[{\"id\":"
           "\"1\"}]}\n{\"content\":\"r\",\"role\":\"tool\",\"toolCallId\":\"1\"}";
    QTest::addRow("chat parts are not read")
        << "a.json"
        << QByteArray(
               R"([{"role":"user","content":[{"type":"text","text":"t"},{"type":"image_url","image_url":{"url":"https://e.org/i","detail":"high"}},{"type":"input_audio","input_audio":{"data":"AAAA","format":"wav"}},{"type":"file","file":{"file_id":"f1","filename":"a.pdf"}}]}])")
        << R"({"content":[{"text":"t","type":"text"},{"detail":"high","reference":"https://e.org/i","type":"image"},{"detail":"wav","reference":"data:audio/wav;base64,AAAA","type":"audio"},{"detail":"a.pdf","reference":"f1","type":"file"}],"role":"user"})";
}

void TstPromptFile::readsTrees()
{
    QFETCH(const QString, source);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, expected);
    const auto file = parsePromptFile(bytes, source);
    QVERIFY2(file.ok(), file.ok() ? "" : qPrintable(file.error().text()));
    QCOMPARE(listing(file->content.messages), expected);
    QCOMPARE(file->meta.commit.isEmpty(), !bytes.contains("commit"));
}

void TstPromptFile::refuses_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const char *source, const QByteArray &bytes, const char *place,
                        const char *says) {
        QTest::addRow("%s", name) << QString::fromLatin1(source) << bytes << QString::fromLatin1(place)
                                  << QString::fromLatin1(says);
    };
    row("an empty file is a prompt", "a.md", "", "a.md:1:1", "empty");
    row("blank lines are a prompt", "a.txt", " \n\n", "a.txt:1:1", "empty");
    row("front matter without an end passes", "a.md", "---\ntags: []\ntext\n", "a.md:1:1", "closing line");
    row("a misspelt field of front matter passes", "a.md", "---\nformat: mustache\ncomit: x\n---\nx", "a.md:3:1",
        "did you mean \"commit\"");
    row("a wrong value in front matter passes", "a.md", "---\nsettings:\n  temperature: hot\n---\nx", "a.md:3:16",
        "number");
    row("broken YAML in front matter passes", "a.md", "---\ntags: [a\nformat: x\n---\nx", "a.md:3:7", "YAML");
    row("front matter that is a list passes", "a.md", "---\n- a\n---\nx", "a.md:2:1", "named fields");
    row("a bad tag passes", "a.md", "---\ntags: [a, b c]\n---\nx", "a.md:2:11", "not a name");
    row("a tag twice passes", "a.md", "---\ntags: [a, a]\n---\nx", "a.md:2:11", "twice");
    row("messages in front matter pass", "a.md", "---\nmessages: []\n---\nx", "a.md:2:1", "messages");
    row("a misspelt role passes", "a.md", "---\ncommit: x\n---\n=== system ===\nx\n=== uesr ===\ny", "a.md:6:5",
        "did you mean \"user\"");
    row("text before the first section passes", "a.md", "\nHello\n=== user ===\ny", "a.md:2:1",
        "in front of the first section");
    row("text after the end passes", "a.md", "=== user ===\ny\n=== end ===\nz", "a.md:4:1", "end");
    row("a section after the end passes", "a.md", "=== user ===\ny\n=== end ===\n=== user ===\nz", "a.md:4:1", "end");
    row("a part without a message passes", "a.md", "=== part text ===\nx", "a.md:1:1", "message above");
    row("an unknown part passes", "a.md", "=== user ===\nx\n=== part video reference=x ===\n", "a.md:3:5",
        "image, audio, file");
    row("text under an image passes", "a.md", "=== user ===\nx\n=== part image reference=x ===\n\nhere\n", "a.md:5:1",
        "part text");
    row("an image without reference passes", "a.md", "=== user ===\nx\n=== part image ===\n", "a.md:3:1", "reference");
    row("an unknown word in a section line passes", "a.md", "=== user loud ===\nx", "a.md:1:5", "loud");
    row("an unknown attribute passes", "a.md", "=== user call=x ===\nx", "a.md:1:5", "call=");
    row("an attribute twice passes", "a.md", "=== user name=x name=y ===\nx", "a.md:1:17", "twice");
    row("a broken quoted attribute passes", "a.md", "=== user name=\"x ===\nx", "a.md:1:15", "JSON string");
    row("broken JSON text passes", "a.md", "=== user json ===\n\"a\nb\"", "a.md:2:3", "control character");
    row("JSON text that is a number passes", "a.md", "=== user json ===\n5", "a.md:2:1", "JSON string");
    row("calls of a user pass", "a.md", "=== user ===\nx\n=== part calls ===\n[{}]", "a.md:1:1", "assistant");
    row("calls that are no list pass", "a.md", "=== assistant ===\n=== part calls ===\n{}", "a.md:3:1", "list");
    row("a NUL byte passes", "a.md", QByteArray("ab\nc\0d", 6), "a.md:2:2", "NUL");
    row("UTF-16 passes", "a.md",
        QByteArray("\xFF\xFE"
                   "a\0b\0",
                   6),
        "a.md:1:1", "UTF-16");
    row("Latin-1 passes", "a.md",
        "ok\ngr\xF6\xDF"
        "e",
        "a.md:2:3", "UTF-8");
    row("Latin-1 in YAML passes", "a.yaml", "messages: []\ncommit: gr\xF6\xDF", "a.yaml:2:11", "UTF-8");
    row("an error in YAML has no place", "a.yaml",
        "messages:\n  - role: user\n    content: x\n  - role: usr\n    content: x\n", "a.yaml:4:11", "usr");
    row("an error in JSON has no place", "a.json",
        "{\"messages\": [\n  {\"role\": \"user\", \"content\": \"x\"},\n  {\"role\": \"usr\"}]}", "a.json:3:12", "usr");
    row("a key twice in JSON passes", "a.json", "{\"messages\": [], \"messages\": []}", "a.json:1:18", "twice");
    row("an error in chat JSON has no place", "a.json", "[{\"role\": \"user\",\n\"content\": [{\"type\": \"video\"}]}]",
        "a.json:2:22", "video");
    row("an unknown field of chat JSON passes", "a.json", "[{\"role\": \"user\", \"content\": \"x\",\n \"weight\": 0}]",
        "a.json:2:2", "weight");
    row("a chat message without content passes", "a.json", "[{\"role\": \"user\"}]", "a.json:1:2", "no content");
    row("chat text that is missing passes", "a.json", "[{\"role\": \"user\", \"content\": [{\"type\": \"text\"}]}]",
        "a.json:1:31", "missing");
    row("a scalar is a prompt", "a.yaml", "hello", "a.yaml:1:1", "named fields");
    row("deep JSON passes", "a.json", QByteArray(100000, '['), "a.json:1:82", "levels");
    row("deep YAML passes", "a.yaml", QByteArray(100000, '['), "a.yaml:1:1", "levels");
    row("a huge file passes", "a.md", QByteArray(16 * 1024 * 1024 + 1, 'x'), "a.md", "bytes");
}

void TstPromptFile::refuses()
{
    QFETCH(const QString, source);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, says);
    const auto file = parsePromptFile(bytes, source);
    QVERIFY(!file.ok());
    QVERIFY2(file.error().message.contains(says), qPrintable(file.error().text()));
    QVERIFY(file.error().position.has_value());
    QTEST(file.error().position->toString(), "place");
}

void TstPromptFile::survivesDamage()
{
    // Every file that is cut or has a byte changed is read or refused with a place, never worse.
    test::RandomContent random(5);
    for (int i = 0; i < 300; ++i) {
        QByteArray bytes = writePromptFile(random.content(), random.meta());
        if (random.below(2) == 0)
            bytes.truncate(random.below(int(bytes.size())));
        else
            bytes[random.below(int(bytes.size()))] = char(random.below(256));
        const QString source =
            QStringList{QStringLiteral("a.md"), QStringLiteral("a.yaml"), QStringLiteral("a.json")}.at(random.below(3));
        const auto file = parsePromptFile(bytes, source);
        QVERIFY(file.ok() || file.error().position.has_value());
    }
}

QTEST_GUILESS_MAIN(TstPromptFile)
#include "tst_promptfile.moc"
