// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"

#include "core/security/encryptedfile.h"
#include "core/store/restore.h"
#include "core/store/sealedcolumns.h"
#include "promptsamples.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>
#include <sys/stat.h>
#include <thread>

using namespace promptlab;
using namespace promptlab::test;

class TstBackup final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<TestWorkspace>();
        VERIFY_OK(m_workspace->create());
        m_prompt = addPrompt(*m_workspace, QStringLiteral("triage"));
        m_version = addVersion(*m_workspace, m_prompt, QStringLiteral("one"));
        m_backup = m_workspace->folder.filePath(QStringLiteral("b.plbackup"));
    }
    void cleanup() { m_workspace.reset(); }

    void theManifestDescribesTheCopy()
    {
        m_workspace->clock.ms += 1'000;
        QList<double> progress;
        BackupOptions options;
        options.progress = [&progress](double fraction) { progress.append(fraction); };
        const auto manifest = backup(options);
        VERIFY_OK(manifest);
        QCOMPARE(manifest->workspace, m_workspace->workspaceId);
        QCOMPARE(manifest->schemaVersion, 1);
        QCOMPARE(manifest->sqliteVersion, QString::fromLatin1(sqlite3_libversion()));
        QCOMPARE(manifest->createdAt, m_workspace->clock.nowMs());
        QCOMPARE(manifest->auditHead.seq, 1);
        QCOMPARE(manifest->auditHead.hash.size(), 32);
        QCOMPARE(manifest->sha256.size(), 32);
        QCOMPARE(manifest->keyIds.size(), 11); // 5 of the workspace, 5 of the project, 1 of the person
        QVERIFY(std::is_sorted(manifest->keyIds.begin(), manifest->keyIds.end()));
        QVERIFY(manifest->counts.contains({QStringLiteral("prompt_version"), 1}));
        QVERIFY(manifest->counts.contains({QStringLiteral("comment"), 0}));
        QVERIFY(progress.size() > 2);
        QVERIFY(std::is_sorted(progress.begin(), progress.end()));
        QCOMPARE(progress.last(), 1.0);

        struct stat info {
        };
        QCOMPARE(::stat(QFile::encodeName(m_backup).constData(), &info), 0);
        QCOMPARE(info.st_mode & 07777U, 0600U);
        const auto header = readEncryptedFileHeader(m_backup);
        VERIFY_OK(header);
        QCOMPARE(header->kind, QStringLiteral("backup"));
        QCOMPARE(header->workspace, m_workspace->workspaceId);
        QCOMPARE(header->masterKeyId, m_workspace->ring.masterKeyId());
        QCOMPARE(header->createdAt, manifest->createdAt);
        // And what is inside says the same.
        const auto verified = verify();
        VERIFY_OK(verified);
        QCOMPARE(verified->toJson(), manifest->toJson());
        QCOMPARE(leftovers(), QStringList());
    }

    void manifestsSurviveTheirJson()
    {
        const auto manifest = backup();
        VERIFY_OK(manifest);
        const auto again = BackupManifest::fromJson(manifest->toJson());
        VERIFY_OK(again);
        QCOMPARE(again->toJson(), manifest->toJson());
        QJsonObject newer = manifest->toJson();
        newer.insert(QStringLiteral("format"), QStringLiteral("promptlab-backup/2"));
        VERIFY_CODE(ErrorCode::Unsupported, BackupManifest::fromJson(newer));
    }

    void keySlotsTravelInTheHead()
    {
        KeySlotRecord slot;
        slot.id = newUuidV7(m_workspace->clock);
        slot.kind = SlotKind::Recovery;
        slot.algorithm = QStringLiteral("blake2b");
        slot.wrappedKey = "wrapped";
        slot.salt = "salt";
        VERIFY_OK(
            m_workspace->change([&slot](UnitOfWork &work) { return KeyRepository(work.db()).saveKeySlot(slot); }));
        VERIFY_OK(backup());
        const auto header = readEncryptedFileHeader(m_backup);
        VERIFY_OK(header);
        QCOMPARE(header->keySlots.size(), 1);
        QCOMPARE(header->keySlots.first().id, slot.id);
        QCOMPARE(header->keySlots.first().wrappedKey, slot.wrappedKey);
    }

    /// A copy of the file alone would lack what is only in the log.
    void commitsInTheLogAreIncluded()
    {
        const auto holder = m_workspace->raw(Connection::Mode::Read); // keeps the log from being written back
        VERIFY_OK(holder->execute(QStringLiteral("BEGIN")));
        VERIFY_OK(holder->number(QStringLiteral("SELECT count(*) FROM prompt")));
        const VersionId late = addVersion(*m_workspace, m_prompt, QStringLiteral("late"));
        QVERIFY(!late.isNull());
        const auto manifest = backup();
        VERIFY_OK(manifest);
        QVERIFY(manifest->counts.contains({QStringLiteral("prompt_version"), 2}));
    }

    void writersGoOnMeanwhileAndTheCopyIsOneState()
    {
        std::atomic<bool> stop{false};
        std::atomic<int> written{0};
        std::thread writer([&] {
            while (!stop) {
                const auto changed = m_workspace->change([](UnitOfWork &work) -> Result<void> {
                    PL_CHECK(work.db().execute(QStringLiteral("UPDATE project SET row_version = row_version + 1")));
                    work.audit(AuditEntry{
                        QStringLiteral("test.write"), QStringLiteral("x"), {}, AuditOutcome::Ok, {}, {}, {}, {}});
                    return {};
                });
                written += changed.ok() ? 1 : 0;
            }
        });
        QList<BackupManifest> manifests;
        BackupOptions options;
        options.overwrite = true;
        for (int i = 0; i < 5; ++i) {
            const auto manifest = backup(options);
            if (manifest.ok())
                manifests.append(*manifest);
        }
        stop = true;
        writer.join();
        QCOMPARE(manifests.size(), 5);
        QVERIFY(written > 0);
        // Change and entry are one transaction: a copy that holds one of them holds the other.
        const QString restored = m_workspace->folder.filePath(QStringLiteral("restored.promptlab"));
        VERIFY_OK(restoreWorkspace(m_backup, StoreTarget::file(restored), testMasterKey(m_workspace->workspaceId),
                                   m_workspace->clock));
        const auto db = Connection::open(StoreTarget::file(restored), Connection::Mode::Read);
        VERIFY_OK(db);
        const qint64 changes = *(*db)->number(QStringLiteral("SELECT row_version FROM project")) - 1;
        QCOMPARE(*(*db)->number(QStringLiteral("SELECT count(*) FROM audit_entry WHERE action = 'test.write'")),
                 changes);
        QCOMPARE(manifests.last().auditHead.seq, 1 + changes);
    }

    void anExistingFileIsNotReplacedUnasked()
    {
        QFile file(m_backup);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write("precious"), 8);
        file.close();
        VERIFY_CODE(ErrorCode::AlreadyExists, backup());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("precious"));
        BackupOptions options;
        options.overwrite = true;
        VERIFY_OK(backup(options));
        VERIFY_OK(verify());
    }

    void cancellingLeavesNothing()
    {
        CancelSource source;
        BackupOptions options;
        options.cancel = source.token();
        options.progress = [&source](double fraction) {
            if (fraction > 0.5)
                source.cancel();
        };
        VERIFY_CODE(ErrorCode::Cancelled, backup(options));
        QVERIFY(!QFile::exists(m_backup));
        QCOMPARE(leftovers(), QStringList());
    }

    void aLockedRingStopsIt()
    {
        m_workspace->ring.lock();
        VERIFY_CODE(ErrorCode::Locked, backup());
        QVERIFY(!QFile::exists(m_backup));
    }

    void aDamagedWorkspaceIsNotBackedUp_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("says");
        QTest::addRow("content that does not open") << "UPDATE prompt_version SET content = zeroblob(100)"
                                                    << "prompt version";
        QTest::addRow("a description that does not open") << "UPDATE prompt SET description = zeroblob(100)"
                                                          << "prompt.description";
        QTest::addRow("the name of a person that does not open") << "UPDATE person SET profile = zeroblob(100)"
                                                                 << "person.profile";
        QTest::addRow("a value of another row") << "UPDATE project SET description = (SELECT description FROM prompt)"
                                                << "project.description";
        QTest::addRow("content that does not match its hash") << "UPDATE prompt_version SET content_hash = 'aa'"
                                                              << "prompt version";
        QTest::addRow("a row that refers to nothing") << "PRAGMA foreign_keys=OFF; DELETE FROM prompt"
                                                      << "refers to one that is missing";
        QTest::addRow("a broken audit log") << "DROP TRIGGER audit_entry_keep; UPDATE audit_entry SET action = 'x';"
                                               "CREATE TRIGGER audit_entry_keep BEFORE UPDATE ON audit_entry BEGIN "
                                               "SELECT RAISE(ABORT, 'audit entries are never changed'); END"
                                            << "audit log";
    }
    void aDamagedWorkspaceIsNotBackedUp()
    {
        QFETCH(QString, sql);
        QFETCH(QString, says);
        {
            const auto db = m_workspace->raw();
            QVERIFY2(sqlite3_exec(db->sqliteHandle(), sql.toUtf8().constData(), nullptr, nullptr, nullptr) == SQLITE_OK,
                     sqlite3_errmsg(db->sqliteHandle()));
        }
        const auto manifest = backup();
        QVERIFY(!manifest.ok());
        QCOMPARE(manifest.error().code, ErrorCode::Corrupt);
        QVERIFY2(manifest.error().text().contains(says), qPrintable(manifest.error().text()));
        QVERIFY(!QFile::exists(m_backup));
        QCOMPARE(leftovers(), QStringList());
    }

    void postgresNamesItsOwnTool()
    {
        StoreTarget target;
        target.engine = Engine::Postgres;
        const auto manifest = backupWorkspace(target, m_workspace->ring, m_workspace->clock, m_backup);
        QVERIFY(!manifest.ok());
        QCOMPARE(manifest.error().code, ErrorCode::Unsupported);
        QVERIFY(manifest.error().message.contains(QStringLiteral("pg_dump")));
        const auto restored =
            restoreWorkspace(m_backup, target, testMasterKey(m_workspace->workspaceId), m_workspace->clock);
        QVERIFY(!restored.ok());
        QCOMPARE(restored.error().code, ErrorCode::Unsupported);
        QVERIFY(restored.error().message.contains(QStringLiteral("pg_restore")));
    }

    /// What nobody holds locked goes; what somebody does, this process or another, stays.
    void leftoversAreRemoved()
    {
        auto running = ScratchFile::create(m_backup, QStringLiteral("copy"));
        VERIFY_OK(running);
        const QString used = (*running)->path();
        QVERIFY(QFileInfo(used).isFile());
        QVERIFY((QFile::permissions(QFileInfo(used).path()) & (QFileDevice::ReadGroup | QFileDevice::ReadOther))
                == QFileDevice::Permissions());
        const QString folder = m_backup + QStringLiteral(".copy-aBcDeF");
        QVERIFY(QDir().mkpath(folder + QStringLiteral("/deeper")));
        QStringList gone{folder};
        for (const char *name : {".copy-gHiJkL", ".copy-gHiJkL-journal", ".copy-mNoPqR-wal"})
            gone.append(m_backup + QLatin1String(name));
        QStringList kept{used};
        for (const char *name : {".copy-short", ".copy-tooLongName", ".copy-gHiJkL-mine", ".drill-aBcDeF"})
            kept.append(m_backup + QLatin1String(name));
        for (const QString &name : gone.mid(1) + kept.mid(1)) {
            QFile file(name);
            QVERIFY(file.open(QIODevice::ReadWrite));
        }
        VERIFY_OK(backup());
        for (const QString &name : gone)
            QVERIFY2(!QFile::exists(name), qPrintable(name));
        for (const QString &name : kept)
            QVERIFY2(QFile::exists(name), qPrintable(name));
        running->reset();
        QVERIFY(!QFile::exists(QFileInfo(used).path()));
    }

    void onlyAFileIsReplaced()
    {
        QCOMPARE(::mkfifo(QFile::encodeName(m_backup).constData(), 0600), 0);
        BackupOptions options;
        options.overwrite = true;
        VERIFY_CODE(ErrorCode::InvalidInput, backup(options));
        QVERIFY(!QFileInfo(m_backup).isFile());
    }

    void neverOverTheWorkspace()
    {
        const QString path = m_workspace->target.path;
        const QString linked = m_workspace->folder.filePath(QStringLiteral("link"));
        QVERIFY(QFile::link(path, linked));
        BackupOptions options;
        options.overwrite = true;
        const QStringList targets{path, linked, path + QStringLiteral("-lock"), path + QStringLiteral("-wal")};
        for (const QString &target : targets) {
            const auto refused =
                backupWorkspace(m_workspace->target, m_workspace->ring, m_workspace->clock, target, options);
            QVERIFY(!refused.ok());
            QCOMPARE(errorCodeName(refused.error().code), errorCodeName(ErrorCode::InvalidInput));
            QVERIFY2(refused.error().message.contains(target), qPrintable(refused.error().message));
        }
        VERIFY_OK(m_workspace->open());
        QCOMPARE(m_workspace->store->header().id, m_workspace->workspaceId);
    }

    void oneValueOfAKeyIsFound()
    {
        const auto db = m_workspace->raw(Connection::Mode::Read);
        const auto keys = KeyRepository(*db).dataKeys();
        VERIFY_OK(keys);
        for (const DataKeyRecord &key : *keys) {
            const bool used = (key.project == m_workspace->project && key.dataClass == DataClass::Prompt)
                           || key.project.uuid() == m_workspace->person.uuid();
            const auto opened = openOneSealedWith(*db, m_workspace->ring, key.id, key.dataClass);
            VERIFY_OK(opened);
            QCOMPARE(*opened, used);
        }
    }

private:
    Result<BackupManifest> backup(const BackupOptions &options = {})
    {
        return backupWorkspace(m_workspace->target, m_workspace->ring, m_workspace->clock, m_backup, options);
    }
    Result<BackupManifest> verify()
    {
        return verifyBackup(m_backup, testMasterKey(m_workspace->workspaceId), m_workspace->clock,
                            m_workspace->folder.path());
    }
    [[nodiscard]] QStringList leftovers() const
    {
        QStringList names = QDir(m_workspace->folder.path())
                                .entryList({QStringLiteral("b.plbackup.*")}, QDir::AllEntries | QDir::Hidden);
        names += QDir(m_workspace->folder.path()).entryList({QStringLiteral("*-journal")}, QDir::Files | QDir::Hidden);
        return names;
    }

    std::unique_ptr<TestWorkspace> m_workspace;
    PromptId m_prompt;
    VersionId m_version;
    QString m_backup;
};

QTEST_GUILESS_MAIN(TstBackup)
#include "tst_backup.moc"
