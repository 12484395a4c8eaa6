// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandregistry.h"
#include "app/cli/table.h"

namespace promptlab::cli {

namespace {

struct MemberCommandText {
    Q_DECLARE_TR_FUNCTIONS(MemberCommands)
};

struct MemberListOptions {
};

struct MemberAddOptions {
    std::string name;
    std::string email;
    std::string role = "member";
};

QJsonObject memberJson(const ProjectMember &member)
{
    return {{QStringLiteral("id"), member.person.toString()},
            {QStringLiteral("name"), member.name},
            {QStringLiteral("email"), member.email},
            {QStringLiteral("role"), roleName(member.role)},
            {QStringLiteral("createdAt"), isoTime(member.createdAt)},
            {QStringLiteral("ended"), member.endedAt != 0}};
}

Task<int> memberList(CommandHost *host, MemberListOptions)
{
    PL_CLI_TRY(host, Workspace * workspace, co_await host->workspace());
    PL_CLI_TRY(host, const QList<ProjectMember> members, co_await workspace->members().list(host->context()));
    QJsonArray json;
    Table table({MemberCommandText::tr("name"), MemberCommandText::tr("role"), MemberCommandText::tr("since (UTC)"),
                 MemberCommandText::tr("e-mail")});
    for (const ProjectMember &member : members) {
        json.append(memberJson(member));
        if (member.endedAt == 0)
            table.addRow({Terminal::safe(member.name), roleName(member.role), timeText(member.createdAt),
                          Terminal::safe(member.email)});
    }
    if (!host->printJson(QJsonObject{{QStringLiteral("members"), json}}))
        table.print(host->terminal());
    co_return ExitOk;
}

Task<int> memberAdd(CommandHost *host, MemberAddOptions options)
{
    PL_CLI_TRY(host, Workspace * workspace, co_await host->workspace());
    const std::optional<Role> role = roleFromName(fromStd(options.role));
    PL_CLI_TRY(host, const ProjectMember member,
               co_await workspace->members().add(host->context(), fromStd(options.name), fromStd(options.email),
                                                 role.value_or(Role::Member)));
    if (!host->printJson(memberJson(member)))
        host->terminal().line(MemberCommandText::tr("%1 is a member now (%2). To act for them here: --as \"%1\"")
                                  .arg(Terminal::safe(member.name), roleName(member.role)));
    co_return ExitOk;
}

} // namespace

void registerMemberCommands(CLI::App &app, CommandRegistry &registry)
{
    CLI::App *group =
        addVerb(app, "member", MemberCommandText::tr("The people of the project"),
                {QStringLiteral("member list"), QStringLiteral("member add \"Marta Ruiz\" --role admin")});
    group->require_subcommand(1);
    auto list = std::make_shared<MemberListOptions>();
    registry.add(addVerb(*group, "list", MemberCommandText::tr("List the members and their roles"),
                         {QStringLiteral("member list")}),
                 list, memberList);
    auto add = std::make_shared<MemberAddOptions>();
    CLI::App *verb = addVerb(*group, "add", MemberCommandText::tr("Add a person to the project"),
                             {QStringLiteral("member add \"Marta Ruiz\" --role admin --email marta@example.org")});
    verb->add_option("NAME", add->name, std8(MemberCommandText::tr("Name of the person, as --as takes it")))
        ->required()
        ->check(notEmpty());
    verb->add_option("--role", add->role, std8(MemberCommandText::tr("What the person may do")))
        ->check(CLI::IsMember({"owner", "admin", "member", "viewer"}));
    verb->add_option("--email", add->email, std8(MemberCommandText::tr("Address, kept under the person's own key")));
    registry.add(verb, add, memberAdd);
}

} // namespace promptlab::cli
