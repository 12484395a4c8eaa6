// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandregistry.h"
#include "app/cli/deploymentprinter.h"
#include "core/base/files.h"

namespace promptlab::cli {

namespace {

struct PlanningText {
    Q_DECLARE_TR_FUNCTIONS(PlanningCommands)
};

constexpr qint64 largestPlanFile = 1024 * 1024;

struct PlanCreateOptions {
    std::string reference;
    std::string file;
    std::vector<std::string> environments;
    std::string application;
    std::string strategy = "immediate";
    std::string note;
    std::vector<std::string> approvers;
    int quorum = 1;
    int hours = 72;
    int monitorMinutes = 0;
    int bakeMinutes = 0;
    int gateRun = -1;
    double minPassRate = 1.0;
    int maxAgeHours = 24;
    bool noApproval = false;
    bool selfApproval = false;
    bool takeBackAll = false;
    bool submit = false;
};

struct PlanListOptions {
    bool active = false;
    bool mine = false;
    std::string prompt;
    std::string environment;
};

struct PlanNumberOptions {
    int number = 0;
};

struct PlanDecisionOptions {
    int number = 0;
    std::string note;
    std::string subject;
};

DeploymentRequest requestOf(const PlanCreateOptions &options)
{
    const QString reference = fromStd(options.reference);
    DeploymentRequest request;
    request.promptId = reference.section(QLatin1Char('@'), 0, 0);
    request.toVersion = reference.section(QLatin1Char('@'), 1);
    request.application = fromStd(options.application);
    request.targetEnvironments = fromStd(options.environments);
    if (options.monitorMinutes != 0)
        request.strategyConfig.monitoringDuration = options.monitorMinutes;
    if (options.bakeMinutes != 0)
        request.strategyConfig.bakeDuration = options.bakeMinutes;
    if (options.gateRun >= 0)
        request.gates = {{options.gateRun, options.minPassRate, options.maxAgeHours}};
    request.requireApproval = !options.noApproval;
    request.approvers = fromStd(options.approvers);
    request.minApprovals = options.quorum;
    request.approvalHours = options.hours;
    request.allowSelfApproval = options.selfApproval;
    request.rollbackScope = options.takeBackAll ? RollbackScope::All : RollbackScope::One;
    request.note = fromStd(options.note);
    return request;
}

Result<DeploymentRequest> requestFrom(const PlanCreateOptions &options)
{
    if (options.file.empty() == options.reference.empty())
        return makeError(ErrorCode::InvalidInput,
                         PlanningText::tr("Name a prompt and its version, or give the whole plan with --file"));
    if (options.file.empty()) {
        DeploymentRequest request = requestOf(options);
        PL_TRY(request.strategy, deploymentStrategyFromName(fromStd(options.strategy)));
        return request;
    }
    const QString path = fromStd(options.file);
    PL_TRY(const QByteArray bytes, readFile(path, largestPlanFile));
    PL_TRY(const QJsonValue json, parseJson(bytes, path));
    auto request = DeploymentRequest::fromJson(json);
    if (!request.ok())
        return request.error().wrapped(PlanningText::tr("\"%1\" is no plan").arg(path));
    return request;
}

int printDone(CommandHost *host, const PlanDetails &plan)
{
    if (!host->printJson(planJson(plan)))
        printPlanState(host->terminal(), plan);
    return plan.summary.status == PlanStatus::GateFailed ? ExitFailed : ExitOk;
}

Task<int> planCreate(CommandHost *host, PlanCreateOptions options)
{
    PL_CLI_TRY(host, const DeploymentRequest request, requestFrom(options));
    PL_CLI_TRY(host, Workspace * workspace, co_await host->workspace());
    PL_PLAN_TRY(host, PlanDetails plan, co_await workspace->deployments().createPlan(host->context(), request));
    if (options.submit) {
        const Result<PlanDetails> submitted =
            co_await workspace->deployments().submit(host->context(), plan.summary.id);
        if (!submitted.ok())
            co_return failPlan(
                host,
                submitted.error().wrapped(
                    PlanningText::tr("Plan %1 is kept as a draft, but it was not submitted").arg(plan.summary.number)));
        plan = *submitted;
    }
    co_return printDone(host, plan);
}

Task<int> planList(CommandHost *host, PlanListOptions options)
{
    PL_CLI_TRY(host, Workspace * workspace, co_await host->workspace());
    QList<PlanSummary> plans;
    if (options.mine) {
        PL_CLI_TRY(host, const QList<InboxItem> items, co_await workspace->deployments().inbox(host->context()));
        for (const InboxItem &item : items) {
            const PlanSummary &plan = item.plan;
            const QString prompt = fromStd(options.prompt);
            const QString environment = fromStd(options.environment);
            // Own plans that were refused have ended: they are news, but nothing waits there.
            if (item.why != InboxItem::Why::MineRejected && (prompt.isEmpty() || plan.promptKey == prompt)
                && (environment.isEmpty() || plan.environments.contains(environment)))
                plans.append(plan);
        }
    } else {
        PlanFilter filter;
        filter.activeOnly = options.active;
        filter.promptKey = fromStd(options.prompt);
        filter.environment = fromStd(options.environment);
        PL_CLI_TRY(host, plans, co_await workspace->deployments().plans(host->context(), filter));
    }
    QJsonArray json;
    for (const PlanSummary &plan : plans)
        json.append(planJson(plan));
    if (host->printJson(QJsonObject{{QStringLiteral("plans"), json}}))
        co_return ExitOk;
    if (options.mine && plans.isEmpty())
        host->terminal().line(PlanningText::tr("No plan waits for you."));
    else
        printPlans(host->terminal(), plans);
    co_return ExitOk;
}

Task<int> planShow(CommandHost *host, PlanNumberOptions options)
{
    PL_CLI_TRY(host, Workspace * workspace, co_await host->workspace());
    PL_CLI_TRY(host, const PlanDetails plan, co_await planByNumber(host, workspace, options.number));
    if (!host->printJson(planJson(plan)))
        printPlan(host->terminal(), plan);
    co_return ExitOk;
}

Task<int> planSubmit(CommandHost *host, PlanNumberOptions options)
{
    PL_CLI_TRY(host, Workspace * workspace, co_await host->workspace());
    PL_CLI_TRY(host, const PlanDetails before, co_await planByNumber(host, workspace, options.number));
    PL_PLAN_TRY(host, const PlanDetails plan,
                co_await workspace->deployments().submit(host->context(), before.summary.id));
    co_return printDone(host, plan);
}

Task<int> planApprove(CommandHost *host, PlanDecisionOptions options)
{
    PL_CLI_TRY(host, Workspace * workspace, co_await host->workspace());
    PL_CLI_TRY(host, const PlanDetails before, co_await planByNumber(host, workspace, options.number));
    const QString subject = options.subject.empty() ? before.subjectHash : fromStd(options.subject);
    PL_PLAN_TRY(
        host, const PlanDetails plan,
        co_await workspace->deployments().approve(host->context(), before.summary.id, subject, fromStd(options.note)));
    co_return printDone(host, plan);
}

Task<int> planReject(CommandHost *host, PlanDecisionOptions options)
{
    PL_CLI_TRY(host, Workspace * workspace, co_await host->workspace());
    PL_CLI_TRY(host, const PlanDetails before, co_await planByNumber(host, workspace, options.number));
    PL_PLAN_TRY(host, const PlanDetails plan,
                co_await workspace->deployments().reject(host->context(), before.summary.id, fromStd(options.note)));
    co_return printDone(host, plan);
}

Task<int> planRequestChanges(CommandHost *host, PlanDecisionOptions options)
{
    PL_CLI_TRY(host, Workspace * workspace, co_await host->workspace());
    PL_CLI_TRY(host, const PlanDetails before, co_await planByNumber(host, workspace, options.number));
    PL_PLAN_TRY(
        host, const PlanDetails plan,
        co_await workspace->deployments().requestChanges(host->context(), before.summary.id, fromStd(options.note)));
    co_return printDone(host, plan);
}

Task<int> planCancel(CommandHost *host, PlanNumberOptions options)
{
    PL_CLI_TRY(host, Workspace * workspace, co_await host->workspace());
    PL_CLI_TRY(host, const PlanDetails before, co_await planByNumber(host, workspace, options.number));
    PL_PLAN_TRY(host, const PlanDetails plan,
                co_await workspace->deployments().cancel(host->context(), before.summary.id));
    co_return printDone(host, plan);
}

void addPlanNumber(CLI::App *verb, int &number, bool required)
{
    auto *option = verb->add_option("NUMBER", number,
                                    std8(required ? PlanningText::tr("Number of the plan")
                                                  : PlanningText::tr("Number of the plan; the newest without")))
                       ->check(numberBetween(1, 1e9));
    if (required)
        option->required();
}

void registerPlanCreate(CLI::App &group, CommandRegistry &registry)
{
    auto create = std::make_shared<PlanCreateOptions>();
    CLI::App *verb =
        addVerb(group, "create", PlanningText::tr("Plan to bring a version of a prompt into environments"),
                {QStringLiteral("plan create triage@4 --to production --note \"Priority rules are back\" --submit"),
                 QStringLiteral("plan create triage@stable --to staging --to production --monitor 10 --gate-run 0"),
                 QStringLiteral("plan create --file plan.json")});
    verb->add_option("PROMPT", create->reference,
                     std8(PlanningText::tr("Prompt and version: \"triage@3\"; the newest without")));
    verb->add_option("--file", create->file, std8(PlanningText::tr("The whole request as JSON")));
    verb->add_option("--to", create->environments, std8(PlanningText::tr("Environment, in this order; repeatable")));
    verb->add_option("--application", create->application, std8(PlanningText::tr("Only for this application")));
    verb->add_option("--strategy", create->strategy, std8(PlanningText::tr("immediate; others come later")));
    verb->add_option("--note", create->note, std8(PlanningText::tr("Why, for those who approve")));
    verb->add_option("--approver", create->approvers, std8(PlanningText::tr("Only these members approve; repeatable")));
    verb->add_option("--quorum", create->quorum, std8(PlanningText::tr("How many people have to approve")))
        ->capture_default_str()
        ->check(numberBetween(1, 10));
    verb->add_option("--hours", create->hours,
                     std8(PlanningText::tr("Hours that the plan waits for them, and that an approval holds")))
        ->capture_default_str()
        ->check(numberBetween(1, 720));
    verb->add_option("--monitor", create->monitorMinutes, std8(PlanningText::tr("Minutes to watch after the switch")))
        ->check(numberBetween(1, 44'640));
    verb->add_option("--bake", create->bakeMinutes, std8(PlanningText::tr("Minutes to wait after that")))
        ->check(numberBetween(1, 44'640));
    verb->add_option("--gate-run", create->gateRun,
                     std8(PlanningText::tr("Run that must have gone well; 0: the newest of this content")))
        ->check(numberBetween(0, 1e9));
    verb->add_option("--min-pass-rate", create->minPassRate,
                     std8(PlanningText::tr("Share of its cases that must have passed: 0.95 is 95 %, 1 all of them")))
        ->capture_default_str()
        ->check(numberBetween(0, 1));
    verb->add_option("--max-age", create->maxAgeHours, std8(PlanningText::tr("Hours that it may be old")))
        ->capture_default_str()
        ->check(numberBetween(1, 1e6));
    verb->add_flag("--no-approval", create->noApproval,
                   std8(PlanningText::tr("Nobody has to approve, unless an environment says so")));
    verb->add_flag("--self-approval", create->selfApproval,
                   std8(PlanningText::tr("Whoever asks may approve; only in a personal environment")));
    verb->add_flag("--take-back-all", create->takeBackAll,
                   std8(PlanningText::tr("When one environment goes back, all that were switched before do")));
    verb->add_flag("--submit", create->submit, std8(PlanningText::tr("Submit it at once")));
    registry.add(verb, create, planCreate);
}

void registerDecisions(CLI::App &group, CommandRegistry &registry)
{
    auto approve = std::make_shared<PlanDecisionOptions>();
    CLI::App *verb = addVerb(group, "approve", PlanningText::tr("Approve a plan as it is now"),
                             {QStringLiteral("plan approve 3 --as \"Marta Ruiz\" --note \"read all 19\""),
                              QStringLiteral("plan approve 3 --subject 7c1e04…")});
    addPlanNumber(verb, approve->number, true);
    verb->add_option("--note", approve->note, std8(PlanningText::tr("A word to it")));
    verb->add_option("--subject", approve->subject,
                     std8(PlanningText::tr(
                         "What you looked at, as \"plan show\" printed it: refused when it is not that any more")));
    registry.add(verb, approve, planApprove);

    auto reject = std::make_shared<PlanDecisionOptions>();
    verb = addVerb(group, "reject", PlanningText::tr("Reject a plan; that ends it"),
                   {QStringLiteral("plan reject 3 --note \"row 12 answers in English\"")});
    addPlanNumber(verb, reject->number, true);
    verb->add_option("--note", reject->note, std8(PlanningText::tr("Why")))->required()->check(notEmpty());
    registry.add(verb, reject, planReject);

    auto changes = std::make_shared<PlanDecisionOptions>();
    verb = addVerb(group, "request-changes", PlanningText::tr("Send a plan back to its author"),
                   {QStringLiteral("plan request-changes 3 --note \"name the run that proves it\"")});
    addPlanNumber(verb, changes->number, true);
    verb->add_option("--note", changes->note, std8(PlanningText::tr("What to change")))->required()->check(notEmpty());
    registry.add(verb, changes, planRequestChanges);
}

} // namespace

void registerPlanCommands(CLI::App &app, CommandRegistry &registry)
{
    CLI::App *group = addVerb(app, "plan", PlanningText::tr("Plan a deployment and have it approved"),
                              {QStringLiteral("plan create triage@3 --to production --submit"),
                               QStringLiteral("plan list --active"), QStringLiteral("plan approve 1 --as Marta")});
    group->require_subcommand(1);
    registerPlanCreate(*group, registry);

    auto list = std::make_shared<PlanListOptions>();
    CLI::App *verb = addVerb(*group, "list", PlanningText::tr("List plans, the newest first"),
                             {QStringLiteral("plan list --active"), QStringLiteral("plan list --mine --as Marta")});
    verb->add_flag("--active", list->active, std8(PlanningText::tr("Only those that have not ended")));
    verb->add_flag("--mine", list->mine, std8(PlanningText::tr("Only those that wait for you")));
    verb->add_option("--prompt", list->prompt, std8(PlanningText::tr("Only plans of this prompt")));
    verb->add_option("--env", list->environment, std8(PlanningText::tr("Only plans for this environment")));
    registry.add(verb, list, planList);

    auto show = std::make_shared<PlanNumberOptions>();
    verb = addVerb(*group, "show", PlanningText::tr("Show a plan with approvals, executions and history"),
                   {QStringLiteral("plan show 3"), QStringLiteral("plan show --json")});
    addPlanNumber(verb, show->number, false);
    registry.add(verb, show, planShow);

    auto submit = std::make_shared<PlanNumberOptions>();
    verb = addVerb(*group, "submit", PlanningText::tr("Run the gates of a plan and ask for approval"),
                   {QStringLiteral("plan submit 3")});
    addPlanNumber(verb, submit->number, true);
    registry.add(verb, submit, planSubmit);
    registerDecisions(*group, registry);

    auto cancel = std::make_shared<PlanNumberOptions>();
    verb = addVerb(*group, "cancel", PlanningText::tr("End a plan that is not being executed"),
                   {QStringLiteral("plan cancel 3")});
    addPlanNumber(verb, cancel->number, true);
    registry.add(verb, cancel, planCancel);
}

} // namespace promptlab::cli
