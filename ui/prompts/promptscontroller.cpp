// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/promptscontroller.h"

#include <QtConcurrent>

namespace promptlab {

namespace {

// No key of a prompt has this sign.
constexpr QLatin1String draftAsideSuffix{"~aside"};
constexpr int draftMostHits = 1'000;

struct DraftFindings {
    QList<PromptFinding> findings;
    QSet<QString> keys; ///< of all drafts
    int hits = 0;
};

struct MovedDraft {
    QString from;
    QString to;
};

struct PromptListing {
    PromptRows rows;
    QList<MovedDraft> moved;
};

/// Takes a draft over to the key that its prompt has now. One that is there already stays; the other goes beside it.
bool moveDraft(const DraftJournal &journal, PromptDraft draft, const QString &to)
{
    const QString from = std::exchange(draft.key, to);
    if (const auto there = journal.find(to); !there.ok() || *there) {
        draft.key += draftAsideSuffix;
        if (const auto aside = journal.find(draft.key); !aside.ok() || *aside)
            return false;
    }
    return journal.keep(draft).ok() && journal.drop(from).ok();
}

/// Rows of the list with what the drafts say of them; drafts follow their prompts.
PromptListing listWithDrafts(const DraftJournal &journal, const QList<PromptListItem> &items)
{
    QHash<PromptId, QString> keys;
    for (const PromptListItem &item : items)
        keys.insert(item.prompt.id, item.prompt.key);
    PromptListing listing;
    QHash<QString, QString> names;
    const QList<PromptDraft> drafts = journal.all();
    for (const PromptDraft &draft : drafts) {
        const bool aside = draft.key.endsWith(draftAsideSuffix);
        const QString kept = aside ? draft.key.chopped(draftAsideSuffix.size()) : draft.key;
        const QString now = draft.prompt.isNull() ? kept : keys.value(draft.prompt, kept);
        const QString suffix = aside ? QString(draftAsideSuffix) : QString();
        if (now != kept && moveDraft(journal, draft, now + suffix) && !aside)
            listing.moved.append({kept, now});
        if (!aside)
            names.insert(now, draft.name);
    }
    listing.rows = makePromptRows(items, names);
    return listing;
}

DraftFindings searchDrafts(const DraftJournal &journal, const PromptSearch &search)
{
    DraftFindings found;
    const QList<PromptDraft> drafts = journal.all();
    for (const PromptDraft &draft : drafts) {
        if (draft.key.endsWith(draftAsideSuffix))
            continue;
        found.keys.insert(draft.key);
        const QList<PromptHit> hits = searchPrompt(draft.content, search, draftMostHits - found.hits);
        if (hits.isEmpty())
            continue;
        found.findings.append({draft.key, draft.name, 0, hits});
        found.hits += int(hits.size());
    }
    return found;
}

} // namespace

PromptsController::PromptsController(PromptsServices services, QObject *parent)
    : QObject(parent), m_services(std::move(services))
{
    m_drafts.setMaxThreadCount(1);
}

PromptsController::~PromptsController() = default;

void PromptsController::loadList()
{
    m_tasks.begin([&] { return runList(++m_listNumber); });
}

void PromptsController::open(const QString &reference, bool withDraft)
{
    m_tasks.begin([&] { return runOpen(reference, withDraft, ++m_openNumber); });
}

void PromptsController::fetch(const QString &reference)
{
    m_tasks.begin([&] { return runFetch(reference); });
}

void PromptsController::save(const SavePromptRequest &request)
{
    m_tasks.begin([&] { return runSave(request); });
}

void PromptsController::loadHistory(const QString &key)
{
    m_tasks.begin([&] { return runHistory(key, ++m_historyNumber); });
}

void PromptsController::tag(const QString &reference, const QString &name)
{
    m_tasks.begin([&] { return runTag(reference, name); });
}

void PromptsController::rename(const RenamePromptRequest &request)
{
    m_tasks.begin([&] { return runRename(request); });
}

void PromptsController::archive(const QString &key)
{
    m_tasks.begin([&] { return runShelf(key, true); });
}

void PromptsController::restore(const QString &key)
{
    m_tasks.begin([&] { return runShelf(key, false); });
}

void PromptsController::search(const PromptSearch &search)
{
    stopSearch();
    m_search = CancelSource(m_tasks.token());
    m_tasks.begin([&] { return runSearch(search, m_search.token(), m_searchNumber); });
}

void PromptsController::stopSearch()
{
    ++m_searchNumber;
    m_search.cancel();
}

void PromptsController::loadDatasets()
{
    m_tasks.begin([&] { return runDatasets(); });
}

void PromptsController::loadDataset(const QString &name)
{
    m_tasks.begin([&] { return runDataset(name, ++m_datasetNumber); });
}

void PromptsController::keepDraft(const PromptDraft &draft)
{
    m_tasks.spawn(runKeep(draft));
}

void PromptsController::dropDraft(const QString &key)
{
    m_tasks.spawn(runDrop(key));
}

void PromptsController::keepAside(const PromptDraft &draft)
{
    m_tasks.spawn(runKeepAside(draft));
}

void PromptsController::findAside(const QString &key)
{
    m_tasks.begin([&] { return runFindAside(key); });
}

Task<void> PromptsController::finish()
{
    // Drafts are not cancelled: their writes end before joined() does.
    ++m_listNumber;
    ++m_openNumber;
    ++m_historyNumber;
    ++m_datasetNumber;
    stopSearch();
    m_tasks.cancel();
    co_await m_tasks.joined();
}

Task<void> PromptsController::runList(int number)
{
    auto listing = m_services.prompts.list(context());
    Result<QList<PromptListItem>> items = co_await listing;
    if (items.ok()) {
        // Archived ones cannot be missed: without them the list is as good.
        auto listingArchived = m_services.prompts.listArchived(context());
        const Result<QList<PromptListItem>> archived = co_await listingArchived;
        *items += archived.valueOr({});
    }
    if (number != m_listNumber)
        co_return;
    if (!items.ok()) {
        if (items.error().code != ErrorCode::Cancelled)
            Q_EMIT listFailed(items.error());
        co_return;
    }
    // Rows of thousands are made where nobody waits for them.
    const DraftJournal *journal = &m_services.drafts;
    const QFuture<PromptListing> making =
        QtConcurrent::run(&m_drafts, [journal, all = std::move(*items)] { return listWithDrafts(*journal, all); });
    const PromptListing made = co_await making;
    if (m_tasks.token().isCancelled())
        co_return;
    for (const MovedDraft &moved : made.moved)
        Q_EMIT draftMoved(moved.from, moved.to);
    if (number == m_listNumber)
        Q_EMIT listLoaded(made.rows);
}

Task<void> PromptsController::runOpen(QString reference, bool withDraft, int number)
{
    const QString key = reference.section(QLatin1Char('@'), 0, 0);
    std::optional<PromptDraft> draft;
    if (withDraft) {
        const DraftJournal *journal = &m_services.drafts;
        const QFuture<Result<std::optional<PromptDraft>>> reading =
            QtConcurrent::run(&m_drafts, [journal, key] { return journal->find(key); });
        const Result<std::optional<PromptDraft>> found = co_await reading;
        if (found.ok())
            draft = *found;
        else if (number == m_openNumber)
            Q_EMIT draftFailed(found.error());
    }
    if (draft && draft->baseVersion == 0) {
        if (number == m_openNumber)
            Q_EMIT openedNew(*draft);
        co_return;
    }
    // A draft goes on from the version that it began with, so that a save notices what others did since.
    const QString wanted = draft ? QStringLiteral("%1@%2").arg(key).arg(draft->baseVersion) : reference;
    auto showing = m_services.prompts.show(context(), wanted);
    const Result<ResolvedVersion> version = co_await showing;
    if (number != m_openNumber)
        co_return;
    if (version.ok())
        Q_EMIT opened(*version, draft);
    else if (draft && version.error().code == ErrorCode::NotFound)
        Q_EMIT openedLeft(*draft);
    else if (version.error().code != ErrorCode::Cancelled)
        Q_EMIT openFailed(reference, version.error());
}

Task<void> PromptsController::runFetch(QString reference)
{
    auto showing = m_services.prompts.show(context(), reference);
    const Result<ResolvedVersion> version = co_await showing;
    if (version.ok())
        Q_EMIT fetched(*version);
    else if (version.error().code != ErrorCode::Cancelled)
        Q_EMIT openFailed(reference, version.error());
}

Task<void> PromptsController::runSave(SavePromptRequest request)
{
    auto saving = m_services.prompts.save(context(), request);
    const Result<PromptVersion> version = co_await saving;
    if (version.ok())
        Q_EMIT saved(request, *version);
    else
        Q_EMIT saveFailed(request, version.error());
}

Task<void> PromptsController::runHistory(QString key, int number)
{
    auto logging = m_services.prompts.log(context(), key);
    const Result<QList<VersionSummary>> versions = co_await logging;
    auto naming = m_services.memberNames(context());
    const Result<QHash<PersonId, QString>> names = co_await naming;
    if (number != m_historyNumber)
        co_return;
    if (versions.ok())
        Q_EMIT historyLoaded({key, *versions, names.valueOr({})});
    else if (versions.error().code != ErrorCode::Cancelled)
        Q_EMIT historyFailed(key, versions.error());
}

Task<void> PromptsController::runTag(QString reference, QString name)
{
    auto tagging = m_services.prompts.tag(context(), reference, name);
    const Result<ResolvedVersion> version = co_await tagging;
    if (version.ok())
        Q_EMIT tagged(*version, name);
    else
        Q_EMIT tagFailed(reference, version.error());
}

Task<void> PromptsController::runRename(RenamePromptRequest request)
{
    auto renaming = m_services.prompts.rename(context(), request);
    const Result<Prompt> prompt = co_await renaming;
    if (prompt.ok())
        Q_EMIT renamed(request.key, *prompt);
    else
        Q_EMIT shelfFailed(request.key, prompt.error());
}

Task<void> PromptsController::runShelf(QString key, bool archives)
{
    auto moving = archives ? m_services.prompts.archive(context(), key) : m_services.prompts.restore(context(), key);
    const Result<Prompt> prompt = co_await moving;
    if (!prompt.ok())
        Q_EMIT shelfFailed(key, prompt.error());
    else if (archives)
        Q_EMIT archived(*prompt);
    else
        Q_EMIT restored(*prompt);
}

Task<void> PromptsController::runSearch(PromptSearch search, CancelToken cancel, int number)
{
    // What is typed and not saved is what a prompt says now.
    const DraftJournal *journal = &m_services.drafts;
    const QFuture<DraftFindings> looking =
        QtConcurrent::run(&m_drafts, [journal, search] { return searchDrafts(*journal, search); });
    const DraftFindings drafts = co_await looking;
    if (number != m_searchNumber)
        co_return;
    Q_EMIT searchFound(drafts.findings, {0, drafts.hits, false});
    const auto take = [this, drafts, number](const QList<PromptFinding> &findings, PromptSearchProgress progress) {
        if (number != m_searchNumber)
            return;
        QList<PromptFinding> fresh = findings;
        fresh.removeIf([&drafts](const PromptFinding &finding) { return drafts.keys.contains(finding.key); });
        Q_EMIT searchFound(fresh, progress);
    };
    auto searching = m_services.prompts.search(m_services.context(cancel), search, take);
    const Result<PromptSearchProgress> progress = co_await searching;
    if (number != m_searchNumber)
        co_return;
    if (progress.ok())
        Q_EMIT searchEnded(*progress);
    else if (progress.error().code != ErrorCode::Cancelled)
        Q_EMIT searchFailed(search, progress.error());
}

Task<void> PromptsController::runDatasets()
{
    auto listing = m_services.datasets.list(context());
    const Result<QList<DatasetListItem>> items = co_await listing;
    if (m_tasks.token().isCancelled() || !items.ok())
        co_return;
    QStringList names;
    for (const DatasetListItem &item : *items)
        names.append(item.dataset.name);
    Q_EMIT datasetsLoaded(names);
}

Task<void> PromptsController::runDataset(QString name, int number)
{
    auto reading = m_services.datasets.show(context(), name);
    const Result<DatasetContent> content = co_await reading;
    if (number != m_datasetNumber)
        co_return;
    if (content.ok())
        Q_EMIT datasetLoaded(*content);
    else if (content.error().code != ErrorCode::Cancelled)
        Q_EMIT datasetFailed(name, content.error());
}

Task<void> PromptsController::runKeep(PromptDraft draft)
{
    const DraftJournal *journal = &m_services.drafts;
    const QFuture<Result<void>> keeping =
        QtConcurrent::run(&m_drafts, [journal, draft] { return journal->keep(draft); });
    const Result<void> kept = co_await keeping;
    if (!kept.ok())
        Q_EMIT draftFailed(kept.error());
}

Task<void> PromptsController::runDrop(QString key)
{
    const DraftJournal *journal = &m_services.drafts;
    const QFuture<Result<void>> dropping = QtConcurrent::run(&m_drafts, [journal, key] { return journal->drop(key); });
    const Result<void> dropped = co_await dropping;
    if (!dropped.ok())
        Q_EMIT draftFailed(dropped.error());
}

Task<void> PromptsController::runKeepAside(PromptDraft draft)
{
    const DraftJournal *journal = &m_services.drafts;
    PromptDraft aside = draft;
    aside.key += draftAsideSuffix;
    const QFuture<Result<void>> keeping =
        QtConcurrent::run(&m_drafts, [journal, aside] { return journal->keep(aside); });
    const Result<void> kept = co_await keeping;
    if (kept.ok())
        Q_EMIT asideKept(draft);
    else
        Q_EMIT draftFailed(kept.error());
}

Task<void> PromptsController::runFindAside(QString key)
{
    const DraftJournal *journal = &m_services.drafts;
    const QFuture<Result<std::optional<PromptDraft>>> reading =
        QtConcurrent::run(&m_drafts, [journal, key] { return journal->find(key + draftAsideSuffix); });
    const Result<std::optional<PromptDraft>> found = co_await reading;
    if (!found.ok()) {
        Q_EMIT draftFailed(found.error());
    } else if (*found) {
        PromptDraft draft = **found;
        draft.key = key;
        Q_EMIT asideFound(draft);
    }
}

} // namespace promptlab
