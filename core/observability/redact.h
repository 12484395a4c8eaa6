// SPDX-License-Identifier: GPL-3.0-or-later
// Takes secrets out of what is about to be written to a log. Pure functions, usable from any thread. The rules prefer
// hiding too much: a harmless word behind "token:" may disappear, a key may not stay.
#pragma once

#include <QJsonValue>
#include <QString>

namespace promptlab {

/// What stands in place of a secret.
inline constexpr char redactedMark[] = "[redacted]";

/// True when a value under this name must never be written ("api_key", "Authorization", "webhookSecret", …).
/// Case, dashes and underscores do not matter. Counts such as "inputTokens" are no secrets.
[[nodiscard]] bool isSecretName(QStringView name);

/// @p text with everything that has the shape of a secret replaced: private-key blocks, JSON web tokens, tokens with
/// the prefix of a known provider, authorization headers, the password in an address, and the value of an assignment
/// to a secret name.
[[nodiscard]] QString redactText(const QString &text);

/// @p value with the same done to every text in it, and everything below a secret name replaced as a whole.
/// @p name is the name @p value stands under (empty at the top).
[[nodiscard]] QJsonValue redactJson(const QString &name, const QJsonValue &value);

} // namespace promptlab
