// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deployments/deploymentspane.h"

#include "ui/common/actionbutton.h"
#include "ui/common/confirmbar.h"
#include "ui/common/emptystate.h"
#include "ui/common/labicons.h"
#include "ui/common/labstyle.h"
#include "ui/common/messagebar.h"
#include "ui/common/paneltoolbar.h"
#include "ui/common/panesplitter.h"
#include "ui/common/statuschip.h"
#include "ui/deployments/deploymentscontroller.h"
#include "ui/deployments/deploymenttable.h"
#include "ui/deployments/deploymenttexts.h"
#include "ui/deployments/environmentform.h"
#include "ui/deployments/environmentsview.h"
#include "ui/deployments/plandetailview.h"
#include "ui/deployments/planform.h"
#include "ui/deployments/planlistmodel.h"

#include <QBoxLayout>
#include <QButtonGroup>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QResizeEvent>
#include <QStackedWidget>

namespace promptlab {

namespace {

constexpr int agesEveryMs = 30'000;
constexpr int firstLookMs = 500; ///< after the window has opened
constexpr int loadingAfterMs = 150;
constexpr int tableShare = 38; ///< of a hundred of the height
constexpr int searchWidth = 200;
constexpr int roomForActing = 1'200;

const QString plansMode = QStringLiteral("plans");
const QString environmentsMode = QStringLiteral("environments");

/// The thin line that says that something is being read.
class LoadingLine final : public QWidget
{
public:
    LoadingLine(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
    {
        setFixedHeight(theme.length(Length::ProgressThin) / 2);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        hide();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), m_theme.color(ColorRole::Border));
        painter.fillRect(QRect(0, 0, width() / 3, height()), m_theme.status(StatusTone::Running).mark);
    }

private:
    const Theme &m_theme;
};

} // namespace

DeploymentsPane::DeploymentsPane(DeploymentsParts parts, QWidget *parent)
    : Pane({QStringLiteral("deployments"), tr("Deployments"), QStringLiteral("rocket")}, parent),
      m_parts(std::move(parts)), m_controller(new DeploymentsController(m_parts, this)),
      m_plans(new PlanListModel(m_parts.clock, this)), m_filter(new PlanFilterModel(this))
{
    m_filter->setSourceModel(m_plans);
    m_minute.setInterval(agesEveryMs);
    m_loadDelay.setInterval(loadingAfterMs);
    m_loadDelay.setSingleShot(true);
    // What waits for somebody is counted at the rail, whether the pane was looked at or not.
    QTimer::singleShot(firstLookMs, this, [this] {
        if (m_registry && !m_controller->hasRead())
            m_controller->refresh();
    });
}

DeploymentsPane::~DeploymentsPane() = default;

void DeploymentsPane::registerActions(ActionRegistry &registry)
{
    m_registry = &registry;
    registerPlanActions(registry);
    registerEnvironmentActions(registry);
    const Theme &theme = m_parts.theme;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    buildToolBar(registry);
    m_message = new MessageBar(theme, this);
    m_loading = new LoadingLine(theme, this);
    m_pages = new QStackedWidget(this);
    m_plansPage = buildPlansPage(registry);
    m_form = new PlanForm(theme, m_pages);
    m_environments = new EnvironmentsView(theme, m_parts.clock, registry, m_pages);
    m_empty = new EmptyState(theme, m_pages);
    m_empty->showEmpty(QStringLiteral("rocket"), tr("No deployment yet"),
                       tr("A deployment puts a tested version of a prompt into an environment: with evidence, with the "
                          "consent of a second person, and with the way back kept open."),
                       registry.action(QStringLiteral("deployments.new")),
                       registry.action(QStringLiteral("deployments.environments")));
    for (QWidget *page : {m_plansPage, static_cast<QWidget *>(m_form), static_cast<QWidget *>(m_environments),
                          static_cast<QWidget *>(m_empty)})
        m_pages->addWidget(page);
    m_confirm = new ConfirmBar(theme, this);
    for (QWidget *part : {static_cast<QWidget *>(m_toolBar), static_cast<QWidget *>(m_message), m_loading})
        column->addWidget(part);
    column->addWidget(m_pages, 1);
    column->addWidget(m_confirm);
    connectController();
    connectViews();
    restoreState(m_restored);
    showPlans();
}

void DeploymentsPane::buildToolBar(ActionRegistry &registry)
{
    m_toolBar = new PanelToolBar(m_parts.theme, this);
    m_toolBar->setTitle(title());
    m_modes = m_toolBar->addModes(tr("View"));
    m_modes->addSegment(plansMode, tr("Plans"), tr("What is under way and what was"));
    m_modes->addSegment(environmentsMode, tr("Environments"), tr("What runs where, and the rules"));
    m_toolBar->addAction(registry.action(QStringLiteral("deployments.addEnvironment")));
    m_toolBar->setPrimary(registry.action(QStringLiteral("deployments.new")));
    connect(m_modes, &SegmentedControl::currentChanged, this, &DeploymentsPane::modeChosen);
}

