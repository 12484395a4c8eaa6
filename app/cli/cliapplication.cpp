// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cliapplication.h"

#include "app/cli/commandregistry.h"
#include "app/cli/helpformatter.h"
#include "app/cli/signalwatch.h"
#include "app/cli/usageerrors.h"
#include "core/observability/logfile.h"
#include "core/security/hardening.h"
#include "translations/translations.h"

#include <QElapsedTimer>
#include <QTimer>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <sstream>

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
        ->check(notEmpty())
        ->type_name(std8(CliText::tr("FILE")));
    app.add_option("--project", options.project, std8(CliText::tr("Project, when the workspace holds several")))
        ->check(notEmpty())
        ->type_name(std8(CliText::tr("NAME")));
    app.add_option("--as", options.actAs, std8(CliText::tr("Act for another member; recorded as self-attested")))
        ->check(notEmpty())
        ->type_name(std8(CliText::tr("NAME")));
    app.add_flag("--json", options.json, std8(CliText::tr("Print JSON")));
    app.add_flag("-q,--quiet", options.quiet, std8(CliText::tr("No progress lines and no notes beside the answer")));
    app.add_option("--color", options.colour, std8(CliText::tr("auto, always or never (NO_COLOR is honoured)")))
        ->capture_default_str()
        ->check(CLI::IsMember({"auto", "always", "never"}));
    app.add_option("--log", options.log,
                   std8(CliText::tr("Write a log as JSON lines to this file (a new one, or such a log), or to standard "
                                    "error with -")))
        ->envname("PROMPTLAB_LOG")
        ->check(notEmpty())
        ->type_name(std8(CliText::tr("FILE")));
    app.add_option("--log-level", options.logLevel, std8(CliText::tr("debug, info, warn or error")))
        ->capture_default_str()
        ->check(CLI::IsMember({"debug", "info", "warn", "error"}));
    app.add_flag_callback(
        "--version", [] { throw CLI::CallForVersion("promptlab-cli " PROMPTLAB_VERSION, 0); },
        std8(CliText::tr("Print the version")));
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

/// Whoever closed the pipe has seen enough; any other loss has to be told.
int withLostOutput(const Terminal &terminal, int exitCode)
{
    const int lost = terminal.outputError();
    if (lost == 0 || lost == EPIPE)
        return exitCode;
    terminal.error(QStringLiteral("promptlab-cli: ")
                   + makeErrnoError(CliText::tr("The output could not be written"), lost).text());
    return ExitEnvironment;
}

/// What --help and --version print.
int printAnswer(const CLI::App &app, const CLI::ParseError &answer, bool json)
{
    const Terminal terminal;
    if (json && answer.get_name() == "CallForVersion") {
        terminal.json(QJsonObject{{QStringLiteral("program"), QStringLiteral("promptlab-cli")},
                                  {QStringLiteral("version"), QStringLiteral(PROMPTLAB_VERSION)}});
        return withLostOutput(terminal, ExitOk);
    }
    std::ostringstream out;
    app.exit(answer, out, out);
    terminal.raw(QByteArray::fromStdString(out.str()));
    return withLostOutput(terminal, ExitOk);
}

int runVerb(QCoreApplication &application, const CommandRegistry &registry, const GlobalOptions &options)
{
    Terminal terminal(colourWish(options.colour));
    const LogOptions log = logOptions(options);
    if (const auto checked = checkLogTarget(log); !checked.ok()) {
        CommandHost::printError(terminal, checked.error(), options.json);
        return exitCodeOf(checked.error().code);
    }
    CancelSource cancel;
    const SignalWatch signalWatch(cancel);
    const SystemClock clock;
    Logger logger(log, &clock);
    const QtMessageRoute qtMessages(&logger);
    CommandHost host(options, terminal, logger, cancel.token());
    int exitCode = ExitEnvironment;
    QElapsedTimer timer;
    timer.start();
    TaskScope scope;
    // Started from the event loop, so that quit() finds it running even when the verb never waits.
    QTimer::singleShot(0, &application, [&] { scope.spawn(runChosen(registry.chosen(), &host, &exitCode)); });
    QCoreApplication::exec();
    exitCode = withLostOutput(terminal, exitCode);
    logger.write(LogLevel::Info, [&] {
        LogRecord record;
        record.event = "verb.end";
        record.component = "cli";
        record.durationMs = double(timer.nsecsElapsed()) / 1e6;
        record.fields = {{QStringLiteral("verb"), registry.chosenName()}, {QStringLiteral("exit"), exitCode}};
        return record;
    });
    logger.flush();
    if (const QString failure = logger.failure(); !failure.isEmpty()) {
        terminal.error(QStringLiteral("promptlab-cli: ")
                       + CliText::tr("The log could not be written: %1").arg(Terminal::safe(failure)));
        return exitCode == ExitOk ? ExitEnvironment : exitCode;
    }
    return exitCode;
}

/// Whether --json stands on the command line: needed where it could not be parsed.
bool asksForJson(int argc, char **argv)
{
    for (int i = 1; i < argc && std::strcmp(argv[i], "--") != 0; ++i) {
        if (std::strcmp(argv[i], "--json") == 0)
            return true;
    }
    return false;
}

/// A language that somebody named and that the program does not carry is said, once.
void noteUnknownLanguage(const QString &language)
{
    const QString named = qEnvironmentVariable("PROMPTLAB_LANGUAGE");
    if (named.isEmpty() || named.startsWith(language, Qt::CaseInsensitive))
        return;
    Terminal().error(CliText::tr("PROMPTLAB_LANGUAGE: there are no texts in \"%1\", English is used; there are: %2")
                         .arg(Terminal::safe(named), availableLanguages().join(QStringLiteral(", "))));
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
    const QString language = installTranslations(application, wantedLanguages());

    CLI::App app(std8(CliText::tr("Prompt Lab: write, test, compare and safely deploy prompts")), "promptlab-cli");
    app.require_subcommand(1);
    app.formatter(std::make_shared<HelpFormatter>());
    app.set_help_flag("-h,--help", std8(CliText::tr("Print this help")));
    GlobalOptions options;
    addGlobalOptions(app, options);
    CommandRegistry registry;
    registerWorkspaceCommands(app, registry);
    registerPromptCommands(app, registry);
    registerDatasetCommands(app, registry);
    registerDiffCommand(app, registry);
    registerRunCommands(app, registry);
    registerProviderCommands(app, registry);
    registerMemberCommands(app, registry);
    registerEnvCommands(app, registry);
    registerPlanCommands(app, registry);
    registerLintCommand(app, registry);
    registerPipelineCommands(app, registry);
    registerDeployCommands(app, registry);
    registerAuditCommands(app, registry);
    registerBackupCommands(app, registry);
    app.footer(std8(CliText::tr(
        "Exit codes: 0 fine, 1 tests or gate failed, 2 wrong use or input, 3 environment, 130 interrupted.\n"
        "\"promptlab-cli VERB --help\" shows examples.")));
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &parseError) {
        if (parseError.get_exit_code() == 0)
            return printAnswer(app, parseError, asksForJson(argc, argv));
        CommandHost::printError(Terminal(), usageError(app, parseError), asksForJson(argc, argv));
        return ExitUsage;
    }
    if (!options.quiet && !options.json)
        noteUnknownLanguage(language);
    return runVerb(application, registry, options);
}

} // namespace promptlab::cli
