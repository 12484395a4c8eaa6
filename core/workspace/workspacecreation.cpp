// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspacecreation.h"

#include "core/base/outputfile.h"
#include "core/security/keyfile.h"
#include "core/store/keyrepository.h"
#include "core/store/memberevidence.h"
#include "core/store/projectrepository.h"
#include "core/store/store.h"
#include "core/workspace/workspacekeys.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace promptlab {

namespace {

struct WorkspaceCreationText {
    Q_DECLARE_TR_FUNCTIONS(WorkspaceCreation)
};

Result<void> fillWorkspace(UnitOfWork &work, MemoryKeySlotStore &keys, const QList<DataKeyRecord> &dataKeys,
                           const ProjectRecord &project, const PersonRecord &person)
{
    KeyRepository stored(work.db());
    PL_TRY(const auto keySlots, keys.keySlots());
    for (const KeySlotRecord &slot : keySlots)
        PL_CHECK(stored.saveKeySlot(slot));
    PL_TRY(const auto ownKeys, keys.dataKeys());
    for (const DataKeyRecord &key : ownKeys + dataKeys)
        PL_CHECK(stored.saveDataKey(key));
    ProjectRepository projects(work.db(), work.cipher());
    PL_CHECK(projects.insertProject(project));
    PL_CHECK(projects.insertPerson(person));
    MemberRecord owner;
    owner.id = MemberId::create(work.clock());
    owner.project = project.id;
    owner.person = person.id;
    owner.role = Role::Owner;
    owner.createdAt = work.now();
    PL_CHECK(projects.insertMember(owner));
    int position = 0;
    for (const auto kind : {EnvironmentKind::Personal, EnvironmentKind::Staging, EnvironmentKind::Production}) {
        EnvironmentRecord environment;
        environment.id = EnvironmentId::create(work.clock());
        environment.project = project.id;
        environment.name = environmentKindName(kind);
        environment.kind = kind;
        environment.position = position++;
        environment.createdAt = work.now();
        PL_CHECK(projects.insertEnvironment(environment));
    }
    AuditEntry entry;
    entry.action = QStringLiteral("workspace.create");
    entry.objectKind = QStringLiteral("project");
    entry.objectId = project.id.toString();
    entry.changedFields = {auditedMemberField(owner)};
    work.audit(entry);
    return {};
}

/// What can be said before anything is made.
Result<void> checkPlace(const CreateWorkspaceOptions &options)
{
    const bool hasContent = QFileInfo::exists(options.path) && QFileInfo(options.path).size() > 0;
    if (hasContent && Store::isUnfinished(options.path))
        return {}; // what an interrupted creation left is taken over
    if (hasContent)
        return makeError(
            ErrorCode::AlreadyExists,
            WorkspaceCreationText::tr("\"%1\" exists already; choose another name or open it").arg(options.path));
    // An empty file is one that an interrupted creation left, or the lock of another workspace.
    PL_CHECK(checkOutputFile(options.path, OutputRules{true, {}, {}}));
    return {};
}

/// The same for a key file that is to be made in a place that somebody named.
Result<void> checkKeyPlace(const CreateWorkspaceOptions &options)
{
    if (options.keyFile.isEmpty())
        return {};
    if (isInWorkspaceFolder(options.path, options.keyFile))
        return makeError(ErrorCode::InvalidInput,
                         WorkspaceCreationText::tr(
                             "The key file \"%1\" would lie in the folder of the workspace: whoever copies that folder "
                             "would have the key. Name a file outside of it, or give the workspace a folder of its own")
                             .arg(options.keyFile));
    if (QFileInfo::exists(options.keyFile))
        return makeError(ErrorCode::AlreadyExists,
                         WorkspaceCreationText::tr("The key file \"%1\" exists already and may be the key of another "
                                                   "workspace; name another file for the new key")
                             .arg(options.keyFile));
    return {};
}

/// Makes the folder of the workspace. Gives the path of the key file that will be made; empty: none.
Result<QString> makePlaces(const CreateWorkspaceOptions &options, const QUuid &id, bool makesKeyFile)
{
    if (makesKeyFile)
        PL_CHECK(checkKeyPlace(options));
    if (!QDir().mkpath(QFileInfo(options.path).absolutePath()))
        return makeError(ErrorCode::Io,
                         WorkspaceCreationText::tr("Cannot make the folder of \"%1\"").arg(options.path));
    if (!makesKeyFile)
        return QString();
    return options.keyFile.isEmpty() ? keyFilePlace(options.path, id).path
                                     : QFileInfo(options.keyFile).absoluteFilePath();
}

Context creationContext(const ProjectId &project, const PersonId &person)
{
    Context context;
    context.trace = TraceContext::create();
    context.actor = Actor{person, ActorKind::User, QString(), false};
    context.project = project;
    return context;
}

} // namespace

