// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/localproviderservice.h"

#include "core/provider/providerpresets.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace promptlab {

namespace {

struct ProviderServiceText {
    Q_DECLARE_TR_FUNCTIONS(ProviderService)
};

constexpr int testSeconds = 20;
constexpr qsizetype longestKey = 8'192;
const char scriptedKind[] = "scripted";
const char cassetteKind[] = "cassette";
const char echoKind[] = "echo";
const char chatType[] = "openai-compatible";

QString textOf(const QJsonObject &config, const char *field)
{
    return config.value(QLatin1String(field)).toString();
}

ProviderSetting settingOf(const ProviderRecord &record)
{
    ProviderSetting setting;
    setting.id = record.id;
    setting.name = record.name;
    setting.type = record.type;
    setting.label = record.type;
    setting.baseUrl = textOf(record.config, "baseUrl");
    setting.keyPlace = ProviderKeys::placeOf(record);
    setting.keyFingerprint = record.apiKeyHash;
    setting.simulated = record.type == QLatin1String(scriptedKind) || record.type == QLatin1String(echoKind);
    if (record.type == QLatin1String(chatType)) {
        setting.preset = record.config.value(QStringLiteral("preset")).toString(QLatin1String(chatType));
        if (const auto preset = findProviderPreset(setting.preset)) {
            setting.label = preset->label;
            setting.local = preset->local;
            setting.needsKey = preset->needsKey;
            setting.takesKey = preset->auth != AuthStyle::None;
            setting.keyVariable = QString::fromLatin1(preset->keyVariable);
            setting.keyInEnvironment =
                !preset->keyVariable.isEmpty() && qEnvironmentVariableIsSet(preset->keyVariable.constData());
        }
    } else if (record.type == QLatin1String(scriptedKind)) {
        setting.label = ProviderServiceText::tr("Rules (simulated)");
        setting.file = textOf(record.config, "name");
    } else if (record.type == QLatin1String(echoKind)) {
        setting.label = ProviderServiceText::tr("Echo (simulated)");
    } else if (record.type == QLatin1String(cassetteKind)) {
        setting.label = ProviderServiceText::tr("Recorded answers");
        setting.file = textOf(record.config, "file");
        if (const auto mode = cassetteModeFromName(textOf(record.config, "mode")); mode.ok())
            setting.cassette = *mode;
        const QJsonObject source = record.config.value(QStringLiteral("source")).toObject();
        const QString address = textOf(source, "baseUrl");
        setting.source = address.isEmpty() ? textOf(source, "type") : address;
    }
    return setting;
}

AuditEntry providerEntry(const QString &action, const ProviderRecord &record, const QStringList &changed)
{
    AuditEntry entry;
    entry.action = action;
    entry.objectKind = QStringLiteral("provider");
    entry.objectId = uuidText(record.id);
    entry.changedFields = changed;
    return entry;
}

Error noProvider()
{
    return makeError(ErrorCode::NotFound, ProviderServiceText::tr("The provider does not exist any more"));
}

Result<void> checkProviderName(const QString &name, const QList<ProviderRecord> &present)
{
    static const QRegularExpression form(QStringLiteral("^[\\p{L}\\p{N}][\\p{L}\\p{N} ._-]{0,99}$"));
    if (!form.match(name).hasMatch())
        return makeError(ErrorCode::InvalidInput,
                         ProviderServiceText::tr("A provider needs a name of letters, digits, blanks, dots, - and _"));
    for (const ProviderRecord &record : present) {
        if (record.name == name)
            return makeError(
                ErrorCode::AlreadyExists,
                ProviderServiceText::tr("There is a provider \"%1\" already; choose another name").arg(name));
    }
    return {};
}

/// What a person can do about a failed test.
QString adviceFor(const Error &error, const ProviderSetting &setting)
{
    switch (error.code) {
    case ErrorCode::Network:
        return setting.local ? ProviderServiceText::tr("Start %1, or correct the address.").arg(setting.label)
                             : ProviderServiceText::tr("Check the address and the network connection.");
    case ErrorCode::Timeout:
        return setting.local ? ProviderServiceText::tr("The server may be loading a model: try again in a moment.")
                             : ProviderServiceText::tr("Try again; if it stays so, check the address.");
    case ErrorCode::PermissionDenied:
        return setting.takesKey ? ProviderServiceText::tr("Enter the key again, or ask for one that may be used here.")
                                : QString();
    case ErrorCode::NotFound:
        return setting.baseUrl.isEmpty()
                 ? QString()
                 : ProviderServiceText::tr("Check that the address ends in the version part, for example /v1.");
    case ErrorCode::Protocol:
        return ProviderServiceText::tr("Something else answers at this address: check host and port.");
    case ErrorCode::RateLimited: return ProviderServiceText::tr("Wait a while, or check the quota of the account.");
    default: return {};
    }
}

} // namespace

