// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/httptransport.h"
#include "core/provider/httpchatprovider.h"
#include "tests/core/provider/dialectfixture.h"
#include "tests/support/loopbackdialects.h"

#include <QTest>

using namespace promptlab;
using namespace promptlab::test;

namespace {

LoopbackAnswer bodyAnswer(const QByteArray &body, int status = 200)
{
    LoopbackAnswer answer;
    answer.status = status;
    answer.body = body;
    return answer;
}

/// id label context/output prompt/output/cached price [capabilities] lifecycle end digest
QString infoLine(const ServerModel &info)
{
    return QStringLiteral("%1 \"%2\" %3/%4 %5/%6/%7 [%8] %9 %10 %11")
        .arg(info.id, info.label, countText(info.contextWindow), countText(info.maxOutput), info.promptPrice,
             info.outputPrice, info.cachedPrice, info.capabilities.join(QLatin1Char(' ')), info.lifecycle)
        .arg(info.endsAt, info.digest);
}

} // namespace

class TstServerModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void rows_data();
    void rows();
    void anthropicPages();
    void ollamaShowsMore();
    void unknownModel();
    void embeddings_data();
    void embeddings();
    void embeddingAnswers_data();
    void embeddingAnswers();
    void embeddingBatchesKeepTheLimits();
    void embeddingFailuresAreOfTheSameKinds();
    void anthropicHasNoEmbeddings();

private:
    void build(const std::function<void(HttpChatOptions &)> &change = {});

    SystemClock m_clock;
    SystemResolver m_resolver;
    std::unique_ptr<UrlGuard> m_guard;
    std::unique_ptr<HttpTransport> m_transport;
    std::unique_ptr<LoopbackServer> m_server;
    std::unique_ptr<HttpChatProvider> m_provider;
};

void TstServerModel::init()
{
    m_server = std::make_unique<LoopbackServer>();
    QVERIFY(m_server->start());
    m_guard = std::make_unique<UrlGuard>(m_resolver, m_clock);
    QVERIFY(m_guard->allowUrl(m_server->baseUrl()).ok());
    m_transport = std::make_unique<HttpTransport>(*m_guard, m_clock);
    build();
}

void TstServerModel::cleanup()
{
    m_provider.reset();
    m_transport.reset();
    m_server.reset();
}

void TstServerModel::build(const std::function<void(HttpChatOptions &)> &change)
{
    HttpChatOptions options;
    options.info.baseUrl = m_server->baseUrl();
    options.apiKey = [] { return Result<QByteArray>(QByteArray("sk-canary-0123456789abcdef")); };
    options.attempts.retry.baseMs = 5;
    if (change)
        change(options);
    m_provider = std::make_unique<HttpChatProvider>(options, *m_transport, m_clock, [] { return 0.5; });
}

void TstServerModel::rows_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *json, const char *expected) {
        QTest::addRow("%s", name) << QByteArray(json) << QString::fromLatin1(expected);
    };
    row("OpenAI", R"({"id":"gpt-5","object":"model","created":1,"owned_by":"openai","shutdown_date":"2026-12-11"})",
        "gpt-5 \"\" ?/? // []  2026-12-11 ");
    row("Groq with prices",
        R"({"id":"openai/gpt-oss-20b","active":true,"context_window":131072,"max_output_length":65536,"pricing":{"prompt":"0.000000075","completion":"0.0000003","input_cache_read":"0.0000000375"},"input_modalities":["text"]})",
        "openai/gpt-oss-20b \"\" 131072/65536 0.000000075/0.0000003/0.0000000375 [text] active  ");
    row("Groq without prices", R"({"id":"a","active":false,"context_length":8192})", "a \"\" 8192/? // [] retired  ");
    row("vLLM", R"({"id":"q","owned_by":"vllm","max_model_len":4096})", "q \"\" 4096/? // []   ");
    row("llama.cpp", R"({"id":"g","meta":{"n_ctx_train":32768,"n_params":1}})", "g \"\" 32768/? // []   ");
    row("Anthropic",
        R"({"id":"claude-opus-5-5","type":"model","display_name":"Claude Opus 5.5","lifecycle":"deprecated","retires_at":"2027-01-01T00:00:00Z","max_input_tokens":1000000,"max_tokens":128000,"capabilities":{"image_input":{"supported":true},"batch":{"supported":false},"thinking":true}})",
        "claude-opus-5-5 \"Claude Opus 5.5\" 1000000/128000 // [image_input thinking] deprecated "
        "2027-01-01T00:00:00Z ");
    row("nonsense in the numbers is unknown", R"({"id":"x","context_window":"big","max_output_length":-1})",
        "x \"\" ?/? // []   ");
}

