// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deployments/environmentsview.h"

#include "ui/common/actionbutton.h"
#include "ui/common/elidedlabel.h"
#include "ui/common/emptystate.h"
#include "ui/common/factlist.h"
#include "ui/common/keptselection.h"
#include "ui/common/labstyle.h"
#include "ui/common/panesplitter.h"
#include "ui/common/sectionheading.h"
#include "ui/deployments/environmentform.h"
#include "ui/deployments/planbuttons.h"

#include <QBoxLayout>
#include <QListView>
#include <QStackedWidget>

namespace promptlab {

namespace {

constexpr int environmentListWidth = 264;
constexpr int environmentListLeast = 180;
constexpr int rulesRows = 3;

QList<FactRow> environmentRules(const EnvironmentView &environment)
{
    FactRow channel;
    if (environment.channelFolder.isEmpty()) {
        channel.tone = StatusTone::Inconclusive;
        channel.title = EnvironmentsView::tr("No channel yet: plans cannot go here until a folder is set");
    } else {
        channel.title = EnvironmentsView::tr("File channel into %1").arg(environment.channelFolder);
    }
    FactRow approval;
    approval.title = environment.approvalRequired
                       ? environment.minApprovals == 1
                           ? EnvironmentsView::tr("Every plan needs 1 approval")
                           : EnvironmentsView::tr("Every plan needs %n approvals", nullptr, environment.minApprovals)
                       : EnvironmentsView::tr("A plan decides itself whether it needs an approval");
    QStringList names;
    for (const DeploymentPerson &person : environment.approvers)
        names += personText(person);
    FactRow approvers;
    approvers.title =
        names.isEmpty()
            ? EnvironmentsView::tr("Owners and admins may approve")
            : EnvironmentsView::tr("Owners and admins may approve, and %1").arg(names.join(QStringLiteral(", ")));
    QList<FactRow> rows{channel, approval, approvers};
    for (const RunningPrompt &prompt : environment.running) {
        if (!prompt.drift)
            continue;
        FactRow differs;
        differs.tone = StatusTone::Error;
        differs.title = EnvironmentsView::tr("%1: %2", "a prompt, and what differs")
                            .arg(prompt.promptKey, driftText(*prompt.drift));
        differs.toolTip = differs.title;
        rows.prepend(differs);
        break; // the table marks the others
    }
    return rows;
}

} // namespace

EnvironmentsView::EnvironmentsView(const Theme &theme, const Clock &clock, ActionRegistry &registry, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_clock(clock), m_registry(registry), m_model(new EnvironmentListModel(this)),
      m_running(new RunningModel(clock, this)), m_columns(new PaneSplitter(theme, Qt::Horizontal, this)),
      m_list(new QListView(this)), m_right(new QStackedWidget(this))
{
    m_list->setModel(m_model);
    keepSelection(*m_list);
    m_list->setItemDelegate(new EnvironmentDelegate(theme, m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMinimumWidth(environmentListLeast);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("Environments"));
    const auto dress = [this] {
        QPalette colors = m_list->palette();
        colors.setColor(QPalette::Base, m_theme.color(ColorRole::Window));
        m_list->setPalette(colors);
    };
    dress();
    connect(&theme, &Theme::changed, this, dress);
    m_columns->addWidget(m_list);
    m_columns->addWidget(m_right);
    m_columns->setDefaultSizes({environmentListWidth, -1});
    m_columns->setChildrenCollapsible(false);
    m_right->addWidget(buildRight());
    m_form = new EnvironmentForm(theme, m_right);
    m_right->addWidget(m_form);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_columns);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &EnvironmentsView::showCurrent);
    connect(m_form, &EnvironmentForm::cancelled, this, &EnvironmentsView::closeForm);
    showCurrent();
}

QWidget *EnvironmentsView::buildRight()
{
    auto *page = new QWidget(m_right);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *header = new QWidget(page);
    header->setFixedHeight(m_theme.length(Length::ToolBar));
    auto *row = new QHBoxLayout(header);
    row->setContentsMargins(m_theme.grid(3), 0, m_theme.grid(3), 0);
    m_name = new ElidedLabel(m_theme, TextStyle::Strong, ColorRole::Text, header);
    row->addWidget(m_name, 1);
    m_publish = new ActionButton(m_theme, *m_registry.action(QStringLiteral("deployments.publishAgain")), header);
    row->addWidget(m_publish);
    for (const char *id : {"deployments.deployHere", "deployments.rollBackHere", "deployments.changeEnvironment"}) {
        auto *button = new ActionButton(m_theme, *m_registry.action(QLatin1String(id)), header);
        setButtonKind(button, ButtonKind::Flat);
        row->addWidget(button);
    }
    m_rules = new FactList(m_theme, tr("Rules of the environment"), page);
    m_rules->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const auto fitRules = [this] {
        // One that tells what differs takes two lines.
        const int rows = m_rules->rows().size() > rulesRows ? rulesRows + 2 : rulesRows;
        m_rules->setFixedHeight(rows * (m_theme.lineHeight(TextStyle::Small) + m_theme.grid(2)) + m_theme.grid(1));
    };
    fitRules();
    connect(&m_theme, &Theme::changed, this, fitRules);
    connect(m_rules->model(), &QAbstractItemModel::modelReset, this, fitRules);
    connect(m_rules->model(), &QAbstractItemModel::rowsInserted, this, fitRules);
    connect(m_rules->model(), &QAbstractItemModel::rowsRemoved, this, fitRules);
    m_runsHead = new SectionHeading(m_theme, tr("What runs"), page);
    m_runs = new QStackedWidget(page);
    m_table = new RunningTable(m_theme, *m_running, m_runs);
    m_empty = new EmptyState(m_theme, m_runs);
    m_runs->addWidget(m_table);
    m_runs->addWidget(m_empty);
    column->addWidget(header);
    column->addWidget(m_rules);
    column->addWidget(m_runsHead);
    column->addWidget(m_runs, 1);
    connect(m_table, &RunningTable::opened, this, [this](int index) {
        const RunningPrompt *prompt = m_running->at(index);
        if (prompt && prompt->activePlanNumber > 0)
            Q_EMIT placeRequested(
                {QStringLiteral("deployments"), QStringLiteral("plan"), QString::number(prompt->activePlanNumber), {}});
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &EnvironmentsView::showCommands);
    return page;
}

void EnvironmentsView::setEnvironments(const QList<EnvironmentView> &environments)
{
    const EnvironmentView *before = current();
    const QString name = before ? before->name : QString();
    m_model->setEnvironments(environments);
    choose(name);
    showCurrent();
}

void EnvironmentsView::choose(const QString &name)
{
    const int row = std::max(0, m_model->rowOf(name));
    if (m_model->rowCount() > 0 && m_list->currentIndex().row() != row)
        m_list->setCurrentIndex(m_model->index(row));
}

void EnvironmentsView::setMembers(const QHash<PersonId, QString> &names)
{
    m_form->setMembers(names);
}

void EnvironmentsView::refreshTimes()
{
    m_running->refreshTimes();
}

const EnvironmentView *EnvironmentsView::current() const
{
    return m_model->at(m_list->currentIndex().row());
}

const RunningPrompt *EnvironmentsView::currentPrompt() const
{
    return m_running->at(m_table->currentIndex().row());
}

void EnvironmentsView::showCurrent()
{
    const EnvironmentView *environment = current();
    m_name->setText(environment ? environment->name : QString());
    m_rules->setRows(environment ? environmentRules(*environment) : QList<FactRow>());
    m_running->setPrompts(environment ? environment->running : QList<RunningPrompt>());
    const bool empty = m_running->rowCount() == 0;
    if (empty) {
        showEmptiness(environment);
    } else if (!m_table->currentIndex().isValid()) {
        m_table->setCurrentIndex(m_running->index(0, 0));
    }
    m_runs->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_table);
    const int prompts = m_running->rowCount();
    m_runsHead->setNote(empty ? QString() : prompts == 1 ? tr("1 prompt") : tr("%n prompts", nullptr, prompts));
    showCommands();
    Q_EMIT changed();
}

/// What stands where nothing runs: without a channel, a deployment would lead nowhere.
void EnvironmentsView::showEmptiness(const EnvironmentView *environment)
{
    const QString icon = QStringLiteral("rocket");
    if (!environment)
        m_empty->showEmpty(icon, tr("No environment yet"),
                           tr("A deployment puts a tested version of a prompt into an environment."),
                           m_registry.action(QStringLiteral("deployments.addEnvironment")));
    else if (environment->channelFolder.isEmpty())
        m_empty->showEmpty(icon, tr("Nothing runs in %1").arg(environment->name),
                           tr("Nothing can reach it yet: choose the folder that its applications read."),
                           m_registry.action(QStringLiteral("deployments.changeEnvironment")));
    else
        m_empty->showEmpty(icon, tr("Nothing runs in %1").arg(environment->name),
                           tr("A deployment puts a tested version of a prompt here, with the way back kept open."),
                           m_registry.action(QStringLiteral("deployments.deployHere")));
}

void EnvironmentsView::block(const char *command, const QString &why, const QString &longText)
{
    const QString id = QStringLiteral("deployments.") + QLatin1String(command);
    m_registry.setBlocked(id, m_onScreen ? why : tr("Show the environments first"));
    m_registry.setLongText(id, m_onScreen ? longText : QString());
}

void EnvironmentsView::showCommands()
{
    const EnvironmentView *environment = current();
    const RunningPrompt *prompt = currentPrompt();
    if (!environment) {
        for (const char *command : {"changeEnvironment", "deployHere", "rollBackHere", "publishAgain"})
            block(command, tr("Choose an environment first"), {});
        m_publish->hide();
        return;
    }
    const QString name = environment->name;
    block("changeEnvironment", {}, tr("Change rules of %1…").arg(name));
    block("deployHere",
          environment->channelFolder.isEmpty()
              ? tr("%1 has no channel yet; choose its folder first (Change rules…)").arg(name)
              : QString(),
          prompt ? tr("Deploy %1 in %2…").arg(prompt->promptKey, name) : tr("Deploy in %1…").arg(name));
    const bool differs = prompt && prompt->drift;
    m_publish->setVisible(differs);
    if (prompt)
        block("publishAgain",
              differs              ? QString()
              : !prompt->published ? tr("%1 was never published in %2; deploy it there").arg(prompt->promptKey, name)
                                   : tr("%1 in %2 is what was published").arg(prompt->promptKey, name),
              tr("Publish %1 in %2 again").arg(prompt->promptKey, name));
    else
        block("publishAgain", tr("Choose a prompt that runs there"), tr("Publish again in %1").arg(name));
    if (!prompt)
        block("rollBackHere", tr("Choose a prompt that runs there"), tr("Roll back in %1…").arg(name));
    else
        block("rollBackHere", rollbackSource(m_plans, name, *prompt).whyNot,
              tr("Roll back %1 in %2…").arg(prompt->promptKey, name));
}

void EnvironmentsView::setPlans(const QList<PlanSummary> &plans)
{
    m_plans = plans;
    showCommands();
}

void EnvironmentsView::setOnScreen(bool shown)
{
    if (m_onScreen == shown)
        return;
    m_onScreen = shown;
    showCommands();
}

bool EnvironmentsView::hasPrimary() const
{
    return formIsOpen() || m_runs->currentWidget() == m_empty;
}

PlanId EnvironmentsView::rollbackPlan() const
{
    const EnvironmentView *environment = current();
    const RunningPrompt *prompt = currentPrompt();
    const RollbackSource source =
        environment && prompt ? rollbackSource(m_plans, environment->name, *prompt) : RollbackSource();
    return source.plan ? source.plan->id : PlanId();
}

void EnvironmentsView::startAdd()
{
    m_form->startNew();
    m_right->setCurrentWidget(m_form);
    m_form->firstField()->setFocus(Qt::OtherFocusReason);
}

void EnvironmentsView::startChange()
{
    if (!current())
        return;
    m_form->startChange(*current());
    m_right->setCurrentWidget(m_form);
    m_form->firstField()->setFocus(Qt::OtherFocusReason);
}

void EnvironmentsView::closeForm()
{
    if (!formIsOpen())
        return;
    m_right->setCurrentIndex(0);
    m_list->setFocus(Qt::OtherFocusReason);
    Q_EMIT changed();
}

bool EnvironmentsView::formIsOpen() const
{
    return m_right->currentWidget() == m_form;
}

QJsonArray EnvironmentsView::saveSizes() const
{
    return m_columns->saveSizes();
}

void EnvironmentsView::restoreSizes(const QJsonArray &sizes)
{
    m_columns->restoreSizes(sizes);
}

} // namespace promptlab
