// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"
#include "ui/pipelines/loadedrun.h"

#include <QJsonObject>
#include <QWidget>

class QAction;
class QStackedWidget;
class QTabBar;
class QTableView;

namespace promptlab {

class CaseDetailPanel;
class ChangedRowsPanel;
class ComparisonPanel;
class PaneSplitter;
class ResultMatrixPanel;
class RunProgressStrip;
class RunSummaryModel;

/// One run: where it stands, the matrix, the selected case beside it, comparison, changed rows, charts and table below.
/// Where there is little room the case becomes the first tab below the matrix.
class RunView final : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive the view; the actions go to the failures before and after.
    RunView(const Theme &theme, QAction &previousFailure, QAction &nextFailure, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(RunView)

    void setRun(const LoadedRunPtr &run);
    [[nodiscard]] const LoadedRunPtr &run() const { return m_run; }
    void showProgress(const RunProgress &progress, std::optional<qint64> expectedMicros);
    [[nodiscard]] ResultMatrixPanel *matrix() const { return m_matrix; }
    [[nodiscard]] CaseDetailPanel *detail() const { return m_detail; }
    [[nodiscard]] ComparisonPanel *comparison() const { return m_comparison; }
    [[nodiscard]] ChangedRowsPanel *changes() const { return m_changes; }
    [[nodiscard]] RunProgressStrip *strip() const { return m_strip; }
    [[nodiscard]] bool isNarrow() const { return m_narrow; }
    /// Matrix, the tabs with what they show, and the answer: in the order in which F6 visits them.
    [[nodiscard]] QList<QWidget *> panels() const;
    /// Goes to the next cell, or the one before, that has an answer that did not pass, and shows the first such answer.
    /// False when there is none.
    bool goToFailure(bool forward);
    /// Brings the tab @p id to the front: "case" (narrow only), "comparison", "changes", "charts", "table".
    void showTab(const QString &id);
    [[nodiscard]] QString tab() const;
    [[nodiscard]] QJsonObject saveState() const;
    void restoreState(const QJsonObject &state);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeLower();
    void addTab(const QString &id, const QString &text, QWidget *page);
    void setNarrow(bool narrow);
    void fitLower();
    void followTab();
    void followPair(int pair);
    void showCurrent();
    [[nodiscard]] QString title() const;

    const Theme &m_theme;
    LoadedRunPtr m_run;
    RunProgressStrip *m_strip;
    ResultMatrixPanel *m_matrix;
    CaseDetailPanel *m_detail;
    ComparisonPanel *m_comparison;
    RunSummaryModel *m_summary;
    PaneSplitter *m_across;
    PaneSplitter *m_down;
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_pages = nullptr;
    QHash<QString, QWidget *> m_tabPages;
    ChangedRowsPanel *m_changes = nullptr;
    QTableView *m_summaryTable = nullptr;
    int m_repeat = 0;
    std::pair<int, int> m_lastCurrent{-1, -1};
    bool m_settingRun = false;
    bool m_narrow = false;
    int m_lowerHeight = 0;
};

} // namespace promptlab
