// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QList>
#include <QString>

#include <optional>

namespace promptlab {

/// A field that differs. Absent: it was not there on that side.
struct ValueChange {
    QString path; ///< JSON Pointer (RFC 6901) from where the comparison began; "" is the whole value
    std::optional<QJsonValue> before;
    std::optional<QJsonValue> after;

    friend bool operator==(const ValueChange &, const ValueChange &) = default;
};

/// What differs between two JSON values: objects by key; arrays element by element between their common head and tail
/// (an index counts in the new array, for what was removed in the old one). Below 64 levels a value is compared as a
/// whole.
/// @param path is put in front of every path.
[[nodiscard]] QList<ValueChange> jsonChanges(const std::optional<QJsonValue> &before,
                                             const std::optional<QJsonValue> &after, const QString &path = {});

} // namespace promptlab
