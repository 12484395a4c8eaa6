// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/terminal.h"

namespace promptlab::cli {

/// A table with aligned columns. On a terminal it fits the width: first the columns that matter least are left out
/// (their facts are in --json), then the last one is cut, then the widest.
class Table
{
public:
    explicit Table(QStringList headers) : m_headers(std::move(headers)) {}
    void setRightAligned(int column) { m_right.append(column); }
    /// Columns to do without where the terminal is narrow, in this order.
    void setDroppable(const QList<int> &columns) { m_droppable = columns; }
    /// Columns that the last one keeps before others are dropped for it.
    void setLeastLastWidth(int width) { m_leastLast = width; }
    /// The last column is broken into several lines instead of being cut.
    void wrapLast() { m_wrapLast = true; }
    void addRow(QStringList cells, Tone tone = Tone::Plain) { m_rows.append({std::move(cells), tone}); }
    [[nodiscard]] bool isEmpty() const { return m_rows.isEmpty(); }
    void print(const Terminal &terminal) const;

private:
    /// Width of every column, 0 for one that is left out.
    [[nodiscard]] QList<int> fittedWidths(std::optional<int> available) const;
    void printRow(const Terminal &terminal, const QList<int> &widths, const QStringList &cells, Tone tone) const;

    QStringList m_headers;
    QList<int> m_right;
    QList<int> m_droppable;
    int m_leastLast = 10;
    bool m_wrapLast = false;
    QList<std::pair<QStringList, Tone>> m_rows;
};

} // namespace promptlab::cli
