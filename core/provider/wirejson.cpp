// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/wirejson.h"

namespace promptlab {

namespace {

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

} // namespace

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

QString dataUrlPayload(const QString &url)
{
    const qsizetype comma = url.indexOf(QLatin1Char(','));
    return comma < 0 ? url : url.mid(comma + 1);
}

QString dataUrlType(const QString &url)
{
    const qsizetype comma = url.indexOf(QLatin1Char(','));
    if (!url.startsWith(QLatin1String("data:")) || comma < 0)
        return {};
    return url.mid(5, comma - 5).section(QLatin1Char(';'), 0, 0);
}

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

bool isStrictSchema(const QJsonValue &schema)
{
    const QJsonObject root = schema.toObject();
    return root.value(QStringLiteral("type")) == QLatin1String("object") && !root.contains(QStringLiteral("anyOf"))
        && !root.contains(QStringLiteral("oneOf")) && strictLevel(schema, 0);
}

QJsonArray functionsOf(const QJsonArray &tools)
{
    QJsonArray list;
    for (const QJsonValue &tool : tools) {
        const QJsonObject object = wellFormedJson(tool).toObject();
        const QJsonValue function = object.value(QStringLiteral("function"));
        if (function.isObject())
            list.append(function);
        else if (!object.contains(QStringLiteral("type"))
                 || object.value(QStringLiteral("type")) == QLatin1String("function"))
            list.append(object);
    }
    return list;
}

QString forcedFunction(const QJsonValue &choice)
{
    const QString name = choice[QStringLiteral("function")][QStringLiteral("name")].toString();
    return name.isEmpty() ? choice[QStringLiteral("name")].toString() : name;
}

void WireBody::drop(const QString &field, const QString &told)
{
    if (!json.contains(field))
        return;
    json.remove(field);
    dropped += told.isEmpty() ? field : told;
}

void WireBody::putInto(const QString &object, const QString &field, const QJsonValue &value)
{
    QJsonObject inner = json.value(object).toObject();
    if (!inner.contains(field))
        inner.insert(field, value);
    json.insert(object, inner);
}

} // namespace promptlab
