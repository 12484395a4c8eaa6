// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/memberform.h"

#include "ui/common/labstyle.h"
#include "ui/common/segmentedcontrol.h"
#include "ui/shell/memberlistmodel.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace promptlab {

MemberForm::MemberForm(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_name(new QLineEdit(this)),
      m_role(new SegmentedControl(theme, tr("Role"), this)), m_problem(new QLabel(this)), m_why(new QLabel(this)),
      m_add(nullptr)
{
    setAccessibleName(tr("New member"));
    m_name->setPlaceholderText(tr("Name of the new member"));
    m_name->setAccessibleName(tr("Name"));
    m_name->setToolTip(tr("The name that stands beside what the member does"));
    m_role->addSegment(roleName(Role::Viewer), memberRoleText(Role::Viewer), tr("Reads"));
    m_role->addSegment(roleName(Role::Member), memberRoleText(Role::Member), tr("Writes prompts, runs tests, plans"));
    m_role->addSegment(roleName(Role::Admin), memberRoleText(Role::Admin),
                       tr("Approves and deploys, too, and changes environments"));
    m_role->addSegment(roleName(Role::Owner), memberRoleText(Role::Owner), tr("May do everything"));
    m_why->setText(tr("Admins and owners may approve; members and viewers may not."));
    m_why->setWordWrap(true);
    m_why->setForegroundRole(QPalette::PlaceholderText);
    m_problem->setWordWrap(true);
    const auto dress = [this] {
        m_why->setFont(m_theme.font(TextStyle::Small));
        m_problem->setFont(m_theme.font(TextStyle::Small));
        QPalette colors = m_problem->palette();
        colors.setColor(QPalette::WindowText, m_theme.color(ColorRole::Danger));
        m_problem->setPalette(colors);
    };
    dress();
    connect(&theme, &Theme::changed, this, dress);
    m_add = new QPushButton(tr("Add member"), this); // made after the roles: Tab goes in the order of making
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAccessibleName(tr("Cancel"));
    cancel->setToolTip(tr("Add nobody (Esc)"));
    for (QPushButton *button : {m_add, cancel})
        button->setAutoDefault(true); // Enter presses what has the focus
    m_add->setAccessibleName(tr("Add member"));
    m_add->setToolTip(tr("Add this person to the project (Enter)"));
    setButtonKind(m_add, ButtonKind::Primary);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme.grid(2));
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(m_add);
    auto *roles = new QHBoxLayout;
    roles->addWidget(m_role);
    roles->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme.grid(2));
    column->addWidget(m_name);
    column->addLayout(roles);
    column->addWidget(m_why);
    column->addWidget(m_problem);
    column->addLayout(buttons);
    connect(m_add, &QPushButton::clicked, this, &MemberForm::submit);
    connect(cancel, &QPushButton::clicked, this, &MemberForm::cancelled);
    begin();
}

void MemberForm::begin()
{
    m_name->clear();
    m_role->setCurrent(roleName(Role::Member));
    m_why->hide();
    setBusy(false);
    showProblem({});
}

void MemberForm::propose(Role role)
{
    m_role->setCurrent(roleName(role));
    m_why->setVisible(role == Role::Admin || role == Role::Owner);
    Q_EMIT heightChanged();
}

void MemberForm::setBusy(bool busy)
{
    m_busy = busy;
}

void MemberForm::showProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
    Q_EMIT heightChanged();
}

void MemberForm::keyPressEvent(QKeyEvent *event)
{
    // A button that has the focus took Enter already; here it comes from the name or the role.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        submit();
    else if (event->key() == Qt::Key_Escape)
        Q_EMIT cancelled();
    else
        QWidget::keyPressEvent(event);
}

void MemberForm::submit()
{
    if (m_busy)
        return;
    if (m_name->text().trimmed().isEmpty()) {
        showProblem(tr("The member needs a name."));
        m_name->setFocus(Qt::OtherFocusReason);
        return;
    }
    Q_EMIT submitted(m_name->text().trimmed(), roleFromName(m_role->current()).value_or(Role::Viewer));
}

} // namespace promptlab
