// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/chatrequestbody.h"

namespace promptlab {

namespace {

QJsonObject chatPartJson(const ContentPart &part)
{
    switch (part.kind) {
    case ContentPart::Kind::Text:
        return {{QStringLiteral("type"), QStringLiteral("text")}, {QStringLiteral("text"), wellFormed(part.text)}};
    case ContentPart::Kind::Image: {
        QJsonObject image{{QStringLiteral("url"), part.reference}};
        if (!part.detail.isEmpty())
            image.insert(QStringLiteral("detail"), part.detail);
        return {{QStringLiteral("type"), QStringLiteral("image_url")}, {QStringLiteral("image_url"), image}};
    }
    case ContentPart::Kind::Audio:
        return {{QStringLiteral("type"), QStringLiteral("input_audio")},
                {QStringLiteral("input_audio"), QJsonObject{{QStringLiteral("data"), dataUrlPayload(part.reference)},
                                                            {QStringLiteral("format"), part.detail}}}};
    case ContentPart::Kind::File: {
        QJsonObject file{{part.reference.startsWith(QLatin1String("data:")) ? QStringLiteral("file_data")
                                                                            : QStringLiteral("file_id"),
                          part.reference}};
        if (!part.detail.isEmpty())
            file.insert(QStringLiteral("filename"), part.detail);
        return {{QStringLiteral("type"), QStringLiteral("file")}, {QStringLiteral("file"), file}};
    }
    }
    Q_UNREACHABLE();
}

/// Tools as the dialect wants them; a bare function ({name, parameters}) is wrapped.
QJsonArray chatTools(const QJsonArray &tools)
{
    QJsonArray list;
    for (const QJsonValue &tool : tools) {
        const QJsonObject object = wellFormedJson(tool).toObject();
        const bool bare = !object.contains(QStringLiteral("type")) && object.contains(QStringLiteral("name"));
        list.append(bare ? QJsonObject{{QStringLiteral("type"), QStringLiteral("function")},
                                       {QStringLiteral("function"), object}}
                         : object);
    }
    return list;
}

QJsonObject responseFormat(const QJsonValue &schema)
{
    const QJsonValue clean = wellFormedJson(schema);
    const QJsonObject wrapped{{QStringLiteral("name"), schemaName(clean.toObject())},
                              {QStringLiteral("schema"), clean},
                              {QStringLiteral("strict"), isStrictSchema(clean)}};
    return {{QStringLiteral("type"), QStringLiteral("json_schema")}, {QStringLiteral("json_schema"), wrapped}};
}

void addSettings(QJsonObject &body, const ModelSettings &settings, const ChatBodyOptions &options)
{
    if (settings.temperature)
        body.insert(QStringLiteral("temperature"), *settings.temperature);
    if (settings.topP)
        body.insert(QStringLiteral("top_p"), *settings.topP);
    if (settings.maxTokens)
        body.insert(options.maxTokensField, *settings.maxTokens);
    if (settings.seed)
        body.insert(QStringLiteral("seed"), *settings.seed);
    if (!settings.stop.isEmpty())
        body.insert(QStringLiteral("stop"), QJsonArray::fromStringList(settings.stop));
}

} // namespace

QJsonObject chatMessageJson(const Message &message, bool developerRole)
{
    const bool plain = message.role == MessageRole::Developer && !developerRole;
    QJsonObject json{{QStringLiteral("role"), messageRoleName(plain ? MessageRole::System : message.role)}};
    const QString content = QStringLiteral("content");
    if (message.parts.size() == 1 && message.parts.front().kind == ContentPart::Kind::Text) {
        json.insert(content, wellFormed(message.parts.front().text));
    } else if (!message.parts.isEmpty()) {
        QJsonArray parts;
        for (const ContentPart &part : message.parts)
            parts.append(chatPartJson(part));
        json.insert(content, parts);
    } else {
        json.insert(content, message.toolCalls.isEmpty() ? QJsonValue(QString()) : QJsonValue(QJsonValue::Null));
    }
    if (!message.name.isEmpty())
        json.insert(QStringLiteral("name"), wellFormed(message.name));
    if (!message.toolCallId.isEmpty())
        json.insert(QStringLiteral("tool_call_id"), message.toolCallId);
    if (!message.toolCalls.isEmpty())
        json.insert(QStringLiteral("tool_calls"), wellFormedJson(message.toolCalls));
    return json;
}

WireBody chatWireBody(const ChatRequest &request, const ChatBodyOptions &options)
{
    WireBody wire{wellFormedJson(request.settings.extra).toObject(), {}};
    QJsonObject &body = wire.json;
    QJsonArray messages;
    for (const Message &message : request.messages)
        messages.append(chatMessageJson(message, options.developerRole));
    addSettings(body, request.settings, options);
    if (!request.tools.isEmpty())
        body.insert(QStringLiteral("tools"), chatTools(request.tools));
    if (request.responseSchema && !body.contains(QStringLiteral("response_format")))
        body.insert(QStringLiteral("response_format"), responseFormat(*request.responseSchema));
    // A limit under the other name means the same.
    const QString longName = QStringLiteral("max_completion_tokens");
    if (options.droppedFields.contains(longName) && body.contains(longName) && !body.contains(options.maxTokensField))
        body.insert(options.maxTokensField, body.take(longName));
    for (const QString &field : options.droppedFields)
        wire.drop(field);
    body.insert(QStringLiteral("model"), wellFormed(request.model));
    body.insert(QStringLiteral("messages"), messages);
    body.insert(QStringLiteral("stream"), options.stream);
    if (options.stream && options.includeUsage)
        body.insert(QStringLiteral("stream_options"), QJsonObject{{QStringLiteral("include_usage"), true}});
    else
        body.remove(QStringLiteral("stream_options"));
    return wire;
}

QByteArray chatRequestBody(const ChatRequest &request, const ChatBodyOptions &options)
{
    return compactJson(chatWireBody(request, options).json);
}

} // namespace promptlab
