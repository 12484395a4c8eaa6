// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/yaml.h"

#include "core/base/files.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QStringDecoder>
#include <QVariant>

#include <yaml-cpp/depthguard.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <charconv>
#include <cmath>
#include <sstream>

namespace promptlab {

namespace {

struct YamlText {
    Q_DECLARE_TR_FUNCTIONS(Yaml)
};

class YamlConverter
{
public:
    YamlConverter(QString source, const ParseLimits &limits, YamlDocument &document)
        : m_source(std::move(source)), m_limits(limits), m_document(document)
    {
    }

    Result<QJsonValue> convert(const YAML::Node &node, const QString &pointer, int depth)
    {
        if (depth > m_limits.maxDepth)
            return fail(node,
                        YamlText::tr("More than %1 levels of nesting (or an alias that contains itself)")
                            .arg(m_limits.maxDepth),
                        ErrorCode::LimitExceeded);
        if (++m_values > m_limits.maxValues)
            return fail(node, YamlText::tr("More than %1 values (aliases count each time)").arg(m_limits.maxValues),
                        ErrorCode::LimitExceeded);
        m_document.positions.insert(pointer, position(node));
        switch (node.Type()) {
        case YAML::NodeType::Undefined:
        case YAML::NodeType::Null: return QJsonValue(QJsonValue::Null);
        case YAML::NodeType::Scalar: return convertScalar(node);
        case YAML::NodeType::Sequence: return convertSequence(node, pointer, depth);
        case YAML::NodeType::Map: return convertMap(node, pointer, depth);
        }
        Q_UNREACHABLE();
    }

private:
    [[nodiscard]] TextPosition position(const YAML::Node &node) const
    {
        const YAML::Mark mark = node.Mark();
        return TextPosition{m_source, mark.line + 1, mark.column + 1};
    }

    [[nodiscard]] Error fail(const YAML::Node &node, const QString &message,
                             ErrorCode code = ErrorCode::InvalidInput) const
    {
        return makeError(code, message, position(node));
    }

    Result<QJsonValue> convertScalar(const YAML::Node &node)
    {
        const QString text = exactText(node.Scalar());
        const QString tag = QString::fromStdString(node.Tag());
        if (tag == QLatin1String("!") || tag == QLatin1String("tag:yaml.org,2002:str") || tag == QLatin1String("!!str"))
            return QJsonValue(text);
        if (!tag.isEmpty() && tag != QLatin1String("?") && !tag.startsWith(QLatin1String("tag:yaml.org,2002:")))
            return fail(node, YamlText::tr("The tag \"%1\" is not supported").arg(tag.left(80)));
        const QJsonValue value = resolvePlain(text);
        // A number without a point or an exponent that is kept as a fraction was longer than 64 bits.
        static const QRegularExpression fraction(QStringLiteral("[.eE]"));
        if (m_limits.wholeNumbersExact && value.toVariant().typeId() == QMetaType::Double && !text.contains(fraction))
            return fail(node, tooManyDigits());
        return value;
    }

    static QJsonValue resolvePlain(const QString &text)
    {
        static const QRegularExpression integer(QStringLiteral("\\A[-+]?[0-9]+\\z"));
        static const QRegularExpression octal(QStringLiteral("\\A0o[0-7]+\\z"));
        static const QRegularExpression hex(QStringLiteral("\\A0x[0-9a-fA-F]+\\z"));
        static const QRegularExpression real(
            QStringLiteral("\\A[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?\\z"));
        if (text.isEmpty() || text == QLatin1String("~") || text == QLatin1String("null")
            || text == QLatin1String("Null") || text == QLatin1String("NULL"))
            return QJsonValue(QJsonValue::Null);
        if (text == QLatin1String("true") || text == QLatin1String("True") || text == QLatin1String("TRUE"))
            return QJsonValue(true);
        if (text == QLatin1String("false") || text == QLatin1String("False") || text == QLatin1String("FALSE"))
            return QJsonValue(false);
        const QChar first = text.at(0);
        if (!first.isDigit() && first != QLatin1Char('-') && first != QLatin1Char('+') && first != QLatin1Char('.'))
            return QJsonValue(text);
        bool good = false;
        if (integer.match(text).hasMatch()) {
            const qint64 number = text.toLongLong(&good, 10);
            if (good)
                return QJsonValue(number);
        } else if (octal.match(text).hasMatch()) {
            const qint64 number = text.mid(2).toLongLong(&good, 8);
            if (good)
                return QJsonValue(number);
        } else if (hex.match(text).hasMatch()) {
            const qint64 number = text.mid(2).toLongLong(&good, 16);
            if (good)
                return QJsonValue(number);
        }
        if (real.match(text).hasMatch()) {
            const double number = text.toDouble(&good);
            if (good && std::isfinite(number))
                return QJsonValue(number);
        }
        return QJsonValue(text);
    }

