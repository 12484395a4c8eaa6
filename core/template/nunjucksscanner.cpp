// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/template/nunjucksscanner.h"

#include <array>

namespace promptlab {

namespace {

struct NunjucksScannerText {
    Q_DECLARE_TR_FUNCTIONS(Template)
};

constexpr QLatin1String nunjucksDelimiters("()[]{}%*-+~/#,:|.<>=!");

/// Longest first.
constexpr std::array<QLatin1String, 8> nunjucksOperators{
    QLatin1String("==="), QLatin1String("!=="), QLatin1String("=="), QLatin1String("!="),
    QLatin1String("<="),  QLatin1String(">="),  QLatin1String("//"), QLatin1String("**")};

class NunjucksScanner final
{
public:
    NunjucksScanner(const QString &text, const TemplateLines &lines) : m_text(text), m_lines(lines) {}

    Result<QList<NunjucksTag>> scan()
    {
        while (true) {
            m_at = nextOpening();
            if (m_at < 0)
                return m_tags;
            if (m_text.at(m_at + 1) == QLatin1Char('#')) {
                PL_CHECK(skipComment());
                continue;
            }
            PL_TRY(const NunjucksTag tag, readTag());
            const bool raw = tag.statement && !tag.tokens.isEmpty()
                          && (tag.tokens.constFirst().isName(QLatin1String("raw"))
                              || tag.tokens.constFirst().isName(QLatin1String("verbatim")));
            if (raw)
                PL_CHECK(skipRaw(tag));
            else
                m_tags.append(tag);
        }
    }

private:
    [[nodiscard]] Error fail(qsizetype offset, const QString &message) const
    {
        return makeError(ErrorCode::InvalidInput, message, m_lines.at(offset));
    }
    [[nodiscard]] bool startsWith(QLatin1String what, qsizetype at) const
    {
        return QStringView(m_text).sliced(at).startsWith(what);
    }

    [[nodiscard]] qsizetype nextOpening() const
    {
        for (qsizetype at = m_text.indexOf(QLatin1Char('{'), m_at); at >= 0 && at + 1 < m_text.size();
             at = m_text.indexOf(QLatin1Char('{'), at + 1)) {
            const QChar kind = m_text.at(at + 1);
            if (kind == QLatin1Char('{') || kind == QLatin1Char('%') || kind == QLatin1Char('#'))
                return at;
        }
        return -1;
    }

    Result<void> skipComment();
    Result<void> skipRaw(const NunjucksTag &opening);
    Result<NunjucksTag> readTag();
    Result<NunjucksToken> readToken();
    Result<NunjucksToken> readString();
    NunjucksToken readRegex();
    NunjucksToken token(NunjucksToken::Kind kind, qsizetype begin) const
    {
        return {kind, m_text.sliced(begin, m_at - begin), begin, m_at};
    }

