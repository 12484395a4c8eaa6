// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are not what a verb hopes for: pipes, places that cannot be written, pieces, what killed processes left.
#include "core/base/files.h"
#include "tests/e2e/clirunner.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace promptlab;

namespace {

constexpr int atOnceMs = 30'000; // a verb that waits for a pipe would wait for ever

QStringList words(const char *line)
{
    return QString::fromLatin1(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

class TstCliFiles final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void onlyRegularFiles_data();
    void onlyRegularFiles();
    void keychainIsNotDropped_data();
    void keychainIsNotDropped();
    void backupOfAReadOnlyPlace();
    void backupOfALogThatCannotBeTakenUp();
    void killedBackupsLeaveNothing();
    void killedRestoresLeaveNothing();
    void piecesAreToldAsPieces_data();
    void piecesAreToldAsPieces();
    void tagsAreNoVersions_data();
    void tagsAreNoVersions();
    void tagsOfFilesAreNoVersions();
    void environmentsTakeNoTag();
    void namesOfFilesAreChecked_data();
    void namesOfFilesAreChecked();
    void namesOfTheCommandLineAreChecked();
    void theUserHasAName();
    void nobodyIsNamedTwice();

private:
    QString path(const QString &name) const { return m_cli.folder() + QLatin1Char('/') + name; }
    void writeFile(const QString &name, const QByteArray &content) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
        QVERIFY(writeFileAtomically(path(name), content).ok());
    }
    /// Everything that a backup or restore may leave.
    QStringList leftovers(const QString &folder) const
    {
        return QDir(folder).entryList({QStringLiteral("*.copy-*"), QStringLiteral("*.restore-*")},
                                      QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }
    /// The command line as somebody without rights: root passes every check.
    CliOutcome runWithoutRights(const QStringList &arguments);
    /// A copy of the workspace, with its log if it has one, that can only be read; its folder.
    QString readOnlyCopy(const QString &name) const;

    CliRunner m_cli;
};

void TstCliFiles::initTestCase()
{
    const CliOutcome made = m_cli.init();
    QVERIFY2(made.exitCode == 0, made.text());
    const CliOutcome imported = m_cli.run({QStringLiteral("import"), CliRunner::sample()});
    QVERIFY2(imported.exitCode == 0, imported.text());
    QCOMPARE(m_cli.run(words("backup good.plbackup")).exitCode, 0);
}

CliOutcome TstCliFiles::runWithoutRights(const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = m_cli.environment();
    environment.insert(QStringLiteral("PROMPTLAB_KEY_FILE"), path(QStringLiteral("keys/nobody.key")));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_cli.folder());
    process.setChildProcessModifier([] {
        constexpr uid_t nobody = 65'534;
        if (::geteuid() == 0 && (::setgid(nobody) != 0 || ::setuid(nobody) != 0))
            ::_exit(99);
    });
    process.start(CliRunner::program(QStringLiteral("promptlab-cli")), arguments);
    CliOutcome outcome;
    outcome.crashed = !process.waitForFinished(atOnceMs) || process.exitStatus() == QProcess::CrashExit;
    outcome.exitCode = outcome.crashed ? -1 : process.exitCode();
    outcome.out = process.readAllStandardOutput();
    outcome.err = process.readAllStandardError();
    return outcome;
}

QString TstCliFiles::readOnlyCopy(const QString &name) const
{
    constexpr uid_t nobody = 65'534;
    const QString folder = path(name);
    QDir().mkpath(folder);
    for (const char *suffix : {"", "-wal"}) {
        const QString copy = folder + QStringLiteral("/test.promptlab") + QLatin1String(suffix);
        if (QFile::copy(m_cli.workspace() + QLatin1String(suffix), copy))
            ::chmod(QFile::encodeName(copy).constData(), 0444);
    }
    ::chmod(QFile::encodeName(folder).constData(), 0555);
    // The other person must come here, write a backup here, and read a key of his own.
    ::chmod(QFile::encodeName(m_cli.folder()).constData(), 0777);
    ::chmod(QFile::encodeName(path(QStringLiteral("keys"))).constData(), 0755);
    const QString key = path(QStringLiteral("keys/nobody.key"));
    QFile::copy(m_cli.keyFile(), key);
    if (::geteuid() == 0 && ::chown(QFile::encodeName(key).constData(), nobody, nobody) != 0)
        return {};
    return folder;
}

void TstCliFiles::onlyRegularFiles_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("arguments");
    for (const auto &[name, kind] : {std::pair("pipe", S_IFIFO), std::pair("socket", S_IFSOCK)})
        QCOMPARE(::mknod(QFile::encodeName(path(QLatin1String(name))).constData(), mode_t(kind) | 0600, 0), 0);
    const auto add = [](const char *file, const char *line) {
        QTest::addRow("%s: %s", file, line)
            << QString::fromLatin1(file) << words(QByteArray(line).replace("FILE", file).constData());
    };
    for (const char *file : {"pipe", "keys", "socket", "/dev/null", "/dev/zero"}) {
        for (const char *line : {"-w FILE status", "restore FILE -w new.promptlab", "backup --check FILE"})
            add(file, line);
    }
    // Never a real device here: a program that fails this test, run by root, would put a file in its place.
    for (const char *file : {"pipe", "keys", "socket"}) {
        for (const char *line : {"-w FILE restore good.plbackup", "-w FILE restore good.plbackup -f", "backup FILE -f"})
            add(file, line);
    }
}

