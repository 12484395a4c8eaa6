// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipelines/runview.h"

#include "ui/common/panesplitter.h"
#include "ui/pipelines/casedetailpanel.h"
#include "ui/pipelines/changedrowspanel.h"
#include "ui/pipelines/comparisonpanel.h"
#include "ui/pipelines/matrixcells.h"
#include "ui/pipelines/plaintable.h"
#include "ui/pipelines/resultmatrixpanel.h"
#include "ui/pipelines/runcharts.h"
#include "ui/pipelines/runprogressstrip.h"
#include "ui/pipelines/runsummarymodel.h"
#include "ui/pipelines/runtext.h"

#include <QHeaderView>
#include <QLocale>
#include <QScopedValueRollback>
#include <QStackedWidget>
#include <QTabBar>
#include <QTableView>

namespace promptlab {

namespace {

constexpr int detailWidth = 352;
constexpr int lowerHeight = 292;
constexpr int lowerLeastGrids = 24; ///< below its tabs
constexpr int matrixLeastRows = 3;
constexpr int narrowBelow = 1'000; ///< of this view; the list of runs stands beside it

const QString caseTab = QStringLiteral("case");
const QString comparisonTab = QStringLiteral("comparison");
const QString changesTab = QStringLiteral("changes");
const QString chartsTab = QStringLiteral("charts");
const QString tableTab = QStringLiteral("table");

} // namespace

RunView::RunView(const Theme &theme, QAction &previousFailure, QAction &nextFailure, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_strip(new RunProgressStrip(theme, this)),
      m_matrix(new ResultMatrixPanel(theme, this)),
      m_detail(new CaseDetailPanel(theme, previousFailure, nextFailure, this)),
      m_comparison(new ComparisonPanel(theme, this)), m_summary(new RunSummaryModel(this)),
      m_across(new PaneSplitter(theme, Qt::Horizontal, this)), m_down(new PaneSplitter(theme, Qt::Vertical, this))
{
    auto *left = new QWidget(m_across);
    auto *column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_strip);
    m_down->addWidget(m_matrix);
    m_down->addWidget(makeLower());
    m_down->setDefaultSizes({-1, lowerHeight});
    column->addWidget(m_down, 1);
    m_across->addWidget(left);
    m_across->addWidget(m_detail);
    m_detail->setMinimumWidth(theme.grid(60));
    m_across->setDefaultSizes({-1, detailWidth});
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_across);

    m_detail->showNothing(tr("Select a cell to see its output and checks."));
    m_down->installEventFilter(this);
    m_matrix->installEventFilter(this); // its chips take more lines where it is narrow
    connect(&theme, &Theme::changed, this, &RunView::fitLower);
    connect(m_matrix, &ResultMatrixPanel::currentChanged, this, [this] {
        const auto current = m_matrix->current();
        if (std::exchange(m_lastCurrent, current) != current)
            m_repeat = 0;
        if (!m_settingRun)
            showCurrent();
    });
    connect(m_detail, &CaseDetailPanel::repeatWanted, this, [this](int repeat) {
        m_repeat = repeat;
        showCurrent();
    });
    connect(m_comparison, &ComparisonPanel::pairChanged, this, &RunView::followPair);
    connect(m_comparison, &ComparisonPanel::rowsWanted, this, [this](bool improved) {
        m_matrix->setFilter(improved ? MatrixFilter::Improved : MatrixFilter::Worse);
        m_matrix->setFocus(Qt::OtherFocusReason);
    });
}

