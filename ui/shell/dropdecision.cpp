// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/dropdecision.h"

#include <QFileInfo>

namespace promptlab {

DropDecision decideDrop(const QStringList &paths)
{
    QStringList there;
    bool folders = false;
    for (const QString &path : paths) {
        const QFileInfo info(path);
        if (!info.exists())
            continue;
        there.append(info.absoluteFilePath());
        folders = folders || info.isDir();
    }
    if (there.isEmpty())
        return {};
    for (const QString &path : qAsConst(there)) {
        if (QFileInfo(path).suffix() == QLatin1String("promptlab"))
            return {DropDecision::Kind::OpenWorkspace, {path}};
    }
    if (there.size() == 2 && !folders)
        return {DropDecision::Kind::Compare, there};
    return {DropDecision::Kind::Import, there};
}

} // namespace promptlab
