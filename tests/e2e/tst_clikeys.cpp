// SPDX-License-Identifier: GPL-3.0-or-later
// Ways in and the record: key file, passphrase, recovery code, backups, and a workspace that somebody altered.
#include "core/base/files.h"
#include "tests/e2e/clirunner.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

#include <sys/stat.h>

using namespace promptlab;

namespace {

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '));
}

} // namespace

class TstCliKeys final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recoveryCodeOpens();
    void keychainIsNotReplacedSilently();
    void passphraseFromAFile();
    void backupFindsTheKeyFile();
    void restoreNeedsATarget();
    void alteredResultsAreNoticed();
    void alteredRowsAreNoticed_data();
    void alteredRowsAreNoticed();
    void alteredEntriesAreNoticed();
    void alteredRootsAreNoticed();
    void damagedDatasetIsNotRun();
    void resumeTakesTheUnfinishedRun();
    void failUnderDecides_data();
    void failUnderDecides();
    void aMissingKeyIsKnownBeforeTheRun();
    void compareSelectsAVersion();
    void brokenAssertionsAreNotStored_data();
    void brokenAssertionsAreNotStored();
    void aBrokenTemplateStopsARunBeforeItStarts();
    void lostOutputIsTold();
    void aLooseFolderIsNotLeft();
    void numbersAndTextsAreChecked_data();
    void numbersAndTextsAreChecked();
    void aSilentPipeCanBeLeft();

private:
    static void writeSecret(const QString &path, const QByteArray &text)
    {
        QVERIFY(writeFileAtomically(path, text, 0600).ok());
    }
    /// Changes the workspace file behind the program's back.
    static void alter(const QString &workspace, const QString &sql);
};

void TstCliKeys::alter(const QString &workspace, const QString &sql)
{
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("alter"));
        db.setDatabaseName(workspace);
        QVERIFY(db.open());
        QSqlQuery query(db);
        QVERIFY2(query.exec(sql), qPrintable(query.lastError().text()));
        QVERIFY(query.numRowsAffected() > 0);
    }
    QSqlDatabase::removeDatabase(QStringLiteral("alter"));
}

void TstCliKeys::recoveryCodeOpens()
{
    CliRunner cli;
    const CliOutcome made = cli.init();
    const QByteArray code = made.out.trimmed().split('\n').last().trimmed();
    QVERIFY(QFile::remove(cli.keyFile()));
    const CliOutcome locked = cli.run(words("status"));
    QCOMPARE(locked.exitCode, 3);
    QVERIFY2(locked.err.contains("PROMPTLAB_RECOVERY_FILE"), locked.text());
    const QString file = cli.folder() + QStringLiteral("/code");
    writeSecret(file, code);
    cli.setEnvironment(QStringLiteral("PROMPTLAB_RECOVERY_FILE"), file);
    const CliOutcome opened = cli.run(words("status"));
    QVERIFY2(opened.exitCode == 0, opened.text());
    writeSecret(file, "AAAA-AAAA-AAAA-AAAA-AAAA-AAAA-AAAA");
    QCOMPARE(cli.run(words("status")).exitCode, 3);
}

void TstCliKeys::keychainIsNotReplacedSilently()
{
    CliRunner cli;
    const CliOutcome made = cli.run(words("init k.promptlab --keychain"));
    QCOMPARE(made.exitCode, 3);
    QVERIFY2(made.err.contains("No keychain answers"), made.text());
    QVERIFY(!QFile::exists(cli.folder() + QStringLiteral("/k.promptlab")));
}

void TstCliKeys::passphraseFromAFile()
{
    CliRunner cli;
    QVERIFY(cli.run(words("init p.promptlab --passphrase")).exitCode == 2);
    const QString file = cli.folder() + QStringLiteral("/passphrase");
    writeSecret(file, "");
    cli.setEnvironment(QStringLiteral("PROMPTLAB_PASSPHRASE_FILE"), file);
    QCOMPARE(cli.run(words("init p.promptlab --passphrase")).exitCode, 2);
    QVERIFY(!QFile::exists(cli.folder() + QStringLiteral("/p.promptlab")));
    writeSecret(file, "correct horse battery");
    cli.setEnvironment(QStringLiteral("PROMPTLAB_PASSPHRASE_FILE"), file);
    const CliOutcome made = cli.run(words("init p.promptlab --passphrase"));
    QVERIFY2(made.exitCode == 0, made.text());
    QCOMPARE(cli.run(words("status -w p.promptlab")).exitCode, 0);
    writeSecret(file, "another passphrase");
    QCOMPARE(cli.run(words("status -w p.promptlab")).exitCode, 3);
}

