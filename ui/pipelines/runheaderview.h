// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QHeaderView>

namespace promptlab {

/// Column heads whose words stand on the left edge of what is below them; numbers on the right edge. Two lines where
/// the model gives two.
class RunHeaderView final : public QHeaderView
{
    Q_OBJECT

public:
    /// @p theme must outlive the header. @p firstEdge: grid steps before the words of the first column.
    RunHeaderView(const Theme &theme, int firstEdge, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(RunHeaderView)

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;

private:
    const Theme &m_theme;
    int m_firstEdge;
};

} // namespace promptlab
