// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/ngrams.h"

#include <algorithm>

namespace promptlab {

std::vector<quint32> NGramIndex::symbols(const QStringList &tokens)
{
    std::vector<quint32> numbers;
    numbers.reserve(size_t(tokens.size()));
    for (const QString &token : tokens) {
        const auto known = m_symbols.constFind(token);
        const quint32 number = known != m_symbols.constEnd() ? *known : quint32(m_symbols.size());
        if (known == m_symbols.constEnd())
            m_symbols.insert(token, number);
        numbers.push_back(number);
    }
    return numbers;
}

std::vector<NGramCounts> NGramIndex::counted(const std::vector<quint32> &symbols, int orders)
{
    const auto count = static_cast<size_t>(orders);
    std::vector<NGramCounts> result(count);
    std::vector<quint32> shorter(symbols.size(), 0); // the gram of one order less that begins at each place
    for (size_t order = 1; order <= count && order <= symbols.size(); ++order) {
        NGramCounts &grams = result[order - 1];
        for (size_t begin = 0; begin + order <= symbols.size(); ++begin) {
            const quint64 key = (quint64(shorter[begin]) << 32) | symbols[begin + order - 1];
            quint32 &number = m_grams[key];
            if (number == 0)
                number = quint32(m_grams.size());
            shorter[begin] = number;
            ++grams.counts[number];
            ++grams.total;
        }
    }
    return result;
}

qint64 clippedMatches(const NGramCounts &a, const NGramCounts &b)
{
    const bool aIsSmaller = a.counts.size() <= b.counts.size();
    const NGramCounts &smaller = aIsSmaller ? a : b;
    const NGramCounts &larger = aIsSmaller ? b : a;
    qint64 matches = 0;
    for (auto it = smaller.counts.constBegin(); it != smaller.counts.constEnd(); ++it)
        matches += std::min(it.value(), larger.counts.value(it.key(), 0));
    return matches;
}

} // namespace promptlab
