// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diff/promptdiff.h"

namespace promptlab {

/// The declared variables that differ, in the new order with removed ones at the end, and what of it breaks the
/// contract. A removed and an added variable of one type are taken for a rename when name, description, default and the
/// way the texts use them speak for it. Errors: Cancelled.
Result<QList<VariableChange>> variableChanges(const PromptContent &before, const PromptContent &after,
                                              QList<ContractIssue> &contract, const CancelToken &cancel = {});

} // namespace promptlab
