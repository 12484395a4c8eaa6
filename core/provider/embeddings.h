// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/provider/attempts.h"
#include "core/provider/embeddingsource.h"
#include "core/provider/serverconnection.h"

namespace promptlab {

/// Inputs that go into one request: at most 2,048, and so many that they stay below 300,000 tokens (of which one is
/// never shorter than a byte of UTF-8, and seldom shorter than three).
[[nodiscard]] QList<QStringList> embeddingBatches(const QStringList &inputs);
/// Body of POST /embeddings.
[[nodiscard]] QByteArray embeddingBody(const EmbeddingRequest &request, const QStringList &inputs);
/// Reads the answer to @p count inputs; vectors come as numbers or in base64, in any order.
struct EmbeddingReading {
    EmbeddingResponse response;
    std::optional<ProviderError> error;
};
[[nodiscard]] EmbeddingReading readEmbeddings(QByteArrayView body, qsizetype count, const QString &origin);

/// POST /embeddings of one server, with the retries and limits of its other calls.
class ServerEmbeddings final : public EmbeddingSource
{
public:
    /// All must outlive the object.
    ServerEmbeddings(const ServerConnection &server, AttemptRunner &attempts, const Clock &clock, LimiterSource limiter)
        : m_server(server), m_attempts(attempts), m_clock(clock), m_limiter(std::move(limiter))
    {
    }

    Task<EmbeddingOutcome> embed(EmbeddingRequest request, Context context) override;

private:
    struct Batch {
        QString model;
        QByteArray body;
        qsizetype count = 0;
    };
    Task<Attempt> attempt(std::shared_ptr<const Batch> batch, EmbeddingResponse *response, Context context);

    const ServerConnection &m_server;
    AttemptRunner &m_attempts;
    const Clock &m_clock;
    LimiterSource m_limiter; ///< may be absent
};

} // namespace promptlab
