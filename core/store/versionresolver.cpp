// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/versionresolver.h"

namespace promptlab {

namespace {

struct VersionResolverText {
    Q_DECLARE_TR_FUNCTIONS(VersionResolver)
};

} // namespace

Result<Prompt> VersionResolver::prompt(const ProjectId &project, const QString &key)
{
    PL_TRY(const auto found, m_prompts.findByKey(project, key));
    if (found)
        return *found;
    PL_TRY(const QList<Prompt> all, m_prompts.list(project, {}, 20));
    QStringList keys;
    for (const Prompt &prompt : all)
        keys.append(prompt.key);
    const QString known = keys.isEmpty()
                            ? VersionResolverText::tr("the workspace has no prompts yet")
                            : VersionResolverText::tr("there are: %1").arg(keys.join(QStringLiteral(", ")));
    return makeError(ErrorCode::NotFound,
                     VersionResolverText::tr("There is no prompt \"%1\"; %2").arg(key.left(100), known));
}

Result<ResolvedVersion> VersionResolver::resolve(const ProjectId &project, const QString &reference)
{
    const qsizetype at = reference.indexOf(QLatin1Char('@'));
    PL_TRY(const Prompt found, prompt(project, at < 0 ? reference : reference.left(at)));
    QStringList tagNames;
    PL_TRY(const auto tags, m_prompts.tags(found.id));
    for (const auto &tag : tags)
        tagNames.append(tag.first);
    PL_TRY(const VersionSelector selector,
           parseVersionSelector(at < 0 ? QStringLiteral("latest") : reference.mid(at + 1), tagNames));
    PL_TRY(const VersionId id, pick(found, selector, reference));
    PL_TRY(const auto version, m_prompts.findVersion(id));
    if (!version)
        return makeError(ErrorCode::NotFound,
                         VersionResolverText::tr("There is no version \"%1\"").arg(reference.left(200)));
    return ResolvedVersion{found, *version};
}

Result<VersionId> VersionResolver::pick(const Prompt &prompt, const VersionSelector &selector, const QString &reference)
{
    switch (selector.kind) {
    case VersionSelector::Kind::Environment: return pickByEnvironment(prompt, selector.name);
    case VersionSelector::Kind::HashPrefix: return pickByHash(prompt, selector.name);
    case VersionSelector::Kind::Tag: {
        PL_TRY(const auto tags, m_prompts.tags(prompt.id));
        for (const auto &tag : tags) {
            if (tag.first == selector.name)
                return tag.second;
        }
        return makeError(ErrorCode::NotFound,
                         VersionResolverText::tr("The prompt \"%1\" has no tag \"%2\"").arg(prompt.key, selector.name));
    }
    case VersionSelector::Kind::Number:
    case VersionSelector::Kind::Latest: break;
    }
    PL_TRY(const QList<VersionSummary> versions, m_prompts.versions(prompt.id));
    if (versions.isEmpty())
        return makeError(ErrorCode::NotFound,
                         VersionResolverText::tr("The prompt \"%1\" has no versions yet").arg(prompt.key));
    const int newest = versions.first().number;
    const int number = selector.kind == VersionSelector::Kind::Latest ? newest - selector.number : selector.number;
    for (const VersionSummary &version : versions) {
        if (version.number == number)
            return version.id;
    }
    return makeError(ErrorCode::NotFound,
                     VersionResolverText::tr("There is no version \"%1\"; \"%2\" has versions 1 to %3")
                         .arg(reference.left(200), prompt.key)
                         .arg(newest));
}

Result<VersionId> VersionResolver::pickByEnvironment(const Prompt &prompt, const QString &environment)
{
    PL_TRY(const auto found, m_projects.findEnvironment(prompt.project, environment));
    if (!found)
        return makeError(ErrorCode::NotFound,
                         VersionResolverText::tr("There is no environment \"%1\"").arg(environment));
    PL_TRY(const auto binding, m_projects.findBinding(prompt.project, QString(), found->id, prompt.id));
    if (!binding || binding->pointer.split.isEmpty())
        return makeError(
            ErrorCode::NotFound,
            VersionResolverText::tr("Nothing of \"%1\" runs in the environment \"%2\"").arg(prompt.key, environment));
    if (binding->pointer.split.size() != 1)
        return makeError(ErrorCode::Conflict,
                         VersionResolverText::tr("\"%1\" is split between several versions in \"%2\"; name one of them")
                             .arg(prompt.key, environment));
    return binding->pointer.split.first().version;
}

Result<VersionId> VersionResolver::pickByHash(const Prompt &prompt, const QString &prefix)
{
    PL_TRY(const QList<VersionSummary> versions, m_prompts.versions(prompt.id));
    std::optional<VersionSummary> match;
    for (const VersionSummary &version : versions) {
        if (!version.contentHash.startsWith(prefix))
            continue;
        // Equal content may be committed twice: then the newest one is meant.
        if (match && match->contentHash != version.contentHash)
            return makeError(
                ErrorCode::InvalidInput,
                VersionResolverText::tr("The hash \"%1\" fits several versions; give more digits").arg(prefix));
        if (!match)
            match = version;
    }
    if (!match)
        return makeError(
            ErrorCode::NotFound,
            VersionResolverText::tr("No version of \"%1\" has a hash that starts with \"%2\"").arg(prompt.key, prefix));
    return match->id;
}

} // namespace promptlab
