// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observability/redact.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace promptlab;

class TstRedact final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void names_data()
    {
        QTest::addColumn<bool>("secret");
        for (const char *name :
             {"password", "apiKey", "api_key", "API-KEY", "X-Api-Key", "Authorization", "Set-Cookie", "access_token",
              "webhookSecret", "clientSecret", "passphrase", "credentials", "privateKey", "recovery_code", "token"})
            QTest::addRow("%s", name) << true;
        for (const char *name : {"name", "inputTokens", "maxTokens", "key", "promptKey", "apiKeyHash", "author",
                                 "tokenizer", "message", ""})
            QTest::addRow("%s", name) << false;
    }

    void names()
    {
        QFETCH(bool, secret);
        QCOMPARE(isSecretName(QString::fromLatin1(QTest::currentDataTag())), secret);
    }

    void texts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *text, const char *expected) {
            QTest::addRow("%s", name) << QString::fromUtf8(text) << QString::fromUtf8(expected);
        };
        row("provider key", "sent sk-proj-a8Kd92LmQz7RtY4nXb1V now", "sent [redacted] now");
        row("cloud key", "key AKIAIOSFODNN7EXAMPLE used", "key [redacted] used");
        row("own inbound key", "got plk_7Qm2Vx9K_0123456789ABCDEFGHJKMNPQRSTVWXYZ0123456789A_cd94a200.",
            "got [redacted]");
        row("webhook secret", "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=", "[redacted]");
        row("web token", "jwt eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.c2lnbmF0dXJl end", "jwt [redacted] end");
        row("authorization header", "Authorization: Bearer abcdef0123456789", "Authorization: [redacted]");
        row("bearer alone", "sent bearer abcdef0123456789 on", "sent [redacted] on");
        row("password in an address", "postgres://lab:hunter2@db:5432/lab", "postgres://[redacted]@db:5432/lab");
        row("assignment", "password=hunter2hunter", "password=[redacted]");
        row("assignment in JSON text", "{\"api_key\": \"0011223344\"}", "{\"api_key\": \"[redacted]\"}");
        row("quoted value with spaces", "passphrase: \"four words to remember\" set", "passphrase: \"[redacted]\" set");
        row("single quotes", "token='ab cd ef'", "token='[redacted]'");
        row("scheme after the header name", "authorization=Basic dXNlcjpwYXNz", "authorization=[redacted]");
        row("query parameter", "GET /x?key=AbCdEf1234&n=1", "GET /x?key=[redacted]&n=1");
        row("private key", "-----BEGIN OPENSSH PRIVATE KEY-----\nabc\n-----END OPENSSH PRIVATE KEY-----\nrest",
            "[redacted]\nrest");
        row("cut private key", "x -----BEGIN PRIVATE KEY-----\nabc\ndef", "x [redacted]");
        row("plain text stays", "Run 12 of prompt \"welcome\" took 31 tokens",
            "Run 12 of prompt \"welcome\" took 31 tokens");
        row("an address without user stays", "https://example.org:443/a@b", "https://example.org:443/a@b");
        row("a word with sk- inside stays", "a risk-assessment-of-things", "a risk-assessment-of-things");
        row("a mail address stays", "mail to someone@example.org", "mail to someone@example.org");
    }

    void texts()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(redactText(text), expected);
        QCOMPARE(redactText(expected), expected);
    }

    void jsonIsWalkedToTheBottom()
    {
        const QJsonObject value{{QStringLiteral("outer"), QJsonArray{QJsonObject{{QStringLiteral("password"), 12345}},
                                                                     QStringLiteral("sk-abcdefghijklmn")}},
                                {QStringLiteral("token"), QJsonArray{1, 2}},
                                {QStringLiteral("secret"), QJsonValue::Null},
                                {QStringLiteral("count"), 3}};
        const QJsonObject expected{{QStringLiteral("outer"),
                                    QJsonArray{QJsonObject{{QStringLiteral("password"), QStringLiteral("[redacted]")}},
                                               QStringLiteral("[redacted]")}},
                                   {QStringLiteral("token"), QStringLiteral("[redacted]")},
                                   {QStringLiteral("secret"), QJsonValue::Null},
                                   {QStringLiteral("count"), 3}};
        QCOMPARE(redactJson({}, value), QJsonValue(expected));
        QCOMPARE(redactJson(QStringLiteral("apiKey"), value), QJsonValue(QStringLiteral("[redacted]")));
    }

    void hostileTextsTakeLinearTime_data()
    {
        QTest::addColumn<QString>("piece");
        for (const char *piece : {"a-", "://", "sk-", "token", "token=", "eyJ", "eyJaaaaaaaa.",
                                  "-----BEGIN PRIVATE KEY-----", "?key", "bearer ", "a:b"})
            QTest::addRow("repeated %s", piece) << QString::fromLatin1(piece);
    }

    void hostileTextsTakeLinearTime()
    {
        QFETCH(QString, piece);
        QElapsedTimer timer;
        timer.start();
        const QString result = redactText(piece.repeated(200'000 / piece.size()));
        QVERIFY(!result.isEmpty());
        // Quadratic behaviour would take minutes here.
        QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
    }
};

QTEST_GUILESS_MAIN(TstRedact)
#include "tst_redact.moc"
