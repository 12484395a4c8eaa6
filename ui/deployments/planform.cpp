// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deployments/planform.h"

#include "ui/common/labstyle.h"
#include "ui/common/longchoice.h"
#include "ui/deployments/checklist.h"
#include "ui/deployments/gatelist.h"

#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace promptlab {

namespace {

constexpr int numberWidth = 24; ///< steps of the grid
constexpr int planFormWidth = 760;

QLabel *planFormLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

PlanForm::PlanForm(const Theme &theme, QWidget *parent)
    : FormWidget(theme, parent), m_title(planFormLabel(this)), m_note(planFormLabel(this)),
      m_scroll(new QScrollArea(this)), m_fields(nullptr), m_acting(planFormLabel(this))
{
    auto *page = new QWidget;
    page->setMaximumWidth(planFormWidth);
    m_fields = new QGridLayout(page);
    m_fields->setContentsMargins(theme.grid(6), theme.grid(4), theme.grid(6), theme.grid(4));
    m_fields->setHorizontalSpacing(theme.grid(4));
    m_fields->setVerticalSpacing(theme.grid(2));
    m_fields->setColumnStretch(1, 1);
    m_problems.insert(PlanField::Form, planFormLabel(page));
    for (QLabel *label : {m_title, m_note, m_problems.value(PlanField::Form)})
        m_fields->addWidget(label, m_fields->rowCount(), 0, 1, 2);
    buildWhat();
    buildGate();
    buildApproval();
    auto *holder = new QWidget;
    auto *column = new QHBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(page, 1);
    column->addStretch(0);
    holder->installEventFilter(this);
    m_scroll->setWidget(holder);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->viewport()->setBackgroundRole(QPalette::Base);
    holder->setBackgroundRole(QPalette::Base);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_scroll, 1);
    buildButtons();
    all->addStretch(0);
    setFormButtons(m_submit, m_draft);
    const auto dress = [this] {
        m_title->setFont(m_theme.font(TextStyle::Title));
        m_acting->setFont(m_theme.font(TextStyle::Small));
        for (QLabel *problem : qAsConst(m_problems)) {
            problem->setFont(m_theme.font(TextStyle::Small));
            QPalette colors = problem->palette();
            for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text})
                colors.setColor(role, m_theme.status(StatusTone::Fail).mark);
            problem->setPalette(colors);
        }
    };
    dress();
    connect(&theme, &Theme::changed, this, dress);
    showProblems({});
    follow();
}

void PlanForm::addHeading(const QString &text)
{
    auto *label = planFormLabel(m_fields->parentWidget());
    label->setText(text);
    label->setContentsMargins(0, m_theme.grid(3), 0, 0);
    const auto dress = [this, label] { label->setFont(m_theme.font(TextStyle::Strong)); };
    dress();
    connect(&m_theme, &Theme::changed, label, dress);
    m_fields->addWidget(label, m_fields->rowCount(), 0, 1, 2);
}

void PlanForm::addField(PlanField field, const QString &label, QWidget *editor, const QString &help)
{
    editor->setAccessibleName(label);
    editor->setToolTip(help);
    auto *cell = new QWidget(m_fields->parentWidget());
    auto *column = new QVBoxLayout(cell);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme.grid(1));
    const bool number = qobject_cast<QSpinBox *>(editor); // as long as what is written in it
    if (number)
        editor->setMinimumWidth(m_theme.grid(numberWidth));
    column->addWidget(editor, 0, number ? Qt::AlignLeft : Qt::Alignment());
    if (!m_problems.contains(field)) {
        m_problems.insert(field, planFormLabel(cell));
        column->addWidget(m_problems.value(field));
    }
    auto *name = new QLabel(label, m_fields->parentWidget());
    name->setBuddy(editor);
    name->setMinimumHeight(m_theme.length(Length::Control));
    if (qobject_cast<QCheckBox *>(editor))
        editor->setMinimumHeight(m_theme.length(Length::Control));
    const int row = m_fields->rowCount();
    m_fields->addWidget(name, row, 0, Qt::AlignLeft | Qt::AlignTop); // beside the first line of a tall field
    m_fields->addWidget(cell, row, 1);
}

