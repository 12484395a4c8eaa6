// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/providercatalog.h"

#include "core/base/files.h"
#include "core/net/hostresolver.h"
#include "core/net/httptransport.h"
#include "core/provider/providerfactory.h"
#include "core/provider/providerpresets.h"
#include "core/provider/scriptrules.h"
#include "core/store/providerrepository.h"

#include <QRandomGenerator>
#include <QtConcurrent>

namespace promptlab {

namespace {

struct ProviderCatalogText {
    Q_DECLARE_TR_FUNCTIONS(ProviderCatalog)
};

constexpr qint64 maxRuleFile = 4 * 1024 * 1024;

/// A rule file is taken into the description, so that a run can be resumed without it.
Result<QJsonObject> withInlineRules(const QJsonObject &description)
{
    const QString file = description.value(QStringLiteral("file")).toString();
    if (description.value(QStringLiteral("type")).toString() != QLatin1String("scripted") || file.isEmpty())
        return description;
    PL_TRY(const QByteArray bytes, readFile(file, maxRuleFile));
    PL_TRY(const QString rules, decodeText(bytes, file));
    return QJsonObject{{QStringLiteral("type"), QStringLiteral("scripted")},
                       {QStringLiteral("name"), file},
                       {QStringLiteral("rules"), rules}};
}

ProviderListing listingOf(const ProviderRecord &record)
{
    ProviderListing listing;
    listing.name = record.name;
    listing.label = record.name;
    listing.type = record.type;
    listing.baseUrl = record.config.value(QStringLiteral("baseUrl")).toString();
    listing.configured = true;
    listing.keyPresent = !record.apiKeyHash.isEmpty();
    listing.simulated = record.type == QLatin1String("scripted") || record.type == QLatin1String("echo");
    return listing;
}

/// Rule files are read for the names that they give themselves; called in the pool.
QList<ProviderListing> listingsOf(const QList<ProviderRecord> &configured, const ScriptHost &scripts)
{
    QList<ProviderListing> listings;
    for (const ProviderRecord &record : configured) {
        listings.append(listingOf(record));
        const QByteArray rules = record.config.value(QStringLiteral("rules")).toString().toUtf8();
        if (const auto read = readScriptRules(rules, record.name, scripts); !rules.isEmpty() && read.ok())
            listings.last().label = (*read)->name;
    }
    return listings;
}

ProviderListing listingOf(const ProviderPreset &preset)
{
    ProviderListing listing;
    listing.name = preset.id;
    listing.label = preset.label;
    listing.type = QStringLiteral("openai-compatible");
    listing.baseUrl = preset.baseUrl;
    listing.keyVariable = QString::fromLatin1(preset.keyVariable);
    listing.keyPresent = !preset.keyVariable.isEmpty() && qEnvironmentVariableIsSet(preset.keyVariable.constData());
    listing.local = preset.local;
    const QByteArray address =
        preset.baseUrlVariable.isEmpty() ? QByteArray() : qgetenv(preset.baseUrlVariable.constData());
    if (!address.isEmpty()) {
        listing.baseUrl = QString::fromUtf8(address);
        listing.baseUrlVariable = QString::fromLatin1(preset.baseUrlVariable);
    }
    return listing;
}

} // namespace

/// Everything that touches the network, made on first use: a verb that only reads the workspace does not pay for it.
class ProviderCatalog::Network
{
public:
    Network(const ScriptHost &scripts, const Clock &clock, const ProviderKeys &keys)
        : m_guard(m_resolver, clock), m_transport(m_guard, clock), m_factory(parts(scripts, clock, keys))
    {
    }

    ProviderFactory &factory() { return m_factory; }

private:
    ProviderFactoryParts parts(const ScriptHost &scripts, const Clock &clock, const ProviderKeys &keys)
    {
        ProviderFactoryParts parts;
        parts.http = &m_transport;
        parts.guard = &m_guard;
        parts.clock = &clock;
        parts.scripts = &scripts;
        parts.random = [] { return QRandomGenerator::global()->generateDouble(); };
        parts.environment = [](const QByteArray &name) { return qgetenv(name.constData()); };
        parts.storedKey = [&keys](const QJsonObject &description) { return keys.key(description); };
        parts.fileKey = [&keys] { return keys.ring().fileKey(); };
        parts.workspace = keys.ring().workspace();
        return parts;
    }

