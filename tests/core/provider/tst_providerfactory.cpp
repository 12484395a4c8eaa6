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
    void anthropicIsAskedItsWay();
    void azureIsAskedItsWay();
    void openAiChoosesTheDialectByModel();
    void dialectOfTheDescriptionHolds();

private:
    ChatOutcome askThrough(const QJsonObject &description, const ChatRequest &request)
    {
        const auto provider = m_factory->create(description);
        if (!provider.ok()) {
            ChatOutcome failed;
            failed.error = ProviderError();
            failed.error->error = provider.error();
            return failed;
        }
        return QCoro::waitFor((*provider)->chat(request, {}, {}));
    }

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
    for (const char *name : {"openai-compatible", "openai", "groq", "ollama", "llamacpp", "vllm", "lmstudio",
                             "openrouter", "anthropic", "azure"})
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
    row("Anthropic: environment without the version part", "anthropic", "", "ANTHROPIC_BASE_URL",
        "https://gate.example.com", "https://gate.example.com/v1");
    row("Azure: endpoint of the environment", "azure", "", "AZURE_OPENAI_ENDPOINT", "https://me.openai.azure.com/",
        "https://me.openai.azure.com");
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

void TstProviderFactory::anthropicIsAskedItsWay()
{
    LoopbackServer server;
    QVERIFY(server.start());
    m_environment = {{"ANTHROPIC_BASE_URL", server.baseUrl().chopped(3).toUtf8()},
                     {"ANTHROPIC_API_KEY", "sk-ant-environment"}};
    const auto description = m_factory->describe(QStringLiteral("anthropic"), {});
    QVERIFY(description.ok());
    ChatRequest request;
    request.model = QStringLiteral("claude-opus-5-5");
    request.messages = {Message::ofText(MessageRole::System, QStringLiteral("brief")),
                        Message::ofText(MessageRole::User, QStringLiteral("ping"))};
    request.settings.temperature = 0.2;
    const ChatOutcome outcome = askThrough(*description, request);
    QVERIFY2(outcome.response.has_value(), outcome.error ? qPrintable(outcome.error->error.text()) : "");
    QCOMPARE(outcome.response->text, QStringLiteral("ping"));
    QCOMPARE(outcome.response->droppedSettings, QStringList{QStringLiteral("temperature")});
    LoopbackRequest seen = server.requests().last();
    QCOMPARE(seen.path, QByteArray("/v1/messages"));
    QCOMPARE(seen.headers.value("x-api-key"), QByteArray("sk-ant-environment"));
    QCOMPARE(seen.headers.value("anthropic-version"), QByteArray("2026-10-21"));
    QVERIFY(!seen.headers.contains("authorization"));
    QVERIFY(seen.body.contains("\"system\":\"brief\"") && seen.body.contains("\"max_tokens\":4096"));

    QJsonObject older = *description;
    older.insert(QStringLiteral("anthropicVersion"), QStringLiteral("2023-06-01"));
    askThrough(older, request);
    QCOMPARE(server.requests().last().headers.value("anthropic-version"), QByteArray("2023-06-01"));

    m_environment.remove("ANTHROPIC_API_KEY");
    QCOMPARE(askThrough(*description, request).error->kind, ProviderErrorKind::Auth);
    m_environment.insert("ANTHROPIC_AUTH_TOKEN", "gateway-token-1234567");
    QVERIFY(askThrough(*description, request).response.has_value());
    seen = server.requests().last();
    QCOMPARE(seen.headers.value("authorization"), QByteArray("Bearer gateway-token-1234567"));
    QVERIFY(!seen.headers.contains("x-api-key"));
    m_stored = "sk-ant-stored";
    askThrough(*description, request);
    QCOMPARE(server.requests().last().headers.value("x-api-key"), QByteArray("sk-ant-stored"));
}

