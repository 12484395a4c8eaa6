// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/httptemplate.h"

#include "core/provider/chatrequestbody.h"
#include "core/provider/usageestimate.h"

#include <QCoreApplication>
#include <QUrl>

namespace promptlab {

namespace {

struct HttpTemplateText {
    Q_DECLARE_TR_FUNCTIONS(HttpTemplate)
};

const QLatin1String gapOpen("{{");
const QLatin1String gapClose("}}");
const QLatin1String variablesPrefix("variables.");

/// A text cut at its gaps: texts and names in turn, a text first.
QStringList cutAtGaps(const QString &text)
{
    QStringList pieces;
    qsizetype at = 0;
    while (true) {
        const qsizetype open = text.indexOf(gapOpen, at);
        const qsizetype close = open < 0 ? -1 : text.indexOf(gapClose, open);
        if (close < 0) {
            pieces += text.mid(at);
            return pieces;
        }
        pieces += text.mid(at, open - at);
        pieces += text.mid(open + 2, close - open - 2).trimmed();
        at = close + 2;
    }
}

bool isKnownGap(const QString &name, bool keyToo)
{
    static const QStringList names{
        QStringLiteral("model"),      QStringLiteral("prompt"),      QStringLiteral("system"),
        QStringLiteral("user"),       QStringLiteral("messages"),    QStringLiteral("tools"),
        QStringLiteral("schema"),     QStringLiteral("temperature"), QStringLiteral("top_p"),
        QStringLiteral("max_tokens"), QStringLiteral("seed"),        QStringLiteral("stop"),
        QStringLiteral("repeat")};
    return names.contains(name) || (keyToo && name == QLatin1String("key"))
        || (name.startsWith(variablesPrefix) && name.size() > variablesPrefix.size());
}

Result<void> checkGaps(const QString &text, bool keyToo)
{
    const QStringList pieces = cutAtGaps(text);
    for (qsizetype i = 1; i < pieces.size(); i += 2) {
        if (isKnownGap(pieces.at(i), keyToo))
            continue;
        if (pieces.at(i) == QLatin1String("key"))
            return makeError(ErrorCode::InvalidInput,
                             HttpTemplateText::tr("The key may stand in headers only; addresses and bodies are logged "
                                                  "by servers"));
        return makeError(
            ErrorCode::InvalidInput,
            HttpTemplateText::tr("There is nothing named \"%1\" to put into a request").arg(pieces.at(i).left(80)));
    }
    return {};
}

Result<void> checkBodyGaps(const QJsonValue &value)
{
    if (value.isString())
        return checkGaps(value.toString(), false);
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array)
        PL_CHECK(checkBodyGaps(item));
    const QJsonObject object = value.toObject();
    for (const QJsonValue &member : object)
        PL_CHECK(checkBodyGaps(member));
    return {};
}

template<typename T>
QJsonValue optionalValue(const std::optional<T> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Undefined);
}

QJsonValue listValue(const QJsonArray &list)
{
    return list.isEmpty() ? QJsonValue(QJsonValue::Undefined) : QJsonValue(list);
}

/// What a gap is filled with; undefined when there is nothing.
QJsonValue gapValue(const QString &name, const ChatRequest &request)
{
    const ModelSettings &settings = request.settings;
    if (name.startsWith(variablesPrefix))
        return request.variables.value(name.mid(variablesPrefix.size()));
    if (name == QLatin1String("model"))
        return request.model;
    if (name == QLatin1String("prompt"))
        return promptText(request);
    if (name == QLatin1String("system"))
        return lastTextOf(request, MessageRole::System);
    if (name == QLatin1String("user"))
        return lastTextOf(request, MessageRole::User);
    if (name == QLatin1String("messages")) {
        QJsonArray messages;
        for (const Message &message : request.messages)
            messages.append(chatMessageJson(message));
        return messages;
    }
    if (name == QLatin1String("tools"))
        return listValue(request.tools);
    if (name == QLatin1String("schema"))
        return request.responseSchema.value_or(QJsonValue::Undefined);
    if (name == QLatin1String("temperature"))
        return optionalValue(settings.temperature);
    if (name == QLatin1String("top_p"))
        return optionalValue(settings.topP);
    if (name == QLatin1String("max_tokens"))
        return optionalValue(settings.maxTokens);
    if (name == QLatin1String("seed"))
        return optionalValue(settings.seed);
    if (name == QLatin1String("stop"))
        return listValue(QJsonArray::fromStringList(settings.stop));
    return request.repeatIndex; // the last of the known names
}

