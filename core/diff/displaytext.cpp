// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/displaytext.h"

#include <algorithm>

namespace promptlab {

namespace {

struct CodeRange {
    char32_t first;
    char32_t last;
};

/// The blocks of Unicode's East_Asian_Width W and F, and the emoji that terminals draw two columns wide.
constexpr CodeRange WideCodes[] = {
    {0x1100, 0x115F},   {0x231A, 0x231B},   {0x2329, 0x232A},   {0x23E9, 0x23EC},   {0x23F0, 0x23F0},
    {0x23F3, 0x23F3},   {0x25FD, 0x25FE},   {0x2614, 0x2615},   {0x2648, 0x2653},   {0x267F, 0x267F},
    {0x2693, 0x2693},   {0x26A1, 0x26A1},   {0x26AA, 0x26AB},   {0x26BD, 0x26BE},   {0x26C4, 0x26C5},
    {0x26CE, 0x26CE},   {0x26D4, 0x26D4},   {0x26EA, 0x26EA},   {0x26F2, 0x26F3},   {0x26F5, 0x26F5},
    {0x26FA, 0x26FA},   {0x26FD, 0x26FD},   {0x2705, 0x2705},   {0x270A, 0x270B},   {0x2728, 0x2728},
    {0x274C, 0x274C},   {0x274E, 0x274E},   {0x2753, 0x2755},   {0x2757, 0x2757},   {0x2795, 0x2797},
    {0x27B0, 0x27B0},   {0x27BF, 0x27BF},   {0x2B1B, 0x2B1C},   {0x2B50, 0x2B50},   {0x2B55, 0x2B55},
    {0x2E80, 0x303E},   {0x3041, 0x33FF},   {0x3400, 0x4DBF},   {0x4E00, 0x9FFF},   {0xA000, 0xA4CF},
    {0xA960, 0xA97F},   {0xAC00, 0xD7A3},   {0xF900, 0xFAFF},   {0xFE10, 0xFE19},   {0xFE30, 0xFE6F},
    {0xFF00, 0xFF60},   {0xFFE0, 0xFFE6},   {0x16FE0, 0x18DFF}, {0x1AFF0, 0x1B2FF}, {0x1F004, 0x1F004},
    {0x1F0CF, 0x1F0CF}, {0x1F18E, 0x1F18E}, {0x1F191, 0x1F19A}, {0x1F200, 0x1F320}, {0x1F32D, 0x1F335},
    {0x1F337, 0x1F37C}, {0x1F37E, 0x1F393}, {0x1F3A0, 0x1F3CA}, {0x1F3CF, 0x1F3D3}, {0x1F3E0, 0x1F3F0},
    {0x1F3F4, 0x1F3F4}, {0x1F3F8, 0x1F43E}, {0x1F440, 0x1F440}, {0x1F442, 0x1F4FC}, {0x1F4FF, 0x1F53D},
    {0x1F54B, 0x1F54E}, {0x1F550, 0x1F567}, {0x1F57A, 0x1F57A}, {0x1F595, 0x1F596}, {0x1F5A4, 0x1F5A4},
    {0x1F5FB, 0x1F64F}, {0x1F680, 0x1F6C5}, {0x1F6CC, 0x1F6CC}, {0x1F6D0, 0x1F6D2}, {0x1F6D5, 0x1F6D7},
    {0x1F6DC, 0x1F6DF}, {0x1F6EB, 0x1F6EC}, {0x1F6F4, 0x1F6FC}, {0x1F7E0, 0x1F7EB}, {0x1F7F0, 0x1F7F0},
    {0x1F90C, 0x1F93A}, {0x1F93C, 0x1F945}, {0x1F947, 0x1F9FF}, {0x1FA70, 0x1FAFF}, {0x20000, 0x2FFFD},
    {0x30000, 0x3FFFD}};

char32_t codeOf(QStringView text, qsizetype at)
{
    const QChar unit = text[at];
    if (unit.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return QChar::surrogateToUcs4(unit, text[at + 1]);
    return unit.unicode();
}

void appendHidden(QString &out, char32_t code)
{
    if (code < 0x20)
        out += QChar(char16_t(0x2400 + code)); // the pictures of control characters
    else if (code == 0x7F)
        out += QChar(u'\x2421');
    else
        out += QLatin1String("<U+") + QString::number(uint(code), 16).toUpper().rightJustified(4, QLatin1Char('0'))
             + QLatin1Char('>');
}

} // namespace

bool isHiddenCharacter(char32_t code)
{
    if (code < 0x20 || (code >= 0x7F && code < 0xA0))
        return true;
    if (code < 0x300)
        return code == 0xAD; // soft hyphen
    // Joiners and variation selectors shape emoji and scripts; they stay.
    if (code == 0x200C || code == 0x200D || (code >= 0xFE00 && code <= 0xFE0F) || (code >= 0xE0100 && code <= 0xE01EF))
        return false;
    return (code >= 0xD800 && code <= 0xDFFF) || code == 0x2028 || code == 0x2029 || code == 0x115F || code == 0x1160
        || code == 0x3164 || QChar::category(code) == QChar::Other_Format;
}

int displayWidth(char32_t code)
{
    if (code < 0x300)
        return 1;
    const QChar::Category category = QChar::category(code);
    if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || category == QChar::Other_Format)
        return 0;
    const auto *const after =
        std::upper_bound(std::begin(WideCodes), std::end(WideCodes), code,
                         [](char32_t value, const CodeRange &range) { return value < range.first; });
    return after != std::begin(WideCodes) && code <= (after - 1)->last ? 2 : 1;
}

int displayWidth(QStringView text)
{
    int width = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char32_t code = codeOf(text, at);
        width += displayWidth(code);
        at += code > 0xFFFF ? 1 : 0;
    }
    return width;
}

QString displayText(QStringView text, int tabWidth, int column)
{
    QString out;
    out.reserve(text.size());
    int at = column;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char32_t code = codeOf(text, i);
        const qsizetype begin = out.size();
        if (code == U'\t' && tabWidth == 0)
            out += QLatin1Char('\t');
        else if (code == U'\t')
            out += QString(tabWidth - at % tabWidth, QLatin1Char(' '));
        else if (isHiddenCharacter(code))
            appendHidden(out, code);
        else
            out += text.sliced(i, code > 0xFFFF ? 2 : 1);
        at += displayWidth(QStringView(out).sliced(begin));
        i += code > 0xFFFF ? 1 : 0;
    }
    return out;
}

} // namespace promptlab