LocalProviderService::LocalProviderService(Store &store, AccessControl &access, ProviderCatalog &catalog,
                                           ProviderKeys &keys, QList<LocalServerPlace> places)
    : m_store(store), m_access(access), m_catalog(catalog), m_keys(keys), m_places(std::move(places))
{
}

LocalProviderService::~LocalProviderService() = default;

QList<ProviderKind> LocalProviderService::kinds() const
{
    QList<ProviderKind> kinds;
    for (const ProviderPreset &preset : providerPresets())
        kinds.append({preset.id, preset.label, preset.baseUrl, true, preset.auth != AuthStyle::None, false});
    kinds.append({QLatin1String(echoKind),
                  ProviderServiceText::tr("Echo: answers with the prompt (simulated)"),
                  {},
                  false,
                  false,
                  false});
    kinds.append({QLatin1String(scriptedKind),
                  ProviderServiceText::tr("Rules from a YAML file (simulated)"),
                  {},
                  false,
                  false,
                  true});
    kinds.append({QLatin1String(cassetteKind),
                  ProviderServiceText::tr("Cassette: records answers and replays them"),
                  {},
                  false,
                  false,
                  true});
    return kinds;
}

Task<Result<QList<ProviderRecord>>> LocalProviderService::records(Context context)
{
    const FieldCipher &cipher = m_store.cipher();
    const ProjectId project = context.project;
    const QFuture<Result<QList<ProviderRecord>>> reading =
        m_store.read([project, &cipher](Connection &db) { return ProviderRepository(db, cipher).list(project); });
    co_return co_await reading;
}

Task<Result<ProviderRecord>> LocalProviderService::record(Context context, QUuid provider)
{
    PL_CO_TRY(const QList<ProviderRecord> all, co_await records(context));
    for (const ProviderRecord &record : all) {
        if (record.id == provider)
            co_return ProviderRecord(record);
    }
    co_return noProvider();
}

Task<Result<QList<ProviderSetting>>> LocalProviderService::list(Context context)
{
    PL_CO_CHECK(co_await m_access.require(context, Permission::ReadContent));
    PL_CO_TRY(const QList<ProviderRecord> all, co_await records(context));
    QList<ProviderSetting> settings;
    for (const ProviderRecord &record : all)
        settings.append(settingOf(record));
    co_return settings;
}

Result<QJsonObject> LocalProviderService::serverConfig(const ProviderDraft &draft) const
{
    const auto preset = findProviderPreset(draft.kind);
    if (!preset)
        return makeError(ErrorCode::InvalidInput,
                         ProviderServiceText::tr("There is no kind of provider \"%1\"").arg(draft.kind.left(80)));
    QString url = draft.baseUrl.trimmed().isEmpty() ? preset->baseUrl : draft.baseUrl.trimmed();
    while (url.endsWith(QLatin1Char('/')))
        url.chop(1);
    if (url.isEmpty())
        return makeError(
            ErrorCode::InvalidInput,
            ProviderServiceText::tr("The address of the server is missing; it ends in the version part, for "
                                    "example http://localhost:8000/v1"));
    // The person who types an address here accepts it: only what is no usable address is refused.
    SystemResolver resolver;
    UrlGuard guard(resolver, m_store.clock());
    PL_CHECK(guard.allowUrl(url));
    PL_CHECK(guard.inspect(url));
    return QJsonObject{{QStringLiteral("type"), QLatin1String(chatType)},
                       {QStringLiteral("preset"), preset->id},
                       {QStringLiteral("baseUrl"), url}};
}

