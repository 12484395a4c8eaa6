// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/keyring.h"

#include "core/security/hashing.h"

#include <QCoreApplication>

#include <array>
#include <mutex>

#include <sodium.h>

namespace promptlab {

namespace {

struct KeyRingText {
    Q_DECLARE_TR_FUNCTIONS(KeyRing)
};

constexpr std::array keyRingClasses{DataClass::Prompt, DataClass::Secret, DataClass::Dataset, DataClass::Output,
                                    DataClass::Person};
constexpr qsizetype keyRingPage = 4096;

/// The class is part of the place of a wrapped data key, so that a record cannot pose as one of another class.
const char *keyRingColumn(DataClass dataClass)
{
    switch (dataClass) {
    case DataClass::Prompt: return "data_key.prompt";
    case DataClass::Secret: return "data_key.secret";
    case DataClass::Dataset: return "data_key.dataset";
    case DataClass::Output: return "data_key.output";
    case DataClass::Person: return "data_key.person";
    }
    return "data_key.unknown";
}

const char *keyRingContext(FixedKey key)
{
    switch (key) {
    case FixedKey::Fingerprint: return "PLFINGER";
    case FixedKey::ApiKeyPepper: return "PLPEPPER";
    case FixedKey::AuditValues: return "PLAUDITV";
    case FixedKey::Wrapping: return "PLWRAPPN";
    }
    return "PLUNKNWN";
}

} // namespace

const char *dataClassName(DataClass dataClass)
{
    switch (dataClass) {
    case DataClass::Prompt: return "prompt";
    case DataClass::Secret: return "secret";
    case DataClass::Dataset: return "dataset";
    case DataClass::Output: return "output";
    case DataClass::Person: return "person";
    }
    return "unknown";
}

KeyRing::KeyRing(const Clock *clock) : m_clock(clock) {}

KeyRing::~KeyRing()
{
    drop();
}

Result<void> KeyRing::unlock(MasterKey master, const QList<DataKeyRecord> &keys)
{
    const std::unique_lock lock(m_mutex);
    drop();
    m_master.emplace(std::move(master));
    for (const DataKeyRecord &record : keys) {
        if (auto inserted = insert(record); !inserted.ok()) {
            drop();
            return inserted.error().wrapped(
                KeyRingText::tr("The data key %1 of the workspace cannot be opened").arg(record.id.toString()));
        }
    }
    return {};
}

Result<void> KeyRing::merge(const QList<DataKeyRecord> &keys)
{
    const std::unique_lock lock(m_mutex);
    PL_CHECK(checkUnlocked());
    for (const DataKeyRecord &record : keys) {
        if (!m_entries.contains(record.id))
            PL_CHECK(insert(record));
    }
    return {};
}

void KeyRing::lock()
{
    const std::unique_lock lock(m_mutex);
    drop();
}

void KeyRing::drop()
{
    m_entries.clear();
    m_newest.clear();
    m_room.clear();
    m_pool.clear();
    m_master.reset();
}

bool KeyRing::isLocked() const
{
    const std::shared_lock lock(m_mutex);
    return !m_master.has_value();
}

Result<void> KeyRing::checkUnlocked() const
{
    if (!m_master)
        return makeError(ErrorCode::Locked, KeyRingText::tr("The workspace is locked; unlock it first"));
    return {};
}

ProjectId KeyRing::resolved(const ProjectId &project) const
{
    return project.isNull() && m_master ? ProjectId(m_master->workspace()) : project;
}

bool KeyRing::isRoot(const DataKeyRecord &record) const
{
    return m_master && record.project.uuid() == m_master->workspace() && record.dataClass == DataClass::Secret
        && record.epoch == 1;
}

uchar *KeyRing::takeRoom()
{
    if (m_room.empty()) {
        m_pool.emplace_back(keyRingPage);
        for (qsizetype at = 0; at < keyRingPage; at += secretKeySize)
            m_room.push_back(m_pool.back().data() + at);
    }
    uchar *room = m_room.back();
    m_room.pop_back();
    return room;
}

KeyRing::Entry &KeyRing::adopt(const DataKeyRecord &record, const uchar *room)
{
    Entry &entry = m_entries[record.id];
    entry.record = record;
    entry.record.wrappedKey.clear();
    entry.key = room;
    const Owner owner(record.project, int(record.dataClass));
    const auto current = m_newest.constFind(owner);
    if (current == m_newest.constEnd() || m_entries.value(*current).record.epoch < record.epoch)
        m_newest.insert(owner, record.id);
    return entry;
}

Result<void> KeyRing::insert(const DataKeyRecord &record)
{
    uchar *room = takeRoom();
    const auto opened = m_master->unwrapInto(keyRingColumn(record.dataClass), record.project.uuid(), record.id.uuid(),
                                             record.epoch, record.wrappedKey, room);
    if (opened.ok())
        adopt(record, room);
    else
        m_room.push_back(room);
    return opened;
}

const KeyRing::Entry *KeyRing::newest(const ProjectId &owner, DataClass dataClass) const
{
    const auto id = m_newest.constFind(Owner(owner, int(dataClass)));
    if (id == m_newest.constEnd())
        return nullptr;
    return &*m_entries.constFind(*id);
}

DataKeyRecord KeyRing::wrapped(const Entry &entry, const MasterKey &by) const
{
    DataKeyRecord record = entry.record;
    record.wrappedKey =
        by.wrap(keyRingColumn(record.dataClass), record.project.uuid(), record.id.uuid(), record.epoch, bytesOf(entry));
    return record;
}

DataKeyRecord KeyRing::make(const ProjectId &owner, DataClass dataClass, int epoch)
{
    DataKeyRecord record;
    record.id = KeyId::create(*m_clock);
    record.project = owner;
    record.dataClass = dataClass;
    record.epoch = epoch;
    record.createdAt = m_clock->nowMs();
    uchar *room = takeRoom();
    randombytes_buf(room, size_t(secretKeySize));
    return wrapped(adopt(record, room), *m_master);
}

Result<QList<DataKeyRecord>> KeyRing::createProjectKeys(const ProjectId &project)
{
    const std::unique_lock lock(m_mutex);
    PL_CHECK(checkUnlocked());
    const ProjectId owner = resolved(project);
    QList<DataKeyRecord> records;
    for (const DataClass dataClass : keyRingClasses) {
        const Entry *present = newest(owner, dataClass);
        records << (present ? wrapped(*present, *m_master) : make(owner, dataClass, 1));
    }
    return records;
}

Result<DataKeyRecord> KeyRing::createPersonKey(const PersonId &person)
{
    const std::unique_lock lock(m_mutex);
    PL_CHECK(checkUnlocked());
    const Entry *present = newest(ownerOf(person), DataClass::Person);
    return present ? wrapped(*present, *m_master) : make(ownerOf(person), DataClass::Person, 1);
}

Result<KeyRotation> KeyRing::rotate(const ProjectId &project, DataClass dataClass)
{
    const std::unique_lock lock(m_mutex);
    PL_CHECK(checkUnlocked());
    const ProjectId owner = resolved(project);
    const Entry *present = newest(owner, dataClass);
    if (!present)
        return makeError(ErrorCode::NotFound,
                         KeyRingText::tr("There is no %1 key to rotate").arg(QLatin1String(dataClassName(dataClass))));
    const int epoch = present->record.epoch + 1;
    KeyRotation rotation;
    for (Entry &entry : m_entries) {
        if (entry.record.project == owner && entry.record.dataClass == dataClass && entry.record.retiredAt == 0) {
            entry.record.retiredAt = m_clock->nowMs();
            rotation.retired << wrapped(entry, *m_master);
        }
    }
    rotation.fresh = make(owner, dataClass, epoch);
    return rotation;
}

Result<void> KeyRing::forget(const KeyId &key)
{
    const std::unique_lock lock(m_mutex);
    const auto it = m_entries.find(key);
    if (it == m_entries.end())
        return {};
    const DataKeyRecord gone = it->record;
    if (isRoot(gone))
        return makeError(
            ErrorCode::Conflict,
            KeyRingText::tr("The first key of the workspace cannot be removed: stored fingerprints depend on it"));
    // The map and the pool are ours; only the table hands the bytes out as const.
    uchar *room = const_cast<uchar *>(it->key);
    sodium_memzero(room, size_t(secretKeySize));
    m_room.push_back(room);
    m_entries.erase(it);
    const Owner owner(gone.project, int(gone.dataClass));
    m_newest.remove(owner);
    for (const Entry &entry : std::as_const(m_entries)) {
        if (!(entry.record.project == gone.project) || entry.record.dataClass != gone.dataClass)
            continue;
        const Entry *best = newest(gone.project, gone.dataClass);
        if (!best || best->record.epoch < entry.record.epoch)
            m_newest.insert(owner, entry.record.id);
    }
    return {};
}

Result<QByteArray> KeyRing::seal(const FieldRef &field, QByteArrayView plain) const
{
    const std::shared_lock lock(m_mutex);
    PL_CHECK(checkUnlocked());
    const ProjectId owner = resolved(field.project);
    const Entry *entry = newest(owner, field.dataClass);
    if (!entry)
        return makeError(ErrorCode::Locked,
                         KeyRingText::tr("There is no key for this project; reload the keys of the workspace"));
    return sealEnvelope(bytesOf(*entry), entry->record.id.uuid(),
                        envelopePlace(field.column, owner.uuid(), field.row, entry->record.epoch), plain);
}

Result<QByteArray> KeyRing::open(const FieldRef &field, QByteArrayView blob) const
{
    PL_TRY(const QUuid id, envelopeKeyId(blob));
    const std::shared_lock lock(m_mutex);
    PL_CHECK(checkUnlocked());
    const auto entry = m_entries.constFind(KeyId(id));
    if (entry == m_entries.constEnd())
        return makeError(
            ErrorCode::Locked,
            KeyRingText::tr("The key of an encrypted value is not known; reload the keys of the workspace"));
    // A key of another owner or class is not tried: a moved value is an error, whatever its tag says.
    const ProjectId owner = resolved(field.project);
    if (!(entry->record.project == owner) || entry->record.dataClass != field.dataClass)
        return makeError(
            ErrorCode::Corrupt,
            KeyRingText::tr("An encrypted value was moved from another project or column; restore it from a backup"));
    return openEnvelope(bytesOf(*entry), envelopePlace(field.column, owner.uuid(), field.row, entry->record.epoch),
                        blob);
}

bool KeyRing::isCurrent(const FieldRef &field, QByteArrayView blob) const
{
    const auto id = envelopeKeyId(blob);
    const std::shared_lock lock(m_mutex);
    const Entry *entry = newest(resolved(field.project), field.dataClass);
    return id.ok() && entry && entry->record.id.uuid() == *id;
}

Result<const KeyRing::Entry *> KeyRing::root() const
{
    PL_CHECK(checkUnlocked());
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [this](const Entry &entry) { return isRoot(entry.record); });
    if (found == m_entries.end())
        return makeError(ErrorCode::Locked, KeyRingText::tr("The workspace has no keys of its own yet"));
    return &*found;
}

