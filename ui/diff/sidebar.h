// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/diff/diffcolumns.h"

#include <QAbstractButton>

class QAction;
class QToolButton;

namespace promptlab {

/// What a side button says.
struct SideLabel {
    QStringList chips; ///< environments: the first that stands for production is filled
    QString title;     ///< empty: nothing is chosen
    QString note;
    QString toolTip;
};

/// The head of one side: what stands there, and the way to choose something else. Takes a dropped file.
class SideButton final : public QAbstractButton
{
    Q_OBJECT

public:
    /// @p theme must outlive the button.
    SideButton(const Theme &theme, TextSide side, QWidget *parent);
    Q_DISABLE_COPY_MOVE(SideButton)

    void setLabel(const SideLabel &label);
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void fileDropped(const QString &path);

protected:
    void paintEvent(QPaintEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    const Theme &m_theme;
    TextSide m_side;
    SideLabel m_label;
};

/// The row above the comparison: the left side, swap, the right side; aligned with the columns below it.
class SideBar final : public QWidget
{
    Q_OBJECT

public:
    /// @p theme and @p swap must outlive the bar.
    SideBar(const Theme &theme, QAction &swap, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(SideBar)

    [[nodiscard]] SideButton *button(TextSide side) const { return m_buttons.at(size_t(side)); }
    /// Where the strip between the sides stands; nothing: in the middle.
    void setGutter(std::optional<std::pair<int, int>> gutter);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();

    const Theme &m_theme;
    std::array<SideButton *, 2> m_buttons;
    QToolButton *m_swap;
    std::optional<std::pair<int, int>> m_gutter;
};

} // namespace promptlab
