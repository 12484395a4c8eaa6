// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diff/worddiff.h"

#include <QList>
#include <QString>

namespace promptlab {

enum class TextStyle { Plain, Number, Header, Note, Removed, RemovedWord, Added, AddedWord, Moved };

/// A piece of a terminal line in one style. Its text can do no harm to a terminal.
struct StyledRun {
    QString text;
    TextStyle style = TextStyle::Plain;
};
using StyledLine = QList<StyledRun>;

/// How one side of a row is shown.
struct SideStyle {
    TextStyle text = TextStyle::Plain;
    TextStyle word = TextStyle::Plain;
    bool isOld = true;     ///< which side of the WordDiff it is
    bool brackets = false; ///< changed words in [-…-] or {+…+}
    int tabWidth = 8;
};

/// The line, cut where words begin and end to differ. @param words null: one piece.
[[nodiscard]] StyledLine styledLine(QStringView line, const WordDiff *words, const SideStyle &style);

/// The line cut into pieces of at most @p width columns (a character wider than that stands alone). At least one piece.
[[nodiscard]] QList<StyledLine> wrapStyled(const StyledLine &line, int width);

[[nodiscard]] int styledWidth(const StyledLine &line);

/// The line as text, with ANSI colour codes if @p colour.
[[nodiscard]] QString paintStyled(const StyledLine &line, bool colour);

} // namespace promptlab
