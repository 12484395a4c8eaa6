// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/assertion.h"
#include "core/pipeline/runspec.h"
#include "core/provider/provider.h"
#include "core/store/runrepository.h"
#include "core/tokens/pricetable.h"

namespace promptlab {

/// One dataset row, ready to use.
struct PlannedRow {
    RowId id;
    QString key;
    QString group;
    QJsonObject variables;
    QList<AssertionSpec> assertions; ///< the dataset's defaults, then the row's own
};

/// A run with everything it needs in memory. Immutable once made; shared by the threads that work on it.
struct RunPlan {
    RunId run;
    ProjectId project;
    RunSpec spec;
    QList<PromptContent> contents; ///< one a version of the spec
    QList<PlannedRow> rows;
    ProviderInfo provider;
    PriceTable prices;
    RunMatrix matrix{1, 1, 1, 1};

    /// Model that a case asks: the spec's, or the version's own.
    [[nodiscard]] QString modelOf(const CaseKey &key) const;
};

/// A case on its way: rendered, or the reason why it cannot be.
struct PreparedCase {
    int caseIndex = -1;
    ChatRequest request;
    std::optional<Error> problem;
};

/// Why a prompt could not be filled in, with its place in words: "Message 2, line 1, column 14: …".
QString renderProblemText(const Error &error);

/// Renders one case. Pure; runs in a pool thread.
PreparedCase prepareCase(const RunPlan &plan, int caseIndex, const ScriptHost &scripts);

/// Evaluates the assertions on an outcome and makes the record of it. Pure but for the id; runs in a pool thread.
ResultRecord judgeCase(const RunPlan &plan, const PreparedCase &prepared, const ChatOutcome &outcome,
                       const ScriptHost &scripts, const Clock &clock);

} // namespace promptlab
