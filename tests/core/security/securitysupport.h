// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of this module share: a clock, a store and a keychain in memory, and waiting for a coroutine.
#pragma once

#include "core/base/clock.h"
#include "core/base/task.h"
#include "core/security/keychain.h"
#include "core/security/ports.h"

#include <QEventLoop>
#include <QMap>

namespace promptlab::test {

class FixedClock final : public Clock
{
public:
    [[nodiscard]] qint64 nowMs() const override { return ms; }
    [[nodiscard]] qint64 monotonicNs() const override { return 0; }
    std::atomic<qint64> ms = 1767323045120;
};

/// Runs the event loop until @p task has ended.
template<typename T>
T await(Task<T> task)
{
    std::optional<T> result;
    QEventLoop loop;
    const auto run = [](Task<T> inner, std::optional<T> *out, QEventLoop *waiting) -> Task<void> {
        out->emplace(co_await std::move(inner));
        waiting->quit();
    };
    const auto running = run(std::move(task), &result, &loop);
    if (!result)
        loop.exec();
    return std::move(*result);
}

inline QByteArray counting(int from, int count)
{
    QByteArray bytes;
    for (int i = 0; i < count; ++i)
        bytes += char(from + i);
    return bytes;
}

inline SecretBytes secretText(const char *text)
{
    return SecretBytes::copyOf(QByteArrayView(text));
}

class MemoryKeyStore final : public KeySlotStore
{
public:
    Result<QUuid> workspaceId() override { return workspace; }
    Result<QList<KeySlotRecord>> keySlots() override { return slotRecords.values(); }
    Result<void> saveKeySlot(const KeySlotRecord &slot) override
    {
        log << QStringLiteral("save ") + QString::number(int(slot.kind));
        if (failSaves)
            return makeError(ErrorCode::Io, QStringLiteral("disk full"));
        KeySlotRecord stored = slot;
        if (corruptSaves)
            stored.wrappedKey[50] = char(stored.wrappedKey[50] ^ 1);
        slotRecords.insert(slot.id, stored);
        return {};
    }
    Result<void> deleteKeySlot(const QUuid &id) override
    {
        log << QStringLiteral("delete ") + QString::number(int(slotRecords.value(id).kind));
        slotRecords.remove(id);
        return {};
    }
    Result<QList<DataKeyRecord>> dataKeys() override { return keys.values(); }
    Result<void> saveDataKey(const DataKeyRecord &key) override
    {
        keys.insert(key.id, key);
        return {};
    }
    Result<void> deleteDataKey(const KeyId &id) override
    {
        keys.remove(id);
        return {};
    }

    [[nodiscard]] QList<KeySlotRecord> ofKind(SlotKind kind) const
    {
        QList<KeySlotRecord> found;
        for (const KeySlotRecord &slot : slotRecords) {
            if (slot.kind == kind)
                found << slot;
        }
        return found;
    }

    QUuid workspace = QUuid::fromString(QStringLiteral("019a0000-0000-7000-8000-00000000000a"));
    QMap<QUuid, KeySlotRecord> slotRecords;
    QMap<KeyId, DataKeyRecord> keys;
    QStringList log;
    bool failSaves = false;
    bool corruptSaves = false;
};

class MemoryKeychain final : public Keychain
{
public:
    Task<Result<SecretBytes>> read(QString name) override
    {
        ++reads;
        if (broken)
            co_return makeError(ErrorCode::Unsupported, QStringLiteral("no keychain here"));
        if (!entries.contains(name))
            co_return makeError(ErrorCode::NotFound, QStringLiteral("no entry"));
        co_return SecretBytes::copyOf(entries.value(name));
    }
    Task<Result<void>> write(QString name, SecretBytes value) override
    {
        if (broken)
            co_return makeError(ErrorCode::Unsupported, QStringLiteral("no keychain here"));
        if (!forgetful)
            entries.insert(name, value.view().toByteArray());
        history << value.view().toByteArray();
        co_return Result<void>();
    }
    Task<Result<void>> remove(QString name) override
    {
        entries.remove(name);
        co_return Result<void>();
    }

    QMap<QString, QByteArray> entries;
    QList<QByteArray> history;
    int reads = 0;
    bool broken = false;
    bool forgetful = false;
};

} // namespace promptlab::test
