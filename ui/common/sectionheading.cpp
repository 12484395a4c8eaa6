// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/sectionheading.h"

#include <QPainter>

namespace promptlab {

SectionHeading::SectionHeading(const Theme &theme, const QString &title, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_title(title)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(title);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void SectionHeading::setTitle(const QString &title)
{
    m_title = title;
    setAccessibleName(title);
    update();
}

void SectionHeading::setNote(const QString &note)
{
    m_note = note;
    setAccessibleDescription(note);
    update();
}

QSize SectionHeading::sizeHint() const
{
    return {m_theme.grid(40), m_theme.length(Length::PaneHeader)};
}

QSize SectionHeading::minimumSizeHint() const
{
    return {m_theme.grid(20), m_theme.length(Length::PaneHeader)};
}

void SectionHeading::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::SurfaceAlt));
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.color(ColorRole::Border));
    QRect room = rect().adjusted(m_theme.grid(3), 0, -m_theme.grid(3), 0);
    painter.setFont(m_theme.font(TextStyle::Strong));
    const int title = painter.fontMetrics().horizontalAdvance(m_title);
    painter.setPen(m_theme.color(ColorRole::Text));
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft,
                     painter.fontMetrics().elidedText(m_title, Qt::ElideRight, room.width()));
    room.setLeft(room.left() + title + m_theme.grid(2));
    if (m_note.isEmpty() || room.width() < m_theme.grid(6))
        return;
    painter.setFont(m_theme.font(TextStyle::Small));
    painter.setPen(m_theme.color(ColorRole::TextMuted));
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignRight,
                     painter.fontMetrics().elidedText(m_note, Qt::ElideRight, room.width()));
}

} // namespace promptlab
