// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/httptransport.h"
#include "core/provider/providerfactory.h"
#include "core/script/scripthost.h"
#include "tests/support/loopbackserver.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace promptlab;

class TstProviderFactory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void presets();
    void baseUrlFromFlagEnvironmentOrPreset_data();
    void baseUrlFromFlagEnvironmentOrPreset();
    void givenAddressIsAllowed();
    void hostileAddressIsRefused();
    void scriptedFile();
    void sampleRulesLoad();
    void unknownNames();
    void callsGoThrough();
    void missingKeyIsToldBeforeAnythingIsSent();
    void storedKeyWins();

private:
    QString baseUrlOf(const QString &name, const QString &flag = {})
    {
        const auto described = m_factory->describe(name, flag);
        return described.ok() ? described->value(QStringLiteral("baseUrl")).toString()
                              : QStringLiteral("error: ") + described.error().message;
    }

    SystemClock m_clock;
    SystemResolver m_resolver;
    ScriptHost m_scripts;
    QHash<QByteArray, QByteArray> m_environment;
    QByteArray m_stored;
    std::unique_ptr<UrlGuard> m_guard;
    std::unique_ptr<HttpTransport> m_transport;
    std::unique_ptr<ProviderFactory> m_factory;
};

void TstProviderFactory::init()
{
    m_environment.clear();
    m_stored.clear();
    m_guard = std::make_unique<UrlGuard>(m_resolver, m_clock);
    m_transport = std::make_unique<HttpTransport>(*m_guard, m_clock);
    ProviderFactoryParts parts;
    parts.http = m_transport.get();
    parts.guard = m_guard.get();
    parts.clock = &m_clock;
    parts.scripts = &m_scripts;
    parts.random = [] { return 0.5; };
    parts.environment = [this](const QByteArray &name) { return m_environment.value(name); };
    parts.storedKey = [this](const QJsonObject &) { return Result<QByteArray>(m_stored); };
    parts.attempts.retry.maxRetries = 0;
    m_factory = std::make_unique<ProviderFactory>(parts);
}

void TstProviderFactory::presets()
{
    QSet<QString> ids;
    for (const ProviderPreset &preset : providerPresets()) {
        QVERIFY(!ids.contains(preset.id));
        ids.insert(preset.id);
        QVERIFY(!preset.label.isEmpty());
        QVERIFY(!preset.maxTokensField.isEmpty());
        QVERIFY2(preset.baseUrl.isEmpty() || preset.baseUrl.contains(QLatin1String("/v1")), qPrintable(preset.id));
        QVERIFY2(preset.local || preset.baseUrl.isEmpty() || preset.baseUrl.startsWith(QLatin1String("https://")),
                 qPrintable(preset.id));
        QVERIFY2(!preset.needsKey || !preset.keyVariable.isEmpty(), qPrintable(preset.id));
    }
    for (const char *name :
         {"openai-compatible", "openai", "groq", "ollama", "llamacpp", "vllm", "lmstudio", "openrouter"})
        QVERIFY2(ids.contains(QString::fromLatin1(name)), name);
    QCOMPARE(findProviderPreset(QStringLiteral("ollama"))->maxTokensField, QStringLiteral("max_tokens"));
    QCOMPARE(findProviderPreset(QStringLiteral("openai"))->maxTokensField, QStringLiteral("max_completion_tokens"));
}