void TstCliKeys::backupFindsTheKeyFile()
{
    CliRunner cli;
    cli.setEnvironment(QStringLiteral("PROMPTLAB_KEY_FILE"), QString());
    QVERIFY(QDir(cli.folder()).mkpath(QStringLiteral("w")));
    QCOMPARE(cli.run(words("init w/test.promptlab --key-file")).exitCode, 0);
    QCOMPARE(cli.run(words("backup saved.plbackup")).exitCode, 0);
    const CliOutcome checked = cli.run(words("backup --check saved.plbackup"));
    QVERIFY2(checked.exitCode == 0, checked.text());
    const CliOutcome restored = cli.run(words("restore saved.plbackup -w other/new.promptlab"));
    QVERIFY2(restored.exitCode == 0, restored.text());
}

void TstCliKeys::restoreNeedsATarget()
{
    CliRunner cli;
    QVERIFY(cli.init().exitCode == 0);
    QCOMPARE(cli.run(words("backup saved.plbackup")).exitCode, 0);
    cli.setEnvironment(QStringLiteral("PROMPTLAB_WORKSPACE"), QString());
    const CliOutcome restored = cli.run(words("restore saved.plbackup"));
    QCOMPARE(restored.exitCode, 2);
    QVERIFY2(restored.err.contains("--workspace FILE"), restored.text());
}

void TstCliKeys::alteredResultsAreNoticed()
{
    CliRunner cli;
    QVERIFY(cli.init().exitCode == 0);
    QCOMPARE(cli.run({QStringLiteral("import"), CliRunner::sample()}).exitCode, 0);
    QCOMPARE(cli.run(words("run triage@2 triage@3 -d smoke --fail-under 0")).exitCode, 0);
    const CliOutcome good = cli.run(words("audit verify"));
    QVERIFY2(good.exitCode == 0 && good.out.contains("16 result"), good.text());
    alter(cli.workspace(), QStringLiteral("UPDATE result SET outcome = 'failed', score = 0 WHERE case_index = 3"));
    const CliOutcome bad = cli.run(words("audit verify"));
    QCOMPARE(bad.exitCode, 1);
    QVERIFY2(bad.out.contains("case 3 of run 1 was changed"), bad.text());
    const CliOutcome shown = cli.run(words("results"));
    QVERIFY2(shown.exitCode == 3 && shown.err.contains("Case 3 of run 1 was changed"), shown.text());
}

