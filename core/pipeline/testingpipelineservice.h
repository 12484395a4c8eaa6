// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/pipeline/runestimate.h"
#include "core/pipeline/runexecutor.h"

namespace promptlab {

/// What a person asks to be run.
struct RunRequest {
    QStringList versions; ///< references ("triage@3"); the first is the baseline
    QStringList models;   ///< empty: the versions' own
    QString dataset;      ///< "tickets" (newest version) or "tickets@2"
    QStringList rowKeys;  ///< only these rows; empty: all
    int repeats = 1;
    QString providerName; ///< as the person named it, for reports
    QJsonObject provider; ///< description for the provider source; never a key
    int concurrency = 4;
    std::optional<double> threshold;
    bool strictVariables = true;
};

/// Results of a run as stored, with the run they belong to.
struct RunResults {
    RunRecord run;
    RunSpec spec;
    RunTotals totals;
    QList<ResultRecord> results;
    QHash<RowId, QString> rowKeys; ///< names of the rows
};

/// A run with what it came to, for lists.
struct RunListItem {
    RunRecord run;
    RunSpec spec;
    RunTotals totals;
    QStringList models; ///< as asked; empty before the first result
};

/// Who carries a run out at this moment.
enum class RunActivity {
    Idle,     ///< nobody
    Here,     ///< this service
    Elsewhere ///< another process, which lives or whose lease has not ended
};

/// Makes the provider that a run's description names. Implemented where keys and transports are known.
class ProviderSource
{
public:
    virtual ~ProviderSource() = default;
    /// The description that a run stores for what a person calls @p name; an empty name: the usual one, which may be at
    /// @p baseUrl. Errors: NotFound naming what there is, InvalidInput.
    virtual Task<Result<QJsonObject>> describe(Context context, QString name, QString baseUrl) = 0;
    /// Fetches what provider() cannot wait for, such as a key from the keychain. Await it before.
    virtual Task<Result<void>> prepare(Context context, QJsonObject description);
    /// The provider stays owned by the source and valid as long as it.
    virtual Result<Provider *> provider(const QJsonObject &description) = 0;
};

/// Runs prompt versions on datasets. Every call checks the caller's role.
class TestingPipelineService
{
public:
    virtual ~TestingPipelineService() = default;

    /// What @p request would come to: cases, cost, time, what it can show. Nothing is stored or sent. Errors: those of
    /// create().
    virtual Task<Result<RunEstimate>> estimate(Context context, RunRequest request) = 0;
    /// Checks the request (all names, all assertions, the size of the matrix), stores the run and its job. No request
    /// is sent yet.
    virtual Task<Result<RunRecord>> create(Context context, RunRequest request) = 0;
    /// Carries a created, cancelled or interrupted run out in this process until it ends, sending only what has no
    /// result yet. Cancel: context.cancel. Errors: Cancelled (resumable), Locked (another process works on it), …
    virtual Task<Result<RunRecord>> execute(Context context, RunId run, ProgressMeter::Report report) = 0;
    /// @p number 0: the newest run.
    virtual Task<Result<RunRecord>> find(Context context, int number) = 0;
    /// The newest run that is not complete. Errors: Conflict when there is none.
    virtual Task<Result<RunRecord>> findUnfinished(Context context) = 0;
    virtual Task<Result<QList<RunRecord>>> list(Context context, int limit) = 0;
    /// The same with what each run came to; counts every result, so it takes longer.
    virtual Task<Result<QList<RunListItem>>> overview(Context context, int limit) = 0;
    virtual Task<Result<RunResults>> results(Context context, int number) = 0;
    virtual Task<Result<RunActivity>> activity(Context context, RunId run) = 0;

protected:
    TestingPipelineService() = default;
    Q_DISABLE_COPY_MOVE(TestingPipelineService)
};

} // namespace promptlab
