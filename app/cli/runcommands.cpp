// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analysisprinter.h"
#include "app/cli/commandregistry.h"
#include "app/cli/runprogressprinter.h"
#include "core/pipeline/runanalysis.h"

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
    bool lenient = false;
    bool resume = false;
    std::string resumeNumber;  ///< empty: the newest run
};

struct ResultsOptions {
    int number = 0;
    bool failed = false;
    bool full = false;
    bool list = false;
};

struct CompareOptions {
    std::vector<std::string> sides;
    std::string gate;
    double margin = defaultNonInferiorityMargin;
    std::string measure = "pass-rate";
};

QJsonObject runJson(const RunRecord &run)
{
    return {{QStringLiteral("run"), run.number},
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

/// 0 when something was tested and the pass rate of every version reaches --fail-under, else 1.
int runExitCode(CommandHost *host, const RunAnalysis &analysis, double failUnder)
{
    bool tested = false;
    bool enough = true;
    for (const CellSummary &cell : analysis.cells) {
        tested = tested || cell.passed + cell.failed > 0;
        enough = enough && (failUnder < 0 || cell.passRate.value_or(-1) >= failUnder);
    }
    if (!tested) {
        host->terminal().error(RunCommandText::tr("Nothing was tested: no case got an answer that could be judged. \"promptlab-cli results --failed\" shows why."));
        return ExitFailed;
    }
    if (!enough)
        host->terminal().error(RunCommandText::tr("A pass rate is below --fail-under %1").arg(failUnder));
    return enough ? ExitOk : ExitFailed;
}

Task<Result<RunRecord>> createOrFind(CommandHost *host, Workspace *workspace, RunOptions options)
{
    if (options.resume) {
        bool numeric = true;
        const int number = options.resumeNumber.empty() ? 0 : fromStd(options.resumeNumber).toInt(&numeric);
        if (!numeric || number < 0)
            co_return makeError(ErrorCode::InvalidInput, RunCommandText::tr("--resume takes the number of a run, not \"%1\"").arg(fromStd(options.resumeNumber)));
        co_return co_await workspace->testing().find(host->context(), number);
    }
    if (options.versions.empty() || options.dataset.empty())
        co_return makeError(ErrorCode::InvalidInput, RunCommandText::tr("Name what to run: promptlab-cli run PROMPT@VERSION … --dataset NAME (or --resume)"));
    RunRequest request = requestOf(options);
    PL_CO_TRY(request.provider, co_await workspace->providers().describe(host->context(), request.providerName, fromStd(options.baseUrl)));
    co_return co_await workspace->testing().create(host->context(), request);
}

Task<int> runRun(CommandHost *host, RunOptions options)
{
    PL_CLI_TRY(host, Workspace * workspace, co_await host->workspace());
    PL_CLI_TRY(host, const RunRecord created, co_await createOrFind(host, workspace, options));
    RunProgressPrinter printer(host->terminal(), host->options().quiet || (host->json() && !host->terminal().isInteractive()));
    printer.start(created);
    const auto report = [&printer](const RunProgress &progress) { printer.show(progress); };
    const Result<RunRecord> ended = co_await workspace->testing().execute(host->context(), created.id, report);
    printer.finish();
    PL_CLI_TRY(host, const RunRecord run, ended);
    PL_CLI_TRY(host, const RunResults results, co_await workspace->testing().results(host->context(), run.number));
    PL_CLI_TRY(host, const RunAnalysis analysis, analyseRun(results));
    QJsonObject json = runJson(run);
    json.insert(QStringLiteral("analysis"), analysis.toJson());
    if (!host->printJson(json))
        printAnalysis(host->terminal(), analysis);
    co_return runExitCode(host, analysis, options.failUnder);
}

Task<int> listRuns(CommandHost *host, Workspace *workspace)
{
    PL_CLI_TRY(host, const QList<RunRecord> runs, co_await workspace->testing().list(host->context(), 200));
    QJsonArray json;
    Table table({RunCommandText::tr("run"), RunCommandText::tr("status"), RunCommandText::tr("done"), RunCommandText::tr("cases"),
                 RunCommandText::tr("started (UTC)"), RunCommandText::tr("provider")});
    for (const int column : {0, 2, 3})
        table.setRightAligned(column);
    for (const RunRecord &run : runs) {
        json.append(runJson(run));
        table.addRow({QString::number(run.number), runStatusName(run.status), QString::number(run.doneCount), QString::number(run.caseCount),
                      timeText(run.startedAt), run.provider + (run.simulated ? RunCommandText::tr(" (simulated)") : QString())});
    }
    if (!host->printJson(QJsonObject{{QStringLiteral("runs"), json}}))
        table.print(host->terminal());
    co_return ExitOk;
}

Task<int> runResults(CommandHost *host, ResultsOptions options)
{
    PL_CLI_TRY(host, Workspace * workspace, co_await host->workspace());
    if (options.list)
        co_return co_await listRuns(host, workspace);
    PL_CLI_TRY(host, const RunResults results, co_await workspace->testing().results(host->context(), options.number));
    if (host->json()) {
        QJsonObject json = runJson(results.run);
        json.insert(QStringLiteral("results"), resultsJson(results, options.failed));
        host->terminal().json(json);
        co_return ExitOk;
    }
    printResults(host->terminal(), results, options.failed, options.full);
    co_return ExitOk;
}

/// "12" or "12:triage@3": a run and one of its versions (the last by default).
Result<std::pair<int, QString>> parseSide(const QString &text)
{
    bool good = false;
    const int number = text.section(QLatin1Char(':'), 0, 0).toInt(&good);
    if (!good || number < 1)
        return makeError(ErrorCode::InvalidInput, RunCommandText::tr("\"%1\" is no run; write its number, as in \"12\" or \"12:triage@3\"").arg(text));
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
    return makeError(ErrorCode::NotFound,
                     RunCommandText::tr("Run %1 has no version \"%2\"; it has %3").arg(results.run.number).arg(label, known.join(QStringLiteral(", "))));
}

Task<Result<RunAnalysis>> analysisFor(CommandHost *host, Workspace *workspace, QStringList sides, ComparisonOptions options)
{
    if (sides.size() < 2) {
        int number = 0;
        if (sides.size() == 1) {
            PL_CO_TRY(const auto side, parseSide(sides.first()));
            number = side.first;
        }
        PL_CO_TRY(const RunResults results, co_await workspace->testing().results(host->context(), number));
        co_return analyseRun(results, options);
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
    PL_CLI_TRY(host, const RunAnalysis analysis, co_await analysisFor(host, workspace, fromStd(options.sides), comparison));
    if (analysis.pairs.isEmpty())
        co_return host->fail(makeError(ErrorCode::InvalidInput,
                                       RunCommandText::tr("Run %1 has only one version; name a second run to compare it with").arg(analysis.run)));
    if (!host->printJson(analysis.toJson()))
        printAnalysis(host->terminal(), analysis);
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

void registerRun(CLI::App &app, CommandRegistry &registry)
{
    auto run = std::make_shared<RunOptions>();
    CLI::App *verb = addVerb(app, "run", RunCommandText::tr("Run prompt versions on a dataset and compare them with the first"),
                             {QStringLiteral("run triage@1 triage@2 --dataset tickets --provider scripted"),
                              QStringLiteral("run triage@3 -d tickets --provider openai --base-url http://127.0.0.1:8080/v1 -m my-model -c 16"),
                              QStringLiteral("run --resume")});
    verb->add_option("versions", run->versions, std8(RunCommandText::tr("Prompt versions; the first is the baseline")));
    verb->add_option("-d,--dataset", run->dataset, std8(RunCommandText::tr("Dataset: NAME or NAME@VERSION")));
    verb->add_option("-p,--provider", run->provider, std8(RunCommandText::tr("Provider (see \"promptlab-cli providers\"); default: the workspace's first, or "
                                                                             "openai-compatible when a base URL is given")));
    verb->add_option("--base-url", run->baseUrl, std8(RunCommandText::tr("Base URL of an OpenAI-compatible server (or OPENAI_BASE_URL); the key comes "
                                                                         "from OPENAI_API_KEY")));
    verb->add_option("-m,--model", run->models, std8(RunCommandText::tr("Model, may be given several times (default: the versions' own)")));
    verb->add_option("--row", run->rows, std8(RunCommandText::tr("Only these rows, by key")));
    verb->add_option("-r,--repeat", run->repeats, std8(RunCommandText::tr("Runs of every case")));
    verb->add_option("-c,--concurrency", run->concurrency, std8(RunCommandText::tr("Requests at a time")));
    verb->add_option("--threshold", run->threshold, std8(RunCommandText::tr("Weighted score a row must reach (default: every assertion must pass)")))
        ->check(CLI::Range(0.0, 1.0));
    verb->add_option("--fail-under", run->failUnder, std8(RunCommandText::tr("Exit with 1 when a version's pass rate is lower")))->check(CLI::Range(0.0, 1.0));
    verb->add_flag("--lenient", run->lenient, std8(RunCommandText::tr("Undefined variables render empty instead of being an error")));
    CLI::Option *resume = verb->add_option("--resume", run->resumeNumber, std8(RunCommandText::tr("Go on with a run that was interrupted (default: the newest)")))
                              ->expected(0, 1)
                              ->type_name(std8(RunCommandText::tr("NUMBER")));
    verb->parse_complete_callback([run, resume] { run->resume = resume->count() > 0; });
    registry.add(verb, run, runRun);
}

} // namespace

void registerRunCommands(CLI::App &app, CommandRegistry &registry)
{
    registerRun(app, registry);

    auto results = std::make_shared<ResultsOptions>();
    CLI::App *verb = addVerb(app, "results", RunCommandText::tr("Show the results of a run, or list the runs"),
                             {QStringLiteral("results"), QStringLiteral("results 3 --failed --full"), QStringLiteral("results --list")});
    verb->add_option("run", results->number, std8(RunCommandText::tr("Number of the run (default: the newest)")));
    verb->add_flag("--failed", results->failed, std8(RunCommandText::tr("Only what did not pass")));
    verb->add_flag("--full", results->full, std8(RunCommandText::tr("Whole outputs")));
    verb->add_flag("--list", results->list, std8(RunCommandText::tr("List the runs")));
    registry.add(verb, results, runResults);

    auto compare = std::make_shared<CompareOptions>();
    verb = addVerb(app, "compare", RunCommandText::tr("Compare the versions of a run, or two runs on the same data"),
                   {QStringLiteral("compare"), QStringLiteral("compare 3 --gate non-inferiority"), QStringLiteral("compare 3:triage@1 5:triage@2")});
    verb->add_option("runs", compare->sides, std8(RunCommandText::tr("One run, or two as NUMBER or NUMBER:VERSION (baseline first)")))->expected(0, 2);
    verb->add_option("--gate", compare->gate, std8(RunCommandText::tr("Exit with 1 unless the verdict is a pass")))
        ->check(CLI::IsMember({"superiority", "non-inferiority"}));
    verb->add_option("--margin", compare->margin, std8(RunCommandText::tr("Loss that non-inferiority accepts (0.02 is two points)")))->check(CLI::Range(0.0, 1.0));
    verb->add_option("--measure", compare->measure, std8(RunCommandText::tr("pass-rate or score")))->check(CLI::IsMember({"pass-rate", "score"}));
    registry.add(verb, compare, runCompare);
}

} // namespace promptlab::cli
