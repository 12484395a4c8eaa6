// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/schemafiller.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonObject>

#include <cmath>

namespace promptlab {

namespace {

class SchemaFiller
{
public:
    SchemaFiller(QJsonValue root, QByteArray seed) : m_root(std::move(root)), m_seed(std::move(seed)) {}

    QJsonValue fill(const QJsonValue &schema, const QString &name, int depth)
    {
        if (depth > 12 || !schema.isObject())
            return QJsonValue::Null;
        const QJsonObject object = merged(resolved(schema.toObject(), depth), depth);
        if (object.contains(QStringLiteral("const")))
            return object.value(QStringLiteral("const"));
        if (const QJsonArray list = object.value(QStringLiteral("enum")).toArray(); !list.isEmpty())
            return list.at(static_cast<qsizetype>(roll(static_cast<quint64>(list.size()))));
        for (const QString &key : {QStringLiteral("anyOf"), QStringLiteral("oneOf")}) {
            if (const QJsonArray list = object.value(key).toArray(); !list.isEmpty())
                return fill(list.at(static_cast<qsizetype>(roll(static_cast<quint64>(list.size())))), name, depth + 1);
        }
        return ofType(typeOf(object), object, name, depth);
    }

private:
    quint64 roll(quint64 below)
    {
        const QByteArray hash =
            QCryptographicHash::hash(QByteArray(m_seed + QByteArray::number(m_rolls++)), QCryptographicHash::Sha256);
        quint64 value = 0;
        for (int i = 0; i < 8; ++i)
            value = (value << 8U) | static_cast<quint8>(hash[i]);
        return below == 0 ? 0 : value % below;
    }

    /// Follows a reference into the same document ("#/$defs/x").
    QJsonObject resolved(QJsonObject object, int depth) const
    {
        for (int hop = depth; hop < 12; ++hop) {
            const QString reference = object.value(QStringLiteral("$ref")).toString();
            if (!reference.startsWith(QLatin1String("#/")))
                break;
            QJsonValue target = m_root;
            for (QString token : reference.mid(2).split(QLatin1Char('/')))
                target = target[token.replace(QLatin1String("~1"), QLatin1String("/"))
                                    .replace(QLatin1String("~0"), QLatin1String("~"))];
            object = target.toObject();
        }
        return object;
    }

    QJsonObject merged(QJsonObject object, int depth) const
    {
        QJsonObject properties = object.value(QStringLiteral("properties")).toObject();
        for (const QJsonValue &part : object.value(QStringLiteral("allOf")).toArray()) {
            const QJsonObject inner = merged(resolved(part.toObject(), depth + 1), depth + 1);
            for (auto it = inner.constBegin(); it != inner.constEnd(); ++it) {
                if (!object.contains(it.key()))
                    object.insert(it.key(), it.value());
            }
            const QJsonObject more = inner.value(QStringLiteral("properties")).toObject();
            for (auto it = more.constBegin(); it != more.constEnd(); ++it)
                properties.insert(it.key(), it.value());
        }
        if (!properties.isEmpty())
            object.insert(QStringLiteral("properties"), properties);
        return object;
    }

    static QString typeOf(const QJsonObject &object)
    {
        const QJsonValue type = object.value(QStringLiteral("type"));
        if (type.isString())
            return type.toString();
        for (const QJsonValue &candidate : type.toArray()) {
            if (candidate != QLatin1String("null"))
                return candidate.toString();
        }
        if (object.contains(QStringLiteral("properties")))
            return QStringLiteral("object");
        return object.contains(QStringLiteral("items")) ? QStringLiteral("array") : QStringLiteral("string");
    }

    QJsonValue ofType(const QString &type, const QJsonObject &object, const QString &name, int depth)
    {
        if (type == QLatin1String("object")) {
            QJsonObject result;
            const QJsonObject properties = object.value(QStringLiteral("properties")).toObject();
            for (auto it = properties.constBegin(); it != properties.constEnd(); ++it)
                result.insert(it.key(), fill(it.value(), it.key(), depth + 1));
            return result;
        }
        if (type == QLatin1String("array")) {
            QJsonArray result;
            const int least = object.value(QStringLiteral("minItems")).toInt(1);
            const int most =
                std::max(least, std::min(least + 2, object.value(QStringLiteral("maxItems")).toInt(least + 2)));
            const int count = least + static_cast<int>(roll(static_cast<quint64>(most - least + 1)));
            for (int i = 0; i < std::min(count, 100); ++i)
                result.append(fill(object.value(QStringLiteral("items")), name, depth + 1));
            return result;
        }
        if (type == QLatin1String("boolean"))
            return roll(2) == 1;
        if (type == QLatin1String("integer") || type == QLatin1String("number"))
            return number(object, type == QLatin1String("integer"));
        return type == QLatin1String("null") ? QJsonValue(QJsonValue::Null) : QJsonValue(text(object, name));
    }

    QJsonValue number(const QJsonObject &object, bool whole)
    {
        double low = object.value(QStringLiteral("minimum")).toDouble(0);
        if (object.value(QStringLiteral("exclusiveMinimum")).isDouble())
            low = object.value(QStringLiteral("exclusiveMinimum")).toDouble() + (whole ? 1 : 0.25);
        double high = object.value(QStringLiteral("maximum")).toDouble(low + 100);
        if (object.value(QStringLiteral("exclusiveMaximum")).isDouble())
            high = object.value(QStringLiteral("exclusiveMaximum")).toDouble() - (whole ? 1 : 0.25);
        if (whole) {
            low = std::ceil(low);
            const double range = std::clamp(std::floor(high) - low, 0.0, 1e6);
            return low + static_cast<double>(roll(static_cast<quint64>(range) + 1));
        }
        return low + std::max(0.0, high - low) * static_cast<double>(roll(101)) / 100.0;
    }

    QString text(const QJsonObject &object, const QString &name)
    {
        const QString format = object.value(QStringLiteral("format")).toString();
        if (format == QLatin1String("date"))
            return QStringLiteral("2026-01-%1").arg(roll(28) + 1, 2, 10, QLatin1Char('0'));
        if (format == QLatin1String("date-time"))
            return QStringLiteral("2026-01-%1T12:00:00Z").arg(roll(28) + 1, 2, 10, QLatin1Char('0'));
        if (format == QLatin1String("email"))
            return QStringLiteral("person%1@example.com").arg(roll(1000));
        if (format == QLatin1String("uri"))
            return QStringLiteral("https://example.com/%1").arg(roll(1000));
        if (format == QLatin1String("uuid"))
            return QStringLiteral("00000000-0000-4000-8000-%1").arg(roll(1'000'000'000'000), 12, 10, QLatin1Char('0'));
        QString result =
            (name.isEmpty() ? QStringLiteral("value") : name) + QLatin1Char(' ') + QString::number(roll(1000));
        const int least = object.value(QStringLiteral("minLength")).toInt(0);
        const int most = object.value(QStringLiteral("maxLength")).toInt(std::max(least, 10'000));
        while (result.size() < std::min(least, 10'000))
            result += QLatin1Char('x');
        return result.left(most);
    }

    QJsonValue m_root;
    QByteArray m_seed;
    int m_rolls = 0;
};

} // namespace

QJsonValue valueForSchema(const QJsonValue &schema, const QByteArray &seed)
{
    return SchemaFiller(schema, seed).fill(schema, QString(), 0);
}

} // namespace promptlab
