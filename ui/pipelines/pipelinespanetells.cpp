// SPDX-License-Identifier: GPL-3.0-or-later
// What the pane tells: the bar at the top, the status line, and where a message leads.
#include "ui/pipelines/pipelinespane.h"

#include "ui/pipelines/resultmatrixpanel.h"
#include "ui/pipelines/runcomparepage.h"
#include "ui/pipelines/runnotices.h"
#include "ui/pipelines/runsetup.h"
#include "ui/pipelines/runview.h"
#include "ui/pipelines/startwish.h"

#include <QLocale>

namespace promptlab {

/// What happens once and is told.
void PipelinesPane::connectEvents()
{
    PipelineController *controller = m_controller.get();
    connect(controller, &PipelineController::ended, this, [this](int number, const QString &problem) {
        if (!problem.isEmpty())
            m_notices->showError(tr("Run %1 stopped.").arg(number), makeError(ErrorCode::Internal, problem),
                                 RunNotices::aboutRun(number));
        m_setup->reload(); // what the run showed goes into the next estimate
        followCommands();
    });
    connect(controller, &PipelineController::exported, this, [this](const QString &path, const QString &problem) {
        m_notices->settle(exportAttempt);
        if (problem.isEmpty())
            Q_EMIT messagePosted(tr("Results written to %1").arg(path));
        else
            m_notices->showError(tr("The results were not written."), makeError(ErrorCode::Io, problem), exportAttempt);
    });
    connect(controller, &PipelineController::datasetImported, this,
            [this](const QString &name, const QString &problem) {
                m_notices->settle(importAttempt);
                if (!problem.isEmpty()) {
                    m_notices->showError(tr("The dataset was not imported."),
                                         makeError(ErrorCode::InvalidInput, problem), importAttempt);
                    return;
                }
                Q_EMIT messagePosted(tr("Dataset %1 imported").arg(name));
                m_setup->reload();
                m_setup->setDataset(name);
            });
    connect(m_wish, &StartWish::refused, this,
            [this](const QString &why) { Q_EMIT messagePosted(tr("The run did not start: %1").arg(why)); });
    connect(m_notices, &RunNotices::errorShown, this, &PipelinesPane::messagePosted);
    connect(m_notices, &RunNotices::showWanted, this, &PipelinesPane::showRun);
    connect(m_notices, &RunNotices::failedAgainWanted, this, &PipelinesPane::runFailedAgain);
    connect(m_notices, &RunNotices::otherDatasetWanted, this, [this] {
        m_setup->takeOver(m_view->run()->results.spec, {});
        m_setup->setRows(RowChoice::All, m_setup->firstRows(), {}); // their names are of that dataset
        showSetup();
    });
    connect(m_notices, &RunNotices::cancelWanted, controller, &PipelineController::cancel);
    connect(m_notices, &RunNotices::resumeWanted, this, [this](const RunRecord &run) {
        m_controller->resume(run);
        showRun(run.number);
    });
    connect(m_notices, &RunNotices::providersWanted, this, &PipelinesPane::openProviders);
    connect(m_notices, &RunNotices::promptWanted, this, &PipelinesPane::openPrompt);
}

void PipelinesPane::openProviders()
{
    Q_EMIT navigationRequested({QStringLiteral("settings"), QStringLiteral("page"), QStringLiteral("providers"), {}});
}

void PipelinesPane::openPrompt(const QString &reference)
{
    Q_EMIT navigationRequested({QStringLiteral("prompts"), QStringLiteral("prompt"), reference, {}});
}

/// Said where the results would be; where there are some they stay, and the bar above says it.
void PipelinesPane::readingFailed(const QString &what, const Error &error)
{
    m_problem = error.text();
    if (page() == QLatin1String("empty"))
        Q_EMIT messagePosted(tr("%1 %2", "what failed, why").arg(what, m_problem));
    else
        m_notices->showError(what, error, readAttempt, [this] { refresh(); });
    followState();
}

/// What was said about a run, or about what was tried on another page, stays there.
void PipelinesPane::followNotices(PipelinePage page)
{
    if (page != PipelinePage::Setup)
        m_notices->settle(startAttempt);
    if (page != PipelinePage::Compare)
        m_notices->settle(compareAttempt);
    if (page != PipelinePage::Run)
        m_notices->settle(exportAttempt);
    const bool shown = page == PipelinePage::Run && m_view->run();
    m_notices->showing(shown ? m_view->run()->results.run.number : 0);
    if (shown && !m_notices->isSaying())
        m_notices->warnAbout(m_view->run(), m_controller->runs());
}

/// Rows, as the chips above the matrix count them; while the run works here, cases, as the strip does.
QString PipelinesPane::runStatusText() const
{
    if (const auto progress = m_controller->progressOf(m_view->run()->results.run.id)) {
        QStringList parts{
            tr("%1 of %Ln case(s) done", nullptr, progress->total).arg(QLocale().toString(progress->done))};
        if (progress->failed > 0)
            parts.append(tr("%Ln failed", nullptr, progress->failed));
        if (progress->errors > 0)
            parts.append(tr("%Ln error(s)", nullptr, progress->errors));
        return parts.join(QStringLiteral(", "));
    }
    const int failed = m_view->matrix()->rowsWith(MatrixFilter::Failed);
    const int errors = m_view->matrix()->rowsWith(MatrixFilter::Errors);
    QStringList parts;
    if (failed > 0 || errors == 0)
        parts.append(failed == 0 ? tr("No row failed") : tr("%Ln row(s) failed", nullptr, failed));
    if (errors > 0)
        parts.append(tr("%Ln row(s) with an error", nullptr, errors));
    if (const RunTotals &totals = m_view->run()->results.totals; totals.unchecked > 0)
        parts.append(tr("%Ln not checked", nullptr, int(totals.unchecked)));
    return parts.join(QStringLiteral(", "));
}

void PipelinesPane::followSetup()
{
    followCommands();
    if (page() == QLatin1String("setup"))
        tellStatus();
}

void PipelinesPane::tellStatus()
{
    if (page() == QLatin1String("setup"))
        Q_EMIT statusTextChanged(m_setup->estimate() && !m_setup->isEstimating()
                                     ? estimateSizeText(*m_setup->estimate())
                                     : QString()); // never the count of another choice
    else if (page() == QLatin1String("run") && m_view->run())
        Q_EMIT statusTextChanged(runStatusText());
    else if (page() == QLatin1String("compare") && m_compare->shown())
        Q_EMIT statusTextChanged(
            tr("%Ln row(s) changed", nullptr, int(m_compare->shown()->pair.summary.changes.size())));
    else
        Q_EMIT statusTextChanged({});
}

} // namespace promptlab
