// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/lifecyclewalk.h"

#include "app/desktop/desktopapplication.h"
#include "core/deployment/filechannel.h"
#include "tests/support/lifecyclewalkparts.h"
#include "ui/common/diff/diffview.h"
#include "ui/diff/diffpane.h"
#include "ui/prompts/entrybar.h"
#include "ui/prompts/prompteditor.h"
#include "ui/prompts/promptlistpanel.h"
#include "ui/prompts/promptspane.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigationrail.h"
#include "ui/shell/panestack.h"
#include "ui/shell/startpage.h"
#include "ui/shell/tour.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QFileInfo>
#include <QLineEdit>

namespace promptlab {

namespace {

struct WalkStep {
    const char *name;
    Result<void> (LifecycleWalk::*take)();
};

constexpr WalkStep walkSteps[] = {
    {"create the sample", &LifecycleWalk::createSample},
    {"open the prompt", &LifecycleWalk::openPrompt},
    {"edit a message", &LifecycleWalk::editMessage},
    {"save as a version", &LifecycleWalk::saveVersion},
    {"compare two versions", &LifecycleWalk::compareVersions},
    {"set up a run", &LifecycleWalk::setUpRun},
    {"run", &LifecycleWalk::startRun},
    {"look at a row", &LifecycleWalk::lookAtRow},
    {"read the verdict", &LifecycleWalk::readVerdict},
    {"set the channel", &LifecycleWalk::setChannel},
    {"add a reviewer", &LifecycleWalk::addReviewer},
    {"plan", &LifecycleWalk::makePlan},
    {"switch the member", &LifecycleWalk::switchMember},
    {"approve", &LifecycleWalk::approve},
    {"execute", &LifecycleWalk::execute},
    {"roll back", &LifecycleWalk::rollBack},
    {"verify the record", &LifecycleWalk::verifyRecord},
};

constexpr int rowsAtAGlance = 12;

QString versionMessage()
{
    return QStringLiteral("In doubt the higher priority");
}

} // namespace

LifecycleWalk::LifecycleWalk(desktop::DesktopApplication &desktop, WalkOptions options)
    : m_desktop(desktop), m_options(std::move(options)),
      m_hands(m_options.realEvents ? handsOfXServer() : handsInside()),
      m_driver(desktop.window(), *m_hands, m_options.keyboard ? WindowDriver::Way::Keyboard : WindowDriver::Way::Mouse,
               m_options.patienceMs)
{
}

LifecycleWalk::~LifecycleWalk() = default;

QString LifecycleWalk::editedWords()
{
    return QStringLiteral(" When in doubt, choose the higher priority.");
}

QString LifecycleWalk::channelFile() const
{
    return FileChannel::filePath(m_options.channelFolder, {}, m_options.promptKey);
}

bool LifecycleWalk::run()
{
    for (const WalkStep &step : walkSteps) {
        if (step.take == &LifecycleWalk::createSample && !m_options.withSample)
            continue;
        const Result<void> taken = (this->*step.take)();
        const QString name = QString::fromLatin1(step.name);
        if (m_options.stepDone)
            m_options.stepDone(name); // a failure is worth a picture, too
        if (taken.ok())
            continue;
        m_failure = QStringLiteral("step '%1' by %2: %3")
                        .arg(name, m_options.keyboard ? QStringLiteral("keyboard") : QStringLiteral("mouse"),
                             taken.error().text());
        return false;
    }
    return true;
}

Result<void> LifecycleWalk::goTo(const QString &pane)
{
    PaneStack &stack = m_desktop.window().stack();
    if (m_driver.byKeyboard()) {
        PL_CHECK(m_driver.command(QStringLiteral("go.") + pane));
    } else {
        QAbstractButton *button = m_desktop.window().rail().button(pane);
        if (!button)
            return makeError(ErrorCode::NotFound, QStringLiteral("the rail has no item \"%1\"").arg(pane));
        // An item that has just come has no place yet.
        const QWidget &rail = m_desktop.window().rail();
        PL_CHECK(m_driver.expect(QStringLiteral("place of \"%1\" in the rail").arg(pane), [&] {
            return rail.rect().contains(QRect(button->mapTo(&rail, QPoint()), button->size()));
        }));
        PL_CHECK(m_driver.click(*button, button->rect().center()));
    }
    return m_driver.expect(QStringLiteral("pane \"%1\" in front").arg(pane), [&] { return stack.currentId() == pane; });
}

Result<void> LifecycleWalk::createSample()
{
    MainWindow &window = m_desktop.window();
    PL_CHECK(m_driver.expect(QStringLiteral("start page in an active window"), [&] {
        return window.isActiveWindow() && qobject_cast<StartPage *>(window.stack().currentWidget());
    }));
    PL_CHECK(m_driver.expectText(QStringLiteral("Workspaces that you open are listed here")));
    PL_CHECK(m_driver.press(window.registry().plainText(QStringLiteral("file.sample"))));
    PL_CHECK(m_driver.find<QAbstractButton>(QStringLiteral("Skip the tour")));
    if (m_driver.byKeyboard())
        m_driver.key(Qt::Key_Escape);
    else
        PL_CHECK(m_driver.press(QStringLiteral("Skip the tour")));
    const auto *tour = window.findChild<Tour *>();
    PL_CHECK(m_driver.expect(QStringLiteral("end of the tour"), [&] { return !tour->isRunning(); }));
    PL_CHECK(m_driver.expect(QStringLiteral("title with the workspace"), [&] {
        return window.windowTitle().startsWith(QFileInfo(m_desktop.host().path()).completeBaseName());
    }));
    auto *workspace = m_desktop.host().workspace();
    PL_TRY(const WorkspaceStatus status, await(workspace->status(workspace->context())));
    if (status.unlockedBy.isEmpty() || status.slotKinds.contains(QStringLiteral("keychain")))
        return makeError(ErrorCode::Conflict, QStringLiteral("the sample is not kept by a key file"));
    return {};
}

Result<void> LifecycleWalk::openPrompt()
{
    PL_CHECK(goTo(QStringLiteral("prompts")));
    auto *pane = part<PromptsPane>();
    if (m_driver.byKeyboard())
        PL_CHECK(m_driver.command(QStringLiteral("prompts.filter"))); // shows the list, too
    else if (!pane->list().isVisible())
        PL_CHECK(m_driver.command(QStringLiteral("prompts.list"))); // a narrow window has no room for it
    PL_TRY(QAbstractItemView *const list, m_driver.find<QAbstractItemView>(QStringLiteral("Prompts"), pane));
    PL_TRY(QLineEdit *const filter, m_driver.find<QLineEdit>(QStringLiteral("Filter prompts"), pane));
    PL_CHECK(m_driver.fill(*filter, m_options.promptKey));
    // The list follows a moment later; what fits on one screen is found by looking.
    PL_CHECK(m_driver.expect(QStringLiteral("list of what the filter leaves"), [list] {
        const int rows = list->model()->rowCount();
        return rows > 0 && rows <= rowsAtAGlance;
    }));
    if (m_driver.byKeyboard()) {
        m_driver.key(Qt::Key_Return); // to the list
        PL_CHECK(m_driver.expect(QStringLiteral("focus in the list of prompts"), [list] { return list->hasFocus(); }));
    }
    PL_TRY(const QModelIndex row, m_driver.row(*list, m_options.promptKey));
    PL_CHECK(m_driver.choose(*list, row));
    PL_CHECK(m_driver.expect(QStringLiteral("open prompt \"%1\"").arg(m_options.promptKey), [&] {
        return pane->session().key() == m_options.promptKey && pane->editor().isVisible();
    }));
    m_newVersion = pane->session().baseVersion() + 1;
    return m_driver.expectText(QStringLiteral("v%1").arg(m_newVersion - 1), pane);
}

Result<void> LifecycleWalk::editMessage()
{
    auto *pane = part<PromptsPane>();
    PromptEditor &editor = pane->editor();
    if (m_driver.byKeyboard()) {
        m_driver.key(Qt::Key_Return); // from the list to the editor
        PL_CHECK(m_driver.expect(QStringLiteral("focus in the editor"), [&] { return editor.hasFocus(); }));
        m_driver.key(QKeyCombination(Qt::CTRL, Qt::Key_Home));
        m_driver.key(Qt::Key_End);
    } else {
        const int begin = editor.positionOf({0, 1, 1});
        const auto line = engine(editor, QsciScintilla::SCI_LINEFROMPOSITION, static_cast<unsigned long>(begin));
        const auto end = engine(editor, QsciScintilla::SCI_GETLINEENDPOSITION, static_cast<unsigned long>(line));
        const auto at = [&](unsigned int what) { return int(engine(editor, what, 0, long(end))); };
        const int middle = int(engine(editor, QsciScintilla::SCI_TEXTHEIGHT, static_cast<unsigned long>(line))) / 2;
        PL_CHECK(m_driver.click(*editor.viewport(), {at(QsciScintilla::SCI_POINTXFROMPOSITION),
                                                     at(QsciScintilla::SCI_POINTYFROMPOSITION) + middle}));
        PL_CHECK(m_driver.expect(QStringLiteral("focus in the editor"), [&] { return editor.hasFocus(); }));
    }
    m_driver.type(editedWords());
    PL_CHECK(m_driver.expect(QStringLiteral("typed sentence in the message"),
                             [&] { return editor.messages().first().text().contains(editedWords()); }));
    return m_driver.expectText(QStringLiteral("draft on v%1").arg(m_newVersion - 1), pane);
}

Result<void> LifecycleWalk::saveVersion()
{
    auto *pane = part<PromptsPane>();
    PL_CHECK(m_driver.command(QStringLiteral("prompts.save")));
    PL_CHECK(m_driver.expectText(QStringLiteral("Save as version %1").arg(m_newVersion), pane));
    PL_TRY(QLineEdit *const message, m_driver.find<QLineEdit>(QStringLiteral("What changed, and why"), pane));
    PL_CHECK(m_driver.fill(*message, versionMessage()));
    if (m_driver.byKeyboard())
        m_driver.key(Qt::Key_Return);
    else
        PL_CHECK(m_driver.press(QStringLiteral("Save"), &pane->entryBar()));
    PL_CHECK(m_driver.expectText(
        QStringLiteral("Saved %1 as version %2").arg(m_options.promptKey, QString::number(m_newVersion))));
    const QString badge = QStringLiteral("v%1").arg(m_newVersion); // no draft any more
    PL_CHECK(m_driver.expect(QStringLiteral("badge \"%1\"").arg(badge), [&] { return m_driver.named(badge, pane); }));
    PL_CHECK(m_driver.commandByMenu(QStringLiteral("prompts.versions")));
    PL_TRY(QAbstractItemView *const history,
           m_driver.find<QAbstractItemView>(QStringLiteral("Versions of the prompt"), pane));
    PL_CHECK(m_driver.row(*history, QStringLiteral("v%1 %2").arg(QString::number(m_newVersion), versionMessage())));
    return {};
}

/// One side of the comparison: the picker, the prompt, the version. The right one is asked for by itself when it is
/// empty.
Result<void> LifecycleWalk::chooseSide(TextSide side, int version)
{
    const QString picking = QStringLiteral("Choose what to compare");
    const bool left = side == TextSide::Left;
    if (!m_driver.named(picking)) {
        if (m_driver.byKeyboard())
            PL_CHECK(m_driver.command(left ? QStringLiteral("diff.left") : QStringLiteral("diff.right")));
        else
            PL_CHECK(m_driver.press(left ? QStringLiteral("Left side: *") : QStringLiteral("Right side: *")));
    }
    PL_TRY(const QWidget *const picker, m_driver.find<QWidget>(picking));
    PL_TRY(QLineEdit *const search, m_driver.find<QLineEdit>(QStringLiteral("Search prompts"), picker));
    PL_CHECK(m_driver.fill(*search, m_options.promptKey));
    PL_TRY(QAbstractItemView *const prompts, m_driver.find<QAbstractItemView>(QStringLiteral("Prompts"), picker));
    PL_TRY(QAbstractItemView *const versions, m_driver.find<QAbstractItemView>(QStringLiteral("Versions"), picker));
    PL_TRY(const QModelIndex prompt, m_driver.row(*prompts, m_options.promptKey, Qt::UserRole));
    if (m_driver.byKeyboard())
        m_driver.key(Qt::Key_Down); // into the list
    PL_CHECK(m_driver.choose(*prompts, prompt));
    const QString wanted = QStringLiteral("%1@%2").arg(m_options.promptKey).arg(version);
    PL_CHECK(m_driver.row(*versions, wanted, Qt::UserRole));
    if (m_driver.byKeyboard()) {
        m_driver.key(Qt::Key_Right); // over to the versions
        PL_CHECK(m_driver.expect(QStringLiteral("focus in the versions"), [&] { return versions->hasFocus(); }));
    }
    PL_TRY(const QModelIndex row, m_driver.row(*versions, wanted, Qt::UserRole));
    PL_CHECK(m_driver.choose(*versions, row));
    if (m_driver.byKeyboard())
        m_driver.key(Qt::Key_Return);
    DiffController &controller = part<DiffPane>()->controller();
    return m_driver.expect(QStringLiteral("\"%1\" at its side").arg(wanted),
                           [&] { return controller.choices().at(size_t(side)).what == wanted; });
}

Result<void> LifecycleWalk::compareVersions()
{
    PL_CHECK(goTo(QStringLiteral("diff")));
    auto *pane = part<DiffPane>();
    PL_CHECK(chooseSide(TextSide::Left, m_newVersion - 1));
    PL_CHECK(chooseSide(TextSide::Right, m_newVersion));
    PL_CHECK(m_driver.expect(QStringLiteral("comparison of the two versions"), [pane] {
        return pane->view()->isVisible() && pane->view()->document() && !pane->view()->document()->changes.empty();
    }));
    const QString what = changesText(*pane->view()->document());
    PL_CHECK(m_driver.expectText(what)); // in the status bar
    if (m_driver.byKeyboard())
        PL_CHECK(m_driver.focus(*pane->view()));
    PL_CHECK(m_driver.command(QStringLiteral("diff.next")));
    return m_driver.expectText(QStringLiteral("Change 1 of 1"));
}

} // namespace promptlab
