// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deployments/planproblems.h"

namespace promptlab {

namespace {

/// The request with one field made right.
DeploymentRequest withRightField(DeploymentRequest request, PlanField field)
{
    const DeploymentRequest right;
    switch (field) {
    case PlanField::Prompt: request.promptId = QStringLiteral("prompt"); break;
    case PlanField::Version: request.toVersion.clear(); break;
    case PlanField::Application: request.application.clear(); break;
    case PlanField::Environments: request.targetEnvironments = {QStringLiteral("environment")}; break;
    case PlanField::Gates: request.gates.clear(); break;
    case PlanField::Approval:
        request.requireApproval = right.requireApproval;
        request.approvers.clear();
        request.minApprovals = right.minApprovals;
        request.approvalHours = right.approvalHours;
        request.allowSelfApproval = right.allowSelfApproval;
        break;
    case PlanField::Note: request.note.clear(); break;
    case PlanField::Form: break;
    }
    return request;
}

constexpr PlanField ownFields[] = {PlanField::Prompt,       PlanField::Version,  PlanField::Application,
                                   PlanField::Environments, PlanField::Approval, PlanField::Gates,
                                   PlanField::Note};

} // namespace

QHash<PlanField, QStringList> planProblems(const DeploymentRequest &request)
{
    QHash<PlanField, QStringList> found;
    QStringList left = deploymentProblems(request);
    for (const PlanField field : ownFields) {
        const QStringList remaining = deploymentProblems(withRightField(request, field));
        for (const QString &problem : QStringList(left)) {
            if (remaining.contains(problem))
                continue;
            found[field] += problem;
            left.removeAll(problem);
        }
    }
    if (!left.isEmpty())
        found[PlanField::Form] = left;
    return found;
}

QHash<PlanField, QStringList> planProblemsOf(const DeploymentRequest &request, const QString &refusal)
{
    QHash<PlanField, QStringList> found = planProblems(request);
    QStringList known;
    for (const QStringList &problems : qAsConst(found))
        known += problems;
    const QStringList lines = refusal.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &line : lines) {
        const QString problem = line.trimmed();
        if (problem.isEmpty() || known.contains(problem))
            continue;
        PlanField field = PlanField::Form;
        for (const QString &environment : request.targetEnvironments) {
            if (problem.contains(QLatin1Char('"') + environment + QLatin1Char('"')))
                field = PlanField::Environments;
        }
        found[field] += problem;
    }
    return found;
}

} // namespace promptlab
