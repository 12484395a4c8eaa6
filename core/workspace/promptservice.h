// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/task.h"
#include "core/observability/context.h"
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

/// Prompts and their versions, for people and programs. Every call checks the caller's role.
class PromptService
{
public:
    virtual ~PromptService() = default;

    virtual Task<Result<QList<PromptListItem>>> list(Context context) = 0;
    /// @param reference as VersionResolver takes it ("triage@3").
    virtual Task<Result<ResolvedVersion>> show(Context context, QString reference) = 0;
    /// Newest first.
    virtual Task<Result<QList<VersionSummary>>> log(Context context, QString key) = 0;
    /// Errors: AlreadyExists when nothing changed, Conflict when somebody else saved in between.
    virtual Task<Result<PromptVersion>> save(Context context, SavePromptRequest request) = 0;
    /// Points the tag @p name at a version.
    virtual Task<Result<ResolvedVersion>> tag(Context context, QString reference, QString name) = 0;

protected:
    PromptService() = default;
    Q_DISABLE_COPY_MOVE(PromptService)
};

} // namespace promptlab
