// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QList>
#include <QStringView>

#include <span>
#include <vector>

namespace promptlab {

/// The published byte-pair encodings. O200kHarmony has the ranks of o200k_base and more special tokens.
enum class TokenEncoding { O200kBase, O200kHarmony, Cl100kBase };
/// "o200k_base", "o200k_harmony", "cl100k_base".
QString tokenEncodingName(TokenEncoding encoding);
std::optional<TokenEncoding> tokenEncodingFromName(QStringView name);

/// Whether spellings such as "<|endoftext|>" stand for their special token or are text like any other. Prompts from
/// people are text: a server does not let them in either.
enum class SpecialTokens { AsText, Recognise };

// All functions are thread-safe. The first call for an encoding unpacks its table (a few ten milliseconds, once).
// Lone surrogates count as U+FFFD. Time is O(n log n) for any text, one long word included.
// Errors: Corrupt (damaged installation).

/// Token ids of @p text, exactly as the reference encoder gives them.
Result<std::vector<quint32>> encodeTokens(TokenEncoding encoding, QStringView text,
                                          SpecialTokens special = SpecialTokens::AsText);
/// How many ids encodeTokens() gives with special tokens as text.
Result<qint64> countTokens(TokenEncoding encoding, QStringView text);
/// Bytes of the tokens joined; a cut inside a character is possible. Errors: InvalidInput for an unknown id.
Result<QByteArray> decodeTokens(TokenEncoding encoding, std::span<const quint32> ids);
/// The pieces that byte pairs are joined within, in order; together they are @p text.
QStringList tokenPieces(TokenEncoding encoding, QStringView text);

} // namespace promptlab
