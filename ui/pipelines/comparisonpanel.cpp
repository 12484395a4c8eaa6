// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipelines/comparisonpanel.h"

#include "ui/common/badge.h"
#include "ui/common/wraplabel.h"
#include "ui/pipelines/flowrow.h"
#include "ui/pipelines/forestplot.h"
#include "ui/pipelines/runtext.h"

#include <QComboBox>
#include <QLabel>
#include <QRegularExpression>
#include <QScrollArea>

namespace promptlab {

namespace {

constexpr int wordsGrids = 110;

QScrollArea *plainScroll(QWidget *content, const QString &name, QWidget *parent)
{
    auto *scroll = new QScrollArea(parent);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::TabFocus);
    scroll->setAccessibleName(name);
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    scroll->setWidget(content);
    return scroll;
}

/// A number stays with its sign of percent, and "p < 0.001" in one piece, when lines are broken.
QString keptTogether(QString text)
{
    static const QRegularExpression within(QStringLiteral("(?<=\\d) (?=%)|(?<=\\bp) (?=[<=])|(?<=[<=]) (?=\\d)"));
    return text.replace(within, QString(QChar::Nbsp));
}

/// "v5 against v4"; with the names of the prompts where they differ.
QString pairText(const PairSummary &pair)
{
    const auto prompt = [](const QString &label) { return label.section(QLatin1Char('@'), 0, 0); };
    const auto version = [](const QString &label) -> QString {
        return QStringLiteral("v") + label.section(QLatin1Char('@'), 1);
    };
    const bool same = prompt(pair.candidate) == prompt(pair.baseline);
    return ComparisonPanel::tr("%1 against %2")
        .arg(same ? version(pair.candidate) : pair.candidate, same ? version(pair.baseline) : pair.baseline);
}

/// The answer in a few words; the sentences below tell the rest.
QString headlineOf(const PairSummary &pair)
{
    const MeasureComparison *measure = pair.comparison.primary();
    const QString candidate = QStringLiteral("v") + pair.candidate.section(QLatin1Char('@'), 1);
    const QString baseline = QStringLiteral("v") + pair.baseline.section(QLatin1Char('@'), 1);
    if (!measure || !measure->interval)
        return ComparisonPanel::tr("Nothing to compare yet");
    const Verdict better = measure->superiority.verdict;
    const Verdict notWorse = measure->nonInferiority.verdict;
    if (better == Verdict::Pass)
        return ComparisonPanel::tr("%1 is better than %2").arg(candidate, baseline);
    if (notWorse == Verdict::Fail)
        return ComparisonPanel::tr("%1 is worse than %2").arg(candidate, baseline);
    if (notWorse == Verdict::Pass)
        return ComparisonPanel::tr("%1 is not worse than %2").arg(candidate, baseline);
    return measure->interval->upper < 0 ? ComparisonPanel::tr("%1 looks worse than %2").arg(candidate, baseline)
                                        : ComparisonPanel::tr("Not decided: more rows are needed");
}

} // namespace

