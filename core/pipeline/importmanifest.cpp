// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/importmanifest.h"

#include "core/base/files.h"
#include "core/base/yaml.h"
#include "core/prompt/jsonfields.h"
#include "core/prompt/prompt.h"

#include <QCoreApplication>
#include <QSet>

namespace promptlab {

namespace {

struct ImportManifestText {
    Q_DECLARE_TR_FUNCTIONS(ImportManifest)
};

constexpr int manifestWholeWeight = 10'000;
constexpr qsizetype manifestMaxEntries = 1'000;

/// Reads the tree; errors name JSON Pointers, which parseImportManifest() turns into places.
class ManifestReader
{
public:
    explicit ManifestReader(const YamlDocument &document) : m_document(document) {}

    Result<ImportManifest> read() const
    {
        static const QString expectedFormat = QStringLiteral("promptlab-project/1");
        const QStringList known{QStringLiteral("format"),      QStringLiteral("name"),
                                QStringLiteral("description"), QStringLiteral("prompts"),
                                QStringLiteral("datasets"),    QStringLiteral("providers"),
                                QStringLiteral("provider"),    QStringLiteral("environments")};
        PL_TRY(const JsonFields fields, JsonFields::of(m_document.root, QString(), known));
        PL_TRY(const QString format, fields.requiredText(QStringLiteral("format")));
        if (format != expectedFormat)
            return jsonFault(fields.pointer(QStringLiteral("format")),
                             ImportManifestText::tr("The format \"%1\" is not known here; this version reads \"%2\"")
                                 .arg(format.left(80), expectedFormat));
        ImportManifest manifest;
        PL_TRY(manifest.name, fields.requiredText(QStringLiteral("name")));
        PL_TRY(manifest.description, fields.text(QStringLiteral("description")));
        PL_TRY(manifest.prompts, readPrompts(fields));
        PL_TRY(manifest.datasets, readDatasets(fields));
        PL_TRY(manifest.providers, readProviders(fields));
        PL_TRY(manifest.provider, readDefaultProvider(fields, manifest.providers));
        PL_TRY(manifest.environments, readEnvironments(fields));
        return manifest;
    }

private:
    static QString child(const QString &pointer, qsizetype index)
    {
        return pointer + QLatin1Char('/') + QString::number(index);
    }

    static Result<QJsonArray> entries(const JsonFields &fields, const QString &key)
    {
        PL_TRY(const QJsonArray list, fields.array(key));
        if (list.size() > manifestMaxEntries)
            return jsonFault(fields.pointer(key),
                             ImportManifestText::tr("The list has more than %1 entries").arg(manifestMaxEntries),
                             ErrorCode::LimitExceeded);
        return list;
    }

    static Result<void> addOnce(QSet<QString> &seen, const QString &name, const QString &pointer)
    {
        if (seen.contains(name))
            return jsonFault(pointer, ImportManifestText::tr("\"%1\" is listed twice").arg(name.left(200)));
        seen.insert(name);
        return {};
    }

    Result<ImportManifest::Entry> readEntry(const JsonFields &fields) const
    {
        const QString key = QStringLiteral("path");
        ImportManifest::Entry entry;
        PL_TRY(entry.path, fields.requiredText(key));
        entry.position = m_document.positionOf(fields.pointer(key));
        return entry;
    }

    Result<QList<ImportManifest::Entry>> readPrompts(const JsonFields &fields) const
    {
        const QString key = QStringLiteral("prompts");
        PL_TRY(const QStringList paths, fields.texts(key));
        PL_CHECK(entries(fields, key));
        QList<ImportManifest::Entry> prompts;
        QSet<QString> seen;
        for (const QString &path : paths) {
            const QString pointer = child(fields.pointer(key), prompts.size());
            if (path.isEmpty())
                return jsonFault(pointer, ImportManifestText::tr("The path of a prompt must not be empty"));
            PL_CHECK(addOnce(seen, path, pointer));
            prompts.append({path, QString(), QString(), m_document.positionOf(pointer)});
        }
        return prompts;
    }

    Result<QList<ImportManifest::Entry>> readDatasets(const JsonFields &fields) const
    {
        const QString key = QStringLiteral("datasets");
        PL_TRY(const QJsonArray list, entries(fields, key));
        QList<ImportManifest::Entry> datasets;
        QSet<QString> seen;
        for (const QJsonValueConstRef item : list) {
            const QString pointer = child(fields.pointer(key), datasets.size());
            PL_TRY(const JsonFields one,
                   JsonFields::of(item, pointer, {QStringLiteral("path"), QStringLiteral("prompt")}));
            PL_TRY(ImportManifest::Entry entry, readEntry(one));
            PL_TRY(entry.name, one.text(QStringLiteral("prompt")));
            PL_CHECK(addOnce(seen, entry.path, pointer));
            datasets.append(entry);
        }
        return datasets;
    }

