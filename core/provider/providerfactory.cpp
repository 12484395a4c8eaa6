// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/providerfactory.h"

#include "core/base/files.h"
#include "core/base/needs.h"
#include "core/provider/cassetteprovider.h"
#include "core/provider/echoprovider.h"
#include "core/provider/presetoptions.h"
#include "core/provider/scriptedprovider.h"
#include "core/provider/templateprovider.h"
#include "core/script/scripthost.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace promptlab {

namespace {

struct FactoryText {
    Q_DECLARE_TR_FUNCTIONS(ProviderFactory)
};

constexpr qint64 maxRuleFileBytes = 4 * 1024 * 1024;

/// Known name closest to a mistyped one would be guesswork here: all are listed.
Error unknownProvider(const QString &name)
{
    return makeError(ErrorCode::NotFound, FactoryText::tr("There is no provider \"%1\". Known are %2")
                                              .arg(name.left(80), ProviderFactory::names().join(QStringLiteral(", "))));
}

} // namespace

ProviderFactory::ProviderFactory(ProviderFactoryParts parts)
    : m_parts(std::move(parts)), m_limiters(std::make_shared<RateLimiters>(*m_parts.clock))
{
}

QStringList ProviderFactory::names()
{
    QStringList list;
    for (const ProviderPreset &preset : providerPresets())
        list += preset.id;
    list += QStringLiteral("echo");
    list += QStringLiteral("scripted:FILE");
    list += QStringLiteral("cassette:FILE");
    return list;
}

QByteArray ProviderFactory::environment(const QByteArray &name) const
{
    if (name.isEmpty())
        return {};
    return m_parts.environment ? m_parts.environment(name) : qgetenv(name.constData());
}

Result<QJsonObject> ProviderFactory::describe(const QString &name, const QString &baseUrl)
{
    const QString typeKey = QStringLiteral("type");
    if (name == QLatin1String("echo"))
        return QJsonObject{{typeKey, name}};
    if (name.startsWith(QLatin1String("scripted:"))) {
        const QFileInfo file(name.mid(9));
        if (!file.isFile())
            return makeError(ErrorCode::NotFound, FactoryText::tr("There is no rule file \"%1\"").arg(name.mid(9)));
        return QJsonObject{{typeKey, QStringLiteral("scripted")}, {QStringLiteral("file"), file.absoluteFilePath()}};
    }
    if (name.startsWith(QLatin1String("cassette:"))) {
        const QFileInfo file(name.mid(9));
        if (!file.isFile())
            return makeError(ErrorCode::NotFound, FactoryText::tr("There is no cassette \"%1\"").arg(name.mid(9)));
        return QJsonObject{{typeKey, QStringLiteral("cassette")},
                           {QStringLiteral("mode"), cassetteModeName(CassetteMode::Replay)},
                           {QStringLiteral("file"), file.absoluteFilePath()}};
    }
    if (const auto preset = findProviderPreset(name))
        return describePreset(*preset, baseUrl);
    return unknownProvider(name);
}

Result<QJsonObject> ProviderFactory::describePreset(const ProviderPreset &preset, const QString &baseUrl)
{
    const QString fromEnvironment =
        baseUrl.isEmpty() ? QString::fromUtf8(environment(preset.baseUrlVariable)) : QString();
    const bool given = !baseUrl.isEmpty() || !fromEnvironment.isEmpty();
    QString url = baseUrl.isEmpty() ? preset.baseUrl : baseUrl;
    if (!fromEnvironment.isEmpty())
        url = fromEnvironment;
    if (url.isEmpty())
        return makeError(
            ErrorCode::InvalidInput,
            FactoryText::tr(
                "The address of the server is missing: give it with --base-url, or set %1. It ends in the version "
                "part, for example http://localhost:8000/v1")
                .arg(QString::fromLatin1(preset.baseUrlVariable)));
    url = presetBaseUrl(preset, url, !fromEnvironment.isEmpty());
    PL_CHECK(checkBaseUrl(url));
    const QJsonObject description{{QStringLiteral("type"), QStringLiteral("openai-compatible")},
                                  {QStringLiteral("preset"), preset.id},
                                  {QStringLiteral("baseUrl"), url}};
    if (given || preset.local)
        PL_CHECK(allowHost(description));
    else
        PL_CHECK(m_parts.guard->inspect(url));
    return description;
}

