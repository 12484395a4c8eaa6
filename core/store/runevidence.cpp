// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/runevidence.h"

#include "core/base/json.h"
#include "core/security/audithash.h"
#include "core/store/runrepository.h"

namespace promptlab {

namespace {

struct RunEvidenceText {
    Q_DECLARE_TR_FUNCTIONS(RunEvidence)
};

/// What the log says of a run last: how it ended and with which root; both empty for one that has not ended.
struct AuditedRun {
    QString action;
    QString outcome;
    QString root;
    QStringList fields;
};

Result<QHash<QString, AuditedRun>> auditedRuns(Connection &db)
{
    QHash<QString, AuditedRun> audited;
    PL_CHECK(db.select(
        QStringLiteral("SELECT object_id, body, action FROM audit_entry WHERE object_kind = 'run' AND action IN "
                       "('run.start', 'run.end', 'run.cancel')"
                       " ORDER BY seq"),
        {}, [&audited](const Row &row) -> Result<void> {
            PL_TRY(const QJsonValue body, parseJson(row.text(1).toUtf8()));
            audited.insert(row.text(0), {row.text(2), body[QLatin1String("outcome")].toString(),
                                         body[QLatin1String("after")].toString(),
                                         body[QLatin1String("fields")].toVariant().toStringList()});
            return {};
        }));
    return audited;
}

/// Whether the stored status is the one that the log's last entry tells of.
bool statusAgrees(RunStatus status, const AuditedRun &audited)
{
    switch (status) {
    case RunStatus::Pending:
    case RunStatus::Running: return audited.action == QLatin1String("run.start");
    case RunStatus::Completed:
        return audited.action == QLatin1String("run.end") && audited.outcome == QLatin1String("ok");
    case RunStatus::Failed:
        return audited.action == QLatin1String("run.end") && audited.outcome == QLatin1String("failed");
    case RunStatus::Cancelled: return audited.action == QLatin1String("run.cancel");
    }
    return false;
}

/// What is wrong with one run, or an empty text.
Result<QString> runProblem(RunRepository &runs, const RunRecord &run, const AuditedRun &audited,
                           const CancelToken &cancel, qint64 &results)
{
    QList<QByteArray> digests;
    QString problem;
    PL_CHECK(runs.eachResult(run.id, [&](const ResultRecord &result) -> Result<void> {
        PL_CHECK(cancel.check());
        const QString digest = result.computeDigest();
        if (digest != result.digest && problem.isEmpty())
            problem = RunEvidenceText::tr("case %1 of run %2 was changed").arg(result.caseIndex).arg(run.number);
        digests.append(digest.toLatin1());
        ++results;
        return {};
    }));
    if (!problem.isEmpty())
        return problem;
    if (!statusAgrees(run.status, audited))
        return RunEvidenceText::tr("the state of run %1 is not the one in the audit log").arg(run.number);
    if (!audited.fields.contains(auditedRunField(run)))
        return RunEvidenceText::tr("what run %1 was is not what the audit log says").arg(run.number);
    if (!hasEnded(run.status))
        return QString();
    const QString root = QString::fromLatin1(merkleRoot(digests).toHex());
    if (root != run.resultRoot)
        return RunEvidenceText::tr("the results of run %1 are not the ones it ended with").arg(run.number);
    if (root != audited.root)
        return RunEvidenceText::tr("the results of run %1 are not the ones in the audit log").arg(run.number);
    if (run.status == RunStatus::Completed && run.doneCount != digests.size())
        return RunEvidenceText::tr("the number of results of run %1 was changed").arg(run.number);
    return QString();
}

/// The same for a run whose texts cannot be opened: what was altered there is told, not an error.
Result<QString> storedRunProblem(Connection &db, RunRepository &runs, const RunId &id, const AuditedRun &audited,
                                 const CancelToken &cancel, RunEvidence &evidence)
{
    const auto found = runs.find(id);
    if (found.ok() && !*found)
        return QString();
    if (found.ok())
        evidence.runs += hasEnded((*found)->status) ? 1 : 0;
    const Result<QString> problem =
        found.ok() ? runProblem(runs, **found, audited, cancel, evidence.results) : Result<QString>(found.error());
    if (problem.ok() || problem.error().code != ErrorCode::Corrupt)
        return problem;
    PL_TRY(const qint64 number, db.number(QStringLiteral("SELECT number FROM run WHERE id = ?"), {sqlId(id)}));
    return found.ok() ? RunEvidenceText::tr("a result of run %1 was altered or moved").arg(number)
                      : RunEvidenceText::tr("what run %1 was is altered").arg(number);
}

} // namespace

QString auditedRunField(const RunRecord &run)
{
    return QStringLiteral("record:") + run.recordDigest();
}

Result<RunEvidence> verifyRunEvidence(Connection &db, const FieldCipher &cipher, const CancelToken &cancel)
{
    RunEvidence evidence;
    PL_TRY(const auto audited, auditedRuns(db));
    PL_TRY(const QList<RunId> ids, db.all<RunId>(QStringLiteral("SELECT id FROM run ORDER BY id"), {},
                                                 [](const Row &row) -> Result<RunId> { return row.id<RunId>(0); }));
    RunRepository runs(db, cipher);
    for (const RunId &id : ids) {
        PL_TRY(const QString problem, storedRunProblem(db, runs, id, audited.value(id.toString()), cancel, evidence));
        if (evidence.problem.isEmpty())
            evidence.problem = problem;
    }
    const QSet<RunId> present(ids.begin(), ids.end());
    for (auto entry = audited.constBegin(); entry != audited.constEnd() && evidence.problem.isEmpty(); ++entry) {
        PL_TRY(const RunId id, RunId::parse(entry.key()));
        if (!present.contains(id))
            evidence.problem = RunEvidenceText::tr("the run %1 of the audit log is gone").arg(entry.key());
    }
    return evidence;
}

} // namespace promptlab
