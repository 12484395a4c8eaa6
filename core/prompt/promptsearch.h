// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/prompt/prompt.h"

namespace promptlab {

/// What is looked for in the messages of prompts: these words as they stand, in one line.
struct PromptSearch {
    QString text;
    bool matchCase = false;
    bool wholeWords = false;

    bool operator==(const PromptSearch &) const = default;
};

/// One place where it was found.
struct PromptHit {
    MessageRole role = MessageRole::User;
    int message = 0;       ///< zero based
    int line = 1;          ///< of the message, one based
    int column = 1;        ///< one based, UTF-16 units
    int length = 0;        ///< UTF-16 units
    QString excerpt;       ///< the line, or what fits of it around the place; without control characters
    int excerptColumn = 0; ///< where the found words begin in the excerpt, zero based

    bool operator==(const PromptHit &) const = default;
};

/// Every place in @p content, in reading order, at most @p limit.
[[nodiscard]] QList<PromptHit> searchPrompt(const PromptContent &content, const PromptSearch &search, int limit);

} // namespace promptlab
