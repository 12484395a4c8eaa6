// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>

#include <memory>

namespace promptlab {

/// The files that a configuration may name: regular files below one folder. No "..", no absolute path that leads out,
/// no link that leads out. Copies share what they count: 512 MiB read as a whole, 20,000 files.
class ConfigFiles final
{
public:
    /// @param root folder of the configuration. @param shownRoot how messages name it in front of paths; empty: not.
    explicit ConfigFiles(const QString &root, const QString &shownRoot = {});

    [[nodiscard]] const QString &root() const { return m_root; }
    /// The same rules with @p folder (relative to the root) in front of relative paths.
    [[nodiscard]] ConfigFiles in(const QString &folder) const;
    /// Folder in front of relative paths, relative to the root; empty: the root itself.
    [[nodiscard]] const QString &folder() const { return m_folder; }

    /// Path relative to the root of what a configuration writes: "file://" and "./" taken off, absolute paths below the
    /// root accepted. Errors: InvalidInput for one that leads out.
    [[nodiscard]] Result<QString> relative(const QString &written) const;
    /// Real path of a written path. Errors: InvalidInput (leads out, no regular file), NotFound.
    [[nodiscard]] Result<QString> resolve(const QString &written) const;
    [[nodiscard]] bool isFolder(const QString &written) const;
    /// Name of a written path in messages: relative to the root, with what is shown of it in front.
    [[nodiscard]] QString shown(const QString &written) const;
    Result<QByteArray> read(const QString &written, qint64 maxBytes = 64 * 1024 * 1024) const;
    /// UTF-8 text of a file.
    Result<QString> readText(const QString &written, qint64 maxBytes = 64 * 1024 * 1024) const;

    /// Paths relative to the root, sorted, of regular files that match a pattern (ConfigGlob); links
    /// to folders are not followed. Errors: InvalidInput (leads out), LimitExceeded (over 20,000 files looked at).
    [[nodiscard]] Result<QStringList> glob(const QString &pattern) const;
    /// Whether a path is a pattern.
    [[nodiscard]] static bool isGlob(const QString &path);

private:
    struct Counter {
        qint64 bytes = 0;
        int files = 0;
    };

    QString m_root;
    QString m_shownRoot;
    QString m_folder;
    std::shared_ptr<Counter> m_counter;
};

/// The part of a path behind "file://", or the path itself.
[[nodiscard]] QString withoutFileScheme(const QString &path);

} // namespace promptlab
