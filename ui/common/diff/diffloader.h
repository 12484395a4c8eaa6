// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/diff/documentbuilder.h"

#include <QFutureWatcher>
#include <QObject>

namespace promptlab {

/// Makes documents in a pool thread. The newest request wins: an older one is cancelled and never heard of again.
/// Lives in the main thread.
class DiffLoader final : public QObject
{
    Q_OBJECT

public:
    explicit DiffLoader(QObject *parent = nullptr);
    /// Cancels, and waits for the thread to notice.
    ~DiffLoader() override;
    Q_DISABLE_COPY_MOVE(DiffLoader)

    void load(const DiffInput &left, const DiffInput &right, const DiffOptions &options);
    /// Stops what runs; cancelled() follows.
    void cancel();
    [[nodiscard]] bool isLoading() const { return m_running != nullptr; }

Q_SIGNALS:
    void stageEntered(promptlab::DiffStage stage);
    void loaded(const std::shared_ptr<const promptlab::DiffDocument> &document);
    void failed(const promptlab::Error &error);
    void cancelled();

private:
    using Made = Result<std::shared_ptr<const DiffDocument>>;
    using Watcher = QFutureWatcher<Made>;
    void drop();
    void finished(Watcher *watcher);

    CancelSource m_cancel;
    Watcher *m_running = nullptr;
    QList<QFuture<Made>> m_dropped; ///< cancelled, perhaps still in their thread
};

} // namespace promptlab

Q_DECLARE_METATYPE(promptlab::DiffStage)
