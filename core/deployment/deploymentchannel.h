// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/deployment/channeldrift.h"
#include "core/deployment/deploymentviews.h"

namespace promptlab {

/// What a channel is to publish: one prompt in one environment. The generation grows with every change, so that doing
/// the same twice has no second effect and an old wish never overwrites a newer one.
struct DesiredState {
    struct Share {
        DeployedVersion version;
        int weight = 0; ///< out of 10,000
        PromptContent content;
    };

    QUuid workspace;
    EnvironmentId environment;
    QString environmentName;
    QString application;
    PromptId prompt;
    QString promptKey;
    int plan = 0; ///< number of the plan that wants it
    qint64 generation = 0;
    QList<Share> split; ///< the new version first; empty: nothing is to run there
};

/// What a channel saw when it looked at what it had published.
struct ChannelConfirmation {
    qint64 generation = 0;
    bool written = false; ///< false: it was there already
};

/// Which prompt of which application a channel is asked about.
struct ChannelItem {
    QString application;
    QString promptKey;
};

/// What a channel holds, compared with what was published.
struct ChannelReading {
    std::optional<ChannelDrift> drift; ///< absent: just what was published
    QString place;                     ///< what was looked at, in words
};

/// A way to the applications. It only publishes weights, it never computes them.
class DeploymentChannel
{
public:
    virtual ~DeploymentChannel() = default;

    /// In words, for people ("folder /srv/prompts").
    [[nodiscard]] virtual QString description() const = 0;
    /// How long until the slowest reader follows a change, in seconds.
    [[nodiscard]] virtual int drainSeconds() const = 0;
    /// Whether it could publish now. Errors say what to mend.
    virtual Task<Result<void>> check() = 0;
    /// Publishes and confirms by reading back. Conflict when something newer is published already.
    virtual Task<Result<ChannelConfirmation>> apply(DesiredState desired) = 0;
    /// Stays the same as long as what is published for @p item cannot have changed. Cheap: nothing is read.
    virtual Task<QByteArray> mark(ChannelItem item) = 0;
    /// Reads what is published and compares it with what was wanted. An error: it could not be looked at.
    virtual Task<Result<ChannelReading>> readBack(DesiredState desired) = 0;

protected:
    DeploymentChannel() = default;
    Q_DISABLE_COPY_MOVE(DeploymentChannel)
};

} // namespace promptlab