void PlanForm::buildWhat()
{
    m_prompt = new LongChoice(this);
    addField(PlanField::Prompt, tr("Prompt"), m_prompt, tr("Key of the prompt that is deployed"));
    m_version = new QComboBox(this);
    addField(PlanField::Version, tr("Version"), m_version, tr("Which version goes out; it is pinned to its content"));
    m_application = new QLineEdit(this);
    m_application->setPlaceholderText(tr("any application"));
    addField(PlanField::Application, tr("Application"), m_application,
             tr("Only for this application; empty: for all that have no version of their own"));
    m_environments = new CheckList(m_theme, this);
    addField(PlanField::Environments, tr("Environments"), m_environments,
             tr("Where it goes, one after the other in this order; Space switches"));
    m_scope = new QComboBox(this);
    m_scope->addItem(tr("only where it went wrong"), int(RollbackScope::One));
    m_scope->addItem(tr("everywhere, the last one first"), int(RollbackScope::All));
    addField(PlanField::Environments, tr("A roll-back reaches"), m_scope,
             tr("With several environments: how far a roll-back goes"));
    m_why = new QLineEdit(this);
    m_why->setPlaceholderText(tr("What changes and why, for those who approve"));
    addField(PlanField::Note, tr("Why"), m_why, tr("Those who approve read this first"));
    connect(m_prompt, &QComboBox::currentTextChanged, this, [this](const QString &key) {
        m_version->clear();
        m_version->addItem(tr("newest"), QString());
        Q_EMIT promptChosen(key.trimmed());
        settleProblems();
    });
    connect(m_version, &QComboBox::activated, this, [this] { m_versionChosen = true; });
    connect(m_environments, &QListWidget::itemChanged, this, &PlanForm::follow);
    connect(m_application, &QLineEdit::textChanged, this, &PlanForm::settleProblems);
    connect(m_why, &QLineEdit::textChanged, this, &PlanForm::settleProblems);
}

void PlanForm::buildGate()
{
    addHeading(tr("Evidence"));
    m_gates = new GateList(m_theme, this);
    addField(PlanField::Gates, tr("Gates"), m_gates, tr("Test runs of this content that must have passed"));
}

void PlanForm::buildApproval()
{
    addHeading(tr("Approval"));
    m_approval = new QCheckBox(tr("Somebody else must approve"), this);
    addField(PlanField::Approval, tr("Four eyes"), m_approval, tr("An environment may ask for approval all the same"));
    m_approvers = new CheckList(m_theme, this);
    addField(PlanField::Approval, tr("Approvers"), m_approvers, tr("None: whoever may approve there; Space switches"));
    m_quorum = new QSpinBox(this);
    m_quorum->setRange(1, 10);
    addField(PlanField::Approval, tr("How many"), m_quorum,
             tr("Approvals that are needed; one rejection ends the plan"));
    m_hours = new QSpinBox(this);
    m_hours->setRange(1, 24 * 30);
    m_hours->setSuffix(tr(" h", "after a number of hours"));
    addField(PlanField::Approval, tr("Within"), m_hours, tr("Then the plan expires; an approval holds as long"));
    m_self = new QCheckBox(tr("I may approve it myself (personal environments only)"), this);
    addField(PlanField::Approval, tr("My own plan"), m_self, tr("Counts only where every environment is personal"));
    connect(m_approval, &QCheckBox::toggled, this, &PlanForm::follow);
}