void TstCliKeys::alteredRowsAreNoticed_data()
{
    QTest::addColumn<QString>("statement");
    QTest::addColumn<QString>("said");
    const auto row = [](const char *name, const char *statement, const char *said) {
        QTest::addRow("%s", name) << QString::fromLatin1(statement) << QString::fromLatin1(said);
    };
    row("a latency", "UPDATE result SET total_ms = 9999 WHERE case_index = 2", "case 2 of run 1 was changed");
    row("a cost", "UPDATE result SET cost_micros = 7000000 WHERE case_index = 2", "case 2 of run 1 was changed");
    row("sealed answers exchanged",
        "UPDATE result SET output = (SELECT r.output FROM result r WHERE r.case_index = 1) WHERE case_index = 2",
        "a result of run 1 was altered");
    row("a sealed answer put elsewhere", "UPDATE run SET spec = (SELECT output FROM result WHERE case_index = 1)",
        "what run 1 was is altered");
    row("the state of a run", "UPDATE run SET status = 'CANCELLED'", "the state of run 1");
    row("a run that looks unfinished", "UPDATE run SET status = 'RUNNING'", "the state of run 1");
    row("the hash of a version", "UPDATE prompt_version SET content_hash = 'ab' WHERE number = 1",
        "is not the one in the audit log");
    row("a version that is gone", "DELETE FROM version_tag; DELETE FROM prompt_version WHERE number = 4",
        "of the audit log is gone");
    row("numbers of versions exchanged",
        "UPDATE prompt_version SET number = 90 + number; UPDATE prompt_version SET number = CASE number WHEN 91 THEN 2 "
        "WHEN 92 THEN 1 ELSE number - 90 END",
        "is not where the audit log says");
    row("keys of prompts exchanged",
        "UPDATE prompt SET key = 'x' WHERE key = 'triage'; UPDATE prompt SET key = 'triage' WHERE key = 'reply'; "
        "UPDATE "
        "prompt SET key = 'reply' WHERE key = 'x'",
        "is not the one in the audit log");
    row("the time of a version", "UPDATE prompt_version SET created_at = 1 WHERE number = 1",
        "is not where the audit log says");
    row("the label of simulated answers", "UPDATE run SET simulated = 0", "what run 1 was");
    row("the number of a run", "UPDATE run SET number = 7", "what run 7 was");
    row("the times of a run", "UPDATE run SET finished_at = finished_at + 1", "what run 1 was");
    row("a tag that points elsewhere",
        "UPDATE version_tag SET version_id = (SELECT id FROM prompt_version v WHERE v.prompt_id = version_tag.prompt_id"
        " AND v.number = 2) WHERE name = 'mine'",
        "The prompts do not hold: the tag \"mine\"");
    row("a row of a dataset that is gone",
        "DELETE FROM dataset_row WHERE position = 1 AND version_id IN (SELECT v.id FROM dataset_version v JOIN dataset "
        "d "
        "ON d.id = v.dataset_id WHERE d.name = 'tickets')",
        "The datasets do not hold: the dataset tickets@1 was changed");
    row("the number of a dataset's version", "UPDATE dataset_version SET number = 7",
        "is not the one in the audit log");
    row("names of datasets exchanged",
        "UPDATE dataset SET name = 'x' WHERE name = 'tickets'; UPDATE dataset SET name = 'tickets' WHERE name = "
        "'smoke'; "
        "UPDATE dataset SET name = 'smoke' WHERE name = 'x'",
        "is not the one in the audit log");
    row("a role", "UPDATE member SET role = 2 WHERE role = 4", "The members do not hold");
    row("a member that is gone", "DELETE FROM member WHERE role = 4", "a member of the audit log is gone");
    row("a member that was made to leave", "UPDATE member SET ended_at = 5 WHERE role = 4", "The members do not hold");
    row("a dataset marked as deleted", "UPDATE dataset SET deleted_at = 1 WHERE name = 'tickets'",
        "the dataset tickets was deleted");
    row("a prompt marked as deleted", "UPDATE prompt SET deleted_at = 1 WHERE key = 'triage'",
        "that \"triage\" was deleted");
    row("the number of rows", "UPDATE dataset_version SET row_count = 2 WHERE number = 1", "the number of rows of");
    row("the number of versions", "UPDATE prompt SET version_count = 2 WHERE key = 'triage'",
        "the number of versions of \"triage\"");
    row("the number of results", "UPDATE run SET done_count = 3", "the number of results of run 1");
    row("a tag that is gone", "DELETE FROM version_tag WHERE name = 'mine'",
        "the tag \"mine\" of the audit log is gone");
}

void TstCliKeys::alteredRowsAreNoticed()
{
    QFETCH(QString, statement);
    QFETCH(QString, said);
    // Every row alters a copy of one workspace.
    static CliRunner cli;
    static QByteArray whole;
    if (whole.isEmpty()) {
        QVERIFY(cli.init().exitCode == 0);
        QCOMPARE(cli.run({QStringLiteral("import"), CliRunner::sample()}).exitCode, 0);
        QCOMPARE(cli.run(words("prompt tag triage@1 mine")).exitCode, 0);
        QCOMPARE(cli.run(words("member add Vic --role viewer")).exitCode, 0);
        QCOMPARE(cli.run(words("run triage@2 -d smoke --fail-under 0")).exitCode, 0);
        const CliOutcome good = cli.run(words("audit verify"));
        QVERIFY2(good.exitCode == 0, good.text());
        QFile file(cli.workspace());
        QVERIFY(file.open(QIODevice::ReadOnly));
        whole = file.readAll();
    }
    QFile file(cli.workspace());
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(whole) == whole.size());
    file.close();
    for (const QString &part : statement.split(QLatin1Char(';')))
        alter(cli.workspace(), part);
    const CliOutcome bad = cli.run(words("audit verify"));
    QCOMPARE(bad.exitCode, 1);
    QVERIFY2(bad.out.contains(said.toUtf8()), bad.text());
}

