// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/sealedrow.h"

namespace promptlab {

enum class DependencyStatus { Active, Degraded, Down, Disabled };
QString dependencyStatusName(DependencyStatus status);
Result<DependencyStatus> dependencyStatusFromName(const QString &name);

/// A service outside that the project relies on.
struct DependencyRecord {
    DependencyId id;
    ProjectId project;
    QString name; ///< unique among those that are not deleted
    QString type; ///< langsmith, model_provider, webhook, database, monitoring
    QString provider;
    QJsonObject config;
    DependencyStatus status = DependencyStatus::Active;
    QString version;                   ///< empty: unknown
    std::optional<double> healthScore; ///< 0 to 100; absent until three checks
    int checkCount = 0;
    qint64 lastCheck = 0; ///< 0: never
    PersonId createdBy;
    qint64 createdAt = 0;
    qint64 updatedAt = 0;
    qint64 rowVersion = 1;
};

class DependencyRepository
{
public:
    DependencyRepository(Connection &db, const FieldCipher &cipher) : m_db(db), m_cipher(cipher) {}

    Result<void> insert(const DependencyRecord &dependency);
    /// Stores what may change if the row version is still the one in @p dependency (which then grows).
    Result<void> update(DependencyRecord &dependency);
    Result<void> remove(const DependencyId &id, qint64 nowMs);

    Result<std::optional<DependencyRecord>> find(const DependencyId &id);
    Result<std::optional<DependencyRecord>> findByName(const ProjectId &project, const QString &name);
    /// By name, without deleted ones.
    Result<QList<DependencyRecord>> list(const ProjectId &project);

private:
    Result<DependencyRecord> readDependency(const Row &row) const;

    Connection &m_db;
    const FieldCipher &m_cipher;
};

} // namespace promptlab