QString valueText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    return value.isUndefined() || value.isNull() ? QString() : QString::fromUtf8(compactJson(value));
}

/// @p encode is applied to what fills the gaps, never to the text around them.
QString filledText(const QString &text, const ChatRequest &request, const std::function<QString(QString)> &encode,
                   const QByteArray &key = {})
{
    const QStringList pieces = cutAtGaps(text);
    QString filled;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        if (i % 2 == 0)
            filled += pieces.at(i);
        else if (pieces.at(i) == QLatin1String("key"))
            filled += QString::fromLatin1(key);
        else
            filled += encode(valueText(gapValue(pieces.at(i), request)));
    }
    return filled;
}

QString percentEncoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QString asItIs(const QString &text)
{
    return text;
}

QJsonValue filledJson(const QJsonValue &value, const ChatRequest &request)
{
    if (value.isString()) {
        const QStringList pieces = cutAtGaps(value.toString());
        const bool onlyGap = pieces.size() == 3 && pieces.first().isEmpty() && pieces.last().isEmpty();
        return onlyGap ? gapValue(pieces.at(1), request) : QJsonValue(filledText(value.toString(), request, asItIs));
    }
    if (value.isArray()) {
        QJsonArray filled;
        const QJsonArray array = value.toArray();
        for (const QJsonValue &item : array) {
            if (const QJsonValue one = filledJson(item, request); !one.isUndefined())
                filled.append(one);
        }
        return filled;
    }
    if (value.isObject()) {
        QJsonObject filled;
        const QJsonObject object = value.toObject();
        for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
            if (const QJsonValue one = filledJson(it.value(), request); !one.isUndefined())
                filled.insert(it.key(), one);
        }
        return filled;
    }
    return value;
}

bool hasContentType(const QList<HttpHeader> &headers, QByteArrayView type)
{
    return std::any_of(headers.cbegin(), headers.cend(), [type](const HttpHeader &header) {
        return header.name.toLower() == "content-type" && header.value.toLower().startsWith(type.toByteArray());
    });
}

Result<void> checkUrlGaps(const QString &url)
{
    PL_CHECK(checkGaps(url, false));
    const qsizetype scheme = url.indexOf(QLatin1String("://"));
    qsizetype end = scheme < 0 ? -1 : url.indexOf(QLatin1Char('/'), scheme + 3);
    if (end < 0)
        end = url.size();
    const qsizetype gap = url.indexOf(gapOpen);
    if (scheme >= 0 && (gap < 0 || gap > end))
        return {};
    return makeError(ErrorCode::InvalidInput,
                     HttpTemplateText::tr("The address must start with http:// or https:// and a host that is written "
                                          "out; what a prompt holds must not decide where it is sent"));
}

/// The next step of a path: a name, or an index as text.
Result<QString> takeStep(const QString &path, qsizetype &at)
{
    const auto wrong = [&path] {
        return makeError(
            ErrorCode::InvalidInput,
            HttpTemplateText::tr("\"%1\" is no path into an answer; write $.choices[0].text").arg(path.left(100)));
    };
    if (path.at(at) == QLatin1Char('[')) {
        const qsizetype close = path.indexOf(QLatin1Char(']'), at);
        QString inner = close < 0 ? QString() : path.mid(at + 1, close - at - 1);
        at = close + 1;
        const bool quoted = inner.size() > 2
                         && (inner.startsWith(QLatin1Char('\'')) || inner.startsWith(QLatin1Char('"')))
                         && inner.endsWith(inner.at(0));
        bool number = false;
        inner.toUInt(&number);
        if (!quoted && !number)
            return wrong();
        return quoted ? inner.mid(1, inner.size() - 2) : inner;
    }
    if (path.at(at) == QLatin1Char('.'))
        ++at;
    qsizetype end = at;
    while (end < path.size() && path.at(end) != QLatin1Char('.') && path.at(end) != QLatin1Char('['))
        ++end;
    if (end == at)
        return wrong();
    const QString name = path.mid(at, end - at);
    at = end;
    return name;
}

} // namespace

