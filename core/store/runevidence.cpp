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

/// The root that the log holds for each run: that of its last end; empty for one that has not ended.
Result<QHash<QString, QString>> auditedRoots(Connection &db)
{
    QHash<QString, QString> roots;
    PL_CHECK(db.select(QStringLiteral("SELECT object_id, body FROM audit_entry WHERE object_kind = 'run' AND action IN "
                                      "('run.start', 'run.end', 'run.cancel')"
                                      " ORDER BY seq"),
                       {}, [&roots](const Row &row) -> Result<void> {
                           PL_TRY(const QJsonValue body, parseJson(row.text(1).toUtf8()));
                           roots.insert(row.text(0), body[QLatin1String("after")].toString());
                           return {};
                       }));
    return roots;
}

bool hasEnded(RunStatus status)
{
    return status == RunStatus::Completed || status == RunStatus::Cancelled || status == RunStatus::Failed;
}

/// What is wrong with one run, or an empty text.
Result<QString> runProblem(RunRepository &runs, const RunRecord &run, const QString &auditedRoot,
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
    if (!problem.isEmpty() || !hasEnded(run.status))
        return problem;
    const QString root = QString::fromLatin1(merkleRoot(digests).toHex());
    if (root != run.resultRoot)
        return RunEvidenceText::tr("the results of run %1 are not the ones it ended with").arg(run.number);
    if (root != auditedRoot)
        return RunEvidenceText::tr("the results of run %1 are not the ones in the audit log").arg(run.number);
    return QString();
}

} // namespace

Result<RunEvidence> verifyRunEvidence(Connection &db, const FieldCipher &cipher, const CancelToken &cancel)
{
    RunEvidence evidence;
    PL_TRY(const auto roots, auditedRoots(db));
    PL_TRY(const QList<RunId> ids, db.all<RunId>(QStringLiteral("SELECT id FROM run ORDER BY id"), {},
                                                 [](const Row &row) -> Result<RunId> { return row.id<RunId>(0); }));
    RunRepository runs(db, cipher);
    for (const RunId &id : ids) {
        PL_TRY(const auto run, runs.find(id));
        if (!run)
            continue;
        evidence.runs += hasEnded(run->status) ? 1 : 0;
        PL_TRY(const QString problem, runProblem(runs, *run, roots.value(id.toString()), cancel, evidence.results));
        if (evidence.problem.isEmpty())
            evidence.problem = problem;
    }
    const QSet<RunId> present(ids.begin(), ids.end());
    for (auto audited = roots.constBegin(); audited != roots.constEnd() && evidence.problem.isEmpty(); ++audited) {
        PL_TRY(const RunId id, RunId::parse(audited.key()));
        if (!present.contains(id))
            evidence.problem = RunEvidenceText::tr("the run %1 of the audit log is gone").arg(audited.key());
    }
    return evidence;
}

} // namespace promptlab
