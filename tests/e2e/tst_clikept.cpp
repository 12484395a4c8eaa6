// SPDX-License-Identifier: GPL-3.0-or-later
// What verbs must not overwrite, move or delete: logs, results, backups, restored workspaces and keys go elsewhere.
#include "core/base/files.h"
#include "tests/e2e/clirunner.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QTest>

#include <unistd.h>

using namespace promptlab;

namespace {

QStringList words(const char *line)
{
    return QString::fromLatin1(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

class TstCliKept final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void logsTouchOnlyLogs_data();
    void logsTouchOnlyLogs();
    void logsOfTheEnvironmentToo();
    void aLogThatCannotBeWrittenIsNoSuccess();
    void logsGoOn();
    void resultsReplaceNothing_data();
    void resultsReplaceNothing();
    void forceReplacesPlainFiles_data();
    void forceReplacesPlainFiles();
    void linksStayLinks();
    void theSameTextIsNoReplacement();
    void everyRestoreKeepsWhatWasThere();
    void aBackupIsNotRestoredIntoItself();
    void readingLeavesNothingBehind();
    void keysLieOutside_data();
    void keysLieOutside();
    void theEnvironmentNamesThePlaceOfTheKey();
    void aGivenPassphraseIsUsed();

private:
    QString path(const QString &name) const { return m_cli.folder() + QLatin1Char('/') + name; }
    void writeFile(const QString &name, const QByteArray &content) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(path(name)).path()));
        QVERIFY(writeFileAtomically(path(name), content).ok());
    }
    /// Names and contents of everything in the test's folder, links as links.
    QHash<QString, QByteArray> everything() const;
    /// Something that verbs with "w/" in their arguments find: a workspace with its lock, a log, texts, a link.
    void makeFiles() const;

    CliRunner m_cli;
};

void TstCliKept::initTestCase()
{
    const CliOutcome made = m_cli.init();
    QVERIFY2(made.exitCode == 0, made.text());
    writeFile(QStringLiteral("p1.md"), "Hello {{ name }}\n");
    QCOMPARE(m_cli.run(words("prompt save greet p1.md --create -m first")).exitCode, 0);
    QCOMPARE(m_cli.run(words("backup kept.plbackup")).exitCode, 0);
    makeFiles();
}

void TstCliKept::makeFiles() const
{
    writeFile(QStringLiteral("a.txt"), "one\n");
    writeFile(QStringLiteral("b.txt"), "two\n");
    writeFile(QStringLiteral("notes.txt"), "precious\n");
    writeFile(QStringLiteral("old.txt"), {});
    writeFile(QStringLiteral("old.1.txt"), "a sibling\n");
    QFile::copy(m_cli.workspace(), path(QStringLiteral("other.promptlab")));
    QFile::link(QStringLiteral("w/test.promptlab"), path(QStringLiteral("to-workspace")));
    QFile::link(QStringLiteral("notes.txt"), path(QStringLiteral("to-notes")));
    QFile::link(QStringLiteral("none"), path(QStringLiteral("to-nowhere")));
}

QHash<QString, QByteArray> TstCliKept::everything() const
{
    QHash<QString, QByteArray> found;
    for (const QString &folder : {QString(), QStringLiteral("w/"), QStringLiteral("keys/")}) {
        const QFileInfoList entries = QDir(path(folder)).entryInfoList(QDir::Files | QDir::Hidden | QDir::System);
        for (const QFileInfo &entry : entries)
            found.insert(folder + entry.fileName(),
                         entry.isSymLink() ? entry.symLinkTarget().toUtf8() : readFile(entry.filePath()).valueOr({}));
    }
    return found;
}

void TstCliKept::logsTouchOnlyLogs_data()
{
    QTest::addColumn<QString>("log");
    QTest::addColumn<QByteArray>("said");
    QTest::addRow("a text") << "notes.txt" << QByteArray("does not begin as a log");
    QTest::addRow("a text where older parts go") << "old.txt" << QByteArray("old.1.txt");
    QTest::addRow("a workspace") << "w/test.promptlab" << QByteArray("is a workspace");
    QTest::addRow("another workspace") << "other.promptlab" << QByteArray("is a workspace");
    QTest::addRow("the log of a workspace") << "w/test.promptlab-wal" << QByteArray("belongs to the workspace");
    QTest::addRow("the lock of a workspace") << "w/test.promptlab-lock" << QByteArray("belongs to the workspace");
    QTest::addRow("a link") << "to-notes" << QByteArray("not a regular file");
    QTest::addRow("a folder") << "keys" << QByteArray("not a regular file");
    QTest::addRow("a key") << "keys/test.key" << QByteArray("does not begin as a log");
}

