// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/cancel.h"

#include <QCoreApplication>
#include <QMutex>
#include <QThread>
#include <QWaitCondition>

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

    void cancel()
    {
        if (cancelled.exchange(true))
            return;
        QMutexLocker lock(&m_mutex);
        m_runner = QThread::currentThreadId();
        while (!m_callbacks.empty()) {
            auto node = m_callbacks.extract(m_callbacks.begin());
            m_runningKey = node.key();
            lock.unlock();
            node.mapped()();
            lock.relock();
            m_runningKey = 0;
            m_over.wakeAll();
        }
    }

    /// Key of the kept callback; 0 when it is too late and the caller has to run it.
    quint64 add(std::function<void()> callback)
    {
        const QMutexLocker lock(&m_mutex);
        if (cancelled.load())
            return 0;
        m_callbacks.emplace(++m_lastKey, std::move(callback));
        return m_lastKey;
    }

    /// After this the callback does not run, and does not run any more (but for a callback that removes itself).
    void remove(quint64 key)
    {
        QMutexLocker lock(&m_mutex);
        m_callbacks.erase(key);
        while (m_runningKey == key && m_runner != QThread::currentThreadId())
            m_over.wait(&m_mutex);
    }

private:
    QMutex m_mutex;
    QWaitCondition m_over;
    quint64 m_lastKey = 0;
    quint64 m_runningKey = 0;
    Qt::HANDLE m_runner = nullptr;
    std::map<quint64, std::function<void()>> m_callbacks;
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
    const quint64 key = m_state->add(callback);
    if (key == 0) {
        callback();
        return {};
    }
    const std::weak_ptr<CancelState> weak = m_state;
    return std::shared_ptr<void>(m_state.get(), [weak, key](void *) {
        if (const auto state = weak.lock())
            state->remove(key);
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
