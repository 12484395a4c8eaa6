// SPDX-License-Identifier: GPL-3.0-or-later
// Blobs that were made once, when each format was new. They must open for ever; nothing here is ever made again.
#include "core/base/files.h"
#include "core/security/audithead.h"
#include "core/security/encryptedfile.h"
#include "core/security/keyring.h"
#include "core/security/passphrase.h"

#include "securitysupport.h"

#include <QTemporaryDir>
#include <QTest>

using namespace promptlab;
using promptlab::test::counting;

namespace {

const QByteArray frozenKeychainSlot = QByteArray::fromBase64(
    "UEwBAQGaAAAAAHAAgAAAAAAAABEbF9QA9ulyBCRiv+KRyPIcLLAqs4zYrhpiCeGL75jLj0zU0ibn9eVS4ssgTwB3KC8UaMwvV1Db4ZkR03/LYM"
    "lEYEFmxUIKqfU=");
const QByteArray frozenPassphraseSlot = QByteArray::fromBase64(
    "UEwBAQGaAAAAAHAAgAAAAAAAABI55RMeOTCUF6edI6Zf64x1A00rgeic72n1ZI/Z7bWyiRQc88Bo1lSp69tu5UT/kLM1c6nu2K/Bnkly+gh6tI"
    "4iZPTV+aRFBnM=");
const QByteArray frozenRecoverySlot = QByteArray::fromBase64(
    "UEwBAQGaAAAAAHAAgAAAAAAAABMfC09BByijbUScncHSqyNzzlzvUO2dXeZmTpWvDxoh+FxQwklYmQPgd+FQmVBbIU2hd7LI6XU64BKkCvMBqa"
    "QODbQ6kUaAdB8=");
const QByteArray frozenFileSlot = QByteArray::fromBase64(
    "UEwBAQGaAAAAAHAAgAAAAAAAABTE2xBCONR1qVjNrqxDtmOxDFcH0LESjRHH0ez3/zk/pB15HhYKXAkGIqh1SUh7dR0X73f0Hll3S5zJdhZWHL"
    "vxEMaduqTp358=");
const QByteArray frozenDataKey = QByteArray::fromBase64(
    "UEwBAVVCKwBOSkZV9ozABFMYuPSTyN1q/uvO8VMjowpsvUBeDprnGq4La4ng8eBs71TO773aBznx5ynvNcIi4Uz/TIgFcrmHnsbCJUg110W2O+"
    "q3+r3zKy5S+0I=");
const QByteArray frozenRootKey = QByteArray::fromBase64(
    "UEwBAVVCKwBOSkZV9ozABFMYuPRS5aDRNBmpjoxjQKDiWA48UYUZw7riytWXz00dN5zbrl21ozooWf4fiYkZOHiS5yRnNHc3Fdr89OsHN9YBqx"
    "9uunq9P+0tx1k=");
const QByteArray frozenBackup = QByteArray::fromBase64(
    "UExGSUxFAQHMAQAAeyJjcmVhdGVkQXQiOjE3NjczMjMwNDUxMjAsImtleVNsb3RzIjpbeyJhbGdvcml0aG0iOiJibGFrZTJiIiwiY3JlYXRlZE"
    "F0IjowLCJpZCI6IjAxOWEwMDAwLTAwMDAtNzAwMC04MDAwLTAwMDAwMDAwMDAxMyIsImtpbmQiOjMsImxhbmVzIjowLCJtZW1vcnlLaUIiOjAs"
    "InBhc3NlcyI6MCwic2FsdCI6IkFBRUNBd1FGQmdjSUNRb0xEQTBPRHc9PSIsIndyYXBwZWRLZXkiOiJVRXdCQVFHYUFBQUFBSEFBZ0FBQUFBQU"
    "FBQk8vc2Y4bUo5OE9HVnRXRHdTNnhuNHpDa01nUVBlVjJ0cVJQeWNEdGNzRSttbnpDQzJqU1hZYnU4VDBtampBOXFhVGpEZkk4bUJpWVN4S09P"
    "ZERhL1V5YmZMT3B1bVlPVzg9In1dLCJraW5kIjoiYmFja3VwIiwibWFzdGVyS2V5SWQiOiI1NTQyMmIwMC00ZTRhLTQ2NTUtZjY4Yy1jMDA0NT"
    "MxOGI4ZjQiLCJ3b3Jrc3BhY2UiOiIwMTlhMDAwMC0wMDAwLTcwMDAtODAwMC0wMDAwMDAwMDAwMGEifdtcS2kdZfK4e7bfYfgEt+x/BacSG2W0"
    "up1U30Ec8hm6DM6RzUTotMleAZhQmFOPGGrXEyzY5NipjCLU9g+vIapEeBK1mNdo");
const QByteArray frozenField = QByteArray::fromBase64(
    "UEwBAQGaAAAAAHAAgAAAAAAAACGwD5u8LH/UyhCIkM0JyZehiqjvZsK855AAmz/vg7VdfY8JSuf0gi7xl7458IHjNzWLTbfr1itJDQ==");
const QByteArray frozenFingerprint = QByteArray::fromBase64("mKLU2x3hNs8ZyDz5BfHZdCpC2AqWyJSo3QZUX1cqzvA=");
const QByteArray frozenPepper = QByteArray::fromBase64("aO1k6fnTmFnNH7mTaTfEHMmPi2uLEUPPoBuSr/hRd+M=");
const QByteArray frozenAuditKey = QByteArray::fromBase64("tv5j0P/cLtuJUt4jVjzlYUI/DSN3nKvlhPt3K3uYnQ0=");
const QByteArray frozenPublicKey = QByteArray::fromBase64("13NPyzEoIXUlQzjJQtjapGoaBqdJcQCN9gAx3O9bLe0=");
const QByteArray frozenPrivateKey = QByteArray::fromBase64(
    "UEwBAQGaAAAAAHAAgAAAAAAAACJ0cvufwd6zELk+7NHoZGdCtmWTskU2Gf/415EawFsPQK+HteBrAadqtuiMbkp6WR1s707GlZTSwDgH82Fbk8"
    "1N+IOOfI5tbK8=");
const QByteArray frozenSignature =
    QByteArray::fromBase64("qY3ShyG9in1A6BhfIhS9YkoeQSAxxooPH8IJ7zQzt4dxor2gmSYjZurn0Cj1ZMgfoTIHjb5hCbeDM02o6St+Dw==");

QUuid uuid(int number)
{
    return QUuid::fromString(QStringLiteral("019a0000-0000-7000-8000-%1").arg(number, 12, 16, QLatin1Char('0')));
}

const QUuid workspace = uuid(10);

MasterKey frozenMaster()
{
    return MasterKey::fromBytes(SecretBytes::copyOf(counting(0x20, 32)), workspace).value();
}

KeySlotRecord frozenSlot(SlotKind kind, int id, const QByteArray &wrapped)
{
    KeySlotRecord slot;
    slot.id = uuid(id);
    slot.kind = kind;
    slot.salt = counting(0, 16);
    slot.wrappedKey = wrapped;
    return slot;
}

} // namespace

