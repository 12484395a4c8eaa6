// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/httptransport.h"
#include "core/workspace/providerservice.h"

namespace promptlab {

/// Where a local server usually listens.
struct LocalServerPlace {
    QString preset;
    quint16 port = 0;
};

/// Looks for model servers on this computer: Ollama, llama.cpp and LM Studio on their usual ports. Goes to 127.0.0.1
/// only, through a guard of its own that is open for these ports and nothing else. Lives in the main thread.
class LocalServerFinder final
{
public:
    /// @p clock must outlive it.
    explicit LocalServerFinder(const Clock &clock, QList<LocalServerPlace> places = usualPlaces());
    Q_DISABLE_COPY_MOVE(LocalServerFinder)

    [[nodiscard]] static QList<LocalServerPlace> usualPlaces();
    /// Those that answer with a list of models, within two seconds.
    Task<QList<FoundServer>> find(Context context);

private:
    Task<std::optional<FoundServer>> look(LocalServerPlace place, Context context);

    const Clock &m_clock;
    QList<LocalServerPlace> m_places;
    SystemResolver m_resolver;
    UrlGuard m_guard;
    HttpTransport m_transport;
};

} // namespace promptlab
