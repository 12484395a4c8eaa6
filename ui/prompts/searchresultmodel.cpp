// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/searchresultmodel.h"

#include "ui/prompts/sectionheader.h"

#include <QLocale>

namespace promptlab {

void SearchResultModel::clear()
{
    if (m_rows.isEmpty())
        return;
    beginResetModel();
    m_findings.clear();
    m_rows.clear();
    m_places = 0;
    endResetModel();
}

void SearchResultModel::add(const QList<PromptFinding> &findings)
{
    int fresh = 0;
    for (const PromptFinding &finding : findings)
        fresh += 1 + int(finding.hits.size());
    if (fresh == 0)
        return;
    const int before = int(m_rows.size());
    beginInsertRows({}, before, before + fresh - 1);
    for (const PromptFinding &finding : findings) {
        const auto place = int(m_findings.size());
        m_findings.append(finding);
        m_rows.append({place, -1});
        for (int i = 0; i < finding.hits.size(); ++i)
            m_rows.append({place, i});
        m_places += int(finding.hits.size());
    }
    endInsertRows();
}

const PromptHit *SearchResultModel::hit(int row) const
{
    const Line &line = m_rows.at(row);
    return line.hit < 0 ? nullptr : &m_findings.at(line.finding).hits.at(line.hit);
}

QString SearchResultModel::placeText(const PromptHit &hit)
{
    return tr("%1 %2", "role of a message, and line").arg(roleLabel(hit.role), QLocale().toString(hit.line));
}

int SearchResultModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant SearchResultModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const PromptFinding &found = finding(index.row());
    const PromptHit *place = hit(index.row());
    switch (role) {
    case Qt::DisplayRole: return place ? place->excerpt : found.key;
    case Qt::AccessibleTextRole:
        return place ? tr("%1, %2: %3", "prompt, place, line").arg(found.key, placeText(*place), place->excerpt)
                     : tr("%1, %n place(s)", nullptr, int(found.hits.size())).arg(found.key);
    case Qt::ToolTipRole:
        return place ? tr("Message %1, line %2: Enter goes there")
                           .arg(QLocale().toString(place->message + 1), QLocale().toString(place->line))
                     : tr("%1: Enter opens it").arg(found.name.isEmpty() ? found.key : found.name);
    default: return {};
    }
}

} // namespace promptlab
