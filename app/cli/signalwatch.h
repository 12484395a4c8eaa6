// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"

#include <QObject>

class QSocketNotifier;

namespace promptlab::cli {

/// Turns the first Ctrl+C (or SIGTERM) into a cancel, so that results are kept; the second one ends the process at
/// once.
class SignalWatch final : public QObject
{
    Q_OBJECT

public:
    explicit SignalWatch(CancelSource cancel, QObject *parent = nullptr);
    ~SignalWatch() override;
    Q_DISABLE_COPY_MOVE(SignalWatch)

    /// Whether a signal has come: for what waits for a person outside of the event loop.
    [[nodiscard]] static bool hasCome();

private:
    void onSignal();

    CancelSource m_cancel;
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace promptlab::cli