Result<void> ProviderFactory::allowHost(const QJsonObject &description)
{
    const QJsonObject source = description.value(QStringLiteral("source")).toObject();
    const QJsonObject &server = source.isEmpty() ? description : source;
    if (server.value(QStringLiteral("type")) == QLatin1String("http")) {
        PL_TRY(const HttpTemplate pattern, HttpTemplate::fromJson(server));
        return m_parts.guard->allowUrl(pattern.plainUrl());
    }
    const QString url = server.value(QStringLiteral("baseUrl")).toString();
    if (url.isEmpty())
        return {};
    const auto preset = findProviderPreset(server.value(QStringLiteral("preset")).toString());
    return m_parts.guard->allowUrl(preset ? presetBaseUrl(*preset, url) : url);
}

Result<QByteArray> ProviderFactory::keyFor(const ProviderPreset &preset, const QJsonObject &description) const
{
    if (m_parts.storedKey) {
        PL_TRY(const QByteArray stored, m_parts.storedKey(description));
        if (!stored.isEmpty())
            return stored;
    }
    const QByteArray key = environment(preset.keyVariable).trimmed();
    const bool token = !preset.tokenVariable.isEmpty() && !environment(preset.tokenVariable).trimmed().isEmpty();
    if (key.isEmpty() && preset.needsKey && !token)
        return makeError(ErrorCode::PermissionDenied, FactoryText::tr("There is no key for %1").arg(preset.label),
                         QString(needsKey + QLatin1String(preset.keyVariable)));
    return key;
}

Result<std::unique_ptr<Provider>> ProviderFactory::createChat(const QJsonObject &description)
{
    const QString presetId = description.value(QStringLiteral("preset")).toString(QStringLiteral("openai-compatible"));
    const auto preset = findProviderPreset(presetId);
    if (!preset)
        return unknownProvider(presetId);
    const EnvironmentReader environmentReader = [this](const QByteArray &name) { return environment(name); };
    PL_TRY(HttpChatOptions options, presetChatOptions(*preset, description, environmentReader, m_parts.attempts));
    PL_CHECK(m_parts.guard->inspect(options.info.baseUrl));
    options.limiter = [limiters = m_limiters, server = options.info.baseUrl,
                       attempts = options.attempts](const QByteArray &key, const QString &model) {
        return limiters->limiter(server, key, model, attempts.rate, attempts.limits, attempts.retry.maxRetryAfterMs);
    };
    if (preset->auth != AuthStyle::None)
        options.apiKey = [this, preset = *preset, description] { return keyFor(preset, description); };
    if (!preset->tokenVariable.isEmpty())
        options.bearerToken = [this, name = preset->tokenVariable] {
            return Result<QByteArray>(environment(name).trimmed());
        };
    return std::unique_ptr<Provider>(
        std::make_unique<HttpChatProvider>(std::move(options), *m_parts.http, *m_parts.clock, m_parts.random));
}

