// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/stages/pipelinedefinition.h"

#include "core/base/yaml.h"
#include "core/pipeline/stages/definitionreader.h"
#include "core/prompt/jsonfields.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>

static void initPipelineSchemas()
{
    Q_INIT_RESOURCE(promptlab_schemas);
}

namespace promptlab {

namespace {

struct DefinitionSchemaText {
    Q_DECLARE_TR_FUNCTIONS(PipelineDefinition)
};

QJsonObject limitsJson(const QList<NamedLimit> &limits)
{
    QJsonObject json;
    for (const NamedLimit &limit : limits)
        json.insert(limit.name, limit.limit.toJson());
    return json;
}

void insertTexts(QJsonObject &json, const QString &key, const QStringList &texts)
{
    if (!texts.isEmpty())
        json.insert(key, QJsonArray::fromStringList(texts));
}

void insertText(QJsonObject &json, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        json.insert(key, text);
}

QJsonObject comparisonJson(const ComparisonCriteria &comparison)
{
    QJsonObject json{{QStringLiteral("primary"), comparison.primary},
                     {QStringLiteral("gate"), gateKindName(comparison.gate)},
                     {QStringLiteral("margin"), comparison.margin},
                     {QStringLiteral("metrics"), comparison.metrics}};
    if (!comparison.guardrails.isEmpty())
        json.insert(QStringLiteral("guardrails"), limitsJson(comparison.guardrails));
    return json;
}

QJsonObject optimizationJson(const OptimizationSettings &settings)
{
    QJsonObject json{{QStringLiteral("proposals"), settings.proposals},
                     {QStringLiteral("heldBack"), settings.heldBack}};
    insertText(json, QStringLiteral("provider"), settings.provider);
    insertText(json, QStringLiteral("model"), settings.model);
    return json;
}

QJsonObject stageJson(const StageDefinition &stage)
{
    QJsonObject json{{QStringLiteral("name"), stage.name}, {QStringLiteral("type"), stageTypeName(stage.type)}};
    if (!stage.stopsOnFailure)
        json.insert(QStringLiteral("onFailure"), QStringLiteral("continue"));
    if (stage.stopsOnDoubt)
        json.insert(QStringLiteral("onInconclusive"), QStringLiteral("stop"));
    if (stage.type == StageType::Comparison)
        json.insert(QStringLiteral("criteria"), comparisonJson(stage.comparison));
    else if (stage.type == StageType::Optimization)
        json.insert(QStringLiteral("settings"), optimizationJson(stage.optimization));
    else if (!stage.criteria.isEmpty())
        json.insert(QStringLiteral("criteria"), limitsJson(stage.criteria));
    if (stage.maxNullShare != StageDefinition().maxNullShare)
        json.insert(QStringLiteral("maxNullShare"), stage.maxNullShare);
    insertTexts(json, QStringLiteral("models"), stage.models);
    insertTexts(json, QStringLiteral("rows"), stage.rows);
    if (stage.repeats)
        json.insert(QStringLiteral("repeats"), *stage.repeats);
    return json;
}

QJsonObject budgetJson(const RunBudget &budget)
{
    QJsonObject json;
    if (budget.usd)
        json.insert(QStringLiteral("usd"), *budget.usd);
    if (budget.tokens)
        json.insert(QStringLiteral("tokens"), *budget.tokens);
    if (budget.minutes)
        json.insert(QStringLiteral("minutes"), *budget.minutes);
    return json;
}

void insertNumbers(QJsonObject &json, const PipelineDefinition &pipeline)
{
    const PipelineDefinition usual;
    if (pipeline.repeats != usual.repeats)
        json.insert(QStringLiteral("repeats"), pipeline.repeats);
    if (pipeline.concurrency != usual.concurrency)
        json.insert(QStringLiteral("concurrency"), pipeline.concurrency);
    if (pipeline.strictVariables != usual.strictVariables)
        json.insert(QStringLiteral("strict"), pipeline.strictVariables);
    if (pipeline.threshold)
        json.insert(QStringLiteral("threshold"), *pipeline.threshold);
    if (!pipeline.budget.isEmpty())
        json.insert(QStringLiteral("budget"), budgetJson(pipeline.budget));
}

} // namespace

QJsonObject PipelineDefinition::toJson() const
{
    QJsonObject json{{QStringLiteral("format"), pipelineFileFormat()}, {QStringLiteral("name"), name}};
    insertText(json, QStringLiteral("description"), description);
    insertText(json, QStringLiteral("prompt"), prompt);
    insertText(json, QStringLiteral("baseline"), baseline);
    insertText(json, QStringLiteral("dataset"), dataset);
    QJsonObject named;
    for (auto subset = subsets.cbegin(); subset != subsets.cend(); ++subset)
        named.insert(subset.key(), QJsonArray::fromStringList(subset.value()));
    if (!named.isEmpty())
        json.insert(QStringLiteral("subsets"), named);
    insertTexts(json, QStringLiteral("rows"), rows);
    insertText(json, QStringLiteral("provider"), provider);
    insertTexts(json, QStringLiteral("models"), models);
    insertNumbers(json, *this);
    QJsonArray list;
    for (const StageDefinition &stage : stages)
        list.append(stageJson(stage));
    json.insert(QStringLiteral("stages"), list);
    return json;
}

Result<PipelineDefinition> PipelineDefinition::fromJson(const QJsonValue &json)
{
    return DefinitionReader().read(json);
}

QString PipelineDefinition::hash() const
{
    return QString::fromLatin1(QCryptographicHash::hash(canonicalJson(toJson()), QCryptographicHash::Sha256).toHex());
}

QStringList PipelineDefinition::rowKeys(const QStringList &wanted) const
{
    QStringList keys;
    for (const QString &word : wanted) {
        if (subsets.contains(word))
            keys += subsets.value(word);
        else
            keys += word;
    }
    keys.removeDuplicates();
    return keys;
}

Result<PipelineDefinition> readPipelineFile(QByteArrayView text, const QString &source)
{
    PL_TRY(const YamlDocument document, parseYaml(text, source));
    auto definition = PipelineDefinition::fromJson(document.root);
    if (definition.ok())
        return definition;
    Error placed = definition.error();
    if (!placed.position)
        placed.position = document.positionOf(placed.detail);
    return placed;
}

Result<QByteArray> pipelineFileSchema()
{
    initPipelineSchemas();
    QFile schema(QStringLiteral(":/promptlab/schemas/promptlab-pipeline.schema.json"));
    if (!schema.open(QIODevice::ReadOnly))
        return makeError(
            ErrorCode::Corrupt,
            DefinitionSchemaText::tr("The schema of pipeline files is missing from the program; install it again"));
    return schema.readAll();
}

QList<StageDefinition> usualStages()
{
    const auto stage = [](StageType type) {
        StageDefinition made;
        made.type = type;
        made.name = stageTypeName(type);
        return made;
    };
    const auto atMost = [](double max) {
        StageLimit limit;
        limit.max = max;
        return limit;
    };
    StageDefinition validation = stage(StageType::Validation);
    validation.criteria = {{QStringLiteral("errors"), atMost(0)}, {QStringLiteral("unrenderableRows"), atMost(0)}};
    StageDefinition performance = stage(StageType::Performance);
    performance.stopsOnFailure = false;
    StageLimit slower;
    slower.maxIncrease = 0.2;
    performance.criteria = {{QStringLiteral("latencyP95Ms"), slower}, {QStringLiteral("costPerAnswerUsd"), slower}};
    StageDefinition quality = stage(StageType::Quality);
    quality.stopsOnFailure = false;
    StageLimit rate;
    rate.min = 0.8;
    quality.criteria = {{QStringLiteral("passRate"), rate}, {QStringLiteral("errorShare"), atMost(0.05)}};
    return {validation, performance, quality, stage(StageType::Comparison)};
}

} // namespace promptlab