    Result<QList<ImportManifest::Entry>> readProviders(const JsonFields &fields) const
    {
        const QString key = QStringLiteral("providers");
        PL_TRY(const QJsonArray list, entries(fields, key));
        QList<ImportManifest::Entry> providers;
        QSet<QString> seen;
        for (const QJsonValueConstRef item : list) {
            const QString pointer = child(fields.pointer(key), providers.size());
            PL_TRY(const JsonFields one,
                   JsonFields::of(item, pointer,
                                  {QStringLiteral("name"), QStringLiteral("kind"), QStringLiteral("path")}));
            PL_TRY(ImportManifest::Entry entry, readEntry(one));
            PL_TRY(entry.name, one.requiredText(QStringLiteral("name")));
            PL_TRY(entry.kind, one.requiredText(QStringLiteral("kind")));
            if (entry.kind != QLatin1String("scripted"))
                return jsonFault(
                    one.pointer(QStringLiteral("kind")),
                    ImportManifestText::tr("A provider that comes from a file is of the kind \"scripted\", not \"%1\"")
                        .arg(entry.kind.left(80)));
            PL_CHECK(addOnce(seen, entry.name, one.pointer(QStringLiteral("name"))));
            providers.append(entry);
        }
        return providers;
    }

    static Result<QString> readDefaultProvider(const JsonFields &fields, const QList<ImportManifest::Entry> &providers)
    {
        const QString key = QStringLiteral("provider");
        PL_TRY(QString name, fields.text(key));
        const bool known = std::any_of(providers.begin(), providers.end(),
                                       [&name](const ImportManifest::Entry &entry) { return entry.name == name; });
        if (fields.has(key) && !known)
            return jsonFault(
                fields.pointer(key),
                ImportManifestText::tr("There is no provider \"%1\" under \"providers\"").arg(name.left(80)));
        return name;
    }

    Result<QList<ImportedEnvironment>> readEnvironments(const JsonFields &fields) const
    {
        const QString key = QStringLiteral("environments");
        PL_TRY(const QJsonArray list, entries(fields, key));
        QList<ImportedEnvironment> environments;
        QSet<QString> seen;
        for (const QJsonValueConstRef item : list) {
            PL_TRY(ImportedEnvironment environment,
                   readEnvironment(item, child(fields.pointer(key), environments.size())));
            PL_CHECK(addOnce(seen, environment.name, child(fields.pointer(key), environments.size())));
            environments.append(std::move(environment));
        }
        return environments;
    }

    Result<ImportedEnvironment> readEnvironment(const QJsonValue &json, const QString &pointer) const
    {
        const QStringList kinds{QStringLiteral("personal"), QStringLiteral("staging"), QStringLiteral("production"),
                                QStringLiteral("other")};
        const QString kindKey = QStringLiteral("kind");
        const QString pointersKey = QStringLiteral("pointers");
        PL_TRY(const JsonFields fields, JsonFields::of(json, pointer, {QStringLiteral("name"), kindKey, pointersKey}));
        ImportedEnvironment environment;
        PL_TRY(environment.name, fields.requiredText(QStringLiteral("name")));
        if (const auto valid = validatePointerName(environment.name); !valid.ok())
            return jsonFault(fields.pointer(QStringLiteral("name")), valid.error().message);
        PL_TRY(environment.kind, fields.text(kindKey));
        if (!fields.has(kindKey))
            environment.kind = kinds.contains(environment.name) ? environment.name : QStringLiteral("other");
        if (!kinds.contains(environment.kind))
            return jsonFault(fields.pointer(kindKey),
                             ImportManifestText::tr("Unknown kind \"%1\"; known are %2")
                                 .arg(environment.kind.left(80), kinds.join(QStringLiteral(", "))));
        PL_TRY(const QJsonObject pointers, fields.map(pointersKey));
        for (auto it = pointers.constBegin(); it != pointers.constEnd(); ++it) {
            const QString place = fields.pointer(pointersKey) + QLatin1Char('/') + jsonPointerToken(it.key());
            ImportedPointer one;
            one.prompt = it.key();
            one.position = m_document.positionOf(place);
            PL_TRY(one.split, readSplit(it.value(), place));
            environment.pointers.append(std::move(one));
        }
        return environment;
    }

    static Result<QList<ImportedPointer::Share>> readSplit(const QJsonValue &json, const QString &pointer)
    {
        const QString versionKey = QStringLiteral("version");
        const QString weightKey = QStringLiteral("weight");
        QJsonArray list = json.toArray();
        if (json.isDouble())
            list = {QJsonObject{{versionKey, json}, {weightKey, manifestWholeWeight}}};
        QList<ImportedPointer::Share> split;
        int total = 0;
        for (const QJsonValueConstRef item : list) {
            PL_TRY(const JsonFields fields,
                   JsonFields::of(item, json.isDouble() ? pointer : child(pointer, split.size()),
                                  {versionKey, weightKey}));
            PL_TRY(const std::optional<qint64> version, fields.integer(versionKey, 1, 1'000'000));
            PL_TRY(const std::optional<qint64> weight, fields.integer(weightKey, 1, manifestWholeWeight));
            if (!version || !weight)
                return jsonFault(fields.ownPointer(),
                                 ImportManifestText::tr("A share needs \"version\" and \"weight\""));
            split.append({int(*version), int(*weight)});
            total += int(*weight);
        }
        if (split.isEmpty() || total != manifestWholeWeight)
            return jsonFault(
                pointer,
                ImportManifestText::tr("A pointer is a version number or a list of shares whose weights add up to %1")
                    .arg(manifestWholeWeight));
        return split;
    }

    const YamlDocument &m_document;
};

} // namespace

Result<ImportManifest> parseImportManifest(QByteArrayView bytes, const QString &source)
{
    PL_CHECK(decodeText(bytes, source));
    PL_TRY(const YamlDocument document, parseYaml(bytes, source));
    auto manifest = ManifestReader(document).read();
    if (manifest.ok())
        return manifest;
    Error error = manifest.error();
    error.position = document.positionOf(error.detail);
    return error;
}

} // namespace promptlab
