// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/deploymentrepository.h"
#include "core/store/projectrepository.h"

namespace promptlab {

/// What put a binding where it is, and was confirmed by the channel.
struct Publisher {
    DeploymentPlanRecord plan;
    DeploymentExecutionRecord execution;
    bool selfAttested = false; ///< started for another member on a local workspace
};

/// The execution that published @p binding as it is now; nothing for one that was imported, or whose deployment has not
/// been confirmed: then nobody knows that the channel holds it. Errors: those of the store.
Result<std::optional<Publisher>> publisherOf(Connection &db, const FieldCipher &cipher, const BindingRecord &binding);

} // namespace promptlab
