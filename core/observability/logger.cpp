// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observability/logger.h"

#include "core/observability/logfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <mutex>
#include <shared_mutex>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <spdlog/async_logger.h>
#include <spdlog/details/thread_pool.h>
#include <spdlog/sinks/base_sink.h>
#include <spdlog/sinks/rotating_file_sink.h>
#include <spdlog/sinks/stdout_sinks.h>

namespace promptlab {

namespace {

constexpr size_t logQueueLines = 2048;
constexpr qint64 logDayMs = 86'400'000;

/// spdlog opens with the process's mask; the file must exist with its mode before that.
void logPrepareFile(const spdlog::filename_t &name)
{
    const QByteArray path = QByteArray::fromStdString(name);
    const QString folder = QFileInfo(QFile::decodeName(path)).absolutePath();
    if (!QFileInfo::exists(folder) && QDir().mkpath(folder))
        ::chmod(QFile::encodeName(folder).constData(), 0700);
    const int fd = ::open(path.constData(), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK, 0600);
    struct stat info {
    };
    const bool stated = fd >= 0 && ::fstat(fd, &info) == 0;
    const bool regular = stated && S_ISREG(info.st_mode);
    const bool good = regular && ::fchmod(fd, 0600) == 0;
    const int reason = stated && !regular ? EINVAL : errno;
    if (fd >= 0)
        ::close(fd);
    if (!good)
        throw spdlog::spdlog_ex("cannot open the log file " + name, reason);
}

/// For the handler of errors: what the library calls one is an exception.
void logRequire(const Result<void> &checked)
{
    if (!checked.ok())
        throw spdlog::spdlog_ex(checked.error().text().toStdString());
}

/// spdlog's rotating file, opened on the first line, changed at midnight (UTC) too, and pruned by age. It would append
/// to, move and delete whatever has the names; so these are looked at before. Used by the log thread alone.
class LogFileSink final : public spdlog::sinks::base_sink<spdlog::details::null_mutex>
{
public:
    explicit LogFileSink(const LogOptions &options) : m_options(options) {}

private:
    void sink_it_(const spdlog::details::log_msg &message) override
    {
        const qint64 ms =
            std::chrono::duration_cast<std::chrono::milliseconds>(message.time.time_since_epoch()).count();
        const qint64 day = ms / logDayMs;
        if (!m_file || day > m_day)
            open(day);
        const qint64 lineBytes = qint64(message.payload.size()) + 1;
        const bool rotates = m_bytes + lineBytes > m_options.maxFileBytes;
        if (rotates)
            logRequire(checkLogTarget(m_options));
        m_file->log(message);
        m_bytes = rotates ? lineBytes : m_bytes + lineBytes;
    }

    void flush_() override
    {
        if (m_file)
            m_file->flush();
    }

    void open(qint64 day)
    {
        logRequire(checkLogTarget(m_options));
        const QFileInfo info(m_options.target);
        const qint64 fileDay = m_file ? m_day : info.lastModified().toMSecsSinceEpoch() / logDayMs;
        const bool rotate = info.exists() && fileDay < day;
        m_file.reset();
        spdlog::file_event_handlers handlers;
        handlers.before_open = logPrepareFile;
        m_file = std::make_unique<spdlog::sinks::rotating_file_sink_st>(
            QFile::encodeName(m_options.target).toStdString(), size_t(m_options.maxFileBytes),
            size_t(m_options.keepFiles), rotate, handlers);
        m_file->set_pattern("%v");
        m_day = day;
        m_bytes = QFileInfo(m_options.target).size();
        prune(day);
    }

    void prune(qint64 day) const
    {
        for (int i = 1; i <= m_options.keepFiles; ++i) {
            const QFileInfo info(rotatedLogPath(m_options.target, i));
            const bool old = day - info.lastModified().toMSecsSinceEpoch() / logDayMs > m_options.keepDays;
            if (info.exists() && old && isLogFile(info.filePath()))
                QFile::remove(info.filePath());
        }
    }

    LogOptions m_options;
    std::unique_ptr<spdlog::sinks::rotating_file_sink_st> m_file;
    qint64 m_day = 0;
    qint64 m_bytes = 0; ///< of the file, as the library counts them
};

} // namespace

class Logger::Private
{
public:
    Private(LogOptions logOptions, const Clock *logClock) : options(std::move(logOptions)), clock(logClock) {}

    /// Takes the line to the log thread; started here when it is the first one.
    void post(const QByteArray &line, qint64 utcMs)
    {
        {
            const std::shared_lock lock(mutex);
            if (backend) {
                send(line, utcMs);
                return;
            }
        }
        const std::unique_lock lock(mutex);
        if (!backend)
            start();
        send(line, utcMs);
    }

