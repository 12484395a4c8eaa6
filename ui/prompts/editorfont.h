// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace promptlab {

/// The bytes of a TrueType font without its ligatures ("</" stays two signs), under another name of the same length.
/// The font itself when it is no such font.
[[nodiscard]] QByteArray fontWithoutLigatures(QByteArray font, const QString &name, const QString &newName);

/// The family for the editor: the bundled code font without ligatures, which would hide what a template really
/// contains. QScintilla makes its fonts by name, so a font of that name is made. @p family when that cannot be.
[[nodiscard]] QString editorFontFamily(const QString &family);

} // namespace promptlab
