// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/answerreader.h"

#include "core/provider/providererrors.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace promptlab {

namespace {

// A runaway server must not fill the memory; the longest answers of today's models are a tenth of it.
constexpr qsizetype mostAnswerCharacters = 4 * 1024 * 1024;

struct AnswerReaderText {
    Q_DECLARE_TR_FUNCTIONS(ChatResponse)
};

bool isError(const QJsonValue &error)
{
    return !error.isUndefined() && !error.isNull();
}

} // namespace

std::optional<qint64> usageCount(const QJsonValue &value)
{
    constexpr qint64 mostTokens = 1'000'000'000'000;
    const qint64 count = value.toInteger(-1); // not a whole number: nothing that could be counted
    return count >= 0 && count <= mostTokens ? std::optional(count) : std::nullopt;
}

QJsonValue errorMember(const QJsonObject &object)
{
    const QJsonValue error = object.value(QStringLiteral("error"));
    if (error.isObject() || error.isString())
        return error;
    const QJsonValue groq = object.value(QStringLiteral("x_groq"))[QStringLiteral("error")];
    if (groq.isObject() || groq.isString())
        return groq;
    if (object.value(QStringLiteral("object")) == QLatin1String("error"))
        return object;
    if (object.value(QStringLiteral("type")) == QLatin1String("error")) {
        QJsonObject flat = object;
        flat.remove(QStringLiteral("type")); // names the event, not the error
        return flat;
    }
    return QJsonValue::Undefined;
}

ProviderError notJson(QByteArrayView data, const QString &origin)
{
    const bool page = data.trimmed().startsWith('<');
    const QString message = page ? AnswerReaderText::tr("%1 answered with a web page instead of JSON. Is the base URL "
                                                        "right, and is no log-in page in between?")
                                       .arg(origin)
                                 : AnswerReaderText::tr("%1 sent JSON that is not valid").arg(origin);
    return protocolError(message, QStringLiteral("%1 bytes").arg(data.size()));
}

WholeAnswer readWholeAnswer(QByteArrayView body, const QString &origin)
{
    const QJsonDocument document = QJsonDocument::fromJson(body.toByteArray());
    if (!document.isObject())
        return {{}, notJson(body, origin)};
    if (const QJsonValue error = errorMember(document.object()); isError(error))
        return {{}, errorInStream(error, origin)};
    return {document.object(), std::nullopt};
}

QJsonObject toolCallJson(const QString &id, const QString &name, const QString &arguments, const QString &type)
{
    return {{QStringLiteral("id"), id},
            {QStringLiteral("type"), type.isEmpty() ? QStringLiteral("function") : type},
            {QStringLiteral("function"),
             QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("arguments"), arguments}}}};
}

AnswerReader::State AnswerReader::fail(const ProviderError &error)
{
    m_error = error;
    return m_state = State::Failed;
}

void AnswerReader::addText(const QString &text)
{
    m_delta += text;
    m_response.text += text;
}

bool AnswerReader::isEndMark(QByteArrayView) const
{
    return false;
}

AnswerReader::State AnswerReader::takeEvent(QByteArrayView name, QByteArrayView data)
{
    if (m_state != State::Open)
        return m_state;
    return name == "error" ? takeError(data) : take(data);
}

AnswerReader::State AnswerReader::take(QByteArrayView data)
{
    const QByteArrayView trimmed = data.trimmed();
    if (isEndMark(trimmed))
        return end();
    ++m_events;
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray::fromRawData(trimmed.data(), trimmed.size()));
    if (!document.isObject()) {
        ProviderError error = notJson(trimmed, m_origin);
        error.error.detail += QStringLiteral(", event %1").arg(m_events);
        return fail(error);
    }
    const QJsonObject object = document.object();
    if (const QJsonValue error = errorMember(object); isError(error))
        return fail(errorInStream(error, m_origin));
    const State state = takeObject(object);
    if (m_response.text.size() + m_response.refusal.size() > mostAnswerCharacters)
        return fail(errorFromTransport(
            makeError(ErrorCode::LimitExceeded, AnswerReaderText::tr("The answer of %1 is longer than %2 characters")
                                                    .arg(m_origin)
                                                    .arg(mostAnswerCharacters))));
    return state;
}

AnswerReader::State AnswerReader::takeError(QByteArrayView data)
{
    const QJsonDocument document = QJsonDocument::fromJson(data.toByteArray());
    if (!document.isObject())
        return fail(errorInStream(QString::fromUtf8(data.toByteArray()), m_origin));
    const QJsonValue error = errorMember(document.object());
    return fail(errorInStream(isError(error) ? error : QJsonValue(document.object()), m_origin));
}

ChatReading AnswerReader::endedEarly() const
{
    return {std::nullopt,
            protocolError(AnswerReaderText::tr("The answer of %1 ended before it was complete").arg(m_origin),
                          QStringLiteral("after %1 events").arg(m_events))};
}

ChatReading AnswerReader::finish()
{
    if (m_error)
        return {std::nullopt, m_error};
    return finished();
}

} // namespace promptlab
