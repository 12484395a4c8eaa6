// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prompt/jsonfields.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QVariant>

#include <cmath>

namespace promptlab {

namespace {

struct JsonFieldsText {
    Q_DECLARE_TR_FUNCTIONS(JsonFields)
};

constexpr int freeJsonDepth = 64;

/// Whether a double, and with it every JSON reader, keeps all digits of @p whole.
bool isExactInDouble(qint64 whole)
{
    const double rounded = double(whole);
    return std::abs(rounded) < 9.2e18 && qint64(rounded) == whole;
}

/// Edits between two short words: insert, delete, substitute, or swap two neighbours.
qsizetype wordDistance(const QString &a, const QString &b)
{
    QList<qsizetype> beforeLast(b.size() + 1);
    QList<qsizetype> last(b.size() + 1);
    QList<qsizetype> row(b.size() + 1);
    for (qsizetype j = 0; j <= b.size(); ++j)
        row[j] = j;
    for (qsizetype i = 1; i <= a.size(); ++i) {
        beforeLast.swap(last);
        last.swap(row);
        row[0] = i;
        for (qsizetype j = 1; j <= b.size(); ++j) {
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                row[j] = std::min(row[j], beforeLast[j - 2] + 1);
        }
    }
    return row[b.size()];
}

Result<void> checkFreeText(const QString &text, const QString &pointer)
{
    if (!text.isValidUtf16())
        return jsonFault(pointer, JsonFieldsText::tr("The text holds half of a surrogate pair"));
    return {};
}

Result<void> checkFreeLevel(const QJsonValue &value, const QString &pointer, int depth)
{
    if (depth > freeJsonDepth)
        return jsonFault(pointer, JsonFieldsText::tr("More than %1 levels of nesting").arg(freeJsonDepth),
                         ErrorCode::LimitExceeded);
    switch (value.type()) {
    case QJsonValue::String: return checkFreeText(value.toString(), pointer);
    case QJsonValue::Double: {
        const QVariant variant = value.toVariant();
        if (variant.typeId() == QMetaType::LongLong && !isExactInDouble(variant.toLongLong()))
            return jsonFault(pointer, tooManyDigits());
        return {};
    }
    case QJsonValue::Array: {
        qsizetype index = 0;
        for (const QJsonValueConstRef item : value.toArray()) {
            PL_CHECK(checkFreeLevel(item, pointer + QLatin1Char('/') + QString::number(index), depth + 1));
            ++index;
        }
        return {};
    }
    case QJsonValue::Object: {
        const QJsonObject object = value.toObject();
        for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
            PL_CHECK(checkFreeText(it.key(), pointer));
            PL_CHECK(checkFreeLevel(it.value(), pointer + QLatin1Char('/') + jsonPointerToken(it.key()), depth + 1));
        }
        return {};
    }
    case QJsonValue::Null:
    case QJsonValue::Bool:
    case QJsonValue::Undefined: return {};
    }
    Q_UNREACHABLE();
}

} // namespace

Error jsonFault(const QString &pointer, const QString &message, ErrorCode code)
{
    QString shown = pointer;
    if (shown.endsWith(QLatin1String("#key")))
        shown.chop(4);
    const QString place = shown.isEmpty() ? message : JsonFieldsText::tr("%1 (at %2)").arg(message, shown);
    return makeError(code, place, pointer);
}

QString nearestWord(const QString &word, const QStringList &known)
{
    if (word.size() > 40)
        return {};
    QString best;
    qsizetype bestDistance = 3;
    for (const QString &candidate : known) {
        const qsizetype distance = wordDistance(word.toLower(), candidate.toLower());
        // Two edits turn any two short words into each other: then one is the most that still means the same.
        const qsizetype allowed = std::min(candidate.size(), word.size()) <= 4 ? 1 : 2;
        if (distance <= allowed && distance < bestDistance) {
            best = candidate;
            bestDistance = distance;
        }
    }
    return best;
}

Result<void> checkFreeJson(const QJsonValue &value, const QString &pointer)
{
    return checkFreeLevel(value, pointer, 0);
}

