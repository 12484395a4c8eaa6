// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QStyledItemDelegate>

namespace promptlab {

/// Paints the matrix: heat cells with number and mark, plain columns in their fonts, the current cell framed.
class HeatCellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// @p theme must outlive the delegate.
    explicit HeatCellDelegate(const Theme &theme, QObject *parent = nullptr);

    /// What a cell needs so that neither its score nor how many of @p repeats passed is cut.
    [[nodiscard]] static int cellWidth(const Theme &theme, int repeats);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintCell(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintPlain(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;

    const Theme &m_theme;
};

} // namespace promptlab
