// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/localproviderservice.h"
#include "tests/core/security/securitysupport.h"
#include "tests/core/store/storesupport.h"
#include "tests/support/loopbackserver.h"

#include <QJsonDocument>
#include <QTimer>
#include <QtNetwork/QTcpServer>

using namespace promptlab;
using namespace promptlab::test;

namespace {

const QByteArray canary("sk-canary-0123456789abcdefghijklmnop");

std::shared_ptr<SecretBytes> secret(const QByteArray &text)
{
    return std::make_shared<SecretBytes>(SecretBytes::copyOf(text));
}

/// Everything of a workspace that this service needs.
struct ProviderWorld {
    explicit ProviderWorld(QList<LocalServerPlace> places = {})
        : access(*workspace.store), keys(*workspace.store, workspace.ring, keychain),
          catalog(*workspace.store, access, scripts, clock, keys),
          service(*workspace.store, access, catalog, keys, std::move(places))
    {
    }

    /// Opened before the other parts are made.
    struct Opened : TestWorkspace {
        Opened() { problemText = problem(create()); }
        QString problemText;
    };

    [[nodiscard]] QStringList actions()
    {
        QStringList list;
        const auto db = workspace.raw();
        AuditLog log(*db, workspace.ring);
        const auto records = log.list(0, 1'000);
        for (const AuditRecord &record : *records) {
            const QJsonObject body = QJsonDocument::fromJson(record.body).object();
            const QString action = body.value(QStringLiteral("action")).toString();
            if (action.startsWith(QLatin1String("provider")))
                list += action + QLatin1Char(':') + body.value(QStringLiteral("outcome")).toString();
        }
        return list;
    }
    [[nodiscard]] ProviderDraft serverDraft(const QString &name, const QString &url)
    {
        ProviderDraft draft;
        draft.name = name;
        draft.kind = QStringLiteral("openai-compatible");
        draft.baseUrl = url;
        return draft;
    }
    Result<ProviderSetting> add(const ProviderDraft &draft)
    {
        return QCoro::waitFor(service.add(workspace.context(), draft));
    }
    [[nodiscard]] QStringList names()
    {
        QStringList list;
        const auto all = QCoro::waitFor(service.list(workspace.context()));
        for (const ProviderSetting &setting : *all)
            list += setting.name;
        return list;
    }

    SystemClock clock;
    ScriptHost scripts;
    MemoryKeychain keychain;
    Opened workspace;
    AccessControl access;
    ProviderKeys keys;
    ProviderCatalog catalog;
    LocalProviderService service;
};

} // namespace

class TstProviderService final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addAndList();
    void addRefuses_data();
    void addRefuses();
    void scriptedRulesAreTakenIn();
    void orderIsKept();
    void orderOfAnotherListIsRefused();
    void keyGoesToTheVault();
    void keyGoesToTheKeychain();
    void keychainFailureChangesNothing();
    void keyIsForgotten();
    void keyIsOnlySentToItsAddress();
    void newAddressForgetsTheKey();
    void removedProviderIsGone();
    void testAnswers();
    void testSaysWhatToDo_data();
    void testSaysWhatToDo();
    void runsAskWithTheStoredKey();
    void cassetteOfAProvider();
    void localServersAreFound();
    void rights_data();
    void rights();
};

void TstProviderService::addAndList()
{
    ProviderWorld world;
    QCOMPARE(world.workspace.problemText, QString());
    const QSignalSpy changes(&world.service, &ProviderService::changed);
    const auto added =
        world.add(world.serverDraft(QStringLiteral("lab"), QStringLiteral("http://192.168.3.4:8000/v1/")));
    QCOMPARE(problem(added), QString());
    QCOMPARE(added->baseUrl, QStringLiteral("http://192.168.3.4:8000/v1"));
    ProviderDraft echo;
    echo.name = QStringLiteral("echo");
    echo.kind = QStringLiteral("echo");
    QVERIFY(world.add(echo).ok());
    QCOMPARE(world.names(), (QStringList{QStringLiteral("lab"), QStringLiteral("echo")}));
    QCOMPARE(changes.count(), 2);
    QCOMPARE(world.actions(), (QStringList{QStringLiteral("provider.add:ok"), QStringLiteral("provider.add:ok")}));
    QVERIFY(world.service.kinds().size() > 8);
}

