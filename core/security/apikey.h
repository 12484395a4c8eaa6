// SPDX-License-Identifier: GPL-3.0-or-later
// Keys that other programs use to talk to our server. Text: plk_<id, 8 base62>_<secret, 43 base64url>_<CRC-32, 8 hex>.
// The prefix lets secret scanners find them, the CRC lets them discard look-alikes. Only a keyed hash is stored.
#pragma once

#include "core/security/keyring.h"

namespace promptlab {

inline constexpr qint64 apiKeyLifetimeMs = 90LL * 86'400'000;
inline constexpr qint64 apiKeyOverlapMs = 86'400'000;
inline constexpr qint64 apiKeyTouchMs = 60'000;

/// The parts of a well-formed key; looks into the text it was read from.
struct ApiKeyText {
    QByteArrayView publicId; ///< 8 characters
    QByteArrayView token;    ///< everything before the last "_": what is hashed
};

/// Splits and checks the form and the CRC. The error says nothing about which part is wrong.
Result<ApiKeyText> parseApiKey(QByteArrayView text);
/// BLAKE2b-256 of the token keyed with @p pepper.
[[nodiscard]] QByteArray apiKeyHash(QByteArrayView token, const SecretBytes &pepper);

/// What a new key may do.
struct NewApiKey {
    ProjectId project;
    Role role = Role::Viewer;
    Role creatorRole = Role::Viewer; ///< the key gets no more
    PersonId createdBy;
    QString application; ///< optional restriction
    QString environment; ///< optional restriction
    qint64 lifetimeMs = apiKeyLifetimeMs;
};

struct IssuedApiKey {
    SecretBytes text;    ///< shown once
    ApiKeyRecord record; ///< stored already
};

/// Issues and checks inbound keys. Made for an unlocked ring; its calls run in the thread of the store's.
class ApiKeys final
{
public:
    /// Both must outlive it. Locked when the ring has no keys.
    static Result<ApiKeys> open(const KeyRing &ring, ApiKeyStore *store, const Clock *clock);

    /// Errors: PermissionDenied when the role is above the creator's, those of the store.
    Result<IssuedApiKey> issue(const NewApiKey &wanted) const;
    /// A key with the same rights; the old one ends after @p overlapMs at the latest.
    Result<IssuedApiKey> rotate(const QString &publicId, qint64 overlapMs = apiKeyOverlapMs) const;
    /// Takes hold at once. NotFound when there is no such key.
    Result<void> revoke(const QString &publicId) const;

    /// The record of a presented key. PermissionDenied with one and the same message for every reason (malformed,
    /// unknown, wrong, expired, revoked), after the same hash and comparison. Last use is written once a minute at
    /// most.
    Result<ApiKeyRecord> authenticate(QByteArrayView text) const;

private:
    ApiKeys(SecretBytes pepper, ApiKeyStore *store, const Clock *clock)
        : m_pepper(std::move(pepper)), m_store(store), m_clock(clock)
    {
    }
    Result<IssuedApiKey> store(ApiKeyRecord record) const;

    SecretBytes m_pepper;
    ApiKeyStore *m_store;
    const Clock *m_clock;
};

} // namespace promptlab
