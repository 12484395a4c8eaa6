// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/httptransport.h"
#include "core/provider/httptemplate.h"
#include "core/provider/providerfactory.h"
#include "core/script/scripthost.h"
#include "tests/core/provider/dialectfixture.h"
#include "tests/support/loopbackserver.h"

#include <QTest>

using namespace promptlab;
using namespace promptlab::test;

namespace {

const char templateCanary[] = "canary-0123456789abcdefghij";

ChatRequest hostileRequest(const QString &text)
{
    ChatRequest request;
    request.model = QStringLiteral("m/1");
    request.messages = {Message::ofText(MessageRole::System, QStringLiteral("s")),
                        Message::ofText(MessageRole::User, text)};
    request.variables = {{QStringLiteral("n"), 7}, {QStringLiteral("name"), QStringLiteral("a b")}};
    return request;
}

} // namespace

class TstTemplateProvider final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void bodies_data();
    void bodies();
    void valuesStayData_data();
    void valuesStayData();
    void refused_data();
    void refused();
    void paths_data();
    void paths();
    void answers_data();
    void answers();
    void failures_data();
    void failures();
    void keyIsSentAndNeverShown();
    void guardHolds();

private:
    [[nodiscard]] QJsonObject description(const QByteArray &response,
                                          const QByteArray &body = R"({"q":"{{user}}"})") const
    {
        QJsonObject json = parsedObject("{\"type\":\"http\",\"body\":" + body + ",\"response\":" + response + "}");
        json.insert(QStringLiteral("url"), QString(m_server->baseUrl() + QStringLiteral("/ask")));
        return json;
    }
    ChatOutcome ask(const QJsonObject &described, const ChatRequest &request)
    {
        ChatOutcome outcome;
        static_cast<void>(m_factory->allowHost(described));
        const auto provider = m_factory->create(described);
        if (provider.ok())
            return QCoro::waitFor((*provider)->chat(request, {}, {}));
        outcome.error = ProviderError();
        outcome.error->error = provider.error();
        return outcome;
    }

    SystemClock m_clock;
    SystemResolver m_resolver;
    ScriptHost m_scripts;
    QByteArray m_key;
    std::unique_ptr<LoopbackServer> m_server;
    std::unique_ptr<UrlGuard> m_guard;
    std::unique_ptr<HttpTransport> m_transport;
    std::unique_ptr<ProviderFactory> m_factory;
};

void TstTemplateProvider::init()
{
    m_key.clear();
    m_server = std::make_unique<LoopbackServer>();
    QVERIFY(m_server->start());
    m_guard = std::make_unique<UrlGuard>(m_resolver, m_clock);
    m_transport = std::make_unique<HttpTransport>(*m_guard, m_clock);
    ProviderFactoryParts parts;
    parts.http = m_transport.get();
    parts.guard = m_guard.get();
    parts.clock = &m_clock;
    parts.scripts = &m_scripts;
    parts.random = [] { return 0.0; };
    parts.environment = [this](const QByteArray &name) { return name == "PROMPTLAB_KEY_MINE" ? m_key : QByteArray(); };
    parts.attempts.retry.baseMs = 5;
    m_factory = std::make_unique<ProviderFactory>(parts);
}

void TstTemplateProvider::cleanup()
{
    m_factory.reset();
    m_transport.reset();
    m_guard.reset();
    m_server.reset();
}

void TstTemplateProvider::bodies_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const char *body, const char *expected) {
        QTest::addRow("%s", name) << QByteArray(body) << QByteArray(expected);
    };
    row("a gap alone takes the value with its type",
        R"({"n":"{{variables.n}}","t":"{{ temperature }}","list":["{{max_tokens}}"]})",
        R"({"list":[20],"n":7,"t":0.5})");
    row("a gap in a text is text", R"({"n":"no. {{variables.n}} of {{model}}"})", R"({"n":"no. 7 of m/1"})");
    row("what there is none of is left out",
        R"({"seed":"{{seed}}","s":["{{stop}}","x"],"v":"{{variables.none}}","t":"<{{seed}}>"})",
        R"({"s":["x"],"t":"<>"})");
    row("messages as chat completions have them", R"({"m":"{{messages}}"})",
        R"({"m":[{"content":"s","role":"system"},{"content":"u","role":"user"}]})");
    row("all messages as a text", R"({"p":"{{prompt}}","s":"{{system}}","r":"{{repeat}}"})",
        R"({"p":"s\nu","r":0,"s":"s"})");
    row("constants stay", R"({"a":[1,true,null,{"b":"}}{{"}]})", R"({"a":[1,true,null,{"b":"}}{{"}]})");
}

