// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/importservice.h"

#include "core/base/files.h"
#include "core/pipeline/plancheck.h"
#include "core/store/providerrepository.h"
#include "core/workspace/datasetservice.h"
#include "core/workspace/localpromptservice.h"
#include "core/workspace/names.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QtConcurrent>

namespace promptlab {

namespace {

struct ImportServiceText {
    Q_DECLARE_TR_FUNCTIONS(ImportService)
};

bool isDatasetFile(const QString &path)
{
    static const QStringList extensions{QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("jsonl"),
                                        QStringLiteral("ndjson")};
    return extensions.contains(QFileInfo(path).suffix().toLower());
}

QStringList manifestNames()
{
    return {QStringLiteral("promptlab.yaml"), QStringLiteral("sample.yaml")};
}

bool hasManifest(const QString &folder)
{
    const QStringList names = manifestNames();
    return std::any_of(names.begin(), names.end(),
                       [&folder](const QString &name) { return QFileInfo(folder + QLatin1Char('/') + name).isFile(); });
}

/// The first lines of a file with rules of a scripted provider say so.
bool isScriptedProvider(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    static const QRegularExpression mark(QStringLiteral("^format:\\s*[\"']?promptlab-scripted/"),
                                         QRegularExpression::MultilineOption);
    return mark.match(QString::fromUtf8(file.read(4'096))).hasMatch();
}

Result<ImportedProvider> readProviderFile(const QString &path)
{
    constexpr qint64 mostBytes = 4 * 1024 * 1024;
    PL_TRY(const QByteArray bytes, readFile(path, mostBytes));
    PL_TRY(const QString text, decodeText(bytes, path));
    return ImportedProvider{QFileInfo(path).completeBaseName(), QStringLiteral("scripted"), text.toUtf8(), path};
}

/// YAML and JSON files may hold either; whichever reader accepts the file wins, and when both refuse, the reader of
/// prompts explains unless the file plainly is a list of rows.
Result<ImportBundle> readSingleFile(const QString &path)
{
    ImportBundle bundle;
    const QString suffix = QFileInfo(path).suffix().toLower();
    const bool ambiguous =
        suffix == QLatin1String("json") || suffix == QLatin1String("yaml") || suffix == QLatin1String("yml");
    if (ambiguous && isScriptedProvider(path)) {
        PL_TRY(const ImportedProvider provider, readProviderFile(path));
        bundle.providers.append(provider);
        return bundle;
    }
    if (!isDatasetFile(path)) {
        Result<ImportedPrompt> prompt = readImportPrompt(path);
        if (prompt.ok()) {
            bundle.prompts.append(*prompt);
            return bundle;
        }
        if (!ambiguous)
            return prompt.error();
    }
    PL_TRY(DatasetContent content, readDatasetFile(path));
    bundle.datasets.append(ImportedDataset{content, QString(), path});
    return bundle;
}

/// A folder that says nothing about itself: each file that can be one thing alone.
Result<ImportBundle> readLooseFiles(const QString &folder)
{
    const QStringList patterns{QStringLiteral("*.md"),    QStringLiteral("*.csv"),    QStringLiteral("*.tsv"),
                               QStringLiteral("*.jsonl"), QStringLiteral("*.ndjson"), QStringLiteral("*.json"),
                               QStringLiteral("*.yaml"),  QStringLiteral("*.yml")};
    ImportBundle bundle;
    constexpr qsizetype mostFiles = 1'000;
    const QStringList names = QDir(folder).entryList(patterns, QDir::Files, QDir::Name);
    if (names.size() > mostFiles)
        return makeError(ErrorCode::LimitExceeded,
                         ImportServiceText::tr(
                             "The folder \"%1\" has more than %2 files; describe what is meant in a promptlab.yaml")
                             .arg(folder)
                             .arg(mostFiles));
    for (const QString &name : names) {
        PL_TRY(const QString path, resolveInside(folder, name));
        PL_TRY(const ImportBundle one, readSingleFile(path));
        bundle.prompts += one.prompts;
        bundle.datasets += one.datasets;
        bundle.providers += one.providers;
    }
    if (names.isEmpty())
        return makeError(ErrorCode::NotFound,
                         ImportServiceText::tr("There is nothing to import in \"%1\": a folder holds a promptlab.yaml, "
                                               "a prompt.yaml with its versions, or "
                                               "prompt, dataset and provider files")
                             .arg(folder));
    return bundle;
}

Result<ImportBundle> readBundle(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return makeError(ErrorCode::NotFound, ImportServiceText::tr("There is no file or folder \"%1\"").arg(path));
    if (!info.isDir())
        return manifestNames().contains(info.fileName()) ? readImportFolder(info.path()) : readSingleFile(path);
    if (hasManifest(path))
        return readImportFolder(path);
    if (!QFileInfo::exists(path + QStringLiteral("/prompt.yaml")))
        return readLooseFiles(path);
    ImportBundle bundle;
    PL_TRY(ImportedPrompt prompt, readImportPrompt(path));
    bundle.prompts.append(prompt);
    return bundle;
}

/// The names of datasets and providers; errors have the place in the file that gives the name.
Result<void> checkNames(const ImportBundle &bundle, const QString &path)
{
    for (const ImportedDataset &dataset : bundle.datasets)
        PL_CHECK(checkItemName(dataset.content.name, dataset.source, QStringLiteral("/name")));
    QString manifest;
    const QStringList names = manifestNames();
    for (const QString &name : names) {
        const QString candidate = QFileInfo(path).isDir() ? path + QLatin1Char('/') + name : path;
        if (manifest.isEmpty() && QFileInfo(candidate).fileName() == name && QFileInfo(candidate).isFile())
            manifest = candidate;
    }
    for (qsizetype i = 0; i < bundle.providers.size(); ++i) {
        const ImportedProvider &provider = bundle.providers[i];
        PL_CHECK(manifest.isEmpty()
                     ? checkItemName(provider.name, provider.source, QString())
                     : checkItemName(provider.name, manifest, QStringLiteral("/providers/%1/name").arg(i)));
    }
    return {};
}

/// Saves the versions that the workspace lacks. Versions that are there must be the first ones of the import.
Result<ImportedItem> storePrompt(UnitOfWork &work, const ImportedPrompt &imported)
{
    PromptRepository prompts(work.db(), work.cipher());
    PL_TRY(const auto existing, prompts.findByKey(work.context().project, imported.info.key));
    QStringList known;
    if (existing) {
        PL_TRY(const auto versions, prompts.versions(existing->id));
        for (const VersionSummary &version : versions)
            known.prepend(version.contentHash);
    }
    ImportedItem item{QStringLiteral("prompt"), imported.info.key, int(known.size()), 0};
    for (qsizetype i = 0; i < imported.versions.size(); ++i) {
        const ImportedVersion &version = imported.versions.at(i);
        if (known.contains(version.content.contentHash()))
            continue;
        SavePromptRequest request;
        request.key = imported.info.key;
        request.name = imported.info.name;
        request.description = imported.info.description;
        request.labels = imported.info.tags;
        request.content = version.content;
        request.message = version.message;
        request.create = true;
        PL_TRY(const PromptVersion saved, savePromptVersion(work, request));
        for (const QString &tag : version.tags)
            PL_CHECK(setAuditedTag(work, saved, tag));
        ++item.added;
        ++item.versions;
    }
    return item;
}

Result<ImportedItem> storeProvider(UnitOfWork &work, const ImportedProvider &imported, int position)
{
    ProviderRepository providers(work.db(), work.cipher());
    ProviderRecord record;
    record.id = newUuidV7(work.clock());
    record.project = work.context().project;
    record.name = imported.name;
    record.type = imported.kind;
    record.position = position;
    record.config = {{QStringLiteral("type"), imported.kind},
                     {QStringLiteral("name"), imported.name},
                     {QStringLiteral("rules"), QString::fromUtf8(imported.text)}};
    record.createdBy = work.context().actor.person;
    record.createdAt = record.updatedAt = work.now();
    PL_TRY(const auto before, providers.findByName(record.project, record.name));
    const bool same = before && before->config == record.config;
    if (!same) {
        PL_CHECK(providers.save(record));
        AuditEntry entry;
        entry.action = QStringLiteral("provider.import");
        entry.objectKind = QStringLiteral("provider");
        entry.objectId = uuidText(record.id);
        work.audit(entry);
    }
    return ImportedItem{QStringLiteral("provider"), imported.name, 1, same ? 0 : 1};
}

/// Sets what runs where, unless something runs there already: an import never deploys over anything.
Result<void> storeEnvironments(UnitOfWork &work, const ImportBundle &bundle)
{
    ProjectRepository projects(work.db(), work.cipher());
    PromptRepository prompts(work.db(), work.cipher());
    const ProjectId project = work.context().project;
    for (const ImportedEnvironment &wanted : bundle.environments) {
        PL_TRY(auto environment, projects.findEnvironment(project, wanted.name));
        if (!environment) {
            PL_CHECK(checkEnvironmentIsNoTag(work, wanted.name));
            PL_TRY(const EnvironmentKind kind, environmentKindFromName(wanted.kind));
            PL_TRY(const auto all, projects.environments(project));
            environment = EnvironmentRecord{
                EnvironmentId::create(work.clock()), project, wanted.name, kind, int(all.size()), work.now()};
            PL_CHECK(projects.insertEnvironment(*environment));
        }
        for (const ImportedPointer &pointer : wanted.pointers) {
            PL_TRY(const auto prompt, prompts.findByKey(project, pointer.prompt));
            if (!prompt || prompt->archivedAt != 0)
                continue; // what was put away does not run
            PL_TRY(const auto present, projects.findBinding(project, QString(), environment->id, prompt->id));
            if (present)
                continue;
            BindingRecord binding;
            binding.id = newUuidV7(work.clock());
            binding.project = project;
            binding.environment = environment->id;
            binding.prompt = prompt->id;
            for (const ImportedPointer::Share &share : pointer.split) {
                PL_TRY(const auto version, prompts.findVersion(prompt->id, share.version));
                if (!version)
                    return makeError(
                        ErrorCode::InvalidInput,
                        ImportServiceText::tr("\"%1\" has no version %2").arg(pointer.prompt).arg(share.version),
                        pointer.position);
                binding.pointer.split.append({version->id, share.weight});
            }
            binding.updatedBy = work.context().actor.person;
            binding.updatedAt = work.now();
            PL_CHECK(projects.setBinding(binding, 0));
            AuditEntry entry;
            entry.action = QStringLiteral("environment.import");
            entry.objectKind = QStringLiteral("environment_binding");
            entry.objectId = uuidText(binding.id);
            work.audit(entry);
        }
    }
    return {};
}

Result<ImportReport> storeBundle(UnitOfWork &work, const ImportBundle &bundle)
{
    ImportReport report;
    for (const ImportedPrompt &prompt : bundle.prompts) {
        PL_TRY(const ImportedItem item, storePrompt(work, prompt));
        report.items.append(item);
    }
    for (const ImportedDataset &dataset : bundle.datasets) {
        PL_TRY(const DatasetImport imported, saveDataset(work, dataset.content));
        report.items.append(
            {QStringLiteral("dataset"), imported.dataset.name, imported.version.number, imported.created ? 1 : 0});
    }
    for (const ImportedProvider &provider : bundle.providers) {
        const int position = provider.name == bundle.provider ? 0 : 1;
        PL_TRY(const ImportedItem item, storeProvider(work, provider, position));
        report.items.append(item);
    }
    PL_CHECK(storeEnvironments(work, bundle));
    return report;
}

} // namespace

Task<Result<ImportReport>> ImportService::import(Context context, QString path)
{
    PL_CO_CHECK(co_await m_access.require(context, Permission::EditContent));
    const ScriptHost *scripts = &m_scripts;
    const QFuture<Result<ImportBundle>> reading = QtConcurrent::run([path, scripts]() -> Result<ImportBundle> {
        PL_TRY(ImportBundle bundle, readBundle(path));
        PL_CHECK(checkNames(bundle, path));
        for (const ImportedDataset &dataset : bundle.datasets) {
            if (const auto checked = checkDataset(dataset.content, *scripts); !checked.ok())
                return checked.error().wrapped(
                    ImportServiceText::tr("The dataset \"%1\" is not stored").arg(dataset.content.name));
        }
        return bundle;
    });
    PL_CO_TRY(const ImportBundle bundle, co_await reading);
    if (!bundle.environments.isEmpty())
        PL_CO_CHECK(co_await m_access.require(context, Permission::ChangeEnvironments));
    if (!bundle.providers.isEmpty())
        PL_CO_CHECK(co_await m_access.require(context, Permission::ManageProviderKeys));
    const QFuture<Result<ImportReport>> storing =
        m_store.write(context, [bundle](UnitOfWork &work) { return storeBundle(work, bundle); });
    co_return co_await storing;
}

} // namespace promptlab
