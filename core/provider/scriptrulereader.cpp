// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/prompt/jsonfields.h"
#include "core/provider/scriptreading.h"

#include <QCoreApplication>

namespace promptlab {

namespace {

struct ScriptRuleText {
    Q_DECLARE_TR_FUNCTIONS(ScriptRules)
};

QString ruleChildPointer(const QString &pointer, qsizetype index)
{
    return pointer + QLatin1Char('/') + QString::number(index);
}

Result<std::optional<ScriptTemplate>> readOptionalTemplate(const JsonFields &fields, const QString &key,
                                                           ScriptReading &reading)
{
    if (!fields.has(key))
        return std::optional<ScriptTemplate>();
    PL_TRY(ScriptTemplate text, readScriptTemplate(fields.value(key), fields.pointer(key), reading));
    return std::optional(std::move(text));
}

Result<int> readCount(const JsonFields &fields, const QString &key, int highest)
{
    PL_TRY(const std::optional<qint64> number, fields.integer(key, 0, highest));
    return static_cast<int>(number.value_or(0));
}

Result<void> readCases(const JsonFields &fields, ScriptStep &step, ScriptReading &reading)
{
    const QString key = QStringLiteral("cases");
    PL_TRY(const QJsonArray cases, fields.array(key));
    for (qsizetype i = 0; i < cases.size(); ++i) {
        const QString pointer = ruleChildPointer(fields.pointer(key), i);
        PL_TRY(const JsonFields entry,
               JsonFields::of(cases.at(i), pointer, {QStringLiteral("when"), QStringLiteral("value")}));
        ScriptStep::Case result;
        const QString when = QStringLiteral("when");
        PL_TRY(result.when, readScriptCondition(entry.value(when), entry.pointer(when), reading));
        const QString value = QStringLiteral("value");
        PL_TRY(result.value, readScriptTemplate(entry.value(value), entry.pointer(value), reading));
        step.cases += result;
    }
    step.kind = ScriptStep::Kind::Cases;
    return {};
}

Result<void> readMap(const JsonFields &fields, ScriptStep &step, ScriptReading &reading)
{
    const QString key = QStringLiteral("map");
    PL_TRY(const QString name, fields.requiredText(key));
    PL_TRY(step.mapFrom, readScriptSubject(name, fields.pointer(key), reading));
    const QString tableKey = QStringLiteral("table");
    PL_TRY(const QJsonObject table, fields.map(tableKey));
    for (auto it = table.constBegin(); it != table.constEnd(); ++it) {
        const QString pointer = fields.pointer(tableKey) + QLatin1Char('/') + jsonPointerToken(it.key());
        PL_TRY(const ScriptTemplate value, readScriptTemplate(it.value(), pointer, reading));
        step.table.insert(it.key(), value);
    }
    if (step.table.isEmpty())
        return jsonFault(fields.ownPointer(), ScriptRuleText::tr("\"map\" needs a \"table\""));
    step.kind = ScriptStep::Kind::Map;
    return {};
}

Result<ScriptStep::Choice> readChoice(const QJsonValue &json, const QString &pointer, ScriptReading &reading)
{
    ScriptStep::Choice choice;
    if (!json.isObject()) {
        PL_TRY(choice.value, readScriptTemplate(json, pointer, reading));
        return choice;
    }
    PL_TRY(const JsonFields fields, JsonFields::of(json, pointer, {QStringLiteral("value"), QStringLiteral("weight")}));
    const QString value = QStringLiteral("value");
    PL_TRY(choice.value, readScriptTemplate(fields.value(value), fields.pointer(value), reading));
    PL_TRY(const std::optional<double> weight, fields.number(QStringLiteral("weight"), 0, 1e9));
    choice.weight = weight.value_or(1);
    return choice;
}

Result<void> readPick(const JsonFields &fields, ScriptStep &step, ScriptReading &reading)
{
    const QString key = QStringLiteral("pick");
    QJsonValue list = fields.value(key);
    if (list.isString()) {
        const QString name = list.toString();
        list = reading.constants.value(name.startsWith(QLatin1String("values.")) ? name.mid(7) : name);
        if (!list.isArray())
            return jsonFault(fields.pointer(key),
                             ScriptRuleText::tr("\"values\" holds no list named \"%1\"").arg(name.left(80)));
    }
    const QJsonArray array = list.toArray();
    double total = 0;
    for (qsizetype i = 0; i < array.size(); ++i) {
        PL_TRY(const ScriptStep::Choice choice,
               readChoice(array.at(i), ruleChildPointer(fields.pointer(key), i), reading));
        total += choice.weight;
        step.choices += choice;
    }
    if (total <= 0)
        return jsonFault(fields.pointer(key), ScriptRuleText::tr("There is nothing to pick from"));
    PL_TRY(step.dice, readScriptDice(fields.object(), fields.ownPointer(), reading));
    step.kind = ScriptStep::Kind::Pick;
    return {};
}

Result<ScriptStep> readStep(const QJsonValue &json, const QString &pointer, const QString &owner,
                            ScriptReading &reading)
{
    static const QStringList ways{QStringLiteral("value"), QStringLiteral("cases"), QStringLiteral("map"),
                                  QStringLiteral("pick")};
    static const QStringList known =
        ways + QStringList{QStringLiteral("set"),   QStringLiteral("when"), QStringLiteral("default"),
                           QStringLiteral("table"), QStringLiteral("by"),   QStringLiteral("salt")};
    PL_TRY(const JsonFields fields, JsonFields::of(json, pointer, known));
    ScriptStep step;
    PL_TRY(step.name, fields.requiredText(QStringLiteral("set")));
    const auto named = ScriptSubject::parse(step.name);
    if (!named || named->kind != ScriptSubject::Kind::Value || named->name != step.name)
        return jsonFault(fields.pointer(QStringLiteral("set")),
                         ScriptRuleText::tr("\"%1\" cannot be used as the name of a value").arg(step.name.left(80)));
    reading.valueNames.insert(step.name);
    reading.place = owner + QStringLiteral("step:") + step.name;
    reading.diceInPlace = 0;
    const QString when = QStringLiteral("when");
    PL_TRY(step.when, readScriptCondition(fields.value(when), fields.pointer(when), reading));
    PL_TRY(step.fallback, readOptionalTemplate(fields, QStringLiteral("default"), reading));
    const auto given = std::count_if(ways.begin(), ways.end(), [&](const QString &way) { return fields.has(way); });
    if (given != 1)
        return jsonFault(pointer,
                         ScriptRuleText::tr("A step needs exactly one of %1").arg(ways.join(QStringLiteral(", "))));
    const bool pick = fields.has(QStringLiteral("pick"));
    if (!pick && (fields.has(QStringLiteral("by")) || fields.has(QStringLiteral("salt"))))
        return jsonFault(pointer, ScriptRuleText::tr("\"by\" and \"salt\" belong to \"pick\""));
    if (fields.has(QStringLiteral("table")) && !fields.has(QStringLiteral("map")))
        return jsonFault(pointer, ScriptRuleText::tr("\"table\" belongs to \"map\""));
    if (fields.has(QStringLiteral("cases")))
        PL_CHECK(readCases(fields, step, reading));
    else if (fields.has(QStringLiteral("map")))
        PL_CHECK(readMap(fields, step, reading));
    else if (pick)
        PL_CHECK(readPick(fields, step, reading));
    else {
        const QString value = QStringLiteral("value");
        PL_TRY(step.value, readScriptTemplate(fields.value(value), fields.pointer(value), reading));
    }
    return step;
}

Result<ScriptToolCall> readToolCall(const QJsonValue &json, const QString &pointer, ScriptReading &reading)
{
    const QString nameKey = QStringLiteral("name");
    const QString argumentsKey = QStringLiteral("arguments");
    PL_TRY(const JsonFields fields, JsonFields::of(json, pointer, {nameKey, argumentsKey, QStringLiteral("id")}));
    ScriptToolCall call;
    PL_CHECK(fields.requiredText(nameKey));
    PL_TRY(call.name, readScriptTemplate(fields.value(nameKey), fields.pointer(nameKey), reading));
    if (fields.value(argumentsKey).isString()) {
        PL_TRY(call.rawArguments,
               readScriptTemplate(fields.value(argumentsKey), fields.pointer(argumentsKey), reading));
    } else {
        PL_TRY(const QJsonObject arguments, fields.map(argumentsKey));
        PL_TRY(call.arguments, readScriptJson(arguments, fields.pointer(argumentsKey), reading));
    }
    PL_TRY(const auto id, readOptionalTemplate(fields, QStringLiteral("id"), reading));
    call.id = id.value_or(ScriptTemplate());
    return call;
}

Result<std::optional<StopReason>> readFinish(const JsonFields &fields)
{
    static const QHash<QString, StopReason> names{{QStringLiteral("stop"), StopReason::Stop},
                                                  {QStringLiteral("length"), StopReason::Length},
                                                  {QStringLiteral("tool_calls"), StopReason::ToolCalls},
                                                  {QStringLiteral("content_filter"), StopReason::Filter}};
    const QString key = QStringLiteral("finish");
    if (!fields.has(key))
        return std::optional<StopReason>();
    PL_TRY(const QString name, fields.requiredText(key));
    if (!names.contains(name))
        return jsonFault(
            fields.pointer(key),
            ScriptRuleText::tr("\"%1\" is no end of an answer; known are stop, length, tool_calls, content_filter")
                .arg(name.left(40)));
    return std::optional(names.value(name));
}

Result<ScriptFault> readFault(const QJsonValue &json, const QString &pointer, ScriptReading &reading)
{
    static const QStringList known{
        QStringLiteral("status"),     QStringLiteral("headers"),       QStringLiteral("body"),
        QStringLiteral("cut_after"),  QStringLiteral("malformed"),     QStringLiteral("error_event"),
        QStringLiteral("disconnect"), QStringLiteral("first_byte_ms"), QStringLiteral("times")};
    PL_TRY(const JsonFields fields, JsonFields::of(json, pointer, known));
    ScriptFault fault;
    PL_TRY(const std::optional<qint64> status, fields.integer(QStringLiteral("status"), 400, 599));
    fault.status = static_cast<int>(status.value_or(0));
    const QString headersKey = QStringLiteral("headers");
    PL_TRY(const QJsonObject headers, fields.map(headersKey));
    for (auto it = headers.constBegin(); it != headers.constEnd(); ++it) {
        PL_TRY(const ScriptTemplate value,
               readScriptTemplate(it.value(),
                                  fields.pointer(headersKey) + QLatin1Char('/') + jsonPointerToken(it.key()), reading));
        fault.headers.append(std::pair(it.key().toUtf8(), value));
    }
    PL_TRY(fault.body, readOptionalTemplate(fields, QStringLiteral("body"), reading));
    PL_TRY(const std::optional<qint64> cut, fields.integer(QStringLiteral("cut_after"), 0, 1'000'000));
    if (cut)
        fault.cutAfter = static_cast<int>(*cut);
    PL_TRY(fault.malformed, fields.flag(QStringLiteral("malformed")));
    PL_TRY(fault.errorEvent, readOptionalTemplate(fields, QStringLiteral("error_event"), reading));
    PL_TRY(fault.disconnect, fields.flag(QStringLiteral("disconnect")));
    PL_TRY(fault.firstByteMs, readCount(fields, QStringLiteral("first_byte_ms"), 3'600'000));
    PL_TRY(const std::optional<qint64> times, fields.integer(QStringLiteral("times"), 1, 100));
    if (times)
        fault.times = static_cast<int>(*times);
    if (!fault.breaks() && fault.firstByteMs == 0)
        return jsonFault(pointer, ScriptRuleText::tr("The fault does nothing: one of status, cut_after, malformed, "
                                                     "error_event, disconnect, first_byte_ms is needed"));
    if (fault.status == 0 && (!fault.headers.isEmpty() || fault.body))
        return jsonFault(pointer, ScriptRuleText::tr("\"headers\" and \"body\" belong to a \"status\""));
    return fault;
}

Result<void> readAnswer(const JsonFields &fields, ScriptRule &rule, ScriptReading &reading)
{
    PL_TRY(rule.reply, readOptionalTemplate(fields, QStringLiteral("reply"), reading));
    PL_TRY(rule.refusal, readOptionalTemplate(fields, QStringLiteral("refusal"), reading));
    const QString jsonKey = QStringLiteral("reply_json");
    if (fields.has(jsonKey)) {
        PL_TRY(rule.replyJson, readScriptJson(fields.value(jsonKey), fields.pointer(jsonKey), reading));
    }
    PL_TRY(rule.replySchema, fields.flag(QStringLiteral("reply_schema")));
    const QString callsKey = QStringLiteral("tool_calls");
    PL_TRY(const QJsonArray calls, fields.array(callsKey));
    for (qsizetype i = 0; i < calls.size(); ++i) {
        PL_TRY(const ScriptToolCall call,
               readToolCall(calls.at(i), ruleChildPointer(fields.pointer(callsKey), i), reading));
        rule.toolCalls += call;
    }
    const int texts = int(rule.reply.has_value()) + int(rule.replyJson.has_value()) + int(rule.replySchema)
                    + int(rule.refusal.has_value());
    if (texts > 1)
        return jsonFault(fields.ownPointer(),
                         ScriptRuleText::tr("A rule has only one of reply, reply_json, reply_schema, refusal"));
    const bool answers = texts > 0 || !rule.toolCalls.isEmpty();
    const bool alwaysFails = rule.fault && rule.fault->breaks() && !rule.fault->times;
    if (!answers && !alwaysFails)
        return jsonFault(
            fields.ownPointer(),
            ScriptRuleText::tr(
                "The rule has no answer: one of reply, reply_json, reply_schema, tool_calls, refusal is needed"));
    return {};
}

} // namespace

Result<ScriptUsage> readScriptUsage(const QJsonValue &json, const QString &pointer)
{
    const QStringList known{QStringLiteral("prompt"), QStringLiteral("output"), QStringLiteral("cached"),
                            QStringLiteral("reasoning")};
    PL_TRY(const JsonFields fields, JsonFields::of(json, pointer, known));
    ScriptUsage usage;
    constexpr qint64 highest = 1'000'000'000;
    PL_TRY(usage.prompt, fields.integer(known[0], 0, highest));
    PL_TRY(usage.output, fields.integer(known[1], 0, highest));
    PL_TRY(usage.cached, fields.integer(known[2], 0, highest));
    PL_TRY(usage.reasoning, fields.integer(known[3], 0, highest));
    return usage;
}

Result<ScriptLatency> readScriptLatency(const QJsonValue &json, const QString &pointer)
{
    const QStringList known{QStringLiteral("first"), QStringLiteral("per_chunk"), QStringLiteral("jitter")};
    const QJsonObject object = json.isDouble() ? QJsonObject{{known[0], json}} : json.toObject();
    if (!json.isDouble() && !json.isObject())
        return jsonFault(pointer,
                         ScriptRuleText::tr("A number of milliseconds, or first, per_chunk and jitter are expected"));
    PL_TRY(const JsonFields fields, JsonFields::of(object, pointer, known));
    ScriptLatency latency;
    PL_TRY(const std::optional<double> first, fields.number(known[0], 0, 3'600'000));
    PL_TRY(const std::optional<double> perChunk, fields.number(known[1], 0, 3'600'000));
    PL_TRY(const std::optional<double> jitter, fields.number(known[2], 0, 1));
    latency.firstMs = first.value_or(0);
    latency.perChunkMs = perChunk.value_or(0);
    latency.jitter = jitter.value_or(0);
    return latency;
}

Result<QList<ScriptStep>> readScriptSteps(const QJsonValue &json, const QString &pointer, const QString &owner,
                                          ScriptReading &reading)
{
    QList<ScriptStep> steps;
    if (json.isUndefined())
        return steps;
    if (!json.isArray())
        return jsonFault(pointer, ScriptRuleText::tr("\"steps\" is a list"));
    const QJsonArray array = json.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        PL_TRY(const ScriptStep step, readStep(array.at(i), ruleChildPointer(pointer, i), owner, reading));
        steps += step;
    }
    return steps;
}

