// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipelines/plaintable.h"

#include "ui/pipelines/plaincelldelegate.h"
#include "ui/pipelines/runheaderview.h"

#include <QTableView>

namespace promptlab {

QTableView *makePlainTable(const Theme &theme, QAbstractItemModel *model, const QString &name, QWidget *parent)
{
    constexpr int firstEdge = 3;
    auto *table = new QTableView(parent);
    table->setModel(model);
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->setHorizontalHeader(new RunHeaderView(theme, firstEdge, table));
    table->setItemDelegate(new PlainCellDelegate(theme, table));
    table->setAccessibleName(name);
    const auto dress = [&theme, table] { table->verticalHeader()->setDefaultSectionSize(theme.rowHeight()); };
    dress();
    QObject::connect(&theme, &Theme::changed, table, dress);
    return table;
}

} // namespace promptlab
