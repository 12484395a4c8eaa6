// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/files.h"
#include "core/base/json.h"
#include "core/observability/logger.h"

#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

#include <fcntl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace promptlab;

namespace {

class FixedClock final : public Clock
{
public:
    [[nodiscard]] qint64 nowMs() const override { return ms; }
    [[nodiscard]] qint64 monotonicNs() const override { return 0; }
    qint64 ms = 1767323045120;
};

constexpr qint64 day = 86'400'000;

QList<QJsonObject> linesOf(const QString &path)
{
    QList<QJsonObject> lines;
    const auto content = readFile(path);
    if (!content.ok())
        return lines;
    for (const QByteArray &line : content->split('\n')) {
        if (line.isEmpty())
            continue;
        const auto value = parseJson(line);
        lines << (value.ok() ? value->toObject() : QJsonObject{{QStringLiteral("broken"), QString::fromUtf8(line)}});
    }
    return lines;
}

QLoggingCategory testCategory("promptlab.test");

} // namespace

class TstLogger final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("logs/lab.jsonl"));
        m_clock.ms = 1767323045120;
    }

    void lineHasTheFieldsInOrder()
    {
        Context context;
        context.trace = TraceContext::fromHeader("00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
        context.requestId = QStringLiteral("req-1");
        context.project = ProjectId(QUuid::fromString(QStringLiteral("019a0000-0000-7000-8000-000000000001")));
        context.actor.person = PersonId(QUuid::fromString(QStringLiteral("019a0000-0000-7000-8000-000000000002")));
        Error error = makeError(ErrorCode::Timeout, QStringLiteral("not shown"), QStringLiteral("after 3 s"));
        error.retryable = true;
        const QByteArray line = logLine({.level = LogLevel::Warning,
                                         .event = "run.fail",
                                         .message = QStringLiteral("Run \"7\" failed"),
                                         .context = &context,
                                         .component = "pipeline",
                                         .durationMs = 12.5,
                                         .error = &error,
                                         .fields = {{QStringLiteral("n"), 3}}},
                                        m_clock.ms);
        QCOMPARE(line,
                 QByteArray(
                     "{'ts':'2026-01-02T03:04:05.120Z','level':'warn','event':'run.fail','msg':'Run \\'7\\' failed',"
                     "'traceId':'0af7651916cd43dd8448eb211c80319c','spanId':'b7ad6b7169203331','requestId':'req-1',"
                     "'project':'019a0000-0000-7000-8000-000000000001','actor':'019a0000-0000-7000-8000-000000000002',"
                     "'component':'pipeline','durationMs':12.500,"
                     "'error':{'code':'timeout','retryable':true,'detail':'after 3 s'},'fields':{'n':3}}")
                     .replace('\'', '"'));
    }

    void emptyFieldsAreLeftOut()
    {
        QCOMPARE(logLine({.event = "app.start"}, 0),
                 QByteArray("{'ts':'1970-01-01T00:00:00.000Z','level':'info','event':'app.start','msg':''}")
                     .replace('\'', '"'));
    }

    void charactersAreEscaped_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("escaped");
        QTest::addRow("line feed") << QStringLiteral("a\nb") << QByteArray("a\\u000ab");
        QTest::addRow("terminal escape") << QStringLiteral("\x1b[31m") << QByteArray("\\u001b[31m");
        QTest::addRow("eight-bit control") << QString(QChar(0x9B)) << QByteArray("\\u009b");
        QTest::addRow("delete") << QString(QChar(0x7F)) << QByteArray("\\u007f");
        QTest::addRow("zero") << QString(QChar(0)) << QByteArray("\\u0000");
        QTest::addRow("line separator") << QString(QChar(0x2028)) << QByteArray("\\u2028");
        QTest::addRow("direction override") << QString(QChar(0x202E)) << QByteArray("\\u202e");
        QTest::addRow("lone surrogate") << QString(QChar(0xD800)) << QByteArray("\\ud800");
        QTest::addRow("quote and backslash") << QStringLiteral("\"\\") << QByteArray("\\\"\\\\");
        QTest::addRow("letters beyond ASCII stay") << QString::fromUtf8("größe 😀") << QByteArray("größe 😀");
    }

    void charactersAreEscaped()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, escaped);
        const QByteArray line = logLine({.message = text, .fields = {{QStringLiteral("k"), text}}}, 0);
        QVERIFY2(line.contains(QByteArray("\"msg\":\"" + escaped + "\"")), line.constData());
        QVERIFY2(line.endsWith(QByteArray("{\"k\":\"" + escaped + "\"}}")), line.constData());
    }

    void secretsNeverReachALine()
    {
        const QString canary = QStringLiteral("sk-CanaryCanary1234567890");
        Context context;
        context.requestId = canary;
        const Error error = makeError(ErrorCode::Io, canary, canary);
        const QByteArray line = logLine(
            {.level = LogLevel::Debug,
             .message = canary,
             .context = &context,
             .error = &error,
             .fields = {{QStringLiteral("a"), canary}, {canary, 1}, {QStringLiteral("password"), QStringLiteral("x")}},
             .content = {{QStringLiteral("b"), QJsonArray{canary}}}},
            0);
        QVERIFY2(!line.contains("Canary"), line.constData());
        QCOMPARE(line.count("[redacted]"), 7);
        QVERIFY(parseJson(line).ok());
    }

    void contentIsWrittenAtDebugOnly()
    {
        const QJsonObject content{{QStringLiteral("prompt"), QStringLiteral("Hello body")}};
        QVERIFY(logLine({.level = LogLevel::Debug, .content = content}, 0).contains("Hello body"));
        for (const LogLevel level : {LogLevel::Info, LogLevel::Warning, LogLevel::Error})
            QVERIFY(!logLine({.level = level, .content = content}, 0).contains("Hello body"));
    }

    void longTextsAreCut()
    {
        const QByteArray line = logLine({.message = QString(9000, QLatin1Char('x'))}, 0);
        QVERIFY(line.contains("x [+808]\""));
        QVERIFY(line.size() < 8400);
    }

    void nothingHappensBeforeTheFirstLine()
    {
        {
            Logger logger({.target = m_path}, &m_clock);
            logger.write({.level = LogLevel::Debug, .event = "too.low"});
            int made = 0;
            logger.write(LogLevel::Debug, [&made] {
                ++made;
                return LogRecord{};
            });
            QCOMPARE(made, 0);
            logger.write(LogLevel::Info, [&made] {
                ++made;
                return LogRecord{.level = LogLevel::Debug};
            });
            QCOMPARE(made, 1);
            logger.flush();
        }
        QVERIFY(!QFileInfo::exists(m_path));
        QVERIFY(!QFileInfo::exists(QFileInfo(m_path).path()));
    }

    void offWritesNothingWhateverTheLevel()
    {
        Logger logger({}, &m_clock);
        logger.setLevel(LogLevel::Debug);
        QVERIFY(!logger.isEnabled(LogLevel::Error));
        logger.write({.level = LogLevel::Off});
        logger.write({.level = LogLevel::Error});
        logger.flush();
        QCOMPARE(logger.failure(), QString());
    }

    void linesArriveInOrderAndTheFileIsPrivate()
    {
        const mode_t before = ::umask(0);
        {
            Logger logger({.target = m_path, .level = LogLevel::Debug}, &m_clock);
            for (int i = 0; i < 500; ++i)
                logger.write({.level = LogLevel::Debug, .event = "count.up", .fields = {{QStringLiteral("i"), i}}});
            logger.flush();
            QCOMPARE(linesOf(m_path).size(), 500);
            logger.write({.event = "count.again", .fields = {{QStringLiteral("i"), 500}}});
        }
        ::umask(before);
        const QList<QJsonObject> lines = linesOf(m_path);
        QCOMPARE(lines.size(), 501);
        for (int i = 0; i <= 500; ++i)
            QCOMPARE(lines[i][QStringLiteral("fields")].toObject()[QStringLiteral("i")].toInt(), i);
        struct stat info {
        };
        QCOMPARE(::stat(QFile::encodeName(m_path).constData(), &info), 0);
        QCOMPARE(info.st_mode & 07777, mode_t(0600));
        QCOMPARE(::stat(QFile::encodeName(QFileInfo(m_path).path()).constData(), &info), 0);
        QCOMPARE(info.st_mode & 07777, mode_t(0700));
    }

    void aPublicFileBecomesPrivate()
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
        QVERIFY(writeFileAtomically(m_path, QByteArray(logLine({.event = "app.start"}, 0) + '\n'), 0644).ok());
        m_clock.ms = QDateTime::currentMSecsSinceEpoch();
        {
            Logger logger({.target = m_path}, &m_clock);
            logger.write({.event = "mode.check"});
        }
        struct stat info {
        };
        QCOMPARE(::stat(QFile::encodeName(m_path).constData(), &info), 0);
        QCOMPARE(info.st_mode & 07777, mode_t(0600));
        QCOMPARE(linesOf(m_path).size(), 2);
    }

    void aFullFileIsRotatedAndTheNumberOfFilesIsBounded()
    {
        {
            Logger logger({.target = m_path, .maxFileBytes = 4096, .keepFiles = 3}, &m_clock);
            for (int i = 0; i < 400; ++i)
                logger.write({.event = "fill.up", .message = QString(100, QLatin1Char('x'))});
            logger.flush();
        }
        const QStringList files = QDir(QFileInfo(m_path).path()).entryList(QDir::Files, QDir::Name);
        QCOMPARE(files, QStringList({QStringLiteral("lab.1.jsonl"), QStringLiteral("lab.2.jsonl"),
                                     QStringLiteral("lab.3.jsonl"), QStringLiteral("lab.jsonl")}));
        for (const QString &file : files) {
            struct stat info {
            };
            QCOMPARE(::stat(QFile::encodeName(QFileInfo(m_path).path() + QLatin1Char('/') + file).constData(), &info),
                     0);
            QCOMPARE(info.st_mode & 07777, mode_t(0600));
            QVERIFY(info.st_size <= 4096);
        }
    }

    void aNewDayStartsANewFileAndOldOnesGo()
    {
        m_clock.ms = QDateTime::currentMSecsSinceEpoch();
        {
            Logger logger({.target = m_path}, &m_clock);
            logger.write({.event = "day.one"});
            m_clock.ms += day;
            logger.write({.event = "day.two"});
        }
        const QString rotated = QFileInfo(m_path).path() + QStringLiteral("/lab.1.jsonl");
        QCOMPARE(linesOf(rotated).value(0)[QStringLiteral("event")].toString(), QStringLiteral("day.one"));
        QCOMPARE(linesOf(m_path).value(0)[QStringLiteral("event")].toString(), QStringLiteral("day.two"));
        {
            // The next process, 32 days on: both files count from their last change, which is today.
            m_clock.ms += 32 * day;
            Logger logger({.target = m_path}, &m_clock);
            logger.write({.event = "day.last"});
        }
        QVERIFY(!QFileInfo::exists(rotated));
        QCOMPARE(linesOf(m_path).size(), 1);
    }

    void aFileThatCannotBeOpenedIsReportedAndHarmless()
    {
        QVERIFY(QDir().mkpath(QFileInfo(m_path).path()));
        QVERIFY(QFile::link(m_folder->filePath(QStringLiteral("elsewhere")), m_path));
        Logger logger({.target = m_path}, &m_clock);
        logger.write({.event = "link.follow"});
        logger.flush();
        QVERIFY(logger.failure().contains(QStringLiteral("lab.jsonl")));
        QVERIFY(!QFileInfo::exists(m_folder->filePath(QStringLiteral("elsewhere"))));
    }

    void everyLineIsWrittenOrCounted()
    {
        constexpr int threads = 4;
        constexpr int each = 1500;
        quint64 dropped = 0;
        {
            Logger logger({.target = m_path}, &m_clock);
            std::vector<std::thread> writers;
            for (int t = 0; t < threads; ++t) {
                writers.emplace_back([&logger] {
                    for (int i = 0; i < each; ++i)
                        logger.write({.event = "thread.write"});
                });
            }
            for (std::thread &writer : writers)
                writer.join();
            logger.flush();
            dropped = logger.droppedLines();
        }
        quint64 written = 0;
        quint64 reported = 0;
        quint64 reports = 0;
        for (const QJsonObject &line : linesOf(m_path)) {
            QVERIFY2(!line.contains(QStringLiteral("broken")), qPrintable(line[QStringLiteral("broken")].toString()));
            if (line[QStringLiteral("event")] == QLatin1String("log.drop")) {
                reported += quint64(line[QStringLiteral("fields")].toObject()[QStringLiteral("lines")].toInteger());
                ++reports;
            } else {
                ++written;
            }
        }
        // A dropped line may itself be a report, so the written reports tell a part of the count.
        QVERIFY(written + dropped >= quint64(threads) * each);
        QVERIFY(written <= quint64(threads) * each);
        QVERIFY(reported <= dropped);
        QCOMPARE(dropped > 0, reports > 0);
    }

    void qtMessagesAreRoutedWithTheirCategory()
    {
        Logger logger({.target = m_path}, &m_clock);
        {
            const QtMessageRoute route(&logger);
            qCWarning(testCategory) << "careful" << 7;
            qCInfo(testCategory).noquote() << QStringLiteral("password=hunter2hunter");
        }
        logger.flush();
        const QList<QJsonObject> lines = linesOf(m_path);
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0][QStringLiteral("component")].toString(), QStringLiteral("promptlab.test"));
        QCOMPARE(lines[0][QStringLiteral("event")].toString(), QStringLiteral("qt.message"));
        QCOMPARE(lines[0][QStringLiteral("level")].toString(), QStringLiteral("warn"));
        QCOMPARE(lines[0][QStringLiteral("msg")].toString(), QStringLiteral("careful 7"));
        QCOMPARE(lines[1][QStringLiteral("msg")].toString(), QStringLiteral("password=[redacted]"));
    }

    void aFatalMessageIsOnDiskBeforeTheEnd()
    {
        const pid_t child = ::fork();
        if (child == 0) {
            const int nowhere = ::open("/dev/null", O_WRONLY);
            ::dup2(nowhere, STDERR_FILENO);
            ::dup2(nowhere, STDOUT_FILENO);
            qInstallMessageHandler(nullptr);
            Logger logger({.target = m_path}, &m_clock);
            const QtMessageRoute route(&logger);
            qFatal("the end of %d", 7);
        }
        QVERIFY(child > 0);
        int status = 0;
        QCOMPARE(::waitpid(child, &status, 0), child);
        QVERIFY(!WIFEXITED(status) || WEXITSTATUS(status) != 0);
        QCOMPARE(linesOf(m_path).value(0)[QStringLiteral("msg")].toString(), QStringLiteral("the end of 7"));
    }

    void standardErrorIsATarget()
    {
        const QString path = m_folder->filePath(QStringLiteral("stderr"));
        const int file = ::open(QFile::encodeName(path).constData(), O_WRONLY | O_CREAT, 0600);
        const int before = ::dup(STDERR_FILENO);
        QCOMPARE(::dup2(file, STDERR_FILENO), STDERR_FILENO);
        {
            Logger logger({.target = QStringLiteral("-")}, &m_clock);
            logger.write({.event = "container.log"});
        }
        ::dup2(before, STDERR_FILENO);
        ::close(before);
        ::close(file);
        QCOMPARE(linesOf(path).value(0)[QStringLiteral("event")].toString(), QStringLiteral("container.log"));
    }

    void messagesBelowTheLevelGoWhereTheyWent()
    {
        Logger logger({.target = m_path, .level = LogLevel::Error}, &m_clock);
        QTest::ignoreMessage(QtWarningMsg, "still seen");
        {
            const QtMessageRoute route(&logger);
            qCWarning(testCategory) << "still seen";
        }
        logger.flush();
        QVERIFY(linesOf(m_path).isEmpty());
    }

    void levelNamesGoBothWays()
    {
        for (const LogLevel level :
             {LogLevel::Debug, LogLevel::Info, LogLevel::Warning, LogLevel::Error, LogLevel::Off})
            QVERIFY(logLevelFromName(logLevelName(level).toUpper()) == level);
        QVERIFY(!logLevelFromName(u"loud"));
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    FixedClock m_clock;
};

QTEST_GUILESS_MAIN(TstLogger)
#include "tst_logger.moc"
