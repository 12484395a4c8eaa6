// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/memberlistmodel.h"

#include <QCoreApplication>

namespace promptlab {

namespace {

struct MemberListText {
    Q_DECLARE_TR_FUNCTIONS(MemberListModel)
};

} // namespace

QString memberRoleText(Role role)
{
    switch (role) {
    case Role::Owner: return MemberListText::tr("Owner");
    case Role::Admin: return MemberListText::tr("Admin");
    case Role::Member: return MemberListText::tr("Member");
    case Role::Viewer: return MemberListText::tr("Viewer");
    }
    Q_UNREACHABLE();
}

void MemberListModel::setRows(const QList<MemberRow> &rows)
{
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int MemberListModel::rowOf(const PersonId &person) const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&person](const MemberRow &row) { return row.person == person; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int MemberListModel::actingRow() const
{
    const auto acting = std::find_if(m_rows.begin(), m_rows.end(), [](const MemberRow &row) { return row.acts; });
    return acting == m_rows.end() ? -1 : int(acting - m_rows.begin());
}

int MemberListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant MemberListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const MemberRow &row = m_rows.at(index.row());
    const QString roleText = row.opens
                               ? tr("%1 · opened this workspace", "role of a member").arg(memberRoleText(row.role))
                               : memberRoleText(row.role);
    switch (role) {
    case Qt::DisplayRole: return row.name;
    case RoleTextRole: return roleText;
    case ActsRole: return row.acts;
    case Qt::AccessibleTextRole:
        return row.acts ? tr("%1, %2, acts now").arg(row.name, roleText) : tr("%1, %2").arg(row.name, roleText);
    case Qt::ToolTipRole:
        if (row.acts)
            return tr("Everything is done in the name of %1 now").arg(row.name);
        return row.opens ? tr("Act as %1 again (Enter)").arg(row.name)
                         : tr("Act for %1, self-attested (Enter)").arg(row.name);
    default: return {};
    }
}

} // namespace promptlab
