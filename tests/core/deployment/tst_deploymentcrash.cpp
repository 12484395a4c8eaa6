// SPDX-License-Identifier: GPL-3.0-or-later
// The process that carries a deployment on is killed at every step of its life, and started again: the same end, the
// same published file with the same generation, and each audit entry once.
#include "deploymentbench.h"

#include <QProcess>

#include <csignal>

using namespace promptlab;
using namespace promptlab::test;

class TstDeploymentCrash final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStepSurvivesAKill_data()
    {
        QTest::addColumn<QString>("verb");
        QTest::addColumn<QString>("point");
        for (const char *verb : {"submit", "execute", "abort"}) {
            for (const char *point :
                 {"store.before_commit", "store.after_commit", "deployment.before_publish", "deployment.after_publish"})
                QTest::addRow("%s, %s", verb, point) << QString::fromLatin1(verb) << QString::fromLatin1(point);
        }
    }
    void everyStepSurvivesAKill()
    {
        QFETCH(QString, verb);
        QFETCH(QString, point);
        const Reference expected = undisturbed(verb);
        QVERIFY(!expected.status.isEmpty());
        int kills = 0;
        for (int pass = 1; pass < 60; ++pass) {
            auto bench = prepared(verb);
            QVERIFY(bench);
            const int first = run(*bench, verb, QStringLiteral("%1:crash@%2").arg(point).arg(pass));
            if (first == 0)
                break;
            QCOMPARE(first, -SIGKILL);
            ++kills;
            QCOMPARE(run(*bench, verb, QString()), 0);
            const Reference seen = look(*bench);
            QCOMPARE(seen.status, expected.status);
            QCOMPARE(seen.actions, expected.actions);
            QCOMPARE(seen.generation, expected.generation);
            QCOMPARE(seen.version, expected.version);
        }
        // A point that is never passed proves nothing: the store's are always there.
        QVERIFY(kills > 0 || !point.startsWith(QLatin1String("store.")));
        if (verb != QLatin1String("submit") && point.startsWith(QLatin1String("deployment.")))
            QVERIFY(kills > 0);
    }

    void killedTwiceInARow()
    {
        const Reference expected = undisturbed(QStringLiteral("execute"));
        for (const char *point : {"store.before_commit", "store.after_commit"}) {
            auto bench = prepared(QStringLiteral("execute"));
            QVERIFY(bench);
            // The lease is the first commit of a life, so it gets one step further each time.
            int passes = 0;
            while (run(*bench, QStringLiteral("execute"), QStringLiteral("%1:crash@3").arg(QLatin1String(point))) != 0)
                QVERIFY(++passes < 40);
            QCOMPARE(run(*bench, QStringLiteral("execute"), QString()), 0);
            const Reference seen = look(*bench);
            QCOMPARE(seen.status, expected.status);
            QCOMPARE(seen.actions, expected.actions);
            QCOMPARE(seen.generation, expected.generation);
        }
    }

    void aKilledLeaderLeavesEveryStateAsItWas_data()
    {
        QTest::addColumn<QString>("state");
        for (const char *state : {"DRAFT", "AWAITING_APPROVAL", "SCHEDULED", "SHIFTING", "MONITORING", "PAUSED",
                                  "BAKING", "ROLLBACK_FAILED", "COMPLETED", "REJECTED", "CANCELLED"})
            QTest::addRow("%s", state) << QString::fromLatin1(state);
    }
    void aKilledLeaderLeavesEveryStateAsItWas()
    {
        QFETCH(QString, state);
        auto bench = std::make_unique<DeploymentBench>();
        bench->workspace.clock.ms = SystemClock().nowMs();
        VERIFY_OK(bench->create());
        QCOMPARE(bring(*bench, state), state);
        bench->service.reset();
        bench->access.reset();
        bench->workspace.store.reset();
        const QStringList before = stand(*bench);
        QProcess leader;
        leader.start(helperPath(), {QStringLiteral("stay"), bench->workspace.target.path});
        QVERIFY(leader.waitForReadyRead(60'000));
        QCOMPARE(leader.readAllStandardOutput(), QByteArray("up\n"));
        ::kill(pid_t(leader.processId()), SIGKILL);
        QVERIFY(leader.waitForFinished(60'000));
        QCOMPARE(stand(*bench), before);
        // The next one takes over at once, though the lease of the dead has not run out, and changes nothing either.
        QCOMPARE(run(*bench, QStringLiteral("reconcile"), QString()), 0);
        QCOMPARE(stand(*bench), before);
    }

private:
    static QString helperPath()
    {
        return QCoreApplication::applicationDirPath() + QStringLiteral("/promptlab-deployment-helper");
    }

    /// Brings a plan into a state in which it stays; gives the state of its execution, or of the plan before it has
    /// one.
    static QString bring(DeploymentBench &bench, const QString &state)
    {
        SafeDeploymentService &service = *bench.service;
        DeploymentRequest request = bench.request(1, {QStringLiteral("staging")});
        const auto is = [&state](const char *name) { return state == QLatin1String(name); };
        request.requireApproval = is("AWAITING_APPROVAL") || is("REJECTED");
        if (is("MONITORING") || is("PAUSED") || is("ROLLBACK_FAILED"))
            request.strategyConfig.monitoringDuration = 10;
        if (is("BAKING"))
            request.strategyConfig.bakeDuration = 10;
        auto plan = finished(service.createPlan(bench.ada(), request));
        const PlanId id = plan->summary.id;
        if (!is("DRAFT"))
            plan = finished(service.submit(bench.ada(), id));
        if (is("REJECTED"))
            plan = finished(service.reject(bench.bob(), id, QStringLiteral("no")));
        if (is("CANCELLED"))
            plan = finished(service.cancel(bench.ada(), id));
        const QString folder = bench.folders.value(QStringLiteral("staging"));
        if (is("SHIFTING") || is("MONITORING") || is("PAUSED") || is("BAKING") || is("ROLLBACK_FAILED")
            || is("COMPLETED")) {
            plan = finished(service.execute(bench.ada(), id));
            if (is("SHIFTING"))
                QDir(folder).removeRecursively();
            plan = bench.reconciled(id);
        }
        if (is("PAUSED"))
            plan = finished(service.pause(bench.ada(), id));
        if (is("ROLLBACK_FAILED")) {
            QDir(folder).removeRecursively();
            plan = finished(service.abort(bench.ada(), id, QStringLiteral("stop")));
            for (int attempt = 0; attempt < 5; ++attempt) {
                bench.workspace.clock.ms += 60'000;
                plan = bench.reconciled(id);
            }
        }
        if (!plan.ok())
            return plan.error().text();
        return plan->summary.executions.isEmpty() ? planStatusName(plan->summary.status)
                                                  : executionStatusName(plan->summary.executions.first().status);
    }

    /// Everything that must not change: states, steps, generation, observed time, the audit log, the file.
    static QStringList stand(const DeploymentBench &bench)
    {
        const auto db = bench.workspace.raw();
        DeploymentRepository repository(*db, bench.workspace.ring);
        const auto plan = repository.findPlanByNumber(bench.workspace.project, 0);
        QStringList facts{planStatusName((*plan)->status), (*plan)->planHash};
        const auto executions = repository.executions((*plan)->id);
        for (const DeploymentExecutionRecord &execution : *executions)
            facts += {executionStatusName(execution.status), QString::number(execution.currentStage),
                      QString::number(execution.generation), QString::number(execution.observedSeconds)};
        facts += QString::fromUtf8(canonicalJson(bench.published(QStringLiteral("staging"))));
        return facts + bench.actions();
    }

    /// How a life ended.
    struct Reference {
        QString status;
        QStringList actions;
        int generation = 0;
        int version = 0;
    };

    /// A workspace in the state that @p verb starts from.
    static std::unique_ptr<DeploymentBench> prepared(const QString &verb)
    {
        auto bench = std::make_unique<DeploymentBench>();
        // The helper's clock is the machine's: nothing may lie in its past.
        bench->workspace.clock.ms = SystemClock().nowMs();
        if (const auto made = bench->create(); !made.ok()) {
            qWarning().noquote() << problem(made);
            return nullptr;
        }
        DeploymentRequest request = bench->request(1, {QStringLiteral("staging")});
        request.requireApproval = false;
        auto plan = finished(bench->service->createPlan(bench->ada(), request));
        const bool aborts = verb == QLatin1String("abort");
        if (aborts) {
            // Something to go back to, then a second plan that is monitored.
            if (statusOf(bench->executed(request)) != QLatin1String("COMPLETED"))
                return nullptr;
            DeploymentRequest slow = bench->request(2, {QStringLiteral("staging")});
            slow.requireApproval = false;
            slow.strategyConfig.monitoringDuration = 10;
            plan = bench->executed(slow);
        } else if (verb == QLatin1String("execute")) {
            plan = finished(bench->service->submit(bench->ada(), plan->summary.id));
        }
        if (!plan.ok())
            return nullptr;
        bench->service.reset();
        bench->access.reset();
        bench->workspace.store.reset();
        return bench;
    }

    /// Exit code, or minus the signal.
    static int run(const DeploymentBench &bench, const QString &verb, const QString &failpoint)
    {
        QProcess helper;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("PL_FAILPOINT"), failpoint);
        helper.setProcessEnvironment(environment);
        helper.start(helperPath(), {verb, bench.workspace.target.path});
        if (!helper.waitForFinished(60'000))
            return 1'000;
        if (helper.exitStatus() == QProcess::CrashExit)
            return -helper.exitCode();
        if (helper.exitCode() != 0)
            qWarning().noquote() << QString::fromUtf8(helper.readAllStandardError());
        return helper.exitCode();
    }

    static Reference look(DeploymentBench &bench)
    {
        Reference seen;
        const auto db = bench.workspace.raw();
        const auto audit = AuditLog(*db, bench.workspace.ring).verify();
        if (!audit.ok() || audit->firstBadSeq)
            return seen;
        const auto plan = DeploymentRepository(*db, bench.workspace.ring).findPlanByNumber(bench.workspace.project, 0);
        if (!plan.ok() || !*plan)
            return seen;
        seen.status = planStatusName((*plan)->status);
        seen.actions = bench.actions();
        const QJsonObject file = bench.published(QStringLiteral("staging"));
        seen.generation = file.value(QStringLiteral("generation")).toInt();
        seen.version = bench.publishedVersion(QStringLiteral("staging"));
        return seen;
    }

    static Reference undisturbed(const QString &verb)
    {
        auto bench = prepared(verb);
        if (!bench || run(*bench, verb, QString()) != 0)
            return {};
        return look(*bench);
    }
};

QTEST_GUILESS_MAIN(TstDeploymentCrash)
#include "tst_deploymentcrash.moc"
