// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/loopbackserver.h"

#include <QJsonArray>

namespace promptlab {

/// The languages of the loopback server, told by the path of a request.
enum class LoopbackDialect { Chat, Responses, Messages, Embeddings };
[[nodiscard]] LoopbackDialect loopbackDialect(const QByteArray &path);

/// What a request asks for, in any dialect.
struct LoopbackAsk {
    LoopbackDialect dialect = LoopbackDialect::Chat;
    QString model;
    QString lastUser;
    QStringList inputs; ///< embeddings
    bool base64 = false;
    bool stream = false;
    bool usage = false; ///< chat: stream_options.include_usage
    int promptTokens = 1;
};
[[nodiscard]] LoopbackAsk readLoopbackAsk(const LoopbackRequest &request);

/// The whole bytes of each event of a streamed answer, its end mark included.
[[nodiscard]] QList<QByteArray> loopbackEvents(const LoopbackAnswer &answer, const LoopbackAsk &ask);
/// The body of an answer that is not streamed.
[[nodiscard]] QByteArray loopbackBody(const LoopbackAnswer &answer, const LoopbackAsk &ask);

/// What is answered where nothing else is told: a vector that depends on the text alone.
[[nodiscard]] QList<float> loopbackVector(const QString &text);

} // namespace promptlab
