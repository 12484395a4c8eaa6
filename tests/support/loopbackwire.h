// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/loopbackserver.h"

namespace promptlab {

/// One write of an answer: wait, then these bytes.
struct LoopbackWrite {
    int delayMs = 0;
    QByteArray bytes;
};

enum class LoopbackEnd { KeepOpen, Close, Reset, Hang };

/// The whole plan of bytes for one request.
struct LoopbackPlan {
    QList<LoopbackWrite> writes;
    LoopbackEnd end = LoopbackEnd::KeepOpen;
};

/// Turns an answer into bytes and times. @p request decides between streamed and plain, and what text is repeated.
[[nodiscard]] LoopbackPlan loopbackPlan(const LoopbackAnswer &answer, const LoopbackRequest &request);

/// gzip of @p pieces, flushed after each of them, so that each can be sent alone.
[[nodiscard]] QList<QByteArray> gzipPieces(const QList<QByteArray> &pieces);

} // namespace promptlab
