// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/promptfoo/configfinding.h"
#include "core/pipeline/promptfoo/configvalue.h"

namespace promptlab {

/// Several configurations as one: lists one behind the other (providers without duplicates), maps key by key with the
/// later one winning, descriptions joined by ", ". "prompts" is left alone: its paths belong to each file.
[[nodiscard]] ConfigValue mergeConfigs(const QList<ConfigValue> &configs);

/// Reports top-level keys that nothing reads. Pieces that are shared by "$ref" (named in @p referenced) or by a YAML
/// alias are read.
void checkTopLevelKeys(const ConfigValue &config, const QStringList &referenced, ConfigFindings &findings);

} // namespace promptlab
