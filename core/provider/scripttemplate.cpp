// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/scripttemplate.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>

namespace promptlab {

namespace {

struct ScriptTemplateText {
    Q_DECLARE_TR_FUNCTIONS(ScriptTemplate)
};

Error templateError(const QString &message)
{
    return makeError(ErrorCode::InvalidInput, message);
}

struct FilterName {
    const char16_t *name;
    ScriptFilter::Kind kind;
    bool takesNumber;
};

constexpr FilterName filterNames[] = {{u"json", ScriptFilter::Kind::Json, false},
                                      {u"lower", ScriptFilter::Kind::Lower, false},
                                      {u"upper", ScriptFilter::Kind::Upper, false},
                                      {u"trim", ScriptFilter::Kind::Trim, false},
                                      {u"capitalize", ScriptFilter::Kind::Capitalize, false},
                                      {u"first_line", ScriptFilter::Kind::FirstLine, false},
                                      {u"first_sentence", ScriptFilter::Kind::FirstSentence, false},
                                      {u"words", ScriptFilter::Kind::Words, true},
                                      {u"truncate", ScriptFilter::Kind::Truncate, true},
                                      {u"length", ScriptFilter::Kind::Length, false},
                                      {u"number", ScriptFilter::Kind::Number, false},
                                      {u"bool", ScriptFilter::Kind::Bool, false},
                                      {u"raw", ScriptFilter::Kind::Raw, false}};

Result<ScriptFilter> parseFilter(const QString &text)
{
    const qsizetype colon = text.indexOf(QLatin1Char(':'));
    const QString name = (colon < 0 ? text : text.left(colon)).trimmed();
    const QString argument = colon < 0 ? QString() : text.mid(colon + 1);
    ScriptFilter filter;
    if (name == QLatin1String("default")) {
        if (colon < 0)
            return templateError(ScriptTemplateText::tr("The filter \"default\" needs a text: {{name|default:none}}"));
        filter.kind = ScriptFilter::Kind::Default;
        filter.text = argument.trimmed();
        return filter;
    }
    for (const FilterName &known : filterNames) {
        if (name != QStringView(known.name))
            continue;
        filter.kind = known.kind;
        bool good = true;
        if (known.takesNumber)
            filter.number = argument.trimmed().toInt(&good);
        if (!good || filter.number < 0 || (!known.takesNumber && colon >= 0))
            return templateError(
                known.takesNumber
                    ? ScriptTemplateText::tr("The filter \"%1\" needs a whole number: {{name|%1:20}}").arg(name)
                    : ScriptTemplateText::tr("The filter \"%1\" takes no argument").arg(name));
        return filter;
    }
    return templateError(ScriptTemplateText::tr("Unknown filter \"%1\"").arg(name.left(40)));
}

/// Splits at bars outside of quotes.
QStringList splitAtBars(const QString &text)
{
    QStringList parts{QString()};
    bool quoted = false;
    for (const QChar c : text) {
        if (c == QLatin1Char('"'))
            quoted = !quoted;
        if (c == QLatin1Char('|') && !quoted)
            parts.append(QString());
        else
            parts.last() += c;
    }
    return parts;
}

Result<ScriptTemplate::Piece> parsePlaceholder(const QString &inner)
{
    const QStringList parts = splitAtBars(inner);
    const QString name = parts.first().trimmed();
    ScriptTemplate::Piece piece;
    if (name.size() >= 2 && name.startsWith(QLatin1Char('"')) && name.endsWith(QLatin1Char('"'))) {
        piece.subject = ScriptSubject{ScriptSubject::Kind::Literal, name.mid(1, name.size() - 2), 0};
    } else {
        piece.subject = ScriptSubject::parse(name);
        if (!piece.subject)
            return templateError(ScriptTemplateText::tr("\"%1\" is no name for a placeholder").arg(name.left(80)));
    }
    for (qsizetype i = 1; i < parts.size(); ++i) {
        PL_TRY(const ScriptFilter filter, parseFilter(parts.at(i)));
        piece.filters.append(filter);
    }
    return piece;
}

/// Position of the closing braces, passing over quoted text.
qsizetype placeholderEnd(const QString &text, qsizetype from)
{
    bool quoted = false;
    for (qsizetype i = from; i + 1 < text.size(); ++i) {
        if (text.at(i) == QLatin1Char('"'))
            quoted = !quoted;
        else if (!quoted && text.at(i) == QLatin1Char('}') && text.at(i + 1) == QLatin1Char('}'))
            return i;
    }
    return -1;
}

QString firstWords(const QString &text, int count)
{
    QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return words.mid(0, count).join(QLatin1Char(' '));
}

/// At most @p count code points.
QString firstCharacters(const QString &text, int count)
{
    qsizetype at = 0;
    for (int n = 0; n < count && at < text.size(); ++n)
        at += text.at(at).isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
    return text.left(at);
}

QString firstSentence(const QString &text)
{
    static const QRegularExpression end(QStringLiteral("[.!?](?=\\s|$)"));
    const QString trimmed = text.trimmed();
    const QRegularExpressionMatch match = end.match(trimmed);
    return match.hasMatch() ? trimmed.left(match.capturedEnd()) : trimmed;
}

QString filtered(const QString &text, const ScriptFilter &filter)
{
    switch (filter.kind) {
    case ScriptFilter::Kind::Json: return jsonEscaped(text);
    case ScriptFilter::Kind::Lower: return text.toLower();
    case ScriptFilter::Kind::Upper: return text.toUpper();
    case ScriptFilter::Kind::Trim: return text.trimmed();
    case ScriptFilter::Kind::Capitalize: return text.left(1).toUpper() + text.mid(1);
    case ScriptFilter::Kind::FirstLine: return text.section(QLatin1Char('\n'), 0, 0).trimmed();
    case ScriptFilter::Kind::FirstSentence: return firstSentence(text);
    case ScriptFilter::Kind::Words: return firstWords(text, filter.number);
    case ScriptFilter::Kind::Truncate: return firstCharacters(text, filter.number);
    case ScriptFilter::Kind::Length: return QString::number(text.toUcs4().size());
    case ScriptFilter::Kind::Default: return text.isEmpty() ? filter.text : text;
    case ScriptFilter::Kind::Number:
    case ScriptFilter::Kind::Bool:
    case ScriptFilter::Kind::Raw: return text; // the caller makes the value
    }
    Q_UNREACHABLE();
}

/// The JSON value behind a typed placeholder.
Result<QJsonValue> typedValue(ScriptFilter::Kind kind, const QString &text)
{
    const QString trimmed = text.trimmed();
    if (kind == ScriptFilter::Kind::Bool) {
        if (trimmed == QLatin1String("true") || trimmed == QLatin1String("false"))
            return QJsonValue(trimmed == QLatin1String("true"));
        return templateError(ScriptTemplateText::tr("\"%1\" is neither true nor false").arg(trimmed.left(40)));
    }
    auto value = parseJson(trimmed.toUtf8());
    if (!value.ok() || (kind == ScriptFilter::Kind::Number && !value->isDouble()))
        return templateError(kind == ScriptFilter::Kind::Number
                                 ? ScriptTemplateText::tr("\"%1\" is no number").arg(trimmed.left(40))
                                 : ScriptTemplateText::tr("\"%1\" is no JSON").arg(trimmed.left(40)));
    return *value;
}

} // namespace

QString jsonEscaped(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.mid(2, array.size() - 4)); // ["…"]
}

