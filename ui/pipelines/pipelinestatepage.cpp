// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipelines/pipelinestatepage.h"

#include "ui/common/emptystate.h"
#include "ui/pipelines/runtext.h"

#include <QVBoxLayout>

namespace promptlab {

namespace {

constexpr int sayReadingAfterMs = 150;

const QString pipelineIcon = QStringLiteral("flask-conical");

} // namespace

PipelineStatePage::PipelineStatePage(const Theme &theme, const PipelineCommands &commands, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_commands(commands), m_state(new EmptyState(theme, this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_state);
    m_state->hide();
    m_delay.setSingleShot(true);
    m_delay.setInterval(sayReadingAfterMs);
    connect(&m_delay, &QTimer::timeout, this, [this] {
        m_late = true;
        follow();
    });
}

QString PipelineStatePage::title() const
{
    return m_state->isHidden() ? QString() : m_state->title();
}

void PipelineStatePage::setFacts(const PipelineFacts &facts)
{
    m_facts = facts;
    follow();
}

void PipelineStatePage::say(const QString &icon, const QString &title, const QString &sentence, QAction *primary,
                            QAction *other)
{
    m_state->show();
    if (m_state->title() != title) // the focus stays on a button of what is said already
        m_state->showEmpty(icon, title, sentence, primary, other);
}

void PipelineStatePage::follow()
{
    const bool reading = m_facts.problem.isEmpty() && !m_facts.stopped
                      && (!m_facts.runsKnown || m_facts.hasRuns || !m_facts.choicesKnown);
    if (!reading) {
        m_delay.stop();
        m_late = false;
        if (m_facts.problem.isEmpty() && !m_facts.stopped)
            showFirstSteps();
        else
            showProblem();
        return;
    }
    if (m_late)
        showReading();
    else if (!m_delay.isActive()) {
        m_state->hide();
        m_delay.start();
    }
}

void PipelineStatePage::showFirstSteps()
{
    if (!m_facts.hasPrompts)
        say(QStringLiteral("message-square-code"), tr("No prompt to run yet"),
            tr("A run asks versions of a prompt the same questions. Write or import a prompt first."),
            m_commands.openPrompts);
    else if (!m_facts.hasDatasets)
        say(QStringLiteral("inbox"), tr("No dataset yet"),
            tr("A dataset holds the rows that every version is asked: import a CSV, JSON or YAML file."),
            m_commands.importDataset, m_commands.openPrompts);
    else
        say(pipelineIcon, tr("No run yet"),
            tr("A run asks versions of a prompt all rows of a dataset, checks the answers and says which version is "
               "better. Put the first one together."),
            m_commands.newRun, m_commands.importDataset);
}

void PipelineStatePage::showReading()
{
    if (m_facts.run > 0)
        say(pipelineIcon, tr("Reading run %1…").arg(m_facts.run),
            tr("Its results appear as soon as they are read. Choose another run, or stop."), m_commands.stopReading);
    else
        say(pipelineIcon, tr("Reading the runs…"),
            tr("They appear as soon as they are read. A new run can be put together meanwhile."), m_commands.newRun,
            m_commands.stopReading);
}

void PipelineStatePage::showProblem()
{
    const QString again = tr("Read again, or go on with a new run.");
    if (m_facts.stopped)
        say(pipelineIcon, m_facts.run > 0 ? tr("Run %1 was not read").arg(m_facts.run) : tr("The runs were not read"),
            tr("You stopped it. %1").arg(again), m_commands.refresh, m_commands.newRun);
    else
        say(QStringLiteral("circle-alert"),
            m_facts.run > 0 ? tr("Run %1 could not be read").arg(m_facts.run) : tr("The runs could not be read"),
            tr("%1 %2", "the reason, what to do").arg(asSentence(m_facts.problem), again), m_commands.refresh,
            m_commands.newRun);
}

} // namespace promptlab
