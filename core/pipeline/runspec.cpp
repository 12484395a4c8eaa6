// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/runspec.h"

#include <QCryptographicHash>

namespace promptlab {

namespace {

struct RunSpecText {
    Q_DECLARE_TR_FUNCTIONS(RunSpec)
};

QJsonObject versionJson(const RunVersion &version)
{
    return {{QStringLiteral("id"), version.id.toString()},
            {QStringLiteral("prompt"), version.prompt.toString()},
            {QStringLiteral("key"), version.promptKey},
            {QStringLiteral("number"), version.number},
            {QStringLiteral("contentHash"), version.contentHash}};
}

Result<RunVersion> versionFromJson(const QJsonObject &json)
{
    RunVersion version;
    PL_TRY(version.id, VersionId::parse(json.value(QStringLiteral("id")).toString()));
    PL_TRY(version.prompt, PromptId::parse(json.value(QStringLiteral("prompt")).toString()));
    version.promptKey = json.value(QStringLiteral("key")).toString();
    version.number = json.value(QStringLiteral("number")).toInt();
    version.contentHash = json.value(QStringLiteral("contentHash")).toString();
    return version;
}

QStringList stringList(const QJsonValue &json)
{
    QStringList list;
    for (const QJsonValueConstRef item : json.toArray())
        list.append(item.toString());
    return list;
}

} // namespace

QString RunVersion::label() const
{
    return promptKey + QLatin1Char('@') + QString::number(number);
}

QJsonObject RunSpec::toJson() const
{
    QJsonArray versionList;
    for (const RunVersion &version : versions)
        versionList.append(versionJson(version));
    QJsonObject json{
        {QStringLiteral("versions"), versionList},
        {QStringLiteral("models"), QJsonArray::fromStringList(models)},
        {QStringLiteral("dataset"), QJsonObject{{QStringLiteral("name"), datasetName},
                                                {QStringLiteral("number"), datasetNumber},
                                                {QStringLiteral("contentHash"), datasetHash},
                                                {QStringLiteral("rows"), QJsonArray::fromStringList(rowKeys)}}},
        {QStringLiteral("repeats"), repeats},
        {QStringLiteral("providerName"), providerName},
        {QStringLiteral("provider"), provider},
        {QStringLiteral("concurrency"), concurrency},
        {QStringLiteral("strictVariables"), strictVariables},
    };
    if (threshold)
        json.insert(QStringLiteral("threshold"), *threshold);
    return json;
}

Result<RunSpec> RunSpec::fromJson(const QJsonObject &json)
{
    RunSpec spec;
    for (const QJsonValueConstRef item : json.value(QStringLiteral("versions")).toArray()) {
        PL_TRY(RunVersion version, versionFromJson(item.toObject()));
        spec.versions.append(version);
    }
    spec.models = stringList(json.value(QStringLiteral("models")));
    const QJsonObject dataset = json.value(QStringLiteral("dataset")).toObject();
    spec.datasetName = dataset.value(QStringLiteral("name")).toString();
    spec.datasetNumber = dataset.value(QStringLiteral("number")).toInt();
    spec.datasetHash = dataset.value(QStringLiteral("contentHash")).toString();
    spec.rowKeys = stringList(dataset.value(QStringLiteral("rows")));
    spec.repeats = json.value(QStringLiteral("repeats")).toInt();
    spec.providerName = json.value(QStringLiteral("providerName")).toString();
    spec.provider = json.value(QStringLiteral("provider")).toObject();
    spec.concurrency = json.value(QStringLiteral("concurrency")).toInt();
    spec.strictVariables = json.value(QStringLiteral("strictVariables")).toBool(true);
    if (const QJsonValue threshold = json.value(QStringLiteral("threshold")); threshold.isDouble())
        spec.threshold = threshold.toDouble();
    if (spec.versions.isEmpty() || spec.models.isEmpty() || spec.repeats < 1 || spec.concurrency < 1)
        return makeError(ErrorCode::Corrupt, RunSpecText::tr("The stored description of the run is incomplete"));
    return spec;
}

QString RunSpec::hash() const
{
    QJsonObject json = toJson();
    json.remove(QStringLiteral("concurrency"));
    return QString::fromLatin1(
        QCryptographicHash::hash(QByteArray("promptlab-run/1\n" + canonicalJson(json)), QCryptographicHash::Sha256)
            .toHex());
}

RunMatrix::RunMatrix(int versions, int models, int rows, int repeats)
    : m_versions(versions), m_models(models), m_rows(rows), m_repeats(repeats)
{
}

CaseKey RunMatrix::at(int caseIndex) const
{
    Q_ASSERT(caseIndex >= 0 && caseIndex < caseCount());
    CaseKey key;
    key.version = caseIndex % m_versions;
    caseIndex /= m_versions;
    key.model = caseIndex % m_models;
    caseIndex /= m_models;
    key.row = caseIndex % m_rows;
    key.repeat = caseIndex / m_rows;
    return key;
}

int RunMatrix::indexOf(const CaseKey &key) const
{
    return ((key.repeat * m_rows + key.row) * m_models + key.model) * m_versions + key.version;
}

Result<void> RunMatrix::check(qint64 versions, qint64 models, qint64 rows, qint64 repeats)
{
    constexpr qint64 most = 10'000'000;
    if (versions < 1 || models < 1 || rows < 1 || repeats < 1)
        return makeError(ErrorCode::InvalidInput,
                         RunSpecText::tr("A run needs at least one version, one model, one row and one repeat"));
    if (versions > most || models > most || rows > most || repeats > most || versions * models > most
        || rows * repeats > most || versions * models * rows * repeats > most)
        return makeError(
            ErrorCode::LimitExceeded,
            RunSpecText::tr("%1 versions × %2 models × %3 rows × %4 repeats are more than ten million cases")
                .arg(versions)
                .arg(models)
                .arg(rows)
                .arg(repeats));
    return {};
}

} // namespace promptlab
