// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/jobrunner.h"

#include "core/store/workeridentity.h"
#include "storesupport.h"

#include <QSignalSpy>
#include <QTimer>

#include <qcoro/qcorotimer.h>

using namespace promptlab;
using namespace promptlab::test;

namespace {

/// What the handlers of a test did and how they end.
struct Scene {
    QList<Result<void>> outcomes; ///< one after the other; success when there are no more
    bool waiting = false;         ///< handlers wait until the gate opens or they are cancelled
    CancelSource gate;
    int running = 0;
    int mostRunning = 0;
    QStringList handled;
    QList<Context> contexts;
};

/// Waits for the gate or the context's cancellation.
Task<void> waitAtGate(Scene *scene, Context context)
{
    QTimer timer;
    timer.setSingleShot(true);
    timer.start(3'600'000);
    const auto opened = scene->gate.token().onCancel([&timer] { timer.start(0); });
    const auto cancelled = context.cancel.onCancel([&timer] { timer.start(0); });
    co_await timer;
}

Task<Result<void>> handle(Scene *scene, QString key, Context context)
{
    scene->handled.append(key);
    scene->contexts.append(context);
    scene->mostRunning = std::max(scene->mostRunning, ++scene->running);
    if (scene->waiting)
        co_await waitAtGate(scene, context);
    --scene->running;
    if (context.cancel.isCancelled())
        co_return cancelledError();
    co_return scene->outcomes.isEmpty() ? Result<void>() : scene->outcomes.takeFirst();
}

Error failure(bool retryable)
{
    Error error = makeError(ErrorCode::Network, QStringLiteral("connection refused"));
    error.retryable = retryable;
    return error;
}

} // namespace

