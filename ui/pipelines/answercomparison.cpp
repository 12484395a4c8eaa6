// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipelines/answercomparison.h"

#include "ui/common/badge.h"
#include "ui/common/diff/diffloader.h"
#include "ui/common/diff/diffview.h"
#include "ui/common/elidedlabel.h"
#include "ui/pipelines/runtext.h"

namespace promptlab {

namespace {

constexpr int sideBySideFromGrids = 130;

QString sideText(const RunResults &results, const RunSide &side, int repeat, int repeats)
{
    const RunSpec &spec = results.spec;
    QStringList parts{AnswerComparison::tr("Run %1").arg(side.run), shortVersion(spec, side.cell.version)};
    if (spec.models.size() > 1)
        parts.append(spec.models.at(side.cell.model));
    if (repeats > 1)
        parts.append(AnswerComparison::tr("repeat %1").arg(repeat + 1));
    return parts.join(QStringLiteral(" · "));
}

/// An answer as it came; what is none says why.
QString answerText(const ResultRecord *result)
{
    if (!result)
        return {};
    return result->outcome == QLatin1String("error") ? result->detail.value(QStringLiteral("error")).toString()
                                                     : result->output;
}

DiffInput answerInput(const QString &name, const ResultRecord *result)
{
    DiffInput input;
    input.facts.name = name;
    input.facts.title = name;
    input.text = answerText(result);
    input.facts.text = input.text;
    return input;
}

} // namespace

AnswerComparison::AnswerComparison(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_heads(new QWidget(this)), m_view(new DiffView(theme, this)),
      m_loader(new DiffLoader(this))
{
    m_heads->setFixedHeight(theme.length(Length::TabBar));
    auto *row = new QHBoxLayout(m_heads);
    row->setContentsMargins(theme.grid(3), 0, theme.grid(3), 1);
    row->setSpacing(0);
    m_baseline = addHead(row);
    m_candidate = addHead(row);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setWrapped(true);
    m_view->setRulerShown(false);
    m_view->setContextLines(-1);
    m_view->setAccessibleName(tr("Both answers, side by side"));
    m_view->setToolTip(tr("Changed words are marked; Ctrl+C copies what is selected"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_heads);
    column->addWidget(m_view, 1);
    connect(m_view, &DiffView::columnsChanged, this, &AnswerComparison::fitHeads);
    connect(m_loader, &DiffLoader::loaded, m_view, &DiffView::setDocument);
    connect(m_loader, &DiffLoader::failed, this, [this](const Error &error) {
        m_view->setDocument({});
        m_candidate.name->setText(error.text());
    });
    clear();
}

AnswerComparison::Head AnswerComparison::addHead(QLayout *row)
{
    Head head;
    auto *box = new QWidget(m_heads);
    head.box = box;
    head.name = new ElidedLabel(m_theme, TextStyle::Strong, ColorRole::Text, box);
    head.outcome = new Badge(m_theme, box);
    auto *inner = new QHBoxLayout(box);
    inner->setContentsMargins(0, 0, m_theme.grid(3), 0);
    inner->setSpacing(m_theme.grid(2));
    inner->addWidget(head.name);
    inner->addWidget(head.outcome);
    inner->addStretch(1);
    QSizePolicy half(QSizePolicy::Expanding, QSizePolicy::Preferred);
    half.setHorizontalStretch(1);
    box->setSizePolicy(half);
    row->addWidget(box);
    return head;
}

void AnswerComparison::showRow(const ComparedRunsPtr &runs, const QString &rowKey)
{
    if (!runs || rowKey.isEmpty()) {
        clear();
        return;
    }
    m_row = rowKey;
    const AnswerPair answers = runs->answers(rowKey);
    const auto fill = [&answers](const Head &head, const RunResults &results, const RunSide &side,
                                 const ResultRecord *answer) {
        head.name->setText(sideText(results, side, answer ? answer->repeat : 0, answers.repeats));
        head.outcome->setVisible(true);
        if (answer)
            head.outcome->setStatus(caseOutcomeTone(*answer), caseOutcomeText(*answer));
        else
            head.outcome->setStatus(StatusTone::Paused, tr("no answer"));
    };
    fill(m_baseline, *runs->baselineResults, runs->baseline, answers.baseline);
    fill(m_candidate, *runs->candidateResults, runs->candidate, answers.candidate);
    fitMode();
    m_loader->load(answerInput(m_baseline.name->text(), answers.baseline),
                   answerInput(m_candidate.name->text(), answers.candidate), DiffOptions());
}

void AnswerComparison::clear()
{
    m_row.clear();
    m_loader->cancel();
    m_view->setDocument({});
    m_baseline.name->setText(tr("Select a row to see both answers."));
    m_candidate.name->setText({});
    for (const Head &head : {m_baseline, m_candidate})
        head.outcome->hide();
}

QString AnswerComparison::heads() const
{
    return QStringList{m_baseline.name->text(), m_baseline.outcome->text(), m_candidate.name->text(),
                       m_candidate.outcome->text()}
        .join(QStringLiteral(" | "));
}

/// Two columns as long as each of them holds a line that can be read.
void AnswerComparison::fitMode()
{
    m_view->setMode(width() < m_theme.grid(sideBySideFromGrids) ? DiffViewMode::Unified : DiffViewMode::SideBySide);
}

/// Each head stands over its side.
void AnswerComparison::fitHeads()
{
    const int right = m_view->columns().of(TextSide::Right).left;
    const bool columns = m_view->mode() == DiffViewMode::SideBySide && right > 0;
    const int left = columns ? right : width() / 2;
    m_baseline.box->setFixedWidth(std::max(0, left - m_theme.grid(3)));
}

void AnswerComparison::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitMode();
    fitHeads();
}

void AnswerComparison::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::SurfaceAlt));
    painter.fillRect(QRect(0, m_heads->height() - 1, width(), 1), m_theme.color(ColorRole::Border));
}

} // namespace promptlab
