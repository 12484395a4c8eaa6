// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prompt/yamlwriter.h"

#include "core/base/json.h"

#include <QJsonArray>

namespace promptlab {

namespace {

class YamlBlockWriter
{
public:
    explicit YamlBlockWriter(const QStringList &order) : m_order(order) {}

    void writeMap(const QJsonObject &object, int indent, bool firstIsIndented)
    {
        const QStringList keys = sortedKeys(object);
        bool indented = firstIsIndented;
        for (const QString &key : keys) {
            if (!std::exchange(indented, false))
                m_out += QByteArray(indent, ' ');
            const QByteArray name = scalar(key);
            // A key in front of its colon may have 1,024 characters; longer ones take the explicit form.
            if (name.size() > 1000)
                m_out += "? " + name + '\n' + QByteArray(indent, ' ') + ':';
            else
                m_out += name + ':';
            writeValue(object.value(key), indent);
        }
    }

    [[nodiscard]] QByteArray take() { return std::move(m_out); }

private:
    /// Writes what stands behind "key:" or "-" and the line's end. @p indent is that of the key.
    void writeValue(const QJsonValue &value, int indent)
    {
        if (value.isObject() && !value.toObject().isEmpty()) {
            m_out += '\n';
            writeMap(value.toObject(), indent + 2, false);
        } else if (value.isArray() && !value.toArray().isEmpty()) {
            m_out += '\n';
            writeList(value.toArray(), indent + 2);
        } else if (value.isString() && isLiteral(value.toString())) {
            writeLiteral(value.toString(), indent + 2);
        } else {
            m_out += ' ' + (value.isString() ? scalar(value.toString()) : canonicalJson(value)) + '\n';
        }
    }

    void writeList(const QJsonArray &array, int indent)
    {
        for (const QJsonValueConstRef item : array) {
            m_out += QByteArray(indent, ' ') + '-';
            if (item.isObject() && !item.toObject().isEmpty()) {
                m_out += ' ';
                writeMap(item.toObject(), indent + 2, true);
            } else {
                writeValue(item, indent);
            }
        }
    }

    void writeLiteral(const QString &text, int indent)
    {
        m_out += " |-\n";
        const QStringList lines = text.split(QLatin1Char('\n'));
        for (const QString &line : lines)
            m_out += (line.isEmpty() ? QByteArray() : QByteArray(indent, ' ') + line.toUtf8()) + '\n';
    }

    /// Text of several lines that a literal block keeps exactly: no blank first or last line, no line that begins or
    /// ends with space, nothing that does not print.
    static bool isLiteral(const QString &text)
    {
        if (!text.contains(QLatin1Char('\n')))
            return false;
        const QStringList lines = text.split(QLatin1Char('\n'));
        if (lines.front().isEmpty() || lines.back().isEmpty())
            return false;
        return std::all_of(lines.begin(), lines.end(), [](const QString &line) {
            return line.trimmed().size() == line.size()
                && std::all_of(line.begin(), line.end(), [](QChar c) { return c.isPrint() || c.isSurrogate(); });
        });
    }

    /// Plain where every YAML reader takes it for text, else in JSON's quotes (which YAML shares).
    static QByteArray scalar(const QString &text)
    {
        static const QStringList words{QStringLiteral("true"), QStringLiteral("false"), QStringLiteral("null"),
                                       QStringLiteral("yes"),  QStringLiteral("no"),    QStringLiteral("on"),
                                       QStringLiteral("off"),  QStringLiteral("y"),     QStringLiteral("n")};
        const auto inner = [](QChar c) {
            return c.isLetterOrNumber() || c == QLatin1Char(' ') || QStringView(u"_-./,;()").contains(c);
        };
        const bool plain = !text.isEmpty() && text.front().isLetter() && text.back() != QLatin1Char(' ')
                        && std::all_of(text.begin(), text.end(), inner) && !words.contains(text.toLower());
        return plain ? text.toUtf8() : canonicalJson(QJsonValue(text));
    }

    [[nodiscard]] QStringList sortedKeys(const QJsonObject &object) const
    {
        QStringList keys = object.keys();
        const auto rank = [this](const QString &key) {
            const qsizetype place = m_order.indexOf(key);
            return place < 0 ? m_order.size() : place;
        };
        std::sort(keys.begin(), keys.end(), [&rank](const QString &a, const QString &b) {
            const qsizetype first = rank(a);
            const qsizetype second = rank(b);
            return first != second ? first < second : a < b;
        });
        return keys;
    }

    const QStringList &m_order;
    QByteArray m_out;
};

} // namespace

QByteArray writeYaml(const QJsonObject &object, const QStringList &order)
{
    YamlBlockWriter writer(order);
    writer.writeMap(object, 0, false);
    return writer.take();
}

} // namespace promptlab
