// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/scriptcontext.h"

#include "core/script/scriptengine.h"
#include "core/script/scriptrealm.h"

#include <js/ContextOptions.h>
#include <js/Exception.h>
#include <js/GCAPI.h>
#include <js/Interrupt.h>
#include <js/LocaleSensitive.h>
#include <js/MemoryCallbacks.h>
#include <js/Principals.h>
#include <js/PropertyAndElement.h>
#include <js/Stack.h>

#include <QCoreApplication>

#include <pthread.h>

namespace promptlab {

namespace {

struct ScriptContextText {
    Q_DECLARE_TR_FUNCTIONS(ScriptHost)
};

/// In heap caps. Other threads may grow too, so it is generous.
constexpr qint64 unbearableScriptGrowth = 12;
constexpr quint32 minScriptHeap = 4U * 1024U * 1024U;

std::unique_ptr<ScriptContext> &scriptContextOfThread()
{
    thread_local std::unique_ptr<ScriptContext> context;
    return context;
}

/// Three quarters of the thread's stack, at most 6 MiB: deep recursion ends in an exception well before the guard page.
size_t scriptStackQuota()
{
    constexpr size_t assumed = 512 * 1024;
    constexpr size_t most = 8 * 1024 * 1024;
    size_t size = assumed;
    pthread_attr_t attributes;
    if (pthread_getattr_np(pthread_self(), &attributes) == 0) {
        if (pthread_attr_getstacksize(&attributes, &size) != 0 || size == 0)
            size = assumed;
        pthread_attr_destroy(&attributes);
    }
    return std::min(size, most) / 4 * 3;
}

} // namespace

Error scriptTimeoutError(const QString &subject, int deadlineMs)
{
    return makeError(
        ErrorCode::Timeout,
        ScriptContextText::tr("%1 did not finish within %2 ms and was stopped").arg(subject).arg(deadlineMs));
}

Result<ScriptContext *> ScriptContext::current()
{
    std::unique_ptr<ScriptContext> &context = scriptContextOfThread();
    if (context)
        return context.get();
    JSContext *cx = ScriptEngine::createContext(ScriptLimits().heapBytes);
    if (!cx)
        return makeError(
            ErrorCode::Internal,
            ScriptContextText::tr("The script engine cannot start: out of memory, or the program is ending"));
    std::unique_ptr<ScriptContext> fresh(new ScriptContext(cx));
    PL_CHECK(fresh->prepare());
    context = std::move(fresh);
    return context.get();
}

void ScriptContext::destroyCurrent()
{
    scriptContextOfThread().reset();
}

ScriptContext::ScriptContext(JSContext *cx) : m_js(cx), m_toolGlobal(cx), m_scriptZone(cx), m_memoryInfo(cx) {}

ScriptContext::~ScriptContext()
{
    m_libraries.clear();
    m_regexes.reset();
    JS::SetJobQueue(m_js, nullptr);
    m_jobs.reset();
    m_memoryInfo.reset();
    m_scriptZone.reset();
    m_toolGlobal.reset();
    ScriptEngine::destroyContext(m_js);
}

Result<void> ScriptContext::prepare()
{
    static const JSSecurityCallbacks security{allowsDynamicCode, nullptr};
    JS_SetContextPrivate(m_js, this);
    JS_SetNativeStackQuota(m_js, scriptStackQuota());
    JS_SetSecurityCallbacks(m_js, &security);
    JS::SetOutOfMemoryCallback(m_js, outOfMemory, this);
    JS_SetGCCallback(m_js, collected, this);
    JS::ContextOptionsRef(m_js).setAsmJS(false).setWasm(false).setAsyncStack(false);
    JS_SetDefaultLocale(JS_GetRuntime(m_js), "en-US");
    // At the cap one collection a second is tried before the allocation fails; more would only trade memory for time.
    JS_SetGCParameter(m_js, JSGC_MIN_LAST_DITCH_GC_PERIOD, 1);
    JS_SetGCParameter(m_js, JSGC_MAX_NURSERY_BYTES, 4 * 1024 * 1024);
    m_jobs = std::make_unique<ScriptJobQueue>(m_js);
    JS::SetJobQueue(m_js, m_jobs.get());
    m_regexes = std::make_unique<RegexCache>(m_js);
    m_toolGlobal = promptlab::createScriptGlobal(m_js, nullptr);
    m_scriptZone = promptlab::createScriptGlobal(m_js, nullptr);
    if (m_toolGlobal && m_scriptZone) {
        const JSAutoRealm realm(m_js, m_toolGlobal);
        m_memoryInfo = js::gc::NewMemoryInfoObject(m_js);
    }
    if (!m_memoryInfo || !JS_AddInterruptCallback(m_js, interrupted))
        return makeError(ErrorCode::LimitExceeded,
                         ScriptContextText::tr("The script engine cannot start: out of memory"));
    return {};
}

JSObject *ScriptContext::createScriptGlobal()
{
    return promptlab::createScriptGlobal(m_js, m_scriptZone);
}

Result<ScriptLibrary *> ScriptContext::library(const QString &name)
{
    auto known = m_libraries.find(name);
    if (known == m_libraries.end()) {
        PL_TRY(auto loaded, ScriptLibrary::load(m_js, name));
        known = m_libraries.emplace(name, std::move(loaded)).first;
    }
    return known->second.get();
}

void ScriptContext::dropLibrary(const QString &name)
{
    m_libraries.erase(name);
}

void ScriptContext::setHeapBytes(quint32 heapBytes)
{
    if (m_heapBytes == heapBytes)
        return;
    m_heapBytes = heapBytes;
    JS_SetGCParameter(m_js, JSGC_MAX_BYTES, heapBytes);
    // Collect well before the cap.
    const quint32 thresholdMiB = std::max(heapBytes / 4 / (1024 * 1024), 1U);
    JS_SetGCParameter(m_js, JSGC_ALLOCATION_THRESHOLD, thresholdMiB);
    JS_SetGCParameter(m_js, JSGC_MALLOC_THRESHOLD_BASE, thresholdMiB);
}

double ScriptContext::heldBytes()
{
    const JSAutoRealm realm(m_js, m_memoryInfo);
    JS::RootedValue bytes(m_js);
    double held = JS_GetGCParameter(m_js, JSGC_BYTES);
    if (JS_GetProperty(m_js, m_memoryInfo, "mallocBytes", &bytes) && bytes.isNumber())
        held += bytes.toNumber();
    return held;
}

bool ScriptContext::interrupted(JSContext *cx)
{
    const auto *self = static_cast<ScriptContext *>(JS_GetContextPrivate(cx));
    return !self->m_call || self->m_call->goOn();
}

void ScriptContext::outOfMemory(JSContext *cx, void *self)
{
    // The engine throws an exception that the script could catch; the flag ends it at the next check.
    if (ScriptCall *call = static_cast<ScriptContext *>(self)->m_call) {
        call->m_stop = ScriptCall::Stop::Memory;
        JS_RequestInterruptCallback(cx);
    }
}

void ScriptContext::collected(JSContext *cx, JSGCStatus status, JS::GCReason, void *self)
{
    // A heap that stays nearly full after a collection would be collected again and again for a few cells each time.
    ScriptCall *call = static_cast<ScriptContext *>(self)->m_call;
    if (status == JSGC_END && call && JS_GetGCParameter(cx, JSGC_BYTES) > call->fullBytes()) {
        call->m_watch.weighMemory = true;
        JS_RequestInterruptCallback(cx);
    }
}

bool ScriptContext::allowsDynamicCode(JSContext *cx, JS::RuntimeCode kind, JS::HandleString)
{
    const auto *self = static_cast<ScriptContext *>(JS_GetContextPrivate(cx));
    return kind == JS::RuntimeCode::JS && self->m_call && self->m_call->m_dynamicCode;
}

ScriptCall::ScriptCall(ScriptContext &context, ScriptWatchdog &watchdog, const ScriptLimits &limits, int deadlineMs,
                       Kind kind)
    : m_context(context), m_watchdog(watchdog),
      m_watch{context.js(), CallDeadline(pthread_self(), std::chrono::milliseconds(deadlineMs))},
      m_deadlineMs(deadlineMs), m_heapBytes(std::max(limits.heapBytes, minScriptHeap))
{
    m_context.setHeapBytes(m_heapBytes);
    m_watch.suspiciousGrowth = kind == Kind::Regex ? 0 : qint64(m_heapBytes / 2);
    m_watch.unbearableGrowth = qint64(m_heapBytes) * unbearableScriptGrowth;
    m_context.m_call = this;
    m_watchdog.add(&m_watch);
}

ScriptCall::~ScriptCall()
{
    m_watchdog.remove(&m_watch);
    m_context.m_call = nullptr;
    m_context.jobs().clear();
    JS_ClearPendingException(js());
}

bool ScriptCall::goOn()
{
    if (m_stop != Stop::None)
        return false;
    if (m_watch.deadline.isOver(std::chrono::steady_clock::now())) {
        m_stop = Stop::Deadline;
        return false;
    }
    if (!m_watch.weighMemory.exchange(false))
        return true;
    if (!m_watch.unbearable) {
        // The collection also counts what young objects hold, which nothing tells otherwise.
        JS_GC(js());
        if (m_context.heldBytes() <= fullBytes())
            return true;
    }
    m_stop = Stop::Memory;
    return false;
}

Error ScriptCall::stopError(const QString &subject) const
{
    if (m_stop == Stop::Memory)
        return makeError(ErrorCode::LimitExceeded,
                         ScriptContextText::tr("%1 needs more than %2 MiB of memory and was stopped")
                             .arg(subject)
                             .arg(m_heapBytes / (1024 * 1024)));
    return scriptTimeoutError(subject, m_deadlineMs);
}

} // namespace promptlab
