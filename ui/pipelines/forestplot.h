// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pipelines/forestdata.h"

#include <QWidget>

namespace promptlab {

/// Differences of candidate and baseline as squares with their two-sided 95 % intervals, one row a measure, over a grid
/// that holds zero; a triangle marks the one-sided bound. The scale stands below in a ForestAxis, which stays in view
/// where the rows scroll. A keyboard cursor (up, down) reads the rows.
class ForestPlot final : public QWidget
{
    Q_OBJECT

public:
    /// @p theme must outlive the plot.
    explicit ForestPlot(const Theme &theme, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(ForestPlot)

    void setData(const ForestData &data);
    [[nodiscard]] const ForestData &data() const { return m_data; }
    /// Row of the keyboard cursor, or -1.
    [[nodiscard]] int cursor() const { return m_cursor; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

    /// The scale of the plot, from @p top on; as wide as the plot.
    void paintScale(QPainter &painter, int top) const;
    [[nodiscard]] int scaleHeight() const;
    /// All words of the scale, the legend with them.
    [[nodiscard]] QStringList scaleWords() const;
    /// Whether what is painted into the scale keeps apart.
    [[nodiscard]] bool scaleIsApart() const;

Q_SIGNALS:
    /// The cursor went to a row; @p sentence is its value in words.
    void rowRead(const QString &sentence);
    /// What the axis shows.
    void scaleChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] int rowHeight() const;
    /// Where the parts of a row stand; the interval in figures only where there is room for it.
    struct Columns {
        int figure = 0;   ///< width of the differences
        int interval = 0; ///< width of the intervals; 0: not shown
        QRect plot;
    };
    [[nodiscard]] Columns columns() const;
    /// Widths of the widest words of a kind, measured once for the data and the fonts.
    struct Words {
        int name = 0;
        int figure = 0;
        int interval = 0;
    };
    [[nodiscard]] const Words &widestWords() const;
    [[nodiscard]] QRect plotRect() const { return columns().plot; }
    /// What line, triangle and dashes mean, in as many lines as they need.
    [[nodiscard]] QStringList legendLines() const;
    [[nodiscard]] QString limitWord() const;
    [[nodiscard]] QString dashedWord() const;
    [[nodiscard]] bool limitFits(const QRect &plot) const;
    [[nodiscard]] bool limitFitsBeside(const QRect &plot) const;
    [[nodiscard]] std::pair<QRect, QRect> sidePlaces(const QRect &plot, int top) const;
    [[nodiscard]] double reach() const;
    [[nodiscard]] double xOf(double value, const QRect &plot) const;
    [[nodiscard]] int rowAt(int y) const;
    void moveCursor(int row);
    [[nodiscard]] bool hasBound() const;
    void paintGrid(QPainter &painter, const QRect &plot) const;
    void paintSides(QPainter &painter, const QRect &plot, int top) const;
    void paintLegend(QPainter &painter, const QRect &plot, int top) const;
    [[nodiscard]] double shownStep(const QRect &plot) const;
    void paintBound(QPainter &painter, double value, int top, const QRect &plot) const;
    void paintRow(QPainter &painter, int row, const Columns &place) const;
    void paintFigures(QPainter &painter, const ForestRow &row, int top, const Columns &place) const;

    const Theme &m_theme;
    ForestData m_data;
    mutable std::optional<Words> m_widest;
    int m_cursor = -1;
};

/// The scale under a plot: numbers, which side is whose, the limit, and what the marks mean.
class ForestAxis final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the axis. Stands below the plot, at its left edge.
    ForestAxis(const Theme &theme, const ForestPlot &plot, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(ForestAxis)

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    const Theme &m_theme;
    const ForestPlot &m_plot;
};

} // namespace promptlab
