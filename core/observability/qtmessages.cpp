// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observability/logger.h"

#include <QLoggingCategory>

namespace promptlab {

namespace {

// The handler is a plain function for the whole process, so what it writes to has to be found from here.
std::atomic<Logger *> qtMessageLogger = nullptr;
QtMessageHandler qtMessagePrevious = nullptr;

LogLevel qtMessageLevel(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg: return LogLevel::Debug;
    case QtInfoMsg: return LogLevel::Info;
    case QtWarningMsg: return LogLevel::Warning;
    case QtCriticalMsg:
    case QtFatalMsg: return LogLevel::Error;
    }
    Q_UNREACHABLE();
}

void qtMessageHandle(QtMsgType type, const QMessageLogContext &where, const QString &message)
{
    // A message that comes up while one is being written must not go round in circles.
    static thread_local bool inside = false;
    Logger *logger = qtMessageLogger.load();
    const bool taken = logger && !inside && logger->isEnabled(qtMessageLevel(type));
    if (taken) {
        inside = true;
        logger->write(
            {.level = qtMessageLevel(type), .event = "qt.message", .message = message, .component = where.category});
        if (type == QtFatalMsg)
            logger->flush();
        inside = false;
    }
    // A fatal message ends the program: it must be seen where people look, too.
    if ((!taken || type == QtFatalMsg) && qtMessagePrevious)
        qtMessagePrevious(type, where, message);
}

} // namespace

QtMessageRoute::QtMessageRoute(Logger *logger)
{
    Q_ASSERT_X(!qtMessageLogger.load(), "QtMessageRoute", "there is one already");
    qtMessageLogger = logger;
    qtMessagePrevious = qInstallMessageHandler(qtMessageHandle);
}

QtMessageRoute::~QtMessageRoute()
{
    qInstallMessageHandler(qtMessagePrevious);
    qtMessageLogger = nullptr;
}

} // namespace promptlab
