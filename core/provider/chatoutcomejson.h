// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/provider/provider.h"

namespace promptlab {

/// The outcome of a call as JSON, all of it that a judgement or a stored result uses.
[[nodiscard]] QJsonObject chatOutcomeJson(const ChatOutcome &outcome);

/// The outcome again. Errors: Corrupt for what chatOutcomeJson() does not write.
Result<ChatOutcome> chatOutcomeFromJson(const QJsonObject &json);

} // namespace promptlab
