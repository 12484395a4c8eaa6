// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/sourcefile.h"

#include <QRegularExpression>

namespace promptlab::architecture {

namespace {

/// Overwrites comments, literals and preprocessor lines with spaces, character by character.
class Blanker
{
public:
    explicit Blanker(QByteArray text) : m_text(std::move(text)) {}

    QByteArray run()
    {
        while (m_at < m_text.size()) {
            const char c = m_text[m_at];
            if (m_lineStart && c == '#')
                blankDirective();
            else if (startsWith("//"))
                blankUntil("\n", false);
            else if (startsWith("/*"))
                blankUntil("*/", true);
            else if (startsWith("R\""))
                blankRawString();
            else if (c == '"' || (c == '\'' && !isDigitSeparator()))
                blankLiteral(c);
            else
                step();
        }
        return m_text;
    }

private:
    [[nodiscard]] bool startsWith(const char *what) const
    {
        return QByteArrayView(m_text).sliced(m_at).startsWith(what);
    }
    [[nodiscard]] bool isDigitSeparator() const
    {
        return m_at > 0 && isxdigit(static_cast<unsigned char>(m_text[m_at - 1]));
    }

    void step()
    {
        const char c = m_text[m_at++];
        if (c == '\n')
            m_lineStart = true;
        else if (c != ' ' && c != '\t')
            m_lineStart = false;
    }

    void blank()
    {
        if (m_text[m_at] != '\n')
            m_text[m_at] = ' ';
        ++m_at;
    }

    void blankTo(qsizetype end)
    {
        while (m_at < std::min(end, m_text.size()))
            blank();
    }

    void blankUntil(const QByteArray &mark, bool withMark)
    {
        const qsizetype found = m_text.indexOf(mark, m_at + (withMark ? mark.size() : 0));
        blankTo(found < 0 ? m_text.size() : found + (withMark ? mark.size() : 0));
    }

    void blankRawString()
    {
        const qsizetype open = m_text.indexOf('(', m_at);
        blankUntil(')' + m_text.mid(m_at + 2, open - m_at - 2) + '"', true);
    }

    void blankLiteral(char quote)
    {
        blank();
        while (m_at < m_text.size() && m_text[m_at] != quote && m_text[m_at] != '\n') {
            if (m_text[m_at] == '\\')
                blank();
            blankTo(m_at + 1);
        }
        blankTo(m_at + 1);
    }

    void blankDirective()
    {
        bool continued = true;
        while (continued && m_at < m_text.size()) {
            qsizetype end = m_text.indexOf('\n', m_at);
            if (end < 0)
                end = m_text.size();
            continued = end > m_at && m_text[end - 1] == '\\';
            blankTo(end + 1);
        }
        m_lineStart = true;
    }

    QByteArray m_text;
    qsizetype m_at = 0;
    bool m_lineStart = true;
};

/// Walks over the braces of blanked code and keeps the functions that are not inside of another one.
class FunctionFinder
{
public:
    explicit FunctionFinder(const QByteArray &code) : m_code(code) {}

    QList<FunctionSize> run()
    {
        for (; m_at < m_code.size(); ++m_at) {
            const char c = m_code[m_at];
            if (c == '\n')
                ++m_line;
            if (c == '{')
                open();
            else if (c == '}')
                close();
            else if (c == ';' && m_inFunction < 0)
                resetHead();
            else if (m_inFunction < 0)
                extendHead(c);
        }
        return m_functions;
    }

private:
    void resetHead()
    {
        m_head.clear();
        m_headLine = 0;
    }

    void extendHead(char c)
    {
        if (m_headLine == 0 && !isspace(static_cast<unsigned char>(c)))
            m_headLine = m_line;
        if (m_headLine != 0)
            m_head.append(c == '\n' ? ' ' : c);
    }

    void open()
    {
        ++m_depth;
        if (m_inFunction >= 0)
            return;
        // A macro without a semicolon stands in front of what follows it.
        static const QRegularExpression macro(QStringLiteral("^(?:Q_[A-Z_]+\\([^()]*\\)\\s*)+"));
        static const QRegularExpression scope(
            QStringLiteral("^\\s*(?:(?:inline|export|typedef|static|const)\\s+|template\\s*<.*>\\s*)*"
                           "(?:namespace|class|struct|union|enum|extern)\\b[^()]*$"));
        const QString head = QString::fromUtf8(m_head).trimmed().remove(macro);
        m_head = head.toUtf8();
        if (head.isEmpty() || head.endsWith(QLatin1Char('=')) || scope.match(head).hasMatch())
            resetHead();
        else
            m_inFunction = m_depth;
    }

    void close()
    {
        if (m_inFunction == m_depth) {
            m_inFunction = -1;
            // "Foo() : m_a{1}, m_b{2} { … }": a member's initialiser is no body.
            if (const char next = nextCharacter(); next == ',' || next == '{') {
                m_head.append(' ');
            } else {
                record();
                resetHead();
            }
        } else if (m_inFunction < 0) {
            resetHead();
        }
        --m_depth;
    }

    [[nodiscard]] char nextCharacter() const
    {
        for (qsizetype at = m_at + 1; at < m_code.size(); ++at) {
            if (!isspace(static_cast<unsigned char>(m_code[at])))
                return m_code[at];
        }
        return '\0';
    }

    void record()
    {
        static const QRegularExpression name(QStringLiteral("([~\\w:]+|operator\\s*[^\\s(]+)\\s*\\("));
        const auto match = name.match(QString::fromUtf8(m_head));
        if (match.hasMatch())
            m_functions.append({match.captured(1), m_headLine, m_line - m_headLine + 1});
    }

    const QByteArray &m_code;
    qsizetype m_at = 0;
    int m_line = 1;
    int m_depth = 0;
    int m_inFunction = -1; ///< depth of the function's own braces, or -1 outside
    QByteArray m_head;
    int m_headLine = 0;
    QList<FunctionSize> m_functions;
};

} // namespace

QByteArray codeOnly(const QByteArray &text)
{
    return Blanker(text).run();
}

SourceFile scanSource(const QString &path, const QByteArray &text)
{
    static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"));
    SourceFile file{path, text, 0, {}, {}};
    for (const QByteArray &line : text.split('\n')) {
        ++file.lineCount;
        if (const auto match = include.match(QString::fromUtf8(line)); match.hasMatch())
            file.includes.append({file.lineCount, match.captured(2), match.captured(1) == QLatin1String("\"")});
    }
    if (text.endsWith('\n'))
        --file.lineCount;
    const QByteArray code = codeOnly(text);
    file.functions = FunctionFinder(code).run();
    return file;
}

} // namespace promptlab::architecture
