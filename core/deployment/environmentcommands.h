// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deployment/deploymentwork.h"
#include "core/deployment/safedeploymentservice.h"

namespace promptlab {

/// How a change of an environment ended; a refused attempt is committed for the audit log.
struct EnvironmentOutcome {
    EnvironmentId environment;
    std::optional<Error> refusal = {};
};

/// Adding and changing environments, inside one unit of work. A folder was looked at before.
class EnvironmentCommands
{
public:
    explicit EnvironmentCommands(UnitOfWork &work) : m_work(work) {}

    Result<EnvironmentOutcome> add(const QString &name, const EnvironmentChange &change);
    Result<EnvironmentOutcome> change(const QString &name, const EnvironmentChange &change);

private:
    Result<std::optional<Error>> denied(const EnvironmentChange &change, const QString &objectId);
    Result<void> apply(EnvironmentRecord &environment, const EnvironmentChange &change);
    Result<void> requireOwnFolder(const EnvironmentRecord &environment, const QString &folder);
    Result<QList<PersonId>> people(const QStringList &names);

    DeploymentWork m_work;
};

} // namespace promptlab
