// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/apikey.h"

#include "core/security/hashing.h"

#include <QCoreApplication>

#include <sodium.h>

namespace promptlab {

namespace {

struct ApiKeyMessages {
    Q_DECLARE_TR_FUNCTIONS(ApiKeys)
};

constexpr qsizetype apiKeyPublicAt = 4;
constexpr qsizetype apiKeyPublicLength = 8;
constexpr qsizetype apiKeySecretAt = 13;
constexpr qsizetype apiKeySecretBytes = 32;
constexpr qsizetype apiKeyTokenLength = 56;
constexpr qsizetype apiKeyLength = 65;
constexpr char apiKeyBase62[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

Error apiKeyRefused()
{
    return makeError(ErrorCode::PermissionDenied, ApiKeyMessages::tr("The API key is not valid"));
}

bool apiKeyIsWord(QByteArrayView text, bool url)
{
    return std::all_of(text.begin(), text.end(), [url](char c) {
        const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
        return letter || (url && (c == '-' || c == '_'));
    });
}

QByteArray apiKeyCheck(QByteArrayView token)
{
    return QByteArray::number(crc32Of(token), 16).rightJustified(8, '0');
}

SecretBytes apiKeyCompose(const QString &publicId)
{
    SecretBytes text(apiKeyLength);
    const QByteArray head = "plk_" + publicId.toLatin1() + '_';
    std::memcpy(text.data(), head.constData(), size_t(head.size()));
    const SecretBytes secret = SecretBytes::random(apiKeySecretBytes);
    constexpr int variant = sodium_base64_VARIANT_URLSAFE_NO_PADDING;
    // The encoder writes a zero behind, where the next character goes.
    sodium_bin2base64(reinterpret_cast<char *>(text.data()) + apiKeySecretAt,
                      size_t(apiKeyTokenLength - apiKeySecretAt + 1), secret.data(), size_t(secret.size()), variant);
    const QByteArray tail = '_' + apiKeyCheck(text.view().first(apiKeyTokenLength));
    std::memcpy(text.data() + apiKeyTokenLength, tail.constData(), size_t(tail.size()));
    return text;
}

} // namespace

Result<ApiKeyText> parseApiKey(QByteArrayView text)
{
    const bool shaped = text.size() == apiKeyLength && text.startsWith("plk_") && text[apiKeySecretAt - 1] == '_'
                     && text[apiKeyTokenLength] == '_';
    if (!shaped)
        return apiKeyRefused();
    const QByteArrayView publicId = text.sliced(apiKeyPublicAt, apiKeyPublicLength);
    const QByteArrayView token = text.first(apiKeyTokenLength);
    if (!apiKeyIsWord(publicId, false) || !apiKeyIsWord(token.sliced(apiKeySecretAt), true)
        || text.last(8) != apiKeyCheck(token))
        return apiKeyRefused();
    return ApiKeyText{publicId, token};
}

QByteArray apiKeyHash(QByteArrayView token, const SecretBytes &pepper)
{
    return keyedHash(pepper.view(), token);
}

Result<ApiKeys> ApiKeys::open(const KeyRing &ring, ApiKeyStore *store, const Clock *clock)
{
    PL_TRY(SecretBytes pepper, ring.fixedKey(FixedKey::ApiKeyPepper));
    return ApiKeys(std::move(pepper), store, clock);
}

Result<IssuedApiKey> ApiKeys::store(ApiKeyRecord record) const
{
    record.id = newUuidV7(*m_clock);
    record.publicId.clear();
    for (int i = 0; i < apiKeyPublicLength; ++i)
        record.publicId += QLatin1Char(apiKeyBase62[randombytes_uniform(62)]);
    record.createdAt = m_clock->nowMs();
    record.lastUsedAt = 0;
    record.revokedAt = 0;
    IssuedApiKey issued{apiKeyCompose(record.publicId), {}};
    record.hash = apiKeyHash(issued.text.view().first(apiKeyTokenLength), m_pepper);
    PL_CHECK(m_store->saveApiKey(record));
    issued.record = record;
    return issued;
}

Result<IssuedApiKey> ApiKeys::issue(const NewApiKey &wanted) const
{
    // A smaller number is a higher role.
    if (wanted.role < wanted.creatorRole)
        return makeError(ErrorCode::PermissionDenied,
                         ApiKeyMessages::tr("An API key cannot have a higher role than the person who makes it"));
    ApiKeyRecord record;
    record.project = wanted.project;
    record.role = wanted.role;
    record.application = wanted.application;
    record.environment = wanted.environment;
    record.createdBy = wanted.createdBy;
    record.expiresAt = m_clock->nowMs() + wanted.lifetimeMs;
    return store(record);
}

Result<IssuedApiKey> ApiKeys::rotate(const QString &publicId, qint64 overlapMs) const
{
    PL_TRY(auto old, m_store->findApiKey(publicId));
    const qint64 now = m_clock->nowMs();
    if (!old || old->revokedAt != 0 || old->expiresAt <= now)
        return makeError(ErrorCode::NotFound, ApiKeyMessages::tr("There is no valid API key %1").arg(publicId.left(8)));
    ApiKeyRecord record = *old;
    record.expiresAt = now + (old->expiresAt - old->createdAt);
    PL_TRY(IssuedApiKey issued, store(record));
    // The end of the overlap is a revocation in the future, as the store never moves an expiry.
    old->revokedAt = now + overlapMs;
    PL_CHECK(m_store->saveApiKey(*old));
    return issued;
}

Result<void> ApiKeys::revoke(const QString &publicId) const
{
    PL_TRY(auto found, m_store->findApiKey(publicId));
    if (!found)
        return makeError(ErrorCode::NotFound, ApiKeyMessages::tr("There is no API key %1").arg(publicId.left(8)));
    found->revokedAt = m_clock->nowMs();
    return m_store->saveApiKey(*found);
}

Result<ApiKeyRecord> ApiKeys::authenticate(QByteArrayView text) const
{
    PL_TRY(const ApiKeyText parts, parseApiKey(text));
    PL_TRY(auto found, m_store->findApiKey(QString::fromLatin1(parts.publicId)));
    // An unknown id costs the same: hash and compare with something that never fits.
    const QByteArray expected = found ? found->hash : QByteArray(32, '\0');
    const bool fits = constantTimeEquals(apiKeyHash(parts.token, m_pepper), expected);
    const qint64 now = m_clock->nowMs();
    if (!found || !fits || found->expiresAt <= now || (found->revokedAt != 0 && found->revokedAt <= now))
        return apiKeyRefused();
    if (now - found->lastUsedAt >= apiKeyTouchMs) {
        found->lastUsedAt = now;
        PL_CHECK(m_store->saveApiKey(*found));
    }
    return *found;
}

} // namespace promptlab
