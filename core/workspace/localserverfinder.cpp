// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/localserverfinder.h"

#include "core/provider/httpchatprovider.h"
#include "core/provider/providerpresets.h"

namespace promptlab {

namespace {

constexpr int finderConnectMs = 500;
constexpr int finderAnswerMs = 1'500;
const char finderHost[] = "127.0.0.1";

QList<HostPort> hostPorts(const QList<LocalServerPlace> &places)
{
    QList<HostPort> targets;
    for (const LocalServerPlace &place : places)
        targets.append({QLatin1String(finderHost), place.port});
    return targets;
}

} // namespace

LocalServerFinder::LocalServerFinder(const Clock &clock, QList<LocalServerPlace> places)
    : m_clock(clock), m_places(std::move(places)), m_guard(m_resolver, clock), m_transport(m_guard, clock)
{
    m_guard.setAllowed(hostPorts(m_places));
}

QList<LocalServerPlace> LocalServerFinder::usualPlaces()
{
    return {{QStringLiteral("ollama"), 11434}, {QStringLiteral("llamacpp"), 8080}, {QStringLiteral("lmstudio"), 1234}};
}

Task<std::optional<FoundServer>> LocalServerFinder::look(LocalServerPlace place, Context context)
{
    const auto preset = findProviderPreset(place.preset);
    HttpChatOptions options;
    options.info.id = place.preset;
    options.info.label = preset ? preset->label : place.preset;
    options.info.baseUrl = QStringLiteral("http://%1:%2/v1").arg(QLatin1String(finderHost)).arg(place.port);
    options.auth = AuthStyle::None; // a stranger's server gets no key
    options.timeouts.connectMs = finderConnectMs;
    options.timeouts.firstByteMs = options.timeouts.idleMs = options.timeouts.totalMs = finderAnswerMs;
    options.attempts.retry.maxRetries = 0;
    HttpChatProvider server(options, m_transport, m_clock, [] { return 0.0; });
    const Result<QStringList> models = co_await server.models(context);
    if (!models.ok())
        co_return std::optional<FoundServer>();
    co_return FoundServer{place.preset, options.info.label, options.info.baseUrl, *models};
}

Task<QList<FoundServer>> LocalServerFinder::find(Context context)
{
    // All at once: the slowest decides.
    std::vector<Task<std::optional<FoundServer>>> looking;
    for (const LocalServerPlace &place : qAsConst(m_places))
        looking.push_back(look(place, context));
    QList<FoundServer> found;
    for (Task<std::optional<FoundServer>> &one : looking) {
        const std::optional<FoundServer> server = co_await one;
        if (server)
            found.append(*server);
    }
    co_return found;
}

} // namespace promptlab
