// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/security/keyslots.h"

namespace promptlab {

/// What a new workspace gets.
struct CreateWorkspaceOptions {
    QString path; ///< of the file; its folder is made when missing
    QString projectName;
    QString personName; ///< owner of the project
    QString personEmail;
    bool useKeychain = true;   ///< tried first, unless a passphrase or key file was asked for
    bool needKeychain = false; ///< the keychain was asked for: it is used beside other ways, and must answer
    SecretBytes passphrase;    ///< empty: no passphrase slot
    bool useKeyFile = false;   ///< make a key file even where another slot works
    QString keyFile;           ///< its path, outside of the workspace's folder; empty: beside that folder
};

/// What was made; the recovery code is shown once and never again.
struct CreatedWorkspace {
    QUuid id;
    QString path;
    QString keyFile;                  ///< absolute; empty: none was made
    bool keyFileInsideFolder = false; ///< it could not be put outside the workspace's folder
    SecretBytes recoveryCode;
    QStringList notes; ///< translated; what a person should know
};

/// Whether the keychain can be used; Locked with the other ways in when it does not answer. @p keychain may be null.
Task<Result<void>> checkKeychain(Keychain *keychain);

/// Makes a workspace: keys, tables, the first project with its owner and the environments personal, staging and
/// production. Without a working keychain and without a passphrase a key file is made, and a note says where.
/// @p keychain may be null. Errors leave nothing behind; InvalidInput when the key file would lie in the workspace's
/// folder or the workspace would take the place of another one's companion file, Locked when a keychain is needed and
/// none answers.
Task<Result<CreatedWorkspace>> createWorkspace(CreateWorkspaceOptions options, Keychain *keychain, const Clock *clock);

} // namespace promptlab
