// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deployments/environmentform.h"

#include "ui/common/labstyle.h"
#include "ui/deployments/checklist.h"
#include "ui/deployments/deploymenttexts.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace promptlab {

namespace {

constexpr int environmentFormWidth = 640;

QLabel *environmentFormLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->hide();
    return label;
}

QStringList personNames(const QList<DeploymentPerson> &people)
{
    QStringList names;
    for (const DeploymentPerson &person : people)
        names += person.name;
    return names;
}

} // namespace

EnvironmentForm::EnvironmentForm(const Theme &theme, QWidget *parent)
    : FormWidget(theme, parent), m_title(environmentFormLabel(this)), m_problem(environmentFormLabel(this)),
      m_folderProblem(environmentFormLabel(this)), m_name(new QLineEdit(this)), m_kind(new QComboBox(this)),
      m_folder(new QLineEdit(this)), m_browse(new QPushButton(tr("Choose…"), this)),
      m_makeFolder(new QPushButton(tr("Make the folder"), this)),
      m_approval(new QCheckBox(tr("Every plan needs an approval"), this)), m_quorum(new QSpinBox(this)),
      m_approvers(new CheckList(theme, this)), m_cancel(new QPushButton(tr("Cancel"), this)),
      m_save(new QPushButton(tr("Save"), this))
{
    build();
    setFormButtons(m_save);
    const auto dress = [this] {
        m_title->setFont(m_theme.font(TextStyle::Title));
        for (QLabel *label : {m_problem, m_folderProblem}) {
            label->setFont(m_theme.font(TextStyle::Small));
            QPalette colors = label->palette();
            for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text})
                colors.setColor(role, m_theme.status(StatusTone::Fail).mark);
            label->setPalette(colors);
        }
    };
    dress();
    connect(&theme, &Theme::changed, this, dress);
    connect(m_browse, &QPushButton::clicked, this, &EnvironmentForm::chooseFolder);
    connect(m_makeFolder, &QPushButton::clicked, this, [this] {
        m_folderToMake = m_folder->text().trimmed();
        send();
    });
    connect(m_folder, &QLineEdit::textChanged, m_makeFolder, &QWidget::hide);
    connect(m_cancel, &QPushButton::clicked, this, &EnvironmentForm::cancelled);
    connect(m_save, &QPushButton::clicked, this, &EnvironmentForm::send);
}

void EnvironmentForm::addField(const QString &label, QWidget *editor, const QString &help, QWidget *cell)
{
    editor->setAccessibleName(label);
    editor->setToolTip(help);
    auto *name = new QLabel(label, this);
    name->setBuddy(editor);
    if (qobject_cast<QCheckBox *>(editor))
        editor->setMinimumHeight(m_theme.length(Length::Control));
    name->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    name->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    // On one line with the text of the field.
    name->setContentsMargins(0, (m_theme.length(Length::Control) - name->fontMetrics().height() + 1) / 2, 0, 0);
    m_fields->addRow(name, cell ? cell : editor);
}

void EnvironmentForm::build()
{
    auto *page = new QWidget(this);
    page->setMaximumWidth(environmentFormWidth);
    m_fields = new QFormLayout(page);
    m_fields->setContentsMargins(m_theme.grid(6), m_theme.grid(4), m_theme.grid(6), m_theme.grid(4));
    m_fields->setHorizontalSpacing(m_theme.grid(4));
    m_fields->setVerticalSpacing(m_theme.grid(2));
    m_fields->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_title->show();
    m_fields->addRow(m_title);
    m_fields->addRow(m_problem);
    m_name->setMaxLength(100);
    m_name->setPlaceholderText(tr("For example canada or preview"));
    addField(tr("Name"), m_name, tr("What plans call it; it stays"));
    for (const EnvironmentKind kind :
         {EnvironmentKind::Personal, EnvironmentKind::Staging, EnvironmentKind::Production, EnvironmentKind::Other})
        m_kind->addItem(environmentKindText(kind), int(kind));
    addField(tr("Kind"), m_kind, tr("Production asks more of people; personal lets one approve one's own plan"));
    auto *folder = new QWidget(page);
    auto *column = new QVBoxLayout(folder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_theme.grid(1));
    auto *row = new QHBoxLayout;
    row->addWidget(m_folder, 1);
    row->addWidget(m_browse);
    column->addLayout(row);
    column->addWidget(m_folderProblem);
    column->addWidget(m_makeFolder, 0, Qt::AlignLeft);
    m_makeFolder->setAccessibleName(m_makeFolder->text());
    m_makeFolder->setToolTip(tr("Makes the folder that does not exist yet, and goes on"));
    m_makeFolder->hide();
    m_folder->setPlaceholderText(tr("For example %1").arg(QStringLiteral("/srv/prompts/production")));
    m_browse->setAccessibleName(tr("Choose the folder"));
    m_browse->setToolTip(tr("Choose the folder"));
    addField(tr("Folder"), m_folder,
             tr("The file channel writes what runs into this folder; applications read it there"), folder);
    addField(tr("Four eyes"), m_approval, tr("Whatever a plan says"));
    m_quorum->setRange(1, 10);
    addField(tr("Approvals"), m_quorum, tr("At least so many, whatever a plan says"));
    addField(tr("Approvers"), m_approvers, tr("Members who may approve here beside owners and admins; Space switches"));
    auto *buttons = new QWidget(page);
    auto *line = new QHBoxLayout(buttons);
    line->setContentsMargins(0, m_theme.grid(2), 0, 0);
    line->addStretch(1);
    line->addWidget(m_cancel);
    line->addWidget(m_save);
    m_cancel->setAccessibleName(m_cancel->text());
    m_cancel->setToolTip(tr("Close the form without a change (Esc)"));
    m_save->setAccessibleName(m_save->text());
    setButtonKind(m_save, ButtonKind::Primary);
    m_fields->addRow(buttons);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(page);
    all->addStretch(1);
}

