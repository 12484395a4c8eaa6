// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandregistry.h"
#include "app/cli/table.h"

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
        return ProviderCommandText::tr("none");
    return listing.keyVariable
         + (listing.keyPresent ? ProviderCommandText::tr(" (set)") : ProviderCommandText::tr(" (unset)"));
}

/// What the provider is, and where.
QString useText(const ProviderListing &listing)
{
    QString text = Terminal::safe(listing.label);
    if (listing.configured && listing.simulated)
        return ProviderCommandText::tr("simulated by rules in this workspace: %1").arg(text);
    if (listing.configured)
        text = ProviderCommandText::tr("%1, in this workspace").arg(text);
    if (listing.simulated)
        text += ProviderCommandText::tr(" (simulated)");
    if (!listing.baseUrlVariable.isEmpty())
        return ProviderCommandText::tr("%1, %2 (from %3)")
            .arg(text, Terminal::safe(listing.baseUrl), listing.baseUrlVariable);
    if (!listing.baseUrl.isEmpty())
        return text + QStringLiteral(", ") + Terminal::safe(listing.baseUrl);
    if (listing.name == QLatin1String("azure"))
        return ProviderCommandText::tr("%1, its address by --base-url or AZURE_OPENAI_ENDPOINT").arg(text);
    return listing.type == QLatin1String("openai-compatible")
             ? ProviderCommandText::tr("%1, its address by --base-url or OPENAI_BASE_URL").arg(text)
             : text;
}

Task<int> printModels(CommandHost *host, Workspace *workspace, ProvidersOptions options)
{
    PL_CLI_TRY(
        host, const QJsonObject description,
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
    if (options.modelsOf.empty() && !options.baseUrl.empty())
        co_return host->fail(makeError(
            ErrorCode::InvalidInput,
            ProviderCommandText::tr("--base-url says where to ask for models; name a provider with --models")));
    PL_CLI_TRY(host, Workspace * workspace, co_await host->workspace());
    if (!options.modelsOf.empty())
        co_return co_await printModels(host, workspace, options);
    PL_CLI_TRY(host, const QList<ProviderListing> listings, co_await workspace->providers().list(host->context()));
    QJsonArray json;
    Table table(
        {ProviderCommandText::tr("provider"), ProviderCommandText::tr("key"), ProviderCommandText::tr("what it is")});
    table.wrapLast();
    for (const ProviderListing &listing : listings) {
        json.append(QJsonObject{{QStringLiteral("name"), listing.name},
                                {QStringLiteral("label"), listing.label},
                                {QStringLiteral("type"), listing.type},
                                {QStringLiteral("baseUrl"), listing.baseUrl},
                                {QStringLiteral("baseUrlVariable"), listing.baseUrlVariable},
                                {QStringLiteral("keyVariable"), listing.keyVariable},
                                {QStringLiteral("keyPresent"), listing.keyPresent},
                                {QStringLiteral("configured"), listing.configured},
                                {QStringLiteral("local"), listing.local},
                                {QStringLiteral("simulated"), listing.simulated}});
        table.addRow({Terminal::safe(listing.name), keyText(listing), useText(listing)});
    }
    if (!host->printJson(QJsonObject{{QStringLiteral("providers"), json}}))
        table.print(host->terminal());
    co_return ExitOk;
}

} // namespace

void registerProviderCommands(CLI::App &app, CommandRegistry &registry)
{
    auto providers = std::make_shared<ProvidersOptions>();
    CLI::App *verb =
        addVerb(app, "providers", ProviderCommandText::tr("List what --provider can name, or the models of one"),
                {QStringLiteral("providers"), QStringLiteral("providers --models ollama"),
                 QStringLiteral("providers --models openai-compatible --base-url http://127.0.0.1:8080/v1")});
    verb->add_option("--models", providers->modelsOf, std8(ProviderCommandText::tr("Ask this provider for its models")))
        ->check(notEmpty());
    verb->add_option("--base-url", providers->baseUrl, std8(ProviderCommandText::tr("Base URL, with --models")))
        ->check(notEmpty());
    registry.add(verb, providers, listProviders);
}

} // namespace promptlab::cli