/// Whoever puts the trigger back, too, is found by the chain; what is no JSON any more is no reason to give up.
void TstCliKeys::alteredEntriesAreNoticed()
{
    CliRunner cli;
    QVERIFY(cli.init().exitCode == 0);
    QCOMPARE(cli.run({QStringLiteral("import"), CliRunner::sample()}).exitCode, 0);
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("entries"));
        db.setDatabaseName(cli.workspace());
        QVERIFY(db.open());
        QSqlQuery query(db);
        QVERIFY(query.exec(QStringLiteral("SELECT sql FROM sqlite_schema WHERE name = 'audit_entry_keep'")));
        QVERIFY(query.next());
        const QString trigger = query.value(0).toString();
        query.finish();
        QVERIFY(query.exec(QStringLiteral("DROP TRIGGER audit_entry_keep")));
        QVERIFY(query.exec(QStringLiteral("UPDATE audit_entry SET body = 'x' WHERE seq = 3")));
        QVERIFY(query.exec(trigger));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("entries"));
    const CliOutcome bad = cli.run(words("audit verify"));
    QCOMPARE(bad.exitCode, 1);
    QVERIFY2(bad.out.contains("The audit log does not hold: "), bad.text());
}

void TstCliKeys::alteredRootsAreNoticed()
{
    CliRunner cli;
    QVERIFY(cli.init().exitCode == 0);
    QCOMPARE(cli.run({QStringLiteral("import"), CliRunner::sample()}).exitCode, 0);
    QCOMPARE(cli.run(words("run triage@2 -d smoke --fail-under 0")).exitCode, 0);
    alter(cli.workspace(), QStringLiteral("DELETE FROM result WHERE case_index = 3"));
    const CliOutcome missing = cli.run(words("audit verify"));
    QCOMPARE(missing.exitCode, 1);
    QVERIFY2(missing.out.contains("not the ones it ended with"), missing.text());
    alter(cli.workspace(), QStringLiteral("DELETE FROM result"));
    alter(cli.workspace(), QStringLiteral("DELETE FROM run"));
    const CliOutcome gone = cli.run(words("audit verify"));
    QVERIFY2(gone.exitCode == 1 && gone.out.contains("of the audit log is gone"), gone.text());
}

/// Fewer rows would be another measurement under the same name.
void TstCliKeys::damagedDatasetIsNotRun()
{
    CliRunner cli;
    QVERIFY(cli.init().exitCode == 0);
    QCOMPARE(cli.run({QStringLiteral("import"), CliRunner::sample()}).exitCode, 0);
    alter(cli.workspace(), QStringLiteral("DELETE FROM dataset_row WHERE position = 1"));
    const CliOutcome refused = cli.run(words("run triage@2 -d smoke --fail-under 0"));
    QCOMPARE(refused.exitCode, 3);
    QVERIFY2(refused.err.contains("are not those that were stored"), refused.text());
}

void TstCliKeys::resumeTakesTheUnfinishedRun()
{
    CliRunner cli;
    QVERIFY(cli.init().exitCode == 0);
    QCOMPARE(cli.run({QStringLiteral("import"), CliRunner::sample()}).exitCode, 0);
    QCOMPARE(cli.run(words("run triage@2 -d smoke --fail-under 0")).exitCode, 0);
    QCOMPARE(cli.run(words("run triage@3 -d smoke --fail-under 0")).exitCode, 0);
    alter(cli.workspace(), QStringLiteral("UPDATE run SET status = 'CANCELLED' WHERE number = 1"));
    const CliOutcome resumed = cli.run(words("run --resume --json --fail-under 0"));
    QVERIFY2(resumed.exitCode == 0, resumed.text());
    QCOMPARE(resumed.json().value(QStringLiteral("run")).toInt(), 1);
    const CliOutcome nothing = cli.run(words("run --resume"));
    QVERIFY2(nothing.exitCode == 2 && nothing.err.contains("nothing to resume"), nothing.text());
}

