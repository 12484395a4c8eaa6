// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/passphrase.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <sodium.h>

namespace promptlab {

namespace {

struct PassphraseText {
    Q_DECLARE_TR_FUNCTIONS(Passphrase)
};

} // namespace

Result<SecretBytes> normalisedPassphrase(const SecretBytes &utf8, int minLength)
{
    QByteArrayView view = utf8.view();
    if (view.endsWith('\n'))
        view.chop(1);
    if (view.endsWith('\r'))
        view.chop(1);
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString text = decoder.decode(view);
    QString normal = text.normalized(QString::NormalizationForm_KC);
    const qsizetype length =
        normal.size() - std::count_if(normal.cbegin(), normal.cend(), [](QChar c) { return c.isLowSurrogate(); });
    QByteArray bytes = normal.toUtf8();
    SecretBytes result = SecretBytes::copyOf(bytes);
    wipe(bytes);
    wipe(text);
    wipe(normal);
    if (decoder.hasError())
        return makeError(ErrorCode::InvalidInput, PassphraseText::tr("The passphrase is not valid UTF-8"));
    if (length < minLength)
        return makeError(
            ErrorCode::InvalidInput,
            PassphraseText::tr("The passphrase has %n character(s); it needs at least %1", nullptr, int(length))
                .arg(minLength));
    return result;
}

Result<SecretBytes> argon2id(const SecretBytes &passphrase, QByteArrayView salt, const Argon2Cost &cost)
{
    const bool memoryGood = cost.memoryKiB >= 8 && cost.memoryKiB <= argon2MaxMemoryKiB;
    const bool passesGood = cost.passes >= 1 && cost.passes <= argon2MaxPasses;
    if (!memoryGood || !passesGood || salt.size() != passphraseSaltSize)
        return makeError(
            ErrorCode::InvalidInput,
            PassphraseText::tr(
                "The passphrase slot asks for %1 passes over %2 KiB; this is outside what is accepted (1 to %3 passes, "
                "8 to %4 KiB). The file may have been altered")
                .arg(cost.passes)
                .arg(cost.memoryKiB)
                .arg(argon2MaxPasses)
                .arg(argon2MaxMemoryKiB));
    ensureSodium();
    SecretBytes key(32);
    const char *text = reinterpret_cast<const char *>(passphrase.data());
    const int failed = crypto_pwhash_argon2id(key.data(), quint64(key.size()), text, quint64(passphrase.size()),
                                              reinterpret_cast<const uchar *>(salt.data()), cost.passes,
                                              size_t(cost.memoryKiB) * 1024, crypto_pwhash_ALG_ARGON2ID13);
    if (failed != 0)
        return makeError(
            ErrorCode::LimitExceeded,
            PassphraseText::tr("Checking the passphrase needs %1 MiB of free memory").arg(cost.memoryKiB / 1024));
    return key;
}

} // namespace promptlab
