// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipelines/startwish.h"

namespace promptlab {

StartWish::StartWish(RunSetup &setup, QObject *parent) : QObject(parent), m_setup(setup)
{
    connect(&setup, &RunSetup::estimateChanged, this, &StartWish::follow);
}

bool StartWish::Choice::isSameAs(const Choice &other) const
{
    // The rows of "the first ten" have names only once the dataset was read.
    const RunRequest &a = request;
    const RunRequest &b = other.request;
    return rows == other.rows && firstRows == other.firstRows && (rows != RowChoice::Named || a.rowKeys == b.rowKeys)
        && a.versions == b.versions && a.models == b.models && a.dataset == b.dataset && a.repeats == b.repeats
        && a.providerName == b.providerName && a.concurrency == b.concurrency && a.strictVariables == b.strictVariables;
}

StartWish::Choice StartWish::choice() const
{
    return {m_setup.request(), m_setup.rowChoice(), m_setup.rowChoice() == RowChoice::First ? m_setup.firstRows() : 0};
}

void StartWish::want()
{
    m_wanted = choice();
    follow();
}

void StartWish::drop()
{
    m_wanted.reset();
}

void StartWish::follow()
{
    if (!m_wanted)
        return;
    const bool same = m_wanted->isSameAs(choice());
    const QString problem = m_setup.isEstimating() ? QString() : m_setup.problem();
    if (same && problem.isEmpty() && (m_setup.isEstimating() || !m_setup.estimate()))
        return; // not known yet
    drop();
    if (!same)
        Q_EMIT refused(tr("Something else was chosen meanwhile. Look at it, then start it again."));
    else if (!problem.isEmpty())
        Q_EMIT refused(problem);
    else
        Q_EMIT granted();
}

} // namespace promptlab
