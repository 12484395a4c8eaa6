// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/comparison.h"

#include "core/evaluation/samplesize.h"

#include <QCoreApplication>
#include <QHash>
#include <QMap>

#include <algorithm>
#include <cmath>

namespace promptlab {

namespace {

struct ComparisonText {
    Q_DECLARE_TR_FUNCTIONS(Comparison)
};

constexpr std::int64_t fewestUnits = 6;
constexpr std::int64_t unitsForBootstrap = 30;
constexpr std::int64_t mostUnitsForBootstrap = 5'000;

std::optional<double> passValue(const ItemOutcome &item)
{
    if (item.passRate && *item.passRate >= 0 && *item.passRate <= 1)
        return item.passRate;
    return item.pass ? std::optional(*item.pass ? 1.0 : 0.0) : std::nullopt;
}

std::optional<double> scoreValue(const ItemOutcome &item)
{
    return item.score && std::isfinite(*item.score) ? item.score : std::nullopt;
}

using ItemValue = std::optional<double> (*)(const ItemOutcome &);
using ItemPair = std::pair<const ItemOutcome *, const ItemOutcome *>;

/// Values of both sides over the units of the statistics.
struct UnitValues {
    std::vector<double> baseline;
    std::vector<double> candidate;
    std::vector<double> differences;
};

/// Averages the pairs that have a value on both sides within their group; pairs without a group stand alone. @p pairs
/// are sorted by key, so that the result does not depend on the order of the input.
UnitValues unitValuesOf(const std::vector<ItemPair> &pairs, ItemValue valueOf, std::int64_t &measured)
{
    struct Sums {
        double baseline = 0;
        double candidate = 0;
        int count = 0;
    };
    std::vector<Sums> units;
    QHash<QString, size_t> unitOfGroup;
    measured = 0;
    for (const auto &[baseline, candidate] : pairs) {
        const auto before = valueOf(*baseline);
        const auto after = valueOf(*candidate);
        if (!before || !after)
            continue;
        ++measured;
        const QString &group = baseline->group.isEmpty() ? candidate->group : baseline->group;
        size_t unit = units.size();
        if (!group.isEmpty()) {
            auto known = unitOfGroup.find(group);
            if (known == unitOfGroup.end())
                known = unitOfGroup.insert(group, unit);
            unit = *known;
        }
        if (unit == units.size())
            units.emplace_back();
        units[unit].baseline += *before;
        units[unit].candidate += *after;
        ++units[unit].count;
    }
    UnitValues values;
    for (const Sums &sums : units) {
        values.baseline.push_back(sums.baseline / sums.count);
        values.candidate.push_back(sums.candidate / sums.count);
        values.differences.push_back(snapped(values.candidate.back() - values.baseline.back()));
    }
    return values;
}

QString permutationName(PermutationMethod method)
{
    switch (method) {
    case PermutationMethod::Exact: return QStringLiteral("sign-flip-exact");
    case PermutationMethod::MonteCarlo: return QStringLiteral("sign-flip-monte-carlo");
    case PermutationMethod::Normal: return QStringLiteral("sign-flip-normal");
    }
    Q_UNREACHABLE();
}

constexpr double noVariation = 1e-12; ///< deviations below it are rounding

bool hasNoVariation(const MeasureComparison &result)
{
    return result.units >= 2 && !(result.deviation.value_or(0) > noVariation);
}

/// Equal differences have no spread to estimate an interval from. What is known is that none of n rows differed from
/// the others: by Wilson's bound of 0 of n that holds for all but so many, and one of those can differ by 1 at most.
Interval intervalWithoutVariation(const MeasureComparison &result, double confidence)
{
    const double width = wilsonInterval(0, double(result.units), confidence)->upper;
    return {result.difference - width, result.difference + width};
}

/// Means, deviation, interval and test for values that are no plain passes and fails.
void compareMeans(const UnitValues &values, const ComparisonOptions &options, MeasureComparison &result)
{
    const Values differences = values.differences;
    result.units = std::int64_t(differences.size());
    result.baseline = mean(values.baseline).value_or(0);
    result.candidate = mean(values.candidate).value_or(0);
    result.difference = mean(differences).value_or(0);
    result.deviation = standardDeviation(differences);
    if (hasNoVariation(result)) {
        result.interval = intervalWithoutVariation(result, 0.95);
        result.oneSided = intervalWithoutVariation(result, 0.9);
        result.intervalMethod = QStringLiteral("wilson-no-variation");
    } else if (result.units >= unitsForBootstrap && result.units <= mostUnitsForBootstrap) {
        std::vector<double> means = bootstrapMeans(differences, options.seed, std::max(options.resamples, 1));
        std::sort(means.begin(), means.end());
        result.interval = Interval{*percentileOfSorted(means, 0.025), *percentileOfSorted(means, 0.975)};
        result.oneSided = Interval{*percentileOfSorted(means, 0.05), *percentileOfSorted(means, 0.95)};
        result.intervalMethod = QStringLiteral("bootstrap");
    } else if (result.units >= 2) {
        result.interval = studentInterval(differences, 0.95);
        result.oneSided = studentInterval(differences, 0.9);
        result.intervalMethod = QStringLiteral("student");
    }
    // Both measures lie between 0 and 1: a difference cannot leave -1 to 1, whatever the approximation says.
    for (std::optional<Interval> *interval : {&result.interval, &result.oneSided}) {
        if (*interval)
            *interval = Interval{std::max((*interval)->lower, -1.0), std::min((*interval)->upper, 1.0)};
    }
    SignFlipOptions flip;
    flip.seed = options.seed;
    flip.draws = std::max(options.resamples, 1);
    flip.normalAbove = std::size_t(mostUnitsForBootstrap);
    if (const auto test = signFlipTest(differences, flip)) {
        result.p = test->p;
        result.test = permutationName(test->method);
    }
    if (result.deviation && *result.deviation > 0) {
        result.effect = result.difference / *result.deviation;
        result.detectable = detectablePairedMean(*result.deviation, double(result.units));
    }
}

bool arePlainPasses(const UnitValues &values)
{
    const auto plain = [](double v) { return v == 0 || v == 1; };
    return std::all_of(values.baseline.begin(), values.baseline.end(), plain)
        && std::all_of(values.candidate.begin(), values.candidate.end(), plain);
}

PairedCounts pairedCountsOf(const UnitValues &values)
{
    PairedCounts counts;
    for (size_t i = 0; i < values.differences.size(); ++i) {
        const bool before = values.baseline[i] > 0;
        const bool after = values.candidate[i] > 0;
        (after ? (before ? counts.bothPass : counts.candidateOnly)
               : (before ? counts.baselineOnly : counts.bothFail)) += 1;
    }
    return counts;
}

/// Each unit passed or failed: McNemar and Newcombe.
void comparePlainPasses(const PairedCounts &counts, PassRateComparison &result)
{
    const double n = counts.total();
    result.units = std::int64_t(n);
    result.baseline = (counts.bothPass + counts.baselineOnly) / n;
    result.candidate = (counts.bothPass + counts.candidateOnly) / n;
    result.difference = counts.difference();
    result.interval = pairedDifferenceInterval(counts, 0.95);
    result.oneSided = pairedDifferenceInterval(counts, 0.9);
    result.intervalMethod = QStringLiteral("newcombe-paired-10");
    result.mcNemar = mcNemarTest(result.improved, result.worsened);
    result.p = result.mcNemar->exactP;
    result.test = QStringLiteral("mcnemar-exact");
    const double discordance = (counts.candidateOnly + counts.baselineOnly) / n;
    if (n >= 2) {
        const double variance = (discordance - result.difference * result.difference) * n / (n - 1);
        result.deviation = std::sqrt(std::max(variance, 0.0));
        if (*result.deviation > 0)
            result.effect = result.difference / *result.deviation;
    }
    result.detectable = detectableMcNemar(discordance, n);
}

/// Smallest number of items, in the proportions seen, at which Newcombe's lower bound is above @p limit.
std::optional<std::int64_t> itemsForNewcombe(const PairedCounts &counts, double confidence, double limit)
{
    const double n = counts.total();
    const auto clears = [&](double items) {
        const double f = items / n;
        const auto interval = pairedDifferenceInterval(
            {counts.bothPass * f, counts.candidateOnly * f, counts.baselineOnly * f, counts.bothFail * f}, confidence);
        return interval && interval->lower > limit;
    };
    double high = std::max(n, 1.0);
    while (!clears(high)) {
        high *= 2;
        if (high > 1e12)
            return std::nullopt;
    }
    double low = high / 2;
    while (high - low > 0.5) {
        const double middle = (low + high) / 2;
        (clears(middle) ? high : low) = middle;
    }
    return std::int64_t(std::ceil(high));
}

/// Rows that are missing to decide a gate, if the difference and the spread stay as they are.
/// The fewest items of which none may differ for Wilson's upper bound to be below @p limit (0 to 1).
std::int64_t itemsForNoEvent(double limit, double confidence)
{
    const double one = wilsonInterval(0, 1, confidence)->upper; // z² / (1 + z²)
    const double z2 = one / (1 - one);
    return std::int64_t(std::floor(z2 * (1 / limit - 1))) + 1;
}

std::optional<std::int64_t> rowsNeededFor(GateKind kind, const MeasureComparison &result, double margin,
                                          const PairedCounts *counts)
{
    const bool superiority = kind == GateKind::Superiority;
    const double effect = superiority ? result.difference : result.difference + margin;
    if (effect <= 0)
        return std::nullopt;
    std::optional<std::int64_t> items;
    if (!counts && hasNoVariation(result)) // until Wilson's bound of 0 of n is below the effect: z² / (n + z²)
        items = itemsForNoEvent(std::min(effect, 1.0), superiority ? 0.95 : 0.9);
    else if (superiority && counts)
        items = itemsForMcNemar(counts->candidateOnly / counts->total(), counts->baselineOnly / counts->total());
    else
        items = itemsForPairedMean(effect, result.deviation.value_or(0),
                                   superiority ? PowerTarget{} : PowerTarget{0.1, 0.8});
    if (counts) { // the interval of rates is wider than its spread alone says
        const auto clearing = itemsForNewcombe(*counts, superiority ? 0.95 : 0.9, superiority ? 0 : -margin);
        items = items && clearing ? std::optional(std::max(*items, *clearing)) : std::nullopt;
    }
    if (!items)
        return std::nullopt;
    return std::max<std::int64_t>(*items - result.units, 1);
}

GateResult gateOf(GateKind kind, const MeasureComparison &result, const ComparisonOptions &options,
                  const PairedCounts *counts)
{
    GateResult gate;
    gate.kind = kind;
    const auto &interval = kind == GateKind::Superiority ? result.interval : result.oneSided;
    if (interval)
        gate.bound = interval->lower;
    if (result.nullShare > options.maxNullShare) {
        gate.reason = GateReason::TooManyNulls;
        return gate;
    }
    if (result.units < fewestUnits || !interval) {
        gate.reason = GateReason::TooFewItems;
        gate.rowsNeeded = fewestUnits - std::min(result.units, fewestUnits - 1);
        return gate;
    }
    gate.verdict = kind == GateKind::Superiority ? superiorityVerdict(*interval)
                                                 : nonInferiorityVerdict(*interval, options.margin);
    gate.reason = gate.verdict == Verdict::Inconclusive
                    ? (!counts && hasNoVariation(result) ? GateReason::NoVariation : GateReason::TooWide)
                    : GateReason::Shown;
    if (gate.verdict == Verdict::Inconclusive)
        gate.rowsNeeded = rowsNeededFor(kind, result, options.margin, counts);
    return gate;
}

void decideGates(MeasureComparison &result, const ComparisonOptions &options, const PairedCounts *counts)
{
    result.superiority = gateOf(GateKind::Superiority, result, options, counts);
    result.nonInferiority = gateOf(GateKind::NonInferiority, result, options, counts);
}

PassRateComparison comparePassRates(const UnitValues &values, double nullShare, const ComparisonOptions &options)
{
    PassRateComparison result;
    result.nullShare = nullShare;
    for (const double difference : values.differences) {
        result.improved += difference > 0 ? 1 : 0;
        result.worsened += difference < 0 ? 1 : 0;
    }
    const bool plain = !values.differences.empty() && arePlainPasses(values);
    const PairedCounts counts = plain ? pairedCountsOf(values) : PairedCounts{};
    if (plain)
        comparePlainPasses(counts, result);
    else
        compareMeans(values, options, result);
    const double n = double(result.units);
    result.baselineInterval = wilsonInterval(result.baseline * n, n);
    result.candidateInterval = wilsonInterval(result.candidate * n, n);
    decideGates(result, options, plain ? &counts : nullptr);
    return result;
}

Result<QMap<QString, const ItemOutcome *>> byItemKey(const QList<ItemOutcome> &items)
{
    QMap<QString, const ItemOutcome *> map;
    for (const ItemOutcome &item : items) {
        if (item.itemKey.isEmpty())
            return makeError(ErrorCode::InvalidInput, ComparisonText::tr("An item to compare has no key"));
        if (map.contains(item.itemKey))
            return makeError(
                ErrorCode::InvalidInput,
                ComparisonText::tr("The item \"%1\" stands twice among the results; average its repeats first")
                    .arg(item.itemKey));
        map.insert(item.itemKey, &item);
    }
    return map;
}

/// Number of clusters if some group has several paired items, else 0.
std::int64_t clustersAmong(const std::vector<ItemPair> &pairs)
{
    QHash<QString, int> sizes;
    std::int64_t alone = 0;
    for (const auto &[baseline, candidate] : pairs) {
        const QString &group = baseline->group.isEmpty() ? candidate->group : baseline->group;
        if (group.isEmpty())
            ++alone;
        else
            ++sizes[group];
    }
    const bool several = std::any_of(sizes.begin(), sizes.end(), [](int size) { return size > 1; });
    return several ? alone + sizes.size() : 0;
}

} // namespace

QList<ItemOutcome> averageRepeats(const QList<ItemOutcome> &runs)
{
    struct Sums {
        double score = 0;
        double pass = 0;
        int scored = 0;
        int decided = 0;
    };
    QList<ItemOutcome> items;
    std::vector<Sums> sums;
    QHash<QString, qsizetype> known;
    for (const ItemOutcome &run : runs) {
        auto it = known.find(run.itemKey);
        if (it == known.end()) {
            it = known.insert(run.itemKey, items.size());
            ItemOutcome item;
            item.itemKey = run.itemKey;
            item.runs = 0;
            items.append(item);
            sums.emplace_back();
        }
        ItemOutcome &item = items[*it];
        Sums &sum = sums[size_t(*it)];
        if (item.group.isEmpty())
            item.group = run.group;
        item.runs += run.runs;
        if (const auto score = scoreValue(run)) {
            sum.score += *score;
            ++sum.scored;
        }
        if (const auto pass = passValue(run)) {
            sum.pass += *pass;
            ++sum.decided;
        }
    }
    for (qsizetype i = 0; i < items.size(); ++i) {
        const Sums &sum = sums[size_t(i)];
        if (sum.scored > 0)
            items[i].score = sum.score / sum.scored;
        if (sum.decided > 0) {
            items[i].passRate = sum.pass / sum.decided;
            items[i].pass = *items[i].passRate > 0.5;
        }
    }
    return items;
}

const MeasureComparison *Comparison::primary() const
{
    if (options.primary == ComparisonMeasure::PassRate)
        return passRate ? &*passRate : nullptr;
    return score ? &*score : nullptr;
}

Verdict Comparison::verdict(GateKind kind) const
{
    const MeasureComparison *measure = primary();
    return measure ? measure->gate(kind).verdict : Verdict::Inconclusive;
}

Result<Comparison> compareOutcomes(const QList<ItemOutcome> &baseline, const QList<ItemOutcome> &candidate,
                                   const ComparisonOptions &options)
{
    PL_TRY(const auto before, byItemKey(baseline));
    PL_TRY(const auto after, byItemKey(candidate));
    Comparison result;
    result.options = options;
    std::vector<ItemPair> pairs;
    for (auto it = before.begin(); it != before.end(); ++it) {
        if (const ItemOutcome *partner = after.value(it.key()))
            pairs.emplace_back(it.value(), partner);
        else
            ++result.onlyInBaseline;
    }
    result.pairedItems = std::int64_t(pairs.size());
    result.onlyInCandidate = std::int64_t(after.size()) - result.pairedItems;
    result.clusters = clustersAmong(pairs);
    result.repeated = std::any_of(pairs.begin(), pairs.end(),
                                  [](const ItemPair &p) { return p.first->runs > 1 || p.second->runs > 1; });

    const std::int64_t all = result.pairedItems + result.onlyInBaseline + result.onlyInCandidate;
    const auto isMeasured = [&](ItemValue valueOf) {
        const auto has = [&](const ItemOutcome &item) { return valueOf(item).has_value(); };
        return std::any_of(baseline.begin(), baseline.end(), has)
            || std::any_of(candidate.begin(), candidate.end(), has);
    };
    std::int64_t measured = 0;
    const auto nullShare = [&] { return double(all - measured) / double(all); };
    if (isMeasured(passValue)) {
        const UnitValues values = unitValuesOf(pairs, passValue, measured);
        result.passRate = comparePassRates(values, nullShare(), options);
    }
    if (isMeasured(scoreValue)) {
        const UnitValues values = unitValuesOf(pairs, scoreValue, measured);
        MeasureComparison score;
        score.nullShare = nullShare();
        compareMeans(values, options, score);
        decideGates(score, options, nullptr);
        result.score = score;
    }
    return result;
}

} // namespace promptlab
