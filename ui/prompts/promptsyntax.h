// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/prompt/prompt.h"

#include <memory>

namespace promptlab {

/// What a piece of a prompt is. The numbers are the editor's styles.
enum class SyntaxStyle { Text, Heading, Strong, Code, Comment, Tag, Variable, Control, Escape, Mark };
inline constexpr int syntaxStyleCount = int(SyntaxStyle::Mark) + 1;

/// A piece of a line: UTF-16 units.
struct SyntaxSpan {
    qsizetype offset = 0;
    qsizetype length = 0;
    SyntaxStyle style = SyntaxStyle::Text;

    friend bool operator==(const SyntaxSpan &, const SyntaxSpan &) = default;
};

/// Finds the pieces of lines, one line after the other. What must be known from the lines before is a small number.
class PromptSyntax
{
public:
    virtual ~PromptSyntax() = default;
    /// @param state of the line before; 0 at the start of a message. @return the state after the line.
    virtual int highlight(const QString &line, int state, QList<SyntaxSpan> *spans) = 0;

protected:
    PromptSyntax() = default;
    Q_DISABLE_COPY_MOVE(PromptSyntax)
};

/// KSyntaxHighlighting on the project's own definitions (Markdown with the tags of @p format), where the build found
/// it; else plainPromptSyntax().
[[nodiscard]] std::unique_ptr<PromptSyntax> makePromptSyntax(TemplateFormat format);
/// Tags, headings and comments without any library.
[[nodiscard]] std::unique_ptr<PromptSyntax> plainPromptSyntax(TemplateFormat format);
/// "KSyntaxHighlighting" or "built-in colours": for the page that tells what this program is made of.
[[nodiscard]] QString promptSyntaxName();

} // namespace promptlab
