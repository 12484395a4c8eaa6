// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/security/secretbytes.h"

namespace promptlab {

/// Cost of Argon2id; lanes are always 1.
struct Argon2Cost {
    quint32 passes = 3;         ///< t
    quint32 memoryKiB = 262144; ///< m

    bool operator==(const Argon2Cost &) const = default;
};

/// libsodium's levels. Measured on two cores: 0.16 s and 0.94 s.
inline constexpr Argon2Cost argon2Interactive{2, 65536};
inline constexpr Argon2Cost argon2Moderate{3, 262144};
/// What a stored record may ask for: a crafted file must not hang the program.
inline constexpr quint32 argon2MaxPasses = 32;
inline constexpr quint32 argon2MaxMemoryKiB = 2U * 1024U * 1024U;

inline constexpr int passphraseMinLength = 12;
inline constexpr qsizetype passphraseSaltSize = 16;

/// The form in which a passphrase is hashed: NFKC, UTF-8. @p utf8 is what was typed or read (a final line feed does not
/// count). InvalidInput when it is no UTF-8 or shorter than @p minLength characters after normalisation.
Result<SecretBytes> normalisedPassphrase(const SecretBytes &utf8, int minLength = passphraseMinLength);

/// 32 bytes of Argon2id version 1.3. @p salt is 16 bytes. Errors: InvalidInput for a cost out of the bounds above,
/// LimitExceeded when the memory cannot be had. Takes up to a second: not for the main thread.
Result<SecretBytes> argon2id(const SecretBytes &passphrase, QByteArrayView salt, const Argon2Cost &cost);

} // namespace promptlab
