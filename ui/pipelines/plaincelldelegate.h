// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QStyledItemDelegate>

namespace promptlab {

/// Plain table cells on the same edges as their heads: words left, figures right in the figures' font, a line below.
class PlainCellDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// @p theme must outlive the delegate.
    explicit PlainCellDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    [[nodiscard]] static bool isFigure(const QModelIndex &index);

    const Theme &m_theme;
};

} // namespace promptlab
