// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/observability/context.h"

#include <QtNetwork/QHostAddress>

namespace promptlab {

/// Turns a host name into addresses. A seam: tests answer what they like.
class HostResolver
{
public:
    virtual ~HostResolver() = default;
    /// All addresses of @p host, in the order to try. Errors: Network (unknown name), Cancelled.
    virtual Task<Result<QList<QHostAddress>>> resolve(QString host, Context context) = 0;

protected:
    HostResolver() = default;
    Q_DISABLE_COPY_MOVE(HostResolver)
};

/// Asks the machine's resolver in a background thread.
class SystemResolver final : public HostResolver
{
public:
    SystemResolver() = default;
    Task<Result<QList<QHostAddress>>> resolve(QString host, Context context) override;
};

} // namespace promptlab
