// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/resultsprinter.h"

#include "app/cli/analysisprinter.h"
#include "app/cli/labels.h"
#include "app/cli/table.h"
#include "core/provider/provider.h"

#include <QCoreApplication>

namespace promptlab::cli {

namespace {

struct ResultsPrinterText {
    Q_DECLARE_TR_FUNCTIONS(ResultsPrinter)
};

/// Why a case did not pass: its error, or every check that failed with the metric that it counts into.
QStringList reasonsOf(const ResultRecord &result)
{
    if (const QString error = result.detail.value(QStringLiteral("error")).toString(); !error.isEmpty())
        return {error};
    QStringList reasons;
    for (const QJsonValueConstRef item : result.detail.value(QStringLiteral("assertions")).toArray()) {
        const QJsonObject assertion = item.toObject();
        if (assertion.value(QStringLiteral("pass")).toBool(false))
            continue;
        const QString type = assertion.value(QStringLiteral("type")).toString();
        const QString metric = assertion.value(QStringLiteral("metric")).toString();
        const QString check = metric.isEmpty() ? type : QStringLiteral("%1 (%2)").arg(metric, type);
        reasons.append(check + QStringLiteral(": ") + assertion.value(QStringLiteral("reason")).toString());
    }
    return reasons;
}

Tone outcomeTone(const QString &outcome)
{
    if (outcome == QLatin1String("passed"))
        return Tone::Good;
    return outcome == QLatin1String("unscored") ? Tone::Warning : Tone::Bad;
}

/// A case that ended with an error has no time of a successful attempt: then all its attempts and waits.
double spentMs(const ResultRecord &result)
{
    return result.outcome == QLatin1String("error") ? result.wallMs : result.totalMs;
}

/// A mark for an answer that the length limit or a filter ended.
QString cutMark(const ResultRecord &result)
{
    const QString stop = result.detail.value(QStringLiteral("stop")).toString();
    if (stop == stopReasonName(StopReason::Length))
        return ResultsPrinterText::tr("[cut at the length limit] ");
    return stop == stopReasonName(StopReason::Filter) ? ResultsPrinterText::tr("[stopped by a content filter] ")
                                                      : QString();
}

QString versionLabel(const RunResults &results, const ResultRecord &result)
{
    return results.spec.versions.at(result.caseIndex % results.spec.versions.size()).label();
}

QString headOf(const RunResults &results, bool workedOn)
{
    QString head =
        ResultsPrinterText::tr("Run %1, %2").arg(results.run.number).arg(runStatusText(results.run.status, workedOn));
    head += QStringLiteral(" · %1@%2").arg(Terminal::safe(results.spec.datasetName)).arg(results.spec.datasetNumber);
    if (results.run.simulated)
        head += ResultsPrinterText::tr(" · SIMULATED answers");
    return head;
}

void printWhole(const Terminal &terminal, const RunResults &results, const ResultRecord &result)
{
    terminal.line();
    terminal.line(QStringLiteral("%1 · %2 · %3 · %4")
                      .arg(Terminal::safe(results.rowKeys.value(result.row)), versionLabel(results, result),
                           Terminal::safe(result.model),
                           terminal.styled(outcomeText(result.outcome), outcomeTone(result.outcome))));
    for (const QString &reason : reasonsOf(result))
        terminal.line(QStringLiteral("  ") + Terminal::safe(reason, true));
    if (const QString mark = cutMark(result); !mark.isEmpty())
        terminal.line(QStringLiteral("  ") + mark.trimmed());
    terminal.line(Terminal::safe(result.output, true));
}

} // namespace

void printResults(const Terminal &terminal, const RunResults &results, bool workedOn, bool onlyFailed, bool full)
{
    terminal.line(terminal.styled(headOf(results, workedOn), Tone::Strong));
    Table table({ResultsPrinterText::tr("row"), ResultsPrinterText::tr("version"), ResultsPrinterText::tr("model"),
                 ResultsPrinterText::tr("outcome"), ResultsPrinterText::tr("time"),
                 ResultsPrinterText::tr("why, or what was answered")});
    table.setDroppable({2, 4});
    table.setLeastLastWidth(48);
    for (const ResultRecord &result : results.results) {
        if (onlyFailed && result.outcome == QLatin1String("passed"))
            continue;
        if (full) {
            printWhole(terminal, results, result);
            continue;
        }
        const QStringList reasons = reasonsOf(result);
        const QString text = result.outcome == QLatin1String("passed") || reasons.isEmpty()
                               ? result.output
                               : reasons.join(QStringLiteral("; "));
        table.addRow({Terminal::safe(results.rowKeys.value(result.row)), versionLabel(results, result),
                      Terminal::safe(result.model), outcomeText(result.outcome), durationText(spentMs(result) / 1000),
                      cutMark(result) + Terminal::safe(text.simplified())});
    }
    if (!full && !table.isEmpty())
        table.print(terminal);
    printMetrics(terminal, summariseRun(results));
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
            {QStringLiteral("firstTokenMs"),
             result.firstTokenMs ? QJsonValue(*result.firstTokenMs) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("totalMs"),
             result.outcome == QLatin1String("error") ? QJsonValue(QJsonValue::Null) : QJsonValue(result.totalMs)},
            {QStringLiteral("wallMs"), result.wallMs},
            {QStringLiteral("promptTokens"),
             result.promptTokens ? QJsonValue(*result.promptTokens) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("outputTokens"),
             result.outputTokens ? QJsonValue(*result.outputTokens) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("costMicros"),
             result.costMicros ? QJsonValue(*result.costMicros) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("digest"), result.digest},
        });
    }
    return list;
}

} // namespace promptlab::cli
