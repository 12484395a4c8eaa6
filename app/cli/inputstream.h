// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"

#include <QByteArray>

namespace promptlab::cli {

/// All bytes of a pipe, or of standard input ("-"). Blocks until its writers have closed it, but looks at @p cancel in
/// short turns: nobody may ever write. For a thread of the pool. Errors: NotFound, Io, LimitExceeded, Cancelled.
Result<QByteArray> readStream(const QString &path, qint64 maxBytes, const CancelToken &cancel);

} // namespace promptlab::cli
