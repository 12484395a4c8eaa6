// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

#include <QStringList>

#include <functional>

namespace promptlab {

/// A value of a configuration file that knows where it stands and in which order its keys are written: promptfoo
/// multiplies test cases in that order and sends JSON prompts with it.
class ConfigValue final
{
public:
    enum class Kind { Scalar, List, Map };

    ConfigValue() = default;
    /// Null, a truth value, a number or a text; lists and maps are taken over with Qt's order of keys.
    explicit ConfigValue(const QJsonValue &json, const TextPosition &position = {});
    [[nodiscard]] static ConfigValue list(const TextPosition &position = {});
    [[nodiscard]] static ConfigValue map(const TextPosition &position = {});

    [[nodiscard]] Kind kind() const { return m_kind; }
    [[nodiscard]] bool isNull() const { return m_kind == Kind::Scalar && m_scalar.isNull(); }
    [[nodiscard]] bool isText() const { return m_kind == Kind::Scalar && m_scalar.isString(); }
    [[nodiscard]] bool isNumber() const { return m_kind == Kind::Scalar && m_scalar.isDouble(); }
    [[nodiscard]] bool isBool() const { return m_kind == Kind::Scalar && m_scalar.isBool(); }
    [[nodiscard]] bool isList() const { return m_kind == Kind::List; }
    [[nodiscard]] bool isMap() const { return m_kind == Kind::Map; }

    [[nodiscard]] QString text() const { return m_scalar.toString(); }
    [[nodiscard]] const QJsonValue &scalar() const { return m_scalar; }
    /// A scalar as JavaScript's String() writes it; null is empty. Lists and maps: compact JSON.
    [[nodiscard]] QString printed() const;

    /// List: its items. Map: its values, in the order of keys().
    [[nodiscard]] const QList<ConfigValue> &items() const { return m_items; }
    [[nodiscard]] QList<ConfigValue> &items() { return m_items; }
    [[nodiscard]] const QStringList &keys() const { return m_keys; }
    [[nodiscard]] qsizetype size() const { return m_items.size(); }
    [[nodiscard]] bool has(const QString &key) const { return m_keys.contains(key); }
    /// The value of a key; null when there is none.
    [[nodiscard]] const ConfigValue &value(const QString &key) const;
    [[nodiscard]] const ConfigValue &value(QLatin1String key) const { return value(QString(key)); }
    [[nodiscard]] const TextPosition &keyPosition(const QString &key) const;
    /// Replaces the value of a key in its place, or adds it at the end.
    void set(const QString &key, const ConfigValue &value, const TextPosition &keyPosition = {});
    void remove(const QString &key);
    void append(const ConfigValue &value) { m_items.append(value); }

    [[nodiscard]] const TextPosition &position() const { return m_position; }
    /// For a tree that was one line of a file: all its places are in line @p line.
    void moveToLine(int line);

    [[nodiscard]] QJsonValue toJson() const;
    [[nodiscard]] QJsonObject toObject() const { return toJson().toObject(); }
    /// As JSON.stringify writes it: keys in their order, @p indent spaces a level (0: one line without blanks).
    [[nodiscard]] QString toJsonText(int indent = 0) const;

    /// Replaces every text in the tree, keys excepted.
    void mapTexts(const std::function<QString(const QString &, const TextPosition &)> &change);

private:
    friend class ConfigJsonParser;
    friend class ConfigYamlBuilder;
    /// As JavaScript keeps properties: whole numbers first and ascending, then the others as written.
    void orderKeys();
    void write(QString &out, int indent, int level) const;

    Kind m_kind = Kind::Scalar;
    QJsonValue m_scalar{QJsonValue::Null};
    QStringList m_keys;
    QList<ConfigValue> m_items;
    QList<TextPosition> m_keyPositions;
    TextPosition m_position;
};

/// Strict JSON (see parseJson()) with order and places. Errors: those of parseJson().
Result<ConfigValue> parseConfigJson(QByteArrayView text, const QString &source, const ParseLimits &limits = {});
/// YAML (see parseYaml()) with order and places. A value behind an alias has the place of its anchor.
Result<ConfigValue> parseConfigYaml(QByteArrayView text, const QString &source, const ParseLimits &limits = {});

} // namespace promptlab