void TstTemplateProvider::bodies()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, expected);
    ChatRequest request = hostileRequest(QStringLiteral("u"));
    request.settings.temperature = 0.5;
    request.settings.maxTokens = 20;
    const auto pattern = HttpTemplate::fromJson(description(R"({"path":"$"})", body));
    QVERIFY2(pattern.ok(), pattern.ok() ? "" : qPrintable(pattern.error().text()));
    QCOMPARE(filledRequest(*pattern, request, {}).body, expected);
}

void TstTemplateProvider::valuesStayData_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("quotes and braces") << QStringLiteral("\",\"admin\":true,\"x\":\"");
    QTest::newRow("a gap") << QStringLiteral("{{key}} {{model}}");
    QTest::newRow("line breaks") << QStringLiteral("a\r\nX-Evil: 1\r\n\r\nGET /");
    QTest::newRow("an address") << QStringLiteral("../../other?x=1&y=2#z@host");
    QTest::newRow("half a character") << QString(QChar(0xD800));
}

void TstTemplateProvider::valuesStayData()
{
    QFETCH(QString, text);
    QJsonObject described = description(R"({"path":"q"})");
    described.insert(QStringLiteral("url"), QString(m_server->baseUrl() + QStringLiteral("/p/{{user}}?q={{user}}")));
    const auto pattern = HttpTemplate::fromJson(described);
    QVERIFY(pattern.ok());
    const HttpRequest filled = filledRequest(*pattern, hostileRequest(text), "secret-key");
    const QJsonObject body = parsedObject(filled.body);
    QCOMPARE(body.keys(), QStringList{QStringLiteral("q")});
    QVERIFY(!filled.body.contains("secret-key") && !filled.url.contains(QLatin1String("secret-key")));
    const QString rest = filled.url.mid(m_server->baseUrl().size());
    QCOMPARE(rest.count(QLatin1Char('/')), 2);
    QCOMPARE(rest.count(QLatin1Char('?')), 1);
    QCOMPARE(rest.count(QLatin1Char('&')) + rest.count(QLatin1Char('#')), 0);
    // In a header a line break is refused before anything is sent.
    described.insert(QStringLiteral("headers"), QJsonObject{{QStringLiteral("X-Text"), QStringLiteral("{{user}}")}});
    const auto withHeader = HttpTemplate::fromJson(described);
    QCOMPARE(validateRequest(filledRequest(*withHeader, hostileRequest(text), {})).ok(),
             !text.contains(QLatin1Char('\n')));
    // In a form nothing can become another field.
    QJsonObject form = description(R"({"path":"q"})", R"("q={{user}}&k=1")");
    form.insert(QStringLiteral("headers"), parsedObject(R"({"Content-Type":"application/x-www-form-urlencoded"})"));
    const QByteArray sent = filledRequest(*HttpTemplate::fromJson(form), hostileRequest(text), {}).body;
    QCOMPARE(sent.count('&'), 1);
    QCOMPARE(sent.count('='), 2);
}

