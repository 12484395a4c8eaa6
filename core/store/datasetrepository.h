// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/sealedrow.h"

namespace promptlab {

struct DatasetRecord {
    DatasetId id;
    ProjectId project;
    QString name;
    QString description;
    int versionCount = 0;
    PersonId createdBy;
    qint64 createdAt = 0;
    qint64 updatedAt = 0;
};

struct DatasetVersionRecord {
    DatasetVersionId id;
    DatasetId dataset;
    ProjectId project;
    int number = 0; ///< gap-free from 1
    QString contentHash;
    int rowCount = 0;
    QJsonObject settings; ///< default assertions and the like
    PersonId createdBy;
    qint64 createdAt = 0;
};

struct DatasetRowRecord {
    RowId id;
    int position = 0;
    QString contentHash;
    QJsonObject content;
    bool personal = false;
};

/// Datasets and their immutable versions.
class DatasetRepository
{
public:
    DatasetRepository(Connection &db, const FieldCipher &cipher) : m_db(db), m_cipher(cipher) {}

    Result<void> insert(const DatasetRecord &dataset);
    Result<std::optional<DatasetRecord>> findByName(const ProjectId &project, const QString &name);
    Result<std::optional<DatasetRecord>> find(const DatasetId &id);
    Result<QList<DatasetRecord>> list(const ProjectId &project);

    /// Appends a version with its rows: number is the next of its dataset and is written into @p version.
    Result<void> appendVersion(DatasetVersionRecord &version, const QList<DatasetRowRecord> &rows);
    /// @p number 0: the newest.
    Result<std::optional<DatasetVersionRecord>> findVersion(const DatasetId &dataset, int number = 0);
    Result<std::optional<DatasetVersionRecord>> findVersion(const DatasetVersionId &id);
    /// All rows in order. Corrupt: they are not those that the version's content hash was made of.
    Result<QList<DatasetRowRecord>> rows(const DatasetVersionRecord &version);

private:
    Result<DatasetRecord> readDataset(const Row &row) const;
    Result<DatasetVersionRecord> readVersion(const Row &row) const;

    Connection &m_db;
    const FieldCipher &m_cipher;
};

} // namespace promptlab
