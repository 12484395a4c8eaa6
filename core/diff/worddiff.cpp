// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diff/worddiff.h"

#include "core/diff/likeness.h"
#include "core/diff/sequencediff.h"
#include "core/diff/viewinterner.h"
#include "core/diff/wordtokens.h"

#include <QCoreApplication>

#include <limits>

namespace promptlab {

namespace {

struct WordDiffText {
    Q_DECLARE_TR_FUNCTIONS(WordDiff)
};

constexpr qsizetype WordLimit = 20'000;
constexpr qint64 WordSteps = 16'000'000;

struct WordSide {
    QStringView text;
    QList<WordToken> tokens;
    std::vector<int> ids;

    [[nodiscard]] int beginOf(int token) const
    {
        return token < int(tokens.size()) ? tokens[token].begin : int(text.size());
    }
    [[nodiscard]] bool isBlank(int token) const { return tokens[token].kind == WordToken::Kind::Blank; }
};

void internWords(WordSide &side, ViewInterner &interner, const WordOptions &options)
{
    side.ids.reserve(size_t(side.tokens.size()));
    const Qt::CaseSensitivity sensitivity = options.ignoreCase ? Qt::CaseInsensitive : Qt::CaseSensitive;
    for (const WordToken &token : std::as_const(side.tokens)) {
        QStringView view = side.text.sliced(token.begin, token.length);
        if (options.blanksAreEqual && token.kind == WordToken::Kind::Blank)
            view = u" ";
        const size_t hash =
            options.ignoreCase ? qHash(view.toString().toCaseFolded(), interner.seed()) : qHash(view, interner.seed());
        side.ids.push_back(
            interner.intern(hash, view, [&](QStringView other) { return other.compare(view, sensitivity) == 0; }));
    }
}

/// Puts the edit behind the others, joined to the last one where both are of one kind.
void appendWordEdit(QList<WordEdit> &edits, WordEdit edit)
{
    if (edit.a0 == edit.a1 && edit.b0 == edit.b1)
        return;
    if (edit.kind != EditKind::Equal)
        edit.kind = edit.a0 == edit.a1 ? EditKind::Added : edit.b0 == edit.b1 ? EditKind::Removed : EditKind::Changed;
    edits.append(edit);
}

/// Joins hunks that have only blanks between them, so that "very big" is one change and not two.
std::vector<Hunk> joinOverBlanks(const std::vector<Hunk> &hunks, const WordSide &a)
{
    std::vector<Hunk> joined;
    for (const Hunk &hunk : hunks) {
        bool onlyBlanks = !joined.empty();
        for (int i = joined.empty() ? 0 : joined.back().a.end.index(); onlyBlanks && i < hunk.a.begin.index(); ++i)
            onlyBlanks = a.isBlank(i);
        if (onlyBlanks)
            joined.back() = {{joined.back().a.begin, hunk.a.end}, {joined.back().b.begin, hunk.b.end}};
        else
            joined.push_back(hunk);
    }
    return joined;
}

/// Cuts are best at the ends and right before a word that follows a blank.
CutScore wordCutScore(const WordSide &side)
{
    return [&side](int index) {
        if (index == 0 || index == int(side.tokens.size()))
            return 3;
        if (side.isBlank(index))
            return 1;
        return side.isBlank(index - 1) ? 2 : 0;
    };
}

double wordLikeness(const std::vector<Hunk> &hunks, const WordSide &a, const WordSide &b)
{
    const auto weigh = [](const WordSide &side, int begin, int end) {
        qint64 weight = 0;
        for (int i = begin; i < end; ++i)
            weight += side.isBlank(i) ? 0 : side.tokens[i].length;
        return weight;
    };
    const qint64 total = weigh(a, 0, int(a.tokens.size())) + weigh(b, 0, int(b.tokens.size()));
    qint64 changed = 0;
    for (const Hunk &hunk : hunks)
        changed +=
            weigh(a, hunk.a.begin.index(), hunk.a.end.index()) + weigh(b, hunk.b.begin.index(), hunk.b.end.index());
    return total == 0 ? 1.0 : double(total - changed) / double(total);
}

WordDiff assembleWords(const std::vector<Hunk> &hunks, const WordSide &a, const WordSide &b)
{
    WordDiff diff;
    diff.likeness = wordLikeness(hunks, a, b);
    int endA = 0;
    int endB = 0;
    for (const Hunk &hunk : joinOverBlanks(hunks, a)) {
        const WordEdit edit{EditKind::Changed, a.beginOf(hunk.a.begin.index()), a.beginOf(hunk.a.end.index()),
                            b.beginOf(hunk.b.begin.index()), b.beginOf(hunk.b.end.index())};
        appendWordEdit(diff.edits, {EditKind::Equal, endA, edit.a0, endB, edit.b0});
        appendWordEdit(diff.edits, edit);
        endA = edit.a1;
        endB = edit.b1;
    }
    appendWordEdit(diff.edits, {EditKind::Equal, endA, int(a.text.size()), endB, int(b.text.size())});
    return diff;
}

/// What is left when words cannot be told apart: common head, middle, common tail, cut between whole characters.
WordDiff headAndTail(QStringView a, QStringView b)
{
    const auto size = int(std::min(a.size(), b.size()));
    int head = 0;
    while (head < size && a[head] == b[head])
        ++head;
    if (head > 0 && a[head - 1].isHighSurrogate())
        --head;
    int tail = 0;
    while (tail < size - head && a[a.size() - 1 - tail] == b[b.size() - 1 - tail])
        ++tail;
    if (tail > 0 && a[a.size() - tail].isLowSurrogate())
        --tail;
    WordDiff diff;
    diff.limited = true;
    const int endA = int(a.size()) - tail;
    const int endB = int(b.size()) - tail;
    appendWordEdit(diff.edits, {EditKind::Equal, 0, head, 0, head});
    appendWordEdit(diff.edits, {EditKind::Changed, head, endA, head, endB});
    appendWordEdit(diff.edits, {EditKind::Equal, endA, int(a.size()), endB, int(b.size())});
    const qsizetype total = a.size() + b.size();
    diff.likeness = total == 0 ? 1.0 : 2.0 * double(head + tail) / double(total);
    return diff;
}

} // namespace

bool WordDiff::isUseful() const
{
    return likeness >= LeastLikeness;
}

Result<WordDiff> diffWords(QStringView a, QStringView b, const WordOptions &options, const CancelToken &cancel)
{
    if (std::max(a.size(), b.size()) >= std::numeric_limits<int>::max())
        return makeError(ErrorCode::LimitExceeded, WordDiffText::tr("The text is too large to compare by words"));
    PL_CHECK(cancel.check());
    WordSide sideA{a, wordTokens(a, WordLimit + 1), {}};
    WordSide sideB{b, wordTokens(b, WordLimit + 1), {}};
    if (sideA.tokens.size() > WordLimit || sideB.tokens.size() > WordLimit)
        return headAndTail(a, b);
    ViewInterner interner(sideA.tokens.size() + sideB.tokens.size());
    internWords(sideA, interner, options);
    internWords(sideB, interner, options);
    PL_TRY(const EditMarks marks, diffSequences(sideA.ids, sideB.ids, interner.size(), {false, WordSteps}, cancel));
    std::vector<Hunk> hunks = hunksFromMarks(marks.a, marks.b);
    PL_CHECK(slideHunks(hunks, sideA.ids, sideB.ids, wordCutScore(sideA), wordCutScore(sideB), cancel));
    WordDiff diff = assembleWords(hunks, sideA, sideB);
    diff.limited = marks.limited;
    return diff;
}

} // namespace promptlab
