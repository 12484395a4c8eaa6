// SPDX-License-Identifier: GPL-3.0-or-later
// A run against a server that speaks the real wire format, through the real command line: well-behaved and not.
#include "core/base/files.h"
#include "tests/e2e/clirunner.h"
#include "tests/support/loopbackserver.h"

#include <QJsonArray>
#include <QTest>

using namespace promptlab;

class TstRealServer final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void streamsAndStores();
    void baseUrlFromTheEnvironment();
    void keyGoesIntoTheHeaderOnly();
    void misbehaviour_data();
    void misbehaviour();
    void nothingTestedNeverExitsZero();

private:
    CliOutcome runModel(const LoopbackServer &server, const QString &model, const QStringList &more = {});
    static int postsOf(const LoopbackServer &server);

    CliRunner m_cli;
};

void TstRealServer::initTestCase()
{
    QVERIFY(m_cli.init().exitCode == 0);
    QByteArray rows = "id,text,expected\n";
    for (int i = 0; i < 20; ++i)
        rows += "r" + QByteArray::number(i) + ",say ä number " + QByteArray::number(i) + ",say ä number "
              + QByteArray::number(i) + "\n";
    QVERIFY(writeFileAtomically(m_cli.folder() + QStringLiteral("/rows.csv"), rows).ok());
    QCOMPARE(m_cli.run({QStringLiteral("dataset"), QStringLiteral("import"), QStringLiteral("rows.csv")}).exitCode, 0);
    QCOMPARE(m_cli
                 .run({QStringLiteral("prompt"), QStringLiteral("save"), QStringLiteral("plain"), QStringLiteral("-"),
                       QStringLiteral("--create")},
                      "{{ text }}\n")
                 .exitCode,
             0);
}

CliOutcome TstRealServer::runModel(const LoopbackServer &server, const QString &model, const QStringList &more)
{
    return m_cli.run(QStringList{QStringLiteral("run"), QStringLiteral("plain@1"), QStringLiteral("-d"),
                                 QStringLiteral("rows"), QStringLiteral("--base-url"), server.baseUrl(),
                                 QStringLiteral("-m"), model, QStringLiteral("--json")}
                     + more);
}

int TstRealServer::postsOf(const LoopbackServer &server)
{
    int posts = 0;
    for (const LoopbackRequest &request : server.requests())
        posts += request.method == "POST" ? 1 : 0;
    return posts;
}

void TstRealServer::streamsAndStores()
{
    LoopbackServer server;
    QVERIFY(server.start());
    const CliOutcome run = runModel(server, QStringLiteral("good-model"));
    QVERIFY2(run.exitCode == 0, run.text());
    const QJsonObject version = run.json()
                                    .value(QStringLiteral("analysis"))
                                    .toObject()
                                    .value(QStringLiteral("versions"))
                                    .toArray()
                                    .first()
                                    .toObject();
    QCOMPARE(version.value(QStringLiteral("passed")).toInt(), 20);
    QCOMPARE(postsOf(server), 20);
    QCOMPARE(server.stats().duplicates, 0);
    for (const LoopbackRequest &request : server.requests())
        QVERIFY(request.body.contains("\"stream\":true"));
    const QJsonArray results = m_cli.run({QStringLiteral("results"), QStringLiteral("--json")})
                                   .json()
                                   .value(QStringLiteral("results"))
                                   .toArray();
    QCOMPARE(results.size(), 20);
    for (const QJsonValueConstRef item : results) {
        QVERIFY(!item.toObject().value(QStringLiteral("simulated")).toBool());
        QVERIFY(item.toObject().value(QStringLiteral("outputTokens")).toInt() > 0);
        QVERIFY(item.toObject().value(QStringLiteral("firstTokenMs")).toDouble() > 0);
        QVERIFY(item.toObject().value(QStringLiteral("costMicros")).isNull());
    }
}

void TstRealServer::baseUrlFromTheEnvironment()
{
    LoopbackServer server;
    QVERIFY(server.start());
    m_cli.setEnvironment(QStringLiteral("OPENAI_BASE_URL"), server.baseUrl());
    const CliOutcome run =
        m_cli.run({QStringLiteral("run"), QStringLiteral("plain"), QStringLiteral("-d"), QStringLiteral("rows"),
                   QStringLiteral("-m"), QStringLiteral("m"), QStringLiteral("--row"), QStringLiteral("r1")});
    m_cli.setEnvironment(QStringLiteral("OPENAI_BASE_URL"), QString());
    QVERIFY2(run.exitCode == 0, run.text());
    QCOMPARE(postsOf(server), 1);
}

