// SPDX-License-Identifier: GPL-3.0-or-later
// The recovery code that is shown once when a workspace is made: 128 random bits as 26 characters of Crockford's base32
// (two zero bits at the end) and two check characters, the number modulo 1021. As 1021 is prime, every single wrong
// character and every swap of neighbours is noticed before anything else is tried. Written in seven groups of four.
#pragma once

#include "core/base/result.h"
#include "core/security/secretbytes.h"

namespace promptlab {

inline constexpr qsizetype recoveryCodeBytes = 16;

/// ASCII text of 16 bytes: "XXXX-XXXX-XXXX-XXXX-XXXX-XXXX-XXXX".
[[nodiscard]] SecretBytes recoveryCodeText(const SecretBytes &code);

/// The 16 bytes of a text. Forgiving: case, spaces and dashes do not matter, O is read as 0, I and L as 1.
/// InvalidInput names the place of a wrong character or says that the check characters do not fit.
Result<SecretBytes> parseRecoveryCode(const SecretBytes &text);

} // namespace promptlab
