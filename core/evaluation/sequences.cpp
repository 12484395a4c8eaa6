// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/sequences.h"

#include <QHash>

#include <algorithm>

namespace promptlab {

namespace {

/// The rows in which a token stands.
struct TokenRows {
    std::vector<size_t> places;
    std::vector<quint64> mask; ///< the same as bits, for tokens that stand often
};

QHash<quint32, TokenRows> rowsOfTokens(std::span<const quint32> tokens, size_t words)
{
    QHash<quint32, TokenRows> rows;
    for (size_t i = 0; i < tokens.size(); ++i)
        rows[tokens[i]].places.push_back(i);
    for (TokenRows &row : rows) {
        if (row.places.size() <= words)
            continue; // at most 64 tokens stand more often, so that the masks stay linear
        row.mask.assign(words, 0);
        for (const size_t place : row.places)
            row.mask[place / 64] |= quint64(1) << (place % 64);
    }
    return rows;
}

/// One column. A zero bit in row i says: the best of the first i + 1 tokens is one longer than that of the first i.
void advanceColumn(std::vector<quint64> &open, const std::vector<quint64> &matches)
{
    quint64 carry = 0;
    for (size_t word = 0; word < open.size(); ++word) {
        const quint64 hit = open[word] & matches[word];
        const quint64 partial = open[word] + hit;
        const quint64 sum = partial + carry;
        carry = (partial < hit || sum < partial) ? 1 : 0;
        open[word] = sum | (open[word] & ~matches[word]);
    }
}

} // namespace

std::optional<qint64> commonSubsequenceLength(std::span<const quint32> a, std::span<const quint32> b, qint64 budget)
{
    if (a.size() > b.size())
        std::swap(a, b);
    const size_t words = (a.size() + 63) / 64;
    if (qint64(words) * qint64(b.size()) > budget)
        return std::nullopt;
    const QHash<quint32, TokenRows> rows = rowsOfTokens(a, words);
    std::vector<quint64> open(words, ~quint64(0));
    std::vector<quint64> matches(words, 0);
    for (const quint32 token : b) {
        const auto row = rows.constFind(token);
        if (row == rows.constEnd())
            continue;
        if (!row->mask.empty()) {
            advanceColumn(open, row->mask);
            continue;
        }
        for (const size_t place : row->places)
            matches[place / 64] |= quint64(1) << (place % 64);
        advanceColumn(open, matches);
        for (const size_t place : row->places)
            matches[place / 64] = 0;
    }
    qint64 length = 0;
    for (size_t i = 0; i < a.size(); ++i)
        length += (open[i / 64] >> (i % 64)) & 1U ? 0 : 1;
    return length;
}

std::optional<std::vector<size_t>> commonSubsequencePlaces(std::span<const quint32> a, std::span<const quint32> b,
                                                           qint64 cells)
{
    const size_t width = b.size() + 1;
    if (qint64(a.size() + 1) > cells / qint64(width))
        return std::nullopt;
    // For tokens that differ: whether the longer subsequence leaves out the token of b, not that of a.
    std::vector<bool> skipsB((a.size() + 1) * width, false);
    std::vector<quint32> before(width, 0);
    std::vector<quint32> row(width, 0);
    for (size_t i = 1; i <= a.size(); ++i) {
        for (size_t j = 1; j <= b.size(); ++j) {
            row[j] = a[i - 1] == b[j - 1] ? before[j - 1] + 1 : std::max(before[j], row[j - 1]);
            skipsB[i * width + j] = row[j - 1] > before[j];
        }
        before.swap(row);
    }
    std::vector<size_t> places;
    for (size_t i = a.size(), j = b.size(); i > 0 && j > 0;) {
        if (a[i - 1] == b[j - 1]) {
            places.push_back(--i);
            --j;
        } else if (skipsB[i * width + j]) {
            --j;
        } else {
            --i;
        }
    }
    std::reverse(places.begin(), places.end());
    return places;
}

} // namespace promptlab
