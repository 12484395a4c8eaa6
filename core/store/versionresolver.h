// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/projectrepository.h"
#include "core/store/promptrepository.h"

namespace promptlab {

/// A prompt and one of its versions.
struct ResolvedVersion {
    Prompt prompt;
    PromptVersion version;
};

/// Turns what a person types into a version: "triage" (newest), "triage@3", "triage@stable", "triage@@staging",
/// "triage@1a2b3c" (hash prefix), "triage@head~1". Errors: NotFound naming what exists, InvalidInput when a hash prefix
/// fits several, Conflict when an environment splits traffic between several versions.
class VersionResolver
{
public:
    VersionResolver(Connection &db, const FieldCipher &cipher) : m_prompts(db, cipher), m_projects(db, cipher) {}

    Result<Prompt> prompt(const ProjectId &project, const QString &key);
    Result<ResolvedVersion> resolve(const ProjectId &project, const QString &reference);

private:
    Result<VersionId> pick(const Prompt &prompt, const VersionSelector &selector, const QString &reference);
    Result<VersionId> pickByEnvironment(const Prompt &prompt, const QString &environment);
    Result<VersionId> pickByHash(const Prompt &prompt, const QString &prefix);

    PromptRepository m_prompts;
    ProjectRepository m_projects;
};

} // namespace promptlab