Result<SecretBytes> KeyRing::fixedKey(FixedKey key) const
{
    const std::shared_lock lock(m_mutex);
    PL_TRY(const Entry *entry, root());
    return deriveKey(SecretBytes::copyOf(bytesOf(*entry)), keyRingContext(key), quint64(key));
}

Result<QByteArray> KeyRing::fingerprint(QByteArrayView secret) const
{
    PL_TRY(const SecretBytes key, fixedKey(FixedKey::Fingerprint));
    return keyedHash(key.view(), secret);
}

Result<QByteArray> KeyRing::wrapKey(const char *column, const QUuid &row, QByteArrayView key) const
{
    PL_TRY(const SecretBytes wrapping, fixedKey(FixedKey::Wrapping));
    const std::shared_lock lock(m_mutex);
    PL_TRY(const Entry *entry, root());
    return sealEnvelope(wrapping.view(), entry->record.id.uuid(), envelopePlace(column, m_master->workspace(), row, 1),
                        key);
}

Result<SecretBytes> KeyRing::unwrapKey(const char *column, const QUuid &row, QByteArrayView blob) const
{
    PL_TRY(const SecretBytes wrapping, fixedKey(FixedKey::Wrapping));
    const std::shared_lock lock(m_mutex);
    PL_CHECK(checkUnlocked());
    return openKeyEnvelope(wrapping.view(), envelopePlace(column, m_master->workspace(), row, 1), blob);
}

