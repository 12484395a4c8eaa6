// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/provider/serverconnection.h"
#include "core/provider/servermodel.h"

namespace promptlab {

/// How a server lists its models.
enum class ModelListStyle {
    Plain, ///< GET /models, all at once
    Paged, ///< GET /models?limit=…&after_id=… until has_more is false (Anthropic)
    Ollama ///< plain; GET /api/tags and POST /api/show tell more
};

/// All models of a server, in its order. @p server must outlive the task. Errors: those of fetch(); Protocol.
Task<Result<QList<ServerModel>>> listModels(const ServerConnection *server, ModelListStyle style, Context context);
/// One of them, with what only a question about it tells. Errors: NotFound; those of listModels().
Task<Result<ServerModel>> lookUpModel(const ServerConnection *server, ModelListStyle style, QString model,
                                      Context context);

} // namespace promptlab
