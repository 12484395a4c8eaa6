// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deployments/plandetailview.h"

#include "core/deployment/planmachine.h"

#include "ui/common/actionbutton.h"
#include "ui/common/badge.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/factlist.h"
#include "ui/common/labstyle.h"
#include "ui/common/panesplitter.h"
#include "ui/common/sectionheading.h"
#include "ui/deployments/decisionbar.h"
#include "ui/deployments/deploymenttexts.h"
#include "ui/deployments/steplist.h"

#include <QApplication>
#include <QBoxLayout>
#include <QLabel>

namespace promptlab {

namespace {

constexpr int stepsWidth = 286;
constexpr int eventsWidth = 330;
constexpr int stepsLeast = 200;
constexpr int eventsLeast = 250;
constexpr int narrowBelow = 1200;
constexpr int stepsNarrow = 226;
constexpr int eventsNarrow = 262;

constexpr DeploymentAction allActions[] = {
    DeploymentAction::Submit, DeploymentAction::Execute,  DeploymentAction::Promote,        DeploymentAction::Resume,
    DeploymentAction::Retry,  DeploymentAction::Edit,     DeploymentAction::Pause,          DeploymentAction::Cancel,
    DeploymentAction::Abort,  DeploymentAction::RollBack, DeploymentAction::RequestChanges, DeploymentAction::Reject,
    DeploymentAction::Approve};

QString commandId(DeploymentAction action)
{
    return QStringLiteral("deployments.") + planActionName(action);
}

QVBoxLayout *detailColumn(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    return column;
}

} // namespace

PlanDetailView::PlanDetailView(const Theme &theme, const Clock &clock, ActionRegistry &registry, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_clock(clock), m_registry(registry),
      m_columns(new PaneSplitter(theme, Qt::Horizontal, this))
{
    auto *column = detailColumn(this);
    column->addWidget(buildHeader());
    m_columns->addWidget(buildSteps());
    m_columns->addWidget(buildEvidence());
    m_columns->addWidget(buildEvents());
    m_columns->setChildrenCollapsible(false);
    column->addWidget(m_columns, 1);
    const auto action = [&registry](DeploymentAction a) -> QAction & { return *registry.action(commandId(a)); };
    m_decisions = new DecisionBar(theme, action(DeploymentAction::RequestChanges), action(DeploymentAction::Reject),
                                  action(DeploymentAction::Approve), this);
    m_decisions->hide();
    column->addWidget(m_decisions);
    clear();
}

QWidget *PlanDetailView::buildHeader()
{
    auto *header = new QWidget(this);
    header->setFixedHeight(m_theme.length(Length::PaneHeader));
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(m_theme.grid(3), 0, m_theme.grid(3), 0);
    row->setSpacing(m_theme.grid(2));
    m_name = new ElidedLabel(m_theme, TextStyle::Strong, ColorRole::Text, header);
    m_versions = new ElidedLabel(m_theme, TextStyle::Figure, ColorRole::Text, header);
    m_where = new ElidedLabel(m_theme, TextStyle::Small, ColorRole::TextMuted, header);
    m_badge = new Badge(m_theme, header);
    m_diff = new ActionButton(m_theme, *m_registry.action(QStringLiteral("deployments.diff")), header);
    setButtonKind(m_diff, ButtonKind::Flat);
    row->addWidget(m_name);
    row->addWidget(m_versions);
    row->addWidget(m_where);
    row->addWidget(m_badge);
    row->addStretch(1);
    row->addWidget(m_diff);
    return header;
}

QWidget *PlanDetailView::buildSteps()
{
    auto *panel = new QWidget(this);
    panel->setMinimumWidth(stepsLeast);
    auto *column = detailColumn(panel);
    m_stepsHead = new SectionHeading(m_theme, tr("Steps"), panel);
    m_steps = new StepList(m_theme, panel);
    column->addWidget(m_stepsHead);
    column->addWidget(m_steps, 1);
    return panel;
}

QWidget *PlanDetailView::buildEvidence()
{
    auto *panel = new QWidget(this);
    auto *column = detailColumn(panel);
    m_evidence = new FactList(m_theme, tr("Evidence of the plan"), panel);
    column->addWidget(m_evidence, 1);
    connect(m_evidence, &FactList::placeRequested, this, &PlanDetailView::placeRequested);
    return panel;
}

QWidget *PlanDetailView::buildEvents()
{
    auto *panel = new QWidget(this);
    panel->setMinimumWidth(eventsLeast);
    auto *column = detailColumn(panel);
    m_eventsHead = new SectionHeading(m_theme, tr("Events"), panel);
    m_events = new FactList(m_theme, tr("History of the plan"), panel);
    m_commands = new QWidget(panel);
    auto *buttons = new QVBoxLayout(m_commands);
    buttons->setContentsMargins(m_theme.grid(3), m_theme.grid(2), m_theme.grid(3), m_theme.grid(3));
    buttons->setSpacing(m_theme.grid(2));
    m_acts = new QLabel(m_commands);
    m_acts->setTextFormat(Qt::PlainText);
    m_acts->setWordWrap(true);
    m_acts->setForegroundRole(QPalette::PlaceholderText);
    buttons->addWidget(m_acts);
    for (const DeploymentAction action : allActions) {
        if (isPlanDecision(action))
            continue;
        auto *button = new ActionButton(m_theme, *m_registry.action(commandId(action)), m_commands);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        m_buttons.insert(action, button);
        buttons->addWidget(button);
    }
    column->addWidget(m_eventsHead);
    column->addWidget(m_events, 1);
    column->addWidget(m_commands);
    const auto dress = [this] { m_acts->setFont(m_theme.font(TextStyle::Small)); };
    dress();
    connect(&m_theme, &Theme::changed, this, dress);
    return panel;
}

QWidget *PlanDetailView::evidenceList() const
{
    return m_evidence;
}

QJsonArray PlanDetailView::saveSizes() const
{
    return m_columns->saveSizes();
}

void PlanDetailView::restoreSizes(const QJsonArray &sizes)
{
    m_columns->restoreSizes(sizes);
}

void PlanDetailView::clear()
{
    m_plan.reset();
    nameCommands();
    m_name->setText(tr("No deployment is chosen"));
    m_versions->setText({});
    m_where->setText({});
    m_badge->hide();
    m_steps->setSteps({});
    m_evidence->setRows({});
    m_events->setRows({});
    m_eventsHead->setNote({});
    m_stepsHead->setNote({});
    m_decisions->hide();
    m_acts->hide();
    showCommands();
}

void PlanDetailView::showPlan(const PlanDetails &plan, const ActingPerson &acting)
{
    const bool another = !m_plan || !(m_plan->summary.id == plan.summary.id);
    QWidget *const focused = QApplication::focusWidget();
    const bool focusIsHere = focused && isAncestorOf(focused);
    m_plan = plan;
    nameCommands();
    m_acting = acting;
    const PlanSummary &summary = plan.summary;
    const DeploymentMark mark = planMark(summary);
    m_name->setText(summary.promptKey);
    m_versions->setText(
        tr("%1 → %2", "versions").arg(deployedVersionText(summary.stable), deployedVersionText(summary.fresh)));
    const QString outcome = planOutcomeText(summary);
    m_where->setText(outcome.isEmpty()
                         ? planScopeText(summary)
                         : tr("%1 · %2", "where, and what became of it").arg(planScopeText(summary), outcome));
    m_badge->setStatus(mark.tone, mark.text);
    m_badge->setToolTip(planStatusText(summary.status));
    m_badge->show();
    const QString actingFor = actingText(acting);
    QStringList notes;
    if (!actingFor.isEmpty())
        notes += tr("You are %1").arg(actingFor);
    if (!summary.noWayBack.isEmpty())
        notes += summary.noWayBack + QLatin1Char('.');
    m_acts->setText(notes.join(QLatin1Char('\n')));
    const bool decides = summary.status == PlanStatus::AwaitingApproval;
    m_acts->setVisible(!notes.isEmpty() && !decides); // the bar below says it
    if (decides)
        m_decisions->showPlan(plan, acting);
    m_decisions->setVisible(decides);
    refreshTimes();
    showCommands();
    if (another) {
        m_evidence->scrollToTop();
        m_events->scrollToTop();
        m_decisions->clearNote();
    }
    // A button that went or cannot be pressed any more hands the focus to whatever comes next in the window.
    if (focusIsHere && (!focused->isVisible() || !focused->isEnabled()))
        m_evidence->setFocus(Qt::OtherFocusReason);
}

void PlanDetailView::refreshTimes()
{
    if (!m_plan)
        return;
    const qint64 now = m_clock.nowMs();
    m_steps->setSteps(planSteps(*m_plan, now));
    m_evidence->setRows(planEvidence(*m_plan, now));
    m_events->setRows(planEvents(*m_plan, now));
    m_stepsHead->setNote(strategyText(m_plan->summary.strategy));
    m_eventsHead->setNote(planHasEnded(m_plan->summary.status) ? tr("%n in all", nullptr, int(m_plan->events.size()))
                                                               : tr("live"));
}

void PlanDetailView::setOnScreen(bool shown)
{
    if (m_onScreen == shown)
        return;
    m_onScreen = shown;
    nameCommands();
    showCommands();
}

void PlanDetailView::setAsking(bool asking)
{
    if (m_asking == asking)
        return;
    m_asking = asking;
    showCommands();
}

void PlanDetailView::nameCommands()
{
    for (const DeploymentAction action : allActions)
        m_registry.setLongText(commandId(action), m_plan && m_onScreen ? planLongText(*m_plan, action) : QString());
}

void PlanDetailView::showCommands()
{
    const QList<PlanCommand> shown = m_plan ? planCommands(*m_plan) : QList<PlanCommand>();
    const bool hadPrimary = m_hasPrimary;
    m_hasPrimary = false;
    for (const DeploymentAction action : allActions) {
        PlanCommand command;
        command.whyNot = tr("Choose a deployment first");
        if (m_plan)
            command = planCommand(*m_plan, action);
        if (!command.text.isEmpty())
            m_registry.action(commandId(action))->setText(command.text);
        m_registry.setBlocked(commandId(action), m_onScreen ? command.whyNot : tr("Show the plans first"));
        const bool fits =
            std::any_of(shown.cbegin(), shown.cend(), [&](const PlanCommand &c) { return c.action == action; });
        const bool next = command.enabled
                       && (action == DeploymentAction::Submit || action == DeploymentAction::Execute
                           || action == DeploymentAction::Approve);
        m_hasPrimary = m_hasPrimary || (next && !m_asking);
        if (ActionButton *button = m_buttons.value(action)) {
            button->setVisible(fits);
            button->setShortText(command.shortText);
            setButtonKind(button, command.danger      ? ButtonKind::Danger
                                  : next && !m_asking ? ButtonKind::Primary
                                                      : ButtonKind::Plain);
        }
    }
    const bool hasBefore = m_plan && !m_plan->summary.stable.isNull();
    QString noDiff = hasBefore ? QString() : tr("Nothing ran there before, so there is nothing to compare with");
    if (!m_onScreen)
        noDiff = tr("Show the plans first");
    m_registry.setBlocked(QStringLiteral("deployments.diff"), noDiff);
    m_registry.action(QStringLiteral("deployments.diff"))
        ->setText(hasBefore ? tr("Diff with %1").arg(deployedVersionText(m_plan->summary.stable)) : tr("Diff"));
    m_commands->setVisible(!shown.isEmpty() || !m_acts->isHidden());
    fitButtons();
    if (hadPrimary != m_hasPrimary)
        Q_EMIT primaryChanged();
}

void PlanDetailView::fitButtons()
{
    const int room = m_commands->width() - 2 * m_theme.grid(3);
    for (ActionButton *button : qAsConst(m_buttons)) {
        button->setShowsKey(true);
        button->setShowsKey(button->sizeHint().width() <= room);
    }
}

void PlanDetailView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < narrowBelow;
    m_columns->setDefaultSizes(
        {m_theme.grown(narrow ? stepsNarrow : stepsWidth), -1, m_theme.grown(narrow ? eventsNarrow : eventsWidth)});
    fitButtons();
}

} // namespace promptlab
