// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandregistry.h"

namespace promptlab::cli {

namespace {

struct ProviderCommandText {
    Q_DECLARE_TR_FUNCTIONS(ProviderCommands)
};

struct ProvidersOptions {
    std::string modelsOf;
    std::string baseUrl;
};

QString keyText(const ProviderListing &listing)
{
    if (listing.keyVariable.isEmpty())
        return listing.simulated ? ProviderCommandText::tr("none (simulated)") : ProviderCommandText::tr("none");
    return listing.keyVariable + (listing.keyPresent ? ProviderCommandText::tr(" (set)") : ProviderCommandText::tr(" (not set)"));
}

Task<int> printModels(CommandHost *host, Workspace *workspace, ProvidersOptions options)
{
    PL_CLI_TRY(host, const QJsonObject description,
               co_await workspace->providers().describe(host->context(), fromStd(options.modelsOf), fromStd(options.baseUrl)));
    PL_CLI_TRY(host, const QStringList models, co_await workspace->providers().models(host->context(), description));
    if (host->printJson(QJsonObject{{QStringLiteral("models"), QJsonArray::fromStringList(models)}}))
        co_return ExitOk;
    for (const QString &model : models)
        host->terminal().line(Terminal::safe(model));
    co_return ExitOk;
}

Task<int> listProviders(CommandHost *host, ProvidersOptions options)
{
    PL_CLI_TRY(host, Workspace * workspace, co_await host->workspace());
    if (!options.modelsOf.empty())
        co_return co_await printModels(host, workspace, options);
    PL_CLI_TRY(host, const QList<ProviderListing> listings, co_await workspace->providers().list(host->context()));
    QJsonArray json;
    Table table({ProviderCommandText::tr("provider"), ProviderCommandText::tr("kind"), ProviderCommandText::tr("key"), ProviderCommandText::tr("address or use")});
    for (const ProviderListing &listing : listings) {
        json.append(QJsonObject{{QStringLiteral("name"), listing.name},
                                {QStringLiteral("label"), listing.label},
                                {QStringLiteral("type"), listing.type},
                                {QStringLiteral("baseUrl"), listing.baseUrl},
                                {QStringLiteral("keyVariable"), listing.keyVariable},
                                {QStringLiteral("keyPresent"), listing.keyPresent},
                                {QStringLiteral("configured"), listing.configured},
                                {QStringLiteral("local"), listing.local},
                                {QStringLiteral("simulated"), listing.simulated}});
        const QString where = listing.baseUrl.isEmpty() ? listing.label : listing.baseUrl;
        table.addRow({Terminal::safe(listing.name), listing.configured ? ProviderCommandText::tr("in this workspace") : listing.type, keyText(listing),
                      Terminal::safe(where)});
    }
    if (!host->printJson(QJsonObject{{QStringLiteral("providers"), json}}))
        table.print(host->terminal());
    co_return ExitOk;
}

} // namespace

void registerProviderCommands(CLI::App &app, CommandRegistry &registry)
{
    auto providers = std::make_shared<ProvidersOptions>();
    CLI::App *verb = addVerb(app, "providers", ProviderCommandText::tr("List what --provider can name, or the models of one"),
                             {QStringLiteral("providers"), QStringLiteral("providers --models ollama"),
                              QStringLiteral("providers --models openai-compatible --base-url http://127.0.0.1:8080/v1")});
    verb->add_option("--models", providers->modelsOf, std8(ProviderCommandText::tr("Ask this provider for its models")));
    verb->add_option("--base-url", providers->baseUrl, std8(ProviderCommandText::tr("Base URL, with --models")));
    registry.add(verb, providers, listProviders);
}

} // namespace promptlab::cli
