// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/script/scriptvalues.h"

#include <js/Array.h>
#include <js/CallAndConstruct.h>
#include <js/Conversions.h>
#include <js/Object.h>
#include <js/PropertyAndElement.h>
#include <js/String.h>
#include <js/friend/StackLimits.h>

#include <QCoreApplication>

#include <cmath>

namespace promptlab {

namespace {

struct ScriptValuesText {
    Q_DECLARE_TR_FUNCTIONS(ScriptValues)
};

constexpr int maxResultDepth = 64;
constexpr qsizetype maxResultValues = 1'000'000;
constexpr qsizetype maxResultUnits = 32 * 1024 * 1024;

JSString *makeScriptString(JSContext *cx, const QString &text)
{
    return JS_NewUCStringCopyN(cx, reinterpret_cast<const char16_t *>(text.utf16()), size_t(text.size()));
}

bool makeScriptArray(JSContext *cx, const QJsonArray &json, JS::MutableHandleValue value)
{
    JS::RootedValueVector items(cx);
    if (!items.reserve(size_t(json.size())))
        return false;
    JS::RootedValue item(cx);
    for (const QJsonValue &entry : json) {
        if (!makeScriptValue(cx, entry, &item))
            return false;
        items.infallibleAppend(item);
    }
    JSObject *array = JS::NewArrayObject(cx, items);
    if (!array)
        return false;
    value.setObject(*array);
    return true;
}

bool makeScriptObject(JSContext *cx, const QJsonObject &json, JS::MutableHandleValue value)
{
    const JS::RootedObject object(cx, JS_NewPlainObject(cx));
    if (!object)
        return false;
    JS::RootedValue item(cx);
    for (auto field = json.begin(); field != json.end(); ++field) {
        const QString key = field.key();
        // Defining (not setting) keeps a key such as __proto__ plain data.
        if (!makeScriptValue(cx, field.value(), &item)
            || !JS_DefineUCProperty(cx, object, reinterpret_cast<const char16_t *>(key.utf16()), size_t(key.size()),
                                    item, JSPROP_ENUMERATE))
            return false;
    }
    value.setObject(*object);
    return true;
}

} // namespace

bool readScriptString(JSContext *cx, JSString *string, qsizetype maxUnits, QString *text)
{
    // The length of a rope is known without joining it.
    const auto length = qsizetype(JS::GetStringLength(string));
    if (length > maxUnits)
        return false;
    text->resize(length);
    return length == 0
        || JS_CopyStringChars(cx, mozilla::Range<char16_t>(reinterpret_cast<char16_t *>(text->data()), size_t(length)),
                              string);
}

bool makeScriptValue(JSContext *cx, const QJsonValue &json, JS::MutableHandleValue value)
{
    js::AutoCheckRecursionLimit recursion(cx);
    if (!recursion.check(cx))
        return false;
    switch (json.type()) {
    case QJsonValue::Bool: value.setBoolean(json.toBool()); return true;
    case QJsonValue::Double: value.set(JS_NumberValue(json.toDouble())); return true;
    case QJsonValue::String: {
        JSString *string = makeScriptString(cx, json.toString());
        if (!string)
            return false;
        value.setString(string);
        return true;
    }
    case QJsonValue::Array: return makeScriptArray(cx, json.toArray(), value);
    case QJsonValue::Object: return makeScriptObject(cx, json.toObject(), value);
    case QJsonValue::Null: value.setNull(); return true;
    case QJsonValue::Undefined: value.setUndefined(); return true;
    }
    Q_UNREACHABLE();
}

bool ScriptResultReader::read(JS::HandleValue value, QJsonValue *json)
{
    return readNested(value, json, 0);
}

bool ScriptResultReader::refuse(const QString &problem)
{
    m_problem = problem;
    return false;
}

bool ScriptResultReader::refuseSize()
{
    m_tooLarge = true;
    return refuse(ScriptValuesText::tr("the result is too large: more than %1 values or %2 characters")
                      .arg(maxResultValues)
                      .arg(maxResultUnits));
}

bool ScriptResultReader::readNested(JS::HandleValue value, QJsonValue *json, int depth)
{
    if (depth > maxResultDepth)
        return refuse(
            ScriptValuesText::tr("the result is nested more than %1 levels deep, or holds itself").arg(maxResultDepth));
    if (++m_values > maxResultValues)
        return refuseSize();
    if (value.isNullOrUndefined()) {
        *json = QJsonValue(QJsonValue::Null);
    } else if (value.isBoolean()) {
        *json = value.toBoolean();
    } else if (value.isNumber()) {
        const double number = value.toNumber();
        if (!std::isfinite(number))
            return refuse(ScriptValuesText::tr("the result holds a number that is not finite"));
        *json = number;
    } else if (value.isString()) {
        return readString(value.toString(), json);
    } else if (value.isObject()) {
        const JS::RootedObject object(m_cx, &value.toObject());
        return readObject(object, json, depth);
    } else {
        return refuse(ScriptValuesText::tr("the result holds a symbol or a BigInt, which JSON does not have"));
    }
    return true;
}

bool ScriptResultReader::readString(JSString *string, QJsonValue *json)
{
    const auto length = qsizetype(JS::GetStringLength(string));
    m_units += length;
    if (m_units > maxResultUnits)
        return refuseSize();
    QString text;
    if (!readScriptString(m_cx, string, length, &text))
        return false;
    *json = text;
    return true;
}

bool ScriptResultReader::readObject(JS::HandleObject object, QJsonValue *json, int depth)
{
    js::ESClass kind = js::ESClass::Other;
    if (!JS::GetBuiltinClass(m_cx, object, &kind))
        return false;
    switch (kind) {
    case js::ESClass::Array: return readArray(object, json, depth);
    case js::ESClass::Number:
    case js::ESClass::Boolean: return readUnboxed(object, JSTYPE_NUMBER, json, depth);
    case js::ESClass::String: return readUnboxed(object, JSTYPE_STRING, json, depth);
    case js::ESClass::Object:
    case js::ESClass::Date: return readByToJson(object, json, depth);
    case js::ESClass::Function: return refuse(ScriptValuesText::tr("the result holds a function"));
    case js::ESClass::Error: return refuse(ScriptValuesText::tr("the result holds an Error object; throw it instead"));
    case js::ESClass::Promise:
        return refuse(ScriptValuesText::tr("the result holds a promise inside of another value; await it"));
    default: break;
    }
    if (JS::IsCallable(object))
        return refuse(ScriptValuesText::tr("the result holds a function"));
    return refuse(ScriptValuesText::tr(
        "the result holds a map, set, regular expression or another object that JSON does not have"));
}

bool ScriptResultReader::readUnboxed(JS::HandleObject object, JSType kind, QJsonValue *json, int depth)
{
    JS::RootedValue value(m_cx);
    return JS::ToPrimitive(m_cx, object, kind, &value) && readNested(value, json, depth + 1);
}

bool ScriptResultReader::readArray(JS::HandleObject array, QJsonValue *json, int depth)
{
    uint32_t length = 0;
    if (!JS::GetArrayLength(m_cx, array, &length))
        return false;
    if (qsizetype(length) > maxResultValues)
        return refuseSize();
    QJsonArray items;
    JS::RootedValue item(m_cx);
    for (uint32_t i = 0; i < length; ++i) {
        QJsonValue entry;
        if (!JS_GetElement(m_cx, array, i, &item) || !readNested(item, &entry, depth + 1))
            return false;
        items.append(entry);
    }
    *json = items;
    return true;
}

bool ScriptResultReader::readByToJson(JS::HandleObject object, QJsonValue *json, int depth)
{
    JS::RootedValue method(m_cx);
    if (!JS_GetProperty(m_cx, object, "toJSON", &method))
        return false;
    if (!method.isObject() || !JS::IsCallable(&method.toObject()))
        return readFields(object, json, depth);
    JS::RootedValue self(m_cx, JS::ObjectValue(*object));
    JS::RootedValue value(m_cx);
    return JS::Call(m_cx, self, method, JS::HandleValueArray::empty(), &value) && readNested(value, json, depth + 1);
}

bool ScriptResultReader::readFields(JS::HandleObject object, QJsonValue *json, int depth)
{
    JS::Rooted<JS::IdVector> keys(m_cx, JS::IdVector(m_cx));
    if (!JS_Enumerate(m_cx, object, &keys))
        return false;
    if (qsizetype(keys.length()) > maxResultValues)
        return refuseSize();
    QJsonObject fields;
    JS::RootedId key(m_cx);
    JS::RootedValue item(m_cx);
    JS::RootedValue name(m_cx);
    for (size_t i = 0; i < keys.length(); ++i) {
        key = keys[i];
        if (!JS_GetPropertyById(m_cx, object, key, &item) || !JS_IdToValue(m_cx, key, &name))
            return false;
        const JS::RootedString nameString(m_cx, JS::ToString(m_cx, name));
        QJsonValue keyText;
        QJsonValue entry;
        if (!nameString || !readString(nameString, &keyText) || !readNested(item, &entry, depth + 1))
            return false;
        fields.insert(keyText.toString(), entry);
    }
    *json = fields;
    return true;
}

} // namespace promptlab
