// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/keyrepository.h"

namespace promptlab {

Result<QUuid> KeyRepository::workspaceId()
{
    PL_TRY(const auto id, m_db.first<QUuid>(QStringLiteral("SELECT id FROM workspace"), {},
                                            [](const Row &row) -> Result<QUuid> { return row.uuid(0); }));
    return id.value_or(QUuid());
}

Result<QList<KeySlotRecord>> KeyRepository::keySlots()
{
    return m_db.all<KeySlotRecord>(
        QStringLiteral(
            "SELECT id, kind, wrapped_key, algorithm, passes, memory_kib, lanes, salt, hint, created_at FROM key_slot"
            " ORDER BY created_at, id"),
        {}, [](const Row &row) -> Result<KeySlotRecord> {
            KeySlotRecord slot;
            slot.id = row.uuid(0);
            slot.kind = SlotKind(row.integer(1));
            slot.wrappedKey = row.bytes(2);
            slot.algorithm = row.text(3);
            slot.passes = quint32(row.integer(4));
            slot.memoryKiB = quint32(row.integer(5));
            slot.lanes = quint32(row.integer(6));
            slot.salt = row.bytes(7);
            slot.hint = row.text(8);
            slot.createdAt = row.integer(9);
            return slot;
        });
}

Result<void> KeyRepository::saveKeySlot(const KeySlotRecord &slot)
{
    PL_CHECK(m_db.execute(
        QStringLiteral(
            "INSERT INTO key_slot (id, kind, wrapped_key, algorithm, passes, memory_kib, lanes, salt, hint, created_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (id) DO UPDATE SET wrapped_key = excluded.wrapped_key, algorithm = excluded.algorithm,"
            " passes = excluded.passes, memory_kib = excluded.memory_kib, lanes = excluded.lanes, salt = excluded.salt,"
            " hint = excluded.hint"),
        {sqlId(slot.id), int(slot.kind), slot.wrappedKey, slot.algorithm, slot.passes, slot.memoryKiB, slot.lanes,
         slot.salt, slot.hint, slot.createdAt}));
    return {};
}

Result<void> KeyRepository::deleteKeySlot(const QUuid &id)
{
    PL_CHECK(m_db.execute(QStringLiteral("DELETE FROM key_slot WHERE id = ?"), {sqlId(id)}));
    return {};
}

Result<QList<DataKeyRecord>> KeyRepository::dataKeys()
{
    return m_db.all<DataKeyRecord>(
        QStringLiteral(
            "SELECT id, scope_id, class, epoch, wrapped_key, created_at, retired_at FROM data_key ORDER BY epoch, id"),
        {}, [](const Row &row) -> Result<DataKeyRecord> {
            DataKeyRecord key;
            key.id = row.id<KeyId>(0);
            key.project = row.id<ProjectId>(1);
            key.dataClass = DataClass(row.integer(2));
            key.epoch = int(row.integer(3));
            key.wrappedKey = row.bytes(4);
            key.createdAt = row.integer(5);
            key.retiredAt = row.integer(6);
            return key;
        });
}

Result<void> KeyRepository::saveDataKey(const DataKeyRecord &key)
{
    PL_CHECK(m_db.execute(
        QStringLiteral(
            "INSERT INTO data_key (id, scope_id, class, epoch, wrapped_key, created_at, retired_at) VALUES (?, ?, ?, "
            "?, ?, ?, ?)"
            " ON CONFLICT (id) DO UPDATE SET wrapped_key = excluded.wrapped_key, retired_at = excluded.retired_at"),
        {sqlId(key.id), sqlId(key.project), int(key.dataClass), key.epoch, key.wrappedKey, key.createdAt,
         key.retiredAt}));
    return {};
}

Result<void> KeyRepository::deleteDataKey(const KeyId &id)
{
    PL_CHECK(m_db.execute(QStringLiteral("DELETE FROM data_key WHERE id = ?"), {sqlId(id)}));
    return {};
}

Result<std::optional<ApiKeyRecord>> ApiKeyRepository::findApiKey(const QString &publicId)
{
    return m_db.first<ApiKeyRecord>(QStringLiteral("SELECT id, public_id, project_id, hash, role, application, "
                                                   "environment, created_by, created_at, expires_at,"
                                                   " last_used_at, revoked_at FROM api_key WHERE public_id = ?"),
                                    {publicId}, [](const Row &row) -> Result<ApiKeyRecord> {
                                        ApiKeyRecord key;
                                        key.id = row.uuid(0);
                                        key.publicId = row.text(1);
                                        key.project = row.id<ProjectId>(2);
                                        key.hash = row.bytes(3);
                                        key.role = Role(row.integer(4));
                                        key.application = row.text(5);
                                        key.environment = row.text(6);
                                        key.createdBy = row.id<PersonId>(7);
                                        key.createdAt = row.integer(8);
                                        key.expiresAt = row.integer(9);
                                        key.lastUsedAt = row.integer(10);
                                        key.revokedAt = row.integer(11);
                                        return key;
                                    });
}

Result<void> ApiKeyRepository::saveApiKey(const ApiKeyRecord &key)
{
    PL_CHECK(m_db.execute(
        QStringLiteral(
            "INSERT INTO api_key (id, public_id, project_id, hash, role, application, environment, created_by, "
            "created_at,"
            " expires_at, last_used_at, revoked_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            " ON CONFLICT (id) DO UPDATE SET last_used_at = excluded.last_used_at, revoked_at = excluded.revoked_at"),
        {sqlId(key.id), key.publicId, sqlId(key.project), key.hash, int(key.role), key.application, key.environment,
         sqlId(key.createdBy), key.createdAt, key.expiresAt, key.lastUsedAt, key.revokedAt}));
    return {};
}

} // namespace promptlab
