// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QStyledItemDelegate>

namespace promptlab {

class PromptFilterModel;
struct PromptRow;

/// A prompt in two lines: key and version, tags and where it runs.
class PromptListDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Both must outlive the delegate.
    PromptListDelegate(const Theme &theme, const PromptFilterModel &model, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(PromptListDelegate)

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    /// Where the prompt runs, at the right. @return the left end of what was painted.
    int paintPlaces(QPainter &painter, const QRect &second, const PromptRow &row) const;

    const Theme &m_theme;
    const PromptFilterModel &m_model;
};

/// The ground of a row in lists of this pane: selection, hover, accent bar, keyboard focus.
void paintListRow(QPainter &painter, const QStyleOptionViewItem &option, const Theme &theme);

} // namespace promptlab
