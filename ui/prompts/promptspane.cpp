// SPDX-License-Identifier: GPL-3.0-or-later
// How the pane is put together; what it does is in the other files of the same name.
#include "ui/prompts/promptspane.h"

#include "ui/common/diff/diffview.h"
#include "ui/common/emptystate.h"
#include "ui/common/paneltoolbar.h"
#include "ui/common/panesplitter.h"
#include "ui/common/statuschip.h"
#include "ui/prompts/draftcompare.h"
#include "ui/prompts/editorcolumn.h"
#include "ui/prompts/entrybar.h"
#include "ui/prompts/historypanel.h"
#include "ui/prompts/modelform.h"
#include "ui/prompts/previewpanel.h"
#include "ui/prompts/problemspanel.h"
#include "ui/prompts/prompteditor.h"
#include "ui/prompts/promptlistpanel.h"
#include "ui/prompts/promptscommands.h"
#include "ui/prompts/promptsearchpanel.h"
#include "ui/prompts/sidecolumn.h"
#include "ui/prompts/variablespanel.h"

#include <QLineEdit>
#include <QLocale>
#include <QResizeEvent>
#include <QStackedWidget>

namespace promptlab {

namespace {

constexpr int paneSettleMs = 150;
constexpr int paneListWidth = 264;
constexpr int paneSideWidth = 344;
constexpr int paneSideNarrowWidth = 296;
/// Below it the list has no room of its own.
constexpr int paneNarrowWidth = 1160;

} // namespace

PromptsPane::PromptsPane(const Theme &theme, Settings &settings, const PromptsServices &services, QWidget *parent)
    : Pane({QStringLiteral("prompts"), tr("Prompts"), QStringLiteral("message-square-code")}, parent), m_theme(theme),
      m_settings(settings), m_controller(new PromptsController(services, this)), m_prompts(new PromptListModel(this)),
      m_session(new PromptSession([this] { return editor().messages(); }, this)),
      m_analyser(new PromptAnalyser(services.scripts, this)), m_toolBar(new PanelToolBar(theme, this)),
      m_badge(new StatusChip(theme, ChipKind::Tag, {}, this)), m_bar(new MessageBar(theme, this)),
      m_entry(new EntryBar(theme, this)), m_split(new PaneSplitter(theme, Qt::Horizontal, this)),
      m_list(new PromptListPanel(theme, *m_prompts, this)), m_centre(new QStackedWidget(this)),
      m_nothing(new EmptyState(theme, this)), m_column(new EditorColumn(theme, this)),
      m_compare(new DraftCompare(theme, this)), m_search(new PromptSearchPanel(theme, this)),
      m_side(new SideColumn(theme, *m_session, this))
{
    layOut();
    connectEditor();
    connectController();
    connectDrafts();
    connectSide();
    connectShelf();
    m_settle.setSingleShot(true);
    m_settle.setInterval(paneSettleMs);
    connect(&m_settle, &QTimer::timeout, this, &PromptsPane::settle);
    m_autosave.setSingleShot(true);
    connect(&m_autosave, &QTimer::timeout, this, &PromptsPane::keepDraftNow);
    applySettings();
    connect(&settings, &Settings::changed, this, &PromptsPane::applySettings);
    if (const auto prices = PriceTable::builtIn(); prices.ok()) {
        QStringList models;
        const QList<ModelInfo> known = prices->models();
        for (const ModelInfo &model : known)
            models.append(model.id);
        models.removeDuplicates();
        m_side->model().setModels(models);
    }
    showNothing();
}

PromptsPane::~PromptsPane() = default;

void PromptsPane::applySettings()
{
    const bool wrapped = m_settings.flag(settingkey::wrapLines);
    editor().setWrapped(wrapped);
    if (m_commands)
        m_commands->action(QStringLiteral("wrap"))->setChecked(wrapped);
    m_compare->view().setWrapped(wrapped);
    m_compare->view().setContextLines(m_settings.whole(settingkey::diffContext));
    if (m_autosave.isActive())
        m_autosave.start(autosaveMs()); // nobody waits for what they shortened
}

int PromptsPane::autosaveMs() const
{
    return 1000 * std::max(1, m_settings.whole(settingkey::autosaveSeconds));
}

void PromptsPane::layOut()
{
    m_badge->setCheckable(true);
    m_badge->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_toolBar->addLeft(m_badge);
    m_badge->hide();
    m_centre->addWidget(m_nothing);
    m_centre->addWidget(m_column);
    m_centre->addWidget(m_compare);
    m_centre->addWidget(m_search);
    m_centre->setFocusProxy(&editor()); // the text, not the first button over it
    for (QWidget *bar : {static_cast<QWidget *>(m_entry), static_cast<QWidget *>(m_bar)})
        bar->installEventFilter(this);
    connect(m_compare, &DraftCompare::closed, this, [this] {
        m_centre->setCurrentWidget(m_column);
        editor().setFocus();
    });
    m_split->addWidget(m_list);
    m_split->addWidget(m_centre);
    m_split->addWidget(m_side);
    m_split->setDefaultSizes({paneListWidth, -1, paneSideWidth});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_toolBar);
    column->addWidget(m_bar);
    column->addWidget(m_entry);
    column->addWidget(m_split, 1);
}

