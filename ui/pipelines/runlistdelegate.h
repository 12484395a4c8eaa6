// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QStyledItemDelegate>

namespace promptlab {

struct RunLine;

/// Paints a run in two lines: number and versions with the state; dataset, pass rate and age below.
class RunListDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// @p theme must outlive the delegate.
    explicit RunListDelegate(const Theme &theme, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintTitle(QPainter &painter, const QRect &rect, const RunLine &line, bool selected) const;
    void paintOutcome(QPainter &painter, QRect rect, const RunLine &line) const;

    const Theme &m_theme;
};

} // namespace promptlab