Result<SecretBytes> KeyRing::fileKey() const
{
    const std::shared_lock lock(m_mutex);
    PL_CHECK(checkUnlocked());
    return m_master->fileKey();
}

Result<QByteArray> KeyRing::sealForSlot(const QUuid &slot, SlotKind kind, const SecretBytes &unlockKey) const
{
    const std::shared_lock lock(m_mutex);
    PL_CHECK(checkUnlocked());
    return m_master->sealFor(slot, kind, unlockKey);
}

QUuid KeyRing::masterKeyId() const
{
    const std::shared_lock lock(m_mutex);
    return m_master ? m_master->id() : QUuid();
}

QUuid KeyRing::workspace() const
{
    const std::shared_lock lock(m_mutex);
    return m_master ? m_master->workspace() : QUuid();
}

Result<QList<DataKeyRecord>> KeyRing::rewrapped(const MasterKey &fresh) const
{
    const std::shared_lock lock(m_mutex);
    PL_CHECK(checkUnlocked());
    QList<DataKeyRecord> records;
    for (const Entry &entry : m_entries)
        records << wrapped(entry, fresh);
    return records;
}

Result<void> KeyRing::replaceMasterKey(MasterKey fresh)
{
    const std::unique_lock lock(m_mutex);
    PL_CHECK(checkUnlocked());
    m_master.emplace(std::move(fresh));
    return {};
}

} // namespace promptlab
