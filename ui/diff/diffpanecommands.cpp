// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of the pane.
#include "ui/common/actionbutton.h"
#include "ui/common/diff/diffview.h"
#include "ui/common/labicons.h"
#include "ui/common/messagebar.h"
#include "ui/common/paneltoolbar.h"
#include "ui/diff/difffindbar.h"
#include "ui/diff/diffpane.h"
#include "ui/diff/gotolinebar.h"
#include "ui/diff/outlinepanel.h"
#include "ui/diff/sidebar.h"
#include "ui/diff/sidepicker.h"

#include <QActionGroup>
#include <QClipboard>
#include <QDesktopServices>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMenu>
#include <QSignalBlocker>
#include <QUrl>

namespace promptlab {

namespace {

QList<QKeySequence> paneKeys(std::initializer_list<const char *> keys)
{
    QList<QKeySequence> made;
    for (const char *key : keys)
        made.append(QKeySequence(QString::fromLatin1(key), QKeySequence::PortableText));
    return made;
}

constexpr double paneZoomStep = 1.1;

} // namespace

QAction *DiffPane::command(const char *id, const QString &text, const QList<QKeySequence> &keys, const QString &icon,
                           std::function<void()> run, ActionScope scope)
{
    ActionSpec spec;
    spec.id = QLatin1String(id);
    spec.text = text;
    spec.category = title();
    spec.icon = icon;
    spec.keys = keys;
    spec.scope = scope;
    spec.pane = this->id();
    QAction *made = m_registry->add(spec);
    if (!icon.isEmpty())
        made->setIcon(LabIcons(m_theme).icon(icon));
    connect(made, &QAction::triggered, this, [run = std::move(run)] { run(); });
    return made;
}

QAction *DiffPane::toggle(const char *id, const QString &text, const QString &key, const QString &icon,
                          std::function<void(bool)> run)
{
    ActionSpec spec;
    spec.id = QLatin1String(id);
    spec.text = text;
    spec.category = title();
    spec.icon = icon;
    spec.scope = ActionScope::Pane;
    spec.pane = this->id();
    spec.checkable = true;
    if (!key.isEmpty())
        spec.keys = {QKeySequence(key, QKeySequence::PortableText)};
    QAction *made = m_registry->add(spec);
    if (!icon.isEmpty())
        made->setIcon(LabIcons(m_theme).icon(icon));
    connect(made, &QAction::triggered, this, [run = std::move(run)](bool on) { run(on); });
    return made;
}

QAction *DiffPane::action(const char *id) const
{
    QAction *found = m_registry->action(QLatin1String(id));
    Q_ASSERT(found);
    return found;
}

void DiffPane::check(const char *id, bool on) const
{
    action(id)->setChecked(on); // triggered() is for the person only
}

void DiffPane::addFileCommands()
{
    command("diff.compareVersions", tr("Compare two &versions\u2026"), paneKeys({"Ctrl+Shift+D"}),
            QStringLiteral("git-compare"), [this] { openPicker(TextSide::Left, false); });
    command("diff.compareFiles", tr("Compare two &files\u2026"), paneKeys({"Ctrl+Alt+D"}), QStringLiteral("file-diff"),
            [this] { browseBoth(); });
    command("diff.left", tr("Choose the &left side\u2026"), paneKeys({"Ctrl+L"}), QStringLiteral("panel-left"),
            [this] { openPicker(TextSide::Left, false); });
    command("diff.right", tr("Choose the &right side\u2026"), paneKeys({"Ctrl+Shift+L"}), QStringLiteral("panel-right"),
            [this] { openPicker(TextSide::Right, false); });
    command("diff.swap", tr("S&wap the sides"), paneKeys({"Ctrl+Shift+X"}), QStringLiteral("arrow-left-right"),
            [this] { m_controller.swapSides(); });
    command("diff.reload", tr("Compare a&gain"), paneKeys({"Ctrl+R"}), QStringLiteral("refresh-cw"),
            [this] { m_controller.load(); });
    command("diff.stop", tr("S&top"), {}, QStringLiteral("x"), [this] { m_controller.stop(); });
    command("diff.copyPatch", tr("Copy as &patch"), paneKeys({"Ctrl+Shift+C"}), QStringLiteral("copy"),
            [this] { m_controller.makePatchText(exportWishes()); });
    command("diff.save", tr("&Save report\u2026"), paneKeys({"Ctrl+Shift+S"}), QStringLiteral("download"),
            [this] { saveReport(); });
    command("diff.openInEditor", tr("Open in the &editor"), paneKeys({"Ctrl+E"}), QStringLiteral("external-link"),
            [this] { openInEditor(); });
    connect(&m_controller, &DiffController::patchReady, this, [this](const QString &patch) {
        QGuiApplication::clipboard()->setText(patch);
        Q_EMIT statusTextChanged(patch.isEmpty() ? tr("Nothing differs: the patch is empty")
                                                 : tr("The patch was copied"));
    });
}

void DiffPane::addWayCommands()
{
    command("diff.next", tr("&Next change"), paneKeys({"Alt+Down", "F7"}), QStringLiteral("chevron-down"), [this] {
        if (!m_view->nextChange())
            Q_EMIT statusTextChanged(tr("That was the last change"));
    });
    command("diff.previous", tr("&Previous change"), paneKeys({"Alt+Up", "Shift+F7"}), QStringLiteral("chevron-up"),
            [this] {
                if (!m_view->previousChange())
                    Q_EMIT statusTextChanged(tr("That was the first change"));
            });
    command(
        "diff.viewed", tr("Mark &viewed, next"), paneKeys({"Space"}), QStringLiteral("check"),
        [this] { m_view->toggleViewedAndGoOn(); }, ActionScope::List);
    command("diff.unfold", tr("&Unfold here"), paneKeys({"Ctrl+Space"}), QStringLiteral("unfold-vertical"),
            [this] { m_view->toggleFold(); });
    toggle("diff.unfoldAll", tr("Show &all lines"), QStringLiteral("Ctrl+Shift+Space"), {},
           [this](bool on) { m_view->setAllUnfolded(on); });
    command("diff.find", tr("&Find\u2026"), paneKeys({"Ctrl+F"}), QStringLiteral("search"), [this] { openFind(); });
    command("diff.findNext", tr("Find ne&xt"), paneKeys({"F3"}), {}, [this] { stepMatch(1); });
    command("diff.findPrevious", tr("Find pre&vious"), paneKeys({"Shift+F3"}), {}, [this] { stepMatch(-1); });
    command("diff.goToLine", tr("&Go to line\u2026"), paneKeys({"Ctrl+G"}), {}, [this] { openGoToLine(); });
    command(
        "diff.otherSide", tr("To the &other side"), paneKeys({"Ctrl+Left", "Ctrl+Right"}), {},
        [this] { m_view->switchSide(); }, ActionScope::List);
    command(
        "diff.copy", tr("&Copy"), {QKeySequence(QKeySequence::Copy)}, QStringLiteral("copy"),
        [this] { m_view->copySelection(); }, ActionScope::List);
    command(
        "diff.selectAll", tr("Select all of this &side"), {QKeySequence(QKeySequence::SelectAll)}, {},
        [this] { m_view->selectAll(); }, ActionScope::List);
}

void DiffPane::addViewCommands()
{
    toggle("diff.unified", tr("&Unified view"), QStringLiteral("Ctrl+U"), QStringLiteral("columns-2"),
           [this](bool on) { chooseMode(on ? DiffViewMode::Unified : DiffViewMode::SideBySide); });
    toggle("diff.words", tr("Mark changed &words"), QStringLiteral("Ctrl+Shift+W"), {},
           [this](bool on) { chooseWords(on); });
    check("diff.words", true);
    command("diff.ignore", tr("&Ignore"), paneKeys({"Ctrl+Shift+I"}), QStringLiteral("eye-off"),
            [this] { showIgnoreMenu(); });
    toggle("diff.ignoreBlanks", tr("Ignore how many &blanks there are"), QStringLiteral("Ctrl+B"), {},
           [this](bool on) { chooseWhitespace(on ? WhitespaceMode::IgnoreAmount : WhitespaceMode::Exact); });
    toggle("diff.wrap", tr("&Wrap"), QStringLiteral("Alt+Z"), QStringLiteral("wrap-text"), [this](bool on) {
        m_wrapChosen = true;
        m_view->setWrapped(on);
    });
    toggle("diff.ruler", tr("Overview &ruler"), QStringLiteral("F9"), {},
           [this](bool on) { m_view->setRulerShown(on); });
    check("diff.ruler", true);
    toggle("diff.outline", tr("Change &outline"), QStringLiteral("Ctrl+Shift+O"), QStringLiteral("panel-left"),
           [this](bool on) {
               m_outlineChosen = true;
               check("diff.outline", on);
               fitOutline();
           });
    command("diff.zoomIn", tr("&Larger text in the comparison"), paneKeys({"Ctrl+Alt++"}), {},
            [this] { m_view->setZoom(m_view->zoom() * paneZoomStep); });
    command("diff.zoomOut", tr("&Smaller text in the comparison"), paneKeys({"Ctrl+Alt+-"}), {},
            [this] { m_view->setZoom(m_view->zoom() / paneZoomStep); });
    command("diff.zoomReset", tr("&Normal text in the comparison"), paneKeys({"Ctrl+Alt+0"}), {},
            [this] { m_view->setZoom(1); });
    fillIgnoreMenu();
}

void DiffPane::chooseMode(DiffViewMode mode)
{
    m_modeChosen = true;
    m_view->setMode(mode);
    check("diff.unified", mode == DiffViewMode::Unified);
    m_modes->setCurrent(mode == DiffViewMode::Unified ? QStringLiteral("unified") : QStringLiteral("split"));
    alignSideBar();
    if (!m_find->isHidden()) // matches belong to rows
        m_search.find(m_view->document(), mode, m_find->text(), m_find->sensitivity());
}

void DiffPane::chooseWords(bool words)
{
    m_view->setWordsShown(words);
    check("diff.words", words);
    m_grain->setCurrent(words ? QStringLiteral("word") : QStringLiteral("line"));
    showSummary();
}

void DiffPane::chooseWhitespace(WhitespaceMode mode)
{
    DiffOptions options = m_controller.options();
    if (options.whitespace == mode)
        return;
    options.whitespace = mode;
    m_controller.setOptions(options);
    fillIgnoreMenu();
}

void DiffPane::fillIgnoreMenu()
{
    if (!m_ignore)
        m_ignore = new QMenu(this);
    m_ignore->clear();
    const DiffOptions options = m_controller.options();
    auto *modes = new QActionGroup(m_ignore);
    const auto add = [this, modes, &options](const QString &text, WhitespaceMode mode) {
        QAction *entry = m_ignore->addAction(text);
        entry->setCheckable(true);
        entry->setChecked(options.whitespace == mode);
        modes->addAction(entry);
        connect(entry, &QAction::triggered, this, [this, mode] { chooseWhitespace(mode); });
    };
    add(tr("Compare every &blank"), WhitespaceMode::Exact);
    add(tr("Ignore blanks at the &end of lines"), WhitespaceMode::IgnoreTrailing);
    add(tr("Ignore how &many blanks there are"), WhitespaceMode::IgnoreAmount);
    add(tr("Ignore &all blanks"), WhitespaceMode::IgnoreAll);
    m_ignore->addSeparator();
    const auto addFlag = [this](const QString &text, bool DiffOptions::*flag) {
        QAction *entry = m_ignore->addAction(text);
        entry->setCheckable(true);
        entry->setChecked(m_controller.options().*flag);
        connect(entry, &QAction::triggered, this, [this, flag](bool on) {
            DiffOptions changed = m_controller.options();
            changed.*flag = on;
            m_controller.setOptions(changed);
        });
    };
    addFlag(tr("Ignore upper and lower &case"), &DiffOptions::ignoreCase);
    addFlag(tr("Ignore &line ends"), &DiffOptions::ignoreLineEnds);
    check("diff.ignoreBlanks", options.whitespace != WhitespaceMode::Exact);
}

void DiffPane::showIgnoreMenu()
{
    fillIgnoreMenu();
    QPoint place = m_toolBar->mapToGlobal(QPoint(m_theme.grid(3), m_toolBar->height()));
    for (const ActionButton *button : m_toolBar->findChildren<ActionButton *>()) {
        if (&button->command() == action("diff.ignore") && button->isVisible())
            place = button->mapToGlobal(QPoint(0, button->height()));
    }
    m_ignore->popup(place);
}

void DiffPane::openPicker(TextSide side, bool file)
{
    const SideButton *button = m_sides->button(side);
    const QRect anchor(button->mapTo(this, QPoint(0, 0)), button->size());
    DiffChoice now = m_controller.choices().at(size_t(side));
    const DiffChoice &other = m_controller.choices().at(size_t(otherSide(side)));
    if (!now.isChosen() && other.kind == DiffChoice::Kind::Version) // most likely another version of the same prompt
        now = DiffChoice::version(other.what.section(QLatin1Char('@'), 0, 0));
    m_picker->openFor(side, now, anchor, m_controller.hasWorkspace(), file);
    m_controller.listPrompts();
}

void DiffPane::browse(TextSide side)
{
    auto *dialog =
        new QFileDialog(this, side == TextSide::Left ? tr("Choose the left file") : tr("Choose the right file"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    const DiffChoice &now = m_controller.choices().at(size_t(side));
    const DiffChoice &other = m_controller.choices().at(size_t(otherSide(side)));
    for (const DiffChoice &choice : {other, now}) {
        if (choice.kind == DiffChoice::Kind::File)
            dialog->setDirectory(QFileInfo(choice.what).path());
    }
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, side](const QString &path) { m_controller.chooseSide(side, DiffChoice::file(path)); });
    dialog->open();
}

void DiffPane::browseBoth()
{
    auto *dialog = new QFileDialog(this, tr("Choose two files, or the left one"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        if (paths.size() >= 2) {
            m_controller.choose({DiffChoice::file(paths.at(0)), DiffChoice::file(paths.at(1))});
        } else if (paths.size() == 1) {
            m_controller.chooseSide(TextSide::Left, DiffChoice::file(paths.first()));
            browse(TextSide::Right);
        }
    });
    dialog->open();
}

DiffExportWishes DiffPane::exportWishes() const
{
    DiffExportWishes wishes;
    wishes.format = DiffExportFormat::Patch;
    wishes.context = std::max(0, m_settings.whole(settingkey::diffContext));
    wishes.words = m_view->state().words;
    wishes.blueOrange = m_settings.choice(settingkey::diffPalette) == QLatin1String("blueOrange");
    return wishes;
}

void DiffPane::saveReport()
{
    auto *dialog = new QFileDialog(this, tr("Save the report"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    const QString html = tr("Page (*.html)");
    const QString text = tr("Text (*.txt)");
    const QString patch = tr("Patch (*.patch *.diff)");
    dialog->setNameFilters({html, text, patch});
    dialog->setDefaultSuffix(QStringLiteral("html"));
    dialog->selectFile(tr("comparison") + QStringLiteral(".html"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog, html, text](const QString &filter) {
        dialog->setDefaultSuffix(filter == html   ? QStringLiteral("html")
                                 : filter == text ? QStringLiteral("txt")
                                                  : QStringLiteral("patch"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        DiffExportWishes wishes = exportWishes();
        wishes.format = exportFormatOf(path);
        m_controller.saveReport(path, wishes);
    });
    dialog->open();
}

void DiffPane::openInEditor()
{
    const TextSide side = m_view->position().side;
    const DiffChoice &choice = m_controller.choices().at(size_t(side));
    if (choice.kind == DiffChoice::Kind::File) {
        QDesktopServices::openUrl(QUrl::fromLocalFile(choice.what));
        return;
    }
    const DiffPosition position = m_view->position();
    QJsonObject detail;
    if (position.line > 0)
        detail = {{QStringLiteral("line"), position.line}, {QStringLiteral("section"), position.section}};
    Q_EMIT navigationRequested({QStringLiteral("prompts"), QStringLiteral("prompt"), choice.what, detail});
}

void DiffPane::openFind()
{
    m_goTo->closeBar();
    const QString selected = m_view->selectedText();
    m_find->openWith(selected.contains(QLatin1Char('\n')) ? QString() : selected);
}

void DiffPane::openGoToLine()
{
    m_find->closeBar();
    const DiffPosition position = m_view->position();
    m_goTo->openAt(position.side, position.line, position.section);
}

void DiffPane::stepMatch(int step)
{
    if (m_find->isHidden()) {
        openFind();
        return;
    }
    if (m_matchCount == 0)
        return;
    m_match = m_match < 0 ? m_view->matchFromCursor() : (m_match + step + m_matchCount) % m_matchCount;
    m_view->goToMatch(m_match);
    m_find->showCount(m_match, m_matchCount, m_moreMatches);
}

void DiffPane::refreshCommands()
{
    const std::shared_ptr<const DiffDocument> &document = m_view->document();
    const bool shown = document != nullptr;
    const QString nothing = shown ? QString() : tr("nothing is compared yet");
    for (const char *id : {"diff.unfold", "diff.unfoldAll", "diff.find", "diff.findNext", "diff.findPrevious",
                           "diff.goToLine", "diff.copy", "diff.selectAll", "diff.otherSide"})
        m_registry->setBlocked(QLatin1String(id), nothing);
    const bool texts = m_controller.document() && !m_controller.document()->sections.empty();
    for (const char *id : {"diff.save", "diff.copyPatch"})
        m_registry->setBlocked(QLatin1String(id), texts ? QString() : tr("there are no two texts to report on"));
    const QString same = shown && document->changes.empty() ? tr("nothing differs") : nothing;
    for (const char *id : {"diff.next", "diff.previous", "diff.viewed"})
        m_registry->setBlocked(QLatin1String(id), same);
    const DiffChoices &choices = m_controller.choices();
    const bool any = choices[0].isChosen() || choices[1].isChosen();
    m_registry->setBlocked(QStringLiteral("diff.swap"), any ? QString() : tr("no side is chosen"));
    m_registry->setBlocked(QStringLiteral("diff.openInEditor"), nothing);
    const bool both = choices[0].isChosen() && choices[1].isChosen();
    m_registry->setBlocked(QStringLiteral("diff.reload"), both ? QString() : tr("choose both sides first"));
    m_registry->setBlocked(QStringLiteral("diff.compareVersions"),
                           m_controller.hasWorkspace() ? QString() : tr("open a workspace first"));
}

} // namespace promptlab
