// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analysisprinter.h"
#include "app/cli/commandregistry.h"
#include "app/cli/labels.h"
#include "app/cli/resultsprinter.h"
#include "app/cli/runprogressprinter.h"
#include "app/cli/table.h"
#include "core/pipeline/runanalysis.h"
#include "core/provider/provider.h"

#include <QUrl>

#include <limits>

namespace promptlab::cli {

namespace {

struct RunCommandText {
    Q_DECLARE_TR_FUNCTIONS(RunCommands)
};

struct RunOptions {
    std::vector<std::string> versions;
    std::vector<std::string> models;
    std::vector<std::string> rows;
    std::string dataset;
    std::string provider;
    std::string baseUrl;
    int repeats = 1;
    int concurrency = 4;
    double threshold = -1;
    double failUnder = -1;
    double timeoutSeconds = 0;
    int retries = -1;
    bool lenient = false;
    bool resume = false;
    QStringList notWithResume; ///< options given that a resumed run cannot take
    std::string resumeNumber;  ///< empty: the newest run that is not complete
};

struct ResultsOptions {
    int number = 0;
    bool failed = false;
    bool full = false;
    bool list = false;
    QStringList notWithList;
};

struct CompareOptions {
    std::vector<std::string> sides;
    std::string gate;
    double margin = defaultNonInferiorityMargin;
    std::string measure = "pass-rate";
    bool rows = false;
};

QStringList versionLabels(const RunSpec &spec)
{
    QStringList labels;
    for (const RunVersion &version : spec.versions)
        labels.append(version.label());
    return labels;
}

QJsonObject runJson(const RunRecord &run, const RunSpec &spec)
{
    return {{QStringLiteral("run"), run.number},
            {QStringLiteral("dataset"), spec.datasetName},
            {QStringLiteral("datasetVersion"), spec.datasetNumber},
            {QStringLiteral("promptVersions"), QJsonArray::fromStringList(versionLabels(spec))},
            {QStringLiteral("id"), run.id.toString()},
            {QStringLiteral("status"), runStatusName(run.status)},
            {QStringLiteral("provider"), run.provider},
            {QStringLiteral("simulated"), run.simulated},
            {QStringLiteral("cases"), run.caseCount},
            {QStringLiteral("done"), run.doneCount},
            {QStringLiteral("createdAt"), isoTime(run.createdAt)},
            {QStringLiteral("resultRoot"), run.resultRoot}};
}

RunRequest requestOf(const RunOptions &options)
{
    RunRequest request;
    request.versions = fromStd(options.versions);
    request.models = fromStd(options.models);
    request.rowKeys = fromStd(options.rows);
    request.dataset = fromStd(options.dataset);
    request.repeats = options.repeats;
    request.concurrency = options.concurrency;
    request.providerName = fromStd(options.provider);
    request.strictVariables = !options.lenient;
    if (options.threshold >= 0)
        request.threshold = options.threshold;
    return request;
}

/// Whether an error kind blames the surroundings (key, network, server), not the request.
bool blamesEnvironment(const QString &errorKind)
{
    static const QList<ProviderErrorKind> kinds{
        ProviderErrorKind::Auth,    ProviderErrorKind::NotFound,   ProviderErrorKind::RateLimit,
        ProviderErrorKind::Quota,   ProviderErrorKind::Overloaded, ProviderErrorKind::Server,
        ProviderErrorKind::Timeout, ProviderErrorKind::Network,    ProviderErrorKind::Protocol};
    return std::any_of(kinds.begin(), kinds.end(),
                       [&errorKind](ProviderErrorKind kind) { return providerErrorKindName(kind) == errorKind; });
}

/// The first case that ended in an error, or null.
const ResultRecord *firstError(const RunResults &results)
{
    const auto failed = std::find_if(results.results.begin(), results.results.end(), [](const ResultRecord &result) {
        return result.outcome == QLatin1String("error");
    });
    return failed == results.results.end() ? nullptr : &*failed;
}

/// Why nothing could be judged; empty where something was.
QString whyNothingTested(const RunResults &results, const RunAnalysis &analysis)
{
    for (const CellSummary &cell : analysis.cells) {
        if (cell.passed + cell.failed > 0)
            return {};
    }
    const ResultRecord *failed = firstError(results);
    return failed ? failed->detail.value(QStringLiteral("error")).toString()
                  : RunCommandText::tr("no assertion could be scored");
}

/// Nothing could be judged: says why, and gives the exit code.
int nothingTested(CommandHost *host, const RunResults &results, const RunAnalysis &analysis)
{
    const QString reason = whyNothingTested(results, analysis);
    host->terminal().error(RunCommandText::tr("Nothing was tested: %1").arg(Terminal::safe(reason)));
    host->terminal().error(RunCommandText::tr("\"promptlab-cli results --failed\" shows every case."));
    const ResultRecord *failed = firstError(results);
    return failed && blamesEnvironment(failed->errorKind) ? ExitEnvironment : ExitFailed;
}

/// Without --fail-under every case must pass; with it, that share of each version's cases (errors and cases that were
/// not scored do not pass).
int runExitCode(CommandHost *host, const RunResults &results, const RunAnalysis &analysis, double failUnder)
{
    qint64 judged = 0;
    bool enough = true;
    for (const CellSummary &cell : analysis.cells) {
        judged += cell.passed + cell.failed;
        const double share = cell.results == 0 ? 0 : double(cell.passed) / double(cell.results);
        enough = enough && share >= (failUnder < 0 ? 1.0 : failUnder);
    }
    if (judged == 0)
        return nothingTested(host, results, analysis);
    if (!enough && failUnder >= 0)
        host->terminal().error(
            RunCommandText::tr("The share of cases that passed is below --fail-under %1").arg(failUnder));
    return enough ? ExitOk : ExitFailed;
}

/// Whoever listens on the way to another machine reads what goes there without encryption, a key among it.
void noteOpenLine(const Terminal &terminal, const QString &baseUrl)
{
    const QUrl url(baseUrl);
    const QString host = url.host();
    const bool here =
        host == QLatin1String("localhost") || host == QLatin1String("::1") || host.startsWith(QLatin1String("127."));
    if (url.scheme() == QLatin1String("http") && !here)
        terminal.error(
            RunCommandText::tr("Note: %1 is not encrypted; prompts, answers and the key can be read on the way. "
                               "Use https where the server has it.")
                .arg(Terminal::safe(baseUrl)));
}

Task<Result<RunRecord>> createOrFind(CommandHost *host, Workspace *workspace, RunOptions options)
{
    if (options.resume && !options.notWithResume.isEmpty())
        co_return makeError(
            ErrorCode::InvalidInput,
            RunCommandText::tr(
                "A resumed run keeps what it was started with: leave out %1, or start a run without --resume")
                .arg(options.notWithResume.join(QStringLiteral(", "))));
    if (options.resume) {
        bool numeric = true;
        const int number = options.resumeNumber.empty() ? 1 : fromStd(options.resumeNumber).toInt(&numeric);
        if (!numeric || number < 1)
            co_return makeError(ErrorCode::InvalidInput,
                                RunCommandText::tr("--resume takes the number of a run, not \"%1\"")
                                    .arg(fromStd(options.resumeNumber)));
        if (options.resumeNumber.empty())
            co_return co_await workspace->testing().findUnfinished(host->context());
        co_return co_await workspace->testing().find(host->context(), number);
    }
    if (!options.versions.empty() && options.dataset.empty())
        co_return makeError(
            ErrorCode::InvalidInput,
            RunCommandText::tr("Name the dataset to run on: --dataset NAME (\"promptlab-cli dataset list\" "
                               "shows those that are there)"));
    if (options.versions.empty() || options.dataset.empty())
        co_return makeError(
            ErrorCode::InvalidInput,
            RunCommandText::tr("Name what to run: promptlab-cli run PROMPT@VERSION … --dataset NAME (or --resume)"));
    RunRequest request = requestOf(options);
    PL_CO_TRY(request.provider, co_await workspace->providers().describe(host->context(), request.providerName,
                                                                         fromStd(options.baseUrl)));
    if (!options.baseUrl.empty() && !request.provider.contains(QStringLiteral("baseUrl")))
        co_return makeError(
            ErrorCode::InvalidInput,
            RunCommandText::tr("--base-url has no effect: the provider \"%1\" has no address; leave out one of the two")
                .arg(request.providerName));
    if (!host->options().quiet && !host->json())
        noteOpenLine(host->terminal(), request.provider.value(QStringLiteral("baseUrl")).toString());
    if (options.timeoutSeconds > 0)
        request.provider.insert(QStringLiteral("timeoutSeconds"), options.timeoutSeconds);
    if (options.retries >= 0)
        request.provider.insert(QStringLiteral("retries"), options.retries);
    co_return co_await workspace->testing().create(host->context(), request);
}

Task<int> runRun(CommandHost *host, RunOptions options)
{
    PL_CLI_TRY(host, Workspace * workspace, co_await host->workspace());
    PL_CLI_TRY(host, const RunRecord created, co_await createOrFind(host, workspace, options));
    RunProgressPrinter printer(host->terminal(),
                               host->options().quiet || (host->json() && !host->terminal().isInteractive()));
    if (created.status != RunStatus::Completed)
        printer.start(created);
    const auto report = [&printer](const RunProgress &progress) { printer.show(progress); };
    const Result<RunRecord> ended = co_await workspace->testing().execute(host->context(), created.id, report);
    printer.finish();
    PL_CLI_TRY(host, const RunRecord run, ended);
    PL_CLI_TRY(host, const RunResults results, co_await workspace->testing().results(host->context(), run.number));
    PL_CLI_TRY(host, const RunAnalysis analysis, analyseRun(results));
    QJsonObject json = runJson(run, results.spec);
    json.insert(QStringLiteral("analysis"), analysis.toJson());
    if (const QString problem = whyNothingTested(results, analysis); !problem.isEmpty())
        json.insert(QStringLiteral("nothingTested"), problem);
    if (!host->printJson(json))
        printAnalysis(host->terminal(), analysis, ChangedRows::First);
    co_return runExitCode(host, results, analysis, options.failUnder);
}

/// Of the cases that were judged; nothing when there are none.
std::optional<double> listedPassRate(const RunTotals &totals)
{
    const qint64 judged = totals.passed + totals.failed;
    return judged == 0 ? std::nullopt : std::optional(double(totals.passed) / double(judged));
}

/// Only a run that says it runs is looked at: its process may be gone.
Task<Result<bool>> isRunWorkedOn(CommandHost *host, Workspace *workspace, RunRecord run)
{
    if (run.status != RunStatus::Running)
        co_return false;
    PL_CO_TRY(const RunActivity activity, co_await workspace->testing().activity(host->context(), run.id));
    co_return activity != RunActivity::Idle;
}

QJsonObject listedRunJson(const RunListItem &item, bool workedOn)
{
    QJsonObject json = runJson(item.run, item.spec);
    json.insert(QStringLiteral("interrupted"), item.run.status == RunStatus::Running && !workedOn);
    const std::optional<double> rate = listedPassRate(item.totals);
    json.insert(QStringLiteral("models"), QJsonArray::fromStringList(item.models));
    json.insert(QStringLiteral("passed"), item.totals.passed);
    json.insert(QStringLiteral("failed"), item.totals.failed);
    json.insert(QStringLiteral("unscored"), item.totals.unscored);
    json.insert(QStringLiteral("errors"), item.totals.errors);
    json.insert(QStringLiteral("passRate"), rate ? QJsonValue(*rate) : QJsonValue(QJsonValue::Null));
    return json;
}

Task<int> listRuns(CommandHost *host, Workspace *workspace)
{
    PL_CLI_TRY(host, const QList<RunListItem> runs, co_await workspace->testing().overview(host->context(), 200));
    QJsonArray json;
    Table table({RunCommandText::tr("run"), RunCommandText::tr("status"), RunCommandText::tr("done"),
                 RunCommandText::tr("dataset"), RunCommandText::tr("passed"), RunCommandText::tr("started (UTC)"),
                 RunCommandText::tr("provider"), RunCommandText::tr("model"), RunCommandText::tr("versions")});
    for (const int column : {0, 2, 4})
        table.setRightAligned(column);
    table.setDroppable({7, 6, 5});
    table.setLeastLastWidth(24);
    for (const RunListItem &item : runs) {
        const RunRecord &run = item.run;
        PL_CLI_TRY(host, const bool workedOn, co_await isRunWorkedOn(host, workspace, run));
        json.append(listedRunJson(item, workedOn));
        table.addRow({QString::number(run.number), runStatusText(run.status, workedOn),
                      QStringLiteral("%1/%2").arg(item.totals.done).arg(run.caseCount),
                      Terminal::safe(QStringLiteral("%1@%2").arg(item.spec.datasetName).arg(item.spec.datasetNumber)),
                      percentText(listedPassRate(item.totals)), timeText(run.startedAt),
                      run.provider + (run.simulated ? RunCommandText::tr(" (simulated)") : QString()),
                      Terminal::safe(item.models.join(QStringLiteral(", "))),
                      versionLabels(item.spec).join(QStringLiteral(", "))});
    }
    if (host->printJson(QJsonObject{{QStringLiteral("runs"), json}}))
        co_return ExitOk;
    if (runs.isEmpty())
        host->terminal().line(
            RunCommandText::tr("No runs yet. Start one with \"promptlab-cli run PROMPT@VERSION … --dataset NAME\"."));
    else
        table.print(host->terminal());
    co_return ExitOk;
}

Task<int> runResults(CommandHost *host, ResultsOptions options)
{
    if (options.list && !options.notWithList.isEmpty())
        co_return host->fail(
            makeError(ErrorCode::InvalidInput, RunCommandText::tr("--list shows all runs; it does not go with %1")
                                                   .arg(options.notWithList.join(QStringLiteral(", ")))));
    PL_CLI_TRY(host, Workspace * workspace, co_await host->workspace());
    if (options.list)
        co_return co_await listRuns(host, workspace);
    PL_CLI_TRY(host, const RunResults results, co_await workspace->testing().results(host->context(), options.number));
    PL_CLI_TRY(host, const bool workedOn, co_await isRunWorkedOn(host, workspace, results.run));
    if (host->json()) {
        QJsonObject json = runJson(results.run, results.spec);
        json.insert(QStringLiteral("interrupted"), results.run.status == RunStatus::Running && !workedOn);
        QJsonArray cells;
        for (const CellSummary &cell : summariseRun(results))
            cells.append(cell.toJson());
        json.insert(QStringLiteral("versions"), cells);
        json.insert(QStringLiteral("results"), resultsJson(results, options.failed));
        host->terminal().json(json);
        co_return ExitOk;
    }
    printResults(host->terminal(), results, workedOn, options.failed, options.full);
    co_return ExitOk;
}

/// "12" or "12:triage@3": a run and one of its versions (the last by default).
Result<std::pair<int, QString>> parseSide(const QString &text)
{
    bool good = false;
    const int number = text.section(QLatin1Char(':'), 0, 0).toInt(&good);
    if (!good || number < 1)
        return makeError(
            ErrorCode::InvalidInput,
            RunCommandText::tr("\"%1\" is no run; write its number, as in \"12\" or \"12:triage@3\"").arg(text));
    return std::pair(number, text.section(QLatin1Char(':'), 1));
}

Result<int> versionIndex(const RunResults &results, const QString &label)
{
    const auto &versions = results.spec.versions;
    if (label.isEmpty())
        return int(versions.size()) - 1;
    QStringList known;
    for (int i = 0; i < versions.size(); ++i) {
        if (versions.at(i).label() == label)
            return i;
        known.append(versions.at(i).label());
    }
    return makeError(ErrorCode::NotFound, RunCommandText::tr("Run %1 has no version \"%2\"; it has %3")
                                              .arg(results.run.number)
                                              .arg(label, known.join(QStringLiteral(", "))));
}

Task<Result<RunAnalysis>> analysisFor(CommandHost *host, Workspace *workspace, QStringList sides,
                                      ComparisonOptions options)
{
    if (sides.size() < 2) {
        std::pair<int, QString> side(0, QString());
        if (sides.size() == 1) {
            PL_CO_TRY(side, parseSide(sides.first()));
        }
        PL_CO_TRY(const RunResults results, co_await workspace->testing().results(host->context(), side.first));
        if (side.second.isEmpty())
            co_return analyseRun(results, options);
        PL_CO_TRY(const int index, versionIndex(results, side.second));
        co_return compareRuns(results, 0, results, index, options);
    }
    PL_CO_TRY(const auto left, parseSide(sides.at(0)));
    PL_CO_TRY(const auto right, parseSide(sides.at(1)));
    PL_CO_TRY(const RunResults before, co_await workspace->testing().results(host->context(), left.first));
    PL_CO_TRY(const RunResults after, co_await workspace->testing().results(host->context(), right.first));
    PL_CO_TRY(const int beforeIndex, versionIndex(before, left.second));
    PL_CO_TRY(const int afterIndex, versionIndex(after, right.second));
    co_return compareRuns(before, beforeIndex, after, afterIndex, options);
}

Task<int> runCompare(CommandHost *host, CompareOptions options)
{
    ComparisonOptions comparison;
    comparison.margin = options.margin;
    comparison.primary = options.measure == "score" ? ComparisonMeasure::MeanScore : ComparisonMeasure::PassRate;
    PL_CLI_TRY(host, Workspace * workspace, co_await host->workspace());
    PL_CLI_TRY(host, const RunAnalysis analysis,
               co_await analysisFor(host, workspace, fromStd(options.sides), comparison));
    if (analysis.pairs.isEmpty())
        co_return host->fail(makeError(
            ErrorCode::InvalidInput,
            RunCommandText::tr("Run %1 has only one version; name a second run to compare it with").arg(analysis.run)));
    if (!host->printJson(analysis.toJson()))
        printAnalysis(host->terminal(), analysis, options.rows ? ChangedRows::All : ChangedRows::First);
    if (options.gate.empty())
        co_return ExitOk;
    const GateKind gate = options.gate == "superiority" ? GateKind::Superiority : GateKind::NonInferiority;
    QList<Verdict> verdicts;
    for (const PairSummary &pair : analysis.pairs)
        verdicts.append(pair.comparison.verdict(gate));
    const Verdict verdict = combinedVerdict(verdicts);
    if (!host->json())
        printGate(host->terminal(), gate, verdict);
    co_return verdict == Verdict::Pass ? ExitOk : ExitFailed;
}

/// The options and arguments of @p verb that were given, but for those in @p except.
QStringList givenOptions(const CLI::App &verb, const std::vector<std::string> &except)
{
    QStringList names;
    for (const CLI::Option *option : verb.get_options()) {
        const std::string name = option->get_name();
        if (option->count() > 0 && std::find(except.begin(), except.end(), name) == except.end())
            names.append(fromStd(name));
    }
    return names;
}

void registerRun(CLI::App &app, CommandRegistry &registry)
{
    auto run = std::make_shared<RunOptions>();
    CLI::App *verb =
        addVerb(app, "run", RunCommandText::tr("Run prompt versions on a dataset and compare them with the first"),
                {QStringLiteral("run triage@1 triage@2 --dataset tickets --provider scripted"),
                 QStringLiteral("run triage@3 -d tickets --base-url http://127.0.0.1:8080/v1 -m my-model -c 16"),
                 QStringLiteral("run --resume")});
    verb->add_option("versions", run->versions, std8(RunCommandText::tr("Prompt versions; the first is the baseline")));
    verb->add_option("-d,--dataset", run->dataset, std8(RunCommandText::tr("Dataset: NAME or NAME@VERSION")))
        ->check(notEmpty());
    verb->add_option(
            "-p,--provider", run->provider,
            std8(RunCommandText::tr("Provider (see \"promptlab-cli providers\"); default: the workspace's first, or "
                                    "openai-compatible when a base URL is given")))
        ->check(notEmpty());
    verb->add_option(
            "--base-url", run->baseUrl,
            std8(RunCommandText::tr("Base URL of an OpenAI-compatible server (or OPENAI_BASE_URL); the key comes "
                                    "from OPENAI_API_KEY")))
        ->check(notEmpty());
    verb->add_option("-m,--model", run->models,
                     std8(RunCommandText::tr("Model, may be given several times (default: the versions' own)")))
        ->check(notEmpty());
    verb->add_option("--row", run->rows, std8(RunCommandText::tr("Only these rows, by key")));
    verb->add_option("-r,--repeat", run->repeats, std8(RunCommandText::tr("Runs of every case")))
        ->capture_default_str();
    verb->add_option("-c,--concurrency", run->concurrency, std8(RunCommandText::tr("Requests at a time")))
        ->capture_default_str();
    verb->add_option("--threshold", run->threshold,
                     std8(RunCommandText::tr("Weighted score a row must reach (default: every assertion must pass)")))
        ->check(numberBetween(0.0, 1.0));
    verb->add_option(
            "--fail-under", run->failUnder,
            std8(RunCommandText::tr("Share of each version's cases that must pass for exit code 0 (default: all)")))
        ->check(numberBetween(0.0, 1.0));
    verb->add_option(
            "--timeout", run->timeoutSeconds,
            std8(RunCommandText::tr("Seconds until a request is given up (default: ten minutes without an answer)")))
        ->check(numberBetween(0.001, 86'400.0));
    verb->add_option("--retries", run->retries,
                     std8(RunCommandText::tr("How often a failed request is tried again (default: 2)")))
        ->check(CLI::Range(0, 10));
    verb->add_flag("--lenient", run->lenient,
                   std8(RunCommandText::tr("Undefined variables render empty instead of being an error")));
    CLI::Option *resume =
        verb->add_option(
                "--resume", run->resumeNumber,
                std8(RunCommandText::tr("Go on with a run that was interrupted (default: the newest of them)")))
            ->expected(0, 1)
            ->type_name(std8(RunCommandText::tr("NUMBER")));
    verb->parse_complete_callback([run, resume, verb] {
        run->resume = resume->count() > 0;
        run->notWithResume = givenOptions(*verb, {"--resume", "--fail-under"});
    });
    registry.add(verb, run, runRun);
}

} // namespace

void registerRunCommands(CLI::App &app, CommandRegistry &registry)
{
    registerRun(app, registry);

    auto results = std::make_shared<ResultsOptions>();
    CLI::App *verb = addVerb(
        app, "results", RunCommandText::tr("Show the results of a run, or list the runs"),
        {QStringLiteral("results"), QStringLiteral("results 3 --failed --full"), QStringLiteral("results --list")});
    verb->add_option("run", results->number, std8(RunCommandText::tr("Number of the run (default: the newest)")))
        ->check(CLI::Range(1, std::numeric_limits<int>::max()));
    verb->add_flag("--failed", results->failed, std8(RunCommandText::tr("Only what did not pass")));
    verb->add_flag("--full", results->full, std8(RunCommandText::tr("Whole outputs")));
    verb->add_flag("--list", results->list, std8(RunCommandText::tr("List the runs")));
    verb->parse_complete_callback([results, verb] { results->notWithList = givenOptions(*verb, {"--list"}); });
    registry.add(verb, results, runResults);

    auto compare = std::make_shared<CompareOptions>();
    verb = addVerb(app, "compare", RunCommandText::tr("Compare the versions of a run, or two runs on the same data"),
                   {QStringLiteral("compare"), QStringLiteral("compare 3 --gate non-inferiority"),
                    QStringLiteral("compare 3:triage@1 5:triage@2")});
    verb->add_option(
            "runs", compare->sides,
            std8(RunCommandText::tr(
                "One run, or two as NUMBER or NUMBER:VERSION (baseline first; without a version, the run's last one)")))
        ->expected(0, 2);
    verb->add_option(
            "--gate", compare->gate,
            std8(RunCommandText::tr(
                "superiority (is it better?) or non-inferiority (is it not worse?): exit with 1 unless it is a pass")))
        ->check(CLI::IsMember({"superiority", "non-inferiority"}));
    verb->add_option("--margin", compare->margin,
                     std8(RunCommandText::tr("Loss that non-inferiority accepts (0.02 is two points)")))
        ->capture_default_str()
        ->check(numberBetween(0.0, 1.0));
    verb->add_flag("--rows", compare->rows, std8(RunCommandText::tr("List every row that improved or got worse")));
    verb->add_option("--measure", compare->measure, std8(RunCommandText::tr("pass-rate or score")))
        ->capture_default_str()
        ->check(CLI::IsMember({"pass-rate", "score"}));
    registry.add(verb, compare, runCompare);
}

} // namespace promptlab::cli
