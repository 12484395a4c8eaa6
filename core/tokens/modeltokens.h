// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tokens/bytepair.h"

namespace promptlab {

/// How tokens of a model are counted. Without an encoding the count is an estimate.
struct TokenRule {
    std::optional<TokenEncoding> encoding;
    /// Characters a token for estimates; 0: the general rule max(⌈characters/4⌉, ⌈words·4/3⌉).
    double charactersPerToken = 0;

    bool operator==(const TokenRule &) const = default;
};

/// Rule for a model as a person or server names it ("gpt-4o-2024-08-06", "openai/gpt-oss-20b", "claude-opus-4-7").
/// Prefixes of a provider ("openai/", "models/", "openai:", "ft:") do not matter.
TokenRule tokenRuleForModel(QStringView model);

/// A number of tokens and whether it may be off.
struct TokenCount {
    qint64 tokens = 0;
    bool estimated = false;

    /// "1234", or "~1234" for an estimate.
    [[nodiscard]] QString text() const;
};

/// Tokens of one text. Errors: Corrupt (damaged installation).
Result<TokenCount> countModelTokens(QStringView model, QStringView text);

/// Texts of messages, each by itself and all together.
struct TextTokens {
    QList<TokenCount> texts;
    TokenCount sum;
};

/// What the texts of messages come to, as the editor and the comparison of versions show it. A call has more: roles and
/// the form of a chat, see countChatTokens(). Errors: Corrupt (damaged installation).
Result<TextTokens> countTextTokens(QStringView model, const QStringList &texts);

/// Estimate for models whose tokenizer is not published. Characters are Unicode code points; each Chinese, Japanese or
/// Korean character counts as one token, the rest by @p rule.
qint64 estimateTokens(const TokenRule &rule, QStringView text);

/// One message as it is sent.
struct ChatText {
    QString role;
    QString name; ///< may be empty
    QString text;
};

/// Tokens of a chat prompt: role, name and text of each message, 3 for each message, 1 more for a name, 3 to start the
/// reply (OpenAI's rule). Always an estimate: tools, schemas and pictures are not derivable.
/// Errors: Corrupt (damaged installation).
Result<TokenCount> countChatTokens(QStringView model, const QList<ChatText> &messages);

} // namespace promptlab
