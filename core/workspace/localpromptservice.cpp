// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/localpromptservice.h"

#include "core/template/templateengine.h"
#include "core/workspace/names.h"
#include "core/workspace/promptshelf.h"

#include <QRegularExpression>

namespace promptlab {

namespace {

struct PromptServiceText {
    Q_DECLARE_TR_FUNCTIONS(PromptService)
};

constexpr int mostPrompts = 100'000;
// The first page is small: somebody waits for the first line.
constexpr int firstSearchPage = 50;
constexpr int searchPage = 500;
constexpr int mostSearchHits = 5'000;

/// One page of a search.
struct SearchedPage {
    QList<PromptFinding> findings;
    QString lastKey;
    int prompts = 0;
    int hits = 0;
};

Result<SearchedPage> searchOnePage(PromptRepository prompts, const Context &context, const PromptSearch &search,
                                   const QString &afterKey, int size, int mostHits)
{
    PL_TRY(const QList<CurrentPrompt> contents, prompts.current(context.project, afterKey, size));
    SearchedPage page;
    for (const CurrentPrompt &prompt : contents) {
        PL_CHECK(context.cancel.check());
        page.lastKey = prompt.key;
        ++page.prompts;
        const QList<PromptHit> hits = searchPrompt(prompt.content, search, mostHits - page.hits);
        if (hits.isEmpty())
            continue;
        page.findings.append({prompt.key, prompt.name, prompt.version, hits});
        page.hits += int(hits.size());
        if (page.hits >= mostHits)
            break;
    }
    return page;
}

Result<void> checkTagName(const QString &name)
{
    static const QRegularExpression allowed(QStringLiteral("\\A[A-Za-z][A-Za-z0-9._-]{0,63}\\z"));
    if (!allowed.match(name).hasMatch())
        return makeError(
            ErrorCode::InvalidInput,
            PromptServiceText::tr(
                "\"%1\" cannot be a tag: use 1 to 64 letters, digits, \".\", \"_\" or \"-\", starting with a letter")
                .arg(name.left(80)));
    return validateTagName(name);
}

/// The prompt to save to; made when the request allows it.
Result<Prompt> promptToSave(UnitOfWork &work, const SavePromptRequest &request)
{
    PromptRepository prompts(work.db(), work.cipher());
    const ProjectId project = work.context().project;
    PL_TRY(const auto existing, prompts.findByKey(project, request.key));
    if (existing) {
        PL_CHECK(checkInUse(*existing));
        return *existing;
    }
    if (!request.create)
        return makeError(
            ErrorCode::NotFound,
            PromptServiceText::tr("There is no prompt \"%1\"; say --create to make it").arg(request.key.left(100)));
    Prompt prompt;
    prompt.id = PromptId::create(work.clock());
    prompt.project = project;
    prompt.key = request.key;
    prompt.name = request.name.isEmpty() ? request.key : request.name;
    prompt.description = request.description;
    prompt.tags = request.labels;
    prompt.createdAt = prompt.updatedAt = work.now();
    PL_CHECK(prompts.insert(prompt, work.context().actor.person));
    AuditEntry entry;
    entry.action = QStringLiteral("prompt.create");
    entry.objectKind = QStringLiteral("prompt");
    entry.objectId = prompt.id.toString();
    entry.changedFields = {auditedPromptField(prompt)};
    work.audit(entry);
    return prompt;
}

/// Where each prompt runs: prompt id → "environment@number".
Result<QHash<PromptId, QStringList>> runningVersions(Connection &db, const FieldCipher &cipher,
                                                     const ProjectId &project)
{
    ProjectRepository projects(db, cipher);
    PL_TRY(const auto environments, projects.environments(project));
    PL_TRY(const auto bindings, projects.bindings(project));
    QHash<PromptId, QStringList> running;
    for (const EnvironmentRecord &environment : environments) {
        for (const BindingRecord &binding : bindings) {
            if (binding.environment != environment.id || binding.pointer.split.isEmpty())
                continue;
            QStringList numbers;
            for (const auto &share : binding.pointer.split) {
                PL_TRY(const qint64 number, db.number(QStringLiteral("SELECT number FROM prompt_version WHERE id = ?"),
                                                      {sqlId(share.version)}));
                numbers.append(QString::number(number));
            }
            running[binding.prompt].append(environment.name + QLatin1Char('@') + numbers.join(QLatin1Char('/')));
        }
    }
    return running;
}

} // namespace

Result<PromptVersion> savePromptVersion(UnitOfWork &work, const SavePromptRequest &request)
{
    if (request.content.messages.isEmpty())
        return makeError(ErrorCode::InvalidInput,
                         PromptServiceText::tr("The prompt has no message; write one, then save it"));
    if (const auto parsed = parsePrompt(request.content); !parsed.ok())
        return parsed.error().wrapped(PromptServiceText::tr("The template is not complete; nothing was saved"));
    PL_TRY(const Prompt prompt, promptToSave(work, request));
    PromptRepository prompts(work.db(), work.cipher());
    PL_TRY(const auto newest, prompts.versions(prompt.id, 1));
    const int newestNumber = newest.isEmpty() ? 0 : newest.first().number;
    if (request.expectedVersion >= 0 && request.expectedVersion != newestNumber)
        return makeError(
            ErrorCode::Conflict,
            PromptServiceText::tr("\"%1\" has moved on to version %2 since you saw version %3; compare before you save")
                .arg(prompt.key)
                .arg(newestNumber)
                .arg(request.expectedVersion));
    PromptVersion version;
    version.content = request.content;
    version.contentHash = request.content.contentHash();
    if (!request.allowUnchanged && !newest.isEmpty() && newest.first().contentHash == version.contentHash)
        return makeError(ErrorCode::AlreadyExists,
                         PromptServiceText::tr("Nothing changed: version %1 of \"%2\" has the same content")
                             .arg(newestNumber)
                             .arg(prompt.key));
    version.id = VersionId::create(work.clock());
    version.prompt = prompt.id;
    version.message = request.message;
    version.author = work.context().actor.person;
    version.createdAt = work.now();
    if (!newest.isEmpty())
        version.parents.append(newest.first().id);
    PL_CHECK(prompts.appendVersion(prompt.project, version));
    AuditEntry entry;
    entry.action = QStringLiteral("prompt.save");
    entry.objectKind = QStringLiteral("prompt_version");
    entry.objectId = version.id.toString();
    entry.beforeHash = newest.isEmpty() ? QString() : newest.first().contentHash;
    entry.afterHash = version.contentHash;
    entry.changedFields = {auditedVersionField(version)};
    work.audit(entry);
    return version;
}

Task<Result<QList<PromptListItem>>> LocalPromptService::list(Context context)
{
    auto listing = listShelf(context, PromptShelf::InUse);
    co_return co_await listing;
}

Task<Result<QList<PromptListItem>>> LocalPromptService::listArchived(Context context)
{
    auto listing = listShelf(context, PromptShelf::Archived);
    co_return co_await listing;
}

Task<Result<QList<PromptListItem>>> LocalPromptService::listShelf(Context context, PromptShelf shelf)
{
    PL_CO_CHECK(co_await m_access.require(context, Permission::ReadContent));
    const FieldCipher &cipher = m_store.cipher();
    const ProjectId project = context.project;
    const auto reading = m_store.read([project, shelf, &cipher](Connection &db) -> Result<QList<PromptListItem>> {
        PromptRepository prompts(db, cipher);
        PL_TRY(const QList<Prompt> all, prompts.list(project, {}, mostPrompts, shelf));
        PL_TRY(const auto running, runningVersions(db, cipher, project));
        QList<PromptListItem> items;
        for (const Prompt &prompt : all) {
            PL_TRY(const qint64 newest,
                   db.number(QStringLiteral("SELECT version_count FROM prompt WHERE id = ?"), {sqlId(prompt.id)}));
            items.append({prompt, int(newest), running.value(prompt.id)});
        }
        return items;
    });
    co_return co_await reading;
}

Task<Result<ResolvedVersion>> LocalPromptService::show(Context context, QString reference)
{
    PL_CO_CHECK(co_await m_access.require(context, Permission::ReadContent));
    const FieldCipher &cipher = m_store.cipher();
    const ProjectId project = context.project;
    const auto reading = m_store.read([project, reference, &cipher](Connection &db) {
        return VersionResolver(db, cipher).resolve(project, reference);
    });
    co_return co_await reading;
}

Task<Result<QList<VersionSummary>>> LocalPromptService::log(Context context, QString key)
{
    PL_CO_CHECK(co_await m_access.require(context, Permission::ReadContent));
    const FieldCipher &cipher = m_store.cipher();
    const ProjectId project = context.project;
    const auto reading = m_store.read([project, key, &cipher](Connection &db) -> Result<QList<VersionSummary>> {
        PL_TRY(const Prompt prompt, VersionResolver(db, cipher).prompt(project, key));
        return PromptRepository(db, cipher).versions(prompt.id);
    });
    co_return co_await reading;
}

Task<Result<PromptVersion>> LocalPromptService::save(Context context, SavePromptRequest request)
{
    PL_CO_CHECK(co_await m_access.require(context, Permission::EditContent));
    PL_CO_CHECK(validatePromptKey(request.key));
    const auto storing =
        m_store.write(context, [request](UnitOfWork &work) { return savePromptVersion(work, request); });
    co_return co_await storing;
}

Result<void> setAuditedTag(UnitOfWork &work, const PromptVersion &version, const QString &name)
{
    PL_CHECK(checkTagIsNoEnvironment(work, name));
    PromptRepository prompts(work.db(), work.cipher());
    PL_CHECK(prompts.setTag(version.prompt, name, version.id, work.context().actor.person, work.now()));
    AuditEntry entry;
    entry.action = QStringLiteral("prompt.tag");
    entry.objectKind = QStringLiteral("prompt_version");
    entry.objectId = version.id.toString();
    entry.afterHash = version.contentHash;
    entry.changedFields = {auditedTagField(name)};
    work.audit(entry);
    return {};
}

Task<Result<ResolvedVersion>> LocalPromptService::tag(Context context, QString reference, QString name)
{
    PL_CO_CHECK(co_await m_access.require(context, Permission::EditContent));
    PL_CO_CHECK(checkTagName(name));
    const auto storing = m_store.write(context, [reference, name](UnitOfWork &work) -> Result<ResolvedVersion> {
        PL_TRY(ResolvedVersion resolved,
               VersionResolver(work.db(), work.cipher()).resolve(work.context().project, reference));
        PL_CHECK(checkInUse(resolved.prompt));
        PL_CHECK(setAuditedTag(work, resolved.version, name));
        if (!resolved.version.tags.contains(name))
            resolved.version.tags.append(name);
        return resolved;
    });
    co_return co_await storing;
}

Task<Result<Prompt>> LocalPromptService::rename(Context context, RenamePromptRequest request)
{
    PL_CO_CHECK(co_await m_access.require(context, Permission::EditContent));
    if (!request.newKey.isEmpty())
        PL_CO_CHECK(validatePromptKey(request.newKey));
    if (!request.newKey.isEmpty() && request.newKey != request.key) {
        // Reads every prompt, which the writer must not wait for.
        const auto looking = checkNotIncluded(m_store, context, request.key);
        PL_CO_CHECK(co_await looking);
    }
    const auto storing = m_store.write(context, [request](UnitOfWork &work) { return renamePrompt(work, request); });
    co_return co_await storing;
}

Task<Result<void>> LocalPromptService::requireArchiving(Context context, QString key)
{
    PL_CO_CHECK(co_await m_access.require(context, Permission::ReadContent));
    const FieldCipher &cipher = m_store.cipher();
    const auto reading = m_store.read([context, key, &cipher](Connection &db) -> Result<PersonId> {
        PL_TRY(const Prompt prompt, VersionResolver(db, cipher).prompt(context.project, key));
        return PromptRepository(db, cipher).creatorOf(prompt.id);
    });
    PL_CO_TRY(const PersonId creator, co_await reading);
    auto asking = m_access.require(context, Permission::ArchivePrompt, creator == context.actor.person);
    co_return co_await asking;
}

Task<Result<Prompt>> LocalPromptService::archive(Context context, QString key)
{
    auto asking = requireArchiving(context, key);
    PL_CO_CHECK(co_await asking);
    const auto looking = checkNotIncluded(m_store, context, key);
    PL_CO_CHECK(co_await looking);
    const auto storing = m_store.write(context, [key](UnitOfWork &work) { return archivePrompt(work, key); });
    co_return co_await storing;
}

Task<Result<Prompt>> LocalPromptService::restore(Context context, QString key)
{
    auto asking = requireArchiving(context, key);
    PL_CO_CHECK(co_await asking);
    const auto storing = m_store.write(context, [key](UnitOfWork &work) { return restorePrompt(work, key); });
    co_return co_await storing;
}

Task<Result<PromptSearchProgress>> LocalPromptService::search(Context context, PromptSearch search,
                                                              PromptFindings found)
{
    PL_CO_CHECK(co_await m_access.require(context, Permission::ReadContent));
    const FieldCipher &cipher = m_store.cipher();
    PromptSearchProgress progress;
    QString afterKey;
    for (int size = firstSearchPage;; size = searchPage) {
        PL_CO_CHECK(context.cancel.check());
        const int mostHits = mostSearchHits - progress.hits;
        const auto reading = m_store.read([=, &cipher](Connection &db) {
            return searchOnePage(PromptRepository(db, cipher), context, search, afterKey, size, mostHits);
        });
        PL_CO_TRY(const SearchedPage page, co_await reading);
        PL_CO_CHECK(context.cancel.check());
        progress.prompts += page.prompts;
        progress.hits += page.hits;
        progress.more = progress.hits >= mostSearchHits;
        afterKey = page.lastKey;
        found(page.findings, progress);
        if (page.prompts < size || progress.more)
            co_return progress;
    }
}

} // namespace promptlab
