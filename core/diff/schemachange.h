// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>

namespace promptlab {

/// What a new JSON Schema means for documents that follow it. Both: some of each, or it cannot be told.
struct SchemaEffect {
    bool narrows = false; ///< something that was allowed or promised is not any more (a field gone counts here)
    bool widens = false;  ///< something is allowed now that was not

    [[nodiscard]] bool isNone() const { return !narrows && !widens; }
    SchemaEffect &operator|=(SchemaEffect other)
    {
        narrows = narrows || other.narrows;
        widens = widens || other.widens;
        return *this;
    }
    friend bool operator==(const SchemaEffect &, const SchemaEffect &) = default;
};

/// Compares two schemas (or OpenAI's {"name", "schema"} around them) by the keywords type, enum, const, properties,
/// required, additionalProperties, items, the limits of numbers, texts, arrays and objects, pattern, format,
/// multipleOf, uniqueItems. Titles, descriptions, examples, defaults and comments have no effect. A difference in any
/// other keyword counts as both.
[[nodiscard]] SchemaEffect compareSchemas(const QJsonValue &before, const QJsonValue &after);

} // namespace promptlab
