// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/ports.h"

namespace promptlab {

Result<void> KeySlotStore::replaceKeys(const QList<KeySlotRecord> &newSlots, const QList<DataKeyRecord> &newKeys)
{
    PL_TRY(const QList<KeySlotRecord> oldSlots, keySlots());
    for (const KeySlotRecord &slot : newSlots)
        PL_CHECK(saveKeySlot(slot));
    for (const DataKeyRecord &key : newKeys)
        PL_CHECK(saveDataKey(key));
    for (const KeySlotRecord &slot : oldSlots)
        PL_CHECK(deleteKeySlot(slot.id));
    return {};
}

} // namespace promptlab
