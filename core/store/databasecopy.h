// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"
#include "core/store/connection.h"

namespace promptlab {

/// Told how much is done, from 0 to 1.
using StoreProgress = std::function<void(double fraction)>;

/// A file beside another one that is removed, with its companions, when this object goes.
class ScratchFile
{
public:
    /// Makes "<beside>.<purpose>-XXXXXX", empty, mode 0600. Left-overs of that name older than a day are removed.
    static Result<std::unique_ptr<ScratchFile>> create(const QString &beside, const QString &purpose);
    ~ScratchFile();
    Q_DISABLE_COPY_MOVE(ScratchFile)

    [[nodiscard]] const QString &path() const { return m_path; }
    /// The file got another name: nothing is removed any more.
    void release() { m_path.clear(); }

private:
    explicit ScratchFile(QString path) : m_path(std::move(path)) {}
    QString m_path;
};

/// Copies a live SQLite workspace into the empty file @p target: one consistent state, commits of the log included,
/// 256 pages at a time, while others go on writing. The copy needs no companion files.
/// Errors: Unsupported for PostgreSQL, Cancelled, Io, those of opening.
Result<void> copyDatabase(const StoreTarget &source, const QString &target, const CancelToken &cancel = {},
                          const StoreProgress &progress = {});

/// Writes a file's (or folder's) content through to the disk.
Result<void> syncToDisk(const QString &path);

} // namespace promptlab
