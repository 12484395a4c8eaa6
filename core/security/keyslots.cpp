// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/keyslots.h"

#include "core/security/keyfile.h"
#include "core/security/recoverycode.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <sodium.h>

namespace promptlab {

namespace {

struct KeySlotsText {
    Q_DECLARE_TR_FUNCTIONS(KeySlots)
};

QByteArray keySlotsSalt()
{
    ensureSodium();
    QByteArray salt(passphraseSaltSize, Qt::Uninitialized);
    randombytes_buf(salt.data(), size_t(salt.size()));
    return salt;
}

QString keySlotsReduced(const Argon2Cost &cost)
{
    return KeySlotsText::tr(
               "There was not enough free memory for the usual protection of the passphrase; %1 MiB were used instead. "
               "It is raised when the workspace is next opened with enough memory")
        .arg(cost.memoryKiB / 1024);
}

QString keychainName(const QUuid &workspace)
{
    return workspace.toString(QUuid::WithoutBraces);
}

Result<KeySlotRecord> keySlotsReadBack(KeySlotStore &store, const QUuid &id)
{
    PL_TRY(const QList<KeySlotRecord> stored, store.keySlots());
    const auto found =
        std::find_if(stored.begin(), stored.end(), [&id](const KeySlotRecord &slot) { return slot.id == id; });
    if (found == stored.end())
        return makeError(ErrorCode::Corrupt, KeySlotsText::tr("The new key slot was not stored"));
    return *found;
}

} // namespace

KeySlotRecord KeySlots::blank(SlotKind kind) const
{
    KeySlotRecord slot;
    slot.id = newUuidV7(*m_clock);
    slot.kind = kind;
    slot.algorithm = kind == SlotKind::Passphrase ? QStringLiteral("argon2id13") : QStringLiteral("blake2b");
    slot.salt = keySlotsSalt();
    slot.createdAt = m_clock->nowMs();
    return slot;
}

Result<KeySlots::Proposal> KeySlots::fromSecret(SlotKind kind, const QUuid &workspace, const SecretBytes &secret,
                                                const Sealer &seal) const
{
    Proposal proposal{blank(kind), {}};
    proposal.unlockKey = slotKeyFromSecret(kind, workspace, proposal.slot.salt, secret);
    PL_TRY(proposal.slot.wrappedKey, seal(proposal.slot.id, kind, proposal.unlockKey));
    return proposal;
}

Task<Result<KeySlots::Proposal>> KeySlots::fromPassphrase(SecretBytes normalised, QList<Argon2Cost> wishes, Sealer seal,
                                                          QStringList *notes) const
{
    Proposal proposal{blank(SlotKind::Passphrase), {}};
    KeySlotRecord &slot = proposal.slot;
    Result<SecretBytes> key;
    for (const Argon2Cost &cost : std::as_const(wishes)) {
        key = co_await argon2idInPool(normalised.clone(), slot.salt, cost.passes, cost.memoryKiB);
        slot.passes = cost.passes;
        slot.memoryKiB = cost.memoryKiB;
        // Only a lack of memory makes the next wish worth a try.
        if (key.ok() || key.error().code != ErrorCode::LimitExceeded)
            break;
    }
    if (!key.ok())
        co_return key.error();
    slot.lanes = 1;
    if (Argon2Cost{slot.passes, slot.memoryKiB} != wishes.constFirst())
        *notes << keySlotsReduced({slot.passes, slot.memoryKiB});
    proposal.unlockKey = std::move(key).value();
    PL_CO_TRY(slot.wrappedKey, seal(slot.id, slot.kind, proposal.unlockKey));
    co_return proposal;
}

Task<Result<KeySlots::Proposal>> KeySlots::fromKeychain(QUuid workspace, Keychain *keychain, Sealer seal) const
{
    const QString name = keychainName(workspace);
    SecretBytes before;
    auto present = co_await keychain->read(name);
    if (!present.ok() && present.error().code != ErrorCode::NotFound)
        co_return present.error();
    if (present.ok()) {
        std::vector<SecretBytes> keys = keychainKeys(*present);
        if (!keys.empty())
            before = std::move(keys.front());
    }
    const SecretBytes key = SecretBytes::random(secretKeySize);
    PL_CO_CHECK(co_await keychain->write(name, keychainEntry(key, before)));
    PL_CO_TRY(const SecretBytes stored, co_await keychain->read(name));
    const std::vector<SecretBytes> keys = keychainKeys(stored);
    if (keys.empty() || !keys.front().equals(key.view()))
        co_return makeError(ErrorCode::Io, KeySlotsText::tr("The keychain gave back something else than was stored"));
    co_return fromSecret(SlotKind::Keychain, workspace, keys.front(), seal);
}

Task<Result<KeySlots::Draft>> KeySlots::draft(QUuid workspace, NewKeyOptions options, Sealer seal,
                                              bool reuseKeyFile) const
{
    Draft draft;
    const bool others = !options.passphrase.isEmpty() || !options.keyFile.isEmpty();
    if (!others && !options.keychain)
        co_return makeError(
            ErrorCode::InvalidInput,
            KeySlotsText::tr("A workspace needs a passphrase, the keychain or a key file to be opened with"));
    if (!options.passphrase.isEmpty()) {
        PL_CO_TRY(SecretBytes normalised, normalisedPassphrase(options.passphrase));
        PL_CO_TRY(Proposal proposal,
                  co_await fromPassphrase(std::move(normalised), m_costs, seal, &draft.created.notes));
        draft.keySlots.push_back(std::move(proposal));
    }
    if (options.keychain) {
        auto proposal = co_await fromKeychain(workspace, options.keychain, seal);
        if (proposal.ok())
            draft.keySlots.push_back(std::move(proposal).value());
        else if (others && !options.needKeychain)
            draft.created.notes << KeySlotsText::tr("The keychain is not used: %1").arg(proposal.error().message);
        else
            co_return proposal.error();
    }
    if (options.recoveryCode) {
        const SecretBytes code = SecretBytes::random(recoveryCodeBytes);
        PL_CO_TRY(Proposal proposal, fromSecret(SlotKind::Recovery, workspace, code, seal));
        draft.keySlots.push_back(std::move(proposal));
        draft.created.recoveryCode = recoveryCodeText(code);
    }
    if (!options.keyFile.isEmpty()) {
        const bool reuse = reuseKeyFile && QFileInfo::exists(options.keyFile);
        PL_CO_TRY(const SecretBytes secret, reuse ? readKeyFile(options.keyFile) : createKeyFile(options.keyFile));
        PL_CO_TRY(Proposal proposal, fromSecret(SlotKind::File, workspace, secret, seal));
        proposal.slot.hint = QFileInfo(options.keyFile).absoluteFilePath();
        draft.keySlots.push_back(std::move(proposal));
    }
    co_return draft;
}

Task<Result<CreatedKeys>> KeySlots::create(KeyRing *ring, NewKeyOptions options)
{
    PL_CO_TRY(const QUuid workspace, m_store->workspaceId());
    PL_CO_TRY(const QList<KeySlotRecord> present, m_store->keySlots());
    if (!present.isEmpty())
        co_return makeError(ErrorCode::AlreadyExists, KeySlotsText::tr("The workspace has its keys already"));
    const auto master = std::make_shared<MasterKey>(MasterKey::generate(workspace));
    const Sealer seal = [master](const QUuid &slot, SlotKind kind, const SecretBytes &unlockKey) -> Result<QByteArray> {
        return master->sealFor(slot, kind, unlockKey);
    };
    PL_CO_TRY(Draft made, co_await draft(workspace, std::move(options), seal, false));
    for (const Proposal &proposal : made.keySlots)
        PL_CO_CHECK(saveProven(proposal, workspace, master->id()));
    PL_CO_CHECK(ring->unlock(std::move(*master), {}));
    PL_CO_TRY(const QList<DataKeyRecord> keys, ring->createProjectKeys({}));
    for (const DataKeyRecord &key : keys)
        PL_CO_CHECK(m_store->saveDataKey(key));
    co_return std::move(made.created);
}

Result<void> KeySlots::saveProven(const Proposal &proposal, const QUuid &workspace, const QUuid &masterKeyId)
{
    PL_CHECK(m_store->saveKeySlot(proposal.slot));
    PL_TRY(const KeySlotRecord stored, keySlotsReadBack(*m_store, proposal.slot.id));
    const bool deriveAlike = stored.salt == proposal.slot.salt && stored.algorithm == proposal.slot.algorithm
                          && stored.passes == proposal.slot.passes && stored.memoryKiB == proposal.slot.memoryKiB
                          && stored.lanes == proposal.slot.lanes;
    const auto opened = MasterKey::fromSlot(stored, workspace, proposal.unlockKey);
    if (deriveAlike && opened.ok() && opened->id() == masterKeyId)
        return {};
    PL_CHECK(m_store->deleteKeySlot(proposal.slot.id));
    return makeError(ErrorCode::Corrupt,
                     KeySlotsText::tr("The new key slot was stored wrongly and is not used; the old one stays"));
}

Result<void> KeySlots::replaceKind(const Proposal &proposal, const KeyRing &ring)
{
    PL_TRY(const QList<KeySlotRecord> before, m_store->keySlots());
    PL_CHECK(saveProven(proposal, ring.workspace(), ring.masterKeyId()));
    for (const KeySlotRecord &old : before) {
        if (old.kind == proposal.slot.kind)
            PL_CHECK(m_store->deleteKeySlot(old.id));
    }
    return {};
}

Result<UnlockReport> KeySlots::load(KeyRing *ring, OpenedMasterKey &opened)
{
    PL_TRY(const QList<DataKeyRecord> keys, m_store->dataKeys());
    PL_CHECK(ring->unlock(std::move(opened.key), keys));
    return UnlockReport{opened.slot.kind, {}};
}

Task<Result<UnlockReport>> KeySlots::unlock(KeyRing *ring, UnlockSources sources)
{
    PL_CO_TRY(const QUuid workspace, m_store->workspaceId());
    PL_CO_TRY(const QList<KeySlotRecord> present, m_store->keySlots());
    PL_CO_TRY(OpenedMasterKey opened, co_await openMasterKey(workspace, present, std::move(sources)));
    PL_CO_TRY(UnlockReport report, load(ring, opened));
    const QList<Argon2Cost> wish = m_costs.first(1);
    const bool weak = opened.slot.kind == SlotKind::Passphrase
                   && (opened.slot.memoryKiB < wish[0].memoryKiB || opened.slot.passes < wish[0].passes);
    if (weak) {
        // A chance, not a duty: a read-only store or little memory leave the slot as it is.
        const Sealer seal = [ring](const QUuid &slot, SlotKind kind, const SecretBytes &unlockKey) {
            return ring->sealForSlot(slot, kind, unlockKey);
        };
        const auto raised = co_await fromPassphrase(std::move(opened.passphrase), wish, seal, &report.notes);
        if (raised.ok() && replaceKind(*raised, *ring).ok())
            report.notes << KeySlotsText::tr("The protection of the passphrase was raised to the present standard");
    }
    co_return report;
}

Result<UnlockReport> KeySlots::unlockWithKeyFile(KeyRing *ring, const QString &keyFile)
{
    PL_TRY(const QUuid workspace, m_store->workspaceId());
    PL_TRY(const QList<KeySlotRecord> present, m_store->keySlots());
    PL_TRY(OpenedMasterKey opened, openMasterKeyWithFile(workspace, present, keyFile));
    return load(ring, opened);
}

Task<Result<UnlockReport>> KeySlots::setPassphrase(KeyRing *ring, SecretBytes passphrase)
{
    PL_CO_TRY(SecretBytes normalised, normalisedPassphrase(passphrase));
    const Sealer seal = [ring](const QUuid &slot, SlotKind kind, const SecretBytes &unlockKey) {
        return ring->sealForSlot(slot, kind, unlockKey);
    };
    UnlockReport report;
    PL_CO_TRY(const Proposal proposal, co_await fromPassphrase(std::move(normalised), m_costs, seal, &report.notes));
    PL_CO_CHECK(replaceKind(proposal, *ring));
    co_return report;
}

Task<Result<void>> KeySlots::setKeychain(KeyRing *ring, Keychain *keychain)
{
    PL_CO_TRY(const QUuid workspace, m_store->workspaceId());
    const Sealer seal = [ring](const QUuid &slot, SlotKind kind, const SecretBytes &unlockKey) {
        return ring->sealForSlot(slot, kind, unlockKey);
    };
    PL_CO_TRY(const Proposal proposal, co_await fromKeychain(workspace, keychain, seal));
    PL_CO_CHECK(replaceKind(proposal, *ring));
    // The slot stands; only now may the key of the old one leave the keychain.
    PL_CO_TRY(const SecretBytes stored, co_await keychain->read(keychainName(workspace)));
    const std::vector<SecretBytes> keys = keychainKeys(stored);
    if (keys.size() > 1)
        PL_CO_CHECK(co_await keychain->write(keychainName(workspace), keychainEntry(keys.front(), {})));
    co_return Result<void>();
}

Result<SecretBytes> KeySlots::renewRecoveryCode(KeyRing *ring)
{
    PL_TRY(const QUuid workspace, m_store->workspaceId());
    const SecretBytes code = SecretBytes::random(recoveryCodeBytes);
    PL_TRY(const Proposal proposal, fromSecret(SlotKind::Recovery, workspace, code,
                                               [ring](const QUuid &id, SlotKind kind, const SecretBytes &unlockKey) {
                                                   return ring->sealForSlot(id, kind, unlockKey);
                                               }));
    PL_CHECK(replaceKind(proposal, *ring));
    return recoveryCodeText(code);
}

Result<void> KeySlots::addKeyFile(KeyRing *ring, const QString &path)
{
    PL_TRY(const QUuid workspace, m_store->workspaceId());
    PL_TRY(const SecretBytes secret, createKeyFile(path));
    auto proposal = fromSecret(SlotKind::File, workspace, secret,
                               [ring](const QUuid &id, SlotKind kind, const SecretBytes &unlockKey) {
                                   return ring->sealForSlot(id, kind, unlockKey);
                               });
    Result<void> saved;
    if (proposal.ok()) {
        proposal->slot.hint = QFileInfo(path).absoluteFilePath();
        saved = saveProven(*proposal, workspace, ring->masterKeyId());
    } else {
        saved = proposal.error();
    }
    if (!saved.ok())
        QFile::remove(path); // it opens nothing
    return saved;
}

Result<void> KeySlots::remove(const QUuid &slot)
{
    PL_TRY(const QList<KeySlotRecord> present, m_store->keySlots());
    const auto others = std::count_if(present.begin(), present.end(), [&slot](const KeySlotRecord &other) {
        return other.id != slot && other.kind != SlotKind::Recovery;
    });
    if (others == 0)
        return makeError(ErrorCode::Conflict,
                         KeySlotsText::tr("This is the last way to open the workspace; add another one first"));
    return m_store->deleteKeySlot(slot);
}

Task<Result<CreatedKeys>> KeySlots::rotateMasterKey(KeyRing *ring, NewKeyOptions options)
{
    PL_CO_TRY(const QUuid workspace, m_store->workspaceId());
    const auto master = std::make_shared<MasterKey>(MasterKey::generate(workspace));
    const Sealer seal = [master](const QUuid &slot, SlotKind kind, const SecretBytes &unlockKey) -> Result<QByteArray> {
        return master->sealFor(slot, kind, unlockKey);
    };
    PL_CO_TRY(Draft made, co_await draft(workspace, std::move(options), seal, true));
    PL_CO_TRY(const QList<DataKeyRecord> keys, ring->rewrapped(*master));
    QList<KeySlotRecord> newSlots;
    for (const Proposal &proposal : made.keySlots)
        newSlots << proposal.slot;
    PL_CO_CHECK(m_store->replaceKeys(newSlots, keys));
    PL_CO_CHECK(ring->replaceMasterKey(std::move(*master)));
    co_return std::move(made.created);
}

} // namespace promptlab
