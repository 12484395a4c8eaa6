// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandregistry.h"
#include "core/workspace/backupservice.h"

#include <QFileInfo>

namespace promptlab::cli {

namespace {

struct BackupCommandText {
    Q_DECLARE_TR_FUNCTIONS(BackupCommands)
};

struct BackupCommandOptions {
    std::string target;
    bool force = false;
    bool check = false;
};

struct RestoreCommandOptions {
    std::string backup;
    bool force = false;
};

QJsonObject manifestJson(const QString &file, const BackupManifest &manifest)
{
    QJsonObject json = manifest.toJson();
    json.insert(QStringLiteral("file"), file);
    return json;
}

/// A file that is not there is a wrong name, as for every other verb.
Result<void> checkBackupExists(const QString &file)
{
    if (QFileInfo::exists(file))
        return {};
    return makeError(ErrorCode::NotFound, BackupCommandText::tr("There is no file \"%1\"").arg(file));
}

Task<int> checkBackup(CommandHost *host, BackupCommandOptions options)
{
    const QString file = fromStd(options.target);
    if (const auto there = checkBackupExists(file); !there.ok())
        co_return host->fail(there.error());
    const Result<QString> found = host->workspacePath();
    const QString workspace = found.ok() ? *found : QString(); // helps to find the key file
    PL_CLI_TRY(
        host, const BackupManifest manifest,
        co_await verifyBackupFile(file, workspace, CommandHost::unlockSources(), host->cancel(), &host->clock()));
    if (!host->printJson(manifestJson(file, manifest)))
        host->terminal().line(
            BackupCommandText::tr("%1 is whole: decrypted, every check passed; made %2 UTC, %3 audit entries")
                .arg(file, timeText(manifest.createdAt))
                .arg(manifest.auditHead.seq));
    co_return ExitOk;
}

Task<int> runBackup(CommandHost *host, BackupCommandOptions options)
{
    if (options.check)
        co_return co_await checkBackup(host, options);
    const QString file = fromStd(options.target);
    // Before anybody is asked for a passphrase.
    PL_CLI_TRY(host, const QString place, host->checkOutput(file, options.force));
    PL_CLI_TRY(host, Workspace * workspace, co_await host->workspace());
    PL_CLI_TRY(host, const BackupReceipt receipt,
               co_await workspace->backups().backUp(host->context(), place, options.force, {}));
    QJsonObject json = manifestJson(file, receipt.manifest);
    json.insert(QStringLiteral("recorded"), receipt.recorded);
    if (host->printJson(json))
        co_return ExitOk;
    host->terminal().line(
        BackupCommandText::tr("Saved the workspace to %1 (encrypted, %2 KiB of data; the same keys open it)")
            .arg(file)
            .arg(receipt.manifest.databaseSize / 1024));
    if (!receipt.recorded && !host->options().quiet)
        host->terminal().error(BackupCommandText::tr(
            "The workspace can only be read here, so its audit log has no entry of this backup."));
    co_return ExitOk;
}

Task<int> runRestore(CommandHost *host, RestoreCommandOptions options)
{
    RestoreRequest request;
    request.backup = fromStd(options.backup);
    if (const auto there = checkBackupExists(request.backup); !there.ok())
        co_return host->fail(there.error());
    const Result<QString> target = host->workspacePath();
    if (!target.ok())
        co_return host->fail(makeError(ErrorCode::InvalidInput,
                                       BackupCommandText::tr("Name the workspace to restore into: --workspace FILE")));
    request.workspace = *target;
    request.overwrite = options.force;
    request.unlock = CommandHost::unlockSources();
    request.cancel = host->cancel();
    const QString workspacePath = request.workspace;
    Result<RestoreReport> restored = co_await restoreBackup(std::move(request), &host->clock());
    if (!restored.ok() && restored.error().code == ErrorCode::AlreadyExists)
        co_return host->fail(restored.error().wrapped(BackupCommandText::tr(
            "Nothing was restored; --force replaces the workspace and keeps the old one beside it")));
    PL_CLI_TRY(host, const RestoreReport report, std::move(restored));
    if (host->printJson(QJsonObject{{QStringLiteral("workspace"), workspacePath},
                                    {QStringLiteral("keptAs"), report.keptAs},
                                    {QStringLiteral("manifest"), report.manifest.toJson()}}))
        co_return ExitOk;
    host->terminal().line(BackupCommandText::tr("Restored %1 from the backup of %2 UTC")
                              .arg(workspacePath, timeText(report.manifest.createdAt)));
    if (!report.keptAs.isEmpty())
        host->terminal().line(BackupCommandText::tr("The workspace that was there is kept as %1").arg(report.keptAs));
    co_return ExitOk;
}

} // namespace

void registerBackupCommands(CLI::App &app, CommandRegistry &registry)
{
    auto backup = std::make_shared<BackupCommandOptions>();
    CLI::App *verb =
        addVerb(app, "backup", BackupCommandText::tr("Save the workspace into one encrypted, checked file"),
                {QStringLiteral("backup helpdesk-2026-11-22.plbackup"),
                 QStringLiteral("backup --check helpdesk-2026-11-22.plbackup")});
    verb->add_option("file", backup->target, std8(BackupCommandText::tr("Backup file")))->required()->check(notEmpty());
    verb->add_flag("-f,--force", backup->force,
                   std8(BackupCommandText::tr("Replace an existing file; never a workspace or a key")));
    verb->add_flag("--check", backup->check,
                   std8(BackupCommandText::tr("Prove an existing backup instead: decrypt it and run every check")));
    registry.add(verb, backup, runBackup);

    auto restore = std::make_shared<RestoreCommandOptions>();
    verb = addVerb(app, "restore", BackupCommandText::tr("Put a backup in the place of the workspace"),
                   {QStringLiteral("restore helpdesk-2026-11-22.plbackup -w helpdesk.promptlab --force")});
    verb->add_option("file", restore->backup, std8(BackupCommandText::tr("Backup file")))
        ->required()
        ->check(notEmpty());
    verb->add_flag(
        "-f,--force", restore->force,
        std8(BackupCommandText::tr("Replace the workspace; the old one is kept beside it, under a free name")));
    registry.add(verb, restore, runRestore);
}

} // namespace promptlab::cli
