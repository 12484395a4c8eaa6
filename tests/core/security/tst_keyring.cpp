// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/hashing.h"
#include "core/security/keyring.h"

#include "memoryscan.h"
#include "securitysupport.h"

#include <QTest>

#include <thread>

using namespace promptlab;
using promptlab::test::FixedClock;

namespace {

QUuid uuid(int number)
{
    return QUuid::fromString(QStringLiteral("019a0000-0000-7000-8000-%1").arg(number, 12, 16, QLatin1Char('0')));
}

const QUuid workspace = uuid(10);

FieldRef field(int project, int row, DataClass dataClass = DataClass::Prompt,
               const char *column = "prompt_version.body")
{
    return {column, project ? ProjectId(uuid(project)) : ProjectId(), uuid(row), dataClass};
}

} // namespace

class TstKeyRing final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_ring = std::make_unique<KeyRing>(&m_clock);
        QVERIFY(m_ring->unlock(MasterKey::generate(workspace), {}).ok());
        m_records = *m_ring->createProjectKeys(ProjectId(uuid(1)));
        m_records << *m_ring->createProjectKeys({});
    }

    void aFreshRingIsLocked()
    {
        const KeyRing ring(&m_clock);
        QVERIFY(ring.isLocked());
        QVERIFY(ring.masterKeyId().isNull());
        QVERIFY(ring.seal(field(1, 2), "x").error().code == ErrorCode::Locked);
        QVERIFY(ring.fileKey().error().code == ErrorCode::Locked);
        QVERIFY(ring.fixedKey(FixedKey::Fingerprint).error().code == ErrorCode::Locked);
    }

    void everyClassOfAProjectSealsAndOpens()
    {
        for (const DataClass dataClass :
             {DataClass::Prompt, DataClass::Secret, DataClass::Dataset, DataClass::Output, DataClass::Person}) {
            const auto blob = m_ring->seal(field(1, 2, dataClass), "some text");
            QVERIFY(blob.ok());
            QCOMPARE(blob->size(), 9 + envelopeOverhead);
            QCOMPARE(*m_ring->open(field(1, 2, dataClass), *blob), QByteArray("some text"));
            QVERIFY(m_ring->isCurrent(field(1, 2, dataClass), *blob));
        }
        QCOMPARE(m_records.size(), 10);
    }

    void aMovedBlobIsRefused_data()
    {
        QTest::addColumn<int>("project");
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("dataClass");
        QTest::addColumn<QByteArray>("column");
        QTest::addRow("another row") << 1 << 3 << int(DataClass::Prompt) << QByteArray("prompt_version.body");
        QTest::addRow("another column") << 1 << 2 << int(DataClass::Prompt) << QByteArray("prompt_version.message");
        QTest::addRow("another class") << 1 << 2 << int(DataClass::Dataset) << QByteArray("prompt_version.body");
        QTest::addRow("another project") << 5 << 2 << int(DataClass::Prompt) << QByteArray("prompt_version.body");
        QTest::addRow("the workspace") << 0 << 2 << int(DataClass::Prompt) << QByteArray("prompt_version.body");
    }

    void aMovedBlobIsRefused()
    {
        QFETCH(int, project);
        QFETCH(int, row);
        QFETCH(int, dataClass);
        QFETCH(QByteArray, column);
        QVERIFY(m_ring->createProjectKeys(ProjectId(uuid(5))).ok());
        const QByteArray blob = *m_ring->seal(field(1, 2), "text");
        const auto opened = m_ring->open(field(project, row, DataClass(dataClass), column.constData()), blob);
        QVERIFY(!opened.ok());
        QVERIFY(opened.error().code == ErrorCode::Corrupt);
    }

    void everyAlteredByteIsNoticed()
    {
        const QByteArray blob = *m_ring->seal(field(1, 2), "a text that must not change");
        for (qsizetype i = 0; i < blob.size(); ++i) {
            QByteArray bad = blob;
            bad[i] = char(bad[i] ^ 0x10);
            const auto opened = m_ring->open(field(1, 2), bad);
            QVERIFY(!opened.ok());
            const bool inKeyId = i >= 4 && i < 20;
            QVERIFY(opened.error().code == (inKeyId ? ErrorCode::Locked : ErrorCode::Corrupt));
        }
    }

    void aProjectWithoutKeysIsLocked() { QVERIFY(m_ring->seal(field(9, 2), "x").error().code == ErrorCode::Locked); }

    void creatingKeysAgainGivesTheSameKeys()
    {
        const QByteArray blob = *m_ring->seal(field(1, 2), "text");
        const auto again = m_ring->createProjectKeys(ProjectId(uuid(1)));
        for (const DataKeyRecord &record : *again) {
            const auto same = std::find_if(m_records.begin(), m_records.end(),
                                           [&record](const DataKeyRecord &other) { return other.id == record.id; });
            QVERIFY(same != m_records.end());
        }
        QCOMPARE(*m_ring->open(field(1, 2), blob), QByteArray("text"));
    }

    void recordsUnlockAnotherRing()
    {
        SecretBytes bytes = SecretBytes::random(32);
        KeyRing first(&m_clock);
        QVERIFY(first.unlock(*MasterKey::fromBytes(bytes.clone(), workspace), {}).ok());
        const QList<DataKeyRecord> records = *first.createProjectKeys(ProjectId(uuid(1)));
        const QByteArray blob = *first.seal(field(1, 2), "text");
        for (const DataKeyRecord &record : records) {
            QCOMPARE(record.epoch, 1);
            QCOMPARE(record.wrappedKey.size(), 32 + envelopeOverhead);
        }

        KeyRing second(&m_clock);
        QVERIFY(second.unlock(*MasterKey::fromBytes(bytes.clone(), workspace), records).ok());
        QCOMPARE(*second.open(field(1, 2), blob), QByteArray("text"));
        QVERIFY(second.unlock(MasterKey::generate(workspace), records).error().code == ErrorCode::Locked);
        QVERIFY(second.isLocked());
    }

    void anAlteredRecordDoesNotUnlock_data()
    {
        QTest::addColumn<int>("what");
        QTest::addRow("epoch") << 0;
        QTest::addRow("class") << 1;
        QTest::addRow("project") << 2;
        QTest::addRow("id") << 3;
        QTest::addRow("wrapped key") << 4;
    }

    void anAlteredRecordDoesNotUnlock()
    {
        QFETCH(int, what);
        SecretBytes bytes = SecretBytes::random(32);
        KeyRing ring(&m_clock);
        QVERIFY(ring.unlock(*MasterKey::fromBytes(bytes.clone(), workspace), {}).ok());
        QList<DataKeyRecord> records = *ring.createProjectKeys(ProjectId(uuid(1)));
        switch (what) {
        case 0: records[0].epoch = 2; break;
        case 1: records[0].dataClass = DataClass::Output; break;
        case 2: records[0].project = ProjectId(uuid(2)); break;
        case 3: records[0].id = KeyId(uuid(3)); break;
        default: records[0].wrappedKey[60] = char(records[0].wrappedKey[60] ^ 1); break;
        }
        KeyRing other(&m_clock);
        QVERIFY(other.unlock(*MasterKey::fromBytes(bytes.clone(), workspace), records).error().code
                == ErrorCode::Corrupt);
        QVERIFY(other.isLocked());
    }

    void rotationWritesTheNewEpochAndReadsBoth()
    {
        const QByteArray old = *m_ring->seal(field(1, 2), "old");
        m_clock.ms += 1000;
        const auto rotation = m_ring->rotate(ProjectId(uuid(1)), DataClass::Prompt);
        QVERIFY(rotation.ok());
        QCOMPARE(rotation->fresh.epoch, 2);
        QCOMPARE(rotation->retired.size(), 1);
        QCOMPARE(rotation->retired[0].retiredAt, m_clock.ms.load());
        const QByteArray fresh = *m_ring->seal(field(1, 2), "new");
        QCOMPARE(*envelopeKeyId(fresh), rotation->fresh.id.uuid());
        QCOMPARE(*m_ring->open(field(1, 2), old), QByteArray("old"));
        QCOMPARE(*m_ring->open(field(1, 2), fresh), QByteArray("new"));
        QVERIFY(!m_ring->isCurrent(field(1, 2), old));
        QVERIFY(m_ring->isCurrent(field(1, 2), fresh));
        // Other classes keep their key.
        QVERIFY(m_ring->isCurrent(field(1, 2, DataClass::Output), *m_ring->seal(field(1, 2, DataClass::Output), "x")));

        QVERIFY(m_ring->forget(rotation->retired[0].id).ok());
        QVERIFY(m_ring->open(field(1, 2), old).error().code == ErrorCode::Locked);
        QCOMPARE(*m_ring->open(field(1, 2), fresh), QByteArray("new"));
        QVERIFY(m_ring->rotate(ProjectId(uuid(99)), DataClass::Prompt).error().code == ErrorCode::NotFound);
    }

    void aRotationThatWasNotStoredIsTakenBack()
    {
        const QByteArray old = *m_ring->seal(field(1, 2), "old");
        const auto rotation = m_ring->rotate(ProjectId(uuid(1)), DataClass::Prompt);
        QVERIFY(m_ring->forget(rotation->fresh.id).ok());
        QVERIFY(m_ring->isCurrent(field(1, 2), old));
        QVERIFY(m_ring->forget(rotation->fresh.id).ok());
    }

    void theNewestEpochWritesWhateverTheOrderOfRecords()
    {
        SecretBytes bytes = SecretBytes::random(32);
        KeyRing ring(&m_clock);
        QVERIFY(ring.unlock(*MasterKey::fromBytes(bytes.clone(), workspace), {}).ok());
        QList<DataKeyRecord> records = *ring.createProjectKeys(ProjectId(uuid(1)));
        KeyId newest;
        for (int i = 0; i < 3; ++i) {
            const auto rotation = *ring.rotate(ProjectId(uuid(1)), DataClass::Prompt);
            records << rotation.fresh;
            newest = rotation.fresh.id;
        }
        std::reverse(records.begin(), records.end());
        KeyRing other(&m_clock);
        QVERIFY(other.unlock(*MasterKey::fromBytes(bytes.clone(), workspace), records).ok());
        QCOMPARE(*envelopeKeyId(*other.seal(field(1, 2), "x")), newest.uuid());
    }

    void aKeyOfAnotherProcessIsMerged()
    {
        SecretBytes bytes = SecretBytes::random(32);
        KeyRing first(&m_clock);
        KeyRing second(&m_clock);
        QVERIFY(first.unlock(*MasterKey::fromBytes(bytes.clone(), workspace), {}).ok());
        QVERIFY(second.unlock(*MasterKey::fromBytes(bytes.clone(), workspace), {}).ok());
        const QList<DataKeyRecord> records = *first.createProjectKeys(ProjectId(uuid(1)));
        const QByteArray blob = *first.seal(field(1, 2), "x");
        QVERIFY(second.open(field(1, 2), blob).error().code == ErrorCode::Locked);
        QVERIFY(second.merge(records).ok());
        QVERIFY(second.merge(records).ok());
        QCOMPARE(*second.open(field(1, 2), blob), QByteArray("x"));
    }

    void erasingAPersonMakesTheirDataUnreadable()
    {
        const PersonId person(uuid(77));
        const auto key = m_ring->createPersonKey(person);
        QVERIFY(key.ok());
        QCOMPARE((*m_ring->createPersonKey(person)).id, key->id);
        const FieldRef name{"person.name", KeyRing::ownerOf(person), person.uuid(), DataClass::Person};
        const QByteArray blob = *m_ring->seal(name, "Ada");
        QCOMPARE(*m_ring->open(name, blob), QByteArray("Ada"));
        QVERIFY(m_ring->forget(key->id).ok());
        QVERIFY(m_ring->open(name, blob).error().code == ErrorCode::Locked);
        QVERIFY(m_ring->seal(name, "Ada").error().code == ErrorCode::Locked);
    }

    void aNullProjectIsTheWorkspace()
    {
        const QByteArray blob = *m_ring->seal(field(0, 2), "x");
        const FieldRef named{"prompt_version.body", ProjectId(workspace), uuid(2), DataClass::Prompt};
        QCOMPARE(*m_ring->open(named, blob), QByteArray("x"));
    }

    void fixedKeysSurviveRotationAndMasterKeyChange()
    {
        const QByteArray print = *m_ring->fingerprint("sk-outbound");
        QCOMPARE(print.size(), 32);
        QVERIFY(print != *m_ring->fingerprint("sk-outbounD"));
        QVERIFY(print != sha256("sk-outbound"));
        const QByteArray wrapped = *m_ring->wrapKey("signing_key.private_key", uuid(4), "0123456789abcdef");
        QVERIFY(!m_ring->fixedKey(FixedKey::ApiKeyPepper)->equals(m_ring->fixedKey(FixedKey::AuditValues)->view()));

        QVERIFY(m_ring->rotate({}, DataClass::Secret).ok());
        MasterKey fresh = MasterKey::generate(workspace);
        QVERIFY(m_ring->rewrapped(fresh).ok());
        QVERIFY(m_ring->replaceMasterKey(std::move(fresh)).ok());
        QCOMPARE(*m_ring->fingerprint("sk-outbound"), print);
        QVERIFY(m_ring->unwrapKey("signing_key.private_key", uuid(4), wrapped)->equals("0123456789abcdef"));
        QVERIFY(m_ring->unwrapKey("signing_key.private_key", uuid(5), wrapped).error().code == ErrorCode::Corrupt);
        QVERIFY(m_ring->unwrapKey("other.private_key", uuid(4), wrapped).error().code == ErrorCode::Corrupt);

        const auto root = std::find_if(m_records.begin(), m_records.end(), [](const DataKeyRecord &record) {
            return record.project.uuid() == workspace && record.dataClass == DataClass::Secret;
        });
        QVERIFY(m_ring->forget(root->id).error().code == ErrorCode::Conflict);
    }

    void aNewMasterKeyRewrapsEveryDataKey()
    {
        const QByteArray blob = *m_ring->seal(field(1, 2), "x");
        SecretBytes bytes = SecretBytes::random(32);
        const auto records = m_ring->rewrapped(*MasterKey::fromBytes(bytes.clone(), workspace));
        QCOMPARE(records->size(), m_records.size());
        KeyRing other(&m_clock);
        QVERIFY(other.unlock(*MasterKey::fromBytes(bytes.clone(), workspace), *records).ok());
        QCOMPARE(*other.open(field(1, 2), blob), QByteArray("x"));
    }

    void lockingForgetsEverything()
    {
        const QByteArray blob = *m_ring->seal(field(1, 2), "x");
        m_ring->lock();
        QVERIFY(m_ring->isLocked());
        QVERIFY(m_ring->open(field(1, 2), blob).error().code == ErrorCode::Locked);
        QVERIFY(m_ring->seal(field(1, 2), "x").error().code == ErrorCode::Locked);
        QVERIFY(m_ring->createProjectKeys({}).error().code == ErrorCode::Locked);
        QVERIFY(!m_ring->isCurrent(field(1, 2), blob));
        m_ring->lock();
    }

    void noKeyIsLeftInMemoryAfterLocking()
    {
        const QByteArray needle = test::disguisedNeedle(32, 4711);
        KeyRing ring(&m_clock);
        {
            SecretBytes bytes(32);
            test::reveal(needle, bytes.data());
            auto master = MasterKey::fromBytes(std::move(bytes), workspace);
            QVERIFY(ring.unlock(std::move(master).value(), {}).ok());
        }
        QVERIFY(ring.createProjectKeys({}).ok());
        QVERIFY(test::countInMemory(needle) >= 1);
        ring.lock();
        QCOMPARE(test::countInMemory(needle), 0);
    }

    void noDataKeyIsLeftInMemoryAfterLockingOrForgetting()
    {
        const QByteArray needle = test::disguisedNeedle(32, 815);
        const QByteArray forgotten = test::disguisedNeedle(32, 816);
        SecretBytes bytes = SecretBytes::random(32);
        QList<DataKeyRecord> records;
        {
            const auto master = MasterKey::fromBytes(bytes.clone(), workspace);
            SecretBytes key(32);
            for (const QByteArray &which : {needle, forgotten}) {
                test::reveal(which, key.data());
                DataKeyRecord record;
                record.id = KeyId(uuid(0x300 + int(records.size())));
                record.project = ProjectId(uuid(0x400 + int(records.size())));
                record.wrappedKey =
                    master->wrap("data_key.prompt", record.project.uuid(), record.id.uuid(), 1, key.view());
                records << record;
            }
        }
        KeyRing ring(&m_clock);
        QVERIFY(ring.unlock(*MasterKey::fromBytes(std::move(bytes), workspace), records).ok());
        QVERIFY(test::countInMemory(needle) >= 1);
        QVERIFY(test::countInMemory(forgotten) >= 1);
        QVERIFY(ring.forget(records[1].id).ok());
        QCOMPARE(test::countInMemory(forgotten), 0);
        ring.lock();
        QCOMPARE(test::countInMemory(needle), 0);
    }

    void manyProjectsKeepTheirKeysApart()
    {
        QHash<int, QByteArray> blobs;
        for (int project = 100; project < 400; ++project) {
            QVERIFY(m_ring->createProjectKeys(ProjectId(uuid(project))).ok());
            blobs.insert(project, *m_ring->seal(field(project, 2), QByteArray::number(project)));
        }
        for (int project = 100; project < 400; ++project)
            QCOMPARE(*m_ring->open(field(project, 2), blobs.value(project)), QByteArray::number(project));
    }

    void sealingAndOpeningGoOnWhileKeysChange()
    {
        std::atomic<bool> stop = false;
        std::atomic<int> wrong = 0;
        std::atomic<int> done = 0;
        const auto work = [this, &stop, &wrong, &done](int row) {
            const QByteArray text = QByteArray::number(row).repeated(50);
            while (!stop) {
                const auto blob = m_ring->seal(field(1, row), text);
                const auto opened = blob.ok() ? m_ring->open(field(1, row), *blob) : Result<QByteArray>(blob.error());
                const bool locked = !opened.ok() && opened.error().code == ErrorCode::Locked;
                if (!locked && (!opened.ok() || *opened != text))
                    ++wrong;
                ++done;
            }
        };
        std::vector<std::thread> threads;
        for (int row = 1; row <= 4; ++row)
            threads.emplace_back(work, row);
        for (int i = 0; i < 60; ++i) {
            QVERIFY(m_ring->rotate(ProjectId(uuid(1)), DataClass::Prompt).ok());
            QVERIFY(m_ring->createProjectKeys(ProjectId(uuid(1000 + i))).ok());
        }
        while (done < 100)
            std::this_thread::yield();
        m_ring->lock();
        stop = true;
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(wrong.load(), 0);
        QVERIFY(done >= 100);
    }

private:
    FixedClock m_clock;
    std::unique_ptr<KeyRing> m_ring;
    QList<DataKeyRecord> m_records;
};

QTEST_GUILESS_MAIN(TstKeyRing)
#include "tst_keyring.moc"
