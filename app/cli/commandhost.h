// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/terminal.h"
#include "core/workspace/workspace.h"

#include <QObject>

namespace promptlab::cli {

/// Exit codes of every verb.
enum ExitCode { ExitOk = 0, ExitFailed = 1, ExitUsage = 2, ExitEnvironment = 3, ExitInterrupted = 130 };

/// The exit code of a verb that failed so.
int exitCodeOf(ErrorCode code);

/// Options that stand before or after any verb.
struct GlobalOptions {
    std::string workspace;
    std::string project;
    std::string actAs;
    bool json = false;
    bool quiet = false;
    std::string colour = "auto"; ///< auto, always, never
    std::string log;             ///< file, "-" or nothing
    std::string logLevel = "info";
};

/// What a verb works with: terminal, options, clock, cancel token, and the workspace opened on demand.
class CommandHost
{
public:
    CommandHost(GlobalOptions options, Terminal &terminal, Logger &logger, const CancelToken &cancel);
    ~CommandHost();
    Q_DISABLE_COPY_MOVE(CommandHost)

    [[nodiscard]] const GlobalOptions &options() const { return m_options; }
    [[nodiscard]] Terminal &terminal() { return m_terminal; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] CancelToken cancel() const { return m_cancel; }
    [[nodiscard]] bool json() const { return m_options.json; }

    /// --workspace, PROMPTLAB_WORKSPACE, or the only *.promptlab file of the current folder.
    Result<QString> workspacePath() const;
    /// Every way to unlock that this process has: environment, and the terminal if there is one.
    [[nodiscard]] static UnlockSources unlockSources();
    /// Opens the workspace; later calls give the same one.
    Task<Result<Workspace *>> workspace();
    [[nodiscard]] Context context() const;
    /// Whether a verb may write to @p path, and the path to write to: see checkOutputFile(). Never overwritten, not
    /// even with @p force, are the workspace in use, the files that hold its keys, and the @p inputs of the verb.
    [[nodiscard]] Result<QString> checkOutput(const QString &path, bool force, const QStringList &inputs = {}) const;

    /// Prints an error (as JSON with --json) and gives its exit code.
    int fail(const Error &error);
    /// The same without a host: for a command line that could not be read.
    static void printError(const Terminal &terminal, const Error &error, bool json);
    /// Prints @p value with --json and gives true; otherwise does nothing and gives false.
    bool printJson(const QJsonValue &value);

private:
    GlobalOptions m_options;
    Terminal &m_terminal;
    Logger &m_logger;
    CancelToken m_cancel;
    SystemClock m_clock;
    std::unique_ptr<Workspace> m_workspace;
};

/// PL_CO_TRY for verbs: prints the error and ends with its exit code.
#define PL_CLI_TRY(host, declaration, ...) PL_CLI_TRY_IMPL(PL_CONCAT(plCli, __LINE__), host, declaration, __VA_ARGS__)
#define PL_CLI_TRY_IMPL(name, host, declaration, ...) \
    auto name = (__VA_ARGS__);                        \
    if (!name.ok())                                   \
        co_return (host)->fail(name.error());         \
    declaration = std::move(name).value()

QString fromStd(const std::string &text);
QStringList fromStd(const std::vector<std::string> &texts);
/// UTC time of a person's list: "2026-11-22 15:33".
QString timeText(qint64 utcMs);

} // namespace promptlab::cli
