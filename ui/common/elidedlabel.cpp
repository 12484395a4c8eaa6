// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/elidedlabel.h"

#include <QFontMetrics>
#include <QPainter>

namespace promptlab {

namespace {

constexpr int leastShownLetters = 5; ///< with the ellipsis; fewer tell nothing, and the tool tip has them all

} // namespace

ElidedLabel::ElidedLabel(const Theme &theme, TextStyle style, ColorRole color, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_style(style), m_color(color)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void ElidedLabel::setText(const QString &text)
{
    if (std::exchange(m_text, text) == text)
        return;
    setAccessibleName(text);
    showWhatIsCut();
    updateGeometry();
    update();
}

void ElidedLabel::setElideMode(Qt::TextElideMode mode)
{
    m_mode = mode;
    update();
}

void ElidedLabel::setKeptWhole(bool kept)
{
    m_keptWhole = kept;
    updateGeometry();
}

QSize ElidedLabel::sizeHint() const
{
    return {QFontMetrics(m_theme.font(m_style)).horizontalAdvance(m_text) + 1, m_theme.lineHeight(m_style)};
}

QSize ElidedLabel::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return m_keptWhole ? whole : QSize(std::min(whole.width(), m_theme.grid(6)), whole.height());
}

void ElidedLabel::showWhatIsCut()
{
    setToolTip(sizeHint().width() > width() ? m_text : QString());
}

void ElidedLabel::resizeEvent(QResizeEvent *)
{
    showWhatIsCut();
}

void ElidedLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(m_theme.font(m_style));
    painter.setPen(m_theme.color(isEnabled() ? m_color : ColorRole::TextDisabled));
    const QString shown = painter.fontMetrics().elidedText(m_text, m_mode, width());
    if (shown == m_text || shown.size() >= leastShownLetters)
        painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shown);
}

} // namespace promptlab