QWidget *DeploymentsPane::buildFilterRow()
{
    const Theme &theme = m_parts.theme;
    auto *row = new QWidget(m_pages);
    row->setFixedHeight(theme.length(Length::ToolBar));
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(theme.grid(3), 0, theme.grid(3), 0);
    line->setSpacing(theme.grid(2));
    m_chips = new QButtonGroup(row);
    const QList<QPair<PlanScope, QString>> scopes{{PlanScope::Active, tr("Active")},
                                                  {PlanScope::NeedsMe, tr("Needs me")},
                                                  {PlanScope::RolledBack, tr("Rolled back")},
                                                  {PlanScope::All, tr("All")}};
    for (const auto &[scope, text] : scopes) {
        auto *chip = new StatusChip(theme, ChipKind::Filter, text, row);
        chip->setCheckable(true);
        chip->setAccessibleName(tr("Show: %1").arg(text));
        chip->setToolTip(tr("Show: %1").arg(text));
        m_chips->addButton(chip, int(scope));
        line->addWidget(chip);
    }
    m_chips->button(int(PlanScope::All))->setChecked(true);
    m_search = new QLineEdit(row);
    m_search->setPlaceholderText(tr("Filter deployments"));
    m_search->setAccessibleName(tr("Filter deployments"));
    m_search->setToolTip(tr("Words that must occur in the row (Ctrl+F)"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(searchWidth);
    m_search->addAction(LabIcons(theme).icon(QStringLiteral("search"), ColorRole::TextMuted),
                        QLineEdit::LeadingPosition);
    m_hidden = new QLabel(row);
    m_hidden->setForegroundRole(QPalette::PlaceholderText);
    const auto dressHidden = [this, &theme] { m_hidden->setFont(theme.font(TextStyle::Small)); };
    dressHidden();
    connect(&theme, &Theme::changed, m_hidden, dressHidden);
    line->addSpacing(theme.grid(2));
    line->addWidget(m_search);
    line->addStretch(1);
    line->addWidget(m_hidden);
    connect(m_chips, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            showFilter(id);
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setWords(text);
        showPlans();
    });
    return row;
}

QWidget *DeploymentsPane::buildPlansPage(ActionRegistry &registry)
{
    const Theme &theme = m_parts.theme;
    auto *page = new QWidget(m_pages);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildFilterRow());
    m_rows = new PaneSplitter(theme, Qt::Vertical, page);
    m_tableStack = new QStackedWidget(m_rows);
    m_table = new DeploymentTable(theme, m_tableStack);
    m_table->setModel(m_filter);
    m_noMatch = new EmptyState(theme, m_tableStack);
    m_tableStack->addWidget(m_table);
    m_tableStack->addWidget(m_noMatch);
    m_detail = new PlanDetailView(theme, m_parts.clock, registry, m_rows);
    m_rows->addWidget(m_tableStack);
    m_rows->addWidget(m_detail);
    m_rows->setChildrenCollapsible(false);
    column->addWidget(m_rows, 1);
    for (const char *id : {"deployments.next", "deployments.previous", "deployments.requestChanges",
                           "deployments.reject", "deployments.diff"}) {
        QAction *action = registry.action(QLatin1String(id));
        m_table->addAction(action);
        m_detail->evidenceList()->addAction(action);
    }
    return page;
}

void DeploymentsPane::showMode(const QString &mode)
{
    const bool noPlans = m_controller->hasRead() && m_controller->plans().isEmpty();
    const QWidget *before = m_pages->currentWidget();
    m_mode = mode;
    if (mode == environmentsMode)
        m_pages->setCurrentWidget(m_environments);
    else
        m_pages->setCurrentWidget(noPlans ? static_cast<QWidget *>(m_empty) : m_plansPage);
    // What is asked is about what is seen: a question about a plan waits with its reason until the plan is back.
    if (m_pages->currentWidget() != before) {
        if (m_leave)
            closeConfirm();
        else if (m_pages->currentWidget() == m_plansPage)
            m_confirm->resume();
        else
            m_confirm->suspend();
    }
    showCounts();
}

void DeploymentsPane::showFilter(int scope)
{
    m_filter->setScope(PlanScope(scope));
    showPlans();
}

