// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/problemsmodel.h"

#include <algorithm>

namespace promptlab {

void ProblemsModel::setProblems(const QList<PromptProblem> &problems, const QStringList &places)
{
    if (problems == m_problems && places == m_places)
        return;
    if (problems.size() == m_problems.size()) {
        m_problems = problems;
        m_places = places;
        Q_EMIT dataChanged(index(0), index(int(m_problems.size()) - 1));
        return;
    }
    beginResetModel();
    m_problems = problems;
    m_places = places;
    endResetModel();
}

int ProblemsModel::errors() const
{
    return int(std::count_if(m_problems.begin(), m_problems.end(),
                             [](const PromptProblem &problem) { return problem.error; }));
}

int ProblemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_problems.size());
}

QVariant ProblemsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_problems.size())
        return {};
    const PromptProblem &problem = m_problems.at(index.row());
    const QString text = problem.subject.isEmpty() ? problem.text : problem.subject + QLatin1Char(' ') + problem.text;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text;
    case Qt::AccessibleTextRole:
        return tr("%1: %2, %3", "error or warning, its text, its place")
            .arg(problem.error ? tr("Error") : tr("Warning"), text, m_places.value(index.row()));
    case PlaceTextRole: return m_places.value(index.row());
    default: return {};
    }
}

} // namespace promptlab