void TstProviderFactory::baseUrlFromFlagEnvironmentOrPreset_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("flag");
    QTest::addColumn<QByteArray>("variable");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *title, const char *name, const char *flag, const char *variable, const char *value,
                        const char *expected) {
        QTest::addRow("%s", title) << QString::fromLatin1(name) << QString::fromLatin1(flag) << QByteArray(variable)
                                   << QByteArray(value) << QString::fromLatin1(expected);
    };
    row("flag", "openai-compatible", "http://127.0.0.1:9/v1", "OPENAI_BASE_URL", "http://127.0.0.1:8/v1",
        "http://127.0.0.1:9/v1");
    row("environment", "openai-compatible", "", "OPENAI_BASE_URL", "http://127.0.0.1:8/v1", "http://127.0.0.1:8/v1");
    row("preset", "groq", "", "", "", "https://api.groq.com/openai/v1");
    row("environment over preset", "groq", "", "GROQ_BASE_URL", "https://proxy.example.com/v1",
        "https://proxy.example.com/v1");
    row("Ollama: default", "ollama", "", "", "", "http://localhost:11434/v1");
    row("Ollama: host", "ollama", "", "OLLAMA_HOST", "box", "http://box:11434/v1");
    row("Ollama: host and port", "ollama", "", "OLLAMA_HOST", "box:99", "http://box:99/v1");
    row("Ollama: the address it binds", "ollama", "", "OLLAMA_HOST", "0.0.0.0:11434", "http://127.0.0.1:11434/v1");
    row("Ollama: URL", "ollama", "", "OLLAMA_HOST", "https://box.example.com:8443/", "https://box.example.com:8443/v1");
    row("Ollama: IPv6", "ollama", "", "OLLAMA_HOST", "[::1]", "http://[::1]:11434/v1");
}

void TstProviderFactory::baseUrlFromFlagEnvironmentOrPreset()
{
    QFETCH(QString, name);
    QFETCH(QString, flag);
    QFETCH(QByteArray, variable);
    QFETCH(QByteArray, value);
    QFETCH(QString, expected);
    m_environment.insert(variable, value);
    QCOMPARE(baseUrlOf(name, flag), expected);
}

void TstProviderFactory::givenAddressIsAllowed()
{
    QVERIFY(m_guard->allowed().isEmpty());
    QVERIFY(m_factory->describe(QStringLiteral("openai"), {}).ok());
    QVERIFY2(m_guard->allowed().isEmpty(), "a public address needs no entry");
    QVERIFY(m_factory->describe(QStringLiteral("vllm"), {}).ok());
    QVERIFY(m_factory->describe(QStringLiteral("openai-compatible"), QStringLiteral("http://10.0.0.7:9000/v1")).ok());
    const QList<HostPort> expected{HostPort{QStringLiteral("localhost"), 8000},
                                   HostPort{QStringLiteral("10.0.0.7"), 9000}};
    QCOMPARE(m_guard->allowed(), expected);
    const auto missing = m_factory->describe(QStringLiteral("openai-compatible"), {});
    QVERIFY(!missing.ok());
    QVERIFY(missing.error().message.contains(QLatin1String("OPENAI_BASE_URL")));
    QCOMPARE(m_factory->describe(QStringLiteral("openai-compatible"), QStringLiteral("nonsense")).error().code,
             ErrorCode::InvalidInput);
}

void TstProviderFactory::hostileAddressIsRefused()
{
    // A description out of a stranger's file opens nothing by itself.
    const QJsonObject description{{QStringLiteral("type"), QStringLiteral("openai-compatible")},
                                  {QStringLiteral("baseUrl"), QStringLiteral("http://169.254.169.254/v1")}};
    const auto refused = m_factory->create(description);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.error().code, ErrorCode::PermissionDenied);
    QVERIFY(m_factory->allowHost(description).ok());
    QVERIFY(m_factory->create(description).ok());
}

void TstProviderFactory::scriptedFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("rules.yaml"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("format: promptlab-scripted/1\nname: From a file\nrules: [ { reply: 'hello {{user}}' } ]\n");
    file.close();
    const auto description = m_factory->describe(QStringLiteral("scripted:") + path, {});
    QVERIFY(description.ok());
    const auto provider = m_factory->create(*description);
    QVERIFY2(provider.ok(), provider.ok() ? "" : qPrintable(provider.error().text()));
    ChatRequest request;
    request.messages = {Message::ofText(MessageRole::User, QStringLiteral("you"))};
    const ChatOutcome outcome = QCoro::waitFor((*provider)->chat(request, {}, {}));
    QCOMPARE(outcome.response->text, QStringLiteral("hello you"));

    const QJsonObject inlineRules{
        {QStringLiteral("type"), QStringLiteral("scripted")},
        {QStringLiteral("name"), QStringLiteral("stored")},
        {QStringLiteral("rules"), QStringLiteral("format: promptlab-scripted/1\nrules: [ { replay: x } ]\n")}};
    const auto broken = m_factory->create(inlineRules);
    QVERIFY(!broken.ok());
    QVERIFY2(broken.error().text().startsWith(QLatin1String("stored:2:12")), qPrintable(broken.error().text()));
    QCOMPARE(m_factory->describe(QStringLiteral("scripted:/no/such/file"), {}).error().code, ErrorCode::NotFound);
}

