// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/provider/attempts.h"
#include "core/provider/chatdialect.h"
#include "core/provider/embeddings.h"
#include "core/provider/modellist.h"

namespace promptlab {

/// How one request is put on the wire.
struct ChatPlan {
    ChatRequest request; ///< without the settings that the model refuses
    DialectKind dialect = DialectKind::Chat;
    QList<HttpHeader> headers; ///< that the dialect needs
    QStringList dropped;       ///< settings that were taken out
};
/// Decides by the model of a request.
using ChatPlanner = std::function<ChatPlan(ChatRequest request)>;

struct HttpChatOptions : ServerOptions {
    DialectKind dialect = DialectKind::Chat;
    ChatPlanner plan; ///< absent: every request as it is, in the dialect above
    ChatBodyOptions body;
    ModelListStyle modelList = ModelListStyle::Plain;
    bool embeddings = true; ///< has POST /embeddings
    AttemptSettings attempts;
    LimiterSource limiter; ///< absent: the provider has one of its own
};

/// Any server that speaks one of the dialects. How many calls run at one time is the caller's choice.
class HttpChatProvider final : public Provider
{
public:
    /// @p http and @p clock must outlive the provider. @p random: jitter of retries.
    HttpChatProvider(HttpChatOptions options, HttpClient &http, const Clock &clock, RandomSource random);

    [[nodiscard]] ProviderInfo info() const override { return m_server.info(); }
    [[nodiscard]] Result<void> ready() const override;
    Task<ChatOutcome> chat(ChatRequest request, Context context, std::function<void(QString)> onDelta) override;
    Task<Result<QStringList>> models(Context context) override;
    Task<Result<QList<ServerModel>>> modelInfos(Context context) override;
    Task<Result<ServerModel>> modelInfo(QString model, Context context) override;
    [[nodiscard]] EmbeddingSource *embeddings() override { return m_options.embeddings ? &m_embeddings : nullptr; }

private:
    /// What all tries of one call have in common.
    struct Call {
        DialectKind dialect = DialectKind::Chat;
        QString model;
        QList<HttpHeader> headers;
        QByteArray body;
        QStringList dropped;
        double tokens = 0;    ///< that it may cost, roughly
        bool patient = false; ///< asked for at a price that takes its time
    };
    [[nodiscard]] Call callFor(const ChatRequest &request) const;
    Task<Attempt> attempt(std::shared_ptr<const Call> call, Context context, std::function<void(QString)> onDelta);

    /// Null where the calls share none, or the key cannot be had (which the try will tell).
    [[nodiscard]] std::shared_ptr<RateLimiter> limiterOf(const QString &model) const;

    HttpChatOptions m_options;
    ServerConnection m_server;
    HttpClient &m_http;
    const Clock &m_clock;
    AttemptRunner m_attempts;
    ServerEmbeddings m_embeddings;
};

} // namespace promptlab
