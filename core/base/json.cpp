// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/json.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringDecoder>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <vector>

namespace promptlab {

namespace {

struct JsonText {
    Q_DECLARE_TR_FUNCTIONS(Json)
};

/// A recursive-descent reader. QJsonDocument keeps the last of two equal keys and counts bytes, not lines;
/// a file from a stranger needs a refusal and a place.
class JsonReader
{
public:
    JsonReader(QByteArrayView text, QString source, const ParseLimits &limits)
        : m_text(text), m_source(std::move(source)), m_limits(limits)
    {
    }

    Result<QJsonValue> read()
    {
        if (m_text.size() > m_limits.maxBytes)
            return makeError(ErrorCode::LimitExceeded,
                             JsonText::tr("The JSON text is larger than %1 bytes").arg(m_limits.maxBytes),
                             TextPosition{m_source, 0, 0});
        if (m_text.startsWith("\xEF\xBB\xBF"))
            m_at = 3;
        skipSpace();
        PL_TRY(QJsonValue value, readValue(0));
        skipSpace();
        if (m_at < m_text.size())
            return fail(JsonText::tr("Unexpected text after the end of the JSON value"));
        return value;
    }

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] char peek() const { return atEnd() ? '\0' : m_text[m_at]; }

    void skipSpace()
    {
        while (!atEnd() && (peek() == ' ' || peek() == '\t' || peek() == '\n' || peek() == '\r'))
            ++m_at;
    }

    [[nodiscard]] Error fail(const QString &message, ErrorCode code = ErrorCode::InvalidInput) const
    {
        int line = 1;
        qsizetype lineStart = 0;
        const qsizetype end = std::min(m_at, m_text.size());
        for (qsizetype i = 0; i < end; ++i) {
            if (m_text[i] == '\n') {
                ++line;
                lineStart = i + 1;
            }
        }
        const auto column = QString::fromUtf8(m_text.sliced(lineStart, end - lineStart)).size() + 1;
        return makeError(code, message, TextPosition{m_source, line, int(column)});
    }

    Result<QJsonValue> readValue(int depth)
    {
        if (depth > m_limits.maxDepth)
            return fail(JsonText::tr("More than %1 levels of nesting").arg(m_limits.maxDepth),
                        ErrorCode::LimitExceeded);
        if (++m_values > m_limits.maxValues)
            return fail(JsonText::tr("More than %1 values").arg(m_limits.maxValues), ErrorCode::LimitExceeded);
        switch (peek()) {
        case '{': return readObject(depth);
        case '[': return readArray(depth);
        case '"': {
            PL_TRY(QString text, readString());
            return QJsonValue(text);
        }
        case 't': return readWord("true", QJsonValue(true));
        case 'f': return readWord("false", QJsonValue(false));
        case 'n': return readWord("null", QJsonValue(QJsonValue::Null));
        default: return readNumber();
        }
    }

    Result<QJsonValue> readWord(QByteArrayView word, const QJsonValue &value)
    {
        if (!m_text.sliced(m_at).startsWith(word))
            return fail(JsonText::tr("Expected a JSON value"));
        m_at += word.size();
        return value;
    }

    struct Member {
        QString key;
        QJsonValue value;
        qsizetype at = 0;
    };

    Result<QJsonValue> readObject(int depth)
    {
        std::vector<Member> members;
        ++m_at;
        skipSpace();
        if (peek() == '}') {
            ++m_at;
            return QJsonValue(QJsonObject());
        }
        while (true) {
            if (peek() != '"')
                return fail(JsonText::tr("Expected a key in double quotes"));
            const qsizetype keyAt = m_at;
            PL_TRY(QString key, readString());
            skipSpace();
            if (peek() != ':')
                return fail(JsonText::tr("Expected \":\" after the key"));
            ++m_at;
            skipSpace();
            PL_TRY(QJsonValue value, readValue(depth + 1));
            members.push_back(Member{std::move(key), std::move(value), keyAt});
            skipSpace();
            if (peek() == ',') {
                ++m_at;
                skipSpace();
                continue;
            }
            if (peek() != '}')
                return fail(JsonText::tr("Expected \",\" or \"}\""));
            ++m_at;
            return toObject(members);
        }
    }

    /// QJsonObject keeps its keys sorted in one array: filled in any other order, a large object takes quadratic time.
    Result<QJsonValue> toObject(std::vector<Member> &members)
    {
        std::stable_sort(members.begin(), members.end(),
                         [](const Member &a, const Member &b) { return a.key < b.key; });
        QJsonObject object;
        for (size_t i = 0; i < members.size(); ++i) {
            if (i > 0 && members[i].key == members[i - 1].key) {
                m_at = members[i].at;
                return fail(JsonText::tr("The key \"%1\" stands twice in one object").arg(members[i].key.left(80)));
            }
            object.insert(members[i].key, members[i].value);
        }
        return QJsonValue(object);
    }

