// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"
#include "ui/pipelines/runsummarymodel.h"

#include <QWidget>

class QChartView;
class QLabel;

namespace promptlab {

class Badge;

/// Pass rate and latency of every version and model as points with their ranges. The table beside it holds the same
/// numbers. A keyboard cursor (left, right) reads the values.
class RunCharts final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the charts.
    RunCharts(const Theme &theme, const RunSummaryModel &model, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(RunCharts)

    /// Row of the model that the cursor is on, or -1.
    [[nodiscard]] int cursor() const { return m_cursor; }
    /// What the cursor reads.
    [[nodiscard]] QString reading() const;

protected:
    void showEvent(QShowEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    /// A point with a range, one a category.
    struct Mark {
        QString label;
        std::optional<double> value;
        double from = 0;
        double to = 0;
    };
    QWidget *chartColumn(const QString &title, QChartView *view, Badge *badge);
    [[nodiscard]] QList<Mark> passMarks() const;
    [[nodiscard]] QList<Mark> latencyMarks() const;
    void draw(QChartView *view, const QList<Mark> &marks, double top, const QString &format);
    void outdate();
    void rebuild();
    void moveCursor(int row);

    const Theme &m_theme;
    const RunSummaryModel &m_model;
    QChartView *m_pass;
    QChartView *m_latency;
    QList<Badge *> m_badges;
    QLabel *m_reading;
    int m_cursor = -1;
    bool m_outdated = true; ///< what is drawn is of before
};

} // namespace promptlab