QWidget *RunView::makeLower()
{
    auto *lower = new QWidget(m_down);
    m_tabs = new QTabBar(lower);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Parts of the run"));
    m_pages = new QStackedWidget(lower);
    m_changes = new ChangedRowsPanel(m_theme, tr("Rows that changed"), m_pages);
    m_changes->table()->setObjectName(QStringLiteral("changedRows"));
    m_changes->table()->setToolTip(tr("Enter or a click shows the row in the matrix"));
    m_summaryTable =
        makePlainTable(m_theme, m_summary, tr("Numbers of every version and model"), PlainTableRoom::FirstColumn, this);
    m_summaryTable->setObjectName(QStringLiteral("runNumbers"));
    addTab(comparisonTab, tr("Comparison"), m_comparison);
    addTab(changesTab, tr("Changed rows"), m_changes);
    addTab(chartsTab, tr("Charts"), new RunCharts(m_theme, *m_summary, m_pages));
    addTab(tableTab, tr("Table"), m_summaryTable);
    auto *column = new QVBoxLayout(lower);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_tabs);
    column->addWidget(m_pages, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &RunView::followTab);
    connect(m_changes, &ChangedRowsPanel::rowChosen, this, [this](const QString &key) { m_matrix->goToRow(key); });
    return lower;
}

void RunView::addTab(const QString &id, const QString &text, QWidget *page)
{
    const int index = m_tabs->addTab(text);
    m_tabs->setTabData(index, id);
    m_tabs->setTabToolTip(index, text);
    page->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Ignored); // none of them takes room from the matrix
    m_pages->addWidget(page);
    m_tabPages.insert(id, page);
}

void RunView::followTab()
{
    if (QWidget *page = m_tabPages.value(tab()))
        m_pages->setCurrentWidget(page);
}

QString RunView::tab() const
{
    return m_tabs->tabData(m_tabs->currentIndex()).toString();
}

QList<QWidget *> RunView::panels() const
{
    return {m_matrix, m_tabs, m_pages, m_detail};
}

void RunView::showTab(const QString &id)
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (m_tabs->tabData(i).toString() == id)
            m_tabs->setCurrentIndex(i);
    }
    followTab();
}

void RunView::setNarrow(bool narrow)
{
    if (std::exchange(m_narrow, narrow) == narrow)
        return;
    if (narrow) {
        const int index = m_tabs->insertTab(0, tr("Case"));
        m_tabs->setTabData(index, caseTab);
        m_tabs->setTabToolTip(index, tr("The selected case"));
        m_tabPages.insert(caseTab, m_detail);
        m_pages->addWidget(m_detail);
        m_tabs->setCurrentIndex(0);
    } else {
        m_tabPages.remove(caseTab);
        m_pages->removeWidget(m_detail);
        m_across->addWidget(m_detail);
        m_detail->show();
        m_tabs->removeTab(0);
        m_across->setDefaultSizes({-1, detailWidth});
        m_across->resetSizes();
    }
    followTab();
}

void RunView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    setNarrow(width() < narrowBelow);
}

bool RunView::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && (watched == m_down || watched == m_matrix))
        fitLower();
    return QWidget::eventFilter(watched, event);
}

/// In a low window some rows of the matrix stay in sight, unless a person moved the boundary.
void RunView::fitLower()
{
    if (!m_down->saveSizes().isEmpty() || m_down->height() <= 0)
        return;
    const int left = m_down->height() - m_down->handleWidth() - m_matrix->heightOfRows(matrixLeastRows);
    const int least = m_tabs->sizeHint().height() + m_theme.grid(lowerLeastGrids);
    const int height = std::clamp(left, std::min(least, lowerHeight), lowerHeight);
    if (std::exchange(m_lowerHeight, height) != height)
        m_down->setDefaultSizes({-1, height});
}

QString RunView::title() const
{
    const RunResults &results = m_run->results;
    QStringList parts;
    const qint64 cells = results.spec.versions.size() * results.spec.models.size() * results.spec.repeats;
    parts.append(tr("%Ln row(s)", nullptr, cells > 0 ? int(results.run.caseCount / cells) : 0));
    if (results.spec.models.size() > 1)
        parts.append(tr("%n model(s)", nullptr, int(results.spec.models.size())));
    if (results.spec.repeats > 1)
        parts.append(tr("%n repeat(s)", nullptr, results.spec.repeats));
    // Answers of another provider, or of a recording, are another thing.
    const QString &provider = results.spec.providerName.isEmpty() ? results.run.provider : results.spec.providerName;
    return QStringLiteral("%1 · %2 · %3")
        .arg(tr("%1 on %2").arg(versionsText(results.spec), datasetText(results.spec)),
             parts.join(QStringLiteral(" × ")), tr("asked %1", "%1: a provider").arg(provider));
}

