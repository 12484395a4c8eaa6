// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace promptlab {

/// Reads a whole regular file. Refuses folders, devices and pipes, and files over @p maxBytes (LimitExceeded).
Result<QByteArray> readFile(const QString &path, qint64 maxBytes = 64 * 1024 * 1024);

/// Refuses (InvalidInput) a path that leads to anything but a regular file: opening a pipe would wait for a writer. A
/// path that leads nowhere passes; whoever opens it says so.
Result<void> checkRegularFile(const QString &path);

/// Replaces @p path by @p content: temporary file beside it, flush to disk, rename, flush of the folder.
/// A crash leaves the old content or the new, never a mix. @param mode permission bits, e.g. 0600.
Result<void> writeFileAtomically(const QString &path, QByteArrayView content, unsigned mode = 0644);

/// The canonical path of @p relative below @p root for a path that a stranger's file named. Refused
/// (PermissionDenied): absolute paths, "..", anything that a link leads outside of root, other things than regular
/// files. NotFound when it does not exist.
Result<QString> resolveInside(const QString &root, const QString &relative);

/// UTF-8 as it is, unlike QString::fromUtf8(), which drops a leading byte-order mark: for stored texts. Invalid bytes
/// become U+FFFD.
[[nodiscard]] QString exactText(QByteArrayView utf8);

/// UTF-8 text of a file with one leading byte-order mark removed. UTF-16/32 files and invalid bytes are an
/// InvalidInput error that names line and column.
Result<QString> decodeText(QByteArrayView bytes, const QString &source);

} // namespace promptlab
