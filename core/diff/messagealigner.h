// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel.h"
#include "core/diff/diffoptions.h"
#include "core/prompt/prompt.h"

namespace promptlab {

/// Two messages that belong together, or one alone (the other index is -1).
struct MessageMatch {
    int before = -1;
    int after = -1;
    bool moved = false;

    friend bool operator==(const MessageMatch &, const MessageMatch &) = default;
};

/// Which message became which. Equal messages in order first, then equal ones that moved, then pairs of one role that
/// are at least 40 % alike (of two roles: 60 %), then what is left in the same gap with the same role. The result is in
/// the new order; removed messages stand behind what was before them.
/// @param limits gets DiffLimit::Pairing when there were too many messages to compare all that are left. Errors:
/// Cancelled.
Result<QList<MessageMatch>> alignMessages(const QList<Message> &before, const QList<Message> &after, DiffLimits &limits,
                                          const CancelToken &cancel = {});

} // namespace promptlab
