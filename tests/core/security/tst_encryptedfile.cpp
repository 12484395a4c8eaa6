// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/security/encryptedfile.h"
#include "core/security/keyring.h"
#include "core/security/recoverycode.h"
#include "core/security/unlock.h"

#include "securitysupport.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>

using namespace promptlab;

namespace {

const QUuid workspace = QUuid::fromString(QStringLiteral("019a0000-0000-7000-8000-00000000000a"));

QByteArray someBytes(qint64 size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 state = 7;
    for (char &byte : bytes) {
        state = state * 1664525U + 1013904223U;
        byte = char(state >> 24);
    }
    return bytes;
}

} // namespace

class TstEncryptedFile final : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }

    void encrypt(const QByteArray &content)
    {
        QVERIFY(writeFileAtomically(path("plain"), content).ok());
        const auto done = encryptFile(path("plain"), path("cipher"), m_header, m_master.fileKey());
        QVERIFY2(done.ok(), done.ok() ? "" : qPrintable(done.error().text()));
    }

    /// Decrypts @p cipher and says how it failed; nothing may be left of the target then.
    ErrorCode failureOf(const QByteArray &cipher)
    {
        QFile::remove(path("out"));
        QFile bad(path("bad"));
        if (!bad.open(QIODevice::WriteOnly | QIODevice::Unbuffered) || bad.write(cipher) != cipher.size())
            return ErrorCode::Internal;
        bad.close();
        const auto done = decryptFile(path("bad"), path("out"), m_master.fileKey());
        if (done.ok() || QFileInfo::exists(path("out")))
            return ErrorCode::Internal;
        return done.error().code;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    MasterKey m_master = MasterKey::generate(workspace);
    EncryptedFileHeader m_header;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_header = {QStringLiteral("backup"), workspace, m_master.id(), 1767323045120, {}};
    }

    void filesOfEverySizeComeBack_data()
    {
        QTest::addColumn<qint64>("size");
        for (const qint64 size : {qint64(0), qint64(1), encryptedChunkSize - 1, encryptedChunkSize,
                                  encryptedChunkSize + 1, 3 * encryptedChunkSize, qint64(1'000'003)})
            QTest::addRow("%lld bytes", size) << size;
    }

    void filesOfEverySizeComeBack()
    {
        QFETCH(qint64, size);
        const QByteArray content = someBytes(size);
        encrypt(content);
        qint64 told = -1;
        QVERIFY(decryptFile(path("cipher"), path("out"), m_master.fileKey(), {}, [&told](qint64 bytes) {
                    told = bytes;
                }).ok());
        QCOMPARE(*readFile(path("out")), content);
        QCOMPARE(told, size);
        struct stat info {
        };
        QCOMPARE(::stat(QFile::encodeName(path("cipher")).constData(), &info), 0);
        QCOMPARE(info.st_mode & 0777, mode_t(0600));
        const qint64 chunks = std::max<qint64>(1, (size + encryptedChunkSize - 1) / encryptedChunkSize);
        const qint64 headerSize = info.st_size - size - 24 - 17 * chunks;
        QVERIFY(headerSize > 12 && headerSize < 400);
    }

    void theHeaderIsReadWithoutAKey()
    {
        KeySlotRecord slot;
        slot.id = QUuid::createUuid();
        slot.kind = SlotKind::Passphrase;
        slot.wrappedKey = QByteArray(92, 'w');
        slot.algorithm = QStringLiteral("argon2id13");
        slot.passes = 3;
        slot.memoryKiB = 262144;
        slot.lanes = 1;
        slot.salt = QByteArray(16, 's');
        slot.createdAt = 12;
        m_header.keySlots = {slot};
        encrypt("content");
        const auto header = readEncryptedFileHeader(path("cipher"));
        QVERIFY(header.ok());
        QCOMPARE(header->kind, QStringLiteral("backup"));
        QCOMPARE(header->workspace, workspace);
        QCOMPARE(header->masterKeyId, m_master.id());
        QCOMPARE(header->createdAt, 1767323045120);
        QCOMPARE(header->keySlots.size(), 1);
        const KeySlotRecord read = header->keySlots[0];
        QCOMPARE(read.id, slot.id);
        QVERIFY(read.kind == slot.kind);
        QCOMPARE(read.wrappedKey, slot.wrappedKey);
        QCOMPARE(read.algorithm, slot.algorithm);
        QCOMPARE(read.passes, slot.passes);
        QCOMPARE(read.memoryKiB, slot.memoryKiB);
        QCOMPARE(read.lanes, slot.lanes);
        QCOMPARE(read.salt, slot.salt);
        QCOMPARE(read.createdAt, slot.createdAt);
    }

    void everyAlteredByteIsNoticed()
    {
        encrypt(someBytes(50));
        const QByteArray good = *readFile(path("cipher"));
        for (qsizetype i = 0; i < good.size(); ++i) {
            QByteArray bad = good;
            bad[i] = char(bad[i] ^ 0x20);
            const ErrorCode code = failureOf(bad);
            QVERIFY2(code == ErrorCode::Corrupt || (i < 12 && code == ErrorCode::InvalidInput),
                     qPrintable(QString::number(i)));
        }
    }

    void everyTruncationIsNoticed()
    {
        encrypt(someBytes(40));
        const QByteArray good = *readFile(path("cipher"));
        for (qsizetype size = 0; size < good.size(); ++size) {
            const ErrorCode code = failureOf(good.first(size));
            QVERIFY(code == ErrorCode::Corrupt || code == ErrorCode::InvalidInput);
        }
        QVERIFY(failureOf(good + 'x') == ErrorCode::Corrupt);
        QVERIFY(failureOf(good + good) == ErrorCode::Corrupt);
    }

    void nothingMayFollowTheLastChunk_data()
    {
        QTest::addColumn<QByteArray>("tail");
        QTest::addRow("one byte") << QByteArray("x");
        QTest::addRow("a whole chunk") << QByteArray(encryptedChunkSize + 17, 'x');
    }

    void nothingMayFollowTheLastChunk()
    {
        QFETCH(QByteArray, tail);
        // A full last chunk: the tail is not read with it.
        encrypt(someBytes(encryptedChunkSize));
        QVERIFY(failureOf(*readFile(path("cipher")) + tail) == ErrorCode::Corrupt);
    }

    void chunksCannotBeDroppedOrSwapped()
    {
        encrypt(someBytes(4 * encryptedChunkSize + 100));
        const QByteArray good = *readFile(path("cipher"));
        constexpr qsizetype chunk = encryptedChunkSize + 17;
        const qsizetype start = good.size() - (100 + 17) - 4 * chunk;
        QVERIFY(failureOf(good.first(start + 4 * chunk)) == ErrorCode::Corrupt); // the final chunk is cut off
        QVERIFY(failureOf(good.first(start + 2 * chunk)) == ErrorCode::Corrupt);
        QVERIFY(failureOf(QByteArray(good).remove(start + chunk, chunk)) == ErrorCode::Corrupt);
        QByteArray swapped = good;
        swapped.replace(start + chunk, chunk, good.sliced(start + 2 * chunk, chunk))
            .replace(start + 2 * chunk, chunk, good.sliced(start + chunk, chunk));
        QVERIFY(failureOf(swapped) == ErrorCode::Corrupt);
        QVERIFY(failureOf(QByteArray(good).insert(start, good.sliced(start, chunk))) == ErrorCode::Corrupt);
    }

    void anotherKeyDoesNotOpen()
    {
        encrypt("content");
        const MasterKey other = MasterKey::generate(workspace);
        QVERIFY(decryptFile(path("cipher"), path("out"), other.fileKey()).error().code == ErrorCode::Corrupt);
        QVERIFY(!QFileInfo::exists(path("out")));
    }

    void aFailureLeavesTheOldTarget()
    {
        QVERIFY(writeFileAtomically(path("cipher"), "old").ok());
        QVERIFY(encryptFile(path("missing"), path("cipher"), m_header, m_master.fileKey()).error().code
                == ErrorCode::Io);
        CancelSource source;
        source.cancel();
        QVERIFY(writeFileAtomically(path("plain"), "x").ok());
        QVERIFY(encryptFile(path("plain"), path("cipher"), m_header, m_master.fileKey(), source.token()).error().code
                == ErrorCode::Cancelled);
        QCOMPARE(*readFile(path("cipher")), QByteArray("old"));
        QVERIFY(readEncryptedFileHeader(path("cipher")).error().code == ErrorCode::InvalidInput);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files).size(), 2);
    }

    void aBackupOpensWithItsOwnSlots()
    {
        const SecretBytes code = SecretBytes::random(recoveryCodeBytes);
        KeySlotRecord slot;
        slot.id = QUuid::createUuid();
        slot.kind = SlotKind::Recovery;
        slot.algorithm = QStringLiteral("blake2b");
        slot.salt = QByteArray(16, 's');
        slot.wrappedKey =
            m_master.sealFor(slot.id, slot.kind, slotKeyFromSecret(slot.kind, workspace, slot.salt, code));
        m_header.keySlots = {slot};
        encrypt("the whole workspace");

        const auto header = readEncryptedFileHeader(path("cipher"));
        UnlockSources sources;
        sources.recoveryCode = recoveryCodeText(code);
        const auto opened = test::await(openMasterKey(header->workspace, header->keySlots, std::move(sources)));
        QVERIFY(opened.ok());
        QVERIFY(decryptFile(path("cipher"), path("out"), opened->key.fileKey()).ok());
        QCOMPARE(*readFile(path("out")), QByteArray("the whole workspace"));
    }
};

QTEST_GUILESS_MAIN(TstEncryptedFile)
#include "tst_encryptedfile.moc"
