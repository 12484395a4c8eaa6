// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/promptfoo/evalplan.h"
#include "core/script/scripthost.h"

#include <QSet>

namespace promptlab {

/// Reads a YAML or JSON file of a configuration by its extension. Errors name file, line and column.
Result<ConfigValue> readConfigTree(const QString &written, const ConfigFiles &files);

/// Puts in what {"$ref": "#/pointer"} and {"$ref": "file.yaml#/pointer"} name, at any depth; keys beside "$ref" are
/// laid over it. JSON Schemas (below "value", "schema", "tools", "functions", "response_format", "parameters") keep
/// their own references. Reports references that lead nowhere or around in a circle. @param used receives the top-level
/// keys that were referred to.
[[nodiscard]] ConfigValue dereferenceConfig(const ConfigValue &root, const ConfigFiles &files, ConfigFindings &findings,
                                            QSet<QString> *used = nullptr);

/// Renders {{ env.NAME }} (and {{ env['NAME'] }}, with filters) in every text of a tree, in two passes: first in "env"
/// itself, then everywhere. Other templates stay. A name that is in neither "env" nor @p environment stays as written
/// and is reported.
[[nodiscard]] ConfigValue renderConfigEnvironment(const ConfigValue &root, const EnvironmentLookup &environment,
                                                  const ScriptHost &scripts, ConfigFindings &findings);

/// The map "env" of a configuration as name → text.
[[nodiscard]] QJsonObject configEnvironment(const ConfigValue &root);

} // namespace promptlab
