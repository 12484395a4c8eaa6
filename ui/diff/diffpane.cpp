// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diff/diffpane.h"

#include "ui/common/diff/diffview.h"
#include "ui/common/emptystate.h"
#include "ui/common/messagebar.h"
#include "ui/common/paneltoolbar.h"
#include "ui/common/panesplitter.h"
#include "ui/diff/difffindbar.h"
#include "ui/diff/gotolinebar.h"
#include "ui/diff/loadingpage.h"
#include "ui/diff/outlinepanel.h"
#include "ui/diff/sidebar.h"
#include "ui/diff/sidepicker.h"

#include <QDragEnterEvent>
#include <QFileInfo>
#include <QKeyEvent>
#include <QListView>
#include <QMimeData>
#include <QStackedWidget>

namespace promptlab {

namespace {

constexpr int loadingDelayMs = 150;
constexpr int jobDelayMs = 1000;
constexpr qsizetype longestWrapped = 1'000'000; ///< characters; wrapping more costs time when the size changes
constexpr int outlineWidth = 62;                ///< steps of the grid
constexpr int widthForOutline = 280;            ///< steps of the grid: a narrower pane starts without it

QStringList draggedFiles(const QMimeData *data)
{
    QStringList files;
    for (const QUrl &url : data->urls()) {
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile())
            files.append(url.toLocalFile());
    }
    return files;
}

} // namespace

DiffPane::DiffPane(const Theme &theme, Settings &settings, BackgroundJobs &jobs, const Clock &clock, QWidget *parent)
    : Pane({QStringLiteral("diff"), tr("Diff"), QStringLiteral("git-compare")}, parent), m_theme(theme),
      m_settings(settings), m_jobs(jobs), m_clock(clock), m_controller(clock)
{
    setAcceptDrops(true);
    m_loadingDelay.setSingleShot(true);
    m_loadingDelay.setInterval(loadingDelayMs);
    m_jobDelay.setSingleShot(true);
    m_jobDelay.setInterval(jobDelayMs);
}

DiffPane::~DiffPane() = default;

void DiffPane::registerActions(ActionRegistry &registry)
{
    m_registry = &registry;
    addFileCommands();
    addWayCommands();
    addViewCommands();
    layOut();
    makeToolBar();
    connectView();
    connectBars();
    connectController();
    applySettings();
    connect(&m_settings, &Settings::changed, this, [this](const QString &key) {
        if (key == settingkey::wrapLines)
            m_wrapChosen = false; // the newer wish counts
        applySettings();
    });
    fitOutline();
    showNothing();
    refreshCommands();
}

void DiffPane::layOut()
{
    m_toolBar = new PanelToolBar(m_theme, this);
    m_message = new MessageBar(m_theme, this);
    m_splitter = new PaneSplitter(m_theme, Qt::Horizontal, this);
    m_outline = new OutlinePanel(m_theme, m_splitter);
    auto *right = new QWidget(m_splitter);
    m_sides = new SideBar(m_theme, *action("diff.swap"), right);
    m_loading = new LoadingStrip(m_theme, *action("diff.stop"), right);
    m_pages = new QStackedWidget(right);
    m_empty = new EmptyState(m_theme, m_pages);
    m_view = new DiffView(m_theme, m_pages);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_view);
    m_find = new DiffFindBar(m_theme, right);
    m_goTo = new GoToLineBar(m_theme, right);
    auto *rightColumn = new QVBoxLayout(right);
    rightColumn->setContentsMargins(0, 0, 0, 0);
    rightColumn->setSpacing(0);
    rightColumn->addWidget(m_sides);
    rightColumn->addWidget(m_loading);
    rightColumn->addWidget(m_pages, 1);
    rightColumn->addWidget(m_goTo);
    rightColumn->addWidget(m_find);
    m_splitter->addWidget(m_outline);
    m_splitter->addWidget(right);
    m_splitter->setDefaultSizes({m_theme.grid(outlineWidth), -1});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_toolBar);
    column->addWidget(m_message);
    column->addWidget(m_splitter, 1);
    m_picker = new SidePicker(m_theme, this);
    for (const char *id : {"diff.viewed", "diff.copy", "diff.selectAll", "diff.otherSide"})
        m_view->addAction(action(id));
    m_outline->list()->addAction(action("diff.viewed"));
}

