// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deployment/deploymentchannel.h"

class QThreadPool;

namespace promptlab {

/// Publishes into a folder that applications read: one JSON file a prompt, "<prompt>.json", or
/// "<application>/<prompt>.json". It holds the split and the full content of every version in it, and is replaced
/// whole.
class FileChannel final : public DeploymentChannel
{
public:
    /// @p pool: where files are written; must outlive the channel.
    FileChannel(QString folder, QThreadPool &pool) : m_folder(std::move(folder)), m_pool(pool) {}

    [[nodiscard]] QString description() const override;
    [[nodiscard]] int drainSeconds() const override { return 0; }
    Task<Result<void>> check() override;
    Task<Result<ChannelConfirmation>> apply(DesiredState desired) override;
    Task<QByteArray> mark(ChannelItem item) override;
    Task<Result<ChannelReading>> readBack(DesiredState desired) override;

    /// description() of the channel into @p folder.
    [[nodiscard]] static QString describe(const QString &folder);
    /// The file of a prompt below @p folder.
    [[nodiscard]] static QString filePath(const QString &folder, const QString &application, const QString &promptKey);

private:
    QString m_folder;
    QThreadPool &m_pool;
};

/// Whether a folder is there and can be written. Errors: InvalidInput (no absolute path), NotFound, PermissionDenied.
Result<void> checkChannelFolder(const QString &folder);
/// What stands in a published file, as canonical JSON.
[[nodiscard]] QByteArray channelFileContent(const DesiredState &desired);

} // namespace promptlab
