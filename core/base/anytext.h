// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace promptlab {

/// A text from outside and how it was written.
struct AnyText {
    QString text;     ///< without a leading byte-order mark
    QString encoding; ///< "UTF-8", "UTF-16LE", "UTF-16BE", "Latin-1"
    bool byteOrderMark = false;
};

/// Text in UTF-8, UTF-16 with a byte-order mark, or, when it is neither, Latin-1: for comparing and looking, which have
/// no reason to refuse an encoding. Nothing for bytes that are no text (a zero byte outside of UTF-16; UTF-16 that is
/// broken or has a zero character counts as no UTF-16).
[[nodiscard]] std::optional<AnyText> decodeAnyText(QByteArrayView bytes);

} // namespace promptlab
