// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandregistry.h"
#include "app/cli/deploymentprinter.h"
#include "core/deployment/planmachine.h"
#include "core/net/sleep.h"

namespace promptlab::cli {

namespace {

struct DeployText {
    Q_DECLARE_TR_FUNCTIONS(DeployCommands)
};

constexpr int lookEveryMs = 200;
/// How long to look on while another process does the work.
constexpr qint64 lookOnMs = 20'000;

struct DeployOptions {
    int number = 0;
    bool wait = false;
    bool full = false;
    std::string reason;
    std::string toVersion;
    std::string environment;
    bool all = false;
};

/// Nothing more will happen until a person or the clock does something.
bool deployRests(const PlanDetails &plan)
{
    if (plan.summary.status != PlanStatus::Executing && plan.summary.status != PlanStatus::Gating)
        return true;
    for (const ExecutionView &execution : plan.summary.executions) {
        const bool moves = execution.status == ExecutionStatus::Pending || execution.status == ExecutionStatus::Shifting
                        || execution.status == ExecutionStatus::RollingBack;
        if (moves && execution.error.isEmpty())
            return false;
    }
    return !plan.summary.executions.isEmpty();
}

/// Looks at a plan until @p over says so, or @p longestMs have passed (0: without end).
Task<Result<PlanDetails>> lookUntil(CommandHost *host, Workspace *workspace, PlanId plan,
                                    bool (*over)(const PlanDetails &), qint64 longestMs)
{
    const qint64 start = host->clock().monotonicNs();
    while (true) {
        PL_CO_TRY(const PlanDetails now, co_await workspace->deployments().details(host->context(), plan));
        const qint64 passedMs = (host->clock().monotonicNs() - start) / 1'000'000;
        if (over(now) || (longestMs > 0 && passedMs > longestMs))
            co_return now;
        PL_CO_CHECK(co_await sleepFor(lookEveryMs, host->cancel()));
    }
}

bool deployEnded(const PlanDetails &plan)
{
    return planHasEnded(plan.summary.status);
}

/// Carries a plan on: as far as it goes now, or with --wait to its end. Where another process leads, looks on.
Task<Result<PlanDetails>> carryOn(CommandHost *host, Workspace *workspace, PlanId plan, bool wait)
{
    SafeDeploymentService &service = workspace->deployments();
    if (wait) {
        service.startController();
        const Result<PlanDetails> ended = co_await lookUntil(host, workspace, plan, deployEnded, 0);
        co_await service.stopController();
        co_return ended;
    }
    PL_CO_TRY(const ReconcileReport report, co_await service.reconcile());
    co_return co_await lookUntil(host, workspace, plan, deployRests, report.leading ? 1 : lookOnMs);
}

int deployExitCode(const PlanDetails &plan, bool goingBackIsFine)
{
    const PlanStatus status = plan.summary.status;
    if (status == PlanStatus::RollbackFailed || !plan.summary.error.isEmpty())
        return ExitEnvironment;
    const bool wentBack = status == PlanStatus::RolledBack || status == PlanStatus::Cancelled;
    return wentBack && !goingBackIsFine ? ExitFailed : ExitOk;
}

int printDeployed(CommandHost *host, const PlanDetails &plan, bool goingBackIsFine)
{
    if (host->printJson(planJson(plan)))
        return deployExitCode(plan, goingBackIsFine);
    printPlanState(host->terminal(), plan);
    if (plan.summary.status == PlanStatus::Executing || plan.summary.status == PlanStatus::RollbackFailed)
        host->terminal().paragraph(
            DeployText::tr(
                "It goes on while a program with this workspace runs; \"promptlab-cli deploy status %1 --wait\""
                " stays until the end")
                .arg(plan.summary.number),
            2, Tone::Dim);
    return deployExitCode(plan, goingBackIsFine);
}

Task<int> carryAndPrint(CommandHost *host, Workspace *workspace, PlanId plan, bool wait, bool goingBackIsFine)
{
    PL_PLAN_TRY(host, const PlanDetails now, co_await carryOn(host, workspace, plan, wait));
    co_return printDeployed(host, now, goingBackIsFine);
}

using PlanAction = Task<Result<PlanDetails>> (*)(SafeDeploymentService &, Context, PlanId, const DeployOptions &);

/// Does something to the plan that @p options name.
Task<Result<PlanDetails>> actOnPlan(CommandHost *host, Workspace *workspace, DeployOptions options, PlanAction action)
{
    PL_CO_TRY(const PlanDetails before, co_await planByNumber(host, workspace, options.number));
    Task<Result<PlanDetails>> acting = action(workspace->deployments(), host->context(), before.summary.id, options);
    co_return co_await acting;
}

/// The same, then carries the plan on (when --wait wants it, until it has ended) and prints it.
Task<int> actAndCarryOn(CommandHost *host, DeployOptions options, PlanAction action, bool goingBackIsFine)
{
    PL_CLI_TRY(host, Workspace * workspace, co_await host->workspace());
    PL_PLAN_TRY(host, const PlanDetails plan, co_await actOnPlan(host, workspace, options, action));
    co_return co_await carryAndPrint(host, workspace, plan.summary.id, options.wait, goingBackIsFine);
}

/// The same without carrying it on.
Task<int> actAndPrint(CommandHost *host, DeployOptions options, PlanAction action)
{
    PL_CLI_TRY(host, Workspace * workspace, co_await host->workspace());
    PL_PLAN_TRY(host, const PlanDetails plan, co_await actOnPlan(host, workspace, options, action));
    co_return printDeployed(host, plan, true);
}

Task<int> deployExecute(CommandHost *host, DeployOptions options)
{
    return actAndCarryOn(
        host, options,
        [](SafeDeploymentService &service, Context context, PlanId plan, const DeployOptions &) {
            return service.execute(context, plan);
        },
        false);
}

Task<int> deployStatus(CommandHost *host, DeployOptions options)
{
    PL_CLI_TRY(host, Workspace * workspace, co_await host->workspace());
    // What is there now counts, not what was confirmed once.
    const Result<void> seen = co_await workspace->deployments().readBack(host->context());
    if (!seen.ok())
        host->terminal().error(seen.error().text());
    PL_CLI_TRY(host, PlanDetails plan, co_await planByNumber(host, workspace, options.number));
    if (options.wait) {
        PL_PLAN_TRY(host, plan, co_await carryOn(host, workspace, plan.summary.id, true));
    }
    if (!host->printJson(planJson(plan)))
        printPlan(host->terminal(), plan);
    co_return deployExitCode(plan, true);
}

Task<int> deployAbort(CommandHost *host, DeployOptions options)
{
    return actAndCarryOn(
        host, options,
        [](SafeDeploymentService &service, Context context, PlanId plan, const DeployOptions &given) {
            return service.abort(context, plan, fromStd(given.reason));
        },
        true);
}

RollbackRequest rollbackRequest(const DeployOptions &options)
{
    RollbackRequest request;
    request.reason = fromStd(options.reason);
    request.environment = fromStd(options.environment);
    request.toVersion = fromStd(options.toVersion);
    if (request.toVersion.startsWith(QLatin1Char('v')))
        request.toVersion.remove(0, 1);
    if (options.all)
        request.scope = RollbackScope::All;
    return request;
}

Task<int> deployRollback(CommandHost *host, DeployOptions options)
{
    return actAndCarryOn(
        host, options,
        [](SafeDeploymentService &service, Context context, PlanId plan, const DeployOptions &given) {
            return service.rollback(context, plan, rollbackRequest(given));
        },
        true);
}

Task<int> deployRetry(CommandHost *host, DeployOptions options)
{
    PL_CLI_TRY(host, Workspace * workspace, co_await host->workspace());
    PL_PLAN_TRY(host, const PlanDetails plan,
                co_await actOnPlan(host, workspace, options,
                                   [](SafeDeploymentService &service, Context context, PlanId ended,
                                      const DeployOptions &) { return service.retry(context, ended); }));
    const int code = printDeployed(host, plan, true);
    co_return plan.summary.status == PlanStatus::GateFailed ? int(ExitFailed) : code;
}

Task<int> deployPause(CommandHost *host, DeployOptions options)
{
    return actAndPrint(host, options,
                       [](SafeDeploymentService &service, Context context, PlanId plan, const DeployOptions &) {
                           return service.pause(context, plan);
                       });
}

Task<int> deployResume(CommandHost *host, DeployOptions options)
{
    return actAndCarryOn(
        host, options,
        [](SafeDeploymentService &service, Context context, PlanId plan, const DeployOptions &) {
            return service.resume(context, plan);
        },
        false);
}

Task<int> deployPromote(CommandHost *host, DeployOptions options)
{
    return actAndCarryOn(
        host, options,
        [](SafeDeploymentService &service, Context context, PlanId plan, const DeployOptions &given) {
            return service.promote(context, plan, given.full);
        },
        false);
}

/// One verb about a plan.
struct DeployVerb {
    const char *name;
    QString description;
    QStringList examples;
    Task<int> (*body)(CommandHost *, DeployOptions);
    bool needsNumber;
    bool canWait;
};

// Apart from addDeployVerb(): the collector of translations does not find the context behind a return type of the
// parser.
QString planNumberText(bool required)
{
    return required ? DeployText::tr("Number of the plan") : DeployText::tr("Number of the plan; the newest without");
}

QString deployWaitText()
{
    return DeployText::tr("Stay and carry it on until it has ended");
}

CLI::App *addDeployVerb(CLI::App &group, CommandRegistry &registry, const DeployVerb &described,
                        const std::shared_ptr<DeployOptions> &options)
{
    CLI::App *verb = addVerb(group, described.name, described.description, described.examples);
    auto *number = verb->add_option("NUMBER", options->number, std8(planNumberText(described.needsNumber)))
                       ->check(numberBetween(1, 1e9));
    if (described.needsNumber)
        number->required();
    if (described.canWait)
        verb->add_flag("--wait", options->wait, std8(deployWaitText()));
    registry.add(verb, options, described.body);
    return verb;
}

} // namespace

void registerDeployCommands(CLI::App &app, CommandRegistry &registry)
{
    CLI::App *group = addVerb(app, "deploy", DeployText::tr("Carry out approved plans, watch them and go back"),
                              {QStringLiteral("deploy execute 3"), QStringLiteral("deploy status"),
                               QStringLiteral("deploy rollback 3 --reason \"refunds are wrong\"")});
    group->require_subcommand(1);
    const auto fresh = [] { return std::make_shared<DeployOptions>(); };
    addDeployVerb(*group, registry,
                  {"execute",
                   DeployText::tr("Start an approved plan"),
                   {QStringLiteral("deploy execute 3"), QStringLiteral("deploy execute 3 --wait")},
                   deployExecute,
                   true,
                   true},
                  fresh());
    addDeployVerb(*group, registry,
                  {"status",
                   DeployText::tr("Show how a deployment stands"),
                   {QStringLiteral("deploy status"), QStringLiteral("deploy status 3 --wait --json")},
                   deployStatus,
                   false,
                   true},
                  fresh());
    const auto abortOptions = fresh();
    addDeployVerb(*group, registry,
                  {"abort",
                   DeployText::tr("Stop a deployment: back to what ran before where traffic has moved"),
                   {QStringLiteral("deploy abort 3 --reason \"wrong plan\"")},
                   deployAbort,
                   true,
                   true},
                  abortOptions)
        ->add_option("--reason", abortOptions->reason, std8(DeployText::tr("Why")));
    const auto backOptions = fresh();
    CLI::App *back =
        addDeployVerb(*group, registry,
                      {"rollback",
                       DeployText::tr("Go back: at once, without approval, with a reason"),
                       {QStringLiteral("deploy rollback 3 --reason \"refunds are wrong\""),
                        QStringLiteral("deploy rollback 3 --to v1 --env production --reason \"v2 is wrong too\"")},
                       deployRollback,
                       true,
                       true},
                      backOptions);
    back->add_option("--reason", backOptions->reason, std8(DeployText::tr("Why")))->required()->check(notEmpty());
    back->add_option("--to", backOptions->toVersion, std8(DeployText::tr("A version that was completed there before")));
    back->add_option("--env", backOptions->environment, std8(DeployText::tr("Only this environment of the plan")));
    back->add_flag("--all", backOptions->all,
                   std8(DeployText::tr("Every environment of the plan, the last one first")));
    addDeployVerb(*group, registry,
                  {"retry",
                   DeployText::tr("Try an ended plan again with a new one; gates and approvals start anew"),
                   {QStringLiteral("deploy retry 3")},
                   deployRetry,
                   true,
                   false},
                  fresh());
    addDeployVerb(*group, registry,
                  {"pause",
                   DeployText::tr("Stop the clock of a deployment"),
                   {QStringLiteral("deploy pause 3")},
                   deployPause,
                   true,
                   false},
                  fresh());
    addDeployVerb(*group, registry,
                  {"resume",
                   DeployText::tr("Let the clock run again"),
                   {QStringLiteral("deploy resume 3")},
                   deployResume,
                   true,
                   true},
                  fresh());
    const auto promoteOptions = fresh();
    addDeployVerb(*group, registry,
                  {"promote",
                   DeployText::tr("Skip the waiting of the present step"),
                   {QStringLiteral("deploy promote 3"), QStringLiteral("deploy promote 3 --full")},
                   deployPromote,
                   true,
                   true},
                  promoteOptions)
        ->add_flag("--full", promoteOptions->full, std8(DeployText::tr("Skip all waiting that follows, too")));
}

} // namespace promptlab::cli
