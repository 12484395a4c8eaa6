// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/providers/providerfacts.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace promptlab {

namespace {

struct ProviderFactsText {
    Q_DECLARE_TR_FUNCTIONS(ProviderFacts)
};

constexpr int shownFingerprint = 8;
constexpr int shownModels = 12;

QString modelsText(const QStringList &models)
{
    QString text = models.mid(0, shownModels).join(QStringLiteral(", "));
    if (models.size() > shownModels)
        text += ProviderFactsText::tr(", and %n more", nullptr, int(models.size()) - shownModels);
    return text;
}

QString cassetteModeText(CassetteMode mode)
{
    switch (mode) {
    case CassetteMode::Replay: return ProviderFactsText::tr("Replays recorded answers; nothing leaves this computer");
    case CassetteMode::Record: return ProviderFactsText::tr("Asks always and records every answer");
    case CassetteMode::Auto: return ProviderFactsText::tr("Replays what is recorded, asks for the rest and records it");
    }
    return {};
}

FactRow factHeading(const QString &title, const QString &right = {})
{
    FactRow row;
    row.heading = true;
    row.title = title;
    row.right = right;
    return row;
}

FactRow factLine(const QString &title, const QString &detail = {})
{
    FactRow row;
    row.title = title;
    row.detail = detail;
    return row;
}

QList<FactRow> checkFacts(const ProviderCheckResult &result)
{
    if (result.running)
        return {factHeading(ProviderFactsText::tr("Test")), [] {
                    FactRow row = factLine(ProviderFactsText::tr("Asking for the models…"));
                    row.tone = StatusTone::Running;
                    return row;
                }()};
    if (result.at == 0)
        return {factHeading(ProviderFactsText::tr("Test")),
                factLine(ProviderFactsText::tr("Not tested since this page was opened"))};
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(result.at);
    QList<FactRow> rows{factHeading(ProviderFactsText::tr("Test"), at.time().toString(QStringLiteral("HH:mm")))};
    FactRow outcome;
    outcome.toolTip = QLocale().toString(at, QLocale::LongFormat);
    if (result.check.error) {
        outcome.tone = StatusTone::Fail;
        outcome.title = result.check.error->text();
        outcome.detail = result.check.advice;
        rows += outcome;
        return rows;
    }
    outcome.tone = StatusTone::Pass;
    outcome.title = ProviderFactsText::tr("It answers, in %1 ms").arg(qRound(result.check.ms));
    rows += outcome;
    if (!result.check.models.isEmpty())
        rows += factLine(ProviderFactsText::tr("%n models", nullptr, int(result.check.models.size())),
                         modelsText(result.check.models));
    return rows;
}

} // namespace

std::optional<ProviderMark> providerMark(const ProviderSetting &provider, const ProviderCheckResult &result)
{
    if (result.running)
        return ProviderMark{StatusTone::Running, ProviderFactsText::tr("Testing")};
    if (result.at != 0)
        return result.check.error ? ProviderMark{StatusTone::Fail, ProviderFactsText::tr("Failed")}
                                  : ProviderMark{StatusTone::Pass, ProviderFactsText::tr("Answers")};
    if (provider.needsKey && provider.keyPlace == KeyPlace::None && !provider.keyInEnvironment)
        return ProviderMark{StatusTone::Waiting, ProviderFactsText::tr("No key")};
    return std::nullopt;
}

QString providerDetail(const ProviderSetting &provider)
{
    const QString place = provider.baseUrl.isEmpty() ? provider.file : provider.baseUrl;
    return place.isEmpty() ? provider.label : provider.label + QStringLiteral(" · ") + place;
}

QString providerKeyText(const ProviderSetting &provider)
{
    const QString print = provider.keyFingerprint.left(shownFingerprint);
    switch (provider.keyPlace) {
    case KeyPlace::Vault: return ProviderFactsText::tr("Key %1, sealed in this workspace").arg(print);
    case KeyPlace::Keychain: return ProviderFactsText::tr("Key %1, in the keychain of this computer").arg(print);
    case KeyPlace::None: break;
    }
    if (!provider.takesKey)
        return ProviderFactsText::tr("No key is needed");
    if (provider.keyInEnvironment)
        return ProviderFactsText::tr("Key from the environment variable %1").arg(provider.keyVariable);
    if (!provider.needsKey)
        return ProviderFactsText::tr("No key; enter one if the server asks for it");
    return ProviderFactsText::tr("No key: enter one, or set %1").arg(provider.keyVariable);
}

QList<FactRow> providerFacts(const ProviderSetting &provider, const ProviderCheckResult &result, int position, qint64)
{
    QList<FactRow> rows{factHeading(ProviderFactsText::tr("Provider"),
                                    position == 0 ? ProviderFactsText::tr("taken when none is named")
                                                  : ProviderFactsText::tr("number %1").arg(position + 1))};
    rows += factLine(provider.label);
    if (!provider.baseUrl.isEmpty())
        rows += factLine(provider.baseUrl);
    if (!provider.file.isEmpty())
        rows += factLine(provider.file);
    if (provider.cassette) {
        rows += factLine(cassetteModeText(*provider.cassette));
        if (!provider.source.isEmpty())
            rows += factLine(ProviderFactsText::tr("Records what %1 answers").arg(provider.source));
    }
    if (provider.simulated)
        rows += factLine(ProviderFactsText::tr("Its answers are simulated, and marked so wherever they show"));
    if (provider.type == QLatin1String("openai-compatible")) {
        FactRow key = factLine(providerKeyText(provider));
        const bool missing = provider.needsKey && provider.keyPlace == KeyPlace::None && !provider.keyInEnvironment;
        if (missing)
            key.tone = StatusTone::Waiting;
        else if (provider.keyPlace != KeyPlace::None)
            key.tone = StatusTone::Pass;
        key.toolTip = provider.keyFingerprint.isEmpty()
                        ? key.title
                        : ProviderFactsText::tr("Fingerprint %1").arg(provider.keyFingerprint);
        rows += key;
    }
    return rows + checkFacts(result);
}

QList<FactRow> foundServerFacts(const QList<FoundServer> &servers, bool looking)
{
    QList<FactRow> rows;
    for (int i = 0; i < servers.size(); ++i) {
        const FoundServer &server = servers.at(i);
        FactRow row;
        row.tone = StatusTone::Pass;
        row.title = ProviderFactsText::tr("Add %1 at %2").arg(server.label, server.baseUrl);
        row.detail =
            server.models.isEmpty() ? ProviderFactsText::tr("no model is loaded yet") : modelsText(server.models);
        row.place = {QStringLiteral("providers"), QStringLiteral("found"), QString::number(i), {}};
        rows += row;
    }
    if (rows.isEmpty())
        rows += factLine(looking ? ProviderFactsText::tr("Looking for servers…")
                                 : ProviderFactsText::tr("No other server was found"),
                         ProviderFactsText::tr("Looks on this computer only: ports 11434, 8080 and 1234"));
    return rows;
}

} // namespace promptlab
