// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/security/secretbytes.h"

namespace promptlab::cli {

/// Whether a person can be asked: both standard input and the terminal device are there.
bool terminalCanAsk();
/// Asks for the passphrase on the terminal without showing it. @param attempt counts from 1.
Task<Result<SecretBytes>> askPassphraseOnTerminal(int attempt);
/// Asks twice for a new passphrase; InvalidInput when the two differ.
Result<SecretBytes> askNewPassphrase();

} // namespace promptlab::cli
