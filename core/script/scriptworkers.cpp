// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/scriptworkers.h"

#include "core/script/calldeadline.h"
#include "core/script/scriptcontext.h"
#include "core/script/scriptengine.h"

#include <condition_variable>
#include <thread>

namespace promptlab {

namespace {

constexpr int maxLateScripts = 4;

} // namespace

/// One thread. It holds a reference to this object, so that a late one stays valid without its owner.
class ScriptWorkers::Worker : public std::enable_shared_from_this<Worker>
{
public:
    explicit Worker(std::shared_ptr<std::atomic<int>> late) : m_late(std::move(late)) {}

    /// Starts the thread and waits until its context is made, which no deadline should pay for.
    void start()
    {
        m_thread = std::thread([self = shared_from_this()] { self->loop(); });
        std::unique_lock lock(m_mutex);
        m_answered.wait(lock, [this] { return m_ready; });
    }

    bool run(std::function<void()> job, std::chrono::milliseconds patience)
    {
        std::unique_lock lock(m_mutex);
        m_job = std::move(job);
        m_asked.notify_one();
        const CallDeadline deadline(m_thread.native_handle(), patience);
        for (ScriptTime now = deadline.started(); !deadline.isOver(now); now = std::chrono::steady_clock::now()) {
            if (m_answered.wait_until(lock, deadline.nextLook(now), [this] { return !m_job; }))
                return true;
        }
        m_abandoned = true;
        ++*m_late;
        ScriptEngine::countLateScripts(1);
        m_thread.detach();
        return false;
    }

    void stop()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_quit = true;
        }
        m_asked.notify_one();
        m_thread.join();
    }

private:
    void loop()
    {
        // An error shows again in the job, which asks for the context too.
        [[maybe_unused]] const auto context = ScriptContext::current();
        std::unique_lock lock(m_mutex);
        m_ready = true;
        m_answered.notify_one();
        while (true) {
            m_asked.wait(lock, [this] { return m_quit || m_job; });
            if (!m_job)
                return;
            lock.unlock();
            m_job();
            lock.lock();
            m_job = nullptr;
            if (m_abandoned) {
                // The program may end as soon as nothing is late.
                ScriptContext::destroyCurrent();
                --*m_late;
                ScriptEngine::countLateScripts(-1);
                return;
            }
            m_answered.notify_one();
        }
    }

    std::mutex m_mutex;
    std::condition_variable m_asked;
    std::condition_variable m_answered;
    std::function<void()> m_job;
    bool m_ready = false;
    bool m_quit = false;
    bool m_abandoned = false;
    std::shared_ptr<std::atomic<int>> m_late;
    std::thread m_thread;
};

ScriptWorkers::ScriptWorkers() : m_late(std::make_shared<std::atomic<int>>(0)) {}

ScriptWorkers::~ScriptWorkers()
{
    for (const auto &worker : m_idle)
        worker->stop();
}

ScriptWorkers::Outcome ScriptWorkers::run(std::function<void()> job, std::chrono::milliseconds patience)
{
    if (m_late->load() >= maxLateScripts)
        return Outcome::Busy;
    std::shared_ptr<Worker> worker = take();
    if (!worker->run(std::move(job), patience))
        return Outcome::Late;
    giveBack(std::move(worker));
    return Outcome::Done;
}

std::shared_ptr<ScriptWorkers::Worker> ScriptWorkers::take()
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_idle.empty()) {
            // The one used last has its memory in the caches.
            std::shared_ptr<Worker> worker = std::move(m_idle.back());
            m_idle.pop_back();
            return worker;
        }
    }
    auto worker = std::make_shared<Worker>(m_late);
    worker->start();
    return worker;
}

void ScriptWorkers::giveBack(std::shared_ptr<Worker> worker)
{
    const std::lock_guard lock(m_mutex);
    m_idle.push_back(std::move(worker));
}

} // namespace promptlab