void TstCliKept::logsTouchOnlyLogs()
{
    QFETCH(QString, log);
    QFETCH(QByteArray, said);
    for (const QString &old : {QStringLiteral("notes.txt"), QStringLiteral("old.txt"), QStringLiteral("old.1.txt")}) {
        QFile file(path(old));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addDays(-45), QFileDevice::FileModificationTime));
    }
    const auto before = everything();
    const CliOutcome refused = m_cli.run(
        {QStringLiteral("--log"), log, QStringLiteral("diff"), QStringLiteral("a.txt"), QStringLiteral("b.txt")});
    QVERIFY2(refused.exitCode == 2 && refused.err.contains(said) && refused.err.contains(log.toUtf8()), refused.text());
    QVERIFY2(refused.out.isEmpty(), "the verb must not run");
    QCOMPARE(everything(), before);
}

void TstCliKept::logsOfTheEnvironmentToo()
{
    CliRunner cli;
    QVERIFY(writeFileAtomically(cli.folder() + QStringLiteral("/ul.txt"), "mine\n").ok());
    cli.setEnvironment(QStringLiteral("PROMPTLAB_LOG"), QStringLiteral("ul.txt"));
    const CliOutcome refused = cli.run(words("diff ul.txt ul.txt --json"));
    QVERIFY2(refused.exitCode == 2 && refused.err.contains("PROMPTLAB_LOG") && refused.err.startsWith('{'),
             refused.text());
    QCOMPARE(*readFile(cli.folder() + QStringLiteral("/ul.txt")), QByteArray("mine\n"));
    cli.setEnvironment(QStringLiteral("PROMPTLAB_LOG"), QString());
    QCOMPARE(cli.run(words("diff ul.txt ul.txt")).exitCode, 0);
}

void TstCliKept::aLogThatCannotBeWrittenIsNoSuccess()
{
    // The workspace that is being made stands where the log would go, when its first line comes.
    const CliOutcome made = m_cli.run(words("init fresh/f.promptlab --key-file-at f.key --log fresh/f.promptlab"));
    QVERIFY2(made.exitCode == 3 && made.err.contains("The log could not be written"), made.text());
    QVERIFY(readFile(path(QStringLiteral("fresh/f.promptlab")))->startsWith("SQLite format 3"));
    QVERIFY(!QFile::exists(path(QStringLiteral("fresh/f.1.promptlab"))));
    QVERIFY(QDir(path(QStringLiteral("fresh"))).removeRecursively() && QFile::remove(path(QStringLiteral("f.key"))));
}

void TstCliKept::logsGoOn()
{
    for (int i = 0; i < 2; ++i) {
        const CliOutcome logged = m_cli.run(words("--log logs/l.jsonl prompt list"));
        QVERIFY2(logged.exitCode == 0 && logged.err.isEmpty(), logged.text());
    }
    QCOMPARE(readFile(path(QStringLiteral("logs/l.jsonl")))->count("\"event\":\"verb.end\""), 2);
}

void TstCliKept::resultsReplaceNothing_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("target");
    QTest::addColumn<bool>("force");
    QTest::addColumn<QByteArray>("said");
    const auto add = [](const char *verb, const char *target, bool force, const char *said) {
        QTest::addRow("%s %s%s", verb, target, force ? " -f" : "")
            << words(verb) << QString::fromLatin1(target) << force << QByteArray(said);
    };
    for (const char *verb : {"diff a.txt b.txt -o", "prompt checkout greet -o", "backup"}) {
        add(verb, "notes.txt", false, "exists already; --force");
        add(verb, "to-notes", false, "exists already; --force");
        add(verb, "kept.plbackup", false, "exists already; --force");
        add(verb, "", false, "cannot be \"\"");
        for (const bool force : {false, true}) {
            add(verb, "w/test.promptlab", force, "is a workspace and is never overwritten");
            add(verb, "to-workspace", force, "is a workspace and is never overwritten");
            add(verb, "other.promptlab", force, "is a workspace and is never overwritten");
            add(verb, "w/test.promptlab-lock", force, "belongs to the workspace");
            add(verb, "w/test.promptlab-wal", force, "belongs to the workspace");
            add(verb, "w/test.promptlab-shm", force, "belongs to the workspace");
            add(verb, "to-nowhere", force, "leads nowhere");
            add(verb, "keys", force, "is not a regular file");
        }
        add(verb, "keys/test.key", true, "is a file that this command reads");
    }
    for (const char *input : {"a.txt", "b.txt"})
        add("diff a.txt b.txt -o", input, true, "is a file that this command reads");
}