void TstCliFiles::onlyRegularFiles()
{
    QFETCH(QString, file);
    QFETCH(QStringList, arguments);
    const CliOutcome refused = m_cli.run(arguments, {}, atOnceMs);
    QVERIFY2(refused.exitCode == 2, refused.text());
    QVERIFY2(refused.err.contains("is not a regular file") && refused.err.contains(file.toUtf8()), refused.text());
    QVERIFY(!QFile::exists(path(QStringLiteral("new.promptlab"))));
    struct stat info {
    };
    QCOMPARE(::stat(QFile::encodeName(file.startsWith(QLatin1Char('/')) ? file : path(file)).constData(), &info), 0);
    QVERIFY2(!S_ISREG(info.st_mode), "a file took its place");
}

void TstCliFiles::keychainIsNotDropped_data()
{
    QTest::addColumn<QStringList>("arguments");
    for (const char *line :
         {"init k.promptlab --keychain", "init k.promptlab --keychain --passphrase",
          "init k.promptlab --keychain --key-file", "init k.promptlab --passphrase --key-file --keychain"})
        QTest::addRow("%s", line) << words(line);
}

void TstCliFiles::keychainIsNotDropped()
{
    QFETCH(QStringList, arguments);
    CliRunner cli;
    cli.setEnvironment(QStringLiteral("XDG_RUNTIME_DIR"), cli.folder()); // no bus in it
    const QString passphrase = cli.folder() + QStringLiteral("/passphrase");
    QVERIFY(writeFileAtomically(passphrase, "correct horse battery", 0600).ok());
    cli.setEnvironment(QStringLiteral("PROMPTLAB_PASSPHRASE_FILE"), passphrase);
    const CliOutcome refused = cli.run(arguments);
    QVERIFY2(refused.exitCode == 3 && refused.err.contains("No keychain answers here"), refused.text());
    QVERIFY(!QFile::exists(cli.folder() + QStringLiteral("/k.promptlab")));
    QCOMPARE(QDir(cli.folder()).entryList({QStringLiteral("*.key"), QStringLiteral("k.*")}), QStringList());
    QVERIFY(!QFile::exists(cli.folder() + QStringLiteral("/data")));
}

void TstCliFiles::backupOfAReadOnlyPlace()
{
    const QString folder = readOnlyCopy(QStringLiteral("closed"));
    QVERIFY(!folder.isEmpty());
    const QString workspace = folder + QStringLiteral("/test.promptlab");
    const QStringList before = QDir(folder).entryList(QDir::Files | QDir::Hidden);
    const CliOutcome saved = runWithoutRights(
        {QStringLiteral("-w"), workspace, QStringLiteral("backup"), QStringLiteral("closed.plbackup")});
    QVERIFY2(saved.exitCode == 0, saved.text());
    QVERIFY2(saved.err.contains("its audit log has no entry of this backup"), saved.text());
    const CliOutcome again =
        runWithoutRights({QStringLiteral("-w"), workspace, QStringLiteral("backup"), QStringLiteral("closed.plbackup"),
                          QStringLiteral("-f"), QStringLiteral("--json")});
    QVERIFY2(again.exitCode == 0, again.text());
    QCOMPARE(again.json().value(QStringLiteral("recorded")), QJsonValue(false));
    QCOMPARE(runWithoutRights(words("backup --check closed.plbackup")).exitCode, 0);
    QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden), before);
    QCOMPARE(leftovers(m_cli.folder()), QStringList());
    // One that can be written says so in its log, as before.
    const CliOutcome usual = m_cli.run(words("backup usual.plbackup --json"));
    QCOMPARE(usual.json().value(QStringLiteral("recorded")), QJsonValue(true));
}

