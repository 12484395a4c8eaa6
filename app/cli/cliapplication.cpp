// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cliapplication.h"

#include "app/cli/commandregistry.h"
#include "app/cli/signalwatch.h"
#include "core/security/hardening.h"
#include "translations/translations.h"

#include <QElapsedTimer>
#include <QTimer>

#include <cstdio>

namespace promptlab::cli {

namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr bool leakCheckerTraces = true;
#else
constexpr bool leakCheckerTraces = false;
#endif

struct CliText {
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

void addGlobalOptions(CLI::App &app, GlobalOptions &options)
{
    app.add_option("-w,--workspace", options.workspace,
                   std8(CliText::tr("Workspace file (default: the only *.promptlab file here)")))
        ->envname("PROMPTLAB_WORKSPACE")
        ->type_name(std8(CliText::tr("FILE")));
    app.add_option("--project", options.project, std8(CliText::tr("Project, when the workspace holds several")));
    app.add_option("--as", options.actAs, std8(CliText::tr("Act for another member; recorded as self-attested")));
    app.add_flag("--json", options.json, std8(CliText::tr("Print JSON")));
    app.add_flag("-q,--quiet", options.quiet, std8(CliText::tr("No progress and no notes")));
    app.add_option("--color", options.colour, std8(CliText::tr("auto, always or never (NO_COLOR is honoured)")))
        ->check(CLI::IsMember({"auto", "always", "never"}));
    app.add_option("--log", options.log, std8(CliText::tr("Write a log as JSON lines to this file, or to standard error with -")))
        ->envname("PROMPTLAB_LOG")
        ->type_name(std8(CliText::tr("FILE")));
    app.add_option("--log-level", options.logLevel, std8(CliText::tr("debug, info, warn or error")))
        ->check(CLI::IsMember({"debug", "info", "warn", "error"}));
    app.add_flag_callback(
        "--version", [] { throw CLI::CallForVersion("promptlab-cli " PROMPTLAB_VERSION, 0); }, std8(CliText::tr("Print the version")));
}

Task<void> runChosen(CommandRegistry::Body body, CommandHost *host, int *exitCode)
{
    *exitCode = co_await body(host);
    QCoreApplication::quit();
}

std::optional<bool> colourWish(const std::string &wish)
{
    if (wish == "auto")
        return {};
    return wish == "always";
}

LogOptions logOptions(const GlobalOptions &options)
{
    LogOptions log;
    log.target = fromStd(options.log);
    log.level = logLevelFromName(fromStd(options.logLevel)).value_or(LogLevel::Info);
    return log;
}

int runVerb(QCoreApplication &application, const CommandRegistry &registry, const GlobalOptions &options)
{
    Terminal terminal(colourWish(options.colour));
    CancelSource cancel;
    const SignalWatch signalWatch(cancel);
    const SystemClock clock;
    Logger logger(logOptions(options), &clock);
    const QtMessageRoute qtMessages(&logger);
    CommandHost host(options, terminal, logger, cancel.token());
    int exitCode = ExitEnvironment;
    QElapsedTimer timer;
    timer.start();
    TaskScope scope;
    // Started from the event loop, so that quit() finds it running even when the verb never waits.
    QTimer::singleShot(0, &application, [&] { scope.spawn(runChosen(registry.chosen(), &host, &exitCode)); });
    QCoreApplication::exec();
    logger.write(LogLevel::Info, [&] {
        LogRecord record;
        record.event = "verb.end";
        record.component = "cli";
        record.durationMs = double(timer.nsecsElapsed()) / 1e6;
        record.fields = {{QStringLiteral("verb"), registry.chosenName()}, {QStringLiteral("exit"), exitCode}};
        return record;
    });
    logger.flush();
    if (const QString failure = logger.failure(); !failure.isEmpty())
        terminal.error(QStringLiteral("promptlab-cli: ") + CliText::tr("The log could not be written: %1").arg(failure));
    return exitCode;
}

} // namespace

int runCli(int argc, char **argv)
{
    const Result<void> hardened = hardenProcess(leakCheckerTraces);
    if (!hardened.ok())
        std::fprintf(stderr, "promptlab-cli: %s\n", hardened.error().text().toUtf8().constData());
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("promptlab"));
    QCoreApplication::setApplicationVersion(QStringLiteral(PROMPTLAB_VERSION));
    installTranslations(application, wantedLanguages());

    CLI::App app(std8(CliText::tr("Prompt Lab: write, test, compare and safely deploy prompts")), "promptlab-cli");
    app.require_subcommand(1);
    GlobalOptions options;
    addGlobalOptions(app, options);
    CommandRegistry registry;
    registerWorkspaceCommands(app, registry);
    registerPromptCommands(app, registry);
    registerDatasetCommands(app, registry);
    registerDiffCommand(app, registry);
    registerRunCommands(app, registry);
    registerProviderCommands(app, registry);
    registerAuditCommands(app, registry);
    registerBackupCommands(app, registry);
    app.footer(std8(CliText::tr("Exit codes: 0 fine, 1 tests or gate failed, 2 wrong use or input, 3 environment, 130 interrupted.\n"
                                "\"promptlab-cli VERB --help\" shows examples.")));
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &parseError) {
        const int code = app.exit(parseError);
        return code == 0 ? ExitOk : ExitUsage;
    }
    return runVerb(application, registry, options);
}

} // namespace promptlab::cli