    SystemResolver m_resolver;
    UrlGuard m_guard;
    HttpTransport m_transport;
    ProviderFactory m_factory;
};

ProviderCatalog::ProviderCatalog(Store &store, AccessControl &access, const ScriptHost &scripts, const Clock &clock,
                                 ProviderKeys &keys)
    : m_store(store), m_access(access), m_scripts(scripts), m_clock(clock), m_keys(keys)
{
}

ProviderCatalog::~ProviderCatalog()
{
    m_providers.clear(); // they use the network parts
}

ProviderCatalog::Network &ProviderCatalog::network()
{
    if (!m_network)
        m_network = std::make_unique<Network>(m_scripts, m_clock, m_keys);
    return *m_network;
}

Task<Result<QJsonObject>> ProviderCatalog::describe(Context context, QString name, QString baseUrl)
{
    PL_CO_CHECK(co_await m_access.require(context, Permission::RunTests));
    if (name.isEmpty() && (!baseUrl.isEmpty() || qEnvironmentVariableIsSet("OPENAI_BASE_URL")))
        name = QStringLiteral("openai-compatible");
    const FieldCipher &cipher = m_store.cipher();
    const ProjectId project = context.project;
    const QFuture<Result<QList<ProviderRecord>>> reading =
        m_store.read([project, &cipher](Connection &db) { return ProviderRepository(db, cipher).list(project); });
    PL_CO_TRY(const QList<ProviderRecord> configured, co_await reading);
    for (const ProviderRecord &record : configured) {
        if (name.isEmpty() || record.name == name || (name == QLatin1String("scripted") && record.type == name))
            co_return ProviderKeys::described(record);
    }
    if (name.isEmpty() || name == QLatin1String("scripted"))
        co_return makeError(ErrorCode::NotFound,
                            ProviderCatalogText::tr("The workspace has no provider of its own; name one with "
                                                    "--provider (see \"promptlab-cli providers\")"));
    const Result<QJsonObject> description = network().factory().describe(name, baseUrl);
    if (!description.ok() && description.error().code == ErrorCode::NotFound && !configured.isEmpty()) {
        QStringList own;
        for (const ProviderRecord &record : configured)
            own.append(record.name);
        Error error = description.error();
        error.message += ProviderCatalogText::tr("; this workspace has %1").arg(own.join(QStringLiteral(", ")));
        co_return error;
    }
    PL_CO_CHECK(description);
    co_return withInlineRules(*description);
}

Task<Result<QList<ProviderListing>>> ProviderCatalog::list(Context context)
{
    PL_CO_CHECK(co_await m_access.require(context, Permission::ReadContent));
    const FieldCipher &cipher = m_store.cipher();
    const ProjectId project = context.project;
    const QFuture<Result<QList<ProviderRecord>>> reading =
        m_store.read([project, &cipher](Connection &db) { return ProviderRepository(db, cipher).list(project); });
    PL_CO_TRY(const QList<ProviderRecord> configured, co_await reading);
    const QFuture<QList<ProviderListing>> listing =
        QtConcurrent::run([configured, &scripts = m_scripts] { return listingsOf(configured, scripts); });
    QList<ProviderListing> listings = co_await listing;
    for (const ProviderPreset &preset : providerPresets())
        listings.append(listingOf(preset));
    ProviderListing echo;
    echo.name = echo.type = QStringLiteral("echo");
    echo.label = ProviderCatalogText::tr("Answers with the prompt itself");
    echo.simulated = true;
    ProviderListing scripted;
    scripted.name = QStringLiteral("scripted:FILE");
    scripted.type = QStringLiteral("scripted");
    scripted.label = ProviderCatalogText::tr("Answers by rules from a YAML file");
    scripted.simulated = true;
    listings << echo << scripted;
    co_return listings;
}

Task<Result<void>> ProviderCatalog::prepare(Context context, QJsonObject description)
{
    return m_keys.load(std::move(context), std::move(description));
}

Result<Provider *> ProviderCatalog::provider(const QJsonObject &description)
{
    const QByteArray key = canonicalJson(description);
    if (const auto found = m_providers.constFind(key); found != m_providers.constEnd())
        return found->get();
    // Descriptions come from the person's command line or from the sealed workspace: their hosts were accepted there.
    PL_CHECK(network().factory().allowHost(description));
    PL_TRY(std::unique_ptr<Provider> made, network().factory().create(description));
    const std::shared_ptr<Provider> shared = std::move(made);
    m_providers.insert(key, shared);
    return shared.get();
}

Task<Result<QStringList>> ProviderCatalog::models(Context context, QJsonObject description)
{
    PL_CO_CHECK(co_await m_access.require(context, Permission::RunTests));
    PL_CO_CHECK(co_await m_keys.load(context, description));
    PL_CO_TRY(Provider * source, provider(description));
    co_return co_await source->models(context);
}

} // namespace promptlab
