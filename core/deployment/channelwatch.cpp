// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deployment/channelwatch.h"

#include "core/deployment/executionsteps.h"
#include "core/deployment/publisher.h"
#include "core/store/promptrepository.h"

#include <QRandomGenerator>

namespace promptlab {

namespace {

struct ChannelWatchText {
    Q_DECLARE_TR_FUNCTIONS(ChannelWatch)
};

constexpr int watchEveryMs = 30'000;
constexpr int watchJitterMs = 5'000; ///< several programs do not look in step

Context watchContext(const ProjectId &project)
{
    Context context;
    context.trace = TraceContext::create();
    context.actor.kind = ActorKind::System;
    context.project = project;
    return context;
}

/// Everything that can be read back: what has a channel, and was confirmed by it.
Result<QList<PublishedItem>> publishedItems(Connection &db, const FieldCipher &cipher, const ProjectId &project)
{
    ProjectRepository projects(db, cipher);
    PL_TRY(const auto environments, projects.environments(project));
    PL_TRY(const auto bindings, projects.bindings(project));
    QList<PublishedItem> items;
    for (const EnvironmentRecord &environment : environments) {
        PL_TRY(const EnvironmentRules rules, EnvironmentRules::of(environment));
        const QHash<QUuid, ObservedDrift> drifts = observedDrifts(environment);
        for (const BindingRecord &binding : bindings) {
            if (!(binding.environment == environment.id) || rules.channelFolder.isEmpty())
                continue;
            PublishedItem item;
            item.binding = binding;
            item.rules = rules;
            item.environment = environment.name;
            if (const auto known = drifts.constFind(binding.id); known != drifts.constEnd())
                item.stored = *known;
            PL_TRY(const auto prompt, PromptRepository(db, cipher).find(binding.prompt));
            PL_TRY(const auto publisher, publisherOf(db, cipher, binding));
            if (!prompt || !publisher || !publisher->confirmed)
                continue;
            item.execution = publisher->execution;
            item.plan = publisher->plan;
            item.promptKey = prompt->key;
            items.append(item);
        }
    }
    return items;
}

/// Keeps that a difference came or went. Nothing when the binding moved on, or somebody else kept it already.
Result<bool> keepDrift(UnitOfWork &work, const PublishedItem &item, const std::optional<ObservedDrift> &drift)
{
    ProjectRepository projects(work.db(), work.cipher());
    DeploymentWork steps(work);
    const BindingRecord &binding = item.binding;
    PL_TRY(const auto now,
           projects.findBinding(binding.project, binding.application, binding.environment, binding.prompt));
    if (!now || now->pointer.generation != binding.pointer.generation)
        return false;
    PL_TRY(EnvironmentRecord environment, steps.environment(binding.environment));
    QHash<QUuid, ObservedDrift> drifts = observedDrifts(environment);
    const auto before = drifts.constFind(binding.id);
    const bool known = before != drifts.constEnd();
    if (known == drift.has_value() && (!known || before->isSame(*drift)))
        return false;
    if (drift)
        drifts.insert(binding.id, *drift);
    else
        drifts.remove(binding.id);
    setObservedDrifts(environment, drifts);
    PL_CHECK(projects.updateEnvironment(environment));
    steps.audit(drift ? QStringLiteral("execution.channel_differs") : QStringLiteral("execution.channel_as_set"),
                QStringLiteral("deployment_execution"), item.execution.id.toString(), drift ? drift->text() : QString(),
                {QStringLiteral("generation:%1").arg(binding.pointer.generation)},
                drift ? AuditOutcome::Failed : AuditOutcome::Ok);
    return true;
}

/// Whether @p context may publish @p item; what is done is noted before it is done.
Result<std::optional<Error>> allowPublishing(UnitOfWork &work, const PublishedItem &item)
{
    DeploymentWork steps(work);
    PL_TRY(const EnvironmentRecord environment, steps.environment(item.binding.environment));
    AuthorizationRequest wanted;
    wanted.permission =
        environment.kind == EnvironmentKind::Production ? Permission::ExecuteProduction : Permission::ExecutePlan;
    const QString kind = QStringLiteral("deployment_execution");
    PL_TRY(const Decision decision, steps.decide(wanted, kind, item.execution.id.toString()));
    if (!decision.allowed)
        return std::optional(decision.result().error());
    steps.audit(QStringLiteral("execution.publish_again"), kind, item.execution.id.toString());
    return std::optional<Error>();
}

/// How publishing ended; @p problem is empty when it did as it should.
Result<void> keepPublishing(UnitOfWork &work, const PublishedItem &item, const QString &problem)
{
    const bool failed = !problem.isEmpty();
    DeploymentWork(work).audit(failed ? QStringLiteral("execution.publish_failed")
                                      : QStringLiteral("execution.published_again"),
                               QStringLiteral("deployment_execution"), item.execution.id.toString(), problem,
                               {QStringLiteral("generation:%1").arg(item.binding.pointer.generation)},
                               failed ? AuditOutcome::Failed : AuditOutcome::Ok);
    return {};
}

} // namespace

ChannelWatch::ChannelWatch(Store &store, ChannelFactory channels, ProjectId project, QObject *parent)
    : QObject(parent), m_store(store), m_channels(std::move(channels)), m_project(project)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { m_scope.begin([this] { return turn(); }); });
}

