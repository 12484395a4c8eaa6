// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/ports.h"

namespace promptlab {

/// Slots and keys in memory: a new workspace's keys exist before its file does, and go into the same transaction as its
/// tables.
class MemoryKeySlotStore final : public KeySlotStore
{
public:
    explicit MemoryKeySlotStore(const QUuid &workspace) : m_workspace(workspace) {}

    Result<QUuid> workspaceId() override { return m_workspace; }
    Result<QList<KeySlotRecord>> keySlots() override { return m_slots; }
    Result<void> saveKeySlot(const KeySlotRecord &slot) override;
    Result<void> deleteKeySlot(const QUuid &id) override;
    Result<QList<DataKeyRecord>> dataKeys() override { return m_keys; }
    Result<void> saveDataKey(const DataKeyRecord &key) override;
    Result<void> deleteDataKey(const KeyId &id) override;

private:
    QUuid m_workspace;
    QList<KeySlotRecord> m_slots;
    QList<DataKeyRecord> m_keys;
};

} // namespace promptlab
