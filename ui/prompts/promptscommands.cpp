// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/promptscommands.h"

#include "ui/common/labicons.h"
#include "ui/prompts/editorcolumn.h"
#include "ui/prompts/findbar.h"
#include "ui/prompts/historypanel.h"
#include "ui/prompts/modelform.h"
#include "ui/prompts/prompteditor.h"
#include "ui/prompts/promptlistpanel.h"
#include "ui/prompts/promptspane.h"
#include "ui/prompts/sidecolumn.h"
#include "ui/prompts/variablespanel.h"

#include <QLineEdit>

namespace promptlab {

namespace {

const QStringList promptCommandsOnOpen{QStringLiteral("save"),
                                       QStringLiteral("duplicate"),
                                       QStringLiteral("versions"),
                                       QStringLiteral("undo"),
                                       QStringLiteral("redo"),
                                       QStringLiteral("find"),
                                       QStringLiteral("replace"),
                                       QStringLiteral("duplicateLine"),
                                       QStringLiteral("findNext"),
                                       QStringLiteral("findPrevious"),
                                       QStringLiteral("complete"),
                                       QStringLiteral("nextProblem"),
                                       QStringLiteral("previousProblem"),
                                       QStringLiteral("fix"),
                                       QStringLiteral("addMessage"),
                                       QStringLiteral("moveUp"),
                                       QStringLiteral("moveDown"),
                                       QStringLiteral("deleteMessage"),
                                       QStringLiteral("nextRole"),
                                       QStringLiteral("fold"),
                                       QStringLiteral("nextRow"),
                                       QStringLiteral("previousRow"),
                                       QStringLiteral("renameVariable"),
                                       QStringLiteral("uses"),
                                       QStringLiteral("model")};
const QStringList promptCommandsOnChange{QStringLiteral("discard")};
const QStringList promptCommandsOnSaved{QStringLiteral("run")};
/// What changes the prompt.
const QStringList promptCommandsOnText{
    QStringLiteral("undo"),          QStringLiteral("redo"),     QStringLiteral("replace"),
    QStringLiteral("duplicateLine"), QStringLiteral("complete"), QStringLiteral("fix"),
    QStringLiteral("addMessage"),    QStringLiteral("moveUp"),   QStringLiteral("moveDown"),
    QStringLiteral("deleteMessage"), QStringLiteral("nextRole"), QStringLiteral("renameVariable")};
const QStringList promptCommandsInUse{QStringLiteral("rename"), QStringLiteral("archive")};

} // namespace

PromptsCommands::PromptsCommands(PromptsPane &pane, ActionRegistry &registry)
    : m_pane(pane), m_registry(registry), m_category(PromptsPane::tr("Prompts"))
{
    addFileCommands();
    addShelfCommands();
    addEditCommands();
    addMessageCommands();
    addViewCommands();
}

QAction *PromptsCommands::add(const QString &name, const QString &text, const QString &icon, const QStringList &keys,
                              std::function<void()> run, bool checkable, ActionScope scope)
{
    ActionSpec spec;
    spec.id = QStringLiteral("prompts.") + name;
    spec.text = text;
    spec.category = m_category;
    spec.icon = icon;
    spec.scope = scope;
    spec.pane = m_pane.id();
    spec.checkable = checkable;
    for (const QString &key : keys)
        spec.keys.append(QKeySequence::fromString(key, QKeySequence::PortableText));
    QAction *action = m_registry.add(spec, std::move(run));
    if (!icon.isEmpty())
        action->setIcon(LabIcons(m_pane.m_theme).icon(icon));
    return action;
}

QAction *PromptsCommands::action(const QString &name) const
{
    return m_registry.action(QStringLiteral("prompts.") + name);
}

void PromptsCommands::addFileCommands()
{
    PromptsPane *pane = &m_pane;
    add(QStringLiteral("new"), PromptsPane::tr("&New prompt…"), QStringLiteral("plus"), {QStringLiteral("Ctrl+N")},
        [pane] { pane->askNew({}, {}, {}); });
    add(QStringLiteral("duplicate"), PromptsPane::tr("&Duplicate prompt…"), QStringLiteral("copy"), {},
        [pane] { pane->duplicate(); });
    QAction *save = add(QStringLiteral("save"), PromptsPane::tr("&Save version"), QStringLiteral("check"),
                        {QStringLiteral("Ctrl+S")}, [pane] { pane->askSave(); });
    LabIcons icons(m_pane.m_theme);
    save->setIcon(icons.icon(QStringLiteral("check"), ColorRole::AccentText));
    add(QStringLiteral("discard"), PromptsPane::tr("D&iscard draft"), QStringLiteral("rotate-ccw"), {},
        [pane] { pane->discardDraft(); });
    add(QStringLiteral("versions"), PromptsPane::tr("&Versions"), QStringLiteral("history"),
        {QStringLiteral("Ctrl+Shift+H")}, [pane] {
            pane->setSideShown(true);
            pane->m_side->showPage(QStringLiteral("history"));
            pane->m_side->history().list()->setFocus(Qt::ShortcutFocusReason);
        });
    add(QStringLiteral("compare"), PromptsPane::tr("&Compare with the version before"), QStringLiteral("git-compare"),
        {QStringLiteral("Ctrl+Shift+D")}, [pane] { pane->compare(); });
    add(QStringLiteral("compareProduction"), PromptsPane::tr("Diff with &production"), QStringLiteral("git-compare"),
        {},
        [pane] { pane->compareWith(QStringLiteral("@production"), QString::number(pane->m_session->baseVersion())); });
    add(QStringLiteral("run"), PromptsPane::tr("&Run"), QStringLiteral("play"), {QStringLiteral("F5")}, [pane] {
        Q_EMIT pane->navigationRequested({QStringLiteral("pipelines"),
                                          QStringLiteral("new"),
                                          pane->m_session->key(),
                                          {{QStringLiteral("versions"), QJsonArray{pane->m_session->baseVersion()}},
                                           {QStringLiteral("unsaved"), pane->m_session->isChanged()}}});
    });
    add(QStringLiteral("reload"), PromptsPane::tr("R&ead the list again"), QStringLiteral("refresh-cw"),
        {QStringLiteral("Ctrl+R")}, [pane] { pane->readList(); });
}

void PromptsCommands::addShelfCommands()
{
    PromptsPane *pane = &m_pane;
    add(QStringLiteral("rename"), PromptsPane::tr("Rena&me prompt…"), QStringLiteral("pencil"), {},
        [pane] { pane->askRename(); });
    add(QStringLiteral("archive"), PromptsPane::tr("Archi&ve prompt…"), QStringLiteral("inbox"), {},
        [pane] { pane->askArchive(); });
    add(QStringLiteral("restore"), PromptsPane::tr("Res&tore prompt"), QStringLiteral("rotate-ccw"), {},
        [pane] { pane->restore(pane->m_session->key()); });
    add(
        QStringLiteral("showArchived"), PromptsPane::tr("Show arc&hived prompts"), {}, {},
        [pane] { pane->showArchived(!pane->m_list->filter().isArchived()); }, true);
    add(
        QStringLiteral("findInAll"), PromptsPane::tr("Find in &all prompts"), QStringLiteral("search"),
        {QStringLiteral("Ctrl+Shift+F")},
        [pane] {
            if (pane->isVisible())
                pane->openSearch();
            else // from another pane: this one comes to the front first
                Q_EMIT pane->navigationRequested({pane->id(), QStringLiteral("search"), {}, {}});
        },
        false, ActionScope::Window);
}

void PromptsCommands::addEditCommands()
{
    PromptsPane *pane = &m_pane;
    PromptEditor *editor = &m_pane.editor();
    FindBar *find = &m_pane.m_column->findBar();
    add(QStringLiteral("undo"), PromptsPane::tr("&Undo"), QStringLiteral("undo-2"), {QStringLiteral("Ctrl+Z")},
        [editor] { editor->undo(); });
    add(QStringLiteral("redo"), PromptsPane::tr("Red&o"), QStringLiteral("redo-2"),
        {QStringLiteral("Ctrl+Shift+Z"), QStringLiteral("Ctrl+Y")}, [editor] { editor->redo(); });
    add(QStringLiteral("find"), PromptsPane::tr("&Find"), QStringLiteral("search"), {QStringLiteral("Ctrl+F")},
        [find] { find->open(false); });
    add(QStringLiteral("replace"), PromptsPane::tr("R&eplace"), {}, {QStringLiteral("Ctrl+H")},
        [find] { find->open(true); });
    add(QStringLiteral("findNext"), PromptsPane::tr("Find ne&xt"), {}, {QStringLiteral("F3")},
        [find] { find->findNext(1); });
    add(QStringLiteral("findPrevious"), PromptsPane::tr("Find pre&vious"), {}, {QStringLiteral("Shift+F3")},
        [find] { find->findNext(-1); });
    add(QStringLiteral("duplicateLine"), PromptsPane::tr("Du&plicate line or selection"), QStringLiteral("copy"),
        {QStringLiteral("Ctrl+D")}, [editor] { editor->duplicate(); });
    add(QStringLiteral("complete"), PromptsPane::tr("&Complete variable"), {}, {QStringLiteral("Ctrl+Space")},
        [editor] { editor->showCompletions(); });
    add(QStringLiteral("fix"), PromptsPane::tr("&Quick fix"), {}, {QStringLiteral("Ctrl+.")},
        [pane] { pane->offerFixes(); });
    add(QStringLiteral("nextProblem"), PromptsPane::tr("Next pro&blem"), {}, {QStringLiteral("F8")},
        [pane] { pane->stepProblem(1); });
    add(QStringLiteral("previousProblem"), PromptsPane::tr("Previous proble&m"), {}, {QStringLiteral("Shift+F8")},
        [pane] { pane->stepProblem(-1); });
    add(QStringLiteral("renameVariable"), PromptsPane::tr("Rename v&ariable"), QStringLiteral("pencil"),
        {QStringLiteral("F2")}, [pane] {
            pane->setSideShown(true);
            pane->m_side->showPage(QStringLiteral("try"));
            pane->m_side->variables().startRenaming();
        });
    add(QStringLiteral("uses"), PromptsPane::tr("Next use of the variab&le"), {}, {QStringLiteral("Shift+F12")},
        [pane] { pane->goToUse(pane->m_side->variables().selectedName()); });
    add(QStringLiteral("nextRow"), PromptsPane::tr("Next dataset &row"), {}, {QStringLiteral("Alt+PgDown")},
        [pane] { pane->m_side->variables().stepRow(1); });
    add(QStringLiteral("previousRow"), PromptsPane::tr("Previous dataset ro&w"), {}, {QStringLiteral("Alt+PgUp")},
        [pane] { pane->m_side->variables().stepRow(-1); });
}

void PromptsCommands::addMessageCommands()
{
    PromptsPane *pane = &m_pane;
    PromptEditor *editor = &m_pane.editor();
    add(QStringLiteral("addMessage"), PromptsPane::tr("&Add message"), QStringLiteral("plus"),
        {QStringLiteral("Ctrl+Alt+N")}, [pane] { pane->addMessage(); });
    add(QStringLiteral("moveUp"), PromptsPane::tr("Move message &up"), {}, {QStringLiteral("Ctrl+Alt+Up")},
        [editor] { editor->moveMessage(editor->currentMessage(), editor->currentMessage() - 1); });
    add(QStringLiteral("moveDown"), PromptsPane::tr("Move message &down"), {}, {QStringLiteral("Ctrl+Alt+Down")},
        [editor] { editor->moveMessage(editor->currentMessage(), editor->currentMessage() + 1); });
    add(QStringLiteral("deleteMessage"), PromptsPane::tr("&Delete message"), QStringLiteral("trash-2"),
        {QStringLiteral("Ctrl+Alt+Del")}, [editor] { editor->removeMessage(editor->currentMessage()); });
    add(QStringLiteral("nextRole"), PromptsPane::tr("Next &role for the message"), {}, {QStringLiteral("Ctrl+Alt+R")},
        [editor] {
            const int message = editor->currentMessage();
            const int next = (int(editor->sections().at(message).role) + 1) % (int(MessageRole::Tool) + 1);
            editor->setRole(message, MessageRole(next));
        });
    add(QStringLiteral("fold"), PromptsPane::tr("&Fold or unfold message"), {}, {QStringLiteral("Ctrl+Alt+F")},
        [editor] { editor->setFolded(editor->currentMessage(), !editor->isFolded(editor->currentMessage())); });
}

void PromptsCommands::addViewCommands()
{
    PromptsPane *pane = &m_pane;
    add(
        QStringLiteral("wrap"), PromptsPane::tr("&Wrap long lines"), {}, {QStringLiteral("Alt+Z")},
        [pane] {
            // The setting takes a flag; its change reaches the editor.
            (void)pane->m_settings.set(settingkey::wrapLines, !pane->m_settings.flag(settingkey::wrapLines));
        },
        true);
    add(
        QStringLiteral("list"), PromptsPane::tr("List of prompts"), QStringLiteral("panel-left"),
        {QStringLiteral("Ctrl+B")}, [pane] { pane->toggleList(); }, true);
    add(
        QStringLiteral("side"), PromptsPane::tr("Column beside the editor"), QStringLiteral("panel-right"),
        {QStringLiteral("Ctrl+Alt+B")}, [pane] { pane->setSideShown(!pane->m_side->isVisible()); }, true);
    add(QStringLiteral("filter"), PromptsPane::tr("Filter &prompts"), QStringLiteral("list-filter"),
        {QStringLiteral("Ctrl+E")}, [pane] {
            pane->setListShown(true);
            pane->m_list->searchField()->setFocus(Qt::ShortcutFocusReason);
            pane->m_list->searchField()->selectAll();
        });
    add(QStringLiteral("model"), PromptsPane::tr("&Model and response"), QStringLiteral("sliders-horizontal"),
        {QStringLiteral("Ctrl+Alt+M")}, [pane] {
            pane->setSideShown(true);
            pane->m_side->showPage(QStringLiteral("model"));
            pane->m_side->model().firstField()->setFocus(Qt::ShortcutFocusReason);
        });
}

void PromptsCommands::block(const QStringList &names, const QString &why)
{
    for (const QString &name : names)
        m_registry.setBlocked(QStringLiteral("prompts.") + name, why);
}

void PromptsCommands::update(const PromptBlockers &now)
{
    const QString unchanged = PromptsPane::tr("nothing was changed since the last version");
    const QString unsaved = PromptsPane::tr("there is no saved version yet");
    const QString archived = PromptsPane::tr("the prompt is archived; restore it first");
    const QString nothingOpen = now.open ? QString() : PromptsPane::tr("no prompt is open");
    const auto first = [&nothingOpen](bool free, const QString &why) {
        return free || !nothingOpen.isEmpty() ? nothingOpen : why;
    };
    block(promptCommandsOnOpen, nothingOpen);
    block(promptCommandsOnChange, now.changed ? QString() : unchanged);
    block(promptCommandsOnSaved, first(now.saved, unsaved));
    block({QStringLiteral("compareProduction")},
          first(now.inProduction, now.saved ? PromptsPane::tr("no version of it runs in production") : unsaved));
    const bool earlier = now.earlier || (now.saved && now.changed);
    block({QStringLiteral("compare")},
          first(earlier, now.saved ? PromptsPane::tr("there is no version before it") : unsaved));
    block(promptCommandsInUse, now.archived ? archived : first(now.saved, unsaved));
    block({QStringLiteral("restore")}, first(now.archived, PromptsPane::tr("the prompt is not archived")));
    block(promptCommandsOnText, now.archived ? archived : nothingOpen);
    block({QStringLiteral("save")}, now.archived ? archived : first(now.changed, unchanged));
}

} // namespace promptlab
