// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/provider/providerfactory.h"

#include "core/base/files.h"
#include "core/base/needs.h"
#include "core/provider/cassetteprovider.h"
#include "core/provider/echoprovider.h"
#include "core/provider/scriptedprovider.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUrl>

namespace promptlab {

namespace {

struct FactoryText {
    Q_DECLARE_TR_FUNCTIONS(ProviderFactory)
};

constexpr qint64 maxRuleFileBytes = 4 * 1024 * 1024;

/// Base URL of OLLAMA_HOST, which may be "host", "host:port" or a URL, and is often the address that the server binds.
QString ollamaBaseUrl(QString host)
{
    if (!host.contains(QLatin1String("://")))
        host.prepend(QLatin1String("http://"));
    while (host.endsWith(QLatin1Char('/')))
        host.chop(1);
    host.replace(QLatin1String("://0.0.0.0"), QLatin1String("://127.0.0.1"));
    const qsizetype authority = host.indexOf(QLatin1String("://")) + 3;
    if (host.indexOf(QLatin1Char(':'), std::max(authority, host.lastIndexOf(QLatin1Char(']')))) < 0
        && !host.mid(authority).contains(QLatin1Char('/')))
        host += QLatin1String(":11434");
    return host.endsWith(QLatin1String("/v1")) ? host : QString(host + QLatin1String("/v1"));
}

/// Known name closest to a mistyped one would be guesswork here: all are listed.
Error unknownProvider(const QString &name)
{
    return makeError(ErrorCode::NotFound, FactoryText::tr("There is no provider \"%1\". Known are %2")
                                              .arg(name.left(80), ProviderFactory::names().join(QStringLiteral(", "))));
}

} // namespace

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

namespace {

/// Paths are appended to a base URL, so that it can have neither query nor fragment, nor such a path already.
Result<void> checkBaseUrl(const QString &text)
{
    const QUrl url(text);
    if (url.hasQuery() || url.hasFragment())
        return makeError(ErrorCode::InvalidInput,
                         FactoryText::tr("The base URL must not have a query (?) or a fragment (#); it ends in the "
                                         "version part, for example http://localhost:8000/v1"));
    for (const QString &path :
         {QStringLiteral("/chat/completions"), QStringLiteral("/completions"), QStringLiteral("/models")}) {
        if (url.path().endsWith(path) || url.path().endsWith(path + QLatin1Char('/')))
            return makeError(ErrorCode::InvalidInput,
                             FactoryText::tr("The base URL ends in the version part; leave \"%1\" out").arg(path));
    }
    return {};
}

} // namespace

Result<QJsonObject> ProviderFactory::describePreset(const ProviderPreset &preset, const QString &baseUrl)
{
    QString url = baseUrl;
    if (url.isEmpty()) {
        const QString fromEnvironment = QString::fromUtf8(environment(preset.baseUrlVariable));
        if (!fromEnvironment.isEmpty())
            url = preset.id == QLatin1String("ollama") ? ollamaBaseUrl(fromEnvironment) : fromEnvironment;
    }
    const bool given = !url.isEmpty();
    if (!given)
        url = preset.baseUrl;
    if (url.isEmpty())
        return makeError(
            ErrorCode::InvalidInput,
            FactoryText::tr(
                "The address of the server is missing: give it with --base-url, or set %1. It ends in the version "
                "part, for example http://localhost:8000/v1")
                .arg(QString::fromLatin1(preset.baseUrlVariable)));
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
    const QString url = (source.isEmpty() ? description : source).value(QStringLiteral("baseUrl")).toString();
    if (url.isEmpty())
        return {};
    return m_parts.guard->allowUrl(url);
}

Result<QByteArray> ProviderFactory::keyFor(const ProviderPreset &preset, const QJsonObject &description) const
{
    if (m_parts.storedKey) {
        PL_TRY(const QByteArray stored, m_parts.storedKey(description));
        if (!stored.isEmpty())
            return stored;
    }
    const QByteArray key = environment(preset.keyVariable).trimmed();
    if (key.isEmpty() && preset.needsKey)
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
    HttpChatOptions options;
    options.info.id = preset->id;
    options.info.label = preset->label;
    options.info.baseUrl = description.value(QStringLiteral("baseUrl")).toString(preset->baseUrl);
    options.info.local = preset->local;
    PL_CHECK(m_parts.guard->inspect(options.info.baseUrl));
    options.auth = preset->auth;
    options.body.maxTokensField = preset->maxTokensField;
    options.body.droppedFields = preset->droppedFields;
    options.timeouts.firstByteMs = preset->firstByteMs;
    options.attempts = m_parts.attempts;
    if (const double seconds = description.value(QStringLiteral("timeoutSeconds")).toDouble(); seconds > 0) {
        options.timeouts.firstByteMs = options.timeouts.idleMs = int(std::min(seconds, 86'400.0) * 1000);
        options.timeouts.totalMs = options.timeouts.firstByteMs;
    }
    if (const QJsonValue retries = description.value(QStringLiteral("retries")); retries.isDouble())
        options.attempts.retry.maxRetries = std::clamp(retries.toInt(), 0, 10);
    if (preset->id == QLatin1String("openai")) {
        for (const auto &[variable, header] :
             {std::pair("OPENAI_ORG_ID", "OpenAI-Organization"), std::pair("OPENAI_PROJECT_ID", "OpenAI-Project")}) {
            if (const QByteArray value = environment(variable); !value.isEmpty())
                options.headers += HttpHeader{header, value};
        }
    }
    if (preset->auth != AuthStyle::None)
        options.apiKey = [this, preset = *preset, description] { return keyFor(preset, description); };
    return std::unique_ptr<Provider>(
        std::make_unique<HttpChatProvider>(std::move(options), *m_parts.http, *m_parts.clock, m_parts.random));
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
    return unknownProvider(type);
}

} // namespace promptlab
