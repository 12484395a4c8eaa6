// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/writer.h"

#include "core/base/failpoint.h"
#include "core/store/schema.h"

#include <QRandomGenerator>
#include <QScopeGuard>

#include <sqlite3.h>

namespace promptlab {

namespace {

struct WriterText {
    Q_DECLARE_TR_FUNCTIONS(Writer)
};

constexpr int writeLockTimeoutMs = 10'000;
constexpr int maxAttempts = 5;
constexpr unsigned long retryPauseMs = 20; // doubled with every attempt, ± 50 %
constexpr qint64 idlePages = 1'000;        // checkpoint when nothing else is queued
constexpr qint64 alwaysPages = 8'000;      // checkpoint at once

int rememberWalPages(void *pages, sqlite3 *, const char *, int count)
{
    *static_cast<int *>(pages) = count;
    return SQLITE_OK;
}

} // namespace

Writer::Writer(StoreTarget target, const FieldCipher &cipher, const Clock &clock)
    : m_target(std::move(target)), m_cipher(cipher), m_clock(clock), m_lock(WriteLock::of(m_target))
{
    setObjectName(QStringLiteral("promptlab-writer"));
}

Writer::~Writer()
{
    {
        const QMutexLocker lock(&m_mutex);
        m_stop = true;
        m_wake.wakeAll();
    }
    wait();
}

void Writer::post(Context context, Durability durability, Body body, Done done)
{
    const QMutexLocker lock(&m_mutex);
    m_queue.push_back(Item{std::move(context), durability, std::move(body), std::move(done)});
    if (!isRunning())
        start();
    m_wake.wakeOne();
}

void Writer::run()
{
    while (true) {
        Item item;
        bool idle = false;
        {
            QMutexLocker lock(&m_mutex);
            while (m_queue.empty() && !m_stop)
                m_wake.wait(&m_mutex);
            if (m_queue.empty())
                break;
            item = std::move(m_queue.front());
            m_queue.pop_front();
            idle = m_queue.empty();
        }
        item.done(execute(item));
        checkpointIfLarge(idle ? idlePages : alwaysPages);
    }
    closeConnection();
}

Result<void> Writer::openConnection()
{
    if (m_connection && m_connection->isReplaced())
        m_connection.reset();
    if (m_connection)
        return {};
    PL_TRY(std::unique_ptr<Connection> opened, Connection::open(m_target, Connection::Mode::Write));
    // Also after a restore by another process: what stands there now must be a workspace of this program.
    PL_CHECK(readHeader(*opened));
    PL_CHECK(checkBeforeFirstWrite(*opened));
    m_walPages = 0;
    m_durability.reset();
    m_connection = std::move(opened);
    if (sqlite3 *handle = m_connection->sqliteHandle())
        sqlite3_wal_hook(handle, rememberWalPages, &m_walPages);
    return {};
}

Result<void> Writer::checkBeforeFirstWrite(Connection &db) const
{
    if (m_target.engine != Engine::Sqlite)
        return {};
    // A scan of a large file takes seconds; the weekly scrub covers those.
    constexpr qint64 quickPages = 4'096;
    PL_TRY(const qint64 pages, db.number(QStringLiteral("PRAGMA page_count")));
    if (pages > quickPages)
        return {};
    QString answer;
    PL_CHECK(db.select(QStringLiteral("PRAGMA quick_check(1)"), {}, [&answer](const Row &row) -> Result<void> {
        answer = row.text(0);
        return {};
    }));
    if (answer != QLatin1String("ok"))
        return makeError(ErrorCode::Corrupt,
                         WriterText::tr("The workspace file is damaged; nothing was written. Restore a backup"),
                         answer);
    return {};
}

Result<void> Writer::execute(const Item &item)
{
    for (int attempts = 1;; ++attempts) {
        PL_CHECK(m_lock.acquire(writeLockTimeoutMs));
        Result<void> outcome = attempt(item);
        m_lock.release();
        const bool again = !outcome.ok() && outcome.error().retryable && attempts < maxAttempts
                        && (outcome.error().code == ErrorCode::Conflict || outcome.error().code == ErrorCode::Locked);
        if (!again || item.context.cancel.isCancelled())
            return outcome;
        pauseBeforeRetry(attempts);
    }
}

void Writer::pauseBeforeRetry(int attempts)
{
    const double pause = double(retryPauseMs << attempts) * (0.5 + QRandomGenerator::global()->generateDouble());
    QMutex mutex;
    QWaitCondition never;
    const QMutexLocker lock(&mutex);
    never.wait(&mutex, static_cast<unsigned long>(pause));
}

Result<void> Writer::begin(Durability durability)
{
    PL_CHECK(openConnection());
    PL_CHECK(setDurability(durability));
    PL_CHECK(m_connection->execute(m_connection->dialect().beginWrite()));
    return {};
}

Result<void> Writer::attempt(const Item &item)
{
    if (auto begun = begin(item.durability); !begun.ok()) {
        // Nothing has happened yet: a connection that the server dropped is made anew, once.
        if (begun.error().code != ErrorCode::Network || !m_connection)
            return begun;
        m_connection.reset();
        PL_CHECK(begin(item.durability));
    }
    UnitOfWork work(*m_connection, m_cipher, item.context, m_clock);
    Result<void> outcome = item.body(work);
    if (outcome.ok())
        outcome = work.flushAudit();
    if (outcome.ok())
        outcome = failpoint("store.before_commit");
    if (outcome.ok()) {
        if (auto committed = m_connection->execute(QStringLiteral("COMMIT")); !committed.ok())
            outcome = committed.error();
    }
    if (!outcome.ok()) {
        // After some failures the engine has rolled back by itself; then this one finds nothing to undo.
        if (auto undone = m_connection->execute(QStringLiteral("ROLLBACK"));
            !undone.ok() && m_target.engine == Engine::Postgres)
            m_connection.reset();
        return outcome;
    }
    return failpoint("store.after_commit");
}

Result<void> Writer::setDurability(Durability durability)
{
    if (m_durability == durability || m_target.engine != Engine::Sqlite)
        return {};
    const bool full = durability == Durability::Full;
    PL_CHECK(m_connection->execute(full ? QStringLiteral("PRAGMA synchronous=FULL")
                                        : QStringLiteral("PRAGMA synchronous=NORMAL")));
    m_durability = durability;
    return {};
}

void Writer::checkpointIfLarge(qint64 limit)
{
    if (m_walPages <= limit || !m_connection || !m_connection->sqliteHandle())
        return;
    if (!m_lock.acquire(0).ok())
        return; // another process writes; it will checkpoint or we do next time
    const auto unlock = qScopeGuard([this] { m_lock.release(); });
    if (m_connection->isReplaced())
        return;
    sqlite3 *handle = m_connection->sqliteHandle();
    // Readers must not hold up the writer: give up at once when one is still in the old part.
    sqlite3_busy_timeout(handle, 0);
    if (sqlite3_wal_checkpoint_v2(handle, nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr) == SQLITE_OK)
        m_walPages = 0;
    sqlite3_busy_timeout(handle, 5'000);
}

void Writer::closeConnection()
{
    if (!m_connection)
        return;
    checkpointIfLarge(0);
    // Without the lock the companion files stay; the next writer finds them.
    if (m_lock.acquire(writeLockTimeoutMs).ok()) {
        Connection::closeAndTidy(std::move(m_connection));
        m_lock.release();
    }
    m_connection.reset();
}

} // namespace promptlab