    Result<QJsonValue> convertSequence(const YAML::Node &node, const QString &pointer, int depth)
    {
        QJsonArray array;
        qsizetype index = 0;
        for (const YAML::Node &item : node) {
            PL_TRY(QJsonValue value, convert(item, pointer + QLatin1Char('/') + QString::number(index), depth + 1));
            array.append(value);
            ++index;
        }
        return QJsonValue(array);
    }

    static bool isMergeKey(const YAML::Node &key) { return key.IsScalar() && key.Scalar() == "<<" && key.Tag() != "!"; }

    Result<QJsonValue> convertMap(const YAML::Node &node, const QString &pointer, int depth)
    {
        QJsonObject merged;
        QStringList order;
        // Merged values first, so that the places of the mapping's own ones are what is kept.
        QList<QStringList> mergedKeys;
        for (const auto &entry : node) {
            if (isMergeKey(entry.first)) {
                mergedKeys.append(QStringList());
                PL_CHECK(mergeInto(merged, mergedKeys.last(), entry.second, pointer, depth));
            }
        }
        if (!mergedKeys.isEmpty())
            m_document.positions.insert(pointer, position(node));
        auto note = [&order, keys = QSet<QString>()](const QString &key) mutable {
            if (!keys.contains(key)) {
                keys.insert(key);
                order.append(key);
            }
        };
        QJsonObject own;
        for (const auto &entry : node) {
            if (!entry.first.IsScalar())
                return fail(entry.first.IsDefined() ? entry.first : node,
                            YamlText::tr("A mapping key must be plain text"));
            if (isMergeKey(entry.first)) {
                for (const QString &key : mergedKeys.takeFirst())
                    note(key);
                continue;
            }
            const QString key = exactText(entry.first.Scalar());
            if (own.contains(key))
                return fail(entry.first, YamlText::tr("The key \"%1\" stands twice in one mapping").arg(key.left(80)));
            const QString child = pointer + QLatin1Char('/') + jsonPointerToken(key);
            PL_TRY(QJsonValue value, convert(entry.second, child, depth + 1));
            m_document.positions.insert(child + QStringLiteral("#key"), position(entry.first));
            own.insert(key, value);
            note(key);
        }
        for (auto it = own.constBegin(); it != own.constEnd(); ++it)
            merged.insert(it.key(), it.value());
        if (std::is_sorted(order.cbegin(), order.cend()))
            m_document.keyOrder.remove(pointer);
        else
            m_document.keyOrder.insert(pointer, order);
        return QJsonValue(merged);
    }

    /// Merge key: one mapping or a list of them; earlier ones win, the mapping's own keys win over all.
    Result<void> mergeInto(QJsonObject &target, QStringList &keys, const YAML::Node &node, const QString &pointer,
                           int depth)
    {
        if (node.IsSequence()) {
            for (const YAML::Node &item : node)
                PL_CHECK(mergeInto(target, keys, item, pointer, depth + 1));
            return {};
        }
        if (!node.IsMap())
            return fail(node, YamlText::tr("A merge key (<<) needs a mapping or a list of mappings"));
        PL_TRY(QJsonValue value, convert(node, pointer, depth + 1));
        const QJsonObject object = value.toObject();
        keys.append(m_document.keyOrder.value(pointer, object.keys()));
        for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
            if (!target.contains(it.key()))
                target.insert(it.key(), it.value());
        }
        return {};
    }

