// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QStyledItemDelegate>

namespace promptlab {

/// Draws what lies behind a row: selection tint and accent bar, or hover tint. @p bar: not in the later columns of a
/// table.
void paintRowBack(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme, bool bar = true);

/// Draws the focus ring around the row of the keyboard cursor, once keys are used.
void paintRowRing(QPainter &painter, const QStyleOptionViewItem &option);

/// Plain lists and tables: one line of text, an icon when Qt::DecorationRole holds the name of one; selected rows are
/// bold with an accent bar. Rows are as high as the person wants them.
class RowDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// @p theme must outlive the delegate.
    explicit RowDelegate(const Theme &theme, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(RowDelegate)

    /// Long texts take more lines instead of being cut; for lists that do not scroll sidewards.
    void setWrapping(bool wrapping) { m_wrapping = wrapping; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
    bool m_wrapping = false;
};

} // namespace promptlab
