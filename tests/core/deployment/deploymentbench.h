// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of deployments share: a workspace with people, versions and channels, and a service on it.
#pragma once

#include "core/base/files.h"
#include "core/deployment/filechannel.h"
#include "core/deployment/localsafedeploymentservice.h"
#include "core/store/promptrepository.h"
#include "tests/core/store/promptsamples.h"

#include <QDir>
#include <QSignalSpy>

namespace promptlab::test {

/// Ends @p task in a loop of its own.
template<typename T>
T finished(Task<T> task)
{
    return QCoro::waitFor(std::move(task));
}

/// Ada owns the project and wrote the prompt, Bob is an admin, Cleo and Dan are members, Vic is a viewer.
class DeploymentBench
{
public:
    /// Everything; an error says what could not be made.
    Result<void> create()
    {
        PL_CHECK(workspace.create());
        PL_CHECK(workspace.change([this](UnitOfWork &work) { return people(work); }));
        prompt = addPrompt(workspace, QStringLiteral("triage"));
        for (const char *text : {"one", "two", "three", "four"})
            versions.append(addVersion(workspace, prompt, QString::fromLatin1(text)));
        for (const char *name : {"personal", "staging", "production"}) {
            const QString path = workspace.folder.filePath(QString::fromLatin1(name));
            QDir().mkpath(path);
            folders.insert(QString::fromLatin1(name), path);
        }
        open();
        EnvironmentChange change;
        change.kind = EnvironmentKind::Personal;
        change.channelFolder = folders.value(QStringLiteral("personal"));
        PL_CHECK(finished(service->addEnvironment(as(workspace.person), QStringLiteral("personal"), change)));
        change.kind.reset();
        for (const QString &name : {QStringLiteral("staging"), QStringLiteral("production")}) {
            change.channelFolder = folders.value(name);
            PL_CHECK(finished(service->changeEnvironment(as(workspace.person), name, change)));
        }
        return {};
    }
    void open(const ChannelFactory &channels = {}, const QString &worker = QStringLiteral("bench"))
    {
        service.reset();
        access = std::make_unique<AccessControl>(*workspace.store);
        service = std::make_unique<LocalSafeDeploymentService>(*workspace.store, *access, workspace.project, worker,
                                                               channels);
    }

    [[nodiscard]] Context as(const PersonId &person, bool selfAttested = false) const
    {
        Context context = workspace.context();
        context.actor.person = person;
        context.actor.selfAttested = selfAttested;
        return context;
    }
    [[nodiscard]] Context ada() const { return as(workspace.person); }
    [[nodiscard]] Context bob() const { return as(bobId); }

    [[nodiscard]] DeploymentRequest request(int version, const QStringList &environments) const
    {
        DeploymentRequest wanted;
        wanted.promptId = QStringLiteral("triage");
        wanted.toVersion = QString::number(version);
        wanted.targetEnvironments = environments;
        return wanted;
    }
    /// A plan that was submitted by Ada.
    [[nodiscard]] Result<PlanDetails> submitted(const DeploymentRequest &wanted)
    {
        PL_TRY(const PlanDetails plan, finished(service->createPlan(ada(), wanted)));
        return finished(service->submit(ada(), plan.summary.id));
    }
    /// A plan that Bob approved.
    [[nodiscard]] Result<PlanDetails> approved(const DeploymentRequest &wanted)
    {
        PL_TRY(const PlanDetails plan, submitted(wanted));
        if (plan.summary.status != PlanStatus::AwaitingApproval)
            return plan;
        return finished(service->approve(bob(), plan.summary.id, plan.subjectHash, QStringLiteral("fine")));
    }
    /// A plan that was executed, and how it stands after the controller has done what it could.
    [[nodiscard]] Result<PlanDetails> executed(const DeploymentRequest &wanted)
    {
        PL_TRY(const PlanDetails plan, approved(wanted));
        PL_CHECK(finished(service->execute(ada(), plan.summary.id)));
        return reconciled(plan.summary.id);
    }
    [[nodiscard]] Result<PlanDetails> reconciled(const PlanId &plan)
    {
        PL_TRY(const ReconcileReport report, finished(service->reconcile()));
        if (!report.leading)
            return makeError(ErrorCode::Locked, QStringLiteral("not leading"));
        return details(plan);
    }
    [[nodiscard]] Result<PlanDetails> details(const PlanId &plan) { return finished(service->details(ada(), plan)); }

    /// What is published, or an empty object.
    [[nodiscard]] QJsonObject published(const QString &environment) const
    {
        const QString path = FileChannel::filePath(folders.value(environment), QString(), QStringLiteral("triage"));
        const auto bytes = readFile(path);
        return bytes.ok() ? parseJson(*bytes)->toObject() : QJsonObject();
    }
    /// Number of the version that is published; 0: nothing.
    [[nodiscard]] int publishedVersion(const QString &environment) const
    {
        const QJsonArray split = published(environment).value(QStringLiteral("split")).toArray();
        return split.size() == 1 ? split.first().toObject().value(QStringLiteral("version")).toInt() : 0;
    }
    /// Actions of the audit log about plans and executions, in order.
    [[nodiscard]] QStringList actions() const
    {
        QStringList found;
        const auto db = workspace.raw(Connection::Mode::Read);
        const auto entries = AuditLog(*db, workspace.ring).list(0, 10'000);
        for (const AuditRecord &entry : *entries) {
            const QJsonObject body = parseJson(entry.body)->toObject();
            const QString action = body.value(QStringLiteral("action")).toString();
            const bool denied = body.value(QStringLiteral("outcome")).toString() == QLatin1String("denied");
            if (denied)
                found.append(QStringLiteral("denied ") + action);
            else if (action.startsWith(QLatin1String("plan.")) || action.startsWith(QLatin1String("execution.")))
                found.append(action);
        }
        return found;
    }

    TestWorkspace workspace;
    PersonId bobId;
    PersonId cleoId;
    PersonId danId;
    PersonId vicId;
    PromptId prompt;
    QList<VersionId> versions;
    QHash<QString, QString> folders;
    std::unique_ptr<AccessControl> access;
    std::unique_ptr<LocalSafeDeploymentService> service;

private:
    Result<void> people(UnitOfWork &work)
    {
        ProjectRepository projects(work.db(), workspace.ring);
        const QList<std::tuple<PersonId *, QString, Role>> list{
            {&bobId, QStringLiteral("Bob"), Role::Admin},
            {&cleoId, QStringLiteral("Cleo"), Role::Member},
            {&danId, QStringLiteral("Dan"), Role::Member},
            {&vicId, QStringLiteral("Vic"), Role::Viewer},
        };
        for (const auto &[id, name, role] : list) {
            *id = PersonId::create(workspace.clock);
            PL_TRY(const DataKeyRecord key, workspace.ring.createPersonKey(*id));
            PL_CHECK(KeyRepository(work.db()).saveDataKey(key));
            PL_CHECK(projects.insertPerson({*id, name, QString(), work.now(), 0}));
            PL_CHECK(projects.insertMember(
                {MemberId::create(workspace.clock), workspace.project, *id, role, work.now(), 0}));
        }
        return {};
    }
};

inline QString statusOf(const Result<PlanDetails> &plan)
{
    return plan.ok() ? planStatusName(plan->summary.status) : plan.error().text();
}

} // namespace promptlab::test
