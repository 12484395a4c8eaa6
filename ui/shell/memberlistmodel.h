// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/memberservice.h"

#include <QAbstractListModel>

namespace promptlab {

/// A member as the switcher shows them.
struct MemberRow {
    PersonId person;
    QString name;
    Role role = Role::Viewer;
    bool acts = false;  ///< everything is done in this name now
    bool opens = false; ///< the workspace was opened as this person: acting for them is nobody's mere word

    friend bool operator==(const MemberRow &, const MemberRow &) = default;
};

/// "Admin": translated.
[[nodiscard]] QString memberRoleText(Role role);

/// The active members, the oldest first.
class MemberListModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum MemberDataRole { RoleTextRole = Qt::UserRole + 1, ActsRole };

    using QAbstractListModel::QAbstractListModel;
    /// Does nothing when they are the same.
    void setRows(const QList<MemberRow> &rows);
    [[nodiscard]] const QList<MemberRow> &rows() const { return m_rows; }
    /// -1: nobody.
    [[nodiscard]] int actingRow() const;
    /// -1: they are not there.
    [[nodiscard]] int rowOf(const PersonId &person) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<MemberRow> m_rows;
};

} // namespace promptlab
