// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/longchoice.h"

#include <QCompleter>
#include <QListView>

namespace promptlab {

namespace {

constexpr int shownCharacters = 24;

/// Every line is as high as the first: nobody measures ten thousand of them.
void measureOneLine(QAbstractItemView *view)
{
    if (auto *list = qobject_cast<QListView *>(view))
        list->setUniformItemSizes(true);
}

} // namespace

void LongChoiceModel::setEntries(QList<LongChoiceEntry> entries)
{
    beginResetModel();
    m_entries = std::move(entries);
    endResetModel();
}

int LongChoiceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant LongChoiceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_entries.size())
        return {};
    const LongChoiceEntry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
    case Qt::ToolTipRole: return entry.text;
    case Qt::UserRole: return entry.key;
    default: return {};
    }
}

LongChoice::LongChoice(QWidget *parent) : QComboBox(parent), m_entries(new LongChoiceModel(this))
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(shownCharacters);
    setModel(m_entries);
    measureOneLine(view());
}

void LongChoice::setEntries(QList<LongChoiceEntry> entries)
{
    m_entries->setEntries(std::move(entries));
}

void LongChoice::offerMatches()
{
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    measureOneLine(completer()->popup());
}

} // namespace promptlab