void TstCliKeys::failUnderDecides_data()
{
    QTest::addColumn<QByteArray>("threshold");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("all must pass") << QByteArray() << 1;
    QTest::newRow("half must pass, half does") << QByteArray("0.5") << 0;
    QTest::newRow("more than half must pass") << QByteArray("0.51") << 1;
    QTest::newRow("none must pass") << QByteArray("0") << 0;
}

void TstCliKeys::failUnderDecides()
{
    QFETCH(QByteArray, threshold);
    QFETCH(int, exitCode);
    CliRunner cli;
    QVERIFY(cli.init().exitCode == 0);
    QVERIFY(writeFileAtomically(cli.folder() + QStringLiteral("/d.csv"),
                                "text,__expected\nyes,contains: yes\nno,contains: yes\n")
                .ok());
    QCOMPARE(cli.run(words("dataset import d.csv")).exitCode, 0);
    QCOMPARE(cli.run(words("prompt save p - --create"), "{{ text }}\n").exitCode, 0);
    QStringList arguments = words("run p -d d -p echo"); // its one model need not be named
    if (!threshold.isEmpty())
        arguments << QStringLiteral("--fail-under") << QString::fromLatin1(threshold);
    const CliOutcome run = cli.run(arguments);
    QVERIFY2(run.exitCode == exitCode, run.text());
}

void TstCliKeys::aMissingKeyIsKnownBeforeTheRun()
{
    CliRunner cli;
    QVERIFY(cli.init().exitCode == 0);
    QCOMPARE(cli.run({QStringLiteral("import"), CliRunner::sample()}).exitCode, 0);
    const CliOutcome run = cli.run(words("run triage@2 -d smoke -p openai -m m"));
    QVERIFY2(run.exitCode == 3 && run.err.contains("OPENAI_API_KEY"), run.text());
    QCOMPARE(cli.run(words("results --list --json")).json().value(QStringLiteral("runs")).toArray().size(), 0);
}

void TstCliKeys::compareSelectsAVersion()
{
    CliRunner cli;
    QVERIFY(cli.init().exitCode == 0);
    QCOMPARE(cli.run({QStringLiteral("import"), CliRunner::sample()}).exitCode, 0);
    QCOMPARE(cli.run(words("run triage@1 triage@2 triage@3 -d smoke --fail-under 0")).exitCode, 0);
    const CliOutcome one = cli.run(words("compare 1:triage@3 --json"));
    QCOMPARE(one.exitCode, 0);
    const QJsonArray pairs = one.json().value(QStringLiteral("comparisons")).toArray();
    QCOMPARE(pairs.size(), 1);
    QVERIFY(
        pairs.first().toObject().value(QStringLiteral("candidate")).toString().startsWith(QStringLiteral("triage@3")));
    const CliOutcome none = cli.run(words("compare 1:triage@9"));
    QVERIFY2(none.exitCode == 2 && none.err.contains("triage@9"), none.text());
}

