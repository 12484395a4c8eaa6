// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/actionregistry.h"

#include <QAbstractTableModel>

namespace promptlab {

/// The commands and their keys as a table. Follows the registry.
class ShortcutModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Command, Category, Keys, Remark, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole,
        ConflictRole, ///< bool
        ChangedRole,  ///< bool: other keys than the standard ones
        SearchRole    ///< everything that a search looks at
    };

    /// @p registry must outlive it.
    explicit ShortcutModel(const ActionRegistry &registry, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(ShortcutModel)

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] QString idAt(int row) const { return m_ids.value(row); }

private:
    void reload();
    void keysChanged();
    [[nodiscard]] QString keyText(const QString &id) const;
    [[nodiscard]] QString remark(const QString &id) const;

    const ActionRegistry &m_registry;
    QStringList m_ids;
    QHash<QString, QStringList> m_conflicts; ///< id to the names of the others
};

} // namespace promptlab
