// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/provider.h"

#include <QCoreApplication>

namespace promptlab {

namespace {

struct ProviderText {
    Q_DECLARE_TR_FUNCTIONS(Provider)
};

} // namespace

Task<Result<QList<ServerModel>>> Provider::modelInfos(Context context)
{
    Task<Result<QStringList>> listing = models(context);
    PL_CO_TRY(const QStringList names, co_await listing);
    QList<ServerModel> infos;
    for (const QString &name : names) {
        ServerModel info;
        info.id = name;
        infos.append(info);
    }
    co_return infos;
}

Task<Result<ServerModel>> Provider::modelInfo(QString model, Context context)
{
    Task<Result<QList<ServerModel>>> listing = modelInfos(context);
    PL_CO_TRY(const QList<ServerModel> infos, co_await listing);
    for (const ServerModel &info : infos) {
        if (info.id == model)
            co_return ServerModel(info);
    }
    co_return makeError(ErrorCode::NotFound,
                        ProviderText::tr("%1 has no model \"%2\"").arg(info().label, model.left(100)));
}

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
