// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QStyledItemDelegate>

namespace promptlab {

/// Paints the rows of PaletteModel: matched letters in accent, the key in a frame, headings small.
class PaletteDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// @p theme must outlive the delegate.
    explicit PaletteDelegate(const Theme &theme, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(PaletteDelegate)

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace promptlab