void TstServerModel::rows()
{
    QFETCH(QByteArray, row);
    QFETCH(QString, expected);
    QCOMPARE(infoLine(serverModelFromRow(parsedObject(row))), expected);
    m_server->enqueue(bodyAnswer("{\"data\":[" + row + ",{\"object\":\"model\"}]}"));
    const auto listed = QCoro::waitFor(m_provider->modelInfos({}));
    QVERIFY(listed.ok());
    QCOMPARE(listed->size(), 1);
    QCOMPARE(infoLine(listed->first()), expected);
    QCOMPARE(listed->first().raw, parsedObject(row));
}

void TstServerModel::anthropicPages()
{
    build([](HttpChatOptions &options) { options.modelList = ModelListStyle::Paged; });
    m_server->enqueue(
        bodyAnswer(R"({"data":[{"id":"a"},{"id":"b c"}],"has_more":true,"first_id":"a","last_id":"b c"})"));
    m_server->enqueue(bodyAnswer(R"({"data":[{"id":"d"}],"has_more":false,"last_id":"d"})"));
    QCOMPARE(*QCoro::waitFor(m_provider->models({})),
             (QStringList{QStringLiteral("a"), QStringLiteral("b c"), QStringLiteral("d")}));
    QCOMPARE(m_server->requests().at(0).path, QByteArray("/v1/models?limit=1000"));
    QCOMPARE(m_server->requests().at(1).path, QByteArray("/v1/models?limit=1000&after_id=b%20c"));
    // A server that always promises more is believed only while it goes on.
    for (int i = 0; i < 3; ++i)
        m_server->enqueue(bodyAnswer(R"({"data":[{"id":"a"}],"has_more":true,"last_id":"a"})"));
    QCOMPARE(QCoro::waitFor(m_provider->models({}))->size(), 2);
}

void TstServerModel::ollamaShowsMore()
{
    build([](HttpChatOptions &options) { options.modelList = ModelListStyle::Ollama; });
    const auto list = bodyAnswer(R"({"data":[{"id":"qwen3:8b"},{"id":"other"}]})");
    const auto tags = bodyAnswer(R"({"models":[{"name":"qwen3:8b","digest":"sha256:abc"}]})");
    m_server->enqueue(list);
    m_server->enqueue(tags);
    const auto listed = QCoro::waitFor(m_provider->modelInfos({}));
    QCOMPARE(infoLine(listed->first()), QStringLiteral("qwen3:8b \"\" ?/? // []   sha256:abc"));
    QCOMPARE(m_server->requests().last().path, QByteArray("/api/tags"));
    m_server->enqueue(list);
    m_server->enqueue(tags);
    m_server->enqueue(bodyAnswer(
        R"({"capabilities":["completion","tools","thinking"],"model_info":{"general.architecture":"qwen3","qwen3.context_length":40960}})"));
    const auto one = QCoro::waitFor(m_provider->modelInfo(QStringLiteral("qwen3:8b"), {}));
    QVERIFY(one.ok());
    QCOMPARE(infoLine(*one), QStringLiteral("qwen3:8b \"\" 40960/? // [completion tools thinking]   sha256:abc"));
    QCOMPARE(m_server->requests().last().path, QByteArray("/api/show"));
    QCOMPARE(m_server->requests().last().body, QByteArray(R"({"model":"qwen3:8b"})"));
}

