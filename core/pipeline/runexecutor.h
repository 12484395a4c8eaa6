// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/answerjournal.h"
#include "core/pipeline/answersettler.h"

#include <QElapsedTimer>
#include <QThreadPool>

namespace promptlab {

/// Where a run stands. Only results on the disk are counted.
struct RunProgress {
    int total = 0;
    int done = 0;
    int passed = 0;
    int failed = 0;
    int unscored = 0;
    int errors = 0;
    int retried = 0;                   ///< of this session: asked more than once
    int unchecked = 0;                 ///< of the passed ones: no assertion looked at them
    double perSecond = 0;              ///< over the last seconds of this session
    std::optional<double> secondsLeft; ///< absent until there is a rate
    qint64 costMicros = 0;
    qint64 tokens = 0;   ///< prompt and output, as far as they are known
    int unknownCost = 0; ///< results whose cost is not known
    bool simulated = false;
};

/// Counts secured results and tells the rate; batches what it reports to at most ten times a second.
class ProgressMeter
{
public:
    using Report = std::function<void(const RunProgress &)>;

    ProgressMeter(int total, RunTotals before, Report report, const Clock &clock);
    void add(const QList<ResultRecord> &results, int doneCount);
    /// Reports the last state, whatever the time.
    void finish();
    [[nodiscard]] const RunProgress &progress() const { return m_progress; }

private:
    void updateRate(qint64 nowNs);

    RunProgress m_progress;
    Report m_report;
    const Clock &m_clock;
    qint64 m_lastReportNs = 0;
    QList<std::pair<qint64, int>> m_window; ///< (time, done) of the last ten seconds
};

/// Sends the open cases of a run with bounded parallelism, has the answers judged in the pool and stored. An answer is
/// in the AnswerJournal before its worker sends the next request: a resumed run repeats at most `concurrency` requests,
/// and judging and storing hold up no request as long as they keep pace.
class RunExecutor final : public QObject
{
    Q_OBJECT

public:
    RunExecutor(Store &store, const ScriptHost &scripts, QThreadPool &pool, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(RunExecutor)

    /// Runs the cases @p todo (ascending indexes). Ends with success, Cancelled, or the error that made it impossible
    /// to store results. Provider failures are results, not errors. @p before: totals of earlier sessions of this run.
    Task<Result<void>> execute(std::shared_ptr<const RunPlan> plan, Provider *provider, QList<int> todo,
                               RunTotals before, Context context, ProgressMeter::Report report);

private:
    struct Session;

    /// One worker: a case after the other.
    static Task<void> work(std::shared_ptr<Session> session);
    /// Settles what an earlier session had received but not stored, and takes it off the list.
    static Result<void> settleKept(AnswerJournal &journal, AnswerSettler &settler, QList<int> &todo);

    Store &m_store;
    const ScriptHost &m_scripts;
    QThreadPool &m_pool;
};

} // namespace promptlab
