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

QString CheckList::idAt(int row) const
{
    return item(row)->data(Qt::UserRole).toString();
}

void CheckList::setRows(const QList<CheckRow> &rows)
{
    bool same = rows.size() == count();
    for (int i = 0; same && i < count(); ++i)
        same = idAt(i) == rows.at(i).id;
    if (!same)
        makeRows(rows);
    for (int i = 0; i < count(); ++i) {
        item(i)->setText(rows.at(i).text);
        item(i)->setToolTip(rows.at(i).toolTip);
        item(i)->setCheckState(rows.at(i).on ? Qt::Checked : Qt::Unchecked);
    }
}

void CheckList::makeRows(const QList<CheckRow> &rows)
{
    const QString current = currentRow() >= 0 ? idAt(currentRow()) : QString();
    clear();
    for (const CheckRow &wanted : rows) {
        auto *row = new QListWidgetItem(this);
        row->setData(Qt::UserRole, wanted.id);
        row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsUserCheckable | Qt::ItemIsSelectable);
        if (!current.isEmpty() && wanted.id == current)
            setCurrentItem(row);
    }
    fit();
}

void CheckList::setChecked(const QStringList &ids)
{
    for (int i = 0; i < count(); ++i)
        item(i)->setCheckState(ids.contains(idAt(i)) ? Qt::Checked : Qt::Unchecked);
}

QStringList CheckList::checked() const
{
    QStringList ids;
    for (int i = 0; i < count(); ++i) {
        if (item(i)->checkState() == Qt::Checked)
            ids += idAt(i);
    }
    return ids;
}

} // namespace promptlab