ChannelWatch::~ChannelWatch() = default;

void ChannelWatch::start()
{
    if (m_started)
        return;
    m_started = true;
    m_scope.begin([this] { return turn(); });
}

Task<void> ChannelWatch::stop()
{
    m_timer.stop();
    m_scope.cancel();
    co_await m_scope.joined();
}

qint64 ChannelWatch::rightAt(const QUuid &binding) const
{
    const auto known = m_known.constFind(binding);
    return known != m_known.constEnd() && known->right ? known->at : 0;
}

Task<void> ChannelWatch::turn()
{
    const Result<void> looked = co_await look();
    if (m_scope.token().isCancelled())
        co_return;
    if (!looked.ok() && looked.error().code != ErrorCode::Cancelled)
        Q_EMIT problem(looked.error().wrapped(tr("What runs in the environments could not be read back")));
    m_timer.start(watchEveryMs + QRandomGenerator::global()->bounded(-watchJitterMs, watchJitterMs));
}

Task<Result<void>> ChannelWatch::look()
{
    while (m_busy) {
        const QFuture<void> idle = m_idle.next();
        co_await idle;
    }
    m_busy = true;
    const Result<void> looked = co_await round();
    m_busy = false;
    m_idle.raise();
    co_return looked;
}

Task<Result<void>> ChannelWatch::round()
{
    const FieldCipher &cipher = m_store.cipher();
    const ProjectId project = m_project;
    const auto reading =
        m_store.read([project, &cipher](Connection &db) { return publishedItems(db, cipher, project); });
    const auto items = co_await reading;
    if (!items.ok())
        co_return items.error();
    for (const PublishedItem &item : *items) {
        PL_CO_CHECK(m_scope.token().check());
        PL_CO_CHECK(co_await lookAt(item));
    }
    co_return Result<void>();
}

Task<Result<void>> ChannelWatch::lookAt(PublishedItem item)
{
    const std::unique_ptr<DeploymentChannel> channel = m_channels(item.rules);
    if (!channel)
        co_return Result<void>();
    // Taken before the content is read: a change in between shows at the next look.
    const ChannelItem what{item.binding.application, item.promptKey};
    const QByteArray mark = co_await channel->mark(what);
    const QUuid id = item.binding.id;
    const qint64 generation = item.binding.pointer.generation;
    const qint64 now = m_store.clock().nowMs();
    if (const auto known = m_known.find(id); known != m_known.end() && known->generation == generation
                                             && known->folder == item.rules.channelFolder && known->mark == mark
                                             && known->right == !item.stored.has_value()) {
        known->at = now;
        co_return Result<void>();
    }
    const std::optional<ObservedDrift> drift = co_await read(item, channel.get());
    PL_CO_CHECK(m_scope.token().check());
    const bool same = drift.has_value() == item.stored.has_value() && (!drift || drift->isSame(*item.stored));
    if (!same)
        PL_CO_CHECK(co_await store(item, drift));
    m_known.insert(id, {generation, item.rules.channelFolder, mark, !drift, now});
    co_return Result<void>();
}

