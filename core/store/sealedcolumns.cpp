// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/sealedcolumns.h"

namespace promptlab {

const QList<SealedColumn> &sealedColumns()
{
    static const QList<SealedColumn> columns{
        {"project", "description", "project.description", DataClass::Prompt, "id", "id"},
        {"person", "profile", "person.profile", DataClass::Person, "id", "id"},
        {"prompt", "description", "prompt.description", DataClass::Prompt, "project_id", "id"},
        {"prompt_version", "content", "prompt_version.content", DataClass::Prompt, "project_id", "id"},
        {"prompt_version", "message", "prompt_version.message", DataClass::Prompt, "project_id", "id"},
        {"environment", "settings", "environment.settings", DataClass::Prompt, "project_id", "id"},
        {"dataset", "description", "dataset.description", DataClass::Dataset, "project_id", "id"},
        {"dataset_version", "settings", "dataset_version.settings", DataClass::Dataset, "project_id", "id"},
        {"dataset_row", "content", "dataset_row.content", DataClass::Dataset, "project_id", "id"},
        {"run", "spec", "run.spec", DataClass::Prompt, "project_id", "id"},
        {"run", "error", "run.error", DataClass::Output, "project_id", "id"},
        {"result", "output", "result.output", DataClass::Output, "project_id", "id"},
        {"result", "detail", "result.detail", DataClass::Output, "project_id", "id"},
        {"provider", "config", "provider.config", DataClass::Secret, "project_id", "id"},
        {"provider", "api_key", "provider.api_key", DataClass::Secret, "project_id", "id"},
        {"app_integration", "base_url", "app_integration.base_url", DataClass::Secret, "project_id", "id"},
        {"app_integration", "api_key", "app_integration.api_key", DataClass::Secret, "project_id", "id"},
        {"app_integration", "sync_config", "app_integration.sync_config", DataClass::Secret, "project_id", "id"},
        {"test_pipeline", "description", "test_pipeline.description", DataClass::Prompt, "project_id", "id"},
        {"test_pipeline", "config", "test_pipeline.config", DataClass::Prompt, "project_id", "id"},
        {"pipeline_stage", "config", "pipeline_stage.config", DataClass::Prompt, "project_id", "id"},
        {"pipeline_stage", "result", "pipeline_stage.result", DataClass::Output, "project_id", "id"},
        {"pipeline_run", "definition", "pipeline_run.definition", DataClass::Prompt, "project_id", "id"},
        {"pipeline_run", "request", "pipeline_run.request", DataClass::Prompt, "project_id", "id"},
        {"pipeline_run", "error", "pipeline_run.error", DataClass::Output, "project_id", "id"},
        {"stage_run", "result", "stage_run.result", DataClass::Output, "project_id", "id"},
        {"dependency", "config", "dependency.config", DataClass::Secret, "project_id", "id"},
        {"deployment_plan", "plan_data", "deployment_plan.plan_data", DataClass::Prompt, "project_id", "id"},
        {"deployment_execution", "metadata", "deployment_execution.metadata", DataClass::Prompt, "project_id", "id"},
        {"deployment_execution", "error", "deployment_execution.error", DataClass::Output, "project_id", "id"},
        {"deployment_execution", "metrics", "deployment_execution.metrics", DataClass::Output, "project_id", "id"},
        {"approval", "note", "approval.note", DataClass::Prompt, "project_id", "id"},
        {"comment", "anchor", "comment.anchor", DataClass::Prompt, "project_id", "id"},
        {"comment", "body", "comment.body", DataClass::Prompt, "project_id", "id"},
        {"job", "payload", "job.payload", DataClass::Prompt, "project_id", "id"},
        {"job", "error", "job.error", DataClass::Output, "project_id", "id"},
        {"outbox", "destination", "outbox.destination", DataClass::Secret, "project_id", "id"},
        {"outbox", "payload", "outbox.payload", DataClass::Prompt, "project_id", "id"},
        {"outbox", "error", "outbox.error", DataClass::Output, "project_id", "id"},
    };
    return columns;
}

Result<bool> openOneSealedWith(Connection &db, const FieldCipher &cipher, const KeyId &key, DataClass dataClass)
{
    // The envelope carries the key's id in bytes 5 to 20.
    for (const SealedColumn &column : sealedColumns()) {
        if (column.dataClass != dataClass)
            continue;
        const QString sql = QStringLiteral("SELECT %1, %2, %3 FROM %4 WHERE substr(%3, 5, 16) = ? LIMIT 1")
                                .arg(QLatin1String(column.owner), QLatin1String(column.row),
                                     QLatin1String(column.column), QLatin1String(column.table));
        PL_TRY(const auto opened, db.first<bool>(sql, {key.uuid().toRfc4122()}, [&](const Row &row) -> Result<bool> {
            const FieldRef field{column.place, row.id<ProjectId>(0), row.uuid(1), dataClass};
            PL_CHECK(cipher.open(field, row.bytes(2)));
            return true;
        }));
        if (opened)
            return true;
    }
    return false;
}

} // namespace promptlab
