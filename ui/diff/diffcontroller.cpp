// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diff/diffcontroller.h"

#include "core/base/files.h"

#include <QFileInfo>
#include <QtConcurrent>

namespace promptlab {

namespace {

DiffInput fileInput(const QString &path)
{
    const QFileInfo info(path);
    DiffInput input;
    input.path = path;
    input.facts.name = path;
    input.facts.title = info.fileName();
    input.facts.note = info.path();
    return input;
}

DiffInput versionInput(const ResolvedVersion &resolved, const QString &author, const QString &when)
{
    DiffInput input;
    input.facts.name = QStringLiteral("%1@%2").arg(resolved.prompt.key).arg(resolved.version.number);
    input.facts.title = QStringLiteral("%1 v%2").arg(resolved.prompt.key).arg(resolved.version.number);
    input.facts.note = author.isEmpty() ? when : QString(author + QStringLiteral(" \u00B7 ") + when);
    input.content = resolved.version.content;
    return input;
}

} // namespace

DiffController::DiffController(const Clock &clock, QObject *parent)
    : QObject(parent), m_clock(clock), m_scope(std::make_unique<TaskScope>())
{
    connect(&m_loader, &DiffLoader::stageEntered, this, &DiffController::stageEntered);
    connect(&m_loader, &DiffLoader::loaded, this, [this](const std::shared_ptr<const DiffDocument> &document) {
        m_document = document;
        m_documentChoices = m_loadingChoices;
        m_loading = false;
        Q_EMIT documentReady();
    });
    connect(&m_loader, &DiffLoader::failed, this, &DiffController::giveUp);
}

void DiffController::setServices(DiffServices services)
{
    m_services = std::move(services);
    m_members.clear();
    m_environments.clear();
}

void DiffController::remember(const DiffChoices &choices)
{
    m_choices = choices;
    Q_EMIT choicesChanged();
}

void DiffController::choose(const DiffChoices &choices)
{
    remember(choices);
    load();
}

void DiffController::chooseSide(TextSide side, const DiffChoice &choice)
{
    DiffChoices choices = m_choices;
    choices.at(size_t(side)) = choice;
    choose(choices);
}

void DiffController::swapSides()
{
    choose({m_choices[1], m_choices[0]});
}

void DiffController::setOptions(const DiffOptions &options)
{
    m_options = options;
    if (m_document || m_loading)
        load();
}

void DiffController::load()
{
    if (!m_choices[0].isChosen() || !m_choices[1].isChosen())
        return;
    const int job = ++m_job;
    m_loading = true;
    Q_EMIT loadingStarted();
    m_scope->begin([&] { return runLoad(this, job); });
}

void DiffController::stop()
{
    if (!m_loading)
        return;
    ++m_job;
    m_loader.cancel();
    m_loading = false;
    Q_EMIT stopped();
}

Task<Result<DiffInput>> DiffController::resolve(DiffChoice choice)
{
    if (choice.kind == DiffChoice::Kind::File)
        co_return fileInput(choice.what);
    if (!m_services.prompts)
        co_return makeError(ErrorCode::NotFound,
                            tr("\"%1\" is a version of a prompt, and no workspace is open; open one, or choose a file")
                                .arg(choice.what));
    const Context context = m_services.context(m_scope->token());
    co_await loadMembers();
    PL_CO_TRY(const ResolvedVersion resolved, co_await m_services.prompts->show(context, choice.what));
    co_return versionInput(resolved, m_members.value(resolved.version.author),
                           whenText(resolved.version.createdAt, m_clock.nowMs()));
}

Task<void> DiffController::loadMembers()
{
    if (!m_members.isEmpty() || !m_services.memberNames)
        co_return;
    const Context context = m_services.context(m_scope->token());
    Result<QHash<PersonId, QString>> names = co_await m_services.memberNames(context);
    if (names.ok()) // without names versions are shown all the same
        m_members = std::move(*names);
}

Task<void> DiffController::runLoad(DiffController *self, int job)
{
    const DiffChoices choices = self->m_choices;
    const DiffOptions options = self->m_options;
    self->m_loadingChoices = choices;
    const Result<DiffInput> left = co_await self->resolve(choices[0]);
    if (job != self->m_job)
        co_return;
    if (!left.ok()) {
        self->giveUp(left.error());
        co_return;
    }
    const Result<DiffInput> right = co_await self->resolve(choices[1]);
    if (job != self->m_job)
        co_return;
    if (!right.ok()) {
        self->giveUp(right.error());
        co_return;
    }
    self->m_loader.load(*left, *right, options);
}

void DiffController::giveUp(const Error &error)
{
    m_loading = false;
    Q_EMIT failed(error);
}

void DiffController::listPrompts()
{
    if (m_services.prompts)
        m_scope->begin([&] { return runListPrompts(this); });
}

Task<void> DiffController::runListPrompts(DiffController *self)
{
    const Context context = self->m_services.context(self->m_scope->token());
    const Result<QList<PromptListItem>> prompts = co_await self->m_services.prompts->list(context);
    if (!prompts.ok()) {
        if (prompts.error().code != ErrorCode::Cancelled)
            Q_EMIT self->listingFailed(prompts.error());
        co_return;
    }
    self->m_environments.clear();
    for (const PromptListItem &item : *prompts)
        self->m_environments.insert(item.prompt.key, item.environments);
    Q_EMIT self->promptsListed(*prompts);
    Q_EMIT self->choicesChanged();
}

void DiffController::listVersions(const QString &key)
{
    ++m_listing;
    if (m_services.prompts)
        m_scope->begin([&] { return runListVersions(this, key); });
}

Task<void> DiffController::runListVersions(DiffController *self, QString key)
{
    const int listing = self->m_listing;
    const Context context = self->m_services.context(self->m_scope->token());
    co_await self->loadMembers();
    const Result<QList<VersionSummary>> versions = co_await self->m_services.prompts->log(context, key);
    if (listing != self->m_listing) // another prompt is looked at by now
        co_return;
    if (versions.ok())
        Q_EMIT self->versionsListed(key, *versions);
    else if (versions.error().code != ErrorCode::Cancelled)
        Q_EMIT self->listingFailed(versions.error());
}

QStringList DiffController::environmentsOf(const QString &reference) const
{
    const QString key = reference.section(QLatin1Char('@'), 0, 0);
    const QString version = reference.section(QLatin1Char('@'), 1);
    QStringList names;
    for (const QString &environment : m_environments.value(key)) {
        if (environment.section(QLatin1Char('@'), 1) == version)
            names.append(environment.section(QLatin1Char('@'), 0, 0));
    }
    return names;
}

void DiffController::saveReport(const QString &path, const DiffExportWishes &wishes)
{
    if (m_document)
        m_scope->begin([&] { return runExport(this, path, wishes); });
}

void DiffController::makePatchText(const DiffExportWishes &wishes)
{
    if (m_document)
        m_scope->begin([&] { return runExport(this, {}, wishes); });
}

Task<void> DiffController::runExport(DiffController *self, QString path, DiffExportWishes wishes)
{
    const std::shared_ptr<const DiffDocument> document = self->m_document;
    const CancelToken cancel = self->m_scope->token();
    const QFuture<Exported> exporting = QtConcurrent::run([document, wishes, path, cancel]() -> Exported {
        PL_TRY(const QByteArray bytes, exportDiff(*document, wishes, cancel));
        if (!path.isEmpty())
            PL_CHECK(writeFileAtomically(path, bytes));
        return bytes;
    });
    const Exported exported = co_await exporting;
    if (!exported.ok()) {
        if (exported.error().code != ErrorCode::Cancelled)
            Q_EMIT self->saveFailed(exported.error());
    } else if (path.isEmpty()) {
        Q_EMIT self->patchReady(QString::fromUtf8(*exported));
    } else {
        Q_EMIT self->saved(path);
    }
}

Task<void> DiffController::finish()
{
    stop();
    ++m_listing;
    m_scope->cancel();
    co_await m_scope->joined();
    m_scope = std::make_unique<TaskScope>();
    setServices({});
}

} // namespace promptlab
