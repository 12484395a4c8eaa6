// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainmenu.h"

#include <QMenu>
#include <QMenuBar>

namespace promptlab {

MainMenu::MainMenu(const ActionRegistry &registry, QMenuBar *bar, QString lastCategory)
    : m_registry(registry), m_bar(bar), m_last(std::move(lastCategory))
{
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, &MainMenu::rebuild);
    connect(&registry, &ActionRegistry::listChanged, this, [this] { m_soon.start(); });
}

MainMenu::~MainMenu() = default;

void MainMenu::setPane(const QString &pane)
{
    if (std::exchange(m_pane, pane) != pane)
        rebuild();
}

QList<QMenu *> MainMenu::makeMenus(QWidget *parent) const
{
    QStringList categories;
    QHash<QString, QMenu *> menus;
    for (const QString &id : m_registry.ids()) {
        const ActionSpec &spec = *m_registry.spec(id);
        if (spec.scope == ActionScope::List || (spec.scope == ActionScope::Pane && spec.pane != m_pane))
            continue;
        QMenu *&menu = menus[spec.category];
        if (!menu) {
            menu = new QMenu(spec.category, parent);
            menu->setToolTipsVisible(true);
            categories.append(spec.category);
        }
        menu->addAction(m_registry.action(id));
    }
    if (categories.removeOne(m_last))
        categories.append(m_last);
    QList<QMenu *> list;
    for (const QString &category : qAsConst(categories))
        list.append(menus.value(category));
    return list;
}

void MainMenu::rebuild()
{
    m_soon.stop();
    m_bar->clear();
    qDeleteAll(m_bar->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly));
    for (QMenu *menu : makeMenus(m_bar))
        m_bar->addMenu(menu);
}

QMenu *MainMenu::popup()
{
    m_popup = std::make_unique<QMenu>();
    for (QMenu *menu : makeMenus(m_popup.get()))
        m_popup->addMenu(menu);
    return m_popup.get();
}

} // namespace promptlab
