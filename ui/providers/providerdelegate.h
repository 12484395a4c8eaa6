// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QStyledItemDelegate>

namespace promptlab {

/// Draws a provider: grip, name, kind and address, how it stands.
class ProviderDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// @p theme must outlive the delegate.
    explicit ProviderDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace promptlab
