// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/audit.h"

#include "core/base/json.h"
#include "core/security/audithash.h"
#include "core/store/auditheadrepository.h"
#include "storesupport.h"

#include <sqlite3.h>

using namespace promptlab;
using namespace promptlab::test;

namespace {

constexpr int entryCount = 12; // the one of the creation among them

Result<void> tamper(Connection &db, const QString &sql)
{
    PL_CHECK(db.execute(sql));
    return {};
}

} // namespace

class TstAudit final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QCOMPARE(m_engines.start(), QString()); }
    void cleanupTestCase() { m_engines.stop(); }

    void entriesAreChainedAndSayWhatHappened_data() { Engines::addRows(); }
    void entriesAreChainedAndSayWhatHappened()
    {
        QFETCH(bool, postgres);
        const auto workspace = m_engines.workspace(postgres);
        QVERIFY(workspace);
        AuditEntry entry;
        entry.action = QStringLiteral("prompt.save");
        entry.objectKind = QStringLiteral("prompt");
        entry.objectId = QStringLiteral("p1");
        entry.outcome = AuditOutcome::Denied;
        entry.reason = QStringLiteral("Eve asked for it");
        entry.changedFields = {QStringLiteral("name"), QStringLiteral("tags")};
        entry.beforeHash = QStringLiteral("aa");
        entry.afterHash = QStringLiteral("bb");
        const Context context = workspace->context();
        VERIFY_OK(workspace->store
                      ->write(context,
                              [&entry](UnitOfWork &work) -> Result<void> {
                                  work.audit(entry);
                                  return {};
                              })
                      .result());

        AuditLog log(*(m_db = workspace->raw()), workspace->ring);
        const auto records = log.list(0, 10);
        VERIFY_OK(records);
        QCOMPARE(records->size(), 2);
        QCOMPARE(records->at(0).seq, 1);
        QCOMPARE(records->at(0).hash, auditChainHash(QByteArray(32, '\0'), records->at(0).body));
        QCOMPARE(records->at(1).hash, auditChainHash(records->at(0).hash, records->at(1).body));
        QCOMPARE(canonicalJson(*parseJson(records->at(1).body)), records->at(1).body);

        const QJsonObject body = parseJson(records->at(1).body)->toObject();
        QCOMPARE(body.value(QStringLiteral("seq")).toInteger(), 2);
        QCOMPARE(body.value(QStringLiteral("time")).toInteger(), workspace->clock.nowMs());
        QCOMPARE(body.value(QStringLiteral("actor")).toString(), workspace->person.toString());
        QCOMPARE(body.value(QStringLiteral("actorKind")).toString(), actorKindName(ActorKind::User));
        QCOMPARE(body.value(QStringLiteral("project")).toString(), workspace->project.toString());
        QCOMPARE(body.value(QStringLiteral("traceId")).toString(), QString::fromLatin1(context.trace.traceId.toHex()));
        QCOMPARE(body.value(QStringLiteral("outcome")).toString(), QStringLiteral("denied"));
        QCOMPARE(body.value(QStringLiteral("before")).toString(), QStringLiteral("aa"));
        QCOMPARE(body.value(QStringLiteral("after")).toString(), QStringLiteral("bb"));
        QCOMPARE(body.value(QStringLiteral("fields")).toArray().size(), 2);
        // The reason is a person's text: sealed, and bound to this entry.
        QVERIFY(!records->at(1).body.contains("Eve"));
        const QByteArray blob = QByteArray::fromBase64(body.value(QStringLiteral("reason")).toString().toLatin1());
        const auto reason = workspace->ring.open(
            FieldRef{"audit_entry.reason", workspace->project, auditRowId(2), DataClass::Prompt}, blob);
        VERIFY_OK(reason);
        QCOMPARE(QString::fromUtf8(*reason), entry.reason);
        QVERIFY(!workspace->ring
                     .open(FieldRef{"audit_entry.reason", workspace->project, auditRowId(1), DataClass::Prompt}, blob)
                     .ok());
        m_db.reset();
    }

    void rowsAreNeverChangedOrDeleted_data() { Engines::addRows(); }
    void rowsAreNeverChangedOrDeleted()
    {
        QFETCH(bool, postgres);
        const auto workspace = m_engines.workspace(postgres);
        QVERIFY(workspace);
        for (const char *sql :
             {"UPDATE audit_entry SET action = 'x'", "UPDATE audit_entry SET hash = hash WHERE seq = 1",
              "DELETE FROM audit_entry", "DELETE FROM audit_entry WHERE seq = 1"})
            QVERIFY2(!workspace->raw()->execute(QString::fromLatin1(sql)).ok(), sql);
        QCOMPARE(*workspace->raw()->number(QStringLiteral("SELECT count(*) FROM audit_entry")), 1);
    }

    void aReplacingInsertIsBlockedToo()
    {
        TestWorkspace workspace;
        VERIFY_OK(workspace.create());
        // Deletes the old row silently unless triggers run for it (recursive_triggers).
        QVERIFY(
            !workspace.raw()
                 ->execute(QStringLiteral("INSERT OR REPLACE INTO audit_entry SELECT * FROM audit_entry WHERE seq = 1"))
                 .ok());
    }

    /// Fail closed: no entry, no change.
    void aChangeWithoutItsEntryIsRolledBack_data() { Engines::addRows(); }
    void aChangeWithoutItsEntryIsRolledBack()
    {
        QFETCH(bool, postgres);
        const auto workspace = m_engines.workspace(postgres);
        QVERIFY(workspace);
        if (postgres) {
            VERIFY_OK(workspace->raw()->execute(
                QStringLiteral("ALTER TABLE audit_entry ADD CHECK (action <> 'test.refused')")));
        }
        const auto outcome = workspace->change([postgres](UnitOfWork &work) -> Result<void> {
            PL_CHECK(work.db().execute(QStringLiteral("UPDATE project SET name = 'changed'")));
            AuditEntry entry;
            entry.action = QStringLiteral("test.refused");
            entry.objectKind = QStringLiteral("project");
            // On SQLite the row is refused because its number is taken.
            if (!postgres)
                PL_CHECK(work.db().execute(QStringLiteral("CREATE TEMP TRIGGER refuse BEFORE INSERT ON main.audit_entry"
                                                          " BEGIN SELECT RAISE(ABORT, 'disk gone'); END")));
            work.audit(entry);
            return {};
        });
        QVERIFY(!outcome.ok());
        QCOMPARE(*workspace->raw()->number(QStringLiteral("SELECT count(*) FROM project WHERE name = 'changed'")), 0);
        QCOMPARE(*workspace->raw()->number(QStringLiteral("SELECT count(*) FROM audit_entry")), 1);
        // And the store goes on.
        VERIFY_OK(workspace->change([](UnitOfWork &work) -> Result<void> {
            PL_CHECK(work.db().execute(QStringLiteral("UPDATE project SET name = 'changed'")));
            return {};
        }));
    }

    void anEntryThatCannotBeSealedStopsTheChange()
    {
        TestWorkspace workspace;
        VERIFY_OK(workspace.create());
        Context context = workspace.context();
        context.project = ProjectId::create(workspace.clock); // there is no key for it
        VERIFY_CODE(ErrorCode::Locked,
                    workspace.store
                        ->write(context,
                                [](UnitOfWork &work) -> Result<void> {
                                    PL_CHECK(work.db().execute(QStringLiteral("UPDATE project SET name = 'changed'")));
                                    AuditEntry entry;
                                    entry.action = QStringLiteral("test.change");
                                    entry.reason = QStringLiteral("because");
                                    work.audit(entry);
                                    return {};
                                })
                        .result());
        QCOMPARE(*workspace.raw()->number(QStringLiteral("SELECT count(*) FROM project WHERE name = 'changed'")), 0);
    }

    void attacks_data()
    {
        QTest::addColumn<QString>("attack");
        QTest::addColumn<int>("firstBad");         // 0: the chain holds
        QTest::addColumn<int>("firstBadWithHead"); // with a copy of the head kept outside
        QTest::addRow("untouched") << "" << 0 << 0;
        QTest::addRow("a byte of a text is flipped")
            << "UPDATE audit_entry SET body = replace(body, 'test.entry', 'test.entrx') WHERE seq = 5" << 5 << 5;
        QTest::addRow("a hash is flipped")
            << "UPDATE audit_entry SET hash = replace(hash, substr(hash, 1, 4), '0000') WHERE seq = 5" << 5 << 5;
        QTest::addRow("a column says something else than the text")
            << "UPDATE audit_entry SET action = 'test.other' WHERE seq = 5" << 5 << 5;
        QTest::addRow("the outcome says something else than the text")
            << "UPDATE audit_entry SET outcome = 'denied' WHERE seq = 5" << 5 << 5;
        QTest::addRow("the time says something else than the text")
            << "UPDATE audit_entry SET time = time - 1 WHERE seq = 5" << 5 << 5;
        QTest::addRow("the actor says something else than the text")
            << "UPDATE audit_entry SET actor_id = NULL WHERE seq = 5" << 5 << 5;
        QTest::addRow("an entry is dropped") << "DELETE FROM audit_entry WHERE seq = 5" << 5 << 5;
        QTest::addRow("an entry is dropped and the gap closed")
            << "DELETE FROM audit_entry WHERE seq = 5; UPDATE audit_entry SET seq = seq - 1 WHERE seq > 5" << 5 << 5;
        QTest::addRow("two entries are swapped")
            << "UPDATE audit_entry SET seq = -5 WHERE seq = 5; UPDATE audit_entry SET seq = 5 WHERE seq = 6;"
               "UPDATE audit_entry SET seq = 6 WHERE seq = -5"
            << 5 << 5;
        QTest::addRow("an entry is inserted")
            << "UPDATE audit_entry SET seq = -seq - 1 WHERE seq >= 5; UPDATE audit_entry SET seq = -seq WHERE seq < 0;"
               "INSERT INTO audit_entry SELECT 5, time, project_id, actor_id, action, object_kind, object_id, outcome,"
               " trace_id, body, hash FROM audit_entry WHERE seq = 4"
            << 5 << 5;
        QTest::addRow("an entry is put behind the end")
            << "INSERT INTO audit_entry SELECT 13, time, project_id, actor_id, action, object_kind, object_id,"
               " outcome, trace_id, body, hash FROM audit_entry WHERE seq = 12"
            << 13 << 13;
        QTest::addRow("the first entry is gone") << "DELETE FROM audit_entry WHERE seq = 1" << 1 << 1;
        // A chain alone cannot see these two.
        QTest::addRow("the tail is cut off") << "DELETE FROM audit_entry WHERE seq > 8" << 0 << 9;
        QTest::addRow("everything is gone") << "DELETE FROM audit_entry" << 0 << 1;
        QTest::addRow("all is made anew from the fifth on") << "rehash" << 0 << 12;
    }
    void attacks()
    {
        QFETCH(QString, attack);
        QFETCH(int, firstBad);
        QFETCH(int, firstBadWithHead);
        TestWorkspace workspace;
        VERIFY_OK(workspace.create());
        for (int i = 1; i < entryCount; ++i)
            VERIFY_OK(workspace.change([i](UnitOfWork &work) -> Result<void> {
                AuditEntry entry;
                entry.action = QStringLiteral("test.entry");
                entry.objectKind = QStringLiteral("thing");
                entry.objectId = QString::number(i);
                work.audit(entry);
                return {};
            }));
        const auto db = workspace.raw();
        AuditLog log(*db, workspace.ring);
        const auto head = log.head();
        VERIFY_OK(head);
        QCOMPARE(head->seq, entryCount);

        // Somebody with the file and a tool: triggers do not stop him.
        VERIFY_OK(tamper(*db, QStringLiteral("DROP TRIGGER audit_entry_keep")));
        VERIFY_OK(tamper(*db, QStringLiteral("DROP TRIGGER audit_entry_stay")));
        if (attack == QLatin1String("rehash"))
            rehashFrom(*db, 5);
        else if (!attack.isEmpty())
            QVERIFY2(sqlite3_exec(db->sqliteHandle(), attack.toUtf8().constData(), nullptr, nullptr, nullptr)
                         == SQLITE_OK,
                     sqlite3_errmsg(db->sqliteHandle()));

        const auto alone = log.verify();
        VERIFY_OK(alone);
        QCOMPARE(int(alone->firstBadSeq.value_or(0)), firstBad);
        QCOMPARE(alone->problem.isEmpty(), firstBad == 0);
        QVERIFY(!alone->anchored);
        const auto anchored = log.verify(*head);
        VERIFY_OK(anchored);
        QCOMPARE(int(anchored->firstBadSeq.value_or(0)), firstBadWithHead);
        QCOMPARE(anchored->anchored, firstBadWithHead == 0);
        if (firstBadWithHead == 0)
            QCOMPARE(anchored->headHash, head->hash);
    }

    void anOlderHeadIsFoundInsideTheChain()
    {
        TestWorkspace workspace;
        VERIFY_OK(workspace.create());
        AuditHead early;
        VERIFY_OK(workspace.change([&](UnitOfWork &work) -> Result<void> {
            PL_TRY(early, AuditLog(work.db(), work.cipher()).head());
            for (int i = 0; i < 5; ++i)
                work.audit(AuditEntry{QStringLiteral("test.entry"),
                                      QStringLiteral("x"),
                                      QString::number(i),
                                      AuditOutcome::Ok,
                                      {},
                                      {},
                                      {},
                                      {}});
            return {};
        }));
        const auto db = workspace.raw();
        const auto report = AuditLog(*db, workspace.ring).verify(early);
        VERIFY_OK(report);
        QVERIFY(report->anchored);
        QCOMPARE(report->entries, 6);
        // The root is that of RFC 6962 over the bodies.
        QList<QByteArray> bodies;
        const auto records = AuditLog(*db, workspace.ring).list(0, 100);
        VERIFY_OK(records);
        for (const AuditRecord &record : *records)
            bodies.append(record.body);
        QCOMPARE(report->merkleRoot, merkleRoot(bodies));
        CancelSource source;
        source.cancel();
        VERIFY_CODE(ErrorCode::Cancelled, AuditLog(*db, workspace.ring).verify({}, source.token()));
    }

    void signedHeadsAreKept_data() { Engines::addRows(); }
    void signedHeadsAreKept()
    {
        QFETCH(bool, postgres);
        const auto workspace = m_engines.workspace(postgres);
        QVERIFY(workspace);
        const auto key = AuditSigner::createKey(workspace->ring, workspace->clock);
        VERIFY_OK(key);
        const auto signer = AuditSigner::open(workspace->ring, *key);
        VERIFY_OK(signer);
        QList<SignedAuditHead> heads;
        for (const qint64 size : {1, 5, 3})
            heads.append(signer->sign(
                SignedAuditHead{size, QByteArray(32, char(size)), QByteArray(32, '\x02'), 1000 + size, {}, {}}));
        VERIFY_OK(workspace->change([&](UnitOfWork &work) -> Result<void> {
            AuditHeadRepository repository(work.db());
            PL_CHECK(repository.insertKey(*key));
            for (const SignedAuditHead &head : heads)
                PL_CHECK(repository.insert(head));
            return {};
        }));
        const auto db = workspace->raw(Connection::Mode::Read);
        AuditHeadRepository repository(*db);
        QCOMPARE(**repository.latest(), heads.at(1));
        QCOMPARE(*repository.list(), QList<SignedAuditHead>({heads.at(1), heads.at(2), heads.at(0)}));
        const auto stored = repository.findKey((*repository.latest())->keyId);
        VERIFY_OK(stored);
        QVERIFY(stored->has_value());
        QVERIFY(verifyAuditHead(heads.at(1), (*stored)->publicKey));
        VERIFY_OK(AuditSigner::open(workspace->ring, **stored));
        QCOMPARE((*repository.currentKey())->id, key->id);
        QVERIFY(!(*repository.findKey(KeyId::create(workspace->clock))).has_value());
        VERIFY_CODE(ErrorCode::AlreadyExists, workspace->change([&](UnitOfWork &work) {
            return AuditHeadRepository(work.db()).insert(heads.at(0));
        }));
    }

private:
    /// What an attacker does who knows the rules: changes an entry and makes every hash behind it right again.
    static void rehashFrom(Connection &db, qint64 first)
    {
        QByteArray previous;
        QList<std::pair<qint64, QByteArray>> entries;
        VERIFY_OK(
            db.select(QStringLiteral("SELECT seq, body, hash FROM audit_entry ORDER BY seq"), {},
                      [&](const Row &row) -> Result<void> {
                          if (row.integer(0) < first)
                              previous = QByteArray::fromHex(row.text(2).toLatin1());
                          else
                              entries.append({row.integer(0), row.text(1).toUtf8().replace("\"thing\"", "\"thinh\"")});
                          return {};
                      }));
        for (const auto &[seq, body] : entries) {
            previous = auditChainHash(previous, body);
            VERIFY_OK(db.execute(
                QStringLiteral("UPDATE audit_entry SET body = ?, hash = ?, object_kind = 'thinh' WHERE seq = ?"),
                {QString::fromUtf8(body), QString::fromLatin1(previous.toHex()), seq}));
        }
    }

    Engines m_engines;
    std::unique_ptr<Connection> m_db;
};

QTEST_GUILESS_MAIN(TstAudit)
#include "tst_audit.moc"
