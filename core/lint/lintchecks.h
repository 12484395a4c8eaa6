// SPDX-License-Identifier: GPL-3.0-or-later
// The rules, each a function that adds what it finds. What they look for is said in lintRules() and docs/lint.md.
#pragma once

#include "core/lint/lintcontext.h"

namespace promptlab {

/// undefined-var, unused-var, bad-placeholder, mixed-syntax
void checkPlaceholders(LintContext &context);
/// include-cycle, include-missing, include-floating
void checkIncludes(LintContext &context);
/// untrusted-in-system, undelimited-input
void checkUntrustedInputs(LintContext &context);
/// injection-phrase, hidden-char, mixed-script, secret, pii
void checkSuspiciousTexts(LintContext &context);
/// leftover
void checkLeftovers(LintContext &context);
/// contradiction, duplicate-rule, vague, schema-mismatch
void checkInstructions(LintContext &context);
/// example-invalid
void checkExamples(LintContext &context);
/// test-leak
void checkTestLeaks(LintContext &context);
/// model-param, budget
void checkModelUse(LintContext &context);

} // namespace promptlab
