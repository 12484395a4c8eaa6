// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prompt/jsonfields.h"
#include "core/prompt/promptfile.h"

#include <QCoreApplication>

namespace promptlab {

namespace {

struct ChatJsonText {
    Q_DECLARE_TR_FUNCTIONS(ChatJson)
};

Result<ContentPart> chatReadImage(const JsonFields &fields)
{
    const QString key = QStringLiteral("image_url");
    PL_TRY(const JsonFields image,
           JsonFields::of(fields.value(key), fields.pointer(key), {QStringLiteral("url"), QStringLiteral("detail")}));
    ContentPart part;
    part.kind = ContentPart::Kind::Image;
    PL_TRY(part.reference, image.requiredText(QStringLiteral("url")));
    PL_TRY(part.detail, image.text(QStringLiteral("detail")));
    return part;
}

Result<ContentPart> chatReadAudio(const JsonFields &fields)
{
    const QString key = QStringLiteral("input_audio");
    PL_TRY(const JsonFields audio,
           JsonFields::of(fields.value(key), fields.pointer(key), {QStringLiteral("data"), QStringLiteral("format")}));
    ContentPart part;
    part.kind = ContentPart::Kind::Audio;
    PL_TRY(const QString data, audio.requiredText(QStringLiteral("data")));
    PL_TRY(part.detail, audio.requiredText(QStringLiteral("format")));
    part.reference = QStringLiteral("data:audio/%1;base64,%2").arg(part.detail, data);
    return part;
}

Result<ContentPart> chatReadFile(const JsonFields &fields)
{
    const QString key = QStringLiteral("file");
    const QStringList known{QStringLiteral("file_id"), QStringLiteral("file_data"), QStringLiteral("filename")};
    PL_TRY(const JsonFields file, JsonFields::of(fields.value(key), fields.pointer(key), known));
    ContentPart part;
    part.kind = ContentPart::Kind::File;
    PL_TRY(part.reference, file.has(known[0]) ? file.requiredText(known[0]) : file.requiredText(known[1]));
    PL_TRY(part.detail, file.text(QStringLiteral("filename")));
    return part;
}

Result<ContentPart> chatReadPart(const QJsonValue &json, const QString &pointer)
{
    static const QString textKey = QStringLiteral("text");
    const QStringList known{QStringLiteral("type"), textKey, QStringLiteral("image_url"), QStringLiteral("input_audio"),
                            QStringLiteral("file")};
    PL_TRY(const JsonFields fields, JsonFields::of(json, pointer, known));
    PL_TRY(const QString type, fields.requiredText(QStringLiteral("type")));
    if (!known.mid(1).contains(type))
        return jsonFault(fields.pointer(QStringLiteral("type")),
                         ChatJsonText::tr("Unknown part type \"%1\"; known are %2")
                             .arg(type.left(80), known.mid(1).join(QStringLiteral(", "))));
    if (!fields.has(type))
        return jsonFault(pointer, ChatJsonText::tr("The field \"%1\" is missing").arg(type));
    if (type == QLatin1String("image_url"))
        return chatReadImage(fields);
    if (type == QLatin1String("input_audio"))
        return chatReadAudio(fields);
    if (type == QLatin1String("file"))
        return chatReadFile(fields);
    ContentPart part;
    PL_TRY(part.text, fields.text(textKey));
    return part;
}

Result<QList<ContentPart>> chatReadContent(const QJsonValue &json, const QString &pointer)
{
    if (json.isNull() || json.isUndefined())
        return QList<ContentPart>();
    if (json.isString()) {
        PL_CHECK(checkFreeJson(json, pointer));
        return Message::ofText(MessageRole::User, json.toString()).parts;
    }
    if (!json.isArray())
        return jsonFault(pointer, ChatJsonText::tr("The content of a message must be text or a list of parts"));
    QList<ContentPart> parts;
    for (const QJsonValueConstRef item : json.toArray()) {
        PL_TRY(ContentPart part, chatReadPart(item, pointer + QLatin1Char('/') + QString::number(parts.size())));
        parts.append(std::move(part));
    }
    return parts;
}

Result<Message> chatReadMessage(const QJsonValue &json, const QString &pointer)
{
    const QStringList known{QStringLiteral("role"), QStringLiteral("content"), QStringLiteral("name"),
                            QStringLiteral("tool_call_id"), QStringLiteral("tool_calls")};
    PL_TRY(const JsonFields fields, JsonFields::of(json, pointer, known));
    PL_TRY(const QString roleName, fields.requiredText(QStringLiteral("role")));
    const auto role = messageRoleFromName(roleName);
    if (!role.ok())
        return jsonFault(fields.pointer(QStringLiteral("role")), role.error().message);
    Message message;
    message.role = *role;
    PL_TRY(message.name, fields.text(QStringLiteral("name")));
    PL_TRY(message.toolCallId, fields.text(QStringLiteral("tool_call_id")));
    PL_TRY(message.toolCalls, fields.array(QStringLiteral("tool_calls")));
    PL_TRY(message.parts,
           chatReadContent(fields.value(QStringLiteral("content")), fields.pointer(QStringLiteral("content"))));
    // The rules of our own form hold for the result too (who may call tools, no empty message).
    const auto checked = Message::fromJson(message.toJson());
    if (!checked.ok())
        return jsonFault(pointer, checked.error().message.section(QStringLiteral(" (at "), 0, 0), checked.error().code);
    return message;
}

} // namespace

Result<QList<Message>> messagesFromChatJson(const QJsonValue &json)
{
    if (!json.isArray())
        return jsonFault(QString(), ChatJsonText::tr("A list of chat messages was expected"));
    QList<Message> messages;
    for (const QJsonValueConstRef item : json.toArray()) {
        PL_TRY(Message message, chatReadMessage(item, QLatin1Char('/') + QString::number(messages.size())));
        messages.append(std::move(message));
    }
    return messages;
}

} // namespace promptlab
