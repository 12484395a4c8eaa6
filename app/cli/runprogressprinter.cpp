// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/runprogressprinter.h"

namespace promptlab::cli {

namespace {

struct RunProgressText {
    Q_DECLARE_TR_FUNCTIONS(RunProgress)
};

constexpr qint64 plainLineEveryMs = 2'000;

} // namespace

void RunProgressPrinter::start(const RunRecord &run)
{
    if (m_silent)
        return;
    QString text = RunProgressText::tr("Run %1: %2 cases with %3").arg(run.number).arg(run.caseCount).arg(run.provider);
    if (run.simulated)
        text += RunProgressText::tr(" (simulated)");
    m_terminal.error(text);
}

QString RunProgressPrinter::line(const RunProgress &progress) const
{
    QString text = RunProgressText::tr("%1/%2 done, %3 passed, %4 failed").arg(progress.done).arg(progress.total).arg(progress.passed).arg(progress.failed);
    if (progress.unscored > 0)
        text += RunProgressText::tr(", %1 not scored").arg(progress.unscored);
    if (progress.errors > 0)
        text += RunProgressText::tr(", %1 errors").arg(progress.errors);
    text += RunProgressText::tr(", %1/s").arg(progress.perSecond, 0, 'f', 1);
    if (progress.secondsLeft && progress.done < progress.total)
        text += RunProgressText::tr(", %1 left").arg(durationText(*progress.secondsLeft));
    return text + RunProgressText::tr(", cost %1").arg(moneyText(progress.costMicros, progress.unknownCost == 0, progress.simulated));
}

void RunProgressPrinter::show(const RunProgress &progress)
{
    m_last = progress;
    if (m_silent)
        return;
    if (!m_terminal.isInteractive() && m_sinceLine.isValid() && m_sinceLine.elapsed() < plainLineEveryMs)
        return;
    m_sinceLine.start();
    m_terminal.status(line(progress));
}

void RunProgressPrinter::finish()
{
    if (m_silent || m_last.total == 0)
        return;
    m_terminal.status(line(m_last));
    m_terminal.endStatus();
}

} // namespace promptlab::cli
