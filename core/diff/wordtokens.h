// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

namespace promptlab {

/// A piece of text that a word diff keeps whole.
struct WordToken {
    enum class Kind {
        Word,       ///< letters and marks, "_" and an apostrophe between letters; a sign of a script without blanks
        Number,     ///< digits, with "." or "," between digits
        Blank,      ///< a run of white space
        Mark,       ///< one punctuation mark or symbol (an emoji with all that belongs to it)
        Placeholder ///< "{{…}}", "{%…%}", "{#…#}" on one line, "{name}"
    };
    Kind kind = Kind::Word;
    int begin = 0; ///< UTF-16 offset
    int length = 0;

    friend bool operator==(const WordToken &, const WordToken &) = default;
};

/// Cuts @p text into tokens that cover it from start to end. Stops once it has @p maxTokens (the rest is left out).
QList<WordToken> wordTokens(QStringView text, qsizetype maxTokens);

} // namespace promptlab