void DiffPane::makeToolBar()
{
    m_toolBar->setTitle(title());
    m_modes = m_toolBar->addModes(tr("Layout"));
    m_modes->addSegment(QStringLiteral("split"), tr("Side by side"), tr("Both texts side by side"));
    m_modes->addSegment(QStringLiteral("unified"), tr("Unified"),
                        tr("One text with what left and what came (%1)")
                            .arg(action("diff.unified")->shortcut().toString(QKeySequence::NativeText)));
    m_grain = m_toolBar->addModes(tr("Grain"));
    m_grain->addSegment(QStringLiteral("word"), tr("Word"), tr("Mark changed words"));
    m_grain->addSegment(QStringLiteral("line"), tr("Line"), tr("Mark whole lines only"));
    m_toolBar->addAction(action("diff.ignore"));
    m_toolBar->addAction(action("diff.wrap"));
    m_toolBar->addAction(action("diff.save"));
    m_toolBar->addAction(action("diff.previous"), true);
    m_toolBar->addAction(action("diff.next"), true);
    m_toolBar->setPrimary(action("diff.viewed"));
    for (const char *id : {"diff.outline", "diff.ruler", "diff.unfoldAll", "diff.find", "diff.goToLine",
                           "diff.copyPatch", "diff.openInEditor", "diff.reload"})
        m_toolBar->addHidden(action(id));
    connect(m_modes, &SegmentedControl::currentChanged, this, [this](const QString &id) {
        chooseMode(id == QLatin1String("unified") ? DiffViewMode::Unified : DiffViewMode::SideBySide);
    });
    connect(m_grain, &SegmentedControl::currentChanged, this,
            [this](const QString &id) { chooseWords(id == QLatin1String("word")); });
}

void DiffPane::connectView()
{
    connect(m_view, &DiffView::columnsChanged, this, &DiffPane::alignSideBar);
    connect(m_view, &DiffView::cursorMoved, this, &DiffPane::showPosition);
    connect(m_view, &DiffView::currentChangeChanged, this, [this](int change) {
        m_outline->setCurrentChange(change);
        showPosition();
        refreshCommands();
    });
    connect(m_view, &DiffView::viewedChanged, this, [this] {
        m_outline->setViewed(m_view->state().viewed);
        refreshCommands();
    });
    connect(m_outline, &OutlinePanel::changeWanted, this, [this](int change, bool stay) {
        m_view->goToChange(change);
        if (!stay)
            m_view->setFocus(Qt::OtherFocusReason);
    });
    connect(m_outline, &OutlinePanel::viewedWanted, m_view, &DiffView::setViewed);
}

void DiffPane::connectBars()
{
    for (const TextSide side : {TextSide::Left, TextSide::Right}) {
        SideButton *button = m_sides->button(side);
        connect(button, &SideButton::clicked, this, [this, side] { openPicker(side, false); });
        connect(button, &SideButton::fileDropped, this,
                [this, side](const QString &path) { m_controller.chooseSide(side, DiffChoice::file(path)); });
    }
    connect(m_picker, &SidePicker::chosen, this, [this](TextSide side, const DiffChoice &choice) {
        m_controller.chooseSide(side, choice);
        if (!m_controller.choices().at(size_t(otherSide(side))).isChosen()) // two are needed
            openPicker(otherSide(side), choice.kind == DiffChoice::Kind::File);
    });
    connect(m_picker, &SidePicker::promptWanted, &m_controller, &DiffController::listVersions);
    connect(m_picker, &SidePicker::browseWanted, this, &DiffPane::browse);
    connect(m_find, &DiffFindBar::searchWanted, this, [this](const QString &text, Qt::CaseSensitivity sensitivity) {
        m_search.find(m_view->document(), m_view->mode(), text, sensitivity);
    });
    connect(m_find, &DiffFindBar::stepWanted, this, &DiffPane::stepMatch);
    connect(m_find, &DiffFindBar::closed, this, [this] {
        m_view->setMatches({});
        m_view->setFocus(Qt::OtherFocusReason);
    });
    connect(&m_search, &DiffSearch::found, this, &DiffPane::showMatches);
    connect(m_goTo, &GoToLineBar::closed, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_goTo, &GoToLineBar::lineWanted, this, [this](TextSide side, int line) {
        if (m_view->goToLine(std::max(0, m_view->currentSection()), side, line))
            m_goTo->closeBar();
        else
            Q_EMIT statusTextChanged(tr("There is no line %1 there").arg(line));
    });
}

