// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/mainwindow.h"

#include <optional>

namespace promptlab::desktop {

/// Watches a start of the program for "--startup-times": when the window was painted first, and when a list of the pane
/// in front was painted with rows in it. Milliseconds since the process began, as the kernel counts it (steps of 10
/// ms).
class StartupTimes final : public QObject
{
    Q_OBJECT

public:
    /// Watches every widget of the program from now on; @p window must outlive it.
    explicit StartupTimes(MainWindow &window, QObject *parent = nullptr);
    ~StartupTimes() override;
    Q_DISABLE_COPY_MOVE(StartupTimes)

    /// From now on rows count: the workspace is open.
    void expectRows() { m_rowsExpected = true; }

    /// Milliseconds since this process began; nothing where the kernel does not tell.
    [[nodiscard]] static std::optional<qint64> sinceProcessStart();

Q_SIGNALS:
    /// The window's first picture is complete.
    void windowPainted(qint64 milliseconds);
    /// So is the first one with the workspace's rows.
    void rowsPainted(qint64 milliseconds);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool showsRows(QObject *watched) const;
    /// Emits @p painted after the picture that is being painted now.
    void tellAfterPainting(void (StartupTimes::*painted)(qint64));

    MainWindow &m_window;
    bool m_windowSeen = false;
    bool m_rowsExpected = false;
    bool m_rowsSeen = false;
};

} // namespace promptlab::desktop
