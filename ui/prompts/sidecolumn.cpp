// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/sidecolumn.h"

#include "ui/common/panesplitter.h"
#include "ui/common/segmentedcontrol.h"
#include "ui/prompts/historypanel.h"
#include "ui/prompts/modelform.h"
#include "ui/prompts/previewpanel.h"
#include "ui/prompts/problemspanel.h"
#include "ui/prompts/variablespanel.h"

#include <QStackedWidget>

namespace promptlab {

namespace {

constexpr int sideNarrowSteps = 80; ///< of the grid: below it types of variables have no room

} // namespace

SideColumn::SideColumn(const Theme &theme, PromptSession &session, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_modes(new SegmentedControl(theme, tr("Beside the editor"), this)),
      m_pages(new QStackedWidget(this)), m_split(new PaneSplitter(theme, Qt::Vertical, this)),
      m_variables(new VariablesPanel(theme, this)), m_preview(new PreviewPanel(theme, this)),
      m_problems(new ProblemsPanel(theme, this)), m_model(new ModelForm(theme, session, this)),
      m_history(new HistoryPanel(theme, this))
{
    setMinimumWidth(theme.grid(60));
    m_modes->addSegment(QStringLiteral("try"), tr("Try"), tr("Variables, preview and problems"));
    m_modes->addSegment(QStringLiteral("model"), tr("Model"), tr("How the model is asked"));
    m_modes->addSegment(QStringLiteral("history"), tr("Versions"), tr("What was saved before"));
    m_split->addWidget(m_variables);
    m_split->addWidget(m_preview);
    m_split->addWidget(m_problems);
    shareHeight();
    connect(&theme, &Theme::changed, this, &SideColumn::shareHeight);
    m_pages->addWidget(m_split);
    m_pages->addWidget(m_model);
    m_pages->addWidget(m_history);
    auto *strip = new QHBoxLayout;
    strip->setContentsMargins(theme.grid(3), 0, theme.grid(3), 1);
    strip->addWidget(m_modes);
    strip->addStretch(1);
    auto *head = new QWidget(this);
    head->setFixedHeight(theme.length(Length::TabBar));
    head->setLayout(strip);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_pages, 1);
    connect(m_modes, &SegmentedControl::currentChanged, this, [this](const QString &page) {
        m_pages->setCurrentIndex(page == QLatin1String("model") ? 1 : (page == QLatin1String("history") ? 2 : 0));
        Q_EMIT pageChanged(page);
    });
}

void SideColumn::shareHeight()
{
    const int head = m_theme.length(Length::PaneHeader);
    for (int part = 0; part < m_split->count(); ++part)
        m_split->widget(part)->setMinimumHeight(head + m_theme.rowHeight());
    m_split->setDefaultSizes({head + 7 * m_theme.rowHeight(), -1, head + 3 * m_theme.length(Length::RowTwoLine)});
}

void SideColumn::showPage(const QString &page)
{
    m_modes->setCurrent(page);
}

QString SideColumn::page() const
{
    return m_modes->current();
}

QJsonObject SideColumn::saveState() const
{
    return {{QStringLiteral("page"), page()}, {QStringLiteral("sizes"), m_split->saveSizes()}};
}

void SideColumn::restoreState(const QJsonObject &state)
{
    showPage(state.value(QStringLiteral("page")).toString());
    m_split->restoreSizes(state.value(QStringLiteral("sizes")).toArray());
}

void SideColumn::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    m_variables->setNarrow(width() < m_theme.grid(sideNarrowSteps));
}

void SideColumn::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::Window));
    painter.fillRect(QRect(0, m_theme.length(Length::TabBar) - 1, width(), 1), m_theme.color(ColorRole::Border));
}

} // namespace promptlab
