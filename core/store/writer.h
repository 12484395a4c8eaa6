// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/unitofwork.h"
#include "core/store/writelock.h"

#include <QThread>

#include <deque>

namespace promptlab {

/// The one writing thread of a workspace: a queue of units of work, each one transaction under the write lock.
/// Only this thread checkpoints.
class Writer final : public QThread
{
    Q_OBJECT

public:
    using Body = std::function<Result<void>(UnitOfWork &)>;
    using Done = std::function<void(Result<void>)>;

    Writer(StoreTarget target, const FieldCipher &cipher, const Clock &clock);
    /// Finishes what is queued, checkpoints and closes.
    ~Writer() override;
    Q_DISABLE_COPY_MOVE(Writer)

    /// Queues a unit of work. @p done is called in the writer thread after the commit or the failure. Thread-safe.
    void post(Context context, Durability durability, Body body, Done done);

protected:
    void run() override;

private:
    struct Item {
        Context context;
        Durability durability = Durability::Full;
        Body body;
        Done done;
    };

    Result<void> openConnection();
    Result<void> checkBeforeFirstWrite(Connection &db) const;
    static void pauseBeforeRetry(int attempts);
    Result<void> execute(const Item &item);
    Result<void> begin(Durability durability);
    Result<void> attempt(const Item &item);
    Result<void> setDurability(Durability durability);
    void checkpointIfLarge(qint64 limit);
    void closeConnection();

    StoreTarget m_target;
    const FieldCipher &m_cipher;
    const Clock &m_clock;
    WriteLock m_lock;
    std::unique_ptr<Connection> m_connection;
    std::optional<Durability> m_durability;
    int m_walPages = 0;

    QMutex m_mutex;
    QWaitCondition m_wake;
    std::deque<Item> m_queue;
    bool m_stop = false;
};

} // namespace promptlab