void TstCliFiles::backupOfALogThatCannotBeTakenUp()
{
    QString folder;
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("log"));
        db.setDatabaseName(m_cli.workspace());
        QVERIFY(db.open());
        QSqlQuery query(db);
        QVERIFY(query.exec(QStringLiteral("UPDATE workspace SET created_with = 'y'")));
        QVERIFY(QFileInfo(m_cli.workspace() + QStringLiteral("-wal")).size() > 0);
        folder = readOnlyCopy(QStringLiteral("with-log"));
    }
    QSqlDatabase::removeDatabase(QStringLiteral("log"));
    QVERIFY(QFile::exists(folder + QStringLiteral("/test.promptlab-wal")));
    const CliOutcome refused = runWithoutRights({QStringLiteral("-w"), folder + QStringLiteral("/test.promptlab"),
                                                 QStringLiteral("backup"), QStringLiteral("log.plbackup")});
    QVERIFY2(refused.exitCode == 3, refused.text());
    QVERIFY2(refused.err.contains("its last changes are in") && refused.err.contains("test.promptlab-wal"),
             refused.text());
    QVERIFY(!QFile::exists(path(QStringLiteral("log.plbackup"))));
}

void TstCliFiles::killedBackupsLeaveNothing()
{
    CliRunner killed;
    killed.setEnvironment(QStringLiteral("PL_FAILPOINT"), QStringLiteral("backup.before_rename:crash"));
    const QString target = path(QStringLiteral("b.plbackup"));
    const QStringList backup{QStringLiteral("-w"), m_cli.workspace(), QStringLiteral("backup"), target};
    killed.setEnvironment(QStringLiteral("PROMPTLAB_KEY_FILE"), m_cli.keyFile());
    const CliOutcome crashed = killed.run(backup);
    QVERIFY2(crashed.crashed, crashed.text());
    QCOMPARE(leftovers(m_cli.folder()).size(), 1);
    QVERIFY(!QFile::exists(target));
    writeFile(QStringLiteral("b.plbackup.copy-AbCdEf"), "of another version");
    writeFile(QStringLiteral("b.plbackup.copy-AbCdEf-journal"), "its companion");
    writeFile(QStringLiteral("b.plbackup.copy-ghIjkl-journal"), "a companion alone");
    writeFile(QStringLiteral("b.plbackup.copy-of-mine"), "no name of ours");
    const CliOutcome good = m_cli.run(backup);
    QVERIFY2(good.exitCode == 0, good.text());
    QCOMPARE(leftovers(m_cli.folder()), QStringList{QStringLiteral("b.plbackup.copy-of-mine")});
    QVERIFY(QFile::remove(path(QStringLiteral("b.plbackup.copy-of-mine"))));
}

void TstCliFiles::killedRestoresLeaveNothing()
{
    CliRunner killed;
    killed.setEnvironment(QStringLiteral("PL_FAILPOINT"), QStringLiteral("restore.before_swap:crash"));
    killed.setEnvironment(QStringLiteral("PROMPTLAB_KEY_FILE"), m_cli.keyFile());
    const QString target = path(QStringLiteral("restored/w.promptlab"));
    const QStringList restore{QStringLiteral("-w"), target, QStringLiteral("restore"),
                              path(QStringLiteral("good.plbackup"))};
    const CliOutcome crashed = killed.run(restore);
    QVERIFY2(crashed.crashed, crashed.text());
    QCOMPARE(leftovers(path(QStringLiteral("restored"))).size(), 1);
    m_cli.setEnvironment(QStringLiteral("PROMPTLAB_KEY_FILE"), m_cli.keyFile());
    const CliOutcome good = m_cli.run(restore);
    QVERIFY2(good.exitCode == 0, good.text());
    QCOMPARE(leftovers(path(QStringLiteral("restored"))), QStringList());
}

void TstCliFiles::piecesAreToldAsPieces_data()
{
    QTest::addColumn<int>("percent");
    QTest::addColumn<int>("bytes");
    QTest::addRow("a bit of the head") << 0 << 60;
    QTest::addRow("the head") << 0 << 100;
    QTest::addRow("the first page") << 0 << 4096;
    QTest::addRow("half") << 50 << 0;
    QTest::addRow("all but the last byte") << 100 << -1;
}

