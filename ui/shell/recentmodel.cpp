// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recentmodel.h"

#include <QDir>
#include <QFileInfo>

namespace promptlab {

RecentModel::RecentModel(const Session &session, QObject *parent) : QAbstractListModel(parent), m_session(session)
{
    connect(&session, &Session::recentWorkspacesChanged, this, &RecentModel::reload);
    reload();
}

void RecentModel::reload()
{
    beginResetModel();
    m_recent.clear();
    for (const QString &path : m_session.recentWorkspaces()) {
        const QFileInfo info(path);
        QString folder = QDir::toNativeSeparators(info.absolutePath());
        if (const QString home = QDir::homePath(); folder.startsWith(home) && home.size() > 1)
            folder.replace(0, home.size(), QStringLiteral("~"));
        m_recent.append({path, info.completeBaseName(), folder, !info.exists()});
    }
    endResetModel();
}

int RecentModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_recent.size());
}

QVariant RecentModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Recent &recent = m_recent.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return recent.name;
    case Qt::ToolTipRole: return recent.missing ? tr("%1 is not there now").arg(recent.path) : recent.path;
    case Qt::AccessibleTextRole: return tr("%1 in %2").arg(recent.name, recent.folder);
    case PathRole: return recent.path;
    case FolderRole: return recent.missing ? tr("not there now · %1").arg(recent.folder) : recent.folder;
    case MissingRole: return recent.missing;
    default: return {};
    }
}

} // namespace promptlab
