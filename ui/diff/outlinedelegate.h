// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QStyledItemDelegate>

namespace promptlab {

/// Paints the lines of OutlineModel: headings, and changes with box, glyph, label and figure.
class OutlineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// @p theme must outlive the delegate.
    explicit OutlineDelegate(const Theme &theme, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(OutlineDelegate)

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

private:
    [[nodiscard]] QRect boxRect(const QStyleOptionViewItem &option) const;

    const Theme &m_theme;
};

} // namespace promptlab
