// SPDX-License-Identifier: GPL-3.0-or-later
// What security needs from storage; the store module implements these. All calls are synchronous and are made in a
// thread that may wait (the writer's, a reader's, or start-up).
#pragma once

#include "core/security/fieldcipher.h"

#include <QList>

#include <optional>

namespace promptlab {

enum class SlotKind { Keychain = 1, Passphrase = 2, Recovery = 3, File = 4 };

/// One way to unwrap the master key. Nothing in it is secret by itself.
struct KeySlotRecord {
    QUuid id;
    SlotKind kind = SlotKind::Passphrase;
    QByteArray wrappedKey; ///< master key in the envelope format
    QString algorithm;     ///< "argon2id13" (passphrase) or "blake2b" (all others)
    quint32 passes = 0;    ///< Argon2 t
    quint32 memoryKiB = 0; ///< Argon2 m
    quint32 lanes = 0;     ///< Argon2 p
    QByteArray salt;
    QString hint; ///< file slot: path of the key file as last seen; else empty (stored as ciphertext-free name)
    qint64 createdAt = 0;
};

/// A data key, wrapped by the master key.
struct DataKeyRecord {
    KeyId id;          ///< also the 16-byte key id in every blob
    ProjectId project; ///< or the person (class Person), or the workspace for its own keys
    DataClass dataClass = DataClass::Prompt;
    int epoch = 1;
    QByteArray wrappedKey;
    qint64 createdAt = 0;
    qint64 retiredAt = 0; ///< 0: still writes
};

class KeySlotStore
{
public:
    virtual ~KeySlotStore() = default;
    virtual Result<QUuid> workspaceId() = 0;
    virtual Result<QList<KeySlotRecord>> keySlots() = 0;
    virtual Result<void> saveKeySlot(const KeySlotRecord &slot) = 0;
    virtual Result<void> deleteKeySlot(const QUuid &id) = 0;
    virtual Result<QList<DataKeyRecord>> dataKeys() = 0;
    virtual Result<void> saveDataKey(const DataKeyRecord &key) = 0;
    virtual Result<void> deleteDataKey(const KeyId &id) = 0;
    /// Replaces all slots and saves all data keys, in one transaction: half of it would lock everybody out. This
    /// version is for implementations that already run inside a transaction; others must open one around it.
    virtual Result<void> replaceKeys(const QList<KeySlotRecord> &newSlots, const QList<DataKeyRecord> &newKeys);
};

enum class Role { Owner = 1, Admin = 2, Member = 3, Viewer = 4 };

class MemberStore
{
public:
    virtual ~MemberStore() = default;
    /// Role of a person in a project; empty when not a member.
    virtual Result<std::optional<Role>> roleOf(const ProjectId &project, const PersonId &person) = 0;
};

/// Inbound API key: only its hash is stored.
struct ApiKeyRecord {
    QUuid id;
    QString publicId; ///< 8 base62 characters, unique
    ProjectId project;
    QByteArray hash; ///< keyed BLAKE2b-256
    Role role = Role::Viewer;
    QString application; ///< optional restriction
    QString environment; ///< optional restriction
    PersonId createdBy;
    qint64 createdAt = 0;
    qint64 expiresAt = 0;
    qint64 lastUsedAt = 0;
    qint64 revokedAt = 0;
};

class ApiKeyStore
{
public:
    virtual ~ApiKeyStore() = default;
    virtual Result<std::optional<ApiKeyRecord>> findApiKey(const QString &publicId) = 0;
    virtual Result<void> saveApiKey(const ApiKeyRecord &key) = 0;
};

} // namespace promptlab
