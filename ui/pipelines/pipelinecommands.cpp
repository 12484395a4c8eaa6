// SPDX-License-Identifier: GPL-3.0-or-later
// The commands of the pane: what they are called, what they do, when they cannot be used and why.
#include "ui/pipelines/pipelinespane.h"

#include "ui/common/labicons.h"
#include "ui/pipelines/resultmatrixpanel.h"
#include "ui/pipelines/runcomparepage.h"
#include "ui/pipelines/runnotices.h"
#include "ui/pipelines/runsetup.h"
#include "ui/pipelines/runsetupform.h"
#include "ui/pipelines/runtext.h"
#include "ui/pipelines/runview.h"
#include "ui/pipelines/startwish.h"

#include <QFileDialog>

namespace promptlab {

namespace {

ActionSpec pipelineCommand(const QString &id, const QString &text, const QString &icon,
                           const QList<QKeySequence> &keys = {})
{
    ActionSpec spec;
    spec.id = QStringLiteral("pipelines.") + id;
    spec.text = text;
    spec.category = PipelinesPane::tr("Pipelines");
    spec.icon = icon;
    spec.keys = keys;
    spec.scope = ActionScope::Pane;
    spec.pane = QStringLiteral("pipelines");
    return spec;
}

} // namespace

void PipelinesPane::addCommands(ActionRegistry &registry)
{
    addRunCommands(registry);
    addPageCommands(registry);
    addResultCommands(registry);
    const LabIcons icons(m_theme);
    for (const QString &id : registry.ids()) {
        if (registry.spec(id)->pane == QLatin1String("pipelines"))
            registry.action(id)->setIcon(icons.icon(registry.spec(id)->icon));
    }
}

void PipelinesPane::addRunCommands(ActionRegistry &registry)
{
    m_commands.newRun = registry.add(pipelineCommand(QStringLiteral("new"), tr("&New run…"), QStringLiteral("plus"),
                                                     {QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_R)}),
                                     [this] { newRun(); });
    m_commands.run = registry.add(pipelineCommand(QStringLiteral("run"), tr("&Run"), QStringLiteral("play"),
                                                  {QKeySequence(Qt::CTRL | Qt::Key_F5)}),
                                  [this] { run(); });
    m_commands.runFailed =
        registry.add(pipelineCommand(QStringLiteral("runFailed"), tr("Run &failed again…"),
                                     QStringLiteral("rotate-ccw"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F5)}),
                     [this] { runFailedAgain(); });
    m_commands.resume = registry.add(pipelineCommand(QStringLiteral("resume"), tr("R&esume"), QStringLiteral("play")),
                                     [this] { resumeShown(); });
    m_commands.cancel = registry.add(pipelineCommand(QStringLiteral("cancel"), tr("&Cancel, keep results"),
                                                     QStringLiteral("square"), {QKeySequence(Qt::SHIFT | Qt::Key_F5)}),
                                     [this] { cancelShown(); });
}

void PipelinesPane::addPageCommands(ActionRegistry &registry)
{
    m_commands.back =
        registry.add(pipelineCommand(QStringLiteral("back"), tr("&Back to the runs"), QStringLiteral("arrow-left"),
                                     {QKeySequence(Qt::ALT | Qt::Key_Left)}),
                     [this] { leavePage(); });
    m_commands.compare =
        registry.add(pipelineCommand(QStringLiteral("compare"), tr("Compare &with…"), QStringLiteral("git-compare"),
                                     {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D)}),
                     [this] { compareShown(); });
    m_commands.swapSides =
        registry.add(pipelineCommand(QStringLiteral("swapSides"), tr("Swap &sides"), QStringLiteral("arrow-left-right"),
                                     {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X)}),
                     [this] { comparison().swapSides(); });
    m_commands.refresh = registry.add(pipelineCommand(QStringLiteral("refresh"), tr("Read a&gain"),
                                                      QStringLiteral("refresh-cw"), {QKeySequence(Qt::Key_F5)}),
                                      [this] { refresh(); });
    m_commands.stopReading =
        registry.add(pipelineCommand(QStringLiteral("stopReading"), tr("S&top reading"), QStringLiteral("square")),
                     [this] { stopReading(); });
    m_commands.importDataset =
        registry.add(pipelineCommand(QStringLiteral("importDataset"), tr("Import &dataset…"), QStringLiteral("upload")),
                     [this] { importDataset(); });
    m_commands.openPrompts = registry.add(
        pipelineCommand(QStringLiteral("openPrompts"), tr("Go to the &prompts"), QStringLiteral("message-square-code")),
        [this] {
            Q_EMIT navigationRequested({QStringLiteral("prompts"), {}, {}, {}});
        });
}

void PipelinesPane::addResultCommands(ActionRegistry &registry)
{
    m_commands.nextFailure = registry.add(pipelineCommand(QStringLiteral("nextFailure"), tr("Next fai&lure"),
                                                          QStringLiteral("chevron-down"), {QKeySequence(Qt::Key_F8)}),
                                          [this] { m_view->goToFailure(true); });
    m_commands.previousFailure =
        registry.add(pipelineCommand(QStringLiteral("previousFailure"), tr("Pre&vious failure"),
                                     QStringLiteral("chevron-up"), {QKeySequence(Qt::SHIFT | Qt::Key_F8)}),
                     [this] { m_view->goToFailure(false); });
    m_commands.find = registry.add(pipelineCommand(QStringLiteral("find"), tr("F&ind in outputs"),
                                                   QStringLiteral("search"), {QKeySequence(Qt::CTRL | Qt::Key_F)}),
                                   [this] { m_view->matrix()->focusSearch(); });
    m_commands.exportCsv = registry.add(
        pipelineCommand(QStringLiteral("exportCsv"), tr("Export results as C&SV…"), QStringLiteral("download")),
        [this] { exportShown(false); });
    m_commands.exportJson = registry.add(
        pipelineCommand(QStringLiteral("exportJson"), tr("Export results as &JSON…"), QStringLiteral("download")),
        [this] { exportShown(true); });
}

