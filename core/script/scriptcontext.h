// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/script/regexcache.h"
#include "core/script/scripthost.h"
#include "core/script/scriptjobqueue.h"
#include "core/script/scriptlibrary.h"
#include "core/script/scriptwatchdog.h"

#include <js/GCAPI.h>
#include <jsapi.h>

#include <map>
#include <memory>

namespace promptlab {

class ScriptCall;

/// @p subject names what ran ("The script \"check\"").
Error scriptTimeoutError(const QString &subject, int deadlineMs);

/// SpiderMonkey's context of one thread, with what is kept between calls. SpiderMonkey allows one context a thread, so
/// all ScriptHosts share it; the limits come with each call. Made on first use, destroyed when the thread ends.
class ScriptContext final
{
public:
    /// This thread's context. Error Internal when SpiderMonkey cannot start.
    static Result<ScriptContext *> current();
    /// Destroys this thread's context, if it has one. The next call gets a fresh one.
    static void destroyCurrent();

    ~ScriptContext();
    Q_DISABLE_COPY_MOVE(ScriptContext)

    [[nodiscard]] JSContext *js() const { return m_js; }
    [[nodiscard]] ScriptJobQueue &jobs() { return *m_jobs; }
    [[nodiscard]] RegexCache &regexes() { return *m_regexes; }
    /// A realm in which no stranger's code ever runs.
    [[nodiscard]] JSObject *toolGlobal() const { return m_toolGlobal.get(); }
    /// A fresh global for untrusted code, in the zone that all of them share.
    [[nodiscard]] JSObject *createScriptGlobal();
    /// The loaded library; loads it when it is not.
    Result<ScriptLibrary *> library(const QString &name);
    /// A call was stopped inside of it, so its own variables may be half changed: it is loaded anew when next used.
    void dropLibrary(const QString &name);

    /// Bytes held by the engine for this context, collectable garbage included.
    [[nodiscard]] double heldBytes();

private:
    friend class ScriptCall;
    explicit ScriptContext(JSContext *cx);
    Result<void> prepare();
    void setHeapBytes(quint32 heapBytes);
    static bool interrupted(JSContext *cx);
    static void outOfMemory(JSContext *cx, void *self);
    static void collected(JSContext *cx, JSGCStatus status, JS::GCReason reason, void *self);
    static bool allowsDynamicCode(JSContext *cx, JS::RuntimeCode kind, JS::HandleString code);

    JSContext *m_js;
    ScriptCall *m_call = nullptr;
    quint32 m_heapBytes = 0;
    JS::PersistentRootedObject m_toolGlobal;
    JS::PersistentRootedObject m_scriptZone;
    JS::PersistentRootedObject m_memoryInfo;
    std::unique_ptr<ScriptJobQueue> m_jobs;
    std::unique_ptr<RegexCache> m_regexes;
    std::map<QString, std::unique_ptr<ScriptLibrary>> m_libraries;
};

/// One bounded call into a context: sets the limits, runs under the watchdog, and explains what stopped it.
class ScriptCall final
{
public:
    /// A regular expression that is interrupted starts again, so it is left alone until its deadline.
    enum class Kind { Code, Regex };
    enum class Stop { None, Deadline, Memory };

    ScriptCall(ScriptContext &context, ScriptWatchdog &watchdog, const ScriptLimits &limits, int deadlineMs, Kind kind);
    ~ScriptCall();
    Q_DISABLE_COPY_MOVE(ScriptCall)

    [[nodiscard]] ScriptContext &context() const { return m_context; }
    [[nodiscard]] JSContext *js() const { return m_context.js(); }
    [[nodiscard]] Stop stop() const { return m_stop; }

    /// eval and Function are refused except while this is set: it is only around the compile step of a library.
    void allowDynamicCode() { m_dynamicCode = true; }

    /// The Error of a call that was stopped; @p subject names what ran ("The script \"check\"").
    [[nodiscard]] Error stopError(const QString &subject) const;

private:
    friend class ScriptContext;
    [[nodiscard]] bool goOn();
    /// What may be held after a collection: a little less than the cap.
    [[nodiscard]] quint32 fullBytes() const { return m_heapBytes / 8 * 7; }

    ScriptContext &m_context;
    ScriptWatchdog &m_watchdog;
    ScriptWatch m_watch;
    int m_deadlineMs;
    quint32 m_heapBytes;
    Stop m_stop = Stop::None;
    bool m_dynamicCode = false;
};

} // namespace promptlab
