// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/observability/metrics.h"

#include <QHash>

#include <mutex>
#include <sstream>

#include <prometheus/counter.h>
#include <prometheus/gauge.h>
#include <prometheus/histogram.h>
#include <prometheus/registry.h>
#include <prometheus/text_serializer.h>

namespace promptlab {

namespace {

constexpr qsizetype metricLabelLimit = 100;

bool metricNameIsGood(QByteArrayView name)
{
    const auto good = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_'; };
    return name.startsWith("promptlab_") && std::all_of(name.begin(), name.end(), good);
}

bool metricOrder(const prometheus::ClientMetric &a, const prometheus::ClientMetric &b)
{
    const auto less = [](const prometheus::ClientMetric::Label &x, const prometheus::ClientMetric::Label &y) {
        return std::tie(x.name, x.value) < std::tie(y.name, y.value);
    };
    return std::lexicographical_compare(a.label.begin(), a.label.end(), b.label.begin(), b.label.end(), less);
}

} // namespace

/// One family and its series. Lives as long as the registry.
struct MetricHandle::Data {
    enum class Kind { Counter, Gauge, Histogram };

    Data(Kind familyKind, QStringList names, std::vector<double> upper)
        : kind(familyKind), labelNames(std::move(names)), bounds(std::move(upper))
    {
    }

    /// The series of these label values, made on first use; the common "other" once there are too many.
    void *series(const QStringList &values)
    {
        Q_ASSERT_X(values.size() == labelNames.size(), "MetricsRegistry", "label values do not match the declaration");
        const std::lock_guard guard(mutex);
        const QString key = values.join(QChar(0x1F));
        if (void *known = m_known.value(key))
            return known;
        if (m_known.size() >= MetricsRegistry::seriesLimit) {
            if (!m_other)
                m_other = make(QStringList(labelNames.size(), QStringLiteral("other")));
            return m_other;
        }
        void *made = make(values);
        m_known.insert(key, made);
        return made;
    }

    const Kind kind;
    const QStringList labelNames;
    const std::vector<double> bounds;
    prometheus::Family<prometheus::Counter> *counters = nullptr;
    prometheus::Family<prometheus::Gauge> *gauges = nullptr;
    prometheus::Family<prometheus::Histogram> *histograms = nullptr;

private:
    void *make(const QStringList &values) const
    {
        prometheus::Labels labels;
        for (qsizetype i = 0; i < labelNames.size(); ++i)
            labels.emplace(labelNames[i].toStdString(), values.value(i).left(metricLabelLimit).toStdString());
        switch (kind) {
        case Kind::Counter: return &counters->Add(labels);
        case Kind::Gauge: return &gauges->Add(labels);
        case Kind::Histogram: return &histograms->Add(labels, bounds);
        }
        Q_UNREACHABLE();
    }

    std::mutex mutex;
    QHash<QString, void *> m_known;
    void *m_other = nullptr;
};

class MetricsRegistry::Private
{
public:
    using Kind = MetricHandle::Data::Kind;

    MetricHandle::Data *family(Kind kind, const char *name, const char *help, const QStringList &labelNames,
                               const std::vector<double> &bounds)
    {
        Q_ASSERT_X(metricNameIsGood(name), "MetricsRegistry", name);
        const std::lock_guard guard(mutex);
        const QByteArray key(name);
        if (const auto it = families.find(key); it != families.end()) {
            Q_ASSERT_X(it->second->kind == kind && it->second->labelNames == labelNames, "MetricsRegistry", name);
            return it->second.get();
        }
        auto data = std::make_unique<MetricHandle::Data>(kind, labelNames, bounds);
        switch (kind) {
        case Kind::Counter:
            Q_ASSERT_X(key.endsWith("_total"), "MetricsRegistry", name);
            data->counters = &prometheus::BuildCounter().Name(name).Help(help).Register(registry);
            break;
        case Kind::Gauge: data->gauges = &prometheus::BuildGauge().Name(name).Help(help).Register(registry); break;
        case Kind::Histogram:
            Q_ASSERT_X(std::is_sorted(bounds.begin(), bounds.end()), "MetricsRegistry", name);
            data->histograms = &prometheus::BuildHistogram().Name(name).Help(help).Register(registry);
            break;
        }
        return families.emplace(key, std::move(data)).first->second.get();
    }

    prometheus::Registry registry;

private:
    std::mutex mutex;
    std::map<QByteArray, std::unique_ptr<MetricHandle::Data>> families;
};

void CounterFamily::add(const QStringList &labelValues, double amount) const
{
    static_cast<prometheus::Counter *>(m_data->series(labelValues))->Increment(amount);
}

void GaugeFamily::set(const QStringList &labelValues, double value) const
{
    static_cast<prometheus::Gauge *>(m_data->series(labelValues))->Set(value);
}

void GaugeFamily::add(const QStringList &labelValues, double amount) const
{
    static_cast<prometheus::Gauge *>(m_data->series(labelValues))->Increment(amount);
}

void HistogramFamily::observe(const QStringList &labelValues, double value) const
{
    static_cast<prometheus::Histogram *>(m_data->series(labelValues))->Observe(value);
}

MetricsRegistry::MetricsRegistry() : d(std::make_unique<Private>()) {}
MetricsRegistry::~MetricsRegistry() = default;

CounterFamily MetricsRegistry::counter(const char *name, const char *help, const QStringList &labelNames)
{
    return CounterFamily(d->family(Private::Kind::Counter, name, help, labelNames, {}));
}

GaugeFamily MetricsRegistry::gauge(const char *name, const char *help, const QStringList &labelNames)
{
    return GaugeFamily(d->family(Private::Kind::Gauge, name, help, labelNames, {}));
}

HistogramFamily MetricsRegistry::histogram(const char *name, const char *help, const QStringList &labelNames,
                                           const std::vector<double> &bounds)
{
    return HistogramFamily(d->family(Private::Kind::Histogram, name, help, labelNames, bounds));
}

QByteArray MetricsRegistry::text() const
{
    std::vector<prometheus::MetricFamily> families = d->registry.Collect();
    std::sort(families.begin(), families.end(), [](const auto &a, const auto &b) { return a.name < b.name; });
    for (prometheus::MetricFamily &family : families)
        std::sort(family.metric.begin(), family.metric.end(), metricOrder);
    std::ostringstream out;
    prometheus::TextSerializer().Serialize(out, families);
    return QByteArray::fromStdString(out.str());
}

} // namespace promptlab
