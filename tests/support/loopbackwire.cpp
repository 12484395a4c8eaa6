// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/loopbackwire.h"

#include "tests/support/loopbackdialects.h"

#include <zlib.h>

namespace promptlab {

namespace {

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

LoopbackPlan streamPlan(const LoopbackAnswer &answer, const LoopbackAsk &ask)
{
    using Fault = LoopbackAnswer::Fault;
    QList<QByteArray> bodies =
        answer.rawStream.isEmpty() ? loopbackEvents(answer, ask) : QList<QByteArray>{answer.rawStream};
    if (answer.chunkBytes > 0) {
        const QByteArray whole = bodies.join();
        bodies.clear();
        for (qsizetype at = 0; at < whole.size(); at += answer.chunkBytes)
            bodies += whole.mid(at, answer.chunkBytes);
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
        const LoopbackAsk ask = readLoopbackAsk(request);
        plan = ask.stream || !answer.events.isEmpty() || !answer.rawStream.isEmpty()
                 ? streamPlan(answer, ask)
                 : bodyPlan(answer, loopbackBody(answer, ask));
    }
    if (answer.closeAfter && plan.end == LoopbackEnd::KeepOpen)
        plan.end = LoopbackEnd::Close;
    return plan;
}

} // namespace promptlab
