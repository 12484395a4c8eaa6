// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deployments/decisionbar.h"

#include "ui/common/actionbutton.h"
#include "ui/common/labstyle.h"
#include "ui/deployments/deploymenttexts.h"

#include <QBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>

namespace promptlab {

DecisionBar::DecisionBar(const Theme &theme, QAction &requestChanges, QAction &reject, QAction &approve,
                         QWidget *parent)
    : QWidget(parent), m_theme(theme), m_hint(new QLabel(this)), m_note(new QLineEdit(this)), m_row(new QHBoxLayout)
{
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setWordWrap(true);
    m_hint->hide();
    m_note->setPlaceholderText(tr("Note, needed to reject or to request changes"));
    m_note->setAccessibleName(tr("Note for the decision"));
    m_note->setToolTip(tr("What the others should know; it goes into the record"));
    m_note->setMaxLength(2'000);
    m_note->setMinimumWidth(theme.grid(40));
    m_row->setSpacing(theme.grid(2));
    m_row->addWidget(m_note, 1);
    for (QAction *action : {&requestChanges, &reject, &approve}) {
        auto *button = new ActionButton(theme, *action, this);
        setButtonKind(button, action == &approve  ? ButtonKind::Primary
                              : action == &reject ? ButtonKind::Danger
                                                  : ButtonKind::Plain);
        m_buttons.append(button);
        m_row->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.grid(3), theme.grid(2), theme.grid(3), theme.grid(2));
    column->setSpacing(theme.grid(1));
    column->addWidget(m_hint);
    column->addLayout(m_row);
    const auto dress = [this] { m_hint->setFont(m_theme.font(TextStyle::Small)); };
    dress();
    connect(&theme, &Theme::changed, this, dress);
    connect(m_note, &QLineEdit::textEdited, this, [this] { m_note->setToolTip({}); });
}

void DecisionBar::showPlan(const PlanDetails &plan, const ActingPerson &acting)
{
    QStringList words;
    const QString actingFor = actingText(acting);
    if (!actingFor.isEmpty())
        words += tr("You are %1; the record says so.").arg(actingFor);
    const PlanCommand approve = planCommand(plan, DeploymentAction::Approve);
    const PlanCommand reject = planCommand(plan, DeploymentAction::Reject);
    if (std::any_of(plan.gates.begin(), plan.gates.end(), [](const GateView &gate) { return gate.simulated; }))
        words += tr("The evidence is simulated: no model was asked.");
    if (!approve.enabled)
        words += approve.whyNot;
    m_hint->setText(words.join(QLatin1Char(' ')));
    m_hint->setVisible(!words.isEmpty());
    m_note->setEnabled(approve.enabled || reject.enabled);
}

QString DecisionBar::note() const
{
    return m_note->text().trimmed();
}

void DecisionBar::clearNote()
{
    m_note->clear();
}

void DecisionBar::askForNote(const QString &why)
{
    m_hint->setText(why);
    m_hint->show();
    m_note->setFocus(Qt::ShortcutFocusReason);
}

QString DecisionBar::hint() const
{
    return m_hint->isHidden() ? QString() : m_hint->text();
}

void DecisionBar::arrange()
{
    // The keys leave the buttons before the note becomes too short to write in.
    int wanted = m_theme.grid(60);
    for (ActionButton *button : qAsConst(m_buttons)) {
        button->setShowsKey(true);
        wanted += button->sizeHint().width() + m_theme.grid(2);
    }
    for (ActionButton *button : qAsConst(m_buttons))
        button->setShowsKey(wanted <= width());
}

void DecisionBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void DecisionBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::Window));
    painter.fillRect(QRect(0, 0, width(), 1), m_theme.color(ColorRole::Border));
}

} // namespace promptlab