void PlanForm::buildButtons()
{
    // At the right end of the fields, as in every form of a pane; under them, or at the foot while they scroll.
    auto *foot = new QWidget(this);
    foot->setMaximumWidth(planFormWidth);
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(m_theme.grid(6), m_theme.grid(2), m_theme.grid(6), m_theme.grid(4));
    row->setSpacing(m_theme.grid(2));
    const auto button = [this, foot](const QString &text, const QString &help) {
        auto *made = new QPushButton(text, foot);
        made->setAutoDefault(false);
        made->setAccessibleName(text);
        made->setToolTip(help);
        return made;
    };
    m_cancel = button(tr("Cancel"), tr("Close the form without a change (Esc)"));
    m_draft = button(tr("Save as draft"), tr("Nobody is asked yet (Ctrl+S)"));
    m_submit = button(tr("Submit"), tr("Run the gates and ask for approval (Ctrl+Enter)"));
    setButtonKind(m_submit, ButtonKind::Primary);
    row->addWidget(m_acting, 1);
    row->addWidget(m_cancel);
    row->addWidget(m_draft);
    row->addWidget(m_submit);
    auto *line = new QHBoxLayout;
    line->addWidget(foot, 1);
    line->addStretch(0);
    static_cast<QVBoxLayout *>(layout())->addLayout(line);
    connect(m_cancel, &QPushButton::clicked, this, &PlanForm::cancelled);
    connect(m_draft, &QPushButton::clicked, this, [this] { send(false); });
    connect(m_submit, &QPushButton::clicked, this, [this] { send(true); });
}

void PlanForm::startNew(const QString &promptKey, const QString &version, const QStringList &environments)
{
    m_plan = {};
    m_title->setText(tr("New deployment"));
    m_note->setText(tr("Strategy immediate: the new version takes everything at once, and the way back stays open."));
    m_draft->show();
    m_submit->setText(tr("Submit"));
    DeploymentRequest request;
    request.promptId = promptKey;
    request.toVersion = version;
    request.targetEnvironments = environments;
    fill(request);
}

void PlanForm::startEdit(const PlanDetails &plan, bool waiting)
{
    m_plan = plan.summary.id;
    m_title->setText(tr("Change plan %1").arg(plan.summary.number));
    m_note->setText(waiting
                        ? tr("The plan waits for approval: saving makes its approvals void and runs its gates again.")
                        : tr("A draft: nobody was asked yet."));
    // A plan that waits goes on waiting when it is saved: there is nothing to hand in.
    m_draft->setVisible(!waiting);
    m_submit->setText(waiting ? tr("Save and ask again") : tr("Submit"));
    fill(plan.request);
}

void PlanForm::startLike(const PlanDetails &plan)
{
    m_plan = {};
    m_title->setText(tr("New deployment, like plan %1").arg(plan.summary.number));
    m_note->setText(
        plan.summary.error.isEmpty()
            ? tr("Plan %1 has ended; what it asked for stands here and can be changed.").arg(plan.summary.number)
            : plan.summary.error);
    m_draft->show();
    m_submit->setText(tr("Submit"));
    fill(plan.request);
}

void PlanForm::fill(const DeploymentRequest &request)
{
    m_base = request;
    m_wantedVersion = request.toVersion;
    m_wantedEnvironments = request.targetEnvironments;
    m_wantedApprovers = request.approvers;
    {
        const QSignalBlocker quiet(m_prompt);
        m_prompt->setCurrentText(request.promptId);
    }
    m_prompt->setEnabled(m_plan.isNull());
    m_version->clear();
    m_version->addItem(request.toVersion.isEmpty() ? tr("newest") : tr("v%1").arg(request.toVersion),
                       request.toVersion);
    m_application->setText(request.application);
    m_scope->setCurrentIndex(m_scope->findData(int(request.rollbackScope)));
    m_why->setText(request.note);
    m_approval->setChecked(request.requireApproval);
    m_quorum->setValue(request.minApprovals);
    m_hours->setValue(request.approvalHours);
    m_self->setChecked(request.allowSelfApproval);
    m_gates->setGates(request.gates);
    m_environments->setChecked(m_wantedEnvironments);
    m_approvers->setChecked(m_wantedApprovers);
    showProblems({});
    follow();
    markClean();
    Q_EMIT promptChosen(request.promptId);
}

void PlanForm::markClean()
{
    m_versionChosen = false;
    m_clean = request();
}

bool PlanForm::isDirty() const
{
    DeploymentRequest now = request();
    now.toVersion = m_clean.toVersion;
    return m_versionChosen || !(now == m_clean);
}

/// As tall as its fields at most, so that the buttons stand right under them.
void PlanForm::fitScroll()
{
    const QLayout *fields = m_scroll->widget()->layout();
    const int width = m_scroll->viewport()->width();
    m_scroll->setMaximumHeight(fields->hasHeightForWidth() ? fields->totalHeightForWidth(width)
                                                           : fields->totalSizeHint().height());
}

