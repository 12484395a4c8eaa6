// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/promptlexer.h"

#include "ui/prompts/editorfont.h"
#include "ui/prompts/prompttext.h"

#include <QTimer>

namespace promptlab {

namespace {

/// Points for the engine, which takes hundredths of them; the theme speaks in pixels.
long lexerFontSize(const QFont &font, const QWidget *widget)
{
    const double points = font.pixelSize() * 72.0 / std::max(1, widget->logicalDpiY());
    return long(points * 100 + 0.5);
}

} // namespace

PromptLexer::PromptLexer(const Theme &theme, QsciScintilla *editor)
    : QsciLexerCustom(editor), m_theme(theme), m_editor(editor),
      m_family(editorFontFamily(theme.font(TextStyle::Code).families().first()))
{
    QTimer::singleShot(1, this, &PromptLexer::readSyntax); // 0 would be in the same turn of the event loop
}

PromptLexer::~PromptLexer() = default;

/// Reading the definitions takes about as long as building the editor, so it has a turn of its own.
void PromptLexer::readSyntax()
{
    if (!m_syntax)
        m_syntax = makePromptSyntax(m_format);
}

void PromptLexer::setTemplateFormat(TemplateFormat format)
{
    if (std::exchange(m_format, format) != format)
        m_syntax.reset();
    const int lines = m_editor->lines();
    for (int line = 0; line < lines; ++line)
        engine(*m_editor, QsciScintilla::SCI_SETLINESTATE, line);
    engine(*m_editor, QsciScintilla::SCI_COLOURISE, 0, -1);
}

QString PromptLexer::description(int style) const
{
    // The engine asks for the styles that exist; the words are never shown.
    return style >= 0 && style < syntaxStyleCount ? QStringLiteral("style %1").arg(style) : QString();
}

QByteArray PromptLexer::lineBytes(int line) const
{
    const long length = engine(*m_editor, QsciScintilla::SCI_LINELENGTH, line);
    QByteArray bytes(int(length) + 1, '\0');
    m_editor->SendScintilla(QsciScintilla::SCI_GETLINE, static_cast<unsigned long>(line),
                            static_cast<void *>(bytes.data()));
    bytes.truncate(int(length));
    return bytes;
}

bool PromptLexer::isMark(int line) const
{
    if (line >= m_editor->lines())
        return false;
    const long start = engine(*m_editor, QsciScintilla::SCI_POSITIONFROMLINE, line);
    return engine(*m_editor, QsciScintilla::SCI_GETCHARAT, start) == long(sectionMarkSign);
}

int PromptLexer::stateBefore(int *line) const
{
    // States are kept one higher, so that 0 means "not read yet".
    while (*line > 0 && !isMark(*line)) {
        const long kept = engine(*m_editor, QsciScintilla::SCI_GETLINESTATE, *line - 1);
        if (kept > 0)
            return int(kept) - 1;
        --*line;
    }
    return 0;
}

int PromptLexer::styleLine(int line, int state)
{
    QByteArray bytes = lineBytes(line);
    const bool feed = bytes.endsWith('\n');
    const int size = int(bytes.size());
    if (isMark(line)) {
        setStyling(size, int(SyntaxStyle::Mark));
        return 0;
    }
    const QString text = QString::fromUtf8(feed ? bytes.chopped(1) : bytes);
    readSyntax();
    QList<SyntaxSpan> spans;
    const int after = m_syntax->highlight(text, state, &spans);
    // Spans count UTF-16 units, the engine bytes.
    int done = 0;
    qsizetype read = 0;
    const auto style = [&](qsizetype to, SyntaxStyle kind) {
        const int length = int(QStringView(text).sliced(read, to - read).toUtf8().size());
        if (length > 0)
            setStyling(length, int(kind));
        done += length;
        read = to;
    };
    for (const SyntaxSpan &span : qAsConst(spans)) {
        if (span.offset > read)
            style(span.offset, SyntaxStyle::Text);
        style(std::max(read, span.offset + span.length), span.style);
    }
    if (const int end = size - (feed ? 1 : 0); end > done)
        setStyling(end - done, int(SyntaxStyle::Text));
    // The line feed before a mark belongs to the mark: nobody may delete it by accident.
    if (feed)
        setStyling(1, int(isMark(line + 1) ? SyntaxStyle::Mark : SyntaxStyle::Text));
    return after;
}

void PromptLexer::styleText(int start, int end)
{
    int line = int(engine(*m_editor, QsciScintilla::SCI_LINEFROMPOSITION, start));
    const int last = int(engine(*m_editor, QsciScintilla::SCI_LINEFROMPOSITION, end));
    int state = stateBefore(&line);
    startStyling(int(engine(*m_editor, QsciScintilla::SCI_POSITIONFROMLINE, line)));
    for (const int lines = m_editor->lines(); line < lines; ++line) {
        const long before = engine(*m_editor, QsciScintilla::SCI_GETLINESTATE, line);
        state = styleLine(line, state);
        engine(*m_editor, QsciScintilla::SCI_SETLINESTATE, line, state + 1);
        // Beyond what was asked for only while something that began above still changes the lines.
        if (line >= last && before == long(state) + 1)
            break;
    }
}

void PromptLexer::dressStyle(int style, const QColor &ink, const QColor &paper, bool bold)
{
    const QFont font = m_theme.font(TextStyle::Code);
    engine(*m_editor, QsciScintilla::SCI_STYLESETFONT, style, m_family.toUtf8());
    engine(*m_editor, QsciScintilla::SCI_STYLESETSIZEFRACTIONAL, style, lexerFontSize(font, m_editor));
    engine(*m_editor, QsciScintilla::SCI_STYLESETWEIGHT, style, bold ? QFont::DemiBold : QFont::Normal);
    engine(*m_editor, QsciScintilla::SCI_STYLESETFORE, style, ink);
    engine(*m_editor, QsciScintilla::SCI_STYLESETBACK, style, paper);
}

void PromptLexer::dress()
{
    const QColor paper = m_theme.color(ColorRole::Surface);
    const QColor ink = m_theme.color(ColorRole::Text);
    const auto dressSyntax = [&](SyntaxStyle style, const QColor &color, bool bold = false) {
        dressStyle(int(style), color, style == SyntaxStyle::Variable ? m_theme.syntax(SyntaxTone::VariableBack) : paper,
                   bold);
    };
    dressStyle(QsciScintilla::STYLE_DEFAULT, ink, paper);
    dressSyntax(SyntaxStyle::Text, ink);
    dressSyntax(SyntaxStyle::Heading, m_theme.syntax(SyntaxTone::Heading), true);
    dressSyntax(SyntaxStyle::Strong, ink, true);
    dressSyntax(SyntaxStyle::Code, m_theme.syntax(SyntaxTone::String));
    dressSyntax(SyntaxStyle::Comment, m_theme.syntax(SyntaxTone::Comment));
    dressSyntax(SyntaxStyle::Tag, m_theme.syntax(SyntaxTone::Tag));
    dressSyntax(SyntaxStyle::Variable, m_theme.syntax(SyntaxTone::Variable));
    dressSyntax(SyntaxStyle::Control, m_theme.syntax(SyntaxTone::Control));
    dressSyntax(SyntaxStyle::Escape, m_theme.syntax(SyntaxTone::Number));
    dressSyntax(SyntaxStyle::Mark, paper);
    engine(*m_editor, QsciScintilla::SCI_STYLESETVISIBLE, int(SyntaxStyle::Mark), 0);
    engine(*m_editor, QsciScintilla::SCI_STYLESETCHANGEABLE, int(SyntaxStyle::Mark), 0);
    dressStyle(QsciScintilla::STYLE_LINENUMBER, m_theme.color(ColorRole::TextMuted), paper);
    dressStyle(QsciScintilla::STYLE_BRACELIGHT, ink, m_theme.color(ColorRole::Selection), true);
    dressStyle(QsciScintilla::STYLE_BRACEBAD, m_theme.syntax(SyntaxTone::LintError), paper, true);
    dressStyle(QsciScintilla::STYLE_CONTROLCHAR, m_theme.color(ColorRole::TextMuted), paper);
}

} // namespace promptlab
