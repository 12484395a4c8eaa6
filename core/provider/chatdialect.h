// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/provider/answerreader.h"
#include "core/provider/chatrequestbody.h"

namespace promptlab {

/// The languages that servers speak.
enum class DialectKind {
    Chat,      ///< OpenAI chat completions, and most other servers
    Responses, ///< OpenAI responses
    Messages   ///< Anthropic messages
};
/// "chat", "responses", "messages".
QString dialectName(DialectKind kind);
Result<DialectKind> dialectFromName(const QString &name);

/// How requests are written and answers read in one dialect. Without state; lives as long as the program.
class ChatDialect
{
public:
    virtual ~ChatDialect() = default;
    /// Path of the endpoint behind the base URL with its version part ("/chat/completions").
    [[nodiscard]] virtual QString path() const = 0;
    [[nodiscard]] virtual WireBody body(const ChatRequest &request, const ChatBodyOptions &options) const = 0;
    /// Reads a whole (not streamed) answer. @p origin names the server in errors.
    [[nodiscard]] virtual ChatReading readWhole(QByteArrayView body, const QString &origin) const = 0;
    [[nodiscard]] virtual std::unique_ptr<AnswerReader> reader(const QString &origin) const = 0;

protected:
    ChatDialect() = default;
    Q_DISABLE_COPY_MOVE(ChatDialect)
};

[[nodiscard]] const ChatDialect &chatDialect(DialectKind kind);

} // namespace promptlab
