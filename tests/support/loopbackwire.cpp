// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/loopbackwire.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <zlib.h>

namespace promptlab {

namespace {

struct ChatAsk {
    QString model;
    QString lastUser;
    bool stream = false;
    bool usage = false;
    int promptTokens = 1;
};

ChatAsk readChatAsk(const QByteArray &body)
{
    ChatAsk ask;
    const QJsonObject object = QJsonDocument::fromJson(body).object();
    ask.model = object.value(QStringLiteral("model")).toString();
    ask.stream = object.value(QStringLiteral("stream")).toBool();
    ask.usage =
        object.value(QStringLiteral("stream_options")).toObject().value(QStringLiteral("include_usage")).toBool();
    qsizetype characters = 0;
    const QJsonArray messages = object.value(QStringLiteral("messages")).toArray();
    for (const QJsonValue &message : messages) {
        const QString text = message[QStringLiteral("content")].toString();
        characters += text.size();
        if (message[QStringLiteral("role")].toString() == QLatin1String("user"))
            ask.lastUser = text;
    }
    ask.promptTokens = static_cast<int>(characters / 4 + 1);
    return ask;
}

QJsonObject usageOf(const ChatAsk &ask, const QString &text)
{
    const int output = static_cast<int>(text.size() / 4 + 1);
    return {{QStringLiteral("prompt_tokens"), ask.promptTokens},
            {QStringLiteral("completion_tokens"), output},
            {QStringLiteral("total_tokens"), ask.promptTokens + output}};
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray chunkEvent(const ChatAsk &ask, const QJsonObject &delta, const QJsonValue &finish)
{
    const QJsonObject choice{
        {QStringLiteral("index"), 0}, {QStringLiteral("delta"), delta}, {QStringLiteral("finish_reason"), finish}};
    return compact({{QStringLiteral("id"), QStringLiteral("chatcmpl-loopback")},
                    {QStringLiteral("object"), QStringLiteral("chat.completion.chunk")},
                    {QStringLiteral("model"), ask.model},
                    {QStringLiteral("system_fingerprint"), QStringLiteral("fp_loopback")},
                    {QStringLiteral("choices"), QJsonArray{choice}}});
}

QList<QByteArray> chatEvents(const LoopbackAnswer &answer, const ChatAsk &ask, const QString &text)
{
    if (!answer.events.isEmpty())
        return answer.events;
    QList<QByteArray> events;
    events +=
        chunkEvent(ask, {{QStringLiteral("role"), QStringLiteral("assistant")}, {QStringLiteral("content"), QString()}},
                   QJsonValue::Null);
    const int step = answer.chunkChars > 0 ? answer.chunkChars : std::max(1, static_cast<int>(text.size()));
    for (int at = 0; at < text.size(); at += step)
        events += chunkEvent(ask, {{QStringLiteral("content"), text.mid(at, step)}}, QJsonValue::Null);
    events += chunkEvent(ask, {}, QStringLiteral("stop"));
    if (ask.usage) {
        events += compact({{QStringLiteral("id"), QStringLiteral("chatcmpl-loopback")},
                           {QStringLiteral("model"), ask.model},
                           {QStringLiteral("choices"), QJsonArray()},
                           {QStringLiteral("usage"), usageOf(ask, text)}});
    }
    return events;
}

QByteArray chatBody(const ChatAsk &ask, const QString &text)
{
    const QJsonObject message{{QStringLiteral("role"), QStringLiteral("assistant")}, {QStringLiteral("content"), text}};
    const QJsonObject choice{{QStringLiteral("index"), 0},
                             {QStringLiteral("message"), message},
                             {QStringLiteral("finish_reason"), QStringLiteral("stop")}};
    return compact({{QStringLiteral("id"), QStringLiteral("chatcmpl-loopback")},
                    {QStringLiteral("object"), QStringLiteral("chat.completion")},
                    {QStringLiteral("model"), ask.model},
                    {QStringLiteral("system_fingerprint"), QStringLiteral("fp_loopback")},
                    {QStringLiteral("choices"), QJsonArray{choice}},
                    {QStringLiteral("usage"), usageOf(ask, text)}});
}

QByteArray statusLine(int status)
{
    return "HTTP/1.1 " + QByteArray::number(status) + (status < 400 ? " OK\r\n" : " Error\r\n");
}

QByteArray headOf(const LoopbackAnswer &answer, const QByteArray &contentType, const QByteArray &framing)
{
    QByteArray head = statusLine(answer.status);
    head += "Content-Type: " + (answer.contentType.isEmpty() ? contentType : answer.contentType) + "\r\n";
    head += "x-request-id: req_loopback\r\n";
    for (const HttpHeader &header : answer.headers)
        head += header.name + ": " + header.value + "\r\n";
    if (answer.gzip)
        head += "Content-Encoding: gzip\r\n";
    if (answer.closeAfter)
        head += "Connection: close\r\n";
    return head + framing + "\r\n\r\n";
}

QByteArray chunk(const QByteArray &bytes)
{
    return QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

/// Adds @p pieces to the plan: one write when no delay is asked for, else one a piece.
void addPieces(LoopbackPlan &plan, const LoopbackAnswer &answer, QByteArray head, const QList<QByteArray> &pieces)
{
    if (answer.byteDelayMs > 0) {
        plan.writes.append(LoopbackWrite{answer.latencyMs, head});
        for (const QByteArray &piece : pieces) {
            for (const char byte : piece)
                plan.writes.append(LoopbackWrite{answer.byteDelayMs, QByteArray(1, byte)});
        }
        return;
    }
    if (answer.eventDelayMs > 0) {
        plan.writes.append(LoopbackWrite{answer.latencyMs, head});
        for (const QByteArray &piece : pieces)
            plan.writes.append(LoopbackWrite{answer.eventDelayMs, piece});
        return;
    }
    for (const QByteArray &piece : pieces)
        head += piece;
    plan.writes.append(LoopbackWrite{answer.latencyMs, head});
}

LoopbackPlan streamPlan(const LoopbackAnswer &answer, const ChatAsk &ask, const QString &text)
{
    using Fault = LoopbackAnswer::Fault;
    QList<QByteArray> bodies;
    if (!answer.rawStream.isEmpty()) {
        bodies += answer.rawStream;
    } else {
        for (const QByteArray &event : chatEvents(answer, ask, text))
            bodies += "data: " + event + "\n\n";
        if (answer.includeDone)
            bodies += QByteArrayLiteral("data: [DONE]\n\n");
    }
    const bool cut =
        answer.fault == Fault::CutStream || answer.fault == Fault::CutChunked || answer.fault == Fault::HangAfterHead;
    if (cut)
        bodies = bodies.first(std::min<qsizetype>(answer.cutAfter, bodies.size()));
    if (answer.gzip)
        bodies = gzipPieces(bodies);
    QList<QByteArray> pieces;
    for (const QByteArray &body : bodies)
        pieces += chunk(body);
    LoopbackPlan plan;
    if (answer.fault == Fault::CutChunked)
        plan.end = LoopbackEnd::Close;
    else if (answer.fault == Fault::HangAfterHead)
        plan.end = LoopbackEnd::Hang;
    else
        pieces += QByteArrayLiteral("0\r\n\r\n");
    addPieces(plan, answer, headOf(answer, "text/event-stream", "Transfer-Encoding: chunked"), pieces);
    return plan;
}

LoopbackPlan bodyPlan(const LoopbackAnswer &answer, QByteArray body)
{
    LoopbackPlan plan;
    if (answer.gzip)
        body = gzipPieces({body}).join();
    qsizetype announced = body.size();
    if (answer.fault == LoopbackAnswer::Fault::WrongLength) {
        announced += 100;
        plan.end = LoopbackEnd::Close;
    } else if (answer.fault == LoopbackAnswer::Fault::HangAfterHead) {
        announced += 100;
        plan.end = LoopbackEnd::Hang;
    }
    addPieces(plan, answer, headOf(answer, "application/json", "Content-Length: " + QByteArray::number(announced)),
              {body});
    return plan;
}

} // namespace

QList<QByteArray> gzipPieces(const QList<QByteArray> &pieces)
{
    z_stream stream{};
    deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY);
    QList<QByteArray> result;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        QByteArray input = pieces.at(i);
        QByteArray output(static_cast<qsizetype>(deflateBound(&stream, static_cast<uLong>(input.size()))) + 64, '\0');
        stream.next_in = reinterpret_cast<Bytef *>(input.data());
        stream.avail_in = static_cast<uInt>(input.size());
        stream.next_out = reinterpret_cast<Bytef *>(output.data());
        stream.avail_out = static_cast<uInt>(output.size());
        deflate(&stream, i + 1 == pieces.size() ? Z_FINISH : Z_SYNC_FLUSH);
        output.chop(static_cast<qsizetype>(stream.avail_out));
        result += output;
    }
    deflateEnd(&stream);
    return result;
}

LoopbackPlan loopbackPlan(const LoopbackAnswer &answer, const LoopbackRequest &request)
{
    using Fault = LoopbackAnswer::Fault;
    LoopbackPlan plan;
    switch (answer.fault) {
    case Fault::DropBeforeFirstByte: plan.end = LoopbackEnd::Close; return plan;
    case Fault::ResetBeforeFirstByte: plan.end = LoopbackEnd::Reset; return plan;
    case Fault::NeverAnswer: plan.end = LoopbackEnd::Hang; return plan;
    case Fault::Garbage:
        plan.writes.append(
            LoopbackWrite{answer.latencyMs, QByteArrayLiteral("\x01\x02 this is no HTTP at all\r\n\r\n")});
        plan.end = LoopbackEnd::Close;
        return plan;
    case Fault::None:
    case Fault::CutStream:
    case Fault::CutChunked:
    case Fault::WrongLength:
    case Fault::HangAfterHead: break;
    }
    if (answer.body)
        plan = bodyPlan(answer, *answer.body);
    else {
        const ChatAsk ask = readChatAsk(request.body);
        const QString text = answer.text.isEmpty() ? ask.lastUser : QString::fromUtf8(answer.text);
        plan = ask.stream || !answer.events.isEmpty() || !answer.rawStream.isEmpty()
                 ? streamPlan(answer, ask, text)
                 : bodyPlan(answer, chatBody(ask, text));
    }
    if (answer.closeAfter && plan.end == LoopbackEnd::KeepOpen)
        plan.end = LoopbackEnd::Close;
    return plan;
}

} // namespace promptlab
