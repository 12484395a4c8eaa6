// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace promptlab {

struct LanguageGuess {
    QString code;     ///< ISO 639-1: "en", "de", …
    double share = 0; ///< of the letters in that script, or of the stop words that speak for it
};

/// The language a text is most likely in, by its script (Japanese, Chinese, Korean, Greek, Hebrew, Thai, Hindi) or by
/// the commonest words of English, German, French, Spanish, Italian, Portuguese and Dutch. A simple rule, not a model:
/// it needs a sentence or two, knows no other language in Latin letters, calls no language that shares its script with
/// another (Cyrillic, Arabic), and gives nothing when it is not clear. Code and names are no language: strip them
/// first. Looks at the first 20,000 characters.
std::optional<LanguageGuess> guessLanguage(const QString &text);

/// Whether @p text is in the language @p code ("en", "en-US"); nothing when that cannot be told.
std::optional<bool> isInLanguage(const QString &text, const QString &code);

} // namespace promptlab
