// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/backgroundjobs.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace promptlab {

namespace {

constexpr int jobAnnounceMs = 34;       // at most 30 times a second
constexpr qint64 jobRateAfterMs = 1000; // a rate of less than a second is noise
constexpr qint64 nsPerMs = 1'000'000;

struct JobText {
    Q_DECLARE_TR_FUNCTIONS(BackgroundJobs)
};

} // namespace

BackgroundJobs::BackgroundJobs(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    m_announce.setSingleShot(true);
    m_announce.setInterval(jobAnnounceMs);
    connect(&m_announce, &QTimer::timeout, this, &BackgroundJobs::changed);
}

qint64 BackgroundJobs::start(const QString &title, const Place &place, std::function<void()> cancel)
{
    const qint64 id = ++m_lastId;
    Running running;
    running.title = title;
    running.place = place;
    running.cancellable = bool(cancel);
    running.cancel = std::move(cancel);
    running.startedNs = m_clock.monotonicNs();
    m_running.emplace(id, std::move(running));
    Q_EMIT changed();
    return id;
}

void BackgroundJobs::update(qint64 id, const JobProgress &progress)
{
    const auto found = m_running.find(id);
    if (found == m_running.end())
        return;
    found->second.progress = progress;
    if (!m_announce.isActive())
        m_announce.start();
}

void BackgroundJobs::finish(qint64 id, JobOutcome outcome, const QString &summary)
{
    const auto found = m_running.find(id);
    if (found == m_running.end())
        return;
    const FinishedJob ended{described(id, found->second), outcome, summary};
    m_running.erase(found);
    m_announce.stop();
    Q_EMIT changed();
    Q_EMIT finished(ended);
}

void BackgroundJobs::cancel(qint64 id)
{
    const auto found = m_running.find(id);
    if (found == m_running.end() || !found->second.cancel)
        return;
    const auto ask = std::exchange(found->second.cancel, {});
    found->second.cancelling = true;
    Q_EMIT changed();
    ask();
}

QList<BackgroundJob> BackgroundJobs::jobs() const
{
    QList<BackgroundJob> list;
    for (const auto &[id, running] : m_running)
        list.append(described(id, running));
    return list;
}

BackgroundJob BackgroundJobs::described(qint64 id, const Running &running) const
{
    BackgroundJob job;
    job.id = id;
    job.title = running.title;
    job.place = running.place;
    job.progress = running.progress;
    job.cancellable = running.cancellable;
    job.cancelling = running.cancelling;
    job.elapsedMs = (m_clock.monotonicNs() - running.startedNs) / nsPerMs;
    if (job.progress.measured) {
        job.perSecond = job.progress.perSecond;
        job.leftMs = job.progress.leftMs;
    } else if (job.elapsedMs >= jobRateAfterMs && job.progress.done > 0) {
        job.perSecond = 1000.0 * double(job.progress.done) / double(job.elapsedMs);
        if (job.progress.total >= job.progress.done)
            job.leftMs = std::llround(1000.0 * double(job.progress.total - job.progress.done) / job.perSecond);
    }
    return job;
}

QString jobPercentText(const BackgroundJob &job)
{
    const JobProgress &progress = job.progress;
    if (progress.total > 0)
        return JobText::tr("%1 %").arg(100 * progress.done / progress.total);
    return progress.done > 0 ? QLocale().toString(progress.done) : QString();
}

QString jobDetailText(const BackgroundJob &job)
{
    const QLocale locale;
    const JobProgress &progress = job.progress;
    QStringList parts;
    if (progress.total > 0)
        parts += JobText::tr("%1 / %2").arg(locale.toString(progress.done), locale.toString(progress.total));
    else if (progress.done > 0)
        parts += locale.toString(progress.done);
    if (job.perSecond > 0)
        parts += JobText::tr("%1/s").arg(locale.toString(job.perSecond, 'f', job.perSecond < 10 ? 1 : 0));
    if (job.cancelling)
        parts += JobText::tr("stopping…");
    else if (job.leftMs >= 0)
        parts += JobText::tr("%1 left").arg(durationText(job.leftMs));
    if (!progress.cost.isEmpty())
        parts += progress.cost;
    if (!progress.note.isEmpty())
        parts += progress.note;
    return parts.join(QStringLiteral(" · "));
}

QString durationText(qint64 ms)
{
    const qint64 seconds = (std::max<qint64>(ms, 0) + 999) / 1000;
    if (seconds < 90)
        return JobText::tr("%1 s").arg(seconds);
    const qint64 minutes = (seconds + 30) / 60;
    if (minutes < 90)
        return JobText::tr("%1 min").arg(minutes);
    return JobText::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

} // namespace promptlab
