// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/sleep.h"

#include "core/net/oneshot.h"

#include <QTimer>

namespace promptlab {

/// The timer of one wait. Shared with the cancel callback, which may run in another thread.
class SleepTimer final : public QObject
{
public:
    explicit SleepTimer(OneShot<bool> *done) : m_done(done)
    {
        m_timer.setSingleShot(true);
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] { end(true); });
    }

    void start(qint64 milliseconds) { m_timer.start(std::chrono::milliseconds(milliseconds)); }

    void end(bool slept)
    {
        m_timer.stop();
        if (OneShot<bool> *done = std::exchange(m_done, nullptr))
            done->set(slept);
    }

private:
    QTimer m_timer;
    OneShot<bool> *m_done;
};

Task<Result<void>> sleepFor(qint64 milliseconds, CancelToken token)
{
    if (token.isCancelled())
        co_return cancelledError();
    OneShot<bool> done;
    const std::shared_ptr<SleepTimer> timer(new SleepTimer(&done), [](SleepTimer *object) { object->deleteLater(); });
    const std::weak_ptr<SleepTimer> weak = timer;
    const auto registration = token.onCancel([weak] {
        if (const auto alive = weak.lock()) {
            SleepTimer *object = alive.get();
            QMetaObject::invokeMethod(
                object, [object] { object->end(false); }, Qt::QueuedConnection);
        }
    });
    timer->start(std::max<qint64>(0, milliseconds));
    const bool slept = co_await done.wait();
    if (!slept || token.isCancelled())
        co_return cancelledError();
    co_return Result<void>();
}

} // namespace promptlab
