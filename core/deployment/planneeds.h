// SPDX-License-Identifier: GPL-3.0-or-later
// What is missing before a plan can go on. The errors name the thing; each program leads to it in its own words.
#pragma once

#include "core/base/error.h"

namespace promptlab {

enum class PlanNeed {
    None,
    Channel,       ///< an environment has no folder yet
    Approvers,     ///< too few members may approve
    ApproverRight, ///< a member that the plan names may not approve there
    PlanApprovers  ///< of those that the plan names too few may approve
};

/// NotFound: @p environment has no channel yet.
[[nodiscard]] Error channelNeeded(const QString &environment);
/// Conflict: only @p eligible members may give the @p quorum approvals.
[[nodiscard]] Error approversNeeded(int quorum, int eligible);
/// Conflict: the plan names its approvers itself, and only @p eligible of them may give the @p quorum approvals.
[[nodiscard]] Error namedApproversNeeded(int quorum, int eligible);
/// The technical text of an error that is about @p need.
[[nodiscard]] QString planNeedDetail(PlanNeed need, const QString &environment = {});

/// What @p error, or a cause of it, says that is missing.
[[nodiscard]] PlanNeed planNeedOf(const Error &error);
/// The environment that planNeedOf() is about; empty: none in particular.
[[nodiscard]] QString planNeedEnvironment(const Error &error);

} // namespace promptlab
