// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/security/recoverycode.h"

#include <QCoreApplication>

#include <array>

#include <sodium.h>

namespace promptlab {

namespace {

struct RecoveryText {
    Q_DECLARE_TR_FUNCTIONS(RecoveryCode)
};

constexpr char recoveryAlphabet[] = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
constexpr int recoveryDataCharacters = 26;
constexpr int recoveryCharacters = 28;
constexpr unsigned recoveryModulus = 1021;

/// Five bits of a character, or -1.
int recoveryDigit(uchar c)
{
    if (c >= 'a' && c <= 'z')
        c = uchar(c - 'a' + 'A');
    if (c == 'O')
        return 0;
    if (c == 'I' || c == 'L')
        return 1;
    for (int i = 0; i < 32; ++i) {
        if (uchar(recoveryAlphabet[i]) == c)
            return i;
    }
    return -1;
}

unsigned recoveryCheck(const SecretBytes &code)
{
    unsigned rest = 0;
    for (qsizetype i = 0; i < code.size(); ++i)
        rest = (rest * 256 + code.data()[i]) % recoveryModulus;
    return rest;
}

} // namespace

SecretBytes recoveryCodeText(const SecretBytes &code)
{
    Q_ASSERT(code.size() == recoveryCodeBytes);
    SecretBytes text(recoveryCharacters + recoveryCharacters / 4 - 1);
    const unsigned check = recoveryCheck(code);
    qsizetype at = 0;
    for (int i = 0; i < recoveryCharacters; ++i) {
        unsigned digit = 0;
        for (int bit = 0; i < recoveryDataCharacters && bit < 5; ++bit) {
            const int index = i * 5 + bit;
            const unsigned value = index < 128 ? (code.data()[index / 8] >> (7 - index % 8)) & 1U : 0U;
            digit = digit * 2 + value;
        }
        if (i >= recoveryDataCharacters)
            digit = i == recoveryDataCharacters ? check / 32 : check % 32;
        if (i > 0 && i % 4 == 0)
            text.data()[at++] = '-';
        text.data()[at++] = uchar(recoveryAlphabet[digit]);
    }
    return text;
}

Result<SecretBytes> parseRecoveryCode(const SecretBytes &text)
{
    SecretBytes digits(recoveryCharacters);
    qsizetype count = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const uchar c = text.data()[i];
        if (c == '-' || c == ' ' || c == '\n' || c == '\r' || c == '\t')
            continue;
        const int digit = recoveryDigit(c);
        if (digit < 0)
            return makeError(
                ErrorCode::InvalidInput,
                RecoveryText::tr("Character %1 of the recovery code is not one that such a code has").arg(i + 1));
        if (count < recoveryCharacters)
            digits.data()[count] = uchar(digit);
        ++count;
    }
    if (count != recoveryCharacters)
        return makeError(ErrorCode::InvalidInput,
                         RecoveryText::tr("The recovery code has %n character(s) instead of %1", nullptr, int(count))
                             .arg(recoveryCharacters));
    SecretBytes code(recoveryCodeBytes);
    for (int index = 0; index < 128; ++index) {
        const unsigned value = (digits.data()[index / 5] >> (4 - index % 5)) & 1U;
        code.data()[index / 8] = uchar(code.data()[index / 8] | (value << (7 - index % 8)));
    }
    const unsigned check = digits.data()[recoveryDataCharacters] * 32U + digits.data()[recoveryDataCharacters + 1];
    const bool padded = (digits.data()[recoveryDataCharacters - 1] & 3U) != 0;
    if (padded || check != recoveryCheck(code))
        return makeError(
            ErrorCode::InvalidInput,
            RecoveryText::tr("The recovery code has a typing mistake: its last two characters do not fit the rest"));
    return code;
}

} // namespace promptlab
