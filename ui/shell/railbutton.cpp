// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/railbutton.h"

#include "ui/common/actionregistry.h"
#include "ui/common/labicons.h"

#include <QAction>
#include <QFontMetrics>
#include <QPainter>
#include <QStyleOption>

namespace promptlab {

namespace {

constexpr int railIconSide = 20;
constexpr int railBarWidth = 3;
constexpr int railTileRadius = 6;
constexpr int railMostCounted = 99;

} // namespace

RailButton::RailButton(const Theme &theme, QString id, QString icon, QAction *action, QWidget *parent)
    : QAbstractButton(parent), m_theme(theme), m_id(std::move(id)), m_icon(std::move(icon)), m_action(action)
{
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, action, [action] { action->trigger(); });
    connect(action, &QAction::changed, this, &RailButton::follow);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
    follow();
}

void RailButton::follow()
{
    setToolTip(m_action->toolTip());
    setEnabled(m_action->isEnabled());
    const QString name = ActionRegistry::withoutMnemonic(m_action->text());
    setAccessibleName(m_badge > 0 ? tr("%1, %n waiting", nullptr, m_badge).arg(name) : name);
}

void RailButton::setBadge(int count)
{
    m_badge = count;
    follow();
    update();
}

QSize RailButton::sizeHint() const
{
    return {m_theme.length(Length::Rail) - 1, m_theme.length(Length::RailItem)};
}

void RailButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = m_theme.length(Length::RailItem) - m_theme.grid(1);
    const QRect tile((width() - side) / 2, (height() - side) / 2, side, side);
    if (isChecked() || underMouse() || isDown()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(
            m_theme.color(isChecked() ? ColorRole::AccentSubtle : (isDown() ? ColorRole::Pressed : ColorRole::Hover)));
        painter.drawRoundedRect(tile, railTileRadius, railTileRadius);
    }
    if (isChecked())
        painter.fillRect(QRect(0, tile.y(), railBarWidth, tile.height()), m_theme.color(ColorRole::AccentMark));
    const QRect icon((width() - railIconSide) / 2, (height() - railIconSide) / 2, railIconSide, railIconSide);
    const ColorRole ink = isChecked() ? ColorRole::AccentMark : ColorRole::TextMuted;
    LabIcons(m_theme).paint(painter, icon, m_icon, m_theme.color(isEnabled() ? ink : ColorRole::TextDisabled));
    if (m_badge > 0)
        paintCount(painter, tile);
    QStyleOptionFocusRect ring;
    ring.initFrom(this);
    ring.rect = tile;
    if (hasFocus() && ring.state.testFlag(QStyle::State_KeyboardFocusChange))
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, &painter, this);
}

void RailButton::paintCount(QPainter &painter, const QRect &tile) const
{
    const QString text = m_badge > railMostCounted ? QStringLiteral("99+") : QString::number(m_badge);
    const QFont font = m_theme.font(TextStyle::Caption);
    const int height = m_theme.lineHeight(TextStyle::Caption);
    const int width = std::max(height, QFontMetrics(font).horizontalAdvance(text) + m_theme.grid(2));
    const QRect box(tile.right() - width + m_theme.grid(1), tile.y(), width, height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(ColorRole::Accent));
    painter.drawRoundedRect(box, height / 2.0, height / 2.0);
    painter.setPen(m_theme.color(ColorRole::AccentText));
    painter.setFont(font);
    painter.drawText(box, Qt::AlignCenter, text);
}

} // namespace promptlab
