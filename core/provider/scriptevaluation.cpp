// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/scriptevaluation.h"

#include "core/provider/schemafiller.h"
#include "core/script/scripthost.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace promptlab {

namespace {

struct ScriptEvaluationText {
    Q_DECLARE_TR_FUNCTIONS(ScriptedProvider)
};

QString jsonAsText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isNull() || value.isUndefined())
        return {};
    return QString::fromUtf8(canonicalJson(value));
}

bool containsAny(const ScriptTest &test, const QString &text)
{
    const Qt::CaseSensitivity matching = test.ignoreCase ? Qt::CaseInsensitive : Qt::CaseSensitive;
    return std::any_of(test.texts.begin(), test.texts.end(),
                       [&](const QString &wanted) { return text.contains(wanted, matching); });
}

qsizetype characterCount(const QString &text)
{
    return std::count_if(text.begin(), text.end(), [](QChar c) { return !c.isLowSurrogate(); });
}

bool numberHolds(const ScriptTest &test, const QString &text)
{
    bool good = false;
    const double number = text.trimmed().toDouble(&good);
    return good && (test.kind == ScriptTest::Kind::Above ? number > test.number : number < test.number);
}

QString joinedTexts(const ChatRequest &request, std::initializer_list<MessageRole> roles)
{
    QStringList texts;
    for (const Message &message : request.messages) {
        if (std::find(roles.begin(), roles.end(), message.role) != roles.end())
            texts += message.text();
    }
    return texts.join(QLatin1Char('\n'));
}

QString toolNames(const QJsonArray &tools)
{
    QStringList names;
    for (const QJsonValue &tool : tools) {
        const QJsonValue function = tool[QStringLiteral("function")];
        names += (function.isObject() ? function[QStringLiteral("name")] : tool[QStringLiteral("name")]).toString();
    }
    return names.join(QLatin1Char('\n'));
}

} // namespace

ScriptEvaluation::ScriptEvaluation(const ScriptRules &rules, const ScriptHost &scripts, const ChatRequest &request,
                                   TokenEstimator estimator, CancelToken cancel)
    : m_rules(rules), m_scripts(scripts), m_request(request), m_estimator(std::move(estimator)),
      m_cancel(std::move(cancel))
{
}

Result<ScriptedAnswer> ScriptEvaluation::answer()
{
    PL_CHECK(runSteps(m_rules.steps));
    for (const ScriptRule &rule : m_rules.rules) {
        PL_CHECK(m_cancel.check());
        PL_TRY(const bool matches, holds(rule.match));
        if (!matches)
            continue;
        PL_CHECK(runSteps(rule.steps));
        ScriptedAnswer result;
        const bool answers =
            rule.reply || rule.replyJson || rule.replySchema || rule.refusal || !rule.toolCalls.isEmpty();
        if (answers) {
            PL_TRY(result.response, responseOf(rule));
        }
        if (rule.fault)
            result.fault = faultOf(rule);
        const ScriptLatency latency = rule.latency.value_or(m_rules.latency);
        const double factor =
            latency.jitter > 0 ? 1 + latency.jitter * (2 * roll(ScriptDice{{}, QStringLiteral("latency")}) - 1) : 1;
        result.firstMs = latency.firstMs * factor;
        result.perChunkMs = latency.perChunkMs * factor;
        result.chunkChars = rule.chunk.value_or(m_rules.chunk);
        return result;
    }
    return makeError(
        ErrorCode::InvalidInput,
        ScriptEvaluationText::tr("No rule of \"%1\" matches the request. Add a last rule without \"match\"")
            .arg(m_rules.name));
}

Result<bool> ScriptEvaluation::holds(const ScriptCondition &condition)
{
    switch (condition.kind) {
    case ScriptCondition::Kind::All: return holdsAll(condition.children);
    case ScriptCondition::Kind::Any:
        for (const ScriptCondition &child : condition.children) {
            PL_TRY(const bool one, holds(child));
            if (one)
                return true;
        }
        return false;
    case ScriptCondition::Kind::Not: {
        PL_TRY(const bool inner, holds(condition.children.first()));
        return !inner;
    }
    case ScriptCondition::Kind::Chance: return roll(condition.dice) < condition.probability;
    case ScriptCondition::Kind::Subject: {
        const QString text = look(condition.subject);
        for (const ScriptTest &test : condition.tests) {
            PL_TRY(const bool one, testHolds(test, text));
            if (!one)
                return false;
        }
        return true;
    }
    }
    Q_UNREACHABLE();
}

