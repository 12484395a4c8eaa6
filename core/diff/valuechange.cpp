// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/valuechange.h"

#include "core/base/json.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace promptlab {

namespace {

constexpr int ValueChangeDepth = 64;

class ValueComparer
{
public:
    void compare(const std::optional<QJsonValue> &before, const std::optional<QJsonValue> &after, const QString &path,
                 int depth)
    {
        if (before == after)
            return;
        if (depth < ValueChangeDepth && before && after && before->isObject() && after->isObject())
            compareObjects(before->toObject(), after->toObject(), path, depth);
        else if (depth < ValueChangeDepth && before && after && before->isArray() && after->isArray())
            compareArrays(before->toArray(), after->toArray(), path, depth);
        else
            m_changes.append({path, before, after});
    }

    QList<ValueChange> take() { return std::move(m_changes); }

private:
    static std::optional<QJsonValue> valueOf(const QJsonObject &object, const QString &key)
    {
        const auto found = object.constFind(key);
        return found == object.constEnd() ? std::nullopt : std::optional<QJsonValue>(*found);
    }

    void compareObjects(const QJsonObject &before, const QJsonObject &after, const QString &path, int depth)
    {
        QStringList keys = before.keys() + after.keys();
        keys.sort();
        keys.removeDuplicates();
        for (const QString &key : std::as_const(keys))
            compare(valueOf(before, key), valueOf(after, key), QString(path + QLatin1Char('/') + jsonPointerToken(key)),
                    depth + 1);
    }

    void compareArrays(const QJsonArray &before, const QJsonArray &after, const QString &path, int depth)
    {
        const qsizetype shorter = std::min(before.size(), after.size());
        qsizetype head = 0;
        while (head < shorter && before.at(head) == after.at(head))
            ++head;
        qsizetype tail = 0;
        while (tail < shorter - head && before.at(before.size() - 1 - tail) == after.at(after.size() - 1 - tail))
            ++tail;
        const qsizetype endBefore = before.size() - tail;
        const qsizetype endAfter = after.size() - tail;
        for (qsizetype i = head; i < std::max(endBefore, endAfter); ++i) {
            const auto old = i < endBefore ? std::optional<QJsonValue>(before.at(i)) : std::nullopt;
            const auto now = i < endAfter ? std::optional<QJsonValue>(after.at(i)) : std::nullopt;
            compare(old, now, QString(path + QLatin1Char('/') + QString::number(i)), depth + 1);
        }
    }

    QList<ValueChange> m_changes;
};

} // namespace

QList<ValueChange> jsonChanges(const std::optional<QJsonValue> &before, const std::optional<QJsonValue> &after,
                               const QString &path)
{
    ValueComparer comparer;
    comparer.compare(before, after, path, 0);
    return comparer.take();
}

} // namespace promptlab
