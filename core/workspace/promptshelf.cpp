// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/promptshelf.h"

#include "core/deployment/planmachine.h"
#include "core/store/promptevidence.h"
#include "core/template/templateengine.h"

#include <QCoreApplication>

namespace promptlab {

namespace {

struct PromptShelfText {
    Q_DECLARE_TR_FUNCTIONS(PromptService)
};

constexpr int shelfPage = 500;
constexpr qsizetype shelfMostNamed = 5;

/// "a, b and 3 more": what stands in the way.
QString shelfNames(const QStringList &names)
{
    const QString shown = names.mid(0, shelfMostNamed).join(QStringLiteral(", "));
    const auto more = int(names.size() - shelfMostNamed);
    return more > 0 ? PromptShelfText::tr("%1 and %n more", nullptr, more).arg(shown) : shown;
}

/// "tone@4" and "tone" are both about the prompt "tone".
bool shelfNamesPrompt(const QStringList &includes, const QString &key)
{
    return std::any_of(includes.begin(), includes.end(),
                       [&key](const QString &include) { return include.section(QLatin1Char('@'), 0, 0) == key; });
}

bool shelfIncludes(const PromptContent &content, const QString &key)
{
    if (shelfNamesPrompt(content.includePins.keys(), key))
        return true;
    for (const Message &message : content.messages) {
        const QString text = message.text();
        if (!text.contains(key))
            continue;
        const auto parsed = parseTemplate(content.format, text);
        if (parsed.ok() && shelfNamesPrompt(parsed->includes, key))
            return true;
    }
    return false;
}

/// Where the prompt runs.
Result<QStringList> servingEnvironments(UnitOfWork &work, const PromptId &prompt)
{
    ProjectRepository projects(work.db(), work.cipher());
    const ProjectId project = work.context().project;
    PL_TRY(const auto environments, projects.environments(project));
    PL_TRY(const auto bindings, projects.bindings(project));
    QStringList names;
    for (const EnvironmentRecord &environment : environments) {
        const bool serves = std::any_of(bindings.begin(), bindings.end(), [&](const BindingRecord &binding) {
            return binding.prompt == prompt && binding.environment == environment.id
                && !binding.pointer.split.isEmpty();
        });
        if (serves)
            names.append(environment.name);
    }
    return names;
}

Result<void> checkNoOpenPlan(UnitOfWork &work, const Prompt &prompt)
{
    DeploymentRepository deployments(work.db(), work.cipher());
    PL_TRY(const auto plans, deployments.plans(prompt.project));
    for (const DeploymentPlanRecord &plan : plans) {
        if (plan.prompt == prompt.id && !planHasEnded(plan.status))
            return makeError(ErrorCode::Conflict,
                             PromptShelfText::tr("Plan %1 is about \"%2\" and has not ended (%3); finish or cancel it "
                                                 "first")
                                 .arg(plan.number)
                                 .arg(prompt.key, planStatusText(plan.status)));
    }
    return {};
}

void auditShelf(UnitOfWork &work, const QString &action, const Prompt &prompt)
{
    AuditEntry entry;
    entry.action = action;
    entry.objectKind = QStringLiteral("prompt");
    entry.objectId = prompt.id.toString();
    entry.changedFields = {auditedPromptField(prompt)};
    work.audit(entry);
}

/// Gives the prompt its new key, unless something goes by the old one.
Result<void> takeNewKey(UnitOfWork &work, Prompt &prompt, const QString &newKey)
{
    PromptRepository prompts(work.db(), work.cipher());
    PL_TRY(const auto taken, prompts.findByKey(prompt.project, newKey));
    if (taken)
        return makeError(ErrorCode::AlreadyExists,
                         taken->archivedAt == 0
                             ? PromptShelfText::tr("There is a prompt \"%1\" already; choose another key").arg(newKey)
                             : PromptShelfText::tr("An archived prompt has the key \"%1\"; choose another key, or "
                                                   "restore that prompt and rename it")
                                   .arg(newKey));
    PL_TRY(const QStringList serving, servingEnvironments(work, prompt.id));
    if (!serving.isEmpty())
        return makeError(ErrorCode::Conflict,
                         PromptShelfText::tr("\"%1\" runs in %2, where applications ask for it by this key; roll it "
                                             "back there first, or save a copy under the new key and deploy that")
                             .arg(prompt.key, shelfNames(serving)));
    PL_CHECK(checkNoOpenPlan(work, prompt));
    prompt.key = newKey;
    return {};
}

} // namespace

Result<void> checkInUse(const Prompt &prompt)
{
    if (prompt.archivedAt == 0)
        return {};
    return makeError(ErrorCode::Unsupported,
                     PromptShelfText::tr("\"%1\" is archived; restore it before you change it").arg(prompt.key));
}

QFuture<Result<bool>> checkNotIncluded(Store &store, const Context &context, const QString &key)
{
    const FieldCipher &cipher = store.cipher();
    return store.read([context, key, &cipher](Connection &db) -> Result<bool> {
        PromptRepository prompts(db, cipher);
        QStringList including;
        QString afterKey;
        for (;;) {
            PL_CHECK(context.cancel.check());
            PL_TRY(const QList<CurrentPrompt> page, prompts.current(context.project, afterKey, shelfPage));
            for (const CurrentPrompt &prompt : page) {
                if (prompt.key != key && shelfIncludes(prompt.content, key))
                    including.append(prompt.key);
            }
            if (page.size() < shelfPage)
                break;
            afterKey = page.last().key;
        }
        if (!including.isEmpty())
            return makeError(
                ErrorCode::Conflict,
                PromptShelfText::tr("\"%1\" is included by %2; change that first").arg(key, shelfNames(including)));
        return true;
    });
}

Result<Prompt> renamePrompt(UnitOfWork &work, const RenamePromptRequest &request)
{
    PL_TRY(Prompt prompt, VersionResolver(work.db(), work.cipher()).prompt(work.context().project, request.key));
    PL_CHECK(checkInUse(prompt));
    const bool otherKey = !request.newKey.isEmpty() && request.newKey != prompt.key;
    const bool named = prompt.name != prompt.key;
    if (!otherKey && (request.newName.isEmpty() || request.newName == prompt.name))
        return makeError(ErrorCode::InvalidInput,
                         PromptShelfText::tr("\"%1\" has this name already; give another one").arg(prompt.key));
    if (otherKey)
        PL_CHECK(takeNewKey(work, prompt, request.newKey));
    if (!request.newName.isEmpty())
        prompt.name = request.newName;
    else if (!named)
        prompt.name = prompt.key;
    prompt.updatedAt = work.now();
    PL_CHECK(PromptRepository(work.db(), work.cipher()).rename(prompt.id, prompt.key, prompt.name, prompt.updatedAt));
    auditShelf(work, QStringLiteral("prompt.rename"), prompt);
    return prompt;
}

Result<Prompt> archivePrompt(UnitOfWork &work, const QString &key)
{
    PL_TRY(Prompt prompt, VersionResolver(work.db(), work.cipher()).prompt(work.context().project, key));
    if (prompt.archivedAt != 0)
        return makeError(ErrorCode::Conflict, PromptShelfText::tr("\"%1\" is archived already").arg(key));
    PL_TRY(const QStringList serving, servingEnvironments(work, prompt.id));
    if (!serving.isEmpty())
        return makeError(ErrorCode::Conflict,
                         PromptShelfText::tr("\"%1\" runs in %2; roll it back there before you archive it")
                             .arg(key, shelfNames(serving)));
    PL_CHECK(checkNoOpenPlan(work, prompt));
    prompt.archivedAt = work.now();
    PL_CHECK(PromptRepository(work.db(), work.cipher()).setArchived(prompt.id, prompt.archivedAt));
    auditShelf(work, QStringLiteral("prompt.archive"), prompt);
    return prompt;
}

Result<Prompt> restorePrompt(UnitOfWork &work, const QString &key)
{
    PL_TRY(Prompt prompt, VersionResolver(work.db(), work.cipher()).prompt(work.context().project, key));
    if (prompt.archivedAt == 0)
        return makeError(ErrorCode::Conflict,
                         PromptShelfText::tr("\"%1\" is not archived; it is in the list of prompts").arg(key));
    prompt.archivedAt = 0;
    PL_CHECK(PromptRepository(work.db(), work.cipher()).setArchived(prompt.id, 0));
    auditShelf(work, QStringLiteral("prompt.restore"), prompt);
    return prompt;
}

} // namespace promptlab
