// SPDX-License-Identifier: GPL-3.0-or-later
// Prompts and versions for the tests.
#pragma once

#include "core/store/promptrepository.h"

#include "storesupport.h"

namespace promptlab::test {

inline PromptContent content(const QString &text)
{
    PromptContent content;
    content.messages = {Message::ofText(MessageRole::System, QStringLiteral("You help.")),
                        Message::ofText(MessageRole::User, text)};
    content.variables = {
        Variable{QStringLiteral("ticket"), QStringLiteral("string"), QStringLiteral("what they wrote"), {}, true}};
    content.settings.model = QStringLiteral("m-1");
    content.settings.temperature = 0.2;
    return content;
}

/// A new prompt; the null id when the store refused it.
inline PromptId addPrompt(TestWorkspace &workspace, const QString &key, const QStringList &labels = {})
{
    Prompt prompt;
    prompt.id = PromptId::create(workspace.clock);
    prompt.project = workspace.project;
    prompt.key = key;
    prompt.name = key.toUpper();
    prompt.description = QStringLiteral("sorts tickets");
    prompt.tags = labels;
    const auto added = workspace.change(
        [&](UnitOfWork &work) { return PromptRepository(work.db(), work.cipher()).insert(prompt, workspace.person); });
    return added.ok() ? prompt.id : PromptId();
}

/// A new version; the null id when the store refused it.
inline VersionId addVersion(TestWorkspace &workspace, const PromptId &prompt, const QString &text,
                            const QList<VersionId> &parents = {})
{
    PromptVersion version;
    version.id = VersionId::create(workspace.clock);
    version.prompt = prompt;
    version.parents = parents;
    version.message = QStringLiteral("change to ") + text;
    version.author = workspace.person;
    version.content = content(text);
    version.contentHash = version.content.contentHash();
    const auto added = workspace.change([&](UnitOfWork &work) {
        return PromptRepository(work.db(), work.cipher()).appendVersion(workspace.project, version);
    });
    return added.ok() ? version.id : VersionId();
}

inline Result<void> setTag(TestWorkspace &workspace, const PromptId &prompt, const QString &name,
                           const VersionId &version)
{
    return workspace.change([&](UnitOfWork &work) {
        return PromptRepository(work.db(), work.cipher()).setTag(prompt, name, version, workspace.person, work.now());
    });
}

inline Result<void> bindTo(TestWorkspace &workspace, const EnvironmentId &environment, const PromptId &prompt,
                           const QList<EnvironmentPointer::Share> &split)
{
    BindingRecord binding;
    binding.id = newUuidV7(workspace.clock);
    binding.project = workspace.project;
    binding.environment = environment;
    binding.prompt = prompt;
    binding.pointer.split = split;
    binding.updatedBy = workspace.person;
    return workspace.change(
        [&](UnitOfWork &work) { return ProjectRepository(work.db(), work.cipher()).setBinding(binding, 0); });
}

} // namespace promptlab::test
