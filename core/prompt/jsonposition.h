// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArrayView>

namespace promptlab {

/// Line and column (one based, UTF-16 units) of byte @p offset of UTF-8 text. Lines end in LF, CRLF or a lone CR.
TextPosition textPositionAt(QByteArrayView text, qsizetype offset, const QString &source);

/// Place of the value that JSON Pointer @p pointer names in the valid JSON @p text (a pointer with "#key" behind it
/// names the key). A pointer that leads nowhere gives the place of its nearest existing parent. Time: one pass over the
/// text.
TextPosition jsonPositionOf(QByteArrayView text, const QString &pointer, const QString &source);

} // namespace promptlab
