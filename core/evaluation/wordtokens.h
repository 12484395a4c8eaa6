// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace promptlab {

/// More tokens (or code points) than this are not measured: n-gram metrics give nothing then.
constexpr qsizetype largestMeasuredLength = 200'000;

// How a text is cut into words. Each goes through metricText() first and takes time linear in its length.

/// What white space separates.
QStringList whitespaceTokens(const QString &text);

/// The tokens of each line that has any: the sentences of ROUGE-Lsum.
QList<QStringList> lineTokens(const QString &text);

/// The tokens of BLEU's "13a" (mteval-v13a): &quot; &amp; &lt; &gt; unescaped, ASCII punctuation split off except for
/// ' - . and , — the last two unless between digits, and "-" only after a digit.
QStringList bleu13aTokens(const QString &text);

/// The tokens of the Penn Treebank for one sentence: punctuation and brackets stand alone, double quotes become `` and
/// '', a final full stop is split off (not that of an acronym), contractions are cut ("can't" is ca n't, "cannot" is
/// can not). Source: R. MacIntyre's tokenizer.sed of the Penn Treebank project.
QStringList treebankTokens(const QString &text);

} // namespace promptlab
