// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/modelrules.h"

namespace promptlab {

namespace {

/// "6.1-sol" as 6.1 and "-sol"; the numbers may be parted by a dot or a dash ("4-5-20250929" is 4.5).
struct ModelNumber {
    int major = 0;
    int minor = 0;
    QString rest;

    [[nodiscard]] bool atLeast(int otherMajor, int otherMinor) const
    {
        return major > otherMajor || (major == otherMajor && minor >= otherMinor);
    }
};

int leadingNumber(QString &text)
{
    qsizetype end = 0;
    while (end < text.size() && text.at(end) >= QLatin1Char('0') && text.at(end) <= QLatin1Char('9'))
        ++end;
    const int number = text.left(end).toInt();
    text.remove(0, end);
    return number;
}

/// @p parter stands between the numbers. A longer number behind it is a date.
ModelNumber modelNumber(QString text, QChar parter)
{
    ModelNumber result;
    result.major = leadingNumber(text);
    if (text.startsWith(parter)) {
        QString behind = text.mid(1);
        const qsizetype before = behind.size();
        const int minor = leadingNumber(behind);
        const qsizetype digits = before - behind.size();
        if (digits == 1 || digits == 2) {
            result.minor = minor;
            text = behind;
        }
    }
    result.rest = text;
    return result;
}

void dropSetting(ChatPlan &plan, const QString &name)
{
    if (plan.request.settings.extra.contains(name)) {
        plan.request.settings.extra.remove(name);
        plan.dropped += name;
    }
}

void dropTemperature(ChatPlan &plan)
{
    if (std::exchange(plan.request.settings.temperature, std::nullopt))
        plan.dropped += QStringLiteral("temperature");
}

void dropTopP(ChatPlan &plan)
{
    if (std::exchange(plan.request.settings.topP, std::nullopt))
        plan.dropped += QStringLiteral("top_p");
}

QString effortOf(const ModelSettings &settings)
{
    const QString inner = settings.extra.value(QStringLiteral("reasoning"))[QStringLiteral("effort")].toString();
    return settings.extra.value(QStringLiteral("reasoning_effort")).toString(inner);
}

void dropEffort(ChatPlan &plan)
{
    dropSetting(plan, QStringLiteral("reasoning_effort"));
    QJsonObject reasoning = plan.request.settings.extra.value(QStringLiteral("reasoning")).toObject();
    if (!reasoning.contains(QStringLiteral("effort")))
        return;
    reasoning.remove(QStringLiteral("effort"));
    plan.request.settings.extra.insert(QStringLiteral("reasoning"), reasoning);
    plan.dropped += QStringLiteral("reasoning.effort");
}

/// Whether @p settings use what only the old version knows.
bool wantsSampling(const ModelSettings &settings)
{
    return settings.temperature || settings.topP || settings.extra.contains(QStringLiteral("top_k"));
}

/// Under the old version newer models take only what changes nothing.
void dropSampling(ChatPlan &plan, bool oldVersion)
{
    const ModelSettings &settings = plan.request.settings;
    if (!oldVersion || settings.temperature.value_or(1.0) != 1.0)
        dropTemperature(plan);
    if (!oldVersion || settings.topP.value_or(1.0) < 0.99)
        dropTopP(plan);
    dropSetting(plan, QStringLiteral("top_k"));
}

void adaptThinking(ChatPlan &plan, const AnthropicTraits &traits)
{
    QJsonObject &extra = plan.request.settings.extra;
    // The same word in the names of chat completions.
    if (effortOf(plan.request.settings) == QLatin1String("none") && (traits.thinksAlways || traits.betweenTools)) {
        extra.remove(QStringLiteral("reasoning_effort"));
        extra.insert(QStringLiteral("thinking"), QJsonObject{{QStringLiteral("type"), QStringLiteral("disabled")}});
    }
    const QString type = extra.value(QStringLiteral("thinking"))[QStringLiteral("type")].toString();
    if (traits.thinksAlways && (type == QLatin1String("enabled") || type == QLatin1String("disabled")))
        dropSetting(plan, QStringLiteral("thinking"));
    else if (traits.betweenTools && type == QLatin1String("disabled"))
        extra.insert(QStringLiteral("thinking"),
                     QJsonObject{{QStringLiteral("type"), QStringLiteral("between_tools")}});
}

void adaptToolChoice(ChatPlan &plan, const AnthropicTraits &traits)
{
    const QJsonValue choice = plan.request.settings.extra.value(QStringLiteral("tool_choice"));
    const QString type = choice[QStringLiteral("type")].toString();
    const bool forced = choice.toString() == QLatin1String("required") || !forcedFunction(choice).isEmpty()
                     || type == QLatin1String("any") || type == QLatin1String("tool");
    if (!traits.forcedTools && forced)
        dropSetting(plan, QStringLiteral("tool_choice"));
}

} // namespace

OpenAiTraits openAiTraits(const QString &model)
{
    OpenAiTraits traits;
    QString name = model.section(QLatin1Char('/'), -1);
    if (name.startsWith(QLatin1String("ft:")))
        name = name.section(QLatin1Char(':'), 1, 1);
    if (name.size() > 1 && name.startsWith(QLatin1Char('o')) && name.at(1).isDigit()) {
        traits.reasoning = true;
        traits.effortNone = false;
        traits.stopWords = modelNumber(name.mid(1), QLatin1Char('.')).major < 3;
        traits.responsesOnly = name.contains(QLatin1String("-pro"));
        return traits;
    }
    if (!name.startsWith(QLatin1String("gpt-")) || name.size() < 5 || !name.at(4).isDigit())
        return traits;
    const ModelNumber number = modelNumber(name.mid(4), QLatin1Char('.'));
    traits.reasoning = number.major >= 5 && !number.rest.startsWith(QLatin1String("-chat"));
    if (!traits.reasoning)
        return traits;
    const bool astra = number.major == 6 && number.minor == 0 && number.rest.startsWith(QLatin1String("-astra"));
    const bool sol = number.major == 6 && number.minor == 1 && number.rest.startsWith(QLatin1String("-sol"));
    traits.effortNone = number.atLeast(5, 1) && !astra && !sol;
    traits.toolsNeedResponses = number.atLeast(5, 4);
    traits.responsesOnly =
        number.rest.startsWith(QLatin1String("-pro")) || number.rest.startsWith(QLatin1String("-codex"));
    traits.stopWords = false;
    return traits;
}

AnthropicTraits anthropicTraits(const QString &model)
{
    AnthropicTraits traits;
    QString name = model.section(QLatin1Char('/'), -1);
    if (!name.startsWith(QLatin1String("claude-"))) {
        traits.sampling = true; // another server that speaks the dialect
        return traits;
    }
    name.remove(0, 7);
    if (name.at(0).isDigit()) { // claude-3-5-sonnet and older
        traits.sampling = true;
        return traits;
    }
    const QString family = name.section(QLatin1Char('-'), 0, 0);
    const ModelNumber number = modelNumber(name.mid(family.size() + 1), QLatin1Char('-'));
    const bool fable = family == QLatin1String("fable");
    const bool at55 = number.major == 5 && number.minor == 5;
    traits.sampling = !fable && !number.atLeast(4, 7);
    traits.oneOfBoth = family == QLatin1String("haiku") && number.major == 4 && number.minor == 5;
    traits.thinksAlways = fable || (family == QLatin1String("opus") && at55);
    traits.betweenTools = family == QLatin1String("sonnet") && at55;
    const bool fable51 = fable && number.major == 5 && number.minor == 1;
    traits.forcedTools = !fable51 && !(at55 && (family == QLatin1String("opus") || family == QLatin1String("sonnet")));
    return traits;
}

ChatPlan planOpenAi(ChatRequest request, std::optional<DialectKind> dialect)
{
    const OpenAiTraits traits = openAiTraits(request.model);
    ChatPlan plan;
    plan.request = std::move(request);
    const QString effort = effortOf(plan.request.settings);
    const bool thinks = traits.reasoning && (effort != QLatin1String("none") || !traits.effortNone);
    if (effort == QLatin1String("none") && !traits.effortNone)
        dropEffort(plan);
    if (thinks) {
        dropTemperature(plan);
        dropTopP(plan);
        for (const char *name : {"presence_penalty", "frequency_penalty", "logit_bias", "logprobs", "top_logprobs"})
            dropSetting(plan, QLatin1String(name));
    }
    if (!traits.stopWords && !plan.request.settings.stop.isEmpty()) {
        plan.request.settings.stop.clear();
        plan.dropped += QStringLiteral("stop");
    }
    const bool tools = !plan.request.tools.isEmpty() || plan.request.settings.extra.contains(QStringLiteral("tools"));
    const bool responses = traits.responsesOnly || (traits.toolsNeedResponses && tools && thinks);
    plan.dialect = dialect.value_or(responses ? DialectKind::Responses : DialectKind::Chat);
    return plan;
}

ChatPlan planAnthropic(ChatRequest request, const QByteArray &version)
{
    const AnthropicTraits traits = anthropicTraits(request.model);
    ChatPlan plan;
    plan.dialect = DialectKind::Messages;
    plan.request = std::move(request);
    QByteArray used = version;
    if (used.isEmpty())
        used = traits.sampling && wantsSampling(plan.request.settings) ? anthropicOldVersion : anthropicNewVersion;
    const bool old = used == anthropicOldVersion;
    if (!traits.sampling || !old)
        dropSampling(plan, old);
    else if (traits.oneOfBoth && plan.request.settings.temperature)
        dropTopP(plan);
    adaptThinking(plan, traits);
    adaptToolChoice(plan, traits);
    plan.headers = {HttpHeader{"anthropic-version", used}};
    return plan;
}

} // namespace promptlab
