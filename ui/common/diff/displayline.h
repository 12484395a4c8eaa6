// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QString>

#include <vector>

namespace promptlab {

/// A line as it is shown: tabs are blanks, hidden characters are visible. Offsets go both ways.
class DisplayLine
{
public:
    DisplayLine() = default;
    /// @p columns as lineColumns() gives them: tells whether anything has to be replaced.
    DisplayLine(QStringView raw, int columns);

    [[nodiscard]] const QString &text() const { return m_text; }
    /// Every character is as wide as every other.
    [[nodiscard]] bool isSimple() const { return m_simple; }
    [[nodiscard]] int toDisplay(int raw) const;
    /// The character of the line that stands at an offset of the shown text.
    [[nodiscard]] int toRaw(int display) const;

private:
    QString m_text;
    std::vector<int> m_starts; ///< where each unit of the line begins in the text, then its end; empty: the same
    bool m_simple = true;
};

/// The face of lines and what follows from it.
struct LineFace {
    QFont font;
    qreal cell = 8;      ///< width of a column
    int height = 20;     ///< of one row of text
    int ascentShift = 0; ///< from the top of a row to the top of its glyphs
};
[[nodiscard]] LineFace lineFace(const QFont &font, int lineHeight);

/// Where each row of a wrapped line begins, the first one (0) included: at blanks where there are some. @p width in
/// pixels; 0 or less: one row.
[[nodiscard]] std::vector<int> wrapStarts(const DisplayLine &line, qreal width, const LineFace &face);
/// How many rows that are, without making them where the line is plain. @p columns as lineColumns() gives them.
[[nodiscard]] int wrapCount(QStringView raw, int columns, qreal width, const LineFace &face);

} // namespace promptlab