ComparisonPanel::ComparisonPanel(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    m_plot = new ForestPlot(theme, this);
    m_reading = new QLabel(this);
    m_reading->setTextFormat(Qt::PlainText);
    m_reading->setWordWrap(true);
    m_reading->setForegroundRole(QPalette::PlaceholderText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(1); // the line between the parts
    auto *words = plainScroll(makeWords(), tr("Verdict"), this);
    words->setMinimumWidth(theme.grid(62));
    m_words = words;
    row->addWidget(words, 3);
    row->addWidget(makeIntervals(), 5);
    row->addStretch(0);
    connect(m_plot, &ForestPlot::rowRead, m_reading, &QLabel::setText);
    m_unveiling.setSingleShot(true);
    m_unveiling.setInterval(0);
    connect(&m_unveiling, &QTimer::timeout, this, &ComparisonPanel::unveil);
    dress();
    connect(&theme, &Theme::changed, this, &ComparisonPanel::dress);
}

/// The rows scroll; the scale and what the cursor reads stay in view.
QWidget *ComparisonPanel::makeIntervals()
{
    m_intervals = new QWidget(this);
    m_intervals->setBackgroundRole(QPalette::Base);
    m_intervals->setAutoFillBackground(true);
    auto *rows = new QWidget(m_intervals);
    auto *rowsColumn = new QVBoxLayout(rows);
    rowsColumn->setContentsMargins(0, m_theme.grid(2), 0, 0);
    rowsColumn->addWidget(m_plot);
    rowsColumn->addStretch(1);
    auto *scroll = plainScroll(rows, tr("Intervals"), m_intervals);
    connect(m_plot, &ForestPlot::scaleChanged, scroll, [this, scroll] {
        scroll->setMaximumHeight(m_plot->sizeHint().height() + m_theme.grid(2)); // the scale follows the last row
    });
    m_readingRow = new QWidget(m_intervals);
    auto *readingRow = new QHBoxLayout(m_readingRow);
    readingRow->setContentsMargins(m_theme.grid(3), 0, m_theme.grid(3), m_theme.grid(1));
    readingRow->addWidget(m_reading);
    auto *column = new QVBoxLayout(m_intervals);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(scroll, 1);
    column->addWidget(new ForestAxis(m_theme, *m_plot, m_intervals));
    column->addWidget(m_readingRow);
    column->addStretch(0);
    return m_intervals;
}

QWidget *ComparisonPanel::makeWords()
{
    auto *words = new QWidget(this);
    m_choice = new QComboBox(words);
    m_choice->setAccessibleName(tr("Which versions are compared"));
    m_choice->setToolTip(m_choice->accessibleName());
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_choice, &QComboBox::currentIndexChanged, this, [this](int index) {
        showPair();
        Q_EMIT pairChanged(index);
    });
    m_headline = new QLabel(words);
    m_headline->setWordWrap(true);
    m_headline->setTextFormat(Qt::PlainText);
    m_superiority = new Badge(m_theme, words);
    m_nonInferiority = new Badge(m_theme, words);
    m_simulated = new Badge(m_theme, words);
    m_simulated->setStatus(StatusTone::Inconclusive, tr("SIMULATED"));
    m_simulated->setToolTip(tr("The answers were made by rules: the comparison says nothing about a real model"));
    m_bound = new QLabel(words);
    m_bound->setWordWrap(true);
    m_bound->setTextFormat(Qt::PlainText);
    m_bound->setForegroundRole(QPalette::PlaceholderText);
    m_sentences = new WrapLabel({}, words);
    m_sentences->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_links = new WrapLabel({}, words);
    m_links->setTextFormat(Qt::RichText);
    m_links->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    m_links->setToolTip(tr("Show these rows"));
    connect(m_links, &QLabel::linkActivated, this,
            [this](const QString &link) { Q_EMIT rowsWanted(link == QLatin1String("improved")); });
    auto *column = new QVBoxLayout(words);
    column->setContentsMargins(m_theme.grid(3), m_theme.grid(3), m_theme.grid(3), m_theme.grid(3));
    column->setSpacing(m_theme.grid(2));
    column->addWidget(m_choice);
    column->addWidget(m_headline);
    auto *badges = new FlowRow(m_theme.grid(2));
    for (Badge *badge : {m_superiority, m_nonInferiority, m_simulated})
        badges->addWidget(badge);
    column->addLayout(badges);
    column->addWidget(m_bound);
    column->addWidget(m_sentences);
    column->addWidget(m_links);
    column->addStretch(1);
    return words;
}

void ComparisonPanel::dress()
{
    m_headline->setFont(m_theme.font(TextStyle::Title));
    m_sentences->setFont(m_theme.font(TextStyle::Base));
    m_links->setFont(m_theme.font(TextStyle::Base));
    m_reading->setFont(m_theme.font(TextStyle::Small));
    m_bound->setFont(m_theme.font(TextStyle::Small));
}

void ComparisonPanel::setData(const ComparisonData &compared)
{
    const bool same = m_data && compared.id == m_data->id;
    const int before = same ? m_choice->currentIndex() : 0;
    const bool refreshed = same && m_data->pairs.isEmpty() == compared.pairs.isEmpty();
    m_data = compared;
    if (!refreshed)
        veil();
    {
        const QSignalBlocker quiet(m_choice);
        m_choice->clear();
        for (const ComparedPair &pair : compared.pairs) {
            const QString text = pairText(pair.summary);
            m_choice->addItem(pair.summary.model.isEmpty() ? text : text + QStringLiteral(" · ") + pair.summary.model);
        }
        m_choice->setCurrentIndex(std::clamp(before, -1, m_choice->count() - 1));
        if (m_choice->currentIndex() < 0 && m_choice->count() > 0)
            m_choice->setCurrentIndex(0);
        m_choice->setVisible(m_choice->count() > 1);
    }
    showPair();
    Q_EMIT pairChanged(pair());
}

void ComparisonPanel::clear()
{
    m_data.reset();
    m_choice->clear();
    m_choice->hide();
    showPair();
}

int ComparisonPanel::pair() const
{
    return m_data && !m_data->pairs.isEmpty() ? m_choice->currentIndex() : -1;
}

QString ComparisonPanel::headline() const
{
    return m_headline->text();
}

QString ComparisonPanel::reasons() const
{
    return QStringList{m_superiority->text(), m_nonInferiority->text(), m_bound->text(), m_sentences->text()}.join(
        QLatin1Char('\n'));
}

