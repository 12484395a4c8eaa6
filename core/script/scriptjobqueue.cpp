// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/scriptjobqueue.h"

#include <js/CallAndConstruct.h>
#include <js/Exception.h>

namespace promptlab {

ScriptJobQueue::ScriptJobQueue(JSContext *cx) : m_jobs(cx) {}

bool ScriptJobQueue::drain(JSContext *cx)
{
    JS::RootedObject job(cx);
    JS::RootedValue function(cx);
    JS::RootedValue ignored(cx);
    while (m_next < m_jobs.length()) {
        job = m_jobs[m_next++];
        const JSAutoRealm realm(cx, job);
        function.setObject(*job);
        if (!JS::Call(cx, JS::UndefinedHandleValue, function, JS::HandleValueArray::empty(), &ignored)) {
            if (!JS_IsExceptionPending(cx))
                return false;
            JS_ClearPendingException(cx);
        }
    }
    clear();
    return true;
}

void ScriptJobQueue::clear()
{
    m_jobs.clear();
    m_next = 0;
}

JSObject *ScriptJobQueue::getIncumbentGlobal(JSContext *cx)
{
    return JS::CurrentGlobalOrNull(cx);
}

bool ScriptJobQueue::enqueuePromiseJob(JSContext *cx, JS::HandleObject, JS::HandleObject job, JS::HandleObject,
                                       JS::HandleObject)
{
    if (m_jobs.append(job))
        return true;
    JS_ReportOutOfMemory(cx);
    return false;
}

void ScriptJobQueue::runJobs(JSContext *cx)
{
    drain(cx);
}

bool ScriptJobQueue::empty() const
{
    return m_next == m_jobs.length();
}

js::UniquePtr<JS::JobQueue::SavedJobQueue> ScriptJobQueue::saveJobQueue(JSContext *cx)
{
    // Only the debugger interface asks for this, and it is not exposed.
    JS_ReportOutOfMemory(cx);
    return nullptr;
}

} // namespace promptlab
