// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/schemachange.h"

#include "core/base/json.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

#include <limits>

namespace promptlab {

namespace {

constexpr int SchemaDepth = 64;
constexpr SchemaEffect SchemaUnclear{true, true};

using SchemaSet = QSet<QByteArray>;

/// Keywords that say nothing about which documents are valid.
bool isSchemaNote(const QString &key)
{
    static const QSet<QString> notes{QStringLiteral("title"),    QStringLiteral("description"),
                                     QStringLiteral("examples"), QStringLiteral("default"),
                                     QStringLiteral("$comment"), QStringLiteral("deprecated"),
                                     QStringLiteral("readOnly"), QStringLiteral("writeOnly"),
                                     QStringLiteral("$schema"),  QStringLiteral("$id")};
    return notes.contains(key);
}

SchemaSet schemaSet(const QJsonValue &value)
{
    SchemaSet set;
    const QJsonArray array = value.isArray() ? value.toArray() : QJsonArray{value};
    for (const QJsonValue &entry : array)
        set.insert(canonicalJson(entry));
    return set;
}

/// Allowed types; "number" includes "integer".
SchemaSet schemaTypes(const QJsonValue &value)
{
    SchemaSet types = value.isUndefined()
                        ? SchemaSet{"\"null\"", "\"boolean\"", "\"object\"", "\"array\"", "\"number\"", "\"string\""}
                        : schemaSet(value);
    if (types.contains("\"number\""))
        types.insert("\"integer\"");
    return types;
}

/// Effect of a set of allowed things.
SchemaEffect allowedEffect(const SchemaSet &before, const SchemaSet &after)
{
    return {!after.contains(before), !before.contains(after)};
}

/// Effect of a lower limit that rose (sign 1) or an upper limit that rose (sign -1).
SchemaEffect limitEffect(const QJsonValue &before, const QJsonValue &after, int sign)
{
    if ((!before.isUndefined() && !before.isDouble()) || (!after.isUndefined() && !after.isDouble()))
        return before == after ? SchemaEffect{} : SchemaUnclear;
    const double unlimited = -sign * std::numeric_limits<double>::infinity();
    const double old = sign * (before.isUndefined() ? unlimited : before.toDouble());
    const double now = sign * (after.isUndefined() ? unlimited : after.toDouble());
    return {now > old, now < old};
}

class SchemaComparer
{
public:
    static SchemaEffect compare(const QJsonValue &before, const QJsonValue &after, int depth)
    {
        if (before == after)
            return {};
        // No schema and true allow everything, false nothing.
        const QJsonValue old = before.isUndefined() ? QJsonValue(true) : before;
        const QJsonValue now = after.isUndefined() ? QJsonValue(true) : after;
        if (old == now)
            return {};
        if (depth > SchemaDepth)
            return SchemaUnclear;
        if (old.isBool() && now.isBool())
            return {!now.toBool(), now.toBool()};
        if (old.isBool() || now.isBool()) {
            if (!(old.isBool() ? now : old).isObject())
                return SchemaUnclear;
            const bool everything = (old.isBool() ? old : now).toBool();
            if (everything)
                return compareKeywords(old.isBool() ? QJsonObject() : old.toObject(),
                                       now.isBool() ? QJsonObject() : now.toObject(), depth);
            return old.isBool() ? SchemaEffect{false, true} : SchemaEffect{true, false};
        }
        if (!old.isObject() || !now.isObject())
            return SchemaUnclear;
        return compareKeywords(old.toObject(), now.toObject(), depth);
    }

private:
    static SchemaEffect compareKeywords(const QJsonObject &before, const QJsonObject &after, int depth)
    {
        QStringList keys = before.keys() + after.keys();
        keys.removeDuplicates();
        SchemaEffect effect;
        for (const QString &key : std::as_const(keys)) {
            const QJsonValue old = before.value(key);
            const QJsonValue now = after.value(key);
            if (old == now || isSchemaNote(key))
                continue;
            if (key == u"properties")
                effect |= compareProperties(before, after, depth);
            else if (key == u"items" || key == u"additionalProperties")
                effect |= compare(old, now, depth + 1);
            else
                effect |= compareKeyword(key, old, now);
        }
        return effect;
    }

    static SchemaEffect compareKeyword(const QString &key, const QJsonValue &old, const QJsonValue &now)
    {
        static const QSet<QString> lower{QStringLiteral("minimum"), QStringLiteral("exclusiveMinimum"),
                                         QStringLiteral("minLength"), QStringLiteral("minItems"),
                                         QStringLiteral("minProperties")};
        static const QSet<QString> upper{QStringLiteral("maximum"), QStringLiteral("exclusiveMaximum"),
                                         QStringLiteral("maxLength"), QStringLiteral("maxItems"),
                                         QStringLiteral("maxProperties")};
        static const QSet<QString> restrictions{QStringLiteral("pattern"),    QStringLiteral("format"),
                                                QStringLiteral("multipleOf"), QStringLiteral("enum"),
                                                QStringLiteral("const"),      QStringLiteral("uniqueItems")};
        if (key == u"type")
            return allowedEffect(schemaTypes(old), schemaTypes(now));
        if (key == u"required") {
            const SchemaSet before = old.isUndefined() ? SchemaSet() : schemaSet(old);
            const SchemaSet after = now.isUndefined() ? SchemaSet() : schemaSet(now);
            return {!before.contains(after), !after.contains(before)};
        }
        if (lower.contains(key))
            return limitEffect(old, now, 1);
        if (upper.contains(key))
            return limitEffect(old, now, -1);
        if (!restrictions.contains(key))
            return SchemaUnclear;
        if (key == u"uniqueItems")
            return {now.toBool() && !old.toBool(), old.toBool() && !now.toBool()};
        if (old.isUndefined() || now.isUndefined())
            return {old.isUndefined(), now.isUndefined()};
        return key == u"enum" ? allowedEffect(schemaSet(old), schemaSet(now)) : SchemaUnclear;
    }

    static SchemaEffect compareProperties(const QJsonObject &before, const QJsonObject &after, int depth)
    {
        const QJsonObject old = before.value(u"properties").toObject();
        const QJsonObject now = after.value(u"properties").toObject();
        SchemaEffect effect;
        for (auto it = old.constBegin(); it != old.constEnd(); ++it) {
            if (now.contains(it.key()))
                effect |= compare(it.value(), now.value(it.key()), depth + 1);
            else
                effect.narrows = true; // nobody can count on the field any more
        }
        for (auto it = now.constBegin(); it != now.constEnd(); ++it) {
            if (!old.contains(it.key()))
                effect |= compare(before.value(u"additionalProperties"), it.value(), depth + 1);
        }
        return effect;
    }
};

/// The schema inside OpenAI's {"name": …, "schema": …}.
QJsonValue innerSchema(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    return object.contains(u"schema") && object.value(u"schema").isObject() && !object.contains(u"type")
             ? object.value(u"schema")
             : value;
}

} // namespace

SchemaEffect compareSchemas(const QJsonValue &before, const QJsonValue &after)
{
    return SchemaComparer::compare(innerSchema(before), innerSchema(after), 0);
}

} // namespace promptlab
