// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/unfinishedruns.h"

#include "core/store/queuerepository.h"
#include "core/store/workeridentity.h"

namespace promptlab {

QString runJobKey(const RunId &run)
{
    return QStringLiteral("run:") + run.toString();
}

Result<bool> isWorkedOn(Connection &db, const FieldCipher &cipher, const RunId &run, qint64 nowMs)
{
    PL_TRY(const auto job, QueueRepository(db, cipher).findLiveJob(runJobKey(run)));
    return job && job->state == QLatin1String("running") && job->leaseUntil > nowMs && !isWorkerDead(job->worker);
}

Result<QList<RunRecord>> unfinishedRuns(Connection &db, const FieldCipher &cipher, const ProjectId &project,
                                        qint64 nowMs)
{
    PL_TRY(const QList<RunRecord> runs, RunRepository(db, cipher).incomplete(project));
    QList<RunRecord> left;
    for (const RunRecord &run : runs) {
        PL_TRY(const bool held, isWorkedOn(db, cipher, run.id, nowMs));
        if (!held)
            left.append(run);
    }
    return left;
}

} // namespace promptlab
