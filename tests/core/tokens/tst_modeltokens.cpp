// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/modeltokens.h"

#include <QTest>

using namespace promptlab;

class TstModelTokens : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void modelsHaveTheirRule_data()
    {
        QTest::addColumn<QString>("model");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<double>("charactersPerToken");
        const auto row = [](const char *model, const char *encoding, double perToken = 0) {
            QTest::addRow("%s", model) << QString::fromLatin1(model) << QString::fromLatin1(encoding) << perToken;
        };
        for (const char *model : {"gpt-4o", "gpt-4o-mini-2024-07-18", "chatgpt-4o-latest", "gpt-4.1-nano",
                                  "gpt-4.5-preview", "o1", "o3-mini", "o4-mini-2025-04-16", "gpt-5", "gpt-5.6-luna",
                                  "gpt-6.1-sol", "openai/gpt-4o", "openai:gpt-4o", "ft:gpt-4o-mini:acme::x1", "GPT-4O"})
            row(model, "o200k_base");
        for (const char *model : {"gpt-4", "gpt-4-0613", "gpt-4-turbo", "gpt-3.5-turbo", "gpt-35-turbo",
                                  "text-embedding-3-large", "text-embedding-ada-002"})
            row(model, "cl100k_base");
        for (const char *model : {"gpt-oss-20b", "openai/gpt-oss-120b"})
            row(model, "o200k_harmony");
        for (const char *model : {"claude-opus-4-6", "claude-opus-4-1-20250805", "claude-sonnet-4-6",
                                  "claude-haiku-4-5-20251001", "claude-opus-4-20250514", "claude-3-5-sonnet-20241022",
                                  "claude-2.1", "claude-instant-1.2", "anthropic/claude-sonnet-4-5"})
            row(model, "", 3.5);
        for (const char *model :
             {"claude-opus-4-7", "claude-opus-5-5", "claude-sonnet-5", "claude-haiku-5-5", "claude-fable-5-1"})
            row(model, "", 2.7);
        for (const char *model : {"llama-3.3-70b-versatile", "qwen/qwen3-32b", "", "openchat", "o"})
            row(model, "");
    }
    void modelsHaveTheirRule()
    {
        QFETCH(QString, model);
        QFETCH(QString, encoding);
        QFETCH(double, charactersPerToken);
        const TokenRule rule = tokenRuleForModel(model);
        QCOMPARE(rule.encoding ? tokenEncodingName(*rule.encoding) : QString(), encoding);
        QCOMPARE(rule.charactersPerToken, charactersPerToken);
    }

    void estimates_data()
    {
        QTest::addColumn<double>("charactersPerToken");
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("tokens");
        QTest::newRow("nothing") << 0.0 << QString() << qint64(0);
        QTest::newRow("characters win") << 0.0 << QStringLiteral("internationalisation") << qint64(5);
        QTest::newRow("words win") << 0.0 << QStringLiteral("a b c d") << qint64(6);
        QTest::newRow("a character a token in Chinese") << 0.0 << QStringLiteral("你好世界") << qint64(4);
        QTest::newRow("mixed scripts add up") << 0.0 << QStringLiteral("你好 abcdefgh") << qint64(2 + 3);
        QTest::newRow("characters are code points") << 1.0 << QStringLiteral("😀😀") << qint64(2);
        QTest::newRow("old Claude") << 3.5 << QStringLiteral("12345678") << qint64(3);
        QTest::newRow("new Claude") << 2.7 << QStringLiteral("12345678") << qint64(3);
        QTest::newRow("new Claude gives more") << 2.7 << QString(270, u'x') << qint64(100);
        QTest::newRow("lone surrogate is a character") << 1.0 << QString(QChar(0xD800)) << qint64(1);
    }
    void estimates()
    {
        QFETCH(double, charactersPerToken);
        QFETCH(QString, text);
        QFETCH(qint64, tokens);
        QCOMPARE(estimateTokens({std::nullopt, charactersPerToken}, text), tokens);
    }

    void estimatesAreLabelled()
    {
        QCOMPARE(countModelTokens(u"gpt-4o", u"hello").value().text(), QStringLiteral("1"));
        QCOMPARE(countModelTokens(u"claude-opus-5", u"hello").value().text(), QStringLiteral("~2"));
        QCOMPARE(countModelTokens(u"mystery", u"hello").value().text(), QStringLiteral("~2"));
    }

    void textsAndTheirSum()
    {
        const auto counted =
            countTextTokens(u"gpt-4o", {QStringLiteral("hello"), QString(), QStringLiteral("hello hello")});
        QVERIFY(counted.ok());
        QCOMPARE(counted->texts.size(), 3);
        QCOMPARE(counted->texts.at(0).tokens, 1);
        QCOMPARE(counted->texts.at(1).tokens, 0);
        QCOMPARE(counted->sum.tokens, counted->texts.at(0).tokens + counted->texts.at(2).tokens);
        QVERIFY(!counted->sum.estimated);
        QVERIFY(countTextTokens(u"mystery", {QStringLiteral("hello")})->sum.estimated);
        QCOMPARE(countTextTokens(u"mystery", {}).value().sum.tokens, 0);
    }

    void chatPromptsHaveOverhead()
    {
        // 3 for the reply; a message 3 and its role (1 token here) and its text.
        const auto one = countChatTokens(u"gpt-4o", {{QStringLiteral("user"), {}, QStringLiteral("hello")}});
        QCOMPARE(one.value().tokens, 3 + 3 + 1 + 1);
        QVERIFY(one->estimated);
        const auto two =
            countChatTokens(u"gpt-4o", {{QStringLiteral("system"), {}, QStringLiteral("hello")},
                                        {QStringLiteral("user"), QStringLiteral("hello"), QStringLiteral("hello")}});
        QCOMPARE(two.value().tokens, 3 + (3 + 1 + 1) + (3 + 1 + 1 + 1 + 1));
        QCOMPARE(countChatTokens(u"gpt-4o", {}).value().tokens, 3);
    }
};

QTEST_GUILESS_MAIN(TstModelTokens)
#include "tst_modeltokens.moc"
