// SPDX-License-Identifier: GPL-3.0-or-later
// The controller: clocks, failing channels, back-off, leases, and what happens when people act in between.
#include "deploymentbench.h"

using namespace promptlab;
using namespace promptlab::test;

namespace {

/// What the test's channel does, and what it was asked.
struct ChannelPlan {
    QList<DesiredState> applied;
    std::optional<Error> failure; ///< every attempt ends so
    bool wrongGeneration = false;
    std::function<void()> during; ///< called once, in the middle of the next attempt
};

class TestChannel final : public DeploymentChannel
{
public:
    explicit TestChannel(ChannelPlan &plan) : m_plan(plan) {}
    [[nodiscard]] QString description() const override { return QStringLiteral("test channel"); }
    [[nodiscard]] int drainSeconds() const override { return 42; }
    Task<Result<void>> check() override { co_return Result<void>(); }
    Task<Result<ChannelConfirmation>> apply(DesiredState desired) override
    {
        m_plan.applied.append(desired);
        if (const auto during = std::exchange(m_plan.during, nullptr))
            during();
        // A copy: returning the member itself would move it away.
        const std::optional<Error> failure = m_plan.failure;
        if (failure)
            co_return *failure;
        co_return ChannelConfirmation{m_plan.wrongGeneration ? desired.generation - 1 : desired.generation, true};
    }
    Task<QByteArray> mark(ChannelItem) override { co_return QByteArray(); }
    Task<Result<ChannelReading>> readBack(DesiredState) override { co_return ChannelReading(); }

private:
    ChannelPlan &m_plan;
};

} // namespace

