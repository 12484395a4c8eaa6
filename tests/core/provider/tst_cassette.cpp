// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/httptransport.h"
#include "core/provider/cassetteprovider.h"
#include "core/provider/providerfactory.h"
#include "tests/support/loopbackserver.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace promptlab;

namespace {

const QUuid workspaceId(QStringLiteral("019a0000-0000-7000-8000-00000000000a"));

constexpr char tapeCanary[] = "sk-canary-0123456789abcdef";

SecretBytes tapeKey()
{
    return SecretBytes::copyOf(QByteArray(32, '\x21'));
}

ChatRequest requestFor(const QString &text, int repeat = 0)
{
    ChatRequest request;
    request.model = QStringLiteral("loop-small");
    request.messages = {Message::ofText(MessageRole::User, text)};
    request.repeatIndex = repeat;
    return request;
}

ChatOutcome outcomeOf(const QString &text)
{
    ChatOutcome outcome;
    ChatResponse response;
    response.text = text;
    response.stop = StopReason::Stop;
    response.model = QStringLiteral("loop-small");
    response.usage.outputTotal = 3;
    outcome.response = response;
    outcome.timing.firstTokenMs = 12;
    outcome.timing.totalMs = 34;
    outcome.tries = 1;
    return outcome;
}

QString errorText(const ChatOutcome &outcome)
{
    return outcome.error ? outcome.error->error.message : QString();
}

} // namespace

class TstCassette final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void keyCoversWhatDecides_data();
    void keyCoversWhatDecides();
    void keysIgnoreWhatDoesNotDecide();
    void roundTrip();
    void lastAnswerHolds();
    void fileIsSealed();
    void cutTailIsLeftOut();
    void damageIsNamed_data();
    void damageIsNamed();
    void twoWritersKeepBoth();
    void replaysOffline();
    void everyDialectIsRecorded_data();
    void everyDialectIsRecorded();
    void keyIsNotRecorded();
    void recordAsksAlways();
    void autoAsksOnlyForTheRest();
    void failuresAreNotRecorded();
    void unwritableFileIsNoSuccess();
    void factoryMakesThem();
    void factoryRefuses_data();
    void factoryRefuses();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("answers.plcassette")); }
    [[nodiscard]] std::unique_ptr<Cassette> opened() const
    {
        auto cassette = Cassette::open(path(), tapeKey(), workspaceId);
        return cassette.ok() ? std::move(*cassette) : nullptr;
    }
    [[nodiscard]] QByteArray bytes() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void writeBytes(const QByteArray &content) const
    {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    std::unique_ptr<Provider> provider(CassetteMode mode, const QString &dialect = {});
    ChatOutcome ask(Provider &provider, const ChatRequest &request)
    {
        return QCoro::waitFor(provider.chat(request, {}, {}));
    }

    SystemClock m_clock;
    SystemResolver m_resolver;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LoopbackServer> m_server;
    std::unique_ptr<UrlGuard> m_guard;
    std::unique_ptr<HttpTransport> m_transport;
    std::unique_ptr<ProviderFactory> m_factory;
};

void TstCassette::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_server = std::make_unique<LoopbackServer>();
    QVERIFY(m_server->start());
    m_guard = std::make_unique<UrlGuard>(m_resolver, m_clock);
    m_transport = std::make_unique<HttpTransport>(*m_guard, m_clock);
    ProviderFactoryParts parts;
    parts.http = m_transport.get();
    parts.guard = m_guard.get();
    parts.clock = &m_clock;
    parts.random = [] { return 0.0; };
    parts.environment = [](const QByteArray &name) {
        return name == "OPENAI_API_KEY" ? QByteArray(tapeCanary) : QByteArray();
    };
    parts.fileKey = [] { return Result<SecretBytes>(tapeKey()); };
    parts.workspace = workspaceId;
    parts.attempts.retry.maxRetries = 0;
    m_factory = std::make_unique<ProviderFactory>(parts);
}

void TstCassette::cleanup()
{
    m_factory.reset();
    m_transport.reset();
    m_guard.reset();
    m_server.reset();
    m_folder.reset();
}

