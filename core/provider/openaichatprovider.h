// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/httpclient.h"
#include "core/provider/attempts.h"
#include "core/provider/chatrequestbody.h"

namespace promptlab {

/// How the key is sent.
enum class AuthStyle { None, Bearer, XApiKey };

struct OpenAiChatOptions {
    ProviderInfo info; ///< info.baseUrl: with the version part, e.g. https://api.openai.com/v1
    AuthStyle auth = AuthStyle::Bearer;
    /// Gives the key when a request is made; empty: none is sent. It is not kept.
    std::function<Result<QByteArray>()> apiKey;
    QList<HttpHeader> headers; ///< extra ones, e.g. OpenAI-Organization
    ChatBodyOptions body;
    HttpTimeouts timeouts;
    QByteArray caPem;
    AttemptSettings attempts;
};

/// Any server that speaks the OpenAI chat completions dialect. How many calls run at one time is the caller's choice.
class OpenAiChatProvider final : public Provider
{
public:
    /// @p http and @p clock must outlive the provider. @p random: jitter of retries.
    OpenAiChatProvider(OpenAiChatOptions options, HttpClient &http, const Clock &clock, RandomSource random);

    [[nodiscard]] ProviderInfo info() const override { return m_options.info; }
    [[nodiscard]] Result<void> ready() const override;
    Task<ChatOutcome> chat(ChatRequest request, Context context, std::function<void(QString)> onDelta) override;
    Task<Result<QStringList>> models(Context context) override;

private:
    Task<Attempt> attempt(QByteArray body, Context context, std::function<void(QString)> onDelta);
    [[nodiscard]] Result<HttpRequest> requestFor(const QByteArray &method, const QString &path) const;

    OpenAiChatOptions m_options;
    HttpClient &m_http;
    const Clock &m_clock;
    QString m_origin;
    AttemptRunner m_attempts;
};

} // namespace promptlab
