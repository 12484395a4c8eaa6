// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/pipeline/runplan.h"

#include <QQueue>
#include <QThreadPool>

namespace promptlab {

/// Hands out the cases of a run in order, rendered: the pool makes them ready in batches ahead of the workers, so that
/// a request never waits for its template. Lives in the main thread; its owner awaits joined() before it goes.
class CaseFeeder final
{
public:
    CaseFeeder(std::shared_ptr<const RunPlan> plan, QList<int> todo, const ScriptHost &scripts, QThreadPool &pool);

    /// The next case; nothing when there are no more or after stop().
    Task<std::optional<PreparedCase>> next();
    /// What was not handed out stays open.
    void stop();
    Task<void> joined();

private:
    void fillIfLow();
    Task<void> fill(QList<int> cases);

    std::shared_ptr<const RunPlan> m_plan;
    QList<int> m_todo;
    const ScriptHost &m_scripts;
    QThreadPool &m_pool;
    qsizetype m_next = 0; ///< into m_todo
    QQueue<PreparedCase> m_ready;
    bool m_filling = false;
    TaskSignal m_filled;
    TaskScope m_scope;
};

} // namespace promptlab
