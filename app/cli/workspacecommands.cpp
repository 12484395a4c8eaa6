// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandregistry.h"
#include "app/cli/labels.h"
#include "app/cli/passphraseprompt.h"
#include "app/cli/table.h"
#include "core/workspace/workspacecreation.h"
#include "core/workspace/workspacefile.h"

#include <QDir>
#include <QFileInfo>

#include <pwd.h>
#include <unistd.h>

namespace promptlab::cli {

namespace {

struct WorkspaceCommandText {
    Q_DECLARE_TR_FUNCTIONS(WorkspaceCommands)
};

struct InitOptions {
    std::string path;
    std::string projectName;
    std::string personName;
    std::string email;
    std::string keyFile;
    bool useKeyFile = false;
    bool usePassphrase = false;
    bool useKeychain = false;
};

struct NoOptions {
};

struct ImportOptions {
    std::string path;
};

QString initPath(const CommandHost &host, const InitOptions &options)
{
    if (!options.path.empty())
        return fromStd(options.path);
    if (!host.options().workspace.empty())
        return fromStd(host.options().workspace);
    return QDir::current().dirName() + QStringLiteral(".promptlab");
}

/// The person at the keyboard: USER, LOGNAME, or the user database; "owner" where none of them knows a name.
QString userName()
{
    for (const char *variable : {"USER", "LOGNAME"}) {
        if (const QString name = qEnvironmentVariable(variable).trimmed(); !name.isEmpty())
            return name;
    }
    constexpr size_t room = 16 * 1024;
    std::vector<char> buffer(room);
    passwd entry{};
    passwd *found = nullptr;
    if (::getpwuid_r(::geteuid(), &entry, buffer.data(), buffer.size(), &found) == 0 && found && *found->pw_name)
        return QString::fromLocal8Bit(found->pw_name);
    return QStringLiteral("owner");
}

void printCreated(CommandHost *host, const CreatedWorkspace &created)
{
    Terminal &terminal = host->terminal();
    terminal.line(WorkspaceCommandText::tr("Made the workspace %1").arg(terminal.styled(created.path, Tone::Strong)));
    if (!created.keyFile.isEmpty()) {
        terminal.line(
            WorkspaceCommandText::tr("Its key is in the file %1").arg(terminal.styled(created.keyFile, Tone::Strong)));
        terminal.line(
            created.keyFileInsideFolder
                ? WorkspaceCommandText::tr(
                    "  Warning: that is inside the workspace's folder; whoever copies the folder has the key. Move it "
                    "and set PROMPTLAB_KEY_FILE.")
                : WorkspaceCommandText::tr(
                    "  It is outside the workspace's folder, so that a copy of the folder does not hold the key. Keep "
                    "a copy of it in another place."));
    } else if (!CommandHost::unlockSources().keyFile.isEmpty()) {
        terminal.line(WorkspaceCommandText::tr(
            "  No key file was made, so PROMPTLAB_KEY_FILE was not used; --key-file makes one."));
    }
    for (const QString &note : created.notes)
        terminal.line(QStringLiteral("  ") + note);
    if (!created.recoveryCode.isEmpty()) {
        terminal.line(WorkspaceCommandText::tr(
            "Recovery code (shown once, write it down; it opens the workspace when everything else is lost):"));
        terminal.raw("  ");
        terminal.raw(QByteArray::fromRawData(created.recoveryCode.view().data(), created.recoveryCode.size()));
        terminal.raw("\n");
    }
}

Task<int> runInit(CommandHost *host, InitOptions options)
{
    CreateWorkspaceOptions wishes;
    wishes.path = initPath(*host, options);
    if (const auto place = checkWorkspacePlace(wishes.path); !place.ok())
        co_return host->fail(place.error());
    wishes.projectName =
        options.projectName.empty() ? QFileInfo(wishes.path).completeBaseName() : fromStd(options.projectName);
    wishes.personName = options.personName.empty() ? userName() : fromStd(options.personName);
    wishes.personEmail = fromStd(options.email);
    const UnlockSources given = CommandHost::unlockSources();
    wishes.keyFile = options.keyFile.empty() ? given.keyFile : fromStd(options.keyFile);
    wishes.useKeyFile = options.useKeyFile || !options.keyFile.empty();
    wishes.needKeychain = options.useKeychain;
    SystemKeychain keychain;
    if (options.useKeychain) {
        // Before anybody is asked for a passphrase.
        const Result<void> answers = co_await checkKeychain(&keychain);
        if (!answers.ok())
            co_return host->fail(answers.error());
    }
    // Whoever gives a passphrase wants one, unless another way is named.
    const bool passphraseGiven = given.passphraseDescriptor >= 0 || !given.passphraseFile.isEmpty();
    bool askPassphrase = options.usePassphrase || (passphraseGiven && !wishes.useKeyFile && !options.useKeychain);
    if (!askPassphrase && !wishes.useKeyFile && !options.useKeychain && terminalCanAsk()) {
        const Result<void> answers = co_await checkKeychain(&keychain);
        askPassphrase = !answers.ok();
        if (askPassphrase)
            host->terminal().error(WorkspaceCommandText::tr(
                "There is no keychain here; the workspace gets a passphrase (--key-file makes a key file instead)."));
    }
    if (askPassphrase) {
        PL_CLI_TRY(host, wishes.passphrase, newPassphrase(given));
    }
    PL_CLI_TRY(host, const CreatedWorkspace created,
               co_await createWorkspace(std::move(wishes), &keychain, &host->clock()));
    if (host->json()) {
        host->terminal().json(
            QJsonObject{{QStringLiteral("id"), uuidText(created.id)},
                        {QStringLiteral("path"), created.path},
                        {QStringLiteral("keyFile"), created.keyFile},
                        {QStringLiteral("keyFileInsideFolder"), created.keyFileInsideFolder},
                        {QStringLiteral("recoveryCode"), QString::fromLatin1(created.recoveryCode.view())},
                        {QStringLiteral("notes"), QJsonArray::fromStringList(created.notes)}});
        co_return ExitOk;
    }
    printCreated(host, created);
    co_return ExitOk;
}

QString roleText(Role role)
{
    switch (role) {
    case Role::Owner: return WorkspaceCommandText::tr("owner");
    case Role::Admin: return WorkspaceCommandText::tr("admin");
    case Role::Member: return WorkspaceCommandText::tr("member");
    case Role::Viewer: return WorkspaceCommandText::tr("viewer");
    }
    Q_UNREACHABLE();
}

/// Name and role; a person who is only known by the role is not named twice.
QString whoText(const WorkspaceStatus &status)
{
    const QString role = roleText(status.role);
    const bool nameless = status.person == QLatin1String("owner") && status.role == Role::Owner;
    return nameless || status.person.compare(role, Qt::CaseInsensitive) == 0
             ? role
             : Terminal::safe(status.person) + QStringLiteral(", ") + role;
}

Task<int> runStatus(CommandHost *host, NoOptions)
{
    PL_CLI_TRY(host, Workspace * workspace, co_await host->workspace());
    PL_CLI_TRY(host, const WorkspaceStatus status, co_await workspace->status(host->context()));
    if (host->json()) {
        host->terminal().json(QJsonObject{{QStringLiteral("id"), uuidText(status.id)},
                                          {QStringLiteral("path"), status.path},
                                          {QStringLiteral("schema"), status.schemaVersion},
                                          {QStringLiteral("createdAt"), isoTime(status.createdAt)},
                                          {QStringLiteral("project"), status.project},
                                          {QStringLiteral("person"), status.person},
                                          {QStringLiteral("selfAttested"), status.selfAttested},
                                          {QStringLiteral("unlockedBy"), status.unlockedBy},
                                          {QStringLiteral("slots"), QJsonArray::fromStringList(status.slotKinds)},
                                          {QStringLiteral("prompts"), status.prompts},
                                          {QStringLiteral("versions"), status.versions},
                                          {QStringLiteral("datasets"), status.datasets},
                                          {QStringLiteral("runs"), status.runs},
                                          {QStringLiteral("unfinishedRuns"), status.unfinishedRuns},
                                          {QStringLiteral("auditEntries"), status.auditEntries},
                                          {QStringLiteral("fileBytes"), status.fileBytes}});
        co_return ExitOk;
    }
    Terminal &terminal = host->terminal();
    terminal.line(WorkspaceCommandText::tr("Workspace  %1 (%2 KiB, schema %3)")
                      .arg(status.path)
                      .arg(status.fileBytes / 1024)
                      .arg(status.schemaVersion));
    terminal.line(WorkspaceCommandText::tr("Project    %1").arg(Terminal::safe(status.project)));
    QString person = WorkspaceCommandText::tr("You        %1").arg(whoText(status));
    if (status.selfAttested)
        person += WorkspaceCommandText::tr(" (self-attested)");
    terminal.line(person);
    QStringList waysIn;
    for (const QString &kind : status.slotKinds)
        waysIn.append(slotText(kind));
    terminal.line(WorkspaceCommandText::tr("Unlocked   by %1; ways in: %2")
                      .arg(slotText(status.unlockedBy), waysIn.join(QStringLiteral(", "))));
    const QStringList holdings{WorkspaceCommandText::tr("%n prompt(s)", nullptr, int(status.prompts)),
                               WorkspaceCommandText::tr("%n version(s)", nullptr, int(status.versions)),
                               WorkspaceCommandText::tr("%n dataset(s)", nullptr, int(status.datasets)),
                               WorkspaceCommandText::tr("%n run(s)", nullptr, int(status.runs)),
                               WorkspaceCommandText::tr("%n audit entries", nullptr, int(status.auditEntries))};
    terminal.line(WorkspaceCommandText::tr("Holds      %1").arg(holdings.join(QStringLiteral(", "))));
    if (status.unfinishedRuns > 0)
        terminal.line(
            terminal.styled(WorkspaceCommandText::tr("%n run(s) did not end; \"promptlab-cli run --resume\" goes on",
                                                     nullptr, int(status.unfinishedRuns)),
                            Tone::Warning));
    co_return ExitOk;
}

Task<int> runImport(CommandHost *host, ImportOptions options)
{
    PL_CLI_TRY(host, Workspace * workspace, co_await host->workspace());
    PL_CLI_TRY(host, const ImportReport report,
               co_await workspace->imports().import(host->context(), fromStd(options.path)));
    QJsonArray json;
    for (const ImportedItem &item : report.items)
        json.append(QJsonObject{{QStringLiteral("kind"), item.kind},
                                {QStringLiteral("name"), item.name},
                                {QStringLiteral("versions"), item.versions},
                                {QStringLiteral("new"), item.added}});
    if (host->printJson(QJsonObject{{QStringLiteral("imported"), json}}))
        co_return ExitOk;
    Table table({WorkspaceCommandText::tr("kind"), WorkspaceCommandText::tr("name"), WorkspaceCommandText::tr("new"),
                 WorkspaceCommandText::tr("versions")});
    table.setRightAligned(2);
    table.setRightAligned(3);
    for (const ImportedItem &item : report.items)
        table.addRow({kindText(item.kind), Terminal::safe(item.name), QString::number(item.added),
                      QString::number(item.versions)});
    table.print(host->terminal());
    co_return ExitOk;
}

} // namespace

void registerWorkspaceCommands(CLI::App &app, CommandRegistry &registry)
{
    auto init = std::make_shared<InitOptions>();
    CLI::App *verb = addVerb(app, "init", WorkspaceCommandText::tr("Make a new encrypted workspace"),
                             {QStringLiteral("init helpdesk.promptlab"),
                              QStringLiteral("init team.promptlab --passphrase --name \"Ada Lovelace\""),
                              QStringLiteral("init ci.promptlab --key-file")});
    verb->add_option("file", init->path,
                     std8(WorkspaceCommandText::tr("Workspace file (default: named after this folder)")))
        ->check(notEmpty());
    verb->add_option("--project-name", init->projectName,
                     std8(WorkspaceCommandText::tr("Name of the first project (default: the file's name)")))
        ->check(notEmpty());
    verb->add_option("--name", init->personName, std8(WorkspaceCommandText::tr("Your name (default: the user's)")))
        ->check(notEmpty());
    verb->add_option("--email", init->email, std8(WorkspaceCommandText::tr("Your e-mail address")))->check(notEmpty());
    verb->add_flag("--key-file", init->useKeyFile,
                   std8(WorkspaceCommandText::tr("Open it with a key file, made beside the workspace's folder or where "
                                                 "PROMPTLAB_KEY_FILE says")));
    verb->add_option(
            "--key-file-at", init->keyFile,
            std8(WorkspaceCommandText::tr("The same, with the key file at this path, which must lie outside of "
                                          "the workspace's folder")))
        ->check(notEmpty());
    verb->add_flag("--passphrase", init->usePassphrase,
                   std8(WorkspaceCommandText::tr("Open it with a passphrase, asked for now or taken from "
                                                 "PROMPTLAB_PASSPHRASE_FILE")));
    verb->add_flag("--keychain", init->useKeychain,
                   std8(WorkspaceCommandText::tr("Open it with the system's keychain")));
    registry.add(verb, init, runInit);

    verb = addVerb(app, "status", WorkspaceCommandText::tr("Show what the workspace holds and who you are in it"),
                   {QStringLiteral("status"), QStringLiteral("status --json -w helpdesk.promptlab")});
    registry.add(verb, std::make_shared<NoOptions>(), runStatus);

    auto import = std::make_shared<ImportOptions>();
    verb = addVerb(app, "import",
                   WorkspaceCommandText::tr("Read prompts, datasets and providers from a folder or a single file"),
                   {QStringLiteral("import resources/sample"), QStringLiteral("import prompts/triage"),
                    QStringLiteral("import tickets.csv")});
    verb->add_option("path", import->path, std8(WorkspaceCommandText::tr("Folder or file")))
        ->required()
        ->check(notEmpty());
    registry.add(verb, import, runImport);
}

} // namespace promptlab::cli
