// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"

#include <QStyledItemDelegate>

namespace promptlab {

class SearchResultModel;
struct PromptFinding;
struct PromptHit;

/// A row of the search: a prompt with the number of places, or a place with its line and the words marked in it.
class SearchResultDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    /// Both must outlive the delegate.
    SearchResultDelegate(const Theme &theme, const SearchResultModel &model, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(SearchResultDelegate)

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintPrompt(QPainter &painter, const QRect &room, const PromptFinding &finding) const;
    void paintPlace(QPainter &painter, const QRect &room, const PromptHit &hit) const;

    const Theme &m_theme;
    const SearchResultModel &m_model;
};

} // namespace promptlab
