// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/datasetrepository.h"

#include "core/store/datasethash.h"

namespace promptlab {

namespace {

struct DatasetRepositoryText {
    Q_DECLARE_TR_FUNCTIONS(DatasetRepository)
};

constexpr const char *datasetDescription = "dataset.description";
constexpr const char *datasetSettings = "dataset_version.settings";
constexpr const char *datasetRowContent = "dataset_row.content";
const char datasetSelect[] =
    "SELECT id, project_id, name, description, version_count, created_by, created_at, updated_at FROM dataset";
const char datasetVersionSelect[] =
    "SELECT id, dataset_id, project_id, number, content_hash, row_count, settings, created_by, created_at"
    " FROM dataset_version";

} // namespace

Result<void> DatasetRepository::insert(const DatasetRecord &dataset)
{
    const SealedRow sealed(m_cipher, dataset.project, dataset.id);
    PL_TRY(const QVariant description, sealed.seal(datasetDescription, DataClass::Dataset, dataset.description));
    PL_CHECK(m_db.execute(
        QStringLiteral("INSERT INTO dataset (id, project_id, name, description, created_by, created_at, updated_at)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?)"),
        {sqlId(dataset.id), sqlId(dataset.project), dataset.name, description, sqlId(dataset.createdBy),
         dataset.createdAt, dataset.updatedAt}));
    return {};
}

Result<DatasetRecord> DatasetRepository::readDataset(const Row &row) const
{
    DatasetRecord dataset;
    dataset.id = row.id<DatasetId>(0);
    dataset.project = row.id<ProjectId>(1);
    dataset.name = row.text(2);
    PL_TRY(dataset.description, SealedRow(m_cipher, dataset.project, dataset.id)
                                    .openText(datasetDescription, DataClass::Dataset, row.bytes(3)));
    dataset.versionCount = int(row.integer(4));
    dataset.createdBy = row.id<PersonId>(5);
    dataset.createdAt = row.integer(6);
    dataset.updatedAt = row.integer(7);
    return dataset;
}

Result<std::optional<DatasetRecord>> DatasetRepository::findByName(const ProjectId &project, const QString &name)
{
    return m_db.first<DatasetRecord>(QLatin1String(datasetSelect)
                                         + QStringLiteral(" WHERE project_id = ? AND name = ? AND deleted_at = 0"),
                                     {sqlId(project), name}, [this](const Row &row) { return readDataset(row); });
}

Result<std::optional<DatasetRecord>> DatasetRepository::find(const DatasetId &id)
{
    return m_db.first<DatasetRecord>(QLatin1String(datasetSelect) + QStringLiteral(" WHERE id = ?"), {sqlId(id)},
                                     [this](const Row &row) { return readDataset(row); });
}

Result<QList<DatasetRecord>> DatasetRepository::list(const ProjectId &project)
{
    return m_db.all<DatasetRecord>(QLatin1String(datasetSelect)
                                       + QStringLiteral(" WHERE project_id = ? AND deleted_at = 0 ORDER BY name"),
                                   {sqlId(project)}, [this](const Row &row) { return readDataset(row); });
}

Result<void> DatasetRepository::appendVersion(DatasetVersionRecord &version, const QList<DatasetRowRecord> &rows)
{
    PL_TRY(const qint64 changed,
           m_db.execute(
               QStringLiteral("UPDATE dataset SET version_count = version_count + 1, updated_at = ? WHERE id = ?"),
               {version.createdAt, sqlId(version.dataset)}));
    if (changed != 1)
        return makeError(ErrorCode::NotFound, DatasetRepositoryText::tr("The dataset does not exist any more"));
    PL_TRY(const qint64 number,
           m_db.number(QStringLiteral("SELECT version_count FROM dataset WHERE id = ?"), {sqlId(version.dataset)}));
    version.number = int(number);
    version.rowCount = int(rows.size());
    PL_TRY(const QVariant settings, SealedRow(m_cipher, version.project, version.id)
                                        .seal(datasetSettings, DataClass::Dataset, QJsonValue(version.settings)));
    PL_CHECK(m_db.execute(
        QStringLiteral(
            "INSERT INTO dataset_version (id, project_id, dataset_id, number, content_hash, row_count, settings,"
            " created_by, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {sqlId(version.id), sqlId(version.project), sqlId(version.dataset), version.number, version.contentHash,
         version.rowCount, settings, sqlId(version.createdBy), version.createdAt}));
    for (const DatasetRowRecord &row : rows) {
        PL_TRY(const QVariant content, SealedRow(m_cipher, version.project, row.id)
                                           .seal(datasetRowContent, DataClass::Dataset, QJsonValue(row.content)));
        PL_CHECK(m_db.execute(
            QStringLiteral(
                "INSERT INTO dataset_row (id, project_id, version_id, position, content_hash, content, personal)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)"),
            {sqlId(row.id), sqlId(version.project), sqlId(version.id), row.position, row.contentHash, content,
             row.personal ? 1 : 0}));
    }
    return {};
}

Result<DatasetVersionRecord> DatasetRepository::readVersion(const Row &row) const
{
    DatasetVersionRecord version;
    version.id = row.id<DatasetVersionId>(0);
    version.dataset = row.id<DatasetId>(1);
    version.project = row.id<ProjectId>(2);
    version.number = int(row.integer(3));
    version.contentHash = row.text(4);
    version.rowCount = int(row.integer(5));
    const SealedRow sealed(m_cipher, version.project, version.id);
    PL_TRY(const QJsonValue settings, sealed.openJson(datasetSettings, DataClass::Dataset, row.bytes(6)));
    version.settings = settings.toObject();
    version.createdBy = row.id<PersonId>(7);
    version.createdAt = row.integer(8);
    return version;
}

Result<std::optional<DatasetVersionRecord>> DatasetRepository::findVersion(const DatasetId &dataset, int number)
{
    if (number == 0)
        return m_db.first<DatasetVersionRecord>(
            QLatin1String(datasetVersionSelect) + QStringLiteral(" WHERE dataset_id = ? ORDER BY number DESC LIMIT 1"),
            {sqlId(dataset)}, [this](const Row &row) { return readVersion(row); });
    return m_db.first<DatasetVersionRecord>(
        QLatin1String(datasetVersionSelect) + QStringLiteral(" WHERE dataset_id = ? AND number = ?"),
        {sqlId(dataset), number}, [this](const Row &row) { return readVersion(row); });
}

Result<std::optional<DatasetVersionRecord>> DatasetRepository::findVersion(const DatasetVersionId &id)
{
    return m_db.first<DatasetVersionRecord>(QLatin1String(datasetVersionSelect) + QStringLiteral(" WHERE id = ?"),
                                            {sqlId(id)}, [this](const Row &row) { return readVersion(row); });
}

Result<QList<DatasetRowRecord>> DatasetRepository::rows(const DatasetVersionRecord &version)
{
    DatasetHash hash(version.settings.value(QStringLiteral("assert")).toArray());
    PL_TRY(
        const QList<DatasetRowRecord> rows,
        m_db.all<DatasetRowRecord>(
            QStringLiteral("SELECT id, position, content_hash, content, personal FROM dataset_row WHERE version_id = ?"
                           " AND deleted_at = 0 ORDER BY position"),
            {sqlId(version.id)}, [this, &version, &hash](const Row &row) -> Result<DatasetRowRecord> {
                DatasetRowRecord record;
                record.id = row.id<RowId>(0);
                record.position = int(row.integer(1));
                record.contentHash = row.text(2);
                const SealedRow sealed(m_cipher, version.project, record.id);
                PL_TRY(const QJsonValue content, sealed.openJson(datasetRowContent, DataClass::Dataset, row.bytes(3)));
                record.content = content.toObject();
                record.personal = row.integer(4) != 0;
                hash.add(record.content);
                return record;
            }));
    if (hash.finish() != version.contentHash)
        return makeError(ErrorCode::Corrupt,
                         DatasetRepositoryText::tr("The rows of version %1 of a dataset are not those that were stored "
                                                   "(%2 of %3 are there); restore a backup, or import it again")
                             .arg(version.number)
                             .arg(rows.size())
                             .arg(version.rowCount));
    return rows;
}

} // namespace promptlab