class TstJobRunner final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<TestWorkspace>();
        VERIFY_OK(m_workspace->create());
        m_scene = std::make_unique<Scene>();
        makeRunner({});
    }
    void cleanup()
    {
        m_scene->gate.cancel();
        QCoro::waitFor(m_runner->stop());
        m_runner.reset();
        m_scene.reset();
        m_workspace.reset();
    }

    void dueWorkIsCarriedOut()
    {
        enqueue(QStringLiteral("a"));
        enqueue(QStringLiteral("b"));
        enqueueMessage(QStringLiteral("m"));
        const QSignalSpy finished(m_runner.get(), &JobRunner::finished);
        m_runner->start(3'600'000);
        QTRY_COMPARE(finished.size(), 3);
        QCOMPARE(QSet<QString>(m_scene->handled.begin(), m_scene->handled.end()),
                 QSet<QString>({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("m")}));
        for (const QList<QVariant> &signal : finished)
            QCOMPARE(signal.at(2).toString(), QStringLiteral("done"));
        QCOMPARE(stateOf(QStringLiteral("a")), QStringLiteral("done 1"));
        QCOMPARE(stateOf(QStringLiteral("m"), "outbox"), QStringLiteral("done 1"));
    }

    void wakeFindsNewWork()
    {
        m_runner->start(3'600'000);
        enqueue(QStringLiteral("a"));
        m_runner->wake();
        QTRY_COMPARE(stateOf(QStringLiteral("a")), QStringLiteral("done 1"));
    }

    void theHandlerWorksInTheTraceOfTheJob()
    {
        const JobRecord job = enqueue(QStringLiteral("a"));
        m_runner->start(3'600'000);
        QTRY_COMPARE(m_scene->contexts.size(), 1);
        const Context context = m_scene->contexts.first();
        QCOMPARE(context.trace.traceId, TraceContext::fromHeader(job.traceparent).traceId);
        QVERIFY(context.trace.spanId != TraceContext::fromHeader(job.traceparent).spanId);
        QCOMPARE(context.project, m_workspace->project);
        QCOMPARE(int(context.actor.kind), int(ActorKind::System));
    }

    void endings_data()
    {
        QTest::addColumn<int>("ending"); // 0 success, 1 failure that may pass, 2 failure that stays, 3 cancelled
        QTest::addColumn<int>("maxAttempts");
        QTest::addColumn<QString>("state");
        QTest::addColumn<int>("announced");
        QTest::addRow("success") << 0 << 3 << "done 1" << 1;
        QTest::addRow("a failure that may pass waits for its turn") << 1 << 3 << "available 1" << 0;
        QTest::addRow("a failure that stays is dead at once") << 2 << 3 << "dead 1" << 1;
        QTest::addRow("the last attempt is dead") << 1 << 1 << "dead 1" << 1;
        QTest::addRow("cancelled work is over") << 3 << 3 << "cancelled 1" << 1;
    }
    void endings()
    {
        QFETCH(int, ending);
        QFETCH(int, maxAttempts);
        QFETCH(QString, state);
        QFETCH(int, announced);
        enqueue(QStringLiteral("a"), maxAttempts);
        const QList<Result<void>> outcomes{{}, failure(true), failure(false), cancelledError()};
        m_scene->outcomes = {outcomes.at(ending)};
        const QSignalSpy finished(m_runner.get(), &JobRunner::finished);
        m_runner->start(3'600'000);
        QTRY_COMPARE(stateOf(QStringLiteral("a")), state);
        QTRY_COMPARE(int(finished.size()), announced);
        const QString error = errorOf(QStringLiteral("a"));
        QCOMPARE(error.isEmpty(), ending == 0);
        if (ending == 1)
            QCOMPARE(error, QStringLiteral("connection refused"));
    }

    void aFailureIsTriedAgainAfterItsPause()
    {
        enqueue(QStringLiteral("a"));
        m_scene->outcomes = {failure(true)};
        const QSignalSpy finished(m_runner.get(), &JobRunner::finished);
        m_runner->start(3'600'000);
        QTRY_COMPARE(stateOf(QStringLiteral("a")), QStringLiteral("available 1"));
        m_workspace->clock.ms += 7'999; // 10 s ± 20 %
        enqueue(QStringLiteral("b"));
        m_runner->wake();
        QTRY_COMPARE(stateOf(QStringLiteral("b")), QStringLiteral("done 1"));
        QCOMPARE(stateOf(QStringLiteral("a")), QStringLiteral("available 1"));
        m_workspace->clock.ms += 4'001;
        m_scene->outcomes = {failure(true)};
        m_runner->wake();
        QTRY_COMPARE(stateOf(QStringLiteral("a")), QStringLiteral("available 2"));
        m_workspace->clock.ms += 24'000;
        m_runner->wake();
        QTRY_COMPARE(stateOf(QStringLiteral("a")), QStringLiteral("done 3"));
        QTRY_COMPARE(finished.size(), 2);
    }

    void onlyAFewRunAtATime()
    {
        for (int i = 0; i < 10; ++i)
            enqueue(QString::number(i));
        m_scene->waiting = true;
        m_runner->start(3'600'000, 3);
        QTRY_COMPARE(m_scene->running, 3);
        m_scene->waiting = false;
        m_scene->gate.cancel();
        QTRY_COMPARE(m_scene->handled.size(), 10);
        QTRY_COMPARE(*count(QStringLiteral("state = 'done'")), 10);
        QCOMPARE(m_scene->mostRunning, 3);
    }

    void workOfUnknownKindsIsLeftAlone()
    {
        JobRecord job = newJob(QStringLiteral("foreign"));
        job.kind = QStringLiteral("from.the.future");
        add(job);
        enqueue(QStringLiteral("a"));
        m_runner->start(3'600'000);
        QTRY_COMPARE(stateOf(QStringLiteral("a")), QStringLiteral("done 1"));
        QCOMPARE(stateOf(QStringLiteral("foreign")), QStringLiteral("available 0"));
    }

    void stoppingGivesWorkBack()
    {
        enqueue(QStringLiteral("a"));
        m_scene->waiting = true;
        m_runner->start(3'600'000);
        QTRY_COMPARE(m_scene->running, 1);
        QCOMPARE(stateOf(QStringLiteral("a")), QStringLiteral("running 1"));
        const QSignalSpy finished(m_runner.get(), &JobRunner::finished);
        QCoro::waitFor(m_runner->stop());
        QCOMPARE(m_scene->running, 0);
        QVERIFY(m_scene->contexts.first().cancel.isCancelled());
        QCOMPARE(stateOf(QStringLiteral("a")), QStringLiteral("available 1"));
        QCOMPARE(finished.size(), 0);
        // The next runner goes on at once.
        m_scene->waiting = false;
        makeRunner({});
        m_runner->start(3'600'000);
        QTRY_COMPARE(stateOf(QStringLiteral("a")), QStringLiteral("done 2"));
    }

    void theHeartbeatKeepsTheLease()
    {
        makeRunner({60'000, 10});
        enqueue(QStringLiteral("a"));
        m_scene->waiting = true;
        m_runner->start(3'600'000);
        QTRY_COMPARE(m_scene->running, 1);
        m_workspace->clock.ms += 50'000;
        QTRY_COMPARE(
            *count(QStringLiteral("state = 'running' AND lease_until = %1").arg(m_workspace->clock.ms + 60'000)), 1);
        m_scene->gate.cancel();
        QTRY_COMPARE(stateOf(QStringLiteral("a")), QStringLiteral("done 1"));
    }

    void whoLosesTheLeaseIsCancelledAndDoesNotCount()
    {
        makeRunner({60'000, 10});
        enqueue(QStringLiteral("a"));
        m_scene->waiting = true;
        const QSignalSpy finished(m_runner.get(), &JobRunner::finished);
        m_runner->start(3'600'000);
        QTRY_COMPARE(m_scene->running, 1);
        // Another worker took it over: we were thought dead.
        VERIFY_OK(m_workspace->change([](UnitOfWork &work) -> Result<void> {
            PL_CHECK(work.db().execute(QStringLiteral("UPDATE job SET attempt = attempt + 1, worker = 'other'")));
            return {};
        }));
        QTRY_COMPARE(m_scene->running, 0);
        QVERIFY(m_scene->contexts.first().cancel.isCancelled());
        QTRY_COMPARE(stateOf(QStringLiteral("a")), QStringLiteral("running 2"));
        QCOMPARE(finished.size(), 0);
    }

    void runNowCarriesOneJobOut()
    {
        const JobRecord job = enqueue(QStringLiteral("a"));
        enqueue(QStringLiteral("b"));
        VERIFY_OK(QCoro::waitFor(m_runner->runNow(job.id, m_workspace->context())));
        QCOMPARE(m_scene->handled, QStringList(QStringLiteral("a")));
        QCOMPARE(stateOf(QStringLiteral("a")), QStringLiteral("done 1"));
        QCOMPARE(stateOf(QStringLiteral("b")), QStringLiteral("available 0"));
        VERIFY_CODE(ErrorCode::Conflict, QCoro::waitFor(m_runner->runNow(job.id, m_workspace->context())));
        VERIFY_CODE(ErrorCode::NotFound,
                    QCoro::waitFor(m_runner->runNow(JobId::create(m_workspace->clock), m_workspace->context())));
    }

    void runNowGivesTheHandlersError()
    {
        const JobRecord job = enqueue(QStringLiteral("a"));
        m_scene->outcomes = {failure(false)};
        const auto outcome = QCoro::waitFor(m_runner->runNow(job.id, m_workspace->context()));
        QVERIFY(!outcome.ok());
        QCOMPARE(outcome.error().message, QStringLiteral("connection refused"));
        QCOMPARE(stateOf(QStringLiteral("a")), QStringLiteral("dead 1"));
    }

    void runNowOfAnUnknownKindTouchesNothing()
    {
        JobRecord job = newJob(QStringLiteral("foreign"));
        job.kind = QStringLiteral("from.the.future");
        add(job);
        VERIFY_CODE(ErrorCode::Unsupported, QCoro::waitFor(m_runner->runNow(job.id, m_workspace->context())));
        QCOMPARE(stateOf(QStringLiteral("foreign")), QStringLiteral("available 0"));
    }

    void runNowIsCancelledWithItsCaller()
    {
        const JobRecord job = enqueue(QStringLiteral("a"));
        m_scene->waiting = true;
        CancelSource source;
        QTimer::singleShot(0, this, [&source] { source.cancel(); });
        VERIFY_CODE(ErrorCode::Cancelled,
                    QCoro::waitFor(m_runner->runNow(job.id, m_workspace->context().withCancel(source.token()))));
        QCOMPARE(stateOf(QStringLiteral("a")), QStringLiteral("cancelled 1"));
    }

    void aHeldJobIsTakenOnlyFromTheDead_data()
    {
        QTest::addColumn<QString>("holder");
        QTest::addColumn<qint64>("later");
        QTest::addColumn<bool>("taken");
        QStringList parts = currentWorker().split(QLatin1Char(':'));
        QTest::addRow("a worker that lives") << currentWorker() << qint64(0) << false;
        QTest::addRow("a worker elsewhere") << "elsewhere/boot/1:5:5" << qint64(0) << false;
        QTest::addRow("a worker elsewhere whose lease ran out") << "elsewhere/boot/1:5:5" << qint64(60'001) << true;
        parts[2] = QStringLiteral("1");
        QTest::addRow("a worker that died on this machine") << parts.join(QLatin1Char(':')) << qint64(0) << true;
    }
    void aHeldJobIsTakenOnlyFromTheDead()
    {
        QFETCH(QString, holder);
        QFETCH(qint64, later);
        QFETCH(bool, taken);
        const JobRecord job = enqueue(QStringLiteral("a"));
        VERIFY_OK(m_workspace->change([&](UnitOfWork &work) -> Result<void> {
            const qint64 now = m_workspace->clock.nowMs();
            PL_CHECK(QueueRepository(work.db(), work.cipher()).claimJob(job.id, holder, now, now + 60'000));
            return {};
        }));
        m_workspace->clock.ms += later;
        const auto outcome = QCoro::waitFor(m_runner->runNow(job.id, m_workspace->context()));
        QCOMPARE(outcome.ok(), taken);
        QCOMPARE(stateOf(QStringLiteral("a")), taken ? QStringLiteral("done 2") : QStringLiteral("running 1"));
        if (!taken) {
            QCOMPARE(outcome.error().code, ErrorCode::Locked);
            QVERIFY2(outcome.error().message.contains(QStringLiteral("60 s")), qPrintable(outcome.error().message));
        }
    }

private:
    void makeRunner(const JobRunner::LeaseTiming &timing)
    {
        if (m_runner)
            QCoro::waitFor(m_runner->stop());
        m_runner = std::make_unique<JobRunner>(*m_workspace->store, currentWorker(), timing);
        Scene *scene = m_scene.get();
        m_runner->addJobHandler(QStringLiteral("test"), [scene](const JobRecord &job, const Context &context) {
            return handle(scene, job.uniqueKey, context);
        });
        m_runner->addMessageHandler(QStringLiteral("webhook"),
                                    [scene](const OutboxRecord &message, const Context &context) {
                                        return handle(scene, message.uniqueKey, context);
                                    });
    }
    [[nodiscard]] JobRecord newJob(const QString &key) const
    {
        JobRecord job;
        job.id = JobId::create(m_workspace->clock);
        job.kind = QStringLiteral("test");
        job.runAt = m_workspace->clock.nowMs();
        job.uniqueKey = key;
        job.project = m_workspace->project;
        job.traceparent = TraceContext::create().toHeader();
        job.createdBy = m_workspace->person;
        return job;
    }
    void add(const JobRecord &job)
    {
        VERIFY_OK(m_workspace->change(
            [&job](UnitOfWork &work) { return QueueRepository(work.db(), work.cipher()).enqueue(job); }));
    }
    JobRecord enqueue(const QString &key, int maxAttempts = 20)
    {
        JobRecord job = newJob(key);
        job.maxAttempts = maxAttempts;
        add(job);
        return job;
    }
    void enqueueMessage(const QString &key)
    {
        OutboxRecord message;
        message.id = JobId::create(m_workspace->clock);
        message.kind = QStringLiteral("webhook");
        message.runAt = m_workspace->clock.nowMs();
        message.uniqueKey = key;
        message.project = m_workspace->project;
        message.traceparent = TraceContext::create().toHeader();
        VERIFY_OK(m_workspace->change(
            [&message](UnitOfWork &work) { return QueueRepository(work.db(), work.cipher()).enqueue(message); }));
    }
    /// "state attempt" of a job.
    QString stateOf(const QString &key, const char *table = "job")
    {
        const auto state = m_workspace->store->readHere([&](Connection &db) {
            return db.first<QString>(
                QStringLiteral("SELECT state || ' ' || attempt FROM %1 WHERE unique_key = ?").arg(QLatin1String(table)),
                {key}, [](const Row &row) -> Result<QString> { return row.text(0); });
        });
        return state.ok() ? state->value_or(QStringLiteral("none")) : problem(state);
    }
    QString errorOf(const QString &key)
    {
        const auto job = m_workspace->store->readHere([&](Connection &db) -> Result<std::optional<JobRecord>> {
            PL_TRY(const auto id, db.first<JobId>(QStringLiteral("SELECT id FROM job WHERE unique_key = ?"), {key},
                                                  [](const Row &row) -> Result<JobId> { return row.id<JobId>(0); }));
            return QueueRepository(db, m_workspace->ring).findJob(*id);
        });
        return job.ok() ? (*job)->error : problem(job);
    }
    Result<qint64> count(const QString &condition)
    {
        return m_workspace->store->readHere(
            [&](Connection &db) { return db.number(QStringLiteral("SELECT count(*) FROM job WHERE ") + condition); });
    }

    std::unique_ptr<TestWorkspace> m_workspace;
    std::unique_ptr<Scene> m_scene;
    std::unique_ptr<JobRunner> m_runner;
};

QTEST_GUILESS_MAIN(TstJobRunner)
#include "tst_jobrunner.moc"
