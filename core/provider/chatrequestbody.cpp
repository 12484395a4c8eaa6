// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/chatrequestbody.h"

#include <QJsonDocument>

namespace promptlab {

namespace {

QString wellFormed(const QString &text)
{
    if (text.isValidUtf16())
        return text;
    QString fixed = text;
    for (qsizetype i = 0; i < fixed.size(); ++i) {
        const QChar c = fixed.at(i);
        if (c.isHighSurrogate() && i + 1 < fixed.size() && fixed.at(i + 1).isLowSurrogate())
            ++i;
        else if (c.isSurrogate())
            fixed[i] = QChar(QChar::ReplacementCharacter);
    }
    return fixed;
}

/// The same for every text inside, for tools and schemas that come from files.
QJsonValue wellFormedJson(const QJsonValue &value)
{
    if (value.isString())
        return wellFormed(value.toString());
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        for (QJsonValueRef item : array)
            item = wellFormedJson(item);
        return array;
    }
    if (value.isObject()) {
        QJsonObject result;
        const QJsonObject object = value.toObject();
        for (auto it = object.constBegin(); it != object.constEnd(); ++it)
            result.insert(wellFormed(it.key()), wellFormedJson(it.value()));
        return result;
    }
    return value;
}

/// Payload behind "data:TYPE;base64,".
QString dataUrlPayload(const QString &url)
{
    const qsizetype comma = url.indexOf(QLatin1Char(','));
    return comma < 0 ? url : url.mid(comma + 1);
}

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

/// Name of a schema for the server: 1 to 64 of [A-Za-z0-9_-].
QString schemaName(const QJsonObject &schema)
{
    QString name = schema.value(QStringLiteral("title")).toString().left(64);
    for (QChar &c : name) {
        const bool plain =
            c.unicode() < 0x80 && (c.isLetterOrNumber() || c == QLatin1Char('_') || c == QLatin1Char('-'));
        if (!plain)
            c = QLatin1Char('_');
    }
    return name.isEmpty() ? QStringLiteral("response") : name;
}

QJsonObject responseFormat(const QJsonValue &schema)
{
    const QJsonValue clean = wellFormedJson(schema);
    const QJsonObject wrapped{{QStringLiteral("name"), schemaName(clean.toObject())},
                              {QStringLiteral("schema"), clean},
                              {QStringLiteral("strict"), isStrictSchema(clean)}};
    return {{QStringLiteral("type"), QStringLiteral("json_schema")}, {QStringLiteral("json_schema"), wrapped}};
}

bool strictLevel(const QJsonValue &value, int depth)
{
    if (depth > 32)
        return false;
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::all_of(array.begin(), array.end(),
                           [depth](const QJsonValue &item) { return strictLevel(item, depth + 1); });
    }
    if (!value.isObject())
        return true;
    const QJsonObject object = value.toObject();
    if (object.contains(QStringLiteral("default")))
        return false;
    const QJsonObject properties = object.value(QStringLiteral("properties")).toObject();
    const bool isObject = object.value(QStringLiteral("type")) == QLatin1String("object") || !properties.isEmpty();
    if (isObject) {
        const QJsonArray required = object.value(QStringLiteral("required")).toArray();
        const QStringList names = properties.keys();
        const bool all =
            std::all_of(names.begin(), names.end(), [&](const QString &name) { return required.contains(name); });
        if (!all || object.value(QStringLiteral("additionalProperties")) != QJsonValue(false))
            return false;
    }
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        const QString key = it.key();
        if (key == QLatin1String("enum") || key == QLatin1String("const") || key == QLatin1String("required"))
            continue;
        if (key == QLatin1String("properties") || key == QLatin1String("$defs")
            || key == QLatin1String("definitions")) {
            const QJsonObject members = it.value().toObject();
            if (!std::all_of(members.begin(), members.end(),
                             [depth](const QJsonValue &member) { return strictLevel(member, depth + 1); }))
                return false;
        } else if (!strictLevel(it.value(), depth + 1)) {
            return false;
        }
    }
    return true;
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

bool isStrictSchema(const QJsonValue &schema)
{
    const QJsonObject root = schema.toObject();
    return root.value(QStringLiteral("type")) == QLatin1String("object") && !root.contains(QStringLiteral("anyOf"))
        && !root.contains(QStringLiteral("oneOf")) && strictLevel(schema, 0);
}

QJsonObject chatMessageJson(const Message &message)
{
    QJsonObject json{{QStringLiteral("role"), messageRoleName(message.role)}};
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

QByteArray chatRequestBody(const ChatRequest &request, const ChatBodyOptions &options)
{
    QJsonObject body = wellFormedJson(request.settings.extra).toObject();
    QJsonArray messages;
    for (const Message &message : request.messages)
        messages.append(chatMessageJson(message));
    addSettings(body, request.settings, options);
    if (!request.tools.isEmpty())
        body.insert(QStringLiteral("tools"), chatTools(request.tools));
    if (request.responseSchema && !body.contains(QStringLiteral("response_format")))
        body.insert(QStringLiteral("response_format"), responseFormat(*request.responseSchema));
    for (const QString &field : options.droppedFields)
        body.remove(field);
    body.insert(QStringLiteral("model"), wellFormed(request.model));
    body.insert(QStringLiteral("messages"), messages);
    body.insert(QStringLiteral("stream"), options.stream);
    if (options.stream && options.includeUsage)
        body.insert(QStringLiteral("stream_options"), QJsonObject{{QStringLiteral("include_usage"), true}});
    else
        body.remove(QStringLiteral("stream_options"));
    return QJsonDocument(body).toJson(QJsonDocument::Compact);
}

} // namespace promptlab
