// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/loopbackdialects.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <cmath>

namespace promptlab {

namespace {

/// What is answered, before it is put into a dialect.
struct LoopbackContent {
    QString text;
    QString refusal;
    QJsonArray toolCalls;
    QString stop;
    int outputTokens = 1;
};

LoopbackContent contentOf(const LoopbackAnswer &answer, const LoopbackAsk &ask)
{
    LoopbackContent content;
    if (!answer.text.isEmpty())
        content.text = QString::fromUtf8(answer.text);
    else if (!answer.silent)
        content.text = ask.lastUser;
    content.refusal = QString::fromUtf8(answer.refusal);
    content.toolCalls = answer.toolCalls;
    content.stop = QString::fromUtf8(answer.stop);
    if (content.stop.isEmpty())
        content.stop = !answer.refusal.isEmpty()   ? QStringLiteral("refusal")
                     : !answer.toolCalls.isEmpty() ? QStringLiteral("tool_calls")
                                                   : QStringLiteral("stop");
    content.outputTokens = static_cast<int>(content.text.size() / 4 + 1);
    return content;
}

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray dataLine(const QByteArray &json)
{
    return QByteArray("data: " + json + "\n\n");
}

/// An event named like its type.
QByteArray namedEvent(const QString &type, QJsonObject object)
{
    object.insert(QStringLiteral("type"), type);
    return QByteArray("event: " + type.toUtf8() + "\n" + dataLine(compact(object)));
}

QStringList piecesOf(const QString &text, int step)
{
    QStringList pieces;
    const qsizetype size = step > 0 ? step : std::max<qsizetype>(1, text.size());
    for (qsizetype at = 0; at < text.size(); at += size)
        pieces += text.mid(at, size);
    return pieces;
}

QJsonValue functionOf(const QJsonValue &call, const char *member)
{
    return call[QStringLiteral("function")][QLatin1String(member)];
}

// Chat completions

QJsonObject chatUsageOf(const LoopbackAsk &ask, int output)
{
    return {{QStringLiteral("prompt_tokens"), ask.promptTokens},
            {QStringLiteral("completion_tokens"), output},
            {QStringLiteral("total_tokens"), ask.promptTokens + output}};
}

QString chatFinish(const QString &stop)
{
    if (stop == QLatin1String("filter"))
        return QStringLiteral("content_filter");
    return stop == QLatin1String("refusal") ? QStringLiteral("stop") : stop;
}

QByteArray chatChunk(const LoopbackAsk &ask, const QJsonObject &delta, const QJsonValue &finish)
{
    const QJsonObject choice{
        {QStringLiteral("index"), 0}, {QStringLiteral("delta"), delta}, {QStringLiteral("finish_reason"), finish}};
    return dataLine(compact({{QStringLiteral("id"), QStringLiteral("chatcmpl-loopback")},
                             {QStringLiteral("object"), QStringLiteral("chat.completion.chunk")},
                             {QStringLiteral("model"), ask.model},
                             {QStringLiteral("system_fingerprint"), QStringLiteral("fp_loopback")},
                             {QStringLiteral("choices"), QJsonArray{choice}}}));
}

QList<QByteArray> chatEvents(const LoopbackAnswer &answer, const LoopbackAsk &ask)
{
    const LoopbackContent content = contentOf(answer, ask);
    const QJsonValue open = QJsonValue::Null;
    QList<QByteArray> events{chatChunk(
        ask, {{QStringLiteral("role"), QStringLiteral("assistant")}, {QStringLiteral("content"), QString()}}, open)};
    for (const QString &piece : piecesOf(content.text, answer.chunkChars))
        events += chatChunk(ask, {{QStringLiteral("content"), piece}}, open);
    if (!content.refusal.isEmpty())
        events += chatChunk(ask, {{QStringLiteral("refusal"), content.refusal}}, open);
    for (int i = 0; i < content.toolCalls.size(); ++i) {
        QJsonObject call = content.toolCalls.at(i).toObject();
        call.insert(QStringLiteral("index"), i);
        events += chatChunk(ask, {{QStringLiteral("tool_calls"), QJsonArray{call}}}, open);
    }
    events += chatChunk(ask, {}, chatFinish(content.stop));
    if (ask.usage)
        events += dataLine(compact({{QStringLiteral("id"), QStringLiteral("chatcmpl-loopback")},
                                    {QStringLiteral("model"), ask.model},
                                    {QStringLiteral("choices"), QJsonArray()},
                                    {QStringLiteral("usage"), chatUsageOf(ask, content.outputTokens)}}));
    return events;
}

QByteArray chatBody(const LoopbackAnswer &answer, const LoopbackAsk &ask)
{
    const LoopbackContent content = contentOf(answer, ask);
    QJsonObject message{{QStringLiteral("role"), QStringLiteral("assistant")},
                        {QStringLiteral("content"), content.text}};
    if (!content.refusal.isEmpty())
        message.insert(QStringLiteral("refusal"), content.refusal);
    if (!content.toolCalls.isEmpty())
        message.insert(QStringLiteral("tool_calls"), content.toolCalls);
    const QJsonObject choice{{QStringLiteral("index"), 0},
                             {QStringLiteral("message"), message},
                             {QStringLiteral("finish_reason"), chatFinish(content.stop)}};
    return compact({{QStringLiteral("id"), QStringLiteral("chatcmpl-loopback")},
                    {QStringLiteral("object"), QStringLiteral("chat.completion")},
                    {QStringLiteral("model"), ask.model},
                    {QStringLiteral("system_fingerprint"), QStringLiteral("fp_loopback")},
                    {QStringLiteral("choices"), QJsonArray{choice}},
                    {QStringLiteral("usage"), chatUsageOf(ask, content.outputTokens)}});
}

// Responses

QJsonArray responsesOutput(const LoopbackContent &content)
{
    QJsonArray parts;
    if (!content.text.isEmpty())
        parts.append(QJsonObject{{QStringLiteral("type"), QStringLiteral("output_text")},
                                 {QStringLiteral("text"), content.text}});
    if (!content.refusal.isEmpty())
        parts.append(QJsonObject{{QStringLiteral("type"), QStringLiteral("refusal")},
                                 {QStringLiteral("refusal"), content.refusal}});
    QJsonArray output{
        QJsonObject{{QStringLiteral("type"), QStringLiteral("reasoning")}, {QStringLiteral("summary"), QJsonArray()}},
        QJsonObject{{QStringLiteral("type"), QStringLiteral("message")}, {QStringLiteral("content"), parts}}};
    for (const QJsonValue &call : content.toolCalls)
        output.append(QJsonObject{{QStringLiteral("type"), QStringLiteral("function_call")},
                                  {QStringLiteral("call_id"), call[QStringLiteral("id")]},
                                  {QStringLiteral("name"), functionOf(call, "name")},
                                  {QStringLiteral("arguments"), functionOf(call, "arguments")}});
    return output;
}

QJsonObject responsesObject(const LoopbackAsk &ask, const LoopbackContent &content)
{
    const bool cut = content.stop == QLatin1String("length") || content.stop == QLatin1String("filter");
    const QString reason = content.stop == QLatin1String("length") ? QStringLiteral("max_output_tokens")
                                                                   : QStringLiteral("content_filter");
    const QJsonObject usage{{QStringLiteral("input_tokens"), ask.promptTokens},
                            {QStringLiteral("output_tokens"), content.outputTokens},
                            {QStringLiteral("total_tokens"), ask.promptTokens + content.outputTokens}};
    return {{QStringLiteral("id"), QStringLiteral("resp_loopback")},
            {QStringLiteral("object"), QStringLiteral("response")},
            {QStringLiteral("model"), ask.model},
            {QStringLiteral("status"), cut ? QStringLiteral("incomplete") : QStringLiteral("completed")},
            {QStringLiteral("incomplete_details"),
             cut ? QJsonValue(QJsonObject{{QStringLiteral("reason"), reason}}) : QJsonValue()},
            {QStringLiteral("error"), QJsonValue()},
            {QStringLiteral("output"), responsesOutput(content)},
            {QStringLiteral("usage"), usage}};
}

QList<QByteArray> responsesEvents(const LoopbackAnswer &answer, const LoopbackAsk &ask)
{
    const LoopbackContent content = contentOf(answer, ask);
    const QString index = QStringLiteral("output_index");
    QList<QByteArray> events{namedEvent(
        QStringLiteral("response.created"),
        {{QStringLiteral("response"), QJsonObject{{QStringLiteral("model"), ask.model},
                                                  {QStringLiteral("status"), QStringLiteral("in_progress")}}}})};
    for (const QString &piece : piecesOf(content.text, answer.chunkChars))
        events +=
            namedEvent(QStringLiteral("response.output_text.delta"), {{index, 1}, {QStringLiteral("delta"), piece}});
    if (!content.refusal.isEmpty())
        events += namedEvent(QStringLiteral("response.refusal.delta"),
                             {{index, 1}, {QStringLiteral("delta"), content.refusal}});
    for (int i = 0; i < content.toolCalls.size(); ++i) {
        const QJsonValue call = content.toolCalls.at(i);
        events +=
            namedEvent(QStringLiteral("response.output_item.added"),
                       {{index, 2 + i},
                        {QStringLiteral("item"), QJsonObject{{QStringLiteral("type"), QStringLiteral("function_call")},
                                                             {QStringLiteral("call_id"), call[QStringLiteral("id")]},
                                                             {QStringLiteral("name"), functionOf(call, "name")}}}});
        events += namedEvent(QStringLiteral("response.function_call_arguments.delta"),
                             {{index, 2 + i}, {QStringLiteral("delta"), functionOf(call, "arguments")}});
    }
    const QJsonObject whole = responsesObject(ask, content);
    events += namedEvent(QString(QStringLiteral("response.") + whole.value(QStringLiteral("status")).toString()),
                         {{QStringLiteral("response"), whole}});
    return events;
}

// Messages

QString messagesStop(const QString &stop)
{
    if (stop == QLatin1String("length"))
        return QStringLiteral("max_tokens");
    if (stop == QLatin1String("tool_calls"))
        return QStringLiteral("tool_use");
    return stop == QLatin1String("refusal") || stop == QLatin1String("filter") ? QStringLiteral("refusal")
                                                                               : QStringLiteral("end_turn");
}

QJsonValue refusalDetails(const LoopbackContent &content)
{
    return content.refusal.isEmpty() ? QJsonValue()
                                     : QJsonObject{{QStringLiteral("category"), QStringLiteral("loopback")},
                                                   {QStringLiteral("explanation"), content.refusal}};
}

QJsonObject toolUse(const QJsonValue &call, const QJsonObject &input)
{
    return {{QStringLiteral("type"), QStringLiteral("tool_use")},
            {QStringLiteral("id"), call[QStringLiteral("id")]},
            {QStringLiteral("name"), functionOf(call, "name")},
            {QStringLiteral("input"), input}};
}

QByteArray blockDelta(int index, const QString &type, const QString &field, const QJsonValue &value)
{
    return namedEvent(QStringLiteral("content_block_delta"),
                      {{QStringLiteral("index"), index},
                       {QStringLiteral("delta"), QJsonObject{{QStringLiteral("type"), type}, {field, value}}}});
}

QByteArray blockStart(int index, const QJsonObject &block)
{
    return namedEvent(QStringLiteral("content_block_start"),
                      {{QStringLiteral("index"), index}, {QStringLiteral("content_block"), block}});
}

QByteArray blockStop(int index)
{
    return namedEvent(QStringLiteral("content_block_stop"), {{QStringLiteral("index"), index}});
}

QList<QByteArray> messagesEvents(const LoopbackAnswer &answer, const LoopbackAsk &ask)
{
    const LoopbackContent content = contentOf(answer, ask);
    const QJsonObject started{{QStringLiteral("id"), QStringLiteral("msg_loopback")},
                              {QStringLiteral("role"), QStringLiteral("assistant")},
                              {QStringLiteral("model"), ask.model},
                              {QStringLiteral("content"), QJsonArray()},
                              {QStringLiteral("usage"), QJsonObject{{QStringLiteral("input_tokens"), ask.promptTokens},
                                                                    {QStringLiteral("output_tokens"), 1}}}};
    QList<QByteArray> events{namedEvent(QStringLiteral("message_start"), {{QStringLiteral("message"), started}}),
                             namedEvent(QStringLiteral("ping"), {})};
    events += blockStart(0, {{QStringLiteral("type"), QStringLiteral("text")}, {QStringLiteral("text"), QString()}});
    for (const QString &piece : piecesOf(content.text, answer.chunkChars))
        events += blockDelta(0, QStringLiteral("text_delta"), QStringLiteral("text"), piece);
    events += blockStop(0);
    for (int i = 0; i < content.toolCalls.size(); ++i) {
        const QJsonValue call = content.toolCalls.at(i);
        events += blockStart(i + 1, toolUse(call, {}));
        events += blockDelta(i + 1, QStringLiteral("input_json_delta"), QStringLiteral("partial_json"),
                             functionOf(call, "arguments"));
        events += blockStop(i + 1);
    }
    events +=
        namedEvent(QStringLiteral("message_delta"),
                   {{QStringLiteral("delta"), QJsonObject{{QStringLiteral("stop_reason"), messagesStop(content.stop)},
                                                          {QStringLiteral("stop_sequence"), QJsonValue()},
                                                          {QStringLiteral("stop_details"), refusalDetails(content)}}},
                    {QStringLiteral("usage"), QJsonObject{{QStringLiteral("output_tokens"), content.outputTokens}}}});
    events += namedEvent(QStringLiteral("message_stop"), {});
    return events;
}

QByteArray messagesBody(const LoopbackAnswer &answer, const LoopbackAsk &ask)
{
    const LoopbackContent content = contentOf(answer, ask);
    QJsonArray blocks{
        QJsonObject{{QStringLiteral("type"), QStringLiteral("text")}, {QStringLiteral("text"), content.text}}};
    for (const QJsonValue &call : content.toolCalls)
        blocks.append(
            toolUse(call, QJsonDocument::fromJson(functionOf(call, "arguments").toString().toUtf8()).object()));
    return compact({{QStringLiteral("id"), QStringLiteral("msg_loopback")},
                    {QStringLiteral("type"), QStringLiteral("message")},
                    {QStringLiteral("role"), QStringLiteral("assistant")},
                    {QStringLiteral("model"), ask.model},
                    {QStringLiteral("content"), blocks},
                    {QStringLiteral("stop_reason"), messagesStop(content.stop)},
                    {QStringLiteral("stop_details"), refusalDetails(content)},
                    {QStringLiteral("usage"), QJsonObject{{QStringLiteral("input_tokens"), ask.promptTokens},
                                                          {QStringLiteral("output_tokens"), content.outputTokens}}}});
}

// Embeddings

QJsonValue vectorJson(const QString &text, bool base64)
{
    const QList<float> vector = loopbackVector(text);
    if (base64)
        return QString::fromLatin1(
            QByteArray(reinterpret_cast<const char *>(vector.constData()), vector.size() * qsizetype(sizeof(float)))
                .toBase64());
    QJsonArray numbers;
    for (const float number : vector)
        numbers.append(double(number));
    return numbers;
}

QByteArray embeddingsBody(const LoopbackAsk &ask)
{
    QJsonArray data;
    for (int i = int(ask.inputs.size()) - 1; i >= 0; --i) // not in order: the index tells
        data.append(QJsonObject{{QStringLiteral("object"), QStringLiteral("embedding")},
                                {QStringLiteral("index"), i},
                                {QStringLiteral("embedding"), vectorJson(ask.inputs.at(i), ask.base64)}});
    return compact({{QStringLiteral("object"), QStringLiteral("list")},
                    {QStringLiteral("model"), ask.model},
                    {QStringLiteral("data"), data},
                    {QStringLiteral("usage"), QJsonObject{{QStringLiteral("prompt_tokens"), ask.promptTokens},
                                                          {QStringLiteral("total_tokens"), ask.promptTokens}}}});
}

/// Text of a message's content, be it a text or parts.
QString textOf(const QJsonValue &content)
{
    QString text = content.toString();
    const QJsonArray parts = content.toArray();
    for (const QJsonValue &part : parts)
        text += part[QStringLiteral("text")].toString();
    return text;
}

} // namespace

LoopbackDialect loopbackDialect(const QByteArray &path)
{
    const QByteArray plain = path.split('?').first();
    if (plain.endsWith("/responses"))
        return LoopbackDialect::Responses;
    if (plain.endsWith("/messages"))
        return LoopbackDialect::Messages;
    return plain.endsWith("/embeddings") ? LoopbackDialect::Embeddings : LoopbackDialect::Chat;
}

LoopbackAsk readLoopbackAsk(const LoopbackRequest &request)
{
    LoopbackAsk ask;
    ask.dialect = loopbackDialect(request.path);
    const QJsonObject object = QJsonDocument::fromJson(request.body).object();
    ask.model = object.value(QStringLiteral("model")).toString();
    ask.stream = object.value(QStringLiteral("stream")).toBool();
    ask.usage =
        object.value(QStringLiteral("stream_options")).toObject().value(QStringLiteral("include_usage")).toBool();
    qsizetype characters = textOf(object.value(QStringLiteral("system"))).size()
                         + object.value(QStringLiteral("instructions")).toString().size();
    const QJsonValue input = object.value(QStringLiteral("input"));
    if (ask.dialect == LoopbackDialect::Embeddings) {
        ask.base64 = object.value(QStringLiteral("encoding_format")) == QLatin1String("base64");
        const QJsonArray texts = input.isArray() ? input.toArray() : QJsonArray{input};
        for (const QJsonValue &text : texts) {
            ask.inputs += text.toString();
            characters += text.toString().size();
        }
    } else {
        const QJsonArray messages =
            input.isArray() ? input.toArray() : object.value(QStringLiteral("messages")).toArray();
        for (const QJsonValue &message : messages) {
            const QString text = textOf(message[QStringLiteral("content")]);
            characters += text.size();
            if (message[QStringLiteral("role")].toString() == QLatin1String("user"))
                ask.lastUser = text;
        }
    }
    ask.promptTokens = static_cast<int>(characters / 4 + 1);
    return ask;
}

QList<QByteArray> loopbackEvents(const LoopbackAnswer &answer, const LoopbackAsk &ask)
{
    QList<QByteArray> events;
    for (const QByteArray &data : answer.events)
        events += dataLine(data);
    if (events.isEmpty() && ask.dialect == LoopbackDialect::Responses)
        return responsesEvents(answer, ask);
    if (events.isEmpty() && ask.dialect == LoopbackDialect::Messages)
        return messagesEvents(answer, ask);
    if (events.isEmpty())
        events = chatEvents(answer, ask);
    if (answer.includeDone && ask.dialect == LoopbackDialect::Chat)
        events += QByteArrayLiteral("data: [DONE]\n\n");
    return events;
}

QByteArray loopbackBody(const LoopbackAnswer &answer, const LoopbackAsk &ask)
{
    switch (ask.dialect) {
    case LoopbackDialect::Chat: break;
    case LoopbackDialect::Responses: return compact(responsesObject(ask, contentOf(answer, ask)));
    case LoopbackDialect::Messages: return messagesBody(answer, ask);
    case LoopbackDialect::Embeddings: return embeddingsBody(ask);
    }
    return chatBody(answer, ask);
}

QList<float> loopbackVector(const QString &text)
{
    const QByteArray hash = QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256);
    QList<float> vector;
    float square = 0;
    for (int i = 0; i < 8; ++i) {
        vector += float(static_cast<signed char>(hash.at(i)));
        square += vector.last() * vector.last();
    }
    for (float &number : vector)
        number /= std::sqrt(square);
    return vector;
}

} // namespace promptlab