    QString m_source;
    ParseLimits m_limits;
    YamlDocument &m_document;
    qsizetype m_values = 0;
};

/// Sees where documents begin and nothing else.
class YamlDocumentStarts final : public YAML::EventHandler
{
public:
    [[nodiscard]] const YAML::Mark &last() const { return m_last; }

    void OnDocumentStart(const YAML::Mark &mark) override { m_last = mark; }
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark &, YAML::anchor_t) override {}
    void OnAlias(const YAML::Mark &, YAML::anchor_t) override {}
    void OnScalar(const YAML::Mark &, const std::string &, YAML::anchor_t, const std::string &) override {}
    void OnSequenceStart(const YAML::Mark &, const std::string &, YAML::anchor_t, YAML::EmitterStyle::value) override {}
    void OnSequenceEnd() override {}
    void OnMapStart(const YAML::Mark &, const std::string &, YAML::anchor_t, YAML::EmitterStyle::value) override {}
    void OnMapEnd() override {}

private:
    YAML::Mark m_last;
};

/// Refuses a text with more than one document. LoadAll() cannot be asked: where a document begins with a comma (",a",
/// and what is left of "[a],") it makes empty documents until memory is full.
Result<void> checkSingleDocument(const std::string &text, const QString &source)
{
    std::istringstream stream(text);
    YAML::Parser parser(stream);
    YamlDocumentStarts starts;
    if (!parser.HandleNextDocument(starts) || !parser.HandleNextDocument(starts))
        return {};
    const YAML::Mark mark = starts.last();
    size_t begin = 0;
    for (int line = 0; line < mark.line && begin != std::string::npos; ++line)
        begin = text.find('\n', begin + (line > 0 ? 1 : 0));
    const size_t lineStart = mark.line == 0 || begin == std::string::npos ? 0 : begin + 1;
    if (text.compare(lineStart, 3, "---") == 0)
        return makeError(ErrorCode::InvalidInput,
                         YamlText::tr("One YAML document was expected, the file holds several"),
                         TextPosition{source, mark.line + 1, 1});
    return makeError(ErrorCode::InvalidInput,
                     YamlText::tr("Not valid YAML: something is left behind the end of the value"),
                     TextPosition{source, mark.line + 1, mark.column + 1});
}

} // namespace

TextPosition YamlDocument::positionOf(const QString &pointer) const
{
    for (QString path = pointer;; path.truncate(path.lastIndexOf(QLatin1Char('/')))) {
        if (const auto found = positions.constFind(path); found != positions.constEnd())
            return *found;
        if (path.isEmpty())
            return {};
    }
}

Result<YamlDocument> parseYaml(QByteArrayView text, const QString &source, const ParseLimits &limits)
{
    if (text.size() > limits.maxBytes)
        return makeError(ErrorCode::LimitExceeded,
                         YamlText::tr("The YAML text is larger than %1 bytes").arg(limits.maxBytes),
                         TextPosition{source, 0, 0});
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder.decode(text);
    Q_UNUSED(decoded);
    if (decoder.hasError())
        return makeError(ErrorCode::InvalidInput, YamlText::tr("The text is not valid UTF-8"),
                         TextPosition{source, 0, 0});
    try {
        const std::string bytes(text.data(), size_t(text.size()));
        PL_CHECK(checkSingleDocument(bytes, source));
        YamlDocument document;
        YamlConverter converter(source, limits, document);
        PL_TRY(document.root, converter.convert(YAML::Load(bytes), QString(), 0));
        return document;
    } catch (const YAML::DeepRecursion &exception) {
        return makeError(ErrorCode::LimitExceeded, YamlText::tr("More than %1 levels of nesting").arg(limits.maxDepth),
                         TextPosition{source, exception.mark.line + 1, exception.mark.column + 1});
    } catch (const YAML::Exception &exception) {
        return makeError(ErrorCode::InvalidInput,
                         YamlText::tr("Not valid YAML: %1").arg(QString::fromStdString(exception.msg)),
                         TextPosition{source, exception.mark.line + 1, exception.mark.column + 1});
    }
}

} // namespace promptlab
