// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/queuerepository.h"

#include "storesupport.h"

#include <QProcess>
#include <QSet>

#include <thread>

using namespace promptlab;
using namespace promptlab::test;

using Table = QueueRepository::Table;

class TstQueue final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_engines.start(), QString()); }
    void cleanupTestCase() { m_engines.stop(); }
    void init()
    {
        m_workspace =
            m_engines.workspace(QTest::currentDataTag() && qstrcmp(QTest::currentDataTag(), "PostgreSQL") == 0);
        QVERIFY(m_workspace);
        m_now = m_workspace->clock.nowMs();
    }
    void cleanup() { m_workspace.reset(); }

    void jobsComeInOrderOfPriorityAndTime_data() { Engines::addRows(); }
    void jobsComeInOrderOfPriorityAndTime()
    {
        const auto add = [this](const char *key, int priority, qint64 dueIn, const char *kind = "test") {
            JobRecord job = newJob(QString::fromLatin1(key));
            job.priority = priority;
            job.runAt = m_now + dueIn;
            job.kind = QString::fromLatin1(kind);
            VERIFY_OK(enqueue(job));
        };
        add("late", 0, -10);
        add("later", 0, -5);
        add("urgent", -1, -1);
        add("lazy", 5, -100);
        add("future", -5, 1);
        add("foreign", -9, -100, "another");
        const auto two = claim(2);
        VERIFY_OK(two);
        QCOMPARE(keysOf(*two), QStringList({QStringLiteral("urgent"), QStringLiteral("late")}));
        QCOMPARE(keysOf(*claim(10)), QStringList({QStringLiteral("later"), QStringLiteral("lazy")}));
        QCOMPARE(keysOf(*claim(10)), QStringList());
        m_now += 1;
        QCOMPARE(keysOf(*claim(10)), QStringList(QStringLiteral("future")));
        const JobRecord &first = two->first();
        QCOMPARE(first.state, QStringLiteral("running"));
        QCOMPARE(first.attempt, 1);
        QCOMPARE(first.worker, QStringLiteral("w1"));
        QCOMPARE(first.payload, (QJsonObject{{QStringLiteral("key"), QStringLiteral("urgent")}}));
        QVERIFY(!first.traceparent.isEmpty());
    }

    void everyJobIsClaimedOnce_data() { Engines::addRows(); }
    void everyJobIsClaimedOnce()
    {
        constexpr int jobs = 200;
        constexpr int workers = 6;
        VERIFY_OK(m_workspace->change([this](UnitOfWork &work) -> Result<void> {
            QueueRepository queue(work.db(), work.cipher());
            for (int i = 0; i < jobs; ++i)
                PL_CHECK(queue.enqueue(newJob(QString::number(i))));
            return {};
        }));
        // Each with a store, and so a connection, of its own.
        std::array<QStringList, workers> taken;
        std::array<QString, workers> problems;
        std::vector<std::thread> threads;
        for (size_t w = 0; w < workers; ++w)
            threads.emplace_back(
                [this, w, &taken, &problems] { problems[w] = claimAll(QStringLiteral("w%1").arg(w), taken[w]); });
        for (std::thread &thread : threads)
            thread.join();
        QStringList all;
        for (size_t w = 0; w < workers; ++w) {
            QCOMPARE(problems[w], QString());
            all += taken[w];
        }
        QCOMPARE(all.size(), jobs);
        QCOMPARE(QSet<QString>(all.begin(), all.end()).size(), jobs);
        QCOMPARE(*m_workspace->raw()->number(
                     QStringLiteral("SELECT count(*) FROM job WHERE state = 'done' AND attempt = 1")),
                 jobs);
    }

    void processesShareAQueue()
    {
        constexpr int jobs = 120;
        VERIFY_OK(m_workspace->change([this](UnitOfWork &work) -> Result<void> {
            QueueRepository queue(work.db(), work.cipher());
            for (int i = 0; i < jobs; ++i)
                PL_CHECK(queue.enqueue(newJob(QString::number(i))));
            return {};
        }));
        m_workspace->store.reset();
        std::array<QProcess, 3> helpers;
        for (QProcess &helper : helpers)
            helper.start(QCoreApplication::applicationDirPath() + QStringLiteral("/promptlab-store-helper"),
                         {QStringLiteral("claim"), m_workspace->target.path, QStringLiteral("4")});
        QList<QByteArray> all;
        for (QProcess &helper : helpers) {
            QVERIFY(helper.waitForFinished(120'000));
            QVERIFY2(helper.exitCode() == 0, helper.readAllStandardError().constData());
            all += helper.readAllStandardOutput().trimmed().split('\n');
        }
        all.removeAll(QByteArray());
        QCOMPARE(all.size(), jobs);
        QCOMPARE(QSet<QByteArray>(all.begin(), all.end()).size(), jobs);
    }

    void oneLiveJobAKey_data() { Engines::addRows(); }
    void oneLiveJobAKey()
    {
        VERIFY_OK(enqueue(newJob(QStringLiteral("same"))));
        VERIFY_CODE(ErrorCode::AlreadyExists, enqueue(newJob(QStringLiteral("same"))));
        const auto claimed = claim(1);
        VERIFY_CODE(ErrorCode::AlreadyExists, enqueue(newJob(QStringLiteral("same"))));
        QCOMPARE((*find(QStringLiteral("same")))->id, claimed->first().id);
        QVERIFY(*finish(claimed->first(), QStringLiteral("done")));
        QVERIFY(!find(QStringLiteral("same"))->has_value());
        VERIFY_OK(enqueue(newJob(QStringLiteral("same"))));
        // And past the repository: the engine refuses it as well.
        QVERIFY(!m_workspace->raw()
                     ->execute(QStringLiteral("UPDATE job SET state = 'available' WHERE state = 'done'"))
                     .ok());
    }

    void leasesRunOutAndLateWorkersLose_data() { Engines::addRows(); }
    void leasesRunOutAndLateWorkersLose()
    {
        VERIFY_OK(enqueue(newJob(QStringLiteral("a"))));
        const JobRecord slow = claim(1)->first();
        QCOMPARE(*reap(), 0);
        QVERIFY(*extend(slow, m_now + 90'000));
        m_now += 80'000;
        QCOMPARE(*reap(), 0);
        m_now += 10'001;
        QCOMPARE(*reap(), 1);
        const JobRecord quick = claim(1)->first();
        QCOMPARE(quick.id, slow.id);
        QCOMPARE(quick.attempt, 2);
        // The stalled worker comes back with the number of its own attempt: nothing it does counts.
        QVERIFY(!*extend(slow, m_now + 60'000));
        QVERIFY(!*finish(slow, QStringLiteral("done")));
        QVERIFY(!*retry(slow));
        QVERIFY(!*release(slow));
        QVERIFY(*finish(quick, QStringLiteral("done")));
        QVERIFY(!*finish(quick, QStringLiteral("done")));
        QVERIFY(!*extend(quick, m_now + 60'000));
    }

    void failuresAreRetriedUntilTheAttemptsAreUsedUp_data() { Engines::addRows(); }
    void failuresAreRetriedUntilTheAttemptsAreUsedUp()
    {
        JobRecord job = newJob(QStringLiteral("a"));
        job.maxAttempts = 3;
        VERIFY_OK(enqueue(job));
        for (int attempt = 1; attempt <= 3; ++attempt) {
            const auto claimed = claim(1);
            VERIFY_OK(claimed);
            QCOMPARE(claimed->size(), 1);
            QCOMPARE(claimed->first().attempt, attempt);
            if (attempt > 1)
                QCOMPARE(claimed->first().error, QStringLiteral("attempt %1 failed").arg(attempt - 1));
            QVERIFY(*retry(claimed->first()));
            QCOMPARE(claim(1)->size(), 0); // not before its time (or never again)
            m_now += 5'000;
        }
        QCOMPARE(claim(1)->size(), 0);
        const auto dead = m_workspace->store->readHere(
            [&](Connection &db) { return QueueRepository(db, m_workspace->ring).findJob(job.id); });
        VERIFY_OK(dead);
        QCOMPARE((*dead)->state, QStringLiteral("dead"));
        QCOMPARE((*dead)->error, QStringLiteral("attempt 3 failed"));
        QCOMPARE(*m_workspace->raw()->number(QStringLiteral("SELECT count(*) FROM job WHERE finished_at > 0")), 1);
    }

    void aLostLastAttemptIsADeadLetter_data() { Engines::addRows(); }
    void aLostLastAttemptIsADeadLetter()
    {
        JobRecord job = newJob(QStringLiteral("a"));
        job.maxAttempts = 1;
        VERIFY_OK(enqueue(job));
        QCOMPARE(claim(1)->size(), 1);
        m_now += 60'001;
        QCOMPARE(*reap(), 1);
        QCOMPARE(*m_workspace->raw()->number(QStringLiteral("SELECT count(*) FROM job WHERE state = 'dead'")), 1);
    }

    void releasedWorkIsThereAtOnce_data() { Engines::addRows(); }
    void releasedWorkIsThereAtOnce()
    {
        VERIFY_OK(enqueue(newJob(QStringLiteral("a"))));
        const JobRecord first = claim(1)->first();
        QVERIFY(*release(first));
        const JobRecord second = claim(1)->first();
        QCOMPARE(second.id, first.id);
        QCOMPARE(second.attempt, 2);
    }

    void oneParticularJobIsTaken_data() { Engines::addRows(); }
    void oneParticularJobIsTaken()
    {
        JobRecord job = newJob(QStringLiteral("a"));
        job.runAt = m_now + 1'000'000; // its time does not matter
        VERIFY_OK(enqueue(job));
        const auto take = [&](const QString &worker, const QString &dead = {}) {
            return m_workspace->write([&](UnitOfWork &work) {
                return QueueRepository(work.db(), work.cipher()).claimJob(job.id, worker, m_now, m_now + 60'000, dead);
            });
        };
        QCOMPARE((*take(QStringLiteral("w1")))->attempt, 1);
        QVERIFY(!take(QStringLiteral("w2"))->has_value());
        QVERIFY(!take(QStringLiteral("w2"), QStringLiteral("w3"))->has_value());
        QCOMPARE((*take(QStringLiteral("w2"), QStringLiteral("w1")))->attempt, 2);
        m_now += 60'001;
        const auto third = take(QStringLiteral("w3"));
        QCOMPARE((*third)->attempt, 3);
        QVERIFY(*finish(**third, QStringLiteral("done")));
        QVERIFY(!take(QStringLiteral("w4"))->has_value());
    }

    void messagesAreLikeJobs_data() { Engines::addRows(); }
    void messagesAreLikeJobs()
    {
        OutboxRecord message;
        message.id = JobId::create(m_workspace->clock);
        message.kind = QStringLiteral("webhook");
        message.runAt = m_now;
        message.uniqueKey = QStringLiteral("msg_1");
        message.project = m_workspace->project;
        message.destination = QJsonObject{{QStringLiteral("url"), QStringLiteral("https://hooks.example.org")}};
        message.payload = QJsonObject{{QStringLiteral("type"), QStringLiteral("prompt.deployed")}};
        message.traceparent = TraceContext::create().toHeader();
        const auto add = [this](const OutboxRecord &record) {
            return m_workspace->change(
                [&record](UnitOfWork &work) { return QueueRepository(work.db(), work.cipher()).enqueue(record); });
        };
        VERIFY_OK(add(message));
        OutboxRecord twin = message;
        twin.id = JobId::create(m_workspace->clock);
        VERIFY_CODE(ErrorCode::AlreadyExists, add(twin));
        const auto take = [this] {
            return m_workspace->write([this](UnitOfWork &work) {
                return QueueRepository(work.db(), work.cipher())
                    .claimMessages({QStringLiteral("webhook")}, QStringLiteral("w1"), m_now, m_now + 60'000, 5);
            });
        };
        const auto first = take();
        VERIFY_OK(first);
        QCOMPARE(first->size(), 1);
        QCOMPARE(first->first().destination, message.destination);
        QCOMPARE(first->first().payload, message.payload);
        QCOMPARE(take()->size(), 0);
        QVERIFY(*m_workspace->write([&](UnitOfWork &work) {
            return QueueRepository(work.db(), work.cipher())
                .retryLater(Table::Outbox, message.id, 1, QStringLiteral("503"), m_now + 10, m_now);
        }));
        m_now += 10;
        const auto second = take();
        QCOMPARE(second->first().attempt, 2);
        QCOMPARE(second->first().error, QStringLiteral("503"));
        QCOMPARE(second->first().uniqueKey, message.uniqueKey);
        QVERIFY(*m_workspace->write([&](UnitOfWork &work) {
            return QueueRepository(work.db(), work.cipher())
                .finish(Table::Outbox, message.id, 2, QStringLiteral("dead"), QStringLiteral("410"), m_now);
        }));
        const auto ended = m_workspace->store->readHere(
            [&](Connection &db) { return QueueRepository(db, m_workspace->ring).findMessage(message.id); });
        QCOMPARE((*ended)->state, QStringLiteral("dead"));
        QCOMPARE((*ended)->error, QStringLiteral("410"));
    }

    void backOff_data()
    {
        QTest::addColumn<int>("attempt");
        QTest::addColumn<double>("jitter");
        QTest::addColumn<qint64>("delay");
        QTest::addRow("first failure, middle") << 1 << 0.5 << qint64(10'000);
        QTest::addRow("first failure, least") << 1 << 0.0 << qint64(8'000);
        QTest::addRow("first failure, nearly most") << 1 << 1.0 << qint64(12'000);
        QTest::addRow("fourth failure") << 4 << 0.5 << qint64(80'000);
        QTest::addRow("at the cap") << 10 << 0.5 << qint64(3'600'000);
        QTest::addRow("far beyond it") << 1'000 << 0.0 << qint64(2'880'000);
        QTest::addRow("nonsense") << -3 << 0.5 << qint64(5'000);
    }
    void backOff()
    {
        QFETCH(int, attempt);
        QFETCH(double, jitter);
        QTEST(queueBackoffMs(attempt, jitter), "delay");
    }

private:
    [[nodiscard]] JobRecord newJob(const QString &key) const
    {
        JobRecord job;
        job.id = JobId::create(m_workspace->clock);
        job.kind = QStringLiteral("test");
        job.runAt = m_now;
        job.uniqueKey = key;
        job.project = m_workspace->project;
        job.payload = QJsonObject{{QStringLiteral("key"), key}};
        job.traceparent = TraceContext::create().toHeader();
        job.createdBy = m_workspace->person;
        job.createdAt = m_now;
        return job;
    }
    Result<void> enqueue(const JobRecord &job)
    {
        return m_workspace->change(
            [&job](UnitOfWork &work) { return QueueRepository(work.db(), work.cipher()).enqueue(job); });
    }
    Result<QList<JobRecord>> claim(int limit)
    {
        return m_workspace->write([this, limit](UnitOfWork &work) {
            return QueueRepository(work.db(), work.cipher())
                .claimJobs(QStringLiteral("default"), {QStringLiteral("test")}, QStringLiteral("w1"), m_now,
                           m_now + 60'000, limit);
        });
    }
    /// A worker: claims three at a time and finishes them until there are none.
    QString claimAll(const QString &worker, QStringList &taken) const
    {
        auto store = Store::open(m_workspace->target, m_workspace->ring, m_workspace->clock);
        if (!store.ok())
            return problem(store);
        while (true) {
            const auto claimed = (*store)
                                     ->write(m_workspace->context(),
                                             [&](UnitOfWork &work) {
                                                 return QueueRepository(work.db(), work.cipher())
                                                     .claimJobs(QStringLiteral("default"), {QStringLiteral("test")},
                                                                worker, m_now, m_now + 60'000, 3);
                                             })
                                     .result();
            if (!claimed.ok() || claimed->isEmpty())
                return problem(claimed);
            for (const JobRecord &job : *claimed) {
                taken.append(job.uniqueKey);
                const auto ended =
                    (*store)
                        ->write(m_workspace->context(),
                                [&](UnitOfWork &work) {
                                    return QueueRepository(work.db(), work.cipher())
                                        .finish(Table::Job, job.id, job.attempt, QStringLiteral("done"), {}, m_now);
                                })
                        .result();
                if (!ended.ok() || !*ended)
                    return QStringLiteral("cannot finish: ") + problem(ended);
            }
        }
    }
    Result<std::optional<JobRecord>> find(const QString &key)
    {
        return m_workspace->store->readHere(
            [&](Connection &db) { return QueueRepository(db, m_workspace->ring).findLiveJob(key); });
    }
    Result<bool> finish(const JobRecord &job, const QString &state)
    {
        return m_workspace->write([&](UnitOfWork &work) {
            return QueueRepository(work.db(), work.cipher()).finish(Table::Job, job.id, job.attempt, state, {}, m_now);
        });
    }
    Result<bool> retry(const JobRecord &job)
    {
        return m_workspace->write([&](UnitOfWork &work) {
            return QueueRepository(work.db(), work.cipher())
                .retryLater(Table::Job, job.id, job.attempt, QStringLiteral("attempt %1 failed").arg(job.attempt),
                            m_now + 5'000, m_now);
        });
    }
    Result<bool> release(const JobRecord &job)
    {
        return m_workspace->write([&](UnitOfWork &work) {
            return QueueRepository(work.db(), work.cipher()).release(Table::Job, job.id, job.attempt, m_now);
        });
    }
    Result<bool> extend(const JobRecord &job, qint64 until)
    {
        return m_workspace->write([&](UnitOfWork &work) {
            return QueueRepository(work.db(), work.cipher()).extendLease(Table::Job, job.id, job.attempt, until);
        });
    }
    Result<qint64> reap()
    {
        return m_workspace->write([this](UnitOfWork &work) {
            return QueueRepository(work.db(), work.cipher()).reapExpired(Table::Job, m_now);
        });
    }
    static QStringList keysOf(const QList<JobRecord> &jobs)
    {
        QStringList keys;
        for (const JobRecord &job : jobs)
            keys.append(job.uniqueKey);
        return keys;
    }

    Engines m_engines;
    std::unique_ptr<TestWorkspace> m_workspace;
    qint64 m_now = 0;
};

QTEST_GUILESS_MAIN(TstQueue)
#include "tst_queue.moc"