PromptEditor &PromptsPane::editor() const
{
    return m_column->editor();
}

void PromptsPane::registerActions(ActionRegistry &registry)
{
    m_commands = std::make_unique<PromptsCommands>(*this, registry);
    const auto command = [this](const char *name) { return m_commands->action(QString::fromLatin1(name)); };
    m_toolBar->addAction(command("list"), true);
    m_toolBar->addAction(command("undo"), true);
    m_toolBar->addAction(command("redo"), true);
    m_toolBar->addAction(command("versions"));
    m_toolBar->addAction(command("compareProduction"));
    m_toolBar->addFramed(command("run"));
    m_toolBar->setPrimary(command("save"));
    for (const char *name : {"new", "duplicate", "discard", "compare", "find", "replace", "findInAll", "rename",
                             "archive", "restore", "wrap", "side", "reload"})
        m_toolBar->addHidden(command(name));
    m_import = registry.action(QStringLiteral("file.import"));
    m_list->addListActions({command("new"), command("duplicate"), command("rename"), command("archive"),
                            command("restore"), command("showArchived"), command("findInAll"), command("reload")});
    m_list->setArchivedAction(command("showArchived"));
    m_column->setAddAction(command("addMessage"));
    // The window has these for every text.
    const auto ofText = [&registry](const char *name) {
        return registry.action(QStringLiteral("edit.") + QLatin1String(name));
    };
    editor().setMenu({{command("undo"), command("redo")},
                      {ofText("cut"), ofText("copy"), ofText("paste"), ofText("selectAll")},
                      {command("complete"), command("fix"), command("duplicateLine")},
                      {command("addMessage"), command("nextRole"), command("moveUp"), command("moveDown"),
                       command("deleteMessage"), command("fold")},
                      {command("find"), command("replace"), command("findInAll"), command("wrap")}});
    applySettings();
    describeNothing();
    refreshBlocked();
}

void PromptsPane::connectEditor()
{
    connect(&editor(), &PromptEditor::edited, this, [this] {
        noteEdit();
        askAnalysis(false);
    });
    connect(&editor(), &PromptEditor::cursorMoved, this, [this] {
        if (!m_session->isOpen())
            return;
        const MessagePlace place = editor().cursorPlace();
        const QLocale locale;
        Q_EMIT positionTextChanged(
            tr("Ln %1, Col %2").arg(locale.toString(editor().shownLine(place)), locale.toString(place.column)));
    });
    connect(&editor(), &PromptEditor::refused, this, &PromptsPane::messagePosted);
    connect(&editor(), &PromptEditor::tabTyped, this, [this] {
        Q_EMIT messagePosted(tr("Tab indents here; F6 goes on to the next part of the window, Esc and then Tab to the "
                                "next control"));
    });
    connect(m_session, &PromptSession::changed, this, [this] {
        m_column->setModelSummary(ModelForm::summary(m_session->settings()));
        showVariables();
        noteEdit();
        askAnalysis(true);
    });
    connect(m_session, &PromptSession::valuesChanged, this, [this] {
        showVariables();
        askAnalysis(true);
    });
    connect(m_analyser, &PromptAnalyser::analysed, this, &PromptsPane::takeAnalysis);
}

