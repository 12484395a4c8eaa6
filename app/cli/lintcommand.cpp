// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandregistry.h"
#include "core/lint/lint.h"
#include "core/script/scripthost.h"
#include "core/tokens/pricetable.h"

namespace promptlab::cli {

namespace {

struct LintCommandText {
    Q_DECLARE_TR_FUNCTIONS(LintCommand)
};

constexpr qint64 msOfDay = 86'400'000;

struct LintVerbOptions {
    std::string prompt;
    std::vector<std::string> off;
    bool rules = false;
};

QString placeText(const LintFinding &finding)
{
    if (finding.message < 0)
        return finding.pointer;
    if (finding.range.line == 0)
        return LintCommandText::tr("message %1").arg(finding.message + 1);
    return LintCommandText::tr("message %1, line %2, column %3")
        .arg(finding.message + 1)
        .arg(finding.range.line)
        .arg(finding.range.column);
}

QJsonObject findingJson(const LintFinding &finding)
{
    QJsonObject json{{QStringLiteral("rule"), finding.rule},
                     {QStringLiteral("severity"), lintSeverityName(finding.severity)},
                     {QStringLiteral("text"), finding.text}};
    if (finding.message >= 0)
        json.insert(QStringLiteral("message"), finding.message + 1);
    if (!finding.pointer.isEmpty())
        json.insert(QStringLiteral("pointer"), finding.pointer);
    if (finding.range.line > 0) {
        json.insert(QStringLiteral("line"), finding.range.line);
        json.insert(QStringLiteral("column"), finding.range.column);
        json.insert(QStringLiteral("bytes"), QJsonArray{finding.range.byteBegin, finding.range.byteEnd});
    }
    if (finding.fix)
        json.insert(QStringLiteral("fix"), finding.fix->title);
    return json;
}

int printRules(CommandHost *host)
{
    QJsonArray json;
    for (const LintRule &rule : lintRules()) {
        json.append(QJsonObject{{QStringLiteral("rule"), rule.id},
                                {QStringLiteral("severity"), lintSeverityName(rule.severity)},
                                {QStringLiteral("title"), rule.title},
                                {QStringLiteral("explanation"), rule.explanation}});
    }
    if (host->printJson(QJsonObject{{QStringLiteral("rules"), json}}))
        return ExitOk;
    for (const LintRule &rule : lintRules()) {
        host->terminal().line(QStringLiteral("%1 (%2): %3").arg(rule.id, lintSeverityName(rule.severity), rule.title));
        host->terminal().paragraph(rule.explanation, 2);
    }
    return ExitOk;
}

void printFinding(const Terminal &terminal, const LintFinding &finding)
{
    const Tone tone = finding.severity == LintSeverity::Error
                        ? Tone::Bad
                        : (finding.severity == LintSeverity::Warning ? Tone::Warning : Tone::Dim);
    const QString place = placeText(finding);
    const QString head = QStringLiteral("%1 %2").arg(lintSeverityName(finding.severity), finding.rule);
    terminal.paragraph(place.isEmpty() ? head : LintCommandText::tr("%1, %2", "rule, place").arg(head, place), 0, tone);
    terminal.paragraph(Terminal::safe(finding.text), 2);
}

Task<int> lintVersion(CommandHost *host, LintVerbOptions options)
{
    if (options.rules)
        co_return printRules(host);
    if (options.prompt.empty())
        co_return host->fail(makeError(
            ErrorCode::InvalidInput, LintCommandText::tr("Name what to look at: promptlab-cli lint PROMPT[@VERSION]")));
    LintOptions wishes;
    for (const QString &id : fromStd(options.off)) {
        if (!lintCodeFromId(id))
            co_return host->fail(
                makeError(ErrorCode::InvalidInput,
                          LintCommandText::tr("There is no rule \"%1\"; \"promptlab-cli lint --rules\" lists them")
                              .arg(id.left(80))));
        wishes.off.insert(id);
    }
    PL_CLI_TRY(host, Workspace * workspace, co_await host->workspace());
    PL_CLI_TRY(host, const ResolvedVersion version,
               co_await workspace->prompts().show(host->context(), fromStd(options.prompt)));
    PL_CLI_TRY(host, const PriceTable prices, PriceTable::builtIn());
    const ScriptHost scripts;
    wishes.scripts = &scripts;
    wishes.today = host->clock().nowMs() / msOfDay;
    LintInput input;
    input.content = version.version.content;
    if (const ModelInfo *info = prices.find(input.content.settings.model))
        input.model = lintModel(*info, input.content.settings);
    const QList<LintFinding> findings = lintPrompt(input, wishes);
    QJsonArray json;
    bool errors = false;
    for (const LintFinding &finding : findings) {
        errors = errors || finding.severity == LintSeverity::Error;
        json.append(findingJson(finding));
    }
    const QString label = QStringLiteral("%1@%2").arg(version.prompt.key).arg(version.version.number);
    if (host->printJson(QJsonObject{{QStringLiteral("version"), label}, {QStringLiteral("findings"), json}}))
        co_return errors ? ExitFailed : ExitOk;
    for (const LintFinding &finding : findings)
        printFinding(host->terminal(), finding);
    if (findings.isEmpty())
        host->terminal().line(LintCommandText::tr("%1: nothing to object to").arg(label));
    co_return errors ? ExitFailed : ExitOk;
}

} // namespace

void registerLintCommand(CLI::App &app, CommandRegistry &registry)
{
    auto options = std::make_shared<LintVerbOptions>();
    CLI::App *verb =
        addVerb(app, "lint", LintCommandText::tr("Look for what is wrong or risky in a version of a prompt"),
                {QStringLiteral("lint triage@3"), QStringLiteral("lint triage --off vague --json"),
                 QStringLiteral("lint --rules")});
    verb->add_option("PROMPT", options->prompt, std8(LintCommandText::tr("Version to look at, as in triage@3")));
    verb->add_option("--off", options->off, std8(LintCommandText::tr("Leave a rule out; repeatable")));
    verb->add_flag("--rules", options->rules, std8(LintCommandText::tr("List the rules instead")));
    registry.add(verb, options, lintVersion);
}

} // namespace promptlab::cli