Task<Result<QJsonObject>> LocalProviderService::configOf(Context context, ProviderDraft draft,
                                                         QList<ProviderRecord> present)
{
    const QString file = draft.file.trimmed();
    if (draft.kind == QLatin1String(scriptedKind)) {
        // The rules are taken into the workspace, so that it works without the file.
        const QString named = QLatin1String(scriptedKind) + QLatin1Char(':') + file;
        PL_CO_TRY(const QJsonObject config, co_await m_catalog.describe(context, named, {}));
        PL_CO_CHECK(m_catalog.provider(config));
        co_return config;
    }
    if (draft.kind == QLatin1String(echoKind))
        co_return QJsonObject{{QStringLiteral("type"), QLatin1String(echoKind)}};
    if (draft.kind != QLatin1String(cassetteKind))
        co_return serverConfig(draft);
    const QFileInfo place(file);
    if (file.isEmpty() || !place.isAbsolute() || place.isDir() || !place.dir().exists())
        co_return makeError(
            ErrorCode::InvalidInput,
            ProviderServiceText::tr("A cassette needs the full name of a file in a folder that exists"));
    QJsonObject config{{QStringLiteral("type"), QLatin1String(cassetteKind)},
                       {QStringLiteral("mode"), cassetteModeName(draft.cassette)},
                       {QStringLiteral("file"), place.absoluteFilePath()}};
    if (draft.cassette != CassetteMode::Replay) {
        for (const ProviderRecord &record : present) {
            if (record.id == draft.source)
                config.insert(QStringLiteral("source"), ProviderKeys::described(record));
        }
    }
    PL_CO_CHECK(m_catalog.provider(config));
    co_return config;
}

Task<Result<ProviderSetting>> LocalProviderService::add(Context context, ProviderDraft draft)
{
    PL_CO_CHECK(co_await m_access.require(context, Permission::ManageProviderKeys));
    PL_CO_TRY(const QList<ProviderRecord> present, co_await records(context));
    const QString name = draft.name.trimmed();
    PL_CO_CHECK(checkProviderName(name, present));
    PL_CO_TRY(const QJsonObject config, co_await configOf(context, draft, present));
    const auto storing = m_store.write(context, [name, config](UnitOfWork &work) -> Result<ProviderRecord> {
        ProviderRepository providers(work.db(), work.cipher());
        PL_TRY(const QList<ProviderRecord> now, providers.list(work.context().project));
        PL_CHECK(checkProviderName(name, now));
        ProviderRecord record;
        record.id = newUuidV7(work.clock());
        record.project = work.context().project;
        record.name = name;
        record.type = textOf(config, "type");
        record.position = now.isEmpty() ? 0 : now.last().position + 1;
        record.config = config;
        record.createdBy = work.context().actor.person;
        record.createdAt = record.updatedAt = work.now();
        PL_CHECK(providers.save(record));
        work.audit(providerEntry(QStringLiteral("provider.add"), record, {QStringLiteral("config")}));
        return record;
    });
    const Result<ProviderRecord> stored = co_await storing;
    if (!stored.ok())
        co_return stored.error();
    Q_EMIT changed();
    co_return settingOf(*stored);
}

Task<Result<ProviderSetting>> LocalProviderService::change(Context context, QUuid provider, ProviderDraft draft)
{
    PL_CO_CHECK(co_await m_access.require(context, Permission::ManageProviderKeys));
    PL_CO_TRY(const QList<ProviderRecord> present, co_await records(context));
    PL_CO_TRY(const ProviderRecord before, co_await record(context, provider));
    draft.kind = before.type == QLatin1String(chatType)
                   ? before.config.value(QStringLiteral("preset")).toString(QLatin1String(chatType))
                   : before.type;
    PL_CO_TRY(const QJsonObject config, co_await configOf(context, draft, present));
    const bool moved = textOf(config, "baseUrl") != textOf(before.config, "baseUrl");
    const bool inKeychain = ProviderKeys::placeOf(before) == KeyPlace::Keychain;
    const auto storing = m_store.write(context, [=](UnitOfWork &work) -> Result<ProviderRecord> {
        ProviderRepository providers(work.db(), work.cipher());
        PL_TRY(auto found, providers.find(work.context().project, provider));
        if (!found)
            return noProvider();
        found->config = config;
        if (inKeychain && !moved)
            found->config.insert(QStringLiteral("keyPlace"), QStringLiteral("keychain"));
        found->updatedAt = work.now();
        PL_CHECK(providers.save(*found));
        QStringList fields{QStringLiteral("config")};
        if (moved && !found->apiKeyHash.isEmpty()) {
            PL_CHECK(providers.setApiKey(*found, {}, {}, work.now()));
            found->apiKeyHash.clear();
            fields += QStringLiteral("key");
        }
        work.audit(providerEntry(QStringLiteral("provider.change"), *found, fields));
        return *found;
    });
    const Result<ProviderRecord> stored = co_await storing;
    if (!stored.ok())
        co_return stored.error();
    m_keys.forget(provider);
    if (inKeychain && moved)
        static_cast<void>(co_await m_keys.keychain().remove(m_keys.keychainName(provider)));
    Q_EMIT changed();
    co_return settingOf(*stored);
}

