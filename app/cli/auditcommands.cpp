// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandregistry.h"
#include "core/workspace/auditservice.h"

namespace promptlab::cli {

namespace {

struct AuditCommandText {
    Q_DECLARE_TR_FUNCTIONS(AuditCommands)
};

struct AuditVerifyOptions {
    std::string trust;
};

/// "SEQ:HASH", as an earlier verification printed it.
Result<std::optional<AuditHead>> parseTrustedHead(const QString &text)
{
    if (text.isEmpty())
        return std::optional<AuditHead>();
    bool good = false;
    AuditHead head;
    head.seq = text.section(QLatin1Char(':'), 0, 0).toLongLong(&good);
    head.hash = QByteArray::fromHex(text.section(QLatin1Char(':'), 1).toLatin1());
    if (!good || head.seq < 0 || head.hash.size() != 32)
        return makeError(ErrorCode::InvalidInput,
                         AuditCommandText::tr("\"%1\" is no head; it looks like \"42:<64 hex digits>\"").arg(text));
    return std::optional(head);
}

Task<int> auditVerify(CommandHost *host, AuditVerifyOptions options)
{
    PL_CLI_TRY(host, const std::optional<AuditHead> trusted, parseTrustedHead(fromStd(options.trust)));
    PL_CLI_TRY(host, Workspace * workspace, co_await host->workspace());
    PL_CLI_TRY(host, const RecordVerification record, co_await workspace->audit().verify(host->context(), trusted));
    const AuditVerification &report = record.chain;
    const bool good = record.holds();
    const QString head = QStringLiteral("%1:%2").arg(report.entries).arg(QString::fromLatin1(report.headHash.toHex()));
    if (host->json()) {
        host->terminal().json(
            QJsonObject{{QStringLiteral("ok"), good},
                        {QStringLiteral("entries"), report.entries},
                        {QStringLiteral("head"), head},
                        {QStringLiteral("merkleRoot"), QString::fromLatin1(report.merkleRoot.toHex())},
                        {QStringLiteral("anchored"), report.anchored},
                        {QStringLiteral("firstBadSeq"),
                         report.firstBadSeq ? QJsonValue(*report.firstBadSeq) : QJsonValue(QJsonValue::Null)},
                        {QStringLiteral("problem"), record.problem()},
                        {QStringLiteral("versions"), record.prompts.versions},
                        {QStringLiteral("tags"), record.prompts.tags},
                        {QStringLiteral("datasetVersions"), record.datasets.versions},
                        {QStringLiteral("members"), record.members.members},
                        {QStringLiteral("runs"), record.runs.runs},
                        {QStringLiteral("results"), record.runs.results}});
        co_return good ? ExitOk : ExitFailed;
    }
    Terminal &terminal = host->terminal();
    if (report.firstBadSeq)
        terminal.line(
            terminal.styled(AuditCommandText::tr("The audit log does not hold: %1").arg(report.problem), Tone::Bad));
    if (!record.runs.problem.isEmpty())
        terminal.line(
            terminal.styled(AuditCommandText::tr("The results do not hold: %1").arg(record.runs.problem), Tone::Bad));
    if (!record.prompts.problem.isEmpty())
        terminal.line(terminal.styled(AuditCommandText::tr("The prompts do not hold: %1").arg(record.prompts.problem),
                                      Tone::Bad));
    if (!record.datasets.problem.isEmpty())
        terminal.line(terminal.styled(AuditCommandText::tr("The datasets do not hold: %1").arg(record.datasets.problem),
                                      Tone::Bad));
    if (!record.members.problem.isEmpty())
        terminal.line(terminal.styled(AuditCommandText::tr("The members do not hold: %1").arg(record.members.problem),
                                      Tone::Bad));
    if (!good)
        co_return ExitFailed;
    terminal.line(
        AuditCommandText::tr("%n audit entries, the chain holds: %1", nullptr, int(report.entries))
            .arg(report.anchored
                     ? AuditCommandText::tr("verified against the head you gave")
                     : AuditCommandText::tr("self-consistent (give a head kept elsewhere with --trust to verify it)")));
    terminal.line(AuditCommandText::tr("%1, %2, %3, %4 and %5 agree with it")
                      .arg(AuditCommandText::tr("%n prompt version(s)", nullptr, int(record.prompts.versions)),
                           AuditCommandText::tr("%n tag(s)", nullptr, int(record.prompts.tags)),
                           AuditCommandText::tr("%n dataset version(s)", nullptr, int(record.datasets.versions)),
                           AuditCommandText::tr("%n result(s)", nullptr, int(record.runs.results)),
                           AuditCommandText::tr("%n member(s)", nullptr, int(record.members.members))));
    terminal.line(AuditCommandText::tr("Head %1").arg(head));
    co_return ExitOk;
}

} // namespace

void registerAuditCommands(CLI::App &app, CommandRegistry &registry)
{
    CLI::App *group = addVerb(app, "audit", AuditCommandText::tr("Check the record of who did what"),
                              {QStringLiteral("audit verify")});
    group->require_subcommand(1);
    auto verify = std::make_shared<AuditVerifyOptions>();
    CLI::App *verb = addVerb(*group, "verify",
                             AuditCommandText::tr("Check that no entry, no result, no run, no prompt version, no tag, "
                                                  "no dataset and no member was changed, dropped, moved or added"),
                             {QStringLiteral("audit verify"), QStringLiteral("audit verify --trust 42:1f0c… --json")});
    verb->add_option(
            "--trust", verify->trust,
            std8(AuditCommandText::tr("Head that was kept elsewhere, SEQ:HASH as printed by an earlier check")))
        ->check(notEmpty());
    registry.add(verb, verify, auditVerify);
}

} // namespace promptlab::cli