void TstServerModel::unknownModel()
{
    const auto missing = QCoro::waitFor(m_provider->modelInfo(QStringLiteral("nobody"), {}));
    QVERIFY(!missing.ok());
    QCOMPARE(missing.error().code, ErrorCode::NotFound);
    QVERIFY(missing.error().message.contains(QLatin1String("nobody")));
    m_server->enqueue(bodyAnswer("{\"error\":\"wrong: sk-canary-0123456789abcdef\"}", 401));
    const auto refused = QCoro::waitFor(m_provider->modelInfos({}));
    QCOMPARE(refused.error().code, ErrorCode::PermissionDenied);
    QVERIFY(!refused.error().text().contains(QLatin1String("canary")));
}

void TstServerModel::embeddings_data()
{
    QTest::addColumn<bool>("base64");
    QTest::newRow("as numbers") << false;
    QTest::newRow("in base64") << true;
}

void TstServerModel::embeddings()
{
    QFETCH(bool, base64);
    EmbeddingRequest request;
    request.model = QStringLiteral("embed-small");
    request.inputs = {QStringLiteral("one"), QString::fromUtf8("zw\xC3\xB6lf"), QStringLiteral("three")};
    request.base64 = base64;
    request.dimensions = 8;
    const EmbeddingOutcome outcome = QCoro::waitFor(m_provider->embeddings()->embed(request, {}));
    QVERIFY2(outcome.response.has_value(), outcome.error ? qPrintable(outcome.error->error.text()) : "");
    QCOMPARE(outcome.tries, 1);
    QCOMPARE(outcome.response->vectors.size(), 3);
    for (int i = 0; i < 3; ++i) { // though the server answers them the other way round
        const QList<float> expected = loopbackVector(request.inputs.at(i));
        for (int j = 0; j < expected.size(); ++j)
            QVERIFY(qAbs(outcome.response->vectors.at(i).at(j) - expected.at(j)) < 1e-6F);
    }
    QVERIFY(outcome.response->usage.promptTotal.value_or(0) > 0);
    QVERIFY(!outcome.response->usage.outputTotal.has_value());
    QCOMPARE(m_server->requests().last().path, QByteArray("/v1/embeddings"));
    QVERIFY(m_server->requests().last().body.contains("\"dimensions\":8"));
}

void TstServerModel::embeddingAnswers_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("kind");
    const auto row = [](const char *name, const char *body, const char *kind) {
        QTest::addRow("%s", name) << QByteArray(body) << QString::fromLatin1(kind);
    };
    row("two vectors", R"({"data":[{"embedding":[1,0]},{"embedding":[0,1]}]})", "");
    row("base64 of 1.0 and 0.5",
        R"({"data":[{"index":0,"embedding":"AACAPwAAAD8="},{"index":1,"embedding":"AAAAPwAAgD8="}]})", "");
    row("one is missing", R"({"data":[{"index":0,"embedding":[1,0]}]})", "protocol");
    row("one too many", R"({"data":[{"embedding":[1]},{"embedding":[1]},{"embedding":[1]}]})", "protocol");
    row("one place twice", R"({"data":[{"index":0,"embedding":[1]},{"index":0,"embedding":[1]}]})", "protocol");
    row("different lengths", R"({"data":[{"embedding":[1,0]},{"embedding":[0]}]})", "protocol");
    row("base64 that is none", R"({"data":[{"embedding":"#"},{"embedding":"#"}]})", "protocol");
    row("base64 of three bytes", R"({"data":[{"embedding":"AAAA"},{"embedding":"AAAA"}]})", "protocol");
    row("not a number", R"({"data":[{"embedding":["x"]},{"embedding":[1]}]})", "protocol");
    row("infinite", R"({"data":[{"embedding":"AACAfw=="},{"embedding":"AACAfw=="}]})", "protocol");
    row("empty vectors", R"({"data":[{"embedding":[]},{"embedding":[]}]})", "protocol");
    row("an error under status 200", R"({"error":{"type":"rate_limit_exceeded","message":"x"}})", "rate_limit");
    row("HTML", "<html></html>", "protocol");
}