Result<ScriptRule> readScriptRule(const QJsonValue &json, const QString &pointer, int index, ScriptReading &reading)
{
    static const QStringList known{
        QStringLiteral("name"),       QStringLiteral("match"),      QStringLiteral("steps"),
        QStringLiteral("reply"),      QStringLiteral("reply_json"), QStringLiteral("reply_schema"),
        QStringLiteral("tool_calls"), QStringLiteral("refusal"),    QStringLiteral("finish"),
        QStringLiteral("usage"),      QStringLiteral("latency_ms"), QStringLiteral("chunk"),
        QStringLiteral("fault")};
    PL_TRY(const JsonFields fields, JsonFields::of(json, pointer, known));
    ScriptRule rule;
    PL_TRY(rule.name, fields.text(QStringLiteral("name")));
    const QString owner =
        rule.name.isEmpty() ? QStringLiteral("rule#%1/").arg(index) : QStringLiteral("rule:%1/").arg(rule.name);
    if (rule.name.isEmpty())
        rule.name = ScriptRuleText::tr("rule %1").arg(index + 1);
    reading.place = owner;
    reading.diceInPlace = 0;
    const QString match = QStringLiteral("match");
    PL_TRY(rule.match, readScriptCondition(fields.value(match), fields.pointer(match), reading));
    const QString steps = QStringLiteral("steps");
    PL_TRY(rule.steps, readScriptSteps(fields.value(steps), fields.pointer(steps), owner, reading));
    if (const QString key = QStringLiteral("fault"); fields.has(key)) {
        PL_TRY(rule.fault, readFault(fields.value(key), fields.pointer(key), reading));
    }
    PL_CHECK(readAnswer(fields, rule, reading));
    PL_TRY(rule.finish, readFinish(fields));
    if (const QString key = QStringLiteral("usage"); fields.has(key)) {
        PL_TRY(rule.usage, readScriptUsage(fields.value(key), fields.pointer(key)));
    }
    if (const QString key = QStringLiteral("latency_ms"); fields.has(key)) {
        PL_TRY(rule.latency, readScriptLatency(fields.value(key), fields.pointer(key)));
    }
    if (const QString key = QStringLiteral("chunk"); fields.has(key)) {
        PL_TRY(rule.chunk, readCount(fields, key, 1'000'000));
    }
    return rule;
}

} // namespace promptlab
