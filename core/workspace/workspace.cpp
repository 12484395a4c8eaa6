// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspace.h"

#include "core/deployment/localsafedeploymentservice.h"
#include "core/pipeline/localtestingpipelineservice.h"
#include "core/pipeline/stages/localpipelineruns.h"
#include "core/pipeline/unfinishedruns.h"
#include "core/security/keyslots.h"
#include "core/store/jobrunner.h"
#include "core/store/keyrepository.h"
#include "core/store/workeridentity.h"
#include "core/workspace/localpromptservice.h"
#include "core/workspace/localproviderservice.h"
#include "core/workspace/workspacefile.h"

#include <QFileInfo>

namespace promptlab {

namespace {

struct WorkspaceText {
    Q_DECLARE_TR_FUNCTIONS(Workspace)
};

/// Who acts, where, and how the workspace was opened.
struct OpenedAs {
    ProjectRecord project;
    PersonRecord person;
    Role role = Role::Viewer;
    bool selfAttested = false;
};

Result<ProjectRecord> chooseProject(ProjectRepository &projects, const QString &name)
{
    PL_TRY(const QList<ProjectRecord> all, projects.projects());
    QStringList names;
    for (const ProjectRecord &project : all) {
        if (project.name == name || (name.isEmpty() && all.size() == 1))
            return project;
        names.append(project.name);
    }
    if (all.isEmpty())
        return makeError(ErrorCode::Corrupt, WorkspaceText::tr("The workspace has no project; restore a backup"));
    return makeError(ErrorCode::NotFound,
                     name.isEmpty()
                         ? WorkspaceText::tr("The workspace has several projects (%1); choose one with --project")
                               .arg(names.join(QStringLiteral(", ")))
                         : WorkspaceText::tr("There is no project \"%1\"; there are: %2")
                               .arg(name, names.join(QStringLiteral(", "))));
}

/// The first owner, or the member that is named: the latter is the person's own word, and recorded as such.
Result<OpenedAs> chooseActor(ProjectRepository &projects, const ProjectRecord &project, const QString &actAs)
{
    PL_TRY(const QList<MemberRecord> members, projects.members(project.id));
    QStringList names;
    for (const MemberRecord &member : members) {
        if (member.endedAt != 0 || (actAs.isEmpty() && member.role != Role::Owner))
            continue;
        PL_TRY(const auto person, projects.findPerson(member.person));
        if (!person)
            continue;
        if (actAs.isEmpty() || person->name == actAs)
            return OpenedAs{project, *person, member.role, !actAs.isEmpty()};
        names.append(person->name);
    }
    if (actAs.isEmpty())
        return makeError(
            ErrorCode::Corrupt,
            WorkspaceText::tr("The workspace has no owner: its members were changed outside of Prompt Lab. "
                              "Restore a backup, or name a member with --as"));
    return makeError(
        ErrorCode::NotFound,
        WorkspaceText::tr("There is no member \"%1\"; there are: %2").arg(actAs, names.join(QStringLiteral(", "))));
}

/// Whatever the reason, a workspace that cannot be unlocked is *locked*: the way on is another key, not another name.
Error lockedError(const Error &reason)
{
    Error error = reason;
    if (error.code == ErrorCode::NotFound || error.code == ErrorCode::InvalidInput)
        error.code = ErrorCode::Locked;
    return error;
}

Task<Result<UnlockReport>> unlockRing(Connection *db, KeyRing *ring, UnlockSources sources, const Clock *clock)
{
    KeyRepository keys(*db);
    KeySlots keySlots(&keys, clock);
    PL_CO_TRY(const QList<KeySlotRecord> records, keys.keySlots());
    const bool onlyFile = std::all_of(records.begin(), records.end(), [](const KeySlotRecord &slot) {
        return slot.kind == SlotKind::File || slot.kind == SlotKind::Recovery;
    });
    // The fast way of a workspace that only a key file opens: no keychain, no passphrase.
    if (onlyFile && sources.recoveryCode.isEmpty() && sources.recoveryFile.isEmpty()) {
        if (auto report = keySlots.unlockWithKeyFile(ring, sources.keyFile); report.ok())
            co_return report;
    }
    SystemKeychain keychain;
    if (!sources.keychain)
        sources.keychain = &keychain;
    co_return co_await keySlots.unlock(ring, std::move(sources));
}

} // namespace

class Workspace::Private
{
public:
    Private(const Clock *clockToUse, Logger *givenLogger)
        : clock(*clockToUse), noLog(LogOptions(), clockToUse), logger(givenLogger ? *givenLogger : noLog),
          ring(clockToUse)
    {
    }

