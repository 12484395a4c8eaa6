// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/diff/diffloader.h"

#include <QtConcurrent>

namespace promptlab {

DiffLoader::DiffLoader(QObject *parent) : QObject(parent) {}

DiffLoader::~DiffLoader()
{
    drop();
    for (QFuture<Made> &future : m_dropped)
        future.waitForFinished();
}

void DiffLoader::drop()
{
    if (!m_running)
        return;
    m_cancel.cancel();
    m_dropped.removeIf([](const QFuture<Made> &future) { return future.isFinished(); });
    m_dropped.append(m_running->future());
    m_running->disconnect(this);
    std::exchange(m_running, nullptr)->deleteLater();
}

void DiffLoader::load(const DiffInput &left, const DiffInput &right, const DiffOptions &options)
{
    drop();
    m_cancel = CancelSource();
    auto *watcher = new Watcher(this);
    m_running = watcher;
    connect(watcher, &Watcher::finished, this, [this, watcher] { finished(watcher); });
    connect(watcher, &Watcher::progressValueChanged, this,
            [this](int value) { Q_EMIT stageEntered(DiffStage(value)); });
    const CancelToken token = m_cancel.token();
    watcher->setFuture(QtConcurrent::run([left, right, options, token](QPromise<Made> &promise) {
        promise.setProgressRange(0, int(DiffStage::LayingOut));
        promise.addResult(makeDiffDocument(left, right, options, token,
                                           [&promise](DiffStage stage) { promise.setProgressValue(int(stage)); }));
    }));
}

void DiffLoader::cancel()
{
    if (!m_running)
        return;
    drop();
    Q_EMIT cancelled();
}

void DiffLoader::finished(Watcher *watcher)
{
    m_running = nullptr;
    watcher->deleteLater();
    const Made made = watcher->result();
    if (made.ok())
        Q_EMIT loaded(*made);
    else if (made.error().code != ErrorCode::Cancelled)
        Q_EMIT failed(made.error());
}

} // namespace promptlab
