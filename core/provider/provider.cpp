// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/provider.h"

namespace promptlab {

QString stopReasonName(StopReason reason)
{
    switch (reason) {
    case StopReason::Stop: return QStringLiteral("stop");
    case StopReason::Length: return QStringLiteral("length");
    case StopReason::ToolCalls: return QStringLiteral("tool_calls");
    case StopReason::Refusal: return QStringLiteral("refusal");
    case StopReason::Filter: return QStringLiteral("filter");
    case StopReason::Truncated: return QStringLiteral("truncated");
    case StopReason::Paused: return QStringLiteral("paused");
    case StopReason::Unknown: return QStringLiteral("unknown");
    }
    Q_UNREACHABLE();
}

QString providerErrorKindName(ProviderErrorKind kind)
{
    switch (kind) {
    case ProviderErrorKind::Auth: return QStringLiteral("auth");
    case ProviderErrorKind::NotFound: return QStringLiteral("not_found");
    case ProviderErrorKind::BadRequest: return QStringLiteral("bad_request");
    case ProviderErrorKind::TooLarge: return QStringLiteral("too_large");
    case ProviderErrorKind::RateLimit: return QStringLiteral("rate_limit");
    case ProviderErrorKind::Quota: return QStringLiteral("quota");
    case ProviderErrorKind::Overloaded: return QStringLiteral("overloaded");
    case ProviderErrorKind::Server: return QStringLiteral("server");
    case ProviderErrorKind::Timeout: return QStringLiteral("timeout");
    case ProviderErrorKind::Network: return QStringLiteral("network");
    case ProviderErrorKind::Protocol: return QStringLiteral("protocol");
    case ProviderErrorKind::Cancelled: return QStringLiteral("cancelled");
    }
    Q_UNREACHABLE();
}

} // namespace promptlab
