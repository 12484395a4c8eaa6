// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QStringList>

#include <vector>

namespace promptlab {

/// How often each n-gram of one order occurs, by its number in the index.
struct NGramCounts {
    QHash<quint32, qint64> counts;
    qint64 total = 0;
};

/// Numbers tokens and their n-grams so that equal ones get equal numbers, in all texts given to the same index. Exact:
/// no two n-grams share a number. Time and memory linear in tokens times orders.
class NGramIndex final
{
public:
    [[nodiscard]] std::vector<quint32> symbols(const QStringList &tokens);
    /// The n-grams of the orders 1 … @p orders; element n − 1 holds order n. @p symbols: those of this index, or code
    /// points.
    [[nodiscard]] std::vector<NGramCounts> counted(const std::vector<quint32> &symbols, int orders);

private:
    QHash<QString, quint32> m_symbols;
    QHash<quint64, quint32> m_grams; ///< number of the gram without its last symbol, and that symbol → number
};

/// Σ min(count in a, count in b): matches clipped to what both sides have.
qint64 clippedMatches(const NGramCounts &a, const NGramCounts &b);

} // namespace promptlab