bool PlanForm::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest && watched == m_scroll->widget())
        fitScroll();
    return FormWidget::eventFilter(watched, event);
}

void PlanForm::resizeEvent(QResizeEvent *event)
{
    FormWidget::resizeEvent(event);
    fitScroll();
}

void PlanForm::setPrompts(const QList<PromptListItem> &prompts)
{
    const QString chosen = m_prompt->currentText();
    const QSignalBlocker quiet(m_prompt);
    QList<LongChoiceEntry> entries;
    for (const PromptListItem &item : prompts) {
        if (item.prompt.archivedAt == 0)
            entries.append({item.prompt.key, item.prompt.key});
    }
    m_prompt->setEntries(std::move(entries));
    m_prompt->setCurrentText(chosen);
}

void PlanForm::setVersions(const QString &promptKey, const QList<VersionSummary> &versions)
{
    if (promptKey != m_prompt->currentText().trimmed())
        return;
    const QString wanted = m_wantedVersion;
    m_version->clear();
    if (versions.isEmpty()) {
        m_version->addItem(tr("no version of this prompt"), QString());
        return;
    }
    for (const VersionSummary &version : versions) {
        QString text = tr("v%1").arg(version.number);
        if (!version.message.isEmpty())
            text += QStringLiteral(" · ") + version.message.section(QLatin1Char('\n'), 0, 0).left(60);
        m_version->addItem(text, QString::number(version.number));
    }
    m_version->setCurrentIndex(std::max(0, m_version->findData(wanted)));
}

QString PlanForm::environmentLabel(const EnvironmentView &environment) const
{
    QStringList words{environment.name};
    if (const QString kind = environmentKindBeside(environment); !kind.isEmpty())
        words += kind;
    if (environment.channelFolder.isEmpty())
        words += tr("no channel yet");
    if (environment.approvalRequired)
        words += approvalsAskedText(environment.minApprovals);
    return words.join(QStringLiteral(" · "));
}

void PlanForm::setEnvironments(const QList<EnvironmentView> &environments)
{
    const QStringList on = m_environments->count() > 0 ? m_environments->checked() : m_wantedEnvironments;
    m_known = environments;
    const QSignalBlocker quiet(m_environments);
    QList<CheckRow> rows;
    for (const EnvironmentView &environment : environments)
        rows.append({environmentLabel(environment), environment.name, on.contains(environment.name),
                     environment.channelFolder.isEmpty() ? tr("Set the folder of its file channel first (Environments)")
                                                         : tr("Goes to the folder %1").arg(environment.channelFolder)});
    m_environments->setRows(rows);
    follow();
}

void PlanForm::setMembers(const QHash<PersonId, QString> &names, const ActingPerson &acting)
{
    const QStringList on = m_approvers->count() > 0 ? m_approvers->checked() : m_wantedApprovers;
    QStringList sorted = names.values();
    sorted.sort(Qt::CaseInsensitive);
    QList<CheckRow> rows;
    for (const QString &name : qAsConst(sorted)) {
        const bool self = names.value(acting.id) == name;
        rows.append({self ? tr("%1 (asks for it, cannot approve)").arg(name) : name, name, on.contains(name),
                     tr("Asked to approve")});
    }
    m_approvers->setRows(rows);
    const QString text = actingText(acting);
    m_acting->setText(text.isEmpty() ? QString() : tr("You are %1").arg(text));
}

void PlanForm::follow()
{
    if (!m_self)
        return; // not built yet
    const bool approval = m_approval->isChecked();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_approvers, m_quorum, m_hours})
        widget->setEnabled(approval);
    const QStringList chosen = m_environments->checked();
    m_scope->setEnabled(chosen.size() > 1);
    const bool personal =
        !chosen.isEmpty() && std::all_of(m_known.cbegin(), m_known.cend(), [&](const EnvironmentView &e) {
            return !chosen.contains(e.name) || e.kind == EnvironmentKind::Personal;
        });
    m_self->setEnabled(personal && approval);
    settleProblems();
}

