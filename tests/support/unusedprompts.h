// SPDX-License-Identifier: GPL-3.0-or-later
// A service of prompts that has nothing and can do nothing: fakes override what their test asks for.
#pragma once

#include "core/workspace/promptservice.h"

namespace promptlab {

class UnusedPrompts : public PromptService
{
public:
    Task<Result<QList<PromptListItem>>> list(Context) override { co_return QList<PromptListItem>(); }
    Task<Result<QList<PromptListItem>>> listArchived(Context) override { co_return QList<PromptListItem>(); }
    Task<Result<ResolvedVersion>> show(Context, QString) override { co_return refusal(); }
    Task<Result<QList<VersionSummary>>> log(Context, QString) override { co_return refusal(); }
    Task<Result<PromptVersion>> save(Context, SavePromptRequest) override { co_return refusal(); }
    Task<Result<ResolvedVersion>> tag(Context, QString, QString) override { co_return refusal(); }
    Task<Result<Prompt>> rename(Context, RenamePromptRequest) override { co_return refusal(); }
    Task<Result<Prompt>> archive(Context, QString) override { co_return refusal(); }
    Task<Result<Prompt>> restore(Context, QString) override { co_return refusal(); }
    Task<Result<PromptSearchProgress>> search(Context, PromptSearch, PromptFindings) override { co_return refusal(); }

private:
    static Error refusal() { return makeError(ErrorCode::Unsupported, QStringLiteral("No test asks for this")); }
};

} // namespace promptlab
