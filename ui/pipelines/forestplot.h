// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"
#include "ui/pipelines/loadedrun.h"

#include <QWidget>

namespace promptlab {

/// One row of the plot: a quantity's difference with its interval.
struct ForestRow {
    QString name;
    double difference = 0;
    std::optional<Interval> interval;
    StatusTone tone = StatusTone::Inconclusive;
    bool decided = false; ///< filled square; else hollow
    bool primary = false; ///< what the verdicts are about
    QString sentence;     ///< read aloud, and the tool tip
};

/// What the plot shows.
struct ForestData {
    QList<ForestRow> rows;
    QString lowerSide;  ///< "v4 better"
    QString upperSide;  ///< "v5 better, points"
    double margin = 0;  ///< loss that is accepted: the limit stands at −margin
    double scale = 100; ///< from shares to what is written
};

/// The rows for one pair: the primary measure, the score, then every metric.
[[nodiscard]] ForestData forestData(const ComparedPair &pair);

/// Differences of candidate and baseline as squares with their 95 % intervals, one row a measure, on one axis that
/// holds zero. A keyboard cursor (up, down) reads the rows.
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

Q_SIGNALS:
    /// The cursor went to a row; @p sentence is its value in words.
    void rowRead(const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] int rowHeight() const;
    [[nodiscard]] QRect plotRect() const;
    [[nodiscard]] double reach() const;
    [[nodiscard]] double xOf(double value, const QRect &plot) const;
    [[nodiscard]] int rowAt(int y) const;
    void moveCursor(int row);
    void paintAxis(QPainter &painter, const QRect &plot) const;
    void paintRow(QPainter &painter, int row, const QRect &plot) const;

    const Theme &m_theme;
    ForestData m_data;
    int m_cursor = -1;
};

} // namespace promptlab
