// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandregistry.h"
#include "app/cli/deploymentprinter.h"
#include "app/cli/table.h"

#include <QDir>
#include <QFileInfo>

namespace promptlab::cli {

namespace {

struct EnvCommandText {
    Q_DECLARE_TR_FUNCTIONS(EnvCommands)
};

struct EnvListOptions {
};

struct EnvAddOptions {
    std::string name;
    std::string kind = "other";
    std::string channel;
};

struct EnvChannelOptions {
    std::string name;
    std::string folder;
    bool none = false;
};

struct EnvPublishOptions {
    std::string name;
    std::string prompt;
    std::string application;
};

struct EnvApprovalOptions {
    std::string name;
    bool required = false;
    bool optional = false;
    int quorum = 0;
    std::vector<std::string> approvers;
    bool noApprovers = false;
};

QString runningText(const EnvironmentView &environment)
{
    QStringList parts;
    for (const RunningPrompt &prompt : environment.running) {
        QStringList versions;
        for (const auto &[version, weight] : prompt.split)
            versions.append(QString::number(version.number));
        if (versions.isEmpty())
            continue;
        QString text = prompt.promptKey + QLatin1Char('@') + versions.join(QLatin1Char('/'));
        if (!prompt.application.isEmpty())
            text += QStringLiteral(" (%1)").arg(prompt.application);
        if (prompt.drift)
            text += QLatin1Char(' ') + EnvCommandText::tr("(differs)", "from what was published");
        parts.append(text);
    }
    return parts.join(QLatin1Char(' '));
}

/// What an environment was to run and does not, with what to do.
void printDrifts(const Terminal &terminal, const QList<EnvironmentView> &environments)
{
    for (const EnvironmentView &environment : environments) {
        for (const RunningPrompt &prompt : environment.running) {
            if (!prompt.drift)
                continue;
            QString verb = QStringLiteral("promptlab-cli env publish %1 %2").arg(environment.name, prompt.promptKey);
            if (!prompt.application.isEmpty())
                verb += QStringLiteral(" --app ") + prompt.application;
            terminal.paragraph(EnvCommandText::tr("%1, %2: %3 (seen %4). Publish it again with \"%5\".")
                                   .arg(environment.name, prompt.promptKey, Terminal::safe(prompt.drift->text),
                                        timeText(prompt.drift->seenAt), verb),
                               0, Tone::Bad);
        }
    }
}

QString approvalText(const EnvironmentView &environment)
{
    QStringList names;
    for (const DeploymentPerson &person : environment.approvers)
        names.append(Terminal::safe(person.name));
    QString text = environment.approvalRequired ? EnvCommandText::tr("%n needed", nullptr, environment.minApprovals)
                                                : EnvCommandText::tr("as the plan says");
    if (!names.isEmpty())
        text += QStringLiteral(", ") + names.join(QStringLiteral(", "));
    return text;
}

int printEnvironment(CommandHost *host, const EnvironmentView &environment)
{
    if (host->printJson(environmentJson(environment)))
        return ExitOk;
    host->terminal().line(EnvCommandText::tr("%1 (%2): channel %3, approval %4")
                              .arg(environment.name, environmentKindName(environment.kind),
                                   environment.channelFolder.isEmpty() ? EnvCommandText::tr("none")
                                                                       : Terminal::safe(environment.channelFolder),
                                   approvalText(environment)));
    return ExitOk;
}

/// What a person types is relative to where they stand.
QString absoluteFolder(const std::string &folder)
{
    return folder.empty() ? QString() : QDir::cleanPath(QFileInfo(fromStd(folder)).absoluteFilePath());
}

Task<int> envList(CommandHost *host, EnvListOptions)
{
    PL_CLI_TRY(host, Workspace * workspace, co_await host->workspace());
    // What is there now counts, not what was put there once.
    const Result<void> seen = co_await workspace->deployments().readBack(host->context());
    if (!seen.ok())
        host->terminal().error(seen.error().text());
    PL_CLI_TRY(host, const QList<EnvironmentView> environments,
               co_await workspace->deployments().environments(host->context()));
    QJsonArray json;
    Table table({EnvCommandText::tr("environment"), EnvCommandText::tr("kind"), EnvCommandText::tr("approval"),
                 EnvCommandText::tr("channel"), EnvCommandText::tr("runs")});
    for (const EnvironmentView &environment : environments) {
        json.append(environmentJson(environment));
        table.addRow({environment.name, environmentKindName(environment.kind), approvalText(environment),
                      environment.channelFolder.isEmpty() ? EnvCommandText::tr("none")
                                                          : Terminal::safe(environment.channelFolder),
                      runningText(environment)});
    }
    if (!host->printJson(QJsonObject{{QStringLiteral("environments"), json}}))
        table.print(host->terminal());
    if (!host->json())
        printDrifts(host->terminal(), environments);
    co_return ExitOk;
}

Task<int> envPublish(CommandHost *host, EnvPublishOptions options)
{
    PL_CLI_TRY(host, Workspace * workspace, co_await host->workspace());
    const Result<void> published = co_await workspace->deployments().publishAgain(
        host->context(), fromStd(options.name), fromStd(options.prompt), fromStd(options.application));
    if (!published.ok())
        co_return host->fail(published.error());
    PL_CLI_TRY(host, const QList<EnvironmentView> environments,
               co_await workspace->deployments().environments(host->context()));
    for (const EnvironmentView &environment : environments) {
        if (environment.name == fromStd(options.name))
            co_return printEnvironment(host, environment);
    }
    co_return ExitOk;
}

Task<int> envAdd(CommandHost *host, EnvAddOptions options)
{
    PL_CLI_TRY(host, Workspace * workspace, co_await host->workspace());
    EnvironmentChange change;
    PL_CLI_TRY(host, change.kind, environmentKindFromName(fromStd(options.kind)));
    if (!options.channel.empty())
        change.channelFolder = absoluteFolder(options.channel);
    PL_CLI_TRY(host, const EnvironmentView environment,
               co_await workspace->deployments().addEnvironment(host->context(), fromStd(options.name), change));
    co_return printEnvironment(host, environment);
}

Task<int> envSetChannel(CommandHost *host, EnvChannelOptions options)
{
    if (options.none == !options.folder.empty())
        co_return host->fail(makeError(ErrorCode::InvalidInput,
                                       EnvCommandText::tr("Name a folder, or say --none to take the channel away")));
    PL_CLI_TRY(host, Workspace * workspace, co_await host->workspace());
    EnvironmentChange change;
    change.channelFolder = absoluteFolder(options.folder);
    PL_CLI_TRY(host, const EnvironmentView environment,
               co_await workspace->deployments().changeEnvironment(host->context(), fromStd(options.name), change));
    co_return printEnvironment(host, environment);
}

Task<int> envSetApproval(CommandHost *host, EnvApprovalOptions options)
{
    PL_CLI_TRY(host, Workspace * workspace, co_await host->workspace());
    EnvironmentChange change;
    if (options.required || options.optional)
        change.approvalRequired = options.required;
    if (options.quorum > 0)
        change.minApprovals = options.quorum;
    if (!options.approvers.empty() || options.noApprovers)
        change.approvers = fromStd(options.approvers);
    if (!change.approvalRequired && !change.minApprovals && !change.approvers)
        co_return host->fail(makeError(ErrorCode::InvalidInput,
                                       EnvCommandText::tr("Say what to change: --required, --optional, --quorum,"
                                                          " --approver or --no-approvers")));
    PL_CLI_TRY(host, const EnvironmentView environment,
               co_await workspace->deployments().changeEnvironment(host->context(), fromStd(options.name), change));
    co_return printEnvironment(host, environment);
}

} // namespace

void registerEnvCommands(CLI::App &app, CommandRegistry &registry)
{
    CLI::App *group =
        addVerb(app, "env", EnvCommandText::tr("Environments, what runs in them, and how they are reached"),
                {QStringLiteral("env list"), QStringLiteral("env set-channel production /srv/prompts")});
    group->require_subcommand(1);
    auto list = std::make_shared<EnvListOptions>();
    registry.add(addVerb(*group, "list", EnvCommandText::tr("List environments and what runs in them"),
                         {QStringLiteral("env list"), QStringLiteral("env list --json")}),
                 list, envList);

    auto add = std::make_shared<EnvAddOptions>();
    CLI::App *verb = addVerb(*group, "add", EnvCommandText::tr("Add an environment"),
                             {QStringLiteral("env add eu --kind production --channel /srv/prompts/eu")});
    verb->add_option("NAME", add->name, std8(EnvCommandText::tr("Name of the environment")))
        ->required()
        ->check(notEmpty());
    verb->add_option("--kind", add->kind,
                     std8(EnvCommandText::tr("Rules that it starts with: production asks for approval")))
        ->check(CLI::IsMember({"personal", "staging", "production", "other"}));
    verb->add_option("--channel", add->channel, std8(EnvCommandText::tr("Folder that its applications read")));
    registry.add(verb, add, envAdd);

    auto channel = std::make_shared<EnvChannelOptions>();
    verb = addVerb(*group, "set-channel",
                   EnvCommandText::tr("Choose the folder that the applications of an environment read"),
                   {QStringLiteral("env set-channel production /srv/prompts"),
                    QStringLiteral("env set-channel production --none")});
    verb->add_option("NAME", channel->name, std8(EnvCommandText::tr("Name of the environment")))
        ->required()
        ->check(notEmpty());
    verb->add_option("FOLDER", channel->folder, std8(EnvCommandText::tr("A folder that exists and can be written")));
    verb->add_flag("--none", channel->none, std8(EnvCommandText::tr("Take the channel away")));
    registry.add(verb, channel, envSetChannel);

    auto publish = std::make_shared<EnvPublishOptions>();
    verb = addVerb(*group, "publish",
                   EnvCommandText::tr("Put what should run there again, where something else was found"),
                   {QStringLiteral("env publish production triage")});
    verb->add_option("NAME", publish->name, std8(EnvCommandText::tr("Name of the environment")))
        ->required()
        ->check(notEmpty());
    verb->add_option("PROMPT", publish->prompt, std8(EnvCommandText::tr("Key of the prompt")))
        ->required()
        ->check(notEmpty());
    verb->add_option("--app", publish->application,
                     std8(EnvCommandText::tr("The application that it is published for")));
    registry.add(verb, publish, envPublish);

    auto approval = std::make_shared<EnvApprovalOptions>();
    verb = addVerb(
        *group, "set-approval", EnvCommandText::tr("Who has to approve before something goes to an environment"),
        {QStringLiteral("env set-approval production --required --quorum 2 --approver Marta --approver Lena")});
    verb->add_option("NAME", approval->name, std8(EnvCommandText::tr("Name of the environment")))
        ->required()
        ->check(notEmpty());
    auto *required = verb->add_flag("--required", approval->required, std8(EnvCommandText::tr("Whatever a plan says")));
    verb->add_flag("--optional", approval->optional, std8(EnvCommandText::tr("As each plan says")))->excludes(required);
    verb->add_option("--quorum", approval->quorum, std8(EnvCommandText::tr("How many have to approve")))
        ->check(numberBetween(1, 10));
    auto *approvers =
        verb->add_option("--approver", approval->approvers,
                         std8(EnvCommandText::tr("Member who may approve beside owners and admins; repeatable")));
    verb->add_flag("--no-approvers", approval->noApprovers, std8(EnvCommandText::tr("Only owners and admins")))
        ->excludes(approvers);
    registry.add(verb, approval, envSetApproval);
}

} // namespace promptlab::cli