Task<Result<void>> LocalProviderService::remove(Context context, QUuid provider)
{
    PL_CO_CHECK(co_await m_access.require(context, Permission::ManageProviderKeys));
    PL_CO_TRY(const ProviderRecord before, co_await record(context, provider));
    const auto storing = m_store.write(context, [before](UnitOfWork &work) -> Result<bool> {
        PL_CHECK(ProviderRepository(work.db(), work.cipher()).remove(before, work.now()));
        work.audit(providerEntry(QStringLiteral("provider.remove"), before, {}));
        return true;
    });
    const Result<bool> stored = co_await storing;
    if (!stored.ok())
        co_return stored.error();
    m_keys.forget(provider);
    if (ProviderKeys::placeOf(before) == KeyPlace::Keychain)
        static_cast<void>(co_await m_keys.keychain().remove(m_keys.keychainName(provider)));
    Q_EMIT changed();
    co_return Result<void>();
}

Task<Result<void>> LocalProviderService::reorder(Context context, QList<QUuid> order)
{
    PL_CO_CHECK(co_await m_access.require(context, Permission::ManageProviderKeys));
    const auto storing = m_store.write(context, [order](UnitOfWork &work) -> Result<bool> {
        ProviderRepository providers(work.db(), work.cipher());
        PL_TRY(QList<ProviderRecord> present, providers.list(work.context().project));
        const QSet<QUuid> wanted(order.cbegin(), order.cend());
        const bool same = wanted.size() == order.size() && order.size() == present.size()
                       && std::all_of(present.cbegin(), present.cend(),
                                      [&wanted](const ProviderRecord &record) { return wanted.contains(record.id); });
        if (!same)
            return makeError(ErrorCode::Conflict,
                             ProviderServiceText::tr("The list of providers was changed meanwhile; look at it again"));
        for (ProviderRecord &record : present) {
            const int position = int(order.indexOf(record.id));
            if (record.position == position)
                continue;
            record.position = position;
            record.updatedAt = work.now();
            PL_CHECK(providers.save(record));
            work.audit(providerEntry(QStringLiteral("provider.reorder"), record, {QStringLiteral("position")}));
        }
        return true;
    });
    const Result<bool> stored = co_await storing;
    if (!stored.ok())
        co_return stored.error();
    Q_EMIT changed();
    co_return Result<void>();
}

