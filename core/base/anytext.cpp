// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/anytext.h"

#include <QStringDecoder>

namespace promptlab {

std::optional<AnyText> decodeAnyText(QByteArrayView bytes)
{
    const bool little = bytes.startsWith("\xFF\xFE");
    if (little || bytes.startsWith("\xFE\xFF")) {
        QStringDecoder utf16(QStringDecoder::Utf16);
        const QString text = utf16.decode(bytes);
        if (bytes.size() % 2 == 0 && !utf16.hasError() && !text.contains(QChar(0)))
            return AnyText{text, little ? QStringLiteral("UTF-16LE") : QStringLiteral("UTF-16BE"), true};
    }
    if (bytes.contains('\0'))
        return {};
    const bool marked = bytes.startsWith("\xEF\xBB\xBF");
    const QByteArrayView plain = marked ? bytes.sliced(3) : bytes;
    QStringDecoder utf8(QStringDecoder::Utf8,
                        QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    const QString text = utf8.decode(plain);
    if (!utf8.hasError())
        return AnyText{text, QStringLiteral("UTF-8"), marked};
    return AnyText{QString::fromLatin1(bytes), QStringLiteral("Latin-1"), false};
}

} // namespace promptlab