std::unique_ptr<Provider> TstCassette::provider(CassetteMode mode, const QString &dialect)
{
    QJsonObject description{{QStringLiteral("type"), QStringLiteral("cassette")},
                            {QStringLiteral("mode"), cassetteModeName(mode)},
                            {QStringLiteral("file"), path()}};
    if (mode != CassetteMode::Replay)
        description.insert(QStringLiteral("source"),
                           QJsonObject{{QStringLiteral("type"), QStringLiteral("openai-compatible")},
                                       {QStringLiteral("dialect"), dialect},
                                       {QStringLiteral("baseUrl"), m_server->baseUrl()}});
    if (!m_factory->allowHost(description).ok())
        return nullptr;
    auto made = m_factory->create(description);
    return made.ok() ? std::move(*made) : nullptr;
}

void TstCassette::keyCoversWhatDecides_data()
{
    QTest::addColumn<ChatRequest>("other");
    ChatRequest other = requestFor(QStringLiteral("Hello"));
    other.model = QStringLiteral("another");
    QTest::newRow("model") << other;
    QTest::newRow("text") << requestFor(QStringLiteral("Hello!"));
    QTest::newRow("repetition") << requestFor(QStringLiteral("Hello"), 1);
    other = requestFor(QStringLiteral("Hello"));
    other.settings.temperature = 0.5;
    QTest::newRow("temperature") << other;
    other = requestFor(QStringLiteral("Hello"));
    other.settings.seed = 7;
    QTest::newRow("seed") << other;
    other = requestFor(QStringLiteral("Hello"));
    other.responseSchema = QJsonObject{{QStringLiteral("type"), QStringLiteral("object")}};
    QTest::newRow("schema") << other;
    other = requestFor(QStringLiteral("Hello"));
    other.messages.prepend(Message::ofText(MessageRole::System, QStringLiteral("Be brief")));
    QTest::newRow("system message") << other;
}

void TstCassette::keyCoversWhatDecides()
{
    QFETCH(ChatRequest, other);
    const QString key = Cassette::requestKey(requestFor(QStringLiteral("Hello")));
    QCOMPARE(key.size(), 64);
    QVERIFY(Cassette::requestKey(other) != key);
    QCOMPARE(Cassette::requestKey(requestFor(QStringLiteral("Hello"))), key);
}

void TstCassette::keysIgnoreWhatDoesNotDecide()
{
    ChatRequest rendered = requestFor(QStringLiteral("Hello"));
    rendered.variables = {{QStringLiteral("name"), QStringLiteral("Ada")}}; // already in the text
    QCOMPARE(Cassette::requestKey(rendered), Cassette::requestKey(requestFor(QStringLiteral("Hello"))));
}

void TstCassette::roundTrip()
{
    const QString key = Cassette::requestKey(requestFor(QStringLiteral("Hello")));
    auto cassette = opened();
    QVERIFY(cassette);
    QVERIFY(!QFile::exists(path()));
    QVERIFY(cassette->append(key, QStringLiteral("loop-small"), outcomeOf(QStringLiteral("Hi"))).ok());
    auto again = opened();
    QVERIFY(again);
    QCOMPARE(again->size(), 1);
    QCOMPARE(again->models(), QStringList{QStringLiteral("loop-small")});
    const auto found = again->find(key);
    QVERIFY(found.ok() && found->has_value());
    QCOMPARE((*found)->response->text, QStringLiteral("Hi"));
    QCOMPARE((*found)->timing.totalMs, 34.0);
    QCOMPARE((*found)->response->usage.outputTotal, std::optional<qint64>(3));
    const auto missing = again->find(QString(64, QLatin1Char('0')));
    QVERIFY(missing.ok() && !missing->has_value());
}

void TstCassette::lastAnswerHolds()
{
    auto cassette = opened();
    QVERIFY(cassette->append(QStringLiteral("k"), QStringLiteral("m"), outcomeOf(QStringLiteral("first"))).ok());
    QVERIFY(cassette->append(QStringLiteral("k"), QStringLiteral("m"), outcomeOf(QStringLiteral("second"))).ok());
    QCOMPARE((*cassette->find(QStringLiteral("k")))->response->text, QStringLiteral("second"));
    QCOMPARE((*opened()->find(QStringLiteral("k")))->response->text, QStringLiteral("second"));
}

