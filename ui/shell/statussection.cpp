// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/statussection.h"

#include "ui/common/labicons.h"
#include "ui/shell/jobrow.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyleOption>

namespace promptlab {

namespace {

constexpr int sectionIconSide = 14;
constexpr int sectionBarWidth = 40;

} // namespace

StatusSection::StatusSection(const Theme &theme, QString name, QWidget *parent)
    : QAbstractButton(parent), m_theme(theme), m_name(std::move(name))
{
    setFocusPolicy(Qt::NoFocus);
    setEnabled(false); // until it can be pressed
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    setAccessibleName(m_name);
    hide();
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

void StatusSection::setPressable(const QString &toolTip)
{
    m_tip = toolTip;
    setEnabled(true);
    setFocusPolicy(Qt::TabFocus);
    showTip();
}

void StatusSection::setFlexible(bool flexible)
{
    m_flexible = flexible;
    setSizePolicy(flexible ? QSizePolicy::Expanding : QSizePolicy::Fixed, QSizePolicy::Preferred);
}

void StatusSection::setStatusText(const QString &text)
{
    setText(text);
    setAccessibleName(text.isEmpty() ? m_name : tr("%1: %2", "name and value").arg(m_name, text));
    setVisible(!text.isEmpty());
    showTip();
    updateGeometry();
    update();
}

void StatusSection::setProgress(qint64 done, qint64 total)
{
    m_done = done;
    m_total = total;
    updateGeometry();
    update();
}

QFont StatusSection::textFont() const
{
    return m_theme.font(m_figures ? TextStyle::Figure : TextStyle::Small);
}

int StatusSection::leftEdge() const
{
    int left = m_theme.grid(3);
    if (!m_icon.isEmpty())
        left += sectionIconSide + m_theme.grid(1) + 2;
    return left;
}

QSize StatusSection::sizeHint() const
{
    int width = leftEdge() + QFontMetrics(textFont()).horizontalAdvance(text()) + m_theme.grid(3);
    if (m_done >= 0)
        width += sectionBarWidth + m_theme.grid(2);
    return {width, m_theme.length(Length::StatusBar) - 1};
}

QSize StatusSection::minimumSizeHint() const
{
    return m_flexible ? QSize(m_theme.grid(10), sizeHint().height()) : sizeHint();
}

void StatusSection::showTip()
{
    const bool cut = width() < sizeHint().width();
    QString tip = m_tip;
    if (cut || m_tip.isEmpty())
        tip = m_tip.isEmpty() ? text() : text() + QLatin1Char('\n') + m_tip;
    setToolTip(tip.isEmpty() ? m_name : tip);
}

void StatusSection::resizeEvent(QResizeEvent *)
{
    showTip();
}

void StatusSection::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool lively = focusPolicy() != Qt::NoFocus && underMouse();
    if (lively)
        painter.fillRect(rect(), m_theme.color(ColorRole::Hover));
    if (x() > 0)
        painter.fillRect(QRect(0, 0, 1, height()), m_theme.color(ColorRole::Border));
    const QColor ink = m_theme.color(ColorRole::TextMuted);
    if (!m_icon.isEmpty()) {
        const QRect icon(m_theme.grid(3), (height() - sectionIconSide) / 2, sectionIconSide, sectionIconSide);
        LabIcons(m_theme).paint(painter, icon, m_icon, ink);
    }
    QRect room = rect().adjusted(leftEdge(), 0, -m_theme.grid(3), 0);
    if (m_done >= 0) {
        const int thin = m_theme.length(Length::ProgressThin);
        paintThinProgress(painter,
                          QRect(room.right() - sectionBarWidth + 1, (height() - thin) / 2, sectionBarWidth, thin),
                          m_done, m_total, m_theme);
        room.setRight(room.right() - sectionBarWidth - m_theme.grid(2));
    }
    painter.setFont(textFont());
    painter.setPen(ink);
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text(), Qt::ElideRight, room.width() + 1));
    QStyleOptionFocusRect ring;
    ring.initFrom(this);
    if (hasFocus() && ring.state.testFlag(QStyle::State_KeyboardFocusChange))
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, &painter, this);
}

} // namespace promptlab
