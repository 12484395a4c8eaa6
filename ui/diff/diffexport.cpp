// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diff/diffexport.h"

#include "core/diff/diffreport.h"
#include "core/diff/unifiedpatch.h"
#include "ui/common/diff/prompthighlighter.h"

#include <QCoreApplication>

namespace promptlab {

namespace {

struct DiffExportText {
    Q_DECLARE_TR_FUNCTIONS(DiffPane)
};

Result<QString> exportReport(const DiffDocument &document, const DiffExportWishes &wishes, const CancelToken &cancel)
{
    ReportOptions options;
    options.oldName = document.left.name;
    options.newName = document.right.name;
    options.context = wishes.context;
    options.words = wishes.words;
    options.blueOrange = wishes.blueOrange;
    const DiffSection &first = document.sections.front();
    if (first.templates || document.prompt)
        options.highlighter = [](const QString &line, int) { return promptHighlights(line); };
    const bool html = wishes.format == DiffExportFormat::Html;
    if (document.prompt)
        return html ? renderPromptDiffHtml(*document.prompt, options, cancel)
                    : renderPromptDiff(*document.prompt, options, cancel);
    return html ? renderHtml(first.text, options, cancel) : renderUnified(first.text, options, cancel);
}

} // namespace

DiffExportFormat exportFormatOf(const QString &path)
{
    const auto ends = [&path](QLatin1String ending) { return path.endsWith(ending, Qt::CaseInsensitive); };
    if (ends(QLatin1String(".html")) || ends(QLatin1String(".htm")))
        return DiffExportFormat::Html;
    if (ends(QLatin1String(".patch")) || ends(QLatin1String(".diff")))
        return DiffExportFormat::Patch;
    return DiffExportFormat::Text;
}

Result<QByteArray> exportDiff(const DiffDocument &document, const DiffExportWishes &wishes, const CancelToken &cancel)
{
    if (document.sections.empty())
        return makeError(ErrorCode::Unsupported,
                         DiffExportText::tr("Files that are no text have no report; compare text files"));
    if (wishes.format != DiffExportFormat::Patch) {
        PL_TRY(const QString report, exportReport(document, wishes, cancel));
        return report.toUtf8();
    }
    PL_TRY(const FilePatch patch, makePatch(document.left.text, document.right.text, document.left.name,
                                            document.right.name, wishes.context, cancel));
    return formatPatch(patch).toUtf8();
}

} // namespace promptlab