void TstProviderService::addRefuses_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("code");
    const int wrong = int(ErrorCode::InvalidInput);
    const QString server = QStringLiteral("openai-compatible");
    const QString url = QStringLiteral("http://127.0.0.1:9/v1");
    QTest::newRow("no name") << QString() << server << url << QString() << wrong;
    QTest::newRow("odd name") << QStringLiteral("a:b") << server << url << QString() << wrong;
    QTest::newRow("name is taken") << QStringLiteral("first") << server << url << QString()
                                   << int(ErrorCode::AlreadyExists);
    QTest::newRow("no address") << QStringLiteral("x") << server << QString() << QString() << wrong;
    QTest::newRow("no URL") << QStringLiteral("x") << server << QStringLiteral("not an address") << QString() << wrong;
    QTest::newRow("other scheme") << QStringLiteral("x") << server << QStringLiteral("file:///etc/passwd") << QString()
                                  << wrong;
    QTest::newRow("unknown kind") << QStringLiteral("x") << QStringLiteral("oracle") << url << QString() << wrong;
    QTest::newRow("no rule file") << QStringLiteral("x") << QStringLiteral("scripted") << QString()
                                  << QStringLiteral("/nowhere/rules.yaml") << int(ErrorCode::NotFound);
    QTest::newRow("cassette in no folder") << QStringLiteral("x") << QStringLiteral("cassette") << QString()
                                           << QStringLiteral("/nowhere/a.plcassette") << wrong;
}

void TstProviderService::addRefuses()
{
    QFETCH(QString, name);
    QFETCH(QString, kind);
    QFETCH(QString, url);
    QFETCH(QString, file);
    ProviderWorld world;
    QVERIFY(world.add(world.serverDraft(QStringLiteral("first"), QStringLiteral("http://127.0.0.1:9/v1"))).ok());
    ProviderDraft draft = world.serverDraft(name, url);
    draft.kind = kind;
    draft.file = file;
    const auto refused = world.add(draft);
    QVERIFY(!refused.ok());
    QTEST(int(refused.error().code), "code");
    QCOMPARE(world.names(), QStringList{QStringLiteral("first")});
}

void TstProviderService::scriptedRulesAreTakenIn()
{
    ProviderWorld world;
    const QString path = world.workspace.folder.filePath(QStringLiteral("rules.yaml"));
    const auto write = [&path](const QByteArray &text) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    ProviderDraft draft;
    draft.name = QStringLiteral("rules");
    draft.kind = QStringLiteral("scripted");
    draft.file = path;
    write("rules: nonsense");
    const auto broken = world.add(draft);
    QVERIFY(!broken.ok());
    QVERIFY(broken.error().position.has_value());
    QFile sample(QStringLiteral(PROMPTLAB_SOURCE_DIR "/resources/sample/providers/helpdesk.yaml"));
    QVERIFY(sample.open(QIODevice::ReadOnly));
    write(sample.readAll());
    const auto added = world.add(draft);
    QCOMPARE(problem(added), QString());
    QVERIFY(added->simulated);
    QVERIFY(QFile::remove(path));
    const auto check = QCoro::waitFor(world.service.test(world.workspace.context(), added->id));
    QVERIFY(check.ok() && !check->error);
}

