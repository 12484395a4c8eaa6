// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"

#include <coroutine>

namespace promptlab {

/// A value that one coroutine waits for: `co_await oneShot.wait()`. Cheaper than a future and its watcher; for one
/// thread. It must outlive the wait, which it does as a local of the waiting coroutine.
template<typename T>
class OneShot final
{
public:
    OneShot() = default;
    Q_DISABLE_COPY_MOVE(OneShot)

    [[nodiscard]] bool isSet() const { return m_value.has_value(); }

    /// Gives the value; a second call is ignored. Runs the waiting coroutine before it returns, which may destroy this
    /// object.
    void set(T value)
    {
        if (m_value)
            return;
        m_value.emplace(std::move(value));
        if (m_waiting)
            std::exchange(m_waiting, nullptr).resume();
    }

    /// What to wait on; once.
    class Waiter final
    {
    public:
        explicit Waiter(OneShot &owner) : m_owner(&owner) {}
        [[nodiscard]] bool await_ready() const noexcept { return m_owner->m_value.has_value(); }
        void await_suspend(std::coroutine_handle<> waiting) noexcept { m_owner->m_waiting = waiting; }
        T await_resume() { return std::move(*m_owner->m_value); }

    private:
        OneShot *m_owner;
    };
    [[nodiscard]] Waiter wait() { return Waiter(*this); }

private:
    std::optional<T> m_value;
    std::coroutine_handle<> m_waiting;
};

} // namespace promptlab
