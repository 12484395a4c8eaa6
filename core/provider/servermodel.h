// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

#include <QStringList>

#include <optional>

namespace promptlab {

/// What a server tells about one of its models. What it does not tell is unknown.
struct ServerModel {
    QString id;
    QString label; ///< name for people; empty: the id
    QString ownedBy;
    std::optional<qint64> contextWindow; ///< tokens
    std::optional<qint64> maxOutput;     ///< tokens
    /// Prices in USD per one token, as decimal text, so that nothing is lost.
    QString promptPrice;
    QString outputPrice;
    QString cachedPrice;
    QStringList capabilities; ///< the server's own words: completion, tools, vision, thinking, embedding, …
    QString lifecycle;        ///< active, deprecated, retired
    QString endsAt;           ///< ISO date or time of its end, where one is announced
    QString digest;           ///< of the weights, where they may change under one name
    QJsonObject raw;          ///< the row as the server sent it

    bool operator==(const ServerModel &) const = default;
};

/// Reads a row of GET /models of any server: OpenAI, Groq, vLLM, llama.cpp, OpenRouter, Anthropic.
[[nodiscard]] ServerModel serverModelFromRow(const QJsonObject &row);
/// Adds what Ollama's POST /api/show tells.
void addShownModel(ServerModel &info, const QJsonObject &shown);

} // namespace promptlab
