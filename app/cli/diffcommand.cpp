// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commandregistry.h"
#include "app/cli/diffside.h"
#include "core/base/files.h"
#include "core/diff/diffreport.h"
#include "core/diff/unifiedpatch.h"

#include <QFile>
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
    bool formatGiven = false;
    std::string output;
    bool force = false;
    int context = 3;
    bool ignoreBlanks = false;
    bool ignoreCase = false;
    bool exitCode = false;
};

/// Words of a line are marked by colour; without colours a diff of texts is a patch, unless the marks are asked for.
bool isPlainPatch(const DiffCommandOptions &options, bool colour)
{
    const bool exact = !options.ignoreBlanks && !options.ignoreCase;
    return options.format == "patch" || (options.format == "unified" && !colour && exact);
}

/// The files that are compared; a version of a prompt is none.
QStringList inputFiles(const DiffCommandOptions &options)
{
    QStringList files;
    for (const std::string &side : {options.before, options.after}) {
        if (side != "-")
            files.append(fromStd(side));
    }
    return files;
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

/// The report, what has to be said about it, and whether anything differs.
struct DiffOutcome {
    QByteArray text;
    QStringList notes; ///< sentences about what the report itself cannot show
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

/// Bytes that are no text, as diff(1) tells it.
Result<DiffOutcome> diffBinarySides(const DiffSide &before, const DiffSide &after, const DiffCommandOptions &options,
                                    const ReportOptions &report, bool json, const CancelToken &cancel)
{
    DiffOutcome outcome;
    outcome.different = before.bytes != after.bytes;
    const QString form = outcome.different ? DiffCommandText::tr("Binary files %1 and %2 differ")
                                           : DiffCommandText::tr("Binary files %1 and %2 are equal");
    const QString sentence = form.arg(before.name, after.name);
    if (json) {
        PL_TRY(const LineDiff none, diffLines(QString(), QString(), {}, cancel));
        PL_TRY(QJsonObject object, diffToJson(none, report, cancel));
        object.insert(QStringLiteral("equal"), !outcome.different);
        object.insert(QStringLiteral("binary"), true);
        outcome.text = QJsonDocument(object).toJson();
    } else if (options.format == "html") {
        outcome.text = QStringLiteral("<!DOCTYPE html>\n<meta charset=\"utf-8\">\n<title>%1 - %2</title>\n<p>%3</p>\n")
                           .arg(before.name.toHtmlEscaped(), after.name.toHtmlEscaped(), sentence.toHtmlEscaped())
                           .toUtf8();
    } else if (outcome.different) {
        outcome.text = Terminal::safe(sentence).toUtf8() + '\n';
    }
    return outcome;
}

/// A patch in the bytes of the files: where one is not UTF-8, every byte stands for itself.
Result<QByteArray> patchOf(const DiffSide &before, const DiffSide &after, int context, const CancelToken &cancel)
{
    const bool utf8 = before.kind == SideKind::Utf8 && after.kind == SideKind::Utf8;
    if (utf8 || !before.isByteText() || !after.isByteText()) {
        const auto whole = [utf8](const DiffSide &side) { return utf8 ? exactText(side.bytes) : side.text; };
        PL_TRY(const FilePatch patch, makePatch(whole(before), whole(after), before.name, after.name, context, cancel));
        return formatPatch(patch).toUtf8();
    }
    const auto nameBytes = [](const DiffSide &side) { return QString::fromLatin1(QFile::encodeName(side.name)); };
    PL_TRY(const FilePatch patch, makePatch(QString::fromLatin1(before.bytes), QString::fromLatin1(after.bytes),
                                            nameBytes(before), nameBytes(after), context, cancel));
    return formatPatch(patch).toLatin1();
}

QString lineEndName(const QString &text)
{
    const qsizetype windows = text.count(QStringLiteral("\r\n"));
    if (windows == 0)
        return QStringLiteral("LF");
    return windows == text.count(QLatin1Char('\n')) ? QStringLiteral("CRLF") : DiffCommandText::tr("CRLF and LF");
}

/// Lines that are equal but for CRLF here and LF there.
Result<int> countLineEndChanges(const DiffSide &before, const DiffSide &after, const DiffCommandOptions &options,
                                const CancelToken &cancel)
{
    const QString windows = QStringLiteral("\r\n");
    // Blanks that make no difference include line ends.
    if (options.ignoreBlanks || (!before.text.contains(windows) && !after.text.contains(windows)))
        return 0;
    DiffOptions engine = engineOptions(options);
    engine.ignoreLineEnds = true;
    engine.maxLineLength = 0;
    engine.detectMoves = false;
    engine.pairLines = false;
    PL_TRY(const LineDiff diff, diffLines(before.text, after.text, engine, cancel));
    int count = 0;
    for (const LineEdit &edit : diff.edits) {
        LineNumber b = edit.b.begin;
        for (LineNumber a = edit.a.begin; edit.kind == EditKind::Equal && a < edit.a.end; ++a, ++b) {
            const bool ended = diff.a.hasLineEnd(a) && diff.b.hasLineEnd(b);
            if (ended && diff.a.lineWithEnd(a).endsWith(windows) != diff.b.lineWithEnd(b).endsWith(windows))
                ++count;
        }
    }
    return count;
}

/// Marks, encodings and line ends: what can differ without being seen. @p lineEnds see countLineEndChanges().
QStringList unseenDifferences(const DiffSide &before, const DiffSide &after, int lineEnds)
{
    const QString both = DiffCommandText::tr("%1 and %2").arg(before.name, after.name);
    const bool sameText = before.text == after.text;
    const DiffSide &marked = before.byteOrderMark ? before : after;
    QStringList notes;
    if (before.encoding != after.encoding)
        notes.append((sameText ? DiffCommandText::tr("%1 differ only in their encoding: %2 and %3")
                               : DiffCommandText::tr("%1 have different encodings: %2 and %3"))
                         .arg(both, before.encoding, after.encoding));
    else if (before.byteOrderMark != after.byteOrderMark)
        notes.append((sameText
                          ? DiffCommandText::tr("%1 differ only in their byte order mark: only %2 begins with one")
                          : DiffCommandText::tr("%1 also differ in their byte order mark: only %2 begins with one"))
                         .arg(both, marked.name));
    if (lineEnds == 0)
        return notes;
    QString a = before.text;
    QString b = after.text;
    const QString windows = QStringLiteral("\r\n");
    const QString lineFeed = QStringLiteral("\n");
    if (notes.isEmpty() && a.replace(windows, lineFeed) == b.replace(windows, lineFeed))
        notes.append(DiffCommandText::tr("%1 differ only in their line ends: %2 against %3")
                         .arg(both, lineEndName(before.text), lineEndName(after.text)));
    else
        notes.append(
            DiffCommandText::tr("%n line(s) differ only in their line ends (CRLF against LF)", nullptr, lineEnds));
    return notes;
}

Result<QByteArray> textReport(const LineDiff &diff, const DiffCommandOptions &options, const ReportOptions &report,
                              const CancelToken &cancel)
{
    QString text;
    if (options.format == "html") {
        PL_TRY(text, renderHtml(diff, report, cancel));
    } else if (options.format == "side-by-side") {
        PL_TRY(text, renderSideBySide(diff, report, cancel));
    } else {
        PL_TRY(text, renderUnified(diff, report, cancel));
    }
    return text.toUtf8();
}

Result<DiffOutcome> diffTextSides(const DiffSide &before, const DiffSide &after, const DiffCommandOptions &options,
                                  const ReportOptions &report, bool json, const CancelToken &cancel)
{
    DiffOutcome outcome;
    const bool sameBytes = before.bytes == after.bytes;
    const bool byteText = before.isByteText() && after.isByteText();
    if (!sameBytes && !byteText && options.format == "patch")
        return makeError(
            ErrorCode::InvalidInput,
            DiffCommandText::tr("patch(1) cannot apply a patch of UTF-16, which \"%1\" is: convert both to UTF-8 "
                                "(iconv -f UTF-16 -t UTF-8), or leave out --format patch to read the changes")
                .arg(before.kind == SideKind::Utf16 ? before.name : after.name));
    PL_TRY(const int lineEnds, countLineEndChanges(before, after, options, cancel));
    if (!sameBytes)
        outcome.notes = unseenDifferences(before, after, lineEnds);
    if (!json && isPlainPatch(options, report.colour)) {
        PL_TRY(outcome.text, patchOf(before, after, options.context, cancel));
        if (!byteText && !outcome.text.isEmpty())
            outcome.notes.append(
                DiffCommandText::tr("UTF-16 is shown as UTF-8 here: patch(1) cannot apply this to the files"));
        outcome.different = !sameBytes;
        return outcome;
    }
    PL_TRY(const LineDiff diff, diffLines(before.text, after.text, engineOptions(options), cancel));
    const bool otherForm = before.byteOrderMark != after.byteOrderMark || before.encoding != after.encoding;
    outcome.different = !diff.isEqual() || otherForm;
    if (!json) {
        PL_TRY(outcome.text, textReport(diff, options, report, cancel));
        return outcome;
    }
    PL_TRY(QJsonObject object, diffToJson(diff, report, cancel));
    object.insert(QStringLiteral("equal"), !outcome.different);
    object.insert(QStringLiteral("binary"), false);
    object.insert(QStringLiteral("lineEndsOnly"), lineEnds);
    const auto form = [](const DiffSide &side) {
        return QJsonObject{{QStringLiteral("encoding"), side.encoding},
                           {QStringLiteral("byteOrderMark"), side.byteOrderMark}};
    };
    object.insert(QStringLiteral("before"), form(before));
    object.insert(QStringLiteral("after"), form(after));
    outcome.text = QJsonDocument(object).toJson();
    return outcome;
}

Task<int> runDiff(CommandHost *host, DiffCommandOptions options)
{
    if (const auto checked = checkOptions(options, host->json()); !checked.ok())
        co_return host->fail(checked.error());
    const bool toFile = !options.output.empty() && options.output != "-";
    QString output;
    if (toFile) {
        PL_CLI_TRY(host, output, host->checkOutput(fromStd(options.output), options.force, inputFiles(options)));
    }
    PL_CLI_TRY(host, DiffSide before, co_await loadDiffSide(host, fromStd(options.before)));
    PL_CLI_TRY(host, DiffSide after, co_await loadDiffSide(host, fromStd(options.after)));
    readAsPrompt(before, after);
    readAsPrompt(after, before);
    ReportOptions report;
    report.oldName = before.name;
    report.newName = after.name;
    report.context = options.context;
    report.colour = host->terminal().colours() && !toFile;
    report.words = report.colour || options.format != "unified";
    report.width = host->terminal().width();
    // Two versions are compared piece by piece; anything else, and patches, by lines.
    const bool structural =
        before.content && after.content && options.format != "side-by-side" && options.format != "patch";
    const bool binary = before.kind == SideKind::Binary || after.kind == SideKind::Binary;
    const auto compare = structural ? diffPromptSides : binary ? diffBinarySides : diffTextSides;
    PL_CLI_TRY(host, DiffOutcome outcome, compare(before, after, options, report, host->json(), host->cancel()));
    // A patch and a page are for programs: what has to be said about them stands elsewhere.
    const bool apart = isPlainPatch(options, report.colour) || options.format == "html";
    for (const QString &note : std::as_const(outcome.notes)) {
        if (host->json())
            continue;
        if (!apart)
            outcome.text += Terminal::safe(note).toUtf8() + '\n';
        else if (!host->options().quiet)
            host->terminal().error(Terminal::safe(note));
    }
    if (!toFile) {
        // A coloured report has made the texts safe itself.
        if (report.colour && !apart)
            host->terminal().raw(outcome.text);
        else
            host->terminal().foreign(outcome.text);
    } else if (const auto written = writeFileAtomically(output, outcome.text); !written.ok()) {
        co_return host->fail(written.error());
    } else if (!host->options().quiet) {
        host->terminal().error(DiffCommandText::tr("Wrote %1").arg(output));
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
    CLI::Option *format = verb->add_option("--format", options->format,
                                           std8(DiffCommandText::tr(
                                               "unified, words (changed words are marked), side-by-side, patch or "
                                               "html; unified without colours is a patch. A patch holds the bytes of "
                                               "the files as they are; UTF-16, which patch(1) cannot apply, is "
                                               "refused by patch and shown as UTF-8 by the others")))
                              ->capture_default_str()
                              ->check(CLI::IsMember({"unified", "words", "side-by-side", "patch", "html"}));
    verb->add_option("-o,--output", options->output,
                     std8(DiffCommandText::tr("Write to a file, or to standard output with -")))
        ->check(notEmpty());
    verb->add_flag("-f,--force", options->force,
                   std8(DiffCommandText::tr("Replace an existing file; never a workspace, a key or one of the two")));
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
