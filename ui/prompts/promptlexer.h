// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"
#include "ui/prompts/promptsyntax.h"
#include "ui/prompts/scintilla.h"

namespace promptlab {

/// Colours the editor's text: asks PromptSyntax line by line and gives the lines that begin a message a style that can
/// be neither seen nor typed into. Owned by the editor.
class PromptLexer final : public QsciLexerCustom
{
    Q_OBJECT

public:
    /// @p theme must outlive the lexer.
    PromptLexer(const Theme &theme, QsciScintilla *editor);
    ~PromptLexer() override;
    Q_DISABLE_COPY_MOVE(PromptLexer)

    /// Reads the text as a template of this language from now on.
    void setTemplateFormat(TemplateFormat format);
    /// Single braces instead of double ones.
    [[nodiscard]] bool isFString() const { return m_format == TemplateFormat::FString; }
    /// Gives the editor's styles the fonts and colours of the theme. Called again when the theme changes.
    void dress();

    [[nodiscard]] const char *language() const override { return "prompt"; }
    [[nodiscard]] QString description(int style) const override;
    void styleText(int start, int end) override;

private:
    void readSyntax();
    [[nodiscard]] int stateBefore(int *line) const;
    [[nodiscard]] QByteArray lineBytes(int line) const;
    [[nodiscard]] bool isMark(int line) const;
    int styleLine(int line, int state);
    void dressStyle(int style, const QColor &ink, const QColor &paper, bool bold = false);

    const Theme &m_theme;
    QsciScintilla *m_editor;
    std::unique_ptr<PromptSyntax> m_syntax;
    QString m_family;
    TemplateFormat m_format = TemplateFormat::Nunjucks;
};

} // namespace promptlab
