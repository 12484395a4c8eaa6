// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prompt/jsonposition.h"

#include "core/base/json.h"

#include <QStringList>

namespace promptlab {

namespace {

/// Walks valid JSON without building it. Ends of the text stop every loop, so broken text does no harm.
class JsonWalker
{
public:
    explicit JsonWalker(QByteArrayView text) : m_text(text)
    {
        if (m_text.startsWith("\xEF\xBB\xBF"))
            m_at = 3;
        skipSpace();
    }

    /// Byte offset of the value (or key) at the end of @p tokens.
    qsizetype find(const QStringList &tokens, bool key)
    {
        qsizetype place = m_at;
        for (qsizetype i = 0; i < tokens.size(); ++i) {
            const qsizetype keyPlace = enter(tokens[i]);
            if (keyPlace < 0)
                return place;
            place = key && i + 1 == tokens.size() ? keyPlace : m_at;
        }
        return place;
    }

private:
    [[nodiscard]] char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }

    void skipSpace()
    {
        while (peek() == ' ' || peek() == '\t' || peek() == '\n' || peek() == '\r')
            ++m_at;
    }

    void skipString()
    {
        for (++m_at; m_at < m_text.size() && peek() != '"'; ++m_at) {
            if (peek() == '\\')
                ++m_at;
        }
        m_at = std::min(m_at + 1, m_text.size());
    }

    void skipValue()
    {
        int depth = 0;
        do {
            skipSpace();
            const char c = peek();
            if (c == '"') {
                skipString();
            } else {
                if (c == '{' || c == '[')
                    ++depth;
                else if (c == '}' || c == ']')
                    --depth;
                m_at = std::min(m_at + 1, m_text.size());
                if (depth == 0 && c != '}' && c != ']')
                    while (peek() != '\0' && !QByteArrayView(",]} \t\r\n").contains(peek()))
                        ++m_at;
            }
        } while (depth > 0 && m_at < m_text.size());
    }

    /// Moves to the start of the child @p token. @return offset of its key (or of the value in a list), -1: none.
    qsizetype enter(const QString &token)
    {
        const char opening = peek();
        if (opening != '{' && opening != '[')
            return -1;
        ++m_at;
        for (qsizetype index = 0;; ++index) {
            skipSpace();
            if (m_at >= m_text.size() || peek() == '}' || peek() == ']')
                return -1;
            const qsizetype start = m_at;
            QString name = QString::number(index);
            if (opening == '{') {
                skipString();
                const auto key = parseJson(m_text.sliced(start, m_at - start));
                name = key.ok() ? key->toString() : QString();
                skipSpace();
                m_at = std::min(m_at + 1, m_text.size()); // the colon
                skipSpace();
            }
            if (name == token)
                return start;
            skipValue();
            skipSpace();
            if (peek() == ',')
                ++m_at;
        }
    }

    QByteArrayView m_text;
    qsizetype m_at = 0;
};

} // namespace

TextPosition textPositionAt(QByteArrayView text, qsizetype offset, const QString &source)
{
    const qsizetype end = std::clamp(offset, qsizetype(0), text.size());
    int line = 1;
    qsizetype lineStart = text.startsWith("\xEF\xBB\xBF") && end >= 3 ? 3 : 0;
    for (qsizetype i = 0; i < end; ++i) {
        const bool loneReturn = text[i] == '\r' && (i + 1 >= text.size() || text[i + 1] != '\n');
        if (text[i] == '\n' || loneReturn) {
            ++line;
            lineStart = i + 1;
        }
    }
    const qsizetype column = QString::fromUtf8(text.sliced(lineStart, end - lineStart)).size() + 1;
    return TextPosition{source, line, int(column)};
}

TextPosition jsonPositionOf(QByteArrayView text, const QString &pointer, const QString &source)
{
    QString path = pointer;
    const bool key = path.endsWith(QLatin1String("#key"));
    if (key)
        path.chop(4);
    QStringList tokens = path.split(QLatin1Char('/'));
    tokens.removeFirst(); // a pointer starts with a slash; the whole document is ""
    for (QString &token : tokens)
        token.replace(QLatin1String("~1"), QLatin1String("/")).replace(QLatin1String("~0"), QLatin1String("~"));
    return textPositionAt(text, JsonWalker(text).find(tokens, key), source);
}

} // namespace promptlab
