// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QTimer>
#include <QWidget>

namespace promptlab {

class PromptEditor;

/// The whole prompt as a narrow strip beside the scroll bar: where the problems and the found words are. What the
/// view shows, the scroll bar says. A click or a drag goes there; F8 and F3 do the same by keyboard.
class EditorRuler final : public QWidget
{
    Q_OBJECT

public:
    /// A mark as the strip draws it.
    struct Mark {
        enum class Kind { Match, Warning, Error };
        int line = 0; ///< of the editor's lines as they are displayed, wrapped and folded
        Kind kind = Kind::Match;

        friend bool operator==(const Mark &, const Mark &) = default;
    };

    /// Both must outlive the ruler.
    EditorRuler(const Theme &theme, PromptEditor &editor, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(EditorRuler)

    /// Byte offsets of what was found.
    void setMatches(const QList<int> &positions);
    [[nodiscard]] const QList<Mark> &marks() const { return m_marks; }
    /// The ruler's height of a displayed line.
    [[nodiscard]] int place(int line) const;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void placeMarks();
    void noteLayout();
    void goTo(int y);
    [[nodiscard]] int shownLines() const;

    const Theme &m_theme;
    PromptEditor &m_editor;
    QList<int> m_matches;
    QList<Mark> m_marks;
    int m_lines = 0; ///< displayed lines of the document
    QTimer m_soon;   ///< many changes, one new look
};

} // namespace promptlab
