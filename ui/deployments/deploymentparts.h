// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deployment/safedeploymentservice.h"
#include "core/workspace/promptservice.h"
#include "ui/common/theme.h"

#include <functional>

namespace promptlab {

/// What the deployments pane works with. Everything must outlive the pane.
struct DeploymentsParts {
    const Theme &theme;
    const Clock &clock;
    SafeDeploymentService &service;
    PromptService &prompts;
    /// A context of the person who acts now, which the token cancels.
    std::function<Context(const CancelToken &)> context;
    /// Names of the members, as Workspace::memberNames().
    std::function<Task<Result<QHash<PersonId, QString>>>(Context)> members;
};

/// Who acts, for the places where decisions are made.
struct ActingPerson {
    PersonId id;
    QString name;              ///< may be empty until the members were read
    bool selfAttested = false; ///< acts for another member on a local workspace
};

} // namespace promptlab
