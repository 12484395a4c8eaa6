// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/interruptedrun.h"

#include "core/workspace/workspace.h"
#include "ui/common/messagebar.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/panestack.h"

#include <QCoreApplication>

namespace promptlab::desktop {

namespace {

struct InterruptedRunText {
    Q_DECLARE_TR_FUNCTIONS(InterruptedRun)
};

constexpr int newestRuns = 20;

QString pipelinesPane()
{
    return QStringLiteral("pipelines");
}

QString interruptedAbout()
{
    return QStringLiteral("interrupted run");
}

bool isInterrupted(const RunRecord &run, RunActivity activity)
{
    return (run.status == RunStatus::Running || run.status == RunStatus::Pending) && activity == RunActivity::Idle;
}

void sayInterrupted(MainWindow &window, const RunListItem &item)
{
    const int number = item.run.number;
    BarMessage message;
    message.level = MessageLevel::Warning;
    message.about = interruptedAbout();
    message.what = InterruptedRunText::tr("Run %1 did not end:").arg(number);
    message.why = InterruptedRunText::tr("%1 of %n case(s) are done; it can be resumed.", nullptr, item.run.caseCount)
                      .arg(item.totals.done);
    message.actions = {{InterruptedRunText::tr("Show run %1").arg(number),
                        [&window, number] {
                            window.settleMessage(interruptedAbout());
                            window.openPlace({pipelinesPane(), QStringLiteral("run"), QString::number(number), {}});
                        },
                        false}};
    window.showMessage(message);
    QObject::connect(&window.stack(), &PaneStack::currentPaneChanged, &window, [&window](const QString &id) {
        if (id == pipelinesPane())
            window.settleMessage(interruptedAbout()); // it offers to resume
    });
}

} // namespace

Task<void> tellInterruptedRun(MainWindow *window, Workspace *workspace, CancelToken cancel)
{
    const Context context = workspace->context(cancel);
    const Result<RunRecord> some = co_await workspace->testing().findUnfinished(context);
    if (!some.ok())
        co_return; // mostly there is none, and that is found quickly
    const Result<QList<RunListItem>> runs = co_await workspace->testing().overview(context, newestRuns);
    if (!runs.ok())
        co_return; // the pane of the runs says why
    for (const RunListItem &item : *runs) {
        if (!isInterrupted(item.run, RunActivity::Idle))
            continue;
        const Result<RunActivity> activity = co_await workspace->testing().activity(context, item.run.id);
        if (cancel.isCancelled() || window->stack().currentId() == pipelinesPane())
            co_return;
        if (isInterrupted(item.run, activity.valueOr(RunActivity::Elsewhere))) {
            sayInterrupted(*window, item);
            co_return;
        }
    }
}

} // namespace promptlab::desktop
