// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/ports.h"
#include "core/store/connection.h"

namespace promptlab {

/// Key slots and wrapped data keys of a workspace.
class KeyRepository final : public KeySlotStore
{
public:
    explicit KeyRepository(Connection &db) : m_db(db) {}

    Result<QUuid> workspaceId() override;
    Result<QList<KeySlotRecord>> keySlots() override;
    Result<void> saveKeySlot(const KeySlotRecord &slot) override;
    Result<void> deleteKeySlot(const QUuid &id) override;
    Result<QList<DataKeyRecord>> dataKeys() override;
    Result<void> saveDataKey(const DataKeyRecord &key) override;
    Result<void> deleteDataKey(const KeyId &id) override;

private:
    Connection &m_db;
};

/// Inbound API keys (hashes only).
class ApiKeyRepository final : public ApiKeyStore
{
public:
    explicit ApiKeyRepository(Connection &db) : m_db(db) {}

    Result<std::optional<ApiKeyRecord>> findApiKey(const QString &publicId) override;
    /// Inserts, or replaces what may change: last use and revocation.
    Result<void> saveApiKey(const ApiKeyRecord &key) override;

private:
    Connection &m_db;
};

} // namespace promptlab
