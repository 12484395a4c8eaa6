// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/security/keyring.h"

#include <QJsonObject>

namespace promptlab {

/// A signed statement about the whole audit log: with a copy outside, a cut tail or a rewritten log shows.
struct SignedAuditHead {
    qint64 size = 0;      ///< number of entries
    QByteArray chainHash; ///< 32 bytes, after the last of them
    QByteArray root;      ///< 32 bytes, Merkle root over the canonical entries
    qint64 at = 0;        ///< UTC milliseconds
    KeyId keyId;          ///< which signing key
    QByteArray signature; ///< Ed25519, 64 bytes

    bool operator==(const SignedAuditHead &) const = default;
};

/// The signed bytes: "PLHEAD1" and the canonical JSON of everything but the signature.
[[nodiscard]] QByteArray auditHeadMessage(const SignedAuditHead &head);
/// JSON form for files and exports: hashes in hex, signature in base64, the public key (32 bytes) in base64 and its
/// fingerprint with it.
[[nodiscard]] QJsonObject auditHeadToJson(const SignedAuditHead &head, const QByteArray &publicKey);
/// Reads that form; @p publicKey receives the key that came with it (to be compared with a trusted one). InvalidInput
/// when a field is missing or has the wrong size.
Result<SignedAuditHead> auditHeadFromJson(const QJsonObject &json, QByteArray *publicKey);
/// Whether @p publicKey (32 bytes) signed @p head.
[[nodiscard]] bool verifyAuditHead(const SignedAuditHead &head, QByteArrayView publicKey);
/// What a person compares: SHA-256 of the public key, hex in groups of four.
[[nodiscard]] QString auditKeyFingerprint(QByteArrayView publicKey);

/// A signing key as stored: the private half is wrapped by the workspace's keys.
struct AuditKeyRecord {
    KeyId id;
    QByteArray publicKey;
    QByteArray wrappedPrivateKey;
    qint64 createdAt = 0;
};

/// Signs heads. The private key stays in locked memory.
class AuditSigner final
{
public:
    /// A new key pair, to be stored by the caller.
    static Result<AuditKeyRecord> createKey(const KeyRing &ring, const Clock &clock);
    /// Errors: Locked, Corrupt (altered, or public and private half do not belong together).
    static Result<AuditSigner> open(const KeyRing &ring, const AuditKeyRecord &record);

    /// @p head with key id and signature filled in.
    [[nodiscard]] SignedAuditHead sign(SignedAuditHead head) const;
    [[nodiscard]] const QByteArray &publicKey() const { return m_publicKey; }

private:
    AuditSigner(const KeyId &id, QByteArray publicKey, SecretBytes privateKey)
        : m_id(id), m_publicKey(std::move(publicKey)), m_privateKey(std::move(privateKey))
    {
    }

    KeyId m_id;
    QByteArray m_publicKey;
    SecretBytes m_privateKey;
};

} // namespace promptlab
