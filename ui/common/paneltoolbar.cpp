// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/paneltoolbar.h"

#include "ui/common/actionbutton.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/labicons.h"
#include "ui/common/labstyle.h"

#include <QEvent>
#include <QMenu>
#include <QToolButton>

namespace promptlab {

namespace {

constexpr int leastNoteGrids = 20; ///< a note that is cut shorter says nothing

} // namespace

PanelToolBar::PanelToolBar(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_where(new ElidedLabel(theme, TextStyle::Base, ColorRole::TextMuted, this)),
      m_title(new ElidedLabel(theme, TextStyle::Title, ColorRole::Text, this)),
      m_note(new ElidedLabel(theme, TextStyle::Small, ColorRole::TextMuted, this)), m_left(new QHBoxLayout),
      m_right(new QHBoxLayout), m_more(new QToolButton(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_more->setIcon(LabIcons(theme).icon(QStringLiteral("ellipsis")));
    m_more->setAutoRaise(true);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setFocusPolicy(Qt::TabFocus);
    m_more->setAccessibleName(tr("More commands"));
    m_more->setToolTip(tr("More commands"));
    m_more->setMenu(new QMenu(m_more));
    connect(m_more->menu(), &QMenu::aboutToShow, this, &PanelToolBar::fillMenu);
    m_more->hide();
    m_where->hide();
    m_note->hide();

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.grid(3), 0, theme.grid(3), 0);
    row->setSpacing(theme.grid(2));
    row->addWidget(m_where);
    row->addWidget(m_title);
    row->addWidget(m_note);
    row->addLayout(m_left);
    row->addStretch(1);
    row->addLayout(m_right);
    for (QBoxLayout *part : {m_left, m_right})
        part->setSpacing(theme.grid(2));
    m_right->addWidget(m_more);
}

void PanelToolBar::setTitle(const QString &title, const QString &note, const QString &where)
{
    m_title->setText(title);
    m_note->setText(note);
    m_where->setText(where.isEmpty() ? QString() : tr("%1  /", "where, before a title").arg(where));
    fit();
}

QString PanelToolBar::title() const
{
    return m_title->text();
}

void PanelToolBar::addLeft(QWidget *widget)
{
    m_left->addWidget(widget);
    fit();
}

SegmentedControl *PanelToolBar::addModes(const QString &name)
{
    auto *modes = new SegmentedControl(m_theme, name, this);
    addLeft(modes);
    return modes;
}

void PanelToolBar::add(QAction *action, bool framed, bool iconOnly)
{
    auto *button = new ActionButton(m_theme, *action, this);
    setButtonKind(button, framed ? ButtonKind::Plain : ButtonKind::Flat);
    button->setShowsKey(framed);
    button->setIconOnly(iconOnly);
    m_right->insertWidget(m_right->indexOf(m_more), button);
    m_buttons.append(button);
    fit();
}

void PanelToolBar::addAction(QAction *action, bool iconOnly)
{
    add(action, false, iconOnly);
}

void PanelToolBar::addFramed(QAction *action)
{
    add(action, true, false);
}

void PanelToolBar::setPrimary(QAction *action)
{
    delete m_primary;
    m_primary = new ActionButton(m_theme, *action, this);
    setButtonKind(m_primary, ButtonKind::Primary);
    m_right->addWidget(m_primary);
    fit();
}

void PanelToolBar::setPrimaryFilled(bool filled)
{
    if (m_primary)
        setButtonKind(m_primary, filled ? ButtonKind::Primary : ButtonKind::Plain);
}

void PanelToolBar::addHidden(QAction *action)
{
    m_hidden.append(action);
    fit();
}

QSize PanelToolBar::sizeHint() const
{
    return {layout()->sizeHint().width(), m_theme.length(Length::ToolBar)};
}

QSize PanelToolBar::minimumSizeHint() const
{
    // Everything at the right but the primary can leave.
    const int primary = m_primary ? m_primary->sizeHint().width() : 0;
    return {m_theme.grid(30) + primary, m_theme.length(Length::ToolBar)};
}

bool PanelToolBar::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        fit();
    return QWidget::event(event);
}

void PanelToolBar::resizeEvent(QResizeEvent *)
{
    fit();
}

void PanelToolBar::fit()
{
    const int gap = m_theme.grid(2);
    int room = width() - 2 * m_theme.grid(3) - m_title->sizeHint().width() - gap;
    for (int i = 0; i < m_left->count(); ++i)
        room -= m_left->itemAt(i)->sizeHint().width() + gap;
    if (m_primary)
        room -= m_primary->sizeHint().width() + gap;
    int wanted = 0;
    for (const ActionButton *button : qAsConst(m_buttons))
        wanted += button->sizeHint().width() + gap;
    const bool crowded = wanted > room || !m_hidden.isEmpty();
    if (crowded)
        room -= m_more->sizeHint().width() + gap;
    m_more->setVisible(crowded);
    // The last ones are nearest to the primary and stay longest.
    for (auto it = m_buttons.crbegin(); it != m_buttons.crend(); ++it) {
        room -= (*it)->sizeHint().width() + gap;
        (*it)->setVisible(room >= 0);
    }
    fitWords();
}

/// The title stays whole as long as it can; where it belongs, and what is noted about it, only take what is left.
void PanelToolBar::fitWords()
{
    const int gap = m_theme.grid(2);
    int room = width() - 2 * m_theme.grid(3);
    for (int i = 0; i < m_left->count(); ++i) {
        const QLayoutItem *item = m_left->itemAt(i);
        room -= item->isEmpty() ? 0 : item->sizeHint().width() + gap;
    }
    for (const ActionButton *button : qAsConst(m_buttons))
        room -= button->isHidden() ? 0 : button->sizeHint().width() + gap;
    for (const QWidget *last : {static_cast<QWidget *>(m_more), static_cast<QWidget *>(m_primary)})
        room -= !last || last->isHidden() ? 0 : last->sizeHint().width() + gap;
    const int title = std::clamp(m_title->sizeHint().width(), 0, std::max(room, 0));
    m_title->setMinimumWidth(title);
    room -= title + gap;
    const bool where = !m_where->text().isEmpty() && m_where->sizeHint().width() <= room;
    m_where->setMinimumWidth(where ? m_where->sizeHint().width() : 0); // whole or not at all
    m_where->setVisible(where);
    room -= where ? m_where->sizeHint().width() + gap : 0;
    m_note->setVisible(!m_note->text().isEmpty()
                       && std::min(m_note->sizeHint().width(), m_theme.grid(leastNoteGrids)) <= room);
}

void PanelToolBar::fillMenu()
{
    QMenu *menu = m_more->menu();
    menu->clear();
    for (const ActionButton *button : qAsConst(m_buttons)) {
        if (button->isHidden())
            menu->addAction(&button->command());
    }
    if (!menu->isEmpty() && !m_hidden.isEmpty())
        menu->addSeparator();
    menu->addActions(m_hidden);
}

void PanelToolBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::Window));
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.color(ColorRole::Border));
}

} // namespace promptlab
