// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/promptlistmodel.h"

#include <algorithm>
#include <numeric>

namespace promptlab {

namespace {

struct PromptListText {
    Q_DECLARE_TR_FUNCTIONS(PromptListModel)
};

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

PromptRow promptRowOf(const PromptListItem &item)
{
    PromptRow row;
    row.key = item.prompt.key;
    row.name = item.prompt.name;
    row.tags = item.prompt.tags;
    row.tagText = item.prompt.tags.join(QStringLiteral(" · "));
    for (const QString &environment : item.environments)
        row.environments.append(environmentPlace(environment));
    row.versions = item.newestVersion;
    row.changedAt = item.prompt.updatedAt;
    row.archived = item.prompt.archivedAt != 0;
    row.search = QString(row.key + QLatin1Char('\n') + row.name + QLatin1Char('\n') + row.tagText).toCaseFolded();
    return row;
}

} // namespace

EnvironmentPlace environmentPlace(const QString &text)
{
    QStringList versions;
    for (const QString &number : text.section(QLatin1Char('@'), 1).split(QLatin1Char('/'), Qt::SkipEmptyParts))
        versions.append(QLatin1Char('v') + number);
    return {text.section(QLatin1Char('@'), 0, 0), versions.join(QLatin1Char('/'))};
}

QString shortEnvironmentName(const QString &name)
{
    if (name == QLatin1String("production"))
        return PromptListText::tr("prod", "short for production");
    if (name == QLatin1String("staging"))
        return PromptListText::tr("stg", "short for staging");
    if (name == QLatin1String("personal"))
        return PromptListText::tr("pers", "short for personal");
    return name;
}

void PromptListModel::setPrompts(const QList<PromptListItem> &items, const QHash<QString, QString> &drafts)
{
    QList<PromptRow> rows;
    QHash<QString, int> places;
    int archived = 0;
    rows.reserve(items.size());
    const auto add = [&](const PromptListItem &item, bool draft) {
        places.insert(item.prompt.key, int(rows.size()));
        rows.append(promptRowOf(item));
        rows.last().draft = draft;
        archived += rows.last().archived ? 1 : 0;
    };
    for (const PromptListItem &item : items)
        add(item, drafts.contains(item.prompt.key));
    for (auto draft = drafts.constBegin(); draft != drafts.constEnd(); ++draft) {
        if (places.contains(draft.key()))
            continue;
        PromptListItem item;
        item.prompt.key = draft.key();
        item.prompt.name = draft.value();
        add(item, true);
    }
    // The same list again costs the view nothing and keeps its place.
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = std::move(rows);
    m_places = std::move(places);
    m_archived = archived;
    endResetModel();
}

void PromptListModel::setDraft(const QString &key, bool draft)
{
    const int place = indexOf(key);
    if (place < 0 || std::exchange(m_rows[place].draft, draft) == draft)
        return;
    Q_EMIT dataChanged(index(place), index(place));
}

QList<std::pair<QString, int>> PromptListModel::tags() const
{
    QHash<QString, int> counts;
    for (const PromptRow &row : m_rows) {
        if (row.archived)
            continue;
        for (const QString &tag : row.tags)
            ++counts[tag];
    }
    QList<std::pair<QString, int>> tags;
    for (auto it = counts.constBegin(); it != counts.constEnd(); ++it)
        tags.append({it.key(), it.value()});
    std::sort(tags.begin(), tags.end(), [](const auto &a, const auto &b) {
        return a.second != b.second ? a.second > b.second : a.first < b.first;
    });
    return tags;
}

QStringList PromptListModel::environments() const
{
    QStringList names;
    for (const PromptRow &row : m_rows) {
        for (const EnvironmentPlace &place : row.environments) {
            if (!names.contains(place.name))
                names.append(place.name);
        }
    }
    return names;
}

int PromptListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PromptListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const PromptRow &row = m_rows.at(index.row());
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
