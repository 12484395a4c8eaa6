// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/error.h"
#include "core/observability/context.h"

#include <QJsonObject>

#include <atomic>
#include <memory>

namespace promptlab {

enum class LogLevel { Debug, Info, Warning, Error, Off };

/// "debug", "info", "warn", "error", "off".
QString logLevelName(LogLevel level);
/// The level of such a name in any case; empty when there is none.
std::optional<LogLevel> logLevelFromName(QStringView name);

/// Where a log goes. The defaults bound it: 31 files of 32 MiB (under 1 GiB), a new file every day (UTC) or when full,
/// rotated files older than 30 days are deleted. Nothing is appended to, moved or deleted that is not a log of this
/// program (see checkLogTarget()).
struct LogOptions {
    QString target;                  ///< path of the file, "-" for standard error, empty for no log at all
    LogLevel level = LogLevel::Info; ///< records below it cost one comparison
    qint64 maxFileBytes = 32 * 1024 * 1024;
    int keepFiles = 30; ///< rotated files: name.1.ext is the newest
    int keepDays = 30;
};

/// One thing that happened. Only text of our own goes into message and fields; what people wrote or models answered
/// goes into content, which is dropped above level debug.
struct LogRecord {
    LogLevel level = LogLevel::Info;
    const char *event = "log.message"; ///< noun.verb, lower case
    QString message = {};
    const Context *context = nullptr; ///< gives traceId, spanId, requestId, project, actor
    const char *component = nullptr;  ///< module or logging category
    double durationMs = -1;           ///< negative: not measured
    const Error *error = nullptr;     ///< gives error{code, retryable, detail}
    QJsonObject fields = {};          ///< further values, under "fields"
    QJsonObject content = {};         ///< prompt text and outputs, under "content"; written at level debug only
};

/// The line for @p record without the line feed: UTF-8 JSON, secrets taken out, control and direction characters
/// escaped, texts cut at 8,192 characters. Fields that are empty are left out.
[[nodiscard]] QByteArray logLine(const LogRecord &record, qint64 utcMs);

/// Writes JSON lines. Thread-safe; built by the program and passed on. Nothing is opened and no thread is started
/// before the first line. Lines are written by a thread of its own; when the disk cannot follow, the oldest waiting
/// lines (more than 2,048) are dropped and counted in a "log.drop" line. The file has mode 0600. Several processes may
/// append to one file, but one that is rotated by another goes on writing to the renamed file until its next start.
class Logger final
{
public:
    /// @p clock must outlive the logger.
    Logger(LogOptions options, const Clock *clock);
    /// Waits until everything is written.
    ~Logger();
    Q_DISABLE_COPY_MOVE(Logger)

    [[nodiscard]] bool isEnabled(LogLevel level) const { return level >= m_level.load(std::memory_order_relaxed); }
    void setLevel(LogLevel level);

    void write(const LogRecord &record);
    /// For records that cost something to make: @p make (LogRecord()) is called only when @p level is written.
    template<typename Make>
    void write(LogLevel level, Make &&make)
    {
        if (isEnabled(level))
            write(make());
    }

    /// Returns when all lines so far have been handed to the operating system. Blocks: for the end of a program and
    /// tests.
    void flush();
    /// Lines dropped so far because the disk could not follow.
    [[nodiscard]] quint64 droppedLines() const;
    /// Why lines could not be written (last reason), or empty.
    [[nodiscard]] QString failure() const;

private:
    class Private;
    std::unique_ptr<Private> d;
    std::atomic<LogLevel> m_level;
};

/// While it lives, Qt's own messages and those of QLoggingCategory go to @p logger (event qt.message, component = the
/// category); what the logger's level leaves out goes where it went before. The one process-wide installation, so the
/// program owns it: at most one at a time, and it ends before the logger.
class QtMessageRoute final
{
public:
    explicit QtMessageRoute(Logger *logger);
    ~QtMessageRoute();
    Q_DISABLE_COPY_MOVE(QtMessageRoute)
};

} // namespace promptlab
