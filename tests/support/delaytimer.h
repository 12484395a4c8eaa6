// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QSocketNotifier;

namespace promptlab {

/// A single-shot timer that is exact to some ten microseconds. QTimer rounds up to the next millisecond, which a
/// measured latency of 50 ms would show.
class DelayTimer final : public QObject
{
    Q_OBJECT

public:
    explicit DelayTimer(QObject *parent = nullptr);
    ~DelayTimer() override;
    Q_DISABLE_COPY_MOVE(DelayTimer)

    /// Emits elapsed() once after @p milliseconds (more than 0); replaces an earlier call.
    void start(int milliseconds);
    void stop();

Q_SIGNALS:
    void elapsed();

private:
    int m_file;
    QSocketNotifier *m_notifier;
};

} // namespace promptlab
