// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/script/calldeadline.h"

#include <QtGlobal>

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

struct JSContext;

namespace promptlab {

/// One running call. Lives on the stack of the calling thread.
struct ScriptWatch {
    JSContext *context = nullptr;
    CallDeadline deadline;
    ScriptTime look = deadline.nextLook(deadline.started()); ///< when the watchdog looks again whether it is over
    /// Growth of the whole process after which the call is asked to weigh its own memory; 0: never. Asking interrupts
    /// the script, and an interrupted regular expression starts again from its beginning, so it is done on suspicion
    /// only.
    qint64 suspiciousGrowth = 0;
    /// Growth of the whole process during the call after which it is stopped in any case; 0: never. Texts that the
    /// engine is still building are in no statistics of its own.
    qint64 unbearableGrowth = 0;
    qint64 residentAtStart = 0;            ///< of the process; 0: not looked at yet
    qint64 residentBytes = 0;              ///< of the process when last found suspicious
    std::atomic<bool> weighMemory = false; ///< set by the watchdog, cleared by the call
    std::atomic<bool> unbearable = false;  ///< set by the watchdog
};

/// The thread of a ScriptHost that interrupts calls at their deadline. Started with the first call. Thread-safe.
class ScriptWatchdog final
{
public:
    ScriptWatchdog() = default;
    ~ScriptWatchdog();
    Q_DISABLE_COPY_MOVE(ScriptWatchdog)

    /// @p watch and its context must stay alive until remove().
    void add(ScriptWatch *watch);
    void remove(ScriptWatch *watch);

private:
    void loop();
    ScriptTime serve(ScriptTime now);

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::vector<ScriptWatch *> m_watches;
    ScriptTime m_wake = ScriptTime::max();
    bool m_stop = false;
    std::thread m_thread;
};

} // namespace promptlab