class TstFrozenFormats final : public QObject
{
    Q_OBJECT

private:
    test::FixedClock m_clock;
    std::unique_ptr<KeyRing> m_ring;

private Q_SLOTS:
    void init()
    {
        DataKeyRecord prompt;
        prompt.id = KeyId(uuid(0x21));
        prompt.project = ProjectId(uuid(1));
        prompt.epoch = 3;
        prompt.wrappedKey = frozenDataKey;
        DataKeyRecord root;
        root.id = KeyId(uuid(0x22));
        root.project = ProjectId(workspace);
        root.dataClass = DataClass::Secret;
        root.wrappedKey = frozenRootKey;
        m_ring = std::make_unique<KeyRing>(&m_clock);
        QVERIFY(m_ring->unlock(frozenMaster(), {prompt, root}).ok());
    }

    void theIdOfAMasterKey()
    {
        QCOMPARE(frozenMaster().id(), QUuid::fromString(QStringLiteral("55422b00-4e4a-4655-f68c-c0045318b8f4")));
    }

    void slotsOfEveryKind_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("id");
        QTest::addColumn<QByteArray>("wrapped");
        QTest::addColumn<QByteArray>("secret");
        QTest::addRow("keychain") << int(SlotKind::Keychain) << 0x11 << frozenKeychainSlot << counting(0x40, 32);
        QTest::addRow("recovery") << int(SlotKind::Recovery) << 0x13 << frozenRecoverySlot << counting(0, 16);
        QTest::addRow("key file") << int(SlotKind::File) << 0x14 << frozenFileSlot << counting(0x60, 32);
    }

    void slotsOfEveryKind()
    {
        QFETCH(int, kind);
        QFETCH(int, id);
        QFETCH(QByteArray, wrapped);
        QFETCH(QByteArray, secret);
        const KeySlotRecord slot = frozenSlot(SlotKind(kind), id, wrapped);
        const SecretBytes key = slotKeyFromSecret(slot.kind, workspace, slot.salt, SecretBytes::copyOf(secret));
        const auto opened = MasterKey::fromSlot(slot, workspace, key);
        QVERIFY(opened.ok());
        QCOMPARE(opened->id(), frozenMaster().id());
    }

    void thePassphraseSlot()
    {
        const auto key = argon2id(test::secretText("correct horse battery staple"), counting(0, 16), {1, 8192});
        const auto opened =
            MasterKey::fromSlot(frozenSlot(SlotKind::Passphrase, 0x12, frozenPassphraseSlot), workspace, *key);
        QVERIFY(opened.ok());
        QCOMPARE(opened->id(), frozenMaster().id());
    }

    void aDataKeyAndAColumn()
    {
        QVERIFY(frozenMaster()
                    .unwrap("data_key.prompt", uuid(1), uuid(0x21), 3, frozenDataKey)
                    ->equals(counting(0x80, 32)));
        const auto plain =
            m_ring->open({"prompt_version.body", ProjectId(uuid(1)), uuid(2), DataClass::Prompt}, frozenField);
        QVERIFY(plain.ok());
        QCOMPARE(*plain, QByteArray("Hello, {{name}}!"));
    }

    void theFixedKeys()
    {
        QCOMPARE(*m_ring->fingerprint("sk-outbound"), frozenFingerprint);
        QVERIFY(m_ring->fixedKey(FixedKey::ApiKeyPepper)->equals(frozenPepper));
        QVERIFY(m_ring->fixedKey(FixedKey::AuditValues)->equals(frozenAuditKey));
    }

    void theSigningKeyAndAHead()
    {
        const KeyId id(QUuid::fromString(QStringLiteral("019b7ca9-8d00-7041-ba49-feebf2a29015")));
        const auto signer = AuditSigner::open(*m_ring, {id, frozenPublicKey, frozenPrivateKey, m_clock.ms});
        QVERIFY(signer.ok());
        const SignedAuditHead head =
            signer->sign({2, QByteArray(32, '\x11'), QByteArray(32, '\x22'), 1767323045120, {}, {}});
        // Ed25519 is deterministic.
        QCOMPARE(head.signature, frozenSignature);
        QVERIFY(verifyAuditHead(head, frozenPublicKey));
    }

    void aBackup()
    {
        const QTemporaryDir folder;
        const QString cipher = folder.filePath(QStringLiteral("backup"));
        const QString plain = folder.filePath(QStringLiteral("plain"));
        QVERIFY(writeFileAtomically(cipher, frozenBackup).ok());
        const auto header = readEncryptedFileHeader(cipher);
        QVERIFY(header.ok());
        QCOMPARE(header->masterKeyId, frozenMaster().id());
        QCOMPARE(header->keySlots.size(), 1);
        const KeySlotRecord slot = header->keySlots[0];
        const auto master = MasterKey::fromSlot(
            slot, workspace, slotKeyFromSecret(slot.kind, workspace, slot.salt, SecretBytes::copyOf(counting(0, 16))));
        QVERIFY(master.ok());
        QVERIFY(decryptFile(cipher, plain, master->fileKey()).ok());
        QCOMPARE(*readFile(plain), QByteArray("the frozen content of a backup"));
    }
};

QTEST_GUILESS_MAIN(TstFrozenFormats)
#include "tst_frozenformats.moc"
