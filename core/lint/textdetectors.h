// SPDX-License-Identifier: GPL-3.0-or-later
// Finds in any text (prompt, dataset, answer of a model) what should not be in it. Pure functions, usable from any
// thread. All are linear in the text: written by hand, without regular expressions, since the text is not trusted.
#pragma once

#include <QList>
#include <QStringView>

#include <functional>

namespace promptlab {

/// A stretch of a text that a detector found. Offsets are UTF-16 units.
struct TextMatch {
    qsizetype begin = 0;
    qsizetype length = 0;
    QLatin1String kind; ///< what it is; the functions list theirs

    bool operator==(const TextMatch &) const = default;
    [[nodiscard]] qsizetype end() const { return begin + length; }
};

/// Characters that a person does not see, neighbours of one kind as one match: "zero-width" (U+200B–200F, 2060–2064,
/// FEFF behind the beginning), "bidi" (202A–202E, 2066–2069), "tag" (E0000–E007F), "control" (category Cc but "\n",
/// "\t" and the "\r" of a line end). Left out, because the script needs them: joiners inside of emoji and between
/// letters of scripts that join (Arabic, Indic, …), direction marks in a line with right-to-left letters, tags of a
/// flag.
QList<TextMatch> findHiddenCharacters(QStringView text);

/// Words that mix Latin letters with Cyrillic ("cyrillic") or Greek ("greek") letters that look like Latin ones. Words
/// of less than three letters (Greek: four, because of formulas) are left out.
QList<TextMatch> findMixedScripts(QStringView text);
/// The Latin letter that a Cyrillic or Greek letter looks like; a null character if it looks like none.
QChar latinLookAlike(QChar letter);

/// Keys and passwords: "private-key" (its header line), "provider-token" (a known prefix and enough behind it), "jwt",
/// "assignment" (a value of at least 16 characters and 3.5 bits a character behind a name that ends in key, token,
/// secret or password; without quotation marks it must also hold a digit or a sign, so that names of things do not
/// count). Matches of assignments cover the value.
QList<TextMatch> findSecrets(QStringView text);

/// Shannon entropy of the UTF-16 units of @p text in bits a unit: -Σ p·log2 p. Empty: 0.
double shannonEntropy(QStringView text);

/// Personal data: "email", "phone" (E.164: + and 8 to 15 digits; single blanks, dots, dashes and brackets between
/// them), "card" (13 to 19 digits that pass Luhn's check, in one piece or in the groups of a card; no card begins with
/// 0, 1 or 7), "iban" (length of its country and remainder 1 modulo 97).
QList<TextMatch> findPersonalData(QStringView text);
/// Finds one more kind of personal data, such as the identity number of a country; the kind must be a literal.
using PersonalDataFinder = std::function<QList<TextMatch>(QStringView text)>;
/// Luhn's check of a text of digits (ISO/IEC 7812-1). False for anything else and for less than two digits.
bool passesLuhn(QStringView digits);
/// ISO 13616: letters as numbers, the first four characters at the end, remainder 1 modulo 97. No blanks.
bool passesIbanCheck(QStringView iban);

/// Texts that try to take command of a model: "ignore-instructions", "new-role" (you are now …), "reveal-prompt",
/// "role-marker" (<|im_start|>, [INST], "### System" as a heading, …), "encoded" (at least 80 characters of base64 that
/// decode to any of these). English, and the first one in German.
QList<TextMatch> findInjectionPhrases(QStringView text);

} // namespace promptlab
