// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/promptservice.h"

#include <QAbstractListModel>

namespace promptlab {

/// Where words were found, as a flat list: a row for each prompt, and under it a row for each place. Rows only come at
/// the end, in batches.
class SearchResultModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit SearchResultModel(QObject *parent = nullptr) : QAbstractListModel(parent) {}
    Q_DISABLE_COPY_MOVE(SearchResultModel)

    void clear();
    void add(const QList<PromptFinding> &findings);
    [[nodiscard]] int places() const { return m_places; }
    [[nodiscard]] int prompts() const { return int(m_findings.size()); }

    [[nodiscard]] const PromptFinding &finding(int row) const { return m_findings.at(m_rows.at(row).finding); }
    /// Nothing for the row of a prompt.
    [[nodiscard]] const PromptHit *hit(int row) const;
    /// "user 12": the message and the line.
    [[nodiscard]] static QString placeText(const PromptHit &hit);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Line {
        int finding = 0;
        int hit = -1; ///< -1: the prompt itself
    };
    QList<PromptFinding> m_findings;
    QList<Line> m_rows;
    int m_places = 0;
};

} // namespace promptlab
