// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"
#include "core/store/sealedrow.h"

namespace promptlab {

/// A configured source of generations.
struct ProviderRecord {
    QUuid id;
    ProjectId project;
    QString name;               ///< unique in the project
    QString type;               ///< openai-compatible, scripted, echo
    int position = 0;           ///< order of preference
    QJsonObject config;         ///< base URL, rules; never a key
    PersonId createdBy;
    qint64 createdAt = 0;
    qint64 updatedAt = 0;
};

class ProviderRepository
{
public:
    ProviderRepository(Connection &db, const FieldCipher &cipher) : m_db(db), m_cipher(cipher) {}

    /// Inserts, or replaces type, position and config of the provider of that name (its id stays and is written back).
    Result<void> save(ProviderRecord &provider);
    Result<std::optional<ProviderRecord>> findByName(const ProjectId &project, const QString &name);
    Result<QList<ProviderRecord>> list(const ProjectId &project);

private:
    Result<ProviderRecord> readProvider(const Row &row) const;

    Connection &m_db;
    const FieldCipher &m_cipher;
};

} // namespace promptlab
