// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lint/lintfinding.h"

#include <QStringView>

#include <vector>

namespace promptlab {

/// Turns UTF-16 offsets of one text into all the counts of a LintRange, each in constant time and a search for the
/// line.
/// A lone surrogate counts as U+FFFD: three bytes.
class LintPositions final
{
public:
    explicit LintPositions(QStringView text);

    [[nodiscard]] LintRange range(qsizetype begin, qsizetype end) const;
    /// Line (one based) of the unit at @p offset.
    [[nodiscard]] int line(qsizetype offset) const;
    /// Offset of a place as the template parsers give it: line and UTF-16 column, both one based.
    [[nodiscard]] qsizetype offset(int line, int utf16Column) const;

private:
    /// What comes before a unit.
    struct Count {
        qsizetype bytes = 0;
        qsizetype characters = 0;
    };
    [[nodiscard]] Count before(qsizetype offset) const;
    [[nodiscard]] Count step(qsizetype offset) const;

    static constexpr qsizetype Stride = 64;
    QStringView m_text;
    std::vector<qsizetype> m_lines;
    std::vector<Count> m_counts; ///< every Stride units
};

} // namespace promptlab
