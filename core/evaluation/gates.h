// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/intervals.h"

#include <QList>
#include <QString>

namespace promptlab {

/// There is no fourth outcome: "not significant" is never "no regression".
enum class Verdict { Pass, Fail, Inconclusive };
/// "pass", "fail", "inconclusive".
QString verdictName(Verdict verdict);

enum class GateKind {
    Superiority,   ///< promote because better
    NonInferiority ///< promote because not worse by more than a margin
};
/// "superiority", "non-inferiority".
QString gateKindName(GateKind kind);

constexpr double defaultNonInferiorityMargin = 0.02; ///< of a score or rate in [0, 1]

/// @p twoSided: 95 % interval of candidate − baseline. Pass when it lies above 0, fail when nothing of it does.
Verdict superiorityVerdict(const Interval &twoSided);
/// @p oneSided: both one-sided 95 % bounds (a 90 % interval). Pass when the lower one is above −margin, fail when even
/// the upper one is below it.
Verdict nonInferiorityVerdict(const Interval &oneSided, double margin = defaultNonInferiorityMargin);

/// A quantity that must keep to a limit whatever the primary metric says: safety, schema validity, cost, P95 latency.
struct Guardrail {
    QString name;
    std::optional<double> value; ///< absent: not measured
    double limit = 0;
    bool isUpperLimit = true; ///< false: value must be at least limit
};
/// A breach fails; without one, a missing value is inconclusive.
Verdict guardrailVerdict(const Guardrail &guardrail);
/// All verdicts together: any fail fails, else any inconclusive is inconclusive. No verdicts: pass.
Verdict combinedVerdict(const QList<Verdict> &verdicts);

} // namespace promptlab
