// SPDX-License-Identifier: GPL-3.0-or-later
// Renaming, archiving and searching prompts: what is refused and why, who may, and what the audit log says of it.
#include "core/store/deploymentrepository.h"
#include "core/store/keyrepository.h"
#include "core/store/promptevidence.h"
#include "core/workspace/localpromptservice.h"
#include "tests/core/store/storesupport.h"

#include <QJsonDocument>

using namespace promptlab;
using namespace promptlab::test;

namespace {

/// A workspace with the prompts "reply", "summary" and "triage".
struct PromptWorld {
    PromptWorld() : access(*workspace.store), service(*workspace.store, access)
    {
        for (const char *key : {"reply", "summary", "triage"})
            trouble += problem(
                save(QString::fromLatin1(key), QStringLiteral("Sort this ticket of {{ %1 }}").arg(QLatin1String(key))));
    }

    /// Opened before the other parts are made.
    struct Opened : TestWorkspace {
        Opened() { problemText = problem(create()); }
        QString problemText;
    };

    Result<PromptVersion> save(const QString &key, const QString &text)
    {
        SavePromptRequest request;
        request.key = key;
        request.create = true;
        request.content.messages = {Message::ofText(MessageRole::User, text)};
        return QCoro::waitFor(service.save(workspace.context(), request));
    }
    Result<Prompt> rename(const QString &key, const QString &newKey, const QString &name = {})
    {
        return QCoro::waitFor(service.rename(workspace.context(), {key, newKey, name}));
    }
    Result<Prompt> archive(const QString &key) { return QCoro::waitFor(service.archive(workspace.context(), key)); }
    Result<Prompt> restore(const QString &key) { return QCoro::waitFor(service.restore(workspace.context(), key)); }
    [[nodiscard]] QStringList keys(bool archived = false)
    {
        QStringList list;
        auto listing = archived ? service.listArchived(workspace.context()) : service.list(workspace.context());
        const auto items = QCoro::waitFor(std::move(listing));
        for (const PromptListItem &item : *items)
            list += item.prompt.key;
        return list;
    }
    /// Lets an environment serve the newest version of a prompt.
    Result<void> serve(const QString &key)
    {
        return workspace.change([this, key](UnitOfWork &work) -> Result<void> {
            PL_TRY(const ResolvedVersion resolved,
                   VersionResolver(work.db(), work.cipher()).resolve(workspace.project, key));
            BindingRecord binding;
            binding.id = newUuidV7(clock);
            binding.project = workspace.project;
            binding.environment = workspace.production;
            binding.prompt = resolved.prompt.id;
            binding.pointer.split = {{resolved.version.id, 10'000}};
            binding.updatedBy = workspace.person;
            binding.updatedAt = work.now();
            return ProjectRepository(work.db(), work.cipher()).setBinding(binding, 0);
        });
    }
    /// Makes a plan about a prompt.
    Result<void> plan(const QString &key, PlanStatus status)
    {
        return workspace.change([this, key, status](UnitOfWork &work) -> Result<void> {
            PL_TRY(const Prompt prompt, VersionResolver(work.db(), work.cipher()).prompt(workspace.project, key));
            DeploymentPlanRecord record;
            record.id = PlanId::create(clock);
            record.project = workspace.project;
            record.prompt = prompt.id;
            record.planHash = QString(64, QLatin1Char('0'));
            record.status = status;
            record.createdBy = workspace.person;
            record.createdAt = record.updatedAt = work.now();
            return DeploymentRepository(work.db(), work.cipher()).insertPlan(record);
        });
    }
    /// Another member who acts from now on.
    Result<Context> another(Role role)
    {
        const PersonId other = PersonId::create(clock);
        PL_CHECK(workspace.change([&](UnitOfWork &work) -> Result<void> {
            PL_TRY(const DataKeyRecord key, workspace.ring.createPersonKey(other));
            PL_CHECK(KeyRepository(work.db()).saveDataKey(key));
            ProjectRepository projects(work.db(), workspace.ring);
            PL_CHECK(projects.insertPerson({other, QStringLiteral("Bo"), {}, work.now(), 0}));
            return projects.insertMember({MemberId::create(clock), workspace.project, other, role, work.now(), 0});
        }));
        Context context = workspace.context();
        context.actor.person = other;
        return context;
    }
    /// "action:outcome" of everything about whole prompts.
    [[nodiscard]] QStringList actions()
    {
        QStringList list;
        const auto db = workspace.raw();
        AuditLog log(*db, workspace.ring);
        const auto records = log.list(0, 1'000);
        for (const AuditRecord &record : *records) {
            const QJsonObject body = QJsonDocument::fromJson(record.body).object();
            const QString action = body.value(QStringLiteral("action")).toString();
            if (action == QLatin1String("prompt.rename") || action == QLatin1String("prompt.archive")
                || action == QLatin1String("prompt.restore") || action == QLatin1String("content.edit"))
                list += action + QLatin1Char(':') + body.value(QStringLiteral("outcome")).toString();
        }
        return list;
    }
    [[nodiscard]] QString evidenceProblem()
    {
        const auto db = workspace.raw();
        const auto evidence = verifyPromptEvidence(*db, workspace.ring);
        return evidence.ok() ? evidence->problem : evidence.error().text();
    }

    SystemClock clock;
    Opened workspace;
    AccessControl access;
    LocalPromptService service;
    QString trouble;
};

} // namespace

class TstPromptService final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void renameKeepsVersions();
    void renameOfTheNameOnly();
    void renameRefuses_data();
    void renameRefuses();
    void archiveAndRestore();
    void archivedPromptsDoNotChange();
    void archiveRefuses_data();
    void archiveRefuses();
    void rights_data();
    void rights();
    void evidenceNoticesForgery_data();
    void evidenceNoticesForgery();
    void searchFindsEverywhere();
    void searchOverPages();
    void searchIsCancelled();
};

void TstPromptService::renameKeepsVersions()
{
    PromptWorld world;
    QCOMPARE(world.workspace.problemText + world.trouble, QString());
    QVERIFY(world.save(QStringLiteral("triage"), QStringLiteral("Second")).ok());
    const auto before = QCoro::waitFor(world.service.show(world.workspace.context(), QStringLiteral("triage")));
    const auto renamed = world.rename(QStringLiteral("triage"), QStringLiteral("ticket-triage"));
    QCOMPARE(problem(renamed), QString());
    QCOMPARE(renamed->name, QStringLiteral("ticket-triage")); // it was called by its key
    QCOMPARE(world.keys(),
             (QStringList{QStringLiteral("reply"), QStringLiteral("summary"), QStringLiteral("ticket-triage")}));
    const auto after = QCoro::waitFor(world.service.show(world.workspace.context(), QStringLiteral("ticket-triage@2")));
    QCOMPARE(problem(after), QString());
    QCOMPARE(after->version.id, before->version.id);
    QVERIFY(!QCoro::waitFor(world.service.show(world.workspace.context(), QStringLiteral("triage"))).ok());
    QCOMPARE(world.actions(), QStringList{QStringLiteral("prompt.rename:ok")});
    QCOMPARE(world.evidenceProblem(), QString());
}

void TstPromptService::renameOfTheNameOnly()
{
    PromptWorld world;
    QVERIFY(world.serve(QStringLiteral("triage")).ok()); // the name may change all the same
    const auto renamed = world.rename(QStringLiteral("triage"), {}, QStringLiteral("Sort tickets"));
    QCOMPARE(problem(renamed), QString());
    QCOMPARE(renamed->key, QStringLiteral("triage"));
    QCOMPARE(renamed->name, QStringLiteral("Sort tickets"));
    QCOMPARE(world.evidenceProblem(), QString());
}

void TstPromptService::renameRefuses_data()
{
    QTest::addColumn<QString>("newKey");
    QTest::addColumn<QString>("in"); ///< what stands in the way
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("says");
    const QString fresh = QStringLiteral("fresh");
    QTest::newRow("taken") << QStringLiteral("reply") << QString() << int(ErrorCode::AlreadyExists)
                           << QStringLiteral("another key");
    QTest::newRow("taken by an archived one") << QStringLiteral("reply") << QStringLiteral("archived")
                                              << int(ErrorCode::AlreadyExists) << QStringLiteral("archived");
    QTest::newRow("the same") << QStringLiteral("triage") << QString() << int(ErrorCode::InvalidInput)
                              << QStringLiteral("already");
    QTest::newRow("no key") << QStringLiteral("Not A Key") << QString() << int(ErrorCode::InvalidInput)
                            << QStringLiteral("");
    QTest::newRow("served") << fresh << QStringLiteral("served") << int(ErrorCode::Conflict)
                            << QStringLiteral("production");
    QTest::newRow("planned") << fresh << QStringLiteral("planned") << int(ErrorCode::Conflict)
                             << QStringLiteral("Plan 1");
    QTest::newRow("included") << fresh << QStringLiteral("included") << int(ErrorCode::Conflict)
                              << QStringLiteral("summary");
}

void TstPromptService::renameRefuses()
{
    QFETCH(QString, newKey);
    QFETCH(QString, in);
    QFETCH(QString, says);
    PromptWorld world;
    if (in == QLatin1String("archived"))
        QCOMPARE(problem(world.archive(QStringLiteral("reply"))), QString());
    else if (in == QLatin1String("served"))
        QCOMPARE(problem(world.serve(QStringLiteral("triage"))), QString());
    else if (in == QLatin1String("planned"))
        QCOMPARE(problem(world.plan(QStringLiteral("triage"), PlanStatus::AwaitingApproval)), QString());
    else if (in == QLatin1String("included"))
        QCOMPARE(problem(world.save(QStringLiteral("summary"), QStringLiteral("{% include \"triage@1\" %}"))),
                 QString());
    const auto refused = world.rename(QStringLiteral("triage"), newKey);
    QVERIFY(!refused.ok());
    QTEST(int(refused.error().code), "code");
    QVERIFY2(refused.error().text().contains(says), qPrintable(refused.error().text()));
    QVERIFY(world.keys().contains(QStringLiteral("triage")));
    QVERIFY(!world.actions().contains(QStringLiteral("prompt.rename:ok")));
}

void TstPromptService::archiveAndRestore()
{
    PromptWorld world;
    QVERIFY(world.plan(QStringLiteral("triage"), PlanStatus::Completed).ok()); // what has ended is in nobody's way
    const auto archived = world.archive(QStringLiteral("triage"));
    QCOMPARE(problem(archived), QString());
    QVERIFY(archived->archivedAt != 0);
    QCOMPARE(world.keys(), (QStringList{QStringLiteral("reply"), QStringLiteral("summary")}));
    QCOMPARE(world.keys(true), QStringList{QStringLiteral("triage")});
    QVERIFY(QCoro::waitFor(world.service.show(world.workspace.context(), QStringLiteral("triage@1"))).ok());
    QCOMPARE(world.evidenceProblem(), QString());
    QVERIFY(!world.archive(QStringLiteral("triage")).ok());
    QCOMPARE(problem(world.restore(QStringLiteral("triage"))), QString());
    QVERIFY(!world.restore(QStringLiteral("triage")).ok());
    QCOMPARE(world.keys(true), QStringList());
    QCOMPARE(world.keys().size(), 3);
    QCOMPARE(world.actions(), (QStringList{QStringLiteral("prompt.archive:ok"), QStringLiteral("prompt.restore:ok")}));
    QCOMPARE(world.evidenceProblem(), QString());
}

void TstPromptService::archivedPromptsDoNotChange()
{
    PromptWorld world;
    QVERIFY(world.archive(QStringLiteral("triage")).ok());
    const auto saved = world.save(QStringLiteral("triage"), QStringLiteral("More"));
    QVERIFY(!saved.ok() && saved.error().text().contains(QStringLiteral("restore")));
    QVERIFY(!QCoro::waitFor(
                 world.service.tag(world.workspace.context(), QStringLiteral("triage@1"), QStringLiteral("good")))
                 .ok());
    QVERIFY(!world.rename(QStringLiteral("triage"), QStringLiteral("other")).ok());
}

void TstPromptService::archiveRefuses_data()
{
    QTest::addColumn<QString>("in");
    QTest::addColumn<QString>("says");
    QTest::newRow("served") << QStringLiteral("served") << QStringLiteral("production");
    QTest::newRow("a draft of a plan") << QStringLiteral("planned") << QStringLiteral("Plan 1");
    QTest::newRow("included") << QStringLiteral("included") << QStringLiteral("summary");
    QTest::newRow("not there") << QStringLiteral("missing") << QStringLiteral("There is no prompt");
}

void TstPromptService::archiveRefuses()
{
    QFETCH(QString, in);
    QFETCH(QString, says);
    PromptWorld world;
    const QString key = in == QLatin1String("missing") ? in : QStringLiteral("triage");
    if (in == QLatin1String("served"))
        QCOMPARE(problem(world.serve(key)), QString());
    else if (in == QLatin1String("planned"))
        QCOMPARE(problem(world.plan(key, PlanStatus::Draft)), QString());
    else if (in == QLatin1String("included"))
        QCOMPARE(problem(world.save(QStringLiteral("summary"), QStringLiteral("{% include 'triage' %}"))), QString());
    const auto refused = world.archive(key);
    QVERIFY(!refused.ok());
    QVERIFY2(refused.error().text().contains(says), qPrintable(refused.error().text()));
    QCOMPARE(world.keys().size(), 3);
}

void TstPromptService::rights_data()
{
    QTest::addColumn<int>("role");
    QTest::addColumn<bool>("edits");
    QTest::addColumn<bool>("archives"); ///< what others made
    QTest::newRow("admin") << int(Role::Admin) << true << true;
    QTest::newRow("member") << int(Role::Member) << true << false;
    QTest::newRow("viewer") << int(Role::Viewer) << false << false;
}

void TstPromptService::rights()
{
    QFETCH(int, role);
    QFETCH(bool, edits);
    QFETCH(bool, archives);
    PromptWorld world;
    const auto context = world.another(Role(role));
    QCOMPARE(problem(context), QString());
    const auto denied = [](const auto &result) {
        return !result.ok() && result.error().code == ErrorCode::PermissionDenied;
    };
    LocalPromptService &service = world.service;
    QCOMPARE(!denied(QCoro::waitFor(service.archive(*context, QStringLiteral("triage")))), archives);
    QCOMPARE(!denied(QCoro::waitFor(service.restore(*context, QStringLiteral("triage")))), archives);
    QCOMPARE(!denied(QCoro::waitFor(service.rename(*context, {QStringLiteral("reply"), QStringLiteral("answer"), {}}))),
             edits);
    if (!edits) {
        QCOMPARE(world.actions().count(QStringLiteral("content.edit:denied")), 1);
        return;
    }
    // Everybody who may write may put away what they made.
    SavePromptRequest request;
    request.key = QStringLiteral("own");
    request.create = true;
    request.content.messages = {Message::ofText(MessageRole::User, QStringLiteral("x"))};
    QVERIFY(QCoro::waitFor(service.save(*context, request)).ok());
    QCOMPARE(problem(QCoro::waitFor(service.archive(*context, QStringLiteral("own")))), QString());
}

void TstPromptService::evidenceNoticesForgery_data()
{
    QTest::addColumn<QString>("change");
    QTest::newRow("archived past the log") << QStringLiteral("UPDATE prompt SET archived_at = 5 WHERE key = 'reply'");
    QTest::newRow("restored past the log") << QStringLiteral("UPDATE prompt SET archived_at = 0 WHERE key = 'summary'");
    QTest::newRow("renamed past the log") << QStringLiteral("UPDATE prompt SET key = 'other' WHERE key = 'reply'");
    QTest::newRow("renamed back past the log")
        << QStringLiteral("UPDATE prompt SET key = 'triage' WHERE key = 'moved'");
}

void TstPromptService::evidenceNoticesForgery()
{
    QFETCH(QString, change);
    PromptWorld world;
    QVERIFY(world.archive(QStringLiteral("summary")).ok());
    QVERIFY(world.rename(QStringLiteral("triage"), QStringLiteral("moved")).ok());
    QCOMPARE(world.evidenceProblem(), QString());
    const auto db = world.workspace.raw();
    QCOMPARE(problem(db->execute(change)), QString());
    QVERIFY(!world.evidenceProblem().isEmpty());
}

void TstPromptService::searchFindsEverywhere()
{
    PromptWorld world;
    QVERIFY(world.save(QStringLiteral("triage"), QStringLiteral("Old words are gone\nNow it is about invoices")).ok());
    QVERIFY(world.archive(QStringLiteral("summary")).ok());
    QHash<QString, int> found;
    const auto take = [&found](const QList<PromptFinding> &findings, const PromptSearchProgress &) {
        for (const PromptFinding &finding : findings)
            found[finding.key] += int(finding.hits.size());
    };
    auto ticket =
        QCoro::waitFor(world.service.search(world.workspace.context(), {QStringLiteral("TICKET"), false, false}, take));
    QCOMPARE(problem(ticket), QString());
    QCOMPARE(found, (QHash<QString, int>{{QStringLiteral("reply"), 1}})); // neither old versions nor archived prompts
    QCOMPARE(ticket->prompts, 2);
    found.clear();
    const auto invoices = QCoro::waitFor(
        world.service.search(world.workspace.context(), {QStringLiteral("invoices"), false, false}, take));
    QCOMPARE(invoices->hits, 1);
    QCOMPARE(found.keys(), QStringList{QStringLiteral("triage")});
}

void TstPromptService::searchOverPages()
{
    PromptWorld world;
    for (int i = 0; i < 120; ++i)
        QVERIFY(
            world.save(QStringLiteral("p%1").arg(i, 3, 10, QLatin1Char('0')), QStringLiteral("needle %1").arg(i)).ok());
    QStringList keys;
    int calls = 0;
    const auto take = [&](const QList<PromptFinding> &findings, const PromptSearchProgress &) {
        ++calls;
        for (const PromptFinding &finding : findings)
            keys.append(finding.key);
    };
    const auto done =
        QCoro::waitFor(world.service.search(world.workspace.context(), {QStringLiteral("needle"), false, true}, take));
    QCOMPARE(problem(done), QString());
    QCOMPARE(keys.size(), 120);
    QVERIFY(std::is_sorted(keys.begin(), keys.end()));
    QCOMPARE(done->prompts, 123);
    QCOMPARE(calls, 2); // a small page first
    QVERIFY(!done->more);
    // Too much is said, not dropped in silence.
    QVERIFY(world.save(QStringLiteral("a"), QString(6'000, QLatin1Char('z'))).ok());
    const auto many =
        QCoro::waitFor(world.service.search(world.workspace.context(), {QStringLiteral("z"), false, false}, take));
    QVERIFY(many->more);
    QCOMPARE(many->hits, 5'000);
}

void TstPromptService::searchIsCancelled()
{
    PromptWorld world;
    CancelSource source;
    int calls = 0;
    const auto stop = [&](const QList<PromptFinding> &, const PromptSearchProgress &) { ++calls; };
    source.cancel();
    const auto ended = QCoro::waitFor(world.service.search(world.workspace.context().withCancel(source.token()),
                                                           {QStringLiteral("x"), false, false}, stop));
    QVERIFY(!ended.ok());
    QCOMPARE(ended.error().code, ErrorCode::Cancelled);
    QCOMPARE(calls, 0);
}

QTEST_GUILESS_MAIN(TstPromptService)
#include "tst_promptservice.moc"
