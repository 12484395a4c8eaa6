// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"
#include "core/store/connection.h"

namespace promptlab {

/// Told how much is done, from 0 to 1.
using StoreProgress = std::function<void(double fraction)>;

/// A file in a folder of its own beside another file; the folder is removed with all that is in it when this object
/// goes. It is locked as long, so that those of a process that was killed can be told from those in use.
class ScratchFile
{
public:
    /// Makes the folder "<beside>.<purpose>-XXXXXX" (mode 0700) with an empty file in it (mode 0600). Removes what
    /// killed processes left under that name: everything that nobody holds locked, companions of databases included.
    static Result<std::unique_ptr<ScratchFile>> create(const QString &beside, const QString &purpose);
    ~ScratchFile();
    Q_DISABLE_COPY_MOVE(ScratchFile)

    /// The file. It may be renamed to a place outside of the folder.
    [[nodiscard]] QString path() const { return inFolder(QStringLiteral("database")); }
    /// The path of another file in the folder.
    [[nodiscard]] QString inFolder(const QString &name) const { return m_folder + QLatin1Char('/') + name; }

private:
    ScratchFile(QString folder, int lock) : m_folder(std::move(folder)), m_lock(lock) {}
    QString m_folder;
    int m_lock; ///< descriptor of the locked folder
};

/// Copies a live SQLite workspace into the empty file @p target: one consistent state, commits of the log included,
/// 256 pages at a time, while others go on writing. The copy needs no companion files.
/// Errors: Unsupported for PostgreSQL, Cancelled, Io, those of opening.
Result<void> copyDatabase(const StoreTarget &source, const QString &target, const CancelToken &cancel = {},
                          const StoreProgress &progress = {});

/// Writes a file's (or folder's) content through to the disk.
Result<void> syncToDisk(const QString &path);

} // namespace promptlab
