// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/promptfoo/evalplan.h"

namespace promptlab {

namespace {

void evalPutText(QJsonObject &json, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        json.insert(key, text);
}

void evalPutObject(QJsonObject &json, const QString &key, const QJsonObject &object)
{
    if (!object.isEmpty())
        json.insert(key, object);
}

void evalPutValue(QJsonObject &json, const QString &key, const QJsonValue &value)
{
    if (!value.isNull() && !value.isUndefined())
        json.insert(key, value);
}

QString evalLanguageName(EvalFunction::Language language)
{
    switch (language) {
    case EvalFunction::Language::JavaScript: return QStringLiteral("javascript");
    case EvalFunction::Language::TypeScript: return QStringLiteral("typescript");
    case EvalFunction::Language::Python: return QStringLiteral("python");
    case EvalFunction::Language::Ruby: return QStringLiteral("ruby");
    case EvalFunction::Language::Program: return QStringLiteral("program");
    }
    Q_UNREACHABLE();
}

template<typename T>
QJsonArray evalListJson(const QList<T> &list)
{
    QJsonArray array;
    for (const T &item : list)
        array.append(item.toJson());
    return array;
}

} // namespace

QJsonObject EvalFunction::toJson() const
{
    QJsonObject json{{QStringLiteral("language"), evalLanguageName(language)}, {QStringLiteral("path"), path}};
    evalPutText(json, QStringLiteral("name"), name);
    return json;
}

QJsonObject EvalPrompt::toJson() const
{
    QJsonObject json{{QStringLiteral("id"), id}, {QStringLiteral("label"), label}, {QStringLiteral("raw"), raw}};
    evalPutObject(json, QStringLiteral("config"), config);
    if (function)
        json.insert(QStringLiteral("function"), function->toJson());
    return json;
}

QJsonObject EvalProvider::toJson() const
{
    QJsonObject json{{QStringLiteral("id"), id},
                     {QStringLiteral("kind"), kind},
                     {QStringLiteral("model"), model},
                     {QStringLiteral("supported"), supported}};
    evalPutText(json, QStringLiteral("label"), label);
    evalPutText(json, QStringLiteral("format"), format);
    evalPutObject(json, QStringLiteral("config"), config);
    evalPutObject(json, QStringLiteral("env"), env);
    evalPutValue(json, QStringLiteral("transform"), transform);
    evalPutValue(json, QStringLiteral("inputs"), inputs);
    if (!prompts.isEmpty())
        json.insert(QStringLiteral("prompts"), QJsonArray::fromStringList(prompts));
    if (delayMs > 0)
        json.insert(QStringLiteral("delay"), delayMs);
    return json;
}

QJsonObject EvalColumn::toJson() const
{
    QJsonObject json{{QStringLiteral("provider"), provider}, {QStringLiteral("prompt"), prompt}};
    evalPutObject(json, QStringLiteral("config"), config);
    return json;
}

QJsonObject EvalCase::toJson() const
{
    QJsonObject json{{QStringLiteral("index"), testIndex}, {QStringLiteral("vars"), vars}};
    if (repeatIndex > 0)
        json.insert(QStringLiteral("repeat"), repeatIndex);
    evalPutText(json, QStringLiteral("description"), description);
    if (!templateVars.isEmpty())
        json.insert(QStringLiteral("templateVars"), QJsonArray::fromStringList(templateVars));
    if (!assertions.isEmpty())
        json.insert(QStringLiteral("assert"), assertions);
    evalPutObject(json, QStringLiteral("options"), options);
    evalPutObject(json, QStringLiteral("metadata"), metadata);
    if (threshold)
        json.insert(QStringLiteral("threshold"), *threshold);
    QJsonArray asked;
    for (const qsizetype column : columns)
        asked.append(column);
    json.insert(QStringLiteral("columns"), asked);
    evalPutValue(json, QStringLiteral("provider"), provider);
    evalPutValue(json, QStringLiteral("providerOutput"), providerOutput);
    evalPutValue(json, QStringLiteral("assertScoringFunction"), assertScoringFunction);
    evalPutText(json, QStringLiteral("conversation"), conversationId);
    if (runSerially)
        json.insert(QStringLiteral("runSerially"), true);
    return json;
}

QJsonObject EvalOptions::toJson() const
{
    QJsonObject json{{QStringLiteral("maxConcurrency"), maxConcurrency},
                     {QStringLiteral("repeat"), repeat},
                     {QStringLiteral("delay"), delayMs},
                     {QStringLiteral("cache"), cache},
                     {QStringLiteral("timeoutMs"), timeoutMs},
                     {QStringLiteral("maxEvalTimeMs"), maxEvalTimeMs}};
    if (disableVarExpansion)
        json.insert(QStringLiteral("disableVarExpansion"), true);
    evalPutText(json, QStringLiteral("promptPrefix"), promptPrefix);
    evalPutText(json, QStringLiteral("promptSuffix"), promptSuffix);
    evalPutObject(json, QStringLiteral("commandLineOptions"), commandLineOptions);
    return json;
}

QJsonObject EvalPlan::toJson() const
{
    QJsonArray metrics;
    for (const EvalMetric &metric : derivedMetrics)
        metrics.append(
            QJsonObject{{QStringLiteral("name"), metric.name}, {QStringLiteral("value"), metric.expression}});
    QJsonObject filters;
    for (const auto &[name, function] : nunjucksFilters)
        filters.insert(name, function.toJson());
    QJsonObject json{{QStringLiteral("providers"), evalListJson(providers)},
                     {QStringLiteral("prompts"), evalListJson(prompts)},
                     {QStringLiteral("columns"), evalListJson(columns)},
                     {QStringLiteral("options"), options.toJson()},
                     {QStringLiteral("findings"), evalListJson(findings)}};
    evalPutText(json, QStringLiteral("description"), description);
    evalPutObject(json, QStringLiteral("tags"), tags);
    evalPutObject(json, QStringLiteral("metadata"), metadata);
    evalPutObject(json, QStringLiteral("env"), env);
    evalPutObject(json, QStringLiteral("nunjucksFilters"), filters);
    if (!metrics.isEmpty())
        json.insert(QStringLiteral("derivedMetrics"), metrics);
    if (!outputPaths.isEmpty())
        json.insert(QStringLiteral("outputPaths"), QJsonArray::fromStringList(outputPaths));
    return json;
}

} // namespace promptlab
