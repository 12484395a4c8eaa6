// SPDX-License-Identifier: GPL-3.0-or-later
// Looks for texts in files, in every shape in which a program may have left them there.
#pragma once

#include <QByteArray>
#include <QDirIterator>
#include <QFile>
#include <QStringDecoder>
#include <QStringEncoder>

namespace promptlab::test {

/// A text as UTF-8, UTF-16 of both byte orders, and base64 at each of its three alignments.
inline QList<QPair<QString, QByteArray>> shapesOf(const QByteArray &text)
{
    const QString decoded = QString::fromLatin1(text);
    QList<QPair<QString, QByteArray>> shapes{
        {QStringLiteral("UTF-8"), text},
        {QStringLiteral("UTF-16LE"), QStringEncoder(QStringEncoder::Utf16LE).encode(decoded)},
        {QStringLiteral("UTF-16BE"), QStringEncoder(QStringEncoder::Utf16BE).encode(decoded)},
    };
    for (qsizetype skipped = 0; skipped < 3; ++skipped) {
        // Only whole groups of three: what stands before and behind is not known.
        const QByteArray part = text.sliced(skipped, (text.size() - skipped) / 3 * 3);
        shapes.append({QStringLiteral("base64 from byte %1").arg(skipped), part.toBase64()});
        shapes.append(
            {QStringLiteral("base64url from byte %1").arg(skipped), part.toBase64(QByteArray::Base64UrlEncoding)});
    }
    return shapes;
}

/// Every place in @p folder where @p text, or its first 12 bytes, stands: "file: shape".
inline QStringList findInFolder(const QString &folder, const QByteArray &text)
{
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly)) {
            found.append(file.fileName() + QStringLiteral(": cannot be read"));
            continue;
        }
        const QByteArray content = file.readAll();
        for (const QByteArray &part : {text, text.first(12)}) {
            for (const auto &[name, bytes] : shapesOf(part)) {
                if (content.contains(bytes))
                    found.append(QStringLiteral("%1: %2 bytes as %3").arg(file.fileName()).arg(part.size()).arg(name));
            }
        }
    }
    return found;
}

} // namespace promptlab::test
