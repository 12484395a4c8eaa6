// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipelines/runcomparepage.h"

#include "ui/common/emptystate.h"
#include "ui/common/panesplitter.h"
#include "ui/pipelines/answercomparison.h"
#include "ui/pipelines/changedrowspanel.h"
#include "ui/pipelines/comparisonpanel.h"
#include "ui/pipelines/runsidechooser.h"
#include "ui/pipelines/runtext.h"

#include <QComboBox>
#include <QStackedWidget>
#include <QTableView>

namespace promptlab {

namespace {

constexpr int verdictHeight = 300;
constexpr int comparedRowsWidth = 400;

} // namespace

RunComparePage::RunComparePage(const Theme &theme, PipelineController &controller, QAction &newRun, QAction &back,
                               QWidget *parent)
    : QWidget(parent), m_theme(theme), m_controller(controller), m_newRun(newRun), m_back(back),
      m_comparer(new RunComparer(controller, this)), m_pages(new QStackedWidget(this)),
      m_nothing(new EmptyState(theme, m_pages))
{
    QWidget *choosers = makeChoosers();
    m_pages->addWidget(m_nothing);
    m_pages->addWidget(makeResults());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(1); // the line between the parts
    column->addWidget(choosers);
    column->addWidget(m_pages, 1);
    connect(m_candidate, &RunSideChooser::changed, this, [this] {
        offerBaselines(m_baseline->side().run);
        compareChosen();
    });
    connect(m_baseline, &RunSideChooser::changed, this, &RunComparePage::compareChosen);
    connect(m_comparer, &RunComparer::compared, this, &RunComparePage::showCompared);
    connect(m_comparer, &RunComparer::failed, this, [this](const Error &error) {
        Q_EMIT busyChanged(false);
        if (!m_shown) {
            m_nothing->showEmpty(QStringLiteral("circle-alert"), tr("The runs could not be compared"), error.text(),
                                 &m_back, &m_newRun);
            m_pages->setCurrentWidget(m_nothing);
        }
        Q_EMIT failed(error);
    });
}

QWidget *RunComparePage::makeChoosers()
{
    auto *choosers = new QWidget(this);
    choosers->setBackgroundRole(QPalette::Window);
    choosers->setAutoFillBackground(true);
    m_baseline = new RunSideChooser(m_theme, tr("Baseline"), choosers);
    m_baseline->setObjectName(QStringLiteral("compareBaseline"));
    m_candidate = new RunSideChooser(m_theme, tr("Candidate"), choosers);
    m_candidate->setObjectName(QStringLiteral("compareCandidate"));
    auto *row = new QHBoxLayout(choosers);
    row->setContentsMargins(m_theme.grid(3), m_theme.grid(2), m_theme.grid(3), m_theme.grid(3));
    row->setSpacing(m_theme.grid(6));
    row->addWidget(m_baseline, 1);
    row->addWidget(m_candidate, 1);
    choosers->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    return choosers;
}

QWidget *RunComparePage::makeResults()
{
    m_down = new PaneSplitter(m_theme, Qt::Vertical, m_pages);
    m_comparison = new ComparisonPanel(m_theme, m_down);
    m_comparison->setMinimumHeight(m_theme.grid(20));
    m_across = new PaneSplitter(m_theme, Qt::Horizontal, m_down);
    m_changes = new ChangedRowsPanel(m_theme, tr("Rows that changed between the runs"), m_across);
    m_changes->table()->setObjectName(QStringLiteral("comparedRows"));
    m_changes->table()->setToolTip(tr("The arrow keys show the answers to a row"));
    m_changes->table()->setColumnHidden(ChangedRowsModel::GroupColumn, true);
    m_changes->setMinimumWidth(m_theme.grid(60));
    m_answers = new AnswerComparison(m_theme, m_across);
    m_across->addWidget(m_changes);
    m_across->addWidget(m_answers);
    m_across->setDefaultSizes({comparedRowsWidth, -1});
    m_down->addWidget(m_comparison);
    m_down->addWidget(m_across);
    m_down->setDefaultSizes({verdictHeight, -1});
    connect(m_changes, &ChangedRowsPanel::currentRowChanged, this,
            [this](const QString &key) { m_answers->showRow(m_shown, key); });
    connect(m_comparison, &ComparisonPanel::rowsWanted, this, [this](bool improved) {
        m_changes->setKind(improved ? RowChangeKind::Improvement : RowChangeKind::Regression);
        m_changes->goToFirst();
        m_changes->setFocus(Qt::OtherFocusReason);
    });
    return m_down;
}

QWidget *RunComparePage::firstField() const
{
    return m_baseline->runBox();
}

void RunComparePage::start(int candidate, int baseline)
{
    m_shown.reset();
    QList<RunEntry> answered = m_controller.runs();
    answered.removeIf([](const RunEntry &entry) { return entry.item.totals.done == 0; });
    m_candidate->setRuns(answered, m_controller.services().clock.nowMs());
    m_candidate->setSide({candidate, {-1, 0}});
    offerBaselines(baseline);
    compareChosen();
}

/// Only runs that asked the same can stand against the candidate; the newest other one with an answer is proposed.
void RunComparePage::offerBaselines(int wanted)
{
    const int candidate = m_candidate->side().run;
    const QList<RunEntry> &all = m_candidate->runs();
    const auto chosen = std::find_if(all.begin(), all.end(),
                                     [candidate](const RunEntry &entry) { return entry.item.run.number == candidate; });
    QList<RunEntry> fitting;
    int proposed = 0;
    for (const RunEntry &entry : all) {
        const RunSpec &spec = entry.item.spec;
        const bool itself = entry.item.run.number == candidate;
        if (chosen == all.end() || !askedTheSame(spec, chosen->item.spec)
            || (itself && spec.versions.size() * spec.models.size() < 2))
            continue;
        fitting.append(entry);
        const RunTotals &totals = entry.item.totals;
        if (!itself && totals.errors < totals.done
            && (proposed == 0 || (proposed > candidate && entry.item.run.number < candidate)))
            proposed = entry.item.run.number;
    }
    m_baseline->setRuns(fitting, m_controller.services().clock.nowMs());
    const bool there = std::any_of(fitting.begin(), fitting.end(),
                                   [wanted](const RunEntry &entry) { return entry.item.run.number == wanted; });
    if (proposed == 0) { // none has an answer: any of them shows that
        const auto other = std::find_if(fitting.begin(), fitting.end(), [candidate](const RunEntry &entry) {
            return entry.item.run.number != candidate;
        });
        proposed = other == fitting.end() ? 0 : other->item.run.number;
    }
    if (!there)
        m_baseline->setSide({proposed, {-1, 0}});
    else if (m_baseline->side().run != wanted)
        m_baseline->setSide({wanted, {-1, 0}});
    if (m_baseline->side() == m_candidate->side())
        m_baseline->setSide({candidate, {0, 0}}); // a run against itself: its first version is the baseline
}

void RunComparePage::followRuns()
{
    if (m_candidate->side().run == 0)
        return;
    const RunSide baseline = m_baseline->side();
    QList<RunEntry> answered = m_controller.runs();
    answered.removeIf([](const RunEntry &entry) { return entry.item.totals.done == 0; });
    m_candidate->setRuns(answered, m_controller.services().clock.nowMs());
    offerBaselines(baseline.run);
    m_baseline->setSide(baseline);
}

void RunComparePage::swapSides()
{
    const RunSide baseline = m_baseline->side();
    const RunSide candidate = m_candidate->side();
    if (baseline.run == 0)
        return;
    m_candidate->setSide(baseline);
    offerBaselines(candidate.run);
    m_baseline->setSide(candidate);
    compareChosen();
}

bool RunComparePage::isComparable() const
{
    return m_baseline->side().run > 0 && m_candidate->side().run > 0;
}

void RunComparePage::compareChosen()
{
    if (isComparable()) {
        Q_EMIT busyChanged(true);
        m_comparer->compare(m_baseline->side(), m_candidate->side());
        return;
    }
    m_shown.reset();
    const int run = m_candidate->side().run;
    m_nothing->showEmpty(QStringLiteral("git-compare"), tr("No other run to compare with"),
                         run == 0 ? tr("Runs can be compared when they asked the same rows. Start two of them.")
                                  : tr("No other run asked the rows of run %1. Start one on the same dataset, with "
                                       "another version or model.")
                                        .arg(run),
                         &m_newRun, &m_back);
    m_pages->setCurrentWidget(m_nothing);
    Q_EMIT shownChanged();
}

void RunComparePage::showCompared(const ComparedRunsPtr &runs)
{
    Q_EMIT busyChanged(false);
    m_shown = runs;
    const QString id = QStringLiteral("%1-%2").arg(runs->baselineResults->run.id.toString(),
                                                   runs->candidateResults->run.id.toString());
    const bool unfinished = runs->baselineResults->run.status != RunStatus::Completed
                         || runs->candidateResults->run.status != RunStatus::Completed;
    m_comparison->setData({id, {runs->pair}, runs->simulated, unfinished, {}});
    m_changes->setPair(runs->pair.summary, runs->others);
    m_pages->setCurrentWidget(m_down);
    if (m_changes->currentRow().isEmpty())
        m_changes->goToFirst();
    m_answers->showRow(m_shown, m_changes->currentRow());
    Q_EMIT shownChanged();
}

QJsonObject RunComparePage::saveState() const
{
    return {{QStringLiteral("down"), m_down->saveSizes()}, {QStringLiteral("across"), m_across->saveSizes()}};
}

void RunComparePage::restoreState(const QJsonObject &state)
{
    m_down->restoreSizes(state.value(QStringLiteral("down")).toArray());
    m_across->restoreSizes(state.value(QStringLiteral("across")).toArray());
}

void RunComparePage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::Border));
}

} // namespace promptlab
