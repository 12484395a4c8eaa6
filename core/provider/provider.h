// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/observability/context.h"
#include "core/prompt/prompt.h"
#include "core/provider/servermodel.h"

namespace promptlab {

/// One generation to ask for.
struct ChatRequest {
    QString model;
    QList<Message> messages; ///< rendered
    ModelSettings settings;
    QJsonArray tools;
    std::optional<QJsonValue> responseSchema;
    QJsonObject variables; ///< values the prompt was rendered with; only scripted providers look at them
    int repeatIndex = 0;
};

/// Token counts; missing details are unknown, not 0.
struct TokenUsage {
    std::optional<qint64> promptTotal;
    std::optional<qint64> cached;
    std::optional<qint64> cacheWrite;
    std::optional<qint64> outputTotal;
    std::optional<qint64> reasoning;
    QJsonObject raw;        ///< as the server sent it
    bool estimated = false; ///< counted locally
};

enum class StopReason { Stop, Length, ToolCalls, Refusal, Filter, Truncated, Paused, Unknown };
QString stopReasonName(StopReason reason);

/// Times of one call in milliseconds of the monotonic clock.
struct CallTiming {
    double queueMs = 0;                 ///< waiting for a slot
    double waitMs = 0;                  ///< rate-limit and retry waits
    std::optional<double> firstTokenMs; ///< of the successful attempt
    double totalMs = 0;                 ///< of the successful attempt
    double wallMs = 0;                  ///< whole call, retries included
};

/// Kinds of provider failures (one name a kind in storage: auth, not_found, …).
enum class ProviderErrorKind {
    Auth,
    NotFound,
    BadRequest,
    TooLarge,
    RateLimit,
    Quota,
    Overloaded,
    Server,
    Timeout,
    Network,
    Protocol,
    Cancelled
};
QString providerErrorKindName(ProviderErrorKind kind);

struct ProviderError {
    ProviderErrorKind kind = ProviderErrorKind::Server;
    int httpStatus = 0; ///< 0: no answer
    QString type;       ///< provider's own type and code
    QString code;
    Error error; ///< message for a person
};

struct ChatResponse {
    QString text;
    QJsonArray toolCalls; ///< OpenAI's shape
    QString refusal;
    StopReason stop = StopReason::Unknown;
    QString stopDetail; ///< what the server adds: the text that stopped it, the reason of an incomplete answer
    TokenUsage usage;
    QString model; ///< as the server names it
    QString fingerprint;
    QString requestId;
    QStringList droppedSettings; ///< settings that were not sent, for the model or the server refuses them
    bool simulated = false;      ///< echo and scripted answers: label them wherever they show
};

/// What became of a call: a response or an error, and what it took.
struct ChatOutcome {
    std::optional<ChatResponse> response;
    std::optional<ProviderError> error;
    CallTiming timing;
    int tries = 0; ///< requests that left the process
};

struct ProviderInfo {
    QString id; ///< "openai-compatible", "echo", "scripted"
    QString label;
    QString baseUrl; ///< empty for built-in ones
    bool simulated = false;
    bool local = false; ///< costs nothing by definition
};

class EmbeddingSource;

/// A source of generations. Lives in the main thread; calls may overlap.
class Provider
{
public:
    virtual ~Provider() = default;
    [[nodiscard]] virtual ProviderInfo info() const = 0;
    /// Whether a call can be tried at all; sends nothing. Errors: PermissionDenied when the key is missing.
    [[nodiscard]] virtual Result<void> ready() const { return {}; }
    /// Asks for one generation. @p onDelta gets each piece of text as it arrives (may be empty). Ends within 100 ms of
    /// @p context.cancel. Never throws; failures are in the outcome.
    virtual Task<ChatOutcome> chat(ChatRequest request, Context context, std::function<void(QString)> onDelta) = 0;
    /// Names of the models on offer, where the server tells.
    virtual Task<Result<QStringList>> models(Context context) = 0;
    /// What the server tells about each of them; the name alone where that is all.
    virtual Task<Result<QList<ServerModel>>> modelInfos(Context context);
    /// What it tells about one; may ask for more than the list holds. Errors: NotFound; those of modelInfos().
    virtual Task<Result<ServerModel>> modelInfo(QString model, Context context);
    /// The embeddings of the same server; null where it has none. Lives as long as the provider.
    [[nodiscard]] virtual EmbeddingSource *embeddings() { return nullptr; }

protected:
    Provider() = default;
    Q_DISABLE_COPY_MOVE(Provider)
};

} // namespace promptlab
