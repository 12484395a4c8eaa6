// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/common/place.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <map>
#include <vector>

namespace promptlab {

/// How far a job is.
struct JobProgress {
    qint64 done = 0;
    qint64 total = -1; ///< -1: not known
    QString cost;      ///< "$0.04 of $0.31"; empty: costs nothing
    QString note;      ///< "3 failed"; may be empty
    bool measured =
        false; ///< the two below are the owner's: all places of the window say the same; else from the start
    double perSecond = -1; ///< -1: not known yet
    qint64 leftMs = -1;    ///< -1: not known yet
};

/// How a job ended.
enum class JobOutcome { Succeeded, Failed, Cancelled };

/// One piece of work that runs while the person does something else.
struct BackgroundJob {
    qint64 id = 0;
    QString title; ///< translated: "Run 58"
    Place place;   ///< where to look at it
    JobProgress progress;
    qint64 elapsedMs = 0;
    double perSecond = -1; ///< finished a second; -1: not known yet
    qint64 leftMs = -1;    ///< time left; -1: not known yet
    bool cancellable = false;
    bool cancelling = false;
};

/// How a job ended, for histories and notifications.
struct FinishedJob {
    BackgroundJob job;
    JobOutcome outcome = JobOutcome::Succeeded;
    QString summary; ///< translated: "142 of 150 passed"
};

/// The running jobs of the window. Owners report; the status bar, the cancel list and the notifier listen. Progress is
/// told at most 30 times a second, however often it is reported. Lives in the main thread.
class BackgroundJobs final : public QObject
{
    Q_OBJECT

public:
    /// @p clock must outlive the jobs.
    explicit BackgroundJobs(const Clock &clock, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(BackgroundJobs)

    /// @param cancel asks the work to stop; it is called at most once, and its owner still calls finish(). Empty: the
    /// job cannot be cancelled.
    qint64 start(const QString &title, const Place &place, std::function<void()> cancel = {});
    /// Unknown ids are ignored: the job may have ended.
    void update(qint64 id, const JobProgress &progress);
    void finish(qint64 id, JobOutcome outcome, const QString &summary = {});
    void cancel(qint64 id);

    /// In the order of starting, with times of now.
    [[nodiscard]] QList<BackgroundJob> jobs() const;
    [[nodiscard]] bool isEmpty() const { return m_running.empty(); }

Q_SIGNALS:
    /// A job came or went, or progress was made.
    void changed();
    void finished(const promptlab::FinishedJob &job);

private:
    struct Running {
        QString title;
        Place place;
        JobProgress progress;
        std::function<void()> cancel;
        qint64 startedNs = 0;
        bool cancellable = false;
        bool cancelling = false;
    };
    [[nodiscard]] BackgroundJob described(qint64 id, const Running &running) const;

    const Clock &m_clock;
    std::map<qint64, Running> m_running;
    qint64 m_lastId = 0;
    QTimer m_announce;
};

/// "41 %", or the number done when the total is not known.
[[nodiscard]] QString jobPercentText(const BackgroundJob &job);
/// "93 / 150 · 4.2/s · 14 s left · $0.04 of $0.31"; leaves out what is not known.
[[nodiscard]] QString jobDetailText(const BackgroundJob &job);
/// "14 s", "6 min", "2 h 10 min".
[[nodiscard]] QString durationText(qint64 ms);

} // namespace promptlab

Q_DECLARE_METATYPE(promptlab::FinishedJob)
