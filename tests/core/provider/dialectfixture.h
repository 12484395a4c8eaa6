// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of the dialects share: feeding a stream in pieces, and an outcome as one line.
#pragma once

#include "core/provider/chatanswer.h"

#include <QJsonDocument>

namespace promptlab::test {

inline QString dialectOrigin()
{
    return QStringLiteral("http://host:1");
}

inline QJsonObject parsedObject(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).object();
}

inline QString countText(const std::optional<qint64> &value)
{
    return value ? QString::number(*value) : QStringLiteral("?");
}

/// stop[(detail)] text=… refusal=… calls=[name(arguments)#id …] usage=prompt/output/cached/written/reasoning model=…
inline QString readingLine(const ChatReading &reading)
{
    if (reading.error)
        return QStringLiteral("error %1 type=%2 code=%3")
            .arg(providerErrorKindName(reading.error->kind), reading.error->type, reading.error->code);
    const ChatResponse &response = *reading.response;
    QStringList calls;
    for (const QJsonValue &call : response.toolCalls) {
        const QJsonValue function = call[QStringLiteral("function")];
        calls += QStringLiteral("%1(%2)#%3")
                     .arg(function[QStringLiteral("name")].toString(), function[QStringLiteral("arguments")].toString(),
                          call[QStringLiteral("id")].toString());
    }
    const TokenUsage &usage = response.usage;
    const QString detail =
        response.stopDetail.isEmpty() ? QString() : QString(QLatin1Char('(') + response.stopDetail + QLatin1Char(')'));
    const QString counts = QStringList{countText(usage.promptTotal), countText(usage.outputTotal),
                                       countText(usage.cached), countText(usage.cacheWrite), countText(usage.reasoning)}
                               .join(QLatin1Char('/'));
    return QStringLiteral("%1%2 text=%3 refusal=%4 calls=[%5] usage=%6 model=%7")
        .arg(stopReasonName(response.stop), detail, response.text, response.refusal, calls.join(QLatin1Char(' ')),
             counts, response.model);
}

/// Feeds an event stream cut at @p cuts.
inline QString streamedLine(DialectKind dialect, const QByteArray &stream, const QList<qsizetype> &cuts,
                            QString *deltas = nullptr)
{
    QString text;
    ChatAnswer answer(
        dialectOrigin(), [] { return qint64(1); }, [&text](const QString &piece) { text += piece; },
        chatDialect(dialect));
    HttpResponse head;
    head.status = 200;
    head.headers = HttpHeaders("Content-Type: text/event-stream\r\n");
    answer.takeHead(head);
    qsizetype at = 0;
    for (const qsizetype end : cuts + QList<qsizetype>{stream.size()}) {
        if (!answer.takeChunk(QByteArrayView(stream).sliced(at, end - at)))
            break;
        at = end;
    }
    const ChatReading reading = answer.finish();
    if (deltas)
        *deltas = text;
    return readingLine(reading);
}

/// Cuts at every byte, one cut a time and all together; the first line that differs from the uncut one, or nothing.
inline QString firstSplitThatDiffers(DialectKind dialect, const QByteArray &stream, const QString &expected)
{
    QList<qsizetype> all;
    for (qsizetype cut = 0; cut <= stream.size(); ++cut) {
        if (const QString line = streamedLine(dialect, stream, {cut}); line != expected)
            return QStringLiteral("cut at %1: %2").arg(cut).arg(line);
        all += cut;
    }
    const QString line = streamedLine(dialect, stream, all);
    return line == expected ? QString() : QString(QStringLiteral("byte by byte: ") + line);
}

/// An event on the wire, named like the "type" in its data.
inline QByteArray wireEvent(const QByteArray &json)
{
    const QByteArray name = parsedObject(json).value(QStringLiteral("type")).toString().toUtf8();
    return QByteArray("event: " + name + "\ndata: " + json + "\n\n");
}

} // namespace promptlab::test
