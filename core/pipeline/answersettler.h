// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/resultcommitter.h"
#include "core/pipeline/runplan.h"

#include <QThreadPool>

namespace promptlab {

/// Turns answers into stored results: judges and seals them in the pool, some at a time, and gives them to the
/// committer. Lives in the main thread; its owner awaits joined() before it goes.
class AnswerSettler final : public QObject
{
    Q_OBJECT

public:
    AnswerSettler(std::shared_ptr<const RunPlan> plan, Store &store, const ScriptHost &scripts, QThreadPool &pool,
                  ResultCommitter &committer, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(AnswerSettler)

    void add(PreparedCase prepared, ChatOutcome outcome);
    /// Ends when not too many answers wait for their judgement and the disk: the brake on those who ask.
    Task<void> room();
    /// Ends when all answers were given to the disk or one failed.
    Task<void> joined();

Q_SIGNALS:
    /// A result could not be made or stored: the run cannot go on.
    void failed(const promptlab::Error &error);

private:
    struct Answer {
        PreparedCase prepared;
        ChatOutcome outcome;
    };

    void judgeNext();
    Task<void> settle(QList<Answer> answers);

    std::shared_ptr<const RunPlan> m_plan;
    Store &m_store;
    const ScriptHost &m_scripts;
    QThreadPool &m_pool;
    ResultCommitter &m_committer;
    QList<Answer> m_waiting;
    int m_judging = 0;         ///< batches in the pool
    qsizetype m_unsettled = 0; ///< answers that are not stored yet
    bool m_posted = false;
    TaskSignal m_settled;
    TaskScope m_scope;
};

} // namespace promptlab