void PromptsPane::connectController()
{
    connect(m_controller, &PromptsController::listLoaded, this, &PromptsPane::listArrived);
    connect(m_controller, &PromptsController::listFailed, this, [this](const Error &error) {
        m_list->setFailed();
        m_listFailed = true;
        describeNothing();
        failed(tr("The prompts cannot be listed."), error, [this] { readList(); });
    });
    connect(m_controller, &PromptsController::opened, this,
            [this](const ResolvedVersion &version, const std::optional<PromptDraft> &draft) {
                keepDraftNow(); // what was typed while the answer was awaited
                m_session->open(version, draft);
                showOpened();
            });
    connect(m_controller, &PromptsController::openedNew, this, [this](const PromptDraft &draft) {
        keepDraftNow();
        m_session->openNew(draft);
        showOpened();
    });
    connect(m_controller, &PromptsController::openedLeft, this, &PromptsPane::openLeftDraft);
    connect(m_controller, &PromptsController::openFailed, this, [this](const QString &reference, const Error &error) {
        m_wanted.clear();
        failed(tr("%1 cannot be opened.").arg(reference), error, [this, reference] { openPrompt(reference); });
    });
    connect(m_controller, &PromptsController::fetched, this, [this](const ResolvedVersion &version) {
        if (const auto use = std::exchange(m_fetched, {}); use && version.prompt.key == m_session->key())
            use(version);
    });
    connect(m_controller, &PromptsController::saved, this, &PromptsPane::saved);
    connect(m_controller, &PromptsController::saveFailed, this, &PromptsPane::saveFailed);
    connect(m_controller, &PromptsController::historyLoaded, this, [this](const PromptHistory &history) {
        m_history = history;
        const int place = m_prompts->indexOf(history.key);
        const auto environments = place < 0 ? QList<EnvironmentPlace>() : m_prompts->row(place).environments;
        m_side->history().setHistory(history, environments, m_controller->services().clock.nowMs());
    });
    connect(m_controller, &PromptsController::historyFailed, this,
            [this](const QString &, const Error &error) { m_side->history().showNote(error.text()); });
    connect(m_controller, &PromptsController::tagged, this,
            [this](const ResolvedVersion &version, const QString &name) {
                Q_EMIT messagePosted(tr("%1 points at version %2 of %3 now")
                                         .arg(name, QString::number(version.version.number), version.prompt.key));
                loadHistory();
            });
    connect(m_controller, &PromptsController::tagFailed, this, [this](const QString &reference, const Error &error) {
        failed(tr("%1 was not tagged.").arg(reference), error);
    });
}

void PromptsPane::connectDrafts()
{
    connect(m_controller, &PromptsController::draftFailed, this,
            [this](const Error &error) { failed(tr("The draft cannot be kept."), error, [this] { keepDraftNow(); }); });
    connect(m_controller, &PromptsController::draftMoved, this, [this](const QString &oldKey, const QString &key) {
        Q_EMIT messagePosted(tr("%1 is called %2 now; its draft came along").arg(oldKey, key));
    });
    connect(m_controller, &PromptsController::asideKept, this, [this](const PromptDraft &draft) {
        m_controller->dropDraft(draft.key);
        m_prompts->setDraft(draft.key, false);
        // First what comes after: the answer may be there at once.
        m_afterOpening.what = tr("The newest version is open.");
        m_afterOpening.why = tr("Your text was kept aside and can come back as one edit.");
        m_afterOpening.actions = {
            {tr("Bring my text back"), [this, key = draft.key] { m_controller->findAside(key); }, false}};
        m_controller->open(draft.key, false);
    });
    connect(m_controller, &PromptsController::asideFound, this, [this](const PromptDraft &draft) {
        if (draft.key != m_session->key())
            return;
        editor().replaceMessages(draft.content.messages);
        m_session->takeSettingsOf(draft.content);
        editor().setTemplateFormat(draft.content.format);
        m_side->model().load();
        m_bar->clear();
    });
}

