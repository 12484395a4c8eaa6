// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deployment/publisher.h"

#include "core/deployment/plandata.h"

namespace promptlab {

Result<std::optional<Publisher>> publisherOf(Connection &db, const FieldCipher &cipher, const BindingRecord &binding)
{
    DeploymentRepository plans(db, cipher);
    PL_TRY(const auto executions, plans.executionsOf(binding.environment, binding.pointer.generation));
    for (const DeploymentExecutionRecord &execution : executions) {
        PL_TRY(const ExecutionData data, ExecutionData::of(execution));
        if (data.application != binding.application)
            continue;
        PL_TRY(const auto plan, plans.findPlan(execution.plan));
        if (plan && plan->prompt == binding.prompt)
            return std::optional(
                Publisher{*plan, execution, data.confirmedGeneration == execution.generation, data.selfAttested});
    }
    return std::optional<Publisher>();
}

} // namespace promptlab
