// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

#include <QHash>
#include <QStringList>

namespace promptlab {

/// A YAML text as JSON, with the place of every value.
struct YamlDocument {
    QJsonValue root;
    /// JSON Pointer → place of the value (mapping values also at the key: pointer + "#key").
    QHash<QString, TextPosition> positions;
    /// JSON Pointer of a mapping → its keys as written, where that is not the order in which QJsonObject keeps them.
    /// Merged keys stand where the merge key does.
    QHash<QString, QStringList> keyOrder;

    /// Place of @p pointer, or of the nearest parent that has one.
    [[nodiscard]] TextPosition positionOf(const QString &pointer) const;
};

/// YAML 1.2 core schema: only true/false are booleans ("no" is text), merge keys (<<) resolved, duplicate keys,
/// custom tags and cyclic or exploding aliases refused. Plain scalars that look like numbers become numbers.
/// Errors: InvalidInput or LimitExceeded with line and column.
Result<YamlDocument> parseYaml(QByteArrayView text, const QString &source = {}, const ParseLimits &limits = {});

} // namespace promptlab
