// SPDX-License-Identifier: GPL-3.0-or-later
// The request: every rule with its message, JSON there and back, and what the hashes cover.
#include "core/deployment/plandata.h"

#include <QTest>

using namespace promptlab;

namespace {

DeploymentRequest goodCanary()
{
    DeploymentRequest request;
    request.promptId = QStringLiteral("triage");
    request.toVersion = QStringLiteral("3");
    request.targetEnvironments = {QStringLiteral("staging"), QStringLiteral("production")};
    request.strategy = DeploymentStrategy::Canary;
    request.strategyConfig.initialTrafficPercentage = 5;
    request.strategyConfig.trafficSteps = {10, 25, 50, 100};
    request.strategyConfig.monitoringDuration = 10;
    request.approvers = {QStringLiteral("Bob"), QStringLiteral("Cleo")};
    return request;
}

using Change = std::function<void(DeploymentRequest &)>;

} // namespace

Q_DECLARE_METATYPE(Change)

class TstDeploymentRequest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rules_data()
    {
        QTest::addColumn<Change>("change");
        QTest::addColumn<QString>("says");
        const auto rule = [](const char *name, const char *says, const Change &change) {
            QTest::addRow("%s", name) << change << QString::fromLatin1(says);
        };
        rule("as it is", "", [](auto &) {});
        rule("two decimals", "", [](auto &r) { r.strategyConfig.initialTrafficPercentage = 0.25; });
        rule("no prompt", "which prompt", [](auto &r) { r.promptId.clear(); });
        rule("no environment", "which environment", [](auto &r) { r.targetEnvironments.clear(); });
        rule("environment twice", "\"staging\" is named twice",
             [](auto &r) { r.targetEnvironments.append(QStringLiteral("staging")); });
        rule("environment without name", "a name is empty",
             [](auto &r) { r.targetEnvironments.append(QStringLiteral(" ")); });
        rule("bad application", "application:", [](auto &r) { r.application = QStringLiteral("../up"); });
        rule("no steps", "needs traffic steps", [](auto &r) {
            r.strategyConfig.initialTrafficPercentage.reset();
            r.strategyConfig.trafficSteps.clear();
        });
        rule("not rising", "must rise: 10 follows 10", [](auto &r) { r.strategyConfig.initialTrafficPercentage = 10; });
        rule("falling", "must rise: 25 follows 50", [](auto &r) { r.strategyConfig.trafficSteps = {50, 25, 100}; });
        rule("zero", "0 is not above 0", [](auto &r) { r.strategyConfig.initialTrafficPercentage = 0; });
        rule("above hundred", "120 is not above 0 and up to 100", [](auto &r) {
            r.strategyConfig.trafficSteps = {10, 120};
        });
        rule("last is not 100", "must be 100, not 50", [](auto &r) { r.strategyConfig.trafficSteps = {10, 50}; });
        rule("three decimals", "more than two decimals",
             [](auto &r) { r.strategyConfig.initialTrafficPercentage = 0.125; });
        rule("no monitoring", "needs a monitoringDuration",
             [](auto &r) { r.strategyConfig.monitoringDuration.reset(); });
        rule("no time to monitor", "monitoringDuration must be 1 to",
             [](auto &r) { r.strategyConfig.monitoringDuration = 0; });
        rule("negative bake", "bakeDuration must be 1 to", [](auto &r) { r.strategyConfig.bakeDuration = -5; });
        rule("no time to hold", "maxHoldMinutes must be 1 to", [](auto &r) { r.strategyConfig.maxHoldMinutes = 0; });
        rule("steps of no canary", "Only the strategy canary",
             [](auto &r) { r.strategy = DeploymentStrategy::Immediate; });
        rule("no approvals", "minApprovals must be 1 to", [](auto &r) { r.minApprovals = 0; });
        rule("more approvals than approvers", "3 approvals are asked for, but only 2",
             [](auto &r) { r.minApprovals = 3; });
        rule("approver twice", "\"Bob\" is named twice", [](auto &r) { r.approvers.append(QStringLiteral("Bob")); });
        rule("approvers for nothing", "although no approval is required", [](auto &r) { r.requireApproval = false; });
        rule("no time to approve", "approvalHours must be 1 to", [](auto &r) { r.approvalHours = 0; });
        rule("rate above one", "must be 0 to 1, not 2", [](auto &r) { r.gates = {{0, 2, 24}}; });
        rule("run below one", "runs are counted from 1", [](auto &r) { r.gates = {{-1, 1, 24}}; });
        rule("ageless gate", "at least an hour", [](auto &r) { r.gates = {{0, 1, 0}}; });
    }
    void rules()
    {
        QFETCH(Change, change);
        QFETCH(QString, says);
        DeploymentRequest request = goodCanary();
        change(request);
        const QStringList problems = deploymentProblems(request);
        if (says.isEmpty()) {
            QCOMPARE(problems, QStringList());
            return;
        }
        QVERIFY2(problems.join(QLatin1Char('\n')).contains(says), qPrintable(problems.join(QLatin1Char('\n'))));
    }

    void everyProblemIsTold()
    {
        DeploymentRequest request;
        request.minApprovals = 0;
        request.approvalHours = 0;
        QCOMPARE(deploymentProblems(request).size(), 4);
    }

    void weightsAreTenThousandths()
    {
        DeploymentRequest request = goodCanary();
        request.strategyConfig.initialTrafficPercentage = 0.25;
        QCOMPARE(request.strategyConfig.weights(DeploymentStrategy::Canary), QList<int>({25, 1000, 2500, 5000, 10000}));
        QCOMPARE(StrategyConfig().weights(DeploymentStrategy::Immediate), QList<int>({10000}));
    }

    void jsonThereAndBack()
    {
        DeploymentRequest request = goodCanary();
        request.gates = {{7, 0.98, 12}};
        request.strategyConfig.bakeDuration = 30;
        request.rollbackScope = RollbackScope::All;
        request.note = QStringLiteral("Spanish fixed");
        const auto back = DeploymentRequest::fromJson(request.toJson());
        QVERIFY2(back.ok(), back.ok() ? "" : qPrintable(back.error().text()));
        QVERIFY(*back == request);
    }

    void theSpecificationsShapeIsRead()
    {
        const auto json = parseJson(R"({"promptId": "prompt_123", "targetEnvironments": ["staging", "production"],
            "strategy": "canary", "requireApproval": true, "approvers": ["user_admin1", "user_admin2"],
            "strategyConfig": {"initialTrafficPercentage": 5, "trafficSteps": [10, 25, 50, 100],
            "monitoringDuration": 10}})");
        QVERIFY(json.ok());
        const auto request = DeploymentRequest::fromJson(*json);
        QVERIFY2(request.ok(), request.ok() ? "" : qPrintable(request.error().text()));
        QCOMPARE(request->approvers.size(), 2);
        QCOMPARE(deploymentProblems(*request), QStringList());
    }

    void wrongJsonIsRefused_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("says");
        QTest::newRow("unknown key") << QByteArray(R"({"promptId":"a","strategy":"immediate","prompt":1})")
                                     << QStringLiteral("Unknown field");
        QTest::newRow("unknown strategy")
            << QByteArray(R"({"promptId":"a","strategy":"instant"})") << QStringLiteral("instant");
        QTest::newRow("step is text") << QByteArray(
            R"({"promptId":"a","strategy":"canary","strategyConfig":{"trafficSteps":["5"]}})")
                                      << QStringLiteral("must be a number");
        QTest::newRow("gate of no kind") << QByteArray(
            R"({"promptId":"a","strategy":"immediate","gates":[{"kind":"x"}]})")
                                         << QStringLiteral("no kind of gate");
        QTest::newRow("no prompt") << QByteArray(R"({"strategy":"immediate"})") << QStringLiteral("promptId");
        QTest::newRow("no object") << QByteArray("[]") << QStringLiteral("object");
    }
    void wrongJsonIsRefused()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, says);
        const auto request = DeploymentRequest::fromJson(*parseJson(json));
        QVERIFY(!request.ok());
        QVERIFY2(request.error().text().contains(says), qPrintable(request.error().text()));
    }

    void planDataThereAndBack()
    {
        DeploymentPlanRecord record;
        const PlanData data = samplePlan();
        record.planData = data.toJson();
        const auto back = PlanData::of(record);
        QVERIFY(back.ok());
        QCOMPARE(canonicalJson(back->toJson()), canonicalJson(data.toJson()));
        QVERIFY(!PlanData::of(DeploymentPlanRecord()).ok());
    }

    void theHashesCoverWhatTheyMust_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<bool>("plan");
        QTest::addColumn<bool>("subject");
        QTest::newRow("the request") << 0 << true << true;
        QTest::newRow("content of the new version") << 1 << true << true;
        QTest::newRow("content of what ran before") << 2 << false << true;
        QTest::newRow("digest of a run") << 3 << false << true;
        QTest::newRow("the quorum") << 4 << false << true;
        QTest::newRow("the list of approvers") << 5 << true << true;
        QTest::newRow("when it expires") << 6 << false << false;
        QTest::newRow("the last editor") << 7 << false << false;
    }
    void theHashesCoverWhatTheyMust()
    {
        QFETCH(int, which);
        QFETCH(bool, plan);
        QFETCH(bool, subject);
        const PlanData before = samplePlan();
        PlanData after = before;
        switch (which) {
        case 0: after.request.note = QStringLiteral("other"); break;
        case 1: after.fresh.contentHash = QStringLiteral("ff"); break;
        case 2: after.targets[0].stable.contentHash = QStringLiteral("ee"); break;
        case 3: after.gates[0].evidence = QStringLiteral("dd"); break;
        case 4: after.quorum = 2; break;
        case 5: after.approvers.removeLast(); break;
        case 6: after.approvalUntil = 99; break;
        case 7: after.lastEditor = PersonId(); break;
        default: QFAIL("unknown");
        }
        const PromptId prompt(QUuid::fromRfc4122(QByteArray(16, '\x05')));
        QCOMPARE(before.planHash(prompt) != after.planHash(prompt), plan);
        const QString signedBefore = ApprovalSubject{prompt, before}.hash();
        QCOMPARE(signedBefore != (ApprovalSubject{prompt, after}.hash()), subject);
        QCOMPARE(signedBefore.size(), 64);
    }

private:
    static PlanData samplePlan()
    {
        PlanData data;
        data.request = goodCanary();
        data.fresh = {VersionId(QUuid::fromRfc4122(QByteArray(16, '\x01'))), 3, QStringLiteral("aa")};
        data.lastEditor = data.author = PersonId(QUuid::fromRfc4122(QByteArray(16, '\x02')));
        data.approvers = {data.author, PersonId(QUuid::fromRfc4122(QByteArray(16, '\x06')))};
        data.targets = {{EnvironmentId(QUuid::fromRfc4122(QByteArray(16, '\x03'))),
                         QStringLiteral("staging"),
                         {VersionId(QUuid::fromRfc4122(QByteArray(16, '\x04'))), 2, QStringLiteral("bb")}}};
        GateView gate;
        gate.passed = true;
        gate.evidence = QStringLiteral("cc");
        gate.passRate = 0.99;
        data.gates = {gate};
        data.quorum = 1;
        return data;
    }
};

QTEST_GUILESS_MAIN(TstDeploymentRequest)
#include "tst_deploymentrequest.moc"
