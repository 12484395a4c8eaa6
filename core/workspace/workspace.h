// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deployment/safedeploymentservice.h"
#include "core/observability/logger.h"
#include "core/pipeline/stages/pipelineruns.h"
#include "core/pipeline/testingpipelineservice.h"
#include "core/security/unlock.h"
#include "core/store/projectrepository.h"
#include "core/workspace/auditservice.h"
#include "core/workspace/backupservice.h"
#include "core/workspace/datasetservice.h"
#include "core/workspace/importservice.h"
#include "core/workspace/memberservice.h"
#include "core/workspace/promptservice.h"
#include "core/workspace/providercatalog.h"
#include "core/workspace/providerservice.h"

namespace promptlab {

/// How to open a workspace.
struct OpenWorkspaceOptions {
    QString path;
    QString project; ///< name; empty: the only one
    QString actAs;   ///< name of a member to act for (self-attested); empty: the owner
    UnlockSources unlock;
    Logger *logger = nullptr; ///< must outlive the workspace; none: nothing is logged
};

/// Numbers for `status`.
struct WorkspaceStatus {
    QUuid id;
    QString path;
    int schemaVersion = 0;
    qint64 createdAt = 0;
    QString project;
    QString person;
    Role role = Role::Viewer;
    bool selfAttested = false;
    QString unlockedBy; ///< kind of slot
    QStringList slotKinds;
    qint64 prompts = 0;
    qint64 versions = 0;
    qint64 datasets = 0;
    qint64 runs = 0;
    qint64 unfinishedRuns = 0;
    qint64 auditEntries = 0;
    qint64 fileBytes = 0;
};

/// The composition root: opens a workspace, builds everything, hands out services. The only place that knows every
/// concrete class. Lives in the main thread.
class Workspace
{
public:
    /// @p clock must outlive the workspace. Errors: NotFound, Locked (with every way to unlock), Corrupt, …
    static Task<Result<std::unique_ptr<Workspace>>> open(OpenWorkspaceOptions options, const Clock *clock);
    ~Workspace();
    Q_DISABLE_COPY_MOVE(Workspace)

    [[nodiscard]] PromptService &prompts();
    [[nodiscard]] DatasetService &datasets();
    [[nodiscard]] ImportService &imports();
    [[nodiscard]] TestingPipelineService &testing();
    [[nodiscard]] PipelineRuns &pipelines();
    /// When its controller was started, stopController() must have been awaited before the workspace is destroyed.
    [[nodiscard]] SafeDeploymentService &deployments();
    [[nodiscard]] MemberService &members();
    [[nodiscard]] ProviderCatalog &providers();
    /// The list of providers itself: order, keys, tests.
    [[nodiscard]] ProviderService &providerSettings();
    [[nodiscard]] AuditService &audit();
    [[nodiscard]] BackupService &backups();
    [[nodiscard]] Store &store();
    [[nodiscard]] const ScriptHost &scripts();

    /// A context for one request of the person who opened the workspace, or whom they act for.
    [[nodiscard]] Context context(const CancelToken &cancel = {}) const;
    /// From now on context() acts for the member called @p name (self-attested), or for the owner again when it is
    /// empty. Errors: NotFound.
    Task<Result<void>> actAs(QString name);
    Task<Result<WorkspaceStatus>> status(Context context);
    /// Names of those who are or were members of the project. A person who was erased has none.
    Task<Result<QHash<PersonId, QString>>> memberNames(Context context);

private:
    class Private;
    explicit Workspace(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace promptlab
