// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deployment/channeldrift.h"
#include "core/deployment/deploymentchannel.h"
#include "core/deployment/environmentcommands.h"
#include "core/store/store.h"

#include <QTimer>

namespace promptlab {

/// Makes the channel that an environment's rules name; null when they name none.
using ChannelFactory = std::function<std::unique_ptr<DeploymentChannel>(const EnvironmentRules &)>;

/// One prompt in one environment that was published and confirmed.
struct PublishedItem {
    BindingRecord binding;
    DeploymentPlanRecord plan;
    DeploymentExecutionRecord execution;
    EnvironmentRules rules;
    QString environment; ///< name
    QString promptKey;
    std::optional<ObservedDrift> stored; ///< the difference that is known
};

/// Reads back what was published and keeps what differs: whether an environment runs what it should is looked at, not
/// remembered. What has not changed since the last look costs no more than asking the channel for its mark. A
/// difference is stored, with one audit entry, when it comes and when it goes; nothing is put right by itself. Lives
/// in the main thread.
class ChannelWatch final : public QObject
{
    Q_OBJECT

public:
    /// @p project: whose environments are looked at. All references must outlive it.
    ChannelWatch(Store &store, ChannelFactory channels, ProjectId project, QObject *parent = nullptr);
    ~ChannelWatch() override;
    Q_DISABLE_COPY_MOVE(ChannelWatch)

    /// Looks at once, and then every half minute or so.
    void start();
    Task<void> stop();
    /// Looks at everything; whoever asks while another look is under way gets a look of its own after it.
    Task<Result<void>> look();
    /// Puts what should run in an environment there again. The person's right to execute is asked for, and a refused
    /// attempt is recorded.
    Task<Result<void>> publishAgain(Context context, QString environment, QString promptKey, QString application);
    /// When a binding was last read back and found right by this process; 0: it was not.
    [[nodiscard]] qint64 rightAt(const QUuid &binding) const;

Q_SIGNALS:
    /// A difference came or went and is stored.
    void changed();
    void problem(const promptlab::Error &error);

private:
    /// What is known of a binding since it was last read.
    struct Known {
        qint64 generation = 0;
        QString folder;
        QByteArray mark;
        bool right = false;
        qint64 at = 0;
    };

    Task<void> turn();
    Task<Result<void>> round();
    Task<Result<void>> lookAt(PublishedItem item);
    Task<std::optional<ObservedDrift>> read(PublishedItem item, DeploymentChannel *channel);
    Task<Result<void>> store(PublishedItem item, std::optional<ObservedDrift> drift);

    Store &m_store;
    ChannelFactory m_channels;
    ProjectId m_project;
    TaskScope m_scope;
    QTimer m_timer;
    TaskSignal m_idle;
    bool m_busy = false;
    bool m_started = false;
    QHash<QUuid, Known> m_known;
};

} // namespace promptlab