void PromptsPane::connectSide()
{
    connect(m_list, &PromptListPanel::promptChosen, this, &PromptsPane::openPrompt);
    connect(m_list, &PromptListPanel::editorWanted, this, [this] {
        if (m_session->isOpen())
            editor().setFocus(Qt::OtherFocusReason);
    });
    connect(m_column, &EditorColumn::modelRequested, this, [this] {
        setSideShown(true);
        m_side->showPage(QStringLiteral("model"));
    });
    connect(m_side, &SideColumn::pageChanged, this, [this](const QString &page) {
        if (page == QLatin1String("history"))
            loadHistory();
    });
    VariablesPanel &variables = m_side->variables();
    connect(&variables, &VariablesPanel::datasetChosen, m_controller, &PromptsController::loadDataset);
    connect(&variables, &VariablesPanel::rowChosen, m_session, &PromptSession::setValues);
    connect(&variables, &VariablesPanel::declareRequested, this, &PromptsPane::declare);
    connect(&variables, &VariablesPanel::usesRequested, this, &PromptsPane::goToUse);
    connect(&variables, &VariablesPanel::addRequested, this, [this] {
        m_entry->ask(tr("Declare a variable"), {{tr("Name"), {}, true, 1}}, tr("Declare"),
                     [this](const QStringList &texts) {
                         m_entry->leave();
                         declare(texts.first());
                     });
    });
    connect(&variables, &VariablesPanel::removeRequested, this, [this](const QString &name) {
        QList<Variable> left = m_session->variables();
        left.removeIf([&name](const Variable &variable) { return variable.name == name; });
        m_session->setVariables(left);
    });
    connect(&variables.model(), &VariablesModel::valueEdited, m_session, &PromptSession::setValue);
    connect(&variables.model(), &VariablesModel::renameRequested, this, &PromptsPane::renameVariable);
    connect(&variables.model(), &VariablesModel::refused, this, &PromptsPane::messagePosted);
    connect(&variables.model(), &VariablesModel::typeEdited, this, [this](const QString &name, const QString &type) {
        QList<Variable> all = m_session->variables();
        for (Variable &variable : all) {
            if (variable.name == name) {
                variable.type = type;
                variable.defaultValue.reset();
            }
        }
        m_session->setVariables(all);
    });
    connect(m_controller, &PromptsController::datasetsLoaded, &variables, &VariablesPanel::setDatasets);
    connect(m_controller, &PromptsController::datasetLoaded, &variables, &VariablesPanel::setDataset);
    connect(m_controller, &PromptsController::datasetFailed, this, [this](const QString &name, const Error &error) {
        failed(tr("The dataset %1 cannot be read.").arg(name), error);
    });
    connect(&m_side->problems(), &ProblemsPanel::problemChosen, this, &PromptsPane::goToProblem);
    connect(&m_side->problems(), &ProblemsPanel::fixRequested, this, &PromptsPane::fixAtOnce);
    connect(&m_side->problems(), &ProblemsPanel::menuRequested, this, &PromptsPane::showProblemMenu);
    connect(&m_side->model(), &ModelForm::formatChosen, this, &PromptsPane::chooseFormat);
    HistoryPanel &history = m_side->history();
    connect(&history, &HistoryPanel::compareRequested, this,
            [this](int older, int newer) { compareWith(QString::number(older), QString::number(newer)); });
    connect(&history, &HistoryPanel::restoreRequested, this, [this](int version) {
        m_fetched = [this](const ResolvedVersion &read) { restoreVersion(read); };
        m_controller->fetch(QStringLiteral("%1@%2").arg(m_session->key()).arg(version));
    });
    connect(&history, &HistoryPanel::tagRequested, this, [this](int version, const QString &name) {
        m_controller->tag(QStringLiteral("%1@%2").arg(m_session->key()).arg(version), name);
    });
}

