// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analysisprinter.h"

#include <cmath>

namespace promptlab::cli {

namespace {

struct AnalysisPrinterText {
    Q_DECLARE_TR_FUNCTIONS(AnalysisPrinter)
};

QString percent(double rate)
{
    return QStringLiteral("%1 %").arg(rate * 100, 0, 'f', 1);
}

QString passCell(const CellSummary &cell)
{
    if (!cell.passRate)
        return QStringLiteral("–");
    QString text = percent(*cell.passRate);
    if (cell.passInterval)
        text += QStringLiteral(" [%1, %2]").arg(cell.passInterval->lower * 100, 0, 'f', 1).arg(cell.passInterval->upper * 100, 0, 'f', 1);
    return text;
}

QString milliseconds(const std::optional<double> &value)
{
    return value ? QStringLiteral("%1 ms").arg(std::round(*value)) : QStringLiteral("–");
}

QString latencyCell(const CellSummary &cell)
{
    const QString upper = cell.latencyP95Ms ? AnalysisPrinterText::tr("P95 %1").arg(milliseconds(cell.latencyP95Ms))
                                            : AnalysisPrinterText::tr("max %1").arg(milliseconds(cell.latencyMaxMs));
    return AnalysisPrinterText::tr("P50 %1, %2").arg(milliseconds(cell.latencyP50Ms), upper);
}

Tone verdictTone(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Pass: return Tone::Good;
    case Verdict::Fail: return Tone::Bad;
    case Verdict::Inconclusive: return Tone::Warning;
    }
    Q_UNREACHABLE();
}

QString verdictWord(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Pass: return AnalysisPrinterText::tr("PASS");
    case Verdict::Fail: return AnalysisPrinterText::tr("FAIL");
    case Verdict::Inconclusive: return AnalysisPrinterText::tr("INCONCLUSIVE");
    }
    Q_UNREACHABLE();
}

QString gateName(GateKind gate)
{
    return gate == GateKind::Superiority ? AnalysisPrinterText::tr("better") : AnalysisPrinterText::tr("not worse");
}

void printPair(const Terminal &terminal, const PairSummary &pair)
{
    terminal.line();
    QString head = AnalysisPrinterText::tr("%1 against %2").arg(pair.candidate, pair.baseline);
    if (!pair.model.isEmpty())
        head += QStringLiteral(" · ") + Terminal::safe(pair.model);
    terminal.line(terminal.styled(head, Tone::Strong));
    QStringList verdicts;
    for (const GateKind gate : {GateKind::Superiority, GateKind::NonInferiority}) {
        const Verdict verdict = pair.comparison.verdict(gate);
        verdicts.append(gateName(gate) + QStringLiteral(": ") + terminal.styled(verdictWord(verdict), verdictTone(verdict)));
    }
    terminal.line(QStringLiteral("  ") + verdicts.join(QStringLiteral("   ")));
    for (const QString &sentence : pair.sentences)
        terminal.line(QStringLiteral("  ") + Terminal::safe(sentence));
}

QString firstReason(const ResultRecord &result)
{
    if (const QString error = result.detail.value(QStringLiteral("error")).toString(); !error.isEmpty())
        return error;
    for (const QJsonValueConstRef item : result.detail.value(QStringLiteral("assertions")).toArray()) {
        const QJsonObject assertion = item.toObject();
        if (!assertion.value(QStringLiteral("pass")).toBool(false))
            return assertion.value(QStringLiteral("type")).toString() + QStringLiteral(": ") + assertion.value(QStringLiteral("reason")).toString();
    }
    return {};
}

Tone outcomeTone(const QString &outcome)
{
    if (outcome == QLatin1String("passed"))
        return Tone::Good;
    return outcome == QLatin1String("unscored") ? Tone::Warning : Tone::Bad;
}

QString versionLabel(const RunResults &results, const ResultRecord &result)
{
    return results.spec.versions.at(result.caseIndex % results.spec.versions.size()).label();
}

} // namespace

