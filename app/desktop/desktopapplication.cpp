// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktopapplication.h"

#include "app/desktop/aboutfacts.h"
#include "app/desktop/desktoptour.h"
#include "app/desktop/interruptedrun.h"
#include "app/desktop/sampleworkspace.h"
#include "ui/common/messagebar.h"
#include "ui/common/theme.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/createpage.h"
#include "ui/shell/panestack.h"
#include "ui/shell/recoverypage.h"
#include "ui/shell/settingspane.h"
#include "ui/shell/startpage.h"
#include "ui/shell/unlockpage.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

// Outside of any namespace: the macro wants it. The resources lie in a static library.
static void initAppIcon()
{
    Q_INIT_RESOURCE(promptlab_app_icon);
}

namespace promptlab::desktop {

namespace {

/// What messages over all panes are about: the next success takes them away.
QString importMessage()
{
    return QStringLiteral("import");
}

QString savingMessage()
{
    return QStringLiteral("saving");
}

} // namespace

DesktopFiles DesktopFiles::ofUser()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
    return {folder + QStringLiteral("/settings.json"), folder + QStringLiteral("/session.json")};
}

QIcon appIcon()
{
    initAppIcon();
    return QIcon(QStringLiteral(":/promptlab/app/promptlab.svg"));
}

DesktopApplication::DesktopApplication(Theme &theme, Settings &settings, const QString &sessionFile, Logger *logger)
    : m_theme(theme), m_settings(settings), m_session(sessionFile), m_jobs(m_clock), m_tray(appIcon())
{
    const Result<void> session = m_session.load();
    m_window = std::make_unique<MainWindow>(ShellParts{theme, settings, m_session, m_jobs, m_clock});
    m_unlock = new UnlockPage(theme, m_window.get());
    m_unlock->hide();
    m_host = std::make_unique<WorkspaceHost>(m_clock, logger, *m_unlock);
    m_start = new StartPage(theme, m_window->registry(), m_session);
    m_settingsPane = new SettingsPane(theme, settings, m_window->registry());
    m_panes = std::make_unique<DesktopPanes>(PaneParts{theme, settings, m_jobs, m_clock, *m_settingsPane}, *m_window);
    m_panes->addFree();
    m_members = std::make_unique<MemberSwitch>(*m_window);
    connect(m_members.get(), &MemberSwitch::actorChanged, this, &DesktopApplication::actorChanged);
    m_window->addPane(m_settingsPane, RailPlace::Bottom);
    m_settingsPane->addPage(QStringLiteral("about"), tr("About"), new AboutPage(theme, aboutFacts()));
    m_tour = new Tour(theme, *m_window);
    m_settingsPane->showProblems(settings.problems());
    m_window->palettePopup().setRecentCommands(m_session.recentCommands());
    m_notifier = std::make_unique<JobNotifier>(m_jobs, settings, m_tray, [this] { return m_window->isActiveWindow(); });
    connectWindow();
    connectPages();
    connectHost();
    applySettings();
    m_window->restoreView(false);
    m_window->showPage(m_start, m_start->firstField());
    for (const QString &problem : settings.problems())
        m_window->post(problem);
    if (!session.ok())
        m_window->post(session.error().text());
}

DesktopApplication::~DesktopApplication()
{
    // The window and its panes go before what they refer to.
    m_notifier.reset();
    m_members.reset();
    delete m_tour;
    m_window.reset();
}

