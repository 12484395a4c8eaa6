// SPDX-License-Identifier: GPL-3.0-or-later
// What the editor's text means without an editor: sections, colours, problems.
#include "core/script/scripthost.h"
#include "tests/ui/uitest.h"
#include "ui/prompts/editorfont.h"
#include "ui/prompts/promptanalysis.h"
#include "ui/prompts/promptsyntax.h"
#include "ui/prompts/prompttext.h"

#include <QFile>
#include <QFontDatabase>
#include <QRandomGenerator>
#include <QRawFont>
#include <QTest>

using namespace promptlab;

Q_DECLARE_METATYPE(TemplateFormat)

class TstPromptText final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnQtWarnings(); }
    void roundTrip_data();
    void roundTrip();
    void partsAreKept();
    void randomTexts();
    void clipboard();
    void colours_data();
    void colours();
    void coloursGoOn();
    void problems_data();
    void problems();
    void preview();
    void cancelled();
    void nearest_data();
    void nearest();
    void ligatures();
};

namespace {

QList<Message> twoMessages(const QString &system, const QString &user)
{
    return {Message::ofText(MessageRole::System, system), Message::ofText(MessageRole::User, user)};
}

/// "VVVV  CC": one letter a UTF-16 unit.
QString styleLetters(PromptSyntax &syntax, const QString &line, int *state)
{
    static const QString letters = QStringLiteral(" HSCcTVXE");
    QList<SyntaxSpan> spans;
    *state = syntax.highlight(line, *state, &spans);
    QString shown(line.size(), QLatin1Char(' '));
    for (const SyntaxSpan &span : spans) {
        for (qsizetype i = span.offset; i < span.offset + span.length; ++i)
            shown[i] = letters.at(int(span.style));
    }
    return shown;
}

PromptContent contentOf(const QString &text, const QStringList &declared, TemplateFormat format)
{
    PromptContent content;
    content.format = format;
    content.messages = {Message::ofText(MessageRole::User, text)};
    for (const QString &name : declared) {
        Variable variable;
        variable.name = name;
        content.variables.append(variable);
    }
    return content;
}

} // namespace

void TstPromptText::roundTrip_data()
{
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("user");
    QTest::addRow("plain") << QStringLiteral("You sort.") << QStringLiteral("{{ ticket }}");
    QTest::addRow("empty") << QString() << QString();
    QTest::addRow("only line feeds") << QStringLiteral("\n\n") << QStringLiteral("\n");
    QTest::addRow("blank ends stay") << QStringLiteral("a\n") << QStringLiteral("  b  \n\n");
    QTest::addRow("looks like a section of a file") << QStringLiteral("=== user ===") << QStringLiteral("x");
    QTest::addRow("other scripts") << QStringLiteral("日本語 🎉") << QStringLiteral("שלום");
}

void TstPromptText::roundTrip()
{
    QFETCH(QString, system);
    QFETCH(QString, user);
    const QList<Message> messages = twoMessages(system, user);
    MessageParts parts;
    const QString text = composeSections(messages, &parts);
    QCOMPARE(messagesOfText(text, parts), messages);
    QCOMPARE(normalisedMessages(messages), messages);
    const QList<PromptSection> sections = readSections(text);
    QCOMPARE(sections.size(), 2);
    QCOMPARE(sections.at(0).markLine, 0);
    QCOMPARE(sections.at(1).markLine, sections.at(0).endLine());
}

void TstPromptText::partsAreKept()
{
    Message message = Message::ofText(MessageRole::Assistant, QStringLiteral("Look"));
    message.name = QStringLiteral("Ann");
    ContentPart picture;
    picture.kind = ContentPart::Kind::Image;
    picture.reference = QStringLiteral("https://example.org/a.png");
    message.parts.append(picture);
    message.toolCalls = {QJsonObject{{QStringLiteral("id"), QStringLiteral("1")}}};
    MessageParts parts;
    const QString text = composeSections({message}, &parts);
    QCOMPARE(messagesOfText(text, parts).first(), message);
    QCOMPARE(parts.hiddenParts(0), 2);
    const Message changed = parts.message(0, MessageRole::User, QStringLiteral("See"));
    QCOMPARE(changed.parts.first().text, QStringLiteral("See"));
    QCOMPARE(changed.parts.at(1), picture);
    QVERIFY(changed.toolCalls.isEmpty()); // only an assistant calls tools
    Message calls;
    calls.role = MessageRole::Assistant;
    calls.toolCalls = message.toolCalls;
    MessageParts others;
    QCOMPARE(messagesOfText(composeSections({calls}, &others), others).first(), calls);
    QCOMPARE(normalisedMessages({Message::ofText(MessageRole::User, QStringLiteral("a\r\nb\rc"))}).first().text(),
             QStringLiteral("a\nb\nc"));
}

