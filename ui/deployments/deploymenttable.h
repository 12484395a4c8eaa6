// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QStyledItemDelegate>
#include <QTableView>

namespace promptlab {

/// Draws the cells of the table of deployments, one kind a column: two-part version, set and seen weight, badge, who
/// waits.
class PlanCellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// @p theme must outlive the delegate.
    explicit PlanCellDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// The row under the mouse; -1: none.
    void setHoverRow(int row) { m_hoverRow = row; }

private:
    void paintVersion(QPainter &painter, const QRect &room, const QModelIndex &index) const;
    void paintWeight(QPainter &painter, const QRect &room, const QModelIndex &index) const;
    void paintText(QPainter &painter, const QRect &room, const QModelIndex &index, bool selected) const;

    const Theme &m_theme;
    int m_hoverRow = -1;
};

/// Draws what every row of a table has: tint, accent bar, line below, focus ring.
void paintTableRow(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index, bool hover,
                   const Theme &theme);

/// The table of deployments. Hides columns that have no room, the least needed first.
class DeploymentTable final : public QTableView
{
    Q_OBJECT

public:
    /// @p theme must outlive the table.
    explicit DeploymentTable(const Theme &theme, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(DeploymentTable)

    /// Titles of the columns that are hidden for want of room.
    [[nodiscard]] QStringList hiddenTitles() const;
    void setModel(QAbstractItemModel *model) override;

Q_SIGNALS:
    void hiddenChanged();
    /// Enter or a double click.
    void opened(const QModelIndex &index);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fitColumns();
    [[nodiscard]] int wantedWidth(int column) const;

    const Theme &m_theme;
    PlanCellDelegate *m_delegate;
};

} // namespace promptlab
