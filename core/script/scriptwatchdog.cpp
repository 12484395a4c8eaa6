// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/scriptwatchdog.h"

#include <js/Interrupt.h>
#include <jsapi.h>

#include <algorithm>
#include <array>
#include <charconv>

#include <fcntl.h>
#include <unistd.h>

namespace promptlab {

namespace {

constexpr std::chrono::milliseconds watchdogTick(5);
constexpr std::chrono::milliseconds watchdogInsist(10);

/// Bytes of the process that are in memory now; 0 where the system does not tell.
qint64 processResidentBytes()
{
    const int file = open("/proc/self/statm", O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return 0;
    std::array<char, 128> text{};
    const ssize_t size = read(file, text.data(), text.size());
    close(file);
    if (size <= 0)
        return 0;
    const char *const end = text.data() + size;
    const char *const blank = std::find<const char *>(text.data(), end, ' ');
    qint64 pages = 0;
    if (blank == end || std::from_chars(blank + 1, end, pages).ec != std::errc())
        return 0;
    return pages * qint64(sysconf(_SC_PAGESIZE));
}

void weigh(ScriptWatch *watch, qint64 resident)
{
    if (watch->residentAtStart == 0) {
        watch->residentAtStart = resident;
        watch->residentBytes = resident;
        return;
    }
    watch->residentBytes = std::min(watch->residentBytes, resident);
    watch->unbearable = resident - watch->residentAtStart > watch->unbearableGrowth;
    if (!watch->unbearable && resident - watch->residentBytes <= watch->suspiciousGrowth)
        return;
    watch->residentBytes = resident;
    watch->weighMemory = true;
    JS_RequestInterruptCallback(watch->context);
}

} // namespace

ScriptWatchdog::~ScriptWatchdog()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_changed.notify_one();
    if (m_thread.joinable())
        m_thread.join();
}

void ScriptWatchdog::add(ScriptWatch *watch)
{
    bool wake = false;
    {
        const std::lock_guard lock(m_mutex);
        m_watches.push_back(watch);
        if (!m_thread.joinable())
            m_thread = std::thread(&ScriptWatchdog::loop, this);
        wake = watch->look < m_wake;
    }
    // A thread that sleeps until a tick anyway will see the call then: a short call costs no system call.
    if (wake)
        m_changed.notify_one();
}

void ScriptWatchdog::remove(ScriptWatch *watch)
{
    const std::lock_guard lock(m_mutex);
    std::erase(m_watches, watch);
}

void ScriptWatchdog::loop()
{
    std::unique_lock lock(m_mutex);
    while (!m_stop) {
        m_wake = serve(std::chrono::steady_clock::now());
        if (m_wake == ScriptTime::max())
            m_changed.wait(lock);
        else
            m_changed.wait_until(lock, m_wake);
    }
}

ScriptTime ScriptWatchdog::serve(ScriptTime now)
{
    ScriptTime wake = ScriptTime::max();
    qint64 resident = -1;
    for (ScriptWatch *watch : m_watches) {
        if (now >= watch->look) {
            if (watch->deadline.isOver(now)) {
                JS_RequestInterruptCallback(watch->context);
                wake = std::min(wake, now + watchdogInsist);
                continue;
            }
            watch->look = watch->deadline.nextLook(now);
        }
        wake = std::min({wake, watch->look, now + watchdogTick});
        if (watch->suspiciousGrowth == 0 || now - watch->deadline.started() < watchdogTick / 2)
            continue;
        if (resident < 0)
            resident = processResidentBytes();
        weigh(watch, resident);
    }
    return wake;
}

} // namespace promptlab
