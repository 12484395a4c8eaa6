// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/promptfoo/configvalue.h"

#include "core/base/yaml.h"

#include <QJsonArray>
#include <QVariant>

#include <algorithm>
#include <numeric>

namespace promptlab {

namespace {

/// The number that a key is when JavaScript counts it as an index; -1: none.
qint64 configArrayIndex(const QString &key)
{
    if (key.isEmpty() || key.size() > 10 || (key.size() > 1 && key.front() == QLatin1Char('0')))
        return -1;
    qint64 number = 0;
    for (const QChar c : key) {
        if (c < QLatin1Char('0') || c > QLatin1Char('9'))
            return -1;
        number = number * 10 + (c.unicode() - u'0');
    }
    return number < 4'294'967'295 ? number : -1;
}

QString configScalarText(const QJsonValue &scalar)
{
    return QString::fromUtf8(canonicalJson(scalar));
}

} // namespace

ConfigValue::ConfigValue(const QJsonValue &json, const TextPosition &position) : m_position(position)
{
    if (json.isArray()) {
        m_kind = Kind::List;
        for (const QJsonValueConstRef item : json.toArray())
            m_items.append(ConfigValue(item, position));
    } else if (json.isObject()) {
        m_kind = Kind::Map;
        const QJsonObject object = json.toObject();
        for (auto it = object.constBegin(); it != object.constEnd(); ++it)
            set(it.key(), ConfigValue(it.value(), position), position);
    } else if (!json.isUndefined()) {
        m_scalar = json;
    }
}

ConfigValue ConfigValue::list(const TextPosition &position)
{
    ConfigValue value;
    value.m_kind = Kind::List;
    value.m_position = position;
    return value;
}

ConfigValue ConfigValue::map(const TextPosition &position)
{
    ConfigValue value;
    value.m_kind = Kind::Map;
    value.m_position = position;
    return value;
}

QString ConfigValue::printed() const
{
    if (isNull())
        return {};
    return isText() ? text() : toJsonText();
}

const ConfigValue &ConfigValue::value(const QString &key) const
{
    static const ConfigValue none;
    const qsizetype at = m_keys.indexOf(key);
    return at < 0 ? none : m_items.at(at);
}

const TextPosition &ConfigValue::keyPosition(const QString &key) const
{
    const qsizetype at = m_keys.indexOf(key);
    return at < 0 || m_keyPositions.at(at).line == 0 ? m_position : m_keyPositions.at(at);
}

void ConfigValue::set(const QString &key, const ConfigValue &value, const TextPosition &keyPosition)
{
    const qsizetype at = m_keys.indexOf(key);
    if (at < 0) {
        m_keys.append(key);
        m_items.append(value);
        m_keyPositions.append(keyPosition);
    } else {
        m_items[at] = value;
        m_keyPositions[at] = keyPosition;
    }
}

void ConfigValue::remove(const QString &key)
{
    const qsizetype at = m_keys.indexOf(key);
    if (at < 0)
        return;
    m_keys.removeAt(at);
    m_items.removeAt(at);
    m_keyPositions.removeAt(at);
}

void ConfigValue::orderKeys()
{
    if (std::none_of(m_keys.cbegin(), m_keys.cend(), [](const QString &key) { return configArrayIndex(key) >= 0; }))
        return;
    QList<qsizetype> order(m_keys.size());
    std::iota(order.begin(), order.end(), qsizetype(0));
    std::stable_sort(order.begin(), order.end(), [this](qsizetype a, qsizetype b) {
        const qint64 first = configArrayIndex(m_keys.at(a));
        const qint64 second = configArrayIndex(m_keys.at(b));
        return first >= 0 && (second < 0 || first < second);
    });
    const ConfigValue before = *this;
    for (qsizetype i = 0; i < order.size(); ++i) {
        m_keys[i] = before.m_keys.at(order.at(i));
        m_items[i] = before.m_items.at(order.at(i));
        m_keyPositions[i] = before.m_keyPositions.at(order.at(i));
    }
}

void ConfigValue::moveToLine(int line)
{
    m_position.line = line;
    for (TextPosition &place : m_keyPositions)
        place.line = line;
    for (ConfigValue &item : m_items)
        item.moveToLine(line);
}

QJsonValue ConfigValue::toJson() const
{
    if (m_kind == Kind::Scalar)
        return m_scalar;
    if (m_kind == Kind::List) {
        QJsonArray array;
        for (const ConfigValue &item : m_items)
            array.append(item.toJson());
        return array;
    }
    QJsonObject object;
    for (qsizetype i = 0; i < m_keys.size(); ++i)
        object.insert(m_keys.at(i), m_items.at(i).toJson());
    return object;
}

QString ConfigValue::toJsonText(int indent) const
{
    QString out;
    write(out, indent, 0);
    return out;
}

void ConfigValue::write(QString &out, int indent, int level) const
{
    if (m_kind == Kind::Scalar) {
        out += configScalarText(m_scalar);
        return;
    }
    const bool isObject = m_kind == Kind::Map;
    out += isObject ? QLatin1Char('{') : QLatin1Char('[');
    const auto breakLine = [&out, indent](int depth) {
        if (indent > 0)
            out += QLatin1Char('\n') + QString(qsizetype(indent) * depth, QLatin1Char(' '));
    };
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        if (i > 0)
            out += QLatin1Char(',');
        breakLine(level + 1);
        if (isObject) {
            out += configScalarText(m_keys.at(i));
            out += indent > 0 ? QLatin1String(": ") : QLatin1String(":");
        }
        m_items.at(i).write(out, indent, level + 1);
    }
    if (!m_items.isEmpty())
        breakLine(level);
    out += isObject ? QLatin1Char('}') : QLatin1Char(']');
}