QHash<PlanField, QStringList> PlanForm::ownProblems() const
{
    const DeploymentRequest wanted = request();
    QHash<PlanField, QStringList> problems = planProblems(wanted);
    // The service knows more names of a prompt than its key; what is wrong anyway is told together.
    const bool choosable = m_prompt->isEnabled() && m_prompt->count() > 0 && !problems.isEmpty();
    if (choosable && !wanted.promptId.isEmpty() && m_prompt->findData(wanted.promptId) < 0)
        problems[PlanField::Prompt] += tr("There is no prompt \"%1\" here").arg(wanted.promptId);
    return problems;
}

void PlanForm::settleProblems()
{
    if (m_told.isEmpty())
        return;
    const QHash<PlanField, QStringList> now = ownProblems();
    QHash<PlanField, QStringList> left;
    for (auto told = m_told.cbegin(); told != m_told.cend(); ++told) {
        for (const QString &line : told.value()) {
            if (!m_toldOwn.value(told.key()).contains(line) || now.value(told.key()).contains(line))
                left[told.key()] += line;
        }
    }
    if (left != m_told)
        placeProblems(left);
}

DeploymentRequest PlanForm::request() const
{
    DeploymentRequest request = m_base;
    request.promptId = m_prompt->currentText().trimmed();
    request.toVersion = m_version->currentData().toString();
    request.application = m_application->text().trimmed();
    request.targetEnvironments = m_environments->checked();
    request.strategy = DeploymentStrategy::Immediate;
    request.rollbackScope = RollbackScope(m_scope->currentData().toInt());
    request.note = m_why->text().trimmed();
    request.requireApproval = m_approval->isChecked();
    request.approvers = m_approval->isChecked() ? m_approvers->checked() : QStringList();
    request.minApprovals = m_quorum->value();
    request.approvalHours = m_hours->value();
    request.allowSelfApproval = m_self->isEnabled() && m_self->isChecked();
    request.gates = m_gates->gates();
    return request;
}

void PlanForm::send(bool submit)
{
    const DeploymentRequest wanted = request();
    const QHash<PlanField, QStringList> problems = ownProblems();
    showProblems(problems);
    if (problems.isEmpty())
        Q_EMIT submitted(wanted, submit);
}

void PlanForm::showProblems(const QHash<PlanField, QStringList> &problems)
{
    m_toldOwn = problems.isEmpty() ? QHash<PlanField, QStringList>() : ownProblems();
    QLabel *first = placeProblems(problems);
    if (!first)
        return;
    m_scroll->ensureWidgetVisible(first);
    for (const auto &[field, editor] : fieldEditors()) {
        if (problems.contains(field) && editor->isEnabled()) {
            editor->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

/// Where a problem of a field is mended, from the top of the form to its foot.
QList<std::pair<PlanField, QWidget *>> PlanForm::fieldEditors() const
{
    return {{PlanField::Prompt, m_prompt},
            {PlanField::Version, m_version},
            {PlanField::Application, m_application},
            {PlanField::Environments, m_environments},
            {PlanField::Note, m_why},
            {PlanField::Gates, m_gates},
            {PlanField::Approval, m_approval}};
}

QLabel *PlanForm::placeProblems(const QHash<PlanField, QStringList> &problems)
{
    m_told = problems;
    QLabel *first = nullptr;
    for (auto it = m_problems.cbegin(); it != m_problems.cend(); ++it) {
        const QStringList lines = problems.value(it.key());
        it.value()->setText(lines.join(QLatin1Char('\n')));
        it.value()->setVisible(!lines.isEmpty());
        if (!lines.isEmpty() && (!first || it.key() == PlanField::Form))
            first = it.value();
    }
    return first;
}

QString PlanForm::problemAt(PlanField field) const
{
    const QLabel *label = m_problems.value(field);
    return label ? label->text() : QString();
}

void PlanForm::setBusy(bool busy)
{
    m_draft->setEnabled(!busy);
    m_submit->setEnabled(!busy);
}

QWidget *PlanForm::firstField() const
{
    return m_prompt->isEnabled() ? static_cast<QWidget *>(m_prompt) : m_version;
}

} // namespace promptlab
