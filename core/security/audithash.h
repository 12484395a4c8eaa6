// SPDX-License-Identifier: GPL-3.0-or-later
// Hashes of the audit log: a chain over the entries, and a tree (RFC 6962) for proofs that one entry is among many.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>

namespace promptlab {

/// The bytes of an entry that are hashed: canonical JSON. InvalidInput when a number in it is not a whole number of at
/// most 2^53, which other programs could write differently.
Result<QByteArray> canonicalAuditEntry(const QJsonObject &entry);

/// Hash before the first entry: 32 zero bytes.
[[nodiscard]] QByteArray auditGenesisHash();
/// SHA-256("PLAUDIT1" | previous hash | canonical entry). @p previous is 32 bytes.
[[nodiscard]] QByteArray auditChainHash(QByteArrayView previous, QByteArrayView canonical);

/// Follows a chain entry by entry.
class AuditChain final
{
public:
    explicit AuditChain(qint64 size = 0, const QByteArray &hash = auditGenesisHash()) : m_size(size), m_hash(hash) {}

    /// Takes the next entry in. Corrupt (the message names @p seq) when it is out of order or @p storedHash does not
    /// fit; the chain then stays where it was.
    Result<void> follow(qint64 seq, QByteArrayView canonical, QByteArrayView storedHash);
    [[nodiscard]] qint64 size() const { return m_size; }
    [[nodiscard]] const QByteArray &hash() const { return m_hash; }

private:
    qint64 m_size;
    QByteArray m_hash;
};

/// SHA-256(00 | leaf) and SHA-256(01 | left | right).
[[nodiscard]] QByteArray merkleLeafHash(QByteArrayView leaf);
[[nodiscard]] QByteArray merkleNodeHash(QByteArrayView left, QByteArrayView right);

/// Root over leaves that come one by one; keeps one hash a level (memory grows with the logarithm).
class MerkleBuilder final
{
public:
    void add(QByteArrayView leaf) { addHash(merkleLeafHash(leaf)); }
    void addHash(const QByteArray &leafHash);
    [[nodiscard]] quint64 size() const { return m_size; }
    /// Root of what was added so far; of nothing: SHA-256 of the empty text.
    [[nodiscard]] QByteArray root() const;

private:
    quint64 m_size = 0;
    QList<QByteArray> m_peaks; ///< roots of the full subtrees, largest first
};

/// Root over all @p leaves.
[[nodiscard]] QByteArray merkleRoot(const QList<QByteArray> &leaves);
/// Hashes that prove leaf @p index (zero based) in the tree of all @p leaves, lowest level first (RFC 6962, 2.1.1).
/// Empty also when the index is out of range.
[[nodiscard]] QList<QByteArray> merkleProof(const QList<QByteArray> &leaves, qsizetype index);
/// Whether @p proof leads from @p leaf at @p index of a tree with @p size leaves to @p root (RFC 9162, 2.1.3.2).
[[nodiscard]] bool verifyMerkleProof(QByteArrayView leaf, quint64 index, quint64 size, const QList<QByteArray> &proof,
                                     QByteArrayView root);

} // namespace promptlab
