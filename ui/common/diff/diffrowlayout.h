// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/diff/diffdocument.h"

#include <functional>

namespace promptlab {

/// One row as it stands on the screen: a row of the document, or a fold in place of some.
struct ShownRow {
    int row = 0;    ///< of the document; of a fold: the first one it hides
    int hidden = 0; ///< rows that a fold hides; 0: no fold

    [[nodiscard]] bool isFold() const { return hidden > 0; }
    friend bool operator==(const ShownRow &, const ShownRow &) = default;
};

/// Heights in pixels.
struct RowHeights {
    int line = 20;
    int value = 28;
    int heading = 32;
    int fold = 24;
};

/// Which rows of a document are shown, and where: unchanged stretches fold away, sections fold under their headings.
/// Both sides share each row, so they cannot drift apart. Knows no widget.
class DiffRowLayout final
{
public:
    /// The height of a row of lines or values; for wrapped text.
    using LineHeight = std::function<int(const DocumentRow &row)>;

    /// Starts anew: unchanged sections are folded and so is what is more than @p context lines from a change; negative:
    /// nothing is folded.
    void setDocument(std::shared_ptr<const DiffDocument> document, DiffViewMode mode, int context);
    /// @param lineHeight empty: every line is one row high. @param valueHeight the same of rows of values.
    void setHeights(const RowHeights &heights, const LineHeight &lineHeight = {}, const LineHeight &valueHeight = {});

    [[nodiscard]] int count() const { return int(m_shown.size()); }
    [[nodiscard]] const ShownRow &at(int index) const { return m_shown.at(size_t(index)); }
    [[nodiscard]] int top(int index) const { return m_tops.at(size_t(index)); }
    [[nodiscard]] int height(int index) const { return top(index + 1) - top(index); }
    /// Height of all shown rows.
    [[nodiscard]] int total() const { return m_tops.back(); }
    /// The row at a height, the nearest one outside of the rows; -1 when there are none.
    [[nodiscard]] int indexAt(int y) const;
    /// Where a document row is shown, or the fold or heading that hides it; -1 without rows.
    [[nodiscard]] int indexOf(int row) const;
    [[nodiscard]] bool isShown(int row) const;

    [[nodiscard]] bool isSectionFolded(int section) const { return m_foldedSections.at(size_t(section)); }
    /// Whether toggle() does anything there.
    [[nodiscard]] bool canToggle(int index) const;
    /// Opens a fold; closes the opened stretch that a row is in; folds and unfolds the section of a heading.
    void toggle(int index);
    void setSectionFolded(int section, bool folded);
    /// Opens whatever hides a row.
    void reveal(int row);
    void setAllOpen(bool open);

private:
    /// Unchanged rows [begin, end) that may be hidden.
    struct Stretch {
        int begin = 0;
        int end = 0;
        bool open = false;
    };
    void findStretches(int context);
    void findStretchesOf(int begin, int end, int context);
    void rebuild();
    [[nodiscard]] int heightOf(const ShownRow &shown) const;
    /// Index of the stretch that holds a row; -1: none.
    [[nodiscard]] int stretchOf(int row) const;
    [[nodiscard]] const DocumentRow &documentRow(int row) const { return m_document->rowsOf(m_mode).at(size_t(row)); }

    std::shared_ptr<const DiffDocument> m_document;
    DiffViewMode m_mode = DiffViewMode::SideBySide;
    RowHeights m_heights;
    LineHeight m_lineHeight;
    LineHeight m_valueHeight;
    std::vector<Stretch> m_stretches; ///< ascending
    std::vector<bool> m_foldedSections;
    std::vector<ShownRow> m_shown;
    std::vector<int> m_tops{0}; ///< one more than rows
};

} // namespace promptlab
