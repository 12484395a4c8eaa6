// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/auditheadrepository.h"

namespace promptlab {

namespace {

const char auditKeySelect[] = "SELECT key_id, public_key, wrapped_private_key, created_at FROM signing_key";
const char auditHeadSelect[] =
    "SELECT size, chain_hash, root, at, key_id, signature FROM audit_head ORDER BY size DESC LIMIT ?";

Result<AuditKeyRecord> readAuditKey(const Row &row)
{
    AuditKeyRecord key;
    PL_TRY(key.id, KeyId::parse(row.text(0)));
    key.publicKey = row.bytes(1);
    key.wrappedPrivateKey = row.bytes(2);
    key.createdAt = row.integer(3);
    return key;
}

Result<SignedAuditHead> readAuditHead(const Row &row)
{
    SignedAuditHead head;
    head.size = row.integer(0);
    head.chainHash = QByteArray::fromHex(row.text(1).toLatin1());
    head.root = QByteArray::fromHex(row.text(2).toLatin1());
    head.at = row.integer(3);
    PL_TRY(head.keyId, KeyId::parse(row.text(4)));
    head.signature = QByteArray::fromBase64(row.text(5).toLatin1());
    return head;
}

} // namespace

Result<void> AuditHeadRepository::insertKey(const AuditKeyRecord &key)
{
    PL_CHECK(m_db.execute(
        QStringLiteral(
            "INSERT INTO signing_key (key_id, public_key, wrapped_private_key, created_at) VALUES (?, ?, ?, ?)"),
        {key.id.toString(), key.publicKey, key.wrappedPrivateKey, key.createdAt}));
    return {};
}

Result<std::optional<AuditKeyRecord>> AuditHeadRepository::currentKey()
{
    return m_db.first<AuditKeyRecord>(QLatin1String(auditKeySelect)
                                          + QStringLiteral(" ORDER BY created_at DESC, key_id DESC LIMIT 1"),
                                      {}, readAuditKey);
}

Result<std::optional<AuditKeyRecord>> AuditHeadRepository::findKey(const KeyId &id)
{
    return m_db.first<AuditKeyRecord>(QLatin1String(auditKeySelect) + QStringLiteral(" WHERE key_id = ?"),
                                      {id.toString()}, readAuditKey);
}

Result<void> AuditHeadRepository::insert(const SignedAuditHead &head)
{
    PL_CHECK(m_db.execute(
        QStringLiteral(
            "INSERT INTO audit_head (size, chain_hash, root, at, key_id, signature) VALUES (?, ?, ?, ?, ?, ?)"),
        {head.size, QString::fromLatin1(head.chainHash.toHex()), QString::fromLatin1(head.root.toHex()), head.at,
         head.keyId.toString(), QString::fromLatin1(head.signature.toBase64())}));
    return {};
}

Result<std::optional<SignedAuditHead>> AuditHeadRepository::latest()
{
    return m_db.first<SignedAuditHead>(QLatin1String(auditHeadSelect), {1}, readAuditHead);
}

Result<QList<SignedAuditHead>> AuditHeadRepository::list(int limit)
{
    return m_db.all<SignedAuditHead>(QLatin1String(auditHeadSelect), {limit}, readAuditHead);
}

} // namespace promptlab
