// SPDX-License-Identifier: GPL-3.0-or-later
// A log never appends to, moves or deletes what is no log.
#include "core/base/files.h"
#include "core/observability/logfile.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace promptlab;

namespace {

class FixedClock final : public Clock
{
public:
    [[nodiscard]] qint64 nowMs() const override { return ms; }
    [[nodiscard]] qint64 monotonicNs() const override { return 0; }
    qint64 ms = QDateTime::currentMSecsSinceEpoch();
};

constexpr qint64 day = 86'400'000;

} // namespace

class TstLogFile final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock.ms = QDateTime::currentMSecsSinceEpoch();
    }

    void ownLinesAreKnown_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("own");
        QTest::addRow("the shortest line") << logLine({.event = "app.start"}, 0) << true;
        QTest::addRow("an error, of many")
            << QByteArray(logLine({.level = LogLevel::Error, .event = "verb.fail"}, m_clock.ms) + "\n{}\nrest\n")
            << true;
        QTest::addRow("a warning") << logLine({.level = LogLevel::Warning}, m_clock.ms) << true;
        QTest::addRow("a debug line") << logLine({.level = LogLevel::Debug}, m_clock.ms) << true;
        QTest::addRow("nothing") << QByteArray() << false;
        QTest::addRow("text") << QByteArray("precious\n") << false;
        QTest::addRow("other JSON lines") << QByteArray("{\"ts\":\"2026-01-02\",\"level\":\"info\"}\n") << false;
        QTest::addRow("a line of ours further down")
            << QByteArray("note\n" + logLine({.event = "app.start"}, 0)) << false;
    }
    void ownLinesAreKnown()
    {
        QFETCH(QByteArray, content);
        QFETCH(bool, own);
        write(QStringLiteral("l.jsonl"), content);
        QCOMPARE(isLogFile(path(QStringLiteral("l.jsonl"))), own);
        QVERIFY(QFile::link(QStringLiteral("l.jsonl"), path(QStringLiteral("link"))));
        QVERIFY(!isLogFile(path(QStringLiteral("link"))));
    }

    void rotatedNames()
    {
        QCOMPARE(rotatedLogPath(QStringLiteral("/a/old.txt"), 2), QStringLiteral("/a/old.2.txt"));
        QCOMPARE(rotatedLogPath(QStringLiteral("log"), 1), QStringLiteral("log.1"));
    }

    /// Whatever is refused stays as it is: content, mode and time.
    void whatIsNoLogIsLeftAlone_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("log");
        QTest::addColumn<QString>("said");
        const QByteArray text("precious\n");
        QTest::addRow("a text") << "old.txt" << text << "old.txt"
                                << "does not begin as a log";
        QTest::addRow("an older part that is no log") << "old.1.txt" << text << "old.txt"
                                                      << "old.1.txt";
        QTest::addRow("the oldest part") << "old.30.txt" << text << "old.txt"
                                         << "old.30.txt";
        QTest::addRow("an empty older part") << "old.2.txt" << QByteArray() << "old.txt"
                                             << "old.2.txt";
        QTest::addRow("a folder") << "folder/in" << text << "folder"
                                  << "not a regular file";
        QTest::addRow("a link to a text") << "old.txt" << text << "link"
                                          << "not a regular file";
        QTest::addRow("a pipe") << "old.txt" << text << "pipe"
                                << "not a regular file";
        QByteArray workspace("SQLite format 3");
        workspace.resize(100, '\0');
        workspace.replace(68, 4, "PLAB");
        QTest::addRow("a workspace") << "w.promptlab" << workspace << "w.promptlab"
                                     << "which is a workspace";
        QTest::addRow("its lock") << "w.promptlab" << workspace << "w.promptlab-lock"
                                  << "belongs to the workspace";
        QTest::addRow("its log") << "w.promptlab" << workspace << "w.promptlab-wal"
                                 << "belongs to the workspace";
    }
    void whatIsNoLogIsLeftAlone()
    {
        QFETCH(QString, file);
        QFETCH(QByteArray, content);
        QFETCH(QString, log);
        QFETCH(QString, said);
        write(file, content);
        if (log == QLatin1String("link"))
            QVERIFY(QFile::link(QStringLiteral("old.txt"), path(log)));
        if (log == QLatin1String("pipe"))
            QCOMPARE(::mkfifo(QFile::encodeName(path(log)).constData(), 0600), 0);
        age(path(file), 45);
        const QStringList names = QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::System);
        const QDateTime changed = QFileInfo(path(file)).lastModified();
        const Result<void> checked = checkLogTarget({.target = path(log)});
        QVERIFY(!checked.ok());
        QCOMPARE(errorCodeName(checked.error().code), QStringLiteral("invalid_input"));
        QVERIFY2(checked.error().text().contains(said), qPrintable(checked.error().text()));
        {
            Logger logger({.target = path(log)}, &m_clock);
            logger.write({.event = "some.thing"});
            logger.flush();
            QVERIFY2(logger.failure().contains(said), qPrintable(logger.failure()));
        }
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::System), names);
        QCOMPARE(readFile(path(file)).valueOr("gone"), content);
        QCOMPARE(QFileInfo(path(file)).lastModified(), changed);
        struct stat info {
        };
        QCOMPARE(::stat(QFile::encodeName(path(file)).constData(), &info), 0);
        QCOMPARE(info.st_mode & 0777, mode_t(0644));
    }

    void whatMayBecomeALog()
    {
        QVERIFY(checkLogTarget({}).ok());
        QVERIFY(checkLogTarget({.target = QStringLiteral("-")}).ok());
        QVERIFY(checkLogTarget({.target = path(QStringLiteral("new.jsonl"))}).ok());
        QVERIFY(checkLogTarget({.target = path(QStringLiteral("a/b/new.jsonl"))}).ok());
        QVERIFY(!QFileInfo::exists(path(QStringLiteral("new.jsonl"))) && !QFileInfo::exists(path(QStringLiteral("a"))));
        write(QStringLiteral("empty"), "");
        QVERIFY(checkLogTarget({.target = path(QStringLiteral("empty"))}).ok());
        write(QStringLiteral("own.jsonl"), logLine({.event = "app.start"}, 0) + '\n');
        write(QStringLiteral("own.3.jsonl"), logLine({.event = "app.start"}, 0) + '\n');
        write(QStringLiteral("own.77.jsonl"), "not one of the thirty");
        QVERIFY(checkLogTarget({.target = path(QStringLiteral("own.jsonl"))}).ok());
    }

    void aForeignFileThatComesLaterStopsTheRotation()
    {
        const QString log = path(QStringLiteral("l.jsonl"));
        const LogRecord record{.event = "fill.up", .message = QString(100, QLatin1Char('x'))};
        Logger logger({.target = log, .maxFileBytes = 4096, .keepFiles = 3}, &m_clock);
        logger.write(record);
        // Every line is in the file before the next one is taken: from here on it is open.
        QTRY_VERIFY(QFileInfo(log).size() > 0);
        write(QStringLiteral("l.3.jsonl"), "somebody's");
        for (int i = 0; i < 100; ++i)
            logger.write(record);
        logger.flush();
        QVERIFY2(logger.failure().contains(QStringLiteral("l.3.jsonl")), qPrintable(logger.failure()));
        QCOMPARE(*readFile(path(QStringLiteral("l.3.jsonl"))), QByteArray("somebody's"));
        QVERIFY(QFileInfo(log).size() <= 4096 && !QFileInfo::exists(path(QStringLiteral("l.1.jsonl"))));
    }

    void onlyLogsExpire()
    {
        const QString log = path(QStringLiteral("l.jsonl"));
        write(QStringLiteral("l.jsonl"), logLine({.event = "app.start"}, 0) + '\n');
        write(QStringLiteral("l.1.jsonl"), logLine({.event = "app.start"}, 0) + '\n');
        m_clock.ms += 40 * day;
        {
            Logger logger({.target = log}, &m_clock);
            logger.write({.event = "much.later"});
        }
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{QStringLiteral("l.jsonl")});
        QVERIFY(readFile(log)->contains("much.later"));
    }

    void aPlaceThatCannotBeWrittenIsTold()
    {
        write(QStringLiteral("file"), "x");
        const Result<void> checked = checkLogTarget({.target = path(QStringLiteral("file/below/l.jsonl"))});
        QVERIFY(!checked.ok());
        QVERIFY2(checked.error().text().contains(path(QStringLiteral("file"))), qPrintable(checked.error().text()));
    }

private:
    QString path(const QString &name) const { return m_folder->filePath(name); }
    void write(const QString &file, const QByteArray &content) const
    {
        QVERIFY(QDir().mkpath(QFileInfo(path(file)).path()));
        QVERIFY(writeFileAtomically(path(file), content).ok());
    }
    static void age(const QString &file, int days)
    {
        QFile opened(file);
        QVERIFY(opened.open(QIODevice::ReadOnly));
        QVERIFY(opened.setFileTime(QDateTime::currentDateTimeUtc().addDays(-days), QFileDevice::FileModificationTime));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock;
};

QTEST_GUILESS_MAIN(TstLogFile)
#include "tst_logfile.moc"