Result<JsonFields> JsonFields::of(const QJsonValue &json, const QString &pointer, const QStringList &known)
{
    if (!json.isObject())
        return jsonFault(pointer, JsonFieldsText::tr("An object with named fields was expected"));
    const JsonFields fields(json.toObject(), pointer);
    for (auto it = fields.m_object.constBegin(); it != fields.m_object.constEnd(); ++it) {
        const QString key = it.key();
        if (known.contains(key))
            continue;
        const QString place = fields.pointer(key) + QStringLiteral("#key");
        const QString nearest = nearestWord(key, known);
        if (!nearest.isEmpty())
            return jsonFault(
                place, JsonFieldsText::tr("Unknown field \"%1\"; did you mean \"%2\"?").arg(key.left(80), nearest));
        return jsonFault(place, JsonFieldsText::tr("Unknown field \"%1\"; known are: %2")
                                    .arg(key.left(80), known.join(QStringLiteral(", "))));
    }
    return fields;
}

QString JsonFields::pointer(const QString &key) const
{
    return m_pointer + QLatin1Char('/') + jsonPointerToken(key);
}

Result<QString> JsonFields::text(const QString &key) const
{
    const QJsonValue found = m_object.value(key);
    if (found.isUndefined())
        return QString();
    if (!found.isString())
        return jsonFault(pointer(key), JsonFieldsText::tr("The field \"%1\" must be text").arg(key));
    const QString content = found.toString();
    PL_CHECK(checkFreeText(content, pointer(key)));
    return content;
}

Result<QString> JsonFields::requiredText(const QString &key) const
{
    if (!has(key))
        return jsonFault(m_pointer, JsonFieldsText::tr("The field \"%1\" is missing").arg(key));
    PL_TRY(QString content, text(key));
    if (content.isEmpty())
        return jsonFault(pointer(key), JsonFieldsText::tr("The field \"%1\" must not be empty").arg(key));
    return content;
}

Result<bool> JsonFields::flag(const QString &key) const
{
    const QJsonValue found = m_object.value(key);
    if (!found.isUndefined() && !found.isBool())
        return jsonFault(pointer(key), JsonFieldsText::tr("The field \"%1\" must be true or false").arg(key));
    return found.toBool(false);
}

Result<std::optional<double>> JsonFields::number(const QString &key, double lowest, double highest) const
{
    const QJsonValue found = m_object.value(key);
    if (found.isUndefined())
        return std::optional<double>();
    const double content = found.toDouble(std::nan(""));
    if (!found.isDouble() || !(content >= lowest && content <= highest))
        return jsonFault(pointer(key), JsonFieldsText::tr("The field \"%1\" must be a number between %2 and %3")
                                           .arg(key, QString::number(lowest), QString::number(highest)));
    return std::optional<double>(content);
}

Result<std::optional<qint64>> JsonFields::integer(const QString &key, qint64 lowest, qint64 highest) const
{
    const QJsonValue found = m_object.value(key);
    if (found.isUndefined())
        return std::optional<qint64>();
    const double real = found.toDouble(std::nan(""));
    // The bounds may not be exact in a double: compare whole numbers, after the fraction and the rough size.
    const bool whole = found.isDouble() && std::floor(real) == real && std::abs(real) < 9.3e18;
    const qint64 content = whole ? found.toInteger(std::abs(real) < 9.2e18 ? qint64(real) : highest) : 0;
    if (!whole || content < lowest || content > highest)
        return jsonFault(pointer(key), JsonFieldsText::tr("The field \"%1\" must be a whole number between %2 and %3")
                                           .arg(key, QString::number(lowest), QString::number(highest)));
    return std::optional<qint64>(content);
}

Result<QStringList> JsonFields::texts(const QString &key) const
{
    PL_TRY(QJsonArray list, array(key));
    QStringList result;
    qsizetype index = 0;
    for (const QJsonValueConstRef item : list) {
        const QString place = pointer(key) + QLatin1Char('/') + QString::number(index++);
        if (!item.isString())
            return jsonFault(place, JsonFieldsText::tr("Every entry of \"%1\" must be text").arg(key));
        PL_CHECK(checkFreeText(item.toString(), place));
        result.append(item.toString());
    }
    return result;
}

Result<QJsonArray> JsonFields::array(const QString &key) const
{
    const QJsonValue found = m_object.value(key);
    if (!found.isUndefined() && !found.isArray())
        return jsonFault(pointer(key), JsonFieldsText::tr("The field \"%1\" must be a list").arg(key));
    return found.toArray();
}

Result<QJsonObject> JsonFields::map(const QString &key) const
{
    const QJsonValue found = m_object.value(key);
    if (!found.isUndefined() && !found.isObject())
        return jsonFault(pointer(key),
                         JsonFieldsText::tr("The field \"%1\" must be an object with named fields").arg(key));
    return found.toObject();
}

} // namespace promptlab
