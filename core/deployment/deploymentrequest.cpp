// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deployment/deploymentrequest.h"

#include "core/prompt/jsonfields.h"
#include "core/prompt/prompt.h"
#include "core/store/enumnames.h"

#include <cmath>

namespace promptlab {

namespace {

struct DeploymentRequestText {
    Q_DECLARE_TR_FUNCTIONS(DeploymentRequest)
};

constexpr EnumName<DeploymentStrategy> strategyNames[] = {
    {DeploymentStrategy::Immediate, "immediate"},
    {DeploymentStrategy::Canary, "canary"},
    {DeploymentStrategy::BlueGreen, "blueGreen"},
    {DeploymentStrategy::Rolling, "rolling"},
};

constexpr EnumName<RollbackScope> scopeNames[] = {{RollbackScope::One, "one"}, {RollbackScope::All, "all"}};

constexpr int longestMinutes = 60 * 24 * 31;
constexpr int mostApprovals = 10;
constexpr int longestApprovalHours = 24 * 30;
const char testRunKind[] = "testRun";

/// Hundredths of a percent, or nothing when there are more than two decimals.
std::optional<int> weightOfPercentage(double percentage)
{
    const double weight = percentage * 100;
    const double whole = std::round(weight);
    return std::abs(weight - whole) < 1e-6 ? std::optional(int(whole)) : std::nullopt;
}

QList<double> trafficPercentages(const StrategyConfig &config)
{
    QList<double> steps = config.trafficSteps;
    if (config.initialTrafficPercentage)
        steps.prepend(*config.initialTrafficPercentage);
    return steps;
}

QStringList trafficProblems(const DeploymentRequest &request)
{
    const QList<double> steps = trafficPercentages(request.strategyConfig);
    if (request.strategy != DeploymentStrategy::Canary) {
        if (!steps.isEmpty())
            return {DeploymentRequestText::tr("Only the strategy canary has traffic steps; leave them out for %1")
                        .arg(deploymentStrategyName(request.strategy))};
        return {};
    }
    if (steps.isEmpty())
        return {DeploymentRequestText::tr("A canary needs traffic steps, for example 5, 25, 100")};
    QStringList problems;
    double last = 0;
    for (const double step : steps) {
        if (!(step > 0 && step <= 100))
            problems += DeploymentRequestText::tr("The traffic step %1 is not above 0 and up to 100").arg(step);
        else if (!weightOfPercentage(step))
            problems += DeploymentRequestText::tr("The traffic step %1 has more than two decimals").arg(step);
        else if (step <= last)
            problems += DeploymentRequestText::tr("The traffic steps must rise: %1 follows %2").arg(step).arg(last);
        last = step;
    }
    if (steps.last() != 100.0)
        problems += DeploymentRequestText::tr("The last traffic step must be 100, not %1").arg(steps.last());
    return problems;
}

QStringList durationProblems(const DeploymentRequest &request)
{
    const StrategyConfig &config = request.strategyConfig;
    QStringList problems;
    const auto check = [&problems](const std::optional<int> &minutes, const QString &name) {
        if (minutes && (*minutes <= 0 || *minutes > longestMinutes))
            problems += DeploymentRequestText::tr("%1 must be 1 to %2 minutes, not %3")
                            .arg(name)
                            .arg(longestMinutes)
                            .arg(*minutes);
    };
    check(config.monitoringDuration, QStringLiteral("monitoringDuration"));
    check(config.bakeDuration, QStringLiteral("bakeDuration"));
    check(config.maxHoldMinutes, QStringLiteral("maxHoldMinutes"));
    if (request.strategy != DeploymentStrategy::Immediate && !config.monitoringDuration)
        problems += DeploymentRequestText::tr("The strategy %1 needs a monitoringDuration in minutes")
                        .arg(deploymentStrategyName(request.strategy));
    return problems;
}

QStringList nameProblems(const QStringList &names, const QString &what)
{
    QStringList problems;
    for (qsizetype i = 0; i < names.size(); ++i) {
        if (names.at(i).trimmed().isEmpty())
            problems += DeploymentRequestText::tr("%1: a name is empty").arg(what);
        else if (names.indexOf(names.at(i)) != i)
            problems += DeploymentRequestText::tr("%1: \"%2\" is named twice").arg(what, names.at(i));
    }
    return problems;
}

QStringList approvalProblems(const DeploymentRequest &request)
{
    QStringList problems = nameProblems(request.approvers, QStringLiteral("approvers"));
    if (!request.requireApproval && !request.approvers.isEmpty())
        problems +=
            DeploymentRequestText::tr("Approvers are named although no approval is required; do one or the other");
    if (request.minApprovals < 1 || request.minApprovals > mostApprovals)
        problems += DeploymentRequestText::tr("minApprovals must be 1 to %1, not %2")
                        .arg(mostApprovals)
                        .arg(request.minApprovals);
    else if (!request.approvers.isEmpty() && request.minApprovals > request.approvers.size())
        problems += DeploymentRequestText::tr("%1 approvals are asked for, but only %2 approvers are named")
                        .arg(request.minApprovals)
                        .arg(request.approvers.size());
    if (request.approvalHours < 1 || request.approvalHours > longestApprovalHours)
        problems += DeploymentRequestText::tr("approvalHours must be 1 to %1, not %2")
                        .arg(longestApprovalHours)
                        .arg(request.approvalHours);
    return problems;
}

QStringList gateProblems(const QList<DeploymentGate> &gates)
{
    QStringList problems;
    for (const DeploymentGate &gate : gates) {
        if (gate.run < 0)
            problems += DeploymentRequestText::tr("A gate names run %1; runs are counted from 1").arg(gate.run);
        if (!(gate.minPassRate >= 0 && gate.minPassRate <= 1))
            problems +=
                DeploymentRequestText::tr("The pass rate of a gate must be 0 to 1, not %1").arg(gate.minPassRate);
        if (gate.maxAgeHours < 1)
            problems += DeploymentRequestText::tr("The age of a gate's run must be at least an hour, not %1")
                            .arg(gate.maxAgeHours);
    }
    return problems;
}

QJsonObject configJson(const StrategyConfig &config)
{
    QJsonObject json;
    if (config.initialTrafficPercentage)
        json.insert(QStringLiteral("initialTrafficPercentage"), *config.initialTrafficPercentage);
    if (!config.trafficSteps.isEmpty()) {
        QJsonArray steps;
        for (const double step : config.trafficSteps)
            steps.append(step);
        json.insert(QStringLiteral("trafficSteps"), steps);
    }
    const auto add = [&json](const QString &key, const std::optional<int> &minutes) {
        if (minutes)
            json.insert(key, *minutes);
    };
    add(QStringLiteral("monitoringDuration"), config.monitoringDuration);
    add(QStringLiteral("bakeDuration"), config.bakeDuration);
    add(QStringLiteral("maxHoldMinutes"), config.maxHoldMinutes);
    return json;
}

/// A whole number; what cannot be an int is out of every rule's bounds anyway.
Result<std::optional<int>> readInt(const JsonFields &fields, const QString &key)
{
    PL_TRY(const std::optional<qint64> number, fields.integer(key, -1'000'000, 1'000'000));
    return number ? std::optional(int(*number)) : std::nullopt;
}

Result<StrategyConfig> readConfig(const QJsonValue &json, const QString &pointer)
{
    StrategyConfig config;
    if (json.isUndefined())
        return config;
    PL_TRY(const JsonFields fields,
           JsonFields::of(json, pointer,
                          {QStringLiteral("initialTrafficPercentage"), QStringLiteral("trafficSteps"),
                           QStringLiteral("monitoringDuration"), QStringLiteral("bakeDuration"),
                           QStringLiteral("maxHoldMinutes")}));
    PL_TRY(config.initialTrafficPercentage,
           fields.number(QStringLiteral("initialTrafficPercentage"), -1'000'000, 1'000'000));
    PL_TRY(const QJsonArray steps, fields.array(QStringLiteral("trafficSteps")));
    for (const QJsonValueConstRef step : steps) {
        if (!step.isDouble())
            return jsonFault(fields.pointer(QStringLiteral("trafficSteps")),
                             DeploymentRequestText::tr("Every traffic step must be a number"));
        config.trafficSteps.append(step.toDouble());
    }
    PL_TRY(config.monitoringDuration, readInt(fields, QStringLiteral("monitoringDuration")));
    PL_TRY(config.bakeDuration, readInt(fields, QStringLiteral("bakeDuration")));
    PL_TRY(config.maxHoldMinutes, readInt(fields, QStringLiteral("maxHoldMinutes")));
    return config;
}

Result<DeploymentGate> readGate(const QJsonValue &json, const QString &pointer)
{
    PL_TRY(const JsonFields fields, JsonFields::of(json, pointer,
                                                   {QStringLiteral("kind"), QStringLiteral("run"),
                                                    QStringLiteral("minPassRate"), QStringLiteral("maxAgeHours")}));
    PL_TRY(const QString kind, fields.requiredText(QStringLiteral("kind")));
    if (kind != QLatin1String(testRunKind))
        return jsonFault(fields.pointer(QStringLiteral("kind")),
                         DeploymentRequestText::tr("\"%1\" is no kind of gate; there is: %2")
                             .arg(kind.left(80), QLatin1String(testRunKind)));
    DeploymentGate gate;
    PL_TRY(const auto run, readInt(fields, QStringLiteral("run")));
    gate.run = run.value_or(gate.run);
    PL_TRY(const auto rate, fields.number(QStringLiteral("minPassRate"), -1'000'000, 1'000'000));
    gate.minPassRate = rate.value_or(gate.minPassRate);
    PL_TRY(const auto age, readInt(fields, QStringLiteral("maxAgeHours")));
    gate.maxAgeHours = age.value_or(gate.maxAgeHours);
    return gate;
}

Result<void> readApproval(const JsonFields &fields, DeploymentRequest &request)
{
    if (fields.has(QStringLiteral("requireApproval"))) {
        PL_TRY(request.requireApproval, fields.flag(QStringLiteral("requireApproval")));
    }
    PL_TRY(request.approvers, fields.texts(QStringLiteral("approvers")));
    PL_TRY(const auto quorum, readInt(fields, QStringLiteral("minApprovals")));
    request.minApprovals = quorum.value_or(request.minApprovals);
    PL_TRY(const auto hours, readInt(fields, QStringLiteral("approvalHours")));
    request.approvalHours = hours.value_or(request.approvalHours);
    PL_TRY(request.allowSelfApproval, fields.flag(QStringLiteral("allowSelfApproval")));
    return {};
}

} // namespace

QString deploymentStrategyName(DeploymentStrategy strategy)
{
    return enumName(strategyNames, strategy);
}

Result<DeploymentStrategy> deploymentStrategyFromName(const QString &name)
{
    return enumFromName(strategyNames, name, DeploymentRequestText::tr("strategy"));
}

QString rollbackScopeName(RollbackScope scope)
{
    return enumName(scopeNames, scope);
}

Result<RollbackScope> rollbackScopeFromName(const QString &name)
{
    return enumFromName(scopeNames, name, DeploymentRequestText::tr("scope of a roll-back"));
}

QList<int> StrategyConfig::weights(DeploymentStrategy strategy) const
{
    if (strategy != DeploymentStrategy::Canary)
        return {10'000};
    QList<int> weights;
    for (const double step : trafficPercentages(*this))
        weights.append(weightOfPercentage(step).value_or(0));
    return weights;
}

QJsonObject DeploymentRequest::toJson() const
{
    QJsonArray gateList;
    for (const DeploymentGate &gate : gates)
        gateList.append(QJsonObject{{QStringLiteral("kind"), QLatin1String(testRunKind)},
                                    {QStringLiteral("run"), gate.run},
                                    {QStringLiteral("minPassRate"), gate.minPassRate},
                                    {QStringLiteral("maxAgeHours"), gate.maxAgeHours}});
    return {
        {QStringLiteral("promptId"), promptId},
        {QStringLiteral("toVersion"), toVersion},
        {QStringLiteral("application"), application},
        {QStringLiteral("targetEnvironments"), QJsonArray::fromStringList(targetEnvironments)},
        {QStringLiteral("strategy"), deploymentStrategyName(strategy)},
        {QStringLiteral("strategyConfig"), configJson(strategyConfig)},
        {QStringLiteral("gates"), gateList},
        {QStringLiteral("requireApproval"), requireApproval},
        {QStringLiteral("approvers"), QJsonArray::fromStringList(approvers)},
        {QStringLiteral("minApprovals"), minApprovals},
        {QStringLiteral("approvalHours"), approvalHours},
        {QStringLiteral("allowSelfApproval"), allowSelfApproval},
        {QStringLiteral("rollbackScope"), rollbackScopeName(rollbackScope)},
        {QStringLiteral("note"), note},
    };
}

Result<DeploymentRequest> DeploymentRequest::fromJson(const QJsonValue &json)
{
    PL_TRY(
        const JsonFields fields,
        JsonFields::of(json, QString(),
                       {QStringLiteral("promptId"), QStringLiteral("toVersion"), QStringLiteral("application"),
                        QStringLiteral("targetEnvironments"), QStringLiteral("strategy"),
                        QStringLiteral("strategyConfig"), QStringLiteral("gates"), QStringLiteral("requireApproval"),
                        QStringLiteral("approvers"), QStringLiteral("minApprovals"), QStringLiteral("approvalHours"),
                        QStringLiteral("allowSelfApproval"), QStringLiteral("rollbackScope"), QStringLiteral("note")}));
    DeploymentRequest request;
    PL_TRY(request.promptId, fields.requiredText(QStringLiteral("promptId")));
    PL_TRY(request.toVersion, fields.text(QStringLiteral("toVersion")));
    PL_TRY(request.application, fields.text(QStringLiteral("application")));
    PL_TRY(request.targetEnvironments, fields.texts(QStringLiteral("targetEnvironments")));
    PL_TRY(const QString strategy, fields.requiredText(QStringLiteral("strategy")));
    PL_TRY(request.strategy, deploymentStrategyFromName(strategy));
    PL_TRY(request.strategyConfig, readConfig(fields.value(QStringLiteral("strategyConfig")),
                                              fields.pointer(QStringLiteral("strategyConfig"))));
    PL_TRY(const QJsonArray gates, fields.array(QStringLiteral("gates")));
    for (qsizetype i = 0; i < gates.size(); ++i) {
        const QString pointer = fields.pointer(QStringLiteral("gates")) + QLatin1Char('/') + QString::number(i);
        PL_TRY(const DeploymentGate gate, readGate(gates.at(i), pointer));
        request.gates.append(gate);
    }
    PL_CHECK(readApproval(fields, request));
    if (fields.has(QStringLiteral("rollbackScope"))) {
        PL_TRY(const QString scope, fields.text(QStringLiteral("rollbackScope")));
        PL_TRY(request.rollbackScope, rollbackScopeFromName(scope));
    }
    PL_TRY(request.note, fields.text(QStringLiteral("note")));
    return request;
}

QStringList deploymentProblems(const DeploymentRequest &request)
{
    QStringList problems;
    if (request.promptId.isEmpty())
        problems += DeploymentRequestText::tr("Say which prompt is to be deployed");
    if (!request.application.isEmpty()) {
        if (const auto checked = validatePointerName(request.application); !checked.ok())
            problems += DeploymentRequestText::tr("application: %1").arg(checked.error().message);
    }
    if (request.targetEnvironments.isEmpty())
        problems += DeploymentRequestText::tr("Say which environment the version goes to");
    problems += nameProblems(request.targetEnvironments, QStringLiteral("targetEnvironments"));
    problems += trafficProblems(request);
    problems += durationProblems(request);
    problems += approvalProblems(request);
    problems += gateProblems(request.gates);
    return problems;
}

} // namespace promptlab