void RunView::setRun(const LoadedRunPtr &run)
{
    m_run = run;
    const QScopedValueRollback setting(m_settingRun, true); // the case is shown once, at the end
    if (run && run->activity != RunActivity::Here)
        m_strip->showTotals(title(), run->results.run, run->results.totals);
    m_matrix->setRun(run);
    if (run)
        m_comparison->setData({run->results.run.id.toString(), run->pairs, run->results.run.simulated,
                               run->results.run.status != RunStatus::Completed, run->analysisProblem});
    else
        m_comparison->clear();
    m_summary->setAnalysis(run ? run->analysis : RunAnalysis());
    // A column that says the same of every row, or nothing, only takes the room of the others.
    m_summaryTable->setColumnHidden(RunSummaryModel::ModelColumn, !m_summary->hasSeveralModels());
    m_summaryTable->setColumnHidden(RunSummaryModel::UncheckedColumn, !m_summary->hasUnchecked());
    m_summaryTable->setColumnHidden(RunSummaryModel::ErrorsColumn, !m_summary->hasErrors());
    fitPlainTable(m_summaryTable);
    fitLower(); // other chips stand above the matrix
    showCurrent();
}

void RunView::showProgress(const RunProgress &progress, std::optional<qint64> expectedMicros)
{
    if (m_run)
        m_strip->showProgress(title(), progress, expectedMicros);
}

void RunView::followPair(int pair)
{
    if (pair >= 0 && m_run && pair < m_run->pairs.size()) {
        m_changes->setPair(m_run->pairs.at(pair).summary);
        m_matrix->setPair(m_run->pairs.at(pair).candidate);
    } else {
        m_changes->clear();
    }
    const int count = m_changes->model().rowCount();
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (m_tabs->tabData(i).toString() == changesTab)
            m_tabs->setTabText(i,
                               count == 0 ? tr("Changed rows") : tr("Changed rows %1").arg(QLocale().toString(count)));
    }
}

void RunView::showCurrent()
{
    const auto [row, column] = m_matrix->current();
    if (!m_run || row < 0)
        m_detail->showNothing(tr("Select a cell to see its output and checks."));
    else
        m_detail->showCase(caseDetail(m_matrix->model(), row, column, m_repeat));
}

bool RunView::goToFailure(bool forward)
{
    if (!m_run || !m_matrix->goToFailure(forward))
        return false;
    const auto [row, column] = m_matrix->current();
    const int repeat = firstFailedRepeat(m_matrix->model().cell(row, column), m_run->results.results);
    if (std::exchange(m_repeat, repeat) != repeat)
        showCurrent();
    return true;
}

QJsonObject RunView::saveState() const
{
    static constexpr const char *modes[] = {"diff", "text", "both"};
    return {{QStringLiteral("tab"), tab()},
            {QStringLiteral("output"), QLatin1String(modes[int(m_detail->outputMode())])},
            {QStringLiteral("across"), m_across->saveSizes()},
            {QStringLiteral("down"), m_down->saveSizes()},
            {QStringLiteral("matrix"), m_matrix->saveState()}};
}

void RunView::restoreState(const QJsonObject &state)
{
    showTab(state.value(QStringLiteral("tab")).toString());
    const QString output = state.value(QStringLiteral("output")).toString();
    m_detail->setOutputMode(output == QLatin1String("text")
                                ? OutputMode::Text
                                : (output == QLatin1String("both") ? OutputMode::Both : OutputMode::Diff));
    m_across->restoreSizes(state.value(QStringLiteral("across")).toArray());
    m_down->restoreSizes(state.value(QStringLiteral("down")).toArray());
    m_matrix->restoreState(state.value(QStringLiteral("matrix")).toObject());
}

} // namespace promptlab
