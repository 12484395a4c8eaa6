// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/formwidget.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <QPainter>

namespace promptlab {

namespace {

enum class FormKey { None, Leave, Main, Keep };

FormKey formKeyOf(const QKeyEvent &event)
{
    const bool control = event.modifiers().testFlag(Qt::ControlModifier);
    switch (event.key()) {
    case Qt::Key_Escape: return FormKey::Leave;
    case Qt::Key_Return:
    case Qt::Key_Enter: return control ? FormKey::Main : FormKey::None;
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
    if (event->type() == QEvent::ShortcutOverride && formKeyOf(*static_cast<QKeyEvent *>(event)) != FormKey::None) {
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
