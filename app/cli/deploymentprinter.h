// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandhost.h"

namespace promptlab::cli {

/// Plans and executions in tables, lines and JSON.
QJsonObject planJson(const PlanSummary &plan);
QJsonObject planJson(const PlanDetails &plan);
QJsonObject environmentJson(const EnvironmentView &environment);

void printPlans(const Terminal &terminal, const QList<PlanSummary> &plans);
/// Head, approvals, executions and history of one plan.
void printPlan(const Terminal &terminal, const PlanDetails &plan);
/// The short form after something was done: number, status and what comes next.
void printPlanState(const Terminal &terminal, const PlanDetails &plan);

/// As CommandHost::fail(), but what a rule refuses (rights, four eyes, the state of the plan) ends with ExitFailed.
int failPlan(CommandHost *host, const Error &error);

/// PL_CLI_TRY for verbs about plans.
#define PL_PLAN_TRY(host, declaration, ...) \
    PL_PLAN_TRY_IMPL(PL_CONCAT(plPlan, __LINE__), host, declaration, __VA_ARGS__)
#define PL_PLAN_TRY_IMPL(name, host, declaration, ...) \
    auto name = (__VA_ARGS__);                         \
    if (!name.ok())                                    \
        co_return failPlan(host, name.error());        \
    declaration = std::move(name).value()

/// The plan with a number; 0: the newest.
Task<Result<PlanDetails>> planByNumber(CommandHost *host, Workspace *workspace, int number);

} // namespace promptlab::cli
