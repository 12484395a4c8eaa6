// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"
#include "ui/prompts/prompttext.h"
#include "ui/prompts/scintilla.h"

#include <QSet>

#include <optional>

namespace promptlab {

class PromptLexer;
class SectionHeaders;

/// A place inside a message, as templates report it: message zero based, line and column one based, in UTF-16 units.
struct MessagePlace {
    int message = 0;
    int line = 1;
    int column = 1;

    friend bool operator==(const MessagePlace &, const MessagePlace &) = default;
};

/// A stretch of a message that something is wrong with.
struct EditorMark {
    MessagePlace place;
    int length = 1;
    bool error = true; ///< else a warning
    QString text;      ///< shown when the mouse rests on it

    friend bool operator==(const EditorMark &, const EditorMark &) = default;
};

/// The messages of a prompt as one document: one undo, one search, one cursor. A message begins with a line of private
/// characters that nobody sees (a header lies over it), so that adding, moving and deleting messages are edits of the
/// text like any other.
class PromptEditor final : public QsciScintilla
{
    Q_OBJECT

public:
    /// @p theme must outlive the editor.
    explicit PromptEditor(const Theme &theme, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(PromptEditor)

    /// Shows other messages; what could be undone before is forgotten.
    void load(const QList<Message> &messages, TemplateFormat format);
    /// Replaces the messages as one edit that can be undone.
    void replaceMessages(const QList<Message> &messages);
    void setTemplateFormat(TemplateFormat format);
    [[nodiscard]] QList<Message> messages() const;
    [[nodiscard]] QString wholeText() const;

    [[nodiscard]] const QList<PromptSection> &sections() const { return m_sections; }
    [[nodiscard]] int hiddenParts(int message) const;
    /// The message that the cursor is in.
    [[nodiscard]] int currentMessage() const;
    void setRole(int message, MessageRole role);
    /// Adds an empty message behind @p after and goes there.
    void addMessage(int after, MessageRole role);
    /// The last one stays: a prompt has at least one message.
    void removeMessage(int message);
    void moveMessage(int from, int to);
    [[nodiscard]] bool isFolded(int message) const;
    void setFolded(int message, bool folded);

    /// The line as the margin counts it, headers left out; one based.
    [[nodiscard]] int shownLine(const MessagePlace &place) const;
    [[nodiscard]] MessagePlace cursorPlace() const;
    /// Byte offset; places beyond the text are moved into it.
    [[nodiscard]] int positionOf(const MessagePlace &place) const;
    void goTo(const MessagePlace &place, int length = 0);
    /// Replaces a stretch of a message, as one edit.
    void replaceAt(const MessagePlace &place, int length, const QString &text);
    void setMarks(const QList<EditorMark> &marks);
    [[nodiscard]] const QList<EditorMark> &marks() const { return m_marks; }
    /// Words that Ctrl+Space offers.
    void setCompletions(const QStringList &names) { m_completions = names; }
    void showCompletions();
    /// Repeats the selection behind itself, or without one the line below itself.
    void duplicate();
    void setWrapped(bool wrapped);
    /// Whether a byte range touches a line that begins a message.
    [[nodiscard]] bool touchesMark(int begin, int end) const;
    /// Shows what lies in folded messages around a byte offset.
    void unfoldAt(int position);
    [[nodiscard]] SectionHeaders &headers() const { return *m_headers; }
    /// Commands of the context menu, in groups with a line between them; nullptr is passed over.
    void setMenu(const QList<QList<QAction *>> &groups);

public Q_SLOTS:
    // What the window's Edit menu calls: as the keys, never over the border of a message.
    void cut() override;
    void paste() override;
    void selectAll(bool select = true) override;

Q_SIGNALS:
    /// The text changed in any way.
    void edited();
    /// Messages came, went, moved or changed their role.
    void sectionsChanged();
    void cursorMoved();
    /// Other stretches are marked.
    void marksChanged();
    /// Headers have to be laid out again.
    void layoutMoved();
    /// A key did nothing, and why.
    void refused(const QString &why);
    /// Tab indented, for the first time: who wanted to go on is told how.
    void tabTyped();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    QMimeData *toMimeData(const QByteArray &text, bool rectangular) const override;
    QByteArray fromMimeData(const QMimeData *source, bool &rectangular) const override;

private:
    void dress();
    void setUpMargins();
    void dropForeignCommands();
    void noteChange(int type, const char *text, int length, int linesAdded);
    void updateStructure();
    void updateLines();
    void keepOutOfMarks();
    void selectAllInSteps();
    [[nodiscard]] bool refusesSelection();
    [[nodiscard]] int sectionAtLine(int line) const;
    [[nodiscard]] int lineStart(int line) const;
    [[nodiscard]] int sectionBegin(int message) const;
    [[nodiscard]] int sectionEnd(int message) const;
    [[nodiscard]] QByteArray bytesBetween(int begin, int end) const;
    void replaceBytes(int begin, int end, const QByteArray &bytes);
    [[nodiscard]] QString lineText(int line) const;
    void showMarkText(int position, int x, int y);
    void showRange(int begin, int end);

    const Theme &m_theme;
    PromptLexer *m_lexer;
    SectionHeaders *m_headers;
    MessageParts m_parts;
    QList<PromptSection> m_sections;
    QSet<int> m_folded; ///< ids of sections
    QList<EditorMark> m_marks;
    QStringList m_completions;
    std::optional<std::pair<int, int>> m_goneTo; ///< and nothing was done here since
    bool m_structureStale = false;
    bool m_loading = false;
    bool m_tabLeaves = false;
    bool m_tabTold = false;
};

} // namespace promptlab