void TstCassette::fileIsSealed()
{
    auto cassette = opened();
    QVERIFY(
        cassette->append(QStringLiteral("k"), QStringLiteral("canary-model"), outcomeOf(QStringLiteral("canary-text")))
            .ok());
    QVERIFY(!bytes().contains("canary"));
    QCOMPARE(QFile::permissions(path()) & (QFile::ReadOther | QFile::ReadGroup), QFile::Permissions());
    QVERIFY(!Cassette::open(path(), SecretBytes::copyOf(QByteArray(32, '\x22')), workspaceId).ok());
}

void TstCassette::cutTailIsLeftOut()
{
    {
        auto cassette = opened();
        QVERIFY(cassette->append(QStringLiteral("a"), {}, outcomeOf(QStringLiteral("one"))).ok());
        QVERIFY(cassette->append(QStringLiteral("b"), {}, outcomeOf(QStringLiteral("two"))).ok());
    }
    const QByteArray whole = bytes();
    writeBytes(whole.chopped(5)); // the program died while it wrote
    auto cassette = opened();
    QVERIFY(cassette);
    QCOMPARE(cassette->size(), 1);
    QVERIFY(cassette->append(QStringLiteral("c"), {}, outcomeOf(QStringLiteral("three"))).ok());
    auto again = opened();
    QVERIFY(again);
    QCOMPARE(again->size(), 2);
    QVERIFY((*again->find(QStringLiteral("c"))).has_value());
}

void TstCassette::damageIsNamed_data()
{
    QTest::addColumn<int>("at"); ///< byte that is flipped; negative: from the end
    QTest::addColumn<int>("code");
    QTest::newRow("magic") << 0 << int(ErrorCode::InvalidInput);
    QTest::newRow("workspace") << 10 << int(ErrorCode::InvalidInput);
    QTest::newRow("content") << -3 << int(ErrorCode::Corrupt);
    QTest::newRow("length") << 24 << int(ErrorCode::Corrupt);
}

void TstCassette::damageIsNamed()
{
    QFETCH(int, at);
    QFETCH(int, code);
    QVERIFY(opened()->append(QStringLiteral("a"), {}, outcomeOf(QStringLiteral("one"))).ok());
    QByteArray content = bytes();
    const qsizetype index = at < 0 ? content.size() + at : at;
    content[index] = char(content.at(index) ^ 0x40);
    writeBytes(content);
    const auto broken = Cassette::open(path(), tapeKey(), workspaceId);
    QVERIFY(!broken.ok());
    QCOMPARE(int(broken.error().code), code);
    QVERIFY(broken.error().message.contains(path()));
}

void TstCassette::twoWritersKeepBoth()
{
    auto first = opened();
    auto second = opened();
    QVERIFY(first->append(QStringLiteral("a"), {}, outcomeOf(QStringLiteral("one"))).ok());
    QVERIFY(second->append(QStringLiteral("b"), {}, outcomeOf(QStringLiteral("two"))).ok());
    QVERIFY(first->append(QStringLiteral("c"), {}, outcomeOf(QStringLiteral("three"))).ok());
    QCOMPARE(opened()->size(), 3);
    QCOMPARE(first->size(), 3); // it took in what the other one added
}

void TstCassette::replaysOffline()
{
    const ChatRequest request = requestFor(QStringLiteral("What is a ticket?"));
    {
        const auto recorder = provider(CassetteMode::Record);
        QVERIFY(recorder);
        const ChatOutcome live = ask(*recorder, request);
        QVERIFY2(live.response.has_value(), qPrintable(errorText(live)));
        QCOMPARE(live.tries, 1);
    }
    m_server->stop();
    const auto player = provider(CassetteMode::Replay);
    QVERIFY(player);
    QVERIFY(player->ready().ok());
    QString streamed;
    const ChatOutcome replayed =
        QCoro::waitFor(player->chat(request, {}, [&](const QString &text) { streamed += text; }));
    QVERIFY2(replayed.response.has_value(), qPrintable(errorText(replayed)));
    QCOMPARE(replayed.response->text, QStringLiteral("What is a ticket?")); // the loopback server repeats
    QCOMPARE(streamed, replayed.response->text);
    QCOMPARE(replayed.tries, 0);
    const ChatOutcome missing = ask(*player, requestFor(QStringLiteral("Something else")));
    QVERIFY(missing.error);
    QCOMPARE(missing.error->kind, ProviderErrorKind::NotFound);
    QVERIFY(errorText(missing).contains(QLatin1String("answers.plcassette")));
    const ChatOutcome repeated = ask(*player, requestFor(QStringLiteral("What is a ticket?"), 1));
    QVERIFY(repeated.error);
    QCOMPARE(*QCoro::waitFor(player->models({})), QStringList{QStringLiteral("loop-small")});
}

