// SPDX-License-Identifier: GPL-3.0-or-later
// A comparison as sentences and as JSON.
#include "core/base/numbertext.h"
#include "core/evaluation/comparison.h"

#include <QCoreApplication>

#include <cmath>
#include <limits>

namespace promptlab {

namespace {

struct ComparisonSentence {
    Q_DECLARE_TR_FUNCTIONS(Comparison)
};

/// Writes differences and bounds of one measure: percentage points of a rate, plain numbers of a score.
class MeasureWriter
{
public:
    explicit MeasureWriter(ComparisonMeasure measure) : m_isRate(measure == ComparisonMeasure::PassRate) {}

    [[nodiscard]] QString signedNumber(double value) const
    {
        const QString text = m_isRate ? decimalText(value * 100, 1) : decimalText(value, 3);
        return value > 0 ? QLatin1Char('+') + text : text;
    }
    [[nodiscard]] QString difference(double value) const
    {
        return m_isRate ? ComparisonSentence::tr("%1 points").arg(signedNumber(value)) : signedNumber(value);
    }
    [[nodiscard]] QString size(double value) const
    {
        return m_isRate ? ComparisonSentence::tr("%1 points", "behind a preposition").arg(decimalText(value * 100, 1))
                        : decimalText(value, 3);
    }
    [[nodiscard]] QString loss(double value) const
    {
        return m_isRate ? ComparisonSentence::tr("%1 points", "worse by more than").arg(decimalText(value * 100, 1))
                        : decimalText(value, 3);
    }
    [[nodiscard]] QString level(double value) const
    {
        return m_isRate ? ComparisonSentence::tr("%1 %").arg(decimalText(value * 100, 1)) : decimalText(value, 3);
    }

private:
    bool m_isRate;
};

int asCount(std::int64_t number)
{
    return int(std::min<std::int64_t>(number, std::numeric_limits<int>::max()));
}

QString pText(double p)
{
    return p < 0.001 ? QString(QLatin1String("p < ") + decimalText(0.001, 3))
                     : QString(QLatin1String("p = ") + decimalText(p, 3));
}

QString testSentencePart(const MeasureComparison &measure)
{
    if (!measure.p)
        return {};
    const QString p = pText(*measure.p);
    return measure.test == u"mcnemar-exact" ? ComparisonSentence::tr("McNemar's exact test %1").arg(p)
                                            : ComparisonSentence::tr("permutation test %1").arg(p);
}

QString headline(const MeasureComparison &measure, const MeasureWriter &write, const QString &baseline,
                 const QString &candidate, bool grouped)
{
    if (!measure.interval) {
        const QString few =
            grouped ? ComparisonSentence::tr("%1 and %2 cannot be compared: the rows that both have a result for make "
                                             "only %n group(s).",
                                             nullptr, asCount(measure.units))
                    : ComparisonSentence::tr("%1 and %2 cannot be compared: only %n row(s) have a result for both.",
                                             nullptr, asCount(measure.units));
        return few.arg(candidate, baseline);
    }
    const QString facts = ComparisonSentence::tr("%1, 95 % interval %2 to %3; %4")
                              .arg(write.difference(measure.difference), write.signedNumber(measure.interval->lower),
                                   write.signedNumber(measure.interval->upper), testSentencePart(measure));
    if (measure.superiority.reason == GateReason::TooManyNulls || measure.superiority.reason == GateReason::TooFewItems
        || measure.superiority.reason == GateReason::NoVariation)
        return ComparisonSentence::tr("The results do not tell whether %1 differs from %2: %3.")
            .arg(candidate, baseline, facts);
    if (measure.interval->lower > 0)
        return ComparisonSentence::tr("%1 is better than %2: %3.").arg(candidate, baseline, facts);
    if (measure.interval->upper < 0)
        return ComparisonSentence::tr("%1 is worse than %2: %3.").arg(candidate, baseline, facts);
    return ComparisonSentence::tr("No difference between %1 and %2 is shown: %3.").arg(candidate, baseline, facts);
}

/// Where interval and test do not agree: which of them decides, and what to make of it. Empty where they agree.
QString doubtSentence(const MeasureComparison &measure)
{
    constexpr double level = 0.05;
    const GateReason reason = measure.superiority.reason;
    const bool decides = reason == GateReason::Shown || reason == GateReason::TooWide;
    if (!measure.interval || !measure.p || !decides)
        return {};
    const bool intervalShows = measure.interval->lower > 0 || measure.interval->upper < 0;
    if (intervalShows == (*measure.p < level))
        return {};
    return intervalShows ? ComparisonSentence::tr("The interval decides; the more cautious test does not confirm it: a "
                                                  "close call, more rows would settle it.")
                         : ComparisonSentence::tr("The interval decides; the test alone would see a difference: a "
                                                  "close call, more rows would settle it.");
}

QString levelsSentence(const Comparison &comparison, const MeasureComparison &measure, const MeasureWriter &write,
                       const QString &baseline, const QString &candidate)
{
    if (comparison.options.primary == ComparisonMeasure::MeanScore)
        return comparison.clusters > 0
                 ? ComparisonSentence::tr("Mean score over %5 rows in %n group(s): %1 with %2, %3 with %4.", nullptr,
                                          asCount(measure.units))
                       .arg(write.level(measure.candidate), candidate, write.level(measure.baseline), baseline,
                            QString::number(comparison.pairedItems))
                 : ComparisonSentence::tr("Mean score over %n row(s): %1 with %2, %3 with %4.", nullptr,
                                          asCount(measure.units))
                       .arg(write.level(measure.candidate), candidate, write.level(measure.baseline), baseline);
    const PassRateComparison &rate = *comparison.passRate;
    // With groups the units are not the rows of the table above: the sentence says which is which.
    const QString sentence =
        comparison.clusters > 0
            ? ComparisonSentence::tr(
                "Pass rate over %7 rows in %n group(s): %1 with %2, %3 with %4; of the groups, %5 improved and %6 got "
                "worse.",
                nullptr, asCount(rate.units))
            : ComparisonSentence::tr("Pass rate over %n row(s): %1 with %2, %3 with %4; %5 improved, %6 got worse.",
                                     nullptr, asCount(rate.units));
    const QString rows = QString::number(comparison.pairedItems);
    if (comparison.clusters > 0)
        return sentence.arg(write.level(rate.candidate), candidate, write.level(rate.baseline), baseline,
                            QString::number(rate.improved), QString::number(rate.worsened), rows);
    return sentence.arg(write.level(rate.candidate), candidate, write.level(rate.baseline), baseline,
                        QString::number(rate.improved), QString::number(rate.worsened));
}

QString reasonSentencePart(const GateResult &gate, const MeasureComparison &measure, bool grouped)
{
    switch (gate.reason) {
    case GateReason::Shown: return {};
    case GateReason::TooWide: return ComparisonSentence::tr("the interval leaves it open");
    case GateReason::TooManyNulls:
        return ComparisonSentence::tr("%1 % of the rows have no result for both versions")
            .arg(decimalText(measure.nullShare * 100, 1));
    case GateReason::TooFewItems:
        return grouped ? ComparisonSentence::tr("fewer than six groups cannot show a difference")
                       : ComparisonSentence::tr("fewer than six rows cannot show a difference");
    case GateReason::NoVariation:
        return grouped ? ComparisonSentence::tr("all differences are equal and the groups are few")
                       : ComparisonSentence::tr("all differences are equal and the rows are few");
    }
    Q_UNREACHABLE();
}

QString neededSentence(const GateResult &gate, bool grouped)
{
    const int needed = asCount(*gate.rowsNeeded);
    if (gate.reason == GateReason::TooWide)
        return grouped ? ComparisonSentence::tr("About %n more group(s) would decide it if the difference stays.",
                                                nullptr, needed)
                       : ComparisonSentence::tr("About %n more row(s) would decide it if the difference stays.",
                                                nullptr, needed);
    return grouped ? ComparisonSentence::tr("At least %n more group(s) are needed.", nullptr, needed)
                   : ComparisonSentence::tr("At least %n more row(s) are needed.", nullptr, needed);
}

/// Non-inferiority looks at one side only, where the interval that is shown looks at both: without its bound a pass can
/// seem to contradict the interval.
QString oneSidedSentence(const GateResult &gate, const MeasureComparison &measure, const MeasureWriter &write)
{
    if (gate.kind == GateKind::Superiority || !measure.oneSided || gate.verdict == Verdict::Inconclusive)
        return {};
    return gate.verdict == Verdict::Pass
             ? ComparisonSentence::tr(" With 95 % confidence on that side alone the difference is above %1.")
                   .arg(write.difference(measure.oneSided->lower))
             : ComparisonSentence::tr(" With 95 % confidence on that side alone the difference is below %1.")
                   .arg(write.difference(measure.oneSided->upper));
}

QString gateSentence(const GateResult &gate, const MeasureComparison &measure, const MeasureWriter &write,
                     double margin, bool grouped)
{
    const bool superiority = gate.kind == GateKind::Superiority;
    const QString limit = write.loss(margin);
    const QString shown = oneSidedSentence(gate, measure, write);
    switch (gate.verdict) {
    case Verdict::Pass:
        return superiority
                 ? ComparisonSentence::tr("Superiority (is it better?): pass.")
                 : ComparisonSentence::tr("Non-inferiority (is it not worse by more than %1?): pass.").arg(limit)
                       + shown;
    case Verdict::Fail:
        return superiority
                 ? ComparisonSentence::tr("Superiority (is it better?): fail.")
                 : ComparisonSentence::tr("Non-inferiority (is it not worse by more than %1?): fail.").arg(limit)
                       + shown;
    case Verdict::Inconclusive: break;
    }
    const QString reason = reasonSentencePart(gate, measure, grouped);
    QString sentence =
        superiority ? ComparisonSentence::tr("Superiority (is it better?): inconclusive, %1.").arg(reason)
                    : ComparisonSentence::tr("Non-inferiority (is it not worse by more than %1?): inconclusive, %2.")
                          .arg(limit, reason);
    if (gate.rowsNeeded)
        sentence += QLatin1Char(' ') + neededSentence(gate, grouped);
    return sentence;
}

QJsonValue optionalNumber(const std::optional<double> &value)
{
    return value && std::isfinite(*value) ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonValue intervalJson(const std::optional<Interval> &interval)
{
    if (!interval)
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("lower"), optionalNumber(interval->lower)},
                       {QStringLiteral("upper"), optionalNumber(interval->upper)}};
}

QString gateReasonName(GateReason reason)
{
    switch (reason) {
    case GateReason::Shown: return QStringLiteral("shown");
    case GateReason::TooWide: return QStringLiteral("too-wide");
    case GateReason::TooManyNulls: return QStringLiteral("too-many-nulls");
    case GateReason::TooFewItems: return QStringLiteral("too-few-items");
    case GateReason::NoVariation: return QStringLiteral("no-variation");
    }
    Q_UNREACHABLE();
}

QJsonObject gateJson(const GateResult &gate)
{
    return {{QStringLiteral("verdict"), verdictName(gate.verdict)},
            {QStringLiteral("reason"), gateReasonName(gate.reason)},
            {QStringLiteral("bound"), optionalNumber(gate.bound)},
            {QStringLiteral("rowsNeeded"),
             gate.rowsNeeded ? QJsonValue(qint64(*gate.rowsNeeded)) : QJsonValue(QJsonValue::Null)}};
}

QJsonObject measureJson(const MeasureComparison &measure)
{
    return {
        {QStringLiteral("units"), qint64(measure.units)},
        {QStringLiteral("nullShare"), measure.nullShare},
        {QStringLiteral("baseline"), measure.units > 0 ? QJsonValue(measure.baseline) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("candidate"), measure.units > 0 ? QJsonValue(measure.candidate) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("difference"),
         measure.units > 0 ? QJsonValue(measure.difference) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("interval"), intervalJson(measure.interval)},
        {QStringLiteral("oneSidedBounds"), intervalJson(measure.oneSided)},
        {QStringLiteral("intervalMethod"), measure.intervalMethod},
        {QStringLiteral("p"), optionalNumber(measure.p)},
        {QStringLiteral("test"), measure.test},
        {QStringLiteral("deviation"), optionalNumber(measure.deviation)},
        {QStringLiteral("effect"), optionalNumber(measure.effect)},
        {QStringLiteral("detectable"), optionalNumber(measure.detectable)},
        {gateKindName(GateKind::Superiority), gateJson(measure.superiority)},
        {gateKindName(GateKind::NonInferiority), gateJson(measure.nonInferiority)}};
}

QJsonObject passRateJson(const PassRateComparison &rate)
{
    QJsonObject json = measureJson(rate);
    json.insert(u"baselineInterval", intervalJson(rate.baselineInterval));
    json.insert(u"candidateInterval", intervalJson(rate.candidateInterval));
    json.insert(u"improved", qint64(rate.improved));
    json.insert(u"worsened", qint64(rate.worsened));
    if (rate.mcNemar)
        json.insert(u"mcNemar", QJsonObject{{QStringLiteral("exactP"), rate.mcNemar->exactP},
                                            {QStringLiteral("midP"), rate.mcNemar->midP},
                                            {QStringLiteral("chiSquared"), rate.mcNemar->chiSquared},
                                            {QStringLiteral("chiSquaredP"), rate.mcNemar->chiSquaredP}});
    return json;
}

} // namespace

