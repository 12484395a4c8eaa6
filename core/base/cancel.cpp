// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/cancel.h"

#include <QCoreApplication>
#include <QMutex>

#include <map>

namespace promptlab {

namespace {
struct CancelText {
    Q_DECLARE_TR_FUNCTIONS(Cancel)
};
} // namespace

class CancelState
{
public:
    std::atomic<bool> cancelled{false};
    QMutex mutex;
    quint64 nextKey = 0;
    std::map<quint64, std::function<void()>> callbacks;

    void cancel()
    {
        std::map<quint64, std::function<void()>> pending;
        {
            const QMutexLocker lock(&mutex);
            if (cancelled.exchange(true))
                return;
            pending.swap(callbacks);
        }
        for (const auto &entry : pending)
            entry.second();
    }
};

CancelToken::CancelToken(std::shared_ptr<CancelState> state) : m_state(std::move(state)) {}

bool CancelToken::isCancelled() const
{
    return m_state && m_state->cancelled.load(std::memory_order_relaxed);
}

Result<void> CancelToken::check() const
{
    if (isCancelled())
        return cancelledError();
    return {};
}

std::shared_ptr<void> CancelToken::onCancel(std::function<void()> callback) const
{
    if (!m_state)
        return {};
    quint64 key = 0;
    {
        const QMutexLocker lock(&m_state->mutex);
        if (!m_state->cancelled.load()) {
            key = ++m_state->nextKey;
            m_state->callbacks.emplace(key, callback);
        }
    }
    if (key == 0) {
        callback();
        return {};
    }
    const std::weak_ptr<CancelState> weak = m_state;
    return std::shared_ptr<void>(nullptr, [weak, key](void *) {
        if (const auto state = weak.lock()) {
            const QMutexLocker lock(&state->mutex);
            state->callbacks.erase(key);
        }
    });
}

CancelSource::CancelSource() : m_state(std::make_shared<CancelState>()) {}

CancelSource::CancelSource(const CancelToken &parent) : CancelSource()
{
    const std::weak_ptr<CancelState> weak = m_state;
    m_parentRegistration = parent.onCancel([weak] {
        if (const auto state = weak.lock())
            state->cancel();
    });
}

CancelToken CancelSource::token() const
{
    return CancelToken(m_state);
}

void CancelSource::cancel()
{
    m_state->cancel();
}

Error cancelledError()
{
    return makeError(ErrorCode::Cancelled, CancelText::tr("Cancelled"));
}

} // namespace promptlab
