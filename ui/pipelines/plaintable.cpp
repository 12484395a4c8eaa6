// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipelines/plaintable.h"

#include "ui/pipelines/plaincelldelegate.h"
#include "ui/pipelines/runheaderview.h"

#include <QTableView>

namespace promptlab {

namespace {

/// Its columns are as wide as they need to be; one of them takes what is left.
class PlainTable final : public QTableView
{
public:
    PlainTable(PlainTableRoom room, QWidget *parent) : QTableView(parent), m_room(room) {}

    void fit()
    {
        resizeColumnsToContents(); // of the rows in sight
        m_wide = wideColumn();
        m_needed = m_wide < 0 ? 0 : columnWidth(m_wide);
        spread();
    }

protected:
    void resizeEvent(QResizeEvent *event) override
    {
        QTableView::resizeEvent(event);
        spread();
    }

private:
    [[nodiscard]] int wideColumn() const
    {
        const QHeaderView *header = horizontalHeader();
        int column = -1;
        for (int i = 0; i < header->count(); ++i) {
            if (header->isSectionHidden(i))
                continue;
            column = i;
            if (m_room == PlainTableRoom::FirstColumn)
                break;
        }
        return column;
    }
    void spread()
    {
        if (m_wide < 0 || m_wide >= horizontalHeader()->count())
            return;
        const int others = horizontalHeader()->length() - columnWidth(m_wide);
        setColumnWidth(m_wide, std::max(m_needed, viewport()->width() - others));
    }

    PlainTableRoom m_room;
    int m_wide = -1;
    int m_needed = 0; ///< what the column with the room holds
};

} // namespace

QTableView *makePlainTable(const Theme &theme, QAbstractItemModel *model, const QString &name, PlainTableRoom room,
                           QWidget *parent)
{
    constexpr int firstEdge = 3;
    auto *table = new PlainTable(room, parent);
    table->setModel(model);
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->setHorizontalHeader(new RunHeaderView(theme, firstEdge, table));
    table->setItemDelegate(new PlainCellDelegate(theme, table));
    table->setAccessibleName(name);
    const auto dress = [&theme, table] {
        table->verticalHeader()->setDefaultSectionSize(theme.rowHeight());
        table->fit();
    };
    dress();
    QObject::connect(&theme, &Theme::changed, table, dress);
    return table;
}

void fitPlainTable(QTableView *table)
{
    static_cast<PlainTable *>(table)->fit();
}

} // namespace promptlab
