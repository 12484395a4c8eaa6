// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deployments/checklist.h"

#include <QStyledItemDelegate>

namespace promptlab {

namespace {

constexpr int checkListRows = 4; ///< before it scrolls

/// Leaves room between box and text: the style has none.
class CheckDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->features |= QStyleOptionViewItem::HasDecoration; // an icon without a picture
        option->decorationSize = QSize(1, 1);
    }
};

} // namespace

CheckList::CheckList(const Theme &theme, QWidget *parent) : QListWidget(parent), m_theme(theme)
{
    setItemDelegate(new CheckDelegate(this));
    setSelectionMode(QAbstractItemView::NoSelection);
    setUniformItemSizes(true);
    setViewportMargins(theme.grid(1), 0, 0, 0);
    viewport()->setBackgroundRole(QPalette::Base);
    fit();
    connect(&theme, &Theme::changed, this, &CheckList::fit);
}

void CheckList::fit()
{
    for (int i = 0; i < count(); ++i)
        item(i)->setSizeHint({0, m_theme.rowHeight()});
    setFixedHeight(std::clamp(count(), 1, checkListRows) * m_theme.rowHeight() + 2);
}

void CheckList::clearRows()
{
    clear();
    fit();
}

void CheckList::addRow(const QString &text, const QString &id, bool on, const QString &toolTip)
{
    auto *row = new QListWidgetItem(text, this);
    row->setData(Qt::UserRole, id);
    row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
    row->setCheckState(on ? Qt::Checked : Qt::Unchecked);
    row->setToolTip(toolTip);
    fit();
}

void CheckList::setChecked(const QStringList &ids)
{
    for (int i = 0; i < count(); ++i)
        item(i)->setCheckState(ids.contains(item(i)->data(Qt::UserRole).toString()) ? Qt::Checked : Qt::Unchecked);
}

QStringList CheckList::checked() const
{
    QStringList ids;
    for (int i = 0; i < count(); ++i) {
        if (item(i)->checkState() == Qt::Checked)
            ids += item(i)->data(Qt::UserRole).toString();
    }
    return ids;
}

} // namespace promptlab