void TstCliFiles::piecesAreToldAsPieces()
{
    QFETCH(int, percent);
    QFETCH(int, bytes);
    const QByteArray whole = readFile(m_cli.workspace()).valueOr({});
    const qsizetype size = whole.size() * percent / 100 + bytes;
    writeFile(QStringLiteral("cut.promptlab"), whole.left(size));
    const CliOutcome refused = m_cli.run(words("-w cut.promptlab status"));
    QVERIFY2(refused.exitCode == 3, refused.text());
    QVERIFY2(refused.err.contains("cut short") && refused.err.contains(QByteArray(QByteArray::number(size) + " bytes"))
                 && refused.err.contains("restore BACKUP --force") && !refused.err.contains("statement"),
             refused.text());
    QCOMPARE(refused.err.count('\n'), 1);
    if (size >= 100)
        QVERIFY2(refused.err.contains(QByteArray("bytes of " + QByteArray::number(whole.size()))), refused.text());
}

void TstCliFiles::tagsAreNoVersions_data()
{
    QTest::addColumn<QString>("tag");
    QTest::addColumn<QByteArray>("reason");
    QTest::addRow("a number") << "2" << QByteArray("starting with a letter");
    QTest::addRow("a marked number") << "v2" << QByteArray("number of a version");
    QTest::addRow("a hash") << "deadbee" << QByteArray("hash of a version");
    QTest::addRow("a hash in capitals") << "DEADBEEF" << QByteArray("hash of a version");
    QTest::addRow("head") << "Head" << QByteArray("newest version");
    QTest::addRow("an environment") << "staging" << QByteArray("an environment has that name");
    QTest::addRow("an environment in capitals") << "Production" << QByteArray("an environment has that name");
}

void TstCliFiles::tagsAreNoVersions()
{
    QFETCH(QString, tag);
    QFETCH(QByteArray, reason);
    const CliOutcome refused =
        m_cli.run({QStringLiteral("prompt"), QStringLiteral("tag"), QStringLiteral("triage@1"), tag});
    QVERIFY2(refused.exitCode == 2 && refused.err.contains(reason), refused.text());
}

void TstCliFiles::tagsOfFilesAreNoVersions()
{
    writeFile(QStringLiteral("tagged/tagged.md"), "---\ncommit: first\ntags: [good, v2]\n---\nHello\n");
    const CliOutcome refused = m_cli.run(words("import tagged/tagged.md"));
    QVERIFY2(refused.exitCode == 2 && refused.err.contains("tagged.md:3:")
                 && refused.err.contains("number of a version"),
             refused.text());
    writeFile(QStringLiteral("tagged/staged.md"), "---\ntags: [staging]\n---\nHello\n");
    const CliOutcome staged = m_cli.run(words("import tagged/staged.md"));
    QVERIFY2(staged.exitCode == 2 && staged.err.contains("an environment has that name"), staged.text());
    QCOMPARE(m_cli.run(words("prompt show staged")).exitCode, 2);
}

void TstCliFiles::environmentsTakeNoTag()
{
    QCOMPARE(m_cli.run(words("prompt tag triage@1 qa")).exitCode, 0);
    writeFile(QStringLiteral("envs/promptlab.yaml"),
              "format: promptlab-project/1\nname: e\nenvironments:\n- name: QA\n");
    const CliOutcome refused = m_cli.run(words("import envs"));
    QVERIFY2(refused.exitCode == 2 && refused.err.contains("a tag of a prompt has that name"), refused.text());
}

