// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/unlock.h"

#include "core/security/keyfile.h"
#include "core/security/passphrase.h"
#include "core/security/recoverycode.h"

#include <QCoreApplication>
#include <QtConcurrentRun>

namespace promptlab {

namespace {

struct UnlockText {
    Q_DECLARE_TR_FUNCTIONS(Unlock)
};

constexpr int unlockAttempts = 3;

QList<KeySlotRecord> unlockSlotsOf(const QList<KeySlotRecord> &keySlots, SlotKind kind)
{
    QList<KeySlotRecord> result;
    std::copy_if(keySlots.begin(), keySlots.end(), std::back_inserter(result),
                 [kind](const KeySlotRecord &slot) { return slot.kind == kind; });
    return result;
}

/// Opens a slot that holds a secret of high entropy (all but passphrases).
Result<MasterKey> unlockWithSecret(const KeySlotRecord &slot, const QUuid &workspace, const SecretBytes &secret)
{
    if (slot.algorithm != QLatin1String("blake2b") || slot.salt.size() != 16)
        return makeError(ErrorCode::Unsupported,
                         UnlockText::tr("The %1 slot was written by a newer program").arg(slotKindName(slot.kind)));
    return MasterKey::fromSlot(slot, workspace, slotKeyFromSecret(slot.kind, workspace, slot.salt, secret));
}

Result<OpenedMasterKey> unlockRecovery(const QUuid &workspace, const QList<KeySlotRecord> &keySlots,
                                       const SecretBytes &text)
{
    PL_TRY(const SecretBytes code, parseRecoveryCode(text));
    for (const KeySlotRecord &slot : unlockSlotsOf(keySlots, SlotKind::Recovery)) {
        if (auto key = unlockWithSecret(slot, workspace, code); key.ok())
            return OpenedMasterKey{std::move(key).value(), slot, {}};
    }
    return makeError(
        ErrorCode::Locked,
        UnlockText::tr("The recovery code does not belong to this workspace, or was replaced by a newer one"));
}

Task<Result<OpenedMasterKey>> unlockKeychain(QUuid workspace, QList<KeySlotRecord> candidates, Keychain *keychain)
{
    PL_CO_TRY(const SecretBytes entry, co_await keychain->read(workspace.toString(QUuid::WithoutBraces)));
    for (const SecretBytes &secret : keychainKeys(entry)) {
        for (const KeySlotRecord &slot : candidates) {
            if (auto key = unlockWithSecret(slot, workspace, secret); key.ok())
                co_return OpenedMasterKey{std::move(key).value(), slot, {}};
        }
    }
    co_return makeError(ErrorCode::Locked, UnlockText::tr("the entry in the keychain does not fit this workspace"));
}

Task<Result<OpenedMasterKey>> unlockPassphrase(QUuid workspace, QList<KeySlotRecord> candidates, SecretBytes typed)
{
    PL_CO_TRY(SecretBytes passphrase, normalisedPassphrase(typed, 1));
    Error last = makeError(ErrorCode::Locked, UnlockText::tr("the passphrase is wrong"));
    for (const KeySlotRecord &slot : candidates) {
        if (slot.algorithm != QLatin1String("argon2id13") || slot.lanes != 1) {
            last =
                makeError(ErrorCode::Unsupported, UnlockText::tr("the passphrase slot was written by a newer program"));
            continue;
        }
        auto unlockKey = co_await argon2idInPool(passphrase.clone(), slot.salt, slot.passes, slot.memoryKiB);
        if (!unlockKey.ok()) {
            last = unlockKey.error();
            continue;
        }
        if (auto key = MasterKey::fromSlot(slot, workspace, *unlockKey); key.ok())
            co_return OpenedMasterKey{std::move(key).value(), slot, std::move(passphrase)};
    }
    co_return last;
}

/// The passphrase that needs no person: from the descriptor, else from the file. Empty when neither is named.
Result<SecretBytes> unlockGivenPassphrase(const UnlockSources &sources)
{
    if (sources.passphraseDescriptor >= 0)
        return readSecretDescriptor(sources.passphraseDescriptor);
    if (!sources.passphraseFile.isEmpty())
        return readSecretFile(sources.passphraseFile);
    return SecretBytes();
}

/// @p sources must outlive the task; it lives in the frame of the only caller.
Task<Result<OpenedMasterKey>> unlockByPassphrase(QUuid workspace, QList<KeySlotRecord> candidates,
                                                 const UnlockSources *sources)
{
    PL_CO_TRY(SecretBytes given, unlockGivenPassphrase(*sources));
    if (!given.isEmpty())
        co_return co_await unlockPassphrase(workspace, candidates, std::move(given));
    if (!sources->askPassphrase)
        co_return makeError(
            ErrorCode::Locked,
            UnlockText::tr(
                "nobody can be asked for it here; set PROMPTLAB_PASSPHRASE_FILE to a file of yours with mode 0600"));
    Result<OpenedMasterKey> opened;
    for (int attempt = 1; attempt <= unlockAttempts && !opened.ok(); ++attempt) {
        PL_CO_TRY(SecretBytes typed, co_await sources->askPassphrase(attempt));
        opened = co_await unlockPassphrase(workspace, candidates, std::move(typed));
    }
    co_return opened;
}

/// The recovery code that needs no question: as given, else from the file. Empty when there is neither.
Result<SecretBytes> unlockGivenRecoveryCode(UnlockSources &sources)
{
    if (!sources.recoveryCode.isEmpty() || sources.recoveryFile.isEmpty())
        return std::move(sources.recoveryCode);
    return readSecretFile(sources.recoveryFile);
}

QString unlockWayName(SlotKind kind)
{
    switch (kind) {
    case SlotKind::Keychain: return UnlockText::tr("the keychain of this desktop");
    case SlotKind::Passphrase: return UnlockText::tr("the passphrase");
    case SlotKind::Recovery: return UnlockText::tr("the recovery code");
    case SlotKind::File: return UnlockText::tr("the key file");
    }
    return QString();
}

Error unlockImpossible(const QList<KeySlotRecord> &keySlots, const QMap<SlotKind, QString> &reasons)
{
    QStringList ways;
    for (const SlotKind kind : {SlotKind::Keychain, SlotKind::Passphrase, SlotKind::File, SlotKind::Recovery}) {
        if (unlockSlotsOf(keySlots, kind).isEmpty())
            continue;
        const QString notGiven =
            kind == SlotKind::Recovery
                ? UnlockText::tr("not given; PROMPTLAB_RECOVERY_FILE names a file with it, mode 0600")
                : UnlockText::tr("not given");
        const QString reason = reasons.value(kind, notGiven);
        //: %1 is a way to unlock, %2 why it did not work
        ways << UnlockText::tr("%1 (%2)").arg(unlockWayName(kind), reason);
    }
    if (ways.isEmpty())
        return makeError(ErrorCode::Locked, UnlockText::tr("The workspace has no key slot; restore it from a backup"));
    return makeError(
        ErrorCode::Locked,
        UnlockText::tr("The workspace stays locked. It opens with: %1").arg(ways.join(QStringLiteral("; "))));
}

} // namespace

UnlockSources UnlockSources::fromEnvironment(const QProcessEnvironment &environment)
{
    UnlockSources sources;
    sources.passphraseFile = environment.value(QStringLiteral("PROMPTLAB_PASSPHRASE_FILE"));
    sources.keyFile = environment.value(QStringLiteral("PROMPTLAB_KEY_FILE"));
    sources.recoveryFile = environment.value(QStringLiteral("PROMPTLAB_RECOVERY_FILE"));
    bool number = false;
    const int descriptor = environment.value(QStringLiteral("PROMPTLAB_PASSPHRASE_FD")).toInt(&number);
    sources.passphraseDescriptor = number ? descriptor : -1;
    return sources;
}

Task<Result<SecretBytes>> argon2idInPool(SecretBytes passphrase, QByteArray salt, quint32 passes, quint32 memoryKiB)
{
    // Shared with the pool: a future can only hand out copies, and these have none.
    const auto secret = std::make_shared<SecretBytes>(std::move(passphrase));
    const auto key = std::make_shared<Result<SecretBytes>>();
    const QFuture<void> future = QtConcurrent::run([secret, key, salt, passes, memoryKiB] {
        *key = argon2id(*secret, salt, Argon2Cost{passes, memoryKiB});
    });
    co_await future;
    co_return std::move(*key);
}

Result<OpenedMasterKey> openMasterKeyWithFile(const QUuid &workspace, const QList<KeySlotRecord> &keySlots,
                                              const QString &keyFile)
{
    Error last = makeError(ErrorCode::Locked, UnlockText::tr("the workspace has no key file"));
    for (const KeySlotRecord &slot : unlockSlotsOf(keySlots, SlotKind::File)) {
        const QString path = keyFile.isEmpty() ? slot.hint : keyFile;
        if (path.isEmpty()) {
            last = makeError(ErrorCode::Locked, UnlockText::tr("its place is not known here"));
            continue;
        }
        auto secret = readKeyFile(path);
        if (!secret.ok()) {
            last = secret.error();
            continue;
        }
        auto key = unlockWithSecret(slot, workspace, *secret);
        if (key.ok())
            return OpenedMasterKey{std::move(key).value(), slot, {}};
        last = makeError(ErrorCode::Locked, UnlockText::tr("\"%1\" is not the key file of this workspace").arg(path));
    }
    return last;
}

Task<Result<OpenedMasterKey>> openMasterKey(QUuid workspace, QList<KeySlotRecord> keySlots, UnlockSources sources)
{
    PL_CO_TRY(const SecretBytes recoveryCode, unlockGivenRecoveryCode(sources));
    if (!recoveryCode.isEmpty())
        co_return unlockRecovery(workspace, keySlots, recoveryCode);
    QMap<SlotKind, QString> reasons;
    const QList<KeySlotRecord> keychainSlots = unlockSlotsOf(keySlots, SlotKind::Keychain);
    if (!keychainSlots.isEmpty() && sources.keychain) {
        auto opened = co_await unlockKeychain(workspace, keychainSlots, sources.keychain);
        if (opened.ok())
            co_return opened;
        reasons.insert(SlotKind::Keychain, opened.error().message);
    }
    const QList<KeySlotRecord> passphraseSlots = unlockSlotsOf(keySlots, SlotKind::Passphrase);
    if (!passphraseSlots.isEmpty()) {
        auto opened = co_await unlockByPassphrase(workspace, passphraseSlots, &sources);
        if (opened.ok())
            co_return opened;
        reasons.insert(SlotKind::Passphrase, opened.error().message);
    }
    if (!unlockSlotsOf(keySlots, SlotKind::File).isEmpty()) {
        auto opened = openMasterKeyWithFile(workspace, keySlots, sources.keyFile);
        if (opened.ok())
            co_return opened;
        reasons.insert(SlotKind::File,
                       opened.error().message + UnlockText::tr("; PROMPTLAB_KEY_FILE names another place"));
    }
    if (sources.askRecoveryCode && !unlockSlotsOf(keySlots, SlotKind::Recovery).isEmpty()) {
        Task<Result<SecretBytes>> asking = sources.askRecoveryCode(1);
        const Result<SecretBytes> typed = co_await asking;
        if (!typed.ok() && typed.error().code == ErrorCode::Cancelled)
            co_return typed.error();
        if (typed.ok() && !typed->isEmpty())
            co_return unlockRecovery(workspace, keySlots, *typed);
    }
    co_return unlockImpossible(keySlots, reasons);
}

} // namespace promptlab
