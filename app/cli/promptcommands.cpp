// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandregistry.h"
#include "app/cli/inputstream.h"
#include "app/cli/table.h"
#include "core/base/files.h"
#include "core/pipeline/plancheck.h"
#include "core/prompt/promptfile.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QtConcurrent>

namespace promptlab::cli {

namespace {

struct PromptCommandText {
    Q_DECLARE_TR_FUNCTIONS(PromptCommands)
};

constexpr qint64 maxPromptFile = 16 * 1024 * 1024;

struct PromptListOptions {
    bool archived = false;
};

struct PromptRenameOptions {
    std::string key;
    std::string newKey;
    std::string name;
};

struct PromptReferenceOptions {
    std::string reference;
};

struct PromptSaveOptions {
    std::string key;
    std::string file;
    std::string message;
    std::string name;
    bool create = false;
    bool allowUnchanged = false;
    int expected = -1;
};

struct PromptCheckoutOptions {
    std::string reference;
    std::string output;
    bool force = false;
};

struct PromptTagOptions {
    std::string reference;
    std::string tag;
};

/// Without the line feeds that a block of YAML leaves behind.
QString trimmedEnd(QString text)
{
    while (!text.isEmpty() && text.back().isSpace())
        text.chop(1);
    return text;
}

QString authorName(const QHash<PersonId, QString> &names, const PersonId &person)
{
    return names.value(person, PromptCommandText::tr("somebody who is no member any more"));
}

QJsonObject versionJson(const ResolvedVersion &resolved)
{
    const PromptVersion &version = resolved.version;
    return {{QStringLiteral("prompt"), resolved.prompt.key},
            {QStringLiteral("name"), resolved.prompt.name},
            {QStringLiteral("id"), version.id.toString()},
            {QStringLiteral("number"), version.number},
            {QStringLiteral("contentHash"), version.contentHash},
            {QStringLiteral("message"), trimmedEnd(version.message)},
            {QStringLiteral("author"), version.author.toString()},
            {QStringLiteral("createdAt"), isoTime(version.createdAt)},
            {QStringLiteral("tags"), QJsonArray::fromStringList(version.tags)},
            {QStringLiteral("content"), version.content.toJson()}};
}

QString noPromptsText(bool archived)
{
    return archived ? PromptCommandText::tr("No prompt is archived.")
                    : PromptCommandText::tr("No prompts yet. Read some with \"promptlab-cli import FOLDER\" or "
                                            "save one with \"promptlab-cli prompt save\".");
}

Task<int> promptList(CommandHost *host, PromptListOptions options)
{
    PL_CLI_TRY(host, Workspace * workspace, co_await host->workspace());
    auto listing = options.archived ? workspace->prompts().listArchived(host->context())
                                    : workspace->prompts().list(host->context());
    PL_CLI_TRY(host, const QList<PromptListItem> items, co_await listing);
    QJsonArray json;
    Table table({PromptCommandText::tr("prompt"), PromptCommandText::tr("versions"), PromptCommandText::tr("runs in"),
                 PromptCommandText::tr("changed (UTC)"), PromptCommandText::tr("labels")});
    table.setRightAligned(1);
    for (const PromptListItem &item : items) {
        QJsonObject line{{QStringLiteral("key"), item.prompt.key},
                         {QStringLiteral("name"), item.prompt.name},
                         {QStringLiteral("description"), item.prompt.description},
                         {QStringLiteral("newestVersion"), item.newestVersion},
                         {QStringLiteral("environments"), QJsonArray::fromStringList(item.environments)},
                         {QStringLiteral("labels"), QJsonArray::fromStringList(item.prompt.tags)},
                         {QStringLiteral("updatedAt"), isoTime(item.prompt.updatedAt)}};
        if (item.prompt.archivedAt != 0)
            line.insert(QStringLiteral("archivedAt"), isoTime(item.prompt.archivedAt));
        json.append(line);
        table.addRow({item.prompt.key, QString::number(item.newestVersion), item.environments.join(QLatin1Char(' ')),
                      timeText(item.prompt.updatedAt), Terminal::safe(item.prompt.tags.join(QStringLiteral(", ")))});
    }
    if (host->printJson(QJsonObject{{QStringLiteral("prompts"), json}}))
        co_return ExitOk;
    if (items.isEmpty())
        host->terminal().line(noPromptsText(options.archived));
    else
        table.print(host->terminal());
    co_return ExitOk;
}

QString jsonText(const QJsonValue &value)
{
    return value.isString() ? value.toString() : QString::fromUtf8(canonicalJson(value));
}

/// "temperature 0, maxTokens 200": what is set, under the names of the prompt file.
QString settingsText(const PromptContent &content)
{
    const QJsonObject settings = content.toJson().value(QStringLiteral("settings")).toObject();
    QStringList parts;
    for (auto it = settings.begin(); it != settings.end(); ++it) {
        if (it.key() != QLatin1String("model"))
            parts.append(it.key() + QLatin1Char(' ') + jsonText(it.value()));
    }
    return parts.join(QStringLiteral(", "));
}

void printFacts(Terminal &terminal, const PromptContent &content)
{
    QStringList variables;
    for (const Variable &variable : content.variables)
        variables.append(variable.name);
    terminal.line(PromptCommandText::tr("template: %1; variables: %2")
                      .arg(templateFormatName(content.format),
                           variables.isEmpty() ? QStringLiteral("–") : variables.join(QStringLiteral(", "))));
    if (!content.settings.model.isEmpty())
        terminal.line(PromptCommandText::tr("model: %1").arg(Terminal::safe(content.settings.model)));
    if (const QString settings = settingsText(content); !settings.isEmpty())
        terminal.line(PromptCommandText::tr("settings: %1").arg(Terminal::safe(settings)));
    if (!content.tools.isEmpty())
        terminal.line(PromptCommandText::tr("tools: %1").arg(content.tools.size()));
    if (content.responseSchema) {
        const QByteArray schema = content.responseSchema->isObject()
                                    ? QJsonDocument(content.responseSchema->toObject()).toJson().trimmed()
                                    : canonicalJson(*content.responseSchema);
        terminal.line(PromptCommandText::tr("response schema:"));
        terminal.line(
            QStringLiteral("  ")
            + Terminal::safe(QString::fromUtf8(schema), true).replace(QLatin1Char('\n'), QLatin1String("\n  ")));
    }
}

void printContent(Terminal &terminal, const PromptContent &content)
{
    for (const Message &message : content.messages) {
        terminal.line(terminal.styled(
            QStringLiteral("── %1 ").arg(messageRoleName(message.role)) + QString(40, QChar(0x2500)), Tone::Dim));
        terminal.line(Terminal::safe(message.text(), true));
    }
}

Task<int> promptShow(CommandHost *host, PromptReferenceOptions options)
{
    PL_CLI_TRY(host, Workspace * workspace, co_await host->workspace());
    PL_CLI_TRY(host, const ResolvedVersion resolved,
               co_await workspace->prompts().show(host->context(), fromStd(options.reference)));
    PL_CLI_TRY(host, const auto names, co_await workspace->memberNames(host->context()));
    QJsonObject json = versionJson(resolved);
    json.insert(QStringLiteral("authorName"), names.value(resolved.version.author));
    if (host->printJson(json))
        co_return ExitOk;
    Terminal &terminal = host->terminal();
    const PromptVersion &version = resolved.version;
    terminal.line(terminal.styled(
        QStringLiteral("%1@%2  %3").arg(resolved.prompt.key).arg(version.number).arg(version.contentHash.left(12)),
        Tone::Strong));
    terminal.line(PromptCommandText::tr("saved %1 UTC by %2")
                      .arg(timeText(version.createdAt), Terminal::safe(authorName(names, version.author))));
    if (const QString message = trimmedEnd(version.message); !message.isEmpty())
        terminal.line(Terminal::safe(message, true));
    if (!version.tags.isEmpty())
        terminal.line(PromptCommandText::tr("tags: %1").arg(version.tags.join(QStringLiteral(", "))));
    printFacts(terminal, version.content);
    printContent(terminal, version.content);
    co_return ExitOk;
}

Task<int> promptLog(CommandHost *host, PromptReferenceOptions options)
{
    PL_CLI_TRY(host, Workspace * workspace, co_await host->workspace());
    PL_CLI_TRY(host, const QList<VersionSummary> versions,
               co_await workspace->prompts().log(host->context(), fromStd(options.reference)));
    PL_CLI_TRY(host, const auto names, co_await workspace->memberNames(host->context()));
    QJsonArray json;
    Table table({PromptCommandText::tr("version"), PromptCommandText::tr("hash"), PromptCommandText::tr("saved (UTC)"),
                 PromptCommandText::tr("author"), PromptCommandText::tr("tags"), PromptCommandText::tr("message")});
    table.setRightAligned(0);
    table.setDroppable({1, 3});
    table.setLeastLastWidth(30);
    for (const VersionSummary &version : versions) {
        json.append(QJsonObject{{QStringLiteral("number"), version.number},
                                {QStringLiteral("id"), version.id.toString()},
                                {QStringLiteral("contentHash"), version.contentHash},
                                {QStringLiteral("message"), trimmedEnd(version.message)},
                                {QStringLiteral("author"), version.author.toString()},
                                {QStringLiteral("authorName"), names.value(version.author)},
                                {QStringLiteral("createdAt"), isoTime(version.createdAt)},
                                {QStringLiteral("tags"), QJsonArray::fromStringList(version.tags)}});
        table.addRow({QString::number(version.number), version.contentHash.left(12), timeText(version.createdAt),
                      Terminal::safe(names.value(version.author, QStringLiteral("–"))),
                      version.tags.join(QLatin1Char(' ')),
                      Terminal::safe(version.message.section(QLatin1Char('\n'), 0, 0))});
    }
    if (host->printJson(QJsonObject{{QStringLiteral("versions"), json}}))
        co_return ExitOk;
    table.print(host->terminal());
    co_return ExitOk;
}

Result<PromptFile> readPromptFile(const QString &path, const CancelToken &cancel)
{
    if (path == QLatin1String("-")) {
        PL_TRY(const QByteArray input, readStream(path, maxPromptFile, cancel));
        return parsePromptFile(input, PromptCommandText::tr("standard input"));
    }
    PL_TRY(const QByteArray bytes, readFile(path, maxPromptFile));
    return parsePromptFile(bytes, path);
}

Task<int> promptSave(CommandHost *host, PromptSaveOptions options)
{
    const QString path = fromStd(options.file);
    const CancelToken cancel = host->cancel();
    const QFuture<Result<PromptFile>> reading =
        QtConcurrent::run([path, cancel] { return readPromptFile(path, cancel); });
    PL_CLI_TRY(host, const PromptFile file, co_await reading);
    PL_CLI_TRY(host, Workspace * workspace, co_await host->workspace());
    SavePromptRequest request;
    request.key = fromStd(options.key);
    request.name = options.name.empty() ? file.meta.name : fromStd(options.name);
    request.description = file.meta.description;
    request.content = file.content;
    request.message = options.message.empty() ? file.meta.commit : fromStd(options.message);
    request.create = options.create;
    request.expectedVersion = options.expected;
    request.allowUnchanged = options.allowUnchanged;
    PL_CLI_TRY(host, const PromptVersion version, co_await workspace->prompts().save(host->context(), request));
    if (host->printJson(QJsonObject{{QStringLiteral("prompt"), request.key},
                                    {QStringLiteral("number"), version.number},
                                    {QStringLiteral("id"), version.id.toString()},
                                    {QStringLiteral("contentHash"), version.contentHash}}))
        co_return ExitOk;
    host->terminal().line(PromptCommandText::tr("Saved %1@%2 (%3)")
                              .arg(request.key)
                              .arg(version.number)
                              .arg(version.contentHash.left(12)));
    if (const auto usable = checkPrompts({QStringLiteral("%1@%2").arg(request.key).arg(version.number)},
                                         {request.content}, workspace->scripts());
        !usable.ok() && !host->options().quiet)
        host->terminal().error(PromptCommandText::tr("Saved, but it cannot run yet. %1").arg(usable.error().text()));
    co_return ExitOk;
}

Task<int> promptCheckout(CommandHost *host, PromptCheckoutOptions options)
{
    PL_CLI_TRY(host, Workspace * workspace, co_await host->workspace());
    PL_CLI_TRY(host, const ResolvedVersion resolved,
               co_await workspace->prompts().show(host->context(), fromStd(options.reference)));
    PromptFileMeta meta;
    meta.name = resolved.prompt.name;
    meta.description = resolved.prompt.description;
    const QByteArray text = writePromptFile(resolved.version.content, meta);
    if (options.output == "-" && host->json())
        co_return host->fail(
            makeError(ErrorCode::InvalidInput,
                      PromptCommandText::tr(
                          "-o - prints the prompt file; it does not go with --json (see \"prompt show --json\")")));
    if (options.output == "-") {
        host->terminal().foreign(text);
        co_return ExitOk;
    }
    const QString path = options.output.empty() ? resolved.prompt.key + QStringLiteral(".md") : fromStd(options.output);
    // Writing what is there already replaces nothing.
    const bool same = QFileInfo(path).isFile() && readFile(path, maxPromptFile).valueOr({}) == text;
    PL_CLI_TRY(host, const QString place, host->checkOutput(path, options.force || same));
    if (const auto written = writeFileAtomically(place, text); !written.ok())
        co_return host->fail(written.error());
    if (!host->printJson(QJsonObject{{QStringLiteral("file"), path},
                                     {QStringLiteral("number"), resolved.version.number},
                                     {QStringLiteral("contentHash"), resolved.version.contentHash}}))
        host->terminal().line(
            PromptCommandText::tr("Wrote %1@%2 to %3").arg(resolved.prompt.key).arg(resolved.version.number).arg(path));
    co_return ExitOk;
}

Task<int> promptTag(CommandHost *host, PromptTagOptions options)
{
    PL_CLI_TRY(host, Workspace * workspace, co_await host->workspace());
    PL_CLI_TRY(host, const ResolvedVersion resolved,
               co_await workspace->prompts().tag(host->context(), fromStd(options.reference), fromStd(options.tag)));
    if (!host->printJson(versionJson(resolved)))
        host->terminal().line(PromptCommandText::tr("The tag \"%1\" points at %2@%3")
                                  .arg(fromStd(options.tag), resolved.prompt.key)
                                  .arg(resolved.version.number));
    co_return ExitOk;
}

QJsonObject promptJson(const Prompt &prompt)
{
    return {{QStringLiteral("id"), prompt.id.toString()},
            {QStringLiteral("key"), prompt.key},
            {QStringLiteral("name"), prompt.name},
            {QStringLiteral("archived"), prompt.archivedAt != 0}};
}

Task<int> promptRename(CommandHost *host, PromptRenameOptions options)
{
    if (options.newKey.empty() && options.name.empty())
        co_return host->fail(
            makeError(ErrorCode::InvalidInput,
                      PromptCommandText::tr("Say how it is called from now on: a new key, or --name with a new name")));
    PL_CLI_TRY(host, Workspace * workspace, co_await host->workspace());
    const RenamePromptRequest request{fromStd(options.key), fromStd(options.newKey), fromStd(options.name)};
    PL_CLI_TRY(host, const Prompt prompt, co_await workspace->prompts().rename(host->context(), request));
    if (host->printJson(promptJson(prompt)))
        co_return ExitOk;
    host->terminal().line(
        prompt.key == request.key
            ? PromptCommandText::tr("%1 is called \"%2\" now").arg(prompt.key, Terminal::safe(prompt.name))
            : PromptCommandText::tr("Renamed %1 to %2").arg(request.key, prompt.key));
    co_return ExitOk;
}

Task<int> promptArchive(CommandHost *host, PromptReferenceOptions options)
{
    PL_CLI_TRY(host, Workspace * workspace, co_await host->workspace());
    PL_CLI_TRY(host, const Prompt prompt,
               co_await workspace->prompts().archive(host->context(), fromStd(options.reference)));
    if (!host->printJson(promptJson(prompt)))
        host->terminal().line(
            PromptCommandText::tr("Archived %1; \"prompt restore %1\" brings it back").arg(prompt.key));
    co_return ExitOk;
}

Task<int> promptRestore(CommandHost *host, PromptReferenceOptions options)
{
    PL_CLI_TRY(host, Workspace * workspace, co_await host->workspace());
    PL_CLI_TRY(host, const Prompt prompt,
               co_await workspace->prompts().restore(host->context(), fromStd(options.reference)));
    if (!host->printJson(promptJson(prompt)))
        host->terminal().line(PromptCommandText::tr("Restored %1").arg(prompt.key));
    co_return ExitOk;
}

/// Verbs about a whole prompt.
void registerShelfCommands(CLI::App &group, CommandRegistry &registry)
{
    const std::string key = std8(PromptCommandText::tr("Key of the prompt"));
    auto rename = std::make_shared<PromptRenameOptions>();
    CLI::App *verb =
        addVerb(group, "rename", PromptCommandText::tr("Give a prompt another key or name; its versions stay"),
                {QStringLiteral("prompt rename triage ticket-triage"),
                 QStringLiteral("prompt rename triage --name \"Sort tickets\"")});
    verb->add_option("prompt", rename->key, key)->required();
    verb->add_option("new-key", rename->newKey, std8(PromptCommandText::tr("The new key")))->check(notEmpty());
    verb->add_option("--name", rename->name, std8(PromptCommandText::tr("The new name for people")))->check(notEmpty());
    registry.add(verb, rename, promptRename);

    auto archive = std::make_shared<PromptReferenceOptions>();
    verb =
        addVerb(group, "archive", PromptCommandText::tr("Take a prompt out of the lists; its versions and runs stay"),
                {QStringLiteral("prompt archive greeting"), QStringLiteral("prompt list --archived")});
    verb->add_option("prompt", archive->reference, key)->required();
    registry.add(verb, archive, promptArchive);

    auto restore = std::make_shared<PromptReferenceOptions>();
    verb = addVerb(group, "restore", PromptCommandText::tr("Bring an archived prompt back"),
                   {QStringLiteral("prompt restore greeting")});
    verb->add_option("prompt", restore->reference, key)->required();
    registry.add(verb, restore, promptRestore);
}

/// Verbs that take one version out or name it.
void registerReferenceCommands(CLI::App &group, CommandRegistry &registry, const QString &reference)
{
    auto checkout = std::make_shared<PromptCheckoutOptions>();
    CLI::App *verb = addVerb(
        group, "checkout", PromptCommandText::tr("Write one version to a file for editing"),
        {QStringLiteral("prompt checkout triage@2 -o triage.md"), QStringLiteral("prompt checkout triage -o -")});
    verb->add_option("version", checkout->reference, std8(reference))->required();
    verb->add_option("-o,--output", checkout->output,
                     std8(PromptCommandText::tr("File (default: KEY.md), or - for standard output")))
        ->check(notEmpty());
    verb->add_flag("-f,--force", checkout->force,
                   std8(PromptCommandText::tr("Overwrite a file that differs; never a workspace or a key")));
    registry.add(verb, checkout, promptCheckout);

    auto tag = std::make_shared<PromptTagOptions>();
    verb = addVerb(group, "tag", PromptCommandText::tr("Point a tag at a version"),
                   {QStringLiteral("prompt tag triage@3 stable")});
    verb->add_option("version", tag->reference, std8(reference))->required();
    verb->add_option("name", tag->tag, std8(PromptCommandText::tr("Name of the tag")))->required();
    registry.add(verb, tag, promptTag);
}

} // namespace

void registerPromptCommands(CLI::App &app, CommandRegistry &registry)
{
    const QString reference = PromptCommandText::tr(
        "Version: \"triage\" (newest), \"triage@3\", \"triage@stable\" (tag), \"triage@@staging\" (environment), "
        "\"triage@1a2b3c\" (hash)");
    CLI::App *group = addVerb(app, "prompt", PromptCommandText::tr("List, show, save, tag, rename and archive prompts"),
                              {QStringLiteral("prompt list"), QStringLiteral("prompt show triage@2"),
                               QStringLiteral("prompt save triage triage.md -m \"Why\"")});
    group->require_subcommand(1);
    auto list = std::make_shared<PromptListOptions>();
    CLI::App *verb = addVerb(*group, "list", PromptCommandText::tr("List the prompts"),
                             {QStringLiteral("prompt list"), QStringLiteral("prompt list --archived")});
    verb->add_flag("--archived", list->archived, std8(PromptCommandText::tr("Those that were archived, no others")));
    registry.add(verb, list, promptList);

    auto show = std::make_shared<PromptReferenceOptions>();
    verb = addVerb(*group, "show", PromptCommandText::tr("Show one version"),
                   {QStringLiteral("prompt show triage@2"), QStringLiteral("prompt show triage --json")});
    verb->add_option("version", show->reference, std8(reference))->required();
    registry.add(verb, show, promptShow);

    auto log = std::make_shared<PromptReferenceOptions>();
    verb = addVerb(*group, "log", PromptCommandText::tr("List the versions of a prompt, newest first"),
                   {QStringLiteral("prompt log triage")});
    verb->add_option("prompt", log->reference, std8(PromptCommandText::tr("Key of the prompt")))->required();
    registry.add(verb, log, promptLog);

    auto save = std::make_shared<PromptSaveOptions>();
    verb = addVerb(*group, "save", PromptCommandText::tr("Save a file as the next version"),
                   {QStringLiteral("prompt save triage triage.md -m \"Say what counts as urgent\""),
                    QStringLiteral("prompt save greeting hello.txt --create -m first")});
    verb->add_option("prompt", save->key, std8(PromptCommandText::tr("Key of the prompt")))->required();
    verb->add_option("file", save->file,
                     std8(PromptCommandText::tr("Prompt file (.md, .txt, .yaml, .json), or - for standard input")))
        ->required();
    verb->add_option("-m,--message", save->message, std8(PromptCommandText::tr("What changed and why")));
    verb->add_option("--name", save->name, std8(PromptCommandText::tr("Title of a new prompt")));
    verb->add_flag("--create", save->create,
                   std8(PromptCommandText::tr("Make the prompt when there is none of this key")));
    verb->add_flag("--allow-unchanged", save->allowUnchanged,
                   std8(PromptCommandText::tr("Save even when nothing changed")));
    verb->add_option("--expect", save->expected,
                     std8(PromptCommandText::tr("Newest version you saw; refuse when it moved on")));
    registry.add(verb, save, promptSave);

    registerReferenceCommands(*group, registry, reference);
    registerShelfCommands(*group, registry);
}

} // namespace promptlab::cli
