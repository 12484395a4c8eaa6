// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/confirmbar.h"

#include "ui/common/labstyle.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

namespace promptlab {

namespace {

constexpr int confirmMark = 3;

QComboBox *confirmChoice(const QString &name, QWidget *parent)
{
    auto *choice = new QComboBox(parent);
    choice->setAccessibleName(name);
    choice->setToolTip(name);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    choice->hide();
    return choice;
}

} // namespace

ConfirmBar::ConfirmBar(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_question(new QLabel(this)), m_acting(new QLabel(this)),
      m_places(confirmChoice(tr("Environment"), this)), m_targets(confirmChoice(tr("Version to go back to"), this)),
      m_reason(new QLineEdit(this)), m_cancel(new QPushButton(tr("Keep it as it is"), this)),
      m_confirm(new QPushButton(this))
{
    hide();
    for (QLabel *label : {m_question, m_acting}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setToolTip(tr("Why; it goes into the record"));
    m_reason->setMaxLength(2'000);
    m_reason->setMinimumWidth(theme.grid(30));
    m_cancel->setAccessibleName(m_cancel->text());
    m_cancel->setToolTip(tr("Change nothing (Esc)"));
    m_confirm->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.grid(2));
    for (QWidget *widget : std::initializer_list<QWidget *>{m_places, m_targets})
        row->addWidget(widget);
    row->addWidget(m_reason, 1);
    row->addStretch(0);
    row->addWidget(m_cancel);
    row->addWidget(m_confirm);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.grid(4), theme.grid(2), theme.grid(3), theme.grid(2));
    column->setSpacing(theme.grid(1));
    column->addWidget(m_question);
    column->addWidget(m_acting);
    column->addLayout(row);
    const auto dress = [this] {
        m_question->setFont(m_theme.font(TextStyle::Strong));
        m_acting->setFont(m_theme.font(TextStyle::Small));
    };
    dress();
    connect(&theme, &Theme::changed, this, dress);
    connect(m_cancel, &QPushButton::clicked, this, &ConfirmBar::close);
    connect(m_confirm, &QPushButton::clicked, this, &ConfirmBar::confirmed);
    connect(m_reason, &QLineEdit::textChanged, this, &ConfirmBar::check);
    connect(m_reason, &QLineEdit::returnPressed, m_confirm, &QPushButton::click);
    connect(m_places, &QComboBox::activated, this, [this] { Q_EMIT placeChanged(place()); });
    connect(m_targets, &QComboBox::activated, this, &ConfirmBar::targetChanged);
}

void ConfirmBar::ask(const Confirmation &confirmation)
{
    m_confirmation = confirmation;
    m_wantsTarget = false;
    m_suspended = false;
    m_question->setText(confirmation.question);
    m_acting->setText(confirmation.acting);
    m_acting->setVisible(!confirmation.acting.isEmpty());
    m_reason->clear();
    m_reason->setVisible(confirmation.wantsReason);
    m_reason->setPlaceholderText(confirmation.reasonNeeded ? tr("Reason, needed") : tr("Reason"));
    m_places->clear();
    for (const auto &[id, text] : confirmation.places)
        m_places->addItem(text, id);
    m_places->setVisible(confirmation.places.size() > 1);
    m_targets->clear();
    m_targets->hide();
    setButtonKind(m_confirm, confirmation.danger ? ButtonKind::DangerFilled : ButtonKind::Primary);
    setButtonText(confirmation.button);
    setAccessibleName(confirmation.question);
    check();
    show();
    QWidget *first = m_cancel;
    if (confirmation.wantsReason)
        first = m_reason;
    else if (m_confirm->isEnabled())
        first = m_confirm;
    first->setFocus(Qt::OtherFocusReason);
}

void ConfirmBar::setTargets(const QList<QPair<QString, QString>> &targets)
{
    m_wantsTarget = true;
    m_targets->clear();
    for (const auto &[id, text] : targets)
        m_targets->addItem(text, id);
    m_targets->setVisible(!targets.isEmpty());
    check();
    Q_EMIT targetChanged();
}

void ConfirmBar::setButtonText(const QString &text)
{
    m_confirm->setText(text);
    m_confirm->setAccessibleName(text);
    check();
}

void ConfirmBar::check()
{
    QString why;
    if (m_wantsTarget && m_targets->count() == 0)
        why = tr("There is no version to go back to");
    else if (m_confirmation.reasonNeeded && reason().isEmpty())
        why = tr("Say why: it goes into the record");
    m_confirm->setEnabled(why.isEmpty());
    m_confirm->setToolTip(why.isEmpty() ? m_confirm->text() : why);
}

void ConfirmBar::close()
{
    if (!isOpen())
        return;
    m_suspended = false;
    hide();
    Q_EMIT closed();
}

void ConfirmBar::suspend()
{
    m_suspended = isOpen();
    hide();
}

void ConfirmBar::resume()
{
    if (std::exchange(m_suspended, false))
        show();
}

QString ConfirmBar::place() const
{
    return m_places->currentData().toString();
}

QString ConfirmBar::target() const
{
    return m_targets->currentData().toString();
}

QString ConfirmBar::targetText() const
{
    return m_targets->currentText();
}

QString ConfirmBar::reason() const
{
    return m_reason->text().trimmed();
}

QString ConfirmBar::question() const
{
    return m_question->text();
}

void ConfirmBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void ConfirmBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool danger = m_confirmation.danger;
    painter.fillRect(rect(), danger ? m_theme.status(StatusTone::Fail).tint : m_theme.color(ColorRole::AccentSubtle));
    painter.fillRect(QRect(0, 0, confirmMark, height()),
                     danger ? m_theme.color(ColorRole::Danger) : m_theme.color(ColorRole::AccentMark));
    painter.fillRect(QRect(0, 0, width(), 1), m_theme.color(ColorRole::Border));
}

} // namespace promptlab
