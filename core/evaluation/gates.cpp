// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/gates.h"

namespace promptlab {

QString verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Pass: return QStringLiteral("pass");
    case Verdict::Fail: return QStringLiteral("fail");
    case Verdict::Inconclusive: return QStringLiteral("inconclusive");
    }
    Q_UNREACHABLE();
}

QString gateKindName(GateKind kind)
{
    switch (kind) {
    case GateKind::Superiority: return QStringLiteral("superiority");
    case GateKind::NonInferiority: return QStringLiteral("non-inferiority");
    }
    Q_UNREACHABLE();
}

Verdict superiorityVerdict(const Interval &twoSided)
{
    if (twoSided.lower > 0)
        return Verdict::Pass;
    return twoSided.upper <= 0 ? Verdict::Fail : Verdict::Inconclusive;
}

Verdict nonInferiorityVerdict(const Interval &oneSided, double margin)
{
    if (oneSided.lower > -margin)
        return Verdict::Pass;
    return oneSided.upper < -margin ? Verdict::Fail : Verdict::Inconclusive;
}

Verdict guardrailVerdict(const Guardrail &guardrail)
{
    if (!guardrail.value)
        return Verdict::Inconclusive;
    // Written so that NaN is a breach.
    const bool kept =
        guardrail.isUpperLimit ? *guardrail.value <= guardrail.limit : *guardrail.value >= guardrail.limit;
    return kept ? Verdict::Pass : Verdict::Fail;
}

Verdict combinedVerdict(const QList<Verdict> &verdicts)
{
    if (verdicts.contains(Verdict::Fail))
        return Verdict::Fail;
    return verdicts.contains(Verdict::Inconclusive) ? Verdict::Inconclusive : Verdict::Pass;
}

} // namespace promptlab