void TstServerModel::embeddingAnswers()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, kind);
    const EmbeddingReading reading = readEmbeddings(body, 2, dialectOrigin());
    QCOMPARE(reading.error ? providerErrorKindName(reading.error->kind) : QString(), kind);
    if (!reading.error)
        QCOMPARE(reading.response.vectors.first().first(), 1.0F);
}

void TstServerModel::embeddingBatchesKeepTheLimits()
{
    QStringList inputs;
    for (int i = 0; i < 5000; ++i)
        inputs += QStringLiteral("x");
    QList<QStringList> batches = embeddingBatches(inputs);
    QCOMPARE(batches.size(), 3);
    QCOMPARE(batches.first().size(), 2048);
    QCOMPARE(batches.last().size(), 5000 - 2 * 2048);
    QCOMPARE(embeddingBatches({QString(500'000, QLatin1Char('a')), QString(200'000, QLatin1Char('b'))}).size(), 2);
    QVERIFY(embeddingBatches({}).isEmpty());
    EmbeddingRequest request;
    request.inputs = inputs;
    const EmbeddingOutcome outcome = QCoro::waitFor(m_provider->embeddings()->embed(request, {}));
    QVERIFY(outcome.response.has_value());
    QCOMPARE(outcome.response->vectors.size(), 5000);
    QCOMPARE(outcome.tries, 3);
}

void TstServerModel::embeddingFailuresAreOfTheSameKinds()
{
    EmbeddingRequest request;
    request.inputs = {QStringLiteral("x")};
    m_server->enqueue(bodyAnswer("{}", 503));
    QCOMPARE(QCoro::waitFor(m_provider->embeddings()->embed(request, {})).tries, 2);
    m_server->enqueue(
        bodyAnswer("{\"error\":{\"code\":\"insufficient_quota\",\"message\":\"sk-canary-0123456789abcdef\"}}", 429));
    const EmbeddingOutcome quota = QCoro::waitFor(m_provider->embeddings()->embed(request, {}));
    QCOMPARE(quota.error->kind, ProviderErrorKind::Quota);
    QCOMPARE(quota.error->httpStatus, 429);
    QCOMPARE(quota.tries, 1);
    QVERIFY(!quota.error->error.text().contains(QLatin1String("canary")));
    LoopbackAnswer drop;
    drop.fault = LoopbackAnswer::Fault::DropBeforeFirstByte;
    m_server->enqueue(drop);
    const EmbeddingOutcome dropped = QCoro::waitFor(m_provider->embeddings()->embed(request, {}));
    QCOMPARE(dropped.error->kind, ProviderErrorKind::Network);
    QCOMPARE(dropped.tries, 1);
    build([](HttpChatOptions &options) {
        options.apiKey = [] { return Result<QByteArray>(makeError(ErrorCode::Locked, QStringLiteral("locked"))); };
    });
    const EmbeddingOutcome locked = QCoro::waitFor(m_provider->embeddings()->embed(request, {}));
    QCOMPARE(locked.error->kind, ProviderErrorKind::Auth);
    QCOMPARE(locked.tries, 0);
}

void TstServerModel::anthropicHasNoEmbeddings()
{
    build([](HttpChatOptions &options) { options.embeddings = false; });
    QVERIFY(m_provider->embeddings() == nullptr);
}

QTEST_GUILESS_MAIN(TstServerModel)
#include "tst_servermodel.moc"
