// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/diff/diffrowlayout.h"

#include <algorithm>

namespace promptlab {

namespace {

constexpr int leastHidden = 2; ///< a fold in place of one row would win nothing

} // namespace

void DiffRowLayout::setDocument(std::shared_ptr<const DiffDocument> document, DiffViewMode mode, int context)
{
    m_document = std::move(document);
    m_mode = mode;
    m_stretches.clear();
    m_foldedSections.clear();
    if (m_document) {
        for (const DiffSection &section : m_document->sections)
            m_foldedSections.push_back(context >= 0 && section.hasHeading() && !section.changed);
        if (context >= 0)
            findStretches(context);
    }
    rebuild();
}

void DiffRowLayout::findStretches(int context)
{
    const std::vector<DocumentRow> &rows = m_document->rowsOf(m_mode);
    int begin = 0;
    while (begin < int(rows.size())) {
        const DocumentRow &first = rows[size_t(begin)];
        int end = begin + 1;
        if (first.change < 0 && first.type != DocumentRow::Type::Heading) {
            while (end < int(rows.size()) && rows[size_t(end)].change < 0 && rows[size_t(end)].type == first.type
                   && rows[size_t(end)].section == first.section)
                ++end;
            findStretchesOf(begin, end, first.type == DocumentRow::Type::Line ? context : 0);
        }
        begin = end;
    }
}

void DiffRowLayout::findStretchesOf(int begin, int end, int context)
{
    const std::vector<DocumentRow> &rows = m_document->rowsOf(m_mode);
    const DocumentRow &first = rows[size_t(begin)];
    const auto isNeighbour = [&rows, &first](int row) {
        return row >= 0 && row < int(rows.size()) && rows[size_t(row)].change >= 0
            && rows[size_t(row)].section == first.section && rows[size_t(row)].type == first.type;
    };
    const int from = isNeighbour(begin - 1) ? begin + context : begin;
    const int to = isNeighbour(end) ? end - context : end;
    if (to - from < leastHidden)
        return;
    // A section without changes that a person unfolds is wanted whole.
    m_stretches.push_back({from, to, !m_document->sectionOf(first).changed});
}

void DiffRowLayout::setHeights(const RowHeights &heights, const LineHeight &lineHeight, const LineHeight &valueHeight)
{
    m_heights = heights;
    m_lineHeight = lineHeight;
    m_valueHeight = valueHeight;
    rebuild();
}

int DiffRowLayout::heightOf(const ShownRow &shown) const
{
    if (shown.isFold())
        return m_heights.fold;
    const DocumentRow &row = documentRow(shown.row);
    switch (row.type) {
    case DocumentRow::Type::Heading: return m_heights.heading;
    case DocumentRow::Type::Value: return m_valueHeight ? m_valueHeight(row) : m_heights.value;
    case DocumentRow::Type::Line: break;
    }
    return m_lineHeight ? m_lineHeight(row) : m_heights.line;
}

void DiffRowLayout::rebuild()
{
    m_shown.clear();
    m_tops.assign(1, 0);
    if (!m_document)
        return;
    const std::vector<DocumentRow> &rows = m_document->rowsOf(m_mode);
    auto stretch = m_stretches.cbegin();
    for (int row = 0; row < int(rows.size());) {
        const DocumentRow &here = rows[size_t(row)];
        while (stretch != m_stretches.cend() && stretch->end <= row)
            ++stretch;
        if (here.type != DocumentRow::Type::Heading && m_foldedSections[size_t(here.section)]) {
            ++row;
            continue;
        }
        ShownRow shown{row, 0};
        if (stretch != m_stretches.cend() && stretch->begin == row && !stretch->open)
            shown.hidden = stretch->end - stretch->begin;
        m_shown.push_back(shown);
        m_tops.push_back(m_tops.back() + heightOf(shown));
        row += std::max(1, shown.hidden);
    }
}

int DiffRowLayout::indexAt(int y) const
{
    if (m_shown.empty())
        return -1;
    const auto after = std::upper_bound(m_tops.cbegin(), m_tops.cend(), y);
    return std::clamp(int(after - m_tops.cbegin()) - 1, 0, count() - 1);
}

int DiffRowLayout::indexOf(int row) const
{
    const auto after = std::upper_bound(m_shown.cbegin(), m_shown.cend(), row,
                                        [](int wanted, const ShownRow &shown) { return wanted < shown.row; });
    return after == m_shown.cbegin() ? (m_shown.empty() ? -1 : 0) : int(after - m_shown.cbegin()) - 1;
}

bool DiffRowLayout::isShown(int row) const
{
    const int index = indexOf(row);
    return index >= 0 && at(index).row == row && !at(index).isFold();
}

int DiffRowLayout::stretchOf(int row) const
{
    const auto after = std::upper_bound(m_stretches.cbegin(), m_stretches.cend(), row,
                                        [](int wanted, const Stretch &stretch) { return wanted < stretch.begin; });
    return after == m_stretches.cbegin() || (after - 1)->end <= row ? -1 : int(after - m_stretches.cbegin()) - 1;
}

bool DiffRowLayout::canToggle(int index) const
{
    const ShownRow &shown = at(index);
    if (shown.isFold() || documentRow(shown.row).type == DocumentRow::Type::Heading)
        return true;
    return stretchOf(shown.row) >= 0;
}

void DiffRowLayout::toggle(int index)
{
    const ShownRow shown = at(index);
    const DocumentRow &row = documentRow(shown.row);
    if (row.type == DocumentRow::Type::Heading) {
        setSectionFolded(row.section, !isSectionFolded(row.section));
    } else if (const int stretch = stretchOf(shown.row); stretch >= 0) {
        m_stretches[size_t(stretch)].open = !m_stretches[size_t(stretch)].open;
        rebuild();
    }
}

void DiffRowLayout::setSectionFolded(int section, bool folded)
{
    m_foldedSections.at(size_t(section)) = folded;
    rebuild();
}

void DiffRowLayout::reveal(int row)
{
    const DocumentRow &wanted = documentRow(row);
    if (wanted.type != DocumentRow::Type::Heading)
        m_foldedSections.at(size_t(wanted.section)) = false;
    if (const int stretch = stretchOf(row); stretch >= 0)
        m_stretches[size_t(stretch)].open = true;
    rebuild();
}

void DiffRowLayout::setAllOpen(bool open)
{
    for (Stretch &stretch : m_stretches)
        stretch.open = open;
    for (size_t i = 0; i < m_foldedSections.size(); ++i)
        m_foldedSections[i] = !open && m_document->sections[i].hasHeading() && !m_document->sections[i].changed;
    rebuild();
}

} // namespace promptlab
