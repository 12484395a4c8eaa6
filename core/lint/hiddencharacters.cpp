// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/textdetectors.h"

#include <algorithm>
#include <array>

namespace promptlab {

namespace {

constexpr QLatin1String hiddenZeroWidth("zero-width");
constexpr QLatin1String hiddenBidi("bidi");
constexpr QLatin1String hiddenTag("tag");
constexpr QLatin1String hiddenControl("control");

/// The character at @p at and how many units it takes.
struct HiddenCode {
    char32_t code = 0;
    qsizetype units = 1;
};

HiddenCode hiddenCodeAt(QStringView text, qsizetype at)
{
    if (text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return {QChar::surrogateToUcs4(text[at], text[at + 1]), 2};
    return {text[at].unicode(), 1};
}

/// The character that ends right before @p at; 0 at the beginning.
char32_t hiddenCodeBefore(QStringView text, qsizetype at)
{
    if (at <= 0)
        return 0;
    if (at > 1 && text[at - 1].isLowSurrogate() && text[at - 2].isHighSurrogate())
        return QChar::surrogateToUcs4(text[at - 2], text[at - 1]);
    return text[at - 1].unicode();
}

char32_t hiddenCodeFrom(QStringView text, qsizetype at)
{
    return at < text.size() ? hiddenCodeAt(text, at).code : 0;
}

QLatin1String hiddenKind(char32_t code)
{
    if ((code >= 0x200B && code <= 0x200F) || (code >= 0x2060 && code <= 0x2064) || code == 0xFEFF)
        return hiddenZeroWidth;
    if ((code >= 0x202A && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069))
        return hiddenBidi;
    if (code >= 0xE0000 && code <= 0xE007F)
        return hiddenTag;
    if (code != U'\n' && code != U'\t' && QChar::category(code) == QChar::Other_Control)
        return hiddenControl;
    return {};
}

/// What may stand beside a joiner inside of an emoji: symbols, skin tones and the variation selector.
bool isEmojiPiece(char32_t code)
{
    return code == 0xFE0F || (code >= 0x1F000 && code <= 0x1FAFF) || (code >= 0x2190 && code <= 0x2BFF);
}

/// Scripts whose letters change shape beside a joiner.
bool isJoiningLetter(char32_t code)
{
    if (!QChar::isLetter(code) && !QChar::isMark(code))
        return false;
    switch (QChar::script(code)) {
    case QChar::Script_Arabic:
    case QChar::Script_Syriac:
    case QChar::Script_Nko:
    case QChar::Script_Mongolian:
    case QChar::Script_Devanagari:
    case QChar::Script_Bengali:
    case QChar::Script_Gurmukhi:
    case QChar::Script_Gujarati:
    case QChar::Script_Oriya:
    case QChar::Script_Tamil:
    case QChar::Script_Telugu:
    case QChar::Script_Kannada:
    case QChar::Script_Malayalam:
    case QChar::Script_Sinhala:
    case QChar::Script_Myanmar:
    case QChar::Script_Khmer: return true;
    case QChar::Script_Inherited: return QChar::isMark(code);
    default: return false;
    }
}

/// Walks over a text once and knows what is needed to let a hidden character pass.
class HiddenCharacterFinder final
{
public:
    explicit HiddenCharacterFinder(QStringView text) : m_text(text) {}

    QList<TextMatch> find()
    {
        for (qsizetype at = 0; at < m_text.size();) {
            const HiddenCode here = hiddenCodeAt(m_text, at);
            const QLatin1String kind = hiddenKind(here.code);
            if (here.code == 0x1F3F4) {
                at = flagEnd(at + here.units);
                continue;
            }
            if (!kind.isEmpty() && !isNeeded(here.code, at))
                append(at, here.units, kind);
            at += here.units;
        }
        return m_found;
    }

private:
    void append(qsizetype at, qsizetype units, QLatin1String kind)
    {
        if (!m_found.isEmpty() && m_found.constLast().end() == at && m_found.constLast().kind == kind)
            m_found.last().length += units;
        else
            m_found.append({at, units, kind});
    }

    [[nodiscard]] bool isNeeded(char32_t code, qsizetype at)
    {
        if (code == U'\r')
            return hiddenCodeFrom(m_text, at + 1) == U'\n';
        if (code == 0xFEFF)
            return at == 0;
        if (code == 0x200E || code == 0x200F)
            return lineIsRightToLeft(at);
        if (code != 0x200C && code != 0x200D)
            return false;
        const char32_t before = hiddenCodeBefore(m_text, at);
        const char32_t after = hiddenCodeFrom(m_text, at + 1);
        return (code == 0x200D && isEmojiPiece(before) && isEmojiPiece(after))
            || (isJoiningLetter(before) && (isJoiningLetter(after) || !QChar::isLetter(after)));
    }

    /// Each line is looked at once.
    bool lineIsRightToLeft(qsizetype at)
    {
        if (at >= m_lineEnd) {
            const qsizetype before = at > 0 ? m_text.lastIndexOf(u'\n', at - 1) : -1;
            const qsizetype end = m_text.indexOf(u'\n', at);
            m_lineEnd = end < 0 ? m_text.size() : end;
            const QStringView line = m_text.sliced(before + 1, m_lineEnd - before - 1);
            m_lineRightToLeft = std::any_of(line.begin(), line.end(), [](QChar c) {
                return c.isLetter() && (c.direction() == QChar::DirR || c.direction() == QChar::DirAL);
            });
        }
        return m_lineRightToLeft;
    }

    /// Behind the tags of a flag (three to six letters or digits and the end tag), else @p at.
    [[nodiscard]] qsizetype flagEnd(qsizetype at) const
    {
        qsizetype end = at;
        for (int tags = 0; tags <= 6 && end < m_text.size(); ++tags) {
            const HiddenCode here = hiddenCodeAt(m_text, end);
            end += here.units;
            if (here.code == 0xE007F)
                return tags >= 3 ? end : at;
            const bool letter =
                (here.code >= 0xE0030 && here.code <= 0xE0039) || (here.code >= 0xE0061 && here.code <= 0xE007A);
            if (!letter)
                return at;
        }
        return at;
    }

    QStringView m_text;
    QList<TextMatch> m_found;
    qsizetype m_lineEnd = 0;
    bool m_lineRightToLeft = false;
};

struct LookAlike {
    char16_t letter;
    char latin;
};

/// Sorted by letter. Only what is hard to tell apart in usual typefaces.
constexpr std::array<LookAlike, 63> lookAlikes{
    {{0x0391, 'A'}, {0x0392, 'B'}, {0x0395, 'E'}, {0x0396, 'Z'}, {0x0397, 'H'}, {0x0399, 'I'}, {0x039A, 'K'},
     {0x039C, 'M'}, {0x039D, 'N'}, {0x039F, 'O'}, {0x03A1, 'P'}, {0x03A4, 'T'}, {0x03A5, 'Y'}, {0x03A7, 'X'},
     {0x03B1, 'a'}, {0x03B9, 'i'}, {0x03BA, 'k'}, {0x03BD, 'v'}, {0x03BF, 'o'}, {0x03C1, 'p'}, {0x03C5, 'u'},
     {0x03C7, 'x'}, {0x03F2, 'c'}, {0x03F3, 'j'}, {0x03F9, 'C'}, {0x0405, 'S'}, {0x0406, 'I'}, {0x0408, 'J'},
     {0x0410, 'A'}, {0x0412, 'B'}, {0x0415, 'E'}, {0x041A, 'K'}, {0x041C, 'M'}, {0x041D, 'H'}, {0x041E, 'O'},
     {0x0420, 'P'}, {0x0421, 'C'}, {0x0422, 'T'}, {0x0423, 'Y'}, {0x0425, 'X'}, {0x0430, 'a'}, {0x0435, 'e'},
     {0x043E, 'o'}, {0x0440, 'p'}, {0x0441, 'c'}, {0x0443, 'y'}, {0x0445, 'x'}, {0x0455, 's'}, {0x0456, 'i'},
     {0x0458, 'j'}, {0x0474, 'V'}, {0x0475, 'v'}, {0x04AE, 'Y'}, {0x04AF, 'y'}, {0x04BA, 'h'}, {0x04BB, 'h'},
     {0x04C0, 'I'}, {0x04CF, 'l'}, {0x0501, 'd'}, {0x051A, 'Q'}, {0x051B, 'q'}, {0x051C, 'W'}, {0x051D, 'w'}}};

} // namespace

QList<TextMatch> findHiddenCharacters(QStringView text)
{
    return HiddenCharacterFinder(text).find();
}

QChar latinLookAlike(QChar letter)
{
    const auto *const found =
        std::lower_bound(lookAlikes.begin(), lookAlikes.end(), letter.unicode(),
                         [](const LookAlike &entry, char16_t code) { return entry.letter < code; });
    return found != lookAlikes.end() && found->letter == letter.unicode() ? QChar(QLatin1Char(found->latin)) : QChar();
}

QList<TextMatch> findMixedScripts(QStringView text)
{
    QList<TextMatch> found;
    for (qsizetype at = 0; at < text.size();) {
        if (!text[at].isLetter()) {
            ++at;
            continue;
        }
        const qsizetype begin = at;
        bool latin = false;
        bool cyrillic = false;
        bool greek = false;
        for (; at < text.size() && (text[at].isLetter() || text[at].isMark()); ++at) {
            const QChar::Script script = text[at].script();
            latin = latin || script == QChar::Script_Latin;
            if (latinLookAlike(text[at]).isNull())
                continue;
            cyrillic = cyrillic || script == QChar::Script_Cyrillic;
            greek = greek || script == QChar::Script_Greek;
        }
        const qsizetype length = at - begin;
        if (latin && cyrillic && length >= 3)
            found.append({begin, length, QLatin1String("cyrillic")});
        else if (latin && greek && length >= 4)
            found.append({begin, length, QLatin1String("greek")});
    }
    return found;
}

} // namespace promptlab
