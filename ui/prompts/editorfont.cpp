// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/editorfont.h"

#include <QFile>
#include <QFontDatabase>
#include <QHash>
#include <QStringList>
#include <QtEndian>

namespace promptlab {

namespace {

constexpr qsizetype fontTableEntry = 16;
constexpr qsizetype fontFeatureEntry = 6;

quint16 fontNumber16(const QByteArray &font, qsizetype at)
{
    return at + 2 <= font.size() ? qFromBigEndian<quint16>(font.constData() + at) : quint16(0);
}

quint32 fontNumber32(const QByteArray &font, qsizetype at)
{
    return at + 4 <= font.size() ? qFromBigEndian<quint32>(font.constData() + at) : 0;
}

/// Where a table begins; 0: there is none.
qsizetype fontTable(const QByteArray &font, const char *tag)
{
    const int tables = fontNumber16(font, 4);
    for (int i = 0; i < tables; ++i) {
        const qsizetype entry = 12 + i * fontTableEntry;
        if (font.mid(entry, 4) == tag)
            return fontNumber32(font, entry + 8);
    }
    return 0;
}

} // namespace

QByteArray fontWithoutLigatures(QByteArray font, const QString &name, const QString &newName)
{
    const qsizetype substitutions = fontTable(font, "GSUB");
    const qsizetype names = fontTable(font, "name");
    if (substitutions == 0 || names == 0 || name.size() != newName.size())
        return font;
    // OpenType, "GSUB": the offset of the list of features stands at byte 6; an entry is a tag and an offset.
    const qsizetype features = substitutions + fontNumber16(font, substitutions + 6);
    const int count = fontNumber16(font, features);
    for (int i = 0; i < count; ++i) {
        const qsizetype entry = features + 2 + i * fontFeatureEntry;
        if (font.mid(entry, 4) == "calt" || font.mid(entry, 4) == "liga")
            font.replace(entry, 4, "none");
    }
    QByteArray wide;
    QByteArray newWide;
    for (qsizetype i = 0; i < name.size(); ++i) {
        wide += '\0';
        wide += name.at(i).toLatin1();
        newWide += '\0';
        newWide += newName.at(i).toLatin1();
    }
    return font.replace(wide, newWide).replace(name.toLatin1(), newName.toLatin1());
}

QString editorFontFamily(const QString &family)
{
    const QStringList files{QStringLiteral(":/promptlab/fonts/JetBrainsMono-Regular.ttf"),
                            QStringLiteral(":/promptlab/fonts/JetBrainsMono-SemiBold.ttf")};
    const QString bundled = QStringLiteral("JetBrains Mono");
    const QString plain = QStringLiteral("JetBrains Code");
    if (family != bundled)
        return family;
    if (QFontDatabase::families().contains(plain))
        return plain;
    for (const QString &path : files) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)
            || QFontDatabase::addApplicationFontFromData(fontWithoutLigatures(file.readAll(), bundled, plain)) < 0)
            return family;
    }
    return QFontDatabase::families().contains(plain) ? plain : family;
}

} // namespace promptlab
