// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deployment/gatecheck.h"

#include "core/pipeline/runspec.h"

namespace promptlab {

namespace {

struct GateCheckText {
    Q_DECLARE_TR_FUNCTIONS(GateCheck)
};

constexpr int newestRunsLookedAt = 200;
constexpr qint64 msPerHour = 3'600'000;

QString percentText(double share)
{
    return QString::number(share * 100, 'f', 1);
}

/// Whoever approves has to see what the evidence is worth: answers made by rules say nothing about a model.
QString gateRunName(const RunRecord &run)
{
    return run.simulated ? GateCheckText::tr("%1 (simulated)", "number of a run").arg(run.number)
                         : QString::number(run.number);
}

/// The versions of a run that have this content: equal content may occur twice.
Result<QList<VersionId>> versionsWithContent(const RunRecord &run, const QString &contentHash)
{
    PL_TRY(const RunSpec spec, RunSpec::fromJson(run.spec));
    QList<VersionId> found;
    for (const RunVersion &version : spec.versions) {
        if (version.contentHash == contentHash)
            found.append(version.id);
    }
    return found;
}

} // namespace

Result<std::optional<RunRecord>> GateCheck::findRun(const ProjectId &project, const DeploymentGate &gate,
                                                    const DeployedVersion &version)
{
    RunRepository runs(m_db, m_cipher);
    if (gate.run > 0)
        return runs.findByNumber(project, gate.run);
    PL_TRY(const QList<RunRecord> newest, runs.list(project, newestRunsLookedAt));
    for (const RunRecord &run : newest) {
        if (run.status != RunStatus::Completed)
            continue;
        PL_TRY(const QList<VersionId> versions, versionsWithContent(run, version.contentHash));
        if (!versions.isEmpty())
            return std::optional(run);
    }
    return std::optional<RunRecord>();
}

Result<void> GateCheck::judge(const RunRecord &run, const DeployedVersion &version, GateView &view)
{
    view.run = run.number;
    view.evidence = run.resultRoot;
    view.finishedAt = run.finishedAt;
    view.simulated = run.simulated;
    const QString name = gateRunName(run);
    if (run.status != RunStatus::Completed) {
        view.reason = GateCheckText::tr("Run %1 is not complete").arg(name);
        return {};
    }
    PL_TRY(const QList<VersionId> versions, versionsWithContent(run, version.contentHash));
    const auto count = [this, &run, &versions](const QString &outcome) -> Result<qint64> {
        qint64 sum = 0;
        for (const VersionId &id : versions) {
            PL_TRY(const qint64 some, m_db.number(QStringLiteral("SELECT count(*) FROM result WHERE run_id = ? AND"
                                                                 " version_id = ? AND outcome = ?"),
                                                  {sqlId(run.id), sqlId(id), outcome}));
            sum += some;
        }
        return sum;
    };
    PL_TRY(const qint64 passed, count(QStringLiteral("passed")));
    PL_TRY(const qint64 failed, count(QStringLiteral("failed")));
    PL_TRY(const qint64 unanswered, count(QStringLiteral("error")));
    const qint64 judged = passed + failed + unanswered;
    if (judged == 0) {
        view.reason = GateCheckText::tr("Run %1 has no scored result of this content").arg(name);
        return {};
    }
    view.passRate = double(passed) / double(judged);
    const qint64 age = (m_now - run.finishedAt) / msPerHour;
    if (age >= view.gate.maxAgeHours) {
        view.reason = GateCheckText::tr("Run %1 is %2 hours old; at most %3 are allowed")
                          .arg(name)
                          .arg(age)
                          .arg(view.gate.maxAgeHours);
        return {};
    }
    view.passed = *view.passRate >= view.gate.minPassRate;
    if (!view.passed && unanswered == judged)
        view.reason = GateCheckText::tr("Run %1 got no answer for this content: every row ended in an error").arg(name);
    else
        view.reason = view.passed ? GateCheckText::tr("Run %1 passed %2 %").arg(name, percentText(*view.passRate))
                                  : GateCheckText::tr("Run %1 passed %2 %; at least %3 % are asked for")
                                        .arg(name, percentText(*view.passRate), percentText(view.gate.minPassRate));
    return {};
}

Result<GateView> GateCheck::check(const ProjectId &project, const DeploymentGate &gate, const DeployedVersion &version)
{
    GateView view;
    view.gate = gate;
    PL_TRY(const auto run, findRun(project, gate, version));
    if (!run) {
        view.reason = gate.run > 0 ? GateCheckText::tr("There is no run %1").arg(gate.run)
                                   : GateCheckText::tr("No complete test run has this content; run its tests first");
        return view;
    }
    PL_CHECK(judge(*run, version, view));
    return view;
}

} // namespace promptlab
