// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/template/fstring.h"

namespace promptlab {

namespace {

struct FStringText {
    Q_DECLARE_TR_FUNCTIONS(Template)
};

bool isFStringNameStart(QChar c)
{
    return c.isLetter() || c == QLatin1Char('_');
}

bool isFStringNamePart(QChar c)
{
    return c.isLetterOrNumber() || c == QLatin1Char('_') || c.isMark();
}

class FStringParser final
{
public:
    FStringParser(const QString &text, QString source) : m_text(text), m_lines(text), m_source(std::move(source)) {}

    Result<QList<FStringPiece>> parse()
    {
        while (m_at < m_text.size()) {
            const QChar c = m_text.at(m_at);
            if (c != QLatin1Char('{') && c != QLatin1Char('}')) {
                m_literal += c;
                ++m_at;
            } else if (peek(1) == c) {
                m_literal += c;
                m_at += 2;
            } else if (c == QLatin1Char('}')) {
                return fail(m_at, FStringText::tr("A single \"}\": write \"}}\" for a brace"));
            } else {
                PL_CHECK(readField());
            }
        }
        finishLiteral();
        return m_pieces;
    }

private:
    [[nodiscard]] QChar peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_text.size() ? m_text.at(m_at + ahead) : QChar();
    }
    [[nodiscard]] Error fail(qsizetype offset, const QString &message) const
    {
        return makeError(ErrorCode::InvalidInput, message, m_lines.at(offset, m_source));
    }
    void skipBlanks()
    {
        while (m_at < m_text.size() && m_text.at(m_at).isSpace())
            ++m_at;
    }
    void finishLiteral()
    {
        if (!m_literal.isEmpty())
            m_pieces.append({m_literal, false, {}, {}});
        m_literal.clear();
    }

    Result<void> readField();
    Result<QString> readName();
    Result<TemplateStep> readSubscript();
    [[nodiscard]] Error unexpected(qsizetype open) const;

    const QString &m_text;
    TemplateLines m_lines;
    QString m_source;
    qsizetype m_at = 0;
    QString m_literal;
    QList<FStringPiece> m_pieces;
};

Result<void> FStringParser::readField()
{
    finishLiteral();
    const qsizetype open = m_at++;
    skipBlanks();
    const qsizetype begin = m_at;
    FStringPiece piece;
    piece.field = true;
    PL_TRY(const QString name, readName());
    piece.steps.append({name, -1});
    while (peek() == QLatin1Char('.') || peek() == QLatin1Char('[')) {
        if (peek() == QLatin1Char('[')) {
            PL_TRY(TemplateStep step, readSubscript());
            piece.steps.append(step);
        } else {
            ++m_at;
            PL_TRY(const QString member, readName());
            piece.steps.append({member, -1});
        }
    }
    piece.variable.name = name;
    piece.variable.path = m_text.sliced(begin, m_at - begin);
    piece.variable.length = m_at - begin;
    piece.variable.printed = true;
    m_lines.place(&piece.variable, begin);
    skipBlanks();
    if (peek() != QLatin1Char('}'))
        return unexpected(open);
    ++m_at;
    m_pieces.append(piece);
    return {};
}

Result<QString> FStringParser::readName()
{
    const qsizetype begin = m_at;
    if (!isFStringNameStart(peek())) {
        if (peek() == QLatin1Char('}'))
            return fail(m_at, FStringText::tr("A variable name is missing: write \"{{}}\" for a pair of braces"));
        if (peek().isDigit())
            return fail(m_at, FStringText::tr("Numbered fields are not supported: name the variable"));
        return fail(m_at, FStringText::tr("Expected the name of a variable after \"{\": write \"{{\" for a brace"));
    }
    while (m_at < m_text.size() && isFStringNamePart(m_text.at(m_at)))
        ++m_at;
    return m_text.sliced(begin, m_at - begin);
}

Result<TemplateStep> FStringParser::readSubscript()
{
    const qsizetype open = m_at++;
    const qsizetype close = m_text.indexOf(QLatin1Char(']'), m_at);
    const qsizetype lineEnd = m_text.indexOf(QLatin1Char('\n'), m_at);
    if (close < 0 || (lineEnd >= 0 && lineEnd < close))
        return fail(open, FStringText::tr("The \"[\" has no \"]\""));
    QString key = m_text.sliced(m_at, close - m_at).trimmed();
    m_at = close + 1;
    const bool quoted = key.size() >= 2 && key.front() == key.back()
                     && (key.front() == QLatin1Char('\'') || key.front() == QLatin1Char('"'));
    if (quoted)
        return TemplateStep{key.sliced(1, key.size() - 2), -1};
    bool number = false;
    const int index = key.toInt(&number);
    if (key.isEmpty() || (number && index < 0))
        return fail(open, FStringText::tr("Expected an index from 0 or a key between \"[\" and \"]\""));
    return TemplateStep{key, number ? index : -1};
}

Error FStringParser::unexpected(qsizetype open) const
{
    const QChar c = peek();
    if (c == QLatin1Char('!'))
        return fail(m_at, FStringText::tr("Conversions such as \"!r\" are not supported: leave it out"));
    if (c == QLatin1Char(':'))
        return fail(
            m_at,
            FStringText::tr(
                "Format specifications such as \":>10\" are not supported: leave it out, or write \"{{\" for a brace"));
    if (c == QLatin1Char('='))
        return fail(m_at, FStringText::tr("\"{name=}\" is not supported: write the name before the field"));
    if (c.isNull())
        return fail(open, FStringText::tr("The \"{\" has no \"}\": write \"{{\" for a brace"));
    return fail(m_at, FStringText::tr("Expected \"}\" after the name of a variable: write \"{{\" for a brace"));
}

} // namespace

Result<QList<FStringPiece>> parseFString(const QString &text, const QString &source)
{
    return FStringParser(text, source).parse();
}

Result<Rendered> renderFString(const QList<FStringPiece> &pieces, const QJsonObject &values,
                               const RenderOptions &options)
{
    Rendered rendered;
    for (const FStringPiece &piece : pieces) {
        if (!piece.field) {
            rendered.text += piece.text;
        } else {
            const QJsonValue value = followPath(values, piece.steps);
            const TextPosition position{options.source, piece.variable.line, piece.variable.column};
            if (!value.isUndefined())
                rendered.text += templateValueText(value);
            else if (options.strict)
                return undefinedVariableError(piece.variable.path, position);
            else
                rendered.undefined.append({piece.variable.path, position});
        }
        if (rendered.text.size() > options.maxOutput)
            return outputTooLargeError(options.maxOutput);
    }
    return rendered;
}

} // namespace promptlab