void ComparisonPanel::showPair()
{
    const int index = pair();
    const bool some = index >= 0 && index < m_data->pairs.size();
    for (Badge *badge : {m_superiority, m_nonInferiority})
        badge->setVisible(some);
    m_simulated->setVisible(m_data && m_data->simulated);
    m_links->setVisible(some && !m_data->pairs.at(index).summary.changes.isEmpty());
    const ForestData plotted = some ? forestData(m_data->pairs.at(index)) : ForestData();
    const bool drawn = std::any_of(plotted.rows.begin(), plotted.rows.end(),
                                   [](const ForestRow &row) { return row.interval.has_value(); });
    showIntervals(drawn);
    m_bound->setVisible(drawn);
    m_bound->clear();
    m_reading->clear();
    if (!some) {
        const bool single = m_data && m_data->problem.isEmpty();
        m_headline->setText(
            !m_data ? QString()
                    : (single ? tr("One version: nothing to compare") : tr("The results cannot be compared")));
        m_sentences->setText(!m_data ? QString()
                                     : (single ? tr("Start a run with two versions, the first one is the baseline; or "
                                                    "compare with another run.")
                                               : m_data->problem));
        m_plot->setData({});
        return;
    }
    const ComparedPair &shown = m_data->pairs.at(index);
    const Comparison &comparison = shown.summary.comparison;
    const QString headline = headlineOf(shown.summary);
    m_headline->setText(m_data->unfinished ? tr("So far: %1", "verdict of a run that goes on").arg(headline)
                                           : headline);
    const Verdict better = comparison.verdict(GateKind::Superiority);
    const Verdict notWorse = comparison.verdict(GateKind::NonInferiority);
    m_superiority->setStatus(gateVerdictTone(better), tr("Better? %1").arg(gateVerdictText(better)));
    m_nonInferiority->setStatus(gateVerdictTone(notWorse), tr("Not worse? %1").arg(gateVerdictText(notWorse)));
    const QString bound = boundText(comparison);
    m_bound->setText(
        bound.isEmpty()
            ? QString()
            : keptTogether(
                tr("Not worse? %1: %2", "verdict, the bound that decides").arg(gateVerdictText(notWorse), bound)));
    m_bound->setVisible(drawn && !bound.isEmpty());
    m_nonInferiority->setToolTip(m_bound->text());
    QStringList sentences = shown.summary.sentences;
    if (shown.unchecked > 0)
        sentences.append(tr("%Ln answer(s) were looked at by no check: they count as equal and show nothing.", nullptr,
                            int(shown.unchecked)));
    if (comparison.clusters > 0)
        sentences.append(tr("These rates count every group of rows once; charts and table count every answer."));
    m_sentences->setText(keptTogether(sentences.join(QStringLiteral("\n\n"))));
    showLinks(shown.summary);
    m_plot->setData(plotted);
}

/// Laying out and painting another comparison takes as long as all the rest of a page that comes with it: it has a turn
/// of the event loop of its own, and the window answers in between.
void ComparisonPanel::veil()
{
    const QWidget *focus = focusWidget();
    if (focus && focus->hasFocus())
        return; // it would go to something else
    m_words->hide();
    m_intervals->hide();
    m_unveiling.start();
}

void ComparisonPanel::unveil()
{
    m_words->show();
    m_intervals->setVisible(m_drawn);
}

/// Without intervals the words take their room.
void ComparisonPanel::showIntervals(bool shown)
{
    m_drawn = shown;
    m_intervals->setVisible(shown && !m_unveiling.isActive());
    m_words->setMaximumWidth(shown ? m_theme.grid(wordsGrids) : QWIDGETSIZE_MAX);
}

void ComparisonPanel::showLinks(const PairSummary &pair)
{
    const auto improved = int(std::count_if(pair.changes.begin(), pair.changes.end(),
                                            [](const RowChange &change) { return change.improved(); }));
    const int worse = int(pair.changes.size()) - improved;
    QStringList links;
    const QString link = QStringLiteral("<a href=\"%1\">%2</a>");
    if (worse > 0)
        links.append(link.arg(QStringLiteral("worse"), tr("%Ln regression(s)", nullptr, worse)));
    if (improved > 0)
        links.append(link.arg(QStringLiteral("improved"), tr("%Ln improvement(s)", nullptr, improved)));
    m_links->setText(links.join(QStringLiteral(" · ")));
}

void ComparisonPanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::Surface));
    if (m_intervals->isVisible())
        painter.fillRect(QRect(m_intervals->x() - 1, 0, 1, height()), m_theme.color(ColorRole::Border));
}

} // namespace promptlab