    Result<QJsonValue> readArray(int depth)
    {
        QJsonArray array;
        ++m_at;
        skipSpace();
        if (peek() == ']') {
            ++m_at;
            return QJsonValue(array);
        }
        while (true) {
            PL_TRY(QJsonValue value, readValue(depth + 1));
            array.append(value);
            skipSpace();
            if (peek() == ',') {
                ++m_at;
                skipSpace();
                continue;
            }
            if (peek() != ']')
                return fail(JsonText::tr("Expected \",\" or \"]\""));
            ++m_at;
            return QJsonValue(array);
        }
    }

    Result<char16_t> readHex4()
    {
        if (m_at + 4 > m_text.size())
            return fail(JsonText::tr("Incomplete \\u escape"));
        unsigned code = 0;
        const char *begin = m_text.data() + m_at;
        const auto parsed = std::from_chars(begin, begin + 4, code, 16);
        if (parsed.ec != std::errc() || parsed.ptr != begin + 4)
            return fail(JsonText::tr("Incomplete \\u escape"));
        m_at += 4;
        return char16_t(code);
    }

    Result<void> readEscape(QString &out)
    {
        const char kind = peek();
        ++m_at;
        switch (kind) {
        case '"': out += QLatin1Char('"'); return {};
        case '\\': out += QLatin1Char('\\'); return {};
        case '/': out += QLatin1Char('/'); return {};
        case 'b': out += QLatin1Char('\b'); return {};
        case 'f': out += QLatin1Char('\f'); return {};
        case 'n': out += QLatin1Char('\n'); return {};
        case 'r': out += QLatin1Char('\r'); return {};
        case 't': out += QLatin1Char('\t'); return {};
        case 'u': {
            PL_TRY(char16_t unit, readHex4());
            out += QChar(unit);
            return {};
        }
        default: --m_at; return fail(JsonText::tr("Unknown escape in a string"));
        }
    }

    Result<QString> readString()
    {
        ++m_at;
        QString out;
        while (true) {
            const qsizetype start = m_at;
            while (!atEnd() && peek() != '"' && peek() != '\\' && quint8(peek()) >= 0x20)
                ++m_at;
            if (m_at > start) {
                QStringDecoder decoder(QStringDecoder::Utf8,
                                       QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
                out += decoder.decode(m_text.sliced(start, m_at - start));
                if (decoder.hasError()) {
                    m_at = start;
                    return fail(JsonText::tr("The text is not valid UTF-8"));
                }
            }
            if (atEnd())
                return fail(JsonText::tr("The string has no end"));
            const char c = peek();
            if (c == '"') {
                if (!QStringView(out).isValidUtf16())
                    return fail(JsonText::tr("A \\u escape names one half of a surrogate pair without the other"));
                ++m_at;
                return out;
            }
            if (c != '\\')
                return fail(JsonText::tr("A control character must be escaped"));
            ++m_at;
            PL_CHECK(readEscape(out));
        }
    }

    Result<QJsonValue> readNumber()
    {
        const qsizetype start = m_at;
        const auto digits = [this] {
            const qsizetype from = m_at;
            while (peek() >= '0' && peek() <= '9')
                ++m_at;
            return m_at - from;
        };
        bool integer = true;
        if (peek() == '-')
            ++m_at;
        const bool leadingZero = peek() == '0';
        const qsizetype whole = digits();
        bool good = whole > 0 && !(leadingZero && whole > 1);
        if (good && peek() == '.') {
            ++m_at;
            integer = false;
            good = digits() > 0;
        }
        if (good && (peek() == 'e' || peek() == 'E')) {
            ++m_at;
            integer = false;
            if (peek() == '+' || peek() == '-')
                ++m_at;
            good = digits() > 0;
        }
        if (!good) {
            m_at = start;
            return fail(JsonText::tr("Expected a JSON value"));
        }
        const char *begin = m_text.data() + start;
        const char *end = m_text.data() + m_at;
        if (integer) {
            qint64 number = 0;
            if (std::from_chars(begin, end, number).ec == std::errc())
                return QJsonValue(number);
            if (m_limits.wholeNumbersExact) {
                m_at = start;
                return fail(tooManyDigits());
            }
        }
        double number = 0;
        const auto parsed = std::from_chars(begin, end, number);
        if (parsed.ec != std::errc() || !std::isfinite(number)) {
            m_at = start;
            return fail(JsonText::tr("The number is out of range"));
        }
        return QJsonValue(number);
    }

    QByteArrayView m_text;
    QString m_source;
    ParseLimits m_limits;
    qsizetype m_at = 0;
    qsizetype m_values = 0;
};

/// The escape of a unit that may not stand in a string as it is; nullptr: it may, or needs its number.
const char *shortEscape(char16_t unit)
{
    switch (unit) {
    case '"': return "\\\"";
    case '\\': return "\\\\";
    case '\b': return "\\b";
    case '\f': return "\\f";
    case '\n': return "\\n";
    case '\r': return "\\r";
    case '\t': return "\\t";
    default: return nullptr;
    }
}

void appendEscaped(QByteArray &out, const QString &text)
{
    static constexpr char hex[] = "0123456789abcdef";
    out += '"';
    const QStringView all(text);
    qsizetype begin = 0; // of what is copied as it is
    for (qsizetype i = 0; i < all.size(); ++i) {
        const char16_t unit = all[i].unicode();
        if (unit >= 0x20 && unit != u'"' && unit != u'\\')
            continue;
        if (i > begin)
            out += all.mid(begin, i - begin).toUtf8();
        begin = i + 1;
        if (const char *escape = shortEscape(unit)) {
            out += escape;
        } else {
            out += "\\u00";
            out += hex[unit >> 4];
            out += hex[unit & 0xF];
        }
    }
    if (begin < all.size())
        out += all.mid(begin).toUtf8();
    out += '"';
}

void appendCanonical(QByteArray &out, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined: out += "null"; return;
    case QJsonValue::Bool: out += value.toBool() ? "true" : "false"; return;
    case QJsonValue::String: appendEscaped(out, value.toString()); return;
    case QJsonValue::Double: {
        const QVariant variant = value.toVariant();
        if (variant.typeId() == QMetaType::LongLong) {
            const qint64 whole = variant.toLongLong();
            constexpr qint64 exact = qint64(1) << 53;
            out += (whole >= -exact && whole <= exact) ? QByteArray::number(whole) : ecmaNumber(double(whole));
        } else {
            out += ecmaNumber(value.toDouble());
        }
        return;
    }
    case QJsonValue::Array: {
        out += '[';
        bool first = true;
        for (const QJsonValueConstRef item : value.toArray()) {
            if (!std::exchange(first, false))
                out += ',';
            appendCanonical(out, item);
        }
        out += ']';
        return;
    }
    case QJsonValue::Object: {
        const QJsonObject object = value.toObject();
        QList<std::pair<QString, QJsonValue>> members;
        members.reserve(object.size());
        for (auto it = object.constBegin(); it != object.constEnd(); ++it)
            members.emplaceBack(it.key(), it.value());
        // QString compares UTF-16 code units, as the RFC asks.
        const auto byKey = [](const auto &a, const auto &b) { return a.first < b.first; };
        if (!std::is_sorted(members.cbegin(), members.cend(), byKey))
            std::sort(members.begin(), members.end(), byKey);
        out += '{';
        bool first = true;
        for (const auto &[key, member] : std::as_const(members)) {
            if (!std::exchange(first, false))
                out += ',';
            appendEscaped(out, key);
            out += ':';
            appendCanonical(out, member);
        }
        out += '}';
        return;
    }
    }
}

} // namespace

