// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/chatdialect.h"

#include "core/provider/chatresponsereader.h"
#include "core/provider/messagesbody.h"
#include "core/provider/messagesreader.h"
#include "core/provider/responsesbody.h"
#include "core/provider/responsesreader.h"

#include <QCoreApplication>

namespace promptlab {

namespace {

struct DialectText {
    Q_DECLARE_TR_FUNCTIONS(ChatDialect)
};

/// A dialect out of its parts.
template<typename Reader>
class DialectOf final : public ChatDialect
{
public:
    using Body = WireBody (*)(const ChatRequest &, const ChatBodyOptions &);
    using Whole = ChatReading (*)(QByteArrayView, const QString &);

    DialectOf(const char *where, Body write, Whole readAll)
        : m_path(QLatin1String(where)), m_body(write), m_whole(readAll)
    {
    }

    [[nodiscard]] QString path() const override { return m_path; }
    [[nodiscard]] WireBody body(const ChatRequest &request, const ChatBodyOptions &options) const override
    {
        return m_body(request, options);
    }
    [[nodiscard]] ChatReading readWhole(QByteArrayView body, const QString &origin) const override
    {
        return m_whole(body, origin);
    }
    [[nodiscard]] std::unique_ptr<AnswerReader> reader(const QString &origin) const override
    {
        return std::make_unique<Reader>(origin);
    }

private:
    QString m_path;
    Body m_body;
    Whole m_whole;
};

} // namespace

QString dialectName(DialectKind kind)
{
    switch (kind) {
    case DialectKind::Chat: return QStringLiteral("chat");
    case DialectKind::Responses: return QStringLiteral("responses");
    case DialectKind::Messages: return QStringLiteral("messages");
    }
    Q_UNREACHABLE();
}

Result<DialectKind> dialectFromName(const QString &name)
{
    for (const DialectKind kind : {DialectKind::Chat, DialectKind::Responses, DialectKind::Messages}) {
        if (dialectName(kind) == name)
            return kind;
    }
    return makeError(
        ErrorCode::InvalidInput,
        DialectText::tr("\"%1\" is no dialect; there are chat, responses and messages").arg(name.left(40)));
}

const ChatDialect &chatDialect(DialectKind kind)
{
    static const DialectOf<ChatStreamReader> chat("/chat/completions", chatWireBody, readChatResponse);
    static const DialectOf<ResponsesReader> responses("/responses", responsesBody, readResponsesAnswer);
    static const DialectOf<MessagesReader> messages("/messages", messagesBody, readMessagesAnswer);
    switch (kind) {
    case DialectKind::Chat: return chat;
    case DialectKind::Responses: return responses;
    case DialectKind::Messages: return messages;
    }
    Q_UNREACHABLE();
}

} // namespace promptlab
