// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/uitest.h"
#include "ui/common/backgroundjobs.h"

#include <QSignalSpy>
#include <QTest>

using namespace promptlab;

namespace {

class JobClock final : public Clock
{
public:
    [[nodiscard]] qint64 nowMs() const override { return ms; }
    [[nodiscard]] qint64 monotonicNs() const override { return ms * 1'000'000; }
    qint64 ms = 5'000;
};

} // namespace

/// Jobs: order, rate, time left, cancel, and that progress is told rarely.
class TstBackgroundJobs final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnQtWarnings(); }
    void rateAndTimeLeft();
    void progressIsToldInBatches();
    void cancelAsksOnce();
    void ownersMeasureCounts();
    void endIsTold();
    void unknownJobsAreIgnored();
    void texts_data();
    void texts();
    void durations_data();
    void durations();
};

void TstBackgroundJobs::rateAndTimeLeft()
{
    JobClock clock;
    BackgroundJobs jobs(clock);
    const qint64 id = jobs.start(QStringLiteral("Run 58"), {});
    jobs.update(id, {10, 100, {}, {}});
    clock.ms += 500;
    QCOMPARE(jobs.jobs().first().leftMs, -1); // too early to tell
    clock.ms += 1'500;
    const BackgroundJob job = jobs.jobs().first();
    QCOMPARE(job.perSecond, 5.0);
    QCOMPARE(job.leftMs, 18'000);
    QCOMPARE(job.elapsedMs, 2'000);
}

void TstBackgroundJobs::progressIsToldInBatches()
{
    const SystemClock clock;
    BackgroundJobs jobs(clock);
    const qint64 id = jobs.start(QStringLiteral("Run"), {});
    QSignalSpy changed(&jobs, &BackgroundJobs::changed);
    for (qint64 i = 0; i < 10'000; ++i)
        jobs.update(id, {i, 10'000, {}, {}});
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(jobs.jobs().first().progress.done, 9'999);
}

void TstBackgroundJobs::cancelAsksOnce()
{
    const SystemClock clock;
    BackgroundJobs jobs(clock);
    int asked = 0;
    const qint64 id = jobs.start(QStringLiteral("Run"), {}, [&asked] { ++asked; });
    QVERIFY(jobs.jobs().first().cancellable);
    jobs.cancel(id);
    jobs.cancel(id);
    QCOMPARE(asked, 1);
    QVERIFY(jobs.jobs().first().cancelling);
    jobs.finish(id, JobOutcome::Cancelled);
    QVERIFY(jobs.isEmpty());
    const qint64 fixed = jobs.start(QStringLiteral("Copy"), {});
    jobs.cancel(fixed);
    QVERIFY(!jobs.jobs().first().cancelling);
}

/// Who measures by itself, as a run that was resumed does, is believed: all places of the window say the same.
void TstBackgroundJobs::ownersMeasureCounts()
{
    JobClock clock;
    BackgroundJobs jobs(clock);
    const qint64 id = jobs.start(QStringLiteral("Run"), {});
    clock.ms += 10'000;
    JobProgress progress{7'000, 9'600, {}, {}};
    jobs.update(id, progress);
    QVERIFY(jobs.jobs().first().perSecond > 600); // as if all of it had been done just now
    progress.measured = true;
    progress.perSecond = 100;
    progress.leftMs = 26'000;
    jobs.update(id, progress);
    QCOMPARE(jobs.jobs().first().perSecond, 100.0);
    QCOMPARE(jobs.jobs().first().leftMs, 26'000);
    progress.leftMs = -1; // not known yet is not guessed
    progress.perSecond = -1;
    jobs.update(id, progress);
    QCOMPARE(jobs.jobs().first().leftMs, -1);
    QVERIFY(!jobDetailText(jobs.jobs().first()).contains(QStringLiteral("left")));
}

void TstBackgroundJobs::endIsTold()
{
    JobClock clock;
    BackgroundJobs jobs(clock);
    QSignalSpy finished(&jobs, &BackgroundJobs::finished);
    const qint64 first = jobs.start(QStringLiteral("One"), {});
    jobs.start(QStringLiteral("Two"), {});
    clock.ms += 12'000;
    jobs.finish(first, JobOutcome::Succeeded, QStringLiteral("3 passed"));
    QCOMPARE(finished.count(), 1);
    const auto job = finished.first().first().value<FinishedJob>();
    QCOMPARE(job.job.title, QStringLiteral("One"));
    QCOMPARE(job.job.elapsedMs, 12'000);
    QCOMPARE(job.summary, QStringLiteral("3 passed"));
    QCOMPARE(jobs.jobs().size(), 1);
    QCOMPARE(jobs.jobs().first().title, QStringLiteral("Two"));
}

void TstBackgroundJobs::unknownJobsAreIgnored()
{
    const SystemClock clock;
    BackgroundJobs jobs(clock);
    QSignalSpy changed(&jobs, &BackgroundJobs::changed);
    jobs.update(77, {1, 2, {}, {}});
    jobs.cancel(77);
    jobs.finish(77, JobOutcome::Failed);
    QCOMPARE(changed.count(), 0);
}

void TstBackgroundJobs::texts_data()
{
    QTest::addColumn<JobProgress>("progress");
    QTest::addColumn<double>("rate");
    QTest::addColumn<qint64>("left");
    QTest::addColumn<QString>("percent");
    QTest::addColumn<QString>("detail");
    QTest::newRow("nothing yet") << JobProgress{} << -1.0 << qint64(-1) << QString() << QString();
    QTest::newRow("all") << JobProgress{93, 150, QStringLiteral("$0.04 of $0.31"), QStringLiteral("3 failed")} << 4.2
                         << qint64(14'000) << QStringLiteral("62 %")
                         << QStringLiteral("93 / 150 · 4.2/s · 14 s left · $0.04 of $0.31 · 3 failed");
    QTest::newRow("no total") << JobProgress{1'200, -1, {}, {}} << 120.0 << qint64(-1) << QStringLiteral("1,200")
                              << QStringLiteral("1,200 · 120/s");
}

void TstBackgroundJobs::texts()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QFETCH(JobProgress, progress);
    QFETCH(double, rate);
    QFETCH(qint64, left);
    BackgroundJob job;
    job.progress = progress;
    job.perSecond = rate;
    job.leftMs = left;
    QTEST(jobPercentText(job), "percent");
    QTEST(jobDetailText(job), "detail");
}

void TstBackgroundJobs::durations_data()
{
    QTest::addColumn<qint64>("ms");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << qint64(0) << QStringLiteral("0 s");
    QTest::newRow("negative") << qint64(-5) << QStringLiteral("0 s");
    QTest::newRow("part of a second") << qint64(1) << QStringLiteral("1 s");
    QTest::newRow("89 seconds") << qint64(89'000) << QStringLiteral("89 s");
    QTest::newRow("90 seconds") << qint64(90'000) << QStringLiteral("2 min");
    QTest::newRow("hours") << qint64(130 * 60'000) << QStringLiteral("2 h 10 min");
}

void TstBackgroundJobs::durations()
{
    QFETCH(qint64, ms);
    QTEST(durationText(ms), "text");
}

QTEST_GUILESS_MAIN(TstBackgroundJobs)
#include "tst_backgroundjobs.moc"
