// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/runprogressprinter.h"

#include "core/base/numbertext.h"

namespace promptlab::cli {

namespace {

struct RunProgressText {
    Q_DECLARE_TR_FUNCTIONS(RunProgress)
};

constexpr qint64 plainLineEveryMs = 2'000;
// The rate of the first moments says more about the start of the run than about its end.
constexpr qint64 rateNeedsMs = 1'000;
constexpr int rateNeedsResults = 20;
// After so long without a result a person wonders; a log needs it less often.
constexpr int terminalWaitMs = 2'000;
constexpr int plainWaitMs = 10'000;

} // namespace

RunProgressPrinter::RunProgressPrinter(Terminal &terminal, bool silent) : m_terminal(terminal), m_silent(silent)
{
    QObject::connect(&m_waitTimer, &QTimer::timeout, &m_waitTimer, [this] { showWait(); });
}

void RunProgressPrinter::start(const RunRecord &run)
{
    m_sinceStart.start();
    m_sinceNews.start();
    m_last.total = run.caseCount;
    m_last.done = run.doneCount;
    if (!m_silent)
        m_waitTimer.start(m_terminal.isInteractive() ? terminalWaitMs : plainWaitMs);
    m_doneBefore = run.doneCount;
    m_simulated = run.simulated;
    if (m_silent)
        return;
    QString text =
        RunProgressText::tr("Run %1: %n case(s) with %2", nullptr, run.caseCount).arg(run.number).arg(run.provider);
    if (run.simulated)
        text += RunProgressText::tr(" (simulated)");
    m_terminal.error(text);
}

QString RunProgressPrinter::line(const RunProgress &progress) const
{
    QString text = RunProgressText::tr("%1/%2 done, %3 passed, %4 failed")
                       .arg(progress.done)
                       .arg(progress.total)
                       .arg(progress.passed)
                       .arg(progress.failed);
    if (progress.unscored > 0)
        text += RunProgressText::tr(", %1 not scored").arg(progress.unscored);
    if (progress.errors > 0)
        text += RunProgressText::tr(", %n error(s)", nullptr, progress.errors);
    text += RunProgressText::tr(", %1/s").arg(decimalText(progress.perSecond, 1));
    const bool settled =
        progress.done - m_doneBefore >= rateNeedsResults
        || (progress.done > m_doneBefore && m_sinceStart.isValid() && m_sinceStart.elapsed() >= rateNeedsMs);
    if (settled && progress.secondsLeft && progress.done < progress.total)
        text += RunProgressText::tr(", %1 left").arg(durationText(*progress.secondsLeft));
    const bool costKnown = progress.unknownCost == 0 && progress.done > 0;
    return text
         + RunProgressText::tr(", cost %1")
               .arg(moneyText(progress.costMicros, costKnown, m_simulated || progress.simulated));
}

void RunProgressPrinter::show(const RunProgress &progress)
{
    if (progress.done != m_last.done)
        m_sinceNews.restart();
    m_last = progress;
    if (m_silent)
        return;
    if (!m_terminal.isInteractive() && m_sinceLine.isValid() && m_sinceLine.elapsed() < plainLineEveryMs)
        return;
    m_sinceLine.start();
    m_shown = line(progress);
    m_terminal.status(m_shown);
}

void RunProgressPrinter::showWait()
{
    const qint64 quietMs = m_sinceNews.elapsed();
    // A coarse timer may be early by a twentieth.
    if (quietMs < m_waitTimer.interval() * 9 / 10)
        return;
    m_shown = line(m_last) + RunProgressText::tr(", no answer for %1").arg(durationText(double(quietMs) / 1000));
    m_terminal.status(m_shown);
}

void RunProgressPrinter::finish()
{
    m_waitTimer.stop();
    if (m_silent || m_last.total == 0)
        return;
    if (const QString last = line(m_last); last != m_shown)
        m_terminal.status(last);
    m_terminal.endStatus();
}

} // namespace promptlab::cli