void DesktopApplication::connectWindow()
{
    MainWindow *window = m_window.get();
    connect(window, &MainWindow::openWorkspaceRequested, this, &DesktopApplication::openWorkspace);
    connect(window, &MainWindow::importRequested, this, &DesktopApplication::importFiles);
    connect(window, &MainWindow::closeWorkspaceRequested, this, [this] { leaveWorkspace([this] { showStart(); }); });
    connect(window, &MainWindow::newWorkspaceRequested, this, [this] {
        if (!m_create) {
            m_create = new CreatePage(m_theme, QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
            connect(m_create, &CreatePage::createRequested, this, &DesktopApplication::create);
            connect(m_create, &CreatePage::cancelled, this, &DesktopApplication::showStart);
        }
        m_create->begin();
        m_window->showPage(m_create, m_create->firstField());
    });
    connect(window, &MainWindow::startRequested, this, &DesktopApplication::showStart);
    connect(window, &MainWindow::tourRequested, this, &DesktopApplication::startTour);
    connect(window, &MainWindow::aboutRequested, this, [this] {
        m_window->openPlace({m_settingsPane->id(), QStringLiteral("page"), QStringLiteral("about"), {}});
    });
    connect(window, &MainWindow::sampleRequested, this, [this] { leaveWorkspace([this] { m_host->openSample(); }); });
    connect(window, &MainWindow::closingHeld, this, &DesktopApplication::askBeforeCodeIsLost);
    connect(window, &MainWindow::closing, this, [this] {
        if (!std::exchange(m_ending, true))
            m_shutDown.spawn(runShutDown(this));
    });
    connect(&m_settings, &Settings::changed, this, &DesktopApplication::applySettings);
    const auto notSaved = [this](const Error &error) {
        BarMessage message = messageFromError(tr("It could not be saved."), error);
        message.about = savingMessage();
        m_window->showMessage(message);
    };
    connect(&m_settings, &Settings::saveFailed, this, notSaved);
    connect(&m_settings, &Settings::saved, this, [this] { m_window->settleMessage(savingMessage()); });
    connect(&m_session, &Session::saveFailed, this, [this](const Error &error) { m_window->post(error.text()); });
}

void DesktopApplication::connectPages()
{
    connect(m_start, &StartPage::openRequested, this, &DesktopApplication::openWorkspace);
    connect(m_start, &StartPage::forgetRequested, &m_session, &Session::forgetWorkspace);
    connect(m_unlock, &UnlockPage::questionAsked, this, [this] {
        m_window->showPage(m_unlock, m_unlock->firstField());
        Q_EMIT questionAsked();
    });
}

void DesktopApplication::connectHost()
{
    connect(m_host.get(), &WorkspaceHost::opened, this, [this] {
        m_session.noteWorkspace(m_host->path());
        m_tasks.spawn(settleIn(this));
    });
    connect(m_host.get(), &WorkspaceHost::failed, this, &DesktopApplication::openingFailed);
    connect(m_host.get(), &WorkspaceHost::created, this, &DesktopApplication::showCreated);
    connect(m_host.get(), &WorkspaceHost::imported, this, [this](const QString &path, const ImportReport &report) {
        m_window->settleMessage(importMessage());
        int added = 0;
        for (const ImportedItem &item : report.items)
            added += item.added;
        const QString name = QFileInfo(path).fileName();
        m_window->post(added == 0 ? tr("%1: everything in it is here already").arg(name)
                                  : tr("%1 imported: %n new version(s) or row(s)", nullptr, added).arg(name));
        if (Pane *pane = m_window->stack().currentPane())
            pane->activated();
    });
    connect(m_host.get(), &WorkspaceHost::importFailed, this, [this](const QString &path, const Error &error) {
        BarMessage message = messageFromError(tr("%1 was not imported.").arg(QFileInfo(path).fileName()), error);
        message.about = importMessage();
        m_window->showMessage(message);
    });
}

void DesktopApplication::applySettings()
{
    const QString scheme = m_settings.choice(settingkey::scheme);
    m_theme.setScheme(scheme == QLatin1String("dark")
                          ? ColorScheme::Dark
                          : (scheme == QLatin1String("light") ? ColorScheme::Light : ColorScheme::System));
    m_theme.setFontScale(m_settings.whole(settingkey::fontScale) / 100.0);
    m_theme.setRowDensity(m_settings.choice(settingkey::rowDensity) == QLatin1String("comfortable")
                              ? RowDensity::Comfortable
                              : RowDensity::Compact);
    m_theme.setDiffPalette(m_settings.choice(settingkey::diffPalette) == QLatin1String("blueOrange")
                               ? DiffPalette::BlueOrange
                               : DiffPalette::Default);
}

void DesktopApplication::start(const StartRequest &request)
{
    m_window->show();
    // After the first picture: events of the window come before a timer of zero.
    QTimer::singleShot(0, this,
                       [this, request] { QTimer::singleShot(0, this, [this, request] { carryOut(request); }); });
}

void DesktopApplication::takeRequest(const StartRequest &request)
{
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->raise();
    m_window->activateWindow();
    if (m_window->stack().isHeld())
        return; // its page says what it waits for
    if (request.kind == StartRequest::Kind::Diff || request.sample || !request.workspace.isEmpty())
        carryOut(request);
}

void DesktopApplication::carryOut(const StartRequest &request)
{
    m_host->setActAs(request.actAs);     // for the workspace that this opens, not for later ones
    m_tourWanted = !request.runsAlone(); // nobody is there to be shown around
    if (request.kind == StartRequest::Kind::Diff) {
        compareFiles(request);
        return;
    }
    if (request.sample) {
        leaveWorkspace([this] { m_host->openSample(); });
        return;
    }
    QString path = request.workspace;
    if (path.isEmpty() && m_settings.flag(settingkey::reopenWorkspace) && QFileInfo::exists(m_session.openWorkspace()))
        path = m_session.openWorkspace();
    if (!path.isEmpty())
        openWorkspace(path);
    else if (request.runsAlone())
        leaveWorkspace([this] { m_host->openSample(); }); // there is nobody to choose one
}

/// Never by way of a drop, which would take what cannot be compared into the workspace.
void DesktopApplication::compareFiles(const StartRequest &request)
{
    if (const QString why = whyNotComparable(request); !why.isEmpty()) {
        BarMessage message;
        message.level = MessageLevel::Warning;
        message.what = tr("The files were not compared.");
        message.why = why + QLatin1Char('.');
        message.about = QStringLiteral("compare");
        m_window->showMessage(message);
        return;
    }
    m_window->settleMessage(QStringLiteral("compare"));
    m_window->openPlace(
        {QStringLiteral("diff"),
         QStringLiteral("files"),
         {},
         {{QStringLiteral("left"), request.compare.at(0)}, {QStringLiteral("right"), request.compare.at(1)}}});
}

void DesktopApplication::openWorkspace(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (m_host->workspace() && m_host->path() == absolute)
        return;
    leaveWorkspace([this, absolute] {
        m_window->post(tr("Opening %1…").arg(QFileInfo(absolute).completeBaseName()));
        m_host->open(absolute);
    });
}

void DesktopApplication::leaveWorkspace(std::function<void()> next)
{
    if (m_window->stack().isHeld())
        return; // nothing else is opened before the code was read
    if (m_unlock->isAsking() && !m_ending) {
        m_afterQuestion = std::move(next);
        m_unlock->giveUp();
        return;
    }
    if (m_host->isBusy() || m_ending || m_tasks.running() > 0) {
        m_window->post(tr("Something else is being opened; try again in a moment"));
        return;
    }
    m_start->message().clear();
    m_window->clearMessage();
    if (!m_host->workspace())
        next();
    else
        m_tasks.spawn(runLeave(this, std::move(next)));
}

Task<void> DesktopApplication::runLeave(DesktopApplication *self, std::function<void()> next)
{
    self->m_window->saveView();
    self->m_window->showPage(self->m_start, nullptr);
    if (self->m_telling) {
        self->m_telling->cancel();
        co_await self->m_telling->joined();
    }
    co_await self->m_members->finish();
    co_await self->m_panes->removeForWorkspace();
    self->m_host->close();
    self->m_window->setWorkspace({}, {}, {}, false);
    self->m_session.setOpenWorkspace({});
    next();
}

Task<void> DesktopApplication::settleIn(DesktopApplication *self)
{
    Workspace *workspace = self->m_host->workspace();
    const Context context = workspace->context(self->m_tasks.token());
    const Result<WorkspaceStatus> status = co_await workspace->status(context);
    if (self->m_ending)
        co_return; // the program closes it
    if (status.ok()) {
        Task<void> adding = self->addPanes(*status);
        co_await adding;
        self->settled();
        co_return;
    }
    const QString path = self->m_host->path();
    self->m_host->close();
    self->openingFailed(status.error(), path);
}

Task<void> DesktopApplication::addPanes(WorkspaceStatus status)
{
    const QString path = m_host->path();
    m_window->setWorkspace(path, QFileInfo(path).completeBaseName(), status.person, status.selfAttested);
    Task<void> adding = m_panes->addForWorkspace(m_host->workspace(), status.id);
    co_await adding;
}

void DesktopApplication::settled()
{
    if (m_ending)
        return; // the program closes it
    const QString path = m_host->path();
    const QString name = QFileInfo(path).completeBaseName();
    m_members->setWorkspace(*m_host->workspace());
    m_window->restoreView(true);
    m_window->post(tr("%1 is open").arg(name));
    m_telling = std::make_unique<TaskScope>(); // nothing waits for it, so that it is no task that holds others up
    m_telling->spawn(tellInterruptedRun(m_window.get(), m_host->workspace(), m_telling->token()));
    Q_EMIT workspaceReady();
    if (m_tourWanted && path == sampleWorkspacePath() && !m_session.tourSeen())
        startTour();
}

void DesktopApplication::startTour()
{
    if (!m_host->workspace())
        return;
    m_session.noteTour();
    m_tour->start(desktopTour(*m_window, m_host->path() == sampleWorkspacePath()));
}

void DesktopApplication::actorChanged(const WorkspaceStatus &status)
{
    const QString path = m_host->path();
    m_window->setWorkspace(path, QFileInfo(path).completeBaseName(), status.person, status.selfAttested);
    m_panes->actorChanged();
    m_window->post(status.selfAttested
                       ? tr("You act for %1 from now on; it is recorded as self-attested").arg(status.person)
                       : tr("You act as %1 again").arg(status.person));
}

void DesktopApplication::openingFailed(const Error &error, const QString &path)
{
    if (m_create && m_window->stack().currentWidget() == m_create) {
        m_create->setBusy(false);
        BarMessage message = messageFromError(tr("The workspace was not made."), error);
        if (error.code == ErrorCode::AlreadyExists && QFileInfo::exists(path))
            message.actions = {{tr("Open it"), [this, path] { openWorkspace(path); }, true}};
        m_create->message().showMessage(message);
        return;
    }
    showStart();
    if (const auto next = std::exchange(m_afterQuestion, {}); next && error.code == ErrorCode::Cancelled) {
        // Not now: the attempt that failed is still on its way out.
        QTimer::singleShot(0, this, [this, next] { leaveWorkspace(next); });
        return;
    }
    if (error.code == ErrorCode::Cancelled)
        return;
    BarMessage message = messageFromError(tr("%1 was not opened.").arg(QFileInfo(path).completeBaseName()), error);
    const QString again = m_host->actedAs().isEmpty() ? tr("Try again") : tr("Open it as yourself");
    message.actions = {{again, [this, path] { openWorkspace(path); }}};
    m_start->message().showMessage(message);
    m_window->post(m_start->message().text());
}

void DesktopApplication::showStart()
{
    if (m_unlock->isAsking() && !m_unlock->gaveUp())
        m_window->showPage(m_unlock, m_unlock->firstField());
    else
        m_window->showPage(m_start, m_start->firstField());
}

void DesktopApplication::create()
{
    Result<CreateWorkspaceOptions> wishes = m_create->options();
    if (!wishes.ok()) {
        m_create->message().showMessage(messageFromError(wishes.error().text() + QLatin1Char('.'), {}));
        m_create->focusProblem();
        return;
    }
    m_create->message().clear();
    m_create->setBusy(true);
    m_host->create(std::move(*wishes));
}

void DesktopApplication::showCreated(const CreatedWorkspace &created)
{
    m_createdPath = created.path;
    m_session.noteWorkspace(created.path); // it is there from now on, whatever becomes of this page
    m_create->begin();                     // no passphrase stays in a field
    if (!m_recovery) {
        m_recovery = new RecoveryPage(m_theme);
        connect(m_recovery, &RecoveryPage::acknowledged, this, [this] {
            releaseRecovery();
            openWorkspace(m_createdPath);
        });
    }
    m_recovery->showCreated(created);
    m_window->showPage(m_recovery, m_recovery->firstField());
    m_window->hold(tr("the recovery code comes first: it is shown only once"));
}

void DesktopApplication::releaseRecovery()
{
    m_recovery->forget();
    m_recovery->message().clear();
    m_window->release();
}

void DesktopApplication::askBeforeCodeIsLost()
{
    BarMessage message;
    message.level = MessageLevel::Warning;
    message.what = tr("The recovery code was not confirmed.");
    message.why = tr("It is shown only now. Without it nothing opens the workspace when its key is lost.");
    message.actions = {{tr("Close without it"), [this] {
                            releaseRecovery();
                            m_window->close();
                        }}};
    m_recovery->message().showMessage(message);
}

void DesktopApplication::importFiles(const QStringList &paths)
{
    if (m_window->stack().isHeld())
        return;
    if (m_host->workspace()) {
        m_host->importFiles(paths);
        return;
    }
    BarMessage message;
    message.level = MessageLevel::Warning;
    message.what = tr("There is nothing to import into.");
    message.why = tr("Open or make a workspace first.");
    m_window->showMessage(message);
}

Task<void> DesktopApplication::runShutDown(DesktopApplication *self)
{
    co_await self->m_host->stop();
    co_await self->m_tasks.joined();
    if (self->m_telling) {
        self->m_telling->cancel();
        co_await self->m_telling->joined();
    }
    co_await self->m_members->finish();
    co_await self->m_panes->removeAll();
    self->m_host->close();
    self->m_session.flush();
    self->m_settings.flush();
    Q_EMIT self->finished();
}

} // namespace promptlab::desktop
