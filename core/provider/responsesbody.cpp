// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/responsesbody.h"

namespace promptlab {

namespace {

bool isInstruction(const Message &message)
{
    const bool textOnly = std::all_of(message.parts.cbegin(), message.parts.cend(),
                                      [](const ContentPart &part) { return part.kind == ContentPart::Kind::Text; });
    return textOnly && (message.role == MessageRole::System || message.role == MessageRole::Developer);
}

QJsonObject responsesPart(const ContentPart &part)
{
    const QString type = QStringLiteral("type");
    const bool isData = part.reference.startsWith(QLatin1String("data:"));
    const bool isUrl = part.reference.startsWith(QLatin1String("https:"));
    switch (part.kind) {
    case ContentPart::Kind::Text:
        return {{type, QStringLiteral("input_text")}, {QStringLiteral("text"), wellFormed(part.text)}};
    case ContentPart::Kind::Image: {
        QJsonObject image{{type, QStringLiteral("input_image")},
                          {isData || isUrl ? QStringLiteral("image_url") : QStringLiteral("file_id"), part.reference}};
        if (!part.detail.isEmpty())
            image.insert(QStringLiteral("detail"), part.detail);
        return image;
    }
    case ContentPart::Kind::Audio:
        return {{type, QStringLiteral("input_audio")},
                {QStringLiteral("input_audio"), QJsonObject{{QStringLiteral("data"), dataUrlPayload(part.reference)},
                                                            {QStringLiteral("format"), part.detail}}}};
    case ContentPart::Kind::File: {
        const QString field = isData ? QStringLiteral("file_data")
                            : isUrl  ? QStringLiteral("file_url")
                                     : QStringLiteral("file_id");
        QJsonObject file{{type, QStringLiteral("input_file")}, {field, part.reference}};
        if (isData && !part.detail.isEmpty())
            file.insert(QStringLiteral("filename"), part.detail);
        return file;
    }
    }
    Q_UNREACHABLE();
}

void addItems(QJsonArray &input, const Message &message)
{
    if (message.role == MessageRole::Tool) {
        input.append(QJsonObject{{QStringLiteral("type"), QStringLiteral("function_call_output")},
                                 {QStringLiteral("call_id"), message.toolCallId},
                                 {QStringLiteral("output"), wellFormed(message.text())}});
        return;
    }
    const bool simple = message.role == MessageRole::Assistant
                     || (message.parts.size() == 1 && message.parts.front().kind == ContentPart::Kind::Text);
    QJsonValue content = wellFormed(message.text());
    if (!simple) {
        QJsonArray parts;
        for (const ContentPart &part : message.parts)
            parts.append(responsesPart(part));
        content = parts;
    }
    if (message.toolCalls.isEmpty() || !message.parts.isEmpty())
        input.append(
            QJsonObject{{QStringLiteral("role"), messageRoleName(message.role)}, {QStringLiteral("content"), content}});
    for (const QJsonValue &call : message.toolCalls) {
        const QJsonValue function = call[QStringLiteral("function")];
        input.append(wellFormedJson(
            QJsonObject{{QStringLiteral("type"), QStringLiteral("function_call")},
                        {QStringLiteral("call_id"), call[QStringLiteral("id")]},
                        {QStringLiteral("name"), function[QStringLiteral("name")]},
                        {QStringLiteral("arguments"), function[QStringLiteral("arguments")].toString()}}));
    }
}

/// Tools lie flat here.
QJsonArray responsesTools(const QJsonArray &tools)
{
    QJsonArray list;
    const QJsonArray functions = functionsOf(tools);
    for (const QJsonValue &function : functions) {
        QJsonObject flat = function.toObject();
        flat.insert(QStringLiteral("type"), QStringLiteral("function"));
        list.append(flat);
    }
    for (const QJsonValue &tool : tools) {
        const QString type = tool[QStringLiteral("type")].toString();
        if (!type.isEmpty() && type != QLatin1String("function"))
            list.append(wellFormedJson(tool));
    }
    return list;
}

QJsonObject schemaFormat(const QJsonValue &schema)
{
    const QJsonValue clean = wellFormedJson(schema);
    return {{QStringLiteral("type"), QStringLiteral("json_schema")},
            {QStringLiteral("name"), schemaName(clean.toObject())},
            {QStringLiteral("schema"), clean},
            {QStringLiteral("strict"), isStrictSchema(clean)}};
}

/// A response_format of chat completions, whose schema lies one level deeper.
QJsonObject flatFormat(const QJsonObject &format)
{
    QJsonObject flat = format.value(QStringLiteral("json_schema")).toObject();
    flat.insert(QStringLiteral("type"), format.value(QStringLiteral("type")));
    return flat;
}

/// Moves settings that carry the names of chat completions to where they belong here.
void translateNames(WireBody &wire)
{
    QJsonObject &body = wire.json;
    const QJsonValue effort = body.take(QStringLiteral("reasoning_effort"));
    if (effort.isString())
        wire.putInto(QStringLiteral("reasoning"), QStringLiteral("effort"), effort);
    const QJsonValue verbosity = body.take(QStringLiteral("verbosity"));
    if (verbosity.isString())
        wire.putInto(QStringLiteral("text"), QStringLiteral("verbosity"), verbosity);
    const QJsonValue format = body.take(QStringLiteral("response_format"));
    if (format.isObject())
        wire.putInto(QStringLiteral("text"), QStringLiteral("format"), flatFormat(format.toObject()));
    if (const QString forced = forcedFunction(body.value(QStringLiteral("tool_choice"))); !forced.isEmpty())
        body.insert(QStringLiteral("tool_choice"), QJsonObject{{QStringLiteral("type"), QStringLiteral("function")},
                                                               {QStringLiteral("name"), forced}});
    for (const QString &name : {QStringLiteral("max_completion_tokens"), QStringLiteral("max_tokens")}) {
        const QJsonValue most = body.take(name);
        if (most.isDouble() && !body.contains(QStringLiteral("max_output_tokens")))
            body.insert(QStringLiteral("max_output_tokens"), most);
    }
}

} // namespace

WireBody responsesBody(const ChatRequest &request, const ChatBodyOptions &options)
{
    WireBody wire{wellFormedJson(request.settings.extra).toObject(), {}};
    QJsonObject &body = wire.json;
    const ModelSettings &settings = request.settings;
    if (settings.temperature)
        body.insert(QStringLiteral("temperature"), *settings.temperature);
    if (settings.topP)
        body.insert(QStringLiteral("top_p"), *settings.topP);
    if (settings.maxTokens)
        body.insert(QStringLiteral("max_output_tokens"), *settings.maxTokens);
    if (settings.seed)
        body.insert(QStringLiteral("seed"), *settings.seed);
    if (!settings.stop.isEmpty())
        body.insert(QStringLiteral("stop"), QJsonArray::fromStringList(settings.stop));
    translateNames(wire);
    if (request.responseSchema)
        wire.putInto(QStringLiteral("text"), QStringLiteral("format"), schemaFormat(*request.responseSchema));
    if (!request.tools.isEmpty())
        body.insert(QStringLiteral("tools"), responsesTools(request.tools));
    for (const char *field : {"seed", "stop", "n", "presence_penalty", "frequency_penalty", "logit_bias", "logprobs",
                              "modalities", "audio", "prediction"})
        wire.drop(QLatin1String(field));
    for (const QString &field : options.droppedFields)
        wire.drop(field);
    body.remove(QStringLiteral("stream_options"));

    QStringList instructions;
    QJsonArray input;
    for (const Message &message : request.messages) {
        if (input.isEmpty() && isInstruction(message))
            instructions += wellFormed(message.text());
        else
            addItems(input, message);
    }
    if (!instructions.isEmpty())
        body.insert(QStringLiteral("instructions"), instructions.join(QStringLiteral("\n\n")));
    body.insert(QStringLiteral("model"), wellFormed(request.model));
    body.insert(QStringLiteral("input"), input);
    body.insert(QStringLiteral("stream"), options.stream);
    if (!body.contains(QStringLiteral("store")))
        body.insert(QStringLiteral("store"), false);
    return wire;
}

} // namespace promptlab