void TstProviderFactory::sampleRulesLoad()
{
    const QDir folder(QStringLiteral(PROMPTLAB_SOURCE_DIR "/resources/sample/providers"));
    const QStringList files = folder.entryList({QStringLiteral("*.yaml")}, QDir::Files);
    QVERIFY(!files.isEmpty());
    for (const QString &file : files) {
        const auto provider =
            m_factory->create(*m_factory->describe(QStringLiteral("scripted:") + folder.filePath(file), {}));
        QVERIFY2(provider.ok(), provider.ok() ? "" : qPrintable(provider.error().text()));
        QVERIFY((*provider)->info().simulated);
    }
}

void TstProviderFactory::unknownNames()
{
    const auto unknown = m_factory->describe(QStringLiteral("gpt"), {});
    QCOMPARE(unknown.error().code, ErrorCode::NotFound);
    QVERIFY(unknown.error().message.contains(QLatin1String("openai-compatible")));
    QVERIFY(!m_factory->create({}).ok());
    QVERIFY(m_factory->create(*m_factory->describe(QStringLiteral("echo"), {})).ok());
}

void TstProviderFactory::callsGoThrough()
{
    LoopbackServer server;
    QVERIFY(server.start());
    m_environment = {{"OPENAI_BASE_URL", server.baseUrl().toUtf8()}, {"OPENAI_API_KEY", "  sk-from-environment\n"}};
    const auto description = m_factory->describe(QStringLiteral("openai-compatible"), {});
    QVERIFY(description.ok());
    QVERIFY(!compactJson(*description).contains("sk-"));
    const auto provider = m_factory->create(*description);
    QVERIFY(provider.ok());
    ChatRequest request;
    request.model = QStringLiteral("loop-small");
    request.messages = {Message::ofText(MessageRole::User, QStringLiteral("ping"))};
    request.settings.maxTokens = 5;
    const ChatOutcome outcome = QCoro::waitFor((*provider)->chat(request, {}, {}));
    QCOMPARE(outcome.response->text, QStringLiteral("ping"));
    QCOMPARE(server.requests().first().headers.value("authorization"), QByteArray("Bearer sk-from-environment"));
    QVERIFY(server.requests().first().body.contains("\"max_tokens\":5"));
}

void TstProviderFactory::missingKeyIsToldBeforeAnythingIsSent()
{
    const auto provider = m_factory->create(*m_factory->describe(QStringLiteral("groq"), {}));
    QVERIFY(provider.ok());
    const ChatOutcome outcome = QCoro::waitFor((*provider)->chat({}, {}, {}));
    QCOMPARE(outcome.tries, 0);
    QCOMPARE(outcome.error->kind, ProviderErrorKind::Auth);
    QCOMPARE(outcome.error->error.message, QStringLiteral("There is no key for Groq"));
    QCOMPARE(outcome.error->error.detail, QStringLiteral("needs:key:GROQ_API_KEY")); // how it is given, for programs
}

void TstProviderFactory::storedKeyWins()
{
    LoopbackServer server;
    QVERIFY(server.start());
    m_environment = {{"OPENAI_API_KEY", "sk-environment"}};
    m_stored = "sk-stored";
    const auto provider =
        m_factory->create(*m_factory->describe(QStringLiteral("openai-compatible"), server.baseUrl()));
    QVERIFY(QCoro::waitFor((*provider)->models({})).ok());
    QCOMPARE(server.requests().first().headers.value("authorization"), QByteArray("Bearer sk-stored"));
}

QTEST_GUILESS_MAIN(TstProviderFactory)
#include "tst_providerfactory.moc"
