// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/provider/provider.h"

namespace promptlab {

/// Texts to turn into vectors.
struct EmbeddingRequest {
    QString model;
    QStringList inputs;
    std::optional<int> dimensions; ///< fewer than the model's own, where it can
    bool base64 = true;            ///< ask for little-endian float32 in base64, a fifth of the size of decimal numbers
};

struct EmbeddingResponse {
    QList<QList<float>> vectors; ///< one an input, in their order; all of one length
    TokenUsage usage;
    QString model; ///< as the server names it
};

/// What became of a call: vectors or an error, and what it took.
struct EmbeddingOutcome {
    std::optional<EmbeddingResponse> response;
    std::optional<ProviderError> error;
    CallTiming timing;
    int tries = 0; ///< requests that left the process
};

/// A source of embeddings. Failures are of the same kinds as those of generations.
class EmbeddingSource
{
public:
    virtual ~EmbeddingSource() = default;
    /// Turns texts into vectors; more than one request may be needed for many. Never throws.
    virtual Task<EmbeddingOutcome> embed(EmbeddingRequest request, Context context) = 0;

protected:
    EmbeddingSource() = default;
    Q_DISABLE_COPY_MOVE(EmbeddingSource)
};

} // namespace promptlab