Task<Result<void>> checkKeychain(Keychain *keychain)
{
    const Error missing = makeError(
        ErrorCode::Locked, WorkspaceCreationText::tr(
                               "No keychain answers here; --passphrase or --key-file opens the workspace another way"));
    if (!keychain)
        co_return missing;
    const Result<SecretBytes> probe = co_await keychain->read(QStringLiteral("probe"));
    if (!probe.ok() && probe.error().code != ErrorCode::NotFound)
        co_return missing;
    co_return Result<void>();
}

Task<Result<CreatedWorkspace>> createWorkspace(CreateWorkspaceOptions options, Keychain *keychain, const Clock *clock)
{
    PL_CO_CHECK(checkPlace(options));
    CreatedWorkspace created;
    created.id = newUuidV7(*clock);
    created.path = options.path;
    NewKeyOptions slotOptions;
    const bool hasPassphrase = !options.passphrase.isEmpty();
    slotOptions.passphrase = std::move(options.passphrase);
    if (options.needKeychain || (options.useKeychain && !options.useKeyFile && !hasPassphrase)) {
        const Result<void> answers = co_await checkKeychain(keychain);
        if (!answers.ok() && options.needKeychain)
            co_return answers.error();
        slotOptions.keychain = answers.ok() ? keychain : nullptr;
        slotOptions.needKeychain = options.needKeychain;
    }
    const bool makesKeyFile = options.useKeyFile || (!slotOptions.keychain && !hasPassphrase);
    PL_CO_TRY(created.keyFile, makePlaces(options, created.id, makesKeyFile));
    created.keyFileInsideFolder = makesKeyFile && isInWorkspaceFolder(options.path, created.keyFile);
    slotOptions.keyFile = created.keyFile;

    MemoryKeySlotStore keys(created.id);
    KeyRing ring(clock);
    KeySlots keySlots(&keys, clock);
    Result<CreatedKeys> made = co_await keySlots.create(&ring, std::move(slotOptions));
    if (!made.ok())
        co_return made.error();
    created.recoveryCode = std::move(made->recoveryCode);
    created.notes = made->notes;

    ProjectRecord project;
    project.id = ProjectId::create(*clock);
    project.name = options.projectName;
    project.createdAt = project.updatedAt = clock->nowMs();
    PersonRecord person;
    person.id = PersonId::create(*clock);
    person.name = options.personName;
    person.email = options.personEmail;
    person.createdAt = project.createdAt;
    QList<DataKeyRecord> dataKeys;
    auto stored = [&]() -> Result<void> {
        PL_TRY(dataKeys, ring.createProjectKeys(project.id));
        PL_TRY(const DataKeyRecord personKey, ring.createPersonKey(person.id));
        dataKeys.append(personKey);
        return Store::create(StoreTarget::file(options.path), created.id, ring, *clock,
                             creationContext(project.id, person.id),
                             [&](UnitOfWork &work) { return fillWorkspace(work, keys, dataKeys, project, person); });
    }();
    if (!stored.ok()) {
        if (!created.keyFile.isEmpty())
            QFile::remove(created.keyFile); // it opens nothing
        co_return stored.error();
    }
    co_return created;
}

} // namespace promptlab
