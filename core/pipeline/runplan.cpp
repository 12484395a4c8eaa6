// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/runplan.h"

#include "core/template/templateengine.h"

#include <QRegularExpression>

namespace promptlab {

namespace {

struct RunPlanText {
    Q_DECLARE_TR_FUNCTIONS(RunPlan)
};

QJsonValue optionalJson(const std::optional<bool> &value)
{
    return value ? QJsonValue(*value ? 1 : 0) : QJsonValue(QJsonValue::Null);
}

QJsonValue optionalJson(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonObject assertionDetail(const AssertionResult &result)
{
    return {{QStringLiteral("type"), result.type},
            {QStringLiteral("metric"), result.metric},
            {QStringLiteral("weight"), result.weight},
            {QStringLiteral("pass"), result.pass ? QJsonValue(*result.pass) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("score"), optionalJson(result.score)},
            {QStringLiteral("reason"), result.reason}};
}

/// Cost in micro-dollars; nothing where the model or its token counts are unknown.
std::optional<qint64> caseCost(const RunPlan &plan, const QString &model, const TokenUsage &usage, qint64 nowMs)
{
    if (plan.provider.simulated || plan.provider.local)
        return 0;
    if (!usage.promptTotal || !usage.outputTotal)
        return {};
    BillableTokens tokens;
    tokens.promptTotal = *usage.promptTotal;
    tokens.cached = usage.cached.value_or(0);
    tokens.cacheWrite = usage.cacheWrite.value_or(0);
    tokens.output = *usage.outputTotal;
    return plan.prices.cost(model, tokens, nowMs).microUsd;
}

void copyUsage(ResultRecord &record, const TokenUsage &usage)
{
    record.promptTokens = usage.promptTotal;
    record.cachedTokens = usage.cached;
    record.outputTokens = usage.outputTotal;
    record.reasoningTokens = usage.reasoning;
    record.tokensEstimated = usage.estimated;
}

void applyVerdict(ResultRecord &record, const RowVerdict &verdict)
{
    QJsonArray details;
    for (const AssertionResult &result : verdict.assertions) {
        record.scores.append(QJsonArray{optionalJson(result.pass), optionalJson(result.score), result.weight});
        details.append(assertionDetail(result));
    }
    record.detail.insert(QStringLiteral("assertions"), details);
    record.score = verdict.score;
    record.outcome = !verdict.pass ? QStringLiteral("unscored")
                                   : (*verdict.pass ? QStringLiteral("passed") : QStringLiteral("failed"));
}

void applyFailure(ResultRecord &record, const QString &kind, int httpStatus, const QString &why)
{
    record.outcome = QStringLiteral("error");
    record.errorKind = kind;
    record.httpStatus = httpStatus;
    record.detail.insert(QStringLiteral("error"), why);
}

} // namespace

QString RunPlan::modelOf(const CaseKey &key) const
{
    const QString &model = spec.models.at(key.model);
    return model.isEmpty() ? contents.at(key.version).settings.model : model;
}

QString renderProblemText(const Error &error)
{
    static const QRegularExpression pointer(QStringLiteral("^/messages/(\\d+)/content(?:/(\\d+)/\\w+)?$"));
    const TextPosition place = error.position.value_or(TextPosition());
    const QRegularExpressionMatch match = pointer.match(place.source);
    if (!match.hasMatch())
        return error.text();
    QString where = RunPlanText::tr("Message %1", "of a prompt").arg(match.captured(1).toInt() + 1);
    if (!match.captured(2).isEmpty())
        where = RunPlanText::tr("%1, part %2").arg(where).arg(match.captured(2).toInt() + 1);
    if (place.line > 0)
        where = RunPlanText::tr("%1, line %2, column %3").arg(where).arg(place.line).arg(place.column);
    Error bare = error;
    bare.position.reset();
    return RunPlanText::tr("%1: %2", "where in a prompt, what is wrong").arg(where, bare.text());
}

PreparedCase prepareCase(const RunPlan &plan, int caseIndex, const ScriptHost &scripts)
{
    const CaseKey key = plan.matrix.at(caseIndex);
    const PromptContent &content = plan.contents.at(key.version);
    const PlannedRow &row = plan.rows.at(key.row);
    PreparedCase prepared;
    prepared.caseIndex = caseIndex;
    RenderOptions options;
    options.strict = plan.spec.strictVariables;
    auto messages = renderPrompt(content, row.variables, options, scripts);
    if (!messages.ok()) {
        prepared.problem = messages.error();
        return prepared;
    }
    ChatRequest &request = prepared.request;
    request.model = plan.modelOf(key);
    request.messages = std::move(*messages);
    request.settings = content.settings;
    request.tools = content.tools;
    request.responseSchema = content.responseSchema;
    request.variables = row.variables;
    request.repeatIndex = key.repeat;
    return prepared;
}

ResultRecord judgeCase(const RunPlan &plan, const PreparedCase &prepared, const ChatOutcome &outcome,
                       const ScriptHost &scripts, const Clock &clock)
{
    const CaseKey key = plan.matrix.at(prepared.caseIndex);
    const PlannedRow &row = plan.rows.at(key.row);
    ResultRecord record;
    record.id = ResultId::create(clock);
    record.run = plan.run;
    record.caseIndex = prepared.caseIndex;
    record.project = plan.project;
    record.version = plan.spec.versions.at(key.version).id;
    record.model = plan.modelOf(key);
    record.row = row.id;
    record.repeat = key.repeat;
    record.simulated = plan.provider.simulated;
    record.createdAt = clock.nowMs();
    record.tries = outcome.tries;
    record.queueMs = outcome.timing.queueMs;
    record.waitMs = outcome.timing.waitMs;
    record.firstTokenMs = outcome.timing.firstTokenMs;
    record.totalMs = outcome.timing.totalMs;
    record.wallMs = outcome.timing.wallMs;
    record.detail.insert(QStringLiteral("rowKey"), row.key);
    if (!row.group.isEmpty())
        record.detail.insert(QStringLiteral("group"), row.group);
    if (prepared.problem) {
        applyFailure(record, QStringLiteral("template"), 0, renderProblemText(*prepared.problem));
        return record;
    }
    if (!outcome.response) {
        const ProviderError error = outcome.error.value_or(ProviderError());
        applyFailure(record, providerErrorKindName(error.kind), error.httpStatus, error.error.text());
        return record;
    }
    const ChatResponse &response = *outcome.response;
    record.simulated = response.simulated;
    record.output = response.text;
    copyUsage(record, response.usage);
    record.costMicros = caseCost(plan, record.model, response.usage, record.createdAt);
    record.detail.insert(QStringLiteral("stop"), stopReasonName(response.stop));
    record.detail.insert(QStringLiteral("modelAnswered"), response.model);
    record.detail.insert(QStringLiteral("requestId"), response.requestId);
    if (!response.toolCalls.isEmpty())
        record.detail.insert(QStringLiteral("toolCalls"), response.toolCalls);
    if (!response.refusal.isEmpty())
        record.detail.insert(QStringLiteral("refusal"), response.refusal);
    if (!response.usage.raw.isEmpty())
        record.detail.insert(QStringLiteral("usage"), response.usage.raw);

    AssertionInput input;
    input.output = response.text;
    input.variables = row.variables;
    input.latencyMs = outcome.timing.totalMs;
    if (record.costMicros)
        input.costUsd = double(*record.costMicros) / 1e6;
    applyVerdict(record, evaluateRow(row.assertions, input, scripts, plan.spec.threshold));
    return record;
}

} // namespace promptlab