Result<bool> ScriptEvaluation::holdsAll(const QList<ScriptCondition> &conditions)
{
    for (const ScriptCondition &child : conditions) {
        PL_TRY(const bool one, holds(child));
        if (!one)
            return false;
    }
    return true;
}

Result<bool> ScriptEvaluation::testHolds(const ScriptTest &test, const QString &text)
{
    switch (test.kind) {
    case ScriptTest::Kind::Contains: return containsAny(test, text);
    case ScriptTest::Kind::ContainsAll:
        return std::all_of(test.texts.begin(), test.texts.end(),
                           [&](const QString &wanted) { return text.contains(wanted); });
    case ScriptTest::Kind::Equals: return test.texts.contains(text);
    case ScriptTest::Kind::EqualsIgnoringCase: return test.texts.first().compare(text, Qt::CaseInsensitive) == 0;
    case ScriptTest::Kind::Regex: return regexHolds(test, text);
    case ScriptTest::Kind::Above:
    case ScriptTest::Kind::Below: return numberHolds(test, text);
    case ScriptTest::Kind::MinLength: return static_cast<double>(characterCount(text)) >= test.number;
    case ScriptTest::Kind::MaxLength: return static_cast<double>(characterCount(text)) <= test.number;
    case ScriptTest::Kind::Empty: return text.isEmpty() == test.wanted;
    }
    Q_UNREACHABLE();
}

Result<bool> ScriptEvaluation::regexHolds(const ScriptTest &test, const QString &text)
{
    PL_CHECK(m_cancel.check());
    PL_TRY(const RegexMatch match, m_scripts.matchRegex(test.texts.first(), test.flags, text));
    if (match.matched)
        m_captures.insert(test.captureName, match.captures);
    return match.matched;
}

Result<void> ScriptEvaluation::runSteps(const QList<ScriptStep> &steps)
{
    for (const ScriptStep &step : steps)
        PL_CHECK(runStep(step));
    return {};
}

Result<void> ScriptEvaluation::runStep(const ScriptStep &step)
{
    PL_TRY(const bool wanted, holds(step.when));
    if (!wanted)
        return {};
    std::optional<QString> value;
    switch (step.kind) {
    case ScriptStep::Kind::Value: value = render(step.value); break;
    case ScriptStep::Kind::Cases:
        for (const ScriptStep::Case &candidate : step.cases) {
            PL_TRY(const bool fits, holds(candidate.when));
            if (fits) {
                value = render(candidate.value);
                break;
            }
        }
        break;
    case ScriptStep::Kind::Map:
        if (const auto found = step.table.constFind(look(step.mapFrom)); found != step.table.constEnd())
            value = render(*found);
        break;
    case ScriptStep::Kind::Pick: value = pick(step); break;
    }
    if (!value && step.fallback)
        value = render(*step.fallback);
    if (value)
        m_values.insert(step.name, *value);
    return {};
}

QString ScriptEvaluation::pick(const ScriptStep &step)
{
    double total = 0;
    for (const ScriptStep::Choice &choice : step.choices)
        total += choice.weight;
    double at = roll(step.dice) * total;
    for (const ScriptStep::Choice &choice : step.choices) {
        at -= choice.weight;
        if (at < 0)
            return render(choice.value);
    }
    return render(step.choices.last().value);
}

QByteArray ScriptEvaluation::hash(const QString &place, const QByteArray &material) const
{
    QCryptographicHash digest(QCryptographicHash::Sha256);
    const QByteArray separator(1, '\0');
    for (const QByteArray &part :
         {m_rules.seed.toUtf8(), place.toUtf8(), QByteArray::number(m_request.repeatIndex), material}) {
        digest.addData(part);
        digest.addData(separator);
    }
    return digest.result();
}

double ScriptEvaluation::roll(const ScriptDice &dice)
{
    QByteArray material;
    if (dice.by) {
        for (const ScriptSubject &subject : *dice.by)
            material += look(subject).toUtf8() + '\0';
    } else {
        material = requestDigest();
    }
    const QByteArray bytes = hash(dice.place, material);
    quint64 number = 0;
    for (int i = 0; i < 8; ++i)
        number = (number << 8U) | static_cast<quint8>(bytes[i]);
    return static_cast<double>(number >> 11U) * 0x1.0p-53;
}

