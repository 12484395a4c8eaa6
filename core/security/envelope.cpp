// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/envelope.h"

#include <QCoreApplication>

#include <sodium.h>

namespace promptlab {

namespace {

struct EnvelopeText {
    Q_DECLARE_TR_FUNCTIONS(Envelope)
};

constexpr char envelopeMagic[] = "PL\x01\x01";
constexpr qsizetype envelopeKeyAt = 4;
constexpr qsizetype envelopeNonceAt = 20;
constexpr qsizetype envelopeTextAt = 44;
static_assert(envelopeTextAt + crypto_aead_xchacha20poly1305_ietf_ABYTES == envelopeOverhead);
static_assert(crypto_aead_xchacha20poly1305_ietf_KEYBYTES == secretKeySize);
static_assert(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES == envelopeTextAt - envelopeNonceAt);

const uchar *envelopeBytes(QByteArrayView view)
{
    return reinterpret_cast<const uchar *>(view.data());
}

Error envelopeCorrupt()
{
    return makeError(
        ErrorCode::Corrupt,
        EnvelopeText::tr(
            "An encrypted value was altered or moved, or belongs to another key; restore it from a backup"));
}

/// Decrypts into @p plain, which has room for everything but the overhead.
bool envelopeDecrypt(QByteArrayView key, QByteArrayView place, QByteArrayView blob, uchar *plain)
{
    Q_ASSERT(key.size() == secretKeySize);
    return crypto_aead_xchacha20poly1305_ietf_decrypt(
               plain, nullptr, nullptr, envelopeBytes(blob) + envelopeTextAt, quint64(blob.size() - envelopeTextAt),
               envelopeBytes(place), quint64(place.size()), envelopeBytes(blob) + envelopeNonceAt, envelopeBytes(key))
        == 0;
}

} // namespace

QByteArray envelopePlace(const char *column, const QUuid &owner, const QUuid &row, int epoch)
{
    QByteArray place("pl1|");
    place.reserve(128);
    place += column;
    place += '|';
    place += owner.toByteArray(QUuid::WithoutBraces);
    place += '|';
    place += row.toByteArray(QUuid::WithoutBraces);
    place += '|';
    place += QByteArray::number(epoch);
    return place;
}

QByteArray sealEnvelope(QByteArrayView key, const QUuid &keyId, QByteArrayView place, QByteArrayView plain)
{
    Q_ASSERT(key.size() == secretKeySize);
    ensureSodium();
    QByteArray blob(plain.size() + envelopeOverhead, Qt::Uninitialized);
    uchar *out = reinterpret_cast<uchar *>(blob.data());
    std::memcpy(out, envelopeMagic, envelopeKeyAt);
    const QByteArray id = keyId.toRfc4122();
    std::memcpy(out + envelopeKeyAt, id.constData(), size_t(id.size()));
    randombytes_buf(out + envelopeNonceAt, crypto_aead_xchacha20poly1305_ietf_NPUBBYTES);
    crypto_aead_xchacha20poly1305_ietf_encrypt(out + envelopeTextAt, nullptr, envelopeBytes(plain),
                                               quint64(plain.size()), envelopeBytes(place), quint64(place.size()),
                                               nullptr, out + envelopeNonceAt, envelopeBytes(key));
    return blob;
}

Result<QUuid> envelopeKeyId(QByteArrayView blob)
{
    if (blob.size() < envelopeOverhead || std::memcmp(blob.data(), envelopeMagic, envelopeKeyAt) != 0)
        return envelopeCorrupt();
    return QUuid::fromRfc4122(blob.sliced(envelopeKeyAt, envelopeNonceAt - envelopeKeyAt));
}

Result<QByteArray> openEnvelope(QByteArrayView key, QByteArrayView place, QByteArrayView blob)
{
    PL_CHECK(envelopeKeyId(blob));
    QByteArray plain(blob.size() - envelopeOverhead, Qt::Uninitialized);
    if (!envelopeDecrypt(key, place, blob, reinterpret_cast<uchar *>(plain.data())))
        return envelopeCorrupt();
    return plain;
}

Result<void> openKeyEnvelopeInto(QByteArrayView key, QByteArrayView place, QByteArrayView blob, uchar *out,
                                 qsizetype size)
{
    PL_CHECK(envelopeKeyId(blob));
    if (blob.size() != envelopeOverhead + size || !envelopeDecrypt(key, place, blob, out))
        return envelopeCorrupt();
    return {};
}

Result<SecretBytes> openKeyEnvelope(QByteArrayView key, QByteArrayView place, QByteArrayView blob)
{
    SecretBytes plain(std::max<qsizetype>(0, blob.size() - envelopeOverhead));
    if (plain.isEmpty())
        return envelopeCorrupt();
    PL_CHECK(openKeyEnvelopeInto(key, place, blob, plain.data(), plain.size()));
    return plain;
}

} // namespace promptlab
