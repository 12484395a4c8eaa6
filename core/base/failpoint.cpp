// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/failpoint.h"

#include <QByteArray>

#include <atomic>
#include <csignal>
#include <unistd.h>

namespace promptlab {

namespace {

struct FailpointPlan {
    QByteArray name;
    QByteArray action;
    int pass = 1;
};

FailpointPlan readFailpointPlan()
{
    FailpointPlan plan;
    const QByteArray text = qgetenv("PL_FAILPOINT");
    const qsizetype colon = text.indexOf(':');
    if (colon <= 0)
        return plan;
    plan.name = text.first(colon);
    plan.action = text.sliced(colon + 1);
    if (const qsizetype at = plan.action.indexOf('@'); at > 0) {
        plan.pass = plan.action.sliced(at + 1).toInt();
        plan.action.truncate(at);
    }
    return plan;
}

} // namespace

Result<void> failpoint(const char *name)
{
    static const FailpointPlan plan = readFailpointPlan();
    static std::atomic<int> passes{0};
    if (plan.name.isEmpty() || plan.name != name || ++passes != plan.pass)
        return {};
    if (plan.action == "crash")
        ::kill(::getpid(), SIGKILL);
    return makeError(ErrorCode::Io, QStringLiteral("Failpoint %1").arg(QString::fromLatin1(name)));
}

} // namespace promptlab