    const QString &m_text;
    const TemplateLines &m_lines;
    qsizetype m_at = 0;
    QList<NunjucksTag> m_tags;
};

Result<void> NunjucksScanner::skipComment()
{
    const qsizetype end = m_text.indexOf(QLatin1String("#}"), m_at + 2);
    if (end < 0)
        return fail(m_at, NunjucksScannerText::tr("The comment that begins here has no \"#}\""));
    m_at = end + 2;
    return {};
}

Result<void> NunjucksScanner::skipRaw(const NunjucksTag &opening)
{
    const QString name = opening.tokens.constFirst().text;
    const QString ending = QStringLiteral("end") + name;
    int depth = 1;
    for (qsizetype at = m_text.indexOf(QLatin1String("{%"), m_at); at >= 0;
         at = m_text.indexOf(QLatin1String("{%"), at + 2)) {
        qsizetype word = at + 2;
        while (word < m_text.size() && (m_text.at(word).isSpace() || m_text.at(word) == QLatin1Char('-')))
            ++word;
        qsizetype wordEnd = word;
        while (wordEnd < m_text.size() && m_text.at(wordEnd).isLetter())
            ++wordEnd;
        qsizetype close = wordEnd;
        while (close < m_text.size() && (m_text.at(close).isSpace() || m_text.at(close) == QLatin1Char('-')))
            ++close;
        if (!startsWith(QLatin1String("%}"), close))
            continue;
        const QStringView found = QStringView(m_text).sliced(word, wordEnd - word);
        depth += found == name ? 1 : (found == ending ? -1 : 0);
        if (depth == 0) {
            m_at = close + 2;
            return {};
        }
    }
    return fail(opening.begin, NunjucksScannerText::tr("The block \"%1\" has no \"%2\"").arg(name, ending));
}

Result<NunjucksTag> NunjucksScanner::readTag()
{
    NunjucksTag tag;
    tag.begin = m_at;
    tag.statement = m_text.at(m_at + 1) == QLatin1Char('%');
    const QLatin1String close(tag.statement ? "%}" : "}}");
    m_at += 2;
    if (m_at < m_text.size() && m_text.at(m_at) == QLatin1Char('-'))
        ++m_at;
    while (true) {
        while (m_at < m_text.size() && m_text.at(m_at).isSpace())
            ++m_at;
        if (m_at >= m_text.size())
            return fail(tag.begin, NunjucksScannerText::tr("The tag that begins here has no \"%1\"").arg(close));
        if (m_text.at(m_at) == QLatin1Char('-') && startsWith(close, m_at + 1))
            ++m_at;
        if (startsWith(close, m_at)) {
            m_at += 2;
            tag.end = m_at;
            return tag;
        }
        PL_TRY(const NunjucksToken token, readToken());
        tag.tokens.append(token);
    }
}

Result<NunjucksToken> NunjucksScanner::readToken()
{
    const qsizetype begin = m_at;
    const QChar c = m_text.at(m_at);
    if (c == QLatin1Char('"') || c == QLatin1Char('\''))
        return readString();
    if (c == QLatin1Char('r') && startsWith(QLatin1String("r/"), m_at))
        return readRegex();
    if (nunjucksDelimiters.contains(c)) {
        for (const QLatin1String &complex : nunjucksOperators) {
            if (startsWith(complex, m_at)) {
                m_at += complex.size();
                return token(NunjucksToken::Kind::Operator, begin);
            }
        }
        ++m_at;
        return token(NunjucksToken::Kind::Operator, begin);
    }
    while (m_at < m_text.size() && !m_text.at(m_at).isSpace() && !nunjucksDelimiters.contains(m_text.at(m_at)))
        ++m_at;
    return token(c.isDigit() ? NunjucksToken::Kind::Number : NunjucksToken::Kind::Name, begin);
}

Result<NunjucksToken> NunjucksScanner::readString()
{
    NunjucksToken string{NunjucksToken::Kind::String, {}, m_at, 0};
    const QChar quote = m_text.at(m_at++);
    while (m_at < m_text.size() && m_text.at(m_at) != quote) {
        if (m_text.at(m_at) == QLatin1Char('\\') && m_at + 1 < m_text.size())
            ++m_at;
        string.text += m_text.at(m_at++);
    }
    if (m_at >= m_text.size())
        return fail(string.begin, NunjucksScannerText::tr("The text that begins here has no closing %1").arg(quote));
    string.end = ++m_at;
    return string;
}

NunjucksToken NunjucksScanner::readRegex()
{
    NunjucksToken regex{NunjucksToken::Kind::String, {}, m_at, 0};
    m_at += 2;
    while (m_at < m_text.size() && (m_text.at(m_at) != QLatin1Char('/') || m_text.at(m_at - 1) == QLatin1Char('\\')))
        ++m_at;
    m_at = std::min(m_at + 1, m_text.size());
    while (m_at < m_text.size() && QStringLiteral("gimy").contains(m_text.at(m_at)))
        ++m_at;
    regex.end = m_at;
    return regex;
}

} // namespace

Result<QList<NunjucksTag>> scanNunjucks(const QString &text, const TemplateLines &lines)
{
    return NunjucksScanner(text, lines).scan();
}

} // namespace promptlab
