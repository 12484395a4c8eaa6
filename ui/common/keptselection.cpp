// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/keptselection.h"

#include <QAbstractItemView>
#include <QItemSelectionModel>

namespace promptlab {

void keepSelection(QAbstractItemView &view)
{
    QItemSelectionModel *selection = view.selectionModel();
    const auto restore = [selection] {
        const QModelIndex current = selection->currentIndex();
        if (!selection->hasSelection() && current.isValid())
            selection->select(current, QItemSelectionModel::Select | QItemSelectionModel::Rows);
    };
    // Afterwards: whoever clears both takes the selection away first.
    QObject::connect(selection, &QItemSelectionModel::selectionChanged, &view, restore, Qt::QueuedConnection);
}

} // namespace promptlab