void ConfigValue::mapTexts(const std::function<QString(const QString &, const TextPosition &)> &change)
{
    if (isText())
        m_scalar = change(m_scalar.toString(), m_position);
    for (ConfigValue &item : m_items)
        item.mapTexts(change);
}

/// Builds the tree of a text that parseJson() has accepted.
class ConfigJsonParser final
{
public:
    ConfigJsonParser(QByteArrayView text, const QString &source) : m_text(text), m_source(source)
    {
        if (m_text.startsWith("\xEF\xBB\xBF"))
            m_at = m_lineStart = 3;
    }

    ConfigValue read()
    {
        skipSpace();
        const TextPosition here = place();
        const char first = peek();
        if (first == '{' || first == '[')
            return readNested(first == '{', here);
        const qsizetype start = m_at;
        if (first == '"')
            return ConfigValue(readText(), here);
        while (m_at < m_text.size() && !QByteArrayView(",]} \t\r\n").contains(peek()))
            ++m_at;
        return ConfigValue(parsed(start), here);
    }

private:
    [[nodiscard]] char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }

    [[nodiscard]] QJsonValue parsed(qsizetype start) const
    {
        const auto value = parseJson(m_text.sliced(start, m_at - start));
        return value.ok() ? *value : QJsonValue(QJsonValue::Null);
    }

    void skipSpace()
    {
        for (; peek() == ' ' || peek() == '\t' || peek() == '\n' || peek() == '\r'; ++m_at) {
            if (peek() == '\n') {
                ++m_line;
                m_lineStart = m_at + 1;
            }
        }
    }

    [[nodiscard]] TextPosition place() const
    {
        // A long line is a file of one line: its columns would cost a look at all of it for every value.
        const qsizetype inLine = m_at - m_lineStart;
        const qsizetype column = inLine > 4096 ? inLine : QString::fromUtf8(m_text.sliced(m_lineStart, inLine)).size();
        return TextPosition{m_source, m_line, int(column) + 1};
    }

    QJsonValue readText()
    {
        const qsizetype start = m_at++;
        while (m_at < m_text.size() && peek() != '"')
            m_at += peek() == '\\' ? 2 : 1;
        m_at = std::min(m_at + 1, m_text.size());
        return parsed(start);
    }

    ConfigValue readNested(bool isObject, const TextPosition &here)
    {
        ConfigValue value = isObject ? ConfigValue::map(here) : ConfigValue::list(here);
        ++m_at;
        while (true) {
            skipSpace();
            if (m_at >= m_text.size() || peek() == '}' || peek() == ']')
                break;
            if (isObject) {
                value.m_keyPositions.append(place());
                value.m_keys.append(readText().toString());
                skipSpace();
                ++m_at; // the colon
            }
            value.m_items.append(read());
            skipSpace();
            if (peek() == ',')
                ++m_at;
        }
        ++m_at;
        value.orderKeys();
        return value;
    }

    QByteArrayView m_text;
    QString m_source;
    qsizetype m_at = 0;
    qsizetype m_lineStart = 0;
    int m_line = 1;
};

/// Joins the parts of a YamlDocument.
class ConfigYamlBuilder final
{
public:
    explicit ConfigYamlBuilder(const YamlDocument &document) : m_document(document) {}

    [[nodiscard]] ConfigValue build(const QJsonValue &json, const QString &pointer) const
    {
        const TextPosition here = m_document.positionOf(pointer);
        if (json.isArray()) {
            ConfigValue list = ConfigValue::list(here);
            const QJsonArray array = json.toArray();
            for (qsizetype i = 0; i < array.size(); ++i)
                list.append(build(array.at(i), pointer + QLatin1Char('/') + QString::number(i)));
            return list;
        }
        if (!json.isObject())
            return ConfigValue(json, here);
        ConfigValue map = ConfigValue::map(here);
        const QJsonObject object = json.toObject();
        for (const QString &key : m_document.keyOrder.value(pointer, object.keys())) {
            const QString child = pointer + QLatin1Char('/') + jsonPointerToken(key);
            map.m_keys.append(key);
            map.m_keyPositions.append(m_document.positions.value(child + QStringLiteral("#key"), here));
            map.m_items.append(build(object.value(key), child));
        }
        map.orderKeys();
        return map;
    }

private:
    const YamlDocument &m_document;
};

Result<ConfigValue> parseConfigJson(QByteArrayView text, const QString &source, const ParseLimits &limits)
{
    PL_CHECK(parseJson(text, source, limits));
    return ConfigJsonParser(text, source).read();
}

Result<ConfigValue> parseConfigYaml(QByteArrayView text, const QString &source, const ParseLimits &limits)
{
    PL_TRY(const YamlDocument document, parseYaml(text, source, limits));
    return ConfigYamlBuilder(document).build(document.root, QString());
}

} // namespace promptlab
