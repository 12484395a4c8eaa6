// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/messagesbody.h"

#include <QJsonDocument>

namespace promptlab {

namespace {

QJsonObject textBlock(const QString &text)
{
    return {{QStringLiteral("type"), QStringLiteral("text")}, {QStringLiteral("text"), wellFormed(text)}};
}

/// Where an image or a document comes from.
QJsonObject sourceOf(const QString &reference)
{
    const QString type = QStringLiteral("type");
    if (const QString media = dataUrlType(reference); !media.isEmpty())
        return {{type, QStringLiteral("base64")},
                {QStringLiteral("media_type"), media},
                {QStringLiteral("data"), dataUrlPayload(reference)}};
    if (reference.startsWith(QLatin1String("https:")) || reference.startsWith(QLatin1String("http:")))
        return {{type, QStringLiteral("url")}, {QStringLiteral("url"), reference}};
    return {{type, QStringLiteral("file")}, {QStringLiteral("file_id"), reference}};
}

/// The input of a tool is an object here; text that is none is kept under a name of its own.
QJsonObject inputOf(const QString &arguments)
{
    if (arguments.trimmed().isEmpty())
        return {};
    const QJsonDocument document = QJsonDocument::fromJson(arguments.toUtf8());
    return document.isObject() ? document.object() : QJsonObject{{QStringLiteral("arguments"), arguments}};
}

class MessagesWriter final
{
public:
    explicit MessagesWriter(QStringList &dropped) : m_dropped(dropped) {}

    void add(const Message &message)
    {
        switch (message.role) {
        case MessageRole::System:
        case MessageRole::Developer: m_system += wellFormed(message.text()); return;
        case MessageRole::Tool: addResult(message); return;
        case MessageRole::User:
        case MessageRole::Assistant: break;
        }
        QJsonArray blocks = partBlocks(message);
        for (const QJsonValue &call : message.toolCalls) {
            const QJsonValue function = call[QStringLiteral("function")];
            blocks.append(
                QJsonObject{{QStringLiteral("type"), QStringLiteral("tool_use")},
                            {QStringLiteral("id"), call[QStringLiteral("id")]},
                            {QStringLiteral("name"), function[QStringLiteral("name")]},
                            {QStringLiteral("input"), inputOf(function[QStringLiteral("arguments")].toString())}});
        }
        append(messageRoleName(message.role), blocks);
    }

    [[nodiscard]] QString system() const { return m_system.join(QStringLiteral("\n\n")); }
    [[nodiscard]] QJsonArray messages() const { return m_messages; }

private:
    QJsonArray partBlocks(const Message &message)
    {
        QJsonArray blocks;
        for (const ContentPart &part : message.parts) {
            switch (part.kind) {
            case ContentPart::Kind::Text:
                if (!part.text.isEmpty()) // an empty block is refused
                    blocks.append(textBlock(part.text));
                break;
            case ContentPart::Kind::Image:
                blocks.append(QJsonObject{{QStringLiteral("type"), QStringLiteral("image")},
                                          {QStringLiteral("source"), sourceOf(part.reference)}});
                break;
            case ContentPart::Kind::File:
                blocks.append(QJsonObject{{QStringLiteral("type"), QStringLiteral("document")},
                                          {QStringLiteral("source"), sourceOf(part.reference)}});
                break;
            case ContentPart::Kind::Audio: m_dropped += QStringLiteral("input_audio"); break;
            }
        }
        return blocks;
    }

    void addResult(const Message &message)
    {
        append(QStringLiteral("user"), {QJsonObject{{QStringLiteral("type"), QStringLiteral("tool_result")},
                                                    {QStringLiteral("tool_use_id"), message.toolCallId},
                                                    {QStringLiteral("content"), wellFormed(message.text())}}});
    }

    /// Blocks of one role in a row make one message.
    void append(const QString &role, const QJsonArray &blocks)
    {
        QJsonArray content;
        if (!m_messages.isEmpty() && m_messages.last()[QStringLiteral("role")].toString() == role) {
            const QJsonValue before = m_messages.last()[QStringLiteral("content")];
            content = before.isString() ? QJsonArray{textBlock(before.toString())} : before.toArray();
            m_messages.removeLast();
        }
        for (const QJsonValue &block : blocks)
            content.append(block);
        QJsonValue shown = content;
        if (content.size() == 1 && content.first()[QStringLiteral("type")] == QLatin1String("text"))
            shown = content.first()[QStringLiteral("text")];
        m_messages.append(QJsonObject{{QStringLiteral("role"), role}, {QStringLiteral("content"), shown}});
    }

