// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandregistry.h"
#include "core/base/files.h"
#include "core/diff/diffreport.h"
#include "core/diff/unifiedpatch.h"
#include "core/prompt/promptfile.h"

#include <QFileInfo>
#include <QJsonDocument>

namespace promptlab::cli {

namespace {

struct DiffCommandText {
    Q_DECLARE_TR_FUNCTIONS(DiffCommand)
};

struct DiffCommandOptions {
    std::string before;
    std::string after;
    std::string format = "unified";
    std::string output;
    int context = 3;
    bool ignoreBlanks = false;
    bool ignoreCase = false;
    bool exitCode = false;
};

/// One side of a comparison: a file's text, or a version of a prompt.
struct DiffSide {
    QString name;
    QString text;
    std::optional<PromptContent> content;
};

Task<Result<DiffSide>> loadSide(CommandHost *host, QString argument)
{
    DiffSide side;
    side.name = argument;
    const bool looksLikeFile = QFileInfo::exists(argument) || !argument.contains(QLatin1Char('@'));
    const bool versionWanted = !QFileInfo::exists(argument) && (argument.contains(QLatin1Char('@')) || host->workspacePath().ok());
    if (looksLikeFile && !versionWanted) {
        PL_CO_TRY(const QByteArray bytes, readFile(argument, 256 * 1024 * 1024));
        PL_CO_TRY(side.text, decodeText(bytes, argument));
        co_return side;
    }
    PL_CO_TRY(Workspace * workspace, co_await host->workspace());
    PL_CO_TRY(const ResolvedVersion resolved, co_await workspace->prompts().show(host->context(), argument));
    side.name = QStringLiteral("%1@%2").arg(resolved.prompt.key).arg(resolved.version.number);
    side.content = resolved.version.content;
    side.text = QString::fromUtf8(writePromptFile(resolved.version.content));
    co_return side;
}

/// The report and whether anything differs.
struct DiffOutcome {
    QByteArray text;
    bool different = false;
};

DiffOptions engineOptions(const DiffCommandOptions &options)
{
    DiffOptions engine;
    engine.ignoreCase = options.ignoreCase;
    engine.whitespace = options.ignoreBlanks ? WhitespaceMode::IgnoreAmount : WhitespaceMode::Exact;
    return engine;
}

Result<DiffOutcome> diffPromptSides(const DiffSide &before, const DiffSide &after, const DiffCommandOptions &options, const ReportOptions &report,
                                    bool json, const CancelToken &cancel)
{
    PL_TRY(const PromptDiff diff, diffPrompts(*before.content, *after.content, engineOptions(options), cancel));
    DiffOutcome outcome;
    outcome.different = !diff.isEqual();
    if (json) {
        PL_TRY(const QJsonObject object, promptDiffToJson(diff, report, cancel));
        outcome.text = QJsonDocument(object).toJson();
    } else if (options.format == "html") {
        PL_TRY(const QString html, renderPromptDiffHtml(diff, report, cancel));
        outcome.text = html.toUtf8();
    } else {
        PL_TRY(const QString text, renderPromptDiff(diff, report, cancel));
        outcome.text = text.toUtf8();
    }
    return outcome;
}

Result<DiffOutcome> diffTextSides(const DiffSide &before, const DiffSide &after, const DiffCommandOptions &options, const ReportOptions &report,
                                  bool json, const CancelToken &cancel)
{
    DiffOutcome outcome;
    if (options.format == "patch") {
        PL_TRY(const FilePatch patch, makePatch(before.text, after.text, before.name, after.name, options.context, cancel));
        outcome.text = formatPatch(patch).toUtf8();
        outcome.different = !patch.hunks.isEmpty();
        return outcome;
    }
    PL_TRY(const LineDiff diff, diffLines(before.text, after.text, engineOptions(options), cancel));
    outcome.different = !diff.isEqual();
    if (json) {
        PL_TRY(const QJsonObject object, diffToJson(diff, report, cancel));
        outcome.text = QJsonDocument(object).toJson();
        return outcome;
    }
    QString text;
    if (options.format == "html") {
        PL_TRY(text, renderHtml(diff, report, cancel));
    } else if (options.format == "side-by-side") {
        PL_TRY(text, renderSideBySide(diff, report, cancel));
    } else {
        PL_TRY(text, renderUnified(diff, report, cancel));
    }
    outcome.text = text.toUtf8();
    return outcome;
}

Task<int> runDiff(CommandHost *host, DiffCommandOptions options)
{
    PL_CLI_TRY(host, const DiffSide before, co_await loadSide(host, fromStd(options.before)));
    PL_CLI_TRY(host, const DiffSide after, co_await loadSide(host, fromStd(options.after)));
    ReportOptions report;
    report.oldName = before.name;
    report.newName = after.name;
    report.context = options.context;
    report.colour = host->terminal().colours() && options.output.empty();
    report.width = host->terminal().width();
    // Two versions are compared piece by piece; anything else, and patches, by lines.
    const bool structural = before.content && after.content && (options.format == "unified" || options.format == "html");
    PL_CLI_TRY(host, const DiffOutcome outcome,
               structural ? diffPromptSides(before, after, options, report, host->json(), host->cancel())
                          : diffTextSides(before, after, options, report, host->json(), host->cancel()));
    if (options.output.empty()) {
        host->terminal().raw(outcome.text);
    } else if (const auto written = writeFileAtomically(fromStd(options.output), outcome.text); !written.ok()) {
        co_return host->fail(written.error());
    }
    co_return options.exitCode && outcome.different ? ExitFailed : ExitOk;
}

} // namespace

void registerDiffCommand(CLI::App &app, CommandRegistry &registry)
{
    auto options = std::make_shared<DiffCommandOptions>();
    CLI::App *verb = addVerb(app, "diff", DiffCommandText::tr("Compare two files (no workspace needed) or two prompt versions"),
                             {QStringLiteral("diff old.md new.md"), QStringLiteral("diff triage@1 triage@2"),
                              QStringLiteral("diff old.md new.md --format html -o diff.html"), QStringLiteral("diff a.txt b.txt --format patch > change.patch")});
    verb->add_option("before", options->before, std8(DiffCommandText::tr("File or prompt version")))->required();
    verb->add_option("after", options->after, std8(DiffCommandText::tr("File or prompt version")))->required();
    verb->add_option("--format", options->format, std8(DiffCommandText::tr("unified, side-by-side, patch or html")))
        ->check(CLI::IsMember({"unified", "side-by-side", "patch", "html"}));
    verb->add_option("-o,--output", options->output, std8(DiffCommandText::tr("Write to a file")));
    verb->add_option("-U,--context", options->context, std8(DiffCommandText::tr("Unchanged lines around a change")));
    verb->add_flag("-b,--ignore-blanks", options->ignoreBlanks, std8(DiffCommandText::tr("Ignore how many blanks stand between words")));
    verb->add_flag("-i,--ignore-case", options->ignoreCase, std8(DiffCommandText::tr("Ignore upper and lower case")));
    verb->add_flag("--exit-code", options->exitCode, std8(DiffCommandText::tr("Exit with 1 when the two differ")));
    registry.add(verb, options, runDiff);
}

} // namespace promptlab::cli
