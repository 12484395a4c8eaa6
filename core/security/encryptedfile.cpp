// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/encryptedfile.h"

#include "core/base/files.h"
#include "core/base/json.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QSaveFile>
#include <QStorageInfo>
#include <QtEndian>

#include <cerrno>

#include <fcntl.h>
#include <sodium.h>
#include <unistd.h>

namespace promptlab {

namespace {

struct EncryptedFileText {
    Q_DECLARE_TR_FUNCTIONS(EncryptedFile)
};

constexpr char encryptedMagic[] = "PLFILE\x01\x01";
constexpr qsizetype encryptedMagicSize = 8;
constexpr quint32 encryptedHeaderLimit = 1024 * 1024;
constexpr qsizetype encryptedCipherChunk = encryptedChunkSize + qsizetype(crypto_secretstream_xchacha20poly1305_ABYTES);
static_assert(crypto_secretstream_xchacha20poly1305_ABYTES == 17
              && crypto_secretstream_xchacha20poly1305_HEADERBYTES == 24);

Error encryptedCorrupt(const QString &path)
{
    return makeError(
        ErrorCode::Corrupt,
        EncryptedFileText::tr("\"%1\" was altered, is not complete, or belongs to another key; use another copy")
            .arg(path));
}

Error encryptedIo(const QString &path, const QFileDevice &file)
{
    constexpr qint64 leastFreeBytes = 64 * 1024; // Qt does not tell a full disk apart
    const QStorageInfo disk(QFileInfo(path).path());
    if (file.openMode().testFlag(QIODevice::WriteOnly) && disk.isValid() && disk.bytesAvailable() < leastFreeBytes)
        return makeError(
            ErrorCode::Io,
            EncryptedFileText::tr("Cannot write \"%1\": the disk is full; make room on it and try again").arg(path));
    return makeError(ErrorCode::Io,
                     EncryptedFileText::tr("Cannot read or write \"%1\": %2").arg(path, file.errorString()));
}

const uchar *encryptedBytes(QByteArrayView view)
{
    return reinterpret_cast<const uchar *>(view.data());
}

QJsonObject encryptedSlot(const KeySlotRecord &slot)
{
    return {{QStringLiteral("id"), uuidText(slot.id)},
            {QStringLiteral("kind"), int(slot.kind)},
            {QStringLiteral("wrappedKey"), QString::fromLatin1(slot.wrappedKey.toBase64())},
            {QStringLiteral("algorithm"), slot.algorithm},
            {QStringLiteral("passes"), qint64(slot.passes)},
            {QStringLiteral("memoryKiB"), qint64(slot.memoryKiB)},
            {QStringLiteral("lanes"), qint64(slot.lanes)},
            {QStringLiteral("salt"), QString::fromLatin1(slot.salt.toBase64())},
            {QStringLiteral("createdAt"), slot.createdAt}};
}

QByteArray encryptedPreamble(const EncryptedFileHeader &header)
{
    QJsonArray keySlots;
    for (const KeySlotRecord &slot : header.keySlots)
        keySlots.append(encryptedSlot(slot));
    const QByteArray json = canonicalJson(QJsonObject{{QStringLiteral("kind"), header.kind},
                                                      {QStringLiteral("workspace"), uuidText(header.workspace)},
                                                      {QStringLiteral("masterKeyId"), uuidText(header.masterKeyId)},
                                                      {QStringLiteral("createdAt"), header.createdAt},
                                                      {QStringLiteral("keySlots"), keySlots}});
    QByteArray preamble(encryptedMagic, encryptedMagicSize);
    const quint32 size = qToLittleEndian(quint32(json.size()));
    preamble.append(reinterpret_cast<const char *>(&size), sizeof size);
    return preamble + json;
}

quint32 encryptedNumber(const QJsonObject &json, const QString &name)
{
    const qint64 value = json.value(name).toInteger(-1);
    // Out of range becomes a value that every check downstream refuses.
    return value >= 0 && value <= 0xFFFFFFFFLL ? quint32(value) : 0xFFFFFFFFU;
}

Result<KeySlotRecord> encryptedSlotFrom(const QJsonObject &json)
{
    KeySlotRecord slot;
    PL_TRY(slot.id, parseUuid(json.value(QStringLiteral("id")).toString()));
    slot.kind = SlotKind(json.value(QStringLiteral("kind")).toInt());
    slot.wrappedKey = QByteArray::fromBase64(json.value(QStringLiteral("wrappedKey")).toString().toLatin1());
    slot.algorithm = json.value(QStringLiteral("algorithm")).toString();
    slot.passes = encryptedNumber(json, QStringLiteral("passes"));
    slot.memoryKiB = encryptedNumber(json, QStringLiteral("memoryKiB"));
    slot.lanes = encryptedNumber(json, QStringLiteral("lanes"));
    slot.salt = QByteArray::fromBase64(json.value(QStringLiteral("salt")).toString().toLatin1());
    slot.createdAt = json.value(QStringLiteral("createdAt")).toInteger();
    return slot;
}

/// Reads everything before the stream header, as bytes.
Result<QByteArray> encryptedReadPreamble(QFile &file)
{
    const auto refuse = [&file] {
        return makeError(
            ErrorCode::InvalidInput,
            EncryptedFileText::tr("\"%1\" is not an encrypted file of this program, or was written by a newer version")
                .arg(file.fileName()));
    };
    QByteArray preamble = file.read(encryptedMagicSize + qsizetype(sizeof(quint32)));
    if (preamble.size() != encryptedMagicSize + qsizetype(sizeof(quint32))
        || !preamble.startsWith(QByteArrayView(encryptedMagic, encryptedMagicSize)))
        return refuse();
    const quint32 size = qFromLittleEndian<quint32>(preamble.constData() + encryptedMagicSize);
    if (size > encryptedHeaderLimit)
        return refuse();
    const QByteArray json = file.read(size);
    if (json.size() != qsizetype(size))
        return encryptedCorrupt(file.fileName());
    preamble.append(json);
    return preamble;
}

/// One state of a secretstream, zeroed at the end.
struct EncryptedStream {
    EncryptedStream() = default;
    ~EncryptedStream() { sodium_memzero(&state, sizeof state); }
    Q_DISABLE_COPY_MOVE(EncryptedStream)
    crypto_secretstream_xchacha20poly1305_state state{};
};

Result<void> encryptedPushAll(EncryptedStream &stream, QFile &in, QSaveFile &out, const QByteArray &preamble,
                              const CancelToken &cancel, const FileProgress &progress)
{
    QByteArray cipher(encryptedCipherChunk, Qt::Uninitialized);
    QByteArray place = preamble;
    qint64 done = 0;
    while (true) {
        PL_CHECK(cancel.check());
        QByteArray plain = in.read(encryptedChunkSize);
        if (plain.isNull() && in.error() != QFileDevice::NoError)
            return encryptedIo(in.fileName(), in);
        const bool last = in.atEnd();
        const uchar tag =
            last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
        crypto_secretstream_xchacha20poly1305_push(&stream.state, reinterpret_cast<uchar *>(cipher.data()), nullptr,
                                                   encryptedBytes(plain), quint64(plain.size()), encryptedBytes(place),
                                                   quint64(place.size()), tag);
        const qint64 size = plain.size() + qint64(crypto_secretstream_xchacha20poly1305_ABYTES);
        done += plain.size();
        wipe(plain);
        place.clear();
        if (out.write(cipher.constData(), size) != size)
            return encryptedIo(out.fileName(), out);
        if (progress)
            progress(done);
        if (last)
            return {};
    }
}

Result<void> encryptedPullAll(EncryptedStream &stream, QFile &in, QSaveFile &out, const QByteArray &preamble,
                              const CancelToken &cancel, const FileProgress &progress)
{
    QByteArray plain(encryptedChunkSize, Qt::Uninitialized);
    QByteArray place = preamble;
    qint64 done = 0;
    uchar tag = 0;
    while (tag != crypto_secretstream_xchacha20poly1305_TAG_FINAL) {
        PL_CHECK(cancel.check());
        const QByteArray cipher = in.read(encryptedCipherChunk);
        if (cipher.isNull() && in.error() != QFileDevice::NoError)
            return encryptedIo(in.fileName(), in);
        if (cipher.size() < qsizetype(crypto_secretstream_xchacha20poly1305_ABYTES))
            return encryptedCorrupt(in.fileName());
        unsigned long long size = 0;
        const int failed = crypto_secretstream_xchacha20poly1305_pull(
            &stream.state, reinterpret_cast<uchar *>(plain.data()), &size, &tag, encryptedBytes(cipher),
            quint64(cipher.size()), encryptedBytes(place), quint64(place.size()));
        if (failed != 0)
            return encryptedCorrupt(in.fileName());
        place.clear();
        if (out.write(plain.constData(), qint64(size)) != qint64(size))
            return encryptedIo(out.fileName(), out);
        done += qint64(size);
        if (progress)
            progress(done);
    }
    wipe(plain);
    if (!in.atEnd())
        return encryptedCorrupt(in.fileName());
    return {};
}

Result<void> encryptedOpenBoth(QFile &in, QSaveFile &out)
{
    PL_CHECK(checkRegularFile(in.fileName()));
    PL_CHECK(checkRegularFile(out.fileName()));
    if (!in.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return encryptedIo(in.fileName(), in);
    if (!out.open(QIODevice::WriteOnly))
        return encryptedIo(out.fileName(), out);
    if (!out.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        return encryptedIo(out.fileName(), out);
    return {};
}

/// Puts @p out under its name, on disk, with its folder.
Result<void> encryptedCommit(QSaveFile &out)
{
    if (!out.commit())
        return encryptedIo(out.fileName(), out);
    const int folder = ::open(QFile::encodeName(QFileInfo(out.fileName()).absolutePath()).constData(),
                              O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (folder < 0)
        return {};
    const bool synced = ::fsync(folder) == 0 || errno == EINVAL;
    const int reason = errno;
    ::close(folder);
    if (!synced)
        return makeErrnoError(EncryptedFileText::tr("Cannot write the folder of \"%1\" to disk").arg(out.fileName()),
                              reason);
    return {};
}

} // namespace

Result<void> encryptFile(const QString &source, const QString &target, const EncryptedFileHeader &header,
                         const SecretBytes &key, const CancelToken &cancel, const FileProgress &progress)
{
    Q_ASSERT(key.size() == crypto_secretstream_xchacha20poly1305_KEYBYTES);
    const QByteArray preamble = encryptedPreamble(header);
    if (preamble.size() > qsizetype(encryptedHeaderLimit))
        return makeError(ErrorCode::LimitExceeded,
                         EncryptedFileText::tr("There are too many key slots for an encrypted file"));
    QFile in(source);
    QSaveFile out(target);
    PL_CHECK(encryptedOpenBoth(in, out));
    EncryptedStream stream;
    QByteArray streamHeader(crypto_secretstream_xchacha20poly1305_HEADERBYTES, Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_init_push(&stream.state, reinterpret_cast<uchar *>(streamHeader.data()),
                                                    key.data());
    if (out.write(preamble + streamHeader) < 0)
        return encryptedIo(target, out);
    PL_CHECK(encryptedPushAll(stream, in, out, preamble, cancel, progress));
    return encryptedCommit(out);
}

Result<EncryptedFileHeader> readEncryptedFileHeader(const QString &path)
{
    PL_CHECK(checkRegularFile(path));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return encryptedIo(path, file);
    PL_TRY(const QByteArray preamble, encryptedReadPreamble(file));
    PL_TRY(const QJsonValue value,
           parseJson(QByteArrayView(preamble).sliced(encryptedMagicSize + qsizetype(sizeof(quint32))), path));
    const QJsonObject json = value.toObject();
    EncryptedFileHeader header;
    header.kind = json.value(QStringLiteral("kind")).toString();
    header.createdAt = json.value(QStringLiteral("createdAt")).toInteger();
    PL_TRY(header.workspace, parseUuid(json.value(QStringLiteral("workspace")).toString()));
    PL_TRY(header.masterKeyId, parseUuid(json.value(QStringLiteral("masterKeyId")).toString()));
    const QJsonArray keySlots = json.value(QStringLiteral("keySlots")).toArray();
    for (const QJsonValue &slot : keySlots) {
        PL_TRY(const KeySlotRecord record, encryptedSlotFrom(slot.toObject()));
        header.keySlots << record;
    }
    return header;
}

Result<void> decryptFile(const QString &source, const QString &target, const SecretBytes &key,
                         const CancelToken &cancel, const FileProgress &progress)
{
    Q_ASSERT(key.size() == crypto_secretstream_xchacha20poly1305_KEYBYTES);
    QFile in(source);
    QSaveFile out(target);
    PL_CHECK(encryptedOpenBoth(in, out));
    PL_TRY(const QByteArray preamble, encryptedReadPreamble(in));
    const QByteArray streamHeader = in.read(crypto_secretstream_xchacha20poly1305_HEADERBYTES);
    if (streamHeader.size() != qsizetype(crypto_secretstream_xchacha20poly1305_HEADERBYTES))
        return encryptedCorrupt(source);
    EncryptedStream stream;
    if (crypto_secretstream_xchacha20poly1305_init_pull(&stream.state, encryptedBytes(streamHeader), key.data()) != 0)
        return encryptedCorrupt(source);
    PL_CHECK(encryptedPullAll(stream, in, out, preamble, cancel, progress));
    return encryptedCommit(out);
}

} // namespace promptlab
