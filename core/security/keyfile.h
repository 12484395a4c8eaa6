// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/security/secretbytes.h"

#include <QUuid>

namespace promptlab {

inline constexpr qsizetype keyFileSize = 32;

/// Where the key file of a workspace goes.
struct KeyFilePlace {
    QString path;
    /// The file lies inside the folder of the workspace after all (its folder is an ancestor of the data folder, and
    /// the folder above cannot be written): whoever copies the folder copies the key with it. Tell the person.
    bool insideWorkspaceFolder = false;
};

/// Place of the key file for a workspace: beside its folder, so that copying the folder does not copy the key. For
/// /a/b/ws.promptlab that is /a/.promptlab-keys/<workspace id>.key when /a can be written, else
/// $XDG_DATA_HOME/promptlab/keys/<workspace id>.key. Creates nothing.
[[nodiscard]] KeyFilePlace keyFilePlace(const QString &workspaceFile, const QUuid &workspace);

/// Whether a file lies in the folder of a workspace or below it; links are followed, and nothing of both need exist.
[[nodiscard]] bool isInWorkspaceFolder(const QString &workspaceFile, const QString &file);

/// Writes 32 random bytes to a new file of mode 0600 (folder made with 0700) and to disk. AlreadyExists when it is
/// there.
Result<SecretBytes> createKeyFile(const QString &path);

/// Reads a key file. Refused (PermissionDenied) unless it is a regular file of this process's user with mode 0600
/// exactly; InvalidInput unless it has 32 bytes. Links are followed, the rules hold for the file they lead to.
Result<SecretBytes> readKeyFile(const QString &path);

/// The text of a secret file (passphrase) under the same rules for owner and mode; at most @p maxBytes.
Result<SecretBytes> readSecretFile(const QString &path, qsizetype maxBytes = 1024);
/// The same from an open descriptor, read to its end; no rules, as whoever opened it chose it.
Result<SecretBytes> readSecretDescriptor(int fd, qsizetype maxBytes = 1024);

} // namespace promptlab
