// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/diffreport.h"
#include "core/diff/reporthunks.h"

#include <QJsonArray>
#include <QJsonObject>

#include <cmath>

namespace promptlab {

namespace {

QString editKindName(EditKind kind)
{
    switch (kind) {
    case EditKind::Equal: return QStringLiteral("equal");
    case EditKind::Removed: return QStringLiteral("removed");
    case EditKind::Added: return QStringLiteral("added");
    case EditKind::Changed: return QStringLiteral("changed");
    }
    return {};
}

QJsonArray limitsToJson(DiffLimits limits)
{
    QJsonArray names;
    if (limits.testFlag(DiffLimit::Search))
        names.append(QStringLiteral("search"));
    if (limits.testFlag(DiffLimit::Moves))
        names.append(QStringLiteral("moves"));
    if (limits.testFlag(DiffLimit::Pairing))
        names.append(QStringLiteral("pairing"));
    if (limits.testFlag(DiffLimit::Words))
        names.append(QStringLiteral("words"));
    return names;
}

/// Three digits are enough, and stable.
double roundedShare(double share)
{
    return std::round(share * 1000) / 1000;
}

QJsonObject placeToJson(const TextLines &text, LineRange range)
{
    const int line = range.begin < text.all().end ? text.realNumber(range.begin) : text.count() + 1;
    return {{QStringLiteral("line"), line}, {QStringLiteral("count"), range.size()}};
}

QJsonArray linesToJson(const TextLines &text, LineRange range)
{
    QJsonArray lines;
    for (LineNumber line = range.begin; line < range.end; ++line)
        lines.append(text.line(line).toString());
    return lines;
}

QJsonArray wordsToJson(const WordDiff &words, QStringView a, QStringView b)
{
    QJsonArray edits;
    for (const WordEdit &edit : words.edits) {
        QJsonObject json{{QStringLiteral("kind"), editKindName(edit.kind)}};
        if (edit.a1 > edit.a0)
            json.insert(QStringLiteral("before"), a.sliced(edit.a0, edit.a1 - edit.a0).toString());
        if (edit.b1 > edit.b0)
            json.insert(QStringLiteral("after"), b.sliced(edit.b0, edit.b1 - edit.b0).toString());
        edits.append(json);
    }
    return edits;
}

Result<QJsonArray> pairsToJson(const LineDiff &diff, const LineEdit &edit, bool withWords, DiffLimits &limits,
                               const CancelToken &cancel)
{
    QJsonArray pairs;
    for (int i = edit.firstPair; i < edit.firstPair + edit.pairCount; ++i) {
        PL_CHECK(cancel.check());
        const LinePair &pair = diff.pairs[i];
        QJsonObject json{{QStringLiteral("before"), diff.a.realNumber(pair.a)},
                         {QStringLiteral("after"), diff.b.realNumber(pair.b)},
                         {QStringLiteral("likeness"), roundedShare(double(pair.likeness))}};
        if (withWords) {
            const DiffRow row{RowKind::Changed, pair.a.index(), pair.b.index(), -1, -1};
            PL_TRY(const std::optional<WordDiff> words, rowWords(diff, row, cancel));
            if (words)
                json.insert(QStringLiteral("words"), wordsToJson(*words, diff.a.line(pair.a), diff.b.line(pair.b)));
            if (words && words->limited)
                limits |= DiffLimit::Words;
        }
        pairs.append(json);
    }
    return pairs;
}

Result<QJsonObject> editToJson(const LineDiff &diff, const LineEdit &edit, bool withWords, DiffLimits &limits,
                               const CancelToken &cancel)
{
    QJsonObject json{{QStringLiteral("kind"), editKindName(edit.kind)},
                     {QStringLiteral("before"), placeToJson(diff.a, edit.a)},
                     {QStringLiteral("after"), placeToJson(diff.b, edit.b)},
                     {QStringLiteral("removed"), linesToJson(diff.a, edit.a)},
                     {QStringLiteral("added"), linesToJson(diff.b, edit.b)}};
    if (!edit.a.isEmpty() && lacksLastLineEnd(diff.a, edit.a.end.index() - 1))
        json.insert(QStringLiteral("beforeEndsWithNewline"), false);
    if (!edit.b.isEmpty() && lacksLastLineEnd(diff.b, edit.b.end.index() - 1))
        json.insert(QStringLiteral("afterEndsWithNewline"), false);
    if (edit.kind == EditKind::Changed) {
        PL_TRY(const QJsonArray pairs, pairsToJson(diff, edit, withWords, limits, cancel));
        json.insert(QStringLiteral("pairs"), pairs);
    }
    return json;
}

QJsonObject changeToJson(const ValueChange &change)
{
    QJsonObject json{{QStringLiteral("path"), change.path}};
    if (change.before)
        json.insert(QStringLiteral("before"), *change.before);
    if (change.after)
        json.insert(QStringLiteral("after"), *change.after);
    return json;
}

QJsonArray changesToJson(const QList<ValueChange> &changes)
{
    QJsonArray json;
    for (const ValueChange &change : changes)
        json.append(changeToJson(change));
    return json;
}

Result<QJsonObject> messageToJson(const MessageChange &change, const ReportOptions &options, const CancelToken &cancel)
{
    PL_TRY(const QJsonObject text, diffToJson(change.text, options, cancel));
    QJsonObject role;
    QJsonObject json{{QStringLiteral("kind"), itemChangeName(change.kind)},
                     {QStringLiteral("moved"), change.moved},
                     {QStringLiteral("text"), text},
                     {QStringLiteral("fields"), changesToJson(change.fields)}};
    if (change.before >= 0) {
        json.insert(QStringLiteral("before"), change.before);
        role.insert(QStringLiteral("before"), messageRoleName(change.roleBefore));
    }
    if (change.after >= 0) {
        json.insert(QStringLiteral("after"), change.after);
        role.insert(QStringLiteral("after"), messageRoleName(change.roleAfter));
    }
    json.insert(QStringLiteral("role"), role);
    return json;
}

QJsonArray variablesToJson(const QList<VariableChange> &changes)
{
    QJsonArray list;
    for (const VariableChange &change : changes) {
        QJsonObject json{{QStringLiteral("kind"), itemChangeName(change.kind)},
                         {QStringLiteral("name"), change.name},
                         {QStringLiteral("fields"), changesToJson(change.fields)}};
        if (change.kind == ItemChange::Renamed) {
            json.insert(QStringLiteral("oldName"), change.oldName);
            json.insert(QStringLiteral("confidence"), roundedShare(change.confidence));
        }
        list.append(json);
    }
    return list;
}

QJsonArray toolsToJson(const QList<ToolChange> &changes)
{
    QJsonArray list;
    for (const ToolChange &change : changes) {
        list.append(QJsonObject{{QStringLiteral("kind"), itemChangeName(change.kind)},
                                {QStringLiteral("name"), change.name},
                                {QStringLiteral("signatureChanged"), change.signatureChanged},
                                {QStringLiteral("fields"), changesToJson(change.fields)}});
    }
    return list;
}

QJsonArray contractToJson(const QList<ContractIssue> &issues)
{
    QJsonArray list;
    for (const ContractIssue &issue : issues) {
        QJsonObject json{{QStringLiteral("kind"), contractIssueName(issue.kind)},
                         {QStringLiteral("breaking"), issue.isBreaking()},
                         {QStringLiteral("text"), contractIssueText(issue)}};
        if (!issue.subject.isEmpty())
            json.insert(QStringLiteral("subject"), issue.subject);
        if (!issue.oldName.isEmpty())
            json.insert(QStringLiteral("oldName"), issue.oldName);
        list.append(json);
    }
    return list;
}

} // namespace

Result<QJsonObject> diffToJson(const LineDiff &diff, const ReportOptions &options, const CancelToken &cancel)
{
    DiffLimits limits = diff.limits;
    QJsonArray edits;
    for (const LineEdit &edit : diff.edits) {
        PL_CHECK(cancel.check());
        if (edit.kind == EditKind::Equal)
            continue;
        PL_TRY(const QJsonObject json, editToJson(diff, edit, options.words, limits, cancel));
        edits.append(json);
    }
    QJsonArray moves;
    for (const MovedBlock &block : diff.moves) {
        moves.append(QJsonObject{{QStringLiteral("before"), placeToJson(diff.a, block.a)},
                                 {QStringLiteral("after"), placeToJson(diff.b, block.b)},
                                 {QStringLiteral("edited"), block.edited}});
    }
    const QJsonObject stats{
        {QStringLiteral("equal"), diff.stats.equal}, {QStringLiteral("removed"), diff.stats.removed},
        {QStringLiteral("added"), diff.stats.added}, {QStringLiteral("changed"), diff.stats.changed},
        {QStringLiteral("moved"), diff.stats.moved}, {QStringLiteral("hunks"), diff.stats.hunks}};
    return QJsonObject{{QStringLiteral("format"), QStringLiteral("promptlab-diff/1")},
                       {QStringLiteral("limited"), limits != DiffLimits()},
                       {QStringLiteral("limits"), limitsToJson(limits)},
                       {QStringLiteral("stats"), stats},
                       {QStringLiteral("edits"), edits},
                       {QStringLiteral("moves"), moves}};
}

Result<QJsonObject> promptDiffToJson(const PromptDiff &diff, const ReportOptions &options, const CancelToken &cancel)
{
    QJsonArray messages;
    for (const MessageChange &change : diff.messages) {
        if (change.kind == ItemChange::Unchanged)
            continue;
        PL_TRY(const QJsonObject json, messageToJson(change, options, cancel));
        messages.append(json);
    }
    QJsonObject json{{QStringLiteral("format"), QStringLiteral("promptlab-prompt-diff/1")},
                     {QStringLiteral("equal"), diff.isEqual()},
                     {QStringLiteral("onlyWhitespace"), diff.onlyWhitespace()},
                     {QStringLiteral("breaking"), diff.breaksContract()},
                     {QStringLiteral("limited"), diff.limits != DiffLimits()},
                     {QStringLiteral("limits"), limitsToJson(diff.limits)},
                     {QStringLiteral("messages"), messages},
                     {QStringLiteral("variables"), variablesToJson(diff.variables)},
                     {QStringLiteral("settings"), changesToJson(diff.settings)},
                     {QStringLiteral("tools"), toolsToJson(diff.tools)},
                     {QStringLiteral("responseSchema"), changesToJson(diff.responseSchema)},
                     {QStringLiteral("includePins"), changesToJson(diff.includePins)},
                     {QStringLiteral("contract"), contractToJson(diff.contract)}};
    if (diff.formatChanged()) {
        json.insert(QStringLiteral("templateFormat"),
                    QJsonObject{{QStringLiteral("before"), templateFormatName(diff.formatBefore)},
                                {QStringLiteral("after"), templateFormatName(diff.formatAfter)}});
    }
    return json;
}

} // namespace promptlab
