// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/runplanner.h"
#include "core/pipeline/stages/pipelineruns.h"
#include "core/store/versionresolver.h"

namespace promptlab {

/// A pipeline request with all its names resolved.
struct PipelinePlan {
    PipelineDefinition definition;
    PipelineId pipeline; ///< null: it is not stored
    ResolvedVersion candidate;
    std::optional<ResolvedVersion> baseline;
    QString dataset;  ///< pinned: "tickets@2"; empty: none is named
    QStringList rows; ///< keys; empty: all
    QJsonObject request;

    [[nodiscard]] QString candidateLabel() const;
    [[nodiscard]] QString baselineLabel() const; ///< empty: none
    /// What @p stage asks models; the provider's description is @p provider.
    [[nodiscard]] RunRequest runRequest(const StageDefinition &stage, const QJsonObject &provider) const;
    /// Stages with the same hash share one run; empty: the stage asks nothing.
    [[nodiscard]] QString requestHash(const StageDefinition &stage) const;
};

/// Resolves requests on the connection it is given.
class PipelinePlanner
{
public:
    PipelinePlanner(Connection &db, const FieldCipher &cipher) : m_db(db), m_cipher(cipher) {}

    /// Errors: NotFound naming what there is; InvalidInput for a request that does not say what to test.
    Result<PipelinePlan> plan(const ProjectId &project, const PipelineRequest &request);
    /// The plan of a stored run.
    Result<PipelinePlan> load(const PipelineRunRecord &run);
    /// The rows that the prompt is filled in with by a validation; none where the pipeline names no dataset.
    Result<QList<PlannedRow>> rows(const ProjectId &project, const PipelinePlan &plan);

private:
    Result<void> resolveDefinition(const ProjectId &project, const PipelineRequest &request, PipelinePlan &plan);
    Result<void> resolveVersions(const ProjectId &project, const PipelineRequest &request, PipelinePlan &plan);
    Result<std::optional<ResolvedVersion>> resolveBaseline(const ProjectId &project, const QString &wanted,
                                                           const ResolvedVersion &candidate);
    Result<ResolvedVersion> versionById(const VersionId &id);

    Connection &m_db;
    const FieldCipher &m_cipher;
};

} // namespace promptlab
