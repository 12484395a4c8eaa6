// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/promptfoo/configfinding.h"
#include "core/pipeline/promptfoo/configvalue.h"

namespace promptlab {

/// The parts of a promptfoo configuration whose keys are known.
enum class ConfigPart {
    Top,
    EvaluateOptions,
    CommandLineOptions,
    Provider,
    Prompt,
    Test,
    TestOptions,
    TestGenerator,
    Assertion,
    AssertionSet,
    Scenario,
    DerivedMetric
};

/// Keys that promptfoo reads in @p part.
[[nodiscard]] const QStringList &knownConfigKeys(ConfigPart part);
/// Keys that promptfoo reads in @p part and this program does not.
[[nodiscard]] const QStringList &unsupportedConfigKeys(ConfigPart part);

/// Reports every key of a map that is not known, or known and not supported. TestOptions: only keys that are nearly a
/// known one, because all others go to the provider.
void checkConfigKeys(const ConfigValue &map, ConfigPart part, ConfigFindings &findings);

} // namespace promptlab
