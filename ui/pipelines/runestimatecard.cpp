// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipelines/runestimatecard.h"

#include "ui/common/badge.h"

#include <QLabel>
#include <QPushButton>

namespace promptlab {

RunEstimateCard::RunEstimateCard(const Theme &theme, RunSetup &setup, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_setup(setup), m_title(new QLabel(tr("Before it starts"), this)),
      m_simulated(new Badge(theme, this)), m_refused(new Badge(theme, this)), m_problem(new QLabel(this)),
      m_repair(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.grid(4), theme.grid(4), theme.grid(4), theme.grid(4));
    column->setSpacing(theme.grid(1));
    column->addWidget(m_title);
    column->addWidget(m_simulated, 0, Qt::AlignLeft);
    column->addWidget(m_refused, 0, Qt::AlignLeft);
    column->addWidget(m_problem);
    auto *repairRow = new QHBoxLayout;
    repairRow->setContentsMargins(0, theme.grid(2), 0, 0);
    repairRow->addWidget(m_repair);
    repairRow->addStretch(1);
    column->addLayout(repairRow);
    connect(m_repair, &QPushButton::clicked, this, [this] { Q_EMIT repairWanted(m_setup.repair()); });
    m_simulated->setStatus(StatusTone::Inconclusive, tr("SIMULATED"));
    m_simulated->setToolTip(tr("The answers are made by rules; no model is asked"));
    m_refused->setStatus(StatusTone::Fail, tr("It cannot start"));
    m_size = addFact(tr("Cases"));
    m_cost = addFact(tr("Cost"));
    m_time = addFact(tr("Time"));
    m_power = addFact(tr("What it can show"));
    m_warning = addFact(tr("Look at this"));
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addStretch(1);
    dress();
    follow();
    connect(&theme, &Theme::changed, this, &RunEstimateCard::dress);
    connect(&setup, &RunSetup::estimateChanged, this, &RunEstimateCard::follow);
}

QLabel *RunEstimateCard::addFact(const QString &name)
{
    auto *caption = new QLabel(name, this);
    caption->setForegroundRole(QPalette::PlaceholderText);
    auto *value = new QLabel(this);
    value->setWordWrap(true);
    value->setTextFormat(Qt::PlainText);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    value->setBuddy(nullptr);
    caption->setContentsMargins(0, m_theme.grid(2), 0, 0);
    layout()->addWidget(caption);
    layout()->addWidget(value);
    m_names.append(caption);
    return value;
}

void RunEstimateCard::dress()
{
    m_title->setFont(m_theme.font(TextStyle::Title));
    for (QLabel *name : qAsConst(m_names))
        name->setFont(m_theme.font(TextStyle::Small));
    for (QLabel *value : {m_problem, m_size, m_cost, m_time, m_power, m_warning})
        value->setFont(m_theme.font(TextStyle::Base));
    update();
}

void RunEstimateCard::follow()
{
    const QString problem = m_setup.problem();
    const auto &estimate = m_setup.estimate();
    const bool known = problem.isEmpty() && estimate.has_value();
    m_refused->setVisible(!problem.isEmpty());
    m_problem->setText(!problem.isEmpty() ? problem : (known ? QString() : tr("Estimating…")));
    m_problem->setVisible(!known);
    m_simulated->setVisible(known && estimate->simulated);
    followRepair();
    const QList<QLabel *> values{m_size, m_cost, m_time, m_power, m_warning};
    if (known) {
        m_size->setText(estimateSizeText(*estimate));
        m_cost->setText(estimateCostText(*estimate));
        m_time->setText(estimateTimeText(*estimate));
        m_power->setText(estimatePowerText(*estimate));
        QStringList warnings{estimateRenderText(*estimate)};
        if (estimate->uncheckedRows > 0)
            warnings.append(
                tr("%Ln row(s) have no check: they pass whatever the answer is.", nullptr, estimate->uncheckedRows));
        warnings.removeAll(QString());
        m_warning->setText(warnings.join(QStringLiteral("\n\n")));
    }
    for (int i = 0; i < values.size(); ++i) {
        const bool shown = known && !values.at(i)->text().isEmpty();
        m_names.at(i)->setVisible(shown);
        values.at(i)->setVisible(shown);
        values.at(i)->setEnabled(!m_setup.isEstimating());
    }
}

/// One button, to where the problem is mended.
void RunEstimateCard::followRepair()
{
    QString text;
    switch (m_setup.problem().isEmpty() ? SetupRepair::None : m_setup.repair()) {
    case SetupRepair::None: break;
    case SetupRepair::Models: text = tr("Name a model"); break;
    case SetupRepair::Providers: text = tr("Open providers"); break;
    case SetupRepair::Prompt: text = tr("Open the prompt"); break;
    }
    m_repair->setVisible(!text.isEmpty());
    if (text.isEmpty())
        return;
    m_repair->setText(text);
    m_repair->setAccessibleName(text);
    m_repair->setToolTip(text);
}

QString RunEstimateCard::text() const
{
    QStringList lines;
    for (const QLabel *label : {m_problem, m_size, m_cost, m_time, m_power, m_warning}) {
        if (label->isVisibleTo(this))
            lines.append(label->text());
    }
    return lines.join(QLatin1Char('\n'));
}

void RunEstimateCard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::SurfaceAlt));
    painter.fillRect(QRect(0, 0, 1, height()), m_theme.color(ColorRole::Border));
}

} // namespace promptlab