void printAnalysis(const Terminal &terminal, const RunAnalysis &analysis)
{
    QString head = AnalysisPrinterText::tr("Run %1").arg(analysis.run);
    if (analysis.simulated)
        head += AnalysisPrinterText::tr(" · SIMULATED answers, made by rules: they say nothing about a real model");
    terminal.line(terminal.styled(head, Tone::Strong));
    if (!analysis.complete)
        terminal.line(terminal.styled(AnalysisPrinterText::tr("Not all cases have a result yet."), Tone::Warning));
    Table table({AnalysisPrinterText::tr("version"), AnalysisPrinterText::tr("model"), AnalysisPrinterText::tr("items"),
                 AnalysisPrinterText::tr("pass rate [95 %]"), AnalysisPrinterText::tr("score"), AnalysisPrinterText::tr("not scored"),
                 AnalysisPrinterText::tr("errors"), AnalysisPrinterText::tr("cost"), AnalysisPrinterText::tr("latency")});
    for (const int column : {2, 4, 5, 6})
        table.setRightAligned(column);
    for (const CellSummary &cell : analysis.cells) {
        table.addRow({cell.version, Terminal::safe(cell.model), QString::number(cell.items), passCell(cell),
                      cell.meanScore ? QString::number(*cell.meanScore, 'f', 3) : QStringLiteral("–"), QString::number(cell.unscored),
                      QString::number(cell.errors), moneyText(cell.costMicros, cell.unknownCost == 0, analysis.simulated), latencyCell(cell)});
    }
    table.print(terminal);
    for (const PairSummary &pair : analysis.pairs)
        printPair(terminal, pair);
}

void printGate(const Terminal &terminal, GateKind gate, Verdict verdict)
{
    terminal.line();
    terminal.line(AnalysisPrinterText::tr("Gate \"%1\": %2").arg(gateKindName(gate), terminal.styled(verdictWord(verdict), verdictTone(verdict))));
}

void printResults(const Terminal &terminal, const RunResults &results, bool onlyFailed, bool full)
{
    QString head = AnalysisPrinterText::tr("Run %1, %2").arg(results.run.number).arg(runStatusName(results.run.status));
    if (results.run.simulated)
        head += AnalysisPrinterText::tr(" · SIMULATED answers");
    terminal.line(terminal.styled(head, Tone::Strong));
    Table table({AnalysisPrinterText::tr("row"), AnalysisPrinterText::tr("version"), AnalysisPrinterText::tr("model"), AnalysisPrinterText::tr("outcome"),
                 AnalysisPrinterText::tr("time"), AnalysisPrinterText::tr("why, or what was answered")});
    for (const ResultRecord &result : results.results) {
        if (onlyFailed && result.outcome == QLatin1String("passed"))
            continue;
        const QString reason = firstReason(result);
        const QString text = result.outcome == QLatin1String("passed") || reason.isEmpty() ? result.output : reason;
        const QString rowKey = Terminal::safe(results.rowKeys.value(result.row));
        if (!full) {
            table.addRow({rowKey, versionLabel(results, result), Terminal::safe(result.model), result.outcome, durationText(result.totalMs / 1000),
                          Terminal::safe(text.simplified())});
            continue;
        }
        terminal.line();
        terminal.line(QStringLiteral("%1 · %2 · %3 · %4").arg(rowKey, versionLabel(results, result), Terminal::safe(result.model),
                                                               terminal.styled(result.outcome, outcomeTone(result.outcome))));
        if (!reason.isEmpty())
            terminal.line(QStringLiteral("  ") + Terminal::safe(reason, true));
        terminal.line(Terminal::safe(result.output, true));
    }
    if (!full)
        table.print(terminal);
}

QJsonArray resultsJson(const RunResults &results, bool onlyFailed)
{
    QJsonArray list;
    for (const ResultRecord &result : results.results) {
        if (onlyFailed && result.outcome == QLatin1String("passed"))
            continue;
        list.append(QJsonObject{
            {QStringLiteral("case"), result.caseIndex},
            {QStringLiteral("row"), results.rowKeys.value(result.row)},
            {QStringLiteral("version"), versionLabel(results, result)},
            {QStringLiteral("model"), result.model},
            {QStringLiteral("repeat"), result.repeat},
            {QStringLiteral("outcome"), result.outcome},
            {QStringLiteral("errorKind"), result.errorKind},
            {QStringLiteral("httpStatus"), result.httpStatus},
            {QStringLiteral("score"), result.score ? QJsonValue(*result.score) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("output"), result.output},
            {QStringLiteral("detail"), result.detail},
            {QStringLiteral("simulated"), result.simulated},
            {QStringLiteral("tries"), result.tries},
            {QStringLiteral("firstTokenMs"), result.firstTokenMs ? QJsonValue(*result.firstTokenMs) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("totalMs"), result.totalMs},
            {QStringLiteral("wallMs"), result.wallMs},
            {QStringLiteral("promptTokens"), result.promptTokens ? QJsonValue(*result.promptTokens) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("outputTokens"), result.outputTokens ? QJsonValue(*result.outputTokens) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("costMicros"), result.costMicros ? QJsonValue(*result.costMicros) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("digest"), result.digest},
        });
    }
    return list;
}

} // namespace promptlab::cli
