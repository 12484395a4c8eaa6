// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"
#include "core/base/ids.h"

namespace promptlab {

/// W3C trace context. Text form: 00-<32 hex>-<16 hex>-<2 hex>.
struct TraceContext {
    QByteArray traceId;    ///< 16 bytes, not all zero
    QByteArray spanId;     ///< 8 bytes, not all zero
    quint8 flags = 0x01;   ///< 01 sampled, 02 random
    QByteArray traceState; ///< passed through, at most 512 characters

    /// A new trace with random ids.
    static TraceContext create();
    /// Reads a traceparent header. Anything invalid (wrong length, upper case, version ff, zero ids) gives a new trace,
    /// as the standard asks. Unknown higher versions: the first 55 characters count.
    static TraceContext fromHeader(QByteArrayView traceparent, QByteArrayView tracestate = {});
    [[nodiscard]] bool isValid() const { return traceId.size() == 16 && spanId.size() == 8; }
    [[nodiscard]] QByteArray toHeader() const;
    /// Same trace, new span.
    [[nodiscard]] TraceContext child() const;
};

/// Who acts.
enum class ActorKind { User, ApiKey, System };
QString actorKindName(ActorKind kind);

struct Actor {
    PersonId person; ///< opaque; names live in the person table
    ActorKind kind = ActorKind::System;
    QString session;           ///< opaque id of the process or log-in
    bool selfAttested = false; ///< acts for another member on a local workspace (--as NAME)
};

/// Handed explicitly through services, jobs and coroutines: who, where, in which trace, and whether to stop.
/// Cheap to copy.
struct Context {
    TraceContext trace;
    Actor actor;
    ProjectId project;
    QString requestId;
    CancelToken cancel;

    /// The same for a step inside: new span, and @p token if it must stop on its own.
    [[nodiscard]] Context child() const;
    [[nodiscard]] Context withCancel(const CancelToken &token) const;
};

} // namespace promptlab
