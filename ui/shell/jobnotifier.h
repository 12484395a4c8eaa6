// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/backgroundjobs.h"
#include "ui/common/settings.h"

#include <QIcon>

class QSystemTrayIcon;

namespace promptlab {

/// A way to tell something to a person who looks elsewhere.
class DesktopNotifier
{
public:
    virtual ~DesktopNotifier() = default;
    virtual void notify(const QString &title, const QString &text) = 0;

protected:
    DesktopNotifier() = default;
    Q_DISABLE_COPY_MOVE(DesktopNotifier)
};

/// Notifications of the desktop through its tray; quiet where there is none.
class TrayNotifier final : public DesktopNotifier
{
public:
    explicit TrayNotifier(const QIcon &icon);
    ~TrayNotifier() override;

    void notify(const QString &title, const QString &text) override;

private:
    QIcon m_icon;
    std::unique_ptr<QSystemTrayIcon> m_tray; ///< made when it is first needed
};

/// Tells when a long job ends and nobody sees it.
class JobNotifier final : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it. @p seen says whether the window is in front.
    JobNotifier(BackgroundJobs &jobs, const Settings &settings, DesktopNotifier &notifier, std::function<bool()> seen,
                QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(JobNotifier)

private:
    void ended(const FinishedJob &job);

    const Settings &m_settings;
    DesktopNotifier &m_notifier;
    std::function<bool()> m_seen;
};

/// "Run 58 ended: 142 of 150 passed".
[[nodiscard]] QString finishedJobText(const FinishedJob &job);

} // namespace promptlab
