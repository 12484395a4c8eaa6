// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandhost.h"

#include "app/cli/passphraseprompt.h"
#include "core/base/needs.h"
#include "core/base/outputfile.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QProcessEnvironment>

namespace promptlab::cli {

namespace {

struct CommandHostText {
    Q_DECLARE_TR_FUNCTIONS(CommandHost)
};

/// How what is missing is given here: the message itself is the same one that a window shows.
QString commandLineHint(const Error &error)
{
    if (error.detail == needsModel)
        return CommandHostText::tr(" (--model NAME)", "how a model is given");
    if (error.detail.startsWith(needsKey))
        return CommandHostText::tr("; set %1").arg(error.detail.mid(needsKey.size()));
    return {};
}

} // namespace

int exitCodeOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidInput:
    case ErrorCode::NotFound:
    case ErrorCode::AlreadyExists:
    case ErrorCode::Conflict:
    case ErrorCode::LimitExceeded:
    case ErrorCode::Unsupported: return ExitUsage;
    case ErrorCode::Cancelled: return ExitInterrupted;
    default: return ExitEnvironment;
    }
}

CommandHost::CommandHost(GlobalOptions options, Terminal &terminal, Logger &logger, const CancelToken &cancel)
    : m_options(std::move(options)), m_terminal(terminal), m_logger(logger), m_cancel(cancel)
{
}

CommandHost::~CommandHost() = default;

Result<QString> CommandHost::workspacePath() const
{
    if (!m_options.workspace.empty())
        return fromStd(m_options.workspace);
    const QStringList found = QDir::current().entryList({QStringLiteral("*.promptlab")}, QDir::Files);
    if (found.size() == 1)
        return found.first();
    if (found.isEmpty())
        return makeError(ErrorCode::NotFound,
                         CommandHostText::tr("No workspace: give --workspace FILE, set PROMPTLAB_WORKSPACE, or make "
                                             "one with \"promptlab-cli init\""));
    return makeError(ErrorCode::InvalidInput,
                     CommandHostText::tr("This folder holds several workspaces (%1); choose one with --workspace FILE")
                         .arg(found.join(QStringLiteral(", "))));
}

UnlockSources CommandHost::unlockSources()
{
    UnlockSources sources = UnlockSources::fromEnvironment(QProcessEnvironment::systemEnvironment());
    if (terminalCanAsk()) {
        sources.askPassphrase = askPassphraseOnTerminal;
        sources.askRecoveryCode = askRecoveryCodeOnTerminal;
    }
    return sources;
}

Task<Result<Workspace *>> CommandHost::workspace()
{
    if (m_workspace)
        co_return m_workspace.get();
    OpenWorkspaceOptions options;
    PL_CO_TRY(options.path, workspacePath());
    options.project = fromStd(m_options.project);
    options.actAs = fromStd(m_options.actAs);
    options.unlock = unlockSources();
    options.logger = &m_logger;
    PL_CO_TRY(m_workspace, co_await Workspace::open(std::move(options), &m_clock));
    co_return m_workspace.get();
}

Result<QString> CommandHost::checkOutput(const QString &path, bool force, const QStringList &inputs) const
{
    OutputRules rules{force, inputs, workspacePath().valueOr({})};
    if (force && QFileInfo::exists(path)) {
        const UnlockSources keys = UnlockSources::fromEnvironment(QProcessEnvironment::systemEnvironment());
        rules.inputs << keys.keyFile << keys.passphraseFile << keys.recoveryFile;
        if (!rules.workspace.isEmpty())
            rules.inputs << rememberedKeyFile(rules.workspace);
    }
    Result<QString> checked = checkOutputFile(path, rules);
    if (!checked.ok() && checked.error().code == ErrorCode::AlreadyExists)
        return makeError(ErrorCode::AlreadyExists,
                         CommandHostText::tr("\"%1\" exists already; --force (-f) replaces it").arg(path));
    return checked;
}

Context CommandHost::context() const
{
    Q_ASSERT(m_workspace);
    return m_workspace->context(m_cancel);
}

void CommandHost::printError(const Terminal &terminal, const Error &error, bool json)
{
    if (json) {
        QJsonObject fields{{QStringLiteral("code"), errorCodeName(error.code)},
                           {QStringLiteral("message"), QString(error.text() + commandLineHint(error))}};
        if (error.position) {
            fields.insert(QStringLiteral("file"), error.position->source);
            fields.insert(QStringLiteral("line"), error.position->line);
            fields.insert(QStringLiteral("column"), error.position->column);
        }
        terminal.error(QString::fromUtf8(compactJson(QJsonObject{{QStringLiteral("error"), fields}})));
    } else {
        terminal.error(QStringLiteral("promptlab-cli: ") + Terminal::safe(error.text() + commandLineHint(error), true));
        if (qEnvironmentVariableIsSet("PROMPTLAB_DEBUG") && !error.detail.isEmpty())
            terminal.error(QStringLiteral("  ") + Terminal::safe(error.detail, true));
    }
}

int CommandHost::fail(const Error &error)
{
    m_terminal.endStatus();
    LogRecord record;
    record.level = error.code == ErrorCode::Cancelled ? LogLevel::Info : LogLevel::Error;
    record.event = "verb.fail";
    record.component = "cli";
    record.error = &error;
    m_logger.write(record);
    printError(m_terminal, error, m_options.json);
    return exitCodeOf(error.code);
}

bool CommandHost::printJson(const QJsonValue &value)
{
    if (m_options.json)
        m_terminal.json(value);
    return m_options.json;
}

QString fromStd(const std::string &text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QStringList fromStd(const std::vector<std::string> &texts)
{
    QStringList list;
    for (const std::string &text : texts)
        list.append(fromStd(text));
    return list;
}

QString timeText(qint64 utcMs)
{
    return utcMs == 0 ? QString()
                      : QDateTime::fromMSecsSinceEpoch(utcMs, Qt::UTC).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

} // namespace promptlab::cli
