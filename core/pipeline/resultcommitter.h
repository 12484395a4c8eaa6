// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/store/runrepository.h"
#include "core/store/store.h"

#include <QObject>

class QTimer;

namespace promptlab {

/// Brings the results of a run into the store in groups. A group goes to the kernel as soon as the writer is free (a
/// killed process loses nothing of it), and every 100 ms or 256 results a full commit puts all of them on the disk;
/// only those count as done. Lives in the main thread; its owner awaits drained() before it goes.
class ResultCommitter final : public QObject
{
    Q_OBJECT

public:
    /// @param alreadyDone results of the run that were stored before.
    ResultCommitter(Store &store, Context context, RunId run, int alreadyDone, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(ResultCommitter)

    /// Queues results. The future ends when a kill could not lose them any more; its error stops the run.
    QFuture<Result<void>> add(QList<SealedResult> results);
    /// Ends when everything is on the disk.
    Task<Result<void>> drained();
    /// Results on the disk, those of earlier sessions included.
    [[nodiscard]] int doneCount() const { return m_done; }

Q_SIGNALS:
    /// After a full commit: these results count now.
    void secured(QList<promptlab::ResultRecord> results, int doneCount);

private:
    struct Group {
        QList<SealedResult> results;
        std::shared_ptr<QPromise<Result<void>>> stored;
    };

    void flush();
    Task<void> write(Group group, bool full);
    [[nodiscard]] bool fullCommitDue() const;

    Store &m_store;
    Context m_context;
    RunId m_run;
    QTimer *m_timer;
    Group m_pending;
    QList<ResultRecord> m_unsecured; ///< in the kernel's hands, not yet known to be on the disk
    bool m_writing = false;
    bool m_draining = false;
    int m_done = 0;
    qint64 m_lastFullNs = 0;
    std::optional<Error> m_failure;
    std::shared_ptr<QPromise<Result<void>>> m_drain;
    TaskScope m_scope;
};

} // namespace promptlab
