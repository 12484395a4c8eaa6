// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/ids.h"

#include <QMutex>
#include <QRandomGenerator>
#include <QtEndian>

#include <array>

namespace promptlab {

namespace {
struct IdText {
    Q_DECLARE_TR_FUNCTIONS(Ids)
};
} // namespace

QUuid newUuidV7(const Clock &clock)
{
    // Time and counter are shared by all threads: one process never repeats or reorders an id.
    static QMutex mutex;
    static qint64 lastMs = 0;
    static quint32 counter = 0;

    qint64 ms = clock.nowMs();
    quint32 sequence = 0;
    {
        const QMutexLocker lock(&mutex);
        if (ms > lastMs) {
            lastMs = ms;
            counter = QRandomGenerator::system()->bounded(0x100U); // leaves room to count up within the millisecond
        } else {
            ms = lastMs;
            if (++counter > 0xFFFU) {
                counter = 0;
                ms = ++lastMs;
            }
        }
        sequence = counter;
    }

    std::array<quint8, 16> bytes{};
    for (int i = 0; i < 6; ++i)
        bytes[size_t(i)] = quint8((ms >> (40 - 8 * i)) & 0xFF);
    bytes[6] = quint8(0x70U | (sequence >> 8));
    bytes[7] = quint8(sequence & 0xFFU);
    const quint64 random = QRandomGenerator::system()->generate64();
    for (int i = 0; i < 8; ++i)
        bytes[size_t(8 + i)] = quint8((random >> (56 - 8 * i)) & 0xFF);
    bytes[8] = quint8((bytes[8] & 0x3FU) | 0x80U);
    return QUuid::fromRfc4122(QByteArrayView(bytes.data(), bytes.size()));
}

QString uuidText(const QUuid &id)
{
    return id.toString(QUuid::WithoutBraces);
}

Result<QUuid> parseUuid(const QString &text)
{
    const QUuid uuid = text.size() == 36 ? QUuid::fromString(text) : QUuid();
    if (uuid.isNull())
        return makeError(ErrorCode::InvalidInput, IdText::tr("\"%1\" is not an id").arg(text.left(64)));
    return uuid;
}

} // namespace promptlab