void EnvironmentForm::startNew()
{
    m_isNew = true;
    m_title->setText(tr("New environment"));
    m_save->setText(tr("Add the environment"));
    EnvironmentView environment;
    environment.kind = EnvironmentKind::Other;
    fill(environment);
}

void EnvironmentForm::startChange(const EnvironmentView &environment)
{
    m_isNew = false;
    m_title->setText(tr("Rules of %1").arg(environment.name));
    m_save->setText(tr("Save the rules"));
    fill(environment);
}

void EnvironmentForm::fill(const EnvironmentView &environment)
{
    m_before = environment;
    m_wantedApprovers = personNames(environment.approvers);
    m_save->setAccessibleName(m_save->text());
    m_save->setToolTip(tr("%1 (Ctrl+Enter)").arg(m_save->text()));
    m_name->setText(environment.name);
    m_name->setEnabled(m_isNew);
    m_kind->setCurrentIndex(m_kind->findData(int(environment.kind)));
    m_kind->setEnabled(m_isNew);
    m_folder->setText(environment.channelFolder);
    m_approval->setChecked(environment.approvalRequired);
    m_quorum->setValue(environment.minApprovals);
    m_approvers->setChecked(m_wantedApprovers);
    m_folderToMake.clear();
    showProblem({});
}

void EnvironmentForm::setMembers(const QHash<PersonId, QString> &names)
{
    const QStringList on = m_approvers->count() > 0 ? m_approvers->checked() : m_wantedApprovers;
    QStringList sorted = names.values();
    sorted.sort(Qt::CaseInsensitive);
    QList<CheckRow> rows;
    for (const QString &name : qAsConst(sorted))
        rows.append({name, name, on.contains(name), tr("May approve here")});
    m_approvers->setRows(rows);
}

bool EnvironmentForm::isDirty() const
{
    QStringList approvers = personNames(m_before.approvers);
    approvers.sort(Qt::CaseInsensitive);
    return m_name->text().trimmed() != m_before.name || m_kind->currentData().toInt() != int(m_before.kind)
        || m_folder->text().trimmed() != m_before.channelFolder || m_approval->isChecked() != m_before.approvalRequired
        || m_quorum->value() != m_before.minApprovals || m_approvers->checked() != approvers;
}

QString EnvironmentForm::subject() const
{
    return m_isNew ? tr("the new environment") : tr("the rules of %1").arg(m_before.name);
}

void EnvironmentForm::setBusy(bool busy)
{
    m_save->setEnabled(!busy);
}

void EnvironmentForm::showProblem(const QString &text)
{
    QStringList folder;
    QStringList others;
    const QString path = m_folder->text().trimmed();
    const QStringList lines = text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &line : lines)
        (!path.isEmpty() && line.contains(path) ? folder : others) += line.trimmed();
    m_folderProblem->setText(folder.join(QLatin1Char('\n')));
    m_folderProblem->setVisible(!folder.isEmpty());
    m_makeFolder->hide();
    m_problem->setText(others.join(QLatin1Char('\n')));
    m_problem->setVisible(!others.isEmpty());
}

void EnvironmentForm::showRefusal(const Error &error)
{
    showProblem(error.message);
    m_makeFolder->setVisible(error.code == ErrorCode::NotFound && !m_folderProblem->isHidden());
}

QString EnvironmentForm::problem() const
{
    return m_problem->text();
}

QString EnvironmentForm::folderProblem() const
{
    return m_folderProblem->text();
}

bool EnvironmentForm::hasFolder() const
{
    return !m_folder->text().trimmed().isEmpty();
}

QWidget *EnvironmentForm::firstField() const
{
    return m_isNew ? m_name : m_folder;
}

EnvironmentChange EnvironmentForm::change() const
{
    EnvironmentChange change;
    if (m_isNew)
        change.kind = EnvironmentKind(m_kind->currentData().toInt());
    const QString folder = m_folder->text().trimmed();
    if (m_isNew || folder != m_before.channelFolder)
        change.channelFolder = folder;
    change.makeFolder = !folder.isEmpty() && folder == m_folderToMake;
    if (m_isNew || m_approval->isChecked() != m_before.approvalRequired)
        change.approvalRequired = m_approval->isChecked();
    if (m_isNew || m_quorum->value() != m_before.minApprovals)
        change.minApprovals = m_quorum->value();
    QStringList before = personNames(m_before.approvers);
    before.sort(Qt::CaseInsensitive);
    const QStringList approvers = m_approvers->checked();
    if (m_isNew || approvers != before)
        change.approvers = approvers;
    return change;
}

void EnvironmentForm::send()
{
    const QString name = m_name->text().trimmed();
    if (name.isEmpty()) {
        showProblem(tr("The environment needs a name"));
        m_name->setFocus();
        return;
    }
    showProblem({});
    Q_EMIT submitted(name, change(), m_isNew);
}

void EnvironmentForm::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Folder of the file channel"), m_folder->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, m_folder, &QLineEdit::setText);
    dialog->open();
}

} // namespace promptlab
