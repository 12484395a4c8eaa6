// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lint/lint.h"

#include "core/lint/lintchecks.h"

#include <QCoreApplication>

#include <algorithm>

namespace promptlab {

namespace {

struct SuppressionText {
    Q_DECLARE_TR_FUNCTIONS(Lint)
};

/// The reasons by rule; what cannot count becomes a finding.
QHash<QString, QString> readSuppressions(LintContext &context)
{
    QHash<QString, QString> reasons;
    const QStringList &lines = context.input().suppressions;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString pointer = QStringLiteral("/suppressions/%1").arg(i);
        const auto suppression = parseLintSuppression(lines.at(i));
        if (!suppression)
            context.add(LintCode::Suppression, pointer,
                        SuppressionText::tr("This is no suppression: write \"lint-ignore RULE REASON\""));
        else if (!lintCodeFromId(suppression->rule) || suppression->rule == lintRuleId(LintCode::Suppression))
            context.add(LintCode::Suppression, pointer,
                        SuppressionText::tr("A suppression names \"%1\", which is no rule that can be suppressed: "
                                            "correct the name")
                            .arg(suppression->rule.left(64)));
        else if (suppression->reason.isEmpty())
            context.add(LintCode::Suppression, pointer,
                        SuppressionText::tr("The suppression of \"%1\" gives no reason, so it does not count: write "
                                            "the reason behind the name")
                            .arg(suppression->rule));
        else
            reasons.insert(suppression->rule, suppression->reason);
    }
    return reasons;
}

QList<LintFinding> withSuppressions(QList<LintFinding> findings, const QHash<QString, QString> &reasons, bool keep)
{
    QList<LintFinding> left;
    for (LintFinding &finding : findings) {
        const auto reason = reasons.constFind(finding.rule);
        finding.suppressed = reason != reasons.constEnd();
        if (finding.suppressed)
            finding.reason = *reason;
        if (keep || !finding.suppressed)
            left.append(std::move(finding));
    }
    return left;
}

/// Order of a reader: the prompt's messages, what belongs to no text, then includes, inputs, datasets.
bool comesBefore(const LintFinding &a, const LintFinding &b)
{
    const auto key = [](const LintFinding &finding) {
        const bool inText = finding.range.line > 0;
        return std::make_tuple(finding.source, !inText, finding.sourceName, finding.message, finding.part,
                               finding.range.begin, int(lintCodeFromId(finding.rule).value_or(LintCode::Suppression)));
    };
    return key(a) < key(b);
}

} // namespace

QList<LintFinding> lintPrompt(const LintInput &input, const LintOptions &options)
{
    LintContext context(input, options);
    checkPlaceholders(context);
    checkIncludes(context);
    checkUntrustedInputs(context);
    checkSuspiciousTexts(context);
    checkLeftovers(context);
    checkInstructions(context);
    checkExamples(context);
    checkTestLeaks(context);
    checkModelUse(context);
    const QHash<QString, QString> reasons = readSuppressions(context);
    QList<LintFinding> findings = context.takeFindings();
    for (LintFinding finding : input.modelFindings) {
        if (options.off.contains(finding.rule))
            continue;
        finding.fromModel = true;
        findings.append(finding);
    }
    std::stable_sort(findings.begin(), findings.end(), comesBefore);
    return withSuppressions(std::move(findings), reasons, options.keepSuppressed);
}

} // namespace promptlab
