// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/testingpipelineservice.h"
#include "core/store/datasetrepository.h"

namespace promptlab {

/// Turns requests into stored runs and stored runs into plans. Synchronous: works on the connection it is given.
class RunPlanner
{
public:
    RunPlanner(Connection &db, const FieldCipher &cipher) : m_db(db), m_cipher(cipher) {}

    struct Draft {
        RunSpec spec;
        DatasetVersionRecord dataset;
        int caseCount = 0;
        QStringList labels;            ///< of the versions
        QList<PromptContent> contents; ///< of the versions
        QList<PlannedRow> rows;
    };
    /// Resolves all names of @p request and checks rows and assertions.
    Result<Draft> draft(const ProjectId &project, const RunRequest &request);
    /// Everything needed to execute @p run. Errors: Corrupt when a stored hash does not match.
    Result<std::shared_ptr<RunPlan>> load(const RunRecord &run);
    /// The dataset version that @p reference names ("tickets" or "tickets@2"); @p name gets the name in it. Errors:
    /// NotFound naming what there is, InvalidInput.
    Result<DatasetVersionRecord> findDataset(const ProjectId &project, const QString &reference, QString &name);

    /// The rows of the dataset version that @p reference names, or only those with the keys @p wanted. Errors:
    /// NotFound, InvalidInput.
    Result<QList<PlannedRow>> rowsOf(const ProjectId &project, const QString &reference, const QStringList &wanted);

private:
    Result<QList<PlannedRow>> plannedRows(const DatasetVersionRecord &dataset, const QString &name,
                                          const QStringList &wanted);

    Connection &m_db;
    const FieldCipher &m_cipher;
};

} // namespace promptlab
