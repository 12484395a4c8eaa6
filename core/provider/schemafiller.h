// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonValue>

namespace promptlab {

/// A JSON value that fits a JSON Schema (type, properties, items, enum, const, anyOf, oneOf, allOf of objects, local
/// $ref, bounds of numbers, lengths and counts; formats date, date-time, email, uri, uuid). Patterns and other keywords
/// are not looked at. The same @p seed gives the same value.
[[nodiscard]] QJsonValue valueForSchema(const QJsonValue &schema, const QByteArray &seed);

} // namespace promptlab
