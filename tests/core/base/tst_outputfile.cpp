// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/base/outputfile.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace promptlab;

class TstOutputFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QByteArray head("SQLite format 3");
        head.resize(100, '\0');
        write(QStringLiteral("foreign.db"), head);
        head.replace(68, 4, "PLAB");
        write(QStringLiteral("w.promptlab"), head);
        write(QStringLiteral("w.promptlab-wal"), "");
        write(QStringLiteral("other.promptlab"), head);
        write(QStringLiteral("damaged.promptlab"), QByteArray(5'000, 'x'));
        write(QStringLiteral("damaged.promptlab-lock"), "");
        write(QStringLiteral("notes.txt"), "mine");
        write(QStringLiteral("notes.txt-wal"), "mine, too");
        write(QStringLiteral("input.txt"), "read");
        link(QStringLiteral("w.promptlab"), QStringLiteral("to-workspace"));
        link(QStringLiteral("notes.txt"), QStringLiteral("to-notes"));
        link(QStringLiteral("input.txt"), QStringLiteral("to-input"));
        link(QStringLiteral("none"), QStringLiteral("to-nowhere"));
        link(QStringLiteral("."), QStringLiteral("here"));
        QCOMPARE(::link(name("w.promptlab").constData(), name("hard.promptlab").constData()), 0);
        QCOMPARE(::link(name("damaged.promptlab").constData(), name("hard-damaged").constData()), 0);
        QCOMPARE(::mkfifo(name("pipe").constData(), 0600), 0);
    }

    void whatMayBeWritten_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<int>("asked");
        QTest::addColumn<int>("forced");
        const int good = -1;
        const int never = int(ErrorCode::InvalidInput);
        const int exists = int(ErrorCode::AlreadyExists);
        QTest::addRow("a new file") << "new.txt" << good << good;
        QTest::addRow("a new file in a folder that is not there") << "none/new.txt" << good << good;
        QTest::addRow("a file") << "notes.txt" << exists << good;
        QTest::addRow("a link to a file") << "to-notes" << exists << good;
        QTest::addRow("a database of another program") << "foreign.db" << exists << good;
        QTest::addRow("a file that is named like the log of none") << "notes.txt-wal" << exists << good;
        QTest::addRow("no name") << "" << never << never;
        QTest::addRow("a workspace") << "w.promptlab" << never << never;
        QTest::addRow("a link to a workspace") << "to-workspace" << never << never;
        QTest::addRow("a second name of a workspace") << "hard.promptlab" << never << never;
        QTest::addRow("the log of a workspace") << "w.promptlab-wal" << never << never;
        QTest::addRow("the shared memory, which is not there") << "w.promptlab-shm" << never << never;
        QTest::addRow("the lock, which is not there") << "w.promptlab-lock" << never << never;
        QTest::addRow("the lock by way of a link") << "here/w.promptlab-lock" << never << never;
        QTest::addRow("kept answers") << "w.promptlab-answers-019a0000-0000-7000-8000-000000000001.3" << never << never;
        QTest::addRow("another workspace") << "other.promptlab" << never << never;
        QTest::addRow("the workspace in use, damaged") << "damaged.promptlab" << never << never;
        QTest::addRow("a second name of it") << "hard-damaged" << never << never;
        QTest::addRow("its lock") << "damaged.promptlab-lock" << never << never;
        QTest::addRow("its lock by way of a link") << "here/damaged.promptlab-lock" << never << never;
        QTest::addRow("an input") << "input.txt" << never << never;
        QTest::addRow("a link to an input") << "to-input" << never << never;
        QTest::addRow("a link that leads nowhere") << "to-nowhere" << never << never;
        QTest::addRow("a pipe") << "pipe" << never << never;
        QTest::addRow("a folder") << "here" << never << never;
    }
    void whatMayBeWritten()
    {
        QFETCH(QString, file);
        QFETCH(int, asked);
        QFETCH(int, forced);
        OutputRules rules;
        rules.inputs = QStringList{QString(), path(QStringLiteral("input.txt")), path(QStringLiteral("none"))};
        rules.workspace = path(QStringLiteral("damaged.promptlab"));
        for (const bool overwrite : {false, true}) {
            rules.overwrite = overwrite;
            const Result<QString> checked = checkOutputFile(file.isEmpty() ? file : path(file), rules);
            QCOMPARE(checked.ok() ? -1 : int(checked.error().code), overwrite ? forced : asked);
            QVERIFY(checked.ok() || file.isEmpty() || checked.error().message.contains(path(file)));
        }
    }

    void linksAreFollowed()
    {
        const auto place = checkOutputFile(path(QStringLiteral("to-notes")), OutputRules{true, {}, {}});
        QVERIFY(place.ok());
        QCOMPARE(*place, QFileInfo(path(QStringLiteral("notes.txt"))).canonicalFilePath());
        QVERIFY(writeFileAtomically(*place, "new").ok());
        QVERIFY(QFileInfo(path(QStringLiteral("to-notes"))).isSymLink());
        QCOMPARE(*readFile(path(QStringLiteral("to-notes"))), QByteArray("new"));
    }

    void theWorkspaceInUseIsToldByItsNameAlone()
    {
        // It may be open, and opening and closing it once more would drop the locks of its reader.
        QVERIFY(QFile::remove(path(QStringLiteral("w.promptlab"))));
        const OutputRules rules{true, {}, path(QStringLiteral("w.promptlab"))};
        for (const char *file : {"w.promptlab", "w.promptlab-lock", "here/w.promptlab-wal"})
            QVERIFY2(!checkOutputFile(path(QLatin1String(file)), rules).ok(), file);
    }

    void companionsAreToldByTheirNames()
    {
        QCOMPARE(companionOwner(QStringLiteral("/a/w.promptlab-wal")), QStringLiteral("/a/w.promptlab"));
        QCOMPARE(companionOwner(QStringLiteral("w-journal")), QStringLiteral("w"));
        QCOMPARE(companionOwner(QStringLiteral("a-lock/w")), QString());
        QCOMPARE(companionOwner(QStringLiteral("w-answers-1.2")), QString());
    }

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QByteArray name(const char *file) const { return QFile::encodeName(path(QLatin1String(file))); }
    void write(const QString &file, const QByteArray &content) const
    {
        QVERIFY(writeFileAtomically(path(file), content).ok());
    }
    void link(const QString &target, const QString &file) const { QVERIFY(QFile::link(target, path(file))); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TstOutputFile)
#include "tst_outputfile.moc"