void TstCassette::everyDialectIsRecorded_data()
{
    QTest::addColumn<QString>("dialect");
    for (const char *dialect : {"chat", "responses", "messages"})
        QTest::newRow(dialect) << QString::fromLatin1(dialect);
}

void TstCassette::everyDialectIsRecorded()
{
    QFETCH(QString, dialect);
    const ChatRequest request = requestFor(QString::fromUtf8("Z\xC3\xBCrich is a city"));
    LoopbackAnswer answer;
    answer.chunkChars = 6;
    answer.eventDelayMs = 2;
    answer.toolCalls = {
        QJsonObject{{QStringLiteral("id"), QStringLiteral("c")},
                    {QStringLiteral("type"), QStringLiteral("function")},
                    {QStringLiteral("function"), QJsonObject{{QStringLiteral("name"), QStringLiteral("f")},
                                                             {QStringLiteral("arguments"), QStringLiteral("{}")}}}}};
    m_server->enqueue(answer);
    QStringList live;
    ChatOutcome recorded;
    {
        const auto recorder = provider(CassetteMode::Record, dialect);
        QVERIFY(recorder);
        recorded = QCoro::waitFor(recorder->chat(request, {}, [&](const QString &piece) { live += piece; }));
        QVERIFY2(recorded.response.has_value(), qPrintable(errorText(recorded)));
    }
    QCOMPARE(live.size(), 3);
    m_server->stop();
    const auto player = provider(CassetteMode::Replay, dialect);
    QStringList pieces;
    const ChatOutcome replayed =
        QCoro::waitFor(player->chat(request, {}, [&](const QString &piece) { pieces += piece; }));
    QVERIFY(replayed.response.has_value());
    QCOMPARE(pieces, live);
    QCOMPARE(replayed.response->text, recorded.response->text);
    QCOMPARE(replayed.response->toolCalls, answer.toolCalls);
    QCOMPARE(replayed.response->stop, StopReason::ToolCalls);
    QCOMPARE(replayed.response->usage.promptTotal, recorded.response->usage.promptTotal);
    QCOMPARE(replayed.response->usage.raw, recorded.response->usage.raw);
    const QList<AnswerPiece> kept = opened()->pieces(Cassette::requestKey(request));
    QCOMPARE(kept.size(), 3);
    QVERIFY(kept.first().ms > 0 && kept.last().ms > kept.first().ms);
}

void TstCassette::keyIsNotRecorded()
{
    // The server repeats its caller's key: neither the answer nor its pieces keep it.
    const ChatRequest request = requestFor(QStringLiteral("is it ") + QString::fromLatin1(tapeCanary));
    LoopbackAnswer answer;
    answer.toolCalls = {QJsonObject{
        {QStringLiteral("function"), QJsonObject{{QStringLiteral("name"), QStringLiteral("f")},
                                                 {QStringLiteral("arguments"), QString::fromLatin1(tapeCanary)}}}}};
    m_server->enqueue(answer);
    const auto recorder = provider(CassetteMode::Record);
    const ChatOutcome outcome = QCoro::waitFor(recorder->chat(request, {}, [](const QString &) {}));
    QCOMPARE(outcome.response->text, QStringLiteral("is it [redacted]"));
    QVERIFY(!compactJson(outcome.response->toolCalls).contains(tapeCanary));
    const auto cassette = opened();
    const QString key = Cassette::requestKey(request);
    QCOMPARE((*cassette->find(key))->response->text, outcome.response->text);
    QVERIFY(cassette->pieces(key).isEmpty());
}

