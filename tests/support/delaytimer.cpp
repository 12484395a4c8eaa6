// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/delaytimer.h"

#include <QSocketNotifier>

#include <sys/timerfd.h>
#include <unistd.h>

namespace promptlab {

DelayTimer::DelayTimer(QObject *parent)
    : QObject(parent), m_file(::timerfd_create(CLOCK_MONOTONIC, TFD_NONBLOCK | TFD_CLOEXEC)),
      m_notifier(new QSocketNotifier(m_file, QSocketNotifier::Read, this))
{
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        quint64 expirations = 0;
        if (::read(m_file, &expirations, sizeof expirations) == sizeof expirations)
            Q_EMIT elapsed();
    });
}

DelayTimer::~DelayTimer()
{
    delete m_notifier;
    ::close(m_file);
}

void DelayTimer::start(int milliseconds)
{
    const itimerspec when{{0, 0}, {milliseconds / 1000, long(milliseconds % 1000) * 1'000'000L}};
    ::timerfd_settime(m_file, 0, &when, nullptr);
}

void DelayTimer::stop()
{
    start(0);
}

} // namespace promptlab
