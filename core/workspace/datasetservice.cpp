// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/datasetservice.h"

#include "core/pipeline/plancheck.h"
#include "core/pipeline/runplanner.h"
#include "core/store/datasetevidence.h"
#include "core/workspace/names.h"

#include <QCryptographicHash>
#include <QtConcurrent>

namespace promptlab {

namespace {

struct DatasetServiceText {
    Q_DECLARE_TR_FUNCTIONS(DatasetService)
};

Result<DatasetRecord> datasetToSave(UnitOfWork &work, const DatasetContent &content)
{
    DatasetRepository datasets(work.db(), work.cipher());
    PL_TRY(const auto existing, datasets.findByName(work.context().project, content.name));
    if (existing)
        return *existing;
    DatasetRecord dataset;
    dataset.id = DatasetId::create(work.clock());
    dataset.project = work.context().project;
    dataset.name = content.name;
    dataset.description = content.description;
    dataset.createdBy = work.context().actor.person;
    dataset.createdAt = dataset.updatedAt = work.now();
    PL_CHECK(datasets.insert(dataset));
    return dataset;
}

} // namespace

Result<DatasetImport> saveDataset(UnitOfWork &work, const DatasetContent &content)
{
    if (content.rows.isEmpty())
        return makeError(ErrorCode::InvalidInput,
                         DatasetServiceText::tr("The dataset \"%1\" has no rows").arg(content.name));
    DatasetImport result;
    PL_TRY(result.dataset, datasetToSave(work, content));
    DatasetRepository datasets(work.db(), work.cipher());
    const QString hash = content.contentHash();
    PL_TRY(const auto newest, datasets.findVersion(result.dataset.id));
    if (newest && newest->contentHash == hash) {
        result.version = *newest;
        return result;
    }
    QList<DatasetRowRecord> rows;
    rows.reserve(content.rows.size());
    for (const DatasetRow &row : content.rows) {
        DatasetRowRecord record;
        record.id = RowId::create(work.clock());
        record.position = int(rows.size());
        record.content = row.toJson();
        record.contentHash = QString::fromLatin1(
            QCryptographicHash::hash(canonicalJson(record.content), QCryptographicHash::Sha256).toHex());
        record.personal = row.personal;
        rows.append(record);
    }
    result.version.id = DatasetVersionId::create(work.clock());
    result.version.dataset = result.dataset.id;
    result.version.project = result.dataset.project;
    result.version.contentHash = hash;
    result.version.settings = {{QStringLiteral("assert"), content.defaultAssertions}};
    result.version.createdBy = work.context().actor.person;
    result.version.createdAt = work.now();
    PL_CHECK(datasets.appendVersion(result.version, rows));
    result.created = true;
    AuditEntry entry;
    entry.action = QStringLiteral("dataset.import");
    entry.objectKind = QStringLiteral("dataset_version");
    entry.objectId = result.version.id.toString();
    entry.beforeHash = newest ? newest->contentHash : QString();
    entry.afterHash = hash;
    entry.changedFields = {auditedDatasetField(result.version, result.dataset.name)};
    work.audit(entry);
    return result;
}

Task<Result<QList<DatasetListItem>>> LocalDatasetService::list(Context context)
{
    PL_CO_CHECK(co_await m_access.require(context, Permission::ReadContent));
    const FieldCipher &cipher = m_store.cipher();
    const ProjectId project = context.project;
    const auto reading = m_store.read([project, &cipher](Connection &db) -> Result<QList<DatasetListItem>> {
        DatasetRepository datasets(db, cipher);
        PL_TRY(const QList<DatasetRecord> records, datasets.list(project));
        QList<DatasetListItem> items;
        for (const DatasetRecord &record : records) {
            PL_TRY(const auto newest, datasets.findVersion(record.id));
            items.append({record, newest ? newest->rowCount : 0});
        }
        return items;
    });
    co_return co_await reading;
}

Task<Result<DatasetContent>> LocalDatasetService::show(Context context, QString reference)
{
    PL_CO_CHECK(co_await m_access.require(context, Permission::ReadContent));
    const FieldCipher &cipher = m_store.cipher();
    const ProjectId project = context.project;
    const auto reading = m_store.read([project, reference, &cipher](Connection &db) -> Result<DatasetContent> {
        DatasetContent content;
        PL_TRY(const DatasetVersionRecord version,
               RunPlanner(db, cipher).findDataset(project, reference, content.name));
        content.defaultAssertions = version.settings.value(QStringLiteral("assert")).toArray();
        PL_TRY(const QList<DatasetRowRecord> records, DatasetRepository(db, cipher).rows(version));
        content.rows.reserve(records.size());
        for (const DatasetRowRecord &record : records) {
            PL_TRY(const DatasetRow row, DatasetRow::fromJson(record.content));
            content.rows.append(row);
        }
        return content;
    });
    co_return co_await reading;
}

Task<Result<DatasetImport>> LocalDatasetService::import(Context context, DatasetContent content)
{
    PL_CO_CHECK(co_await m_access.require(context, Permission::EditContent));
    PL_CO_CHECK(checkItemName(content.name));
    const ScriptHost *scripts = &m_scripts;
    const QFuture<Result<void>> checking =
        QtConcurrent::run([content, scripts] { return checkDataset(content, *scripts); });
    if (const Result<void> checked = co_await checking; !checked.ok())
        co_return checked.error().wrapped(DatasetServiceText::tr("The dataset \"%1\" is not stored").arg(content.name));
    const auto storing = m_store.write(context, [content](UnitOfWork &work) { return saveDataset(work, content); });
    co_return co_await storing;
}

} // namespace promptlab
