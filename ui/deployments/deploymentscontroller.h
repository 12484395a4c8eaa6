// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/promptrepository.h"
#include "ui/deployments/deploymentparts.h"

#include <QTimer>

namespace promptlab {

/// What a person adds to a step of a plan.
struct PlanInput {
    QString note;        ///< words for approve, reject, request changes, abort
    QString subjectHash; ///< what was on the screen when it was approved
    RollbackRequest rollback;
    bool full = false; ///< promote: all steps
};

/// Stands between the pane and the services: reads, keeps what was read, carries commands out and tells by signals.
/// Changes that come in bursts are read once. finish() must have been awaited before it is destroyed.
class DeploymentsController final : public QObject
{
    Q_OBJECT

public:
    explicit DeploymentsController(DeploymentsParts parts, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(DeploymentsController)

    /// Reads everything anew: plans, environments, names and the open plan.
    void refresh();
    /// The plan whose details are wanted; null: none.
    void select(const PlanId &plan);
    [[nodiscard]] const PlanId &selected() const { return m_selected; }
    /// Carries one step out; answered by actionDone() or actionFailed().
    void act(DeploymentAction action, const PlanId &plan, const PlanInput &input);
    /// A new plan, or with @p plan a changed one; @p submit hands it in at once. Answered by planSaved() or
    /// planRefused().
    void savePlan(const PlanId &plan, const DeploymentRequest &request, bool submit);
    /// Reads the channels back and then everything anew.
    void readBack();
    /// Answered by publishedAgain() or publishRefused().
    void publishAgain(const QString &environment, const QString &promptKey, const QString &application);
    /// Channels that could not be reached are tried at once.
    void tryNow();
    void addEnvironment(const QString &name, const EnvironmentChange &change);
    void changeEnvironment(const QString &name, const EnvironmentChange &change);
    /// Answered by promptsLoaded() and versionsLoaded().
    void loadPrompts();
    void loadVersions(const QString &promptKey);
    /// Answered by targetsLoaded().
    void loadRollbackTargets(const QString &promptKey, const QString &application, const QString &environment);

    [[nodiscard]] const QList<PlanSummary> &plans() const { return m_plans; }
    [[nodiscard]] const QList<EnvironmentView> &environments() const { return m_environments; }
    [[nodiscard]] const QHash<PersonId, QString> &memberNames() const { return m_members; }
    [[nodiscard]] bool isBusy() const { return m_busy > 0; }
    /// Plans were read at least once.
    [[nodiscard]] bool hasRead() const { return m_hasRead; }
    [[nodiscard]] ActingPerson acting() const;
    [[nodiscard]] const Clock &clock() const { return m_parts.clock; }

    /// Cancels and awaits what runs; nothing starts afterwards.
    Task<void> finish();

Q_SIGNALS:
    void plansChanged();
    void environmentsChanged();
    void membersChanged();
    void detailsChanged(const promptlab::PlanDetails &plan);
    /// Reading failed; what was read before stays.
    void readFailed(const promptlab::Error &error);
    void readWorks();
    void busyChanged(bool busy);
    void actionDone(promptlab::DeploymentAction action, const promptlab::PlanDetails &plan);
    void actionFailed(promptlab::DeploymentAction action, const promptlab::Error &error);
    void planSaved(const promptlab::PlanDetails &plan);
    /// @p stored: the draft exists, only handing it in failed.
    void planRefused(const promptlab::Error &error, bool stored);
    void publishedAgain(const QString &environment, const QString &promptKey);
    void publishRefused(const promptlab::Error &error);
    void environmentSaved(const QString &name);
    void environmentRefused(const promptlab::Error &error);
    void promptsLoaded(const QList<promptlab::PromptListItem> &prompts);
    void versionsLoaded(const QString &promptKey, const QList<promptlab::VersionSummary> &versions);
    void targetsLoaded(const QString &environment, const QList<promptlab::DeployedVersion> &targets);
    /// From the service: for a message bar.
    void problem(const promptlab::Error &error);

private:
    using Self = DeploymentsController *;
    static Task<void> readAll(Self self, bool plans, bool environments);
    static Task<void> readDetails(Self self, PlanId plan);
    static Task<void> carryOut(Self self, DeploymentAction action, PlanId plan, PlanInput input);
    static Task<void> store(Self self, PlanId plan, DeploymentRequest request, bool submit);
    static Task<void> storeEnvironment(Self self, QString name, EnvironmentChange change, bool add);
    static Task<void> readChannels(Self self);
    static Task<void> publish(Self self, QString environment, QString promptKey, QString application);
    static Task<void> tryAgain(Self self, QList<PlanId> plans);
    static Task<void> readPrompts(Self self);
    static Task<void> readVersions(Self self, QString promptKey);
    static Task<void> readTargets(Self self, QString promptKey, QString application, QString environment);
    [[nodiscard]] Task<Result<PlanDetails>> step(DeploymentAction action, PlanId plan, PlanInput input);
    [[nodiscard]] Context context() const { return m_parts.context(m_scope.token()); }
    void spawn(Task<void> task);
    void setBusy(int change);
    void readChanged();
    void takeDetails(const PlanDetails &plan);

    DeploymentsParts m_parts;
    TaskScope m_scope;
    QTimer m_changes; ///< collects changes that come together
    QSet<PlanId> m_changedPlans;
    bool m_plansStale = false;
    bool m_environmentsStale = false;
    bool m_reading = false;
    bool m_hasRead = false;
    bool m_finished = false;
    int m_busy = 0;
    PlanId m_selected;
    QList<PlanSummary> m_plans;
    QList<EnvironmentView> m_environments;
    QHash<PersonId, QString> m_members;
};

} // namespace promptlab
