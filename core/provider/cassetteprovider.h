// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/provider/cassette.h"

namespace promptlab {

/// What a cassette does with a request.
enum class CassetteMode {
    Replay, ///< only what was recorded; nothing leaves the machine
    Record, ///< asks the source always and keeps the answers
    Auto    ///< replays what is there, asks for the rest and keeps it
};
/// "replay", "record", "auto".
QString cassetteModeName(CassetteMode mode);
Result<CassetteMode> cassetteModeFromName(const QString &name);

struct CassetteOptions {
    QString path;
    CassetteMode mode = CassetteMode::Replay;
    QUuid workspace;
    /// Gives the key of the workspace's files.
    std::function<Result<SecretBytes>()> key;
};

/// Records what a real provider answers into an encrypted file and replays it offline. A replayed answer has the
/// recorded times and tries 0: nothing left the process. Streamed answers keep their pieces. Failures are not recorded.
class CassetteProvider final : public Provider
{
public:
    /// @p source may be null for Replay. Calls must have ended before it is destroyed.
    CassetteProvider(CassetteOptions options, std::unique_ptr<Provider> source);
    ~CassetteProvider() override;

    [[nodiscard]] ProviderInfo info() const override;
    [[nodiscard]] Result<void> ready() const override;
    Task<ChatOutcome> chat(ChatRequest request, Context context, std::function<void(QString)> onDelta) override;
    /// Those of the source; when replaying, those that answered.
    Task<Result<QStringList>> models(Context context) override;
    Task<Result<QList<ServerModel>>> modelInfos(Context context) override;

private:
    /// Reads the file on first use, in a thread of the pool.
    Task<Result<void>> load(Context context);
    [[nodiscard]] ChatOutcome missing(const ChatRequest &request) const;

    CassetteOptions m_options;
    std::unique_ptr<Provider> m_source;
    std::unique_ptr<Cassette> m_cassette;
    bool m_loading = false;
    TaskSignal m_loaded;
};

} // namespace promptlab
