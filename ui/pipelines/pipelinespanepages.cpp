// SPDX-License-Identifier: GPL-3.0-or-later
// The pages that are made when they are opened for the first time: making all of them at once would hold the window up.
#include "ui/pipelines/pipelinespane.h"

#include "ui/pipelines/runcomparepage.h"
#include "ui/pipelines/runnotices.h"
#include "ui/pipelines/runsetupform.h"
#include "ui/pipelines/runtext.h"

namespace promptlab {

/// Puts @p made where an empty widget kept its place.
void PipelinesPane::replacePage(PipelinePage page, QWidget *made)
{
    QWidget *place = m_pages->widget(int(page));
    m_pages->insertWidget(int(page), made);
    m_pages->removeWidget(place);
    delete place;
}

RunSetupForm &PipelinesPane::setupForm()
{
    if (m_form)
        return *m_form;
    m_form = new RunSetupForm(m_theme, *m_setup, m_pages);
    replacePage(PipelinePage::Setup, m_form);
    connect(m_form, &RunSetupForm::providersWanted, this, &PipelinesPane::openProviders);
    connect(m_form, &RunSetupForm::promptWanted, this, &PipelinesPane::openPrompt);
    return *m_form;
}

RunComparePage &PipelinesPane::comparison()
{
    if (m_compare)
        return *m_compare;
    m_compare = new RunComparePage(m_theme, *m_controller, *m_commands.newRun, *m_commands.back, m_pages);
    replacePage(PipelinePage::Compare, m_compare);
    m_compare->restoreState(m_compareState);
    connect(m_compare, &RunComparePage::busyChanged, this, &PipelinesPane::setLoading);
    connect(m_compare, &RunComparePage::failed, this, [this](const Error &error) {
        m_notices->showError(tr("The runs could not be compared."), error, compareAttempt);
    });
    connect(m_compare, &RunComparePage::shownChanged, this, &PipelinesPane::followCompared);
    return *m_compare;
}

void PipelinesPane::followCompared()
{
    const ComparedRunsPtr &runs = m_compare->shown();
    if (runs)
        m_notices->settle(compareAttempt);
    m_bars->setCompared(runs ? tr("on %1").arg(datasetText(runs->candidateResults->spec)) : QString(),
                        runs && runs->simulated);
    followCommands();
    tellStatus();
}

} // namespace promptlab
