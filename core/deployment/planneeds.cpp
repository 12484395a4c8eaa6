// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deployment/planneeds.h"

#include <QCoreApplication>

namespace promptlab {

namespace {

struct PlanNeedsText {
    Q_DECLARE_TR_FUNCTIONS(PlanNeeds)
};

struct NeedName {
    PlanNeed need;
    const char *name;
};
constexpr NeedName needNames[] = {{PlanNeed::Channel, "needs a channel"},
                                  {PlanNeed::Approvers, "needs approvers"},
                                  {PlanNeed::ApproverRight, "needs the right to approve"},
                                  {PlanNeed::PlanApprovers, "needs approvers of the plan"}};
const char needSeparator[] = ": ";

/// The detail of @p error or of the first cause that names a need.
QString needDetail(const Error &error)
{
    for (const Error *one = &error; one; one = one->cause.get()) {
        if (one->detail.startsWith(QLatin1String("needs ")))
            return one->detail;
    }
    return {};
}

} // namespace

QString planNeedDetail(PlanNeed need, const QString &environment)
{
    for (const NeedName &known : needNames) {
        if (known.need == need)
            return QLatin1String(known.name)
                 + (environment.isEmpty() ? QString() : QString(QLatin1String(needSeparator) + environment));
    }
    return {};
}

Error channelNeeded(const QString &environment)
{
    return makeError(ErrorCode::NotFound,
                     PlanNeedsText::tr("The environment \"%1\" has no channel yet, so nothing can reach it; choose a"
                                       " folder for it")
                         .arg(environment),
                     planNeedDetail(PlanNeed::Channel, environment));
}

Error approversNeeded(int quorum, int eligible)
{
    const QString who = eligible == 0 ? PlanNeedsText::tr("no member may give one")
                                      : PlanNeedsText::tr("%n members may give one", nullptr, eligible);
    return makeError(
        ErrorCode::Conflict,
        PlanNeedsText::tr(
            "Approvals that are asked for: %1, but %2. Owners and admins may approve, and who is on the list"
            " of approvers of the environment; whoever asked for the plan, changed it or wrote the version"
            " may not. Add a member as admin or owner, or put one on that list")
            .arg(QString::number(quorum), who),
        planNeedDetail(PlanNeed::Approvers));
}

Error namedApproversNeeded(int quorum, int eligible)
{
    const QString who = eligible == 0
                          ? PlanNeedsText::tr("none of the members that the plan names may give one")
                          : PlanNeedsText::tr("%n of the members that the plan names may give one", nullptr, eligible);
    return makeError(
        ErrorCode::Conflict,
        PlanNeedsText::tr("Approvals that are asked for: %1, but %2. Whoever asked for the plan, changed it"
                          " or wrote the version may not approve it. Name others in the plan, or nobody:"
                          " then everybody who may approve there can")
            .arg(QString::number(quorum), who),
        planNeedDetail(PlanNeed::PlanApprovers));
}

PlanNeed planNeedOf(const Error &error)
{
    const QString name = needDetail(error).section(QLatin1String(needSeparator), 0, 0);
    for (const NeedName &known : needNames) {
        if (name == QLatin1String(known.name))
            return known.need;
    }
    return PlanNeed::None;
}

QString planNeedEnvironment(const Error &error)
{
    return needDetail(error).section(QLatin1String(needSeparator), 1);
}

} // namespace promptlab
