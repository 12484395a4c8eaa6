// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/providers/providerparts.h"

#include <QAbstractListModel>

namespace promptlab {

enum ProviderRole {
    ProviderDetailRole = Qt::UserRole + 1, ///< second line: kind and address
    ProviderToneRole,                      ///< StatusTone as int; invalid: nothing to show
    ProviderMarkRole,                      ///< word of the badge
    ProviderChipRole                       ///< "local", "simulated"; may be empty
};

/// The providers of the workspace in their order. Rows can be dragged; the model does not move them itself but asks by
/// orderWanted(), so that what is shown is what is stored.
class ProviderListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setProviders(const QList<ProviderSetting> &providers);
    void setChecks(const QHash<QUuid, ProviderCheckResult> &checks);
    [[nodiscard]] const ProviderSetting *at(int row) const;
    [[nodiscard]] int rowOf(const QUuid &provider) const;
    /// The ids as they would stand with the row moved before @p to (as many as there are: at the end).
    [[nodiscard]] QList<QUuid> movedOrder(int from, int to) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                      const QModelIndex &parent) override;

Q_SIGNALS:
    void orderWanted(const QList<QUuid> &order);

private:
    QList<ProviderSetting> m_providers;
    QHash<QUuid, ProviderCheckResult> m_checks;
};

} // namespace promptlab
