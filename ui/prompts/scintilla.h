// SPDX-License-Identifier: GPL-3.0-or-later
// QScintilla writes "signals" and "slots", which the project keeps out of its own code: they exist only in here.
#pragma once

#include <QtGlobal>

#define signals Q_SIGNALS
#define slots Q_SLOTS
#include <Qsci/qscicommandset.h>
#include <Qsci/qscilexercustom.h>
#include <Qsci/qsciscintilla.h>
#undef signals
#undef slots

namespace promptlab {

/// One message to the engine, without the casts. Places and lengths are bytes.
inline long engine(const QsciScintillaBase &editor, unsigned int message, long first = 0, long second = 0)
{
    return editor.SendScintilla(message, static_cast<unsigned long>(first), second);
}
inline long engine(const QsciScintillaBase &editor, unsigned int message, long first, const QByteArray &text)
{
    return editor.SendScintilla(message, static_cast<uintptr_t>(first), text.constData());
}
inline long engine(const QsciScintillaBase &editor, unsigned int message, long first, const QColor &color)
{
    return editor.SendScintilla(message, static_cast<unsigned long>(first), color);
}

} // namespace promptlab
