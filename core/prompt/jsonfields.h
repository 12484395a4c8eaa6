// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

#include <QStringList>

#include <optional>

namespace promptlab {

/// An error in a JSON tree: the message ends in "(at POINTER)" and the detail is the JSON Pointer alone, so that a
/// reader that knows the file can turn it into line and column. A pointer to a key itself ends in "#key".
[[nodiscard]] Error jsonFault(const QString &pointer, const QString &message, ErrorCode code = ErrorCode::InvalidInput);

/// The entry of @p known that @p word most probably meant (at most two edits away), or nothing.
QString nearestWord(const QString &word, const QStringList &known);

/// Checks JSON that is kept as it stands (tools, schemas, provider fields): at most 64 levels, whole numbers that a
/// double holds exactly (canonical JSON needs that), text without broken surrogate pairs. Errors: InvalidInput,
/// LimitExceeded with the pointer of the place.
Result<void> checkFreeJson(const QJsonValue &value, const QString &pointer);

/// Strict access to the fields of one JSON object: a missing field gives the default, a wrong type or an unknown key is
/// an error that names its JSON Pointer.
class JsonFields final
{
public:
    /// @param pointer JSON Pointer of @p json in its document ("" for the root). @param known every key that may occur.
    static Result<JsonFields> of(const QJsonValue &json, const QString &pointer, const QStringList &known);

    [[nodiscard]] bool has(const QString &key) const { return m_object.contains(key); }
    [[nodiscard]] QJsonValue value(const QString &key) const { return m_object.value(key); }
    [[nodiscard]] QString pointer(const QString &key) const;
    [[nodiscard]] const QString &ownPointer() const { return m_pointer; }
    [[nodiscard]] const QJsonObject &object() const { return m_object; }

    /// Text; absent: empty.
    [[nodiscard]] Result<QString> text(const QString &key) const;
    /// Text that must be there and not be empty.
    [[nodiscard]] Result<QString> requiredText(const QString &key) const;
    [[nodiscard]] Result<bool> flag(const QString &key) const;
    /// A number between the bounds, inclusive.
    [[nodiscard]] Result<std::optional<double>> number(const QString &key, double lowest, double highest) const;
    /// A whole number between the bounds, inclusive.
    [[nodiscard]] Result<std::optional<qint64>> integer(const QString &key, qint64 lowest, qint64 highest) const;
    /// A list of texts.
    [[nodiscard]] Result<QStringList> texts(const QString &key) const;
    [[nodiscard]] Result<QJsonArray> array(const QString &key) const;
    [[nodiscard]] Result<QJsonObject> map(const QString &key) const;

private:
    JsonFields(QJsonObject object, QString pointer) : m_object(std::move(object)), m_pointer(std::move(pointer)) {}

    QJsonObject m_object;
    QString m_pointer;
};

} // namespace promptlab
