// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipelines/heatcelldelegate.h"

#include "ui/common/labicons.h"
#include "ui/pipelines/matrixcells.h"

#include <QLocale>
#include <QTableView>

namespace promptlab {

namespace {

constexpr int heatMarkSide = 14;

QString heatIcon(CellMark mark)
{
    switch (mark) {
    case CellMark::Passed: return QStringLiteral("check");
    case CellMark::Failed: return QStringLiteral("x");
    case CellMark::Unscored: return QStringLiteral("circle-question-mark");
    case CellMark::Error: return QStringLiteral("circle-alert");
    case CellMark::Unchecked: return QStringLiteral("circle");
    case CellMark::Mixed:
    case CellMark::Pending: break;
    }
    return {};
}

/// What passed is never warm and what failed never green, however near it came.
double heatOf(const MatrixCell &cell)
{
    constexpr double middle = 0.5;
    if (cell.mark == CellMark::Mixed)
        return middle;
    return cell.mark == CellMark::Failed ? *cell.score * middle * 0.8 : std::max(*cell.score, 0.6);
}

QString repeatsText(const MatrixCell &cell)
{
    const auto count = cell.results.size();
    return QStringLiteral("%1/%2").arg(qRound(cell.pass.value_or(0) * double(count))).arg(count);
}

} // namespace

HeatCellDelegate::HeatCellDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

int HeatCellDelegate::cellWidth(const Theme &theme, int repeats)
{
    const QFontMetrics figures(theme.font(TextStyle::Figure));
    const QString all = QString::number(repeats);
    const int mark = repeats > 1 ? figures.horizontalAdvance(QStringLiteral("%1/%1").arg(all)) : heatMarkSide;
    return 2 * theme.grid(2) + theme.grid(1) + figures.horizontalAdvance(QLocale().toString(0.0, 'f', 2)) + mark + 2;
}

void HeatCellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    if (index.data(ResultMatrixModel::CellRole).isValid())
        paintCell(painter, option, index);
    else
        paintPlain(painter, option, index);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                      m_theme.color(ColorRole::Border));
    painter->restore();
}

void HeatCellDelegate::paintCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto cell = index.data(ResultMatrixModel::CellRole).value<MatrixCell>();
    const QRect rect = option.rect;
    QColor back = m_theme.color(ColorRole::Surface);
    if (cell.mark == CellMark::Error)
        back = m_theme.status(StatusTone::Error).tint;
    else if (cell.mark == CellMark::Unscored)
        back = m_theme.status(StatusTone::Paused).tint;
    else if (cell.score)
        back = m_theme.heat(heatOf(cell));
    painter->fillRect(rect.adjusted(0, 0, -1, 0), back);
    const int edge = m_theme.grid(2);
    painter->setFont(m_theme.font(TextStyle::Figure));
    if (cell.mark == CellMark::Pending) {
        painter->setPen(m_theme.color(ColorRole::TextMuted));
        painter->drawText(rect.adjusted(edge, 0, -edge, 0), Qt::AlignVCenter | Qt::AlignLeft, QStringLiteral("…"));
    } else {
        const bool strange = cell.mark == CellMark::Error;
        const QColor ink = strange
                             ? m_theme.status(StatusTone::Error).mark
                             : m_theme.color(cell.mark == CellMark::Unchecked ? ColorRole::TextMuted : ColorRole::Text);
        painter->setPen(ink);
        const int markRoom =
            cell.mark == CellMark::Mixed ? painter->fontMetrics().horizontalAdvance(repeatsText(cell)) : heatMarkSide;
        const QRect words = rect.adjusted(edge, 0, -edge - markRoom - m_theme.grid(1), 0);
        painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                          painter->fontMetrics().elidedText(cell.text, Qt::ElideRight, words.width()));
        const QRect mark(rect.right() - edge - markRoom, rect.top(), markRoom + 1, rect.height());
        if (cell.mark == CellMark::Mixed) {
            painter->drawText(mark, Qt::AlignVCenter | Qt::AlignRight, repeatsText(cell));
        } else {
            const QRect icon(mark.left(), rect.top() + (rect.height() - heatMarkSide) / 2, heatMarkSide, heatMarkSide);
            LabIcons(m_theme).paint(*painter, icon, heatIcon(cell.mark), ink);
        }
    }
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    if (view && view->currentIndex() == index) {
        const int width = m_theme.length(Length::FocusRing);
        painter->setPen(QPen(m_theme.color(ColorRole::Focus), width));
        painter->drawRect(QRectF(rect).adjusted(width / 2.0, width / 2.0, -width / 2.0 - 1, -width / 2.0 - 1));
    }
}

void HeatCellDelegate::paintPlain(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = qobject_cast<const QTableView *>(option.widget);
    const bool currentRow = view && view->currentIndex().isValid() && view->currentIndex().row() == index.row();
    const bool active = option.state.testFlag(QStyle::State_Active);
    const ColorRole back =
        currentRow ? (active ? ColorRole::Selection : ColorRole::SelectionInactive) : ColorRole::Surface;
    painter->fillRect(option.rect, m_theme.color(back));
    const bool text = index.column() == ResultMatrixModel::TextColumn;
    painter->setFont(m_theme.font(text ? TextStyle::Base : TextStyle::Figure));
    painter->setPen(
        m_theme.color(index.column() == ResultMatrixModel::KeyColumn ? ColorRole::TextMuted : ColorRole::Text));
    const QRect words = option.rect.adjusted(m_theme.grid(index.column() == 0 ? 3 : 2), 0, -m_theme.grid(2), 0);
    const bool number = index.column() > ResultMatrixModel::TextColumn;
    painter->drawText(words, Qt::AlignVCenter | (number ? Qt::AlignRight : Qt::AlignLeft),
                      painter->fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(),
                                                        text ? Qt::ElideRight : Qt::ElideMiddle, words.width()));
}

} // namespace promptlab
