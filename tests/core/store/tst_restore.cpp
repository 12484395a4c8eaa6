// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/restore.h"

#include "core/store/queuerepository.h"
#include "core/store/sealedcolumns.h"
#include "core/store/workeridentity.h"
#include "promptsamples.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <functional>
#include <sqlite3.h>

using namespace promptlab;
using namespace promptlab::test;

class TstRestore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_workspace = std::make_unique<TestWorkspace>();
        VERIFY_OK(m_workspace->create());
        m_prompt = addPrompt(*m_workspace, QStringLiteral("triage"));
        addVersion(*m_workspace, m_prompt, QStringLiteral("one"));
        m_backup = m_workspace->folder.filePath(QStringLiteral("b.plbackup"));
        VERIFY_OK(backupWorkspace(m_workspace->target, m_workspace->ring, m_workspace->clock, m_backup));
    }
    void cleanup() { m_workspace.reset(); }

    void aNewPlaceGetsTheWholeWorkspace()
    {
        const StoreTarget target = StoreTarget::file(m_workspace->folder.filePath(QStringLiteral("new.promptlab")));
        QList<double> progress;
        RestoreOptions options;
        options.context = m_workspace->context();
        options.progress = [&progress](double fraction) { progress.append(fraction); };
        const auto report = restore(target, options);
        VERIFY_OK(report);
        QVERIFY(!report->replacedHead.has_value());
        QVERIFY(report->keptAs.isEmpty());
        QVERIFY(std::is_sorted(progress.begin(), progress.end()));
        QCOMPARE(progress.last(), 1.0);

        KeyRing ring(&m_workspace->clock);
        VERIFY_OK(unlockFrom(target, ring));
        auto store = Store::open(target, ring, m_workspace->clock);
        VERIFY_OK(store);
        QCOMPARE((*store)->header().id, m_workspace->workspaceId);
        const auto version =
            (*store)->readHere([&](Connection &db) { return PromptRepository(db, ring).findVersion(m_prompt, 1); });
        VERIFY_OK(version);
        QCOMPARE((*version)->content, content(QStringLiteral("one")));
        // The audit log goes on where it stood, with what happened.
        const auto audit =
            (*store)->readHere([&](Connection &db) { return AuditLog(db, ring).verify(report->manifest.auditHead); });
        VERIFY_OK(audit);
        QVERIFY2(audit->anchored, qPrintable(audit->problem));
        QCOMPARE(audit->entries, report->manifest.auditHead.seq + 1);
        // And it can be written to.
        VERIFY_OK((*store)
                      ->write(m_workspace->context(),
                              [](UnitOfWork &work) -> Result<void> {
                                  PL_CHECK(work.db().execute(QStringLiteral("UPDATE project SET name = 'again'")));
                                  return {};
                              })
                      .result());
    }

    void replacingIsSaidExplicitlyAndKeepsTheOldOne()
    {
        VERIFY_CODE(ErrorCode::AlreadyExists, restore(m_workspace->target, {}));
        addVersion(*m_workspace, m_prompt, QStringLiteral("after the backup"));
        const auto before =
            m_workspace->store->readHere([&](Connection &db) { return AuditLog(db, m_workspace->ring).head(); });
        const FileIdentity oldMemory = FileIdentity::of(m_workspace->target.path + QStringLiteral("-shm"));
        QVERIFY(oldMemory.inode != 0);
        RestoreOptions options;
        options.overwrite = true;
        options.context = m_workspace->context();
        const auto report = restore(m_workspace->target, options);
        VERIFY_OK(report);
        // The companions of the old file must not be taken for those of the new one.
        QVERIFY(FileIdentity::of(m_workspace->target.path + QStringLiteral("-shm")) != oldMemory);
        QVERIFY(!QFile::exists(m_workspace->target.path + QStringLiteral("-wal")));
        QCOMPARE(report->keptAs, m_workspace->target.filePath() + QStringLiteral(".pre-restore"));
        QVERIFY(report->replacedHead.has_value());
        QCOMPARE(report->replacedHead->hash, before->hash);
        // The store that was open all the time follows.
        QCOMPARE(versionCount(), 1);
        const VersionId next = addVersion(*m_workspace, m_prompt, QStringLiteral("after the restore"));
        QVERIFY(!next.isNull());
        QCOMPARE(versionCount(), 2);
        // The entry names both heads.
        const auto entry = m_workspace->store->readHere(
            [&](Connection &db) { return AuditLog(db, m_workspace->ring).list(report->manifest.auditHead.seq, 1); });
        VERIFY_OK(entry);
        const QJsonObject body = parseJson(entry->first().body)->toObject();
        QCOMPARE(body.value(QStringLiteral("action")).toString(), QStringLiteral("workspace.restore"));
        QCOMPARE(body.value(QStringLiteral("before")).toString(), QString::fromLatin1(before->hash.toHex()));
        QCOMPARE(body.value(QStringLiteral("after")).toString(),
                 QString::fromLatin1(report->manifest.auditHead.hash.toHex()));
        QCOMPARE(body.value(QStringLiteral("fields")).toArray().size(), 2);
        // What was there is a whole workspace still.
        const auto kept = Connection::open(StoreTarget::file(report->keptAs), Connection::Mode::Read);
        VERIFY_OK(kept);
        QCOMPARE(*(*kept)->number(QStringLiteral("SELECT count(*) FROM prompt_version")), 2);
        QVERIFY((QFile::permissions(report->keptAs) & (QFileDevice::ReadGroup | QFileDevice::ReadOther))
                == QFileDevice::Permissions());
    }

    void everyReplacedWorkspaceIsKept()
    {
        RestoreOptions options;
        options.overwrite = true;
        QStringList names;
        for (int more = 1; more <= 3; ++more) {
            for (int i = 0; i < more; ++i)
                addVersion(*m_workspace, m_prompt, QStringLiteral("%1 of %2").arg(i).arg(more));
            const auto report = restore(m_workspace->target, options);
            VERIFY_OK(report);
            names.append(report->keptAs);
        }
        const QString first = m_workspace->target.filePath() + QStringLiteral(".pre-restore");
        QCOMPARE(names, QStringList({first, first + QStringLiteral("-2"), first + QStringLiteral("-3")}));
        for (int i = 0; i < names.size(); ++i) {
            const auto kept = Connection::open(StoreTarget::file(names.at(i)), Connection::Mode::Read);
            VERIFY_OK(kept);
            QCOMPARE(*(*kept)->number(QStringLiteral("SELECT count(*) FROM prompt_version")), i + 2);
        }
    }

    void whatIsNoPlaceForAWorkspace()
    {
        RestoreOptions options;
        options.overwrite = true;
        const QByteArray before = fileContent(m_backup);
        VERIFY_CODE(ErrorCode::InvalidInput, restore(StoreTarget::file(m_backup), options));
        QCOMPARE(fileContent(m_backup), before);
        VERIFY_CODE(ErrorCode::InvalidInput,
                    restore(StoreTarget::file(m_workspace->target.path + QStringLiteral("-lock")), options));
        QCOMPARE(QDir(m_workspace->folder.path()).entryList({QStringLiteral("*.pre-restore*")}), QStringList());
    }

    void aLogWithoutItsDatabaseIsKeptBesideIt()
    {
        const QString path = m_workspace->folder.filePath(QStringLiteral("moved.promptlab"));
        QFile log(path + QStringLiteral("-wal"));
        QVERIFY(log.open(QIODevice::WriteOnly) && log.write("commits of a file that was moved away") > 0);
        log.close();
        const auto report = restore(StoreTarget::file(path), {});
        VERIFY_OK(report);
        QCOMPARE(report->keptAs, QString());
        QCOMPARE(fileContent(path + QStringLiteral("-wal.pre-restore")),
                 QByteArray("commits of a file that was moved away"));
    }

    void anotherWorkspaceIsNotReplaced()
    {
        TestWorkspace other;
        VERIFY_OK(other.create());
        RestoreOptions options;
        options.overwrite = true;
        VERIFY_CODE(ErrorCode::Conflict, restore(other.target, options));
        VERIFY_OK(other.open());
        QCOMPARE(other.store->header().id, other.workspaceId);
        QVERIFY(!QFile::exists(other.target.path + QStringLiteral(".pre-restore")));
    }

    void aDamagedWorkspaceIsReplaced()
    {
        m_workspace->store.reset();
        QFile file(m_workspace->target.path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(QByteArray(5'000, 'x')), 5'000);
        file.close();
        RestoreOptions options;
        options.overwrite = true;
        const auto report = restore(m_workspace->target, options);
        VERIFY_OK(report);
        QVERIFY(!report->replacedHead.has_value());
        VERIFY_OK(m_workspace->open());
        QCOMPARE(versionCount(), 1);
        QCOMPARE(QFileInfo(report->keptAs).size(), 5'000);
    }

    void aReaderInTheMiddleHoldsItUp()
    {
        addVersion(*m_workspace, m_prompt, QStringLiteral("in the log"));
        const auto reader = m_workspace->raw(Connection::Mode::Read);
        VERIFY_OK(reader->execute(QStringLiteral("BEGIN")));
        QCOMPARE(*reader->number(QStringLiteral("SELECT count(*) FROM prompt_version")), 2);
        // It stands on an older state, so that the log cannot be emptied.
        addVersion(*m_workspace, m_prompt, QStringLiteral("later"));
        RestoreOptions options;
        options.overwrite = true;
        const auto refused = restore(m_workspace->target, options);
        QVERIFY(!refused.ok());
        QCOMPARE(refused.error().code, ErrorCode::Locked);
        QVERIFY(refused.error().retryable);
        VERIFY_OK(reader->execute(QStringLiteral("COMMIT")));
        VERIFY_OK(restore(m_workspace->target, options));
        QCOMPARE(versionCount(), 1);
    }

    void aRunUnderWayHoldsItUp_data()
    {
        QTest::addColumn<QString>("worker");
        QTest::addColumn<int>("leaseMs");
        QTest::addColumn<bool>("held");
        const QString me = currentWorker();
        QTest::addRow("of a living process") << me << 60'000 << true;
        QTest::addRow("of a machine elsewhere") << QStringLiteral("elsewhere/boot/space:1:1") << 60'000 << true;
        QTest::addRow("of one whose lease ended") << me << -1 << false;
        QTest::addRow("of a dead process")
            << me.section(QLatin1Char(':'), 0, -3) + QStringLiteral(":999999999:1") << 60'000 << false;
    }
    void aRunUnderWayHoldsItUp()
    {
        QFETCH(QString, worker);
        QFETCH(int, leaseMs);
        QFETCH(bool, held);
        JobRecord job;
        job.id = JobId::create(m_workspace->clock);
        job.queue = QStringLiteral("run");
        job.kind = QStringLiteral("run");
        job.maxAttempts = 3;
        job.uniqueKey = QStringLiteral("run:1");
        job.project = m_workspace->project;
        job.createdBy = m_workspace->person;
        const qint64 now = m_workspace->clock.nowMs();
        VERIFY_OK(m_workspace->change([&](UnitOfWork &work) -> Result<void> {
            QueueRepository queue(work.db(), work.cipher());
            PL_CHECK(queue.enqueue(job));
            PL_CHECK(queue.claimJob(job.id, worker, now, now + leaseMs));
            return {};
        }));
        RestoreOptions options;
        options.overwrite = true;
        const auto restored = restore(m_workspace->target, options);
        QCOMPARE(restored.ok(), !held);
        if (held) {
            QCOMPARE(restored.error().code, ErrorCode::Locked);
            QVERIFY2(restored.error().text().contains(QStringLiteral("under way")),
                     qPrintable(restored.error().text()));
            QVERIFY(m_workspace->raw(Connection::Mode::Read)->number(QStringLiteral("SELECT count(*) FROM job")).value()
                    == 1);
        }
    }

    void damagedBackups_data()
    {
        QTest::addColumn<QString>("damage");
        QTest::addColumn<int>("code");
        const int corrupt = int(ErrorCode::Corrupt);
        QTest::addRow("a flipped bit in the middle") << "flip-middle" << corrupt;
        QTest::addRow("a flipped bit in the last byte") << "flip-end" << corrupt;
        QTest::addRow("a flipped bit in the head") << "flip-head" << corrupt;
        QTest::addRow("the last byte is missing") << "short" << corrupt;
        QTest::addRow("the second half is missing") << "half" << corrupt;
        QTest::addRow("something was appended") << "long" << corrupt;
        QTest::addRow("two chunks are swapped") << "swap" << corrupt;
        QTest::addRow("another file") << "text" << int(ErrorCode::InvalidInput);
        QTest::addRow("an empty file") << "empty" << int(ErrorCode::InvalidInput);
        QTest::addRow("no file") << "missing" << int(ErrorCode::Io);
        QTest::addRow("the key of another workspace") << "key" << corrupt;
        QTest::addRow("an attachment instead of a backup") << "attachment" << int(ErrorCode::InvalidInput);
        QTest::addRow("no manifest inside") << "no-manifest" << corrupt;
        QTest::addRow("a manifest of another size") << "manifest-size" << corrupt;
        QTest::addRow("a database that does not match its digest") << "digest" << corrupt;
        QTest::addRow("a manifest with another number of rows") << "counts" << corrupt;
        QTest::addRow("a manifest with another audit head") << "head" << corrupt;
        QTest::addRow("a manifest with another key") << "keys" << corrupt;
        QTest::addRow("a manifest of another workspace") << "workspace" << corrupt;
        QTest::addRow("a value that does not open") << "sealed" << corrupt;
        QTest::addRow("a broken audit log") << "audit" << corrupt;
        QTest::addRow("a foreign trigger") << "trigger" << corrupt;
    }
    /// Whatever is wrong: the workspace that is there stays as it is, and nothing is left behind.
    void damagedBackups()
    {
        QFETCH(QString, damage);
        QFETCH(int, code);
        const QByteArray before = fileContent(m_workspace->target.path);
        harm(damage);
        RestoreOptions options;
        options.overwrite = true;
        options.context = m_workspace->context();
        MasterKey master = damage == QLatin1String("key") ? MasterKey::generate(m_workspace->workspaceId)
                                                          : testMasterKey(m_workspace->workspaceId);
        const auto report =
            restoreWorkspace(m_backup, m_workspace->target, std::move(master), m_workspace->clock, options);
        QVERIFY(!report.ok());
        QCOMPARE(errorCodeName(report.error().code), errorCodeName(ErrorCode(code)));
        QCOMPARE(fileContent(m_workspace->target.path), before);
        QVERIFY(!QFile::exists(m_workspace->target.path + QStringLiteral(".pre-restore")));
        QCOMPARE(QDir(m_workspace->folder.path())
                     .entryList({QStringLiteral("*.restore-*")}, QDir::AllEntries | QDir::Hidden),
                 QStringList());
        QCOMPARE(versionCount(), 1);
        if (damage != QLatin1String("key"))
            QVERIFY(!verifyBackup(m_backup, testMasterKey(m_workspace->workspaceId), m_workspace->clock,
                                  m_workspace->folder.path())
                         .ok());
    }

    void aDrillTouchesNothing()
    {
        QTemporaryDir scratch;
        const auto manifest =
            verifyBackup(m_backup, testMasterKey(m_workspace->workspaceId), m_workspace->clock, scratch.path());
        VERIFY_OK(manifest);
        QCOMPARE(manifest->workspace, m_workspace->workspaceId);
        QCOMPARE(QDir(scratch.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
        CancelSource source;
        source.cancel();
        VERIFY_CODE(ErrorCode::Cancelled, verifyBackup(m_backup, testMasterKey(m_workspace->workspaceId),
                                                       m_workspace->clock, scratch.path(), source.token()));
        QCOMPARE(QDir(scratch.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList());
    }

    void killsLeaveTheOldOrTheNew_data()
    {
        QTest::addColumn<QString>("failpoint");
        QTest::addColumn<int>("versions");
        QTest::addRow("before the swap") << "restore.before_swap" << 2;
        QTest::addRow("in the middle of it") << "restore.middle_of_swap" << 2;
        QTest::addRow("after it") << "restore.after_swap" << 1;
    }
    void killsLeaveTheOldOrTheNew()
    {
        QFETCH(QString, failpoint);
        QFETCH(int, versions);
        addVersion(*m_workspace, m_prompt, QStringLiteral("after the backup"));
        const auto run = [this](const QString &plan) {
            QProcess helper;
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(QStringLiteral("PL_FAILPOINT"), plan);
            helper.setProcessEnvironment(environment);
            helper.start(QCoreApplication::applicationDirPath() + QStringLiteral("/promptlab-store-helper"),
                         {QStringLiteral("restore"), m_workspace->target.path, m_backup});
            return helper.waitForFinished(60'000) && helper.exitStatus() == QProcess::NormalExit;
        };
        QVERIFY(!run(failpoint + QStringLiteral(":crash")));
        // The store of this process was open all the time; so is a fresh one.
        QCOMPARE(versionCount(), versions);
        QVERIFY(!addVersion(*m_workspace, m_prompt, QStringLiteral("goes on")).isNull());
        VERIFY_OK(m_workspace->open());
        QCOMPARE(versionCount(), versions + 1);
        const auto db = m_workspace->raw(Connection::Mode::Read);
        VERIFY_OK(checkStructure(*db));
        const auto audit = AuditLog(*db, m_workspace->ring).verify();
        VERIFY_OK(audit);
        QVERIFY2(!audit->firstBadSeq, qPrintable(audit->problem));
        // And again, to the end. What the killed one had kept already has one name, not two.
        QVERIFY(run(QString()));
        QCOMPARE(versionCount(), 1);
        QCOMPARE(QDir(m_workspace->folder.path()).entryList({QStringLiteral("*.pre-restore*")}).size(),
                 failpoint == QLatin1String("restore.after_swap") ? 2 : 1);
    }

private:
    Result<RestoreReport> restore(const StoreTarget &target, const RestoreOptions &options)
    {
        return restoreWorkspace(m_backup, target, testMasterKey(m_workspace->workspaceId), m_workspace->clock, options);
    }
    int versionCount()
    {
        const auto count =
            m_workspace->store
                ->read([](Connection &db) { return db.number(QStringLiteral("SELECT count(*) FROM prompt_version")); })
                .result();
        return count.ok() ? int(*count) : -1;
    }
    static QByteArray fileContent(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void writeBackup(const QByteArray &content) const
    {
        QFile file(m_backup);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
    }

    /// From outside: bytes of the encrypted file. From inside: by somebody who has the key.
    void harm(const QString &damage)
    {
        QByteArray bytes = fileContent(m_backup);
        const qsizetype headSize = 12 + qsizetype(quint8(bytes[8])) + 256 * qsizetype(quint8(bytes[9])) + 24;
        const auto flip = [&bytes](qsizetype at) { bytes[at] = char(bytes[at] ^ 0x10); };
        const QHash<QString, std::function<void()>> outside{
            {QStringLiteral("flip-middle"), [&] { flip(bytes.size() / 2); }},
            {QStringLiteral("flip-end"), [&] { flip(bytes.size() - 1); }},
            {QStringLiteral("flip-head"), [&] { bytes.replace("\"createdAt\":1", "\"createdAt\":2"); }},
            {QStringLiteral("short"), [&] { bytes.chop(1); }},
            {QStringLiteral("half"), [&] { bytes.truncate(bytes.size() / 2); }},
            {QStringLiteral("long"), [&] { bytes.append('x'); }},
            {QStringLiteral("swap"),
             [&] {
                 const qsizetype chunk = encryptedChunkSize + 17;
                 const QByteArray first = bytes.mid(headSize, chunk);
                 bytes.replace(headSize, chunk, bytes.mid(headSize + chunk, chunk))
                     .replace(headSize + chunk, chunk, first);
             }},
            {QStringLiteral("text"), [&] { bytes = "nothing to see here, move on, move on"; }},
            {QStringLiteral("empty"), [&] { bytes.clear(); }},
            {QStringLiteral("key"), [] {}},
        };
        if (damage == QLatin1String("missing")) {
            QVERIFY(QFile::remove(m_backup));
        } else if (outside.contains(damage)) {
            outside.value(damage)();
            writeBackup(bytes);
        } else {
            harmInside(damage);
        }
    }

    void harmInside(const QString &damage)
    {
        const MasterKey master = testMasterKey(m_workspace->workspaceId);
        const QString plain = m_workspace->folder.filePath(QStringLiteral("plain"));
        auto header = readEncryptedFileHeader(m_backup);
        VERIFY_OK(header);
        VERIFY_OK(decryptFile(m_backup, plain, master.fileKey()));
        auto manifest = takeManifest(plain);
        VERIFY_OK(manifest);
        const QHash<QString, QString> statements{
            {QStringLiteral("sealed"), QStringLiteral("UPDATE prompt SET description = CAST(substr(description, 1, "
                                                      "length(description) - 1) || x'00' AS BLOB)")},
            {QStringLiteral("audit"),
             QStringLiteral(
                 "PRAGMA recursive_triggers=OFF; INSERT OR REPLACE INTO audit_entry SELECT seq, time + 1, project_id,"
                 " actor_id, action, object_kind, object_id, outcome, trace_id, body, hash FROM audit_entry")},
            {QStringLiteral("trigger"),
             QStringLiteral("CREATE TRIGGER spy AFTER INSERT ON prompt BEGIN DELETE FROM member; END")},
        };
        if (statements.contains(damage)) {
            sqlite3 *db = nullptr;
            QCOMPARE(sqlite3_open(QFile::encodeName(plain).constData(), &db), SQLITE_OK);
            QVERIFY2(sqlite3_exec(db, statements.value(damage).toUtf8().constData(), nullptr, nullptr, nullptr)
                         == SQLITE_OK,
                     sqlite3_errmsg(db));
            sqlite3_close(db);
            // He makes digest and size right again.
            manifest->databaseSize = QFileInfo(plain).size();
            manifest->sha256 = *fileSha256(plain, -1, {});
        }
        if (damage == QLatin1String("digest"))
            manifest->sha256[0] = char(manifest->sha256[0] ^ 1);
        else if (damage == QLatin1String("manifest-size"))
            manifest->databaseSize -= 1;
        else if (damage == QLatin1String("counts"))
            manifest->counts.first().second += 1;
        else if (damage == QLatin1String("head"))
            manifest->auditHead.hash = QByteArray(32, '\x01');
        else if (damage == QLatin1String("keys"))
            manifest->keyIds.removeFirst();
        else if (damage == QLatin1String("workspace"))
            manifest->workspace = newUuidV7(m_workspace->clock);
        else if (damage == QLatin1String("attachment"))
            header->kind = QStringLiteral("attachment");
        if (damage != QLatin1String("no-manifest"))
            VERIFY_OK(appendManifest(plain, *manifest));
        VERIFY_OK(encryptFile(plain, m_backup, *header, master.fileKey()));
        QVERIFY(QFile::remove(plain));
    }

    std::unique_ptr<TestWorkspace> m_workspace;
    PromptId m_prompt;
    QString m_backup;
};

QTEST_GUILESS_MAIN(TstRestore)
#include "tst_restore.moc"
