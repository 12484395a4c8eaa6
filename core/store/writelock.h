// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <QMutex>
#include <QWaitCondition>

namespace promptlab {

/// Mutual exclusion of the writers of one workspace file, across processes: an open-file-description lock that the
/// kernel frees when its holder dies. Held for one unit of work or checkpoint, never longer. Used by the writer thread
/// only.
class WriteLock
{
public:
    /// @param path of the lock file (made when missing, mode 0600). Empty: every call succeeds (PostgreSQL).
    explicit WriteLock(QString path) : m_path(std::move(path)) {}
    /// The lock of a workspace: "<file>-lock".
    static WriteLock of(const StoreTarget &target);
    ~WriteLock();
    Q_DISABLE_COPY_MOVE(WriteLock)

    /// Waits up to @p timeoutMs. Error Locked (retryable) names how long it waited.
    Result<void> acquire(int timeoutMs);
    void release();

private:
    Result<void> openFile();
    /// Whether the locked file is not the one that others find under the name.
    [[nodiscard]] bool isOrphaned() const;

    QString m_path;
    int m_fd = -1;
    QMutex m_mutex;
    QWaitCondition m_pause; ///< never woken: only its time-out paces the attempts
};

} // namespace promptlab
