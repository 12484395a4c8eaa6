// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/actionregistry.h"

#include <QTimer>

class QMenu;
class QMenuBar;

namespace promptlab {

/// The menus, one a category of the registry, in a bar and behind the button at the top left. Those of a pane are shown
/// while the pane is in front.
class MainMenu final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it. @p lastCategory stands at the end ("Help").
    MainMenu(const ActionRegistry &registry, QMenuBar *bar, QString lastCategory);
    ~MainMenu() override;
    Q_DISABLE_COPY_MOVE(MainMenu)

    void setPane(const QString &pane);
    /// All menus in one, for the button. Owned by this object, made anew at each call.
    [[nodiscard]] QMenu *popup();
    /// Makes them now instead of a moment later.
    void rebuild();

private:
    [[nodiscard]] QList<QMenu *> makeMenus(QWidget *parent) const;

    const ActionRegistry &m_registry;
    QMenuBar *m_bar;
    QString m_last;
    QString m_pane;
    std::unique_ptr<QMenu> m_popup;
    QTimer m_soon;
};

} // namespace promptlab