void TstProviderFactory::azureIsAskedItsWay()
{
    LoopbackServer server;
    QVERIFY(server.start());
    m_environment = {{"AZURE_OPENAI_ENDPOINT", server.baseUrl().chopped(3).toUtf8()},
                     {"AZURE_OPENAI_API_KEY", "azure-key-0123456789"}};
    QJsonObject description = *m_factory->describe(QStringLiteral("azure"), {});
    ChatRequest request;
    request.model = QStringLiteral("my-gpt");
    request.messages = {Message::ofText(MessageRole::User, QStringLiteral("ping"))};
    QVERIFY(askThrough(description, request).response.has_value());
    QCOMPARE(server.requests().last().path,
             QByteArray("/openai/deployments/my-gpt/chat/completions?api-version=2024-10-21"));
    QCOMPARE(server.requests().last().headers.value("api-key"), QByteArray("azure-key-0123456789"));
    m_environment.insert("OPENAI_API_VERSION", "2025-01-01");
    QVERIFY(askThrough(description, request).response.has_value());
    QCOMPARE(server.requests().last().path,
             QByteArray("/openai/deployments/my-gpt/chat/completions?api-version=2025-01-01"));
    description.insert(QStringLiteral("deployment"), QStringLiteral("other"));
    description.insert(QStringLiteral("apiVersion"), QStringLiteral("2026-02-02"));
    QVERIFY(askThrough(description, request).response.has_value());
    QCOMPARE(server.requests().last().path,
             QByteArray("/openai/deployments/other/chat/completions?api-version=2026-02-02"));
    QCOMPARE(QCoro::waitFor((*m_factory->create(description))->models({}))->size(), 2);
    QCOMPARE(server.requests().last().path, QByteArray("/openai/models?api-version=2026-02-02"));
}

void TstProviderFactory::openAiChoosesTheDialectByModel()
{
    LoopbackServer server;
    QVERIFY(server.start());
    m_environment = {{"OPENAI_BASE_URL", server.baseUrl().toUtf8()},
                     {"OPENAI_API_KEY", "sk-environment"},
                     {"OPENAI_PROJECT_ID", "proj_1"}};
    const QJsonObject description = *m_factory->describe(QStringLiteral("openai"), {});
    ChatRequest request;
    request.model = QStringLiteral("gpt-5.4");
    request.messages = {Message::ofText(MessageRole::User, QStringLiteral("ping"))};
    QVERIFY(askThrough(description, request).response.has_value());
    QCOMPARE(server.requests().last().path, QByteArray("/v1/chat/completions"));
    QCOMPARE(server.requests().last().headers.value("openai-project"), QByteArray("proj_1"));
    request.tools = {QJsonObject{{QStringLiteral("name"), QStringLiteral("f")}}};
    QCOMPARE(askThrough(description, request).response->text, QStringLiteral("ping"));
    QCOMPARE(server.requests().last().path, QByteArray("/v1/responses"));
}

void TstProviderFactory::dialectOfTheDescriptionHolds()
{
    LoopbackServer server;
    QVERIFY(server.start());
    QJsonObject description = *m_factory->describe(QStringLiteral("ollama"), server.baseUrl());
    ChatRequest request;
    request.model = QStringLiteral("qwen3:8b");
    request.messages = {Message::ofText(MessageRole::User, QStringLiteral("ping"))};
    for (const char *dialect : {"chat", "responses", "messages"}) {
        description.insert(QStringLiteral("dialect"), QString::fromLatin1(dialect));
        QCOMPARE(askThrough(description, request).response->text, QStringLiteral("ping"));
    }
    QCOMPARE(server.requests().at(1).path, QByteArray("/v1/responses"));
    QCOMPARE(server.requests().at(2).path, QByteArray("/v1/messages"));
    description.insert(QStringLiteral("dialect"), QStringLiteral("klingon"));
    const auto refused = m_factory->create(description);
    QVERIFY(!refused.ok());
    QVERIFY(refused.error().message.contains(QLatin1String("klingon")));
}

QTEST_GUILESS_MAIN(TstProviderFactory)
#include "tst_providerfactory.moc"