Result<QJsonValue> valueAtPath(const QJsonValue &root, const QString &path)
{
    QJsonValue value = root;
    for (qsizetype at = path.startsWith(QLatin1Char('$')) ? 1 : 0; at < path.size();) {
        PL_TRY(const QString step, takeStep(path, at));
        if (value.isArray()) {
            bool number = false;
            const uint index = step.toUInt(&number);
            value = number ? value.toArray().at(qsizetype(index)) : QJsonValue(QJsonValue::Undefined);
        } else {
            value = value.toObject().value(step);
        }
    }
    return value;
}

Result<HttpTemplate> HttpTemplate::fromJson(const QJsonObject &json)
{
    HttpTemplate pattern;
    pattern.method = json.value(QStringLiteral("method")).toString(QStringLiteral("POST")).toLatin1().toUpper();
    pattern.url = json.value(QStringLiteral("url")).toString();
    PL_CHECK(checkUrlGaps(pattern.url));
    const QJsonObject fields = json.value(QStringLiteral("headers")).toObject();
    for (auto it = fields.constBegin(); it != fields.constEnd(); ++it) {
        PL_CHECK(checkGaps(it.value().toString(), true));
        pattern.headers.append(HttpHeader{it.key().toUtf8(), it.value().toString().toUtf8()});
    }
    pattern.body = json.value(QStringLiteral("body"));
    PL_CHECK(checkBodyGaps(pattern.body));
    const QJsonObject response = json.value(QStringLiteral("response")).toObject();
    pattern.path = response.value(QStringLiteral("path")).toString();
    pattern.script = response.value(QStringLiteral("script")).toString();
    pattern.modelPath = response.value(QStringLiteral("model")).toString();
    if (pattern.path.isEmpty() == pattern.script.isEmpty())
        return makeError(ErrorCode::InvalidInput,
                         HttpTemplateText::tr("Tell where the answer holds the text: by \"path\" or by \"script\""));
    for (const QString &path : {pattern.path, pattern.modelPath})
        PL_CHECK(valueAtPath(QJsonValue(), path));
    return pattern;
}

QString HttpTemplate::plainUrl() const
{
    const QStringList pieces = cutAtGaps(url);
    QString plain;
    for (qsizetype i = 0; i < pieces.size(); i += 2)
        plain += pieces.at(i);
    return plain;
}

HttpRequest filledRequest(const HttpTemplate &pattern, const ChatRequest &request, const QByteArray &key)
{
    HttpRequest filled;
    filled.method = pattern.method;
    filled.url = filledText(pattern.url, request, percentEncoded);
    for (const HttpHeader &header : pattern.headers)
        filled.headers.append(
            HttpHeader{header.name, filledText(QString::fromUtf8(header.value), request, asItIs, key).toUtf8()});
    if (pattern.body.isString()) {
        const bool form = hasContentType(pattern.headers, "application/x-www-form-urlencoded");
        filled.body = wellFormed(filledText(pattern.body.toString(), request, form ? percentEncoded : asItIs)).toUtf8();
    } else if (pattern.body.isObject() || pattern.body.isArray()) {
        filled.body = compactJson(wellFormedJson(filledJson(pattern.body, request)));
        if (!hasContentType(pattern.headers, {}))
            filled.headers.append(HttpHeader{"Content-Type", "application/json"});
    }
    return filled;
}

} // namespace promptlab
