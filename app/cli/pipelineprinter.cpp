// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/pipelineprinter.h"

#include "app/cli/table.h"

#include <QCoreApplication>

namespace promptlab::cli {

namespace {

struct PipelinePrinterText {
    Q_DECLARE_TR_FUNCTIONS(PipelinePrinter)
};

constexpr qsizetype mostSentences = 12; ///< of a stage; --json has all

Tone toneOf(StageStatus status)
{
    switch (status) {
    case StageStatus::Passed: return Tone::Good;
    case StageStatus::Failed: return Tone::Bad;
    case StageStatus::Inconclusive:
    case StageStatus::Cancelled: return Tone::Warning;
    case StageStatus::Pending:
    case StageStatus::Running:
    case StageStatus::Skipped: return Tone::Dim;
    }
    Q_UNREACHABLE();
}

Tone toneOfVerdict(const QString &verdict)
{
    if (verdict == verdictName(Verdict::Pass))
        return Tone::Good;
    return verdict == verdictName(Verdict::Fail) ? Tone::Bad : Tone::Warning;
}

QString verdictSentence(const PipelineRunRecord &run)
{
    if (run.verdict == verdictName(Verdict::Pass))
        return PipelinePrinterText::tr("The pipeline passed.");
    if (run.verdict == verdictName(Verdict::Fail))
        return PipelinePrinterText::tr("The pipeline failed.");
    if (run.verdict == verdictName(Verdict::Inconclusive))
        return PipelinePrinterText::tr("The pipeline is inconclusive: nothing failed, and not everything was shown.");
    return run.error.isEmpty() ? PipelinePrinterText::tr("The pipeline run has not ended.") : run.error;
}

} // namespace

PipelineProgressPrinter::PipelineProgressPrinter(Terminal &terminal, bool silent)
    : m_terminal(terminal), m_silent(silent)
{
}

void PipelineProgressPrinter::show(const PipelineProgress &progress)
{
    if (m_silent)
        return;
    if (progress.stage != m_stage) {
        finish();
        m_stage = progress.stage;
        m_terminal.error(PipelinePrinterText::tr("Stage %1 of %2: %3")
                             .arg(progress.stage + 1)
                             .arg(progress.stages)
                             .arg(Terminal::safe(progress.stageName)));
    }
    if (progress.run.total == 0)
        return;
    if (!m_run)
        m_run.emplace(m_terminal, false);
    m_run->show(progress.run);
}

void PipelineProgressPrinter::finish()
{
    if (m_run)
        m_run->finish();
    m_run.reset();
}

QString stageStatusText(StageStatus status)
{
    switch (status) {
    case StageStatus::Pending: return PipelinePrinterText::tr("not begun");
    case StageStatus::Running: return PipelinePrinterText::tr("running");
    case StageStatus::Passed: return PipelinePrinterText::tr("passed");
    case StageStatus::Failed: return PipelinePrinterText::tr("failed");
    case StageStatus::Inconclusive: return PipelinePrinterText::tr("inconclusive");
    case StageStatus::Skipped: return PipelinePrinterText::tr("left out");
    case StageStatus::Cancelled: return PipelinePrinterText::tr("cancelled");
    }
    Q_UNREACHABLE();
}

void printPipelineEstimate(const Terminal &terminal, const PipelineEstimate &estimate)
{
    terminal.line(estimate.baseline.isEmpty()
                      ? PipelinePrinterText::tr("%1, without a baseline").arg(Terminal::safe(estimate.candidate))
                      : PipelinePrinterText::tr("%1 against %2")
                            .arg(Terminal::safe(estimate.candidate), Terminal::safe(estimate.baseline)));
    for (qsizetype i = 0; i < estimate.runs.size(); ++i) {
        const RunEstimate &run = estimate.runs.at(i);
        terminal.line();
        terminal.paragraph(Terminal::safe(estimate.stages.at(i)), 0, Tone::Strong);
        for (const QString &text : {estimateSizeText(run), estimateCostText(run), estimateTimeText(run),
                                    estimatePowerText(run), estimateRenderText(run)}) {
            if (!text.isEmpty())
                terminal.paragraph(text, 2);
        }
    }
}

void printPipelineRun(const Terminal &terminal, const PipelineRunRecord &run)
{
    const QJsonObject resolved = run.request.value(QStringLiteral("resolved")).toObject();
    const QString baseline = resolved.value(QStringLiteral("baseline")).toString();
    const QString candidate = Terminal::safe(resolved.value(QStringLiteral("candidate")).toString());
    terminal.line(PipelinePrinterText::tr("Pipeline run %1 · %2 · %3", "number, pipeline, versions")
                      .arg(run.number)
                      .arg(Terminal::safe(run.name),
                           baseline.isEmpty()
                               ? candidate
                               : PipelinePrinterText::tr("%1 against %2").arg(candidate, Terminal::safe(baseline))));
    for (const StageRunRecord &stage : run.stages) {
        QString line = QStringLiteral("%1 · %2").arg(Terminal::safe(stage.name), stageStatusText(stage.status));
        if (stage.runNumber > 0)
            line += PipelinePrinterText::tr(" · run %1", "behind a stage").arg(stage.runNumber);
        terminal.line();
        terminal.paragraph(line, 0, toneOf(stage.status));
        const QJsonArray sentences = stage.result.toObject().value(QStringLiteral("sentences")).toArray();
        for (qsizetype s = 0; s < std::min(sentences.size(), mostSentences); ++s)
            terminal.paragraph(Terminal::safe(sentences.at(s).toString()), 2);
        if (sentences.size() > mostSentences)
            terminal.paragraph(PipelinePrinterText::tr("… and %n more; --json has all", nullptr,
                                                       int(sentences.size() - mostSentences)),
                               2, Tone::Dim);
    }
    terminal.line();
    terminal.paragraph(verdictSentence(run), 0, toneOfVerdict(run.verdict));
}

} // namespace promptlab::cli
