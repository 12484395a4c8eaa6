// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/hostresolver.h"

#include "core/net/oneshot.h"

#include <QCoreApplication>
#include <QHostInfo>

namespace promptlab {

namespace {

struct ResolverText {
    Q_DECLARE_TR_FUNCTIONS(SystemResolver)
};

} // namespace

/// Receives the answer of one look-up; the look-up itself cannot be stopped, so a cancelled one is only forgotten.
class PendingLookup final : public QObject
{
public:
    explicit PendingLookup(OneShot<std::optional<QHostInfo>> *done) : m_done(done) {}

    void end(const std::optional<QHostInfo> &info)
    {
        if (auto *done = std::exchange(m_done, nullptr))
            done->set(info);
    }

private:
    OneShot<std::optional<QHostInfo>> *m_done;
};

Task<Result<QList<QHostAddress>>> SystemResolver::resolve(QString host, Context context)
{
    if (context.cancel.isCancelled())
        co_return cancelledError();
    OneShot<std::optional<QHostInfo>> done;
    const std::shared_ptr<PendingLookup> lookup(new PendingLookup(&done),
                                                [](PendingLookup *object) { object->deleteLater(); });
    PendingLookup *receiver = lookup.get();
    const std::weak_ptr<PendingLookup> weak = lookup;
    const auto registration = context.cancel.onCancel([weak] {
        if (const auto alive = weak.lock()) {
            PendingLookup *object = alive.get();
            QMetaObject::invokeMethod(
                object, [object] { object->end(std::nullopt); }, Qt::QueuedConnection);
        }
    });
    const int id = QHostInfo::lookupHost(host, receiver, [receiver](const QHostInfo &info) { receiver->end(info); });
    const std::optional<QHostInfo> info = co_await done.wait();
    if (!info) {
        QHostInfo::abortHostLookup(id);
        co_return cancelledError();
    }
    if (info->error() != QHostInfo::NoError || info->addresses().isEmpty()) {
        Error error =
            makeError(ErrorCode::Network,
                      ResolverText::tr("The host name \"%1\" could not be resolved. Check its spelling and the network")
                          .arg(host),
                      info->errorString());
        error.retryable = true;
        co_return error;
    }
    co_return info->addresses();
}

} // namespace promptlab
