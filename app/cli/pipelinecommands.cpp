// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandregistry.h"
#include "app/cli/pipelineprinter.h"
#include "app/cli/table.h"
#include "core/base/files.h"

namespace promptlab::cli {

namespace {

struct PipelineCommandText {
    Q_DECLARE_TR_FUNCTIONS(PipelineCommands)
};

struct PipelineFileOptions {
    std::string file;
    bool replace = false;
};

struct PipelineNameOptions {
    std::string name;
};

struct PipelineListOptions {
};

struct PipelineRunOptions {
    std::string name;
    std::string file;
    std::string prompt;
    std::string baseline;
    std::vector<std::string> rows;
    bool estimateOnly = false;
};

struct PipelineNumberOptions {
    int number = 0;
    std::string stage;
};

Result<PipelineDefinition> readDefinition(const std::string &path)
{
    const QString file = fromStd(path);
    PL_TRY(const QByteArray text, readFile(file));
    return readPipelineFile(text, file);
}

int exitOfVerdict(const PipelineRunRecord &run)
{
    return run.verdict == verdictName(Verdict::Pass) ? ExitOk : ExitFailed;
}

int showRun(CommandHost *host, const PipelineRunRecord &run)
{
    if (!host->printJson(pipelineRunJson(run)))
        printPipelineRun(host->terminal(), run);
    return exitOfVerdict(run);
}

Task<int> pipelineAdd(CommandHost *host, PipelineFileOptions options)
{
    PL_CLI_TRY(host, const PipelineDefinition definition, readDefinition(options.file));
    PL_CLI_TRY(host, Workspace * workspace, co_await host->workspace());
    const auto saved = co_await workspace->pipelines().save(host->context(), definition, options.replace);
    if (!saved.ok() && saved.error().code == ErrorCode::AlreadyExists)
        co_return host->fail(
            makeError(saved.error().code,
                      PipelineCommandText::tr("%1; --replace puts this in its place").arg(saved.error().message)));
    if (!saved.ok())
        co_return host->fail(saved.error());
    if (!host->printJson(definition.toJson()))
        host->terminal().line(
            PipelineCommandText::tr("Stored the pipeline %1 with %n stage(s)", nullptr, int(definition.stages.size()))
                .arg(Terminal::safe(definition.name)));
    co_return ExitOk;
}

Task<int> pipelineCheck(CommandHost *host, PipelineFileOptions options)
{
    PL_CLI_TRY(host, const PipelineDefinition definition, readDefinition(options.file));
    if (!host->printJson(definition.toJson()))
        host->terminal().line(
            PipelineCommandText::tr("%1 is a pipeline with %n stage(s)", nullptr, int(definition.stages.size()))
                .arg(Terminal::safe(fromStd(options.file))));
    co_return ExitOk;
}

Task<int> pipelineSchema(CommandHost *host, PipelineListOptions)
{
    PL_CLI_TRY(host, const QByteArray schema, pipelineFileSchema());
    host->terminal().raw(schema);
    co_return ExitOk;
}

Task<int> pipelineList(CommandHost *host, PipelineListOptions)
{
    PL_CLI_TRY(host, Workspace * workspace, co_await host->workspace());
    PL_CLI_TRY(host, const QList<TestPipelineRecord> pipelines,
               co_await workspace->pipelines().pipelines(host->context()));
    QJsonArray json;
    Table table({PipelineCommandText::tr("pipeline"), PipelineCommandText::tr("prompt"),
                 PipelineCommandText::tr("dataset"), PipelineCommandText::tr("stages")});
    for (const TestPipelineRecord &pipeline : pipelines) {
        json.append(pipeline.config);
        QStringList stages;
        for (const PipelineStageRecord &stage : pipeline.stages)
            stages.append(stage.name);
        table.addRow({Terminal::safe(pipeline.name),
                      Terminal::safe(pipeline.config.value(QStringLiteral("prompt")).toString()),
                      Terminal::safe(pipeline.config.value(QStringLiteral("dataset")).toString()),
                      Terminal::safe(stages.join(QStringLiteral(", ")))});
    }
    if (host->printJson(QJsonObject{{QStringLiteral("pipelines"), json}}))
        co_return ExitOk;
    if (pipelines.isEmpty())
        host->terminal().line(
            PipelineCommandText::tr("No pipelines yet. Store one with \"promptlab-cli pipeline add FILE\"."));
    else
        table.print(host->terminal());
    co_return ExitOk;
}

Task<int> pipelineShow(CommandHost *host, PipelineNameOptions options)
{
    PL_CLI_TRY(host, Workspace * workspace, co_await host->workspace());
    PL_CLI_TRY(host, const PipelineDefinition definition,
               co_await workspace->pipelines().pipeline(host->context(), fromStd(options.name)));
    host->terminal().json(definition.toJson()); // JSON is YAML too: the same can be stored again
    co_return ExitOk;
}

Task<int> pipelineRemove(CommandHost *host, PipelineNameOptions options)
{
    PL_CLI_TRY(host, Workspace * workspace, co_await host->workspace());
    const QString name = fromStd(options.name);
    const auto removed = co_await workspace->pipelines().remove(host->context(), name);
    if (!removed.ok())
        co_return host->fail(removed.error());
    if (!host->printJson(QJsonObject{{QStringLiteral("removed"), name}}))
        host->terminal().line(
            PipelineCommandText::tr("Removed the pipeline %1; its runs stay").arg(Terminal::safe(name)));
    co_return ExitOk;
}

QJsonObject estimateJson(const PipelineEstimate &estimate)
{
    QJsonArray runs;
    for (qsizetype i = 0; i < estimate.runs.size(); ++i) {
        const RunEstimate &run = estimate.runs.at(i);
        runs.append(QJsonObject{
            {QStringLiteral("stages"), estimate.stages.at(i)},
            {QStringLiteral("cases"), run.cases},
            {QStringLiteral("costMicros"), run.costMicros ? QJsonValue(*run.costMicros) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("detectable"),
             run.detectable ? QJsonValue(*run.detectable) : QJsonValue(QJsonValue::Null)}});
    }
    return {{QStringLiteral("candidate"), estimate.candidate},
            {QStringLiteral("baseline"),
             estimate.baseline.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(estimate.baseline)},
            {QStringLiteral("runs"), runs}};
}

Task<int> pipelineRun(CommandHost *host, PipelineRunOptions options)
{
    if (options.name.empty() == options.file.empty())
        co_return host->fail(makeError(
            ErrorCode::InvalidInput,
            PipelineCommandText::tr("Name what to carry out: a stored pipeline, or a file with --file, and not both")));
    PipelineRequest request;
    request.pipeline = fromStd(options.name);
    request.promptId = fromStd(options.prompt);
    request.baselinePromptId = fromStd(options.baseline);
    request.testDataset = fromStd(options.rows);
    if (!options.file.empty()) {
        PL_CLI_TRY(host, request.definition, readDefinition(options.file));
    }
    PL_CLI_TRY(host, Workspace * workspace, co_await host->workspace());
    if (options.estimateOnly) {
        PL_CLI_TRY(host, const PipelineEstimate estimate,
                   co_await workspace->pipelines().estimate(host->context(), request));
        if (!host->printJson(estimateJson(estimate)))
            printPipelineEstimate(host->terminal(), estimate);
        co_return ExitOk;
    }
    PipelineProgressPrinter printer(host->terminal(), host->options().quiet || host->json());
    const auto report = [&printer](const PipelineProgress &progress) { printer.show(progress); };
    const auto ended = co_await workspace->pipelines().execute(host->context(), request, report);
    printer.finish();
    PL_CLI_TRY(host, const PipelineRunRecord run, ended);
    co_return showRun(host, run);
}

Task<int> pipelineResume(CommandHost *host, PipelineNumberOptions options)
{
    PL_CLI_TRY(host, Workspace * workspace, co_await host->workspace());
    PipelineProgressPrinter printer(host->terminal(), host->options().quiet || host->json());
    const auto report = [&printer](const PipelineProgress &progress) { printer.show(progress); };
    const auto ended = co_await workspace->pipelines().resume(host->context(), options.number, report);
    printer.finish();
    PL_CLI_TRY(host, const PipelineRunRecord run, ended);
    co_return showRun(host, run);
}

Task<int> pipelineRepeat(CommandHost *host, PipelineNumberOptions options)
{
    PL_CLI_TRY(host, Workspace * workspace, co_await host->workspace());
    PipelineProgressPrinter printer(host->terminal(), host->options().quiet || host->json());
    const auto report = [&printer](const PipelineProgress &progress) { printer.show(progress); };
    const auto ended =
        co_await workspace->pipelines().repeatStage(host->context(), options.number, fromStd(options.stage), report);
    printer.finish();
    PL_CLI_TRY(host, const PipelineRunRecord run, ended);
    co_return showRun(host, run);
}

Task<int> pipelineResults(CommandHost *host, PipelineNumberOptions options)
{
    PL_CLI_TRY(host, Workspace * workspace, co_await host->workspace());
    PL_CLI_TRY(host, const PipelineRunRecord run,
               co_await workspace->pipelines().find(host->context(), options.number));
    showRun(host, run); // the verb looks; it does not judge
    co_return ExitOk;
}

Task<int> pipelineRuns(CommandHost *host, PipelineListOptions)
{
    PL_CLI_TRY(host, Workspace * workspace, co_await host->workspace());
    PL_CLI_TRY(host, const QList<PipelineRunRecord> runs, co_await workspace->pipelines().list(host->context(), 200));
    QJsonArray json;
    Table table({PipelineCommandText::tr("run"), PipelineCommandText::tr("pipeline"),
                 PipelineCommandText::tr("version"), PipelineCommandText::tr("baseline"),
                 PipelineCommandText::tr("status"), PipelineCommandText::tr("verdict"),
                 PipelineCommandText::tr("started (UTC)")});
    table.setRightAligned(0);
    for (const PipelineRunRecord &run : runs) {
        const QJsonObject resolved = run.request.value(QStringLiteral("resolved")).toObject();
        json.append(pipelineRunJson(run));
        table.addRow({QString::number(run.number), Terminal::safe(run.name),
                      Terminal::safe(resolved.value(QStringLiteral("candidate")).toString()),
                      Terminal::safe(resolved.value(QStringLiteral("baseline")).toString()),
                      runStatusName(run.status).toLower(), run.verdict, timeText(run.startedAt)});
    }
    if (host->printJson(QJsonObject{{QStringLiteral("pipelineRuns"), json}}))
        co_return ExitOk;
    if (runs.isEmpty())
        host->terminal().line(
            PipelineCommandText::tr("No pipeline runs yet. Start one with \"promptlab-cli pipeline run NAME\"."));
    else
        table.print(host->terminal());
    co_return ExitOk;
}

void addStored(CLI::App &group, CommandRegistry &registry)
{
    auto add = std::make_shared<PipelineFileOptions>();
    CLI::App *verb = addVerb(group, "add", PipelineCommandText::tr("Store a pipeline from a file"),
                             {QStringLiteral("pipeline add promptlab.yaml")});
    verb->add_option("FILE", add->file, std8(PipelineCommandText::tr("YAML or JSON of a pipeline")))
        ->required()
        ->check(notEmpty());
    verb->add_flag("--replace", add->replace, std8(PipelineCommandText::tr("In the place of one of the same name")));
    registry.add(verb, add, pipelineAdd);
    auto check = std::make_shared<PipelineFileOptions>();
    verb = addVerb(group, "check", PipelineCommandText::tr("Read a pipeline file and say what is wrong in it"),
                   {QStringLiteral("pipeline check promptlab.yaml")});
    verb->add_option("FILE", check->file, std8(PipelineCommandText::tr("YAML or JSON of a pipeline")))
        ->required()
        ->check(notEmpty());
    registry.add(verb, check, pipelineCheck);
    verb = addVerb(group, "schema", PipelineCommandText::tr("JSON Schema of pipeline files, for editors"),
                   {QStringLiteral("pipeline schema > promptlab-pipeline.schema.json")});
    registry.add(verb, std::make_shared<PipelineListOptions>(), pipelineSchema);
    verb = addVerb(group, "list", PipelineCommandText::tr("Stored pipelines"), {});
    registry.add(verb, std::make_shared<PipelineListOptions>(), pipelineList);
    const auto addNamed = [&](const char *name, const QString &text,
                              Task<int> (*body)(CommandHost *, PipelineNameOptions)) {
        auto named = std::make_shared<PipelineNameOptions>();
        CLI::App *one = addVerb(group, name, text, {});
        one->add_option("NAME", named->name, std8(PipelineCommandText::tr("Name of the pipeline")))
            ->required()
            ->check(notEmpty());
        registry.add(one, named, body);
    };
    addNamed("show", PipelineCommandText::tr("A stored pipeline as JSON"), pipelineShow);
    addNamed("remove", PipelineCommandText::tr("Remove a stored pipeline; its runs stay"), pipelineRemove);
}

void addRun(CLI::App &group, CommandRegistry &registry)
{
    auto run = std::make_shared<PipelineRunOptions>();
    CLI::App *verb = addVerb(
        group, "run", PipelineCommandText::tr("Carry a pipeline out; ends with 0 only when it passed"),
        {QStringLiteral("pipeline run triage"), QStringLiteral("pipeline run triage --prompt triage@6 --baseline 2"),
         QStringLiteral("pipeline run --file promptlab.yaml --rows smoke --estimate")});
    verb->add_option("NAME", run->name, std8(PipelineCommandText::tr("Name of a stored pipeline")));
    verb->add_option("--file", run->file, std8(PipelineCommandText::tr("A pipeline file that is not stored")));
    verb->add_option(
        "--prompt", run->prompt,
        std8(PipelineCommandText::tr("Version to test, as in triage@6; else the pipeline's prompt, newest")));
    verb->add_option("--baseline", run->baseline,
                     std8(PipelineCommandText::tr("Version to compare with: 2, @production, other@3")));
    verb->add_option("--rows", run->rows,
                     std8(PipelineCommandText::tr("Only these rows, or this named subset; repeatable")));
    verb->add_flag("--estimate", run->estimateOnly,
                   std8(PipelineCommandText::tr("Only say what it would cost and what it could show")));
    registry.add(verb, run, pipelineRun);
}

void addRuns(CLI::App &group, CommandRegistry &registry)
{
    auto resume = std::make_shared<PipelineNumberOptions>();
    CLI::App *verb =
        addVerb(group, "resume", PipelineCommandText::tr("Go on with a pipeline run that did not end"), {});
    verb->add_option("NUMBER", resume->number,
                     std8(PipelineCommandText::tr("Number of the pipeline run; else the newest")))
        ->check(numberBetween(1, std::numeric_limits<int>::max()));
    registry.add(verb, resume, pipelineResume);
    auto repeat = std::make_shared<PipelineNumberOptions>();
    verb = addVerb(group, "repeat", PipelineCommandText::tr("Do one stage of a pipeline run again, with new answers"),
                   {QStringLiteral("pipeline repeat 3 quality")});
    verb->add_option("NUMBER", repeat->number, std8(PipelineCommandText::tr("Number of the pipeline run")))
        ->required()
        ->check(numberBetween(1, std::numeric_limits<int>::max()));
    verb->add_option("STAGE", repeat->stage, std8(PipelineCommandText::tr("Name of the stage")))
        ->required()
        ->check(notEmpty());
    registry.add(verb, repeat, pipelineRepeat);
    auto results = std::make_shared<PipelineNumberOptions>();
    verb = addVerb(group, "results", PipelineCommandText::tr("What a pipeline run came to"), {});
    verb->add_option("NUMBER", results->number,
                     std8(PipelineCommandText::tr("Number of the pipeline run; else the newest")))
        ->check(numberBetween(1, std::numeric_limits<int>::max()));
    registry.add(verb, results, pipelineResults);
    verb = addVerb(group, "runs", PipelineCommandText::tr("Pipeline runs, the newest first"), {});
    registry.add(verb, std::make_shared<PipelineListOptions>(), pipelineRuns);
}

} // namespace

void registerPipelineCommands(CLI::App &app, CommandRegistry &registry)
{
    CLI::App *group = addVerb(
        app, "pipeline", PipelineCommandText::tr("Test pipelines: stages with success criteria, on a version"),
        {QStringLiteral("pipeline add promptlab.yaml"), QStringLiteral("pipeline run triage --prompt triage@6")});
    group->require_subcommand(1);
    addStored(*group, registry);
    addRun(*group, registry);
    addRuns(*group, registry);
}

} // namespace promptlab::cli
