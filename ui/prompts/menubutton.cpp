// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/menubutton.h"

#include <QStyleOptionToolButton>
#include <QStylePainter>

namespace promptlab {

MenuButton::MenuButton(QWidget *parent) : QToolButton(parent)
{
    setAutoRaise(true);
    setPopupMode(QToolButton::InstantPopup);
    setFocusPolicy(Qt::TabFocus);
}

void MenuButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionToolButton option;
    initStyleOption(&option);
    option.features &= ~(QStyleOptionToolButton::HasMenu | QStyleOptionToolButton::PopupDelay);
    painter.drawComplexControl(QStyle::CC_ToolButton, option);
}

} // namespace promptlab