    void build(std::unique_ptr<Store> opened)
    {
        store = std::move(opened);
        access = std::make_unique<AccessControl>(*store);
        jobs = std::make_unique<JobRunner>(*store, currentWorker());
        prompts = std::make_unique<LocalPromptService>(*store, *access);
        datasets = std::make_unique<LocalDatasetService>(*store, *access, scripts);
        imports = std::make_unique<ImportService>(*store, *access, scripts);
        audit = std::make_unique<AuditService>(*store, *access);
        backups = std::make_unique<BackupService>(*store, *access, ring);
        providerKeys = std::make_unique<ProviderKeys>(*store, ring, keychain);
        providers = std::make_unique<ProviderCatalog>(*store, *access, scripts, clock, *providerKeys);
        providerSettings = std::make_unique<LocalProviderService>(*store, *access, *providers, *providerKeys);
        testing = std::make_unique<LocalTestingPipelineService>(*store, *access, *jobs, *providers, scripts, logger);
        pipelines = std::make_unique<LocalPipelineRuns>(*store, *access, *jobs, *testing, *providers, scripts);
        members = std::make_unique<MemberService>(*store, *access, ring);
        deployments = std::make_unique<LocalSafeDeploymentService>(*store, *access, as.project.id, currentWorker());
    }

    // In the order of dependence: the last ones go first.
    const Clock &clock;
    Logger noLog;
    Logger &logger;
    KeyRing ring;
    SystemKeychain keychain;
    ScriptHost scripts;
    OpenedAs as;
    QString unlockedBy;
    std::unique_ptr<Store> store;
    std::unique_ptr<AccessControl> access;
    std::unique_ptr<JobRunner> jobs;
    std::unique_ptr<LocalPromptService> prompts;
    std::unique_ptr<LocalDatasetService> datasets;
    std::unique_ptr<ImportService> imports;
    std::unique_ptr<AuditService> audit;
    std::unique_ptr<BackupService> backups;
    std::unique_ptr<ProviderKeys> providerKeys;
    std::unique_ptr<ProviderCatalog> providers;
    std::unique_ptr<LocalProviderService> providerSettings;
    std::unique_ptr<LocalTestingPipelineService> testing;
    std::unique_ptr<LocalPipelineRuns> pipelines;
    std::unique_ptr<MemberService> members;
    std::unique_ptr<LocalSafeDeploymentService> deployments;
};

Workspace::Workspace(std::unique_ptr<Private> parts) : d(std::move(parts)) {}

Workspace::~Workspace() = default;

Task<Result<std::unique_ptr<Workspace>>> Workspace::open(OpenWorkspaceOptions options, const Clock *clock)
{
    auto parts = std::make_unique<Private>(clock, options.logger);
    PL_CO_CHECK(checkWorkspaceFile(options.path));
    const StoreTarget target = StoreTarget::file(options.path);
    {
        PL_CO_TRY(const std::unique_ptr<Connection> db, Connection::open(target, Connection::Mode::Read));
        PL_CO_CHECK(readHeader(*db));
        const Result<UnlockReport> report =
            co_await unlockRing(db.get(), &parts->ring, std::move(options.unlock), clock);
        if (!report.ok())
            co_return lockedError(report.error());
        parts->unlockedBy = slotKindName(report->via);
        ProjectRepository projects(*db, parts->ring);
        PL_CO_TRY(const ProjectRecord project, chooseProject(projects, options.project));
        PL_CO_TRY(parts->as, chooseActor(projects, project, options.actAs));
    }
    PL_CO_TRY(std::unique_ptr<Store> store, Store::open(target, parts->ring, *clock));
    parts->build(std::move(store));
    co_return std::unique_ptr<Workspace>(new Workspace(std::move(parts)));
}

PromptService &Workspace::prompts()
{
    return *d->prompts;
}

DatasetService &Workspace::datasets()
{
    return *d->datasets;
}

ImportService &Workspace::imports()
{
    return *d->imports;
}

TestingPipelineService &Workspace::testing()
{
    return *d->testing;
}

PipelineRuns &Workspace::pipelines()
{
    return *d->pipelines;
}

SafeDeploymentService &Workspace::deployments()
{
    return *d->deployments;
}

MemberService &Workspace::members()
{
    return *d->members;
}

ProviderCatalog &Workspace::providers()
{
    return *d->providers;
}

ProviderService &Workspace::providerSettings()
{
    return *d->providerSettings;
}

AuditService &Workspace::audit()
{
    return *d->audit;
}

BackupService &Workspace::backups()
{
    return *d->backups;
}

Store &Workspace::store()
{
    return *d->store;
}

const ScriptHost &Workspace::scripts()
{
    return d->scripts;
}

Context Workspace::context(const CancelToken &cancel) const
{
    Context context;
    context.trace = TraceContext::create();
    context.actor.person = d->as.person.id;
    context.actor.kind = ActorKind::User;
    context.actor.selfAttested = d->as.selfAttested;
    context.project = d->as.project.id;
    context.requestId = uuidText(newUuidV7(d->clock));
    context.cancel = cancel;
    return context;
}

Task<Result<void>> Workspace::actAs(QString name)
{
    KeyRing *ring = &d->ring;
    const ProjectRecord project = d->as.project;
    const auto reading = d->store->read([ring, project, name](Connection &db) -> Result<OpenedAs> {
        // Another process may have added the member, with a key that is not known here yet.
        PL_TRY(const QList<DataKeyRecord> keys, KeyRepository(db).dataKeys());
        PL_CHECK(ring->merge(keys));
        ProjectRepository projects(db, *ring);
        return chooseActor(projects, project, name);
    });
    const Result<OpenedAs> chosen = co_await reading;
    if (!chosen.ok())
        co_return chosen.error();
    d->as = *chosen;
    co_return Result<void>();
}

Task<Result<WorkspaceStatus>> Workspace::status(Context context)
{
    PL_CO_CHECK(co_await d->access->require(context, Permission::ReadContent));
    WorkspaceStatus status;
    const WorkspaceHeader &header = d->store->header();
    status.id = header.id;
    status.schemaVersion = header.schemaVersion;
    status.createdAt = header.createdAt;
    status.path = d->store->target().path;
    status.fileBytes = QFileInfo(status.path).size();
    status.project = d->as.project.name;
    status.person = d->as.person.name;
    status.role = d->as.role;
    status.selfAttested = d->as.selfAttested;
    status.unlockedBy = d->unlockedBy;
    const ProjectId project = context.project;
    const FieldCipher &cipher = d->store->cipher();
    const qint64 now = d->store->clock().nowMs();
    const QFuture<Result<WorkspaceStatus>> counting = d->store->read([status, project, now, &cipher](
                                                                         Connection &db) -> Result<WorkspaceStatus> {
        WorkspaceStatus counted = status;
        const QVariantList id{sqlId(project)};
        PL_TRY(counted.prompts,
               db.number(QStringLiteral("SELECT count(*) FROM prompt WHERE project_id = ? AND deleted_at = 0"), id));
        PL_TRY(counted.versions,
               db.number(QStringLiteral("SELECT count(*) FROM prompt_version WHERE project_id = ?"), id));
        PL_TRY(counted.datasets,
               db.number(QStringLiteral("SELECT count(*) FROM dataset WHERE project_id = ? AND deleted_at = 0"), id));
        PL_TRY(counted.runs, db.number(QStringLiteral("SELECT count(*) FROM run WHERE project_id = ?"), id));
        PL_TRY(const QList<RunRecord> unfinished, unfinishedRuns(db, cipher, project, now));
        counted.unfinishedRuns = unfinished.size();
        PL_TRY(counted.auditEntries, db.number(QStringLiteral("SELECT count(*) FROM audit_entry")));
        PL_TRY(const auto keySlots, KeyRepository(db).keySlots());
        for (const KeySlotRecord &slot : keySlots)
            counted.slotKinds.append(slotKindName(slot.kind));
        return counted;
    });
    co_return co_await counting;
}

Task<Result<QHash<PersonId, QString>>> Workspace::memberNames(Context context)
{
    PL_CO_CHECK(co_await d->access->require(context, Permission::ReadContent));
    KeyRing *ring = &d->ring;
    const ProjectId project = context.project;
    const auto reading = d->store->read([project, ring](Connection &db) -> Result<QHash<PersonId, QString>> {
        PL_TRY(const QList<DataKeyRecord> keys, KeyRepository(db).dataKeys());
        PL_CHECK(ring->merge(keys));
        ProjectRepository projects(db, *ring);
        PL_TRY(const QList<MemberRecord> members, projects.members(project));
        QHash<PersonId, QString> names;
        for (const MemberRecord &member : members) {
            PL_TRY(const auto person, projects.findPerson(member.person));
            if (person && person->erasedAt == 0)
                names.insert(member.person, person->name);
        }
        return names;
    });
    co_return co_await reading;
}

} // namespace promptlab
