// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipelines/casedetail.h"

#include "ui/pipelines/matrixcells.h"
#include "ui/pipelines/runtext.h"

#include <QJsonDocument>
#include <QLocale>

namespace promptlab {

namespace {

struct CaseDetailText {
    Q_DECLARE_TR_FUNCTIONS(CaseDetail)
};

QString scoreText(const QJsonValue &score)
{
    return score.isDouble() ? QLocale().toString(score.toDouble(), 'f', 2) : QString();
}

CheckLine checkLine(const QJsonObject &assertion)
{
    CheckLine line;
    const QString type = assertion.value(QStringLiteral("type")).toString();
    const QString metric = assertion.value(QStringLiteral("metric")).toString();
    const QJsonValue pass = assertion.value(QStringLiteral("pass"));
    line.tone = !pass.isBool() ? StatusTone::Inconclusive : (pass.toBool() ? StatusTone::Pass : StatusTone::Fail);
    line.name = metric.isEmpty() ? type : metric;
    line.kind = metric.isEmpty() ? QString() : type;
    line.reason = assertion.value(QStringLiteral("reason")).toString();
    const double score = assertion.value(QStringLiteral("score")).toDouble();
    if (score > 0 && score < 1)
        line.score = scoreText(assertion.value(QStringLiteral("score")));
    return line;
}

QString tokensText(const ResultRecord &result)
{
    if (!result.promptTokens && !result.outputTokens)
        return QStringLiteral("–");
    const QLocale locale;
    const auto number = [&locale](const std::optional<qint64> &tokens) {
        return tokens ? locale.toString(*tokens) : QStringLiteral("?");
    };
    return QStringLiteral("%1%2 + %3")
        .arg(result.tokensEstimated ? QStringLiteral("~") : QString(), number(result.promptTokens),
             number(result.outputTokens));
}

QList<DetailFact> factsOf(const ResultRecord &result, const MatrixCell &cell)
{
    QList<DetailFact> facts;
    facts.append({CaseDetailText::tr("Latency"), latencyText(result.totalMs),
                  CaseDetailText::tr("Time of the attempt that answered. With waiting and retries: %1.")
                      .arg(latencyText(result.wallMs))});
    facts.append({CaseDetailText::tr("Tokens"), tokensText(result),
                  CaseDetailText::tr("Prompt + answer, as the provider counted them")});
    if (result.firstTokenMs)
        facts.append({CaseDetailText::tr("First token"), latencyText(*result.firstTokenMs), {}});
    facts.append({CaseDetailText::tr("Cost"),
                  costText(result.costMicros.value_or(0), result.costMicros.has_value(), result.simulated),
                  {}});
    if (result.tries > 1)
        facts.append({CaseDetailText::tr("Tries"), QLocale().toString(result.tries),
                      CaseDetailText::tr("Requests that were sent for this case")});
    if (cell.results.size() > 1 && cell.pass) {
        const auto judged = cell.results.size();
        const auto passed = qRound(*cell.pass * double(judged));
        facts.append({CaseDetailText::tr("Repeats agree"),
                      QStringLiteral("%1 / %2").arg(std::max<qsizetype>(passed, judged - passed)).arg(judged),
                      {}});
    }
    const QString answered = result.detail.value(QStringLiteral("modelAnswered")).toString();
    if (!answered.isEmpty() && answered != result.model)
        facts.append(
            {CaseDetailText::tr("Answered by"), answered, CaseDetailText::tr("As the server names its model")});
    const QString stop = result.detail.value(QStringLiteral("stop")).toString();
    if (!stop.isEmpty() && stop != QLatin1String("stop"))
        facts.append({CaseDetailText::tr("Ended by"), stop, CaseDetailText::tr("Why the answer ended")});
    return facts;
}

QString variableText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Indented)).trimmed();
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Indented)).trimmed();
    return QString::fromUtf8(compactJson(value));
}

void addVariables(CaseDetail &detail, const ResultMatrixModel &matrix, int row)
{
    const DatasetRow *data = matrix.datasetRow(row);
    if (!data) {
        detail.variablesProblem = matrix.run()->rowsProblem.isEmpty()
                                    ? CaseDetailText::tr("The dataset has no such row any more.")
                                    : matrix.run()->rowsProblem;
        return;
    }
    const QString telling = tellingVariable(matrix.run()->rows);
    for (auto it = data->variables.begin(); it != data->variables.end(); ++it) {
        const DetailFact fact{it.key(), variableText(it.value()), {}};
        if (it.key() == telling)
            detail.variables.prepend(fact);
        else
            detail.variables.append(fact);
    }
}

/// The baseline's answer to the same row, model and repeat.
void addBaseline(CaseDetail &detail, const ResultMatrixModel &matrix, int row, int column)
{
    const int version = matrix.versionOf(column);
    if (version == 0)
        return;
    const MatrixCell &cell = matrix.cell(row, matrix.columnOf(0, matrix.modelOf(column)));
    const QList<ResultRecord> &results = matrix.run()->results.results;
    for (const int index : cell.results) {
        const ResultRecord &result = results.at(index);
        if (result.repeat != detail.repeat || result.outcome == QLatin1String("error"))
            continue;
        detail.baseline = result.output;
        detail.baselineName = shortVersion(matrix.run()->results.spec, 0);
    }
}

} // namespace

CaseDetail caseDetail(const ResultMatrixModel &matrix, int row, int column, int repeat)
{
    const RunResults &results = matrix.run()->results;
    const MatrixCell &cell = matrix.cell(row, column);
    CaseDetail detail;
    detail.candidateName = shortVersion(results.spec, matrix.versionOf(column));
    detail.repeats = int(cell.results.size());
    QStringList title{matrix.rowKey(row), detail.candidateName};
    addVariables(detail, matrix, row);
    if (cell.results.isEmpty()) {
        detail.title = title.join(QStringLiteral(" · "));
        detail.outcome = CaseDetailText::tr("no result yet");
        return detail;
    }
    const ResultRecord &result = results.results.at(cell.results.at(std::clamp(repeat, 0, detail.repeats - 1)));
    if (!result.model.isEmpty())
        title.append(result.model);
    detail.title = title.join(QStringLiteral(" · "));
    detail.repeat = result.repeat;
    detail.simulated = result.simulated;
    detail.tone = caseOutcomeTone(result);
    detail.outcome = caseOutcomeText(result);
    if (result.score && !result.isUnchecked())
        detail.outcome += QStringLiteral(" · ") + QLocale().toString(*result.score, 'f', 2);
    detail.error = result.detail.value(QStringLiteral("error")).toString();
    detail.answered = result.outcome != QLatin1String("error");
    detail.output = result.output;
    addBaseline(detail, matrix, row, column);
    for (const QJsonValueConstRef item : result.detail.value(QStringLiteral("assertions")).toArray()) {
        detail.checks.append(checkLine(item.toObject()));
        detail.failedChecks += detail.checks.last().tone == StatusTone::Fail ? 1 : 0;
    }
    // What failed comes first.
    std::stable_sort(detail.checks.begin(), detail.checks.end(), [](const CheckLine &a, const CheckLine &b) {
        return (a.tone == StatusTone::Pass) < (b.tone == StatusTone::Pass);
    });
    detail.facts = factsOf(result, cell);
    return detail;
}

} // namespace promptlab