const QByteArray &ScriptEvaluation::requestDigest()
{
    if (m_digest.isEmpty()) {
        QJsonArray messages;
        for (const Message &message : m_request.messages)
            messages.append(message.toJson());
        QJsonObject all{{QStringLiteral("model"), m_request.model},
                        {QStringLiteral("messages"), messages},
                        {QStringLiteral("tools"), m_request.tools}};
        all.insert(QStringLiteral("schema"), m_request.responseSchema.value_or(QJsonValue()));
        QJsonObject settings = m_request.settings.extra;
        for (const QString &name : {QStringLiteral("temperature"), QStringLiteral("top_p"),
                                    QStringLiteral("max_tokens"), QStringLiteral("seed")})
            settings.insert(name, settingText(name));
        settings.insert(QStringLiteral("stop"), QJsonArray::fromStringList(m_request.settings.stop));
        all.insert(QStringLiteral("settings"), settings);
        m_digest = QCryptographicHash::hash(canonicalJson(all), QCryptographicHash::Sha256);
    }
    return m_digest;
}

QString ScriptEvaluation::render(const ScriptTemplate &text)
{
    return text.render([this](const ScriptSubject &subject) { return look(subject); });
}

QString ScriptEvaluation::look(const ScriptSubject &subject)
{
    switch (subject.kind) {
    case ScriptSubject::Kind::Variable: return variableText(subject.name);
    case ScriptSubject::Kind::Value: return m_values.value(subject.name);
    case ScriptSubject::Kind::Constant: return jsonAsText(m_rules.constants.value(subject.name));
    case ScriptSubject::Kind::Capture: return m_captures.value(subject.name).value(subject.capture);
    case ScriptSubject::Kind::Setting: return settingText(subject.name);
    case ScriptSubject::Kind::Literal: return subject.name;
    case ScriptSubject::Kind::Model: return m_request.model;
    case ScriptSubject::Kind::Repeat: return QString::number(m_request.repeatIndex);
    case ScriptSubject::Kind::System:
    case ScriptSubject::Kind::User:
    case ScriptSubject::Kind::Assistant:
    case ScriptSubject::Kind::Prompt:
    case ScriptSubject::Kind::Tools:
    case ScriptSubject::Kind::Schema: break;
    }
    auto known = m_texts.constFind(int(subject.kind));
    if (known == m_texts.constEnd())
        known = m_texts.insert(int(subject.kind), computeText(subject.kind));
    return *known;
}

QString ScriptEvaluation::computeText(ScriptSubject::Kind kind) const
{
    switch (kind) {
    case ScriptSubject::Kind::System: return joinedTexts(m_request, {MessageRole::System, MessageRole::Developer});
    case ScriptSubject::Kind::User: return lastTextOf(m_request, MessageRole::User);
    case ScriptSubject::Kind::Assistant: return joinedTexts(m_request, {MessageRole::Assistant});
    case ScriptSubject::Kind::Prompt: return promptText(m_request);
    case ScriptSubject::Kind::Tools: return toolNames(m_request.tools);
    case ScriptSubject::Kind::Schema:
        return m_request.responseSchema ? jsonAsText(*m_request.responseSchema) : QString();
    case ScriptSubject::Kind::Model:
    case ScriptSubject::Kind::Variable:
    case ScriptSubject::Kind::Value:
    case ScriptSubject::Kind::Constant:
    case ScriptSubject::Kind::Capture:
    case ScriptSubject::Kind::Setting:
    case ScriptSubject::Kind::Repeat:
    case ScriptSubject::Kind::Literal: return {};
    }
    Q_UNREACHABLE();
}

QString ScriptEvaluation::variableText(const QString &name) const
{
    if (m_request.variables.contains(name))
        return jsonAsText(m_request.variables.value(name));
    QJsonValue value = m_request.variables;
    for (const QString &key : name.split(QLatin1Char('.')))
        value = value[key];
    return jsonAsText(value);
}

QString ScriptEvaluation::settingText(const QString &name) const
{
    const ModelSettings &settings = m_request.settings;
    const auto number = [](const std::optional<double> &value) {
        return value ? QString::fromLatin1(ecmaNumber(*value)) : QString();
    };
    if (name == QLatin1String("temperature"))
        return number(settings.temperature);
    if (name == QLatin1String("top_p"))
        return number(settings.topP);
    if (name == QLatin1String("max_tokens"))
        return settings.maxTokens ? QString::number(*settings.maxTokens) : QString();
    if (name == QLatin1String("seed"))
        return settings.seed ? QString::number(*settings.seed) : QString();
    return jsonAsText(settings.extra.value(name));
}

