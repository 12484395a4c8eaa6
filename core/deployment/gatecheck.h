// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deployment/deploymentviews.h"
#include "core/store/runrepository.h"

namespace promptlab {

/// Looks at the test runs that gates name, inside the caller's transaction or snapshot.
class GateCheck
{
public:
    GateCheck(Connection &db, const FieldCipher &cipher, qint64 nowMs) : m_db(db), m_cipher(cipher), m_now(nowMs) {}

    /// A gate that cannot be decided has failed: no evidence is no pass.
    Result<GateView> check(const ProjectId &project, const DeploymentGate &gate, const DeployedVersion &version);

private:
    /// The run to look at: the one that is named, else the newest complete one that holds the version's content.
    Result<std::optional<RunRecord>> findRun(const ProjectId &project, const DeploymentGate &gate,
                                             const DeployedVersion &version);
    Result<void> judge(const RunRecord &run, const DeployedVersion &version, GateView &view);

    Connection &m_db;
    const FieldCipher &m_cipher;
    qint64 m_now;
};

} // namespace promptlab
