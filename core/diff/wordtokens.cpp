// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/wordtokens.h"

#include <QChar>

namespace promptlab {

namespace {

constexpr qsizetype PlaceholderLimit = 400; // units; a brace that is closed further away is text

class WordScanner
{
public:
    explicit WordScanner(QStringView text) : m_text(text) {}

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }

    WordToken next()
    {
        const qsizetype begin = m_at;
        const WordToken::Kind kind = scan();
        return {kind, int(begin), int(m_at - begin)};
    }

private:
    WordToken::Kind scan()
    {
        const char32_t code = codeAt(m_at);
        if (code == U'{' && scanPlaceholder())
            return WordToken::Kind::Placeholder;
        if (QChar::isSpace(code)) {
            while (!atEnd() && m_text[m_at].isSpace())
                ++m_at;
            return WordToken::Kind::Blank;
        }
        if (QChar::isDigit(code)) {
            scanNumber();
            return WordToken::Kind::Number;
        }
        if (isWordCode(code)) {
            scanWord();
            return WordToken::Kind::Word;
        }
        scanMark();
        return WordToken::Kind::Mark;
    }

    [[nodiscard]] char32_t codeAt(qsizetype at) const
    {
        if (at >= m_text.size())
            return 0;
        const QChar unit = m_text[at];
        if (unit.isHighSurrogate() && at + 1 < m_text.size() && m_text[at + 1].isLowSurrogate())
            return QChar::surrogateToUcs4(unit, m_text[at + 1]);
        return unit.unicode();
    }

    [[nodiscard]] static qsizetype unitsOf(char32_t code) { return code > 0xFFFF ? 2 : 1; }
    void step() { m_at += unitsOf(codeAt(m_at)); }

    [[nodiscard]] static bool isWordCode(char32_t code)
    {
        return QChar::isLetter(code) || QChar::isMark(code) || code == U'_';
    }

    /// Scripts that write words without blanks between them: a sign is the unit there.
    [[nodiscard]] static bool standsAlone(char32_t code)
    {
        if (code < 0x0E00)
            return false;
        switch (QChar::script(code)) {
        case QChar::Script_Han:
        case QChar::Script_Hiragana:
        case QChar::Script_Thai:
        case QChar::Script_Lao:
        case QChar::Script_Khmer:
        case QChar::Script_Myanmar: return true;
        default: return false;
        }
    }

    void scanWord()
    {
        const bool alone = standsAlone(codeAt(m_at));
        step();
        while (!atEnd()) {
            const char32_t code = codeAt(m_at);
            if (QChar::isMark(code) || (!alone && isWordCode(code) && !standsAlone(code))
                || (!alone && QChar::isDigit(code))) {
                step();
            } else if (!alone && (code == U'\'' || code == 0x2019) && QChar::isLetter(codeAt(m_at + 1))
                       && !standsAlone(codeAt(m_at + 1))) {
                step();
            } else {
                return;
            }
        }
    }

    void scanNumber()
    {
        while (!atEnd()) {
            const char32_t code = codeAt(m_at);
            if (QChar::isDigit(code))
                step();
            else if ((code == U'.' || code == U',') && QChar::isDigit(codeAt(m_at + 1)))
                step();
            else
                return;
        }
    }

    /// One symbol with the marks, variation selectors, skin tones and joined symbols that make one sign with it.
    void scanMark()
    {
        const char32_t first = codeAt(m_at);
        step();
        if (isRegional(first) && isRegional(codeAt(m_at)))
            step();
        while (!atEnd()) {
            const char32_t code = codeAt(m_at);
            if (QChar::isMark(code) || (code >= 0x1F3FB && code <= 0x1F3FF)) {
                step();
            } else if (code == 0x200D && first > 0x2000) {
                step();
                if (!atEnd() && !QChar::isSpace(codeAt(m_at)))
                    step();
            } else {
                return;
            }
        }
    }

    [[nodiscard]] static bool isRegional(char32_t code) { return code >= 0x1F1E6 && code <= 0x1F1FF; }

    bool scanPlaceholder()
    {
        const QStringView rest = m_text.sliced(m_at, std::min(PlaceholderLimit, m_text.size() - m_at));
        static constexpr const char *Pairs[][2] = {{"{{", "}}"}, {"{%", "%}"}, {"{#", "#}"}};
        for (const auto &pair : Pairs) {
            if (!rest.startsWith(QLatin1String(pair[0])))
                continue;
            const qsizetype end = rest.indexOf(QLatin1String(pair[1]), 2);
            const qsizetype lineEnd = rest.indexOf(QLatin1Char('\n'));
            if (end < 0 || (lineEnd >= 0 && lineEnd < end))
                return false;
            m_at += end + 2;
            return true;
        }
        const qsizetype end = rest.indexOf(QLatin1Char('}'));
        if (end < 2 || !(rest[1].isLetter() || rest[1] == QLatin1Char('_')))
            return false;
        for (const QChar unit : rest.sliced(1, end - 1)) {
            if (!unit.isLetterOrNumber() && unit != QLatin1Char('_') && unit != QLatin1Char('.'))
                return false;
        }
        m_at += end + 1;
        return true;
    }

    QStringView m_text;
    qsizetype m_at = 0;
};

} // namespace

QList<WordToken> wordTokens(QStringView text, qsizetype maxTokens)
{
    QList<WordToken> tokens;
    WordScanner scanner(text);
    while (!scanner.atEnd() && tokens.size() < maxTokens)
        tokens.append(scanner.next());
    return tokens;
}

} // namespace promptlab
