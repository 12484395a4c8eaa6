// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/jobnotifier.h"

#include <QIcon>
#include <QSystemTrayIcon>

namespace promptlab {

TrayNotifier::TrayNotifier(const QIcon &icon) : m_icon(icon) {}

TrayNotifier::~TrayNotifier() = default;

void TrayNotifier::notify(const QString &title, const QString &text)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return;
    if (!m_tray) {
        m_tray = std::make_unique<QSystemTrayIcon>(m_icon);
        m_tray->show();
    }
    m_tray->showMessage(title, text, m_icon);
}

JobNotifier::JobNotifier(BackgroundJobs &jobs, const Settings &settings, DesktopNotifier &notifier,
                         std::function<bool()> seen, QObject *parent)
    : QObject(parent), m_settings(settings), m_notifier(notifier), m_seen(std::move(seen))
{
    connect(&jobs, &BackgroundJobs::finished, this, &JobNotifier::ended);
}

void JobNotifier::ended(const FinishedJob &job)
{
    const qint64 longMs = m_settings.whole(settingkey::notifyAfterSeconds) * qint64(1'000);
    if (!m_settings.flag(settingkey::notify) || job.job.elapsedMs < longMs || job.outcome == JobOutcome::Cancelled
        || m_seen())
        return;
    m_notifier.notify(finishedJobText(job), job.summary);
}

QString finishedJobText(const FinishedJob &job)
{
    switch (job.outcome) {
    case JobOutcome::Succeeded: return JobNotifier::tr("%1 has ended").arg(job.job.title);
    case JobOutcome::Failed: return JobNotifier::tr("%1 has failed").arg(job.job.title);
    case JobOutcome::Cancelled: return JobNotifier::tr("%1 was cancelled").arg(job.job.title);
    }
    Q_UNREACHABLE();
}

} // namespace promptlab