/// What differs; an error of the look is a difference as well, since nobody knows what runs then.
Task<std::optional<ObservedDrift>> ChannelWatch::read(PublishedItem item, DeploymentChannel *channel)
{
    ObservedDrift seen;
    seen.generation = item.binding.pointer.generation;
    seen.seenAt = m_store.clock().nowMs();
    seen.place = channel->description();
    seen.drift = ChannelDrift::Unreachable;
    const FieldCipher &cipher = m_store.cipher();
    const QUuid workspace = m_store.header().id;
    const auto reading = m_store.read([item, workspace, &cipher](Connection &db) {
        return wantedState(db, cipher, item.plan, item.execution, workspace);
    });
    const auto wanted = co_await reading;
    if (!wanted.ok()) {
        // Moved on in the meantime: the next look knows.
        if (wanted.error().code == ErrorCode::Conflict || wanted.error().code == ErrorCode::Cancelled)
            co_return item.stored;
        seen.detail = wanted.error().text();
        co_return seen;
    }
    const Result<ChannelReading> found = co_await channel->readBack(wanted->state);
    if (!found.ok()) {
        seen.detail = found.error().text();
        co_return seen;
    }
    if (!found->drift)
        co_return std::nullopt;
    seen.drift = *found->drift;
    seen.place = found->place;
    co_return seen;
}

Task<Result<void>> ChannelWatch::store(PublishedItem item, std::optional<ObservedDrift> drift)
{
    const auto storing = m_store.write(watchContext(m_project),
                                       [item, drift](UnitOfWork &work) { return keepDrift(work, item, drift); });
    const Result<bool> stored = co_await storing;
    PL_CO_TRY(const bool kept, stored);
    if (kept)
        Q_EMIT changed();
    co_return Result<void>();
}

Task<Result<void>> ChannelWatch::publishAgain(Context context, QString environment, QString promptKey,
                                              QString application)
{
    const FieldCipher &cipher = m_store.cipher();
    const ProjectId project = m_project;
    const auto reading =
        m_store.read([project, &cipher](Connection &db) { return publishedItems(db, cipher, project); });
    const auto items = co_await reading;
    if (!items.ok())
        co_return items.error();
    const auto found = std::find_if(items->cbegin(), items->cend(), [&](const PublishedItem &item) {
        return item.environment == environment && item.promptKey == promptKey
            && item.binding.application == application;
    });
    if (found == items->cend())
        co_return makeError(ErrorCode::NotFound,
                            ChannelWatchText::tr("Nothing was published for \"%1\" in \"%2\", or a deployment is"
                                                 " under way there")
                                .arg(promptKey, environment));
    const PublishedItem item = *found;
    const auto asking = m_store.write(context, [item](UnitOfWork &work) { return allowPublishing(work, item); });
    const auto asked = co_await asking;
    PL_CO_TRY(const std::optional<Error> refused, asked);
    if (refused)
        co_return *refused;
    const QUuid workspace = m_store.header().id;
    const auto wanting = m_store.read([item, workspace, &cipher](Connection &db) {
        return wantedState(db, cipher, item.plan, item.execution, workspace);
    });
    const auto wanted = co_await wanting;
    if (!wanted.ok())
        co_return wanted.error();
    const std::unique_ptr<DeploymentChannel> channel = m_channels(item.rules);
    if (!channel)
        co_return makeError(ErrorCode::NotFound,
                            ChannelWatchText::tr("The environment \"%1\" has no channel any more").arg(environment));
    const Result<ChannelConfirmation> confirmed = co_await channel->apply(wanted->state);
    const QString problem = confirmed.ok() ? QString() : confirmed.error().text();
    const auto keeping =
        m_store.write(context, [item, problem](UnitOfWork &work) { return keepPublishing(work, item, problem); });
    const Result<void> kept = co_await keeping;
    if (!confirmed.ok())
        co_return confirmed.error();
    PL_CO_CHECK(kept);
    co_return co_await look();
}

} // namespace promptlab
