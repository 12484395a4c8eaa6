// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

struct JSContext;

namespace promptlab {

/// Starts SpiderMonkey with the first context of the process and shuts it down with the last one after exit began.
/// The library allows one JS_Init and one JS_ShutDown a process, so this state is the process's and not a service's.
class ScriptEngine final
{
public:
    /// A context for this thread, its self-hosted code loaded; null when SpiderMonkey cannot start, or has been shut
    /// down. A thread must not hold two. The first one takes about 10 ms, later ones less than 1 ms.
    static JSContext *createContext(quint32 heapBytes);
    /// Must run in the thread that created it.
    static void destroyContext(JSContext *context);
    /// Counts threads whose script did not end in time: while there is one, the program may not destroy the engine.
    static void countLateScripts(int difference);
};

} // namespace promptlab
