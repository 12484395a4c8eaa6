// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/statuschip.h"

#include <QFontMetrics>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace promptlab {

namespace {

constexpr int chipRadius = 4;

} // namespace

QSize chipSize(const QString &text, const Theme &theme)
{
    const int words = QFontMetrics(theme.font(TextStyle::Small)).horizontalAdvance(text);
    return {words + theme.grid(4), theme.length(Length::ControlSmall)};
}

void paintChip(QPainter &painter, const QRect &rect, ChipKind kind, bool on, const QString &text, const Theme &theme)
{
    QSize size = chipSize(text, theme);
    size.setWidth(std::min(size.width(), rect.width()));
    const QRect box(rect.x(), rect.y() + (rect.height() - size.height()) / 2, size.width(), size.height());
    const bool filled = kind == ChipKind::Production;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(
        filled ? QPen(Qt::NoPen)
               : QPen(theme.color(on ? ColorRole::AccentMark
                                     : (kind == ChipKind::Filter ? ColorRole::BorderStrong : ColorRole::Border))));
    QColor ground(Qt::transparent);
    if (on)
        ground = theme.color(ColorRole::AccentSubtle);
    else if (kind != ChipKind::Filter) // on a selected row the line alone would not be seen
        ground = theme.color(filled ? ColorRole::Pressed : ColorRole::Surface);
    painter.setBrush(ground);
    const QRectF outline = filled ? QRectF(box) : QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(outline, chipRadius, chipRadius);
    painter.setFont(theme.font(TextStyle::Small));
    painter.setPen(theme.color(on ? ColorRole::AccentMark : ColorRole::Text));
    const QRect words = box.adjusted(theme.grid(2), 0, -theme.grid(2), 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, words.width() + theme.grid(1)));
    painter.restore();
}

StatusChip::StatusChip(const Theme &theme, ChipKind kind, const QString &text, QWidget *parent)
    : QAbstractButton(parent), m_theme(theme), m_kind(kind)
{
    setText(text);
    setAccessibleName(text);
    setToolTip(text);
    setCheckable(kind == ChipKind::Filter);
    setEnabled(kind == ChipKind::Filter); // the others only say something
    setFocusPolicy(kind == ChipKind::Filter ? Qt::TabFocus : Qt::NoFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void StatusChip::setCount(int count)
{
    m_count = count;
    setAccessibleName(shownText());
    updateGeometry();
    update();
}

QString StatusChip::shownText() const
{
    return m_count < 0 ? text() : tr("%1 %2", "a chip and its count").arg(text(), QLocale().toString(m_count));
}

QSize StatusChip::sizeHint() const
{
    return chipSize(shownText(), m_theme);
}

void StatusChip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintChip(painter, rect(), m_kind, isChecked(), shownText(), m_theme);
    if (!hasFocus())
        return;
    QStyleOptionFocusRect ring;
    ring.initFrom(this);
    if (ring.state.testFlag(QStyle::State_KeyboardFocusChange))
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, &painter, this);
}

} // namespace promptlab
