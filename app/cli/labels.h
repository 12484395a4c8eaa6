// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/gates.h"
#include "core/store/runrepository.h"

namespace promptlab::cli {

// Words for a person; --json keeps the stable English names.
/// @p workedOn: whether any process carries the run out now.
QString runStatusText(RunStatus status, bool workedOn);
/// "passed", "failed", "not scored", "error".
QString outcomeText(const QString &outcome);
/// "PASS", "FAIL", "INCONCLUSIVE".
QString verdictText(Verdict verdict);
/// "superiority", "non-inferiority": the words of --gate, in the person's language.
QString gateText(GateKind gate);
/// Kind of key slot: "key file", "passphrase", …
QString slotText(const QString &kind);
/// Kind of an imported thing: "prompt", "dataset", "provider".
QString kindText(const QString &kind);
/// "76.0 %"; a dash where there is none.
QString percentText(const std::optional<double> &rate);

} // namespace promptlab::cli
