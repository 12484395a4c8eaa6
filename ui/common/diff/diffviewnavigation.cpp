// SPDX-License-Identifier: GPL-3.0-or-later
// Ways through a comparison: changes, folds, lines, matches.
#include "ui/common/diff/diffview.h"

#include <QScrollBar>

namespace promptlab {

void DiffView::ensureShown(int row, bool inContext)
{
    if (!m_layout.isShown(row)) {
        m_layout.reveal(row);
        updateScrollBars();
        updateRuler();
    }
    const int index = m_layout.indexOf(row);
    const int top = m_layout.top(index);
    const int bottom = top + m_layout.height(index);
    const int room = viewport()->height();
    QScrollBar *bar = verticalScrollBar();
    if (inContext && (top < bar->value() + m_theme.grid(5) || bottom > bar->value() + room - m_theme.grid(5)))
        bar->setValue(top - room / 3);
    else if (top < bar->value())
        bar->setValue(top);
    else if (bottom > bar->value() + room)
        bar->setValue(bottom - room);
    viewport()->update();
}

void DiffView::ensureOffsetShown(const DocumentRow &row, int offset)
{
    const TextSide side = m_state.selection.side;
    QScrollBar *bar = horizontalScrollBar();
    if (row.line(side) < 0 || bar->maximum() == 0)
        return;
    const PaintedLine &line = m_lines.line(row.section, side, row.line(side));
    const int at = line.display.toDisplay(offset);
    const int x = int(line.x(line.rowOf(at), at));
    const int room = m_columns.of(side).textWidth();
    const int margin = std::min(m_theme.grid(20), room / 3);
    if (x < room - margin)
        bar->setValue(std::min(bar->value(), x)); // from the beginning of the line, if that shows it
    if (x < bar->value())
        bar->setValue(x);
    else if (x > bar->value() + room - margin)
        bar->setValue(x - room + margin);
}

/// Where the first difference stands in the line of a row.
int DiffView::firstChangedOffset(int row)
{
    const WordDiff *words = m_state.words ? m_words.words(m_mode, row) : nullptr;
    if (!words)
        return 0;
    for (const WordEdit &edit : words->edits) {
        if (edit.kind != EditKind::Equal)
            return m_state.selection.side == TextSide::Left ? edit.a0 : edit.b0;
    }
    return 0;
}

void DiffView::goToChange(int change)
{
    if (!m_document || change < 0 || change >= int(m_document->changes.size()))
        return;
    const DiffChange &where = m_document->changes.at(size_t(change));
    const int first = where.begin.at(size_t(m_mode));
    const int last = where.end.at(size_t(m_mode)) - 1;
    const bool moved = std::exchange(m_state.currentChange, change) != change;
    // The end as well, as far as the view reaches; then the beginning, which matters more.
    ensureShown(last, true);
    ensureShown(first, true);
    const DocumentRow &row = documentRow(first);
    if (row.type == DocumentRow::Type::Line && row.line(m_state.selection.side) < 0)
        m_state.selection.side = otherSide(m_state.selection.side);
    const int offset = row.type == DocumentRow::Type::Line ? firstChangedOffset(first) : 0;
    m_state.selection.caret = m_state.selection.anchor = {first, offset};
    ensureOffsetShown(row, offset);
    announceRow();
    viewport()->update();
    if (moved)
        Q_EMIT currentChangeChanged(change);
    Q_EMIT cursorMoved();
}

bool DiffView::nextChange()
{
    if (!m_document)
        return false;
    int next = m_state.currentChange + 1;
    if (m_state.currentChange < 0) {
        const int from = std::max(0, m_state.selection.caret.row);
        while (next < int(m_document->changes.size())
               && m_document->changes.at(size_t(next)).begin.at(size_t(m_mode)) < from)
            ++next;
    }
    if (next >= int(m_document->changes.size()))
        return false;
    goToChange(next);
    return true;
}

bool DiffView::previousChange()
{
    if (!m_document)
        return false;
    int previous = m_state.currentChange - 1;
    if (m_state.currentChange < 0) {
        previous = int(m_document->changes.size()) - 1;
        while (previous >= 0
               && m_document->changes.at(size_t(previous)).begin.at(size_t(m_mode)) > m_state.selection.caret.row)
            --previous;
    }
    if (previous < 0)
        return false;
    goToChange(previous);
    return true;
}

void DiffView::setViewed(int change, bool viewed)
{
    if (m_state.viewed.at(size_t(change)) == viewed)
        return;
    m_state.viewed.at(size_t(change)) = viewed;
    const quint64 key = m_document->changes.at(size_t(change)).key;
    if (viewed)
        m_viewedKeys.insert(key);
    else
        m_viewedKeys.remove(key);
    viewport()->update();
    Q_EMIT viewedChanged();
}

int DiffView::viewedCount() const
{
    return int(std::count(m_state.viewed.cbegin(), m_state.viewed.cend(), true));
}

void DiffView::toggleViewedAndGoOn()
{
    if (!m_document || m_document->changes.empty())
        return;
    const int current = m_state.currentChange;
    if (current >= 0 && isViewed(current)) {
        setViewed(current, false);
        return;
    }
    if (current >= 0)
        setViewed(current, true);
    for (int next = current + 1; next < int(m_state.viewed.size()); ++next) {
        if (!m_state.viewed.at(size_t(next))) {
            goToChange(next);
            return;
        }
    }
}

void DiffView::setViewedKeys(const QSet<quint64> &keys)
{
    m_viewedKeys = keys;
    applyViewedKeys();
    viewport()->update();
    Q_EMIT viewedChanged();
}

void DiffView::toggleFold()
{
    if (!m_document || m_layout.count() == 0)
        return;
    const int index = m_layout.indexOf(std::max(0, m_state.selection.caret.row));
    int wanted = index;
    if (!m_layout.canToggle(index)) { // the nearest fold on the screen
        const int first = m_layout.indexAt(m_state.scrollY);
        const int last = m_layout.indexAt(m_state.scrollY + viewport()->height());
        wanted = -1;
        for (int i = first; i <= last; ++i) {
            if (m_layout.at(i).isFold() && (wanted < 0 || std::abs(i - index) < std::abs(wanted - index)))
                wanted = i;
        }
    }
    if (wanted < 0)
        return;
    keepTop([this, wanted] {
        m_layout.toggle(wanted);
        updateScrollBars();
        updateRuler();
    });
}

void DiffView::setAllUnfolded(bool unfolded)
{
    if (!m_document)
        return;
    keepTop([this, unfolded] {
        m_layout.setAllOpen(unfolded);
        updateScrollBars();
        updateRuler();
    });
}

bool DiffView::goToLine(int section, TextSide side, int number)
{
    if (!m_document || section < 0 || section >= int(m_document->sections.size()))
        return false;
    const TextLines &lines = m_document->sections.at(size_t(section)).lines(side);
    for (int line = std::max(0, number - 1); line < lines.count(); ++line) { // cut lines push numbers back
        if (lines.realNumber(LineNumber(line)) != number)
            continue;
        const int row = m_document->rowOfLine(m_mode, section, side, line);
        if (row < 0)
            return false;
        ensureShown(row, true);
        m_state.selection.side = side;
        setCursorPlace({row, 0}, false);
        return true;
    }
    return false;
}

DiffPosition DiffView::position() const
{
    DiffPosition position;
    const TextSelection &selection = m_state.selection;
    if (!m_document || selection.caret.row < 0)
        return position;
    const DocumentRow &row = documentRow(selection.caret.row);
    const DiffSection &section = m_document->sectionOf(row);
    position.side = selection.side;
    position.section = section.title();
    if (const int line = row.line(selection.side); line >= 0) {
        position.line = section.lines(selection.side).realNumber(LineNumber(line));
        position.column = selection.caret.offset + 1;
    }
    return position;
}

int DiffView::currentSection() const
{
    if (!m_document || m_state.selection.caret.row < 0 || m_document->sections.empty())
        return -1;
    return documentRow(m_state.selection.caret.row).section;
}

void DiffView::setMatches(const DiffMatches &matches)
{
    m_matches = matches;
    m_state.matches.clear();
    m_state.currentMatch.reset();
    for (const DiffMatch &match : matches.all)
        m_state.matches[DiffViewState::matchKey(match.section, match.side, match.line)].append(match);
    updateRuler();
    viewport()->update();
}

void DiffView::goToMatch(int match)
{
    m_state.currentMatch.reset();
    if (match >= 0 && match < m_matches.all.size()) {
        const DiffMatch &where = m_matches.all.at(match);
        m_state.currentMatch = where;
        ensureShown(where.row, true);
        m_state.selection.side = where.side;
        setCursorPlace({where.row, where.begin}, false);
        ensureOffsetShown(documentRow(where.row), where.begin);
    }
    viewport()->update();
}

int DiffView::matchFromCursor() const
{
    if (m_matches.all.isEmpty())
        return -1;
    for (int i = 0; i < int(m_matches.all.size()); ++i) {
        const DiffMatch &match = m_matches.all.at(i);
        if (match.row > m_state.selection.caret.row
            || (match.row == m_state.selection.caret.row && match.begin >= m_state.selection.caret.offset))
            return i;
    }
    return 0;
}

} // namespace promptlab
