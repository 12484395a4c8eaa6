// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deployment/plandata.h"

#include "core/security/hashing.h"

namespace promptlab {

namespace {

struct PlanDataText {
    Q_DECLARE_TR_FUNCTIONS(PlanData)
};

const char planFormat[] = "promptlab-plan/1";
const char subjectFormat[] = "promptlab-approval/1";

Error planDataFault(const Error &cause)
{
    Error error = cause.wrapped(PlanDataText::tr("The stored plan cannot be read; restore a backup"));
    error.code = ErrorCode::Corrupt;
    return error;
}

template<typename IdType>
Result<IdType> planDataId(const QJsonValue &json)
{
    if (json.toString().isEmpty())
        return IdType();
    auto parsed = IdType::parse(json.toString());
    if (!parsed.ok())
        return planDataFault(parsed.error());
    return parsed;
}

QString hexHash(const QJsonObject &json)
{
    return QString::fromLatin1(sha256(canonicalJson(json)).toHex());
}

QJsonArray personList(const QList<PersonId> &people)
{
    QJsonArray list;
    for (const PersonId &person : people)
        list.append(person.toString());
    return list;
}

QJsonObject gateJson(const GateView &gate)
{
    QJsonObject json{{QStringLiteral("run"), gate.gate.run},
                     {QStringLiteral("minPassRate"), gate.gate.minPassRate},
                     {QStringLiteral("maxAgeHours"), gate.gate.maxAgeHours},
                     {QStringLiteral("passed"), gate.passed},
                     {QStringLiteral("reason"), gate.reason},
                     {QStringLiteral("foundRun"), gate.run},
                     {QStringLiteral("evidence"), gate.evidence},
                     {QStringLiteral("passRate"), gate.passRate ? QJsonValue(*gate.passRate) : QJsonValue()},
                     {QStringLiteral("finishedAt"), gate.finishedAt}};
    if (gate.simulated) // what was stored before has no such word
        json.insert(QStringLiteral("simulated"), true);
    return json;
}

GateView gateFromJson(const QJsonObject &json)
{
    GateView gate;
    gate.gate.run = json.value(QStringLiteral("run")).toInt();
    gate.gate.minPassRate = json.value(QStringLiteral("minPassRate")).toDouble();
    gate.gate.maxAgeHours = json.value(QStringLiteral("maxAgeHours")).toInt();
    gate.passed = json.value(QStringLiteral("passed")).toBool();
    gate.reason = json.value(QStringLiteral("reason")).toString();
    gate.run = json.value(QStringLiteral("foundRun")).toInt();
    gate.evidence = json.value(QStringLiteral("evidence")).toString();
    if (const QJsonValue rate = json.value(QStringLiteral("passRate")); rate.isDouble())
        gate.passRate = rate.toDouble();
    gate.finishedAt = json.value(QStringLiteral("finishedAt")).toInteger();
    gate.simulated = json.value(QStringLiteral("simulated")).toBool();
    return gate;
}

Result<PlanTarget> targetFromJson(const QJsonObject &json)
{
    PlanTarget target;
    PL_TRY(target.environment, planDataId<EnvironmentId>(json.value(QStringLiteral("environment"))));
    target.name = json.value(QStringLiteral("name")).toString();
    PL_TRY(target.stable, deployedVersionFromJson(json.value(QStringLiteral("stable"))));
    return target;
}

} // namespace

QJsonValue deployedVersionJson(const DeployedVersion &version)
{
    if (version.isNull())
        return QJsonValue(QJsonValue::Null);
    return QJsonObject{{QStringLiteral("id"), version.id.toString()},
                       {QStringLiteral("number"), version.number},
                       {QStringLiteral("contentHash"), version.contentHash}};
}

Result<DeployedVersion> deployedVersionFromJson(const QJsonValue &json)
{
    DeployedVersion version;
    if (!json.isObject())
        return version;
    const QJsonObject object = json.toObject();
    PL_TRY(version.id, planDataId<VersionId>(object.value(QStringLiteral("id"))));
    version.number = object.value(QStringLiteral("number")).toInt();
    version.contentHash = object.value(QStringLiteral("contentHash")).toString();
    return version;
}

QJsonObject PlanData::toJson() const
{
    QJsonArray targetList;
    for (const PlanTarget &target : targets)
        targetList.append(QJsonObject{{QStringLiteral("environment"), target.environment.toString()},
                                      {QStringLiteral("name"), target.name},
                                      {QStringLiteral("stable"), deployedVersionJson(target.stable)}});
    QJsonArray gateList;
    for (const GateView &gate : gates)
        gateList.append(gateJson(gate));
    return {{QStringLiteral("request"), request.toJson()},
            {QStringLiteral("new"), deployedVersionJson(fresh)},
            {QStringLiteral("author"), author.toString()},
            {QStringLiteral("lastEditor"), lastEditor.toString()},
            {QStringLiteral("selfAttested"), selfAttested},
            {QStringLiteral("targets"), targetList},
            {QStringLiteral("approvers"), personList(approvers)},
            {QStringLiteral("rollback"), rollback},
            {QStringLiteral("reason"), reason},
            {QStringLiteral("approvalNeeded"), approvalNeeded},
            {QStringLiteral("quorum"), quorum},
            {QStringLiteral("personalOnly"), personalOnly},
            {QStringLiteral("gates"), gateList},
            {QStringLiteral("subjectHash"), subjectHash},
            {QStringLiteral("approvalUntil"), approvalUntil}};
}

Result<PlanData> PlanData::of(const DeploymentPlanRecord &plan)
{
    const QJsonObject &json = plan.planData;
    PlanData data;
    auto request = DeploymentRequest::fromJson(json.value(QStringLiteral("request")));
    if (!request.ok())
        return planDataFault(request.error());
    data.request = std::move(*request);
    PL_TRY(data.fresh, deployedVersionFromJson(json.value(QStringLiteral("new"))));
    PL_TRY(data.author, planDataId<PersonId>(json.value(QStringLiteral("author"))));
    PL_TRY(data.lastEditor, planDataId<PersonId>(json.value(QStringLiteral("lastEditor"))));
    data.selfAttested = json.value(QStringLiteral("selfAttested")).toBool();
    for (const QJsonValue target : json.value(QStringLiteral("targets")).toArray()) {
        PL_TRY(const PlanTarget read, targetFromJson(target.toObject()));
        data.targets.append(read);
    }
    for (const QJsonValue person : json.value(QStringLiteral("approvers")).toArray()) {
        PL_TRY(const PersonId id, planDataId<PersonId>(person));
        data.approvers.append(id);
    }
    data.rollback = json.value(QStringLiteral("rollback")).toBool();
    data.reason = json.value(QStringLiteral("reason")).toString();
    data.approvalNeeded = json.value(QStringLiteral("approvalNeeded")).toBool();
    data.quorum = json.value(QStringLiteral("quorum")).toInt();
    data.personalOnly = json.value(QStringLiteral("personalOnly")).toBool();
    for (const QJsonValue gate : json.value(QStringLiteral("gates")).toArray())
        data.gates.append(gateFromJson(gate.toObject()));
    data.subjectHash = json.value(QStringLiteral("subjectHash")).toString();
    data.approvalUntil = json.value(QStringLiteral("approvalUntil")).toInteger();
    return data;
}

QString PlanData::planHash(const PromptId &prompt) const
{
    QJsonArray environments;
    for (const PlanTarget &target : targets)
        environments.append(target.environment.toString());
    return hexHash({{QStringLiteral("format"), QLatin1String(planFormat)},
                    {QStringLiteral("request"), request.toJson()},
                    {QStringLiteral("prompt"), prompt.toString()},
                    {QStringLiteral("new"), deployedVersionJson(fresh)},
                    {QStringLiteral("environments"), environments},
                    {QStringLiteral("approvers"), personList(approvers)}});
}

QJsonObject ApprovalSubject::toJson() const
{
    QJsonArray targets;
    for (const PlanTarget &target : data.targets)
        targets.append(QJsonObject{{QStringLiteral("environment"), target.environment.toString()},
                                   {QStringLiteral("name"), target.name},
                                   {QStringLiteral("stable"), deployedVersionJson(target.stable)}});
    QJsonArray gates;
    for (const GateView &gate : data.gates)
        gates.append(gateJson(gate));
    return {{QStringLiteral("format"), QLatin1String(subjectFormat)},
            {QStringLiteral("request"), data.request.toJson()},
            {QStringLiteral("prompt"), prompt.toString()},
            {QStringLiteral("new"), deployedVersionJson(data.fresh)},
            {QStringLiteral("targets"), targets},
            {QStringLiteral("approvers"), personList(data.approvers)},
            {QStringLiteral("quorum"), data.quorum},
            {QStringLiteral("gates"), gates},
            {QStringLiteral("impact"), QJsonValue(QJsonValue::Null)}};
}

QString ApprovalSubject::hash() const
{
    return hexHash(toJson());
}

QJsonObject ExecutionData::toJson() const
{
    QJsonArray stepList;
    for (const int step : steps)
        stepList.append(step);
    return {{QStringLiteral("application"), application},
            {QStringLiteral("stable"), deployedVersionJson(stable)},
            {QStringLiteral("new"), deployedVersionJson(fresh)},
            {QStringLiteral("steps"), stepList},
            {QStringLiteral("monitoringSeconds"), monitoringSeconds},
            {QStringLiteral("bakeSeconds"), bakeSeconds},
            {QStringLiteral("rollbackScope"), rollbackScopeName(scope)},
            {QStringLiteral("selfAttested"), selfAttested},
            {QStringLiteral("channel"), channel},
            {QStringLiteral("drainSeconds"), drainSeconds},
            {QStringLiteral("cause"), cause},
            {QStringLiteral("tries"), tries},
            {QStringLiteral("nextTryAt"), nextTryAt},
            {QStringLiteral("shiftDeadlineAt"), shiftDeadlineAt},
            {QStringLiteral("confirmedGeneration"), confirmedGeneration}};
}

Result<ExecutionData> ExecutionData::of(const DeploymentExecutionRecord &execution)
{
    const QJsonObject json = execution.metadata.toObject();
    ExecutionData data;
    data.application = json.value(QStringLiteral("application")).toString();
    PL_TRY(data.stable, deployedVersionFromJson(json.value(QStringLiteral("stable"))));
    PL_TRY(data.fresh, deployedVersionFromJson(json.value(QStringLiteral("new"))));
    for (const QJsonValue step : json.value(QStringLiteral("steps")).toArray())
        data.steps.append(step.toInt());
    if (data.steps.isEmpty() || data.fresh.isNull())
        return makeError(ErrorCode::Corrupt, PlanDataText::tr("The stored execution cannot be read; restore a backup"));
    data.monitoringSeconds = json.value(QStringLiteral("monitoringSeconds")).toInteger();
    data.bakeSeconds = json.value(QStringLiteral("bakeSeconds")).toInteger();
    PL_TRY(data.scope, rollbackScopeFromName(json.value(QStringLiteral("rollbackScope")).toString()));
    data.selfAttested = json.value(QStringLiteral("selfAttested")).toBool();
    data.channel = json.value(QStringLiteral("channel")).toString();
    data.drainSeconds = json.value(QStringLiteral("drainSeconds")).toInt();
    data.cause = json.value(QStringLiteral("cause")).toString();
    data.tries = json.value(QStringLiteral("tries")).toInt();
    data.nextTryAt = json.value(QStringLiteral("nextTryAt")).toInteger();
    data.shiftDeadlineAt = json.value(QStringLiteral("shiftDeadlineAt")).toInteger();
    data.confirmedGeneration = json.value(QStringLiteral("confirmedGeneration")).toInteger();
    return data;
}

} // namespace promptlab