void DeploymentsPane::showPlans()
{
    m_plans->setPlans(m_controller->plans());
    m_environments->setPlans(m_controller->plans());
    if (!planFormIsOpen())
        showMode(m_mode);
    const bool noMatch = m_filter->rowCount() == 0 && m_plans->rowCount() > 0;
    if (noMatch)
        m_noMatch->showFiltered(m_search->text().isEmpty()
                                    ? tr("No deployment is among \"%1\"").arg(m_chips->checkedButton()->text())
                                    : tr("No deployment matches \"%1\"").arg(m_search->text()),
                                [this] {
                                    m_search->clear();
                                    m_chips->button(int(PlanScope::All))->setChecked(true);
                                });
    m_detail->setVisible(!noMatch); // of nothing there are no details
    m_tableStack->setCurrentWidget(noMatch ? static_cast<QWidget *>(m_noMatch) : m_table);
    if (m_wantedNumber > 0) {
        for (const PlanSummary &plan : m_controller->plans()) {
            if (plan.number == m_wantedNumber)
                m_wanted = plan.id;
        }
        m_wantedNumber = 0;
    }
    if (m_wanted && m_plans->rowOf(*m_wanted) >= 0)
        choosePlan(*std::exchange(m_wanted, std::nullopt));
    else if (!m_table->currentIndex().isValid() && m_filter->rowCount() > 0)
        m_table->setCurrentIndex(m_filter->index(0, 0));
    showCounts();
}

void DeploymentsPane::showCounts()
{
    int counts[4] = {0, 0, 0, 0};
    for (const PlanSummary &plan : m_controller->plans()) {
        for (const PlanScope scope : {PlanScope::Active, PlanScope::NeedsMe, PlanScope::RolledBack, PlanScope::All})
            counts[int(scope)] += PlanFilterModel::inScope(plan, scope) ? 1 : 0;
    }
    for (int scope = 0; scope < 4; ++scope)
        static_cast<StatusChip *>(m_chips->button(scope))->setCount(counts[scope]);
    const int mine = counts[int(PlanScope::NeedsMe)];
    QString note = tr("%n active", nullptr, counts[int(PlanScope::Active)]);
    if (mine > 0)
        note += mine == 1 ? tr(", 1 needs you") : tr(", %n need you", nullptr, mine);
    // Decisions are made here: the pane says itself for whom.
    // In a narrow window the bars where decisions are made say it, and the status bar.
    if (const QString acting = actingText(m_controller->acting()); !acting.isEmpty() && width() >= roomForActing)
        note = tr("%1 · %2", "counts, and for whom one acts").arg(note, acting);
    m_toolBar->setTitle(title(), m_controller->hasRead() ? note : QString());
    Q_EMIT badgeCountChanged(mine);
    // One filled button at a time: the next step of the plan, or else a new one.
    const QAction *fresh = m_registry->action(QStringLiteral("deployments.new"));
    const bool onPlans = m_pages->currentWidget() == m_plansPage;
    const bool onEnvironments = m_pages->currentWidget() == m_environments;
    m_detail->setOnScreen(onPlans || m_pages->currentWidget() == m_empty);
    m_environments->setOnScreen(onEnvironments);
    const bool elsewhere = !m_confirm->isHidden() || m_barLeads;
    m_detail->setAsking(elsewhere);
    const bool taken = planFormIsOpen() || elsewhere || m_pages->currentWidget() == m_empty
                    || (onEnvironments && m_environments->hasPrimary()) || (onPlans && m_detail->hasPrimary());
    const auto buttons = m_toolBar->findChildren<ActionButton *>();
    for (ActionButton *button : buttons) {
        if (&button->command() == fresh)
            setButtonKind(button, taken ? ButtonKind::Plain : ButtonKind::Primary);
    }
}

void DeploymentsPane::showHidden()
{
    const QStringList hidden = m_table->hiddenTitles();
    m_hidden->setText(hidden.isEmpty() ? QString() : tr("%n columns hidden", nullptr, int(hidden.size())));
    m_hidden->setToolTip(hidden.isEmpty() ? QString()
                                          : tr("Hidden for want of room: %1").arg(hidden.join(QStringLiteral(", "))));
}

void DeploymentsPane::choosePlan(const PlanId &plan)
{
    const int row = m_plans->rowOf(plan);
    if (row < 0) {
        m_wanted = plan; // it comes with the next list
        return;
    }
    QModelIndex index = m_filter->mapFromSource(m_plans->index(row, 0));
    if (!index.isValid()) {
        m_search->clear();
        m_chips->button(int(PlanScope::All))->setChecked(true);
        index = m_filter->mapFromSource(m_plans->index(row, 0));
    }
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index);
}

void DeploymentsPane::currentPlanChanged()
{
    const QModelIndex current = m_table->currentIndex();
    const PlanSummary *plan = m_plans->planAt(m_filter->mapToSource(current).row());
    if (plan && plan->id == m_controller->selected())
        return;
    closeConfirm();
    settleBars();
    m_detail->clear();
    m_controller->select(plan ? plan->id : PlanId());
}

