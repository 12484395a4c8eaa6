// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <jsapi.h>

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QString>

namespace promptlab {

/// Text of a string that is at most @p maxUnits long; false (nothing read) for a longer one or when memory ran out.
bool readScriptString(JSContext *cx, JSString *string, qsizetype maxUnits, QString *text);

/// Makes the JavaScript value of a JSON value in the current realm. False: an exception is pending.
/// Numbers become doubles, so that integers over 2^53 lose their last digits.
bool makeScriptValue(JSContext *cx, const QJsonValue &json, JS::MutableHandleValue value);

/// Turns a result of a script into JSON. Only what JSON has is accepted, so that nothing is lost in silence: undefined
/// becomes null, a Date its ISO text; functions, symbols, BigInts, not-a-number, maps, sets and cycles are refused.
class ScriptResultReader final
{
public:
    explicit ScriptResultReader(JSContext *cx) : m_cx(cx) {}

    /// False: problem() says why, or (when it is empty) an exception is pending or the script was stopped.
    [[nodiscard]] bool read(JS::HandleValue value, QJsonValue *json);
    [[nodiscard]] const QString &problem() const { return m_problem; }
    /// The problem is the size of the result.
    [[nodiscard]] bool tooLarge() const { return m_tooLarge; }

private:
    bool readNested(JS::HandleValue value, QJsonValue *json, int depth);
    bool readString(JSString *string, QJsonValue *json);
    bool readObject(JS::HandleObject object, QJsonValue *json, int depth);
    bool readArray(JS::HandleObject array, QJsonValue *json, int depth);
    bool readFields(JS::HandleObject object, QJsonValue *json, int depth);
    bool readUnboxed(JS::HandleObject object, JSType kind, QJsonValue *json, int depth);
    bool readByToJson(JS::HandleObject object, QJsonValue *json, int depth);
    bool refuse(const QString &problem);
    bool refuseSize();

    JSContext *m_cx;
    QString m_problem;
    bool m_tooLarge = false;
    qsizetype m_values = 0;
    qsizetype m_units = 0;
};

} // namespace promptlab
