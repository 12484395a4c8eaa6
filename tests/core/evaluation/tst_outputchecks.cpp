// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/language.h"
#include "core/evaluation/outputchecks.h"

#include <QTest>

using namespace promptlab;

class TstOutputChecks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parts()
    {
        const QString text = QStringLiteral("Straße e\u0301 end\r\n.");
        QCOMPARE(containsPart(text, QStringLiteral("é")), std::optional(true));
        QCOMPARE(containsPart(text, QStringLiteral("end\n")), std::optional(true));
        QCOMPARE(containsPart(text, QStringLiteral("straße")), std::optional(false));
        QCOMPARE(containsPart(text, QStringLiteral("straße"), LetterCase::Ignored), std::optional(true));
        QCOMPARE(containsPart(text, QStringLiteral("STRASSE"), LetterCase::Ignored), std::optional(false));
        QCOMPARE(startsWithPart(text, QStringLiteral("Str")), std::optional(true));
        QCOMPARE(startsWithPart(text, QStringLiteral("str")), std::optional(false));
        QCOMPARE(startsWithPart(text, QStringLiteral("STR"), LetterCase::Ignored), std::optional(true));
        QCOMPARE(endsWithPart(text, QStringLiteral("\n.")), std::optional(true));
        QCOMPARE(endsWithPart(text, QStringLiteral("END\n."), LetterCase::Ignored), std::optional(true));
        QCOMPARE(endsWithPart(text, QStringLiteral("x")), std::optional(false));
        QVERIFY(!containsPart(text, {}) && !startsWithPart(text, {}) && !endsWithPart(text, {}));
    }

    void lengths()
    {
        const QString text = QStringLiteral("e\u0301 😀\r\nthree words");
        QCOMPARE(measuredLength(text, TextMeasure::Characters), std::optional<qint64>(15));
        QCOMPARE(measuredLength(text, TextMeasure::Words), std::optional<qint64>(4));
        QCOMPARE(measuredLength(text, TextMeasure::Tokens), std::nullopt);
        const TokenCounter counter = [](const QString &counted) { return std::optional(qint64(counted.size())); };
        QCOMPARE(measuredLength(text, TextMeasure::Tokens, counter), std::optional(qint64(text.size())));
        QCOMPARE(isWithinBounds(text, TextMeasure::Words, {4, 4}), std::optional(true));
        QCOMPARE(isWithinBounds(text, TextMeasure::Words, {5, {}}), std::optional(false));
        QCOMPARE(isWithinBounds(text, TextMeasure::Words, {{}, 3}), std::optional(false));
        QCOMPARE(isWithinBounds(text, TextMeasure::Words, {{}, {}}), std::optional(true));
        QCOMPARE(isWithinBounds(text, TextMeasure::Tokens, {1, 2}), std::nullopt);
    }

    void placeholders_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("found");
        const auto row = [](const char *title, const char *text, const QStringList &found) {
            QTest::newRow(title) << QString::fromUtf8(text) << found;
        };
        row("a variable", "Dear {{name}},", {QStringLiteral("{{name}}")});
        row("a path with blanks and a filter", "{{ user.name | upper }}!", {QStringLiteral("{{ user.name | upper }}")});
        row("a Mustache section", "{{#items}}x{{/items}}",
            {QStringLiteral("{{#items}}"), QStringLiteral("{{/items}}")});
        row("a block", "a {% if x %} b {% endif %}", {QStringLiteral("{% if x %}"), QStringLiteral("{% endif %}")});
        row("a comment", "a {# later #} b", {QStringLiteral("{# later #}")});
        row("a declared name in single braces", "Dear {customer},", {QStringLiteral("{customer}")});
        row("single braces of others", "the set {a, b} and {x}", {});
        row("JSON", R"({"a": {"b": {"c": 1}}})", {});
        row("a LaTeX group", "\\frac{{1}}{{2}}", {});
        row("code", "style={{ 'a': 1; }}", {});
        row("not closed", "a {{name", {});
        row("nothing inside", "a {{ }} b", {});
    }
    void placeholders()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, found);
        QStringList texts;
        const QList<TextPart> leftover = leftoverPlaceholders(text, {QStringLiteral("customer")});
        for (const TextPart &part : leftover)
            texts += text.sliced(part.begin, part.end - part.begin);
        QCOMPARE(texts, found);
    }

    void manyBracesStayQuick()
    {
        QCOMPARE(leftoverPlaceholders(QString(200'000, u'{')).size(), 0);
        QCOMPARE(leftoverPlaceholders(QStringLiteral("{{a}}").repeated(1000)).size(), 100);
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("refusal");
        const auto row = [](const char *text, bool refusal) {
            QTest::newRow(*text ? text : "(empty)") << QString::fromUtf8(text) << refusal;
        };
        row("", true);
        row(" \n", true);
        row("I'm sorry, but I can't help with that.", true);
        row("I’m sorry, I cannot assist with that request.", true);
        row("**Sorry**, I can't provide this.", true);
        row("Unfortunately, I am unable to do this.", true);
        row("I must decline.", true);
        row("No, I won't help you with this.", true);
        row("As an AI language model, I cannot share that.", true);
        row("Es tut mir leid, aber ich kann dabei nicht helfen.", true);
        row("Leider kann ich das nicht.", false); // an order of words that the list does not have
        row("Désolé, mais je ne peux pas répondre.", true);
        row("Lo siento, pero no puedo ayudar con eso.", true);
        row("I can help with that!", false);
        row("I'm sorry, but I can show you another way.", false);
        row("The guard said: I can't help you.", false);
        row("Sorry is a word of five letters.", false);
        row("Noble gases are inert.", false);
        row("42", false);
    }
    void refusals()
    {
        QFETCH(QString, text);
        QFETCH(bool, refusal);
        QCOMPARE(looksLikeRefusal(text), refusal);
    }

    void leaks()
    {
        const LeakDetector detector = [](const QString &text) {
            QList<TextPart> parts;
            for (qsizetype at = text.indexOf(u'@'); at >= 0; at = text.indexOf(u'@', at + 1))
                parts += TextPart{at - 1, at + 2};
            return parts;
        };
        const QString output = QStringLiteral("write to a@b or c@d");
        QCOMPARE(leaksIn(output, detector), (QList<TextPart>{{9, 12}, {16, 19}}));
        QCOMPARE(leaksIn(output, detector, {QStringLiteral("I am c@d")}), (QList<TextPart>{{9, 12}}));
        QCOMPARE(leaksIn(QStringLiteral("@"), detector), QList<TextPart>()); // outside of the text
        QCOMPARE(leaksIn(output, {}), QList<TextPart>());
    }

    void languages_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("code"); ///< empty: not clear
        const auto row = [](const char *code, const char *text) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromLatin1(code);
        };
        row("en", "The answer to your question is in the second part of the document.");
        row("de", "Die Antwort auf Ihre Frage steht im zweiten Teil des Dokuments, und sie ist nicht lang.");
        row("fr", "La réponse à votre question est dans la deuxième partie du document, et elle est courte.");
        row("es", "La respuesta a su pregunta está en la segunda parte del documento, y no es muy larga.");
        row("it", "La risposta alla sua domanda è nella seconda parte del documento, e non è molto lunga.");
        row("pt", "A resposta à sua pergunta está na segunda parte do documento, e não é muito longa.");
        row("nl", "Het antwoord op je vraag staat in het tweede deel van het document en is niet lang.");
        row("ja", "ご質問の答えは文書の第二部にあります。");
        row("zh", "您的问题的答案在文件的第二部分。");
        row("ko", "질문에 대한 답은 문서의 두 번째 부분에 있습니다.");
        row("el", "Η απάντηση βρίσκεται στο δεύτερο μέρος.");
        row("", "Ответ находится во второй части документа.");
        row("", "como para que de no se"); // as Spanish as it is Portuguese
        row("", "OK");
        row("", "Berlin Paris Madrid");
        row("", "12345 !!!");
        row("", "");
    }
    void languages()
    {
        QFETCH(QString, text);
        QFETCH(QString, code);
        const auto guess = guessLanguage(text);
        QCOMPARE(guess ? guess->code : QString(), code);
        QCOMPARE(isInLanguage(text, code + QStringLiteral("-XX")), guess ? std::optional(true) : std::nullopt);
        QCOMPARE(isInLanguage(text, QStringLiteral("tlh")), guess ? std::optional(false) : std::nullopt);
    }
};

QTEST_GUILESS_MAIN(TstOutputChecks)
#include "tst_outputchecks.moc"
