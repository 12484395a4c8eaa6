// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/embeddings.h"

#include "core/provider/answerreader.h"
#include "core/provider/providererrors.h"
#include "core/provider/wirejson.h"

#include <QCoreApplication>
#include <QtEndian>

#include <cmath>

namespace promptlab {

namespace {

struct EmbeddingText {
    Q_DECLARE_TR_FUNCTIONS(Embeddings)
};

constexpr qsizetype mostInputs = 2048;
constexpr qsizetype mostBytes = 600'000; // 300,000 tokens of two bytes each
constexpr qsizetype floatSize = 4;

std::optional<QList<float>> vectorOf(const QJsonValue &value)
{
    QList<float> vector;
    if (value.isString()) {
        const auto decoded =
            QByteArray::fromBase64Encoding(value.toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded || (*decoded).isEmpty() || (*decoded).size() % floatSize != 0)
            return {};
        vector.reserve((*decoded).size() / floatSize);
        for (qsizetype at = 0; at < (*decoded).size(); at += floatSize)
            vector.append(qFromLittleEndian<float>((*decoded).constData() + at));
    } else {
        const QJsonArray numbers = value.toArray();
        vector.reserve(numbers.size());
        for (const QJsonValue &number : numbers) {
            if (!number.isDouble())
                return {};
            vector.append(static_cast<float>(number.toDouble()));
        }
    }
    const bool finite = std::all_of(vector.cbegin(), vector.cend(), [](float number) { return std::isfinite(number); });
    return vector.isEmpty() || !finite ? std::nullopt : std::optional(vector);
}

void addCount(std::optional<qint64> &sum, const std::optional<qint64> &count)
{
    if (count)
        sum = sum.value_or(0) + *count;
}

void addTiming(CallTiming &sum, const CallTiming &one)
{
    sum.queueMs += one.queueMs;
    sum.waitMs += one.waitMs;
    sum.totalMs += one.totalMs;
    sum.wallMs += one.wallMs;
}

} // namespace

QList<QStringList> embeddingBatches(const QStringList &inputs)
{
    QList<QStringList> batches;
    qsizetype bytes = 0;
    for (const QString &input : inputs) {
        const qsizetype size = input.toUtf8().size();
        if (batches.isEmpty() || batches.last().size() >= mostInputs || bytes + size > mostBytes) {
            batches.append(QStringList());
            bytes = 0;
        }
        batches.last().append(input);
        bytes += size;
    }
    return batches;
}

QByteArray embeddingBody(const EmbeddingRequest &request, const QStringList &inputs)
{
    QJsonArray texts;
    for (const QString &input : inputs)
        texts.append(wellFormed(input));
    QJsonObject body{
        {QStringLiteral("model"), wellFormed(request.model)},
        {QStringLiteral("input"), texts},
        {QStringLiteral("encoding_format"), request.base64 ? QStringLiteral("base64") : QStringLiteral("float")}};
    if (request.dimensions)
        body.insert(QStringLiteral("dimensions"), *request.dimensions);
    return compactJson(body);
}

EmbeddingReading readEmbeddings(QByteArrayView body, qsizetype count, const QString &origin)
{
    EmbeddingReading reading;
    const WholeAnswer whole = readWholeAnswer(body, origin);
    if (whole.error) {
        reading.error = whole.error;
        return reading;
    }
    QList<QList<float>> &vectors = reading.response.vectors;
    vectors.resize(count);
    const QJsonArray rows = whole.object.value(QStringLiteral("data")).toArray();
    qsizetype filled = 0;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const qint64 index = rows.at(i)[QStringLiteral("index")].toInteger(i);
        const auto vector = vectorOf(rows.at(i)[QStringLiteral("embedding")]);
        if (!vector || index < 0 || index >= count || !vectors.at(index).isEmpty())
            break;
        vectors[index] = *vector;
        ++filled;
    }
    const bool even = std::all_of(vectors.cbegin(), vectors.cend(), [&vectors](const QList<float> &vector) {
        return vector.size() == vectors.first().size();
    });
    if (filled != count || rows.size() != count || !even) {
        reading.error = protocolError(EmbeddingText::tr("%1 did not answer with one vector for each text").arg(origin),
                                      QStringLiteral("%1 of %2").arg(filled).arg(count));
        return reading;
    }
    const QJsonValue usage = whole.object.value(QStringLiteral("usage"));
    reading.response.usage.promptTotal = usageCount(usage[QStringLiteral("prompt_tokens")]);
    reading.response.usage.raw = usage.toObject();
    reading.response.model = whole.object.value(QStringLiteral("model")).toString();
    return reading;
}