void PromptsPane::describeNothing()
{
    const QString icon = QStringLiteral("message-square-code");
    QAction *make = m_commands ? m_commands->action(QStringLiteral("new")) : nullptr;
    if (m_listFailed)
        m_nothing->showEmpty(icon, tr("No prompt is open"),
                             tr("The message above says why the list is missing; read it again when that is mended."),
                             nullptr, m_commands ? m_commands->action(QStringLiteral("reload")) : nullptr);
    else if (m_loaded && m_prompts->inUse() == 0)
        m_nothing->showEmpty(icon, tr("No prompts yet"),
                             tr("A prompt is a list of messages with variables. Each save makes a version that can be "
                                "tested, compared and deployed."),
                             make, m_import);
    else
        m_nothing->showEmpty(
            icon, tr("No prompt is open"),
            tr("Choose one from the list, or write a new one. What you type is kept as a draft until "
               "you save it as a version."),
            make, m_commands && !m_list->isVisibleTo(this) ? m_commands->action(QStringLiteral("filter")) : nullptr);
}

bool PromptsPane::eventFilter(QObject *watched, QEvent *event)
{
    const QEvent::Type type = event->type();
    if (type == QEvent::Show || type == QEvent::Hide || type == QEvent::LayoutRequest)
        calmPrimaries();
    return Pane::eventFilter(watched, event);
}

/// One thing is the next to do: while a bar asks, what it asks for; else the pane's own.
void PromptsPane::calmPrimaries()
{
    const QList<BarAction> &ways = m_bar->message().actions;
    const bool barAsks =
        !m_bar->isHidden() && std::any_of(ways.begin(), ways.end(), [](const BarAction &way) { return way.primary; });
    const bool asks = barAsks || !m_entry->isHidden();
    m_toolBar->setPrimaryFilled(!asks);
    m_nothing->setPrimaryFilled(!asks);
}

QJsonObject PromptsPane::saveState() const
{
    // What is being opened is what the person wants to see again.
    QJsonObject state{{QStringLiteral("prompt"), m_wanted.isEmpty() ? m_session->key() : m_wanted},
                      {QStringLiteral("list"), m_list->saveState()},
                      {QStringLiteral("side"), m_side->saveState()},
                      {QStringLiteral("sizes"), m_split->saveSizes()},
                      {QStringLiteral("sideHidden"), m_side->isHidden()}};
    if (m_listShown)
        state.insert(QStringLiteral("listShown"), *m_listShown);
    if (!m_wanted.isEmpty()) {
        state.insert(QStringLiteral("cursor"), m_target.detail);
    } else if (m_session->isOpen()) {
        const MessagePlace place = editor().cursorPlace();
        state.insert(QStringLiteral("cursor"), QJsonObject{{QStringLiteral("message"), place.message},
                                                           {QStringLiteral("line"), place.line},
                                                           {QStringLiteral("column"), place.column}});
    }
    return state;
}

void PromptsPane::restoreState(const QJsonObject &state)
{
    m_list->restoreState(state.value(QStringLiteral("list")).toObject());
    m_side->restoreState(state.value(QStringLiteral("side")).toObject());
    m_side->setHidden(state.value(QStringLiteral("sideHidden")).toBool());
    if (state.contains(QStringLiteral("listShown")))
        setListShown(state.value(QStringLiteral("listShown")).toBool());
    m_split->restoreSizes(state.value(QStringLiteral("sizes")).toArray());
    if (const QString key = state.value(QStringLiteral("prompt")).toString(); !key.isEmpty())
        open({id(), QStringLiteral("prompt"), key, state.value(QStringLiteral("cursor")).toObject()});
}

/// Where there is little room the list gives way to the prompt that is open; with none open it is the way on.
void PromptsPane::fitList()
{
    m_list->setVisible(m_listShown.value_or(!m_narrow || (!m_session->isOpen() && m_prompts->inUse() > 0)));
}

void PromptsPane::resizeEvent(QResizeEvent *event)
{
    Pane::resizeEvent(event);
    const bool narrow = width() < paneNarrowWidth;
    const bool other = std::exchange(m_narrow, narrow) != narrow;
    fitList();
    if (other || event->oldSize().width() <= 0) {
        m_split->setDefaultSizes({paneListWidth, -1, narrow ? paneSideNarrowWidth : paneSideWidth});
        m_split->resetSizes();
        refreshTitle();
    }
}

QWidget *PromptsPane::firstFocusWidget() const
{
    return m_session->isOpen() ? static_cast<QWidget *>(&editor()) : static_cast<QWidget *>(m_list->searchField());
}

} // namespace promptlab