void TstTemplateProvider::refused_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("a gap of no known name")
        << QByteArray(R"({"url":"https://h/","body":{"a":"{{password}}"},"response":{"path":"a"}})");
    QTest::newRow("a gap in the host") << QByteArray(R"({"url":"https://{{user}}.h/","response":{"path":"a"}})");
    QTest::newRow("a gap as scheme") << QByteArray(R"({"url":"{{user}}","response":{"path":"a"}})");
    QTest::newRow("a gap as port") << QByteArray(R"({"url":"https://h:{{user}}","response":{"path":"a"}})");
    QTest::newRow("the key in the address") << QByteArray(R"({"url":"https://h/?k={{key}}","response":{"path":"a"}})");
    QTest::newRow("the key in the body") << QByteArray(
        R"({"url":"https://h/","body":{"k":["{{key}}"]},"response":{"path":"a"}})");
    QTest::newRow("no place of the text") << QByteArray(R"({"url":"https://h/","response":{}})");
    QTest::newRow("two places of the text")
        << QByteArray(R"({"url":"https://h/","response":{"path":"a","script":"body.a"}})");
    QTest::newRow("a path that is none") << QByteArray(R"({"url":"https://h/","response":{"path":"$.a[*]"}})");
    QTest::newRow("a script that is none") << QByteArray(R"({"url":"https://h/","response":{"script":"body..a"}})");
    QTest::newRow("another service's key")
        << QByteArray(R"({"url":"https://h.example/","keyVariable":"OPENAI_API_KEY","response":{"path":"a"}})");
}

void TstTemplateProvider::refused()
{
    QFETCH(QByteArray, json);
    QJsonObject described = parsedObject(json);
    described.insert(QStringLiteral("type"), QStringLiteral("http"));
    const auto made = m_factory->create(described);
    QVERIFY(!made.ok());
    QCOMPARE(made.error().code, ErrorCode::InvalidInput);
    QVERIFY(!made.error().message.isEmpty());
}

void TstTemplateProvider::paths_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *path, const char *expected) {
        QTest::newRow(path) << QString::fromLatin1(path) << QByteArray(expected);
    };
    row("$", R"({"a":{"b":[1,{"c d":"x"}]}})");
    row("$.a.b[0]", "1");
    row("a.b.1['c d']", "\"x\"");
    row("$['a'][\"b\"][0]", "1");
    row("a.b[7]", "nothing");
    row("a.none.b", "nothing");
    row("a..b", "error");
    row("a[*]", "error");
    row("a[", "error");
    row("a.", "error");
}

void TstTemplateProvider::paths()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, expected);
    const auto found = valueAtPath(parsedObject(R"({"a":{"b":[1,{"c d":"x"}]}})"), path);
    QCOMPARE(!found.ok()            ? QByteArray("error")
             : found->isUndefined() ? QByteArray("nothing")
                                    : compactJson(*found),
             expected);
}

void TstTemplateProvider::answers_data()
{
    QTest::addColumn<QByteArray>("response");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *response, const char *body, const char *expected) {
        QTest::addRow("%s", name) << QByteArray(response) << QByteArray(body) << QString::fromLatin1(expected);
    };
    row("by a path", R"({"path":"$.out[0].text"})", R"({"out":[{"text":"hi"}]})", "stop \"hi\" m/1");
    row("with the model's name", R"({"path":"out","model":"$.used"})", R"({"out":"hi","used":"m2"})", "stop \"hi\" m2");
    row("other JSON becomes text", R"({"path":"out"})", R"({"out":[1,2]})", "stop \"[1,2]\" m/1");
    row("by a script", R"--({"script":"body.out.map(o => o.text).join('')"})--",
        R"({"out":[{"text":"h"},{"text":"i"}]})", "stop \"hi\" m/1");
    row("a script over plain text", R"({"script":"text.trim().toUpperCase() + status"})", "  hi ",
        "stop \"HI200\" m/1");
    row("a script that says more", R"--({"script":"({text: body.t, stop: 'length', usage: {prompt_tokens: 3}})"})--",
        R"({"t":"hi"})", "length \"hi\" m/1 3");
    row("nothing at the place", R"({"path":"out"})", R"({"other":1})", "protocol");
    row("no JSON at all", R"({"path":"out"})", "<html>", "protocol");
    row("a script that throws", R"({"script":"body.a.b.c"})", R"({})", "protocol");
    row("a script that never ends", R"({"script":"while (true) {}"})", R"({})", "protocol");
    row("a script in its sandbox", R"({"script":"typeof require + typeof fetch + typeof process"})", R"({})",
        "stop \"undefinedundefinedundefined\" m/1");
}

void TstTemplateProvider::answers()
{
    QFETCH(QByteArray, response);
    QFETCH(QByteArray, body);
    QFETCH(QString, expected);
    LoopbackAnswer answer;
    answer.body = body;
    m_server->enqueue(answer);
    const ChatOutcome outcome = ask(description(response), hostileRequest(QStringLiteral("u")));
    QString line = outcome.error ? providerErrorKindName(outcome.error->kind)
                                 : QStringLiteral("%1 \"%2\" %3")
                                       .arg(stopReasonName(outcome.response->stop), outcome.response->text,
                                            outcome.response->model);
    if (outcome.response && outcome.response->usage.promptTotal)
        line += QStringLiteral(" %1").arg(*outcome.response->usage.promptTotal);
    QCOMPARE(line, expected);
    QCOMPARE(outcome.tries, 1);
    QCOMPARE(m_server->requests().size(), 1);
    QCOMPARE(m_server->requests().first().path, QByteArray("/v1/ask"));
    QCOMPARE(m_server->requests().first().headers.value("content-type"), QByteArray("application/json"));
    QCOMPARE(m_server->requests().first().body, QByteArray(R"({"q":"u"})"));
}

void TstTemplateProvider::failures_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("expected");
    QTest::newRow("401") << 401 << QStringLiteral("auth 1");
    QTest::newRow("429 is tried again") << 429 << QStringLiteral("rate_limit 3");
    QTest::newRow("500 is tried again") << 500 << QStringLiteral("server 3");
    QTest::newRow("a redirect is refused") << 307 << QStringLiteral("protocol 1");
}

void TstTemplateProvider::failures()
{
    QFETCH(int, status);
    QFETCH(QString, expected);
    LoopbackAnswer answer;
    answer.status = status;
    answer.body = QByteArrayLiteral("{}");
    for (int i = 0; i < 3; ++i)
        m_server->enqueue(answer);
    const ChatOutcome outcome = ask(description(R"({"path":"q"})"), hostileRequest(QStringLiteral("u")));
    QCOMPARE(QStringLiteral("%1 %2").arg(providerErrorKindName(outcome.error->kind)).arg(outcome.tries), expected);
}

void TstTemplateProvider::keyIsSentAndNeverShown()
{
    QJsonObject described = description(R"({"path":"q"})");
    described.insert(QStringLiteral("keyVariable"), QStringLiteral("PROMPTLAB_KEY_MINE"));
    described.insert(QStringLiteral("headers"), parsedObject(R"({"X-Token":"Key {{key}}"})"));
    const ChatOutcome missing = ask(described, hostileRequest(QStringLiteral("u")));
    QCOMPARE(missing.error->kind, ProviderErrorKind::Auth);
    QCOMPARE(missing.tries, 0);
    m_key = templateCanary;
    LoopbackAnswer wrong;
    wrong.status = 401;
    wrong.body = QByteArray("{\"error\":\"not ") + templateCanary + "\"}";
    m_server->enqueue(wrong);
    const ChatOutcome refused = ask(described, hostileRequest(QStringLiteral("u")));
    QCOMPARE(m_server->requests().last().headers.value("x-token"), QByteArray(QByteArray("Key ") + templateCanary));
    QVERIFY(!refused.error->error.text().contains(QLatin1String(templateCanary)));
    LoopbackAnswer repeated;
    repeated.body = QByteArray("{\"q\":\"") + templateCanary + "\"}";
    m_server->enqueue(repeated);
    QCOMPARE(ask(described, hostileRequest(QStringLiteral("u"))).response->text, QStringLiteral("[redacted]"));
}

void TstTemplateProvider::guardHolds()
{
    const auto refused = m_factory->create(description(R"({"path":"q"})"));
    QVERIFY(!refused.ok()); // a stranger's description opens nothing by itself
    QCOMPARE(refused.error().code, ErrorCode::PermissionDenied);
    QVERIFY(m_server->requests().isEmpty());
}

QTEST_GUILESS_MAIN(TstTemplateProvider)
#include "tst_templateprovider.moc"
