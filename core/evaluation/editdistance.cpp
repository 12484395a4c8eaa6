// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/editdistance.h"

#include <QHash>
#include <QList>
#include <QString>

#include <algorithm>
#include <vector>

namespace promptlab {

namespace {

/// Two texts as code points without their common beginning and end.
struct EditPair {
    std::vector<char32_t> a; ///< the shorter one
    std::vector<char32_t> b;
    qsizetype longest = 0; ///< of the whole texts
};

std::vector<char32_t> codePointsOf(QStringView text)
{
    const QList<uint> ucs4 = text.toUcs4();
    return {ucs4.begin(), ucs4.end()};
}

std::vector<char32_t> utf16UnitsOf(QStringView text)
{
    const std::u16string_view units(text.utf16(), size_t(text.size()));
    return {units.begin(), units.end()};
}

EditPair editPair(std::vector<char32_t> textA, std::vector<char32_t> textB)
{
    EditPair pair{std::move(textA), std::move(textB), 0};
    if (pair.a.size() > pair.b.size())
        std::swap(pair.a, pair.b);
    pair.longest = qsizetype(pair.b.size());
    const auto start = std::mismatch(pair.a.begin(), pair.a.end(), pair.b.begin());
    pair.a.erase(pair.a.begin(), start.first);
    pair.b.erase(pair.b.begin(), start.second);
    const auto end = std::mismatch(pair.a.rbegin(), pair.a.rend(), pair.b.rbegin());
    pair.a.erase(end.first.base(), pair.a.end());
    pair.b.erase(end.second.base(), pair.b.end());
    return pair;
}

EditPair editPair(QStringView textA, QStringView textB)
{
    return editPair(codePointsOf(textA), codePointsOf(textB));
}

/// Code points of both texts as small numbers.
void numberCodePoints(const EditPair &pair, std::vector<quint32> &a, std::vector<quint32> &b, size_t &count)
{
    QHash<char32_t, quint32> known;
    const auto number = [&](char32_t c) {
        const auto it = known.constFind(c);
        if (it != known.constEnd())
            return *it;
        const auto next = quint32(known.size());
        known.insert(c, next);
        return next;
    };
    for (const char32_t c : pair.a)
        a.push_back(number(c));
    for (const char32_t c : pair.b)
        b.push_back(number(c));
    count = size_t(known.size());
}

/// 64 rows of the matrix (characters of a from @p begin) over all columns (characters of b). @p carries holds, for each
/// column, how the value on the border above changes against the column before (−1, 0, 1); it leaves as that of the
/// border below. Returns the sum of the carries out.
qsizetype advanceBlock(const std::vector<quint32> &a, size_t begin, size_t rows, const std::vector<quint32> &b,
                       std::vector<quint64> &matches, std::vector<qint8> &carries)
{
    for (size_t row = 0; row < rows; ++row)
        matches[a[begin + row]] |= quint64(1) << row;
    const quint64 lastRow = quint64(1) << (rows - 1);
    quint64 up = ~quint64(0); // vertical steps of +1
    quint64 down = 0;         // vertical steps of −1
    qsizetype sum = 0;
    for (size_t column = 0; column < b.size(); ++column) {
        const qint8 carry = carries[column];
        quint64 equal = matches[b[column]];
        const quint64 vertical = equal | down;
        if (carry < 0)
            equal |= 1;
        const quint64 horizontal = (((equal & up) + up) ^ up) | equal;
        quint64 right = down | ~(horizontal | up);
        quint64 left = up & horizontal;
        carries[column] = qint8((right & lastRow ? 1 : 0) - (left & lastRow ? 1 : 0));
        sum += carries[column];
        right = (right << 1) | (carry > 0 ? 1U : 0U);
        left = (left << 1) | (carry < 0 ? 1U : 0U);
        up = left | ~(vertical | right);
        down = right & vertical;
    }
    for (size_t row = 0; row < rows; ++row)
        matches[a[begin + row]] = 0;
    return sum;
}

qsizetype bitParallelDistance(const EditPair &pair)
{
    if (pair.a.empty())
        return qsizetype(pair.b.size());
    std::vector<quint32> a;
    std::vector<quint32> b;
    size_t alphabet = 0;
    numberCodePoints(pair, a, b, alphabet);
    std::vector<quint64> matches(alphabet, 0);
    std::vector<qint8> carries(b.size(), 1); // the top border counts up
    qsizetype sum = 0;
    for (size_t begin = 0; begin < a.size(); begin += 64)
        sum = advanceBlock(a, begin, std::min<size_t>(64, a.size() - begin), b, matches, carries);
    return qsizetype(a.size()) + sum;
}

qint64 bitParallelSteps(const EditPair &pair)
{
    return (qint64(pair.a.size()) + 63) / 64 * qint64(pair.b.size());
}

/// Distance if it is at most @p limit, else a larger number: only cells within @p limit of the diagonal count.
qsizetype bandedDistance(const EditPair &pair, qsizetype limit)
{
    const auto rows = qsizetype(pair.a.size());
    const auto columns = qsizetype(pair.b.size());
    const qsizetype far = limit + 1;
    std::vector<qsizetype> line(size_t(columns) + 1);
    for (qsizetype j = 0; j <= columns; ++j)
        line[size_t(j)] = std::min(j, far);
    for (qsizetype i = 1; i <= rows; ++i) {
        const qsizetype first = std::max<qsizetype>(1, i - limit);
        const qsizetype last = std::min(columns, i + limit);
        qsizetype diagonal = line[size_t(first) - 1];
        line[size_t(first) - 1] = first == 1 ? std::min(i, far) : far;
        for (qsizetype j = first; j <= last; ++j) {
            const qsizetype above = line[size_t(j)]; // far from the start where the row before did not reach
            const qsizetype substituted = diagonal + (pair.a[size_t(i) - 1] == pair.b[size_t(j) - 1] ? 0 : 1);
            diagonal = above;
            line[size_t(j)] = std::min({substituted, above + 1, line[size_t(j) - 1] + 1, far});
        }
    }
    return line[size_t(columns)];
}

} // namespace

std::optional<qsizetype> levenshteinDistance(QStringView a, QStringView b, qint64 budget)
{
    const EditPair pair = editPair(a, b);
    if (bitParallelSteps(pair) > budget)
        return std::nullopt;
    return bitParallelDistance(pair);
}

std::optional<qsizetype> levenshteinUtf16Distance(QStringView a, QStringView b, qint64 budget)
{
    const EditPair pair = editPair(utf16UnitsOf(a), utf16UnitsOf(b));
    if (bitParallelSteps(pair) > budget)
        return std::nullopt;
    return bitParallelDistance(pair);
}

std::optional<bool> isWithinLevenshtein(QStringView a, QStringView b, qsizetype limit, qint64 budget)
{
    const EditPair pair = editPair(a, b);
    if (limit < 0)
        return false;
    if (qsizetype(pair.b.size() - pair.a.size()) > limit)
        return false;
    if (qsizetype(pair.b.size()) <= limit)
        return true;
    const qint64 bandSteps = (2 * qint64(limit) + 1) * qint64(pair.a.size());
    const qint64 blockSteps = bitParallelSteps(pair);
    if (std::min(bandSteps, blockSteps) > budget)
        return std::nullopt;
    return (bandSteps < blockSteps ? bandedDistance(pair, limit) : bitParallelDistance(pair)) <= limit;
}

std::optional<double> levenshteinSimilarity(QStringView a, QStringView b, qint64 budget)
{
    const EditPair pair = editPair(a, b);
    if (bitParallelSteps(pair) > budget)
        return std::nullopt;
    if (pair.longest == 0)
        return 1.0;
    return 1 - double(bitParallelDistance(pair)) / double(pair.longest);
}

std::optional<qsizetype> osaDistance(QStringView textA, QStringView textB, qint64 budget)
{
    const EditPair pair = editPair(textA, textB);
    const auto &[a, b, longest] = pair;
    if (qint64(a.size()) * qint64(b.size()) > budget)
        return std::nullopt;
    std::vector<qsizetype> beforeLast(b.size() + 1);
    std::vector<qsizetype> last(b.size() + 1);
    std::vector<qsizetype> line(b.size() + 1);
    for (size_t j = 0; j <= b.size(); ++j)
        line[j] = qsizetype(j);
    for (size_t i = 1; i <= a.size(); ++i) {
        beforeLast.swap(last);
        last.swap(line);
        line[0] = qsizetype(i);
        for (size_t j = 1; j <= b.size(); ++j) {
            line[j] = std::min({last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1), last[j] + 1, line[j - 1] + 1});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                line[j] = std::min(line[j], beforeLast[j - 2] + 1);
        }
    }
    return line[b.size()];
}

} // namespace promptlab
