// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deployment/environmentrules.h"

namespace promptlab {

EnvironmentRules EnvironmentRules::ofKind(EnvironmentKind kind)
{
    EnvironmentRules rules;
    rules.approvalRequired = kind == EnvironmentKind::Production;
    return rules;
}

Result<EnvironmentRules> EnvironmentRules::of(const EnvironmentRecord &environment)
{
    EnvironmentRules rules = ofKind(environment.kind);
    const QJsonObject &json = environment.settings;
    rules.channelFolder = json.value(QStringLiteral("channelFolder")).toString();
    rules.approvalRequired = json.value(QStringLiteral("approvalRequired")).toBool(rules.approvalRequired);
    rules.minApprovals = json.value(QStringLiteral("minApprovals")).toInt(rules.minApprovals);
    for (const QJsonValue person : json.value(QStringLiteral("approvers")).toArray()) {
        PL_TRY(const PersonId id, PersonId::parse(person.toString()));
        rules.approvers.append(id);
    }
    return rules;
}

ApprovalNeed approvalNeed(bool required, int minApprovals, const QList<EnvironmentRules> &rules)
{
    for (const EnvironmentRules &one : rules) {
        required = required || one.approvalRequired;
        minApprovals = std::max(minApprovals, one.minApprovals);
    }
    return {required, required ? minApprovals : 0};
}

QJsonObject EnvironmentRules::toJson() const
{
    QJsonArray people;
    for (const PersonId &person : approvers)
        people.append(person.toString());
    return {{QStringLiteral("channelFolder"), channelFolder},
            {QStringLiteral("approvalRequired"), approvalRequired},
            {QStringLiteral("minApprovals"), minApprovals},
            {QStringLiteral("approvers"), people}};
}

} // namespace promptlab
