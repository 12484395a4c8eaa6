// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/security/secretbytes.h"

#include <vector>

namespace promptlab {

/// A place of the operating system for small secrets. Calls are asynchronous: the system may ask the person.
class Keychain
{
public:
    virtual ~Keychain() = default;
    /// Errors: NotFound, PermissionDenied, Unsupported (there is no keychain), Timeout, Io.
    virtual Task<Result<SecretBytes>> read(QString name) = 0;
    virtual Task<Result<void>> write(QString name, SecretBytes value) = 0;
    virtual Task<Result<void>> remove(QString name) = 0;

protected:
    Keychain() = default;
    Q_DISABLE_COPY_MOVE(Keychain)
};

/// The keychain of the desktop (Secret Service, KWallet, …), service "promptlab". Values are stored as text. Every call
/// ends after @p timeoutMs at the latest. Without a session bus nothing is started and the answer comes at once.
/// Must be used in a thread with an event loop.
class SystemKeychain final : public Keychain
{
public:
    explicit SystemKeychain(int timeoutMs = 30'000) : m_timeoutMs(timeoutMs) {}

    Task<Result<SecretBytes>> read(QString name) override;
    Task<Result<void>> write(QString name, SecretBytes value) override;
    Task<Result<void>> remove(QString name) override;

private:
    int m_timeoutMs;
};

/// What is stored under a workspace's name: the base64 text of a 32-byte key; while a slot is changed, a second line
/// with the key before. @p before may be empty.
[[nodiscard]] SecretBytes keychainEntry(const SecretBytes &key, const SecretBytes &before);
/// The keys in an entry, newest first. Lines that are no 32-byte key are left out.
[[nodiscard]] std::vector<SecretBytes> keychainKeys(const SecretBytes &entry);

} // namespace promptlab
