// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace promptlab {

// Checks of an output that need no reference. Texts go through metricText() first.

enum class LetterCase { Matters, Ignored };
/// "Ignored" lower-cases both sides, as JavaScript does: "ß" and "SS" stay different. Nothing for an empty @p part.
std::optional<bool> containsPart(const QString &output, const QString &part,
                                 LetterCase letterCase = LetterCase::Matters);
std::optional<bool> startsWithPart(const QString &output, const QString &part,
                                   LetterCase letterCase = LetterCase::Matters);
std::optional<bool> endsWithPart(const QString &output, const QString &part,
                                 LetterCase letterCase = LetterCase::Matters);

enum class TextMeasure {
    Characters, ///< Unicode code points
    Words,      ///< what white space separates
    Tokens      ///< of a model: needs a counter
};
/// Counts the tokens of a text; nothing when it cannot.
using TokenCounter = std::function<std::optional<qint64>(const QString &text)>;
std::optional<qint64> measuredLength(const QString &output, TextMeasure measure, const TokenCounter &counter = {});

struct LengthBounds {
    std::optional<qint64> least;
    std::optional<qint64> most; ///< both inclusive
};
/// Nothing when the length is not known.
std::optional<bool> isWithinBounds(const QString &output, TextMeasure measure, const LengthBounds &bounds,
                                   const TokenCounter &counter = {});

/// A part of a text, in UTF-16 units of the text as it was given (not of metricText()).
struct TextPart {
    qsizetype begin = 0;
    qsizetype end = 0;
    bool operator==(const TextPart &) const = default;
};

/// Template syntax left unresolved in an output: {{name}} with a name, path or expression of names, {% … %} with a
/// word, {# … #}; and {name} for one of @p names only, since single braces are common in answers. At most 100.
QList<TextPart> leftoverPlaceholders(const QString &output, const QStringList &names = {});

/// Whether the output declines the task: it is empty, or its beginning (300 characters; quotes, emphasis and white
/// space aside) says so in a common phrase of English, German, French or Spanish. A list of phrases: it misses unusual
/// refusals, and a refusal that is quoted at the very beginning counts.
bool looksLikeRefusal(const QString &output);

/// Finds what must not leave, e.g. secrets or personal data. The rules belong to the linter, which stands above this
/// module: it hands its detectors in here.
using LeakDetector = std::function<QList<TextPart>(const QString &text)>;
/// What @p detector finds in @p output, except for texts that stand in @p known in the same spelling: an address that
/// the user wrote is no leak. Parts outside of the text are dropped.
QList<TextPart> leaksIn(const QString &output, const LeakDetector &detector, const QStringList &known = {});

} // namespace promptlab