void TstCassette::recordAsksAlways()
{
    const auto recorder = provider(CassetteMode::Record);
    ask(*recorder, requestFor(QStringLiteral("Hello")));
    ask(*recorder, requestFor(QStringLiteral("Hello")));
    QCOMPARE(m_server->stats().requests, 2);
    QCOMPARE(opened()->size(), 1);
}

void TstCassette::autoAsksOnlyForTheRest()
{
    const auto both = provider(CassetteMode::Auto);
    QVERIFY(ask(*both, requestFor(QStringLiteral("Hello"))).response);
    QVERIFY(ask(*both, requestFor(QStringLiteral("Hello"))).response);
    QVERIFY(ask(*both, requestFor(QStringLiteral("Bye"))).response);
    QCOMPARE(m_server->stats().requests, 2);
    QCOMPARE(opened()->size(), 2);
}

void TstCassette::failuresAreNotRecorded()
{
    const auto both = provider(CassetteMode::Auto);
    LoopbackAnswer failing;
    failing.status = 500;
    failing.body = QByteArrayLiteral("{}");
    m_server->enqueue(failing);
    QVERIFY(ask(*both, requestFor(QStringLiteral("Hello"))).error);
    QVERIFY(!QFile::exists(path()));
    QVERIFY(ask(*both, requestFor(QStringLiteral("Hello"))).response);
}

void TstCassette::unwritableFileIsNoSuccess()
{
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("answers.plcassette"))); // a folder in its place
    const auto both = provider(CassetteMode::Auto);
    const ChatOutcome outcome = ask(*both, requestFor(QStringLiteral("Hello")));
    QVERIFY(outcome.error);
    QVERIFY(errorText(outcome).contains(QLatin1String("answers.plcassette")));
}

void TstCassette::factoryMakesThem()
{
    QVERIFY(opened()->append(QStringLiteral("k"), {}, outcomeOf(QStringLiteral("one"))).ok());
    const auto description = m_factory->describe(QStringLiteral("cassette:") + path(), {});
    QVERIFY(description.ok());
    QCOMPARE(description->value(QStringLiteral("mode")).toString(), QStringLiteral("replay"));
    const auto made = m_factory->create(*description);
    QVERIFY(made.ok());
    QCOMPARE((*made)->info().id, QStringLiteral("cassette"));
    QVERIFY((*made)->info().local);
    QVERIFY(!(*made)->info().simulated);
    QVERIFY(!m_factory->describe(QStringLiteral("cassette:") + m_folder->filePath(QStringLiteral("none")), {}).ok());
}

void TstCassette::factoryRefuses_data()
{
    QTest::addColumn<QJsonObject>("description");
    const QJsonObject base{{QStringLiteral("type"), QStringLiteral("cassette")},
                           {QStringLiteral("file"), QStringLiteral("/tmp/x")}};
    const auto with = [&base](const QString &name, const QJsonValue &value) {
        QJsonObject changed = base;
        changed.insert(name, value);
        return changed;
    };
    QTest::newRow("no mode") << base;
    QTest::newRow("unknown mode") << with(QStringLiteral("mode"), QStringLiteral("rewind"));
    QTest::newRow("records nothing") << with(QStringLiteral("mode"), QStringLiteral("record"));
    QJsonObject nested = with(QStringLiteral("mode"), QStringLiteral("record"));
    nested.insert(QStringLiteral("source"), with(QStringLiteral("mode"), QStringLiteral("replay")));
    QTest::newRow("records a cassette") << nested;
    QJsonObject nowhere = with(QStringLiteral("mode"), QStringLiteral("replay"));
    nowhere.remove(QStringLiteral("file"));
    QTest::newRow("no file") << nowhere;
}

void TstCassette::factoryRefuses()
{
    QFETCH(QJsonObject, description);
    const auto made = m_factory->create(description);
    QVERIFY(!made.ok());
    QCOMPARE(int(made.error().code), int(ErrorCode::InvalidInput));
}

QTEST_GUILESS_MAIN(TstCassette)
#include "tst_cassette.moc"
