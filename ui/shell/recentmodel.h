// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/session.h"

#include <QAbstractListModel>

namespace promptlab {

/// The recent workspaces as an item model: name, folder, whether the file is still there. Follows the session.
class RecentModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { PathRole = Qt::UserRole, FolderRole, MissingRole };

    /// @p session must outlive it.
    explicit RecentModel(const Session &session, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(RecentModel)

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Recent {
        QString path;
        QString name;
        QString folder;
        bool missing = false;
    };
    void reload();

    const Session &m_session;
    QList<Recent> m_recent;
};

} // namespace promptlab
