// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/providers/providerlistmodel.h"

#include "ui/providers/providerfacts.h"

#include <QMimeData>

namespace promptlab {

namespace {

const char providerMime[] = "application/x-promptlab-provider";

} // namespace

void ProviderListModel::setProviders(const QList<ProviderSetting> &providers)
{
    const bool sameRows = std::equal(providers.cbegin(), providers.cend(), m_providers.cbegin(), m_providers.cend(),
                                     [](const ProviderSetting &a, const ProviderSetting &b) { return a.id == b.id; });
    if (sameRows) {
        m_providers = providers;
        if (!m_providers.isEmpty())
            Q_EMIT dataChanged(index(0), index(int(m_providers.size()) - 1));
        return;
    }
    beginResetModel();
    m_providers = providers;
    endResetModel();
}

void ProviderListModel::setChecks(const QHash<QUuid, ProviderCheckResult> &checks)
{
    m_checks = checks;
    if (!m_providers.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_providers.size()) - 1));
}

const ProviderSetting *ProviderListModel::at(int row) const
{
    return row >= 0 && row < m_providers.size() ? &m_providers.at(row) : nullptr;
}

int ProviderListModel::rowOf(const QUuid &provider) const
{
    for (int row = 0; row < m_providers.size(); ++row) {
        if (m_providers.at(row).id == provider)
            return row;
    }
    return -1;
}

QList<QUuid> ProviderListModel::movedOrder(int from, int to) const
{
    QList<QUuid> order;
    for (const ProviderSetting &provider : m_providers)
        order.append(provider.id);
    if (from < 0 || from >= order.size() || to < 0 || to > order.size())
        return order;
    const QUuid moved = order.takeAt(from);
    order.insert(to > from ? to - 1 : to, moved);
    return order;
}

int ProviderListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_providers.size());
}

QVariant ProviderListModel::data(const QModelIndex &index, int role) const
{
    const ProviderSetting *provider = at(index.row());
    if (!provider || !index.isValid())
        return {};
    const std::optional<ProviderMark> mark = providerMark(*provider, m_checks.value(provider->id));
    switch (role) {
    case Qt::DisplayRole: return provider->name;
    case ProviderDetailRole: return providerDetail(*provider);
    case ProviderToneRole: return mark ? QVariant(int(mark->tone)) : QVariant();
    case ProviderMarkRole: return mark ? mark->text : QString();
    case ProviderChipRole: return provider->simulated ? tr("simulated") : provider->local ? tr("local") : QString();
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return tr("%1, number %2, %3%4")
            .arg(provider->name)
            .arg(index.row() + 1)
            .arg(providerDetail(*provider), mark ? QStringLiteral(", ") + mark->text : QString());
    default: return {};
    }
}

Qt::ItemFlags ProviderListModel::flags(const QModelIndex &index) const
{
    // Rows go between rows, never into one.
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled;
}

QStringList ProviderListModel::mimeTypes() const
{
    return {QLatin1String(providerMime)};
}

QMimeData *ProviderListModel::mimeData(const QModelIndexList &indexes) const
{
    auto *data = new QMimeData;
    const ProviderSetting *provider = indexes.isEmpty() ? nullptr : at(indexes.first().row());
    if (provider)
        data->setData(QLatin1String(providerMime), provider->id.toRfc4122());
    return data;
}

bool ProviderListModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int,
                                     const QModelIndex &parent)
{
    const int from = rowOf(QUuid::fromRfc4122(data->data(QLatin1String(providerMime))));
    if (action != Qt::MoveAction || from < 0 || parent.isValid())
        return false;
    const int to = row < 0 ? rowCount() : row;
    if (to != from && to != from + 1)
        Q_EMIT orderWanted(movedOrder(from, to));
    return false; // the view must not take the row away: it moves when the new order is stored
}

} // namespace promptlab