class TstDeploymentController final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_channel = ChannelPlan();
        m_bench = std::make_unique<DeploymentBench>();
        VERIFY_OK(m_bench->create());
        m_bench->open([this](const EnvironmentRules &) { return std::make_unique<TestChannel>(m_channel); });
    }
    void cleanup() { m_bench.reset(); }

    void theChannelIsAskedOnce()
    {
        const auto plan = m_bench->executed(request());
        QCOMPARE(statusOf(plan), QStringLiteral("COMPLETED"));
        QCOMPARE(m_channel.applied.size(), 1);
        const DesiredState wanted = m_channel.applied.first();
        QCOMPARE(wanted.generation, 1);
        QCOMPARE(wanted.environmentName, QStringLiteral("staging"));
        QCOMPARE(wanted.split.size(), 1);
        QCOMPARE(wanted.split.first().weight, 10'000);
        QVERIFY(wanted.split.first().content == content(QStringLiteral("one")));
        QCOMPARE(plan->summary.executions.first().channel, QStringLiteral("test channel"));
        QCOMPARE(plan->summary.executions.first().drainSeconds, 42);
    }

    /// Whoever has mended the channel need not wait for the pause between two tries.
    void aChannelIsTriedNow()
    {
        m_channel.failure = makeError(ErrorCode::Io, QStringLiteral("no room"));
        const auto plan = m_bench->executed(request());
        QCOMPARE(statusOf(plan), QStringLiteral("EXECUTING"));
        const qsizetype tries = m_channel.applied.size();
        QVERIFY(execution(*plan).nextTryAt > m_bench->workspace.clock.ms);
        VERIFY_OK(m_bench->reconciled(plan->summary.id));
        QCOMPARE(m_channel.applied.size(), tries); // it waits
        m_channel.failure.reset();
        const auto denied = finished(m_bench->service->tryNow(m_bench->as(m_bench->vicId), plan->summary.id));
        QVERIFY(!denied.ok());
        VERIFY_OK(finished(m_bench->service->tryNow(m_bench->ada(), plan->summary.id)));
        const auto ended = m_bench->reconciled(plan->summary.id);
        QCOMPARE(statusOf(ended), QStringLiteral("COMPLETED"));
        QCOMPARE(m_channel.applied.size(), tries + 1);
    }

    void downtimeIsNotObservedTime()
    {
        DeploymentRequest wanted = request();
        wanted.strategyConfig.monitoringDuration = 1;
        const auto plan = m_bench->executed(wanted);
        QCOMPARE(execution(*plan).status, ExecutionStatus::Monitoring);
        QCOMPARE(execution(*plan).monitoringSeconds, 60);
        // Nobody looks for a night, and then one look alone: the program stood still.
        m_bench->workspace.clock.ms += 12 * 3'600'000;
        QCOMPARE(execution(*m_bench->reconciled(plan->summary.id)).observedSeconds, 0);
        m_bench->service->startController();
        look(6);
        m_bench->workspace.clock.ms += 3'600'000;
        look(1);
        auto now = m_bench->details(plan->summary.id);
        QCOMPARE(execution(*now).status, ExecutionStatus::Monitoring);
        QVERIFY(execution(*now).observedSeconds >= 40 && execution(*now).observedSeconds < 60);
        look(3);
        now = m_bench->details(plan->summary.id);
        finished(m_bench->service->stopController());
        QCOMPARE(statusOf(now), QStringLiteral("COMPLETED"));
    }

    void pausedTimeDoesNotCount()
    {
        DeploymentRequest wanted = request();
        wanted.strategyConfig.monitoringDuration = 1;
        const auto plan = m_bench->executed(wanted);
        const PlanId id = plan->summary.id;
        VERIFY_CODE(ErrorCode::Conflict, finished(m_bench->service->resume(m_bench->ada(), id)));
        VERIFY_OK(finished(m_bench->service->pause(m_bench->ada(), id)));
        m_bench->service->startController();
        look(10);
        auto now = m_bench->details(id);
        QCOMPARE(execution(*now).status, ExecutionStatus::Paused);
        QCOMPARE(*execution(*now).resumeStatus, ExecutionStatus::Monitoring);
        QCOMPARE(execution(*now).observedSeconds, 0);
        VERIFY_OK(finished(m_bench->service->resume(m_bench->ada(), id)));
        look(9);
        now = m_bench->details(id);
        finished(m_bench->service->stopController());
        QCOMPARE(statusOf(now), QStringLiteral("COMPLETED"));
    }

    void promotingSkipsTheWait()
    {
        DeploymentRequest wanted = request();
        wanted.strategyConfig.monitoringDuration = 10;
        wanted.strategyConfig.bakeDuration = 10;
        const auto plan = m_bench->executed(wanted);
        auto now = finished(m_bench->service->promote(m_bench->ada(), plan->summary.id, false));
        QCOMPARE(execution(*now).status, ExecutionStatus::Baking);
        QCOMPARE(execution(*now).monitoringSeconds, 600);
        VERIFY_OK(finished(m_bench->service->promote(m_bench->ada(), plan->summary.id, true)));
        QCOMPARE(statusOf(m_bench->reconciled(plan->summary.id)), QStringLiteral("COMPLETED"));
    }

    void bakingTakesItsTime()
    {
        DeploymentRequest wanted = request();
        wanted.strategyConfig.bakeDuration = 1;
        const auto plan = m_bench->executed(wanted);
        QCOMPARE(execution(*plan).status, ExecutionStatus::Baking);
        m_bench->service->startController();
        look(8);
        const auto now = m_bench->details(plan->summary.id);
        finished(m_bench->service->stopController());
        QCOMPARE(statusOf(now), QStringLiteral("COMPLETED"));
    }

    void aChannelThatFailsIsTriedAgain()
    {
        QSignalSpy problems(m_bench->service.get(), &SafeDeploymentService::problem);
        m_channel.failure = makeError(ErrorCode::Io, QStringLiteral("disk full"));
        auto plan = m_bench->executed(request());
        QCOMPARE(statusOf(plan), QStringLiteral("EXECUTING"));
        QCOMPARE(execution(*plan).status, ExecutionStatus::Shifting);
        QCOMPARE(execution(*plan).error, QStringLiteral("disk full"));
        QCOMPARE(execution(*plan).tries, 1);
        QVERIFY(!execution(*plan).weightSeen);
        QCOMPARE(execution(*plan).nextTryAt, m_bench->workspace.clock.nowMs() + 1'000);
        // Not before its time.
        QCOMPARE(execution(*m_bench->reconciled(plan->summary.id)).tries, 1);
        m_bench->workspace.clock.ms += 1'000;
        plan = m_bench->reconciled(plan->summary.id);
        QCOMPARE(execution(*plan).tries, 2);
        QCOMPARE(execution(*plan).nextTryAt, m_bench->workspace.clock.nowMs() + 2'000);
        QCOMPARE(problems.count(), 1);
        QCOMPARE(m_bench->actions().count(QStringLiteral("execution.channel_failed")), 1);
        m_channel.failure.reset();
        m_bench->workspace.clock.ms += 2'000;
        plan = m_bench->reconciled(plan->summary.id);
        QCOMPARE(statusOf(plan), QStringLiteral("COMPLETED"));
        QVERIFY(execution(*plan).error.isEmpty());
    }

    void aShiftThatIsNotConfirmedInTimeGoesBack()
    {
        VERIFY_OK(m_bench->executed(request(1)));
        m_channel.failure = makeError(ErrorCode::Io, QStringLiteral("disk full"));
        auto plan = m_bench->executed(request(2));
        m_bench->workspace.clock.ms += 5 * 60'000;
        plan = m_bench->reconciled(plan->summary.id);
        QCOMPARE(execution(*plan).status, ExecutionStatus::RollingBack);
        QCOMPARE(execution(*plan).cause, QStringLiteral("A channel did not confirm in time: disk full"));
        m_channel.failure.reset();
        m_bench->workspace.clock.ms += 60'000;
        plan = m_bench->reconciled(plan->summary.id);
        QCOMPARE(statusOf(plan), QStringLiteral("ROLLED_BACK"));
        QCOMPARE(m_channel.applied.last().split.first().version.number, 1);
        QCOMPARE(m_channel.applied.last().generation, 3);
    }

    void goingBackIsTriedForEver()
    {
        DeploymentRequest wanted = request();
        wanted.strategyConfig.monitoringDuration = 10;
        auto plan = m_bench->executed(wanted);
        const PlanId id = plan->summary.id;
        m_channel.failure = makeError(ErrorCode::Io, QStringLiteral("gone"));
        VERIFY_OK(finished(m_bench->service->abort(m_bench->ada(), id, {})));
        for (int attempt = 1; attempt <= 4; ++attempt) {
            plan = m_bench->reconciled(id);
            QCOMPARE(execution(*plan).tries, attempt);
            QCOMPARE(execution(*plan).status, ExecutionStatus::RollingBack);
            m_bench->workspace.clock.ms += 60'000;
        }
        plan = m_bench->reconciled(id);
        QCOMPARE(statusOf(plan), QStringLiteral("ROLLBACK_FAILED"));
        QCOMPARE(execution(*plan).status, ExecutionStatus::RollbackFailed);
        QCOMPARE(finished(m_bench->service->inbox(m_bench->bob()))->size(), 1);
        VERIFY_CODE(ErrorCode::Conflict, finished(m_bench->service->retry(m_bench->ada(), id)));
        for (int attempt = 0; attempt < 10; ++attempt) {
            m_bench->workspace.clock.ms += 60'000;
            plan = m_bench->reconciled(id);
            QVERIFY(execution(*plan).nextTryAt <= m_bench->workspace.clock.nowMs() + 60'000);
        }
        QCOMPARE(m_bench->actions().count(QStringLiteral("execution.channel_gave_up")), 1);
        m_channel.failure.reset();
        m_bench->workspace.clock.ms += 60'000;
        plan = m_bench->reconciled(id);
        QCOMPARE(statusOf(plan), QStringLiteral("ROLLED_BACK"));
    }

    void aConfirmationOfSomethingElseIsNone()
    {
        m_channel.wrongGeneration = true;
        const auto plan = m_bench->executed(request());
        QCOMPARE(execution(*plan).status, ExecutionStatus::Shifting);
        QVERIFY(!execution(*plan).error.isEmpty());
    }

    void anAbortInTheMiddleOfAShiftWins()
    {
        const auto plan = m_bench->approved(request());
        const PlanId id = plan->summary.id;
        VERIFY_OK(finished(m_bench->service->execute(m_bench->ada(), id)));
        m_channel.during = [this, id] {
            VERIFY_OK(finished(m_bench->service->abort(m_bench->ada(), id, QStringLiteral("stop"))));
        };
        const auto now = m_bench->reconciled(id);
        QCOMPARE(statusOf(now), QStringLiteral("ROLLED_BACK"));
        QCOMPARE(m_channel.applied.size(), 2);
        QVERIFY(m_channel.applied.last().split.isEmpty());
        QCOMPARE(m_bench->actions().count(QStringLiteral("execution.weight_confirmed")), 0);
    }

    void aFolderThatCannotBeReachedStopsTheStart()
    {
        m_bench->open();
        const auto plan = m_bench->approved(request());
        QVERIFY(QDir(m_bench->folders.value(QStringLiteral("staging"))).removeRecursively());
        const auto refused = finished(m_bench->service->execute(m_bench->ada(), plan->summary.id));
        QCOMPARE(errorCodeName(refused.error().code), QStringLiteral("io"));
        QCOMPARE(statusOf(m_bench->details(plan->summary.id)), QStringLiteral("SCHEDULED"));
        // Gone after the start: the execution shows it, and goes on when the folder is back.
        QVERIFY(QDir().mkpath(m_bench->folders.value(QStringLiteral("staging"))));
        VERIFY_OK(finished(m_bench->service->execute(m_bench->ada(), plan->summary.id)));
        QVERIFY(QDir(m_bench->folders.value(QStringLiteral("staging"))).removeRecursively());
        auto now = m_bench->reconciled(plan->summary.id);
        QVERIFY(execution(*now).error.contains(m_bench->folders.value(QStringLiteral("staging"))));
        QVERIFY(QDir().mkpath(m_bench->folders.value(QStringLiteral("staging"))));
        m_bench->workspace.clock.ms += 60'000;
        now = m_bench->reconciled(plan->summary.id);
        QCOMPARE(statusOf(now), QStringLiteral("COMPLETED"));
    }

    void oneControllerLeads()
    {
        const auto plan = m_bench->approved(request());
        LocalSafeDeploymentService other(
            *m_bench->workspace.store, *m_bench->access, m_bench->workspace.project, QStringLiteral("other"),
            [this](const EnvironmentRules &) { return std::make_unique<TestChannel>(m_channel); });
        other.startController();
        QVERIFY(finished(other.reconcile())->leading);
        const auto report = finished(m_bench->service->reconcile());
        VERIFY_OK(report);
        QVERIFY(!report->leading);
        QSignalSpy changed(m_bench->service.get(), &SafeDeploymentService::planChanged);
        VERIFY_OK(finished(other.execute(m_bench->ada(), plan->summary.id)));
        QVERIFY(finished(other.reconcile())->transitions >= 0);
        QTRY_COMPARE(statusOf(m_bench->details(plan->summary.id)), QStringLiteral("COMPLETED"));
        // What the other one did is noticed here.
        VERIFY_OK(finished(m_bench->service->reconcile()));
        QVERIFY(changed.count() > 0);
        finished(other.stopController());
        QVERIFY(finished(m_bench->service->reconcile())->leading);
        QCOMPARE(m_channel.applied.size(), 1);
    }

    void aLeaseThatIsLostStopsTheWork()
    {
        const auto plan = m_bench->approved(request());
        const PlanId id = plan->summary.id;
        VERIFY_OK(finished(m_bench->service->execute(m_bench->ada(), id)));
        LocalSafeDeploymentService other(
            *m_bench->workspace.store, *m_bench->access, m_bench->workspace.project, QStringLiteral("other"),
            [this](const EnvironmentRules &) { return std::make_unique<TestChannel>(m_channel); });
        // In the middle of an attempt this one stands still for so long that another one takes over.
        m_channel.during = [this, &other] {
            m_bench->workspace.clock.ms += 31'000;
            QVERIFY(finished(other.reconcile())->leading);
        };
        const auto report = finished(m_bench->service->reconcile());
        QVERIFY(!report.ok());
        QCOMPARE(errorCodeName(report.error().code), QStringLiteral("locked"));
        QCOMPARE(statusOf(m_bench->details(id)), QStringLiteral("COMPLETED"));
        QCOMPARE(m_bench->actions().count(QStringLiteral("execution.weight_confirmed")), 1);
        for (const DesiredState &wanted : std::as_const(m_channel.applied))
            QCOMPARE(wanted.generation, 1);
        QCOMPARE(statusOf(m_bench->executed(request(2))), QStringLiteral("COMPLETED"));
    }

    void theTimerDoesItAlone()
    {
        const auto plan = m_bench->approved(request());
        m_bench->service->startController();
        QSignalSpy changed(m_bench->service.get(), &SafeDeploymentService::planChanged);
        VERIFY_OK(finished(m_bench->service->execute(m_bench->ada(), plan->summary.id)));
        QTRY_COMPARE(statusOf(m_bench->details(plan->summary.id)), QStringLiteral("COMPLETED"));
        QTRY_VERIFY(changed.count() >= 2);
        finished(m_bench->service->stopController());
    }

private:
    [[nodiscard]] DeploymentRequest request(int version = 1) const
    {
        DeploymentRequest wanted = m_bench->request(version, {QStringLiteral("staging")});
        wanted.requireApproval = false;
        return wanted;
    }
    [[nodiscard]] static ExecutionView execution(const PlanDetails &plan) { return plan.summary.executions.first(); }
    /// The controller looks @p times times, nine seconds apart.
    void look(int times)
    {
        for (int i = 0; i < times; ++i) {
            m_bench->workspace.clock.ms += 9'000;
            VERIFY_OK(finished(m_bench->service->reconcile()));
        }
    }

    ChannelPlan m_channel;
    std::unique_ptr<DeploymentBench> m_bench;
};

QTEST_GUILESS_MAIN(TstDeploymentController)
#include "tst_deploymentcontroller.moc"
