// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QComboBox>

namespace promptlab {

/// One line of a choice: what is shown, and what it stands for (also the item's data).
struct LongChoiceEntry {
    QString text;
    QString key;
};

/// The lines of a choice, set as a whole: ten thousand cost what one costs, where items of their own would be felt.
class LongChoiceModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setEntries(QList<LongChoiceEntry> entries);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// The text for display, edit and tool tip; the key for Qt::UserRole.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<LongChoiceEntry> m_entries;
};

/// A choice that is written into, among as many entries as a workspace has prompts.
class LongChoice final : public QComboBox
{
    Q_OBJECT

public:
    explicit LongChoice(QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(LongChoice)

    /// What can be chosen from now on; the first is the current one, and the written text goes.
    void setEntries(QList<LongChoiceEntry> entries);
    /// Offers the entries that hold what is written, in a list below the field, instead of completing in the field.
    void offerMatches();

private:
    LongChoiceModel *m_entries;
};

} // namespace promptlab