void PipelinesPane::block(QAction *action, const QString &why)
{
    for (const QString &id : m_registry->ids()) {
        if (m_registry->action(id) == action)
            m_registry->setBlocked(id, why);
    }
}

void PipelinesPane::followCommands()
{
    if (!m_view)
        return;
    const bool setup = page() == QLatin1String("setup");
    const bool comparing = page() == QLatin1String("compare");
    // While it is estimated what was said of another choice does not hold; a start waits for the answer.
    QString noStart = setup && !m_setup->isEstimating() ? m_setup->problem() : QString();
    if (setup && noStart.isEmpty() && m_setup->versions().chosen().isEmpty())
        noStart = tr("What can be run is still being read");
    block(m_commands.run, noStart);
    block(m_commands.back, setup || comparing ? QString() : tr("The runs are shown already"));
    block(m_commands.swapSides,
          comparing && m_compare && m_compare->shown() ? QString() : tr("No runs are being compared"));
    block(m_commands.stopReading, m_controller->isReading() ? QString() : tr("Nothing is being read"));
    followResultCommands();
}

void PipelinesPane::followResultCommands()
{
    const LoadedRunPtr &run = m_view->run();
    const bool results = page() == QLatin1String("run") && run;
    const QString noRun = results ? QString() : tr("No run is shown");
    const bool here = results && m_controller->isRunningHere(run->results.run.id);
    const bool resumable = results && !here && canResume(run->results.run.status, run->activity);
    block(m_commands.compare, results && run->results.totals.done == 0 ? tr("This run has no results yet") : noRun);
    const bool failures = results && !m_view->matrix()->failedRowKeys().isEmpty();
    const QString noFailure = !results ? noRun : (failures ? QString() : tr("Nothing failed in this run"));
    block(m_commands.runFailed, noFailure);
    block(m_commands.nextFailure, noFailure);
    block(m_commands.previousFailure, noFailure);
    block(m_commands.find, noRun);
    block(m_commands.exportCsv, noRun);
    block(m_commands.exportJson, noRun);
    block(m_commands.cancel,
          here ? QString()
               : (results && run->activity == RunActivity::Elsewhere ? tr("Another process carries this run out")
                                                                     : tr("Nothing runs here")));
    block(m_commands.resume,
          resumable ? QString()
                    : (!results ? noRun
                                : (run->activity == RunActivity::Idle && !here ? tr("This run is complete")
                                                                               : tr("This run is under way"))));
}

/// The prompt that the person works on, unless the form was left with another choice since.
void PipelinesPane::newRun()
{
    m_setup->followWork();
    showSetup();
}

void PipelinesPane::showSetup()
{
    if (m_setup->prompts().isEmpty())
        m_setup->reload();
    m_showWhenLoaded = false;
    RunSetupForm &form = setupForm();
    setPage(PipelinePage::Setup);
    form.firstField()->setFocus(Qt::OtherFocusReason);
}

void PipelinesPane::run()
{
    if (page() != QLatin1String("setup")) {
        newRun();
        return;
    }
    m_wish->want();
    if (m_wish->isOpen())
        Q_EMIT messagePosted(tr("The run starts as soon as it is known what it comes to"));
}

void PipelinesPane::startWanted()
{
    block(m_commands.run, tr("The run is being started"));
    m_controller->start(m_setup->request(), m_setup->estimate()->costMicros);
}

void PipelinesPane::runFailedAgain()
{
    if (!m_view->run())
        return;
    m_notices->clear();
    m_setup->takeOver(m_view->run()->results.spec, m_view->matrix()->failedRowKeys());
    showSetup();
}

void PipelinesPane::resumeShown()
{
    if (m_view->run())
        m_controller->resume(m_view->run()->results.run);
}

void PipelinesPane::cancelShown()
{
    if (m_view->run())
        m_controller->cancel(m_view->run()->results.run.id);
}

void PipelinesPane::compareShown()
{
    if (m_view->run())
        showCompare(m_view->run()->results.run.number, 0);
}

void PipelinesPane::leavePage()
{
    setPage(m_view->run() ? PipelinePage::Run : PipelinePage::State);
    followRuns();
    if (QWidget *target = firstFocusWidget())
        target->setFocus(Qt::OtherFocusReason);
}

void PipelinesPane::exportShown(bool json)
{
    if (!m_view->run())
        return;
    const QString suffix = json ? QStringLiteral("json") : QStringLiteral("csv");
    auto *dialog = new QFileDialog(this, tr("Export the results of run %1").arg(m_view->run()->results.run.number));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(suffix);
    dialog->setNameFilter(json ? tr("JSON files (*.json)") : tr("CSV files (*.csv)"));
    dialog->selectFile(tr("run-%1").arg(m_view->run()->results.run.number) + QLatin1Char('.') + suffix);
    connect(dialog, &QFileDialog::fileSelected, this, &PipelinesPane::writeTo);
    dialog->open();
}

void PipelinesPane::writeTo(const QString &path)
{
    if (m_view->run())
        m_controller->exportResults(m_view->run(), path);
}

void PipelinesPane::importDataset()
{
    auto *dialog = new QFileDialog(this, tr("Import a dataset"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilter(tr("Datasets (*.csv *.tsv *.jsonl *.ndjson *.json *.yaml *.yml)"));
    connect(dialog, &QFileDialog::fileSelected, m_controller.get(), &PipelineController::importDataset);
    dialog->open();
}

} // namespace promptlab
