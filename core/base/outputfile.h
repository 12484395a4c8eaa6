// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QStringList>

namespace promptlab {

/// application_id of a workspace file: "PLAB".
inline constexpr quint32 workspaceApplicationId = 0x504C4142;

/// Whether two paths lead to one file, by device and inode; links are followed. False where one leads nowhere.
[[nodiscard]] bool isSameFile(const QString &one, const QString &other);

/// The path whose companion a name is, by the name alone: a database's log, shared memory, lock or journal, or kept
/// answers of its runs. Empty: of none.
[[nodiscard]] QString companionOwner(const QString &path);

/// Whether a file begins as a workspace of this program; links are followed. Opens and closes it, which drops the locks
/// that this process has on it: not for a database that is open here.
[[nodiscard]] bool isWorkspaceFile(const QString &path);

/// The workspace that @p path is, or whose companion it is or would be. Empty: none. As isWorkspaceFile(), not for a
/// workspace that is open here.
[[nodiscard]] QString workspaceOf(const QString &path);

/// What a file that is to be written must not be.
struct OutputRules {
    bool overwrite = false; ///< an existing file may be replaced, unless it is one of these:
    QStringList inputs;     ///< files that the same command reads, keys included; others than files are passed over
    QString workspace;      ///< the one in use: it may be open or damaged, and is told by its name; empty: none
};

/// The one place that decides whether a result may be written to @p path. Gives the path to write to: that of the file
/// a link leads to, so that the link stays. Errors: AlreadyExists without the overwrite rule; InvalidInput, whatever
/// the rules, for a workspace or its companions, an input, a link that leads nowhere, and what is no regular file.
Result<QString> checkOutputFile(const QString &path, const OutputRules &rules = {});

} // namespace promptlab
