// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/security/keyfile.h"
#include "core/security/keyslots.h"
#include "core/security/recoverycode.h"

#include "memoryscan.h"
#include "securitysupport.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <sys/resource.h>
#include <sys/stat.h>

using namespace promptlab;
using promptlab::test::await;
using promptlab::test::secretText;

namespace {

constexpr Argon2Cost cheap{1, 8192};
const char passphrase[] = "correct horse battery staple";
const char otherPassphrase[] = "quite another set of words";

PassphrasePrompt promptOf(const QByteArrayList &answers, int *asked)
{
    // A plain function that makes a task; the task holds no reference to this lambda.
    return [answers, asked](int attempt) -> Task<Result<SecretBytes>> {
        *asked = attempt;
        const auto answer = [](QByteArray text) -> Task<Result<SecretBytes>> {
            if (text.isNull())
                co_return cancelledError();
            co_return SecretBytes::copyOf(text);
        };
        return answer(answers.value(attempt - 1));
    };
}

} // namespace

class TstKeySlots final : public QObject
{
    Q_OBJECT

private:
    NewKeyOptions cheapPassphrase(const char *text = passphrase) const
    {
        NewKeyOptions options;
        options.passphrase = secretText(text);
        return options;
    }

    /// A workspace with every kind of slot.
    Result<CreatedKeys> createAll()
    {
        NewKeyOptions options = cheapPassphrase();
        options.keychain = &m_keychain;
        options.keyFile = m_folder->filePath(QStringLiteral("ws.key"));
        return await(m_slots->create(m_ring.get(), std::move(options)));
    }

    [[nodiscard]] FieldRef field() const { return {"t.c", ProjectId(), m_store.workspace, DataClass::Prompt}; }

    /// Whether @p ring opens what the first ring sealed.
    [[nodiscard]] bool opensTheSame(const KeyRing &ring) const
    {
        const auto opened = ring.open(field(), m_blob);
        return opened.ok() && *opened == "sealed before";
    }

    void keepBlob() { m_blob = *m_ring->seal(field(), "sealed before"); }