void TstProviderService::orderIsKept()
{
    ProviderWorld world;
    QList<QUuid> ids;
    for (const QString &name : {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")}) {
        const auto added = world.add(world.serverDraft(name, QStringLiteral("http://127.0.0.1:9/v1")));
        ids.append(added->id);
    }
    const QList<QUuid> wanted{ids.at(2), ids.at(0), ids.at(1)};
    QCOMPARE(problem(QCoro::waitFor(world.service.reorder(world.workspace.context(), wanted))), QString());
    QCOMPARE(world.names(), (QStringList{QStringLiteral("c"), QStringLiteral("a"), QStringLiteral("b")}));
    // The first one is what a run takes without a name.
    const auto described = QCoro::waitFor(world.catalog.describe(world.workspace.context(), {}, {}));
    QCOMPARE(described->value(QStringLiteral("provider")).toString(), uuidText(ids.at(2)));
}

void TstProviderService::orderOfAnotherListIsRefused()
{
    ProviderWorld world;
    const auto a = world.add(world.serverDraft(QStringLiteral("a"), QStringLiteral("http://127.0.0.1:9/v1")));
    const auto b = world.add(world.serverDraft(QStringLiteral("b"), QStringLiteral("http://127.0.0.1:9/v1")));
    for (const QList<QUuid> &order :
         {QList<QUuid>{a->id}, QList<QUuid>{a->id, a->id}, QList<QUuid>{b->id, QUuid::createUuid()}}) {
        const auto refused = QCoro::waitFor(world.service.reorder(world.workspace.context(), order));
        QVERIFY(!refused.ok());
        QCOMPARE(int(refused.error().code), int(ErrorCode::Conflict));
    }
    QCOMPARE(world.names(), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
}

void TstProviderService::keyGoesToTheVault()
{
    ProviderWorld world;
    const auto added = world.add(world.serverDraft(QStringLiteral("a"), QStringLiteral("http://127.0.0.1:9/v1")));
    const auto kept =
        QCoro::waitFor(world.service.setKey(world.workspace.context(), added->id, secret(canary), KeyPlace::Vault));
    QCOMPARE(problem(kept), QString());
    QCOMPARE(int(kept->keyPlace), int(KeyPlace::Vault));
    QCOMPARE(kept->keyFingerprint.size(), 64);
    QVERIFY(!kept->keyFingerprint.contains(QString::fromLatin1(canary)));
    QVERIFY(world.keychain.entries.isEmpty());
    // Neither in the file nor in the log.
    world.workspace.store.get();
    QFile file(world.workspace.target.path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(!file.readAll().contains(canary));
    QVERIFY(world.actions().contains(QStringLiteral("provider.set_key:ok")));
    // The same key has the same fingerprint, another one another.
    const auto again =
        QCoro::waitFor(world.service.setKey(world.workspace.context(), added->id, secret("other"), KeyPlace::Vault));
    QVERIFY(again->keyFingerprint != kept->keyFingerprint);
}

void TstProviderService::keyGoesToTheKeychain()
{
    ProviderWorld world;
    const auto added = world.add(world.serverDraft(QStringLiteral("a"), QStringLiteral("http://127.0.0.1:9/v1")));
    const auto kept =
        QCoro::waitFor(world.service.setKey(world.workspace.context(), added->id, secret(canary), KeyPlace::Keychain));
    QCOMPARE(problem(kept), QString());
    QCOMPARE(int(kept->keyPlace), int(KeyPlace::Keychain));
    QCOMPARE(world.keychain.entries.values(), QList<QByteArray>{canary});
    const auto db = world.workspace.raw();
    QCOMPARE(*db->number(QStringLiteral("SELECT count(*) FROM provider WHERE api_key IS NOT NULL")), 0);
    // Moved to the vault, it leaves the keychain.
    QVERIFY(QCoro::waitFor(world.service.setKey(world.workspace.context(), added->id, secret(canary), KeyPlace::Vault))
                .ok());
    QVERIFY(world.keychain.entries.isEmpty());
}

void TstProviderService::keychainFailureChangesNothing()
{
    ProviderWorld world;
    const auto added = world.add(world.serverDraft(QStringLiteral("a"), QStringLiteral("http://127.0.0.1:9/v1")));
    world.keychain.broken = true;
    const auto refused =
        QCoro::waitFor(world.service.setKey(world.workspace.context(), added->id, secret(canary), KeyPlace::Keychain));
    QVERIFY(!refused.ok());
    QCOMPARE(int(refused.error().code), int(ErrorCode::Unsupported));
    const auto all = QCoro::waitFor(world.service.list(world.workspace.context()));
    QVERIFY(all->first().keyFingerprint.isEmpty());
    QVERIFY(
        !QCoro::waitFor(world.service.setKey(world.workspace.context(), added->id, secret({}), KeyPlace::Vault)).ok());
}

void TstProviderService::keyIsForgotten()
{
    ProviderWorld world;
    const auto added = world.add(world.serverDraft(QStringLiteral("a"), QStringLiteral("http://127.0.0.1:9/v1")));
    QVERIFY(
        QCoro::waitFor(world.service.setKey(world.workspace.context(), added->id, secret(canary), KeyPlace::Keychain))
            .ok());
    const auto dropped =
        QCoro::waitFor(world.service.setKey(world.workspace.context(), added->id, nullptr, KeyPlace::None));
    QCOMPARE(problem(dropped), QString());
    QVERIFY(dropped->keyFingerprint.isEmpty());
    QVERIFY(world.keychain.entries.isEmpty());
    QVERIFY(world.actions().contains(QStringLiteral("provider.clear_key:ok")));
}

void TstProviderService::keyIsOnlySentToItsAddress()
{
    ProviderWorld world;
    const auto added = world.add(world.serverDraft(QStringLiteral("a"), QStringLiteral("http://127.0.0.1:9/v1")));
    QVERIFY(QCoro::waitFor(world.service.setKey(world.workspace.context(), added->id, secret(canary), KeyPlace::Vault))
                .ok());
    QJsonObject description =
        *QCoro::waitFor(world.catalog.describe(world.workspace.context(), QStringLiteral("a"), {}));
    QVERIFY(!QJsonDocument(description).toJson().contains(canary));
    QVERIFY(QCoro::waitFor(world.catalog.prepare(world.workspace.context(), description)).ok());
    QCOMPARE(*world.keys.key(description), canary);
    description.insert(QStringLiteral("baseUrl"), QStringLiteral("http://127.0.0.1:10/v1"));
    const auto refused = world.keys.key(description);
    QVERIFY(!refused.ok());
    QCOMPARE(int(refused.error().code), int(ErrorCode::PermissionDenied));
}

void TstProviderService::newAddressForgetsTheKey()
{
    ProviderWorld world;
    const auto added = world.add(world.serverDraft(QStringLiteral("a"), QStringLiteral("http://127.0.0.1:9/v1")));
    QVERIFY(
        QCoro::waitFor(world.service.setKey(world.workspace.context(), added->id, secret(canary), KeyPlace::Keychain))
            .ok());
    const auto same = QCoro::waitFor(world.service.change(
        world.workspace.context(), added->id, world.serverDraft({}, QStringLiteral("http://127.0.0.1:9/v1"))));
    QCOMPARE(int(same->keyPlace), int(KeyPlace::Keychain));
    const auto moved = QCoro::waitFor(world.service.change(
        world.workspace.context(), added->id, world.serverDraft({}, QStringLiteral("http://127.0.0.1:11/v1"))));
    QCOMPARE(problem(moved), QString());
    QCOMPARE(int(moved->keyPlace), int(KeyPlace::None));
    QVERIFY(world.keychain.entries.isEmpty());
    QCOMPARE(moved->name, QStringLiteral("a"));
}

void TstProviderService::removedProviderIsGone()
{
    ProviderWorld world;
    const auto added = world.add(world.serverDraft(QStringLiteral("a"), QStringLiteral("http://127.0.0.1:9/v1")));
    QVERIFY(QCoro::waitFor(world.service.setKey(world.workspace.context(), added->id, secret(canary), KeyPlace::Vault))
                .ok());
    QVERIFY(QCoro::waitFor(world.service.remove(world.workspace.context(), added->id)).ok());
    QVERIFY(world.names().isEmpty());
    const auto db = world.workspace.raw();
    QCOMPARE(*db->number(QStringLiteral("SELECT count(*) FROM provider WHERE api_key IS NOT NULL")), 0);
    QVERIFY(!QCoro::waitFor(world.service.remove(world.workspace.context(), added->id)).ok());
    // The name is free again, and nothing of the old one comes back.
    const auto again = world.add(world.serverDraft(QStringLiteral("a"), QStringLiteral("http://127.0.0.1:12/v1")));
    QCOMPARE(problem(again), QString());
    QCOMPARE(int(again->keyPlace), int(KeyPlace::None));
    QCOMPARE(again->baseUrl, QStringLiteral("http://127.0.0.1:12/v1"));
}

void TstProviderService::testAnswers()
{
    LoopbackServer server;
    QVERIFY(server.start());
    ProviderWorld world;
    const auto added = world.add(world.serverDraft(QStringLiteral("a"), server.baseUrl()));
    const auto check = QCoro::waitFor(world.service.test(world.workspace.context(), added->id));
    QCOMPARE(problem(check), QString());
    QVERIFY(!check->error);
    QVERIFY(!check->models.isEmpty());
    QCOMPARE(server.stats().requests, 1); // the smallest request there is
}

void TstProviderService::testSaysWhatToDo_data()
{
    QTest::addColumn<int>("status"); ///< 0: nobody listens
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("advice");
    QTest::newRow("refused key") << 401 << QStringLiteral("openai-compatible") << QStringLiteral("Enter the key again");
    QTest::newRow("wrong path") << 404 << QStringLiteral("openai-compatible") << QStringLiteral("version part");
    QTest::newRow("nobody there") << 0 << QStringLiteral("openai-compatible") << QStringLiteral("Check the address");
    QTest::newRow("local, nobody there") << 0 << QStringLiteral("ollama") << QStringLiteral("Start Ollama");
}

void TstProviderService::testSaysWhatToDo()
{
    QFETCH(int, status);
    QFETCH(QString, kind);
    QFETCH(QString, advice);
    LoopbackServer server;
    QVERIFY(server.start());
    const QString url = server.baseUrl();
    LoopbackAnswer answer;
    answer.status = status;
    answer.body = QByteArrayLiteral("{\"error\":{\"message\":\"no\"}}");
    if (status == 0)
        server.stop();
    else
        server.enqueue(answer);
    ProviderWorld world;
    ProviderDraft draft = world.serverDraft(QStringLiteral("a"), url);
    draft.kind = kind;
    const auto added = world.add(draft);
    const auto check = QCoro::waitFor(world.service.test(world.workspace.context(), added->id));
    QCOMPARE(problem(check), QString());
    QVERIFY(check->error.has_value());
    QVERIFY2(check->advice.contains(advice), qPrintable(check->advice + QLatin1Char('|') + check->error->text()));
}

void TstProviderService::runsAskWithTheStoredKey()
{
    LoopbackServer server;
    QVERIFY(server.start());
    ProviderWorld world;
    const auto added = world.add(world.serverDraft(QStringLiteral("a"), server.baseUrl()));
    for (const KeyPlace place : {KeyPlace::Vault, KeyPlace::Keychain}) {
        server.reset();
        QVERIFY(QCoro::waitFor(world.service.setKey(world.workspace.context(), added->id, secret(canary), place)).ok());
        const QJsonObject description =
            *QCoro::waitFor(world.catalog.describe(world.workspace.context(), QStringLiteral("a"), {}));
        QVERIFY(QCoro::waitFor(world.catalog.prepare(world.workspace.context(), description)).ok());
        const auto provider = world.catalog.provider(description);
        QVERIFY(provider.ok());
        ChatRequest request;
        request.model = QStringLiteral("loop-small");
        request.messages = {Message::ofText(MessageRole::User, QStringLiteral("Hello"))};
        const ChatOutcome outcome = QCoro::waitFor((*provider)->chat(request, world.workspace.context(), {}));
        QVERIFY(outcome.response.has_value());
        QCOMPARE(server.requests().last().headers.value("Authorization"), QByteArray("Bearer " + canary));
    }
}

void TstProviderService::cassetteOfAProvider()
{
    LoopbackServer server;
    QVERIFY(server.start());
    ProviderWorld world;
    const auto live = world.add(world.serverDraft(QStringLiteral("live"), server.baseUrl()));
    QVERIFY(QCoro::waitFor(world.service.setKey(world.workspace.context(), live->id, secret(canary), KeyPlace::Vault))
                .ok());
    ProviderDraft draft;
    draft.name = QStringLiteral("tape");
    draft.kind = QStringLiteral("cassette");
    draft.file = world.workspace.folder.filePath(QStringLiteral("answers.plcassette"));
    draft.cassette = CassetteMode::Auto;
    QVERIFY(!world.add(draft).ok()); // it needs somebody to ask
    draft.source = live->id;
    const auto added = world.add(draft);
    QCOMPARE(problem(added), QString());
    const auto ask = [&world](const QString &name) {
        const QJsonObject description = *QCoro::waitFor(world.catalog.describe(world.workspace.context(), name, {}));
        const auto prepared = QCoro::waitFor(world.catalog.prepare(world.workspace.context(), description));
        const auto provider = world.catalog.provider(description);
        ChatRequest request;
        request.model = QStringLiteral("loop-small");
        request.messages = {Message::ofText(MessageRole::User, QStringLiteral("Hello"))};
        return prepared.ok() && provider.ok()
                 ? QCoro::waitFor((*provider)->chat(request, world.workspace.context(), {}))
                 : ChatOutcome();
    };
    QVERIFY(ask(QStringLiteral("tape")).response.has_value());
    QCOMPARE(server.requests().last().headers.value("Authorization"), QByteArray("Bearer " + canary));
    server.stop();
    const ChatOutcome replayed = ask(QStringLiteral("tape"));
    QVERIFY(replayed.response.has_value());
    QCOMPARE(replayed.tries, 0);
    draft.cassette = CassetteMode::Replay;
    const auto changed = QCoro::waitFor(world.service.change(world.workspace.context(), added->id, draft));
    QCOMPARE(problem(changed), QString());
    QVERIFY(changed->source.isEmpty());
    QVERIFY(ask(QStringLiteral("tape")).response.has_value());
}

void TstProviderService::localServersAreFound()
{
    LoopbackServer server;
    QVERIFY(server.start());
    LoopbackServer html([](const LoopbackRequest &) {
        LoopbackAnswer answer;
        answer.body = QByteArrayLiteral("<html>a web page</html>");
        answer.contentType = "text/html";
        return answer;
    });
    QVERIFY(html.start());
    QTcpServer silent; // accepts and says nothing
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    ProviderWorld world({{QStringLiteral("ollama"), server.port()},
                         {QStringLiteral("llamacpp"), html.port()},
                         {QStringLiteral("lmstudio"), silent.serverPort()}});
    QTimer ticking; // the clock of the workspace stands still otherwise, and with it every time limit
    connect(&ticking, &QTimer::timeout, this, [&world] { world.workspace.clock.ms += 50; });
    ticking.start(50);
    const auto found = QCoro::waitFor(world.service.findLocal(world.workspace.context()));
    QCOMPARE(problem(found), QString());
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->first().kind, QStringLiteral("ollama"));
    QCOMPARE(found->first().baseUrl, server.baseUrl());
    QVERIFY(!found->first().models.isEmpty());
    QVERIFY(server.requests().last().headers.value("Authorization").isNull());
    // What is in the list already is not offered again, by whichever name of this computer.
    ProviderDraft draft =
        world.serverDraft(QStringLiteral("mine"), QStringLiteral("http://localhost:%1/v1").arg(server.port()));
    draft.kind = QStringLiteral("ollama");
    QVERIFY(world.add(draft).ok());
    QVERIFY(QCoro::waitFor(world.service.findLocal(world.workspace.context()))->isEmpty());
    const QList<LocalServerPlace> usual = LocalServerFinder::usualPlaces();
    QCOMPARE(usual.at(0).port, quint16(11434));
    QCOMPARE(usual.at(1).port, quint16(8080));
    QCOMPARE(usual.at(2).port, quint16(1234));
}

void TstProviderService::rights_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<bool>("changes");
    QTest::addColumn<bool>("tests");
    QTest::newRow("admin") << int(Role::Admin) << true << true;
    QTest::newRow("member") << int(Role::Member) << false << true;
    QTest::newRow("viewer") << int(Role::Viewer) << false << false;
}

void TstProviderService::rights()
{
    QFETCH(int, role);
    QFETCH(bool, changes);
    QFETCH(bool, tests);
    ProviderWorld world;
    const auto added = world.add(world.serverDraft(QStringLiteral("a"), QStringLiteral("http://127.0.0.1:9/v1")));
    Context context = world.workspace.context();
    const PersonId other = PersonId::create(world.clock);
    QCOMPARE(problem(world.workspace.change([&](UnitOfWork &work) -> Result<void> {
                 PL_TRY(const DataKeyRecord key, world.workspace.ring.createPersonKey(other));
                 PL_CHECK(KeyRepository(work.db()).saveDataKey(key));
                 ProjectRepository projects(work.db(), world.workspace.ring);
                 PL_CHECK(projects.insertPerson({other, QStringLiteral("Bo"), {}, work.now(), 0}));
                 return projects.insertMember(
                     {MemberId::create(world.clock), world.workspace.project, other, Role(role), work.now(), 0});
             })),
             QString());
    context.actor.person = other;
    const auto allowed = [](const auto &result) {
        return result.ok() || result.error().code != ErrorCode::PermissionDenied;
    };
    LocalProviderService &service = world.service;
    QVERIFY(QCoro::waitFor(service.list(context)).ok());
    const ProviderDraft draft = world.serverDraft(QStringLiteral("b"), QStringLiteral("http://127.0.0.1:9/v1"));
    QCOMPARE(allowed(QCoro::waitFor(service.add(context, draft))), changes);
    QCOMPARE(allowed(QCoro::waitFor(service.change(context, added->id, draft))), changes);
    QCOMPARE(allowed(QCoro::waitFor(service.setKey(context, added->id, secret(canary), KeyPlace::Vault))), changes);
    QCOMPARE(allowed(QCoro::waitFor(service.reorder(context, {}))), changes);
    QCOMPARE(allowed(QCoro::waitFor(service.remove(context, added->id))), changes);
    QCOMPARE(allowed(QCoro::waitFor(service.test(context, added->id))), tests);
    QCOMPARE(allowed(QCoro::waitFor(service.findLocal(context))), tests);
}

QTEST_GUILESS_MAIN(TstProviderService)
#include "tst_providerservice.moc"
