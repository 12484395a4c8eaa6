// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <js/Promise.h>
#include <jsapi.h>

namespace promptlab {

/// Promise jobs of the running script. Nothing outlives a call: what is left is dropped with it.
class ScriptJobQueue final : public JS::JobQueue
{
public:
    explicit ScriptJobQueue(JSContext *cx);

    /// Runs jobs until none is left. False: the script was stopped (an exception of a job is dropped, as in a browser).
    bool drain(JSContext *cx);
    void clear();

    JSObject *getIncumbentGlobal(JSContext *cx) override;
    bool enqueuePromiseJob(JSContext *cx, JS::HandleObject promise, JS::HandleObject job,
                           JS::HandleObject allocationSite, JS::HandleObject incumbentGlobal) override;
    void runJobs(JSContext *cx) override;
    [[nodiscard]] bool empty() const override;

private:
    js::UniquePtr<SavedJobQueue> saveJobQueue(JSContext *cx) override;

    JS::PersistentRootedVector<JSObject *> m_jobs;
    size_t m_next = 0;
};

} // namespace promptlab
