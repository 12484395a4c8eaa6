// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/badge.h"

#include "ui/common/labicons.h"

#include <QFontMetrics>
#include <QPainter>

namespace promptlab {

namespace {

constexpr int badgeIcon = 12;
constexpr int badgeRadius = 4;

} // namespace

QSize badgeSize(const QString &text, const Theme &theme)
{
    const int words = QFontMetrics(theme.font(TextStyle::Caption)).horizontalAdvance(text);
    return {badgeIcon + words + theme.grid(4), theme.length(Length::Badge)};
}

void paintBadge(QPainter &painter, const QRect &rect, StatusTone tone, const QString &text, const Theme &theme)
{
    const StatusColors &colors = theme.status(tone);
    QSize size = badgeSize(text, theme);
    size.setWidth(std::min(size.width(), rect.width()));
    const QRect box(rect.x(), rect.y() + (rect.height() - size.height()) / 2, size.width(), size.height());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.tint);
    painter.drawRoundedRect(box, badgeRadius, badgeRadius);
    const QRect icon(box.x() + theme.grid(1), box.y() + (box.height() - badgeIcon) / 2, badgeIcon, badgeIcon);
    LabIcons(theme).paint(painter, icon, colors.icon, colors.mark);
    painter.setPen(colors.mark);
    painter.setFont(theme.font(TextStyle::Caption));
    const QRect words = box.adjusted(badgeIcon + theme.grid(2), 0, -theme.grid(1), 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, words.width() + theme.grid(1)));
    painter.restore();
}

Badge::Badge(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void Badge::setStatus(StatusTone tone, const QString &text)
{
    m_tone = tone;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize Badge::sizeHint() const
{
    return badgeSize(m_text, m_theme);
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBadge(painter, rect(), m_tone, m_text, m_theme);
}

} // namespace promptlab
