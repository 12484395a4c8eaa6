// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/samplefolder.h"

#include "core/base/files.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

namespace promptlab {

namespace {

struct SampleFolderText {
    Q_DECLARE_TR_FUNCTIONS(ImportFolder)
};

constexpr qint64 importMaxBytes = 256 * 1024 * 1024;
constexpr qint64 importMaxTextFile = 16 * 1024 * 1024;
constexpr qint64 importMaxDataset = 64 * 1024 * 1024;
constexpr qsizetype importMaxVersions = 1'000;
constexpr qsizetype importMaxDatasets = 100;
constexpr qsizetype importMaxProviders = 20;

/// Reads files below one folder and counts what it has read.
class ImportFolder
{
public:
    explicit ImportFolder(QString root) : m_root(std::move(root)) {}

    [[nodiscard]] QString shown(const QString &relative) const
    {
        return QDir::cleanPath(m_root + QLatin1Char('/') + relative);
    }
    [[nodiscard]] bool isFolder(const QString &relative) const
    {
        return QFileInfo(m_root + QLatin1Char('/') + relative).isDir();
    }

    Result<QByteArray> read(const QString &relative, qint64 maxBytes)
    {
        Result<QString> resolved = resolveInside(m_root, relative);
        if (!resolved.ok() && resolved.error().code == ErrorCode::PermissionDenied) {
            // Nobody refused anything: the manifest names what it must not.
            Error error = resolved.error();
            error.code = ErrorCode::InvalidInput;
            return error;
        }
        PL_TRY(const QString path, resolved);
        PL_TRY(QByteArray bytes, readFile(path, std::min(maxBytes, importMaxBytes - m_read)));
        m_read += bytes.size();
        return bytes;
    }

