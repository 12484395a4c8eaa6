// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipelines/pipelinebars.h"

#include "ui/common/badge.h"
#include "ui/common/paneltoolbar.h"
#include "ui/pipelines/runtext.h"

namespace promptlab {

PipelineBars::PipelineBars(const Theme &theme, const PipelineCommands &commands, QWidget *parent)
    : QStackedWidget(parent), m_theme(theme), m_stateBar(new PanelToolBar(theme, this)),
      m_runBar(new PanelToolBar(theme, this)), m_setupBar(new PanelToolBar(theme, this)),
      m_compareBar(new PanelToolBar(theme, this)), m_state(new Badge(theme, m_runBar)),
      m_simulated(simulatedBadge(m_runBar)), m_comparedSimulated(simulatedBadge(m_compareBar))
{
    fillRunBar(commands);
    fillSetupBar(commands);
    fillCompareBar(commands);
    m_stateBar->setTitle(tr("Pipelines")); // the ways in stand in the middle of the page
    for (PanelToolBar *bar : {m_stateBar, m_setupBar, m_runBar, m_compareBar})
        addWidget(bar);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    follow();
}

Badge *PipelineBars::simulatedBadge(QWidget *parent) const
{
    auto *badge = new Badge(m_theme, parent);
    badge->setStatus(StatusTone::Inconclusive, tr("SIMULATED"));
    badge->setToolTip(tr("The answers were made by rules; no model was asked"));
    badge->hide();
    return badge;
}

void PipelineBars::fillRunBar(const PipelineCommands &commands)
{
    m_runBar->addLeft(m_state);
    m_runBar->addLeft(m_simulated);
    m_runBar->addAction(commands.compare);
    m_runBar->addAction(commands.runFailed);
    m_runBar->addFramed(commands.resume);
    m_runBar->addFramed(commands.cancel);
    m_runBar->addHidden(commands.exportCsv);
    m_runBar->addHidden(commands.exportJson);
    m_runBar->addHidden(commands.importDataset);
    m_runBar->addHidden(commands.refresh);
    m_runBar->setPrimary(commands.newRun);
}

void PipelineBars::fillSetupBar(const PipelineCommands &commands)
{
    m_setupBar->addAction(commands.importDataset);
    m_setupBar->addFramed(commands.back);
    m_setupBar->setPrimary(commands.run);
}

void PipelineBars::fillCompareBar(const PipelineCommands &commands)
{
    m_compareBar->addLeft(m_comparedSimulated);
    m_compareBar->addAction(commands.swapSides);
    m_compareBar->addFramed(commands.back);
}

void PipelineBars::setPage(PipelinePage page)
{
    switch (page) {
    case PipelinePage::State: setCurrentWidget(m_stateBar); return;
    case PipelinePage::Setup: setCurrentWidget(m_setupBar); return;
    case PipelinePage::Run: setCurrentWidget(m_runBar); return;
    case PipelinePage::Compare: setCurrentWidget(m_compareBar); return;
    }
    Q_UNREACHABLE();
}

void PipelineBars::setRun(const LoadedRunPtr &run, const QString &note)
{
    m_run = run->results.run.number;
    m_runNote = note;
    m_simulated->setVisible(run->results.run.simulated);
    showState(*run);
    follow();
}

/// A run that is simply complete needs no badge; green would say that everything was checked and passed.
void PipelineBars::showState(const LoadedRun &run)
{
    const RunRecord &record = run.results.run;
    const RunTotals &totals = run.results.totals;
    const bool complete = run.activity == RunActivity::Idle && record.status == RunStatus::Completed;
    const bool allPassed = complete && totals.passed - totals.unchecked == record.caseCount;
    const bool silent = complete && totals.errors == totals.done;
    const bool blind = complete && totals.unchecked == totals.done;
    if (allPassed)
        m_state->setStatus(StatusTone::Pass, tr("all passed"));
    else if (silent)
        m_state->setStatus(StatusTone::Error, tr("nothing answered"));
    else if (blind)
        m_state->setStatus(StatusTone::Paused, tr("nothing checked"));
    else
        m_state->setStatus(runStateTone(record.status, run.activity), runStateText(record.status, run.activity));
    m_state->setVisible(!complete || allPassed || silent || blind);
}

void PipelineBars::setCompared(const QString &note, bool simulated)
{
    m_comparedNote = note;
    m_comparedSimulated->setVisible(simulated);
    follow();
}

void PipelineBars::setNarrow(bool narrow)
{
    if (std::exchange(m_narrow, narrow) != narrow)
        follow();
}

void PipelineBars::follow()
{
    const QString where = m_narrow ? QString() : tr("Pipelines");
    // A badge says more than the age, and the number of the run must stay whole; the list tells the age too.
    const bool noted = !m_narrow && !m_state->isVisibleTo(m_runBar);
    m_runBar->setTitle(m_run > 0 ? tr("Run %1").arg(m_run) : QString(), noted ? m_runNote : QString(), where);
    m_setupBar->setTitle(tr("New run"), m_narrow ? QString() : tr("Choose, see what it comes to, run"), where);
    m_compareBar->setTitle(tr("Compare runs"), m_narrow ? QString() : m_comparedNote, where);
}

} // namespace promptlab