Task<Attempt> ServerEmbeddings::attempt(std::shared_ptr<const Batch> batch, EmbeddingResponse *response,
                                        Context context)
{
    Attempt result;
    auto prepared = m_server.prepare(QByteArrayLiteral("POST"), QStringLiteral("/embeddings"), batch->model);
    if (!prepared.ok()) {
        result.sent = false;
        result.error = errorFromTransport(prepared.error());
        result.error->kind = ProviderErrorKind::Auth; // only the key can be missing
        co_return result;
    }
    const QByteArray key = prepared->key;
    HttpRequest request = std::move(prepared->request);
    request.body = batch->body;
    request.headers += HttpHeader{"Content-Type", "application/json"};
    const qint64 startNs = m_clock.monotonicNs();
    Task<Result<HttpResponse>> sending = m_server.http().send(std::move(request), context, {});
    const Result<HttpResponse> answer = co_await sending;
    result.totalMs = static_cast<double>(m_clock.monotonicNs() - startNs) / 1e6;
    if (!answer.ok()) {
        result.error = errorFromTransport(answer.error());
        result.failed.transportRetryable = answer.error().retryable;
        // What the guard or a check of our own refused never left the process.
        result.sent =
            answer.error().code != ErrorCode::InvalidInput && answer.error().code != ErrorCode::PermissionDenied;
    } else {
        result.limits = parseRateLimits(answer->headers, m_clock.nowMs());
        result.failed.status = answer->status;
        result.failed.headers = answer->headers;
        EmbeddingReading reading;
        if (answer->status == 200)
            reading = readEmbeddings(answer->body, batch->count, m_server.origin());
        else
            reading.error = errorFromHttp(answer->status, answer->headers, answer->body, m_server.origin());
        result.error = reading.error;
        *response = reading.response;
    }
    if (result.error) {
        hideKey(*result.error, key);
        result.error->httpStatus = result.failed.status;
        result.failed.quotaExhausted = result.error->kind == ProviderErrorKind::Quota;
    } else {
        result.response = ChatResponse();
    }
    co_return result;
}

Task<EmbeddingOutcome> ServerEmbeddings::embed(EmbeddingRequest request, Context context)
{
    EmbeddingOutcome outcome;
    EmbeddingResponse all;
    const QList<QStringList> batches = embeddingBatches(request.inputs);
    for (const QStringList &inputs : batches) {
        const auto batch =
            std::make_shared<const Batch>(Batch{request.model, embeddingBody(request, inputs), inputs.size()});
        EmbeddingResponse part;
        const auto once = [this, &batch, &part, &context](int) { return attempt(batch, &part, context); };
        const auto prepared = m_server.prepare(QByteArrayLiteral("POST"), QStringLiteral("/"));
        const auto limiter = m_limiter && prepared.ok() ? m_limiter(prepared->key, request.model) : nullptr;
        const double tokens = static_cast<double>(batch->body.size()) / 4;
        Task<ChatOutcome> running = m_attempts.run(once, context, limiter, tokens);
        const ChatOutcome done = co_await running;
        outcome.tries += done.tries;
        addTiming(outcome.timing, done.timing);
        if (done.error) {
            outcome.error = done.error;
            co_return outcome;
        }
        all.vectors += part.vectors;
        all.model = part.model;
        addCount(all.usage.promptTotal, part.usage.promptTotal);
        all.usage.raw = part.usage.raw;
    }
    outcome.response = all;
    co_return outcome;
}

} // namespace promptlab
