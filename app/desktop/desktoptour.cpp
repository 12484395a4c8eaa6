// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktoptour.h"

#include "ui/common/actionbutton.h"
#include "ui/common/actionregistry.h"
#include "ui/common/diff/diffview.h"
#include "ui/diff/diffpane.h"
#include "ui/prompts/prompteditor.h"
#include "ui/prompts/promptlistpanel.h"
#include "ui/shell/labstatusbar.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigationrail.h"

#include <QAbstractButton>
#include <QCoreApplication>

namespace promptlab::desktop {

namespace {

struct TourText {
    Q_DECLARE_TR_FUNCTIONS(DesktopTour)
};

/// The keys of a command as the person has them now, in brackets; nothing when it has none.
QString tourKeys(MainWindow &window, const char *command)
{
    const QList<QKeySequence> keys = window.registry().keys(QLatin1String(command));
    return keys.isEmpty()
             ? QString()
             : TourText::tr(" (%1)", "a key in a sentence").arg(keys.first().toString(QKeySequence::NativeText));
}

Place tourPane(const char *pane)
{
    return {QLatin1String(pane), {}, {}, {}};
}

template<typename T>
std::function<QWidget *()> tourWidget(MainWindow &window)
{
    MainWindow *in = &window;
    return [in]() -> QWidget * { return in->findChild<T *>(); };
}

/// The button of a command that can be seen.
std::function<QWidget *()> tourButton(MainWindow &window, const char *command)
{
    MainWindow *in = &window;
    const QString id = QLatin1String(command);
    return [in, id]() -> QWidget * {
        const QAction *wanted = in->registry().action(id);
        const auto buttons = in->findChildren<ActionButton *>();
        for (ActionButton *button : buttons) {
            if (button->isVisible() && &button->command() == wanted)
                return button;
        }
        return nullptr;
    };
}

/// The list, or what brings it where there is no room for it.
std::function<QWidget *()> promptList(MainWindow &window)
{
    const auto list = tourWidget<PromptListPanel>(window);
    const auto button = tourButton(window, "prompts.list");
    return [list, button] {
        QWidget *panel = list();
        return panel && panel->isVisible() ? panel : button();
    };
}

QList<TourStep> writingSteps(MainWindow &window, bool sample)
{
    MainWindow *in = &window;
    Place prompt = tourPane("prompts");
    Place versions = tourPane("diff");
    if (sample) {
        prompt.kind = QStringLiteral("prompt");
        prompt.id = QStringLiteral("triage");
        versions.kind = QStringLiteral("versions");
        versions.detail = {{QStringLiteral("left"), QStringLiteral("triage@4")},
                           {QStringLiteral("right"), QStringLiteral("triage@5")}};
    }
    return {{TourText::tr("Prompts"),
             TourText::tr("All prompts of this workspace, with their tags and the version that runs in each "
                          "environment. Type to filter them, Enter opens one."),
             prompt, promptList(window)},
            {TourText::tr("The editor"),
             TourText::tr("Each section is a message. What you type is kept as a draft; saving makes a new version%1, "
                          "and no version is ever lost. Variables, preview and problems stand beside it.")
                 .arg(tourKeys(window, "prompts.save")),
             prompt, tourWidget<PromptEditor>(window)},
            {TourText::tr("What changed"),
             TourText::tr("Two versions, or two files, side by side and word by word. Walk from change to change%1.")
                 .arg(tourKeys(window, "diff.next")),
             versions, [in]() -> QWidget * {
                 const auto *diff = in->findChild<DiffPane *>();
                 return diff ? diff->view() : nullptr;
             }}};
}

QList<TourStep> testingSteps(MainWindow &window)
{
    MainWindow *in = &window;
    return {{TourText::tr("Tests"),
             TourText::tr("A run puts versions before a dataset: the cost and the smallest difference that can be seen "
                          "are told first, the verdict comes in words. The answers of the sample are simulated and "
                          "cost nothing."),
             tourPane("pipelines"), tourButton(window, "pipelines.new")},
            {TourText::tr("Deployments"),
             TourText::tr("What passed goes to an environment by a plan: submitted, approved by a second person, "
                          "carried out, and rolled back when it disappoints. Every step is in the record."),
             tourPane("deployments"),
             {}},
            {TourText::tr("Who acts"),
             TourText::tr("Try the consent of a second person here: add a member and act for them%1. It is recorded as "
                          "self-attested.")
                 .arg(tourKeys(window, "go.members")),
             {},
             [in]() -> QWidget * { return in->statusBar().personButton(); }},
            {TourText::tr("Every command by keyboard"),
             TourText::tr("The menus hold every command, the palette finds them by name%1, and the help lists all "
                          "keys%2. This tour is in the help again whenever you want it.")
                 .arg(tourKeys(window, "go.palette"), tourKeys(window, "help.keys")),
             tourPane("prompts"), [in]() -> QWidget * { return in->rail().menuButton(); }}};
}

} // namespace

QList<TourStep> desktopTour(MainWindow &window, bool sample)
{
    return writingSteps(window, sample) + testingSteps(window);
}

} // namespace promptlab::desktop