    void stop()
    {
        const std::unique_lock lock(mutex);
        if (!backend)
            return;
        reportDrops(clock->nowMs());
        droppedBefore += pool->overrun_counter() - reported; // the report itself may have pushed a line out
        backend.reset();
        pool.reset(); // joins: the queue is written first
        reported = 0;
    }

    [[nodiscard]] quint64 dropped() const
    {
        const std::shared_lock lock(mutex);
        return droppedBefore + (pool ? pool->overrun_counter() - reported : 0);
    }

    LogOptions options;
    const Clock *clock;
    mutable std::shared_mutex mutex;
    mutable std::mutex failureMutex;
    QString failureText;

private:
    void start()
    {
        std::shared_ptr<spdlog::sinks::sink> sink;
        if (options.target == QLatin1String("-")) {
            sink = std::make_shared<spdlog::sinks::stderr_sink_st>();
            sink->set_pattern("%v");
        } else {
            sink = std::make_shared<LogFileSink>(options);
        }
        pool = std::make_shared<spdlog::details::thread_pool>(logQueueLines, 1);
        backend = std::make_shared<spdlog::async_logger>("promptlab", std::move(sink), pool,
                                                         spdlog::async_overflow_policy::overrun_oldest);
        backend->set_level(spdlog::level::trace);
        // In the log thread: a line is in the kernel's hands before the next one is taken.
        backend->flush_on(spdlog::level::trace);
        backend->set_error_handler([this](const std::string &text) {
            const std::lock_guard guard(failureMutex);
            failureText = QString::fromStdString(text);
        });
    }

    void send(const QByteArray &line, qint64 utcMs)
    {
        if (pool->overrun_counter() > reported.load(std::memory_order_relaxed))
            reportDrops(utcMs);
        hand(line, utcMs);
    }

    void hand(const QByteArray &line, qint64 utcMs)
    {
        const spdlog::log_clock::time_point time{std::chrono::milliseconds(utcMs)};
        backend->log(time, {}, spdlog::level::info, spdlog::string_view_t(line.constData(), size_t(line.size())));
    }

    void reportDrops(qint64 utcMs)
    {
        const quint64 total = pool->overrun_counter();
        const quint64 before = reported.exchange(total);
        if (total <= before)
            return;
        droppedBefore += total - before;
        LogRecord record;
        record.level = LogLevel::Warning;
        record.event = "log.drop";
        record.message = QStringLiteral("Lines were dropped because the log could not be written fast enough");
        record.fields = {{QStringLiteral("lines"), qint64(total - before)}};
        hand(logLine(record, utcMs), utcMs);
    }

    std::shared_ptr<spdlog::details::thread_pool> pool;
    std::shared_ptr<spdlog::async_logger> backend;
    std::atomic<quint64> reported{0}; ///< overruns of the present pool that are in droppedBefore
    std::atomic<quint64> droppedBefore{0};
};

Logger::Logger(LogOptions options, const Clock *clock)
    : d(std::make_unique<Private>(std::move(options), clock)),
      m_level(d->options.target.isEmpty() ? LogLevel::Off : d->options.level)
{
}

Logger::~Logger()
{
    d->stop();
}

void Logger::setLevel(LogLevel level)
{
    m_level = d->options.target.isEmpty() ? LogLevel::Off : level;
}

void Logger::write(const LogRecord &record)
{
    if (record.level == LogLevel::Off || !isEnabled(record.level))
        return;
    const qint64 now = d->clock->nowMs();
    d->post(logLine(record, now), now);
}

void Logger::flush()
{
    d->stop();
}

quint64 Logger::droppedLines() const
{
    return d->dropped();
}

QString Logger::failure() const
{
    const std::lock_guard guard(d->failureMutex);
    return d->failureText;
}

QString logLevelName(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug: return QStringLiteral("debug");
    case LogLevel::Info: return QStringLiteral("info");
    case LogLevel::Warning: return QStringLiteral("warn");
    case LogLevel::Error: return QStringLiteral("error");
    case LogLevel::Off: return QStringLiteral("off");
    }
    Q_UNREACHABLE();
}

std::optional<LogLevel> logLevelFromName(QStringView name)
{
    for (const LogLevel level : {LogLevel::Debug, LogLevel::Info, LogLevel::Warning, LogLevel::Error, LogLevel::Off}) {
        if (name.compare(logLevelName(level), Qt::CaseInsensitive) == 0)
            return level;
    }
    return std::nullopt;
}

} // namespace promptlab
