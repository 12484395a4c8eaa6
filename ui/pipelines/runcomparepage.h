// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pipelines/runcomparer.h"

#include <QJsonObject>
#include <QWidget>

class QStackedWidget;

namespace promptlab {

class AnswerComparison;
class ChangedRowsPanel;
class ComparisonPanel;
class EmptyState;
class PaneSplitter;
class RunSideChooser;
class Theme;

/// Two earlier runs against each other: both sides to be chosen at the top, the verdict with its intervals, and the
/// rows that changed with both answers side by side.
class RunComparePage final : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive the page. @p newRun and @p back are offered where there is nothing to compare.
    RunComparePage(const Theme &theme, PipelineController &controller, QAction &newRun, QAction &back,
                   QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(RunComparePage)

    /// Holds run @p candidate against @p baseline; 0: the newest other run that asked the same.
    void start(int candidate, int baseline = 0);
    /// Takes in what the list of runs holds now; keeps what is chosen.
    void followRuns();
    void swapSides();
    [[nodiscard]] QWidget *firstField() const;
    [[nodiscard]] const ComparedRunsPtr &shown() const { return m_shown; }
    [[nodiscard]] ComparisonPanel *comparison() const { return m_comparison; }
    [[nodiscard]] ChangedRowsPanel *changes() const { return m_changes; }
    [[nodiscard]] AnswerComparison *answers() const { return m_answers; }
    /// Whether two sides are there to be compared.
    [[nodiscard]] bool isComparable() const;
    [[nodiscard]] QJsonObject saveState() const;
    void restoreState(const QJsonObject &state);

Q_SIGNALS:
    /// Comparing began or ended.
    void busyChanged(bool busy);
    void failed(const promptlab::Error &error);
    /// Another comparison is shown, or none.
    void shownChanged();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeChoosers();
    QWidget *makeResults();
    void offerBaselines(int wanted);
    void compareChosen();
    void showCompared(const ComparedRunsPtr &runs);

    const Theme &m_theme;
    PipelineController &m_controller;
    QAction &m_newRun;
    QAction &m_back;
    RunComparer *m_comparer;
    RunSideChooser *m_baseline = nullptr;
    RunSideChooser *m_candidate = nullptr;
    QStackedWidget *m_pages = nullptr;
    EmptyState *m_nothing = nullptr;
    PaneSplitter *m_down = nullptr;
    PaneSplitter *m_across = nullptr;
    ComparisonPanel *m_comparison = nullptr;
    ChangedRowsPanel *m_changes = nullptr;
    AnswerComparison *m_answers = nullptr;
    ComparedRunsPtr m_shown;
};

} // namespace promptlab