void TstCliKept::resultsReplaceNothing()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, target);
    QFETCH(bool, force);
    QFETCH(QByteArray, said);
    const auto before = everything();
    const CliOutcome refused = m_cli.run(arguments + QStringList{target} + (force ? words("-f") : QStringList()));
    QVERIFY2(refused.exitCode == 2 && refused.err.contains(said) && refused.err.contains(target.toUtf8()),
             refused.text());
    QCOMPARE(everything(), before);
}

void TstCliKept::forceReplacesPlainFiles_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("begins");
    QTest::addRow("diff") << words("diff a.txt b.txt -o") << QByteArray("--- a.txt");
    QTest::addRow("checkout") << words("prompt checkout greet -o") << QByteArray("---\n");
    QTest::addRow("backup") << words("backup") << QByteArray();
}

void TstCliKept::forceReplacesPlainFiles()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, begins);
    writeFile(QStringLiteral("plain.txt"), "mine\n");
    const CliOutcome done = m_cli.run(arguments + words("plain.txt --force"));
    QVERIFY2(done.exitCode == 0, done.text());
    const QByteArray content = *readFile(path(QStringLiteral("plain.txt")));
    QVERIFY(content != "mine\n" && content.startsWith(begins));
    QVERIFY(QFile::remove(path(QStringLiteral("plain.txt"))));
    const CliOutcome fresh = m_cli.run(arguments + words("plain.txt"));
    QVERIFY2(fresh.exitCode == 0, fresh.text());
    QVERIFY(QFile::remove(path(QStringLiteral("plain.txt"))));
}

void TstCliKept::linksStayLinks()
{
    for (const char *verb : {"diff a.txt b.txt -o", "prompt checkout greet -o", "backup"}) {
        writeFile(QStringLiteral("real.txt"), "mine\n");
        QVERIFY(QFile::link(QStringLiteral("real.txt"), path(QStringLiteral("link.txt"))));
        const CliOutcome done = m_cli.run(words(verb) + words("link.txt -f"));
        QVERIFY2(done.exitCode == 0, done.text());
        QVERIFY2(QFileInfo(path(QStringLiteral("link.txt"))).isSymLink(), verb);
        QVERIFY2(*readFile(path(QStringLiteral("real.txt"))) != "mine\n", verb);
        QVERIFY(QFile::remove(path(QStringLiteral("link.txt"))) && QFile::remove(path(QStringLiteral("real.txt"))));
    }
    const CliOutcome printed = m_cli.run(words("diff a.txt b.txt -o -"));
    QVERIFY2(printed.exitCode == 0 && printed.out.startsWith("--- a.txt"), printed.text());
    QVERIFY(!QFile::exists(path(QStringLiteral("-"))));
}

void TstCliKept::theSameTextIsNoReplacement()
{
    QCOMPARE(m_cli.run(words("prompt checkout greet -o same.md")).exitCode, 0);
    QCOMPARE(m_cli.run(words("prompt checkout greet -o same.md")).exitCode, 0);
    writeFile(QStringLiteral("same.md"), "changed\n");
    QCOMPARE(m_cli.run(words("prompt checkout greet -o same.md")).exitCode, 2);
    QVERIFY(QFile::remove(path(QStringLiteral("same.md"))));
}

void TstCliKept::everyRestoreKeepsWhatWasThere()
{
    const QString target = path(QStringLiteral("r/r.promptlab"));
    const QStringList restore = words("restore kept.plbackup -f --json -w") + QStringList{target};
    // A backup does not say where its key lies, and no workspace is there yet that would.
    m_cli.setEnvironment(QStringLiteral("PROMPTLAB_KEY_FILE"), m_cli.keyFile());
    QCOMPARE(m_cli.run(restore).exitCode, 0);
    QStringList kept;
    for (const char *key : {"first", "second", "third"}) {
        const CliOutcome saved =
            m_cli.run(words("prompt save") + words(key) + words("p1.md --create -w") + QStringList{target});
        QVERIFY2(saved.exitCode == 0, saved.text());
        const CliOutcome restored = m_cli.run(restore);
        QVERIFY2(restored.exitCode == 0, restored.text());
        kept.append(restored.json().value(QStringLiteral("keptAs")).toString());
    }
    QCOMPARE(QSet<QString>(kept.begin(), kept.end()).size(), 3);
    for (const auto &[file, key] : {std::pair(0, "first"), std::pair(1, "second"), std::pair(2, "third")}) {
        const CliOutcome listed = m_cli.run(words("prompt list -w") + QStringList{kept.at(file)});
        QVERIFY2(listed.exitCode == 0 && listed.out.contains(key), listed.text());
    }
}

