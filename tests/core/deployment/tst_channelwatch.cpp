// SPDX-License-Identifier: GPL-3.0-or-later
// What is published is read back after its plan has ended: what differs is kept, told once and mended on request.
#include "deploymentbench.h"
#include "tests/support/patience.h"

using namespace promptlab;
using namespace promptlab::test;

namespace {

/// A channel that counts how it is looked at.
struct WatchedChannel {
    QByteArray mark = "1";
    ChannelReading reading;
    int marks = 0;
    int readings = 0;
};

class CountingChannel final : public DeploymentChannel
{
public:
    explicit CountingChannel(WatchedChannel &watched) : m_watched(watched) {}
    [[nodiscard]] QString description() const override { return QStringLiteral("counting channel"); }
    [[nodiscard]] int drainSeconds() const override { return 0; }
    Task<Result<void>> check() override { co_return Result<void>(); }
    Task<Result<ChannelConfirmation>> apply(DesiredState desired) override
    {
        co_return ChannelConfirmation{desired.generation, true};
    }
    Task<QByteArray> mark(ChannelItem) override
    {
        ++m_watched.marks;
        const QByteArray mark = m_watched.mark;
        co_return mark;
    }
    Task<Result<ChannelReading>> readBack(DesiredState) override
    {
        ++m_watched.readings;
        const ChannelReading reading = m_watched.reading;
        co_return reading;
    }

private:
    WatchedChannel &m_watched;
};

} // namespace