    QStringList &m_dropped;
    QStringList m_system;
    QJsonArray m_messages;
};

QJsonArray messagesTools(const QJsonArray &tools)
{
    QJsonArray list;
    const QJsonArray functions = functionsOf(tools);
    for (const QJsonValue &value : functions) {
        QJsonObject tool = value.toObject();
        tool.remove(QStringLiteral("type"));
        QJsonValue schema = tool.take(QStringLiteral("parameters"));
        if (!schema.isObject() || schema.toObject().isEmpty())
            schema = QJsonObject{{QStringLiteral("type"), QStringLiteral("object")}};
        if (!tool.contains(QStringLiteral("input_schema")))
            tool.insert(QStringLiteral("input_schema"), schema);
        list.append(tool);
    }
    for (const QJsonValue &tool : tools) { // a tool of the server itself, named by its type
        const QString type = tool[QStringLiteral("type")].toString();
        if (!type.isEmpty() && type != QLatin1String("function"))
            list.append(wellFormedJson(tool));
    }
    return list;
}

void translateToolChoice(QJsonObject &body)
{
    const QJsonValue given = body.take(QStringLiteral("tool_choice"));
    const QJsonValue parallel = body.take(QStringLiteral("parallel_tool_calls"));
    QJsonObject choice;
    const QString forced = forcedFunction(given);
    if (!forced.isEmpty())
        choice = {{QStringLiteral("type"), QStringLiteral("tool")}, {QStringLiteral("name"), forced}};
    else if (given.isObject())
        choice = given.toObject();
    else if (given.isString())
        choice.insert(QStringLiteral("type"),
                      given.toString() == QLatin1String("required") ? QStringLiteral("any") : given.toString());
    if (parallel == QJsonValue(false) && choice.value(QStringLiteral("type")) != QLatin1String("none")) {
        if (choice.isEmpty())
            choice.insert(QStringLiteral("type"), QStringLiteral("auto"));
        choice.insert(QStringLiteral("disable_parallel_tool_use"), true);
    }
    if (!choice.isEmpty() && body.contains(QStringLiteral("tools")))
        body.insert(QStringLiteral("tool_choice"), choice);
}

void translateEffort(WireBody &wire)
{
    const QString effort = wire.json.take(QStringLiteral("reasoning_effort")).toString();
    if (effort == QLatin1String("none")) {
        if (!wire.json.contains(QStringLiteral("thinking")))
            wire.json.insert(QStringLiteral("thinking"),
                             QJsonObject{{QStringLiteral("type"), QStringLiteral("disabled")}});
    } else if (!effort.isEmpty()) {
        const bool minimal = effort == QLatin1String("minimal");
        wire.putInto(QStringLiteral("output_config"), QStringLiteral("effort"),
                     minimal ? QStringLiteral("low") : effort);
    }
}

void translateFormat(WireBody &wire, const ChatRequest &request)
{
    QJsonValue schema;
    const QJsonObject format = wire.json.value(QStringLiteral("response_format")).toObject();
    if (format.value(QStringLiteral("type")) == QLatin1String("json_schema")) {
        wire.json.remove(QStringLiteral("response_format"));
        schema = format.value(QStringLiteral("json_schema"))[QStringLiteral("schema")];
    } else if (format.value(QStringLiteral("type")) == QLatin1String("text")) {
        wire.json.remove(QStringLiteral("response_format"));
    }
    wire.drop(QStringLiteral("response_format"));
    if (request.responseSchema)
        schema = wellFormedJson(*request.responseSchema);
    if (schema.isObject())
        wire.putInto(
            QStringLiteral("output_config"), QStringLiteral("format"),
            QJsonObject{{QStringLiteral("type"), QStringLiteral("json_schema")}, {QStringLiteral("schema"), schema}});
}

void addLimits(QJsonObject &body, const ModelSettings &settings, int defaultMaxTokens)
{
    if (settings.temperature)
        body.insert(QStringLiteral("temperature"), *settings.temperature);
    if (settings.topP)
        body.insert(QStringLiteral("top_p"), *settings.topP);
    if (settings.seed)
        body.insert(QStringLiteral("seed"), *settings.seed);
    const QJsonValue longName = body.take(QStringLiteral("max_completion_tokens"));
    if (settings.maxTokens)
        body.insert(QStringLiteral("max_tokens"), *settings.maxTokens);
    else if (!body.contains(QStringLiteral("max_tokens")))
        body.insert(QStringLiteral("max_tokens"), longName.toInt(defaultMaxTokens));
    QJsonValue stop = body.take(QStringLiteral("stop"));
    if (!settings.stop.isEmpty())
        stop = QJsonArray::fromStringList(settings.stop);
    if (stop.isString())
        stop = QJsonArray{stop};
    if (stop.isArray())
        body.insert(QStringLiteral("stop_sequences"), stop);
}

} // namespace

WireBody messagesBody(const ChatRequest &request, const ChatBodyOptions &options)
{
    WireBody wire{wellFormedJson(request.settings.extra).toObject(), {}};
    QJsonObject &body = wire.json;
    addLimits(body, request.settings, options.defaultMaxTokens);
    if (!request.tools.isEmpty())
        body.insert(QStringLiteral("tools"), messagesTools(request.tools));
    translateToolChoice(body);
    translateEffort(wire);
    translateFormat(wire, request);
    const QJsonValue user = body.take(QStringLiteral("user"));
    if (user.isString())
        wire.putInto(QStringLiteral("metadata"), QStringLiteral("user_id"), user);
    for (const char *field : {"seed", "n", "presence_penalty", "frequency_penalty", "logit_bias", "logprobs",
                              "top_logprobs", "verbosity", "prompt_cache_key", "store"})
        wire.drop(QLatin1String(field));
    for (const QString &field : options.droppedFields)
        wire.drop(field);
    body.remove(QStringLiteral("stream_options"));

    MessagesWriter writer(wire.dropped);
    for (const Message &message : request.messages)
        writer.add(message);
    body.remove(QStringLiteral("system"));
    if (const QString system = writer.system(); !system.isEmpty())
        body.insert(QStringLiteral("system"), system);
    body.insert(QStringLiteral("model"), wellFormed(request.model));
    body.insert(QStringLiteral("messages"), writer.messages());
    body.insert(QStringLiteral("stream"), options.stream);
    return wire;
}

} // namespace promptlab