void TstPromptText::randomTexts()
{
    QRandomGenerator random(7);
    const QString alphabet = QStringLiteral("ab {}%\n=#ä");
    for (int round = 0; round < 500; ++round) {
        QList<Message> messages;
        const int count = random.bounded(1, 5);
        for (int i = 0; i < count; ++i) {
            QString text;
            const int size = random.bounded(0, 30);
            for (int c = 0; c < size; ++c)
                text += alphabet.at(random.bounded(int(alphabet.size())));
            messages.append(Message::ofText(MessageRole(random.bounded(int(MessageRole::Tool) + 1)), text));
        }
        MessageParts parts;
        QCOMPARE(messagesOfText(composeSections(messages, &parts), parts), messages);
    }
}

void TstPromptText::clipboard()
{
    MessageParts parts;
    const QString text = composeSections(twoMessages(QStringLiteral("a"), QStringLiteral("b")), &parts);
    QCOMPARE(readableSections(text), QStringLiteral("=== system ===\na\n=== user ===\nb"));
    QVERIFY(readSections(plainPaste(text)).isEmpty());
    QCOMPARE(plainPaste(QStringLiteral("a\r\nb")), QStringLiteral("a\nb"));
}

void TstPromptText::colours_data()
{
    QTest::addColumn<TemplateFormat>("format");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("styles");
    QTest::addColumn<bool>("plainToo");
    const auto row = [](const char *name, TemplateFormat format, const char *line, const char *styles, bool plainToo) {
        QTest::addRow("%s", name) << format << QString::fromLatin1(line) << QString::fromLatin1(styles) << plainToo;
    };
    row("variable", TemplateFormat::Nunjucks, "a {{ b }} c", "  VVVVVVV  ", true);
    row("filter with a brace in a text", TemplateFormat::Nunjucks, "{{ a | d('}}') }}.", "VVVVVVVVVVVVVVVVV ", false);
    row("statement", TemplateFormat::Nunjucks, "{% if x %}y", "XXXXXXXXXX ", true);
    row("comment", TemplateFormat::Nunjucks, "{# a #}b", "ccccccc ", true);
    row("heading with a variable", TemplateFormat::Nunjucks, "# A {{ b }}", "HHHHVVVVVVV", true);
    row("raw block", TemplateFormat::Nunjucks, "{% raw %}{{ a }}{% endraw %}", "XXXXXXXXX       XXXXXXXXXXXX", false);
    row("tag", TemplateFormat::Nunjucks, "<ticket> x </ticket>", "TTTTTTTT   TTTTTTTTT", true);
    row("tag with a variable", TemplateFormat::Nunjucks, "<a b={{ c }}>", "TT   VVVVVVVT", false);
    row("strong", TemplateFormat::Nunjucks, "**no** yes", "SSSSSS    ", false);
    row("code", TemplateFormat::Nunjucks, "a `b` c", "  CCC  ", false);
    row("less than is no tag", TemplateFormat::Nunjucks, "a < b", "     ", true);
    row("mustache section", TemplateFormat::Mustache, "{{#a}}{{b}}{{/a}}", "XXXXXXVVVVVXXXXXX", true);
    row("mustache comment", TemplateFormat::Mustache, "{{! a }}b", "cccccccc ", true);
    row("mustache raw variable", TemplateFormat::Mustache, "{{{a}}}b", "VVVVVVV ", true);
    row("f-string field", TemplateFormat::FString, "a {b} c", "  VVV  ", true);
    row("f-string brace", TemplateFormat::FString, "{{a}} {b}", "EE EE VVV", false);
}

void TstPromptText::colours()
{
    QFETCH(TemplateFormat, format);
    QFETCH(QString, line);
    QFETCH(QString, styles);
    QFETCH(bool, plainToo);
    int state = 0;
    const auto rich = makePromptSyntax(format);
    if (promptSyntaxName() == QLatin1String("KSyntaxHighlighting")) {
        QCOMPARE(styleLetters(*rich, line, &state), styles);
        QCOMPARE(state, 0);
    }
    if (plainToo) {
        state = 0;
        const auto plain = plainPromptSyntax(format);
        QCOMPARE(styleLetters(*plain, line, &state), styles);
        QCOMPARE(state, 0);
    }
}

