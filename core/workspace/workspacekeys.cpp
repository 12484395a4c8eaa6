// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/workspacekeys.h"

namespace promptlab {

namespace {

template<typename Record>
void replaceById(QList<Record> &list, const Record &record)
{
    for (Record &existing : list) {
        if (existing.id == record.id) {
            existing = record;
            return;
        }
    }
    list.append(record);
}

} // namespace

Result<void> MemoryKeySlotStore::saveKeySlot(const KeySlotRecord &slot)
{
    replaceById(m_slots, slot);
    return {};
}

Result<void> MemoryKeySlotStore::deleteKeySlot(const QUuid &id)
{
    m_slots.removeIf([&id](const KeySlotRecord &slot) { return slot.id == id; });
    return {};
}

Result<void> MemoryKeySlotStore::saveDataKey(const DataKeyRecord &key)
{
    replaceById(m_keys, key);
    return {};
}

Result<void> MemoryKeySlotStore::deleteDataKey(const KeyId &id)
{
    m_keys.removeIf([&id](const DataKeyRecord &key) { return key.id == id; });
    return {};
}

} // namespace promptlab
