// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandregistry.h"
#include "app/cli/table.h"
#include "core/workspace/names.h"

#include <QtConcurrent>

namespace promptlab::cli {

namespace {

struct DatasetCommandText {
    Q_DECLARE_TR_FUNCTIONS(DatasetCommands)
};

struct DatasetListOptions {
};

struct DatasetImportOptions {
    std::string file;
    std::string name;
};

Task<int> datasetList(CommandHost *host, DatasetListOptions)
{
    PL_CLI_TRY(host, Workspace * workspace, co_await host->workspace());
    PL_CLI_TRY(host, const QList<DatasetListItem> datasets, co_await workspace->datasets().list(host->context()));
    QJsonArray json;
    Table table({DatasetCommandText::tr("dataset"), DatasetCommandText::tr("versions"), DatasetCommandText::tr("rows"),
                 DatasetCommandText::tr("changed (UTC)"), DatasetCommandText::tr("description")});
    table.setRightAligned(1);
    table.setRightAligned(2);
    for (const DatasetListItem &item : datasets) {
        const DatasetRecord &dataset = item.dataset;
        json.append(QJsonObject{{QStringLiteral("id"), dataset.id.toString()},
                                {QStringLiteral("name"), dataset.name},
                                {QStringLiteral("description"), dataset.description},
                                {QStringLiteral("newestVersion"), dataset.versionCount},
                                {QStringLiteral("rows"), item.rows},
                                {QStringLiteral("updatedAt"), isoTime(dataset.updatedAt)}});
        table.addRow({Terminal::safe(dataset.name), QString::number(dataset.versionCount), QString::number(item.rows),
                      timeText(dataset.updatedAt),
                      Terminal::safe(dataset.description.section(QLatin1Char('\n'), 0, 0))});
    }
    if (host->printJson(QJsonObject{{QStringLiteral("datasets"), json}}))
        co_return ExitOk;
    if (datasets.isEmpty())
        host->terminal().line(
            DatasetCommandText::tr("No datasets yet. Read one with \"promptlab-cli dataset import FILE\"."));
    else
        table.print(host->terminal());
    co_return ExitOk;
}

Task<int> datasetImport(CommandHost *host, DatasetImportOptions options)
{
    const QString path = fromStd(options.file);
    // A large file takes a while: read it where it cannot hold up Ctrl+C.
    const QFuture<Result<DatasetContent>> reading = QtConcurrent::run([path] { return readDatasetFile(path); });
    PL_CLI_TRY(host, DatasetContent content, co_await reading);
    if (!options.name.empty())
        content.name = fromStd(options.name);
    else if (const auto named = checkItemName(content.name, path, QStringLiteral("/name")); !named.ok())
        co_return host->fail(named.error());
    PL_CLI_TRY(host, Workspace * workspace, co_await host->workspace());
    PL_CLI_TRY(host, const DatasetImport imported,
               co_await workspace->datasets().import(host->context(), std::move(content)));
    if (host->printJson(QJsonObject{{QStringLiteral("name"), imported.dataset.name},
                                    {QStringLiteral("number"), imported.version.number},
                                    {QStringLiteral("rows"), imported.version.rowCount},
                                    {QStringLiteral("contentHash"), imported.version.contentHash},
                                    {QStringLiteral("new"), imported.created}}))
        co_return ExitOk;
    const int rows = imported.version.rowCount;
    const QString text = imported.created
                           ? DatasetCommandText::tr("Stored %1@%2 with %n row(s)", nullptr, rows)
                           : DatasetCommandText::tr("%1@%2 has the same %n row(s) already", nullptr, rows);
    host->terminal().line(text.arg(Terminal::safe(imported.dataset.name)).arg(imported.version.number));
    co_return ExitOk;
}

} // namespace

void registerDatasetCommands(CLI::App &app, CommandRegistry &registry)
{
    CLI::App *group = addVerb(app, "dataset", DatasetCommandText::tr("Import and list datasets"),
                              {QStringLiteral("dataset list"), QStringLiteral("dataset import tickets.csv")});
    group->require_subcommand(1);
    CLI::App *verb =
        addVerb(*group, "list", DatasetCommandText::tr("List the datasets"), {QStringLiteral("dataset list")});
    registry.add(verb, std::make_shared<DatasetListOptions>(), datasetList);

    auto import = std::make_shared<DatasetImportOptions>();
    verb = addVerb(
        *group, "import",
        DatasetCommandText::tr("Read a dataset (.csv, .tsv, .jsonl, .json, .yaml) as its next version"),
        {QStringLiteral("dataset import tickets.csv"), QStringLiteral("dataset import export.jsonl --name tickets")});
    verb->add_option("file", import->file, std8(DatasetCommandText::tr("Dataset file")))->required()->check(notEmpty());
    verb->add_option("--name", import->name, std8(DatasetCommandText::tr("Name of the dataset (default: the file's)")))
        ->check(notEmpty());
    registry.add(verb, import, datasetImport);
}

} // namespace promptlab::cli