void TstCliKeys::brokenAssertionsAreNotStored_data()
{
    QTest::addColumn<QByteArray>("assertion");
    QTest::addColumn<QByteArray>("word");
    QTest::newRow("a pattern") << QByteArray(R"({"type":"regex","value":"(open"})") << QByteArray("(open");
    QTest::newRow("a script") << QByteArray(R"({"type":"javascript","value":"return ("})") << QByteArray("javascript");
    QTest::newRow("a schema") << QByteArray(R"({"type":"is-json","value":{"type":"objekt"}})") << QByteArray("is-json");
}

void TstCliKeys::brokenAssertionsAreNotStored()
{
    QFETCH(QByteArray, assertion);
    QFETCH(QByteArray, word);
    CliRunner cli;
    QVERIFY(cli.init().exitCode == 0);
    for (const QByteArray &rows :
         {QByteArray("[{\"vars\":{\"text\":\"a\"},\"assert\":[" + assertion + "]}]"),
          QByteArray("{\"assert\":[" + assertion + "],\"rows\":[{\"vars\":{\"text\":\"a\"}}]}")}) {
        QVERIFY(writeFileAtomically(cli.folder() + QStringLiteral("/d.json"), rows).ok());
        for (const char *verb : {"dataset import d.json", "import d.json"}) {
            const CliOutcome stored = cli.run(words(verb));
            QVERIFY2(stored.exitCode == 2 && stored.err.contains(word), stored.text());
        }
    }
    QCOMPARE(cli.run(words("dataset list --json")).json().value(QStringLiteral("datasets")).toArray().size(), 0);
}

void TstCliKeys::aBrokenTemplateStopsARunBeforeItStarts()
{
    CliRunner cli;
    QVERIFY(cli.init().exitCode == 0);
    QVERIFY(writeFileAtomically(cli.folder() + QStringLiteral("/d.csv"), "text\na\n").ok());
    QCOMPARE(cli.run(words("dataset import d.csv")).exitCode, 0);
    QCOMPARE(cli.run(words("prompt save p - --create"), "{{ text | nosuchfilter }}\n").exitCode, 0);
    const CliOutcome run = cli.run(words("run p -d d -p echo -m m"));
    QVERIFY2(run.exitCode == 2 && run.err.contains("nosuchfilter"), run.text());
    QCOMPARE(cli.run(words("results --list --json")).json().value(QStringLiteral("runs")).toArray().size(), 0);
    QCOMPARE(cli.run(words("prompt save q - --create"), "{{ text\n").exitCode, 2);
}

void TstCliKeys::lostOutputIsTold()
{
    CliRunner cli;
    QVERIFY(cli.init().exitCode == 0);
    QProcess process;
    process.setProcessEnvironment(cli.environment());
    process.setStandardOutputFile(QStringLiteral("/dev/full"));
    process.start(CliRunner::program(QStringLiteral("promptlab-cli")), words("status"));
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 3);
    QVERIFY(process.readAllStandardError().contains("output could not be written"));
}

void TstCliKeys::aLooseFolderIsNotLeft()
{
    CliRunner cli;
    QVERIFY(cli.init().exitCode == 0);
    QVERIFY(writeFileAtomically(cli.folder() + QStringLiteral("/outside.csv"), "q\na\n").ok());
    QVERIFY(QDir(cli.folder()).mkpath(QStringLiteral("loose")));
    QVERIFY(QFile::link(cli.folder() + QStringLiteral("/outside.csv"), cli.folder() + QStringLiteral("/loose/d.csv")));
    const CliOutcome imported = cli.run(words("import loose"));
    QVERIFY2(imported.exitCode != 0 && imported.err.contains("leads outside"), imported.text());
    QCOMPARE(cli.run(words("dataset list --json")).json().value(QStringLiteral("datasets")).toArray().size(), 0);
}

void TstCliKeys::numbersAndTextsAreChecked_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("a margin that is no number") << words("compare --margin nan");
    QTest::newRow("a time-out that is no number") << words("run a -d d --timeout nan");
    QTest::newRow("an empty address") << words("run a -d d --base-url") + QStringList{QString()};
    QTest::newRow("an empty model") << words("run a -d d -m") + QStringList{QString()};
}

void TstCliKeys::numbersAndTextsAreChecked()
{
    QFETCH(QStringList, arguments);
    CliRunner cli;
    QVERIFY(cli.init().exitCode == 0);
    const CliOutcome refused = cli.run(arguments);
    QVERIFY2(refused.exitCode == 2 && refused.err.contains("promptlab-cli: "), refused.text());
    QVERIFY2(refused.err.contains("nan") || refused.err.contains("cannot be \"\""), refused.text());
}

void TstCliKeys::aSilentPipeCanBeLeft()
{
    CliRunner cli;
    QVERIFY(::mkfifo(qPrintable(cli.folder() + QStringLiteral("/pipe")), 0600) == 0);
    QVERIFY(writeFileAtomically(cli.folder() + QStringLiteral("/b.txt"), "b\n").ok());
    const std::unique_ptr<QProcess> process = cli.start(words("diff pipe b.txt"));
    QVERIFY(process->waitForStarted());
    QVERIFY2(!process->waitForFinished(1'000), "it waits for the pipe");
    process->terminate();
    QVERIFY(process->waitForFinished(10'000));
    QCOMPARE(process->exitCode(), 130);
}

QTEST_GUILESS_MAIN(TstCliKeys)
#include "tst_clikeys.moc"
