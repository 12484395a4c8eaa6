// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/security/unlock.h"

namespace promptlab::cli {

/// Whether a person can be asked: both standard input and the terminal device are there.
bool terminalCanAsk();
/// Asks for the passphrase on the terminal without showing it. @param attempt counts from 1.
Task<Result<SecretBytes>> askPassphraseOnTerminal(int attempt);
/// Asks for the recovery code on the terminal; empty: the person gives up.
Task<Result<SecretBytes>> askRecoveryCodeOnTerminal(int attempt);
/// A new passphrase: from the descriptor or file that @p sources name, else asked for twice on the terminal.
/// InvalidInput when the two differ.
Result<SecretBytes> newPassphrase(const UnlockSources &sources);

} // namespace promptlab::cli
