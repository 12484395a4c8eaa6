// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipelines/runcomparer.h"

#include <QtConcurrent>

namespace promptlab {

RunComparer::RunComparer(PipelineController &controller, QObject *parent) : QObject(parent), m_controller(controller) {}

void RunComparer::compare(RunSide baseline, RunSide candidate)
{
    if (m_controller.token().isCancelled())
        return;
    m_comparing = true;
    m_controller.scope().spawn(compareNow(baseline, candidate, ++m_ticket));
}

Task<Result<RunComparer::Results>> RunComparer::read(int number)
{
    for (const Results &kept : qAsConst(m_kept)) {
        if (kept->run.number == number)
            co_return kept;
    }
    const PipelineServices &services = m_controller.services();
    const Context context = services.context(m_controller.token());
    Result<RunResults> results = co_await services.testing.results(context, number);
    if (!results.ok())
        co_return results.error();
    const Results made = std::make_shared<const RunResults>(std::move(*results));
    constexpr int mostKept = 2;
    if (made->run.status == RunStatus::Completed) {
        m_kept.prepend(made);
        m_kept = m_kept.mid(0, mostKept);
    }
    co_return made;
}

Task<void> RunComparer::compareNow(RunSide baseline, RunSide candidate, int ticket)
{
    const auto superseded = [this, ticket] { return ticket != m_ticket || m_controller.token().isCancelled(); };
    const Result<Results> before = co_await read(baseline.run);
    if (superseded())
        co_return;
    Result<Results> after = before;
    if (baseline.run != candidate.run)
        after = co_await read(candidate.run);
    if (superseded())
        co_return;
    if (!before.ok() || !after.ok()) {
        m_comparing = false;
        Q_EMIT failed(before.ok() ? after.error() : before.error());
        co_return;
    }
    const QFuture<Result<ComparedRunsPtr>> comparing =
        QtConcurrent::run(compareRunSides, *before, baseline, *after, candidate);
    const Result<ComparedRunsPtr> runs = co_await comparing;
    if (superseded())
        co_return;
    m_comparing = false;
    if (runs.ok())
        Q_EMIT compared(*runs);
    else
        Q_EMIT failed(runs.error());
}

} // namespace promptlab
