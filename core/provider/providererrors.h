// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/httpmessage.h"
#include "core/provider/provider.h"

namespace promptlab {

/// What an error body says, whatever its shape.
struct ErrorBody {
    QString message;
    QString type;
    QString code;            ///< numbers as text
    QString requestId;       ///< where the body carries one
    bool understood = false; ///< false: no JSON of a known shape (HTML of a proxy, plain text)
};

/// Reads the bodies of OpenAI and Groq ({"error":{…}}), llama.cpp (numeric code), vLLM (flat), Ollama
/// ({"error":"text"}), Anthropic ({"type":"error",…}) and FastAPI ({"detail":…}).
[[nodiscard]] ErrorBody readErrorBody(QByteArrayView body);
/// The same for an "error" member that was already parsed (in the middle of a stream).
[[nodiscard]] ErrorBody readErrorValue(const QJsonValue &error);

/// Kind of a failure. @p status 0 or 200: an error in the middle of a stream, told by type and code alone.
[[nodiscard]] ProviderErrorKind errorKindOf(int status, const ErrorBody &body);
/// True for a 429 that means money.
[[nodiscard]] bool isQuotaError(const ErrorBody &body);

/// The failure behind an HTTP answer that is no success. @p origin names the server. The provider's own text is part of
/// the message, shortened and with secrets taken out.
[[nodiscard]] ProviderError errorFromHttp(int status, const HttpHeaders &headers, QByteArrayView body,
                                          const QString &origin);
/// The failure behind an error object under status 200.
[[nodiscard]] ProviderError errorInStream(const QJsonValue &error, const QString &origin);
/// The failure of the transport itself.
[[nodiscard]] ProviderError errorFromTransport(const Error &error);
/// An answer that cannot be understood.
[[nodiscard]] ProviderError protocolError(const QString &message, const QString &detail = {});

} // namespace promptlab
