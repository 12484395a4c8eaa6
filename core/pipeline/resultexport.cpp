// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/resultexport.h"

#include "core/pipeline/runanalysis.h"

#include <QJsonDocument>

namespace promptlab {

namespace {

template<typename T>
QJsonValue exportedNumber(const std::optional<T> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

template<typename T>
QString exportedText(const std::optional<T> &value)
{
    return value ? QString::number(*value) : QString();
}

QString exportedVersion(const RunResults &results, const ResultRecord &result)
{
    return results.spec.versions.at(result.caseIndex % results.spec.versions.size()).label();
}

QJsonObject resultObject(const RunResults &results, const ResultRecord &result)
{
    return {{QStringLiteral("case"), result.caseIndex},
            {QStringLiteral("row"), results.rowKeys.value(result.row)},
            {QStringLiteral("version"), exportedVersion(results, result)},
            {QStringLiteral("model"), result.model},
            {QStringLiteral("repeat"), result.repeat},
            {QStringLiteral("outcome"), result.outcome},
            {QStringLiteral("errorKind"), result.errorKind},
            {QStringLiteral("httpStatus"), result.httpStatus},
            {QStringLiteral("score"), exportedNumber(result.score)},
            {QStringLiteral("output"), result.output},
            {QStringLiteral("detail"), result.detail},
            {QStringLiteral("simulated"), result.simulated},
            {QStringLiteral("tries"), result.tries},
            {QStringLiteral("firstTokenMs"), exportedNumber(result.firstTokenMs)},
            {QStringLiteral("totalMs"), result.totalMs},
            {QStringLiteral("wallMs"), result.wallMs},
            {QStringLiteral("promptTokens"), exportedNumber(result.promptTokens)},
            {QStringLiteral("outputTokens"), exportedNumber(result.outputTokens)},
            {QStringLiteral("costMicros"), exportedNumber(result.costMicros)},
            {QStringLiteral("digest"), result.digest}};
}

QString csvCell(QString text)
{
    static const QString formulaStarts = QStringLiteral("=+-@\t\r");
    if (!text.isEmpty() && formulaStarts.contains(text.at(0)))
        text.prepend(QLatin1Char('\''));
    const bool quoted = text.contains(QLatin1Char('"')) || text.contains(QLatin1Char(','))
                     || text.contains(QLatin1Char('\n')) || text.contains(QLatin1Char('\r'));
    if (!quoted)
        return text;
    return QLatin1Char('"') + text.replace(QLatin1Char('"'), QStringLiteral("\"\"")) + QLatin1Char('"');
}

/// Why a result did not pass.
QString failureText(const ResultRecord &result)
{
    if (const QString error = result.detail.value(QStringLiteral("error")).toString(); !error.isEmpty())
        return error;
    QStringList reasons;
    for (const QJsonValueConstRef item : result.detail.value(QStringLiteral("assertions")).toArray()) {
        const QJsonObject assertion = item.toObject();
        if (assertion.value(QStringLiteral("pass")).toBool(false))
            continue;
        const QString metric = assertion.value(QStringLiteral("metric")).toString();
        const QString type = assertion.value(QStringLiteral("type")).toString();
        reasons.append((metric.isEmpty() ? type : metric) + QStringLiteral(": ")
                       + assertion.value(QStringLiteral("reason")).toString());
    }
    return reasons.join(QStringLiteral("; "));
}

} // namespace

QJsonArray resultObjects(const RunResults &results)
{
    QJsonArray list;
    for (const ResultRecord &result : results.results)
        list.append(resultObject(results, result));
    return list;
}

QByteArray exportResultsJson(const RunResults &results)
{
    QJsonObject json{{QStringLiteral("run"), results.run.number},
                     {QStringLiteral("status"), runStatusName(results.run.status)},
                     {QStringLiteral("dataset"), results.spec.datasetName},
                     {QStringLiteral("datasetVersion"), results.spec.datasetNumber},
                     {QStringLiteral("provider"), results.run.provider},
                     {QStringLiteral("simulated"), results.run.simulated},
                     {QStringLiteral("results"), resultObjects(results)}};
    if (const auto analysis = analyseRun(results); analysis.ok())
        json.insert(QStringLiteral("analysis"), analysis->toJson());
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

QByteArray exportResultsCsv(const RunResults &results)
{
    QString text = QStringLiteral("row,version,model,repeat,outcome,score,total_ms,first_token_ms,prompt_tokens,"
                                  "output_tokens,cost_usd,simulated,reason,output\r\n");
    for (const ResultRecord &result : results.results) {
        const QStringList cells{results.rowKeys.value(result.row),
                                exportedVersion(results, result),
                                result.model,
                                QString::number(result.repeat + 1),
                                result.outcome,
                                exportedText(result.score),
                                QString::number(result.totalMs, 'f', 1),
                                exportedText(result.firstTokenMs),
                                exportedText(result.promptTokens),
                                exportedText(result.outputTokens),
                                result.costMicros ? QString::number(double(*result.costMicros) / 1e6, 'f', 6)
                                                  : QString(),
                                result.simulated ? QStringLiteral("true") : QStringLiteral("false"),
                                failureText(result),
                                result.output};
        QStringList safe;
        for (const QString &cell : cells)
            safe.append(csvCell(cell));
        text += safe.join(QLatin1Char(',')) + QStringLiteral("\r\n");
    }
    return text.toUtf8();
}

} // namespace promptlab
