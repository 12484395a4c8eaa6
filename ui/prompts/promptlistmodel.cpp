// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/promptlistmodel.h"

#include <algorithm>
#include <numeric>

namespace promptlab {

namespace {

bool lettersInOrder(QStringView letters, QStringView text)
{
    qsizetype at = 0;
    for (const QChar letter : letters) {
        at = text.indexOf(letter, at);
        if (at < 0)
            return false;
        ++at;
    }
    return true;
}

} // namespace

void PromptListModel::setRows(const PromptRows &rows)
{
    // The same list again costs the view nothing and keeps its place.
    if (rows.rows == m_list.rows)
        return;
    beginResetModel();
    m_list = rows;
    endResetModel();
}

int PromptListModel::indexOfId(const PromptId &id) const
{
    for (int i = 0; i < m_list.rows.size(); ++i) {
        if (!id.isNull() && m_list.rows.at(i).id == id)
            return i;
    }
    return -1;
}

void PromptListModel::setDraft(const QString &key, bool draft)
{
    const int place = indexOf(key);
    if (place < 0 || std::exchange(m_list.rows[place].draft, draft) == draft)
        return;
    Q_EMIT dataChanged(index(place), index(place));
}

int PromptListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_list.rows.size());
}

QVariant PromptListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_list.rows.size())
        return {};
    const PromptRow &row = m_list.rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case KeyRole: return row.key;
    case RowRole: return QVariant::fromValue(row);
    case Qt::AccessibleTextRole: {
        QStringList words{row.key, row.name};
        words.append(row.versions > 0 ? tr("version %1").arg(row.versions) : tr("never saved"));
        for (const EnvironmentPlace &place : row.environments)
            words.append(tr("%1 runs %2").arg(place.name, place.versions));
        words.append(row.tags);
        if (row.draft)
            words.append(tr("has a draft"));
        if (row.archived)
            words.append(tr("archived"));
        return words.join(QStringLiteral(", "));
    }
    case Qt::ToolTipRole: {
        QStringList lines{row.name == row.key ? row.key : tr("%1: %2", "key and name").arg(row.key, row.name)};
        for (const EnvironmentPlace &place : row.environments)
            lines.append(tr("%1 runs %2").arg(place.name, place.versions));
        if (!row.tagText.isEmpty())
            lines.append(row.tagText);
        return lines.join(QLatin1Char('\n'));
    }
    default: return {};
    }
}

PromptFilterModel::PromptFilterModel(PromptListModel *prompts, QObject *parent)
    : QAbstractListModel(parent), m_prompts(prompts)
{
    connect(prompts, &QAbstractItemModel::modelReset, this, [this] {
        sortRows();
        pickRows();
    });
    connect(prompts, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &changed) {
        if (const QModelIndex shown = indexOf(changed.row()); shown.isValid())
            Q_EMIT dataChanged(shown, shown);
    });
    sortRows();
    pickRows();
}

void PromptFilterModel::sortRows()
{
    m_sorted.resize(m_prompts->rowCount());
    std::iota(m_sorted.begin(), m_sorted.end(), 0);
    const auto before = [this](int left, int right) { return isBefore(left, right); };
    if (!std::is_sorted(m_sorted.begin(), m_sorted.end(), before))
        std::sort(m_sorted.begin(), m_sorted.end(), before);
}

void PromptFilterModel::pickRows()
{
    beginResetModel();
    m_shown.clear();
    for (const int row : qAsConst(m_sorted)) {
        if (accepts(m_prompts->row(row)))
            m_shown.append(row);
    }
    endResetModel();
}

void PromptFilterModel::setText(const QString &text)
{
    if (std::exchange(m_text, text) == text)
        return;
    m_words = text.toCaseFolded().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    pickRows();
}

void PromptFilterModel::setTags(const QSet<QString> &tags)
{
    if (std::exchange(m_tags, tags) != tags)
        pickRows();
}

void PromptFilterModel::setEnvironments(const QSet<QString> &environments)
{
    if (std::exchange(m_environments, environments) != environments)
        pickRows();
}

void PromptFilterModel::setOrder(PromptOrder order)
{
    if (std::exchange(m_order, order) == order)
        return;
    sortRows();
    pickRows();
}

void PromptFilterModel::setArchived(bool archived)
{
    if (std::exchange(m_archived, archived) != archived)
        pickRows();
}

bool PromptFilterModel::isFiltering() const
{
    return !m_words.isEmpty() || !m_tags.isEmpty() || !m_environments.isEmpty();
}

void PromptFilterModel::clearFilter()
{
    m_text.clear();
    m_words.clear();
    m_tags.clear();
    m_environments.clear();
    pickRows();
}

const PromptRow &PromptFilterModel::promptRow(const QModelIndex &index) const
{
    return m_prompts->row(m_shown.at(index.row()));
}

QModelIndex PromptFilterModel::indexOf(int promptRow) const
{
    const auto place = m_shown.indexOf(promptRow);
    return place < 0 ? QModelIndex() : index(int(place));
}

int PromptFilterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

QVariant PromptFilterModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_shown.size())
        return {};
    return m_prompts->data(m_prompts->index(m_shown.at(index.row())), role);
}

bool PromptFilterModel::accepts(const PromptRow &row) const
{
    if (row.archived != m_archived)
        return false;
    for (const QString &tag : m_tags) {
        if (!row.tags.contains(tag))
            return false;
    }
    for (const QString &environment : m_environments) {
        const bool runs =
            std::any_of(row.environments.begin(), row.environments.end(),
                        [&environment](const EnvironmentPlace &place) { return place.name == environment; });
        if (!runs)
            return false;
    }
    return std::all_of(m_words.begin(), m_words.end(), [&row](const QString &word) {
        return row.search.contains(word) || lettersInOrder(word, row.key);
    });
}

bool PromptFilterModel::isBefore(int left, int right) const
{
    const PromptRow &a = m_prompts->row(left);
    const PromptRow &b = m_prompts->row(right);
    switch (m_order) {
    case PromptOrder::Changed:
        if (a.changedAt != b.changedAt)
            return a.changedAt > b.changedAt;
        break;
    case PromptOrder::Versions:
        if (a.versions != b.versions)
            return a.versions > b.versions;
        break;
    case PromptOrder::Name: break;
    }
    return a.key < b.key;
}

} // namespace promptlab
