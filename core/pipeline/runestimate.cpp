// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/runestimate.h"

#include "core/evaluation/intervals.h"
#include "core/evaluation/samplesize.h"
#include "core/template/templateengine.h"
#include "core/tokens/modeltokens.h"

#include <QLocale>
#include <QSet>

#include <cmath>

namespace promptlab {

namespace {

struct RunEstimateText {
    Q_DECLARE_TR_FUNCTIONS(RunEstimate)
};

constexpr int estimateSampleRows = 24;
/// Nothing is known before the run; one row in five is what two versions of one prompt usually differ in.
constexpr double assumedDiscordance = 0.2;
constexpr double assumedPassRate = 0.8;

/// Names that no row has a value for.
QStringList absentEverywhere(const QList<UndefinedVariable> &undefined, const QList<PlannedRow> &rows)
{
    QStringList names;
    for (const UndefinedVariable &variable : undefined) {
        const QString name = variable.path.section(QLatin1Char('.'), 0, 0).section(QLatin1Char('['), 0, 0);
        const bool known = std::any_of(rows.begin(), rows.end(),
                                       [&name](const PlannedRow &row) { return row.variables.contains(name); });
        if (!known && !names.contains(name))
            names.append(name);
    }
    return names;
}

/// The messages of one row as the run would make them; where that fails, it is noted and the gaps stay empty.
Result<QList<Message>> tryRow(RunEstimate &estimate, const RunPlan &plan, const PromptContent &content,
                              const PlannedRow &row, const ScriptHost &scripts)
{
    RenderOptions options;
    options.strict = plan.spec.strictVariables;
    ++estimate.rendered;
    auto messages = renderPrompt(content, row.variables, options, scripts);
    if (messages.ok())
        return messages;
    ++estimate.unrenderable;
    if (estimate.renderProblem.isEmpty())
        estimate.renderProblem = renderProblemText(messages.error());
    options.strict = false;
    QList<UndefinedVariable> undefined;
    auto lenient = renderPrompt(content, row.variables, options, scripts, &undefined);
    for (const QString &name : absentEverywhere(undefined, plan.rows)) {
        if (!estimate.missingColumns.contains(name))
            estimate.missingColumns.append(name);
    }
    return lenient;
}

/// Mean prompt tokens of one version with one model; rows that cannot be rendered are left out.
Result<double> meanPromptTokens(RunEstimate &estimate, const RunPlan &plan, int version, const QString &model,
                                const ScriptHost &scripts)
{
    const PromptContent &content = plan.contents.at(version);
    const int count = int(std::min<qsizetype>(plan.rows.size(), estimateSampleRows));
    double sum = 0;
    int counted = 0;
    for (int i = 0; i < count; ++i) {
        const auto messages = tryRow(estimate, plan, content, plan.rows.at(plan.rows.size() * i / count), scripts);
        if (!messages.ok())
            continue;
        QList<ChatText> texts;
        for (const Message &message : *messages)
            texts.append({messageRoleName(message.role), message.name, message.text()});
        PL_TRY(const TokenCount tokens, countChatTokens(model, texts));
        sum += double(tokens.tokens);
        ++counted;
    }
    return counted == 0 ? 0.0 : sum / counted;
}

/// Adds the cost of @p calls calls with @p promptTokens and @p outputTokens each; takes the sum away when the price is
/// not known.
void addCost(std::optional<qint64> &sum, const RunPlan &plan, const QString &model, double promptTokens,
             std::optional<double> outputTokens, double calls, qint64 nowMs)
{
    if (!sum)
        return;
    BillableTokens tokens;
    tokens.promptTotal = std::llround(promptTokens);
    tokens.output = std::llround(outputTokens.value_or(0));
    const CostQuote quote = plan.prices.cost(model, tokens, nowMs);
    if (!quote.microUsd || !outputTokens)
        sum.reset();
    else
        *sum += std::llround(double(*quote.microUsd) * calls);
}

/// Rows of one group are one unit.
int unitsOf(const QList<PlannedRow> &rows)
{
    QSet<QString> groups;
    int units = 0;
    for (const PlannedRow &row : rows) {
        if (row.group.isEmpty())
            ++units;
        else
            groups.insert(row.group);
    }
    return units + int(groups.size());
}

Result<void> estimateCost(RunEstimate &estimate, const RunPlan &plan, const ScriptHost &scripts, qint64 nowMs)
{
    estimate.promptMicros = estimate.costMicros = estimate.mostMicros = 0;
    const double calls = double(estimate.rows) * estimate.repeats;
    for (int version = 0; version < estimate.versions; ++version) {
        for (int index = 0; index < estimate.models; ++index) {
            const QString model = plan.modelOf({version, index, 0, 0});
            PL_TRY(const double prompt, meanPromptTokens(estimate, plan, version, model, scripts));
            estimate.promptTokens += std::llround(prompt * calls);
            if (estimate.simulated || estimate.local)
                continue;
            if (!plan.prices.cost(model, {}, nowMs).microUsd && !estimate.unpriced.contains(model))
                estimate.unpriced.append(model);
            const std::optional<int> longest = plan.contents.at(version).settings.maxTokens;
            addCost(estimate.promptMicros, plan, model, prompt, 0.0, calls, nowMs);
            addCost(estimate.costMicros, plan, model, prompt, estimate.history.outputTokens, calls, nowMs);
            addCost(estimate.mostMicros, plan, model, prompt, longest ? std::optional(double(*longest)) : std::nullopt,
                    calls, nowMs);
        }
    }
    return {};
}

QString pointsText(double share)
{
    return QLocale().toString(share * 100, 'f', share < 0.1 ? 1 : 0);
}

} // namespace

Result<RunEstimate> estimateRun(const RunPlan &plan, const RunHistory &history, const ScriptHost &scripts, qint64 nowMs)
{
    RunEstimate estimate;
    estimate.versions = int(plan.spec.versions.size());
    estimate.models = int(plan.spec.models.size());
    estimate.rows = int(plan.rows.size());
    estimate.repeats = plan.spec.repeats;
    estimate.cases = RunMatrix(estimate.versions, estimate.models, estimate.rows, estimate.repeats).caseCount();
    estimate.units = unitsOf(plan.rows);
    estimate.uncheckedRows = int(std::count_if(plan.rows.begin(), plan.rows.end(),
                                               [](const PlannedRow &row) { return row.assertions.isEmpty(); }));
    estimate.simulated = plan.provider.simulated;
    estimate.local = plan.provider.local;
    estimate.history = history;
    PL_CHECK(estimateCost(estimate, plan, scripts, nowMs));
    if (history.secondsPerCase) {
        const int workers = std::min(plan.spec.concurrency, estimate.cases);
        estimate.seconds = *history.secondsPerCase * estimate.cases / workers;
    }
    if (estimate.versions > 1) {
        estimate.discordance = assumedDiscordance;
        estimate.detectable = detectableMcNemar(assumedDiscordance, estimate.units);
    } else if (const auto interval = wilsonInterval(assumedPassRate * estimate.units, estimate.units)) {
        estimate.halfWidth = (interval->upper - interval->lower) / 2;
    }
    return estimate;
}

QString estimateSizeText(const RunEstimate &estimate)
{
    QStringList parts{RunEstimateText::tr("%Ln row(s)", nullptr, estimate.rows)};
    if (estimate.versions > 1)
        parts += RunEstimateText::tr("%n version(s)", nullptr, estimate.versions);
    if (estimate.models > 1)
        parts += RunEstimateText::tr("%n model(s)", nullptr, estimate.models);
    if (estimate.repeats > 1)
        parts += RunEstimateText::tr("%n repeat(s)", nullptr, estimate.repeats);
    const QString cases = RunEstimateText::tr("%Ln case(s)", nullptr, estimate.cases);
    return parts.size() == 1 ? cases : parts.join(QStringLiteral(" × ")) + QStringLiteral(" = ") + cases;
}

QString estimateCostText(const RunEstimate &estimate)
{
    if (estimate.simulated)
        return RunEstimateText::tr("Nothing: the answers are made by rules (simulated).");
    if (estimate.local)
        return RunEstimateText::tr("Nothing: the model runs on a server of your own.");
    if (!estimate.promptMicros)
        return RunEstimateText::tr("Unknown: no price is known for %1.")
            .arg(estimate.unpriced.join(QStringLiteral(", ")));
    const QString most = estimate.mostMicros ? moneyText(*estimate.mostMicros) : QString();
    if (estimate.costMicros) {
        const QString about = RunEstimateText::tr("About %1, with answers as long as in earlier runs")
                                  .arg(moneyText(*estimate.costMicros));
        return most.isEmpty() ? about + QLatin1Char('.') : RunEstimateText::tr("%1; at most %2.").arg(about, most);
    }
    const QString prompts = RunEstimateText::tr("%1 for the prompts").arg(moneyText(*estimate.promptMicros));
    if (!most.isEmpty())
        return RunEstimateText::tr("%1; at most %2 with the longest answers.").arg(prompts, most);
    return RunEstimateText::tr("%1. What the answers cost is unknown: no earlier run tells how long they are, and the "
                               "versions set no limit.")
        .arg(prompts);
}

QString estimateTimeText(const RunEstimate &estimate)
{
    if (!estimate.seconds)
        return RunEstimateText::tr("Unknown: no earlier run with this provider and prompt.");
    const qint64 seconds = std::max<qint64>(1, std::llround(*estimate.seconds));
    if (seconds < 90)
        return RunEstimateText::tr("About %n second(s), as earlier runs were.", nullptr, int(seconds));
    const int minutes = int(std::min<qint64>((seconds + 30) / 60, 1'000'000));
    return RunEstimateText::tr("About %n minute(s), as earlier runs were.", nullptr, minutes);
}

QString estimatePowerText(const RunEstimate &estimate)
{
    const QString units = RunEstimateText::tr("%Ln row(s)", nullptr, estimate.units);
    if (estimate.versions < 2)
        return estimate.halfWidth
                 ? RunEstimateText::tr("One version alone is not compared; %1 tell its pass rate to about ± %2 points.")
                       .arg(units, pointsText(*estimate.halfWidth))
                 : QString();
    if (!estimate.detectable)
        return RunEstimateText::tr("%1 are too few to show any difference. Take more rows.").arg(units);
    if (*estimate.detectable >= estimate.discordance)
        return RunEstimateText::tr("A difference of %1 points or more in the pass rate, with 80 % power. Smaller ones "
                                   "stay inconclusive.")
            .arg(pointsText(*estimate.detectable));
    return RunEstimateText::tr("A difference of %1 points or more in the pass rate, with 80 % power, if one row in %2 "
                               "changes its outcome. Smaller ones stay inconclusive.")
        .arg(pointsText(*estimate.detectable))
        .arg(std::llround(1 / estimate.discordance));
}

QString estimateRenderText(const RunEstimate &estimate)
{
    if (estimate.unrenderable == 0)
        return {};
    QStringList columns;
    for (const QString &name : estimate.missingColumns)
        columns.append(QStringLiteral("\"%1\"").arg(name));
    QString why = RunEstimateText::tr("The prompt cannot be filled in: %1.").arg(estimate.renderProblem);
    if (columns.size() == 1)
        why = RunEstimateText::tr("The dataset has no column %1, which the prompt needs.").arg(columns.first());
    else if (!columns.isEmpty())
        why = RunEstimateText::tr("The dataset lacks columns that the prompt needs: %1.")
                  .arg(columns.join(QStringLiteral(", ")));
    if (estimate.cannotRun())
        return why;
    return RunEstimateText::tr("%1 About %2 % of the cases would end with an error.")
        .arg(why)
        .arg(std::max<qint64>(1, std::llround(100.0 * estimate.unrenderable / estimate.rendered)));
}

} // namespace promptlab
