// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QFutureWatcher>
#include <QJsonObject>
#include <QObject>
#include <QTimer>

namespace promptlab {

/// A small JSON file that belongs to the person: settings, session. Changes are written a moment later in a pool
/// thread, atomically, the newest wins. Lives in the main thread.
class StateFile final : public QObject
{
    Q_OBJECT

public:
    explicit StateFile(QString path, QObject *parent = nullptr);
    ~StateFile() override;
    Q_DISABLE_COPY_MOVE(StateFile)

    [[nodiscard]] const QString &path() const { return m_path; }
    /// An empty object when there is no file. A file that cannot be read as a JSON object is moved aside, so that the
    /// next save does not lose it; the error names where it went.
    Result<QJsonObject> load();
    void save(const QJsonObject &content);
    /// Writes what waits, now. Blocks: for the end of the program.
    void flush();

Q_SIGNALS:
    void saved();
    /// Nothing was lost that was there before; the next save tries again.
    void saveFailed(const promptlab::Error &error);

private:
    void write();
    void written();

    QString m_path;
    QJsonObject m_content;
    bool m_waiting = false;
    QTimer m_delay;
    QFutureWatcher<Result<void>> m_writer;
};

} // namespace promptlab
