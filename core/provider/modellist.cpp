// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/modellist.h"

#include <QCoreApplication>
#include <QUrl>

namespace promptlab {

namespace {

struct ModelListText {
    Q_DECLARE_TR_FUNCTIONS(ModelList)
};

constexpr int modelsOnPage = 1000;
constexpr int mostModelPages = 100;

Error noModelList(const QString &origin)
{
    return makeError(ErrorCode::Protocol, ModelListText::tr("%1 did not answer with a list of models").arg(origin));
}

QString pagePath(ModelListStyle style, const QString &after)
{
    if (style != ModelListStyle::Paged)
        return QStringLiteral("/models");
    QString path = QStringLiteral("/models?limit=%1").arg(modelsOnPage);
    if (!after.isEmpty())
        path += QStringLiteral("&after_id=") + QString::fromLatin1(QUrl::toPercentEncoding(after));
    return path;
}

Result<void> addRows(QList<ServerModel> &models, const QJsonObject &page, const QString &origin)
{
    const QJsonValue data = page.value(QStringLiteral("data"));
    if (!data.isArray())
        return noModelList(origin);
    const QJsonArray rows = data.toArray();
    for (const QJsonValue &row : rows) {
        const ServerModel info = serverModelFromRow(row.toObject());
        if (!info.id.isEmpty())
            models.append(info);
    }
    return {};
}

/// The digests of Ollama's own list; a server that has none is not asked to.
Task<void> addDigests(const ServerConnection *server, QList<ServerModel> *models, Context context)
{
    auto prepared = server->prepareAtRoot(QByteArrayLiteral("GET"), QStringLiteral("/api/tags"));
    if (!prepared.ok())
        co_return;
    Task<Result<QJsonObject>> fetching = server->fetch(std::move(*prepared), context);
    const Result<QJsonObject> tags = co_await fetching;
    if (!tags.ok())
        co_return;
    const QJsonArray rows = tags->value(QStringLiteral("models")).toArray();
    for (const QJsonValue &row : rows) {
        for (ServerModel &model : *models) {
            if (model.id == row[QStringLiteral("name")].toString())
                model.digest = row[QStringLiteral("digest")].toString();
        }
    }
}

} // namespace

Task<Result<QList<ServerModel>>> listModels(const ServerConnection *server, ModelListStyle style, Context context)
{
    QList<ServerModel> models;
    QString after;
    for (int page = 0; page < mostModelPages; ++page) {
        PL_CO_TRY(PreparedRequest request, server->prepare(QByteArrayLiteral("GET"), pagePath(style, after)));
        Task<Result<QJsonObject>> fetching = server->fetch(std::move(request), context);
        PL_CO_TRY(const QJsonObject answer, co_await fetching);
        PL_CO_CHECK(addRows(models, answer, server->origin()));
        const QString last = answer.value(QStringLiteral("last_id")).toString();
        const bool more = answer.value(QStringLiteral("has_more")).toBool() && !last.isEmpty() && last != after;
        if (style != ModelListStyle::Paged || !more)
            break;
        after = last;
    }
    if (style == ModelListStyle::Ollama) {
        Task<void> adding = addDigests(server, &models, context);
        co_await adding;
    }
    co_return models;
}

Task<Result<ServerModel>> lookUpModel(const ServerConnection *server, ModelListStyle style, QString model,
                                      Context context)
{
    Task<Result<QList<ServerModel>>> listing = listModels(server, style, context);
    PL_CO_TRY(const QList<ServerModel> models, co_await listing);
    const auto found =
        std::find_if(models.cbegin(), models.cend(), [&model](const ServerModel &info) { return info.id == model; });
    if (found == models.cend())
        co_return makeError(ErrorCode::NotFound,
                            ModelListText::tr("%1 has no model \"%2\"").arg(server->origin(), model.left(100)));
    ServerModel info = *found;
    if (style != ModelListStyle::Ollama)
        co_return info;
    PL_CO_TRY(PreparedRequest request, server->prepareAtRoot(QByteArrayLiteral("POST"), QStringLiteral("/api/show")));
    request.request.body = compactJson(QJsonObject{{QStringLiteral("model"), model}});
    Task<Result<QJsonObject>> showing = server->fetch(std::move(request), context);
    PL_CO_TRY(const QJsonObject shown, co_await showing);
    addShownModel(info, shown);
    co_return info;
}

} // namespace promptlab
