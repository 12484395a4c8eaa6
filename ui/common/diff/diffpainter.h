// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/diff/diffcolumns.h"
#include "ui/common/diff/diffrowlayout.h"
#include "ui/common/diff/diffsearch.h"
#include "ui/common/diff/linecache.h"
#include "ui/common/diff/textselection.h"
#include "ui/common/diff/valuelayout.h"
#include "ui/common/diff/wordcache.h"

#include <QPainter>

#include <optional>

namespace promptlab {

/// What a view shows beside its document.
struct DiffViewState {
    std::vector<bool> viewed; ///< by change
    int currentChange = -1;
    bool words = true;
    int scrollX = 0;
    int scrollY = 0;
    TextSelection selection;
    bool focused = false;
    bool caretVisible = false;
    QString unfoldKey;                        ///< shown in folds
    QHash<quint64, QList<DiffMatch>> matches; ///< by matchKey()
    std::optional<DiffMatch> currentMatch;

    [[nodiscard]] static quint64 matchKey(int section, TextSide side, int line)
    {
        return (quint64(quint32(section)) << 33) | (quint64(side) << 32) | quint32(line);
    }
    /// Whether every change of a section was viewed; false for a section without changes.
    [[nodiscard]] bool isSectionViewed(const DiffDocument &document, int section) const;
};

/// All that painting reads. Lives for one paint event.
struct DiffPaintInput {
    const Theme &theme;
    const DiffDocument &document;
    DiffViewMode mode;
    const DiffRowLayout &layout;
    const DiffColumns &columns;
    const DiffViewState &state;
    LineCache &lines;
    WordCache &words;
    const QWidget &widget; ///< for the style
};

/// Paints the rows of a comparison: both sides and the strip between them, row by row.
class DiffPainter final
{
public:
    DiffPainter(QPainter &painter, const DiffPaintInput &input);
    Q_DISABLE_COPY_MOVE(DiffPainter)

    /// @param size of the viewport.
    void paint(const QRect &clip, const QSize &size);

private:
    void row(int index, const QRect &rect);
    void fold(const ShownRow &shown, const QRect &rect);
    void heading(const DocumentRow &row, const QRect &rect);
    void headingSide(const DocumentRow &row, TextSide side, const QRect &rect);
    void value(const DocumentRow &row, int index, const QRect &rect);
    void valueSide(const DocumentRow &row, int index, TextSide side, const QRect &rect);
    void valueOnce(const DocumentRow &row, int index, const QRect &rect);
    void valueGlyph(const DiffValueRow &value, DiffTone tone, const SideColumns &columns, const QRect &rect);
    /// Gives the room that is left for the value, and its font to the painter.
    QRect valueName(const QString &name, ColorRole ink, const SideColumns &columns, const QRect &rect);
    /// The first line of a row of values: its sign, its name and its box stand there.
    [[nodiscard]] QRect firstValueLine(const QRect &rect) const;
    void valueText(const ValueLayout &value, const QRect &room);
    /// Marks what changed in the value of one side, which begins at @p at of what is shown and is @p length long.
    void valueWords(const ValueLayout &shown, int index, TextSide side, int at, int length, const QRect &room);
    void lineSide(const DocumentRow &row, int index, TextSide side, const QRect &rect);
    void emptySide(const QRect &rect);
    void lineText(const DocumentRow &row, int index, TextSide side, const QRect &rect);
    void lineMarks(const PaintedLine &line, const DocumentRow &row, int index, TextSide side, const QRect &rect);
    void words(const PaintedLine &line, int index, TextSide side, const QRect &rect);
    void fillRange(const PaintedLine &line, int begin, int end, const QRect &rect, const QColor &color,
                   bool toEdge = false);
    void caret(const PaintedLine &line, int offset, const QRect &rect);
    void lineEndNote(const DocumentRow &row, TextSide side, const PaintedLine &line, const QRect &rect);
    void movedLabel(const DocumentRow &row, TextSide side, const QRect &rect);
    void numbers(const DocumentRow &row, TextSide side, const QRect &rect, bool current);
    void glyph(const QString &sign, const QColor &color, int x, const QRect &rect);
    void gutter(const DocumentRow &row, int index, const QRect &rect);
    void box(const QRect &rect, bool checked, bool partly);
    void frameOfCurrent(const QSize &size);
    void focusRing(int row, const QRect &rect);
    void hint(const QString &text, const QRect &rect);
    [[nodiscard]] QColor lineColor(const DocumentRow &row, TextSide side, bool current) const;
    [[nodiscard]] QRect sideRect(TextSide side, const QRect &rect) const;

    QPainter &m_painter;
    const DiffPaintInput &m_in;
    const Theme &m_theme;
};

/// The tone of one side of a changed row; nothing for an unchanged row or a side without a line.
[[nodiscard]] std::optional<DiffTone> sideTone(const DocumentRow &row, TextSide side);

/// Where the box "viewed" of a row stands; @p rowRect spans the viewport.
[[nodiscard]] QRect viewedBoxRect(const DiffColumns &columns, const Theme &theme, const QRect &rowRect,
                                  const QWidget &widget);

/// The label "moved to line 20" of the first line of a moved block: its text and place; empty where there is none.
struct MovedLabel {
    QString text;
    QRect rect;
    int section = 0;
    TextSide target = TextSide::Left; ///< where the other end is
    int line = -1;
};
[[nodiscard]] MovedLabel movedLabelOf(const DiffDocument &document, const DocumentRow &row, TextSide side,
                                      const DiffColumns &columns, const Theme &theme, const QRect &rowRect);
/// Room that such a label takes at the end of a line. @param digits of the largest line number, at least 1.
[[nodiscard]] int movedLabelReserve(const Theme &theme, int digits);

} // namespace promptlab