Result<QString> ScriptEvaluation::textOf(const ScriptRule &rule)
{
    if (rule.reply)
        return render(*rule.reply);
    if (rule.replyJson) {
        PL_TRY(const QJsonValue value,
               rule.replyJson->render([this](const ScriptSubject &subject) { return look(subject); }));
        return QString::fromUtf8(canonicalJson(value));
    }
    if (rule.replySchema) {
        const QJsonValue schema = m_request.responseSchema.value_or(QJsonValue(QJsonObject()));
        return QString::fromUtf8(
            canonicalJson(valueForSchema(schema, hash(QStringLiteral("schema"), requestDigest()))));
    }
    return QString();
}

Result<QJsonArray> ScriptEvaluation::toolCallsOf(const ScriptRule &rule)
{
    QJsonArray calls;
    for (const ScriptToolCall &call : rule.toolCalls) {
        QString arguments = render(call.rawArguments);
        if (call.arguments) {
            PL_TRY(const QJsonValue value,
                   call.arguments->render([this](const ScriptSubject &subject) { return look(subject); }));
            arguments = QString::fromUtf8(canonicalJson(value));
        }
        QString id = render(call.id);
        if (id.isEmpty()) {
            const QByteArray bytes = hash(QStringLiteral("call %1").arg(calls.size()), requestDigest());
            id = QStringLiteral("call_") + QString::fromLatin1(bytes.left(9).toHex());
        }
        calls.append(QJsonObject{{QStringLiteral("id"), id},
                                 {QStringLiteral("type"), QStringLiteral("function")},
                                 {QStringLiteral("function"), QJsonObject{{QStringLiteral("name"), render(call.name)},
                                                                          {QStringLiteral("arguments"), arguments}}}});
    }
    return calls;
}

Result<ChatResponse> ScriptEvaluation::responseOf(const ScriptRule &rule)
{
    ChatResponse response;
    PL_TRY(response.text, textOf(rule));
    PL_TRY(response.toolCalls, toolCallsOf(rule));
    if (rule.refusal)
        response.refusal = render(*rule.refusal);
    response.stop = rule.finish.value_or(response.toolCalls.isEmpty() ? StopReason::Stop : StopReason::ToolCalls);
    if (m_request.settings.maxTokens) {
        const QString cut = cutToTokens(m_estimator, response.text, *m_request.settings.maxTokens);
        if (cut.size() < response.text.size()) {
            response.text = cut;
            response.stop = StopReason::Length;
        }
    }
    response.model = m_request.model.isEmpty() ? m_rules.models.first() : m_request.model;
    response.simulated = true;
    addUsage(rule, response);
    return response;
}

void ScriptEvaluation::addUsage(const ScriptRule &rule, ChatResponse &response)
{
    const ScriptUsage given = rule.usage.value_or(m_rules.usage);
    response.usage.promptTotal =
        given.prompt ? *given.prompt : m_estimator(look(ScriptSubject{ScriptSubject::Kind::Prompt, {}, 0}));
    QString output = response.text + response.refusal;
    for (const QJsonValue &call : std::as_const(response.toolCalls))
        output += jsonAsText(call[QStringLiteral("function")]);
    response.usage.outputTotal = given.output ? *given.output : m_estimator(output);
    response.usage.cached = given.cached;
    response.usage.reasoning = given.reasoning;
    response.usage.estimated = !given.prompt || !given.output;
}

ScriptedFault ScriptEvaluation::faultOf(const ScriptRule &rule)
{
    const ScriptFault &fault = *rule.fault;
    ScriptedFault result;
    result.status = fault.status;
    QList<HttpHeader> headers;
    for (const auto &[name, value] : fault.headers)
        headers.append(HttpHeader{name, render(value).toUtf8()});
    result.headers = HttpHeaders::of(headers);
    const QJsonObject error{
        {QStringLiteral("message"), ScriptEvaluationText::tr("simulated failure of \"%1\"").arg(rule.name)},
        {QStringLiteral("type"), QStringLiteral("simulated_error")}};
    result.body =
        fault.body ? render(*fault.body).toUtf8() : compactJson(QJsonObject{{QStringLiteral("error"), error}});
    result.cutAfter = fault.cutAfter;
    result.malformed = fault.malformed;
    if (fault.errorEvent)
        result.errorEvent = render(*fault.errorEvent);
    result.disconnect = fault.disconnect;
    result.firstByteMs = fault.firstByteMs;
    result.times = fault.times.value_or(std::numeric_limits<int>::max());
    return result;
}

} // namespace promptlab