std::optional<ScriptSubject> ScriptSubject::parse(const QString &text)
{
    static const QHash<QString, Kind> words{
        {QStringLiteral("system"), Kind::System},       {QStringLiteral("user"), Kind::User},
        {QStringLiteral("assistant"), Kind::Assistant}, {QStringLiteral("prompt"), Kind::Prompt},
        {QStringLiteral("model"), Kind::Model},         {QStringLiteral("tools"), Kind::Tools},
        {QStringLiteral("schema"), Kind::Schema},       {QStringLiteral("repeat"), Kind::Repeat}};
    static const QHash<QString, Kind> prefixes{{QStringLiteral("vars"), Kind::Variable},
                                               {QStringLiteral("set"), Kind::Value},
                                               {QStringLiteral("values"), Kind::Constant},
                                               {QStringLiteral("settings"), Kind::Setting}};
    static const QRegularExpression name(QStringLiteral("\\A[A-Za-z_][A-Za-z0-9_]*\\z"));
    static const QRegularExpression number(QStringLiteral("\\A[0-9]{1,2}\\z"));
    if (const auto word = words.constFind(text); word != words.constEnd())
        return ScriptSubject{*word, {}, 0};
    const qsizetype dot = text.indexOf(QLatin1Char('.'));
    if (dot < 0)
        return name.match(text).hasMatch() ? std::optional(ScriptSubject{Kind::Value, text, 0}) : std::nullopt;
    const QString front = text.left(dot);
    const QString rest = text.mid(dot + 1);
    if (const auto prefix = prefixes.constFind(front); prefix != prefixes.constEnd()) {
        const bool strict = *prefix == Kind::Value || *prefix == Kind::Constant;
        const bool good = strict ? name.match(rest).hasMatch() : !rest.isEmpty();
        return good ? std::optional(ScriptSubject{*prefix, rest, 0}) : std::nullopt;
    }
    if (name.match(front).hasMatch() && number.match(rest).hasMatch())
        return ScriptSubject{Kind::Capture, front, rest.toInt()};
    return {};
}