void TstRealServer::keyGoesIntoTheHeaderOnly()
{
    LoopbackServer server;
    QVERIFY(server.start());
    const QByteArray key = "sk-test-0123456789abcdefCANARY";
    m_cli.setEnvironment(QStringLiteral("OPENAI_API_KEY"), QString::fromLatin1(key));
    const CliOutcome run =
        runModel(server, QStringLiteral("good-model"), {QStringLiteral("--row"), QStringLiteral("r2")});
    m_cli.setEnvironment(QStringLiteral("OPENAI_API_KEY"), QString());
    QVERIFY2(run.exitCode == 0, run.text());
    bool inHeader = false;
    for (const LoopbackRequest &request : server.requests()) {
        inHeader = inHeader || request.headers.value("authorization") == QByteArray("Bearer " + key);
        QVERIFY(!request.body.contains(key));
        QVERIFY(!request.path.contains(key));
    }
    QVERIFY(inHeader);
    QVERIFY(!run.out.contains("CANARY") && !run.err.contains("CANARY"));
    for (const char *suffix : {"", "-wal"}) {
        QFile file(m_cli.workspace() + QLatin1String(suffix));
        if (file.open(QIODevice::ReadOnly))
            QVERIFY(!file.readAll().contains("CANARY"));
    }
}

void TstRealServer::misbehaviour_data()
{
    QTest::addColumn<QString>("model");
    QTest::addColumn<int>("passed");
    QTest::addColumn<QString>("errorKind");
    QTest::addColumn<int>("posts");
    QTest::addRow("429 with Retry-After is waited for and tried again twice") << "fault-429" << 0 << "rate_limit" << 3;
    QTest::addRow("500 is tried again twice") << "fault-500" << 0 << "server" << 3;
    QTest::addRow("a stream that ends early is an error and is not sent again") << "fault-cut" << 0 << "protocol" << 1;
    QTest::addRow("a connection that drops before the first byte: not sent again")
        << "fault-drop" << 0 << "network" << 1;
    QTest::addRow("garbage is a protocol error") << "fault-garbage" << 0 << "protocol" << 1;
    QTest::addRow("HTML with status 200 is a protocol error") << "fault-html" << 0 << "protocol" << 1;
    QTest::addRow("slow bytes arrive whole") << "fault-slow" << 1 << "" << 1;
    QTest::addRow("a compressed stream is read") << "fault-gzip" << 1 << "" << 1;
    QTest::addRow("a redirect is not followed") << "fault-redirect" << 0 << "" << 1;
}

void TstRealServer::misbehaviour()
{
    QFETCH(QString, model);
    QFETCH(int, passed);
    QFETCH(QString, errorKind);
    QFETCH(int, posts);
    LoopbackServer server;
    QVERIFY(server.start());
    const CliOutcome run = runModel(server, model, {QStringLiteral("--row"), QStringLiteral("r3")});
    QCOMPARE(run.exitCode, passed > 0 ? 0 : 3);
    const QJsonObject result = m_cli.run({QStringLiteral("results"), QStringLiteral("--json")})
                                   .json()
                                   .value(QStringLiteral("results"))
                                   .toArray()
                                   .first()
                                   .toObject();
    QCOMPARE(result.value(QStringLiteral("outcome")).toString(),
             passed > 0 ? QStringLiteral("passed") : QStringLiteral("error"));
    if (!errorKind.isEmpty())
        QCOMPARE(result.value(QStringLiteral("errorKind")).toString(), errorKind);
    QCOMPARE(postsOf(server), posts);
    QCOMPARE(result.value(QStringLiteral("tries")).toInt(), posts);
    QVERIFY(passed > 0
            || !result.value(QStringLiteral("detail")).toObject().value(QStringLiteral("error")).toString().isEmpty());
}

void TstRealServer::nothingTestedNeverExitsZero()
{
    const CliOutcome run =
        m_cli.run({QStringLiteral("run"), QStringLiteral("plain"), QStringLiteral("-d"), QStringLiteral("rows"),
                   QStringLiteral("--base-url"), QStringLiteral("http://127.0.0.1:9/v1"), QStringLiteral("-m"),
                   QStringLiteral("m"), QStringLiteral("--row"), QStringLiteral("r1")});
    QCOMPARE(run.exitCode, 3);
    QVERIFY2(run.err.contains("Nothing was tested: No connection to"), run.text());
    const CliOutcome json =
        m_cli.run({QStringLiteral("run"), QStringLiteral("plain"), QStringLiteral("-d"), QStringLiteral("rows"),
                   QStringLiteral("--base-url"), QStringLiteral("http://127.0.0.1:9/v1"), QStringLiteral("-m"),
                   QStringLiteral("m"), QStringLiteral("--row"), QStringLiteral("r1"), QStringLiteral("--json")});
    QVERIFY2(json.json().value(QStringLiteral("nothingTested")).toString().startsWith(QLatin1String("No connection to")),
             json.text());
}

QTEST_GUILESS_MAIN(TstRealServer)
#include "tst_realserver.moc"
