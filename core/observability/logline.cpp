// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observability/logger.h"
#include "core/observability/redact.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace promptlab {

namespace {

constexpr qsizetype logTextLimit = 8192;

bool logMustEscape(char32_t c)
{
    const bool control = c < 0x20 || (c >= 0x7F && c <= 0x9F);
    const bool lineBreak = c == 0x2028 || c == 0x2029;
    const bool direction =
        c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
    const bool surrogate = c >= 0xD800 && c <= 0xDFFF;
    return control || lineBreak || direction || surrogate;
}

void logAppendText(QByteArray &line, QStringView text)
{
    static constexpr char hex[] = "0123456789abcdef";
    line += '"';
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (unit == u'"' || unit == u'\\') {
            line += '\\';
            line += char(unit);
        } else if (unit >= 0x20 && unit < 0x7F) {
            line += char(unit);
        } else if (QChar::isHighSurrogate(unit) && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            line += text.sliced(i++, 2).toUtf8();
        } else if (logMustEscape(unit)) {
            line += "\\u";
            for (int shift = 12; shift >= 0; shift -= 4)
                line += hex[(unit >> shift) & 0xF];
        } else {
            line += text.sliced(i, 1).toUtf8();
        }
    }
    line += '"';
}

QString logShortened(const QString &text)
{
    if (text.size() <= logTextLimit)
        return text;
    return text.left(logTextLimit) + QStringLiteral(" [+%1]").arg(text.size() - logTextLimit);
}

/// @p value must be free of secrets already.
void logAppendValue(QByteArray &line, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::String: logAppendText(line, logShortened(value.toString())); return;
    case QJsonValue::Array: {
        line += '[';
        const QJsonArray items = value.toArray();
        for (qsizetype i = 0; i < items.size(); ++i) {
            if (i > 0)
                line += ',';
            logAppendValue(line, items[i]);
        }
        line += ']';
        return;
    }
    case QJsonValue::Object: {
        line += '{';
        const QJsonObject members = value.toObject();
        for (auto it = members.begin(); it != members.end(); ++it) {
            if (it != members.begin())
                line += ',';
            logAppendText(line, logShortened(it.key()));
            line += ':';
            logAppendValue(line, it.value());
        }
        line += '}';
        return;
    }
    case QJsonValue::Bool: line += value.toBool() ? "true" : "false"; return;
    case QJsonValue::Double:
        // Through the document writer: it keeps whole numbers exact.
        line += QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).sliced(1).chopped(1);
        return;
    case QJsonValue::Null:
    case QJsonValue::Undefined: line += "null"; return;
    }
}

/// Adds ,"name":"text" unless the text is empty.
void logAddText(QByteArray &line, const char *name, const QString &text)
{
    if (text.isEmpty())
        return;
    line += QByteArray(",\"") + name + "\":";
    logAppendText(line, text);
}

void logAddContext(QByteArray &line, const Context &context)
{
    if (context.trace.isValid()) {
        logAddText(line, "traceId", QString::fromLatin1(context.trace.traceId.toHex()));
        logAddText(line, "spanId", QString::fromLatin1(context.trace.spanId.toHex()));
    }
    logAddText(line, "requestId", logShortened(redactText(context.requestId)));
    logAddText(line, "project", context.project.toString());
    const bool named = !context.actor.person.isNull();
    logAddText(line, "actor", named ? context.actor.person.toString() : actorKindName(context.actor.kind));
}

} // namespace

QByteArray logLine(const LogRecord &record, qint64 utcMs)
{
    QByteArray line = "{\"ts\":\"" + isoTime(utcMs).toLatin1() + '"';
    line.reserve(512);
    logAddText(line, "level", logLevelName(record.level));
    logAddText(line, "event", QString::fromLatin1(record.event));
    line += ",\"msg\":";
    logAppendText(line, logShortened(redactText(record.message)));
    if (record.context)
        logAddContext(line, *record.context);
    if (record.component)
        logAddText(line, "component", QString::fromLatin1(record.component));
    if (record.durationMs >= 0)
        line += ",\"durationMs\":" + QByteArray::number(record.durationMs, 'f', 3);
    if (record.error) {
        line += ",\"error\":{\"code\":\"" + errorCodeName(record.error->code).toLatin1() + "\",\"retryable\":";
        line += record.error->retryable ? "true" : "false";
        logAddText(line, "detail", logShortened(redactText(record.error->detail)));
        line += '}';
    }
    if (!record.fields.isEmpty()) {
        line += ",\"fields\":";
        logAppendValue(line, redactJson({}, record.fields));
    }
    if (!record.content.isEmpty() && record.level == LogLevel::Debug) {
        line += ",\"content\":";
        logAppendValue(line, redactJson({}, record.content));
    }
    line += '}';
    return line;
}

} // namespace promptlab