    std::unique_ptr<QTemporaryDir> m_folder;
    test::FixedClock m_clock;
    test::MemoryKeyStore m_store;
    test::MemoryKeychain m_keychain;
    std::unique_ptr<KeySlots> m_slots;
    std::unique_ptr<KeyRing> m_ring;
    QByteArray m_blob;

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_store = {};
        m_keychain.entries.clear();
        m_keychain.history.clear();
        m_keychain.reads = 0;
        m_keychain.broken = false;
        m_keychain.forgetful = false;
        m_slots = std::make_unique<KeySlots>(&m_store, &m_clock, QList<Argon2Cost>{cheap});
        m_ring = std::make_unique<KeyRing>(&m_clock);
    }

    void creatingMakesAllSlotsAndTheWorkspacesKeys()
    {
        const auto created = createAll();
        QVERIFY2(created.ok(), created.ok() ? "" : qPrintable(created.error().text()));
        QCOMPARE(m_store.slotRecords.size(), 4);
        QCOMPARE(m_store.keys.size(), 5);
        QVERIFY(!m_ring->isLocked());
        QVERIFY(created->notes.isEmpty());
        QCOMPARE(created->recoveryCode.size(), 34);
        const KeySlotRecord slot = m_store.ofKind(SlotKind::Passphrase).value(0);
        QCOMPARE(slot.algorithm, QStringLiteral("argon2id13"));
        QCOMPARE(slot.passes, cheap.passes);
        QCOMPARE(slot.memoryKiB, cheap.memoryKiB);
        QCOMPARE(slot.lanes, 1U);
        QCOMPARE(slot.salt.size(), 16);
        QCOMPARE(m_store.ofKind(SlotKind::File).value(0).hint, m_folder->filePath(QStringLiteral("ws.key")));
        QCOMPARE(m_keychain.entries.keys(), QStringList{QStringLiteral("019a0000-0000-7000-8000-00000000000a")});
        QCOMPARE(m_keychain.entries.first().size(), 44);
        QVERIFY(await(m_slots->create(m_ring.get(), cheapPassphrase())).error().code == ErrorCode::AlreadyExists);
    }

    void creatingNeedsAWayToOpen()
    {
        QVERIFY(await(m_slots->create(m_ring.get(), {})).error().code == ErrorCode::InvalidInput);
        QVERIFY(await(m_slots->create(m_ring.get(), cheapPassphrase("short"))).error().code == ErrorCode::InvalidInput);
        QVERIFY(m_store.slotRecords.isEmpty());
        QVERIFY(m_ring->isLocked());
    }

    void aMissingKeychainIsNotedOrRefused()
    {
        m_keychain.broken = true;
        NewKeyOptions alone;
        alone.keychain = &m_keychain;
        QVERIFY(await(m_slots->create(m_ring.get(), std::move(alone))).error().code == ErrorCode::Unsupported);
        NewKeyOptions both = cheapPassphrase();
        both.keychain = &m_keychain;
        const auto created = await(m_slots->create(m_ring.get(), std::move(both)));
        QVERIFY(created.ok());
        QCOMPARE(created->notes.size(), 1);
        QVERIFY(created->notes[0].contains(QStringLiteral("no keychain here")));
        QVERIFY(m_store.ofKind(SlotKind::Keychain).isEmpty());
    }

    void aForgetfulKeychainIsNotTrusted()
    {
        m_keychain.forgetful = true;
        NewKeyOptions options;
        options.keychain = &m_keychain;
        QVERIFY(!await(m_slots->create(m_ring.get(), std::move(options))).ok());
        QVERIFY(m_store.slotRecords.isEmpty());
    }

    void everySlotOpensTheSameMasterKey_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addRow("keychain") << int(SlotKind::Keychain);
        QTest::addRow("passphrase") << int(SlotKind::Passphrase);
        QTest::addRow("recovery") << int(SlotKind::Recovery);
        QTest::addRow("file") << int(SlotKind::File);
    }

    void everySlotOpensTheSameMasterKey()
    {
        QFETCH(int, kind);
        const auto created = createAll();
        QVERIFY(created.ok());
        keepBlob();
        int asked = 0;
        UnlockSources sources;
        if (kind == int(SlotKind::Keychain))
            sources.keychain = &m_keychain;
        if (kind == int(SlotKind::Passphrase))
            sources.askPassphrase = promptOf({passphrase}, &asked);
        if (kind == int(SlotKind::Recovery))
            sources.recoveryCode = created->recoveryCode.clone();
        if (kind == int(SlotKind::File))
            m_store.slotRecords.remove(m_store.ofKind(SlotKind::Passphrase)[0].id);
        KeyRing ring(&m_clock);
        const auto opened = await(m_slots->unlock(&ring, std::move(sources)));
        QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.error().text()));
        QCOMPARE(int(opened->via), kind);
        QVERIFY(opensTheSame(ring));
        QCOMPARE(ring.masterKeyId(), m_ring->masterKeyId());
    }

    void theKeychainComesFirstThenThePassphraseThenTheFile()
    {
        QVERIFY(createAll().ok());
        keepBlob();
        int asked = 0;
        const auto unlockVia = [this, &asked](bool keychain, const QByteArrayList &answers) {
            UnlockSources sources;
            sources.keychain = keychain ? &m_keychain : nullptr;
            if (!answers.isEmpty())
                sources.askPassphrase = promptOf(answers, &asked);
            KeyRing ring(&m_clock);
            const auto opened = await(m_slots->unlock(&ring, std::move(sources)));
            return opened.ok() && opensTheSame(ring) ? int(opened->via) : 0;
        };
        QCOMPARE(unlockVia(true, {passphrase}), int(SlotKind::Keychain));
        QCOMPARE(asked, 0);
        QCOMPARE(unlockVia(false, {passphrase}), int(SlotKind::Passphrase));
        QCOMPARE(asked, 1);
        m_keychain.broken = true;
        QCOMPARE(unlockVia(true, {QByteArray()}), int(SlotKind::File));
        QCOMPARE(asked, 1);
        m_keychain.broken = false;
        m_keychain.entries.first() = QByteArray(44, 'A');
        QCOMPARE(unlockVia(true, {}), int(SlotKind::File));
    }

    void thePassphraseIsAskedThreeTimes()
    {
        QVERIFY(await(m_slots->create(m_ring.get(), cheapPassphrase())).ok());
        keepBlob();
        int asked = 0;
        UnlockSources sources;
        sources.askPassphrase = promptOf({otherPassphrase, "wrong again", QByteArray(passphrase) + '\n'}, &asked);
        KeyRing ring(&m_clock);
        QVERIFY(await(m_slots->unlock(&ring, std::move(sources))).ok());
        QCOMPARE(asked, 3);
        QVERIFY(opensTheSame(ring));

        sources = {};
        sources.askPassphrase = promptOf({"wrong one", "wrong two", "wrong three", passphrase}, &asked);
        KeyRing locked(&m_clock);
        const auto refused = await(m_slots->unlock(&locked, std::move(sources)));
        QVERIFY(refused.error().code == ErrorCode::Locked);
        QVERIFY(refused.error().message.contains(QStringLiteral("the passphrase is wrong")));
        QCOMPARE(asked, 3);
        QVERIFY(locked.isLocked());
    }

    void thePassphraseComesFromAFileOrDescriptor()
    {
        QVERIFY(await(m_slots->create(m_ring.get(), cheapPassphrase())).ok());
        const QString path = m_folder->filePath(QStringLiteral("passphrase"));
        QVERIFY(writeFileAtomically(path, QByteArray(QByteArray(passphrase) + '\n'), 0600).ok());
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("PROMPTLAB_PASSPHRASE_FILE"), path);
        KeyRing ring(&m_clock);
        QVERIFY(await(m_slots->unlock(&ring, UnlockSources::fromEnvironment(environment))).ok());
        QCOMPARE(::chmod(QFile::encodeName(path).constData(), 0644), 0);
        const auto refused = await(m_slots->unlock(&ring, UnlockSources::fromEnvironment(environment)));
        QVERIFY(refused.error().message.contains(QStringLiteral("chmod 600")));

        int ends[2] = {-1, -1};
        QCOMPARE(::pipe(ends), 0);
        QCOMPARE(::write(ends[1], passphrase, sizeof passphrase - 1), ssize_t(sizeof passphrase - 1));
        ::close(ends[1]);
        environment.insert(QStringLiteral("PROMPTLAB_PASSPHRASE_FD"), QString::number(ends[0]));
        QVERIFY(await(m_slots->unlock(&ring, UnlockSources::fromEnvironment(environment))).ok());
        ::close(ends[0]);
    }

    void theMessageNamesEveryWay()
    {
        QVERIFY(createAll().ok());
        QVERIFY(QFile::remove(m_folder->filePath(QStringLiteral("ws.key"))));
        m_keychain.broken = true;
        UnlockSources sources;
        sources.keychain = &m_keychain;
        KeyRing ring(&m_clock);
        const auto refused = await(m_slots->unlock(&ring, std::move(sources)));
        QVERIFY(refused.error().code == ErrorCode::Locked);
        const QString message = refused.error().message;
        for (const char *part : {"keychain", "no keychain here", "PROMPTLAB_PASSPHRASE_FILE", "ws.key",
                                 "PROMPTLAB_KEY_FILE", "recovery code"})
            QVERIFY2(message.contains(QLatin1String(part)), qPrintable(message));
        m_store.slotRecords.clear();
        QVERIFY(await(m_slots->unlock(&ring, {})).error().message.contains(QStringLiteral("no key slot")));
    }

    void cancellingTheLastQuestionCancels()
    {
        QVERIFY(await(m_slots->create(m_ring.get(), cheapPassphrase())).ok());
        int asked = 0;
        UnlockSources sources;
        sources.askRecoveryCode = promptOf({QByteArray()}, &asked);
        KeyRing ring(&m_clock);
        QVERIFY(await(m_slots->unlock(&ring, std::move(sources))).error().code == ErrorCode::Cancelled);
        QCOMPARE(asked, 1);
        // An empty answer gives up instead: then the other ways in are told.
        sources = {};
        sources.askRecoveryCode = promptOf({QByteArray("")}, &asked);
        QVERIFY(await(m_slots->unlock(&ring, std::move(sources))).error().code == ErrorCode::Locked);
    }

    void aKeyFileAloneOpensFastAndTouchesNothingElse()
    {
        NewKeyOptions options;
        options.keyFile = m_folder->filePath(QStringLiteral("ws.key"));
        options.recoveryCode = false;
        QVERIFY(await(m_slots->create(m_ring.get(), std::move(options))).ok());
        keepBlob();
        QCOMPARE(m_store.slotRecords.size(), 1);
        int asked = 0;
        UnlockSources sources;
        sources.keychain = &m_keychain;
        sources.askPassphrase = promptOf({passphrase}, &asked);
        KeyRing ring(&m_clock);
        QVERIFY(await(m_slots->unlock(&ring, std::move(sources))).ok());
        QCOMPARE(m_keychain.reads, 0);
        QCOMPARE(asked, 0);
        QVERIFY(opensTheSame(ring));

        KeyRing second(&m_clock);
        QElapsedTimer timer;
        timer.start();
        const auto opened = m_slots->unlockWithKeyFile(&second);
        qInfo("key file unlock: %lld us", timer.nsecsElapsed() / 1000);
        QVERIFY(opened.ok());
        QVERIFY(opensTheSame(second));
    }

    void theKeyFileMayHaveMoved()
    {
        QVERIFY(createAll().ok());
        const QString elsewhere = m_folder->filePath(QStringLiteral("moved.key"));
        QVERIFY(QFile::rename(m_folder->filePath(QStringLiteral("ws.key")), elsewhere));
        KeyRing ring(&m_clock);
        QVERIFY(!m_slots->unlockWithKeyFile(&ring).ok());
        QVERIFY(m_slots->unlockWithKeyFile(&ring, elsewhere).ok());
        const QString foreign = m_folder->filePath(QStringLiteral("foreign.key"));
        QVERIFY(createKeyFile(foreign).ok());
        QVERIFY(m_slots->unlockWithKeyFile(&ring, foreign).error().message.contains(QStringLiteral("foreign.key")));
    }

    void aWrongRecoveryCodeIsExplained()
    {
        QVERIFY(createAll().ok());
        UnlockSources sources;
        sources.keychain = &m_keychain;
        sources.recoveryCode = recoveryCodeText(SecretBytes::random(16));
        KeyRing ring(&m_clock);
        QVERIFY(await(m_slots->unlock(&ring, std::move(sources))).error().code == ErrorCode::Locked);
        QCOMPARE(m_keychain.reads, 2); // the two of making the slot: an explicit code is the only way tried
    }

    void changingThePassphraseVoidsTheOldOne()
    {
        QVERIFY(await(m_slots->create(m_ring.get(), cheapPassphrase())).ok());
        keepBlob();
        m_store.log.clear();
        QVERIFY(await(m_slots->setPassphrase(m_ring.get(), secretText(otherPassphrase))).ok());
        QCOMPARE(m_store.log, QStringList({QStringLiteral("save 2"), QStringLiteral("delete 2")}));
        QCOMPARE(m_store.ofKind(SlotKind::Passphrase).size(), 1);
        int asked = 0;
        UnlockSources sources;
        sources.askPassphrase = promptOf({passphrase, otherPassphrase}, &asked);
        KeyRing ring(&m_clock);
        QVERIFY(await(m_slots->unlock(&ring, std::move(sources))).ok());
        QCOMPARE(asked, 2);
        QVERIFY(opensTheSame(ring));
        QVERIFY(await(m_slots->setPassphrase(m_ring.get(), secretText("short"))).error().code
                == ErrorCode::InvalidInput);
    }

    void aSlotThatIsStoredWronglyLeavesTheOldOne()
    {
        QVERIFY(await(m_slots->create(m_ring.get(), cheapPassphrase())).ok());
        const QUuid old = m_store.ofKind(SlotKind::Passphrase)[0].id;
        m_store.corruptSaves = true;
        QVERIFY(await(m_slots->setPassphrase(m_ring.get(), secretText(otherPassphrase))).error().code
                == ErrorCode::Corrupt);
        QCOMPARE(m_store.ofKind(SlotKind::Passphrase).size(), 1);
        QCOMPARE(m_store.ofKind(SlotKind::Passphrase)[0].id, old);
        m_store.corruptSaves = false;
        m_store.failSaves = true;
        QVERIFY(await(m_slots->setPassphrase(m_ring.get(), secretText(otherPassphrase))).error().code == ErrorCode::Io);
        QVERIFY(!m_slots->addKeyFile(m_ring.get(), m_folder->filePath(QStringLiteral("new.key"))).ok());
        QVERIFY(!QFile::exists(m_folder->filePath(QStringLiteral("new.key"))));
        QCOMPARE(m_store.ofKind(SlotKind::Passphrase)[0].id, old);
    }

    void changingTheKeychainSlotKeepsTheOldEntryUntilTheNewOneStands()
    {
        QVERIFY(createAll().ok());
        keepBlob();
        const QByteArray before = m_keychain.entries.first();
        m_keychain.history.clear();
        QVERIFY(await(m_slots->setKeychain(m_ring.get(), &m_keychain)).ok());
        QCOMPARE(m_keychain.history.size(), 2);
        QVERIFY(m_keychain.history[0].endsWith(QByteArray('\n' + before)));
        QCOMPARE(m_keychain.entries.first(), m_keychain.history[0].left(44));
        QCOMPARE(m_store.ofKind(SlotKind::Keychain).size(), 1);
        UnlockSources sources;
        sources.keychain = &m_keychain;
        KeyRing ring(&m_clock);
        QVERIFY(await(m_slots->unlock(&ring, std::move(sources))).ok());

        // A crash between the keychain and the store: the entry holds both keys, the slot is the old one.
        const QByteArray stored = m_keychain.entries.first();
        m_keychain.entries.first() = QByteArray(43, 'A') + "=\n" + stored;
        sources = {};
        sources.keychain = &m_keychain;
        QVERIFY(await(m_slots->unlock(&ring, std::move(sources))).ok());
        QVERIFY(opensTheSame(ring));
    }

    void aNewRecoveryCodeVoidsTheOldOne()
    {
        const auto created = createAll();
        const auto fresh = m_slots->renewRecoveryCode(m_ring.get());
        QVERIFY(fresh.ok());
        KeyRing ring(&m_clock);
        UnlockSources sources;
        sources.recoveryCode = created->recoveryCode.clone();
        QVERIFY(!await(m_slots->unlock(&ring, std::move(sources))).ok());
        sources = {};
        sources.recoveryCode = fresh->clone();
        QVERIFY(await(m_slots->unlock(&ring, std::move(sources))).ok());
    }

    void theLastSlotCannotBeRemoved()
    {
        QVERIFY(await(m_slots->create(m_ring.get(), cheapPassphrase())).ok());
        const QUuid slot = m_store.ofKind(SlotKind::Passphrase)[0].id;
        QVERIFY(m_slots->remove(slot).error().code == ErrorCode::Conflict);
        QVERIFY(m_slots->addKeyFile(m_ring.get(), m_folder->filePath(QStringLiteral("ws.key"))).ok());
        QVERIFY(m_slots->remove(slot).ok());
        KeyRing ring(&m_clock);
        QVERIFY(m_slots->unlockWithKeyFile(&ring).ok());
    }

    void aCraftedCostIsRefused()
    {
        QVERIFY(await(m_slots->create(m_ring.get(), cheapPassphrase())).ok());
        KeySlotRecord slot = m_store.ofKind(SlotKind::Passphrase)[0];
        slot.memoryKiB = argon2MaxMemoryKiB + 1;
        m_store.slotRecords[slot.id] = slot;
        int asked = 0;
        UnlockSources sources;
        sources.askPassphrase = promptOf({passphrase, passphrase, passphrase}, &asked);
        KeyRing ring(&m_clock);
        const auto refused = await(m_slots->unlock(&ring, std::move(sources)));
        QVERIFY(refused.error().code == ErrorCode::Locked);
        QVERIFY2(refused.error().message.contains(QStringLiteral("may have been altered")),
                 qPrintable(refused.error().message));
        slot.algorithm = QStringLiteral("argon9");
        m_store.slotRecords[slot.id] = slot;
        sources = {};
        sources.askPassphrase = promptOf({passphrase, passphrase, passphrase}, &asked);
        QVERIFY(await(m_slots->unlock(&ring, std::move(sources)))
                    .error()
                    .message.contains(QStringLiteral("newer program")));
    }

    void littleMemoryReducesTheCostAndSaysSo()
    {
        QFile statm(QStringLiteral("/proc/self/statm"));
        QVERIFY(statm.open(QIODevice::ReadOnly));
        const quint64 size = statm.readAll().split(' ').value(0).toULongLong() * quint64(::sysconf(_SC_PAGESIZE));
        rlimit before{};
        QCOMPARE(::getrlimit(RLIMIT_AS, &before), 0);
        const rlimit tight{size + 128ULL * 1024 * 1024, before.rlim_max};
        NewKeyOptions options = cheapPassphrase();
        KeySlots keySlots(&m_store, &m_clock, {argon2Moderate, cheap});
        QCOMPARE(::setrlimit(RLIMIT_AS, &tight), 0);
        const auto created = await(keySlots.create(m_ring.get(), std::move(options)));
        QCOMPARE(::setrlimit(RLIMIT_AS, &before), 0);
        QVERIFY(created.ok());
        QCOMPARE(created->notes.size(), 1);
        QVERIFY(created->notes[0].contains(QStringLiteral("8 MiB")));
        QCOMPARE(m_store.ofKind(SlotKind::Passphrase)[0].memoryKiB, cheap.memoryKiB);
    }

    void aWeakPassphraseSlotIsRaisedWhenItIsUsed()
    {
        QVERIFY(await(m_slots->create(m_ring.get(), cheapPassphrase())).ok());
        keepBlob();
        KeySlots keySlots(&m_store, &m_clock, {{2, 8192}, cheap});
        int asked = 0;
        for (const char *when : {"raised", "left alone"}) {
            UnlockSources sources;
            sources.askPassphrase = promptOf({passphrase}, &asked);
            KeyRing ring(&m_clock);
            const auto opened = await(keySlots.unlock(&ring, std::move(sources)));
            QVERIFY2(opened.ok(), when);
            QCOMPARE(opened->notes.size(), QByteArray(when) == "raised" ? 1 : 0);
            QVERIFY(opensTheSame(ring));
            QCOMPARE(m_store.ofKind(SlotKind::Passphrase).size(), 1);
            QCOMPARE(m_store.ofKind(SlotKind::Passphrase)[0].passes, 2U);
        }
        // A store that cannot be written opens all the same.
        m_store.failSaves = true;
        KeySlots more(&m_store, &m_clock, {{3, 8192}});
        UnlockSources sources;
        sources.askPassphrase = promptOf({passphrase}, &asked);
        KeyRing ring(&m_clock);
        QVERIFY(await(more.unlock(&ring, std::move(sources))).ok());
        QCOMPARE(m_store.ofKind(SlotKind::Passphrase)[0].passes, 2U);
    }

    void aNewMasterKeyRenewsEverySlot()
    {
        const auto created = createAll();
        keepBlob();
        const QUuid oldMaster = m_ring->masterKeyId();
        const QList<KeySlotRecord> oldSlots = m_store.slotRecords.values();
        NewKeyOptions options = cheapPassphrase(otherPassphrase);
        options.keyFile = m_folder->filePath(QStringLiteral("ws.key"));
        const auto rotated = await(m_slots->rotateMasterKey(m_ring.get(), std::move(options)));
        QVERIFY2(rotated.ok(), rotated.ok() ? "" : qPrintable(rotated.error().text()));
        QVERIFY(m_ring->masterKeyId() != oldMaster);
        QCOMPARE(m_store.slotRecords.size(), 3);
        QVERIFY(opensTheSame(*m_ring));
        KeyRing ring(&m_clock);
        QVERIFY(m_slots->unlockWithKeyFile(&ring).ok());
        QVERIFY(opensTheSame(ring));
        UnlockSources sources;
        sources.recoveryCode = created->recoveryCode.clone();
        QVERIFY(!await(m_slots->unlock(&ring, std::move(sources))).ok());

        // An old backup brings its own slots.
        UnlockSources old;
        old.recoveryCode = created->recoveryCode.clone();
        const auto opened = await(openMasterKey(m_store.workspace, oldSlots, std::move(old)));
        QVERIFY(opened.ok());
        QCOMPARE(opened->key.id(), oldMaster);
    }

    void noPassphraseIsLeftInMemory()
    {
        QVERIFY(await(m_slots->create(m_ring.get(), cheapPassphrase())).ok());
        const QByteArray needle = test::disguisedNeedle(24, 99);
        QByteArray wide; // as UTF-16
        for (const char c : needle) {
            wide += c;
            wide += char(test::disguise);
        }
        {
            SecretBytes typed(needle.size());
            test::reveal(needle, typed.data());
            QVERIFY(test::countInMemory(needle) >= 1);
            QVERIFY(await(m_slots->setPassphrase(m_ring.get(), std::move(typed))).ok());
        }
        QCOMPARE(test::countInMemory(needle), 0);
        QCOMPARE(test::countInMemory(wide), 0);
        SecretBytes again(needle.size());
        test::reveal(needle, again.data());
        int asked = 0;
        const auto shared = std::make_shared<SecretBytes>(std::move(again));
        UnlockSources sources;
        sources.askPassphrase = [shared, &asked](int attempt) -> Task<Result<SecretBytes>> {
            asked = attempt;
            const auto answer = [](std::shared_ptr<SecretBytes> secret) -> Task<Result<SecretBytes>> {
                co_return std::move(*secret);
            };
            return answer(shared);
        };
        KeyRing ring(&m_clock);
        QVERIFY(await(m_slots->unlock(&ring, std::move(sources))).ok());
        QCOMPARE(asked, 1);
        QCOMPARE(test::countInMemory(needle), 0);
        QCOMPARE(test::countInMemory(wide), 0);
    }

    void keychainEntriesAreReadBack()
    {
        const SecretBytes first = SecretBytes::random(32);
        const SecretBytes second = SecretBytes::random(32);
        QCOMPARE(keychainKeys(keychainEntry(first, {})).size(), 1U);
        const auto both = keychainKeys(keychainEntry(first, second));
        QCOMPARE(both.size(), 2U);
        QVERIFY(both[0].equals(first.view()));
        QVERIFY(both[1].equals(second.view()));
        QVERIFY(keychainKeys(SecretBytes()).empty());
        QVERIFY(keychainKeys(secretText("not base64!\nAAAA\n\n")).empty());
    }

    void theSystemKeychainWithoutABusAnswersAtOnce()
    {
        const QByteArray bus = qgetenv("DBUS_SESSION_BUS_ADDRESS");
        const QByteArray runtime = qgetenv("XDG_RUNTIME_DIR");
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        qunsetenv("XDG_RUNTIME_DIR");
        SystemKeychain keychain;
        QElapsedTimer timer;
        timer.start();
        const auto read = await(keychain.read(QStringLiteral("ws")));
        const auto written = await(keychain.write(QStringLiteral("ws"), secretText("x")));
        const auto removed = await(keychain.remove(QStringLiteral("ws")));
        const qint64 elapsed = timer.elapsed();
        if (!bus.isNull())
            qputenv("DBUS_SESSION_BUS_ADDRESS", bus);
        if (!runtime.isNull())
            qputenv("XDG_RUNTIME_DIR", runtime);
        QVERIFY(read.error().code == ErrorCode::Unsupported);
        QVERIFY(written.error().code == ErrorCode::Unsupported);
        QVERIFY(removed.error().code == ErrorCode::Unsupported);
        QVERIFY2(elapsed < 1000, qPrintable(QString::number(elapsed)));
    }

    void theSystemKeychainWithADeadBusFails()
    {
        const QByteArray bus = qgetenv("DBUS_SESSION_BUS_ADDRESS");
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        SystemKeychain keychain(5000);
        const auto read = await(keychain.read(QStringLiteral("ws")));
        if (bus.isNull())
            qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        else
            qputenv("DBUS_SESSION_BUS_ADDRESS", bus);
        QVERIFY(!read.ok());
    }
};

QTEST_GUILESS_MAIN(TstKeySlots)
#include "tst_keyslots.moc"
