// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/diff/documentbuilder.h"

#include "core/base/anytext.h"
#include "core/base/files.h"
#include "core/prompt/promptfile.h"
#include "ui/common/diff/documentrows.h"
#include "ui/common/diff/promptsections.h"

#include <QCoreApplication>

namespace promptlab {

namespace {

struct DocumentBuilderText {
    Q_DECLARE_TR_FUNCTIONS(DiffDocument)
};

/// A side as it was read.
struct ReadSide {
    QByteArray bytes;
    bool binary = false;
    std::optional<PromptContent> fileContent; ///< what a file holds when it is read as a prompt
};

Result<ReadSide> readDiffSide(DiffInput &input)
{
    ReadSide side;
    if (input.path.isEmpty()) {
        input.facts.text = input.content ? QString::fromUtf8(writePromptFile(*input.content)) : input.text;
        return side;
    }
    PL_TRY(side.bytes, readFile(input.path, largestComparedFile));
    input.facts.bytes = side.bytes.size();
    std::optional<AnyText> text = decodeAnyText(side.bytes);
    side.binary = !text;
    if (!text)
        return side;
    input.facts.text = std::move(text->text);
    input.facts.encoding = text->encoding;
    input.facts.byteOrderMark = text->byteOrderMark;
    return side;
}

/// A file beside a version is compared as what it holds: its name, description, commit message and tags are no part of
/// a version's content.
void readAsContent(DiffInput &file, const ReadSide &side, const DiffInput &other)
{
    if (file.path.isEmpty() || !other.content || side.binary)
        return;
    Result<PromptFile> prompt = parsePromptFile(side.bytes, file.path);
    if (!prompt.ok())
        return;
    file.content = std::move(prompt->content);
    file.facts.text = QString::fromUtf8(writePromptFile(*file.content));
}

void compareBytes(DiffDocument &document, const QByteArray &left, const QByteArray &right)
{
    const auto [atLeft, atRight] = std::mismatch(left.cbegin(), left.cend(), right.cbegin(), right.cend());
    const bool equal = atLeft == left.cend() && atRight == right.cend();
    document.outcome = equal ? DiffOutcome::BinaryEqual : DiffOutcome::BinaryDifferent;
    document.firstDifference = equal ? -1 : qint64(atLeft - left.cbegin());
}

/// Whether the braces and tags of a text are those of a template.
bool looksLikeTemplate(const QString &path)
{
    static const QStringList endings{QStringLiteral(".md"),   QStringLiteral(".txt"), QStringLiteral(".prompt"),
                                     QStringLiteral(".j2"),   QStringLiteral(".njk"), QStringLiteral(".mustache"),
                                     QStringLiteral(".yaml"), QStringLiteral(".yml"), QStringLiteral(".jinja")};
    return std::any_of(endings.cbegin(), endings.cend(),
                       [&path](const QString &ending) { return path.endsWith(ending, Qt::CaseInsensitive); });
}

QStringList ignoredTexts(const DiffDocument &document)
{
    QStringList texts;
    const bool sameText = document.left.text == document.right.text;
    switch (document.options.whitespace) {
    case WhitespaceMode::Exact: break;
    case WhitespaceMode::IgnoreTrailing: texts.append(DocumentBuilderText::tr("blanks at the end of lines")); break;
    case WhitespaceMode::IgnoreAmount: texts.append(DocumentBuilderText::tr("how many blanks there are")); break;
    case WhitespaceMode::IgnoreAll: texts.append(DocumentBuilderText::tr("all blanks")); break;
    }
    if (document.options.ignoreCase)
        texts.append(DocumentBuilderText::tr("upper and lower case"));
    if (document.options.ignoreLineEnds)
        texts.append(DocumentBuilderText::tr("line ends"));
    if (sameText)
        texts.clear();
    else if (texts.isEmpty() && document.prompt)
        texts.append(DocumentBuilderText::tr("the order of the variables"));
    const DiffSideFacts &left = document.left;
    const DiffSideFacts &right = document.right;
    if (left.encoding != right.encoding && !left.encoding.isEmpty() && !right.encoding.isEmpty())
        texts.append(DocumentBuilderText::tr("the encoding (%1 and %2)").arg(left.encoding, right.encoding));
    else if (left.byteOrderMark != right.byteOrderMark)
        texts.append(DocumentBuilderText::tr("the byte-order mark that one side has"));
    return texts;
}

/// The last line of a message has no line end. When a line is added behind it, it gets one: no change that a person
/// made. So line ends are not compared, except in messages that differ in nothing else.
Result<PromptDiff> comparePrompts(const PromptContent &before, const PromptContent &after, const DiffOptions &options,
                                  const CancelToken &cancel)
{
    DiffOptions lenient = options;
    lenient.ignoreLineEnds = true;
    PL_TRY(PromptDiff diff, diffPrompts(before, after, lenient, cancel));
    if (options.ignoreLineEnds)
        return diff;
    for (MessageChange &change : diff.messages) {
        if (change.textChanged || change.text.a.text() == change.text.b.text())
            continue;
        PL_TRY(change.text, diffLines(change.text.a.text(), change.text.b.text(), options, cancel));
        change.textChanged = !change.text.isEqual();
        if (change.textChanged && change.kind == ItemChange::Unchanged)
            change.kind = ItemChange::Changed;
    }
    return diff;
}

Result<void> fillSections(DiffDocument &document, const DiffInput &left, const DiffInput &right,
                          const CancelToken &cancel)
{
    if (left.content && right.content) {
        PL_TRY(PromptDiff diff, comparePrompts(*left.content, *right.content, document.options, cancel));
        const auto shared = std::make_shared<const PromptDiff>(std::move(diff));
        document.prompt = shared;
        document.limits = shared->limits;
        return addPromptSections(document, *left.content, *right.content, *shared, cancel);
    }
    DiffSection whole;
    PL_TRY(whole.text, diffLines(document.left.text, document.right.text, document.options, cancel));
    document.limits = whole.text.limits;
    whole.templates = left.content || right.content || looksLikeTemplate(left.path) || looksLikeTemplate(right.path);
    document.sections.push_back(std::move(whole));
    return {};
}

} // namespace

Result<std::shared_ptr<const DiffDocument>> makeDiffDocument(DiffInput left, DiffInput right,
                                                             const DiffOptions &options, const CancelToken &cancel,
                                                             const DiffProgress &progress)
{
    const auto enter = [&cancel, &progress](DiffStage stage) -> Result<void> {
        PL_CHECK(cancel.check());
        if (progress)
            progress(stage);
        return {};
    };
    PL_CHECK(enter(DiffStage::ReadingLeft));
    PL_TRY(ReadSide readLeft, readDiffSide(left));
    PL_CHECK(enter(DiffStage::ReadingRight));
    PL_TRY(ReadSide readRight, readDiffSide(right));
    PL_CHECK(enter(DiffStage::Comparing));
    readAsContent(left, readLeft, right);
    readAsContent(right, readRight, left);

    auto document = std::make_shared<DiffDocument>();
    document->options = options;
    document->left = left.facts;
    document->right = right.facts;
    if (readLeft.binary || readRight.binary) {
        const bool bothFiles = !left.path.isEmpty() && !right.path.isEmpty();
        compareBytes(*document, bothFiles || readLeft.binary ? readLeft.bytes : left.facts.text.toUtf8(),
                     bothFiles || readRight.binary ? readRight.bytes : right.facts.text.toUtf8());
        return std::shared_ptr<const DiffDocument>(std::move(document));
    }
    readLeft = {};
    readRight = {};
    PL_CHECK(fillSections(*document, left, right, cancel));
    PL_CHECK(enter(DiffStage::LayingOut));
    PL_CHECK(layOutRows(*document, cancel));
    if (document->changes.empty()) {
        document->outcome = DiffOutcome::Equal;
        document->ignored = ignoredTexts(*document);
    }
    return std::shared_ptr<const DiffDocument>(std::move(document));
}

} // namespace promptlab