void DiffPane::connectController()
{
    connect(&m_controller, &DiffController::choicesChanged, this, &DiffPane::showSides);
    connect(&m_controller, &DiffController::loadingStarted, this, &DiffPane::loadingStarted);
    connect(&m_controller, &DiffController::stageEntered, m_loading, &LoadingStrip::showStage);
    connect(&m_controller, &DiffController::documentReady, this, &DiffPane::showDocument);
    connect(&m_controller, &DiffController::failed, this, &DiffPane::showFailure);
    connect(&m_controller, &DiffController::stopped, this, [this] {
        loadingEnded(JobOutcome::Cancelled);
        Q_EMIT statusTextChanged(tr("Stopped; nothing was compared anew"));
    });
    connect(&m_controller, &DiffController::promptsListed, m_picker, &SidePicker::setPrompts);
    connect(&m_controller, &DiffController::versionsListed, this,
            [this](const QString &key, const QList<VersionSummary> &versions) {
                m_picker->setVersions(key, versionChoices(key, versions, m_controller.memberNames(),
                                                          m_controller.environmentsOfPrompt(key), m_clock.nowMs()));
            });
    connect(&m_controller, &DiffController::listingFailed, this,
            [this](const Error &error) { m_picker->showProblem(error.text()); });
    connect(&m_controller, &DiffController::saved, this, [this](const QString &path) {
        Q_EMIT messagePosted(tr("The report was saved as %1").arg(path));
        Q_EMIT statusTextChanged(tr("The report was saved as %1").arg(path));
    });
    connect(&m_controller, &DiffController::saveFailed, this, [this](const Error &error) {
        m_message->showMessage(messageFromError(tr("The report could not be made"), error));
    });
    connect(&m_loadingDelay, &QTimer::timeout, this, &DiffPane::loadingShown);
    connect(&m_jobDelay, &QTimer::timeout, this, [this] {
        m_job =
            m_jobs.start(comparisonTitle(), placeOfChoices(m_controller.choices()), [this] { m_controller.stop(); });
    });
}

void DiffPane::alignSideBar()
{
    if (m_view->mode() == DiffViewMode::Unified || m_pages->currentWidget() != m_view) {
        m_sides->setGutter({});
        return;
    }
    m_sides->setGutter(std::pair(m_view->columns().gutterLeft, m_view->columns().gutterRight));
}

void DiffPane::applySettings()
{
    m_view->setContextLines(m_settings.whole(settingkey::diffContext));
    fitWrapping();
}

void DiffPane::fitOutline()
{
    if (!m_outline)
        return;
    if (!m_outlineChosen)
        check("diff.outline", width() >= m_theme.grid(widthForOutline));
    const std::shared_ptr<const DiffDocument> &document = m_view->document();
    m_outline->setVisible(action("diff.outline")->isChecked() && document && !document->changes.empty());
}

void DiffPane::fitWrapping()
{
    const std::shared_ptr<const DiffDocument> &document = m_view->document();
    if (m_wrapChosen || !document)
        return;
    const bool small = document->left.text.size() + document->right.text.size() <= longestWrapped;
    const bool wrapped = small && m_settings.flag(settingkey::wrapLines);
    check("diff.wrap", wrapped);
    m_view->setWrapped(wrapped);
}

void DiffPane::resizeEvent(QResizeEvent *event)
{
    Pane::resizeEvent(event);
    fitOutline();
}

void DiffPane::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_controller.isLoading())
        m_controller.stop();
    else if (event->key() == Qt::Key_Escape && m_find && !m_find->isHidden())
        m_find->closeBar();
    else
        Pane::keyPressEvent(event);
}

void DiffPane::dragEnterEvent(QDragEnterEvent *event)
{
    const qsizetype files = draggedFiles(event->mimeData()).size();
    if (files == 1 || files == 2)
        event->acceptProposedAction();
}

void DiffPane::dropEvent(QDropEvent *event)
{
    const QStringList files = draggedFiles(event->mimeData());
    if (files.size() == 2) {
        event->acceptProposedAction();
        m_controller.choose({DiffChoice::file(files.at(0)), DiffChoice::file(files.at(1))});
    } else if (files.size() == 1) {
        event->acceptProposedAction();
        const int middle = m_sides->mapTo(this, QPoint(m_sides->width() / 2, 0)).x();
        const TextSide side = event->position().x() < middle ? TextSide::Left : TextSide::Right;
        m_controller.chooseSide(side, DiffChoice::file(files.first()));
    }
}

QList<QWidget *> DiffPane::panels() const
{
    return {m_message, m_outline, m_sides, m_pages, m_goTo, m_find};
}

QWidget *DiffPane::firstFocusWidget() const
{
    if (m_pages && m_pages->currentWidget() == m_view)
        return m_view;
    return m_sides ? m_sides->button(TextSide::Left) : nullptr;
}

} // namespace promptlab
