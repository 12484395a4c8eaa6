// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prompt/jsonfields.h"
#include "core/prompt/prompt.h"

#include <QCoreApplication>
#include <QSet>

#include <array>
#include <limits>

namespace promptlab {

namespace {

struct PromptJsonText {
    Q_DECLARE_TR_FUNCTIONS(PromptContent)
};

constexpr qint64 promptExactInteger = (qint64(1) << 53) - 1;

QString promptChild(const QString &pointer, qsizetype index)
{
    return pointer + QLatin1Char('/') + QString::number(index);
}

/// Every entry of a list that is passed through (tools, calls) must at least be an object.
Result<void> promptCheckObjects(const QJsonArray &list, const QString &pointer)
{
    qsizetype index = 0;
    for (const QJsonValueConstRef item : list) {
        const QString place = promptChild(pointer, index++);
        if (!item.isObject())
            return jsonFault(place, PromptJsonText::tr("An object with named fields was expected"));
        PL_CHECK(checkFreeJson(item, place));
    }
    return {};
}

struct PromptKindName {
    ContentPart::Kind kind;
    QLatin1String name;
};

constexpr std::array promptKindNames{
    PromptKindName{ContentPart::Kind::Text, QLatin1String("text")},
    PromptKindName{ContentPart::Kind::Image, QLatin1String("image")},
    PromptKindName{ContentPart::Kind::Audio, QLatin1String("audio")},
    PromptKindName{ContentPart::Kind::File, QLatin1String("file")},
};

QJsonObject promptPartToJson(const ContentPart &part)
{
    QJsonObject json;
    const auto named = std::find_if(promptKindNames.begin(), promptKindNames.end(),
                                    [&part](const PromptKindName &entry) { return entry.kind == part.kind; });
    json.insert(QStringLiteral("type"), QString(named->name));
    if (part.kind == ContentPart::Kind::Text) {
        json.insert(QStringLiteral("text"), part.text);
        return json;
    }
    json.insert(QStringLiteral("reference"), part.reference);
    if (!part.detail.isEmpty())
        json.insert(QStringLiteral("detail"), part.detail);
    return json;
}

Result<ContentPart> promptReadPart(const QJsonValue &json, const QString &pointer)
{
    const QStringList known{QStringLiteral("type"), QStringLiteral("text"), QStringLiteral("reference"),
                            QStringLiteral("detail")};
    PL_TRY(const JsonFields fields, JsonFields::of(json, pointer, known));
    PL_TRY(const QString type, fields.requiredText(QStringLiteral("type")));
    const auto named = std::find_if(promptKindNames.begin(), promptKindNames.end(),
                                    [&type](const PromptKindName &entry) { return entry.name == type; });
    if (named == promptKindNames.end())
        return jsonFault(
            fields.pointer(QStringLiteral("type")),
            PromptJsonText::tr("Unknown part type \"%1\"; known are text, image, audio, file").arg(type.left(80)));
    ContentPart part;
    part.kind = named->kind;
    const bool text = part.kind == ContentPart::Kind::Text;
    const QStringList misplaced =
        text ? QStringList{QStringLiteral("reference"), QStringLiteral("detail")} : QStringList{QStringLiteral("text")};
    for (const QString &key : misplaced) {
        if (fields.has(key))
            return jsonFault(fields.pointer(key) + QStringLiteral("#key"),
                             PromptJsonText::tr("A part of type \"%1\" has no field \"%2\"").arg(type, key));
    }
    if (text) {
        if (!fields.has(QStringLiteral("text")))
            return jsonFault(pointer, PromptJsonText::tr("The field \"%1\" is missing").arg(QStringLiteral("text")));
        PL_TRY(part.text, fields.text(QStringLiteral("text")));
        return part;
    }
    PL_TRY(part.reference, fields.requiredText(QStringLiteral("reference")));
    PL_TRY(part.detail, fields.text(QStringLiteral("detail")));
    return part;
}

Result<QList<ContentPart>> promptReadContent(const QJsonValue &json, const QString &pointer)
{
    QList<ContentPart> parts;
    if (json.isString()) {
        PL_CHECK(checkFreeJson(json, pointer));
        return Message::ofText(MessageRole::User, json.toString()).parts;
    }
    if (!json.isArray())
        return jsonFault(pointer, PromptJsonText::tr("The content of a message must be text or a list of parts"));
    qsizetype index = 0;
    for (const QJsonValueConstRef item : json.toArray()) {
        PL_TRY(ContentPart part, promptReadPart(item, promptChild(pointer, index++)));
        parts.append(std::move(part));
    }
    return parts;
}

Result<Message> promptReadMessage(const QJsonValue &json, const QString &pointer)
{
    static const QString contentKey = QStringLiteral("content");
    const QStringList known{QStringLiteral("role"), contentKey, QStringLiteral("name"), QStringLiteral("toolCallId"),
                            QStringLiteral("toolCalls")};
    PL_TRY(const JsonFields fields, JsonFields::of(json, pointer, known));
    PL_TRY(const QString roleName, fields.requiredText(QStringLiteral("role")));
    const auto role = messageRoleFromName(roleName);
    if (!role.ok())
        return jsonFault(fields.pointer(QStringLiteral("role")), role.error().message);
    Message message;
    message.role = *role;
    PL_TRY(message.name, fields.text(QStringLiteral("name")));
    PL_TRY(message.toolCallId, fields.text(QStringLiteral("toolCallId")));
    PL_TRY(message.toolCalls, fields.array(QStringLiteral("toolCalls")));
    PL_CHECK(promptCheckObjects(message.toolCalls, fields.pointer(QStringLiteral("toolCalls"))));
    if (fields.has(contentKey)) {
        PL_TRY(message.parts, promptReadContent(fields.value(contentKey), fields.pointer(contentKey)));
    }
    if (message.parts.isEmpty() && message.toolCalls.isEmpty())
        return jsonFault(pointer, PromptJsonText::tr("The message has no content"));
    if (!message.toolCalls.isEmpty() && message.role != MessageRole::Assistant)
        return jsonFault(fields.pointer(QStringLiteral("toolCalls")),
                         PromptJsonText::tr("Only an assistant message can call tools"));
    if (!message.toolCallId.isEmpty() && message.role != MessageRole::Tool)
        return jsonFault(fields.pointer(QStringLiteral("toolCallId")),
                         PromptJsonText::tr("Only a tool message answers a tool call"));
    return message;
}

QJsonObject promptVariableToJson(const Variable &variable)
{
    QJsonObject json{{QStringLiteral("name"), variable.name}, {QStringLiteral("type"), variable.type}};
    if (!variable.description.isEmpty())
        json.insert(QStringLiteral("description"), variable.description);
    if (variable.defaultValue)
        json.insert(QStringLiteral("default"), *variable.defaultValue);
    if (variable.untrusted)
        json.insert(QStringLiteral("untrusted"), true);
    return json;
}

bool promptFitsType(const QJsonValue &value, const QString &type)
{
    if (value.isNull())
        return true;
    return (type == QLatin1String("string") && value.isString())
        || (type == QLatin1String("number") && value.isDouble()) || (type == QLatin1String("boolean") && value.isBool())
        || (type == QLatin1String("list") && value.isArray()) || (type == QLatin1String("object") && value.isObject());
}

/// Letters of any script, digits, "_" and "-": what all three template languages can name.
bool promptIsVariableName(const QString &name)
{
    if (name.isEmpty() || name.size() > 100 || !(name.front().isLetter() || name.front() == QLatin1Char('_')))
        return false;
    return std::all_of(name.begin(), name.end(),
                       [](QChar c) { return c.isLetterOrNumber() || c == QLatin1Char('_') || c == QLatin1Char('-'); });
}

Result<Variable> promptReadVariable(const QJsonValue &json, const QString &pointer)
{
    static const QString typeKey = QStringLiteral("type");
    static const QString defaultKey = QStringLiteral("default");
    const QStringList known{QStringLiteral("name"), typeKey, QStringLiteral("description"), defaultKey,
                            QStringLiteral("untrusted")};
    const QStringList types{QStringLiteral("string"), QStringLiteral("number"), QStringLiteral("boolean"),
                            QStringLiteral("list"), QStringLiteral("object")};
    PL_TRY(const JsonFields fields, JsonFields::of(json, pointer, known));
    Variable variable;
    PL_TRY(variable.name, fields.requiredText(QStringLiteral("name")));
    if (!promptIsVariableName(variable.name))
        return jsonFault(fields.pointer(QStringLiteral("name")),
                         PromptJsonText::tr(
                             "\"%1\" is not a variable name: begin with a letter or \"_\", go on with letters, digits, "
                             "\"_\" or \"-\"")
                             .arg(variable.name.left(80)));
    if (fields.has(typeKey)) {
        PL_TRY(variable.type, fields.requiredText(typeKey));
        if (!types.contains(variable.type))
            return jsonFault(fields.pointer(typeKey),
                             PromptJsonText::tr("Unknown type \"%1\"; known are %2")
                                 .arg(variable.type.left(80), types.join(QStringLiteral(", "))));
    }
    PL_TRY(variable.description, fields.text(QStringLiteral("description")));
    PL_TRY(variable.untrusted, fields.flag(QStringLiteral("untrusted")));
    if (fields.has(defaultKey)) {
        variable.defaultValue = fields.value(defaultKey);
        PL_CHECK(checkFreeJson(*variable.defaultValue, fields.pointer(defaultKey)));
        if (!promptFitsType(*variable.defaultValue, variable.type))
            return jsonFault(fields.pointer(defaultKey),
                             PromptJsonText::tr("The default does not fit the type \"%1\"").arg(variable.type));
    }
    return variable;
}

QJsonObject promptSettingsToJson(const ModelSettings &settings)
{
    QJsonObject json;
    if (!settings.model.isEmpty())
        json.insert(QStringLiteral("model"), settings.model);
    if (settings.temperature)
        json.insert(QStringLiteral("temperature"), *settings.temperature);
    if (settings.topP)
        json.insert(QStringLiteral("topP"), *settings.topP);
    if (settings.maxTokens)
        json.insert(QStringLiteral("maxTokens"), *settings.maxTokens);
    if (settings.seed)
        json.insert(QStringLiteral("seed"), *settings.seed);
    if (!settings.stop.isEmpty())
        json.insert(QStringLiteral("stop"), QJsonArray::fromStringList(settings.stop));
    if (!settings.extra.isEmpty())
        json.insert(QStringLiteral("extra"), settings.extra);
    return json;
}

Result<ModelSettings> promptReadSettings(const QJsonValue &json, const QString &pointer)
{
    const QStringList known{QStringLiteral("model"),     QStringLiteral("temperature"), QStringLiteral("topP"),
                            QStringLiteral("maxTokens"), QStringLiteral("seed"),        QStringLiteral("stop"),
                            QStringLiteral("extra")};
    PL_TRY(const JsonFields fields, JsonFields::of(json, pointer, known));
    ModelSettings settings;
    PL_TRY(settings.model, fields.text(QStringLiteral("model")));
    PL_TRY(settings.temperature, fields.number(QStringLiteral("temperature"), 0, 100));
    PL_TRY(settings.topP, fields.number(QStringLiteral("topP"), 0, 1));
    PL_TRY(const std::optional<qint64> maxTokens,
           fields.integer(QStringLiteral("maxTokens"), 1, std::numeric_limits<int>::max()));
    if (maxTokens)
        settings.maxTokens = int(*maxTokens);
    PL_TRY(settings.seed, fields.integer(QStringLiteral("seed"), -promptExactInteger, promptExactInteger));
    PL_TRY(settings.stop, fields.texts(QStringLiteral("stop")));
    PL_TRY(settings.extra, fields.map(QStringLiteral("extra")));
    PL_CHECK(checkFreeJson(settings.extra, fields.pointer(QStringLiteral("extra"))));
    return settings;
}

Result<QList<Message>> promptReadMessages(const JsonFields &fields)
{
    const QString key = QStringLiteral("messages");
    if (!fields.has(key))
        return jsonFault(fields.ownPointer(), PromptJsonText::tr("The field \"%1\" is missing").arg(key));
    PL_TRY(const QJsonArray list, fields.array(key));
    QList<Message> messages;
    for (const QJsonValueConstRef item : list) {
        PL_TRY(Message message, promptReadMessage(item, promptChild(fields.pointer(key), messages.size())));
        messages.append(std::move(message));
    }
    return messages;
}

Result<QList<Variable>> promptReadVariables(const JsonFields &fields)
{
    const QString key = QStringLiteral("variables");
    PL_TRY(const QJsonArray list, fields.array(key));
    QList<Variable> variables;
    QSet<QString> names;
    for (const QJsonValueConstRef item : list) {
        const QString place = promptChild(fields.pointer(key), variables.size());
        PL_TRY(Variable variable, promptReadVariable(item, place));
        if (names.contains(variable.name))
            return jsonFault(place + QStringLiteral("/name"),
                             PromptJsonText::tr("The variable \"%1\" is declared twice").arg(variable.name));
        names.insert(variable.name);
        variables.append(std::move(variable));
    }
    return variables;
}

Result<QJsonObject> promptReadPins(const JsonFields &fields)
{
    const QString key = QStringLiteral("includePins");
    PL_TRY(QJsonObject pins, fields.map(key));
    for (auto it = pins.constBegin(); it != pins.constEnd(); ++it) {
        const QString hash = it.value().toString();
        const bool good = hash.size() == 64 && std::all_of(hash.begin(), hash.end(), [](QChar c) {
                              return (c >= QLatin1Char('0') && c <= QLatin1Char('9'))
                                  || (c >= QLatin1Char('a') && c <= QLatin1Char('f'));
                          });
        if (!good)
            return jsonFault(
                fields.pointer(key) + QLatin1Char('/') + jsonPointerToken(it.key()),
                PromptJsonText::tr("The pin of an include must be a content hash of 64 lower-case hex digits"));
    }
    return pins;
}

} // namespace

QJsonObject Message::toJson() const
{
    QJsonObject json{{QStringLiteral("role"), messageRoleName(role)}};
    const QString contentKey = QStringLiteral("content");
    if (parts.size() == 1 && parts.front().kind == ContentPart::Kind::Text) {
        json.insert(contentKey, parts.front().text);
    } else if (!parts.isEmpty()) {
        QJsonArray list;
        for (const ContentPart &part : parts)
            list.append(promptPartToJson(part));
        json.insert(contentKey, list);
    }
    if (!name.isEmpty())
        json.insert(QStringLiteral("name"), name);
    if (!toolCallId.isEmpty())
        json.insert(QStringLiteral("toolCallId"), toolCallId);
    if (!toolCalls.isEmpty())
        json.insert(QStringLiteral("toolCalls"), toolCalls);
    return json;
}

Result<Message> Message::fromJson(const QJsonValue &json)
{
    return promptReadMessage(json, QString());
}

QJsonObject PromptContent::toJson() const
{
    // Only what is set is written: a field that a later release adds does not change the hash of older versions.
    QJsonObject json{{QStringLiteral("format"), templateFormatName(format)}};
    QJsonArray messageList;
    for (const Message &message : messages)
        messageList.append(message.toJson());
    json.insert(QStringLiteral("messages"), messageList);
    QJsonArray variableList;
    for (const Variable &variable : variables)
        variableList.append(promptVariableToJson(variable));
    if (!variableList.isEmpty())
        json.insert(QStringLiteral("variables"), variableList);
    if (const QJsonObject given = promptSettingsToJson(settings); !given.isEmpty())
        json.insert(QStringLiteral("settings"), given);
    if (!tools.isEmpty())
        json.insert(QStringLiteral("tools"), tools);
    if (responseSchema)
        json.insert(QStringLiteral("responseSchema"), *responseSchema);
    if (!includePins.isEmpty())
        json.insert(QStringLiteral("includePins"), includePins);
    return json;
}

Result<PromptContent> PromptContent::fromJson(const QJsonValue &json)
{
    static const QString schemaKey = QStringLiteral("responseSchema");
    const QStringList known{QStringLiteral("format"),     QStringLiteral("messages"), QStringLiteral("variables"),
                            QStringLiteral("settings"),   QStringLiteral("tools"),    schemaKey,
                            QStringLiteral("includePins")};
    PL_TRY(const JsonFields fields, JsonFields::of(json, QString(), known));
    PromptContent content;
    if (fields.has(QStringLiteral("format"))) {
        PL_TRY(const QString name, fields.requiredText(QStringLiteral("format")));
        const auto format = templateFormatFromName(name);
        if (!format.ok())
            return jsonFault(fields.pointer(QStringLiteral("format")), format.error().message);
        content.format = *format;
    }
    PL_TRY(content.messages, promptReadMessages(fields));
    PL_TRY(content.variables, promptReadVariables(fields));
    if (fields.has(QStringLiteral("settings"))) {
        PL_TRY(content.settings, promptReadSettings(fields.value(QStringLiteral("settings")),
                                                    fields.pointer(QStringLiteral("settings"))));
    }
    PL_TRY(content.tools, fields.array(QStringLiteral("tools")));
    PL_CHECK(promptCheckObjects(content.tools, fields.pointer(QStringLiteral("tools"))));
    if (fields.has(schemaKey)) {
        const QJsonValue schema = fields.value(schemaKey);
        if (!schema.isObject() && !schema.isBool())
            return jsonFault(fields.pointer(schemaKey),
                             PromptJsonText::tr("A JSON Schema is an object, true or false"));
        PL_CHECK(checkFreeJson(schema, fields.pointer(schemaKey)));
        content.responseSchema = schema;
    }
    PL_TRY(content.includePins, promptReadPins(fields));
    return content;
}

} // namespace promptlab
