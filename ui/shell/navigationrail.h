// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QWidget>

class QAbstractButton;
class QAction;
class QButtonGroup;
class QVBoxLayout;

namespace promptlab {

class RailButton;

/// The panes of the window, one under the other. One tab stop; arrow keys, Home and End walk, Space and Enter go. The
/// menu button stands at the top, items can stand at the bottom.
class NavigationRail final : public QWidget
{
    Q_OBJECT

public:
    /// @p theme must outlive the rail.
    explicit NavigationRail(const Theme &theme, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(NavigationRail)

    /// The button above the items; pressing it triggers @p menu.
    void setMenuAction(QAction *menu);
    /// @p action goes to the pane; name, key and tool tip come from it. Items at the top are sorted by @p slot; those
    /// of slot 0 come behind the others.
    void addItem(const QString &id, const QString &icon, QAction *action, bool atBottom, int slot = 0);
    void removeItem(const QString &id);
    /// Unknown ids leave no item selected.
    void setCurrent(const QString &id);
    /// What waits for this person; 0 takes the badge away.
    void setBadge(const QString &id, int count);
    /// In the order of the keys.
    [[nodiscard]] QStringList items() const;
    [[nodiscard]] QAbstractButton *button(const QString &id) const;
    [[nodiscard]] QAbstractButton *menuButton() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void keepOneTabStop();

    const Theme &m_theme;
    RailButton *m_menu = nullptr;
    QList<int> m_slots; ///< of the items at the top
    QButtonGroup *m_group;
    QVBoxLayout *m_top;
    QVBoxLayout *m_items;
    QVBoxLayout *m_bottom;
    QList<RailButton *> m_buttons;
    QString m_current;
};

} // namespace promptlab
