// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/observability/context.h"
#include "core/security/fieldcipher.h"
#include "core/store/connection.h"

namespace promptlab {

enum class AuditOutcome { Ok, Denied, Failed };
QString auditOutcomeName(AuditOutcome outcome);

/// What an action leaves behind. No secrets, no free text but the reason (which is sealed).
struct AuditEntry {
    QString action; ///< noun.verb: "prompt.save"
    QString objectKind;
    QString objectId;
    AuditOutcome outcome = AuditOutcome::Ok;
    QString reason; ///< a person's words; stored sealed under the project's key
    QStringList changedFields;
    QString beforeHash; ///< hex digests of the state before and after
    QString afterHash;
};

/// A stored entry.
struct AuditRecord {
    qint64 seq = 0;
    QByteArray body; ///< canonical JSON, as hashed
    QByteArray hash; ///< 32 bytes
};

/// End of the chain. An empty chain: seq 0, hash of 32 zero bytes.
struct AuditHead {
    qint64 seq = 0;
    QByteArray hash;
};

/// Result of checking the chain.
struct AuditVerification {
    qint64 entries = 0;
    std::optional<qint64> firstBadSeq; ///< absent: the chain holds
    QString problem;                   ///< what is wrong with it, for a person
    QByteArray headHash;
    QByteArray merkleRoot; ///< RFC 6962 root over the bodies
    /// Whether a copy of the head kept outside was given and agreed: else the result is only self-consistent.
    bool anchored = false;
};

/// The append-only chain of a workspace. Works inside the caller's transaction.
class AuditLog
{
public:
    AuditLog(Connection &db, const FieldCipher &cipher) : m_db(db), m_cipher(cipher) {}

    Result<AuditHead> head();
    /// Appends one entry with the next number. Fails closed: the caller must roll back on an error.
    Result<AuditRecord> append(const AuditEntry &entry, const Context &context, qint64 nowMs);
    /// Walks the whole chain: numbers gap-free, hashes right, columns equal to the hashed body.
    /// @param trusted a head copied elsewhere ("size:hash"): the chain must still contain it.
    Result<AuditVerification> verify(const std::optional<AuditHead> &trusted = {}, const CancelToken &cancel = {});
    /// Entries with seq > @p after, at most @p limit, oldest first.
    Result<QList<AuditRecord>> list(qint64 after, int limit);
    /// Every entry about one object, oldest first.
    Result<QList<AuditRecord>> about(const QString &objectKind, const QString &objectId);
    /// The words that a person gave as reason in an entry; empty: none.
    Result<QString> reasonIn(const QJsonObject &body) const;

private:
    Result<QJsonObject> body(const AuditEntry &entry, const Context &context, qint64 nowMs, qint64 seq) const;

    Connection &m_db;
    const FieldCipher &m_cipher;
};

/// Row id used to seal text of an entry: its number in the last eight bytes.
QUuid auditRowId(qint64 seq);

} // namespace promptlab
