// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diff/sidebar.h"

#include "ui/common/labicons.h"
#include "ui/common/statuschip.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QStyleOption>
#include <QToolButton>

namespace promptlab {

namespace {

constexpr int sideChevron = 14;

/// The file that a drag carries; empty when it is none or several.
QString draggedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

} // namespace

SideButton::SideButton(const Theme &theme, TextSide side, QWidget *parent)
    : QAbstractButton(parent), m_theme(theme), m_side(side)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setAcceptDrops(true);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
    setLabel({});
}

void SideButton::setLabel(const SideLabel &label)
{
    m_label = label;
    const QString what = label.title.isEmpty() ? tr("nothing chosen") : label.title;
    setAccessibleName(m_side == TextSide::Left ? tr("Left side: %1").arg(what) : tr("Right side: %1").arg(what));
    setAccessibleDescription(label.note);
    const QString how = tr("Choose a version or a file for this side");
    setToolTip(label.toolTip.isEmpty() ? how : QString(label.toolTip + QLatin1Char('\n') + how));
    update();
}

QSize SideButton::sizeHint() const
{
    return {m_theme.grid(60), m_theme.length(Length::PaneHeader)};
}

void SideButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (isDown() || underMouse())
        painter.fillRect(rect(), m_theme.color(isDown() ? ColorRole::Pressed : ColorRole::Hover));
    QRect room = rect().adjusted(m_theme.grid(3), 0, -m_theme.grid(3), 0);
    const QRect chevron(room.right() - sideChevron + 1, (height() - sideChevron) / 2, sideChevron, sideChevron);
    LabIcons(m_theme).paint(painter, chevron, QStringLiteral("chevron-down"), m_theme.color(ColorRole::TextMuted));
    room.setRight(chevron.left() - m_theme.grid(2));
    for (const QString &chip : qAsConst(m_label.chips)) {
        const ChipKind kind = chip == QLatin1String("production") ? ChipKind::Production : ChipKind::Environment;
        const int width = chipSize(chip, m_theme).width();
        if (width > room.width() / 2)
            break;
        paintChip(painter, room, kind, false, chip, m_theme);
        room.setLeft(room.left() + width + m_theme.grid(2));
    }
    const bool chosen = !m_label.title.isEmpty();
    painter.setFont(m_theme.font(chosen ? TextStyle::Strong : TextStyle::Base));
    painter.setPen(m_theme.color(chosen ? ColorRole::Text : ColorRole::TextMuted));
    const QString title = chosen ? m_label.title : tr("Choose a version or a file\u2026");
    const QString shown = painter.fontMetrics().elidedText(title, Qt::ElideMiddle, room.width());
    painter.drawText(room, Qt::AlignVCenter | Qt::TextSingleLine, shown);
    room.setLeft(room.left() + painter.fontMetrics().horizontalAdvance(shown) + m_theme.grid(2));
    if (room.width() > m_theme.grid(6)) {
        painter.setFont(m_theme.font(TextStyle::Small));
        painter.setPen(m_theme.color(ColorRole::TextMuted));
        painter.drawText(room, Qt::AlignVCenter | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(m_label.note, Qt::ElideMiddle, room.width()));
    }
    QStyleOptionFocusRect ring;
    ring.initFrom(this);
    if (hasFocus() && ring.state.testFlag(QStyle::State_KeyboardFocusChange))
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, &painter, this);
}

void SideButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Down)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void SideButton::dragEnterEvent(QDragEnterEvent *event)
{
    if (!draggedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void SideButton::dropEvent(QDropEvent *event)
{
    if (const QString path = draggedFile(event->mimeData()); !path.isEmpty()) {
        event->acceptProposedAction();
        Q_EMIT fileDropped(path);
    }
}

SideBar::SideBar(const Theme &theme, QAction &swap, QWidget *parent)
    : QWidget(parent), m_theme(theme),
      m_buttons{new SideButton(theme, TextSide::Left, this), new SideButton(theme, TextSide::Right, this)},
      m_swap(new QToolButton(this))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_swap->setDefaultAction(&swap);
    m_swap->setAutoRaise(true);
    m_swap->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_swap->setFocusPolicy(Qt::TabFocus);
    const auto name = [this, &swap] { m_swap->setAccessibleName(swap.toolTip()); };
    connect(&swap, &QAction::changed, this, name);
    name();
    setTabOrder(m_buttons[0], m_swap);
    setTabOrder(m_swap, m_buttons[1]);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

void SideBar::setGutter(std::optional<std::pair<int, int>> gutter)
{
    m_gutter = gutter;
    place();
}

QSize SideBar::sizeHint() const
{
    return {m_theme.grid(120), m_theme.length(Length::PaneHeader) + 1};
}

void SideBar::place()
{
    const int gutter = diffGutterWidth(m_theme);
    const auto [from, to] = m_gutter.value_or(std::pair((width() - gutter) / 2, (width() + gutter) / 2));
    const int room = height() - 1;
    m_buttons[0]->setGeometry(0, 0, std::max(0, from), room);
    m_buttons[1]->setGeometry(to, 0, std::max(0, width() - to), room);
    const int side = m_theme.length(Length::Control);
    m_swap->setGeometry(from + (to - from - side) / 2, (room - side) / 2, side, side);
}

void SideBar::resizeEvent(QResizeEvent *)
{
    place();
}

void SideBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::Window));
    const QColor border = m_theme.color(ColorRole::Border);
    painter.fillRect(QRect(0, height() - 1, width(), 1), border);
    if (!m_gutter)
        return;
    painter.fillRect(QRect(m_gutter->first, 0, 1, height()), border);
    painter.fillRect(QRect(m_gutter->second - 1, 0, 1, height()), border);
}

} // namespace promptlab
