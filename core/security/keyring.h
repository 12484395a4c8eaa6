// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/masterkey.h"

#include <QHash>
#include <QList>

#include <optional>
#include <shared_mutex>
#include <vector>

namespace promptlab {

/// Keys that have a fixed purpose in a workspace. They survive every rotation, because what was made with them can only
/// be compared, never made again.
enum class FixedKey {
    Fingerprint = 1, ///< apiKeyHash of outbound keys
    ApiKeyPepper,    ///< hashes of inbound keys
    AuditValues,     ///< sensitive values in the audit log
    Wrapping         ///< keys that belong to the workspace as a whole (audit signatures)
};

/// What a rotation changes in the store, to be written in one transaction.
struct KeyRotation {
    DataKeyRecord fresh;          ///< writes from now on
    QList<DataKeyRecord> retired; ///< same keys as before with retiredAt set; they stay readable
};

/// Holds the master key and the data keys of an unlocked workspace and seals and opens columns with them. One data key
/// for each (owner, class, epoch); the highest epoch writes, all can read. The owner is a project, or for personal data
/// a person (FieldRef::project then carries the person's id, see ownerOf()). What belongs to the workspace itself has
/// the workspace's id as owner; a null project stands for it. Thread-safe: sealing and opening share one lock. Key
/// bytes live in locked memory.
class KeyRing final : public FieldCipher
{
public:
    /// Empty and locked. @p clock must outlive it.
    explicit KeyRing(const Clock *clock);
    ~KeyRing() override;

    /// The owner that stands for a person in FieldRef::project and DataKeyRecord::project.
    [[nodiscard]] static ProjectId ownerOf(const PersonId &person) { return ProjectId(person.uuid()); }

    /// Takes the keys in, replacing all that were there. On error (a record that does not unwrap) it stays locked.
    Result<void> unlock(MasterKey master, const QList<DataKeyRecord> &keys);
    /// Adds the keys in @p keys that are not known yet (another process made them).
    Result<void> merge(const QList<DataKeyRecord> &keys);
    /// Zeroes every key. Waits for calls in progress; later ones fail with Locked.
    void lock();
    [[nodiscard]] bool isLocked() const;

    /// Data keys of all classes for a project: made and usable at once when it has none, else the present ones, so a
    /// replayed transaction gets the same keys. The caller stores the records.
    Result<QList<DataKeyRecord>> createProjectKeys(const ProjectId &project);
    /// The same for one person (class Person only). Forgetting and deleting it erases the person's data.
    Result<DataKeyRecord> createPersonKey(const PersonId &person);
    /// A new epoch that writes from now on. NotFound when there is no key yet.
    Result<KeyRotation> rotate(const ProjectId &project, DataClass dataClass);
    /// Takes one key out (its rows were all sealed anew, its data is to be erased, or its transaction failed). Conflict
    /// for the first Secret key of the workspace, which the fixed keys come from.
    Result<void> forget(const KeyId &key);

    Result<QByteArray> seal(const FieldRef &field, QByteArrayView plain) const override;
    Result<QByteArray> open(const FieldRef &field, QByteArrayView blob) const override;
    /// Whether @p blob was sealed with the key that writes now; false means it has to be sealed anew.
    [[nodiscard]] bool isCurrent(const FieldRef &field, QByteArrayView blob) const;

    /// A copy of a fixed key. Locked when the workspace has no keys of its own (createProjectKeys with a null id).
    Result<SecretBytes> fixedKey(FixedKey key) const;
    /// Fingerprint (32 bytes) of an outbound key: equal for equal keys of this workspace, tells nothing else.
    Result<QByteArray> fingerprint(QByteArrayView secret) const;

    /// Wraps and unwraps a further key of the workspace, bound to its place. What wraps it is itself wrapped by the
    /// master key and stays through every rotation. @p column names the use, e.g. "signing_key.private_key".
    Result<QByteArray> wrapKey(const char *column, const QUuid &row, QByteArrayView key) const;
    Result<SecretBytes> unwrapKey(const char *column, const QUuid &row, QByteArrayView blob) const;
    /// Key for encrypted files (see encryptedfile.h).
    Result<SecretBytes> fileKey() const;
    /// The master key sealed for a slot.
    Result<QByteArray> sealForSlot(const QUuid &slot, SlotKind kind, const SecretBytes &unlockKey) const;
    /// Which master key and which workspace it holds; null when locked.
    [[nodiscard]] QUuid masterKeyId() const;
    [[nodiscard]] QUuid workspace() const;

    /// All data keys wrapped by @p fresh instead. Store them with the new slots, then call replaceMasterKey().
    Result<QList<DataKeyRecord>> rewrapped(const MasterKey &fresh) const;
    Result<void> replaceMasterKey(MasterKey fresh);

private:
    struct Entry {
        DataKeyRecord record;       ///< wrappedKey left empty: it can be made again
        const uchar *key = nullptr; ///< in m_pool
    };
    using Owner = std::pair<ProjectId, int>;

    [[nodiscard]] QByteArrayView bytesOf(const Entry &entry) const { return QByteArrayView(entry.key, secretKeySize); }
    [[nodiscard]] ProjectId resolved(const ProjectId &project) const;
    [[nodiscard]] bool isRoot(const DataKeyRecord &record) const;
    const Entry *newest(const ProjectId &owner, DataClass dataClass) const;
    Result<void> insert(const DataKeyRecord &record);
    Entry &adopt(const DataKeyRecord &record, const uchar *room);
    [[nodiscard]] DataKeyRecord wrapped(const Entry &entry, const MasterKey &by) const;
    DataKeyRecord make(const ProjectId &owner, DataClass dataClass, int epoch);
    uchar *takeRoom();
    Result<void> checkUnlocked() const;
    Result<const Entry *> root() const;
    void drop();

    const Clock *m_clock;
    mutable std::shared_mutex m_mutex;
    std::optional<MasterKey> m_master;
    QHash<KeyId, Entry> m_entries;
    QHash<Owner, KeyId> m_newest;
    std::vector<SecretBytes> m_pool; ///< pages full of keys: a guarded allocation for each would cost four pages
    std::vector<uchar *> m_room;     ///< free places in m_pool
};

/// Lower-case name of a data class: prompt, secret, dataset, output, person.
[[nodiscard]] const char *dataClassName(DataClass dataClass);

} // namespace promptlab
