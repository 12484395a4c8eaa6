// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/popup.h"

#include <QApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

namespace promptlab {

namespace {

constexpr int popupPanelRadius = 8;

} // namespace

Popup::Popup(const Theme &theme, QWidget *over) : QWidget(over), m_theme(theme)
{
    hide();
    over->installEventFilter(this);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { focusMoved(now); });
    connect(&theme, &Theme::changed, this, [this] { update(); });
}

void Popup::openWith(QWidget *focus)
{
    if (!isOpen())
        m_before = QApplication::focusWidget();
    setGeometry(wantedGeometry(parentWidget()->rect()));
    show();
    raise();
    focus->setFocus(Qt::PopupFocusReason);
}

void Popup::closePopup()
{
    if (!isOpen())
        return;
    const bool focused = QApplication::focusWidget() && isAncestorOf(QApplication::focusWidget());
    hide();
    if (focused && m_before)
        m_before->setFocus(Qt::PopupFocusReason);
    Q_EMIT closed();
}

void Popup::focusMoved(const QWidget *now)
{
    // No widget at all: another program has the focus; coming back should find the popup.
    if (isOpen() && now && now != this && !isAncestorOf(now))
        closePopup();
}

bool Popup::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && isOpen()) {
        if (event->type() == QEvent::Resize)
            setGeometry(wantedGeometry(parentWidget()->rect()));
        else if (event->type() == QEvent::MouseButtonPress)
            closePopup();
    }
    return QWidget::eventFilter(watched, event);
}

void Popup::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        closePopup();
    else
        QWidget::keyPressEvent(event);
}

bool Popup::focusNextPrevChild(bool next)
{
    QWidget *const from = focusWidget() ? focusWidget() : this;
    const auto step = [next](QWidget *at) { return next ? at->nextInFocusChain() : at->previousInFocusChain(); };
    for (QWidget *at = step(from); at != from; at = step(at)) {
        const bool stop = (at->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !at->focusProxy();
        if (stop && isAncestorOf(at) && at->isVisible() && at->isEnabled()) {
            at->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
            return true;
        }
    }
    return true; // the only one; not out of the popup
}

void Popup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(m_theme.color(ColorRole::Raised));
    painter.setPen(m_theme.color(ColorRole::BorderStrong));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), popupPanelRadius, popupPanelRadius);
}

} // namespace promptlab
