// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/prompt/prompt.h"
#include "ui/common/theme.h"

#include <QWidget>

class QMenu;
class QToolButton;

namespace promptlab {

class ElidedLabel;

/// A role as people read it.
[[nodiscard]] QString roleLabel(MessageRole role);
/// The colour of its swatch.
[[nodiscard]] QColor roleColor(MessageRole role, const Theme &theme);

/// The bar above one message in the editor: fold, role, note, tokens, grip and menu.
class SectionHeader final : public QWidget
{
    Q_OBJECT

public:
    /// @p theme must outlive the header.
    explicit SectionHeader(const Theme &theme, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(SectionHeader)

    /// @p index of the message, @p count of all.
    void setMessage(int index, int count, MessageRole role);
    void setFolded(bool folded, int lines);
    /// "412 tok · $0.00006".
    void setFigures(const QString &figures, const QString &toolTip);
    [[nodiscard]] QString figures() const;
    /// "2 parts more than the text".
    void setNote(const QString &note);
    [[nodiscard]] MessageRole role() const { return m_role; }
    void focusGrip();
    [[nodiscard]] bool gripHasFocus() const;

Q_SIGNALS:
    void foldRequested(int index, bool folded);
    void roleRequested(int index, promptlab::MessageRole role);
    void addRequested(int index, promptlab::MessageRole role);
    void removeRequested(int index);
    void moveRequested(int index, int by);
    /// While the grip is dragged: the place in the editor's viewport.
    void dragged(int index, int y, bool dropped);
    void activated(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillMenu();
    void describe();

    const Theme &m_theme;
    QToolButton *m_fold;
    QToolButton *m_roleButton;
    ElidedLabel *m_note;
    ElidedLabel *m_figures;
    QToolButton *m_grip;
    QToolButton *m_menuButton;
    QMenu *m_menu;
    QString m_noteText;
    int m_index = 0;
    int m_count = 1;
    int m_lines = 0;
    MessageRole m_role = MessageRole::User;
    bool m_folded = false;
};

} // namespace promptlab
