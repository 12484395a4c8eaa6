// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>

namespace promptlab {

/// Small controls one after the other, in as many lines as they need: chips keep their words where there is little
/// room. The last one may take what is left of its line.
class FlowRow final : public QLayout
{
public:
    /// Lines are as far apart as neighbours: @p gap.
    explicit FlowRow(int gap, QWidget *parent = nullptr);
    ~FlowRow() override;
    Q_DISABLE_COPY_MOVE(FlowRow)

    void addItem(QLayoutItem *item) override;
    [[nodiscard]] int count() const override { return int(m_items.size()); }
    [[nodiscard]] QLayoutItem *itemAt(int index) const override;
    QLayoutItem *takeAt(int index) override;
    [[nodiscard]] Qt::Orientations expandingDirections() const override { return {}; }
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    /// The height that is needed; moves the items when @p move.
    int arrange(const QRect &rect, bool move) const;

    QList<QLayoutItem *> m_items;
    int m_gap;
};

} // namespace promptlab
