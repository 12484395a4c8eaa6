// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/startuptimes.h"

#include "ui/shell/panestack.h"

#include <QAbstractItemView>
#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QTimer>

#include <ctime>
#include <unistd.h>

namespace promptlab::desktop {

namespace {

/// Field 22 of proc(5)'s stat: start of the process after the boot, in clock ticks.
std::optional<qint64> startTicks()
{
    QFile file(QStringLiteral("/proc/self/stat"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray line = file.readAll();
    // The name of the program, in parentheses, may have spaces.
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    bool ok = false;
    const qint64 ticks = fields.value(19).toLongLong(&ok);
    return ok ? std::optional(ticks) : std::nullopt;
}

} // namespace

StartupTimes::StartupTimes(MainWindow &window, QObject *parent) : QObject(parent), m_window(window)
{
    QCoreApplication::instance()->installEventFilter(this);
}

StartupTimes::~StartupTimes() = default;

std::optional<qint64> StartupTimes::sinceProcessStart()
{
    const std::optional<qint64> ticks = startTicks();
    timespec now{};
    const long ticksASecond = ::sysconf(_SC_CLK_TCK);
    if (!ticks || ticksASecond <= 0 || ::clock_gettime(CLOCK_BOOTTIME, &now) != 0)
        return {};
    return qint64(now.tv_sec) * 1000 + qint64(now.tv_nsec) / 1'000'000 - *ticks * 1000 / qint64(ticksASecond);
}

bool StartupTimes::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Paint)
        return false;
    if (!m_windowSeen && watched == &m_window) {
        m_windowSeen = true;
        tellAfterPainting(&StartupTimes::windowPainted);
    } else if (m_rowsExpected && !m_rowsSeen && showsRows(watched)) {
        m_rowsSeen = true;
        tellAfterPainting(&StartupTimes::rowsPainted);
    }
    return false;
}

bool StartupTimes::showsRows(QObject *watched) const
{
    const auto *view = qobject_cast<QAbstractItemView *>(watched->parent());
    const Pane *pane = m_window.stack().currentPane();
    return view && pane && watched == view->viewport() && pane->isAncestorOf(view) && view->model()
        && view->model()->rowCount() > 0;
}

void StartupTimes::tellAfterPainting(void (StartupTimes::*painted)(qint64))
{
    QTimer::singleShot(0, this, [this, painted] { Q_EMIT(this->*painted)(sinceProcessStart().value_or(0)); });
}

} // namespace promptlab::desktop
