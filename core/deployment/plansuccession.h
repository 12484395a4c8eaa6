// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deployment/deploymentreader.h"

namespace promptlab {

/// What became of completed deployments: which of them is what runs now, which plan took the place of another, and
/// where a roll-back has somewhere to go. Reads the executions of a project once.
class PlanSuccession
{
public:
    static Result<PlanSuccession> of(Connection &db, const FieldCipher &cipher, const ProjectId &project);

    /// Fills in runsIn, followedBy, takenBack and noWayBack of a completed plan.
    void describe(const ReadPlan &plan, PlanSummary &view) const;

private:
    /// One prompt of one application in one environment.
    struct Place {
        EnvironmentId environment;
        PromptId prompt;
        QString application;

        bool operator==(const Place &) const = default;
        friend size_t qHash(const Place &place, size_t seed = 0)
        {
            return qHashMulti(seed, place.environment, place.prompt, place.application);
        }
    };
    struct Stay {
        PlanId plan;
        VersionId stable;
        VersionId fresh;
        qint64 completedAt = 0;
        ExecutionId id;
    };

    QHash<Place, QList<Stay>> m_stays;     ///< completed ones, oldest first
    QHash<Place, QList<VersionId>> m_runs; ///< what the pointers say
    QHash<PlanId, PlanLink> m_plans;
};

} // namespace promptlab
