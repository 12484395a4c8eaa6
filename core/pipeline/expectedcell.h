// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

namespace promptlab {

/// Reads a cell of a column "__expected" as promptfoo does: "[not-]type[(threshold)][: value]"; "javascript:", "fn:"
/// and "eval:" take code, "grade:" a rubric; anything else is an equals assertion of the whole cell. contains-any and
/// its kin take a list split on commas (quotes protect them), is-json and contains-json a JSON Schema. A type that is
/// nearly, but not quite, in @p knownTypes is an error and not an equals assertion.
/// @param knownTypes types without "not-". @return an object that AssertionSpec::fromJson reads.
Result<QJsonObject> parseExpectedCell(const QString &cell, const QStringList &knownTypes);

} // namespace promptlab