void TstCliFiles::namesOfFilesAreChecked_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("import");
    QTest::addColumn<QByteArray>("said");
    const QByteArray rules("format: promptlab-scripted/1\nrules:\n- reply: x\n");
    QTest::addRow("a path as name of a dataset")
        << "n/set.yaml" << QByteArray("description: d\nname: ../secret\nrows:\n- {text: a}\n") << "n/set.yaml"
        << QByteArray("n/set.yaml:2:7: The name \"../secret\" has a path separator (\"/\") in place 3");
    QTest::addRow("a backslash in the name of a dataset of JSON")
        << "n/set.json" << QByteArray("{\n \"name\": \"a\\\\b\", \"rows\": [{\"text\": \"a\"}]}") << "n/set.json"
        << QByteArray("n/set.json:2:10: The name \"a\\b\" has a path separator");
    QTest::addRow("the sign of versions in the name of a dataset")
        << "n/at.yaml" << QByteArray("name: set@1\nrows:\n- {text: a}\n") << "n/at.yaml"
        << QByteArray("n/at.yaml:1:7: The name \"set@1\" has an \"@\"");
    QTest::addRow("a control character in the name of a dataset")
        << "n/bell.yaml" << QByteArray("name: \"ring\\a\"\nrows:\n- {text: a}\n") << "n/bell.yaml"
        << QByteArray("n/bell.yaml:1:7: The name \"ring\xEF\xBF\xBD\" has a control character (U+0007) in place 5");
    QTest::addRow("a control character in a file name")
        << QStringLiteral("n/one\u0001two.csv") << QByteArray("text\na\n") << QStringLiteral("n/one\u0001two.csv")
        << QByteArray("has a control character (U+0001) in place 4");
    QTest::addRow("a file name that turns the direction")
        << QStringLiteral("n/vsc\u202E.yaml") << rules << QStringLiteral("n/vsc\u202E.yaml")
        << QByteArray("has a control character (U+202E)");
    QTest::addRow("a path as name of a provider")
        << "p/promptlab.yaml"
        << QByteArray("format: promptlab-project/1\nname: p\nproviders:\n- {path: r.yaml, kind: scripted, name: a/b}\n")
        << "p" << QByteArray("p/promptlab.yaml:4:40: The name \"a/b\" has a path separator");
    QTest::addRow("a control character in the own name of a provider")
        << "q/r.yaml" << QByteArray("format: promptlab-scripted/1\nname: \"x\\e[2J\"\nrules:\n- reply: x\n") << "run"
        << QByteArray("r.yaml:2:7: The name of a provider must not have control characters");
}

void TstCliFiles::namesOfFilesAreChecked()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, content);
    QFETCH(QString, import);
    QFETCH(QByteArray, said);
    writeFile(file, content);
    if (import == QLatin1String("p"))
        writeFile(QStringLiteral("p/r.yaml"), "format: promptlab-scripted/1\nrules:\n- reply: x\n");
    const QStringList arguments = import == QLatin1String("run") ? words("run triage@1 -d smoke -p scripted:q/r.yaml")
                                                                 : QStringList{QStringLiteral("import"), import};
    const CliOutcome refused = m_cli.run(arguments);
    QVERIFY2(refused.exitCode == 2 && refused.err.contains(said), refused.text());
    if (!file.endsWith(QLatin1String(".csv")) && !file.startsWith(QLatin1String("n/set")))
        return;
    const CliOutcome set = m_cli.run({QStringLiteral("dataset"), QStringLiteral("import"), file});
    QVERIFY2(set.exitCode == 2 && set.err.contains(said), set.text());
}

void TstCliFiles::namesOfTheCommandLineAreChecked()
{
    writeFile(QStringLiteral("plain.csv"), "text\na\n");
    const CliOutcome refused = m_cli.run(words("dataset import plain.csv --name a/b"));
    QVERIFY2(refused.exitCode == 2 && refused.err.contains("path separator"), refused.text());
    QCOMPARE(m_cli.run(words("dataset import plain.csv --name a.b-c")).exitCode, 0);
}

void TstCliFiles::theUserHasAName()
{
    CliRunner cli;
    cli.setEnvironment(QStringLiteral("USER"), QString());
    cli.setEnvironment(QStringLiteral("LOGNAME"), QString());
    QCOMPARE(
        cli.run({QStringLiteral("init"), cli.workspace(), QStringLiteral("--key-file-at"), cli.keyFile()}).exitCode, 0);
    const passwd *entry = ::getpwuid(::geteuid());
    const QString expected = entry ? QString::fromLocal8Bit(entry->pw_name) : QStringLiteral("owner");
    QCOMPARE(cli.run(words("status --json")).json().value(QStringLiteral("person")).toString(), expected);
}

void TstCliFiles::nobodyIsNamedTwice()
{
    CliRunner cli;
    QCOMPARE(cli.run({QStringLiteral("init"), cli.workspace(), QStringLiteral("--key-file-at"), cli.keyFile(),
                      QStringLiteral("--name"), QStringLiteral("owner")})
                 .exitCode,
             0);
    const CliOutcome status = cli.run(words("status"));
    QVERIFY2(status.out.contains("You        owner\n"), status.text());
    const CliOutcome named = m_cli.run(words("status"));
    QVERIFY2(named.out.contains("You        Ada, owner\n"), named.text());
}

QTEST_GUILESS_MAIN(TstCliFiles)
#include "tst_clifiles.moc"
