// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/schema.h"
#include "core/store/unitofwork.h"

#include <QFuture>
#include <QPromise>

namespace promptlab {

class Writer;
class ReaderPool;

/// One open workspace database: a writer thread and a small pool of readers. Answers are futures that a coroutine
/// awaits in its own thread. Lives as long as any unit of work that was posted to it.
class Store
{
public:
    /// Creates a new workspace (SQLite: the file with mode 0600) and fills it: schema and @p fill are one transaction.
    /// Errors: AlreadyExists, Io, or what fill returned (then nothing is left behind).
    static Result<void> create(const StoreTarget &target, const QUuid &workspaceId, const FieldCipher &cipher,
                               const Clock &clock, const Context &context,
                               const std::function<Result<void>(UnitOfWork &)> &fill);

    /// True for a file in which an interrupted creation left nothing but, at most, the head of a database: create() takes
    /// it over.
    [[nodiscard]] static bool isUnfinished(const QString &path);

    /// Opens and checks a workspace. @p cipher and @p clock must outlive the store.
    static Result<std::unique_ptr<Store>> open(const StoreTarget &target, const FieldCipher &cipher,
                                               const Clock &clock);
    ~Store();
    Q_DISABLE_COPY_MOVE(Store)

    [[nodiscard]] const WorkspaceHeader &header() const { return m_header; }
    [[nodiscard]] const StoreTarget &target() const { return m_target; }
    [[nodiscard]] const FieldCipher &cipher() const { return m_cipher; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }

    /// Runs @p body (Result<T>(UnitOfWork &)) in the writer thread as one transaction. It may run again after a
    /// conflict.
    template<typename Body>
    auto write(Context context, Body body, Durability durability = Durability::Full)
        -> QFuture<std::invoke_result_t<Body, UnitOfWork &>>
    {
        using Outcome = std::invoke_result_t<Body, UnitOfWork &>;
        auto promise = std::make_shared<QPromise<Outcome>>();
        auto outcome = std::make_shared<Outcome>();
        promise->start();
        post(
            std::move(context), durability,
            [body = std::move(body), outcome](UnitOfWork &work) -> Result<void> {
                *outcome = body(work);
                if (outcome->ok())
                    return {};
                return outcome->error();
            },
            [promise, outcome](const Result<void> &committed) {
                promise->addResult(committed.ok() ? std::move(*outcome) : Outcome(committed.error()));
                promise->finish();
            });
        return promise->future();
    }

    /// Runs @p body (Result<T>(Connection &)) on a reader connection in the pool: one consistent snapshot.
    template<typename Body>
    auto read(Body body) -> QFuture<std::invoke_result_t<Body, Connection &>>
    {
        using Outcome = std::invoke_result_t<Body, Connection &>;
        auto promise = std::make_shared<QPromise<Outcome>>();
        promise->start();
        submitRead([promise, body = std::move(body)](Result<Connection *> connection) {
            promise->addResult(connection.ok() ? body(**connection) : Outcome(connection.error()));
            promise->finish();
        });
        return promise->future();
    }

    /// The same in the calling thread, which must be one that may wait (start-up, tests, a pool).
    template<typename Body>
    auto readHere(Body body) -> std::invoke_result_t<Body, Connection &>
    {
        auto connection = Connection::open(m_target, Connection::Mode::Read);
        if (!connection.ok())
            return connection.error();
        return body(**connection);
    }

private:
    Store(StoreTarget target, const FieldCipher &cipher, const Clock &clock);
    void post(Context context, Durability durability, std::function<Result<void>(UnitOfWork &)> body,
              std::function<void(Result<void>)> done);
    void submitRead(std::function<void(Result<Connection *>)> body);

    StoreTarget m_target;
    const FieldCipher &m_cipher;
    const Clock &m_clock;
    WorkspaceHeader m_header;
    std::unique_ptr<Writer> m_writer;
    std::unique_ptr<ReaderPool> m_readers;
};

} // namespace promptlab
