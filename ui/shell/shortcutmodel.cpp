// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/shortcutmodel.h"

namespace promptlab {

ShortcutModel::ShortcutModel(const ActionRegistry &registry, QObject *parent)
    : QAbstractTableModel(parent), m_registry(registry)
{
    connect(&registry, &ActionRegistry::listChanged, this, &ShortcutModel::reload);
    connect(&registry, &ActionRegistry::keysChanged, this, &ShortcutModel::keysChanged);
    reload();
}

void ShortcutModel::reload()
{
    beginResetModel();
    m_ids = m_registry.ids();
    // Those of text fields are not ours to change.
    m_ids.removeIf([this](const QString &id) { return m_registry.spec(id)->scope == ActionScope::Field; });
    m_conflicts.clear();
    for (const ActionConflict &conflict : m_registry.conflicts()) {
        m_conflicts[conflict.first].append(m_registry.plainText(conflict.second));
        m_conflicts[conflict.second].append(m_registry.plainText(conflict.first));
    }
    endResetModel();
}

void ShortcutModel::keysChanged()
{
    m_conflicts.clear();
    for (const ActionConflict &conflict : m_registry.conflicts()) {
        m_conflicts[conflict.first].append(m_registry.plainText(conflict.second));
        m_conflicts[conflict.second].append(m_registry.plainText(conflict.first));
    }
    if (!m_ids.isEmpty()) // a change of one command may end the conflict of another
        Q_EMIT dataChanged(index(0, Keys), index(int(m_ids.size()) - 1, Remark));
}

int ShortcutModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ids.size());
}

int ShortcutModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ShortcutModel::keyText(const QString &id) const
{
    QStringList texts;
    for (const QKeySequence &key : m_registry.keys(id))
        texts += key.toString(QKeySequence::NativeText);
    return texts.join(QStringLiteral(", "));
}

QString ShortcutModel::remark(const QString &id) const
{
    if (m_conflicts.contains(id))
        return tr("also: %1").arg(m_conflicts.value(id).join(QStringLiteral(", ")));
    return m_registry.keys(id) == m_registry.spec(id)->keys ? QString() : tr("changed");
}

QVariant ShortcutModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QString id = m_ids.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        switch (index.column()) {
        case Command: return m_registry.plainText(id);
        case Category: return m_registry.spec(id)->category;
        case Keys: return keyText(id);
        default: return remark(id);
        }
    case Qt::ToolTipRole: return m_conflicts.contains(id) ? remark(id) : m_registry.action(id)->toolTip();
    case IdRole: return id;
    case ConflictRole: return m_conflicts.contains(id);
    case ChangedRole: return m_registry.keys(id) != m_registry.spec(id)->keys;
    case SearchRole:
        return QStringList{m_registry.plainText(id), m_registry.spec(id)->category, keyText(id)}.join(QLatin1Char(' '));
    default: return {};
    }
}

QVariant ShortcutModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Command: return tr("Command");
    case Category: return tr("Belongs to");
    case Keys: return tr("Keys");
    case Remark: return tr("Remark");
    default: return {};
    }
}

} // namespace promptlab