Result<QJsonValue> parseJson(QByteArrayView text, const QString &source, const ParseLimits &limits)
{
    return JsonReader(text, source, limits).read();
}

QString tooManyDigits()
{
    return JsonText::tr("The whole number has more digits than a JSON number keeps; write it as text");
}

QByteArray canonicalJson(const QJsonValue &value)
{
    QByteArray out;
    appendCanonical(out, value);
    return out;
}

QByteArray compactJson(const QJsonValue &value)
{
    if (value.isObject())
        return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    if (value.isArray())
        return QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
    return canonicalJson(value);
}

QByteArray ecmaNumber(double value)
{
    if (!std::isfinite(value))
        return "null";
    if (value == 0)
        return "0";
    char buffer[40];
    const auto written = std::to_chars(buffer, buffer + sizeof buffer, std::abs(value), std::chars_format::scientific);
    const QByteArray text(buffer, written.ptr - buffer);
    const qsizetype ePosition = text.indexOf('e');
    QByteArray digits = text.first(ePosition);
    digits.replace(".", "");
    const int exponent = text.sliced(ePosition + 1).toInt();
    const int count = int(digits.size());
    const int point = exponent + 1; // n of the specification: value = 0.digits × 10^n

    QByteArray out;
    if (value < 0)
        out += '-';
    if (count <= point && point <= 21) {
        out += digits + QByteArray(point - count, '0');
    } else if (0 < point && point <= 21) {
        out += digits.first(point) + '.' + digits.sliced(point);
    } else if (-6 < point && point <= 0) {
        out += "0." + QByteArray(-point, '0') + digits;
    } else {
        out += digits.first(1);
        if (count > 1)
            out += '.' + digits.sliced(1);
        out += 'e';
        out += point - 1 < 0 ? "-" : "+";
        out += QByteArray::number(std::abs(point - 1));
    }
    return out;
}

QString jsonPointerToken(const QString &key)
{
    QString token = key;
    return token.replace(QLatin1Char('~'), QStringLiteral("~0")).replace(QLatin1Char('/'), QStringLiteral("~1"));
}

} // namespace promptlab
