// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/instructions.h"

#include <limits>

namespace promptlab {

/// What an instruction is about, without its numbers, verbs and small words: stems in order of the alphabet. Two
/// demands are compared only when they are about the same.
QString demandSubject(const InstructionSentence &sentence, const QSet<QString> &leaveOut);

/// "Always cite sources", "never cite sources".
struct PolarityDemand {
    bool negative = false;
    bool absolute = false; ///< always, must, never, must not; else a plain imperative or "do not"
    QString clause;        ///< stems of the clause without small words
    qsizetype begin = 0;
    qsizetype end = 0;
};
QList<PolarityDemand> polarityDemands(const InstructionSentence &sentence);

/// "At most 3 bullets", "between 3 and 5 sentences".
struct CountDemand {
    qint64 least = 0;
    qint64 most = std::numeric_limits<qint64>::max();
    QString unit;    ///< stem of what is counted
    QString subject; ///< see demandSubject()
    qsizetype begin = 0;
    qsizetype end = 0;
};
QList<CountDemand> countDemands(const InstructionSentence &sentence);

/// "Answer with only JSON", "use Markdown".
struct FormatDemand {
    QString format;      ///< "json", "yaml", "xml", "html", "markdown", "csv", "plain text"
    bool strict = false; ///< only this, or plain text, or the whole answer is spoken of
    qsizetype begin = 0;
    qsizetype end = 0;
};
QList<FormatDemand> formatDemands(const InstructionSentence &sentence);

/// "Answer in German".
struct LanguageDemand {
    QString language;
    QString subject;
    qsizetype begin = 0;
    qsizetype end = 0;
};
std::optional<LanguageDemand> languageDemand(const InstructionSentence &sentence);

/// "Be brief", "answer in great detail".
struct LengthDemand {
    bool detailed = false;
    QString subject;
    qsizetype begin = 0;
    qsizetype end = 0;
};
std::optional<LengthDemand> lengthDemand(const InstructionSentence &sentence);

} // namespace promptlab
