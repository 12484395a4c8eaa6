// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/accesscontrol.h"
#include "core/workspace/localserverfinder.h"
#include "core/workspace/providercatalog.h"

namespace promptlab {

/// The providers of a workspace in this process.
class LocalProviderService final : public ProviderService
{
    Q_OBJECT

public:
    /// All must outlive the service. @p places: where local servers are looked for.
    LocalProviderService(Store &store, AccessControl &access, ProviderCatalog &catalog, ProviderKeys &keys,
                         QList<LocalServerPlace> places = LocalServerFinder::usualPlaces());
    ~LocalProviderService() override;
    Q_DISABLE_COPY_MOVE(LocalProviderService)

    Task<Result<QList<ProviderSetting>>> list(Context context) override;
    [[nodiscard]] QList<ProviderKind> kinds() const override;
    Task<Result<ProviderSetting>> add(Context context, ProviderDraft draft) override;
    Task<Result<ProviderSetting>> change(Context context, QUuid provider, ProviderDraft draft) override;
    Task<Result<void>> remove(Context context, QUuid provider) override;
    Task<Result<void>> reorder(Context context, QList<QUuid> order) override;
    Task<Result<ProviderSetting>> setKey(Context context, QUuid provider, std::shared_ptr<SecretBytes> key,
                                         KeyPlace place) override;
    Task<Result<ProviderCheck>> test(Context context, QUuid provider) override;
    Task<Result<QList<FoundServer>>> findLocal(Context context) override;

private:
    Task<Result<QList<ProviderRecord>>> records(Context context);
    Task<Result<ProviderRecord>> record(Context context, QUuid provider);
    /// The configuration that a draft comes to, checked as far as it goes without a request.
    Task<Result<QJsonObject>> configOf(Context context, ProviderDraft draft, QList<ProviderRecord> present);
    Result<QJsonObject> serverConfig(const ProviderDraft &draft) const;

    Store &m_store;
    AccessControl &m_access;
    ProviderCatalog &m_catalog;
    ProviderKeys &m_keys;
    QList<LocalServerPlace> m_places;
    std::unique_ptr<LocalServerFinder> m_finder; ///< made when first looked
};

} // namespace promptlab