void DeploymentsPane::walk(int direction)
{
    const int rows = m_filter->rowCount();
    const int start = m_table->currentIndex().row();
    for (int step = 1; step <= rows; ++step) {
        const int row = ((start + direction * step) % rows + rows) % rows;
        const PlanSummary *plan = m_plans->planAt(m_filter->mapToSource(m_filter->index(row, 0)).row());
        if (!plan || !plan->waitsForMe)
            continue;
        m_table->setCurrentIndex(m_filter->index(row, 0));
        return;
    }
    Q_EMIT statusTextChanged(tr("Nothing waits for you"));
}

void DeploymentsPane::resizeEvent(QResizeEvent *event)
{
    Pane::resizeEvent(event);
    if (!m_rows)
        return;
    m_rows->setDefaultSizes({height() * tableShare / 100, -1});
    if ((event->oldSize().width() >= roomForActing) != (width() >= roomForActing))
        showCounts();
}

QJsonObject DeploymentsPane::saveState() const
{
    if (!m_table)
        return m_restored;
    return {{QStringLiteral("mode"), m_modes->current()},
            {QStringLiteral("scope"), int(m_filter->scope())},
            {QStringLiteral("filter"), m_search->text()},
            {QStringLiteral("plan"), m_controller->selected().toString()},
            {QStringLiteral("rows"), m_rows->saveSizes()},
            {QStringLiteral("columns"), m_detail->saveSizes()},
            {QStringLiteral("environments"), m_environments->saveSizes()}};
}

void DeploymentsPane::restoreState(const QJsonObject &state)
{
    if (!m_table) {
        m_restored = state;
        return;
    }
    m_modes->setCurrent(state.value(QStringLiteral("mode")).toString());
    const int scope = state.value(QStringLiteral("scope")).toInt(int(PlanScope::All));
    if (QAbstractButton *chip = m_chips->button(scope))
        chip->setChecked(true);
    m_search->setText(state.value(QStringLiteral("filter")).toString());
    if (const auto plan = PlanId::parse(state.value(QStringLiteral("plan")).toString()); plan.ok())
        m_wanted = *plan;
    m_rows->restoreSizes(state.value(QStringLiteral("rows")).toArray());
    m_detail->restoreSizes(state.value(QStringLiteral("columns")).toArray());
    m_environments->restoreSizes(state.value(QStringLiteral("environments")).toArray());
    if (m_controller->hasRead())
        showPlans();
}

void DeploymentsPane::activated()
{
    m_minute.start();
    m_controller->refresh();
}

QWidget *DeploymentsPane::firstFocusWidget() const
{
    return m_table;
}

bool DeploymentsPane::open(const Place &place)
{
    if (place.kind.isEmpty())
        return true;
    if (place.kind == QLatin1String("plan")) {
        leavePlanForm([this, id = place.id] {
            m_modes->setCurrent(plansMode);
            m_wantedNumber = id.toInt();
            if (const auto plan = PlanId::parse(id); plan.ok())
                m_wanted = *plan;
            showPlans();
        });
        return true;
    }
    if (place.kind == QLatin1String("environment")) {
        leavePlanForm([this, name = place.id] {
            leaveRules([this, name] {
                m_modes->setCurrent(environmentsMode);
                m_environments->choose(name);
            });
        });
        return true;
    }
    if (place.kind == QLatin1String("new")) {
        startNew(place.id.section(QLatin1Char('@'), 0, 0), place.id.section(QLatin1Char('@'), 1));
        return true;
    }
    return false;
}

QList<QuickEntry> DeploymentsPane::quickEntries() const
{
    QList<QuickEntry> entries;
    for (const PlanSummary &plan : m_controller->plans()) {
        QuickEntry entry;
        entry.text =
            tr("%1 %2 → %3").arg(plan.promptKey, deployedVersionText(plan.stable), deployedVersionText(plan.fresh));
        entry.detail = tr("plan %1 · %2 · %3")
                           .arg(plan.number)
                           .arg(plan.environments.join(QStringLiteral(", ")), planMark(plan).text);
        entry.place = {id(), QStringLiteral("plan"), QString::number(plan.number), {}};
        entries.append(entry);
    }
    return entries;
}

Task<void> DeploymentsPane::finish()
{
    m_minute.stop();
    co_await m_controller->finish();
}

void DeploymentsPane::actorChanged()
{
    closeConfirm();
    settleBars();
    m_form->setMembers(m_controller->memberNames(), m_controller->acting());
    showCounts();
    m_controller->refresh();
}

} // namespace promptlab
