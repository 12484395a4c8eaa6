// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/deploymentrepository.h"
#include "core/store/projectrepository.h"

namespace promptlab {

/// The execution that put a binding where it is.
struct Publisher {
    DeploymentPlanRecord plan;
    DeploymentExecutionRecord execution;
    bool confirmed = false;    ///< the channel holds it, as far as it was asked
    bool selfAttested = false; ///< started for another member on a local workspace
};

/// Who put @p binding where it is now; nothing for one that was imported: this workspace says that it runs, and no
/// channel was ever told. Errors: those of the store.
Result<std::optional<Publisher>> publisherOf(Connection &db, const FieldCipher &cipher, const BindingRecord &binding);

} // namespace promptlab
