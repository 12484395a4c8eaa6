// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigationrail.h"

#include "ui/shell/railbutton.h"

#include <QAction>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <limits>

namespace promptlab {

NavigationRail::NavigationRail(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_group(new QButtonGroup(this)), m_top(new QVBoxLayout),
      m_items(new QVBoxLayout), m_bottom(new QVBoxLayout)
{
    setAccessibleName(tr("Panes"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 1, theme.grid(1)); // one pixel for the line
    column->setSpacing(0);
    column->addLayout(m_top);
    column->addLayout(m_items);
    column->addStretch(1);
    column->addLayout(m_bottom);
    for (QVBoxLayout *part : {m_top, m_items, m_bottom})
        part->setSpacing(0);
}

void NavigationRail::setMenuAction(QAction *menu)
{
    m_menu = new RailButton(m_theme, QString(), QStringLiteral("menu"), menu, this);
    m_menu->setFocusPolicy(Qt::TabFocus);
    m_top->insertWidget(0, m_menu);
    m_top->insertSpacing(1, m_theme.grid(1));
}

void NavigationRail::addItem(const QString &id, const QString &icon, QAction *action, bool atBottom, int slot)
{
    auto *button = new RailButton(m_theme, id, icon, action, this);
    button->setCheckable(true);
    button->setObjectName(QStringLiteral("rail.") + id);
    button->installEventFilter(this);
    // A click selects nothing by itself: the window says which pane is in front.
    connect(button, &QAbstractButton::clicked, this, [this] { setCurrent(m_current); });
    m_group->addButton(button);
    if (atBottom) {
        m_bottom->addWidget(button);
        m_buttons.append(button);
    } else {
        const int rank = slot == 0 ? std::numeric_limits<int>::max() : slot;
        const auto place = std::upper_bound(m_slots.begin(), m_slots.end(), rank) - m_slots.begin();
        m_slots.insert(place, rank);
        m_buttons.insert(place, button);
        m_items->insertWidget(int(place), button);
    }
    keepOneTabStop();
}

void NavigationRail::removeItem(const QString &id)
{
    for (RailButton *button : qAsConst(m_buttons)) {
        if (button->id() != id)
            continue;
        if (const qsizetype place = m_buttons.indexOf(button); place < m_slots.size())
            m_slots.removeAt(place);
        m_buttons.removeOne(button);
        delete button;
        keepOneTabStop();
        return;
    }
}

void NavigationRail::setCurrent(const QString &id)
{
    m_current = id;
    m_group->setExclusive(false); // so that there can be none
    for (RailButton *button : qAsConst(m_buttons))
        button->setChecked(button->id() == id);
    m_group->setExclusive(true);
    keepOneTabStop();
}

void NavigationRail::setBadge(const QString &id, int count)
{
    for (RailButton *button : qAsConst(m_buttons)) {
        if (button->id() == id)
            button->setBadge(count);
    }
}

QStringList NavigationRail::items() const
{
    QStringList ids;
    for (const RailButton *button : m_buttons)
        ids.append(button->id());
    return ids;
}

QAbstractButton *NavigationRail::button(const QString &id) const
{
    for (RailButton *button : m_buttons) {
        if (button->id() == id)
            return button;
    }
    return nullptr;
}

QAbstractButton *NavigationRail::menuButton() const
{
    return m_menu;
}

void NavigationRail::keepOneTabStop()
{
    const RailButton *stop = nullptr;
    for (const RailButton *button : qAsConst(m_buttons)) {
        if (button->isChecked() || (!stop && button->isEnabled()))
            stop = button;
    }
    for (RailButton *button : qAsConst(m_buttons))
        button->setFocusPolicy(button == stop ? Qt::TabFocus : Qt::NoFocus);
}

bool NavigationRail::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const qsizetype at = m_buttons.indexOf(static_cast<RailButton *>(watched));
    const auto *key = static_cast<QKeyEvent *>(event);
    qsizetype next = at;
    switch (key->key()) {
    case Qt::Key_Up: next = at - 1; break;
    case Qt::Key_Down: next = at + 1; break;
    case Qt::Key_Home: next = 0; break;
    case Qt::Key_End: next = m_buttons.size() - 1; break;
    case Qt::Key_Return:
    case Qt::Key_Enter: m_buttons.at(at)->click(); return true;
    default: return QWidget::eventFilter(watched, event);
    }
    if (next >= 0 && next < m_buttons.size())
        m_buttons.at(next)->setFocus(Qt::TabFocusReason);
    return true;
}

void NavigationRail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::Window));
    painter.fillRect(QRect(width() - 1, 0, 1, height()), m_theme.color(ColorRole::Border));
}

} // namespace promptlab
