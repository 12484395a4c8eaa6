// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/net/httpmessage.h"
#include "core/observability/context.h"

namespace promptlab {

/// What a caller wants to see before the answer is complete. Called in the transport's thread, never from inside curl,
/// so they may start and cancel requests.
struct HttpHandlers {
    /// Status and headers, once. The body is still empty.
    std::function<void(const HttpResponse &)> onHead;
    /// The next decompressed bytes. False: the caller has all it needs; the request then succeeds as soon as the answer
    /// ends, or a moment later without its end.
    std::function<bool(QByteArrayView)> onChunk;
};

/// Sends HTTP requests. A seam: recordings and tests may stand in for the network.
class HttpClient
{
public:
    virtual ~HttpClient() = default;

    /// Sends @p request once and waits for the whole answer, whatever its status. Ends within 100 ms of
    /// @p context.cancel. Errors: InvalidInput, PermissionDenied (URL guard), Network, Timeout, Protocol (nonsense, or
    /// an answer that was cut short), LimitExceeded, Cancelled. Texts never hold header values, path, query or body.
    virtual Task<Result<HttpResponse>> send(HttpRequest request, Context context, HttpHandlers handlers) = 0;

protected:
    HttpClient() = default;
    Q_DISABLE_COPY_MOVE(HttpClient)
};

} // namespace promptlab
