// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace promptlab {

/// What every text goes through before it is measured: Unicode NFC, CRLF to LF.
QString metricText(const QString &text);

/// How two texts are made comparable for an exact match.
enum class TextNormalizer {
    None,
    Trim,     ///< white space off both ends
    CaseFold, ///< trimmed and case folded
    Squad     ///< lower case; without ASCII punctuation and the words a, an, the; single spaces
};
std::optional<TextNormalizer> textNormalizerFromName(QStringView name);
/// metricText() and then @p normalizer.
QString normalizedText(const QString &text, TextNormalizer normalizer);

/// Whether both are equal after the normaliser.
bool isExactMatch(const QString &output, const QString &expected, TextNormalizer normalizer = TextNormalizer::None);

/// F1 of the words as multisets; both without words 1, one without 0. Words are what white space separates.
double tokenF1(const QString &output, const QString &expected, TextNormalizer normalizer = TextNormalizer::Squad);

} // namespace promptlab