class TstChannelWatch final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<DeploymentBench>();
        VERIFY_OK(m_bench->create());
    }
    void cleanup() { m_bench.reset(); }

    void whatDiffersIsKeptAndGone_data()
    {
        QTest::addColumn<QString>("harm");
        QTest::addColumn<QString>("said");
        QTest::newRow("replaced") << QStringLiteral("foreign") << QStringLiteral("replaced");
        QTest::newRow("changed") << QStringLiteral("changed") << QStringLiteral("changed after");
        QTest::newRow("removed") << QStringLiteral("removed") << QStringLiteral("gone");
        QTest::newRow("folder away") << QStringLiteral("folder") << QStringLiteral("does not exist");
    }
    void whatDiffersIsKeptAndGone()
    {
        QFETCH(QString, harm);
        QFETCH(QString, said);
        const PlanId plan = deploy();
        VERIFY_OK(readBack());
        QVERIFY(!running().drift);
        QCOMPARE(running().rightAt, m_bench->workspace.clock.ms);

        const QByteArray good = *readFile(path());
        const QString away = m_bench->folders.value(QStringLiteral("staging")) + QStringLiteral("-away");
        if (harm == QLatin1String("foreign"))
            VERIFY_OK(writeFileAtomically(path(), R"({"x":1})"));
        else if (harm == QLatin1String("changed"))
            VERIFY_OK(writeFileAtomically(path(), QByteArray(good).replace("one", "two")));
        else if (harm == QLatin1String("removed"))
            QVERIFY(QFile::remove(path()));
        else
            QVERIFY(QDir().rename(m_bench->folders.value(QStringLiteral("staging")), away));
        m_bench->workspace.clock.ms += 60'000;
        const qint64 seen = m_bench->workspace.clock.ms;
        VERIFY_OK(readBack());
        QVERIFY(running().drift);
        QCOMPARE(running().drift->seenAt, seen);
        QVERIFY2(running().drift->text.contains(said), qPrintable(running().drift->text));
        QCOMPARE(running().rightAt, 0);
        // What was confirmed once is not said to be there any more; the plan itself stays what it was.
        const auto ended = m_bench->details(plan);
        VERIFY_OK(ended);
        QCOMPARE(statusOf(ended), QStringLiteral("COMPLETED"));
        QVERIFY(!ended->summary.executions.first().weightSeen);
        QVERIFY(ended->summary.executions.first().drift);
        // It waits for whoever may publish, and for nobody else.
        QVERIFY(ended->summary.waitsForMe);
        const auto waiting = finished(m_bench->service->inbox(m_bench->ada()));
        VERIFY_OK(waiting);
        QCOMPARE(waiting->size(), 1);
        QCOMPARE(int(waiting->first().why), int(InboxItem::Why::Differs));
        QVERIFY(finished(m_bench->service->inbox(m_bench->as(m_bench->vicId)))->isEmpty());

        // Once per change, not once per look; and the time is the first one.
        m_bench->workspace.clock.ms += 60'000;
        VERIFY_OK(readBack());
        QCOMPARE(running().drift->seenAt, seen);
        QCOMPARE(m_bench->actions().count(QStringLiteral("execution.channel_differs")), 1);
        QVERIFY(!m_bench->actions().contains(QStringLiteral("execution.channel_as_set")));

        if (harm == QLatin1String("folder"))
            QVERIFY(QDir().rename(away, m_bench->folders.value(QStringLiteral("staging"))));
        else
            VERIFY_OK(writeFileAtomically(path(), good));
        VERIFY_OK(readBack());
        QVERIFY(!running().drift);
        QCOMPARE(m_bench->details(plan)->summary.executions.first().weightSeen, std::optional(10'000));
        QVERIFY(!m_bench->details(plan)->summary.waitsForMe);
        QCOMPARE(m_bench->actions().count(QStringLiteral("execution.channel_as_set")), 1);
        QCOMPARE(m_bench->details(plan)->events.first().action, QStringLiteral("execution.channel_as_set"));
    }

    void publishedAgainItIsRight()
    {
        deploy();
        const QByteArray good = *readFile(path());
        QVERIFY(QFile::remove(path()));
        VERIFY_OK(readBack());
        QVERIFY(running().drift);
        VERIFY_OK(publishAgain(m_bench->ada()));
        QCOMPARE(*readFile(path()), good);
        QVERIFY(!running().drift);
        const QStringList told = m_bench->actions();
        QVERIFY(told.indexOf(QStringLiteral("execution.publish_again"))
                < told.indexOf(QStringLiteral("execution.channel_as_set")));
        QVERIFY(told.indexOf(QStringLiteral("execution.publish_again"))
                < told.indexOf(QStringLiteral("execution.published_again")));
        QVERIFY(!told.contains(QStringLiteral("failed execution.publish_failed")));
    }

    void whatBelongsToOthersIsNotOverwritten()
    {
        deploy();
        VERIFY_OK(writeFileAtomically(path(), R"({"x":1})"));
        VERIFY_OK(readBack());
        const auto refused = publishAgain(m_bench->ada());
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, ErrorCode::Conflict);
        QCOMPARE(*readFile(path()), QByteArray(R"({"x":1})"));
        QVERIFY(running().drift);
        // The history does not say that it was done.
        const QStringList told = m_bench->actions();
        QVERIFY2(told.last().contains(QStringLiteral("execution.publish_failed")), qPrintable(told.last()));
        QVERIFY(told.filter(QStringLiteral("execution.published_again")).isEmpty());
    }

    void onlyWhoMayExecutePublishes()
    {
        deploy();
        QVERIFY(QFile::remove(path()));
        const auto refused = publishAgain(m_bench->as(m_bench->vicId));
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, ErrorCode::PermissionDenied);
        QVERIFY(!QFile::exists(path()));
        QVERIFY(m_bench->actions().last().startsWith(QLatin1String("denied ")));
    }

    void whereNothingWasPublishedNothingIsMissed()
    {
        VERIFY_OK(readBack());
        const auto refused = publishAgain(m_bench->ada());
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, ErrorCode::NotFound);
    }

    void rulesMayChangeMeanwhile()
    {
        deploy();
        QVERIFY(QFile::remove(path()));
        VERIFY_OK(readBack());
        EnvironmentChange change;
        change.minApprovals = 2;
        VERIFY_OK(finished(m_bench->service->changeEnvironment(m_bench->ada(), QStringLiteral("staging"), change)));
        QVERIFY(running().drift);
    }

    void aNewDeploymentEndsIt()
    {
        deploy();
        QVERIFY(QFile::remove(path()));
        VERIFY_OK(readBack());
        deploy(2);
        QVERIFY(!running().drift);
        VERIFY_OK(readBack());
        QVERIFY(!running().drift);
    }

    /// Only when somebody says so.
    void aFolderIsMadeOnRequest()
    {
        EnvironmentChange change;
        change.channelFolder = m_bench->workspace.folder.filePath(QStringLiteral("deep/er/prompts"));
        const auto refused =
            finished(m_bench->service->changeEnvironment(m_bench->ada(), QStringLiteral("staging"), change));
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, ErrorCode::NotFound);
        QVERIFY(refused.error().message.contains(*change.channelFolder));
        change.makeFolder = true;
        VERIFY_OK(finished(m_bench->service->changeEnvironment(m_bench->ada(), QStringLiteral("staging"), change)));
        QVERIFY(QFileInfo(*change.channelFolder).isDir());
    }

    /// What did not change is not read.
    void anUnchangedMarkCostsNoReading()
    {
        WatchedChannel watched;
        m_bench->open([&watched](const EnvironmentRules &) { return std::make_unique<CountingChannel>(watched); });
        deploy();
        for (int i = 0; i < 3; ++i)
            VERIFY_OK(readBack());
        QCOMPARE(watched.marks, 3);
        QCOMPARE(watched.readings, 1);
        watched.mark = "2";
        watched.reading.drift = ChannelDrift::Changed;
        VERIFY_OK(readBack());
        VERIFY_OK(readBack());
        QCOMPARE(watched.readings, 2);
        QVERIFY(running().drift);
        m_bench->service.reset();
    }

    /// Without anybody asking: at the start of a program, and for those who look on.
    void theStartLooks()
    {
        deploy();
        QVERIFY(QFile::remove(path()));
        m_bench->open();
        QSignalSpy told(m_bench->service.get(), &SafeDeploymentService::environmentChanged);
        m_bench->service->startController();
        QTRY_VERIFY(!told.isEmpty());
        finished(m_bench->service->stopController());
        QVERIFY(running().drift);
    }

private:
    PlanId deploy(int version = 1)
    {
        const auto plan = m_bench->executed(m_bench->request(version, {QStringLiteral("staging")}));
        if (statusOf(plan) != QLatin1String("COMPLETED"))
            qWarning("%s", qPrintable(statusOf(plan)));
        return plan.ok() ? plan->summary.id : PlanId();
    }
    [[nodiscard]] QString path() const
    {
        return FileChannel::filePath(m_bench->folders.value(QStringLiteral("staging")), QString(),
                                     QStringLiteral("triage"));
    }
    [[nodiscard]] Result<void> readBack() { return finished(m_bench->service->readBack(m_bench->ada())); }
    [[nodiscard]] Result<void> publishAgain(const Context &context)
    {
        return finished(
            m_bench->service->publishAgain(context, QStringLiteral("staging"), QStringLiteral("triage"), QString()));
    }
    [[nodiscard]] RunningPrompt running()
    {
        const auto environments = finished(m_bench->service->environments(m_bench->ada()));
        if (environments.ok()) {
            for (const EnvironmentView &environment : *environments) {
                if (environment.name == QLatin1String("staging") && !environment.running.isEmpty())
                    return environment.running.first();
            }
        }
        return {};
    }

    std::unique_ptr<DeploymentBench> m_bench;
};

QTEST_GUILESS_MAIN(TstChannelWatch)
#include "tst_channelwatch.moc"