Result<std::unique_ptr<Provider>> ProviderFactory::createTemplate(const QJsonObject &description)
{
    TemplateProviderOptions options;
    PL_TRY(options.pattern, HttpTemplate::fromJson(description));
    PL_TRY(const GuardedUrl target, m_parts.guard->inspect(options.pattern.plainUrl()));
    if (!options.pattern.script.isEmpty())
        PL_CHECK(m_parts.scripts->checkSyntax(options.pattern.script));
    options.info.id = QStringLiteral("http");
    options.info.label = description.value(QStringLiteral("label")).toString(target.target.toString());
    options.attempts = m_parts.attempts;
    options.timeouts.firstByteMs = timeoutMsOf(description).value_or(options.timeouts.firstByteMs);
    if (const QJsonValue retries = description.value(QStringLiteral("retries")); retries.isDouble())
        options.attempts.retry.maxRetries = std::clamp(retries.toInt(), 0, 10);
    const QJsonArray models = description.value(QStringLiteral("models")).toArray();
    for (const QJsonValue &model : models)
        options.models += model.toString();
    ProviderPreset keyed;
    keyed.label = options.info.label;
    keyed.keyVariable = description.value(QStringLiteral("keyVariable")).toString().toLatin1();
    // A description may be a stranger's: it must not name the variable of another service's key.
    if (!keyed.keyVariable.isEmpty() && !keyed.keyVariable.startsWith("PROMPTLAB_KEY_"))
        return makeError(
            ErrorCode::InvalidInput,
            FactoryText::tr("The key of this server is read from a variable whose name starts with PROMPTLAB_KEY_"));
    keyed.needsKey = !keyed.keyVariable.isEmpty();
    options.apiKey = [this, keyed, description] { return keyFor(keyed, description); };
    return std::unique_ptr<Provider>(std::make_unique<TemplateProvider>(
        std::move(options), *m_parts.http, *m_parts.scripts, *m_parts.clock, m_parts.random));
}

Result<std::unique_ptr<Provider>> ProviderFactory::createScripted(const QJsonObject &description)
{
    const QString file = description.value(QStringLiteral("file")).toString();
    QByteArray yaml = description.value(QStringLiteral("rules")).toString().toUtf8();
    QString source = description.value(QStringLiteral("name")).toString();
    if (!file.isEmpty()) {
        PL_TRY(yaml, readFile(file, maxRuleFileBytes));
        source = file;
    }
    PL_TRY(const auto rules, readScriptRules(yaml, source, *m_parts.scripts));
    ScriptedOptions options;
    options.estimator = m_parts.estimator;
    options.attempts = m_parts.attempts;
    if (const QJsonValue retries = description.value(QStringLiteral("retries")); retries.isDouble())
        options.attempts.retry.maxRetries = std::clamp(retries.toInt(), 0, 10);
    return std::unique_ptr<Provider>(
        std::make_unique<ScriptedProvider>(rules, *m_parts.scripts, *m_parts.clock, m_parts.random, options));
}

Result<std::unique_ptr<Provider>> ProviderFactory::createCassette(const QJsonObject &description)
{
    CassetteOptions options;
    options.path = description.value(QStringLiteral("file")).toString();
    options.workspace = m_parts.workspace;
    options.key = m_parts.fileKey;
    if (options.path.isEmpty())
        return makeError(ErrorCode::InvalidInput, FactoryText::tr("A cassette needs the name of its file"));
    PL_TRY(options.mode, cassetteModeFromName(description.value(QStringLiteral("mode")).toString()));
    std::unique_ptr<Provider> source;
    if (options.mode != CassetteMode::Replay) {
        const QJsonObject recorded = description.value(QStringLiteral("source")).toObject();
        const QString type = recorded.value(QStringLiteral("type")).toString();
        if (recorded.isEmpty() || type == QLatin1String("cassette"))
            return makeError(ErrorCode::InvalidInput,
                             FactoryText::tr("A cassette that records needs another provider to ask"));
        PL_TRY(source, create(recorded));
    }
    return std::unique_ptr<Provider>(std::make_unique<CassetteProvider>(std::move(options), std::move(source)));
}

Result<std::unique_ptr<Provider>> ProviderFactory::create(const QJsonObject &description)
{
    const QString type = description.value(QStringLiteral("type")).toString();
    if (type == QLatin1String("echo")) {
        EchoOptions options;
        options.estimator = m_parts.estimator;
        return std::unique_ptr<Provider>(std::make_unique<EchoProvider>(options, *m_parts.clock));
    }
    if (type == QLatin1String("scripted"))
        return createScripted(description);
    if (type == QLatin1String("cassette"))
        return createCassette(description);
    if (type == QLatin1String("openai-compatible"))
        return createChat(description);
    if (type == QLatin1String("http"))
        return createTemplate(description);
    return unknownProvider(type);
}

} // namespace promptlab
