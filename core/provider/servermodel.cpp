// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/servermodel.h"

#include <QJsonArray>

namespace promptlab {

namespace {

/// The first of @p names that holds a positive whole number.
std::optional<qint64> firstLimit(const QJsonObject &row, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        const qint64 value = row.value(QLatin1String(name)).toInteger(-1);
        if (value > 0)
            return value;
    }
    return {};
}

QString firstText(const QJsonObject &row, std::initializer_list<const char *> names)
{
    for (const char *name : names) {
        const QString text = row.value(QLatin1String(name)).toString();
        if (!text.isEmpty())
            return text;
    }
    return {};
}

/// Names of what is supported: a list, or an object of {"name": true} or {"name": {"supported": true}}.
QStringList capabilityNames(const QJsonValue &value)
{
    QStringList names;
    const QJsonArray list = value.toArray();
    for (const QJsonValue &name : list)
        names += name.toString();
    const QJsonObject object = value.toObject();
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        if (it.value().toBool() || it.value()[QStringLiteral("supported")].toBool())
            names += it.key();
    }
    names.removeAll(QString());
    return names;
}

} // namespace

ServerModel serverModelFromRow(const QJsonObject &row)
{
    ServerModel info;
    info.id = row.value(QStringLiteral("id")).toString();
    info.label = firstText(row, {"display_name", "name"});
    info.ownedBy = firstText(row, {"owned_by"});
    info.contextWindow = firstLimit(row, {"context_window", "context_length", "max_model_len", "max_input_tokens"});
    info.maxOutput = firstLimit(row, {"max_output_length", "max_completion_tokens", "max_tokens"});
    const QJsonObject meta = row.value(QStringLiteral("meta")).toObject(); // llama.cpp
    if (!info.contextWindow)
        info.contextWindow = firstLimit(meta, {"n_ctx", "n_ctx_train"});
    const QJsonObject pricing = row.value(QStringLiteral("pricing")).toObject();
    info.promptPrice = firstText(pricing, {"prompt"});
    info.outputPrice = firstText(pricing, {"completion"});
    info.cachedPrice = firstText(pricing, {"input_cache_read"});
    info.capabilities = capabilityNames(row.value(QStringLiteral("capabilities")));
    if (info.capabilities.isEmpty())
        info.capabilities = capabilityNames(row.value(QStringLiteral("input_modalities")));
    info.lifecycle = firstText(row, {"lifecycle"});
    if (info.lifecycle.isEmpty() && row.value(QStringLiteral("active")).isBool())
        info.lifecycle =
            row.value(QStringLiteral("active")).toBool() ? QStringLiteral("active") : QStringLiteral("retired");
    info.endsAt = firstText(row, {"shutdown_date", "retires_at"});
    info.digest = firstText(row, {"digest"});
    info.raw = row;
    return info;
}

void addShownModel(ServerModel &info, const QJsonObject &shown)
{
    info.capabilities = capabilityNames(shown.value(QStringLiteral("capabilities")));
    const QJsonObject details = shown.value(QStringLiteral("model_info")).toObject();
    // Named after the architecture: "llama.context_length".
    for (auto it = details.constBegin(); it != details.constEnd(); ++it) {
        if (it.key().endsWith(QLatin1String(".context_length")) && it.value().toInteger(-1) > 0)
            info.contextWindow = it.value().toInteger();
    }
    if (const QString digest = shown.value(QStringLiteral("digest")).toString(); !digest.isEmpty())
        info.digest = digest;
}

} // namespace promptlab
