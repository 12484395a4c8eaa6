// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/audithash.h"

#include "core/base/json.h"
#include "core/security/hashing.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <bit>
#include <cmath>

namespace promptlab {

namespace {

struct AuditHashText {
    Q_DECLARE_TR_FUNCTIONS(AuditHash)
};

bool auditNumbersAreWhole(const QJsonValue &value)
{
    constexpr double largest = 9007199254740992.0;
    if (value.isDouble())
        return std::abs(value.toDouble()) <= largest && std::trunc(value.toDouble()) == value.toDouble();
    if (value.isArray()) {
        const QJsonArray items = value.toArray();
        return std::all_of(items.begin(), items.end(),
                           [](const QJsonValue &item) { return auditNumbersAreWhole(item); });
    }
    if (value.isObject()) {
        const QJsonObject members = value.toObject();
        return std::all_of(members.begin(), members.end(),
                           [](const QJsonValue &member) { return auditNumbersAreWhole(member); });
    }
    return true;
}

/// Size of the left subtree of a tree with more than one leaf: the largest power of two below @p size.
quint64 merkleSplit(quint64 size)
{
    return std::bit_floor(size - 1);
}

QByteArray merkleRange(const QList<QByteArray> &hashes, qsizetype begin, qsizetype end)
{
    if (end - begin == 1)
        return hashes[begin];
    const qsizetype middle = begin + qsizetype(merkleSplit(quint64(end - begin)));
    return merkleNodeHash(merkleRange(hashes, begin, middle), merkleRange(hashes, middle, end));
}

} // namespace

Result<QByteArray> canonicalAuditEntry(const QJsonObject &entry)
{
    if (!auditNumbersAreWhole(entry))
        return makeError(ErrorCode::InvalidInput, AuditHashText::tr("An audit entry may only hold whole numbers"));
    return canonicalJson(entry);
}

QByteArray auditGenesisHash()
{
    return QByteArray(32, '\0');
}

QByteArray auditChainHash(QByteArrayView previous, QByteArrayView canonical)
{
    Q_ASSERT(previous.size() == 32);
    QByteArray text("PLAUDIT1");
    text.reserve(40 + canonical.size());
    text.append(previous);
    text.append(canonical);
    return sha256(text);
}

Result<void> AuditChain::follow(qint64 seq, QByteArrayView canonical, QByteArrayView storedHash)
{
    if (seq != m_size + 1)
        return makeError(
            ErrorCode::Corrupt,
            AuditHashText::tr("Audit entry %1 is missing: %2 follows %3").arg(m_size + 1).arg(seq).arg(m_size));
    QByteArray hash = auditChainHash(m_hash, canonical);
    if (hash != storedHash)
        return makeError(ErrorCode::Corrupt,
                         AuditHashText::tr("Audit entry %1 was altered: its hash does not fit").arg(seq));
    m_size = seq;
    m_hash = std::move(hash);
    return {};
}

QByteArray merkleLeafHash(QByteArrayView leaf)
{
    QByteArray text(1, '\x00');
    text.append(leaf);
    return sha256(text);
}

QByteArray merkleNodeHash(QByteArrayView left, QByteArrayView right)
{
    QByteArray text(1, '\x01');
    text.append(left);
    text.append(right);
    return sha256(text);
}

void MerkleBuilder::addHash(const QByteArray &leafHash)
{
    m_peaks.append(leafHash);
    // Two full subtrees of one size join whenever the count has one more factor of two.
    for (quint64 count = ++m_size; count % 2 == 0; count /= 2) {
        const QByteArray right = m_peaks.takeLast();
        m_peaks.last() = merkleNodeHash(m_peaks.constLast(), right);
    }
}

QByteArray MerkleBuilder::root() const
{
    if (m_peaks.isEmpty())
        return sha256({});
    QByteArray root = m_peaks.constLast();
    for (qsizetype i = m_peaks.size() - 2; i >= 0; --i)
        root = merkleNodeHash(m_peaks[i], root);
    return root;
}

QByteArray merkleRoot(const QList<QByteArray> &leaves)
{
    MerkleBuilder builder;
    for (const QByteArray &leaf : leaves)
        builder.add(leaf);
    return builder.root();
}

QList<QByteArray> merkleProof(const QList<QByteArray> &leaves, qsizetype index)
{
    if (index < 0 || index >= leaves.size())
        return {};
    QList<QByteArray> hashes;
    hashes.reserve(leaves.size());
    for (const QByteArray &leaf : leaves)
        hashes << merkleLeafHash(leaf);
    QList<QByteArray> proof;
    qsizetype begin = 0;
    qsizetype end = leaves.size();
    while (end - begin > 1) {
        const qsizetype middle = begin + qsizetype(merkleSplit(quint64(end - begin)));
        const bool left = index < middle;
        proof.prepend(left ? merkleRange(hashes, middle, end) : merkleRange(hashes, begin, middle));
        begin = left ? begin : middle;
        end = left ? middle : end;
    }
    return proof;
}

bool verifyMerkleProof(QByteArrayView leaf, quint64 index, quint64 size, const QList<QByteArray> &proof,
                       QByteArrayView root)
{
    if (index >= size)
        return false;
    quint64 node = index;
    quint64 last = size - 1;
    QByteArray hash = merkleLeafHash(leaf);
    for (const QByteArray &step : proof) {
        if (last == 0 || step.size() != 32)
            return false;
        if (node % 2 == 1 || node == last) {
            hash = merkleNodeHash(step, hash);
            while (node % 2 == 0 && node != 0) {
                node /= 2;
                last /= 2;
            }
        } else {
            hash = merkleNodeHash(hash, step);
        }
        node /= 2;
        last /= 2;
    }
    return last == 0 && hash == root;
}

} // namespace promptlab
