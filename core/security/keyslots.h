// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/keyring.h"
#include "core/security/passphrase.h"
#include "core/security/unlock.h"

#include <vector>

namespace promptlab {

/// Which slots a new workspace (or a new master key) gets. At least one of keychain, passphrase and key file.
struct NewKeyOptions {
    Keychain *keychain = nullptr; ///< outlives the call; without a working one its slot is left out if there is another
    bool needKeychain = false;    ///< an error instead, where the keychain does not work
    SecretBytes passphrase;       ///< as typed; empty: none
    QString keyFile;              ///< path of the key file (see keyFilePlace()); empty: none
    bool recoveryCode = true;
};

struct CreatedKeys {
    SecretBytes recoveryCode; ///< text to show once; empty when none was asked for
    QStringList notes;        ///< what a person should know (reduced cost, keychain missing)
};

struct UnlockReport {
    SlotKind via = SlotKind::Passphrase;
    QStringList notes;
};

/// Makes, opens and changes the slots of a workspace. Every new slot is written, read back and opened once before an
/// old one goes. The store's calls are made in the calling thread; Argon2 runs in the thread pool.
class KeySlots final
{
public:
    /// Store and clock must outlive it and every task it returns. @p costs: what a passphrase slot should cost; the
    /// next one is taken only when there is not enough memory for the one before.
    KeySlots(KeySlotStore *store, const Clock *clock,
             const QList<Argon2Cost> &costs = {argon2Moderate, argon2Interactive})
        : m_store(store), m_clock(clock), m_costs(costs)
    {
    }

    /// Master key, slots and the workspace's own data keys for an empty store; leaves @p ring unlocked.
    /// Errors: AlreadyExists, InvalidInput (passphrase too short, no slot asked for), Io, LimitExceeded.
    Task<Result<CreatedKeys>> create(KeyRing *ring, NewKeyOptions options);

    /// Opens the master key (see openMasterKey) and loads the data keys into @p ring. A passphrase slot that costs less
    /// than the first wish is raised on this occasion.
    Task<Result<UnlockReport>> unlock(KeyRing *ring, UnlockSources sources);
    /// The same with the key file alone and without a coroutine. @p keyFile empty: the place the slot remembers.
    Result<UnlockReport> unlockWithKeyFile(KeyRing *ring, const QString &keyFile = {});

    /// Replaces (or adds) the passphrase. The notes say when the cost had to be reduced.
    Task<Result<UnlockReport>> setPassphrase(KeyRing *ring, SecretBytes passphrase);
    /// Replaces (or adds) the keychain slot. The old entry stays readable until the new slot is proven.
    Task<Result<void>> setKeychain(KeyRing *ring, Keychain *keychain);
    /// A new recovery code (text to show once); the old one is void.
    Result<SecretBytes> renewRecoveryCode(KeyRing *ring);
    /// Makes a key file and its slot.
    Result<void> addKeyFile(KeyRing *ring, const QString &path);
    /// Deletes a slot. Conflict when it is the last one that is not the recovery code.
    Result<void> remove(const QUuid &slot);

    /// A new master key: all slots anew (an existing key file is used again), all data keys wrapped anew, written in
    /// one transaction. Old backups still open with the slots in their own headers.
    Task<Result<CreatedKeys>> rotateMasterKey(KeyRing *ring, NewKeyOptions options);

private:
    using Sealer = std::function<Result<QByteArray>(const QUuid &slot, SlotKind kind, const SecretBytes &unlockKey)>;
    /// A slot with what opens it, until it is proven.
    struct Proposal {
        KeySlotRecord slot;
        SecretBytes unlockKey;
    };
    struct Draft {
        std::vector<Proposal> keySlots;
        CreatedKeys created;
    };

    [[nodiscard]] KeySlotRecord blank(SlotKind kind) const;
    Result<Proposal> fromSecret(SlotKind kind, const QUuid &workspace, const SecretBytes &secret,
                                const Sealer &seal) const;
    Task<Result<Proposal>> fromPassphrase(SecretBytes normalised, QList<Argon2Cost> wishes, Sealer seal,
                                          QStringList *notes) const;
    Task<Result<Proposal>> fromKeychain(QUuid workspace, Keychain *keychain, Sealer seal) const;
    Task<Result<Draft>> draft(QUuid workspace, NewKeyOptions options, Sealer seal, bool reuseKeyFile) const;
    Result<void> replaceKind(const Proposal &proposal, const KeyRing &ring);
    Result<void> saveProven(const Proposal &proposal, const QUuid &workspace, const QUuid &masterKeyId);
    Result<UnlockReport> load(KeyRing *ring, OpenedMasterKey &opened);

    KeySlotStore *m_store;
    const Clock *m_clock;
    QList<Argon2Cost> m_costs;
};

} // namespace promptlab
