// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/security/authorize.h"
#include "core/store/store.h"

namespace promptlab {

/// The door of every service: looks up the caller's role, asks authorize(), and records a refusal in the audit log
/// (in a transaction of its own; when that cannot be written the refusal stands all the same).
class AccessControl
{
public:
    explicit AccessControl(Store &store) : m_store(store) {}
    Q_DISABLE_COPY_MOVE(AccessControl)

    /// Success, or PermissionDenied with the rule that forbids it. @p own: it is about something that the caller made.
    Task<Result<void>> require(Context context, Permission permission, bool own = false);

private:
    Store &m_store;
};

} // namespace promptlab
