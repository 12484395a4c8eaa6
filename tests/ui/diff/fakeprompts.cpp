// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/diff/fakeprompts.h"

namespace promptlab {

DiffServices FakePrompts::services()
{
    const PersonId author = m_author;
    return {this, [](const CancelToken &token) { return Context().withCancel(token); },
            [author](const Context &) { return memberNamesOf(author); }};
}

Task<Result<QHash<PersonId, QString>>> FakePrompts::memberNamesOf(PersonId author)
{
    co_return QHash<PersonId, QString>{{author, QStringLiteral("Jonas Weber")}};
}

Task<void> FakePrompts::wait()
{
    while (holds) {
        const QFuture<void> next = m_signal.next();
        co_await next;
    }
}

Task<Result<QList<PromptListItem>>> FakePrompts::list(Context)
{
    if (failure)
        co_return *failure;
    PromptListItem item;
    item.prompt.key = QStringLiteral("triage");
    item.prompt.name = QStringLiteral("Triage");
    item.newestVersion = int(contents.size());
    item.environments = {QStringLiteral("production@1")};
    co_return QList<PromptListItem>{item};
}

Task<Result<ResolvedVersion>> FakePrompts::show(Context, QString reference)
{
    ++shown;
    co_await wait();
    if (failure)
        co_return *failure;
    const int number = reference.section(QLatin1Char('@'), 1).toInt();
    if (number < 1 || number > contents.size())
        co_return makeError(ErrorCode::NotFound, QStringLiteral("There is no version ") + reference);
    ResolvedVersion resolved;
    resolved.prompt.key = QStringLiteral("triage");
    resolved.version.number = number;
    resolved.version.author = m_author;
    resolved.version.createdAt = 1'700'000'000'000;
    resolved.version.content = contents.at(number - 1);
    co_return resolved;
}

Task<Result<QList<VersionSummary>>> FakePrompts::log(Context, QString)
{
    QList<VersionSummary> versions;
    for (int i = int(contents.size()); i > 0; --i) {
        VersionSummary version;
        version.number = i;
        version.message = QStringLiteral("Change ") + QString::number(i);
        version.author = m_author;
        version.createdAt = 1'700'000'000'000;
        versions.append(version);
    }
    co_return versions;
}

Task<Result<PromptVersion>> FakePrompts::save(Context, SavePromptRequest)
{
    co_return makeError(ErrorCode::Unsupported, QStringLiteral("The comparison never saves"));
}

Task<Result<ResolvedVersion>> FakePrompts::tag(Context, QString, QString)
{
    co_return makeError(ErrorCode::Unsupported, QStringLiteral("The comparison never tags"));
}

} // namespace promptlab
