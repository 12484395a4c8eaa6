// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/lintcontext.h"

namespace promptlab {

/// A word of an instruction.
struct InstructionWord {
    QString text; ///< lower case; a placeholder as written
    qsizetype begin = 0;
    qsizetype end = 0;
    bool number = false;
    bool quoted = false; ///< between quotation marks or backticks, or a placeholder: spoken about, not said

    [[nodiscard]] bool is(const char *word) const { return text == QLatin1String(word); }
};

/// Branches that a sentence stands in: {% if %}…{% else %} and mustache sections. Two sentences that differ in one
/// never meet.
using InstructionBranches = QHash<QString, int>;

/// A sentence of a prompt.
struct InstructionSentence {
    const LintDocument *document = nullptr;
    qsizetype begin = 0;
    qsizetype end = 0; ///< with its full stop
    int scope = 0;     ///< the heading, tag or "…:" line it stands under; 0: none
    int line = 0;
    bool instruction = false; ///< tells the model to do or not to do something
    bool conditional = false; ///< holds only in some case: "if …", "for …", "unless …"
    bool wholeLine = false;   ///< nothing else stands on its lines
    bool listed = false;      ///< in a list below a line with a colon
    InstructionBranches branches;
    QList<InstructionWord> words;

    /// Whether a word stands in it, not quoted.
    [[nodiscard]] bool has(const char *word) const;
};

/// Whether both can be in one rendered prompt.
bool canMeet(const InstructionSentence &a, const InstructionSentence &b);
/// Whether both can hold at once: they can meet, neither is conditional, and they stand under the same heading (or one
/// of them under none).
bool canCollide(const InstructionSentence &a, const InstructionSentence &b);

/// A set of words written with blanks between them.
QSet<QString> instructionWordSet(QLatin1String words);
/// The word without a usual ending (-s, -es, -ed, -ing), good enough to compare with another.
QString instructionStem(const QString &word);
/// Whether a sentence begins with this kind of verb, as instructions do.
bool isImperativeVerb(const QString &word);

/// Sentences of the system, developer and user messages in order. Left out: few-shot examples, fenced blocks, what is
/// inside of <example> and <examples>, headings and template statements. A line break ends a sentence unless the next
/// line goes on in lower case.
QList<InstructionSentence> readInstructions(const LintContext &context);

} // namespace promptlab
