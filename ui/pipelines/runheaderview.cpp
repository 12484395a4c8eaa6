// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipelines/runheaderview.h"

#include "ui/common/labicons.h"

namespace promptlab {

namespace {

constexpr int sortIconSide = 14;

} // namespace

RunHeaderView::RunHeaderView(const Theme &theme, int firstEdge, QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent), m_theme(theme), m_firstEdge(firstEdge)
{
    setHighlightSections(false);
    setSectionsMovable(false);
    setMinimumSectionSize(theme.grid(10));
}

QSize RunHeaderView::sizeHint() const
{
    int lines = 1;
    for (int section = 0; model() && section < count(); ++section) {
        if (model()->headerData(section, Qt::Horizontal).toString().contains(QLatin1Char('\n')))
            lines = 2;
    }
    return {0, lines * m_theme.lineHeight(TextStyle::Small) + m_theme.grid(lines == 1 ? 3 : 2)};
}

QSize RunHeaderView::sectionSizeFromContents(int section) const
{
    const QFontMetrics metrics(m_theme.font(TextStyle::Small));
    const QString text = model()->headerData(section, Qt::Horizontal).toString();
    int width = 0;
    for (const QString &line : text.split(QLatin1Char('\n')))
        width = std::max(width, metrics.horizontalAdvance(line));
    return {width + m_theme.grid(3 + (section == 0 ? m_firstEdge : 2)), sizeHint().height()};
}

void RunHeaderView::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    painter->save();
    painter->fillRect(rect, m_theme.color(ColorRole::SurfaceAlt));
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), m_theme.color(ColorRole::Border));
    const QVariant alignment = model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole);
    const bool right = alignment.isValid() && Qt::Alignment(alignment.toInt()).testFlag(Qt::AlignRight);
    QRect words = rect.adjusted(m_theme.grid(section == 0 ? m_firstEdge : 2), 0, -m_theme.grid(2), 0);
    painter->setFont(m_theme.font(TextStyle::Small));
    painter->setPen(m_theme.color(ColorRole::TextMuted));
    if (isSortIndicatorShown() && sortIndicatorSection() == section && section > 0) {
        const QRect icon(words.right() - sortIconSide, words.center().y() - sortIconSide / 2, sortIconSide,
                         sortIconSide);
        const bool rising = sortIndicatorOrder() == Qt::AscendingOrder;
        LabIcons(m_theme).paint(*painter, icon, rising ? QStringLiteral("chevron-up") : QStringLiteral("chevron-down"),
                                m_theme.color(ColorRole::AccentMark));
        words.setRight(icon.left() - m_theme.grid(1));
        painter->setPen(m_theme.color(ColorRole::AccentMark));
    }
    const QStringList lines = model()->headerData(section, Qt::Horizontal).toString().split(QLatin1Char('\n'));
    const int height = m_theme.lineHeight(TextStyle::Small);
    int y = rect.top() + (rect.height() - int(lines.size()) * height) / 2;
    for (const QString &line : lines) {
        painter->drawText(QRect(words.left(), y, words.width(), height),
                          Qt::AlignVCenter | (right ? Qt::AlignRight : Qt::AlignLeft),
                          painter->fontMetrics().elidedText(line, Qt::ElideRight, words.width()));
        y += height;
    }
    if (hasFocus() && currentIndex().column() == section) {
        QStyleOptionFocusRect ring;
        ring.initFrom(this);
        ring.rect = rect;
        style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, painter, this);
    }
    painter->restore();
}

} // namespace promptlab
