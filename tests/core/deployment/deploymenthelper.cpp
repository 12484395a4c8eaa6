// SPDX-License-Identifier: GPL-3.0-or-later
// The second process of the deployment tests. Does one thing to the newest plan, and what follows from it.
//   submit | execute | abort | reconcile FILE       what was done already is left out
//   stay FILE                                       leads, prints "up", and goes on until it is killed
#include "core/base/failpoint.h"
#include "core/deployment/localsafedeploymentservice.h"
#include "core/store/workeridentity.h"
#include "tests/core/store/storesupport.h"

#include <QCoreApplication>

#include <cstdio>

using namespace promptlab;
using namespace promptlab::test;

namespace {

template<typename T>
T ended(Task<T> task)
{
    return QCoro::waitFor(std::move(task));
}

Result<PlanDetails> act(SafeDeploymentService &service, const Context &context, const QString &verb)
{
    PL_TRY(const PlanSummary plan, ended(service.find(context, 0)));
    if (verb == QLatin1String("submit") && plan.status == PlanStatus::Draft)
        return ended(service.submit(context, plan.id));
    if (verb == QLatin1String("execute") && plan.status == PlanStatus::Scheduled)
        return ended(service.execute(context, plan.id));
    if (verb == QLatin1String("abort") && !plan.executions.isEmpty()
        && plan.executions.first().status == ExecutionStatus::Monitoring)
        return ended(service.abort(context, plan.id, QStringLiteral("stop")));
    return ended(service.details(context, plan.id));
}

Result<QString> carryOut(const QString &verb, const QString &path)
{
    const SystemClock clock;
    KeyRing ring(&clock);
    PL_CHECK(unlockFrom(StoreTarget::file(path), ring));
    PL_TRY(const auto store, Store::open(StoreTarget::file(path), ring, clock));
    Context context;
    context.trace = TraceContext::create();
    context.actor.kind = ActorKind::User;
    PL_TRY(const auto projects,
           store->readHere([&ring](Connection &db) { return ProjectRepository(db, ring).projects(); }));
    context.project = projects.first().id;
    PL_TRY(const auto members,
           store->readHere([&](Connection &db) { return ProjectRepository(db, ring).members(context.project); }));
    context.actor.person = members.first().person;
    AccessControl access(*store);
    LocalSafeDeploymentService service(*store, access, context.project, currentWorker());
    if (verb == QLatin1String("stay")) {
        service.startController();
        PL_CHECK(ended(service.reconcile()));
        std::printf("up\n");
        std::fflush(stdout);
        QCoreApplication::exec();
    }
    PL_TRY(const PlanDetails acted, act(service, context, verb));
    PL_CHECK(ended(service.reconcile()));
    PL_TRY(const PlanDetails plan, ended(service.details(context, acted.summary.id)));
    return planStatusName(plan.summary.status);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    const auto status = carryOut(arguments.value(1), arguments.value(2));
    if (!status.ok()) {
        std::fprintf(stderr, "%s [%s]\n", qPrintable(status.error().text()), qPrintable(status.error().detail));
        return 1;
    }
    std::printf("%s\n", qPrintable(*status));
    return 0;
}
