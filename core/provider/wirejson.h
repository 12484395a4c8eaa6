// SPDX-License-Identifier: GPL-3.0-or-later
// What the writers of request bodies share, whatever the dialect.
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

namespace promptlab {

/// A request body while it is put together, and what of the request it leaves out.
struct WireBody {
    QJsonObject json;
    QStringList dropped; ///< names of settings that are not sent, as a person wrote them

    /// Takes @p field out, and notes it (as @p told, if given) when it was there.
    void drop(const QString &field, const QString &told = {});
    /// Sets a field of an inner object; what is there already stays.
    void putInto(const QString &object, const QString &field, const QJsonValue &value);
};

/// @p text with U+FFFD in place of lone surrogates, which JSON in UTF-8 cannot hold.
[[nodiscard]] QString wellFormed(const QString &text);
/// The same for every text inside, for tools and schemas that come from files.
[[nodiscard]] QJsonValue wellFormedJson(const QJsonValue &value);

/// Payload behind "data:TYPE;base64,".
[[nodiscard]] QString dataUrlPayload(const QString &url);
/// TYPE of such a URL; empty for other text.
[[nodiscard]] QString dataUrlType(const QString &url);

/// Name of a schema for the server, from its title: 1 to 64 of [A-Za-z0-9_-].
[[nodiscard]] QString schemaName(const QJsonObject &schema);
/// True when @p schema is in the subset for strict output: the root is an object without alternatives, every property
/// is required, additionalProperties is false everywhere, there is no default.
[[nodiscard]] bool isStrictSchema(const QJsonValue &schema);

/// The functions ({name, description, parameters}) among tools in the shape of chat completions, or bare ones.
[[nodiscard]] QJsonArray functionsOf(const QJsonArray &tools);
/// Name of the function that a tool_choice object forces; empty for others.
[[nodiscard]] QString forcedFunction(const QJsonValue &choice);

} // namespace promptlab
