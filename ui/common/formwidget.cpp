// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/formwidget.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace promptlab {

namespace {

enum class FormKey { None, Leave, Main, Keep, Enter };

/// A field with one value: Enter in it is for the form. A list, a number or a long text has uses of its own for it.
bool isSingleField(const QWidget *field)
{
    return qobject_cast<const QLineEdit *>(field) || qobject_cast<const QComboBox *>(field)
        || qobject_cast<const QAbstractButton *>(field);
}

FormKey formKeyOf(const QKeyEvent &event)
{
    const bool control = event.modifiers().testFlag(Qt::ControlModifier);
    switch (event.key()) {
    case Qt::Key_Escape: return FormKey::Leave;
    case Qt::Key_Return:
    case Qt::Key_Enter: return control ? FormKey::Main : FormKey::Enter;
    case Qt::Key_S: return event.modifiers() == Qt::ControlModifier ? FormKey::Keep : FormKey::None;
    default: return FormKey::None;
    }
}

} // namespace

FormWidget::FormWidget(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void FormWidget::setFormButtons(QAbstractButton *main, QAbstractButton *keep)
{
    m_main = main;
    m_keep = keep;
}

bool FormWidget::event(QEvent *event)
{
    const FormKey key =
        event->type() == QEvent::ShortcutOverride ? formKeyOf(*static_cast<QKeyEvent *>(event)) : FormKey::None;
    if (key != FormKey::None && key != FormKey::Enter) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void FormWidget::keyPressEvent(QKeyEvent *event)
{
    switch (formKeyOf(*event)) {
    case FormKey::Leave: Q_EMIT cancelled(); return;
    case FormKey::Main: m_main->click(); return;
    case FormKey::Enter:
        if (isSingleField(focusWidget()))
            m_main->click();
        else
            QWidget::keyPressEvent(event);
        return;
    case FormKey::Keep:
        if (m_keep && !m_keep->isHidden())
            m_keep->click();
        return;
    case FormKey::None: QWidget::keyPressEvent(event); return;
    }
}

void FormWidget::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.color(ColorRole::Surface));
}

} // namespace promptlab
