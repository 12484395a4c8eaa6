// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/unfinishedruns.h"

#include "core/store/queuerepository.h"
#include "core/store/workeridentity.h"

namespace promptlab {

QString runJobKey(const RunId &run)
{
    return QStringLiteral("run:") + run.toString();
}

Result<QList<RunRecord>> unfinishedRuns(Connection &db, const FieldCipher &cipher, const ProjectId &project,
                                        qint64 nowMs)
{
    PL_TRY(const QList<RunRecord> runs, RunRepository(db, cipher).incomplete(project));
    QueueRepository queue(db, cipher);
    QList<RunRecord> left;
    for (const RunRecord &run : runs) {
        PL_TRY(const auto job, queue.findLiveJob(runJobKey(run.id)));
        const bool held = job && job->state == QLatin1String("running") && job->leaseUntil > nowMs;
        if (!held || isWorkerDead(job->worker))
            left.append(run);
    }
    return left;
}

} // namespace promptlab
