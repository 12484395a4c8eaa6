// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompts/promptanalysis.h"

#include <QAbstractListModel>

namespace promptlab {

/// What is wrong with the open prompt, worst first.
class ProblemsModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { PlaceTextRole = Qt::UserRole + 1 };

    explicit ProblemsModel(QObject *parent = nullptr) : QAbstractListModel(parent) {}
    Q_DISABLE_COPY_MOVE(ProblemsModel)

    /// @p places are texts for the right edge ("26:20"), one a problem.
    void setProblems(const QList<PromptProblem> &problems, const QStringList &places);
    [[nodiscard]] const PromptProblem &problem(int row) const { return m_problems.at(row); }
    [[nodiscard]] int errors() const;
    [[nodiscard]] int warnings() const { return int(m_problems.size()) - errors(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<PromptProblem> m_problems;
    QStringList m_places;
};

} // namespace promptlab
