// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table.h"

#include <algorithm>
#include <numeric>

namespace promptlab::cli {

namespace {

constexpr int columnGap = 2;
constexpr int leastColumn = 6;

int tableWidth(const QList<int> &widths)
{
    const auto shown = std::count_if(widths.begin(), widths.end(), [](int width) { return width > 0; });
    return std::accumulate(widths.begin(), widths.end(), 0) + columnGap * std::max(0, int(shown) - 1);
}

} // namespace

QList<int> Table::fittedWidths(std::optional<int> available) const
{
    QList<int> widths;
    for (const QString &header : m_headers)
        widths.append(displayWidth(header));
    for (const auto &row : m_rows) {
        for (qsizetype i = 0; i < row.first.size() && i < widths.size(); ++i)
            widths[i] = std::max(widths[i], displayWidth(row.first.at(i)));
    }
    if (!available || widths.isEmpty())
        return widths;
    const int wanted = widths.last();
    const int least = std::min(wanted, m_leastLast);
    widths.last() = least;
    for (const int column : m_droppable) {
        if (tableWidth(widths) <= *available)
            break;
        widths[column] = 0;
    }
    while (tableWidth(widths) > *available) {
        const auto widest = std::max_element(widths.begin(), widths.end());
        if (*widest <= leastColumn)
            break;
        --*widest;
    }
    if (widths.last() == least)
        widths.last() = std::min(wanted, least + std::max(0, *available - tableWidth(widths)));
    return widths;
}

void Table::printRow(const Terminal &terminal, const QList<int> &widths, const QStringList &cells, Tone tone) const
{
    QString line;
    for (qsizetype i = 0; i < cells.size() && i < widths.size(); ++i) {
        if (widths[i] == 0)
            continue;
        if (!line.isEmpty())
            line += QString(columnGap, QLatin1Char(' '));
        const bool last = i + 1 == widths.size();
        const QString cell = last && m_wrapLast ? wrapped(cells.at(i), widths[i], 0) : elided(cells.at(i), widths[i]);
        if (cell.contains(QLatin1Char('\n'))) {
            line += QString(cell).replace(QLatin1Char('\n'),
                                          QLatin1Char('\n') + QString(displayWidth(line), QLatin1Char(' ')));
            continue;
        }
        const QString pad(std::max(0, widths[i] - displayWidth(cell)), QLatin1Char(' '));
        line += m_right.contains(int(i)) ? pad + cell : cell + pad;
    }
    while (line.endsWith(QLatin1Char(' ')))
        line.chop(1);
    terminal.line(terminal.styled(line, tone));
}

void Table::print(const Terminal &terminal) const
{
    const QList<int> widths = fittedWidths(terminal.hasWidth() ? std::optional(terminal.width()) : std::nullopt);
    printRow(terminal, widths, m_headers, Tone::Strong);
    for (const auto &row : m_rows)
        printRow(terminal, widths, row.first, row.second);
}

} // namespace promptlab::cli
