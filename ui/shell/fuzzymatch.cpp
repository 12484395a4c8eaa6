// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/fuzzymatch.h"

#include <algorithm>
#include <vector>

namespace promptlab {

namespace {

constexpr int fuzzyWordStart = 8;
constexpr int fuzzyNeighbour = 6;
constexpr int fuzzyTextStart = 4;
constexpr int fuzzyWhole = 6; ///< the word as it is, not its letters
constexpr int fuzzyGap = 1;
constexpr int fuzzyNone = -1'000'000;
constexpr qsizetype fuzzyLongestText = 256;
constexpr qsizetype fuzzyLongestWord = 64;

bool startsWord(const QString &text, qsizetype at)
{
    if (at == 0)
        return true;
    const QChar before = text.at(at - 1);
    return !before.isLetterOrNumber() || (before.isLower() && text.at(at).isUpper());
}

bool isSubsequence(const QString &word, const QString &folded)
{
    qsizetype at = 0;
    for (const QChar letter : word) {
        at = folded.indexOf(letter, at);
        if (at < 0)
            return false;
        ++at;
    }
    return true;
}

/// The best way to lay the letters of one word over the text, in pieces that each begin a word of it or go on in a word
/// that was begun. Letters strewn over the text say nothing.
class FuzzyLayout
{
public:
    FuzzyLayout(const QString &word, const QString &text, const QString &folded)
        : m_word(word), m_columns(size_t(folded.size())), m_scores(size_t(word.size()) * m_columns, fuzzyNone),
          m_from(m_scores.size(), -1)
    {
        for (size_t row = 0; row < size_t(word.size()); ++row)
            fillRow(row, text, folded);
    }

    /// Nothing when there is no such way.
    [[nodiscard]] std::optional<FuzzyMatch> best() const
    {
        const size_t last = size_t(m_word.size()) - 1;
        size_t column = 0;
        for (size_t i = 1; i < m_columns; ++i) {
            if (m_scores[last * m_columns + i] > m_scores[last * m_columns + column])
                column = i;
        }
        FuzzyMatch match{m_scores[last * m_columns + column], {}};
        if (match.score <= fuzzyNone / 2)
            return {};
        for (size_t row = last + 1; row-- > 0;) {
            match.positions.prepend(int(column));
            column = size_t(std::max(m_from[row * m_columns + column], 0));
        }
        return match;
    }

private:
    void fillRow(size_t row, const QString &text, const QString &folded)
    {
        // Of the row above, two columns or more to the left: anywhere, and in the same word.
        Before anywhere{row == 0 ? 0 : fuzzyNone, -1};
        Before inWord;
        for (size_t i = 0; i < m_columns; ++i) {
            const bool start = startsWord(text, qsizetype(i));
            if (start)
                inWord = {};
            if (row > 0 && i >= 2) {
                const Before here{m_scores[(row - 1) * m_columns + i - 2], int(i) - 2};
                anywhere = here.score > anywhere.score ? here : anywhere;
                if (!start && !startsWord(text, qsizetype(i) - 1))
                    inWord = here.score > inWord.score ? here : inWord;
            }
            if (folded.at(qsizetype(i)) != m_word.at(qsizetype(row)))
                continue;
            const Before &before = start ? anywhere : inWord;
            int score = before.score - (row > 0 ? fuzzyGap : 0);
            int from = before.column;
            if (row > 0 && i > 0) {
                const int near = m_scores[(row - 1) * m_columns + i - 1] + fuzzyNeighbour;
                if (near >= score) {
                    score = near;
                    from = int(i) - 1;
                }
            }
            if (score <= fuzzyNone / 2)
                continue;
            score += 1 + (start ? fuzzyWordStart : 0) + (i == 0 ? fuzzyTextStart : 0);
            m_scores[row * m_columns + i] = score;
            m_from[row * m_columns + i] = from;
        }
    }

    struct Before {
        int score = fuzzyNone;
        int column = -1;
    };

    const QString &m_word;
    size_t m_columns;
    std::vector<int> m_scores;
    std::vector<int> m_from;
};

/// The whole word as it is, best where a word of the text begins: "run" in "overrun run". Nothing when it is not there.
std::optional<FuzzyMatch> matchWhole(const QString &word, const QString &text, const QString &folded)
{
    std::optional<FuzzyMatch> best;
    for (qsizetype at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
        const int score = int(word.size()) * (1 + fuzzyNeighbour) + fuzzyWhole
                        + (startsWord(text, at) ? fuzzyWordStart : 0) + (at == 0 ? fuzzyTextStart : 0);
        if (best && best->score >= score)
            continue;
        best = FuzzyMatch{score, {}};
        for (qsizetype i = at; i < at + word.size(); ++i)
            best->positions.append(int(i));
    }
    return best;
}

std::optional<FuzzyMatch> matchWord(const QString &word, const QString &text, const QString &folded)
{
    if (!isSubsequence(word, folded))
        return {};
    std::optional<FuzzyMatch> whole = matchWhole(word, text, folded);
    std::optional<FuzzyMatch> pieces = FuzzyLayout(word, text, folded).best();
    return whole && (!pieces || whole->score >= pieces->score) ? whole : pieces;
}

} // namespace

std::optional<FuzzyMatch> fuzzyMatch(const QString &query, const QString &text)
{
    const QString shown = text.left(fuzzyLongestText);
    QString folded;
    folded.reserve(shown.size());
    for (const QChar letter : shown) // one to one, so that positions stay
        folded += letter.toLower();
    FuzzyMatch whole;
    for (const QString &piece : query.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QString word = piece.left(fuzzyLongestWord).toLower();
        const std::optional<FuzzyMatch> match = matchWord(word, shown, folded);
        if (!match)
            return {};
        whole.score += match->score;
        whole.positions += match->positions;
    }
    std::sort(whole.positions.begin(), whole.positions.end());
    whole.positions.erase(std::unique(whole.positions.begin(), whole.positions.end()), whole.positions.end());
    whole.score = whole.score * 4 - int(shown.size()) / 8; // of two equals the shorter text
    return whole;
}

} // namespace promptlab