Result<ScriptTemplate> ScriptTemplate::parse(const QString &text)
{
    ScriptTemplate result;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype open = text.indexOf(QLatin1String("{{"), at);
        if (open != at)
            result.m_pieces.append(Piece{open < 0 ? text.mid(at) : text.mid(at, open - at), {}, {}});
        if (open < 0)
            break;
        const qsizetype close = placeholderEnd(text, open + 2);
        if (close < 0)
            return templateError(ScriptTemplateText::tr("A placeholder that begins with {{ has no }} behind it"));
        PL_TRY(const Piece piece, parsePlaceholder(text.mid(open + 2, close - open - 2)));
        result.m_pieces.append(piece);
        at = close + 2;
    }
    return result;
}

QString ScriptTemplate::render(const Lookup &lookup) const
{
    QString result;
    for (const Piece &piece : m_pieces) {
        if (!piece.subject) {
            result += piece.literal;
            continue;
        }
        QString text =
            piece.subject->kind == ScriptSubject::Kind::Literal ? piece.subject->name : lookup(*piece.subject);
        for (const ScriptFilter &filter : piece.filters)
            text = filtered(text, filter);
        result += text;
    }
    return result;
}

std::optional<ScriptFilter::Kind> ScriptTemplate::typeFilter() const
{
    if (m_pieces.size() != 1 || m_pieces.first().filters.isEmpty())
        return {};
    const ScriptFilter::Kind kind = m_pieces.first().filters.last().kind;
    if (kind == ScriptFilter::Kind::Number || kind == ScriptFilter::Kind::Bool || kind == ScriptFilter::Kind::Raw)
        return kind;
    return {};
}

Result<QJsonValue> ScriptJson::render(const ScriptTemplate::Lookup &lookup) const
{
    if (text) {
        const QString rendered = text->render(lookup);
        if (const auto kind = text->typeFilter())
            return typedValue(*kind, rendered);
        return QJsonValue(rendered);
    }
    if (items) {
        QJsonArray array;
        for (const ScriptJson &item : *items) {
            PL_TRY(const QJsonValue value, item.render(lookup));
            array.append(value);
        }
        return QJsonValue(array);
    }
    if (members) {
        QJsonObject object;
        for (const auto &[key, member] : *members) {
            PL_TRY(const QJsonValue value, member.render(lookup));
            object.insert(key, value);
        }
        return QJsonValue(object);
    }
    return plain;
}

} // namespace promptlab
