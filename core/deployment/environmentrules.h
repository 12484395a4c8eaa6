// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/projectrepository.h"

namespace promptlab {

/// What an environment asks of those who deploy to it, and where it is fed: EnvironmentRecord::settings as a value.
struct EnvironmentRules {
    QString channelFolder;         ///< of the file channel; empty: none yet
    bool approvalRequired = false; ///< whatever a plan asks for
    int minApprovals = 1;
    QList<PersonId> approvers; ///< members who may approve beside owners and admins

    bool operator==(const EnvironmentRules &) const = default;
    /// What a new environment of this kind starts with: production asks for approval.
    [[nodiscard]] static EnvironmentRules ofKind(EnvironmentKind kind);
    /// What is not in the settings is as the kind says.
    static Result<EnvironmentRules> of(const EnvironmentRecord &environment);
    [[nodiscard]] QJsonObject toJson() const;
};

/// How much consent a plan asks for.
struct ApprovalNeed {
    bool needed = false;
    int quorum = 0; ///< 0: none is needed
};
/// What the request and the rules of its environments ask for together: the stricter one counts.
[[nodiscard]] ApprovalNeed approvalNeed(bool required, int minApprovals, const QList<EnvironmentRules> &rules);

} // namespace promptlab