Task<Result<ProviderSetting>> LocalProviderService::setKey(Context context, QUuid provider,
                                                           std::shared_ptr<SecretBytes> key, KeyPlace place)
{
    PL_CO_CHECK(co_await m_access.require(context, Permission::ManageProviderKeys));
    PL_CO_TRY(const ProviderRecord before, co_await record(context, provider));
    const bool clears = place == KeyPlace::None;
    if (!clears && (!key || key->isEmpty() || key->size() > longestKey || !settingOf(before).takesKey))
        co_return makeError(ErrorCode::InvalidInput, settingOf(before).takesKey
                                                         ? ProviderServiceText::tr("The key is empty or too long")
                                                         : ProviderServiceText::tr("This provider takes no key"));
    QString fingerprint;
    if (!clears) {
        PL_CO_TRY(fingerprint, m_keys.fingerprint(*key));
    }
    const QString keychainName = m_keys.keychainName(provider);
    // The keychain first: a fingerprint without its key would be a lie.
    if (place == KeyPlace::Keychain)
        PL_CO_CHECK(co_await m_keys.keychain().write(keychainName, key->clone()));
    const auto storing = m_store.write(context, [=](UnitOfWork &work) -> Result<ProviderRecord> {
        ProviderRepository providers(work.db(), work.cipher());
        PL_TRY(auto found, providers.find(work.context().project, provider));
        if (!found)
            return noProvider();
        found->config.remove(QStringLiteral("keyPlace"));
        if (place == KeyPlace::Keychain)
            found->config.insert(QStringLiteral("keyPlace"), QStringLiteral("keychain"));
        found->updatedAt = work.now();
        PL_CHECK(providers.save(*found));
        if (place == KeyPlace::Keychain)
            PL_CHECK(providers.noteApiKey(*found, fingerprint, work.now()));
        else
            PL_CHECK(providers.setApiKey(*found, clears ? QByteArray() : key->view().toByteArray(), fingerprint,
                                         work.now()));
        found->apiKeyHash = fingerprint;
        AuditEntry entry =
            providerEntry(clears ? QStringLiteral("provider.clear_key") : QStringLiteral("provider.set_key"), *found,
                          {QStringLiteral("key")});
        entry.beforeHash = before.apiKeyHash;
        entry.afterHash = fingerprint;
        work.audit(entry);
        return *found;
    });
    const Result<ProviderRecord> stored = co_await storing;
    if (!stored.ok())
        co_return stored.error();
    m_keys.forget(provider);
    if (ProviderKeys::placeOf(before) == KeyPlace::Keychain && place != KeyPlace::Keychain)
        static_cast<void>(co_await m_keys.keychain().remove(keychainName));
    Q_EMIT changed();
    co_return settingOf(*stored);
}

Task<Result<ProviderCheck>> LocalProviderService::test(Context context, QUuid provider)
{
    PL_CO_CHECK(co_await m_access.require(context, Permission::RunTests));
    PL_CO_TRY(const ProviderRecord tested, co_await record(context, provider));
    QJsonObject description = ProviderKeys::described(tested);
    if (tested.type == QLatin1String(chatType)) {
        // A test that waits as long as a run would is none.
        description.insert(QStringLiteral("timeoutSeconds"), testSeconds);
        description.insert(QStringLiteral("retries"), 0);
    }
    ProviderCheck check;
    const auto failed = [&check, &tested](const Error &error) {
        check.error = error;
        check.advice = adviceFor(error, settingOf(tested));
        return check;
    };
    if (const Result<void> prepared = co_await m_catalog.prepare(context, description); !prepared.ok())
        co_return failed(prepared.error());
    const Result<Provider *> source = m_catalog.provider(description);
    if (!source.ok())
        co_return failed(source.error());
    if (const Result<void> ready = (*source)->ready(); !ready.ok())
        co_return failed(ready.error());
    const qint64 startNs = m_store.clock().monotonicNs();
    const Result<QStringList> models = co_await (*source)->models(context);
    check.ms = double(m_store.clock().monotonicNs() - startNs) / 1e6;
    if (!models.ok() && models.error().code == ErrorCode::Cancelled)
        co_return models.error();
    if (!models.ok())
        co_return failed(models.error());
    check.models = *models;
    co_return check;
}

Task<Result<QList<FoundServer>>> LocalProviderService::findLocal(Context context)
{
    PL_CO_CHECK(co_await m_access.require(context, Permission::RunTests));
    PL_CO_TRY(const QList<ProviderRecord> present, co_await records(context));
    if (!m_finder)
        m_finder = std::make_unique<LocalServerFinder>(m_store.clock(), m_places);
    const QList<FoundServer> answering = co_await m_finder->find(context);
    PL_CO_CHECK(context.cancel.check());
    QList<FoundServer> fresh;
    for (const FoundServer &server : answering) {
        const quint16 port = quint16(QUrl(server.baseUrl).port());
        const bool known = std::any_of(present.cbegin(), present.cend(), [port](const ProviderRecord &record) {
            const QUrl url(textOf(record.config, "baseUrl"));
            return url.port() == port
                && (url.host() == QLatin1String("localhost") || url.host() == QLatin1String("127.0.0.1"));
        });
        if (!known)
            fresh.append(server);
    }
    co_return fresh;
}

} // namespace promptlab
