// SPDX-License-Identifier: GPL-3.0-or-later
// Services that remember what they are told, for tests of the pane.
#pragma once

#include "core/deployment/safedeploymentservice.h"
#include "tests/support/unusedprompts.h"
#include "ui/deployments/deploymentparts.h"

namespace promptlab::test {

/// A clock that stands until a test moves it.
class PaneClock final : public Clock
{
public:
    [[nodiscard]] qint64 nowMs() const override { return ms; }
    [[nodiscard]] qint64 monotonicNs() const override { return ms * 1'000'000; }
    qint64 ms = 1'763'820'000'000; ///< 2025-11-22 14:00 UTC
};

/// Plans in memory on the real machine of plans. Everything that is called is noted; one call can be made to fail.
class FakeDeployments final : public SafeDeploymentService
{
    Q_OBJECT

public:
    explicit FakeDeployments(const Clock &clock) : m_clock(clock) {}

    QList<PlanDetails> stored; ///< newest first
    QList<EnvironmentView> places;
    QList<DeployedVersion> targets;
    QStringList calls;
    QHash<QString, Error> failures; ///< by the name of the call
    DeploymentRequest lastRequest;
    RollbackRequest lastRollback;
    EnvironmentChange lastChange;
    QString lastNote;
    QString lastSubject;
    bool hold = false; ///< answers wait for release()

    void release();
    /// Puts a plan in front, with what it may do by the machine of plans.
    PlanDetails &add(const QString &prompt, PlanStatus status, int from, int to);
    /// Sets the actions by the machine; those named in @p refused are not allowed, with that reason.
    static void allow(PlanDetails &plan, const QHash<DeploymentAction, QString> &refused = {});
    PlanDetails *find(const PlanId &plan);
    void change(const PlanId &plan) { Q_EMIT planChanged(plan); }
    void changePlace(const EnvironmentId &environment) { Q_EMIT environmentChanged(environment); }
    void tell(const Error &error) { Q_EMIT problem(error); }

    Task<Result<PlanDetails>> createPlan(Context context, DeploymentRequest request) override;
    Task<Result<PlanDetails>> editPlan(Context context, PlanId plan, DeploymentRequest request) override;
    Task<Result<PlanDetails>> submit(Context context, PlanId plan) override;
    Task<Result<PlanDetails>> approve(Context context, PlanId plan, QString subjectHash, QString note) override;
    Task<Result<PlanDetails>> reject(Context context, PlanId plan, QString note) override;
    Task<Result<PlanDetails>> requestChanges(Context context, PlanId plan, QString note) override;
    Task<Result<PlanDetails>> execute(Context context, PlanId plan) override;
    Task<Result<PlanDetails>> pause(Context context, PlanId plan) override;
    Task<Result<PlanDetails>> resume(Context context, PlanId plan) override;
    Task<Result<PlanDetails>> promote(Context context, PlanId plan, bool full) override;
    Task<Result<PlanDetails>> abort(Context context, PlanId plan, QString reason) override;
    Task<Result<PlanDetails>> rollback(Context context, PlanId plan, RollbackRequest request) override;
    Task<Result<PlanDetails>> retry(Context context, PlanId plan) override;
    Task<Result<PlanDetails>> cancel(Context context, PlanId plan) override;
    Task<Result<QList<PlanSummary>>> plans(Context context, PlanFilter filter) override;
    Task<Result<PlanDetails>> details(Context context, PlanId plan) override;
    Task<Result<PlanSummary>> find(Context context, int number) override;
    Task<Result<QList<InboxItem>>> inbox(Context context) override;
    Task<Result<QList<EnvironmentView>>> environments(Context context) override;
    Task<Result<EnvironmentView>> addEnvironment(Context context, QString name, EnvironmentChange change) override;
    Task<Result<EnvironmentView>> changeEnvironment(Context context, QString name, EnvironmentChange change) override;
    Task<Result<QList<DeployedVersion>>> rollbackTargets(Context context, QString promptKey, QString application,
                                                         QString environment) override;
    Task<Result<void>> readBack(Context context) override;
    Task<Result<void>> publishAgain(Context context, QString environment, QString promptKey,
                                    QString application) override;
    Task<Result<PlanDetails>> tryNow(Context context, PlanId plan) override;
    Task<Result<ReconcileReport>> reconcile() override;
    void startController() override {}
    Task<void> stopController() override;

private:
    Task<Result<void>> enter(QString call);
    Task<Result<PlanDetails>> move(QString call, PlanId plan, PlanStatus to);

    const Clock &m_clock;
    TaskSignal m_release;
    int m_lastNumber = 0;
};

/// Three prompts with versions.
class FakePrompts final : public UnusedPrompts
{
public:
    explicit FakePrompts(const Clock &clock) : m_clock(clock) {}

    Task<Result<QList<PromptListItem>>> list(Context context) override;
    Task<Result<ResolvedVersion>> show(Context context, QString reference) override;
    Task<Result<QList<VersionSummary>>> log(Context context, QString key) override;
    Task<Result<PromptVersion>> save(Context context, SavePromptRequest request) override;
    Task<Result<ResolvedVersion>> tag(Context context, QString reference, QString name) override;

private:
    const Clock &m_clock;
};

/// Everything that a pane needs, with two members of whom one acts.
struct FakeWorld {
    PaneClock clock;
    FakeDeployments deployments{clock};
    FakePrompts prompts{clock};
    PersonId aylin = PersonId(QUuid::createUuidV5(QUuid(), QStringLiteral("aylin")));
    PersonId lena = PersonId(QUuid::createUuidV5(QUuid(), QStringLiteral("lena")));
    PersonId actor = aylin;
    bool selfAttested = false;

    [[nodiscard]] DeploymentsParts parts(const Theme &theme);
    /// The plans of the picture: one in every situation that matters.
    void fill();
};

[[nodiscard]] DeployedVersion versionOf(int number);

} // namespace promptlab::test