QJsonObject Comparison::toJson() const
{
    return {{QStringLiteral("primary"),
             options.primary == ComparisonMeasure::PassRate ? QStringLiteral("passRate") : QStringLiteral("score")},
            {QStringLiteral("margin"), options.margin},
            {QStringLiteral("seed"), QString::number(options.seed)},
            {QStringLiteral("resamples"), options.resamples},
            {QStringLiteral("maxNullShare"), options.maxNullShare},
            {QStringLiteral("pairedItems"), qint64(pairedItems)},
            {QStringLiteral("onlyInBaseline"), qint64(onlyInBaseline)},
            {QStringLiteral("onlyInCandidate"), qint64(onlyInCandidate)},
            {QStringLiteral("clusters"), qint64(clusters)},
            {QStringLiteral("repeated"), repeated},
            {QStringLiteral("passRate"), passRate ? QJsonValue(passRateJson(*passRate)) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("score"), score ? QJsonValue(measureJson(*score)) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("verdicts"),
             QJsonObject{{gateKindName(GateKind::Superiority), verdictName(verdict(GateKind::Superiority))},
                         {gateKindName(GateKind::NonInferiority), verdictName(verdict(GateKind::NonInferiority))}}}};
}

QStringList comparisonSentences(const Comparison &comparison, const QString &baselineName, const QString &candidateName)
{
    QStringList sentences;
    const MeasureComparison *measure = comparison.primary();
    if (!measure) {
        sentences += ComparisonSentence::tr("%1 and %2 cannot be compared: no row has a result.")
                         .arg(candidateName, baselineName);
        return sentences;
    }
    const MeasureWriter write(comparison.options.primary);
    const bool grouped = comparison.clusters > 0;
    sentences += headline(*measure, write, baselineName, candidateName, grouped);
    if (const QString doubt = doubtSentence(*measure); !doubt.isEmpty())
        sentences += doubt;
    if (measure->units > 0)
        sentences += levelsSentence(comparison, *measure, write, baselineName, candidateName);
    sentences += gateSentence(measure->superiority, *measure, write, comparison.options.margin, grouped);
    sentences += gateSentence(measure->nonInferiority, *measure, write, comparison.options.margin, grouped);
    if (measure->detectable)
        sentences +=
            (grouped ? ComparisonSentence::tr("So many groups show a difference of %1 or more with 80 % power.")
                     : ComparisonSentence::tr("So many rows show a difference of %1 or more with 80 % power."))
                .arg(write.size(*measure->detectable));
    if (comparison.onlyInBaseline + comparison.onlyInCandidate > 0)
        sentences += ComparisonSentence::tr("%n row(s) were left out because only one of the versions has them.",
                                            nullptr, asCount(comparison.onlyInBaseline + comparison.onlyInCandidate));
    if (comparison.clusters > 0)
        sentences +=
            ComparisonSentence::tr("Rows of one group count as one, and a row without a group is one: %n group(s).",
                                   nullptr, asCount(comparison.clusters));
    if (comparison.repeated)
        sentences += ComparisonSentence::tr("Repeated runs of a row are averaged before anything else.");
    return sentences;
}

} // namespace promptlab
