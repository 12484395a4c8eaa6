// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandregistry.h"
#include "core/base/anytext.h"
#include "core/base/files.h"
#include "core/diff/diffreport.h"
#include "core/diff/unifiedpatch.h"
#include "core/prompt/promptfile.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QScopeGuard>
#include <QtConcurrent>

#include <cerrno>

#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace promptlab::cli {

namespace {

struct DiffCommandText {
    Q_DECLARE_TR_FUNCTIONS(DiffCommand)
};

struct DiffCommandOptions {
    std::string before;
    std::string after;
    std::string format = "unified";
    bool formatGiven = false;
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
    std::optional<PromptContent> fileContent; ///< what a file holds if it is read as a prompt
};

/// A file beside a version is compared as what it holds: its name, description, commit message and tags are no part of
/// a version's content.
void readAsPrompt(DiffSide &file, const DiffSide &other)
{
    if (!other.content || !file.fileContent)
        return;
    file.content = file.fileContent;
    file.text = QString::fromUtf8(writePromptFile(*file.content));
}

/// Words of a line are marked by colour; without colours a diff of texts is a patch, unless the marks are asked for.
bool isPlainPatch(const DiffCommandOptions &options, bool colour)
{
    const bool exact = !options.ignoreBlanks && !options.ignoreCase;
    return options.format == "patch" || (options.format == "unified" && !colour && exact);
}

Result<void> checkOptions(const DiffCommandOptions &options, bool json)
{
    if (json && options.formatGiven)
        return makeError(ErrorCode::InvalidInput,
                         DiffCommandText::tr("--json and --format %1 ask for two different outputs; give one of them")
                             .arg(fromStd(options.format)));
    if (options.format == "patch" && (options.ignoreBlanks || options.ignoreCase))
        return makeError(ErrorCode::InvalidInput,
                         DiffCommandText::tr("A patch is exact: --format patch cannot ignore blanks or case"));
    return {};
}

constexpr qint64 mostDiffBytes = 256 * 1024 * 1024;

/// All bytes of a pipe or of standard input. Nobody may ever write to it, so it is looked at in short turns.
Result<QByteArray> streamBytes(const QString &path, const CancelToken &cancel)
{
    constexpr int turnMs = 50;
    const bool standardInput = path == QLatin1String("-");
    const int file = standardInput ? ::dup(STDIN_FILENO)
                                   : ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    if (file < 0)
        return makeErrnoError(DiffCommandText::tr("Cannot read \"%1\"").arg(path), errno);
    const auto close = qScopeGuard([file] { ::close(file); });
    QByteArray bytes;
    QByteArray piece(1024 * 1024, Qt::Uninitialized);
    while (bytes.size() <= mostDiffBytes) {
        PL_CHECK(cancel.check());
        pollfd turn{file, POLLIN, 0};
        if (::poll(&turn, 1, turnMs) <= 0)
            continue;
        const ssize_t got = ::read(file, piece.data(), size_t(piece.size()));
        if (got < 0 && (errno == EINTR || errno == EAGAIN))
            continue;
        if (got < 0)
            return makeErrnoError(DiffCommandText::tr("Cannot read \"%1\"").arg(path), errno);
        if (got == 0)
            return bytes;
        bytes.append(piece.constData(), qsizetype(got));
    }
    return makeError(ErrorCode::LimitExceeded,
                     DiffCommandText::tr("\"%1\" has more than %2 bytes").arg(path).arg(mostDiffBytes));
}

/// The bytes of a file, of "-" (standard input), or of a pipe such as a shell's <(command).
Result<QByteArray> anyBytes(const QString &path, const CancelToken &cancel)
{
    const QFileInfo info(path);
    const bool plain = path != QLatin1String("-") && (!info.exists() || info.isFile() || info.isDir());
    return plain ? readFile(path, mostDiffBytes) : streamBytes(path, cancel);
}

/// Text in any encoding: a comparison has no reason to refuse one. Bytes that are no text are refused.
Result<QString> anyText(const QByteArray &bytes, const QString &name)
{
    const std::optional<AnyText> text = decodeAnyText(bytes);
    if (!text)
        return makeError(ErrorCode::InvalidInput, DiffCommandText::tr("\"%1\" is no text").arg(name));
    return text->text;
}

Task<Result<DiffSide>> loadSide(CommandHost *host, QString argument)
{
    DiffSide side;
    side.name = argument;
    const bool isFile = argument == QLatin1String("-") || QFileInfo::exists(argument);
    const bool looksLikeFile = isFile || !argument.contains(QLatin1Char('@'));
    const bool versionWanted = !isFile && (argument.contains(QLatin1Char('@')) || host->workspacePath().ok());
    if (looksLikeFile && !versionWanted) {
        const CancelToken cancel = host->cancel();
        const QFuture<Result<QByteArray>> reading =
            QtConcurrent::run([argument, cancel] { return anyBytes(argument, cancel); });
        const Result<QByteArray> read = co_await reading;
        PL_CO_TRY(const QByteArray bytes, read);
        PL_CO_TRY(side.text, anyText(bytes, argument));
        if (Result<PromptFile> prompt = parsePromptFile(bytes, argument); prompt.ok())
            side.fileContent = std::move(prompt->content);
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

Result<DiffOutcome> diffPromptSides(const DiffSide &before, const DiffSide &after, const DiffCommandOptions &options,
                                    const ReportOptions &report, bool json, const CancelToken &cancel)
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

Result<DiffOutcome> diffTextSides(const DiffSide &before, const DiffSide &after, const DiffCommandOptions &options,
                                  const ReportOptions &report, bool json, const CancelToken &cancel)
{
    DiffOutcome outcome;
    if (!json && isPlainPatch(options, report.colour)) {
        PL_TRY(const FilePatch patch,
               makePatch(before.text, after.text, before.name, after.name, options.context, cancel));
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
    if (const auto checked = checkOptions(options, host->json()); !checked.ok())
        co_return host->fail(checked.error());
    PL_CLI_TRY(host, DiffSide before, co_await loadSide(host, fromStd(options.before)));
    PL_CLI_TRY(host, DiffSide after, co_await loadSide(host, fromStd(options.after)));
    readAsPrompt(before, after);
    readAsPrompt(after, before);
    ReportOptions report;
    report.oldName = before.name;
    report.newName = after.name;
    report.context = options.context;
    report.colour = host->terminal().colours() && options.output.empty();
    report.words = report.colour || options.format != "unified";
    report.width = host->terminal().width();
    // Two versions are compared piece by piece; anything else, and patches, by lines.
    const bool structural =
        before.content && after.content && options.format != "side-by-side" && options.format != "patch";
    PL_CLI_TRY(host, const DiffOutcome outcome,
               structural ? diffPromptSides(before, after, options, report, host->json(), host->cancel())
                          : diffTextSides(before, after, options, report, host->json(), host->cancel()));
    if (options.output.empty()) {
        host->terminal().raw(outcome.text);
    } else if (const auto written = writeFileAtomically(fromStd(options.output), outcome.text); !written.ok()) {
        co_return host->fail(written.error());
    }
    co_return options.exitCode &&outcome.different ? ExitFailed : ExitOk;
}

} // namespace

void registerDiffCommand(CLI::App &app, CommandRegistry &registry)
{
    auto options = std::make_shared<DiffCommandOptions>();
    CLI::App *verb =
        addVerb(app, "diff", DiffCommandText::tr("Compare two files (no workspace needed) or two prompt versions"),
                {QStringLiteral("diff old.md new.md"), QStringLiteral("diff triage@1 triage@2"),
                 QStringLiteral("diff old.md new.md --format html -o diff.html"),
                 QStringLiteral("diff a.txt b.txt --format patch > change.patch")});
    verb->add_option("before", options->before, std8(DiffCommandText::tr("File or prompt version")))->required();
    verb->add_option("after", options->after, std8(DiffCommandText::tr("File or prompt version")))->required();
    CLI::Option *format =
        verb->add_option("--format", options->format,
                         std8(DiffCommandText::tr("unified, words (changed words are marked), side-by-side, patch or "
                                                  "html; unified without colours is a patch")))
            ->capture_default_str()
            ->check(CLI::IsMember({"unified", "words", "side-by-side", "patch", "html"}));
    verb->add_option("-o,--output", options->output, std8(DiffCommandText::tr("Write to a file")));
    verb->add_option("-U,--context", options->context, std8(DiffCommandText::tr("Unchanged lines around a change")))
        ->capture_default_str()
        ->check(CLI::Range(0, 1'000'000'000));
    verb->add_flag("-b,--ignore-blanks", options->ignoreBlanks,
                   std8(DiffCommandText::tr("Ignore how many blanks stand between words")));
    verb->add_flag("-i,--ignore-case", options->ignoreCase, std8(DiffCommandText::tr("Ignore upper and lower case")));
    verb->add_flag("--exit-code", options->exitCode, std8(DiffCommandText::tr("Exit with 1 when the two differ")));
    verb->parse_complete_callback([options, format] { options->formatGiven = format->count() > 0; });
    registry.add(verb, options, runDiff);
}

} // namespace promptlab::cli
