// SPDX-License-Identifier: GPL-3.0-or-later
// A filled list for looks and layouts.
#include "tests/ui/deployments/fakedeployments.h"

namespace promptlab::test {

namespace {

constexpr qint64 fillMinute = 60'000;

ExecutionView executionOf(const PlanDetails &plan, ExecutionStatus status, int set, std::optional<int> seen, qint64 now)
{
    ExecutionView execution;
    execution.environmentName = plan.summary.environments.first();
    execution.status = status;
    execution.steps = {10'000};
    execution.stable = plan.summary.stable;
    execution.fresh = plan.summary.fresh;
    execution.weightSet = set;
    execution.weightSeen = seen;
    execution.generation = 7;
    execution.startedAt = now - 4 * fillMinute;
    execution.channel = QStringLiteral("folder /srv/prompts/production");
    execution.drainSeconds = 30;
    return execution;
}

DeploymentEvent eventOf(qint64 seq, qint64 at, const QString &text, const DeploymentPerson &person)
{
    DeploymentEvent event;
    event.seq = seq;
    event.at = at;
    event.text = text;
    event.person = person;
    event.action = QStringLiteral("plan.step");
    return event;
}

} // namespace

void FakeWorld::fill()
{
    const qint64 now = clock.ms;
    const DeploymentPerson aylinPerson{aylin, QStringLiteral("Aylin Demir")};
    const DeploymentPerson lenaPerson{lena, QStringLiteral("Lena Vogt")};

    PlanDetails &old = deployments.add(QStringLiteral("article-translate"), PlanStatus::Completed, 4, 5);
    old.summary.executions = {executionOf(old, ExecutionStatus::Completed, 10'000, 10'000, now)};
    old.summary.executions.first().completedAt = now - 3 * fillMinute;
    old.summary.runsIn = old.summary.environments;
    old.summary.createdAt = now - 30LL * 60 * fillMinute;
    FakeDeployments::allow(old);

    PlanDetails &gate = deployments.add(QStringLiteral("escalation-check"), PlanStatus::GateFailed, 4, 3);
    gate.request.gates = {DeploymentGate{}};
    GateView failed;
    failed.run = 57;
    failed.reason = QStringLiteral("91 of 96 tests passed, 98 % are asked for");
    failed.finishedAt = now - 50 * fillMinute;
    gate.gates = {failed};

    PlanDetails &draft = deployments.add(QStringLiteral("csat-follow-up"), PlanStatus::Draft, 0, 2);
    draft.summary.environments = {QStringLiteral("staging")};

    PlanDetails &stuck = deployments.add(QStringLiteral("answer-from-article"), PlanStatus::Executing, 12, 13);
    ExecutionView back = executionOf(stuck, ExecutionStatus::RollingBack, 0, 10'000, now);
    back.cause = QStringLiteral("rolled back by Lena Vogt");
    back.error = QStringLiteral("The folder /srv/prompts/production cannot be written: no space left on device");
    back.tries = 3;
    back.nextTryAt = now + 20'000;
    stuck.summary.executions = {back};
    stuck.summary.error = back.error;
    stuck.summary.application = QStringLiteral("help-centre");
    FakeDeployments::allow(stuck);

    PlanDetails &running = deployments.add(QStringLiteral("triage-ticket"), PlanStatus::Executing, 8, 9);
    running.summary.executions = {executionOf(running, ExecutionStatus::Shifting, 10'000, std::nullopt, now)};
    FakeDeployments::allow(running);

    PlanDetails &ready = deployments.add(QStringLiteral("refund-policy-answer"), PlanStatus::Scheduled, 10, 11);
    ready.summary.waitsForMe = true;
    ready.summary.approvals = 1;

    PlanDetails &waiting = deployments.add(QStringLiteral("reply-draft"), PlanStatus::AwaitingApproval, 13, 15);
    waiting.summary.application = QStringLiteral("helpdesk");
    waiting.summary.environments = {QStringLiteral("staging"), QStringLiteral("production")};
    waiting.summary.quorum = 2;
    waiting.summary.approvals = 1;
    waiting.summary.approvalUntil = now + 71LL * 60 * fillMinute;
    waiting.summary.waitsForMe = true;
    waiting.summary.waitsFor = {QStringLiteral("Lena Vogt"), QStringLiteral("Jonas Weber")};
    waiting.request.note =
        QStringLiteral("Clear wording on refunds, facts from the order. Spanish replies stay in Spanish.");
    waiting.request.gates = {DeploymentGate{0, 0.98, 24}};
    GateView passed;
    passed.gate = waiting.request.gates.first();
    passed.passed = true;
    passed.run = 58;
    passed.reason = QStringLiteral("83 of 84 tests passed");
    passed.finishedAt = now - 55 * fillMinute;
    passed.evidence = QStringLiteral("ab").repeated(32);
    waiting.gates = {passed};
    ApprovalView first;
    first.person = lenaPerson;
    first.selfAttested = true;
    first.note = QStringLiteral("Spanish fixed, read all 19.");
    first.at = now - 20 * fillMinute;
    first.counts = true;
    waiting.approvals = {first};
    DeploymentEvent approved = eventOf(42, first.at, QStringLiteral("Approved, 1 of 2"), lenaPerson);
    approved.selfAttested = true;
    approved.reason = first.note;
    waiting.events = {approved, eventOf(41, now - 40 * fillMinute, QStringLiteral("Gates passed: run 58"), {}),
                      eventOf(40, now - 41 * fillMinute, QStringLiteral("Submitted"), aylinPerson),
                      eventOf(39, now - 42 * fillMinute, QStringLiteral("Made as a draft"), aylinPerson)};
    FakeDeployments::allow(waiting);

    for (const auto &[name, kind, folder] : std::initializer_list<std::tuple<QString, EnvironmentKind, QString>>{
             {QStringLiteral("personal"), EnvironmentKind::Personal, QString()},
             {QStringLiteral("staging"), EnvironmentKind::Staging, QStringLiteral("/srv/prompts/staging")},
             {QStringLiteral("production"), EnvironmentKind::Production, QStringLiteral("/srv/prompts/production")}}) {
        EnvironmentView view;
        view.id = EnvironmentId(QUuid::createUuidV5(QUuid(), name));
        view.name = name;
        view.kind = kind;
        view.channelFolder = folder;
        view.approvalRequired = kind == EnvironmentKind::Production;
        if (kind == EnvironmentKind::Production) {
            view.approvers = {lenaPerson};
            for (const PlanDetails &plan : qAsConst(deployments.stored)) {
                RunningPrompt prompt;
                prompt.prompt = plan.summary.prompt;
                prompt.promptKey = plan.summary.promptKey;
                prompt.split = {{plan.summary.stable, 10'000}};
                prompt.generation = 6;
                prompt.updatedAt = now - 300 * fillMinute;
                prompt.updatedBy = lenaPerson;
                prompt.activePlanNumber = plan.summary.status == PlanStatus::Executing ? plan.summary.number : 0;
                prompt.activePlanStatus = plan.summary.status;
                view.running.append(prompt);
            }
        }
        deployments.places.append(view);
    }
}

} // namespace promptlab::test
