// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/entrybar.h"

#include "ui/common/labstyle.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace promptlab {

EntryBar::EntryBar(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_question(new QLabel(this)), m_fieldRow(new QWidget(this)),
      m_fault(new QLabel(this)), m_confirm(new QPushButton(this)), m_cancel(new QPushButton(tr("Cancel"), this))
{
    m_question->setTextFormat(Qt::PlainText);
    m_fault->setTextFormat(Qt::PlainText);
    m_fault->setWordWrap(true);
    m_cancel->setAccessibleName(m_cancel->text());
    m_cancel->setToolTip(tr("Leave without doing it (Esc)"));
    setButtonKind(m_confirm, ButtonKind::Primary);
    connect(m_confirm, &QPushButton::clicked, this, &EntryBar::confirm);
    connect(m_cancel, &QPushButton::clicked, this, &EntryBar::leave);
    auto *fields = new QHBoxLayout(m_fieldRow);
    fields->setContentsMargins(0, 0, 0, 0);
    fields->setSpacing(theme.grid(2));
    auto *row = new QHBoxLayout;
    row->setSpacing(theme.grid(2));
    row->addWidget(m_question);
    row->addWidget(m_fieldRow, 1);
    row->addWidget(m_confirm);
    row->addWidget(m_cancel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme.grid(3), theme.grid(2), theme.grid(3), theme.grid(2));
    column->setSpacing(theme.grid(1));
    column->addLayout(row);
    column->addWidget(m_fault);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

void EntryBar::ask(const QString &question, const QList<EntryField> &fields, const QString &confirm,
                   std::function<void(QStringList)> confirmed)
{
    if (QWidget *before = QApplication::focusWidget(); isHidden() || !isAncestorOf(before))
        m_before = before;
    m_question->setText(question);
    m_confirm->setText(confirm);
    m_confirm->setAccessibleName(confirm);
    m_confirm->setToolTip(tr("%1 (Enter)").arg(confirm));
    setAccessibleName(question);
    m_confirmed = std::move(confirmed);
    m_specs = fields;
    qDeleteAll(m_fieldRow->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    m_fields.clear();
    for (const EntryField &spec : fields)
        m_fields.append(addField(spec));
    QWidget *before = nullptr;
    for (QLineEdit *field : qAsConst(m_fields)) {
        if (before)
            setTabOrder(before, field);
        before = field;
    }
    if (before) {
        setTabOrder(before, m_confirm);
        setTabOrder(m_confirm, m_cancel);
    }
    showFault({});
    update();
    show();
    if (!m_fields.isEmpty()) {
        m_fields.first()->setFocus(Qt::OtherFocusReason);
        m_fields.first()->selectAll();
    } else {
        m_confirm->setFocus(Qt::OtherFocusReason);
    }
}

QLineEdit *EntryBar::addField(const EntryField &spec)
{
    auto *row = static_cast<QHBoxLayout *>(m_fieldRow->layout());
    auto *field = new QLineEdit(spec.value, m_fieldRow);
    field->setPlaceholderText(spec.name);
    field->setAccessibleName(spec.name);
    field->setToolTip(spec.name);
    if (!spec.label.isEmpty()) {
        auto *label = new QLabel(spec.label, m_fieldRow);
        label->setBuddy(field);
        label->setForegroundRole(QPalette::PlaceholderText);
        row->addWidget(label);
    }
    row->addWidget(field, spec.stretch);
    connect(field, &QLineEdit::textChanged, this, &EntryBar::update);
    connect(field, &QLineEdit::returnPressed, this, &EntryBar::confirm);
    if (spec.derive && spec.value.isEmpty() && !m_fields.isEmpty()) {
        // What a person wrote is theirs, until they take it all away.
        connect(m_fields.first(), &QLineEdit::textChanged, field, [field, derive = spec.derive](const QString &text) {
            if (!field->isModified() || field->text().isEmpty())
                field->setText(derive(text));
        });
    }
    return field;
}

void EntryBar::showFault(const QString &fault)
{
    QPalette palette = m_fault->palette();
    palette.setColor(QPalette::WindowText, m_theme.syntax(SyntaxTone::LintError));
    m_fault->setPalette(palette);
    m_fault->setText(fault);
    m_fault->setVisible(!fault.isEmpty());
}

void EntryBar::leave()
{
    if (isHidden())
        return;
    // Hidden with the focus in it, the bar would hand that on to whatever comes next.
    if (m_before && isAncestorOf(QApplication::focusWidget()))
        m_before->setFocus(Qt::OtherFocusReason);
    hide();
    Q_EMIT left();
}

void EntryBar::confirm()
{
    if (!m_confirm->isEnabled() || isHidden())
        return;
    QStringList texts;
    for (const QLineEdit *field : qAsConst(m_fields))
        texts.append(field->text().trimmed());
    m_confirmed(texts);
}

void EntryBar::update()
{
    bool complete = true;
    for (int i = 0; i < m_fields.size(); ++i)
        complete = complete && (!m_specs.at(i).needed || !m_fields.at(i)->text().trimmed().isEmpty());
    m_confirm->setEnabled(complete);
}

void EntryBar::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        leave();
    else if (enter && m_confirm->hasFocus())
        confirm();
    else
        QWidget::keyPressEvent(event);
}

void EntryBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::SurfaceAlt));
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.color(ColorRole::Border));
}

} // namespace promptlab