void TstCliKept::aBackupIsNotRestoredIntoItself()
{
    const auto before = everything();
    const CliOutcome refused = m_cli.run(words("restore kept.plbackup -w kept.plbackup -f"));
    QVERIFY2(refused.exitCode == 2 && refused.err.contains("is the backup itself"), refused.text());
    QCOMPARE(everything(), before);
}

void TstCliKept::readingLeavesNothingBehind()
{
    const QString folder = path(QStringLiteral("alone"));
    QVERIFY(QDir().mkpath(folder));
    const QString copy = folder + QStringLiteral("/chk.promptlab");
    QVERIFY(QFile::copy(m_cli.workspace(), copy));
    for (const char *verb : {"prompt list", "status", "prompt log greet", "diff greet@1 a.txt", "audit verify"}) {
        const CliOutcome read = m_cli.run(words(verb) + QStringList{QStringLiteral("-w"), copy});
        QVERIFY2(read.exitCode == 0, read.text());
        QCOMPARE(QDir(folder).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("chk.promptlab")});
    }
}

void TstCliKept::keysLieOutside_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<bool>("byEnvironment");
    for (const bool byEnvironment : {false, true}) {
        for (const char *key : {"kin/a.key", "kin/sub/a.key", "other/../kin/a.key"})
            QTest::addRow("%s%s", key, byEnvironment ? " of the environment" : "")
                << QString::fromLatin1(key) << byEnvironment;
    }
}

void TstCliKept::keysLieOutside()
{
    QFETCH(QString, key);
    QFETCH(bool, byEnvironment);
    CliRunner cli;
    QVERIFY(QDir(cli.folder()).mkpath(QStringLiteral("other")));
    QStringList arguments = words("init kin/a.promptlab --key-file");
    if (byEnvironment)
        cli.setEnvironment(QStringLiteral("PROMPTLAB_KEY_FILE"), key);
    else
        arguments << QStringLiteral("--key-file-at") << key;
    const CliOutcome refused = cli.run(arguments);
    QVERIFY2(refused.exitCode == 2 && refused.err.contains("in the folder of the workspace"), refused.text());
    QVERIFY(!QFile::exists(cli.folder() + QStringLiteral("/kin")));
}

void TstCliKept::theEnvironmentNamesThePlaceOfTheKey()
{
    CliRunner cli;
    cli.setEnvironment(QStringLiteral("PROMPTLAB_KEY_FILE"), QStringLiteral("mine/b.key"));
    const CliOutcome made = cli.run(words("init kin/b.promptlab --key-file"));
    QVERIFY2(made.exitCode == 0, made.text());
    QVERIFY2(made.out.contains("Its key is in the file ") && made.out.contains("mine/b.key\n")
                 && made.out.contains("outside the workspace's folder"),
             made.text());
    QVERIFY(QFileInfo(cli.folder() + QStringLiteral("/mine/b.key")).size() == 32);
    QCOMPARE(QDir(cli.folder() + QStringLiteral("/kin")).entryList({QStringLiteral("*key*")}), QStringList());
    QCOMPARE(cli.run(words("status -w kin/b.promptlab")).exitCode, 0);
    const CliOutcome again = cli.run(words("init kin/c.promptlab --key-file"));
    QVERIFY2(again.exitCode == 2 && again.err.contains("the key of another workspace"), again.text());
    QVERIFY(!QFile::exists(cli.folder() + QStringLiteral("/kin/c.promptlab")));
}

void TstCliKept::aGivenPassphraseIsUsed()
{
    CliRunner cli;
    const QString file = cli.folder() + QStringLiteral("/passphrase");
    QVERIFY(writeFileAtomically(file, "", 0600).ok());
    cli.setEnvironment(QStringLiteral("PROMPTLAB_PASSPHRASE_FILE"), file);
    const CliOutcome empty = cli.run(words("init p/p.promptlab"));
    QVERIFY2(empty.exitCode == 2 && empty.err.contains("passphrase is empty"), empty.text());
    QVERIFY(!QFile::exists(cli.folder() + QStringLiteral("/p")));
    QVERIFY(writeFileAtomically(file, "correct horse battery", 0600).ok());
    cli.setEnvironment(QStringLiteral("PROMPTLAB_KEY_FILE"), QStringLiteral("p/in.key"));
    const CliOutcome made = cli.run(words("init p/p.promptlab"));
    QVERIFY2(made.exitCode == 0 && made.out.contains("PROMPTLAB_KEY_FILE was not used"), made.text());
    QVERIFY(!QFile::exists(cli.folder() + QStringLiteral("/p/in.key")));
    QVERIFY(cli.run(words("status -w p/p.promptlab")).out.contains("by passphrase"));
}

QTEST_GUILESS_MAIN(TstCliKept)
#include "tst_clikept.moc"