void TstPromptText::coloursGoOn()
{
    for (const bool plain : {false, true}) {
        const auto syntax =
            plain ? plainPromptSyntax(TemplateFormat::Nunjucks) : makePromptSyntax(TemplateFormat::Nunjucks);
        int state = 0;
        styleLetters(*syntax, QStringLiteral("a {# b"), &state);
        QVERIFY(state != 0);
        QCOMPARE(styleLetters(*syntax, QStringLiteral("c #} d"), &state), QStringLiteral("cccc  "));
        QCOMPARE(state, 0);
    }
}

void TstPromptText::problems_data()
{
    QTest::addColumn<TemplateFormat>("format");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("declared");
    QTest::addColumn<QStringList>("expected"); ///< kind line:column subject>replacement
    const auto nunjucks = TemplateFormat::Nunjucks;
    QTest::addRow("nothing wrong") << nunjucks << QStringLiteral("{{ a }}") << QStringList{QStringLiteral("a")}
                                   << QStringList();
    QTest::addRow("misspelt") << nunjucks << QStringLiteral("x\n {{ custmer }}")
                              << QStringList{QStringLiteral("customer")}
                              << QStringList{QStringLiteral("1 2:5 custmer>customer"),
                                             QStringLiteral("2 0:0 customer>")};
    QTest::addRow("far from any name") << nunjucks << QStringLiteral("{{ zebra }}") << QStringList{QStringLiteral("a")}
                                       << QStringList{QStringLiteral("1 1:4 zebra>"), QStringLiteral("2 0:0 a>")};
    QTest::addRow("bound by the template") << nunjucks << QStringLiteral("{% for i in rows %}{{ i }}{% endfor %}")
                                           << QStringList{QStringLiteral("rows")} << QStringList();
    QTest::addRow("open tag") << nunjucks << QStringLiteral("ab {{ c") << QStringList{QStringLiteral("c")}
                              << QStringList{QStringLiteral("0 1:4 >")};
    QTest::addRow("unknown filter") << nunjucks << QStringLiteral("{{ a | nosuch }}")
                                    << QStringList{QStringLiteral("a")} << QStringList{QStringLiteral("0 1:1 >")};
    QTest::addRow("member of a mustache section")
        << TemplateFormat::Mustache << QStringLiteral("{{#rows}}{{name}}{{/rows}}")
        << QStringList{QStringLiteral("rows")} << QStringList();
    QTest::addRow("f-string") << TemplateFormat::FString << QStringLiteral("{a} {b}")
                              << QStringList{QStringLiteral("a")} << QStringList{QStringLiteral("1 1:6 b>")};
    QTest::addRow("empty message") << nunjucks << QStringLiteral(" \n") << QStringList()
                                   << QStringList{QStringLiteral("4 1:1 >")};
}

void TstPromptText::problems()
{
    QFETCH(TemplateFormat, format);
    QFETCH(QString, text);
    QFETCH(QStringList, declared);
    QFETCH(QStringList, expected);
    const ScriptHost scripts;
    const auto found = analysePrompt({contentOf(text, declared, format), {}, 0}, scripts, PriceTable(), {});
    QVERIFY(found.ok());
    QStringList problems;
    for (const PromptProblem &problem : found->problems) {
        QVERIFY(!problem.text.isEmpty());
        problems.append(QStringLiteral("%1 %2:%3 %4>%5")
                            .arg(int(problem.kind))
                            .arg(problem.line)
                            .arg(problem.column)
                            .arg(problem.subject, problem.replacement));
    }
    if (QString::fromLatin1(QTest::currentDataTag()) == QLatin1String("unknown filter")) {
        // Where the engine sees the filter is its own affair; that it says so is ours.
        QCOMPARE(problems.size(), 1);
        QVERIFY(problems.first().startsWith(QLatin1String("0 ")));
        return;
    }
    QCOMPARE(problems, expected);
}

