// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tokens/pretokenizer.h"

#include <QChar>

#include <array>

namespace promptlab {

namespace {

// Classes of a character, as bits. The o200k pattern has two overlapping groups of word characters:
// "upper" = Lu Lt Lm Lo M and "lower" = Ll Lm Lo M.
constexpr quint8 charLetter = 1;
constexpr quint8 charNumber = 2;
constexpr quint8 charSpace = 4;
constexpr quint8 charLineBreak = 8;
constexpr quint8 charUpper = 16;
constexpr quint8 charLower = 32;

bool isWhiteSpaceProperty(char32_t c)
{
    return (c >= 0x09 && c <= 0x0D) || c == 0x20 || c == 0x85 || c == 0xA0 || c == 0x1680
        || (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F || c == 0x205F || c == 0x3000;
}

quint8 computeCharClass(char32_t c)
{
    if (isWhiteSpaceProperty(c))
        return c == U'\r' || c == U'\n' ? charSpace | charLineBreak : charSpace;
    switch (QChar::category(c)) {
    case QChar::Letter_Uppercase:
    case QChar::Letter_Titlecase: return charLetter | charUpper;
    case QChar::Letter_Lowercase: return charLetter | charLower;
    case QChar::Letter_Modifier:
    case QChar::Letter_Other: return charLetter | charUpper | charLower;
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing: return charUpper | charLower;
    case QChar::Number_DecimalDigit:
    case QChar::Number_Letter:
    case QChar::Number_Other: return charNumber;
    default: return 0;
    }
}

quint8 charClass(char32_t c)
{
    static const std::array<quint8, 128> ascii = [] {
        std::array<quint8, 128> table{};
        for (size_t i = 0; i < table.size(); ++i)
            table[i] = computeCharClass(char32_t(i));
        return table;
    }();
    return c < ascii.size() ? ascii[c] : computeCharClass(c);
}

/// A place in the text with the character that stands there.
class PieceCursor
{
public:
    PieceCursor(QByteArrayView text, qsizetype at) : m_text(text), m_at(at) { decode(); }

    [[nodiscard]] qsizetype at() const { return m_at; }
    [[nodiscard]] bool atEnd() const { return m_length == 0; }
    [[nodiscard]] char32_t character() const { return m_character; }
    /// 0 at the end and for everything that is neither letter, mark, number nor space.
    [[nodiscard]] quint8 kind() const { return m_kind; }
    [[nodiscard]] bool is(quint8 bits) const { return (m_kind & bits) != 0; }
    /// [^\s\p{L}\p{N}]
    [[nodiscard]] bool isOther() const { return !atEnd() && !is(charSpace | charLetter | charNumber); }
    /// [^\r\n\p{L}\p{N}]
    [[nodiscard]] bool isWordPrefix() const { return !atEnd() && !is(charLineBreak | charLetter | charNumber); }

    void advance()
    {
        m_at += m_length;
        decode();
    }
    [[nodiscard]] PieceCursor next() const
    {
        PieceCursor other = *this;
        other.advance();
        return other;
    }

private:
    void decode()
    {
        m_length = 0;
        m_character = 0;
        m_kind = 0;
        if (m_at >= m_text.size())
            return;
        const auto first = quint8(m_text[m_at]);
        m_length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        m_length = std::min(m_length, m_text.size() - m_at);
        m_character = first;
        if (m_length > 1) {
            m_character = first & (0x7FU >> m_length);
            for (qsizetype i = 1; i < m_length; ++i)
                m_character = (m_character << 6) | (quint8(m_text[m_at + i]) & 0x3FU);
        }
        m_kind = charClass(m_character);
    }

    QByteArrayView m_text;
    qsizetype m_at;
    qsizetype m_length = 0;
    char32_t m_character = 0;
    quint8 m_kind = 0;
};

/// Lower-case ASCII letter under simple case folding, or 0.
char foldedLetter(char32_t c)
{
    if (c >= U'A' && c <= U'Z')
        return char(c - U'A' + 'a');
    if (c >= U'a' && c <= U'z')
        return char(c);
    return c == 0x17F ? 's' : '\0';
}

/// (?i:'s|'t|'re|'ve|'m|'ll|'d) at @p cursor: its end, or -1.
qsizetype contractionEnd(PieceCursor cursor)
{
    if (cursor.character() != U'\'')
        return -1;
    cursor.advance();
    const char first = foldedLetter(cursor.character());
    cursor.advance();
    if (first == 's' || first == 't' || first == 'm' || first == 'd')
        return cursor.at();
    const char second = foldedLetter(cursor.character());
    const bool pair =
        (first == 'r' && second == 'e') || (first == 'v' && second == 'e') || (first == 'l' && second == 'l');
    return pair ? cursor.next().at() : -1;
}

/// [^\r\n\p{L}\p{N}]?\p{L}+
qsizetype cl100kWordEnd(PieceCursor cursor)
{
    if (cursor.isWordPrefix())
        cursor.advance();
    if (!cursor.is(charLetter))
        return -1;
    while (cursor.is(charLetter))
        cursor.advance();
    return cursor.at();
}

/// upper*lower+ from @p cursor, with the backtracking of a regular expression: where the run of upper characters is not
/// followed by a lower-case letter, the last character that belongs to both groups ends the word.
qsizetype upperThenLowerEnd(PieceCursor cursor)
{
    qsizetype lastOfBoth = -1;
    while (cursor.is(charUpper)) {
        const bool both = cursor.is(charLower);
        cursor.advance();
        if (both)
            lastOfBoth = cursor.at();
    }
    if (!cursor.is(charLower))
        return lastOfBoth;
    while (cursor.is(charLower))
        cursor.advance();
    return cursor.at();
}

/// upper+lower* where upperThenLowerEnd() found nothing: no lower character can follow.
qsizetype upperEnd(PieceCursor cursor)
{
    if (!cursor.is(charUpper))
        return -1;
    while (cursor.is(charUpper))
        cursor.advance();
    return cursor.at();
}

/// The two word alternatives of o200k, each first with and then without the leading character, plus a contraction.
qsizetype o200kWordEnd(QByteArrayView text, const PieceCursor &cursor)
{
    using WordEnd = qsizetype (*)(PieceCursor);
    for (const WordEnd word : {WordEnd(upperThenLowerEnd), WordEnd(upperEnd)}) {
        qsizetype end = cursor.isWordPrefix() ? word(cursor.next()) : -1;
        if (end < 0)
            end = word(cursor);
        if (end >= 0) {
            const qsizetype contraction = contractionEnd(PieceCursor(text, end));
            return contraction >= 0 ? contraction : end;
        }
    }
    return -1;
}

/// \p{N}{1,3}
qsizetype numberEnd(PieceCursor cursor)
{
    if (!cursor.is(charNumber))
        return -1;
    for (int i = 0; i < 3 && cursor.is(charNumber); ++i)
        cursor.advance();
    return cursor.at();
}

/// " ?[^\s\p{L}\p{N}]+[\r\n]*", in o200k "[\r\n/]*".
qsizetype punctuationEnd(PieceCursor cursor, bool slashFollows)
{
    if (cursor.character() == U' ')
        cursor.advance();
    if (!cursor.isOther())
        return -1;
    while (cursor.isOther())
        cursor.advance();
    while (cursor.is(charLineBreak) || (slashFollows && cursor.character() == U'/'))
        cursor.advance();
    return cursor.at();
}

/// "\s*[\r\n]+", "\s+(?!\S)", "\s+" in this order; @p cursor stands on a space.
qsizetype spaceEnd(PieceCursor cursor)
{
    const qsizetype begin = cursor.at();
    qsizetype afterLineBreak = -1;
    qsizetype last = begin;
    while (cursor.is(charSpace)) {
        last = cursor.at();
        const bool lineBreak = cursor.is(charLineBreak);
        cursor.advance();
        if (lineBreak)
            afterLineBreak = cursor.at();
    }
    if (afterLineBreak >= 0)
        return afterLineBreak;
    if (cursor.atEnd() || last == begin)
        return cursor.at();
    return last; // the last space goes with what follows
}

} // namespace

qsizetype pieceEnd(PieceRule rule, QByteArrayView text, qsizetype begin)
{
    const PieceCursor cursor(text, begin);
    qsizetype end = -1;
    if (rule == PieceRule::Cl100k) {
        end = contractionEnd(cursor);
        if (end < 0)
            end = cl100kWordEnd(cursor);
    } else {
        end = o200kWordEnd(text, cursor);
    }
    if (end < 0)
        end = numberEnd(cursor);
    if (end < 0)
        end = punctuationEnd(cursor, rule == PieceRule::O200k);
    if (end < 0)
        end = spaceEnd(cursor);
    return end;
}

} // namespace promptlab
