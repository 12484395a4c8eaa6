// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/signalwatch.h"

#include <QSocketNotifier>

#include <csignal>
#include <sys/socket.h>
#include <unistd.h>

namespace promptlab::cli {

namespace {

// A signal handler can reach nothing but statics: the write end of a socket pair.
int signalPipe[2] = {-1, -1};
volatile std::sig_atomic_t signalCount = 0;
constexpr unsigned patienceSeconds = 2;

void handleSignal(int)
{
    signalCount = signalCount + 1;
    if (signalCount > 1)
        ::_exit(130);
    const char byte = 1;
    [[maybe_unused]] const ssize_t written = ::write(signalPipe[1], &byte, 1);
    // Should the event loop not come round, because a read waits for a person or a pipe, the program ends by itself.
    ::alarm(patienceSeconds);
}

void handleAlarm(int)
{
    ::_exit(130);
}

} // namespace

SignalWatch::SignalWatch(CancelSource cancel, QObject *parent) : QObject(parent), m_cancel(std::move(cancel))
{
    if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, signalPipe) != 0)
        return;
    m_notifier = new QSocketNotifier(signalPipe[0], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &SignalWatch::onSignal);
    struct sigaction action {
    };
    action.sa_handler = handleSignal;
    action.sa_flags = 0; // a question on the terminal must end, not start again
    ::sigaction(SIGINT, &action, nullptr);
    ::sigaction(SIGTERM, &action, nullptr);
    // The terminal was closed; unless whoever started this program told it not to mind (nohup).
    struct sigaction before {
    };
    ::sigaction(SIGHUP, nullptr, &before);
    if (before.sa_handler != SIG_IGN)
        ::sigaction(SIGHUP, &action, nullptr);
    std::signal(SIGALRM, handleAlarm);
    std::signal(SIGPIPE, SIG_IGN);
}

SignalWatch::~SignalWatch()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    struct sigaction hangUp {
    };
    ::sigaction(SIGHUP, nullptr, &hangUp);
    if (hangUp.sa_handler == handleSignal)
        std::signal(SIGHUP, SIG_DFL);
    for (int &fd : signalPipe) {
        if (fd >= 0)
            ::close(std::exchange(fd, -1));
    }
}

bool SignalWatch::hasCome()
{
    return signalCount > 0;
}

void SignalWatch::onSignal()
{
    char byte = 0;
    [[maybe_unused]] const ssize_t got = ::read(signalPipe[0], &byte, 1);
    ::alarm(0);
    m_cancel.cancel();
}

} // namespace promptlab::cli
