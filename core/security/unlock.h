// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/keychain.h"
#include "core/security/masterkey.h"

#include <QList>
#include <QProcessEnvironment>

#include <functional>

namespace promptlab {

/// Asks a person for the passphrase; called with 1, 2, 3 until it is right. An error of code Cancelled means "go on
/// without". A plain function that returns a task, never a capturing coroutine lambda.
using PassphrasePrompt = std::function<Task<Result<SecretBytes>>(int attempt)>;

/// Where the means to unlock a workspace may come from. Nothing here ever comes from a command line.
struct UnlockSources {
    Keychain *keychain = nullptr;   ///< outlives the call
    PassphrasePrompt askPassphrase; ///< empty without a terminal or window
    QString passphraseFile;         ///< PROMPTLAB_PASSPHRASE_FILE: of this user, mode 0600
    int passphraseDescriptor = -1;  ///< PROMPTLAB_PASSPHRASE_FD: read to its end
    QString keyFile;                ///< PROMPTLAB_KEY_FILE; empty: the place the slot remembers
    QString recoveryFile;           ///< PROMPTLAB_RECOVERY_FILE: of this user, mode 0600; when given the only way tried
    SecretBytes recoveryCode;       ///< as typed; when given it is the only way tried
    /// Asked once when nothing else worked; Cancelled ends the unlocking. Empty without a terminal or window.
    PassphrasePrompt askRecoveryCode;

    /// The four variables above.
    [[nodiscard]] static UnlockSources fromEnvironment(const QProcessEnvironment &environment);
};

/// An opened master key and how it was opened.
struct OpenedMasterKey {
    MasterKey key;
    KeySlotRecord slot;
    SecretBytes passphrase; ///< normalised; only when the slot is a passphrase
};

/// Opens the master key by the first way that works: keychain, passphrase (descriptor, file, then the prompt, three
/// attempts), key file. Ways without a slot are not touched, so a workspace with a key file alone never waits for a
/// keychain or Argon2. Works on records, so that a backup opens with its own copy of the slots.
/// Errors: Locked, with a message that names every way and why it did not work; Cancelled.
Task<Result<OpenedMasterKey>> openMasterKey(QUuid workspace, QList<KeySlotRecord> keySlots, UnlockSources sources);

/// The key-file way alone, without a coroutine: for fast starts. @p keyFile empty: the place the slot remembers.
Result<OpenedMasterKey> openMasterKeyWithFile(const QUuid &workspace, const QList<KeySlotRecord> &keySlots,
                                              const QString &keyFile);

/// argon2id() in the thread pool.
Task<Result<SecretBytes>> argon2idInPool(SecretBytes passphrase, QByteArray salt, quint32 passes, quint32 memoryKiB);

} // namespace promptlab
