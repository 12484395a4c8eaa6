// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/audithead.h"

#include "core/base/json.h"
#include "core/security/hashing.h"

#include <QCoreApplication>

#include <sodium.h>

namespace promptlab {

namespace {

struct AuditHeadText {
    Q_DECLARE_TR_FUNCTIONS(AuditHead)
};

constexpr char auditKeyColumn[] = "signing_key.private_key";

const uchar *auditHeadBytes(QByteArrayView view)
{
    return reinterpret_cast<const uchar *>(view.data());
}

QJsonObject auditHeadSigned(const SignedAuditHead &head)
{
    return {{QStringLiteral("size"), head.size},
            {QStringLiteral("chainHash"), QString::fromLatin1(head.chainHash.toHex())},
            {QStringLiteral("root"), QString::fromLatin1(head.root.toHex())},
            {QStringLiteral("at"), head.at},
            {QStringLiteral("keyId"), head.keyId.toString()}};
}

QByteArray auditHeadHex(const QJsonObject &json, const QString &name)
{
    return QByteArray::fromHex(json.value(name).toString().toLatin1());
}

QByteArray auditHeadBase64(const QJsonObject &json, const QString &name)
{
    return QByteArray::fromBase64(json.value(name).toString().toLatin1());
}

} // namespace

QByteArray auditHeadMessage(const SignedAuditHead &head)
{
    return "PLHEAD1" + canonicalJson(auditHeadSigned(head));
}

QJsonObject auditHeadToJson(const SignedAuditHead &head, const QByteArray &publicKey)
{
    QJsonObject json = auditHeadSigned(head);
    json.insert(QStringLiteral("signature"), QString::fromLatin1(head.signature.toBase64()));
    json.insert(QStringLiteral("publicKey"), QString::fromLatin1(publicKey.toBase64()));
    json.insert(QStringLiteral("fingerprint"), auditKeyFingerprint(publicKey));
    return json;
}

Result<SignedAuditHead> auditHeadFromJson(const QJsonObject &json, QByteArray *publicKey)
{
    SignedAuditHead head;
    head.size = json.value(QStringLiteral("size")).toInteger(-1);
    head.at = json.value(QStringLiteral("at")).toInteger(-1);
    head.chainHash = auditHeadHex(json, QStringLiteral("chainHash"));
    head.root = auditHeadHex(json, QStringLiteral("root"));
    head.signature = auditHeadBase64(json, QStringLiteral("signature"));
    *publicKey = auditHeadBase64(json, QStringLiteral("publicKey"));
    const auto id = KeyId::parse(json.value(QStringLiteral("keyId")).toString());
    const bool sizes = head.chainHash.size() == 32 && head.root.size() == 32
                    && head.signature.size() == crypto_sign_BYTES && publicKey->size() == crypto_sign_PUBLICKEYBYTES;
    if (head.size < 0 || head.at < 0 || !sizes || !id.ok())
        return makeError(
            ErrorCode::InvalidInput,
            AuditHeadText::tr("This is not a signed audit head: a field is missing or has the wrong length"));
    head.keyId = *id;
    return head;
}

bool verifyAuditHead(const SignedAuditHead &head, QByteArrayView publicKey)
{
    if (publicKey.size() != crypto_sign_PUBLICKEYBYTES || head.signature.size() != crypto_sign_BYTES)
        return false;
    const QByteArray message = auditHeadMessage(head);
    return crypto_sign_verify_detached(auditHeadBytes(head.signature), auditHeadBytes(message), quint64(message.size()),
                                       auditHeadBytes(publicKey))
        == 0;
}

QString auditKeyFingerprint(QByteArrayView publicKey)
{
    const QByteArray hex = sha256(publicKey).toHex();
    QStringList groups;
    for (qsizetype i = 0; i < hex.size(); i += 4)
        groups << QString::fromLatin1(hex.sliced(i, 4));
    return groups.join(QLatin1Char(' '));
}

Result<AuditKeyRecord> AuditSigner::createKey(const KeyRing &ring, const Clock &clock)
{
    ensureSodium();
    const SecretBytes seed = SecretBytes::random(crypto_sign_SEEDBYTES);
    SecretBytes privateKey(crypto_sign_SECRETKEYBYTES);
    AuditKeyRecord record;
    record.id = KeyId::create(clock);
    record.createdAt = clock.nowMs();
    record.publicKey.resize(crypto_sign_PUBLICKEYBYTES);
    crypto_sign_seed_keypair(reinterpret_cast<uchar *>(record.publicKey.data()), privateKey.data(), seed.data());
    PL_TRY(record.wrappedPrivateKey, ring.wrapKey(auditKeyColumn, record.id.uuid(), seed.view()));
    return record;
}

Result<AuditSigner> AuditSigner::open(const KeyRing &ring, const AuditKeyRecord &record)
{
    PL_TRY(const SecretBytes seed, ring.unwrapKey(auditKeyColumn, record.id.uuid(), record.wrappedPrivateKey));
    QByteArray publicKey(crypto_sign_PUBLICKEYBYTES, Qt::Uninitialized);
    SecretBytes privateKey(crypto_sign_SECRETKEYBYTES);
    if (seed.size() == crypto_sign_SEEDBYTES)
        crypto_sign_seed_keypair(reinterpret_cast<uchar *>(publicKey.data()), privateKey.data(), seed.data());
    if (seed.size() != crypto_sign_SEEDBYTES || publicKey != record.publicKey)
        return makeError(ErrorCode::Corrupt,
                         AuditHeadText::tr("The signing key of the audit log does not belong to its public key"));
    return AuditSigner(record.id, publicKey, std::move(privateKey));
}

SignedAuditHead AuditSigner::sign(SignedAuditHead head) const
{
    head.keyId = m_id;
    head.signature = QByteArray(crypto_sign_BYTES, Qt::Uninitialized);
    const QByteArray message = auditHeadMessage(head);
    crypto_sign_detached(reinterpret_cast<uchar *>(head.signature.data()), nullptr, auditHeadBytes(message),
                         quint64(message.size()), m_privateKey.data());
    return head;
}

} // namespace promptlab
