// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/scriptengine.h"

#include <js/BuildId.h>
#include <js/Initialization.h>
#include <jsapi.h>

#include <chrono>
#include <condition_variable>
#include <cstdio>
#include <cstdlib>
#include <mutex>
#include <vector>

#include <unistd.h>

namespace promptlab {

namespace {

struct ScriptEngineState {
    std::mutex mutex;
    std::condition_variable contextEnded;
    int contexts = 0;
    int lateScripts = 0;
    bool started = false;
    bool exiting = false;
    bool stopped = false;
    /// Parsed self-hosted code of the first context; must live until JS_ShutDown.
    std::vector<quint8> selfHosted;
};

/// Never destroyed: threads of a pool may end after the static objects of the program.
ScriptEngineState &scriptEngineState()
{
    static auto *const state = new ScriptEngineState;
    return *state;
}

void shutDownIfUnused(ScriptEngineState &state)
{
    if (state.started && !state.stopped && state.exiting && state.contexts == 0) {
        state.stopped = true;
        JS_ShutDown();
    }
}

/// Threads that Qt calls finished may still be freeing their thread-local objects; SpiderMonkey's own static objects
/// must not go before them.
constexpr std::chrono::seconds scriptEngineExitWait(3);

/// Runs at exit. Contexts of the main thread are gone by then (thread-local objects go first).
void endScriptEngine(int status, void *)
{
    ScriptEngineState &state = scriptEngineState();
    std::unique_lock lock(state.mutex);
    state.contextEnded.wait_for(lock, scriptEngineExitWait, [&state] { return state.contexts == 0; });
    if (state.lateScripts > 0) {
        // A thread is stuck in the engine and cannot be ended: its static objects must not be destroyed under it.
        std::fflush(nullptr);
        _exit(status);
    }
    state.exiting = true;
    shutDownIfUnused(state);
}

/// SpiderMonkey refuses to write a parse cache without a build id. The cache never leaves the process.
bool scriptBuildId(JS::BuildIdCharVector *id)
{
    constexpr char name[] = "promptlab";
    return id->append(name, sizeof name - 1);
}

bool keepSelfHostedCode(JSContext *, JS::SelfHostedCache code)
{
    scriptEngineState().selfHosted.assign(code.begin(), code.end());
    return true;
}

bool startEngine(ScriptEngineState &state)
{
    if (state.started)
        return true;
    JS::DisableJitBackend();
    JS::SetProcessBuildIdOp(scriptBuildId);
    if (!JS_Init())
        return false;
    state.started = true;
    return on_exit(endScriptEngine, nullptr) == 0;
}

} // namespace

JSContext *ScriptEngine::createContext(quint32 heapBytes)
{
    ScriptEngineState &state = scriptEngineState();
    std::unique_lock lock(state.mutex);
    if (state.stopped || !startEngine(state))
        return nullptr;
    JSContext *context = JS_NewContext(heapBytes);
    if (!context)
        return nullptr;
    ++state.contexts;
    bool ready = false;
    if (state.selfHosted.empty()) {
        ready = JS::InitSelfHostedCode(context, nullptr, keepSelfHostedCode);
    } else {
        lock.unlock();
        ready = JS::InitSelfHostedCode(context, JS::SelfHostedCache(state.selfHosted.data(), state.selfHosted.size()));
        lock.lock();
    }
    if (ready)
        return context;
    JS_DestroyContext(context);
    --state.contexts;
    return nullptr;
}

void ScriptEngine::countLateScripts(int difference)
{
    ScriptEngineState &state = scriptEngineState();
    const std::lock_guard lock(state.mutex);
    state.lateScripts += difference;
}

void ScriptEngine::destroyContext(JSContext *context)
{
    JS_DestroyContext(context);
    ScriptEngineState &state = scriptEngineState();
    const std::lock_guard lock(state.mutex);
    --state.contexts;
    shutDownIfUnused(state);
    state.contextEnded.notify_all();
}

} // namespace promptlab
