// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipelines/forestdata.h"

#include "ui/pipelines/runtext.h"

#include <QCoreApplication>

namespace promptlab {

namespace {

struct ForestDataText {
    Q_DECLARE_TR_FUNCTIONS(ForestPlot)
};

ForestRow rowOf(const QString &name, const MeasureComparison &measure, bool primary)
{
    ForestRow row;
    row.name = name;
    row.difference = measure.difference;
    row.interval = measure.interval;
    row.primary = primary;
    if (primary && measure.oneSided)
        row.bound = measure.oneSided->lower;
    const GateReason reason = measure.superiority.reason;
    const bool trusted = reason == GateReason::Shown || reason == GateReason::TooWide;
    if (measure.interval && trusted && (measure.interval->lower > 0 || measure.interval->upper < 0)) {
        row.decided = true;
        row.tone = measure.interval->lower > 0 ? StatusTone::Pass : StatusTone::Fail;
    }
    const QString word =
        !row.decided ? ForestDataText::tr("no difference shown")
                     : (row.tone == StatusTone::Pass ? ForestDataText::tr("better") : ForestDataText::tr("worse"));
    row.sentence = measure.interval
                     ? ForestDataText::tr("%1: %2 points, 95 % interval %3 to %4, %5")
                           .arg(name, forestPointText(measure.difference), forestPointText(measure.interval->lower),
                                forestPointText(measure.interval->upper), word)
                     : ForestDataText::tr("%1: too few results for both versions").arg(name);
    if (row.interval && row.bound)
        row.sentence += ForestDataText::tr("; one-sided 95 % bound %1").arg(forestPointText(*row.bound));
    return row;
}

} // namespace

QString forestPointText(double share)
{
    return signedText(share * 100, 1);
}

ForestData forestData(const ComparedPair &pair)
{
    const Comparison &comparison = pair.summary.comparison;
    ForestData data;
    data.margin = comparison.options.margin;
    const auto shortName = [](const QString &label) -> QString {
        return QStringLiteral("v") + label.section(QLatin1Char('@'), 1);
    };
    data.lowerSide = ForestDataText::tr("%1 better").arg(shortName(pair.summary.baseline));
    data.upperSide = ForestDataText::tr("%1 better, points").arg(shortName(pair.summary.candidate));
    const bool rates = comparison.options.primary == ComparisonMeasure::PassRate;
    if (comparison.passRate)
        data.rows.append(rowOf(ForestDataText::tr("Pass rate"), *comparison.passRate, rates));
    if (comparison.score)
        data.rows.append(rowOf(ForestDataText::tr("Score × 100"), *comparison.score, !rates));
    for (const MetricComparison &metric : pair.metrics)
        data.rows.append(rowOf(metric.name, metric.rate, false));
    return data;
}

QString boundText(const Comparison &comparison)
{
    const MeasureComparison *measure = comparison.primary();
    if (!measure || !measure->oneSided)
        return {};
    const bool failed = comparison.verdict(GateKind::NonInferiority) == Verdict::Fail;
    const double bound = failed ? measure->oneSided->upper : measure->oneSided->lower;
    const bool points = comparison.options.primary == ComparisonMeasure::PassRate;
    const double scale = points ? 100 : 1;
    const int decimals = points ? 1 : 3;
    const QString unit = points ? ForestDataText::tr(" points", "behind a number") : QString();
    return ForestDataText::tr("one-sided 95 % bound %1, limit %2")
        .arg(signedText(bound * scale, decimals) + unit, signedText(-comparison.options.margin * scale, decimals));
}

} // namespace promptlab
