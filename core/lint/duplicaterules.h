// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/instructions.h"

namespace promptlab {

/// Two instructions that say the same. Indexes into the list of sentences.
struct DuplicateRule {
    qsizetype earlier = 0;
    qsizetype later = 0;
    bool same = false; ///< word by word
};

/// Instructions of at least four words whose words are shared to 90 % or more (2·shared / words of both, as multisets),
/// in much the same order. Not counted: what differs in a number, in something quoted or in a word such as "not" or
/// "only", what stands in branches that never meet, and equal items of two different lists. Each sentence is compared
/// with the 64 likeliest ones at most, found by their rarest words.
QList<DuplicateRule> findDuplicateRules(const QList<InstructionSentence> &sentences);

} // namespace promptlab