void TstPromptText::preview()
{
    const ScriptHost scripts;
    const auto prices = PriceTable::builtIn();
    QVERIFY(prices.ok());
    PromptContent content =
        contentOf(QStringLiteral("{{ a }} {{ b }} {{ c.d }}"),
                  {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}, TemplateFormat::Nunjucks);
    content.settings.model = QStringLiteral("gpt-4o-mini");
    content.messages.append(Message::ofText(MessageRole::Assistant, QStringLiteral("{{ oops")));
    const auto found = analysePrompt({content, {{QStringLiteral("a"), QStringLiteral("Ann")}}, 1'790'000'000'000},
                                     scripts, *prices, {});
    QVERIFY(found.ok());
    const QString open = QChar(missingOpen);
    const QString close = QChar(missingClose);
    QCOMPARE(found->messages.first().rendered, QStringLiteral("Ann %1b%2 ").arg(open, close));
    QCOMPARE(found->missing, (QStringList{QStringLiteral("b"), QStringLiteral("c")}));
    QVERIFY(!found->messages.first().failed);
    QVERIFY(found->messages.at(1).failed);
    const auto number = [](const QString &tokens) { return QString(tokens).remove(QLatin1Char('~')).toInt(); };
    QVERIFY(number(found->messages.first().tokens) > 0);
    // One count for the text as it stands, another for what is sent; both sums agree with their parts.
    QVERIFY(number(found->messages.first().written) != number(found->messages.first().tokens));
    QCOMPARE(number(found->messages.at(0).written) + number(found->messages.at(1).written), number(found->written));
    QCOMPARE(number(found->messages.at(0).tokens) + number(found->messages.at(1).tokens), number(found->rendered));
    QCOMPARE(number(found->rendered) + number(found->form), number(found->tokens));
    QVERIFY(found->messages.first().cost.startsWith(QLatin1Char('$')));
    QVERIFY(found->json.contains("Ann"));
    QCOMPARE(found->uses.value(QStringLiteral("b")).first(), (VariableUse{0, 1, 12, 1}));
    // Values of one row that do not fit the template are said, and the other messages still show.
    content.messages.last() = Message::ofText(MessageRole::Assistant, QStringLiteral("{{ a | sort }}"));
    const auto failing = analysePrompt({content, {{QStringLiteral("a"), 7}}, 0}, scripts, *prices, {});
    QVERIFY(failing.ok());
    QVERIFY(failing->messages.first().rendered.startsWith(QLatin1String("7 ")));
}

void TstPromptText::cancelled()
{
    const ScriptHost scripts;
    CancelSource cancel;
    cancel.cancel();
    const auto found = analysePrompt({contentOf(QStringLiteral("a"), {}, TemplateFormat::Nunjucks), {}, 0}, scripts,
                                     PriceTable(), cancel.token());
    QVERIFY(!found.ok());
    QCOMPARE(found.error().code, ErrorCode::Cancelled);
}

void TstPromptText::nearest_data()
{
    QTest::addColumn<QString>("wrong");
    QTest::addColumn<QString>("expected");
    QTest::addRow("a letter left out") << QStringLiteral("custmer") << QStringLiteral("customer");
    QTest::addRow("two letters swapped") << QStringLiteral("agnet") << QStringLiteral("agent");
    QTest::addRow("another word") << QStringLiteral("zebra") << QString();
    QTest::addRow("one letter") << QStringLiteral("b") << QString();
}

void TstPromptText::nearest()
{
    QFETCH(QString, wrong);
    QFETCH(QString, expected);
    QCOMPARE(nearestName(wrong, {QStringLiteral("customer"), QStringLiteral("agent"), QStringLiteral("body")}),
             expected);
}

void TstPromptText::ligatures()
{
    QFile file(QStringLiteral(":/promptlab/fonts/JetBrainsMono-Regular.ttf"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray font = file.readAll();
    QVERIFY(font.contains("calt"));
    const QByteArray plain =
        fontWithoutLigatures(font, QStringLiteral("JetBrains Mono"), QStringLiteral("JetBrains Code"));
    QCOMPARE(plain.size(), font.size());
    QCOMPARE(plain.count("calt"), font.count("calt") - 1); // one is in the table of names
    const QString family = editorFontFamily(QStringLiteral("JetBrains Mono"));
    QCOMPARE(family, QStringLiteral("JetBrains Code"));
    QVERIFY(QFontDatabase::families().contains(family));
    QCOMPARE(editorFontFamily(family), family);
    QCOMPARE(fontWithoutLigatures("no font", QStringLiteral("a"), QStringLiteral("b")), QByteArray("no font"));
}

QTEST_MAIN(TstPromptText)
#include "tst_prompttext.moc"
