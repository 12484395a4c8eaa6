// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <memory>
#include <vector>

namespace promptlab {

/// What the three kinds of families share: a cheap handle into the registry, which must outlive it.
class MetricHandle
{
public:
    struct Data;

protected:
    explicit MetricHandle(Data *data) : m_data(data) {}
    Data *m_data;
};

/// Only grows. Name ends in "_total".
class CounterFamily final : public MetricHandle
{
public:
    explicit CounterFamily(Data *data) : MetricHandle(data) {}
    /// @p labelValues in the order of the declaration.
    void add(const QStringList &labelValues = {}, double amount = 1) const;
};

/// A value that goes up and down.
class GaugeFamily final : public MetricHandle
{
public:
    explicit GaugeFamily(Data *data) : MetricHandle(data) {}
    void set(const QStringList &labelValues, double value) const;
    void add(const QStringList &labelValues, double amount) const;
};

/// Counts of values by upper bound (inclusive), with their sum.
class HistogramFamily final : public MetricHandle
{
public:
    explicit HistogramFamily(Data *data) : MetricHandle(data) {}
    void observe(const QStringList &labelValues, double value) const;
};

/// The counters, gauges and histograms of one process, over prometheus-cpp. Thread-safe. Names are "promptlab_" + snake
/// case + base unit; labels take values from small closed sets, never ids or free text. What is left of that promise is
/// enforced: a family holds at most seriesLimit label sets, all further ones are counted together as "other", and a
/// label value is cut at 100 characters.
class MetricsRegistry final
{
public:
    static constexpr int seriesLimit = 500;

    MetricsRegistry();
    ~MetricsRegistry();
    Q_DISABLE_COPY_MOVE(MetricsRegistry)

    /// Declares a family; the same name again gives the same family (kind and labels must agree).
    CounterFamily counter(const char *name, const char *help, const QStringList &labelNames = {});
    GaugeFamily gauge(const char *name, const char *help, const QStringList &labelNames = {});
    /// @p bounds: upper bounds, ascending, without infinity.
    HistogramFamily histogram(const char *name, const char *help, const QStringList &labelNames,
                              const std::vector<double> &bounds);

    /// Everything in the Prometheus text format 0.0.4, families and series in the order of their names and labels.
    [[nodiscard]] QByteArray text() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// Every metric of the product, declared in one place so that names and labels agree between modules.
struct ProductMetrics {
    explicit ProductMetrics(MetricsRegistry *registry);

    CounterFamily httpRequests;          ///< method, route, status
    HistogramFamily httpRequestDuration; ///< method, route
    GaugeFamily jobs;                    ///< queue, state
    HistogramFamily jobDuration;         ///< kind, outcome
    CounterFamily syncRuns;              ///< type, direction, outcome
    CounterFamily syncConflicts;
    GaugeFamily integrationHealthScore;  ///< type
    GaugeFamily dependencyHealthScore;   ///< type
    CounterFamily deployments;           ///< strategy, outcome
    CounterFamily rollbacks;             ///< trigger
    CounterFamily llmRequests;           ///< provider, model, outcome
    HistogramFamily llmRequestDuration;  ///< provider, model
    HistogramFamily llmTimeToFirstToken; ///< provider, model
    CounterFamily llmTokens;             ///< provider, model, type
    CounterFamily llmCostUsd;            ///< provider, model
    CounterFamily cacheRequests;         ///< result
    GaugeFamily approvalsPending;
    GaugeFamily auditChainOk;
    GaugeFamily auditCheckpointTimestamp;
    GaugeFamily backupSuccessTimestamp;
    GaugeFamily backupVerifiedTimestamp;
    GaugeFamily dbSize;
    GaugeFamily buildInfo; ///< version; always 1
};

} // namespace promptlab
