// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipelines/runcharts.h"

#include "ui/common/badge.h"
#include "ui/common/elidedlabel.h"
#include "ui/pipelines/runtext.h"

#include <QBarCategoryAxis>
#include <QChart>
#include <QChartView>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineSeries>
#include <QScatterSeries>
#include <QValueAxis>

#include <cmath>

namespace promptlab {

namespace {

constexpr double chartPoint = 9;
constexpr double chartRing = 17;

QChartView *emptyChartView(QWidget *parent)
{
    auto *view = new QChartView(parent);
    view->setRenderHint(QPainter::Antialiasing);
    view->setFrameShape(QFrame::NoFrame);
    view->setFocusPolicy(Qt::NoFocus); // the cursor belongs to the whole
    view->setMinimumSize(160, 120);
    view->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    return view;
}

/// The next round number, so that the axis has four even steps.
double roundedTop(double value)
{
    if (value <= 0)
        return 1;
    const double power = std::pow(10.0, std::floor(std::log10(value)));
    for (const double factor : {1.0, 2.0, 4.0, 6.0, 8.0, 10.0}) {
        if (factor * power >= value)
            return factor * power;
    }
    return 10 * power;
}

} // namespace

RunCharts::RunCharts(const Theme &theme, const RunSummaryModel &model, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_model(model), m_pass(emptyChartView(this)), m_latency(emptyChartView(this)),
      m_reading(new QLabel(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Charts of pass rate and latency; left and right read the values"));
    m_pass->setAccessibleName(tr("Pass rate"));
    m_latency->setAccessibleName(tr("Latency"));
    m_reading->setTextFormat(Qt::PlainText);
    m_reading->setForegroundRole(QPalette::PlaceholderText);
    m_reading->setWordWrap(true);
    auto *charts = new QHBoxLayout;
    charts->setSpacing(theme.grid(3));
    for (int i = 0; i < 2; ++i)
        m_badges.append(new Badge(theme, this));
    charts->addWidget(chartColumn(tr("Pass rate of the answers, 95 % interval"), m_pass, m_badges.at(0)), 1);
    charts->addWidget(chartColumn(tr("Latency, median up to P95"), m_latency, m_badges.at(1)), 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.grid(3), theme.grid(2), theme.grid(3), theme.grid(2));
    column->setSpacing(theme.grid(1));
    column->addLayout(charts, 1);
    column->addWidget(m_reading);
    connect(&model, &QAbstractItemModel::modelReset, this, &RunCharts::outdate);
    connect(&theme, &Theme::changed, this, &RunCharts::outdate);
    outdate();
}

/// Drawing takes long enough to be felt where the run is only opened: it waits until somebody looks.
void RunCharts::outdate()
{
    QStringList sentences;
    for (int row = 0; row < m_model.cells().size(); ++row)
        sentences.append(m_model.sentence(row));
    setAccessibleDescription(sentences.join(QStringLiteral(". ")));
    m_outdated = true;
    if (isVisible())
        rebuild();
}

void RunCharts::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_outdated)
        rebuild();
}

QWidget *RunCharts::chartColumn(const QString &title, QChartView *view, Badge *badge)
{
    auto *box = new QWidget(this);
    auto *label = new ElidedLabel(m_theme, TextStyle::Strong, ColorRole::Text, box);
    label->setText(title);
    badge->setStatus(StatusTone::Inconclusive, tr("SIMULATED"));
    badge->setToolTip(tr("The answers were made by rules; no model was asked"));
    auto *head = new QHBoxLayout;
    head->setSpacing(m_theme.grid(2));
    head->addWidget(label);
    head->addWidget(badge);
    head->addStretch(1);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(view, 1);
    return box;
}

QList<RunCharts::Mark> RunCharts::passMarks() const
{
    QList<Mark> marks;
    for (int row = 0; row < m_model.cells().size(); ++row) {
        const CellSummary &cell = m_model.cells().at(row);
        Mark mark;
        mark.label = m_model.label(row) + QStringLiteral("<br>") + rateText(cell.checkedRate);
        if (cell.unchecked > 0)
            mark.label += QStringLiteral("<br>") + tr("%Ln not checked", nullptr, int(cell.unchecked));
        if (cell.checkedRate)
            mark.value = *cell.checkedRate * 100;
        if (cell.checkedInterval) {
            mark.from = cell.checkedInterval->lower * 100;
            mark.to = cell.checkedInterval->upper * 100;
        }
        marks.append(mark);
    }
    return marks;
}

QList<RunCharts::Mark> RunCharts::latencyMarks() const
{
    QList<Mark> marks;
    for (int row = 0; row < m_model.cells().size(); ++row) {
        const CellSummary &cell = m_model.cells().at(row);
        Mark mark;
        mark.label = m_model.label(row);
        mark.value = cell.latencyP50Ms;
        if (cell.latencyP50Ms) {
            mark.from = *cell.latencyP50Ms;
            mark.to = cell.latencyP95Ms ? *cell.latencyP95Ms : cell.latencyMaxMs.value_or(*cell.latencyP50Ms);
            mark.label +=
                QStringLiteral("<br>") + latencyText(mark.from) + QStringLiteral(" … ") + latencyText(mark.to);
        }
        marks.append(mark);
    }
    return marks;
}

void RunCharts::draw(QChartView *view, const QList<Mark> &marks, double top, const QString &format)
{
    auto *chart = new QChart;
    chart->legend()->hide();
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setDropShadowEnabled(false);
    chart->setBackgroundRoundness(0);
    chart->setBackgroundBrush(m_theme.color(ColorRole::Surface));
    chart->setBackgroundPen(Qt::NoPen);
    chart->setMargins(QMargins(0, m_theme.grid(1), 0, 0));
    chart->layout()->setContentsMargins(0, 0, 0, 0);
    auto *across = new QBarCategoryAxis;
    auto *up = new QValueAxis;
    up->setRange(0, top);
    up->setTickCount(5);
    up->setLabelFormat(format);
    up->setGridLineColor(m_theme.chart().grid);
    up->setLinePen(Qt::NoPen);
    across->setGridLineVisible(false);
    across->setLinePen(QPen(m_theme.chart().zero, 1));
    for (QAbstractAxis *axis : {static_cast<QAbstractAxis *>(across), static_cast<QAbstractAxis *>(up)}) {
        axis->setLabelsFont(m_theme.font(TextStyle::Caption));
        axis->setLabelsColor(m_theme.chart().axis);
    }
    for (const Mark &mark : marks)
        across->append(mark.label);
    chart->addAxis(across, Qt::AlignBottom);
    chart->addAxis(up, Qt::AlignLeft);
    const auto add = [&](QXYSeries *series) {
        chart->addSeries(series);
        series->attachAxis(across);
        series->attachAxis(up);
    };
    auto *points = new QScatterSeries;
    points->setMarkerSize(chartPoint);
    points->setColor(m_theme.chart().series.first());
    points->setBorderColor(m_theme.color(ColorRole::Surface));
    auto *ring = new QScatterSeries;
    ring->setMarkerSize(chartRing);
    ring->setColor(Qt::transparent);
    ring->setBorderColor(m_theme.color(ColorRole::Focus));
    for (int i = 0; i < marks.size(); ++i) {
        const Mark &mark = marks.at(i);
        if (!mark.value)
            continue;
        auto *range = new QLineSeries;
        range->setPen(QPen(m_theme.chart().series.first(), 2));
        range->append(i, mark.from);
        range->append(i, mark.to);
        add(range);
        points->append(i, *mark.value);
        if (i == m_cursor)
            ring->append(i, *mark.value);
    }
    add(points);
    add(ring);
    QChart *old = view->chart();
    view->setChart(chart);
    delete old;
}

void RunCharts::rebuild()
{
    m_outdated = false;
    if (m_cursor >= m_model.cells().size())
        m_cursor = -1;
    const QList<Mark> latencies = latencyMarks();
    double longest = 0;
    for (const Mark &mark : latencies)
        longest = std::max(longest, mark.to);
    const bool seconds = longest >= 10'000;
    draw(m_pass, passMarks(), 100, QStringLiteral("%d %%"));
    QList<Mark> scaled = latencies;
    for (Mark &mark : scaled) {
        const double factor = seconds ? 0.001 : 1;
        mark.from *= factor;
        mark.to *= factor;
        if (mark.value)
            mark.value = *mark.value * factor;
    }
    draw(m_latency, scaled, roundedTop(seconds ? longest / 1000 : longest),
         seconds ? QStringLiteral("%g s") : QStringLiteral("%g ms"));
    for (Badge *badge : qAsConst(m_badges))
        badge->setVisible(m_model.isSimulated());
    m_reading->setFont(m_theme.font(TextStyle::Small));
    m_reading->setText(m_cursor < 0 ? tr("Left and right read the values; the table holds all of them.") : reading());
}

QString RunCharts::reading() const
{
    return m_cursor < 0 ? QString() : m_model.sentence(m_cursor);
}

void RunCharts::moveCursor(int row)
{
    if (m_model.cells().isEmpty())
        return;
    m_cursor = std::clamp(row, 0, int(m_model.cells().size()) - 1);
    rebuild();
}

void RunCharts::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Right)
        moveCursor(m_cursor + 1);
    else if (event->key() == Qt::Key_Left)
        moveCursor(m_cursor - 1);
    else
        QWidget::keyPressEvent(event);
}

void RunCharts::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (m_cursor < 0)
        moveCursor(0);
}

void RunCharts::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.color(ColorRole::Surface));
}

} // namespace promptlab
