// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/presetoptions.h"

#include "core/provider/modelrules.h"

#include <QCoreApplication>
#include <QUrl>

namespace promptlab {

namespace {

struct PresetOptionsText {
    Q_DECLARE_TR_FUNCTIONS(ProviderFactory)
};

constexpr char azureDefaultVersion[] = "2024-10-21";

/// Base URL of OLLAMA_HOST, which may be "host", "host:port" or a URL, and is often the address that the server binds.
QString ollamaBaseUrl(QString host)
{
    if (!host.contains(QLatin1String("://")))
        host.prepend(QLatin1String("http://"));
    host.replace(QLatin1String("://0.0.0.0"), QLatin1String("://127.0.0.1"));
    const qsizetype authority = host.indexOf(QLatin1String("://")) + 3;
    if (host.indexOf(QLatin1Char(':'), std::max(authority, host.lastIndexOf(QLatin1Char(']')))) < 0
        && !host.mid(authority).contains(QLatin1Char('/')))
        host += QLatin1String(":11434");
    return host.endsWith(QLatin1String("/v1")) ? host : QString(host + QLatin1String("/v1"));
}

ChatPlanner plannerOf(const ProviderPreset &preset, std::optional<DialectKind> dialect, const QByteArray &version)
{
    if (preset.rules == ProviderPreset::Rules::OpenAi) {
        // Azure has the other dialect under addresses of its own: only where it is asked for.
        const auto held = dialect || !preset.deployments ? dialect : std::optional(DialectKind::Chat);
        return [held](ChatRequest request) { return planOpenAi(std::move(request), held); };
    }
    if (dialect == DialectKind::Messages || (!dialect && preset.dialect == DialectKind::Messages))
        return [version](ChatRequest request) { return planAnthropic(std::move(request), version); };
    return {};
}

void addAzure(HttpChatOptions &options, const QJsonObject &description, const EnvironmentReader &environment)
{
    if (options.info.baseUrl.endsWith(QLatin1String("/v1"))) // the newer form needs neither
        return;
    const QString fromEnvironment = QString::fromUtf8(environment(QByteArrayLiteral("OPENAI_API_VERSION")));
    const QString usual = fromEnvironment.isEmpty() ? QString::fromLatin1(azureDefaultVersion) : fromEnvironment;
    options.azureApiVersion = description.value(QStringLiteral("apiVersion")).toString(usual);
    options.azureDeployment = description.value(QStringLiteral("deployment")).toString();
}

void addOpenAiHeaders(HttpChatOptions &options, const EnvironmentReader &environment)
{
    for (const auto &[variable, header] :
         {std::pair("OPENAI_ORG_ID", "OpenAI-Organization"), std::pair("OPENAI_PROJECT_ID", "OpenAI-Project")}) {
        if (const QByteArray value = environment(variable); !value.isEmpty())
            options.headers += HttpHeader{header, value};
    }
}

double positive(const QJsonObject &description, const char *field)
{
    return std::max(0.0, description.value(QLatin1String(field)).toDouble());
}

void addRequestLimits(HttpChatOptions &options, const QJsonObject &description)
{
    RequestLimits &limits = options.attempts.limits;
    if (const double value = positive(description, "requestsPerMinute"); value > 0)
        limits.requestsPerMinute = value;
    if (const double value = positive(description, "tokensPerMinute"); value > 0)
        limits.tokensPerMinute = value;
    if (const double value = positive(description, "maxConcurrent"); value >= 1)
        limits.maxConcurrent = int(std::min(value, 10'000.0));
}

void addTimes(HttpChatOptions &options, const QJsonObject &description)
{
    if (const auto ms = timeoutMsOf(description))
        options.timeouts.firstByteMs = options.timeouts.idleMs = options.timeouts.totalMs = *ms;
    if (const QJsonValue retries = description.value(QStringLiteral("retries")); retries.isDouble())
        options.attempts.retry.maxRetries = std::clamp(retries.toInt(), 0, 10);
}

} // namespace

std::optional<int> timeoutMsOf(const QJsonObject &description)
{
    const double seconds = description.value(QStringLiteral("timeoutSeconds")).toDouble();
    return seconds > 0 ? std::optional(int(std::min(seconds, 86'400.0) * 1000)) : std::nullopt;
}

QString presetBaseUrl(const ProviderPreset &preset, const QString &url, bool fromEnvironment)
{
    QString base = url;
    while (base.endsWith(QLatin1Char('/')))
        base.chop(1);
    const bool bare = base.contains(QLatin1String("://")) && QUrl(base).path().isEmpty();
    if (preset.id == QLatin1String("ollama") && (bare || fromEnvironment))
        return ollamaBaseUrl(base);
    if (preset.deployments && base.endsWith(QLatin1String("/openai")))
        base.chop(7);
    if (preset.dialect == DialectKind::Messages && bare)
        base += QLatin1String("/v1");
    return base;
}

Result<void> checkBaseUrl(const QString &text)
{
    const QUrl url(text);
    if (url.hasQuery() || url.hasFragment())
        return makeError(ErrorCode::InvalidInput,
                         PresetOptionsText::tr("The base URL must not have a query (?) or a fragment (#); it ends in "
                                               "the version part, for example http://localhost:8000/v1"));
    for (const char *path :
         {"/chat/completions", "/completions", "/models", "/responses", "/messages", "/embeddings"}) {
        const QLatin1String ending(path);
        if (url.path().endsWith(ending) || url.path().endsWith(QString(ending + QLatin1Char('/'))))
            return makeError(
                ErrorCode::InvalidInput,
                PresetOptionsText::tr("The base URL ends in the version part; leave \"%1\" out").arg(ending));
    }
    return {};
}

Result<HttpChatOptions> presetChatOptions(const ProviderPreset &preset, const QJsonObject &description,
                                          const EnvironmentReader &environment, const AttemptSettings &attempts)
{
    HttpChatOptions options;
    options.attempts = attempts;
    options.info.id = preset.id;
    options.info.label = preset.label;
    options.info.baseUrl = presetBaseUrl(preset, description.value(QStringLiteral("baseUrl")).toString(preset.baseUrl));
    options.info.local = preset.local;
    options.auth = preset.auth;
    options.dialect = preset.dialect;
    if (preset.dialect == DialectKind::Messages) {
        options.modelList = ModelListStyle::Paged;
        options.embeddings = false;
    } else if (preset.id == QLatin1String("ollama")) {
        options.modelList = ModelListStyle::Ollama;
    }
    options.body.maxTokensField = preset.maxTokensField;
    options.body.droppedFields = preset.droppedFields;
    options.body.developerRole = preset.developerRole;
    options.timeouts.firstByteMs = preset.firstByteMs;
    std::optional<DialectKind> dialect;
    if (const QString name = description.value(QStringLiteral("dialect")).toString(); !name.isEmpty()) {
        PL_TRY(dialect, dialectFromName(name));
        options.dialect = *dialect;
    }
    const QByteArray version = description.value(QStringLiteral("anthropicVersion")).toString().toLatin1();
    options.plan = plannerOf(preset, dialect, version);
    addTimes(options, description);
    addRequestLimits(options, description);
    if (preset.deployments)
        addAzure(options, description, environment);
    if (preset.id == QLatin1String("openai"))
        addOpenAiHeaders(options, environment);
    return options;
}

} // namespace promptlab
