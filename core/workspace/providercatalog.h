// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/testingpipelineservice.h"
#include "core/store/accesscontrol.h"
#include "core/workspace/providerkeys.h"

namespace promptlab {

/// One line of `providers`.
struct ProviderListing {
    QString name; ///< what --provider takes
    QString label;
    QString type;            ///< openai-compatible, scripted, echo
    QString baseUrl;         ///< empty: built in, or to be given
    QString baseUrlVariable; ///< environment variable that the address is from; empty: from elsewhere
    QString keyVariable;     ///< environment variable of the key; empty: none needed
    bool keyPresent = false;
    bool configured = false; ///< stored in the workspace
    bool local = false;
    bool simulated = false;
};

/// Knows every source of generations that can be named, and makes the provider behind a description. The network parts
/// are built when first needed. Lives in the main thread.
class ProviderCatalog final : public ProviderSource
{
public:
    /// All must outlive the catalogue.
    ProviderCatalog(Store &store, AccessControl &access, const ScriptHost &scripts, const Clock &clock,
                    ProviderKeys &keys);
    ~ProviderCatalog() override;
    Q_DISABLE_COPY_MOVE(ProviderCatalog)

    /// The description that a run stores for a name. An empty name: openai-compatible when @p baseUrl or
    /// OPENAI_BASE_URL is set, else the workspace's first provider. Errors: NotFound naming what there is,
    /// InvalidInput.
    Task<Result<QJsonObject>> describe(Context context, QString name, QString baseUrl) override;
    Task<Result<QList<ProviderListing>>> list(Context context);
    /// Names of the models on offer.
    Task<Result<QStringList>> models(Context context, QJsonObject description);

    Task<Result<void>> prepare(Context context, QJsonObject description) override;
    Result<Provider *> provider(const QJsonObject &description) override;

private:
    class Network;

    Network &network();

    Store &m_store;
    AccessControl &m_access;
    const ScriptHost &m_scripts;
    const Clock &m_clock;
    ProviderKeys &m_keys;
    std::unique_ptr<Network> m_network;
    QHash<QByteArray, std::shared_ptr<Provider>> m_providers; ///< by canonical description
};

} // namespace promptlab
