// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <compare>

namespace promptlab {

/// A zero-based line of one text. A type of its own, so that a line is never mixed up with a count or with the
/// one-based number that a person reads.
class LineNumber
{
public:
    constexpr LineNumber() = default;
    constexpr explicit LineNumber(int index) : m_index(index) { Q_ASSERT(index >= 0); }

    [[nodiscard]] constexpr int index() const { return m_index; }
    /// The one-based number for people and file formats.
    [[nodiscard]] constexpr int oneBased() const { return m_index + 1; }

    constexpr LineNumber &operator++()
    {
        ++m_index;
        return *this;
    }
    friend constexpr auto operator<=>(LineNumber, LineNumber) = default;
    friend constexpr LineNumber operator+(LineNumber line, int count) { return LineNumber(line.m_index + count); }
    friend constexpr LineNumber operator-(LineNumber line, int count) { return LineNumber(line.m_index - count); }
    friend constexpr int operator-(LineNumber a, LineNumber b) { return a.m_index - b.m_index; }

private:
    int m_index = 0;
};

/// The lines [begin, end) of one text. An empty range is a place between two lines.
struct LineRange {
    LineNumber begin;
    LineNumber end;

    constexpr LineRange() = default;
    constexpr LineRange(LineNumber from, LineNumber to) : begin(from), end(to) { Q_ASSERT(from <= to); }
    constexpr LineRange(int from, int to) : LineRange(LineNumber(from), LineNumber(to)) {}

    [[nodiscard]] constexpr int size() const { return end - begin; }
    [[nodiscard]] constexpr bool isEmpty() const { return begin == end; }
    [[nodiscard]] constexpr bool contains(LineNumber line) const { return begin <= line && line < end; }
    friend constexpr bool operator==(const LineRange &, const LineRange &) = default;
};

} // namespace promptlab
