// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pipelines/pipelinecontroller.h"
#include "ui/pipelines/runcomparison.h"

namespace promptlab {

/// Reads two runs and compares a column of each; the newest wish wins. Lives in the main thread.
class RunComparer final : public QObject
{
    Q_OBJECT

public:
    /// @p controller must outlive it: its tasks end with the controller's.
    explicit RunComparer(PipelineController &controller, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(RunComparer)

    /// compared() or failed() follows.
    void compare(RunSide baseline, RunSide candidate);
    [[nodiscard]] bool isComparing() const { return m_comparing; }

Q_SIGNALS:
    void compared(const promptlab::ComparedRunsPtr &runs);
    void failed(const promptlab::Error &error);

private:
    using Results = std::shared_ptr<const RunResults>;
    Task<void> compareNow(RunSide baseline, RunSide candidate, int ticket);
    Task<Result<Results>> read(int number);

    PipelineController &m_controller;
    QList<Results> m_kept; ///< the last ones that are complete: they do not change any more
    int m_ticket = 0;
    bool m_comparing = false;
};

} // namespace promptlab
