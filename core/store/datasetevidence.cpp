// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/datasetevidence.h"

#include "core/base/json.h"

namespace promptlab {

namespace {

struct DatasetEvidenceText {
    Q_DECLARE_TR_FUNCTIONS(DatasetEvidence)
};

/// What the entry of a version says.
struct AuditedDataset {
    QString content; ///< hash
    QStringList fields;
};

Result<QHash<QString, AuditedDataset>> auditedDatasets(Connection &db)
{
    QHash<QString, AuditedDataset> audited;
    PL_CHECK(
        db.select(QStringLiteral("SELECT object_id, body FROM audit_entry WHERE object_kind = 'dataset_version' AND "
                                 "action = 'dataset.import' ORDER BY seq"),
                  {}, [&](const Row &row) -> Result<void> {
                      PL_TRY(const QJsonValue body, parseJson(row.text(1).toUtf8()));
                      if (body[QLatin1String("outcome")].toString() == QLatin1String("ok"))
                          audited.insert(row.text(0), {body[QLatin1String("after")].toString(),
                                                       body[QLatin1String("fields")].toVariant().toStringList()});
                      return {};
                  }));
    return audited;
}

/// What is wrong with one version, or an empty text.
Result<QString> datasetProblem(DatasetRepository &datasets, const DatasetVersionRecord &version,
                               const QHash<QString, AuditedDataset> &audited)
{
    PL_TRY(const auto dataset, datasets.find(version.dataset));
    if (!dataset)
        return DatasetEvidenceText::tr("a dataset of the audit log is gone");
    const QString name = QStringLiteral("%1@%2").arg(dataset->name).arg(version.number);
    const AuditedDataset entry = audited.value(version.id.toString());
    // Entries of before the field was kept say less, and nothing wrong.
    const bool inPlace = entry.fields.isEmpty() || entry.fields.contains(auditedDatasetField(version, dataset->name));
    if (entry.content != version.contentHash || !inPlace)
        return DatasetEvidenceText::tr("the dataset %1 is not the one in the audit log").arg(name);
    const auto rows = datasets.rows(version);
    if (!rows.ok())
        return DatasetEvidenceText::tr("the dataset %1 was changed: %2").arg(name, rows.error().text());
    if (rows->size() != version.rowCount)
        return DatasetEvidenceText::tr("the number of rows of %1 was changed").arg(name);
    return QString();
}

} // namespace

QString auditedDatasetField(const DatasetVersionRecord &version, const QString &name)
{
    return QStringLiteral("version:%1/%2/%3").arg(version.dataset.toString()).arg(version.number).arg(name);
}

Result<DatasetEvidence> verifyDatasetEvidence(Connection &db, const FieldCipher &cipher, const CancelToken &cancel)
{
    DatasetEvidence evidence;
    PL_TRY(auto audited, auditedDatasets(db));
    PL_TRY(const QList<DatasetVersionId> stored,
           db.all<DatasetVersionId>(
               QStringLiteral("SELECT id FROM dataset_version ORDER BY dataset_id, number"), {},
               [](const Row &row) -> Result<DatasetVersionId> { return row.id<DatasetVersionId>(0); }));
    evidence.versions = stored.size();
    DatasetRepository datasets(db, cipher);
    for (const DatasetVersionId &id : stored) {
        PL_CHECK(cancel.check());
        const auto version = datasets.findVersion(id);
        if (version.ok() && *version) {
            PL_TRY(evidence.problem, datasetProblem(datasets, **version, audited));
        } else {
            evidence.problem = DatasetEvidenceText::tr("a version of a dataset was changed: %1")
                                   .arg(version.ok() ? id.toString() : version.error().text());
        }
        if (!evidence.problem.isEmpty())
            return evidence;
        audited.remove(id.toString());
    }
    // No verb takes a dataset away, so that no entry could tell of it.
    PL_TRY(const auto deleted,
           db.first<QString>(QStringLiteral("SELECT name FROM dataset WHERE deleted_at <> 0 ORDER BY name"), {},
                             [](const Row &row) -> Result<QString> { return row.text(0); }));
    if (deleted)
        evidence.problem =
            DatasetEvidenceText::tr("the audit log does not say that the dataset %1 was deleted").arg(*deleted);
    else if (!audited.isEmpty())
        evidence.problem =
            DatasetEvidenceText::tr("the dataset version %1 of the audit log is gone").arg(audited.constBegin().key());
    return evidence;
}

} // namespace promptlab
