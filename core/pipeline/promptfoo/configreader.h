// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/promptfoo/evalplan.h"
#include "core/script/scripthost.h"

namespace promptlab {

/// The files that the arguments of -c mean: a file itself, promptfooconfig.* of a folder, the matches of a pattern.
/// Errors: NotFound.
Result<QStringList> findPromptfooConfigs(const QStringList &arguments);

/// Reads promptfoo configurations and the files that they name, merged as promptfoo does. Nothing runs but JavaScript
/// in the sandbox, nothing is sent, and no file outside of a configuration's own folder is read. Tests and providers
/// are looked for from the folder of the first configuration, prompts from that of each.
/// @param environment what may be read of the environment besides the configuration's own "env"; may be empty.
/// Errors (with file, line and column): a configuration that cannot be read or is no mapping. All else is a finding.
Result<EvalPlan> readEvalPlan(const QStringList &configs, const EnvironmentLookup &environment,
                              const ScriptHost &scripts);

} // namespace promptlab
