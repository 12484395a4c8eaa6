// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/diff/diffdocument.h"
#include "ui/common/diff/displayline.h"
#include "ui/common/theme.h"

#include <QCache>
#include <QTextLayout>

namespace promptlab {

/// A line that is ready to be drawn, row by row.
struct PaintedLine {
    DisplayLine display;
    std::vector<int> starts; ///< where each row begins in the shown text
    std::vector<std::unique_ptr<QTextLayout>> rows;
    std::vector<std::pair<int, int>> variables; ///< places of the shown text: begin, end

    /// The row that shows an offset of the shown text.
    [[nodiscard]] int rowOf(int offset) const;
    [[nodiscard]] int endOf(int row) const;
    /// From the left end of the text to an offset of the shown text, in its row.
    [[nodiscard]] qreal x(int row, int offset) const;
    /// The offset of the shown text that is nearest to a place in a row.
    [[nodiscard]] int offsetAt(int row, qreal place) const;
};

/// Lines that were drawn lately, so that scrolling lays out new lines only. Holds what a few screens show.
class LineCache final
{
public:
    /// @p theme must outlive the cache.
    explicit LineCache(const Theme &theme);
    Q_DISABLE_COPY_MOVE(LineCache)

    void setDocument(std::shared_ptr<const DiffDocument> document);
    /// @p wrapWidth in pixels; 0: lines are not wrapped. @p firstReserve is left free in lines that a moved block
    /// begins with, for its label.
    void setFace(const LineFace &face, qreal wrapWidth, qreal firstReserve);
    [[nodiscard]] const LineFace &face() const { return m_face; }
    /// Colours changed.
    void clear() { m_lines.clear(); }

    /// Stays valid until the next call.
    [[nodiscard]] const PaintedLine &line(int section, TextSide side, int line);
    /// Rows that a line takes, without laying it out where it is plain and short.
    [[nodiscard]] int rowCount(int section, TextSide side, int line) const;

private:
    [[nodiscard]] qreal widthOf(const DiffSection &section, TextSide side, int line) const;
    [[nodiscard]] std::unique_ptr<PaintedLine> make(const DiffSection &section, TextSide side, int line) const;

    const Theme &m_theme;
    std::shared_ptr<const DiffDocument> m_document;
    LineFace m_face;
    qreal m_wrapWidth = 0;
    qreal m_firstReserve = 0;
    QCache<quint64, PaintedLine> m_lines;
};

} // namespace promptlab
