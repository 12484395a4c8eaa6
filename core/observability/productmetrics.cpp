// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observability/metrics.h"

namespace promptlab {

namespace {

QStringList metricLabels(std::initializer_list<const char *> names)
{
    QStringList result;
    for (const char *name : names)
        result << QString::fromLatin1(name);
    return result;
}

std::vector<double> metricHttpBounds()
{
    return {.0005, .001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10};
}

/// The bounds that the OpenTelemetry conventions give for model calls: .01·2^k seconds.
std::vector<double> metricModelBounds()
{
    std::vector<double> bounds;
    for (double bound = .01; bounds.size() < 14; bound *= 2)
        bounds.push_back(bound);
    return bounds;
}

std::vector<double> metricJobBounds()
{
    return {.01, .05, .1, .5, 1, 5, 15, 60, 300, 900, 3600};
}

} // namespace

ProductMetrics::ProductMetrics(MetricsRegistry *r)
    : httpRequests(r->counter("promptlab_http_requests_total", "Requests answered by the server",
                              metricLabels({"method", "route", "status"}))),
      httpRequestDuration(r->histogram("promptlab_http_request_duration_seconds", "Time to answer a request",
                                       metricLabels({"method", "route"}), metricHttpBounds())),
      jobs(r->gauge("promptlab_jobs", "Jobs by queue and state", metricLabels({"queue", "state"}))),
      jobDuration(r->histogram("promptlab_job_duration_seconds", "Time a job ran", metricLabels({"kind", "outcome"}),
                               metricJobBounds())),
      syncRuns(r->counter("promptlab_sync_runs_total", "Runs of the sync engine",
                          metricLabels({"type", "direction", "outcome"}))),
      syncConflicts(r->counter("promptlab_sync_conflicts_total", "Conflicts that sync found")),
      integrationHealthScore(
          r->gauge("promptlab_integration_health_score", "Health of integrations, 0 to 100", metricLabels({"type"}))),
      dependencyHealthScore(
          r->gauge("promptlab_dependency_health_score", "Health of dependencies, 0 to 100", metricLabels({"type"}))),
      deployments(
          r->counter("promptlab_deployments_total", "Finished deployments", metricLabels({"strategy", "outcome"}))),
      rollbacks(r->counter("promptlab_rollbacks_total", "Roll-backs", metricLabels({"trigger"}))),
      llmRequests(r->counter("promptlab_llm_requests_total", "Requests to model providers",
                             metricLabels({"provider", "model", "outcome"}))),
      llmRequestDuration(r->histogram("promptlab_llm_request_duration_seconds", "Time of a request to a model",
                                      metricLabels({"provider", "model"}), metricModelBounds())),
      llmTimeToFirstToken(r->histogram("promptlab_llm_time_to_first_token_seconds",
                                       "Time to the first token of a stream", metricLabels({"provider", "model"}),
                                       metricModelBounds())),
      llmTokens(r->counter("promptlab_llm_tokens_total", "Tokens sent and received",
                           metricLabels({"provider", "model", "type"}))),
      llmCostUsd(
          r->counter("promptlab_llm_cost_usd_total", "Cost by the price table", metricLabels({"provider", "model"}))),
      cacheRequests(
          r->counter("promptlab_cache_requests_total", "Look-ups in the response cache", metricLabels({"result"}))),
      approvalsPending(r->gauge("promptlab_approvals_pending", "Plans that wait for an approval")),
      auditChainOk(r->gauge("promptlab_audit_chain_ok", "1 when the last check of the audit chain passed")),
      auditCheckpointTimestamp(
          r->gauge("promptlab_audit_checkpoint_timestamp_seconds", "Time of the last signed audit head")),
      backupSuccessTimestamp(r->gauge("promptlab_backup_success_timestamp_seconds", "Time of the last backup")),
      backupVerifiedTimestamp(
          r->gauge("promptlab_backup_verified_timestamp_seconds", "Time of the last verified restore")),
      dbSize(r->gauge("promptlab_db_size_bytes", "Size of the store")),
      buildInfo(r->gauge("promptlab_build_info", "1, with the version as label", metricLabels({"version"})))
{
}

} // namespace promptlab
