// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/diff/overviewruler.h"

#include <QMouseEvent>
#include <QPainter>

namespace promptlab {

namespace {

constexpr int leastMark = 2;
constexpr int leastWindow = 8;

} // namespace

OverviewRuler::OverviewRuler(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setCursor(Qt::ArrowCursor);
    setAccessibleName(tr("Overview of all changes"));
    setToolTip(tr("Where the changes are: click to go there"));
    connect(&theme, &Theme::changed, this, [this] {
        m_drawn = {};
        update();
    });
}

QSize OverviewRuler::sizeHint() const
{
    return {m_theme.length(Length::OverviewRuler), 0};
}

void OverviewRuler::setMarks(std::vector<RulerMark> marks, int contentHeight)
{
    m_marks = std::move(marks);
    m_content = contentHeight;
    m_drawn = {};
    update();
}

void OverviewRuler::setWindow(int top, int height)
{
    if (m_top == top && m_height == height)
        return;
    m_top = top;
    m_height = height;
    update();
}

int OverviewRuler::place(int content) const
{
    // What is shorter than the view is drawn at its own height.
    const int room = std::max(m_content, height());
    return room == 0 ? 0 : int(qint64(content) * height() / room);
}

void OverviewRuler::drawMarks()
{
    const qreal ratio = devicePixelRatioF();
    m_drawn = QPixmap(QSizeF(size() * ratio).toSize());
    m_drawn.setDevicePixelRatio(ratio);
    m_drawn.fill(m_theme.color(ColorRole::Surface));
    QPainter painter(&m_drawn);
    painter.fillRect(QRect(0, 0, 1, height()), m_theme.color(ColorRole::Border));
    const int left = 2;
    const int right = width() - 1;
    const int middle = (left + right) / 2;
    // The last place a lane was drawn at: thousands of marks on one pixel are one mark.
    std::array<int, 4> drawnTo{-1, -1, -1, -1};
    for (const RulerMark &mark : m_marks) {
        const int top = place(mark.top);
        const int bottom = std::max(top + leastMark, place(mark.bottom));
        int &done = drawnTo.at(size_t(mark.lane));
        if (bottom <= done)
            continue;
        done = bottom;
        QRect rect(left, top, right - left, bottom - top);
        if (mark.lane == RulerMark::Lane::Left)
            rect.setRight(middle - 1);
        else if (mark.lane == RulerMark::Lane::Right)
            rect.setLeft(middle);
        else if (mark.lane == RulerMark::Lane::Middle)
            rect.adjust(rect.width() / 3, 0, -rect.width() / 3, 0);
        painter.fillRect(rect, mark.match ? m_theme.color(ColorRole::AccentMark) : m_theme.diff(mark.tone).mark);
    }
}

void OverviewRuler::paintEvent(QPaintEvent *)
{
    if (m_drawn.isNull())
        drawMarks();
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_drawn);
    if (m_content <= m_height)
        return;
    const int top = place(m_top);
    const int bottom = std::max(top + leastWindow, place(m_top + m_height));
    QColor shade = m_theme.color(ColorRole::ScrollHandle);
    shade.setAlphaF(0.2F);
    const QRectF frame(1.5, top + 0.5, width() - 2, std::min(bottom, height()) - top - 1);
    painter.fillRect(frame, shade);
    painter.setPen(m_theme.color(ColorRole::BorderStrong));
    painter.drawRect(frame);
}

void OverviewRuler::resizeEvent(QResizeEvent *)
{
    m_drawn = {};
}

void OverviewRuler::ask(int y)
{
    if (height() > 0)
        Q_EMIT wanted(int(qint64(std::clamp(y, 0, height())) * std::max(m_content, height()) / height()));
}

void OverviewRuler::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        ask(event->position().toPoint().y());
}

void OverviewRuler::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        ask(event->position().toPoint().y());
}

void OverviewRuler::mouseReleaseEvent(QMouseEvent *event)
{
    event->accept();
}

void OverviewRuler::wheelEvent(QWheelEvent *event)
{
    event->ignore(); // scrolls the view
}

} // namespace promptlab
