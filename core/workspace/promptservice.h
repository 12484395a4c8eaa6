// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/observability/context.h"
#include "core/prompt/promptsearch.h"
#include "core/store/versionresolver.h"

namespace promptlab {

/// A prompt with its newest version number, for lists.
struct PromptListItem {
    Prompt prompt;
    int newestVersion = 0;
    QStringList environments; ///< "production@3": where which version runs
};

/// What to save as the next version.
struct SavePromptRequest {
    QString key;
    QString name; ///< only used when the prompt is made; empty: the key
    QString description;
    QStringList labels;
    PromptContent content;
    QString message;             ///< commit message
    bool create = false;         ///< make the prompt when there is none of this key
    int expectedVersion = -1;    ///< newest version the author saw; -1: any. Else Conflict when it moved on
    bool allowUnchanged = false; ///< save even when the newest version has the same content
};

/// Other names for a prompt.
struct RenamePromptRequest {
    QString key;
    QString newKey;  ///< empty: it stays
    QString newName; ///< the name for people; empty: it stays, or follows the key where it was the key
};

/// What was found in one prompt.
struct PromptFinding {
    QString key;
    QString name;
    int version = 0;
    QList<PromptHit> hits;
};

/// How far a search went.
struct PromptSearchProgress {
    int prompts = 0; ///< looked through
    int hits = 0;
    bool more = false; ///< it ended because there were too many
};

/// Gets what was found since the last call, in the order of keys; called in the thread of the caller.
using PromptFindings = std::function<void(const QList<PromptFinding> &, const PromptSearchProgress &)>;

/// Prompts and their versions, for people and programs. Every call checks the caller's role.
class PromptService
{
public:
    virtual ~PromptService() = default;

    /// The prompts in use.
    virtual Task<Result<QList<PromptListItem>>> list(Context context) = 0;
    /// Those that were put away.
    virtual Task<Result<QList<PromptListItem>>> listArchived(Context context) = 0;
    /// @param reference as VersionResolver takes it ("triage@3").
    virtual Task<Result<ResolvedVersion>> show(Context context, QString reference) = 0;
    /// Newest first.
    virtual Task<Result<QList<VersionSummary>>> log(Context context, QString key) = 0;
    /// Errors: AlreadyExists when nothing changed, Conflict when somebody else saved in between.
    virtual Task<Result<PromptVersion>> save(Context context, SavePromptRequest request) = 0;
    /// Points the tag @p name at a version.
    virtual Task<Result<ResolvedVersion>> tag(Context context, QString reference, QString name) = 0;
    /// Errors: AlreadyExists for a taken key, Conflict where an environment, a plan or another prompt needs the old
    /// one.
    virtual Task<Result<Prompt>> rename(Context context, RenamePromptRequest request) = 0;
    /// Takes the prompt out of the lists; its versions, runs and deployments stay. Errors: Conflict as with rename().
    virtual Task<Result<Prompt>> archive(Context context, QString key) = 0;
    virtual Task<Result<Prompt>> restore(Context context, QString key) = 0;
    /// Looks through the newest versions of all prompts in use, a page at a time. @p found is called for each page.
    virtual Task<Result<PromptSearchProgress>> search(Context context, PromptSearch search, PromptFindings found) = 0;

protected:
    PromptService() = default;
    Q_DISABLE_COPY_MOVE(PromptService)
};

} // namespace promptlab
