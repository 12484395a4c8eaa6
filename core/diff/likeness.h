// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <vector>

namespace promptlab {

/// Two pieces of text that share less than this are shown as whole lines.
inline constexpr double LeastLikeness = 0.4;

/// What a line is made of, for telling quickly how alike two lines are. Order and blanks do not count.
class LineSketch
{
public:
    LineSketch() = default;
    /// Reads at most 10,000 units of @p line.
    explicit LineSketch(QStringView line);

    /// Letters in words, numbers and marks.
    [[nodiscard]] int weight() const { return m_weight; }

    /// 2 · shared weight / weight of both, over words, numbers and marks: 0 (nothing in common) … 1. Two blank lines
    /// are alike.
    [[nodiscard]] double likeness(const LineSketch &other) const;
    /// About the same in bounded time: from 128 bits a line for lines of up to 40 words, else from the 24 words with
    /// the smallest hashes, which are a random sample of both lines.
    [[nodiscard]] double roughLikeness(const LineSketch &other) const;

private:
    struct Token {
        quint32 hash;
        int weight;
    };

    void add(quint32 hash, int weight);
    [[nodiscard]] double sampledLikeness(const LineSketch &other) const;

    std::vector<Token> m_tokens; ///< by hash
    quint64 m_bits[2] = {0, 0};
    int m_bitCount = 0;
    int m_weight = 0;
};

} // namespace promptlab
