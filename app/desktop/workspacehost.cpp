// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/workspacehost.h"

#include "app/desktop/sampleworkspace.h"
#include "ui/shell/unlockpage.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace promptlab::desktop {

WorkspaceHost::WorkspaceHost(const Clock &clock, Logger *logger, UnlockPage &unlockPage, QObject *parent)
    : QObject(parent), m_clock(clock), m_logger(logger), m_unlock(unlockPage)
{
}

WorkspaceHost::~WorkspaceHost() = default;

void WorkspaceHost::open(const QString &path)
{
    Q_ASSERT(!m_workspace);
    m_scope.begin([&] { return runOpen(this, path); });
}

void WorkspaceHost::create(CreateWorkspaceOptions options)
{
    m_scope.begin([&] { return runCreate(this, std::move(options)); });
}

void WorkspaceHost::openSample()
{
    Q_ASSERT(!m_workspace);
    m_scope.begin([&] { return runSample(this); });
}

void WorkspaceHost::importFiles(const QStringList &paths)
{
    m_scope.begin([&] { return runImport(this, paths); });
}

void WorkspaceHost::close()
{
    m_workspace.reset();
    m_path.clear();
}

Task<void> WorkspaceHost::stop()
{
    m_scope.cancel();
    m_unlock.giveUp();
    co_await m_scope.joined();
}

Task<Result<std::unique_ptr<Workspace>>> WorkspaceHost::openAt(QString path, QString actAs)
{
    OpenWorkspaceOptions options;
    options.path = path;
    options.actAs = actAs;
    options.logger = m_logger;
    options.unlock = UnlockSources::fromEnvironment(QProcessEnvironment::systemEnvironment());
    options.unlock.keychain = &m_keychain;
    UnlockPage *page = &m_unlock;
    page->begin(QFileInfo(path).completeBaseName());
    options.unlock.askPassphrase = [page](int attempt) { return page->askPassphrase(attempt); };
    options.unlock.askRecoveryCode = [page](int attempt) { return page->askRecoveryCode(attempt); };
    co_return co_await Workspace::open(std::move(options), &m_clock);
}

Task<void> WorkspaceHost::runOpen(WorkspaceHost *host, QString path)
{
    host->m_actedAs = std::exchange(host->m_actAs, {});
    Result<std::unique_ptr<Workspace>> workspace = co_await host->openAt(path, host->m_actedAs);
    if (host->m_scope.token().isCancelled())
        co_return;
    if (!workspace.ok()) {
        const bool gaveUp = host->m_unlock.gaveUp();
        Q_EMIT host->failed(gaveUp ? cancelledError() : workspace.error(), path);
        co_return;
    }
    host->m_workspace = std::move(*workspace);
    host->m_path = path;
    Q_EMIT host->opened();
}

Task<void> WorkspaceHost::runCreate(WorkspaceHost *host, CreateWorkspaceOptions options)
{
    const QString path = options.path;
    const Result<CreatedWorkspace> made =
        co_await createWorkspace(std::move(options), &host->m_keychain, &host->m_clock);
    if (host->m_scope.token().isCancelled())
        co_return;
    if (made.ok())
        Q_EMIT host->created(*made);
    else
        Q_EMIT host->failed(made.error(), path);
}

Task<void> WorkspaceHost::runSample(WorkspaceHost *host)
{
    const QString path = sampleWorkspacePath();
    if (!QFileInfo::exists(path)) {
        const Result<void> made = co_await makeSample(host, path);
        if (host->m_scope.token().isCancelled())
            co_return;
        if (!made.ok()) {
            Q_EMIT host->failed(made.error(), path);
            co_return;
        }
    }
    co_await runOpen(host, path);
}

Task<Result<void>> WorkspaceHost::makeSample(WorkspaceHost *host, QString path)
{
    CreateWorkspaceOptions options;
    options.path = path;
    options.projectName = tr("Sample");
    options.personName = qEnvironmentVariable("USER", tr("You"));
    options.useKeychain = false; // nothing secret in it: no question of a keychain at the first start
    options.useKeyFile = true;
    PL_CO_TRY(const CreatedWorkspace made, co_await createWorkspace(std::move(options), nullptr, &host->m_clock));
    const Result<void> filled = co_await fillSample(host, made.path);
    if (filled.ok())
        co_return filled;
    // Half a sample would be opened the next time.
    for (const char *end : {"", "-wal", "-shm"})
        QFile::remove(made.path + QLatin1String(end));
    QFile::remove(made.keyFile);
    co_return filled;
}

Task<Result<void>> WorkspaceHost::fillSample(WorkspaceHost *host, QString path)
{
    QTemporaryDir files;
    PL_CO_CHECK(unpackSample(files.path()));
    PL_CO_TRY(const std::unique_ptr<Workspace> workspace,
              co_await host->openAt(path, {})); // only the owner is there yet
    PL_CO_CHECK(co_await workspace->imports().import(workspace->context(host->m_scope.token()), files.path()));
    co_return Result<void>();
}

Task<void> WorkspaceHost::runImport(WorkspaceHost *host, QStringList paths)
{
    for (const QString &path : paths) {
        if (!host->m_workspace)
            co_return;
        const Context context = host->m_workspace->context(host->m_scope.token());
        const Result<ImportReport> report = co_await host->m_workspace->imports().import(context, path);
        if (host->m_scope.token().isCancelled())
            co_return;
        if (report.ok())
            Q_EMIT host->imported(path, *report);
        else
            Q_EMIT host->importFailed(path, report.error());
    }
}

} // namespace promptlab::desktop
