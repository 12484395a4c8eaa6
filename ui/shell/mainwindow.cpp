// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/common/labicons.h"
#include "ui/common/messagebar.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/editcommands.h"
#include "ui/shell/historypopup.h"
#include "ui/shell/jobnotifier.h"
#include "ui/shell/jobspopup.h"
#include "ui/shell/labstatusbar.h"
#include "ui/shell/mainmenu.h"
#include "ui/shell/memberspopup.h"
#include "ui/shell/navigationrail.h"
#include "ui/shell/panelcycle.h"
#include "ui/shell/panestack.h"
#include "ui/shell/panesurroundings.h"
#include "ui/shell/windowcommands.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCloseEvent>
#include <QFileDialog>
#include <QMenu>
#include <QMenuBar>
#include <QMimeData>
#include <QScreen>

namespace promptlab {

namespace {

constexpr int keepViewMs = 1'500;
constexpr QSize smallestWindow(1024, 700);
constexpr QSize firstWindow(1440, 900);

QString paneCommand(const QString &pane)
{
    return QStringLiteral("go.") + pane;
}

QString startItem()
{
    return QStringLiteral("start");
}

QStringList localPaths(const QMimeData *data)
{
    QStringList paths;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

} // namespace

QSize firstWindowSize(const QSize &available)
{
    return firstWindow.boundedTo(available).expandedTo(smallestWindow);
}

MainWindow::MainWindow(const ShellParts &parts)
    : m_parts(parts), m_history(parts.clock), m_menuBar(new QMenuBar(this)),
      m_menus(std::make_unique<MainMenu>(m_registry, m_menuBar, WindowCommands::helpCategory())),
      m_rail(new NavigationRail(parts.theme, this)), m_message(new MessageBar(parts.theme, this)),
      m_stack(new PaneStack(this)), m_status(new LabStatusBar(parts.theme, parts.jobs, this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setAcceptDrops(true);
    layOut();
    m_surroundings = std::make_unique<PaneSurroundings>(*m_stack, QList<QWidget *>{m_rail, m_status, m_message});
    m_palette = new CommandPalette(
        parts.theme, m_registry, [this] { return quickEntries(); }, this);
    m_historyPopup = new HistoryPopup(parts.theme, m_history, this);
    m_jobsPopup = new JobsPopup(parts.theme, parts.jobs, this);
    m_membersPopup = new MembersPopup(parts.theme, this);
    WindowCommands::add(*this);
    for (const QString &id : m_registry.ids())
        addAction(m_registry.action(id));
    m_rail->setMenuAction(m_registry.action(QStringLiteral("go.menu")));
    connectParts();
    applyShortcuts();
    settingChanged(settingkey::menuBar);
    setWorkspace({}, {}, {}, false);
    m_menus->rebuild();
    m_keepView.setParent(this);
    m_keepView.setObjectName(QStringLiteral("keepView"));
    m_keepView.setSingleShot(true);
    m_keepView.setInterval(keepViewMs);
    connect(&m_keepView, &QTimer::timeout, this, [this] {
        if (m_viewIsWhole)
            saveView();
    });
    qApp->installEventFilter(this);
    setMinimumSize(smallestWindow);
    resize(firstWindowSize(screen()->availableSize()));
    if (!parts.session.windowGeometry().isEmpty())
        restoreGeometry(parts.session.windowGeometry());
}

MainWindow::~MainWindow() = default;

/// In the order of the rail: what one works with first, the settings last.
QList<PaletteEntries> MainWindow::quickEntries() const
{
    QList<PaletteEntries> entries;
    for (const QString &id : m_rail->items()) {
        if (const Pane *pane = m_stack->pane(id))
            entries.append({pane->title(), pane->iconName(), pane->quickEntries()});
    }
    return entries;
}

void MainWindow::layOut()
{
    auto *middle = new QVBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_message);
    middle->addWidget(m_stack, 1);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_rail);
    row->addLayout(middle, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->setMenuBar(m_menuBar);
    column->addLayout(row, 1);
    column->addWidget(m_status);
}

void MainWindow::connectParts()
{
    connect(m_palette, &CommandPalette::commandChosen, this, &MainWindow::runCommand);
    connect(m_palette, &CommandPalette::placeChosen, this, &MainWindow::openPlace);
    connect(m_jobsPopup, &JobsPopup::placeChosen, this, &MainWindow::openPlace);
    connect(m_status, &LabStatusBar::historyRequested, m_historyPopup, &HistoryPopup::toggle);
    connect(m_status, &LabStatusBar::membersRequested, m_membersPopup, &MembersPopup::toggle);
    connect(m_status, &LabStatusBar::jobsRequested, m_jobsPopup, &JobsPopup::toggle);
    connect(m_stack, &PaneStack::currentPaneChanged, this, &MainWindow::paneChanged);
    connect(m_stack, &PaneStack::refused, this, &MainWindow::post);
    connect(m_stack, &PaneStack::statusTextChanged, m_status, &LabStatusBar::setPaneText);
    connect(m_stack, &PaneStack::positionTextChanged, m_status, &LabStatusBar::setPosition);
    connect(m_stack, &PaneStack::tokensTextChanged, m_status, &LabStatusBar::setTokens);
    connect(&m_parts.settings, &Settings::changed, this, &MainWindow::settingChanged);
    connect(&m_parts.settings, &Settings::shortcutsChanged, this, &MainWindow::applyShortcuts);
    connect(&m_parts.jobs, &BackgroundJobs::finished, this, [this](const FinishedJob &job) {
        post(job.summary.isEmpty() ? finishedJobText(job)
                                   : tr("%1: %2", "job and result").arg(finishedJobText(job), job.summary));
    });
    const auto jobsRun = [this] {
        m_registry.setBlocked(QStringLiteral("go.jobs"), m_parts.jobs.isEmpty() ? tr("nothing is running") : QString());
    };
    connect(&m_parts.jobs, &BackgroundJobs::changed, this, jobsRun);
    jobsRun();
}

QAction *MainWindow::addGoCommand(const Pane &pane, const QList<QKeySequence> &keys, std::function<void()> run)
{
    ActionSpec spec;
    spec.id = paneCommand(pane.id());
    spec.text = pane.title();
    spec.category = WindowCommands::goCategory();
    spec.icon = pane.iconName();
    spec.keys = keys;
    spec.pane = QStringLiteral("rail.") + pane.id(); // so that it goes together with the pane
    QAction *action = m_registry.add(spec, std::move(run));
    action->setIcon(LabIcons(m_parts.theme).icon(pane.iconName()));
    addAction(action);
    return action;
}

void MainWindow::addPane(Pane *pane, RailPlace place, int slot)
{
    const QString id = pane->id();
    QKeySequence key(Qt::CTRL | Qt::Key_Comma);
    if (place == RailPlace::Top)
        key = slot > 0 ? QKeySequence(Qt::ALT | Qt::Key(Qt::Key_0 + slot)) : nextPaneKey();
    QAction *action = addGoCommand(*pane, {key}, [this, id] { m_stack->showPane(id); });
    m_rail->addItem(id, pane->iconName(), action, place == RailPlace::Bottom, slot);
    m_stack->addPane(pane);
    connect(pane, &Pane::badgeCountChanged, this, [this, id](int count) { m_rail->setBadge(id, count); });
    adopt(pane);
}

void MainWindow::joinPane(Pane *pane, const Place &place)
{
    addGoCommand(*pane, {}, [this, place] { openPlace(place); });
    m_inner.insert(pane->id(), {pane, place});
    adopt(pane, m_stack->pane(place.pane));
}

void MainWindow::adopt(Pane *pane, Pane *outer)
{
    const QString id = pane->id();
    pane->registerActions(m_registry);
    QList<QAction *> ofPane;
    for (const QString &command : m_registry.ids()) {
        const ActionSpec &known = *m_registry.spec(command);
        if (known.pane != id || known.scope == ActionScope::List)
            continue;
        if (known.scope == ActionScope::Pane)
            ofPane.append(m_registry.action(command));
        else
            addAction(m_registry.action(command));
    }
    static_cast<QWidget *>(pane)->addActions(ofPane);
    m_surroundings->addPane(pane, outer, ofPane);
    connect(pane, &Pane::navigationRequested, this, &MainWindow::openPlace);
    connect(pane, &Pane::messagePosted, this, &MainWindow::post);
    applyShortcuts();
}

QKeySequence MainWindow::nextPaneKey() const
{
    for (int number = Qt::Key_1; number <= Qt::Key_9; ++number) {
        const QKeySequence key(Qt::ALT | Qt::Key(number));
        const QStringList ids = m_registry.ids();
        const bool taken = std::any_of(ids.begin(), ids.end(), [this, &key](const QString &id) {
            return m_registry.spec(id)->keys.contains(key);
        });
        if (!taken)
            return key;
    }
    return {};
}

Task<void> MainWindow::removePanes(QStringList ids)
{
    m_viewIsWhole = false; // what is left is not how the person had it
    m_keepView.stop();
    for (const QString &id : ids) {
        const InnerPane inner = m_inner.take(id);
        if (!inner.pane && !m_stack->pane(id))
            continue;
        m_rail->removeItem(id);
        m_registry.removePane(QStringLiteral("rail.") + id);
        if (inner.pane) {
            co_await inner.pane->finish();
            delete inner.pane;
        } else {
            co_await m_stack->removePane(id);
        }
        m_registry.removePane(id);
    }
}

bool MainWindow::openPlace(const Place &place)
{
    if (const InnerPane inner = m_inner.value(place.pane); inner.pane)
        return openPlace(inner.place) && inner.pane->open(place);
    Pane *pane = m_stack->pane(place.pane);
    if (!pane) {
        post(tr("\"%1\" is not open here").arg(place.pane));
        return false;
    }
    if (!m_stack->showPane(place.pane))
        return false;
    if (pane->open(place))
        return true;
    post(tr("%1 cannot show \"%2\"").arg(pane->title(), place.id));
    return false;
}

void MainWindow::showPage(QWidget *page, QWidget *focus)
{
    m_stack->showPage(page, focus);
}

bool MainWindow::leadsElsewhere(const ActionSpec &spec)
{
    static const QStringList harmless{QStringLiteral("file.quit"),   QStringLiteral("go.menu"),
                                      QStringLiteral("go.palette"),  QStringLiteral("go.nextPanel"),
                                      QStringLiteral("go.messages"), QStringLiteral("go.previousPanel"),
                                      QStringLiteral("go.jobs"),     QStringLiteral("help.keys")};
    const bool ofWindow = spec.id.startsWith(QLatin1String("go.")) || spec.id.startsWith(QLatin1String("file."))
                       || spec.id.startsWith(QLatin1String("help."));
    return ofWindow && !harmless.contains(spec.id);
}

void MainWindow::hold(const QString &why)
{
    release();
    m_stack->hold(why);
    for (const QString &id : m_registry.ids()) {
        if (!leadsElsewhere(*m_registry.spec(id)))
            continue;
        m_heldBack.insert(id, m_registry.whyBlocked(id));
        m_registry.setBlocked(id, why);
    }
}

void MainWindow::release()
{
    m_stack->hold({});
    const QHash<QString, QString> back = std::exchange(m_heldBack, {});
    for (auto it = back.cbegin(); it != back.cend(); ++it)
        m_registry.setBlocked(it.key(), it.value());
}

/// What came this far nobody wanted: perhaps it is the key of a command that cannot be used now.
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    const QKeySequence pressed(event->keyCombination());
    for (const QString &id : m_registry.ids()) {
        const ActionSpec *spec = m_registry.spec(id);
        const bool here =
            spec->pane.isEmpty() || spec->scope == ActionScope::Window || spec->pane == m_stack->currentId();
        if (!here || m_registry.action(id)->isEnabled() || !m_registry.keys(id).contains(pressed))
            continue;
        if (const QString why = m_registry.whyBlocked(id); !why.isEmpty()) {
            post(tr("%1: %2", "a command and why it is blocked").arg(m_registry.longText(id), why));
            return;
        }
    }
    QWidget::keyPressEvent(event);
}

void MainWindow::paneChanged(const QString &id)
{
    if (m_viewIsWhole && !m_keepView.isActive())
        m_keepView.start();
    m_rail->setCurrent(id.isEmpty() ? startItem() : id);
    m_menus->setPane(id);
    m_palette->setFrontPane(id);
}

void MainWindow::setWorkspace(const QString &path, const QString &name, const QString &person, bool selfAttested)
{
    if (path != m_workspace)
        m_viewIsWhole = false;
    m_workspace = path;
    const QString product = QStringLiteral("Prompt Lab");
    setWindowTitle(name.isEmpty() ? product : tr("%1 — %2", "workspace and product").arg(name, product));
    setWindowFilePath(path);
    m_status->setConnection(name, path);
    m_status->setPerson(person, selfAttested);
    const QString why = path.isEmpty() ? tr("no workspace is open") : QString();
    m_registry.setBlocked(QStringLiteral("file.import"), why);
    m_registry.setBlocked(QStringLiteral("file.close"), why);
    for (const char *id : {"go.members", "go.addMember", "go.addApprover"})
        m_registry.setBlocked(QLatin1String(id), why);
    m_registry.setBlocked(QStringLiteral("help.tour"),
                          path.isEmpty() ? tr("open the sample or a workspace first") : why);
    m_registry.setBlocked(QStringLiteral("go.start"), path.isEmpty() ? QString() : tr("a workspace is open"));
    showStartItem(path.isEmpty());
}

void MainWindow::showStartItem(bool shown)
{
    if (!shown)
        m_rail->removeItem(startItem());
    else if (!m_rail->button(startItem()))
        m_rail->addItem(startItem(), QStringLiteral("folder-open"), m_registry.action(QStringLiteral("go.start")),
                        false, -1);
}

void MainWindow::restoreView(bool showPane)
{
    const WorkspaceView view = m_parts.session.view(m_workspace);
    m_stack->restore(view);
    m_viewIsWhole = true;
    m_keepView.start();
    if (!showPane)
        return;
    if (!m_stack->showPane(view.pane) && !m_rail->items().isEmpty())
        m_stack->showPane(m_rail->items().first());
}

void MainWindow::saveView()
{
    m_parts.session.setWindowGeometry(saveGeometry());
    m_parts.session.setView(m_workspace, m_stack->view());
}

void MainWindow::showMessage(const BarMessage &message)
{
    m_message->showMessage(message);
    post(m_message->text());
}

void MainWindow::clearMessage()
{
    m_message->clear();
}

void MainWindow::settleMessage(const QString &about)
{
    m_message->settle(about);
}

void MainWindow::post(const QString &text)
{
    m_history.add(text);
    m_status->setMessage(text);
}

void MainWindow::applyShortcuts()
{
    const QJsonObject &stored = m_parts.settings.shortcuts();
    for (const QString &id : m_registry.ids()) {
        if (!stored.contains(id))
            m_registry.resetKeys(id);
    }
    m_registry.applyChangedKeys(stored);
}

void MainWindow::settingChanged(const QString &key)
{
    if (key != settingkey::menuBar)
        return;
    const bool shown = m_parts.settings.flag(settingkey::menuBar);
    m_menuBar->setVisible(shown);
    m_registry.action(QStringLiteral("view.menuBar"))->setChecked(shown);
    m_rail->menuButton()->setVisible(!shown);
}

void MainWindow::runCommand(const QString &id)
{
    const ActionSpec *spec = m_registry.spec(id);
    if (!spec)
        return;
    if (m_stack->isHeld() && !spec->pane.isEmpty()) {
        post(m_registry.whyBlocked(QStringLiteral("go.start"))); // its pane cannot be seen
        return;
    }
    m_parts.session.noteCommand(id);
    m_palette->setRecentCommands(m_parts.session.recentCommands());
    // A command of a pane works where it can be seen.
    if (m_stack->pane(spec->pane))
        m_stack->showPane(spec->pane);
    else if (m_inner.contains(spec->pane))
        openPlace(m_inner.value(spec->pane).place);
    if (m_registry.action(id)->isEnabled())
        m_registry.action(id)->trigger();
    else if (const QString why = m_registry.whyBlocked(id); !why.isEmpty()) // since it was chosen, or by its pane
        post(tr("%1: %2", "a command and why it is blocked").arg(m_registry.longText(id), why));
}

void MainWindow::chooseWorkspace()
{
    auto *dialog = new QFileDialog(this, tr("Open workspace"), {}, tr("Workspaces (*.promptlab)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::openWorkspaceRequested);
    dialog->open();
}

void MainWindow::chooseImport()
{
    auto *dialog = new QFileDialog(this, tr("Import prompts, datasets or providers"), {},
                                   tr("Prompts and data (*.md *.yaml *.yml *.json *.csv *.tsv *.jsonl *.ndjson)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &MainWindow::importRequested);
    dialog->open();
}

void MainWindow::showMenus()
{
    const QPoint corner = m_rail->menuButton()->isVisible()
                            ? m_rail->menuButton()->mapToGlobal(m_rail->menuButton()->rect().topRight())
                            : mapToGlobal(QPoint(0, 0));
    m_menus->popup()->popup(corner);
}

void MainWindow::nextPanel(int step)
{
    QAbstractButton *railButton = m_rail->button(m_stack->currentId());
    if (!railButton && !m_rail->items().isEmpty())
        railButton = m_rail->button(m_rail->items().first());
    QList<PanelStop> stops{{m_rail, railButton}};
    Pane *pane = m_stack->currentPane();
    const QList<QWidget *> panels = pane ? pane->panels() : QList<QWidget *>();
    for (QWidget *panel : panels) {
        if (QWidget *inside = focusInPanel(*panel))
            stops.append(PanelStop{panel, inside});
    }
    if (stops.size() == 1 && m_stack->currentWidget()) {
        QWidget *inside = m_stack->currentWidget()->focusWidget();
        stops.append(PanelStop{m_stack, inside || !pane ? inside : PaneStack::startFocus(*pane)});
    }
    stops.append(PanelStop{m_status, m_status->messageButton()});
    if (QWidget *target = focusOfNextPanel(stops, QApplication::focusWidget(), step))
        target->setFocus(Qt::ShortcutFocusReason); // only this and the Tab key itself bring out where it is
}

void MainWindow::takeFiles(const QStringList &paths)
{
    const DropDecision drop = decideDrop(paths);
    switch (drop.kind) {
    case DropDecision::Kind::Nothing: return;
    case DropDecision::Kind::OpenWorkspace: Q_EMIT openWorkspaceRequested(drop.paths.first()); return;
    case DropDecision::Kind::Compare:
        openPlace({QStringLiteral("diff"),
                   QStringLiteral("files"),
                   {},
                   {{QStringLiteral("left"), drop.paths.at(0)}, {QStringLiteral("right"), drop.paths.at(1)}}});
        return;
    case DropDecision::Kind::Import: Q_EMIT importRequested(drop.paths); return;
    }
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (decideDrop(localPaths(event->mimeData())).kind != DropDecision::Kind::Nothing)
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    takeFiles(localPaths(event->mimeData()));
}

/// Whatever somebody does may change what the session keeps; asking the panes is cheap.
bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyRelease:
    case QEvent::MouseButtonRelease:
    case QEvent::Wheel:
        if (m_viewIsWhole && !m_keepView.isActive())
            m_keepView.start();
        break;
    default: break;
    }
    return QWidget::eventFilter(watched, event);
}

void MainWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::WindowStateChange)
        m_registry.action(QStringLiteral("view.fullScreen"))->setChecked(isFullScreen());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_stack->isHeld()) {
        event->ignore();
        Q_EMIT closingHeld();
        return;
    }
    saveView();
    event->accept();
    Q_EMIT closing();
}

} // namespace promptlab
