// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/envelope.h"
#include "core/security/hardening.h"
#include "core/security/hashing.h"
#include "core/security/masterkey.h"

#include "securitysupport.h"

#include <QTest>

#include <cerrno>

#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace promptlab;
using promptlab::test::counting;

namespace {

const QByteArray vectorPlace("pl1|prompt_body|prj_1|pv_1|1");
const QUuid keyId = QUuid::fromString(QStringLiteral("019a0000-0000-7000-8000-000000000001"));
const QUuid workspace = QUuid::fromString(QStringLiteral("019a0000-0000-7000-8000-00000000000a"));
const QUuid rowId = QUuid::fromString(QStringLiteral("019a0000-0000-7000-8000-0000000000ff"));

/// The published vector, with the header of the format in front.
QByteArray vectorBlob()
{
    return QByteArray("PL\x01\x01", 4) + keyId.toRfc4122() + counting(0x40, 24)
         + QByteArray::fromHex("9c5c691cbfcc596df49ae6d3cae118b39cfd6e1cbb13b11a3adb7dce9205bdf7");
}

} // namespace

class TstEnvelope final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void publishedVectorOpens()
    {
        const auto plain = openEnvelope(counting(0, 32), vectorPlace, vectorBlob());
        QVERIFY(plain.ok());
        QCOMPARE(*plain, QByteArray("Hello, {{name}}!"));
        QCOMPARE(*envelopeKeyId(vectorBlob()), keyId);
    }

    void derivedKeysMatchThePublishedVectors()
    {
        const SecretBytes key = SecretBytes::copyOf(counting(0, 32));
        QCOMPARE(deriveKey(key, "PLDATAK1", 1).view().toByteArray().toHex(),
                 QByteArray("506d05c375a3060f56c4fb4833435a7bf21d6396541d6307b3651ece27592c97"));
        QCOMPARE(deriveKey(key, "PLDATAK1", 2).view().toByteArray().toHex(),
                 QByteArray("e37fadf071dbb222f41b8eb0eb8c8d5d3de6cf4fc272969f6163224fe1030763"));
    }

    void hashesMatchTheirVectors()
    {
        const QByteArray token("plk_7Qm2Vx9K_0123456789ABCDEFGHJKMNPQRSTVWXYZ0123456789A");
        QCOMPARE(sha256(token).toHex(), QByteArray("ced777ddb33bde4d3d23ad006d4915e47486b7b15a2a4714af3861ff9359e381"));
        QCOMPARE(keyedHash(counting(0, 32), token).toHex(),
                 QByteArray("f0f41255da4bf077bed99b0b6a88f99e25e43c7616b712879b0d879d62d038a1"));
        QCOMPARE(crc32Of(token), 0xcd94a200U);
        QCOMPARE(crc32Of("123456789"), 0xcbf43926U);
        QCOMPARE(crc32Of({}), 0U);
        QVERIFY(constantTimeEquals("same", "same"));
        QVERIFY(!constantTimeEquals("same", "Same"));
        QVERIFY(!constantTimeEquals("same", "same "));
        QVERIFY(constantTimeEquals({}, {}));
    }

    void sealedTextOpensAgain_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {0, 1, 15, 16, 255, 1024, 65536, 1'000'003})
            QTest::addRow("%d bytes", size) << size;
    }

    void sealedTextOpensAgain()
    {
        QFETCH(int, size);
        const QByteArray plain(size, 'x');
        const QByteArray blob = sealEnvelope(counting(0, 32), keyId, vectorPlace, plain);
        QCOMPARE(blob.size(), plain.size() + envelopeOverhead);
        const auto opened = openEnvelope(counting(0, 32), vectorPlace, blob);
        QVERIFY(opened.ok());
        QCOMPARE(*opened, plain);
        QVERIFY(sealEnvelope(counting(0, 32), keyId, vectorPlace, plain) != blob);
    }

    void everyAlteredByteIsNoticed()
    {
        const QByteArray key = counting(0, 32);
        const QByteArray blob = vectorBlob();
        for (qsizetype i = 0; i < blob.size(); ++i) {
            for (const int bit : {0x01, 0x80}) {
                QByteArray bad = blob;
                bad[i] = char(bad[i] ^ bit);
                // The key id is not part of the tag: it selects the key, and a wrong key fails (see KeyRing).
                const bool inKeyId = i >= 4 && i < 20;
                const auto opened = openEnvelope(key, vectorPlace, bad);
                QCOMPARE(opened.ok(), inKeyId);
                if (!inKeyId)
                    QVERIFY(opened.error().code == ErrorCode::Corrupt);
            }
        }
        for (qsizetype size = 0; size < blob.size(); ++size)
            QVERIFY(!openEnvelope(key, vectorPlace, blob.first(size)).ok());
        QVERIFY(!openEnvelope(key, vectorPlace, QByteArray(blob + 'x')).ok());
        QVERIFY(!openEnvelope(counting(1, 32), vectorPlace, blob).ok());
    }

    void placeHasTheDocumentedForm()
    {
        QCOMPARE(
            envelopePlace("prompt_version.body", workspace, rowId, 7),
            QByteArray(
                "pl1|prompt_version.body|019a0000-0000-7000-8000-00000000000a|019a0000-0000-7000-8000-0000000000ff|7"));
        QCOMPARE(envelopePlace("t.c", QUuid(), QUuid(), 1),
                 QByteArray("pl1|t.c|00000000-0000-0000-0000-000000000000|00000000-0000-0000-0000-000000000000|1"));
    }

    void everyPartOfThePlaceCounts()
    {
        const QByteArray key = counting(0, 32);
        const QByteArray blob = sealEnvelope(key, keyId, envelopePlace("t.c", workspace, rowId, 1), "text");
        QVERIFY(openEnvelope(key, envelopePlace("t.c", workspace, rowId, 1), blob).ok());
        QVERIFY(!openEnvelope(key, envelopePlace("t.d", workspace, rowId, 1), blob).ok());
        QVERIFY(!openEnvelope(key, envelopePlace("t.c", rowId, rowId, 1), blob).ok());
        QVERIFY(!openEnvelope(key, envelopePlace("t.c", workspace, workspace, 1), blob).ok());
        QVERIFY(!openEnvelope(key, envelopePlace("t.c", workspace, rowId, 2), blob).ok());
    }

    void masterKeyWrapsAndIsBoundToItsSlot()
    {
        const auto master = MasterKey::fromBytes(SecretBytes::copyOf(counting(0x20, 32)), workspace);
        QVERIFY(master.ok());
        const SecretBytes unlockKey = SecretBytes::copyOf(counting(0, 32));
        KeySlotRecord slot;
        slot.id = rowId;
        slot.kind = SlotKind::File;
        slot.wrappedKey = master->sealFor(slot.id, slot.kind, unlockKey);
        QCOMPARE(slot.wrappedKey.size(), 32 + envelopeOverhead);
        const auto opened = MasterKey::fromSlot(slot, workspace, unlockKey);
        QVERIFY(opened.ok());
        QCOMPARE(opened->id(), master->id());
        QVERIFY(opened->fileKey().equals(master->fileKey().view()));

        KeySlotRecord other = slot;
        other.kind = SlotKind::Keychain;
        QVERIFY(!MasterKey::fromSlot(other, workspace, unlockKey).ok());
        other = slot;
        other.id = keyId;
        QVERIFY(!MasterKey::fromSlot(other, workspace, unlockKey).ok());
        QVERIFY(!MasterKey::fromSlot(slot, keyId, unlockKey).ok());
        QVERIFY(!MasterKey::fromSlot(slot, workspace, SecretBytes::copyOf(counting(1, 32))).ok());
        QVERIFY(!MasterKey::fromBytes(SecretBytes(31), workspace).ok());
        QVERIFY(MasterKey::fromBytes(SecretBytes::copyOf(counting(0x20, 32)), keyId)->id() != master->id());
    }

    void keysWrappedByAnotherMasterAreLockedNotCorrupt()
    {
        const MasterKey master = MasterKey::generate(workspace);
        const MasterKey other = MasterKey::generate(workspace);
        const QByteArray blob = master.wrap("data_key.prompt", workspace, rowId, 1, counting(0, 32));
        QVERIFY(master.unwrap("data_key.prompt", workspace, rowId, 1, blob)->equals(counting(0, 32)));
        QVERIFY(other.unwrap("data_key.prompt", workspace, rowId, 1, blob).error().code == ErrorCode::Locked);
        QVERIFY(master.unwrap("data_key.secret", workspace, rowId, 1, blob).error().code == ErrorCode::Corrupt);
        QVERIFY(master.unwrap("data_key.prompt", workspace, rowId, 2, blob).error().code == ErrorCode::Corrupt);
        QVERIFY(master.unwrap("data_key.prompt", workspace, rowId, 1, "PL").error().code == ErrorCode::Corrupt);
    }

    void slotKeysDependOnEverything()
    {
        const SecretBytes secret = SecretBytes::copyOf(counting(0, 32));
        const QByteArray salt(16, 's');
        const auto hex = [](const SecretBytes &key) { return key.view().toByteArray().toHex(); };
        const QByteArray base = hex(slotKeyFromSecret(SlotKind::File, workspace, salt, secret));
        QCOMPARE(base.size(), 64);
        QVERIFY(hex(slotKeyFromSecret(SlotKind::Keychain, workspace, salt, secret)) != base);
        QVERIFY(hex(slotKeyFromSecret(SlotKind::File, keyId, salt, secret)) != base);
        QVERIFY(hex(slotKeyFromSecret(SlotKind::File, workspace, QByteArray(16, 't'), secret)) != base);
        QVERIFY(hex(slotKeyFromSecret(SlotKind::File, workspace, salt, SecretBytes::copyOf(counting(1, 32)))) != base);
        QCOMPARE(hex(slotKeyFromSecret(SlotKind::File, workspace, salt, secret)), base);
    }

    void secretBytesMoveAndCompare()
    {
        SecretBytes first = SecretBytes::copyOf("abc");
        SecretBytes second = std::move(first);
        QVERIFY(first.isEmpty());
        QVERIFY(first.data() == nullptr);
        QVERIFY(second.equals("abc"));
        QVERIFY(!second.equals("abd"));
        QVERIFY(!second.equals("ab"));
        first = std::move(second);
        QVERIFY(first.clone().equals("abc"));
        QVERIFY(first.first(2).equals("ab"));
        QVERIFY(SecretBytes().equals({}));
        QVERIFY(!SecretBytes::random(32).equals(SecretBytes::random(32).view()));
        QVERIFY(SecretBytes(4).equals(QByteArray(4, '\0')));
    }

    void secretBytesAreGivenBack()
    {
        const auto page = quintptr(::sysconf(_SC_PAGESIZE));
        void *address = nullptr;
        {
            const SecretBytes secret = SecretBytes::copyOf("some secret");
            // libsodium puts the bytes at the end of their page.
            address = reinterpret_cast<void *>(quintptr(secret.data()) / page * page);
            QCOMPARE(::msync(address, page, MS_ASYNC), 0);
        }
        QCOMPARE(::msync(address, page, MS_ASYNC), -1);
        QCOMPARE(errno, ENOMEM);
    }

    void wipeOverwritesTheBuffer()
    {
        QByteArray bytes(64, 'k');
        const char *data = bytes.constData();
        QByteArray keep = bytes; // shared: must stay readable for the other owner
        wipe(bytes);
        QVERIFY(bytes.isEmpty());
        QCOMPARE(keep, QByteArray(64, 'k'));
        QVERIFY(keep.constData() == data);
        QString text(8, QLatin1Char('s'));
        wipe(text);
        QVERIFY(text.isEmpty());
        const SecretBytes taken = SecretBytes::take(QByteArray("token"));
        QVERIFY(taken.equals("token"));
    }

    void hardeningTakesHold()
    {
        // In a child: the leak checker of this build has to trace the test itself.
        const pid_t child = ::fork();
        if (child == 0) {
            rlimit core{};
            const bool good = hardenProcess().ok() && ::prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) == 0
                           && ::getrlimit(RLIMIT_CORE, &core) == 0 && core.rlim_cur == 0 && core.rlim_max == 0;
            ::_exit(good ? 0 : 1);
        }
        QVERIFY(child > 0);
        int status = -1;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(WIFEXITED(status));
        QCOMPARE(WEXITSTATUS(status), 0);
    }
};

QTEST_GUILESS_MAIN(TstEnvelope)
#include "tst_envelope.moc"