    /// Names of the regular files in a folder that was found to be inside.
    [[nodiscard]] QStringList files(const QString &relative) const
    {
        return QDir(m_root + QLatin1Char('/') + relative).entryList(QDir::Files, QDir::Name);
    }

private:
    QString m_root;
    qint64 m_read = 0;
};

/// The manifest says where a file is named; an error of the file itself says more and stays as it is.
Error importAt(const Error &error, const TextPosition &position)
{
    Error placed = error;
    if (!placed.position)
        placed.position = position;
    return placed;
}

Error importFault(const QString &source, const QString &message)
{
    return makeError(ErrorCode::InvalidInput, message, TextPosition{source, 0, 0});
}

Result<ImportedVersion> importVersion(ImportFolder &folder, const QString &relative)
{
    const QString source = folder.shown(relative);
    PL_TRY(const QByteArray bytes, folder.read(relative, importMaxTextFile));
    PL_TRY(PromptFile file, parsePromptFile(bytes, source));
    return ImportedVersion{std::move(file.content), file.meta.commit, file.meta.tags, source};
}

/// Names of v1.md, v2.md, … by number.
Result<QMap<int, QString>> importVersionNames(const ImportFolder &folder, const QString &relative)
{
    static const QRegularExpression form(QStringLiteral("\\Av([1-9][0-9]{0,3})\\.(?:md|txt|yaml|yml|json)\\z"));
    QMap<int, QString> names;
    const QStringList files = folder.files(relative);
    for (const QString &name : files) {
        const auto match = form.match(name);
        if (!match.hasMatch())
            continue;
        const int number = match.captured(1).toInt();
        if (names.contains(number))
            return importFault(folder.shown(relative), SampleFolderText::tr("Version %1 is there twice: %2 and %3")
                                                           .arg(QString::number(number), names.value(number), name));
        names.insert(number, name);
    }
    if (names.isEmpty())
        return importFault(folder.shown(relative),
                           SampleFolderText::tr("The prompt has no versions; the first is a file named v1.md"));
    if (names.size() > importMaxVersions)
        return makeError(ErrorCode::LimitExceeded,
                         SampleFolderText::tr("A prompt has at most %1 versions").arg(importMaxVersions),
                         TextPosition{folder.shown(relative), 0, 0});
    int expected = 1;
    for (auto it = names.constBegin(); it != names.constEnd(); ++it, ++expected) {
        if (it.key() != expected)
            return importFault(folder.shown(relative),
                               SampleFolderText::tr("There is a file %1 but no v%2; versions have no gaps")
                                   .arg(it.value())
                                   .arg(expected));
    }
    return names;
}

Result<void> importCheckTags(const ImportedPrompt &prompt)
{
    QHash<QString, QString> seen;
    for (const ImportedVersion &version : prompt.versions) {
        for (const QString &tag : version.tags) {
            if (seen.contains(tag))
                return importFault(version.source,
                                   SampleFolderText::tr("The tag \"%1\" is already that of %2; a tag names one version")
                                       .arg(tag, seen.value(tag)));
            seen.insert(tag, version.source);
        }
    }
    return {};
}

Result<ImportedPrompt> importPromptFolder(ImportFolder &folder, const QString &relative)
{
    const QString prefix = relative.isEmpty() ? QString() : relative + QLatin1Char('/');
    const QString infoName = prefix + QStringLiteral("prompt.yaml");
    ImportedPrompt prompt;
    prompt.source = folder.shown(relative);
    PL_TRY(const QByteArray info, folder.read(infoName, importMaxTextFile));
    PL_TRY(prompt.info, parsePromptInfo(info, folder.shown(infoName)));
    PL_TRY(const auto names, importVersionNames(folder, relative));
    for (const QString &name : names) {
        PL_TRY(ImportedVersion version, importVersion(folder, prefix + name));
        prompt.versions.append(std::move(version));
    }
    PL_CHECK(importCheckTags(prompt));
    return prompt;
}

Result<ImportedPrompt> importPromptFile(ImportFolder &folder, const QString &relative)
{
    const QString source = folder.shown(relative);
    PL_TRY(const QByteArray bytes, folder.read(relative, importMaxTextFile));
    PL_TRY(PromptFile file, parsePromptFile(bytes, source));
    ImportedPrompt prompt;
    prompt.source = source;
    prompt.info.key = QFileInfo(relative).fileName().section(QLatin1Char('.'), 0, 0);
    prompt.info.name = file.meta.name;
    prompt.info.description = file.meta.description;
    if (const auto valid = validatePromptKey(prompt.info.key); !valid.ok())
        return importFault(source, valid.error().message);
    prompt.versions.append(ImportedVersion{std::move(file.content), file.meta.commit, file.meta.tags, source});
    return prompt;
}

Result<void> importPrompts(ImportFolder &folder, const ImportManifest &manifest, ImportBundle &bundle)
{
    QHash<QString, QString> seen;
    for (const ImportManifest::Entry &entry : manifest.prompts) {
        auto prompt =
            folder.isFolder(entry.path) ? importPromptFolder(folder, entry.path) : importPromptFile(folder, entry.path);
        if (!prompt.ok())
            return importAt(prompt.error(), entry.position);
        const QString key = prompt->info.key;
        if (seen.contains(key))
            return makeError(ErrorCode::InvalidInput,
                             SampleFolderText::tr("The prompt \"%1\" is already that of %2").arg(key, seen.value(key)),
                             entry.position);
        seen.insert(key, prompt->source);
        bundle.prompts.append(std::move(*prompt));
    }
    return {};
}

const ImportedPrompt *importFind(const ImportBundle &bundle, const QString &key)
{
    const auto found = std::find_if(bundle.prompts.begin(), bundle.prompts.end(),
                                    [&key](const ImportedPrompt &prompt) { return prompt.info.key == key; });
    return found == bundle.prompts.end() ? nullptr : &*found;
}

Result<DatasetContent> importDataset(ImportFolder &folder, const ImportManifest::Entry &entry)
{
    const QFileInfo info(entry.path);
    PL_TRY(const QByteArray bytes, folder.read(entry.path, importMaxDataset));
    PL_TRY(DatasetContent content, parseDataset(bytes, folder.shown(entry.path), info.suffix()));
    if (content.name.isEmpty())
        content.name = info.completeBaseName();
    return content;
}

Result<void> importDatasets(ImportFolder &folder, const ImportManifest &manifest, ImportBundle &bundle)
{
    QSet<QString> names;
    for (const ImportManifest::Entry &entry : manifest.datasets) {
        if (bundle.datasets.size() >= importMaxDatasets)
            return makeError(ErrorCode::LimitExceeded,
                             SampleFolderText::tr("An import has at most %1 datasets").arg(importMaxDatasets),
                             entry.position);
        if (!entry.name.isEmpty() && !importFind(bundle, entry.name))
            return makeError(ErrorCode::InvalidInput,
                             SampleFolderText::tr("The dataset is for the prompt \"%1\", which is not in this import")
                                 .arg(entry.name.left(80)),
                             entry.position);
        auto content = importDataset(folder, entry);
        if (!content.ok())
            return importAt(content.error(), entry.position);
        if (names.contains(content->name))
            return makeError(
                ErrorCode::InvalidInput,
                SampleFolderText::tr("Another dataset is already called \"%1\"").arg(content->name.left(80)),
                entry.position);
        names.insert(content->name);
        bundle.datasets.append({std::move(*content), entry.name, folder.shown(entry.path)});
    }
    return {};
}

Result<void> importProviders(ImportFolder &folder, const ImportManifest &manifest, ImportBundle &bundle)
{
    for (const ImportManifest::Entry &entry : manifest.providers) {
        if (bundle.providers.size() >= importMaxProviders)
            return makeError(ErrorCode::LimitExceeded,
                             SampleFolderText::tr("An import has at most %1 providers").arg(importMaxProviders),
                             entry.position);
        auto text = folder.read(entry.path, importMaxTextFile);
        if (!text.ok())
            return importAt(text.error(), entry.position);
        bundle.providers.append({entry.name, entry.kind, std::move(*text), folder.shown(entry.path)});
    }
    return {};
}

Result<void> importCheckEnvironments(const ImportBundle &bundle)
{
    for (const ImportedEnvironment &environment : bundle.environments) {
        for (const ImportedPointer &pointer : environment.pointers) {
            const ImportedPrompt *prompt = importFind(bundle, pointer.prompt);
            if (!prompt)
                return makeError(ErrorCode::InvalidInput,
                                 SampleFolderText::tr("\"%1\" points at the prompt \"%2\", which is not in this import")
                                     .arg(environment.name, pointer.prompt.left(80)),
                                 pointer.position);
            for (const ImportedPointer::Share &share : pointer.split) {
                if (share.version > prompt->versions.size())
                    return makeError(ErrorCode::InvalidInput,
                                     SampleFolderText::tr("\"%1\" points at version %2 of \"%3\", which has %4")
                                         .arg(environment.name, QString::number(share.version), pointer.prompt,
                                              QString::number(prompt->versions.size())),
                                     pointer.position);
            }
        }
    }
    return {};
}

Result<QString> importManifestName(const QString &path)
{
    for (const QString &name : {QStringLiteral("promptlab.yaml"), QStringLiteral("sample.yaml")}) {
        if (QFileInfo::exists(path + QLatin1Char('/') + name))
            return name;
    }
    return makeError(
        ErrorCode::NotFound,
        SampleFolderText::tr("The folder \"%1\" has no file promptlab.yaml that says what is in it").arg(path));
}

} // namespace

Result<ImportBundle> readImportFolder(const QString &path)
{
    PL_TRY(const QString name, importManifestName(path));
    ImportFolder folder(path);
    PL_TRY(const QByteArray bytes, folder.read(name, importMaxTextFile));
    PL_TRY(const ImportManifest manifest, parseImportManifest(bytes, folder.shown(name)));
    ImportBundle bundle;
    bundle.name = manifest.name;
    bundle.description = manifest.description;
    bundle.provider = manifest.provider;
    bundle.environments = manifest.environments;
    PL_CHECK(importPrompts(folder, manifest, bundle));
    PL_CHECK(importDatasets(folder, manifest, bundle));
    PL_CHECK(importProviders(folder, manifest, bundle));
    PL_CHECK(importCheckEnvironments(bundle));
    return bundle;
}

Result<ImportedPrompt> readImportPrompt(const QString &path)
{
    const QFileInfo info(path);
    if (info.isDir()) {
        ImportFolder folder(path);
        return importPromptFolder(folder, QString());
    }
    ImportFolder folder(info.path());
    return importPromptFile(folder, info.fileName());
}

} // namespace promptlab
