// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/stages/definitionreader.h"

#include "core/prompt/jsonfields.h"

#include <QCoreApplication>
#include <QSet>

namespace promptlab {

namespace {

struct DefinitionText {
    Q_DECLARE_TR_FUNCTIONS(PipelineDefinition)
};

constexpr qsizetype mostStages = 50;
constexpr int mostDefinedRepeats = 1'000;
constexpr int mostDefinedConcurrency = 1'000;
constexpr int mostProposals = 20;
constexpr double mostBudget = 1e9;

const QString metricPrefix = QStringLiteral("metric:");

QString stageItem(const QString &pointer, qsizetype index)
{
    return pointer + QLatin1Char('/') + QString::number(index);
}

QStringList stageTypeNames()
{
    return {stageTypeName(StageType::Validation), stageTypeName(StageType::Performance),
            stageTypeName(StageType::Quality), stageTypeName(StageType::Comparison),
            stageTypeName(StageType::Optimization)};
}

QStringList quantityNames(StageType type)
{
    QStringList names;
    for (const StageQuantity &quantity : stageQuantities()) {
        if (findStageQuantity(type, QLatin1String(quantity.name)))
            names.append(QLatin1String(quantity.name));
    }
    return names;
}

/// A choice of words; the error names all of them and the one that was meant.
Result<QString> readWord(const JsonFields &fields, const QString &key, const QStringList &words)
{
    PL_TRY(const QString word, fields.text(key));
    if (word.isEmpty() || words.contains(word))
        return word;
    const QString meant = nearestWord(word, words);
    const QString all = words.join(QLatin1String(", "));
    return jsonFault(
        fields.pointer(key),
        meant.isEmpty()
            ? DefinitionText::tr("\"%1\" is not known here; there is %2").arg(word.left(80), all)
            : DefinitionText::tr("\"%1\" is not known here; did you mean \"%2\"?").arg(word.left(80), meant));
}

} // namespace

QString pipelineFileFormat()
{
    return QStringLiteral("promptlab-pipeline/1");
}

Result<PipelineDefinition> DefinitionReader::read(const QJsonValue &json) const
{
    const QStringList known{QStringLiteral("format"),  QStringLiteral("name"),      QStringLiteral("description"),
                            QStringLiteral("prompt"),  QStringLiteral("baseline"),  QStringLiteral("dataset"),
                            QStringLiteral("subsets"), QStringLiteral("rows"),      QStringLiteral("provider"),
                            QStringLiteral("models"),  QStringLiteral("repeats"),   QStringLiteral("concurrency"),
                            QStringLiteral("strict"),  QStringLiteral("threshold"), QStringLiteral("budget"),
                            QStringLiteral("stages"),  QStringLiteral("$schema")};
    PL_TRY(const JsonFields fields, JsonFields::of(json, QString(), known));
    PL_TRY(const QString format, fields.requiredText(QStringLiteral("format")));
    if (format != pipelineFileFormat())
        return jsonFault(fields.pointer(QStringLiteral("format")),
                         DefinitionText::tr("The format \"%1\" is not known here; this version reads \"%2\"")
                             .arg(format.left(80), pipelineFileFormat()));
    PipelineDefinition pipeline;
    PL_CHECK(readWhat(fields, pipeline));
    PL_CHECK(readHow(fields, pipeline));
    PL_TRY(pipeline.stages, readStages(fields, pipeline));
    return pipeline;
}

Result<void> DefinitionReader::readWhat(const JsonFields &fields, PipelineDefinition &pipeline)
{
    PL_TRY(pipeline.name, fields.requiredText(QStringLiteral("name")));
    PL_TRY(pipeline.description, fields.text(QStringLiteral("description")));
    PL_TRY(pipeline.prompt, fields.text(QStringLiteral("prompt")));
    PL_TRY(pipeline.baseline, fields.text(QStringLiteral("baseline")));
    PL_TRY(pipeline.dataset, fields.text(QStringLiteral("dataset")));
    PL_TRY(pipeline.subsets, readSubsets(fields));
    PL_TRY(pipeline.rows, fields.texts(QStringLiteral("rows")));
    return {};
}

Result<void> DefinitionReader::readHow(const JsonFields &fields, PipelineDefinition &pipeline)
{
    PL_TRY(pipeline.provider, fields.text(QStringLiteral("provider")));
    PL_TRY(pipeline.models, fields.texts(QStringLiteral("models")));
    PL_TRY(const auto repeats, fields.integer(QStringLiteral("repeats"), 1, mostDefinedRepeats));
    pipeline.repeats = int(repeats.value_or(pipeline.repeats));
    PL_TRY(const auto concurrency, fields.integer(QStringLiteral("concurrency"), 1, mostDefinedConcurrency));
    pipeline.concurrency = int(concurrency.value_or(pipeline.concurrency));
    if (fields.has(QStringLiteral("strict"))) {
        PL_TRY(pipeline.strictVariables, fields.flag(QStringLiteral("strict")));
    }
    PL_TRY(pipeline.threshold, fields.number(QStringLiteral("threshold"), 0, 1));
    PL_TRY(pipeline.budget, readBudget(fields));
    return {};
}

Result<QMap<QString, QStringList>> DefinitionReader::readSubsets(const JsonFields &fields)
{
    QMap<QString, QStringList> subsets;
    PL_TRY(const QJsonObject named, fields.map(QStringLiteral("subsets")));
    if (named.isEmpty())
        return subsets;
    PL_TRY(const JsonFields lists, JsonFields::of(named, fields.pointer(QStringLiteral("subsets")), named.keys()));
    for (const QString &name : named.keys()) {
        PL_TRY(const QStringList keys, lists.texts(name));
        if (keys.isEmpty())
            return jsonFault(lists.pointer(name),
                             DefinitionText::tr("The subset \"%1\" has no rows").arg(name.left(80)));
        subsets.insert(name, keys);
    }
    return subsets;
}

Result<RunBudget> DefinitionReader::readBudget(const JsonFields &fields)
{
    RunBudget budget;
    const QString key = QStringLiteral("budget");
    if (!fields.has(key))
        return budget;
    PL_TRY(const JsonFields limits,
           JsonFields::of(fields.value(key), fields.pointer(key),
                          {QStringLiteral("usd"), QStringLiteral("tokens"), QStringLiteral("minutes")}));
    PL_TRY(budget.usd, limits.number(QStringLiteral("usd"), 0, mostBudget));
    PL_TRY(budget.tokens, limits.integer(QStringLiteral("tokens"), 0, qint64(1) << 50));
    PL_TRY(budget.minutes, limits.number(QStringLiteral("minutes"), 0, mostBudget));
    return budget;
}

Result<QList<StageDefinition>> DefinitionReader::readStages(const JsonFields &fields,
                                                            const PipelineDefinition &pipeline)
{
    const QString key = QStringLiteral("stages");
    PL_TRY(const QJsonArray list, fields.array(key));
    if (list.isEmpty())
        return jsonFault(fields.pointer(key), DefinitionText::tr("The pipeline has no stages"));
    if (list.size() > mostStages)
        return jsonFault(fields.pointer(key),
                         DefinitionText::tr("The pipeline has more than %1 stages").arg(mostStages),
                         ErrorCode::LimitExceeded);
    QList<StageDefinition> stages;
    QSet<QString> names;
    for (qsizetype i = 0; i < list.size(); ++i) {
        const QString pointer = stageItem(fields.pointer(key), i);
        PL_TRY(const StageDefinition stage, readStage(list.at(i), pointer));
        if (names.contains(stage.name))
            return jsonFault(pointer, DefinitionText::tr("Two stages are called \"%1\"; give one a name of its own")
                                          .arg(stage.name.left(80)));
        if (stage.type != StageType::Validation && pipeline.dataset.isEmpty())
            return jsonFault(pointer,
                             DefinitionText::tr("The stage \"%1\" asks models, and the pipeline names no dataset")
                                 .arg(stage.name.left(80)));
        names.insert(stage.name);
        stages.append(stage);
    }
    return stages;
}

Result<StageDefinition> DefinitionReader::readStage(const QJsonValue &json, const QString &pointer)
{
    const QStringList known{QStringLiteral("name"),           QStringLiteral("type"),     QStringLiteral("onFailure"),
                            QStringLiteral("onInconclusive"), QStringLiteral("criteria"), QStringLiteral("settings"),
                            QStringLiteral("maxNullShare"),   QStringLiteral("models"),   QStringLiteral("rows"),
                            QStringLiteral("repeats")};
    PL_TRY(const JsonFields fields, JsonFields::of(json, pointer, known));
    StageDefinition stage;
    const QString typeKey = QStringLiteral("type");
    PL_TRY(const QString type, readWord(fields, typeKey, stageTypeNames()));
    if (type.isEmpty())
        return jsonFault(
            pointer,
            DefinitionText::tr("The stage has no type; there is %1").arg(stageTypeNames().join(QLatin1String(", "))));
    PL_TRY(stage.type, stageTypeFromName(type));
    PL_TRY(stage.name, fields.text(QStringLiteral("name")));
    if (stage.name.isEmpty())
        stage.name = type;
    const QStringList ways{QStringLiteral("stop"), QStringLiteral("continue")};
    PL_TRY(const QString failure, readWord(fields, QStringLiteral("onFailure"), ways));
    stage.stopsOnFailure = failure != ways.last();
    PL_TRY(const QString doubt, readWord(fields, QStringLiteral("onInconclusive"), ways));
    stage.stopsOnDoubt = doubt == ways.first();
    PL_CHECK(readStageRun(fields, stage));
    PL_CHECK(readCriteria(fields, stage));
    return stage;
}

Result<void> DefinitionReader::readStageRun(const JsonFields &fields, StageDefinition &stage)
{
    if (stage.type == StageType::Validation) {
        for (const char *key : {"models", "rows", "repeats", "maxNullShare"}) {
            if (fields.has(QLatin1String(key)))
                return jsonFault(fields.pointer(QLatin1String(key)) + QLatin1String("#key"),
                                 DefinitionText::tr("A validation stage asks no model, so it has no \"%1\"")
                                     .arg(QLatin1String(key)));
        }
        return {};
    }
    PL_TRY(stage.models, fields.texts(QStringLiteral("models")));
    PL_TRY(stage.rows, fields.texts(QStringLiteral("rows")));
    PL_TRY(const auto repeats, fields.integer(QStringLiteral("repeats"), 1, mostDefinedRepeats));
    if (repeats)
        stage.repeats = int(*repeats);
    PL_TRY(const auto nulls, fields.number(QStringLiteral("maxNullShare"), 0, 1));
    stage.maxNullShare = nulls.value_or(stage.maxNullShare);
    return {};
}

Result<void> DefinitionReader::readCriteria(const JsonFields &fields, StageDefinition &stage)
{
    const QString criteria = QStringLiteral("criteria");
    const QString settings = QStringLiteral("settings");
    const bool optimizes = stage.type == StageType::Optimization;
    const QString &wrong = optimizes ? criteria : settings;
    if (fields.has(wrong))
        return jsonFault(fields.pointer(wrong) + QLatin1String("#key"),
                         DefinitionText::tr("A stage of type %1 has no \"%2\"").arg(stageTypeName(stage.type), wrong));
    if (optimizes) {
        PL_TRY(stage.optimization, readOptimization(fields));
        return {};
    }
    if (!fields.has(criteria))
        return {};
    if (stage.type == StageType::Comparison) {
        PL_TRY(stage.comparison, readComparison(fields, criteria));
        return {};
    }
    PL_TRY(stage.criteria, readLimits(fields.value(criteria), fields.pointer(criteria), stage.type));
    return {};
}

/// In the order of the documentation, named metrics last.
Result<QList<NamedLimit>> DefinitionReader::readLimits(const QJsonValue &json, const QString &pointer, StageType type)
{
    QStringList known = quantityNames(type);
    if (json.isObject() && (type == StageType::Quality || type == StageType::Comparison)) {
        for (const QString &key : json.toObject().keys()) {
            if (key.startsWith(metricPrefix) && key.size() > metricPrefix.size())
                known.append(key);
        }
    }
    PL_TRY(const JsonFields fields, JsonFields::of(json, pointer, known));
    QList<NamedLimit> limits;
    for (const QString &name : qAsConst(known)) {
        if (!fields.has(name))
            continue;
        const StageQuantity *quantity = findStageQuantity(type, name);
        PL_TRY(const StageLimit limit,
               StageLimit::fromJson(fields.value(name), fields.pointer(name), !quantity || quantity->hasBound));
        limits.append({name, limit});
    }
    return limits;
}

Result<ComparisonCriteria> DefinitionReader::readComparison(const JsonFields &fields, const QString &key)
{
    PL_TRY(const JsonFields parts,
           JsonFields::of(fields.value(key), fields.pointer(key),
                          {QStringLiteral("primary"), QStringLiteral("gate"), QStringLiteral("margin"),
                           QStringLiteral("metrics"), QStringLiteral("guardrails")}));
    ComparisonCriteria comparison;
    const QString primaryKey = QStringLiteral("primary");
    PL_TRY(const QString primary, parts.text(primaryKey));
    if (!primary.isEmpty())
        comparison.primary = primary;
    const bool metric = comparison.primary.startsWith(metricPrefix) && comparison.primary.size() > metricPrefix.size();
    if (!metric && comparison.primary != QLatin1String("passRate") && comparison.primary != QLatin1String("meanScore"))
        return jsonFault(parts.pointer(primaryKey),
                         DefinitionText::tr("\"%1\" cannot decide a comparison; there is passRate, meanScore and "
                                            "metric:NAME")
                             .arg(comparison.primary.left(80)));
    PL_TRY(const QString gate, readWord(parts, QStringLiteral("gate"),
                                        {gateKindName(GateKind::Superiority), gateKindName(GateKind::NonInferiority)}));
    if (gate == gateKindName(GateKind::Superiority))
        comparison.gate = GateKind::Superiority;
    PL_TRY(const auto margin, parts.number(QStringLiteral("margin"), 0, 1));
    comparison.margin = margin.value_or(comparison.margin);
    if (parts.has(QStringLiteral("metrics"))) {
        PL_TRY(comparison.metrics, parts.flag(QStringLiteral("metrics")));
    }
    const QString guardrails = QStringLiteral("guardrails");
    if (parts.has(guardrails)) {
        PL_TRY(comparison.guardrails,
               readLimits(parts.value(guardrails), parts.pointer(guardrails), StageType::Comparison));
    }
    return comparison;
}

Result<OptimizationSettings> DefinitionReader::readOptimization(const JsonFields &fields)
{
    OptimizationSettings settings;
    const QString key = QStringLiteral("settings");
    if (!fields.has(key))
        return settings;
    PL_TRY(const JsonFields parts, JsonFields::of(fields.value(key), fields.pointer(key),
                                                  {QStringLiteral("provider"), QStringLiteral("model"),
                                                   QStringLiteral("proposals"), QStringLiteral("heldBack")}));
    PL_TRY(settings.provider, parts.text(QStringLiteral("provider")));
    PL_TRY(settings.model, parts.text(QStringLiteral("model")));
    PL_TRY(const auto proposals, parts.integer(QStringLiteral("proposals"), 1, mostProposals));
    settings.proposals = int(proposals.value_or(settings.proposals));
    PL_TRY(const auto heldBack, parts.number(QStringLiteral("heldBack"), 0.1, 0.9));
    settings.heldBack = heldBack.value_or(settings.heldBack);
    return settings;
}

} // namespace promptlab
