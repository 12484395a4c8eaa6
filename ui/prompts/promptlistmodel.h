// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prompts/promptrows.h"

#include <QAbstractListModel>
#include <QSet>

namespace promptlab {

/// The prompts of the project. Rows are values; a new list is one reset, or nothing when it is the same.
class PromptListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { RowRole = Qt::UserRole + 1, KeyRole };

    explicit PromptListModel(QObject *parent = nullptr) : QAbstractListModel(parent) {}
    Q_DISABLE_COPY_MOVE(PromptListModel)

    /// Another list; the same again changes nothing.
    void setRows(const PromptRows &rows);
    void setDraft(const QString &key, bool draft);
    [[nodiscard]] const PromptRow &row(int index) const { return m_list.rows.at(index); }
    /// Where the prompt of this id is, whatever its key is now; -1: nowhere.
    [[nodiscard]] int indexOfId(const PromptId &id) const;
    /// How many are in use, and how many are archived.
    [[nodiscard]] int inUse() const { return int(m_list.rows.size()) - m_list.archived; }
    [[nodiscard]] int archived() const { return m_list.archived; }
    [[nodiscard]] int indexOf(const QString &key) const { return m_list.places.value(key, -1); }
    /// Every tag and how many prompts have it, most first.
    [[nodiscard]] const QList<std::pair<QString, int>> &tags() const { return m_list.tags; }
    /// Every environment in which something runs.
    [[nodiscard]] const QStringList &environments() const { return m_list.environments; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    PromptRows m_list;
};

enum class PromptOrder { Name, Changed, Versions };

/// Which prompts are shown, and in which order. A letter more or less is one walk over the list and one reset: a
/// QSortFilterProxyModel takes rows away one stretch at a time, which is felt from a few thousand prompts on.
class PromptFilterModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit PromptFilterModel(PromptListModel *prompts, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(PromptFilterModel)

    /// Each word is found in key, name or tags, or its letters in their order in the key.
    void setText(const QString &text);
    void setTags(const QSet<QString> &tags);
    void setEnvironments(const QSet<QString> &environments);
    void setOrder(PromptOrder order);
    /// The archived prompts instead of those in use.
    void setArchived(bool archived);
    [[nodiscard]] bool isArchived() const { return m_archived; }
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] PromptOrder order() const { return m_order; }
    [[nodiscard]] bool isFiltering() const;
    void clearFilter();
    [[nodiscard]] const PromptRow &promptRow(const QModelIndex &index) const;
    /// Where a row of the prompts is shown; an invalid index where it is not.
    [[nodiscard]] QModelIndex indexOf(int promptRow) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void sortRows();
    void pickRows();
    [[nodiscard]] bool accepts(const PromptRow &row) const;
    [[nodiscard]] bool isBefore(int left, int right) const;

    PromptListModel *m_prompts;
    QList<int> m_sorted; ///< all rows of the prompts, in order
    QList<int> m_shown;  ///< those that are shown
    QString m_text;
    QStringList m_words;
    QSet<QString> m_tags;
    QSet<QString> m_environments;
    PromptOrder m_order = PromptOrder::Name;
    bool m_archived = false;
};

} // namespace promptlab
