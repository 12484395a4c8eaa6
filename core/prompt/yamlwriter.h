// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>

namespace promptlab {

/// Block-style YAML that parseYaml() reads back as exactly @p object, made for people and diffs: plain text without
/// quotes where that is safe, texts of several lines as literal blocks. Keys of @p order come first, in that order, on
/// every level; the others follow sorted. Ends with a line feed; an empty object gives no text at all.
QByteArray writeYaml(const QJsonObject &object, const QStringList &order = {});

} // namespace promptlab
