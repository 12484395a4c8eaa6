// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/labstyle.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QEvent>
#include <QMenu>
#include <QPainter>
#include <QPainterPath>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTextEdit>
#include <QToolButton>

namespace promptlab {

namespace {

constexpr int controlRadius = 4;
constexpr int popupRadius = 8;
constexpr const char *buttonKindProperty = "labButtonKind";

/// The text field inside of a spin box or an editable combo box has no frame of its own.
bool isPartOfControl(const QWidget *field)
{
    const QWidget *parent = field ? field->parentWidget() : nullptr;
    return qobject_cast<const QAbstractSpinBox *>(parent) || qobject_cast<const QComboBox *>(parent);
}

bool has(const QStyleOption *option, QStyle::StateFlag flag)
{
    return (option->state & flag) != 0;
}

bool isTextArea(const QWidget *widget)
{
    return qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
}

/// The list that a combo box drops; its class is none of the public ones.
bool isComboPopup(const QWidget *widget)
{
    return widget->inherits("QComboBoxPrivateContainer");
}

/// Filled with a colour of its own, in which the colour of the focus would drown.
bool isFilled(const QWidget *button)
{
    const ButtonKind kind = buttonKind(button);
    return (kind == ButtonKind::Primary || kind == ButtonKind::DangerFilled) && button->isEnabled();
}

/// The pixels of a popup window with round corners.
QRegion popupShape(const QRect &rect)
{
    QPainterPath shape;
    shape.addRoundedRect(rect, popupRadius, popupRadius);
    return QRegion(shape.toFillPolygon().toPolygon());
}

/// The outermost of them: a line that is whole at the corners, too, where nobody blends what lies outside.
QRegion popupLine(const QRect &rect)
{
    const QRegion shape = popupShape(rect);
    QRegion inner = shape;
    for (const QPoint &step : {QPoint(1, 0), QPoint(-1, 0), QPoint(0, 1), QPoint(0, -1)})
        inner &= shape.translated(step);
    return shape - inner;
}

void fillRegion(QPainter *painter, const QRegion &region, const QColor &color)
{
    for (const QRect &part : region)
        painter->fillRect(part, color);
}

/// Rounds the corners of a popup window: there may be nobody who blends what is outside of them.
void roundWindow(QWidget *window)
{
    window->setMask(popupShape(window->rect()));
}

} // namespace

void setButtonKind(QWidget *button, ButtonKind kind)
{
    button->setProperty(buttonKindProperty, int(kind));
    button->update();
}

ButtonKind buttonKind(const QWidget *button)
{
    return button ? ButtonKind(button->property(buttonKindProperty).toInt()) : ButtonKind::Plain;
}

LabStyle::LabStyle(const Theme &theme) : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))), m_theme(theme) {}

int LabStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent: return m_theme.length(Length::ScrollBar);
    case PM_SplitterWidth: return m_theme.length(Length::SplitHandle);
    case PM_ButtonMargin: return m_theme.grid(3);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_DefaultFrameWidth: return isTextArea(widget) ? m_theme.length(Length::FocusRing) : 1; // room for the ring
    case PM_ButtonDefaultIndicator: return 0;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize: return m_theme.grid(4);
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return m_theme.grown(m_theme.grid(4));
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return m_theme.grid(2);
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin: return m_theme.grid(3);
    case PM_TabBarTabHSpace: return m_theme.grid(6);
    case PM_MenuPanelWidth: return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin: return m_theme.grid(1);
    case PM_ToolTipLabelFrameWidth: return m_theme.grid(2);
    case PM_FocusFrameHMargin:
    case PM_FocusFrameVMargin: return 0;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int LabStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_ToolTip_WakeUpDelay: return 300;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText: return 0;
    case SH_ScrollBar_Transient: return 0;
    case SH_ItemView_ShowDecorationSelected: return 1;
    case SH_Menu_SubMenuPopupDelay: return 120;
    case SH_TabBar_Alignment: return Qt::AlignLeft;
    case SH_DialogButtonBox_ButtonsHaveIcons: return 0;
    case SH_UnderlineShortcut: return 1;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize LabStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                 const QWidget *widget) const
{
    QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (button && !button->text.isEmpty())
            wanted.setWidth(std::max(wanted.width(), size.width() + m_theme.grid(6)));
        wanted.setHeight(std::max(m_theme.length(Length::Control), size.height()));
        break;
    }
    case CT_HeaderSection: wanted.setHeight(std::max(m_theme.length(Length::RowCompact), wanted.height())); break;
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox: wanted.setHeight(std::max(m_theme.length(Length::Control), size.height())); break;
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option); !item)
            break;
        else if (item->menuItemType != QStyleOptionMenuItem::Separator)
            wanted.setHeight(std::max(m_theme.length(Length::RowCompact), wanted.height()));
        else if (!item->text.isEmpty()) { // the title of a section
            const QFontMetrics title(m_theme.font(TextStyle::Caption));
            wanted = {title.horizontalAdvance(item->text) + m_theme.grid(6), m_theme.length(Length::RowCompact)};
        }
        break;
    case CT_ToolButton: // room between the text and the focus ring
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            button && !button->text.isEmpty() && button->toolButtonStyle != Qt::ToolButtonIconOnly)
            wanted.rwidth() += m_theme.grid(2);
        break;
    case CT_TabBarTab: wanted.setHeight(m_theme.length(Length::TabBar)); break;
    default: break;
    }
    return wanted;
}

QRect LabStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_ItemViewItemFocusRect) // around its text only, the ring would cover the first letter
        return option->rect;
    // Text does not stick to the frame of its field.
    return element == SE_LineEditContents && !isPartOfControl(widget)
             ? rect.adjusted(m_theme.grid(1), 0, -m_theme.grid(1), 0)
             : rect;
}

void LabStyle::drawPanel(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &border,
                         int radius) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing, radius > 0);
    painter->setBrush(fill);
    painter->setPen(border.isValid() ? QPen(border, 1) : QPen(Qt::NoPen));
    const QRectF inner = border.isValid() ? QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5) : QRectF(rect);
    painter->drawRoundedRect(inner, radius, radius);
    painter->restore();
}

void LabStyle::drawButton(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const ButtonKind kind = buttonKind(widget);
    const bool enabled = has(option, State_Enabled);
    const bool down = has(option, State_Sunken) || has(option, State_On);
    const bool hover = enabled && has(option, State_MouseOver);
    QColor fill = m_theme.color(down ? ColorRole::Pressed : (hover ? ColorRole::Hover : ColorRole::Raised));
    QColor border = m_theme.color(enabled ? ColorRole::BorderStrong : ColorRole::Border);
    if ((kind == ButtonKind::Primary || kind == ButtonKind::DangerFilled) && enabled) {
        fill = m_theme.color(kind == ButtonKind::Primary ? ColorRole::Accent : ColorRole::Danger);
        if (down || hover)
            fill = m_theme.isDark() ? fill.lighter(112) : fill.darker(112);
        border = fill;
    } else if (kind == ButtonKind::Danger && enabled) {
        border = m_theme.status(StatusTone::Fail).mark;
    } else if (kind == ButtonKind::Flat || has(option, State_AutoRaise)) {
        if (!down && !hover)
            return;
        border = QColor();
    }
    drawPanel(painter, option->rect, fill, border, controlRadius);
}

void LabStyle::drawField(const QStyleOption *option, QPainter *painter) const
{
    const bool enabled = has(option, State_Enabled);
    drawPanel(painter, option->rect, m_theme.color(enabled ? ColorRole::Surface : ColorRole::SurfaceAlt),
              m_theme.color(enabled ? ColorRole::BorderStrong : ColorRole::Border), controlRadius);
    if (enabled)
        drawFocus(option, painter, nullptr);
}

void LabStyle::drawFocus(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    if (!has(option, State_HasFocus))
        return;
    QStyleOptionFocusRect ring;
    ring.QStyleOption::operator=(*option);
    proxy()->drawPrimitive(PE_FrameFocusRect, &ring, painter, widget);
}

void LabStyle::drawFocusRing(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    const qreal width = m_theme.length(Length::FocusRing);
    const auto ring = [&](ColorRole role, qreal inset) {
        const qreal edge = inset + width / 2;
        painter->setPen(QPen(m_theme.color(role), width));
        painter->drawRoundedRect(QRectF(option->rect).adjusted(edge, edge, -edge, -edge), controlRadius - inset / 2,
                                 controlRadius - inset / 2);
    };
    ring(ColorRole::Focus, 0);
    if (widget && isFilled(widget))
        ring(ColorRole::Surface, width); // a gap between the ring and the fill
    painter->restore();
}

void LabStyle::drawPushButton(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (!button)
        return;
    proxy()->drawControl(CE_PushButtonBevel, button, painter, widget);
    QStyleOptionButton label(*button);
    label.rect = proxy()->subElementRect(SE_PushButtonContents, button, widget);
    proxy()->drawControl(CE_PushButtonLabel, &label, painter, widget);
    if (has(option, State_KeyboardFocusChange))
        drawFocus(option, painter, widget);
}

void LabStyle::drawIndicator(const QStyleOption *option, QPainter *painter, bool round) const
{
    const bool enabled = has(option, State_Enabled);
    const bool on = has(option, State_On);
    const bool partly = has(option, State_NoChange);
    const bool marked = on || partly;
    const QColor fill = marked && enabled ? m_theme.color(ColorRole::Accent) : m_theme.color(ColorRole::Surface);
    const QColor border =
        marked && enabled ? fill : m_theme.color(enabled ? ColorRole::BorderStrong : ColorRole::Border);
    drawPanel(painter, option->rect, fill, border, round ? option->rect.height() / 2 : 3);
    if (!marked)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor mark = m_theme.color(enabled ? ColorRole::AccentText : ColorRole::TextDisabled);
    const QRectF box = option->rect;
    if (round) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(mark);
        painter->drawEllipse(box.center(), box.width() / 5, box.width() / 5);
    } else {
        painter->setPen(QPen(mark, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const auto at = [&box](qreal x, qreal y) {
            return QPointF(box.x() + box.width() * x, box.y() + box.height() * y);
        };
        if (partly)
            painter->drawLine(at(0.28, 0.5), at(0.72, 0.5));
        else
            painter->drawPolyline(QPolygonF({at(0.25, 0.53), at(0.43, 0.70), at(0.76, 0.33)}));
    }
    painter->restore();
}

void LabStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool: drawButton(option, painter, widget); return;
    case PE_FrameDefaultButton: return;
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        if (!isPartOfControl(widget))
            drawField(option, painter);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: drawIndicator(option, painter, false); return;
    case PE_IndicatorRadioButton: drawIndicator(option, painter, true); return;
    case PE_FrameFocusRect: drawFocusRing(option, painter, widget); return;
    case PE_FrameTabBarBase:
    case PE_FrameStatusBarItem: return;
    case PE_PanelStatusBar: painter->fillRect(option->rect, m_theme.color(ColorRole::Window)); return;
    case PE_PanelMenu:
        painter->fillRect(option->rect, m_theme.color(ColorRole::Raised));
        fillRegion(painter, popupLine(option->rect), m_theme.color(ColorRole::BorderStrong));
        return;
    case PE_FrameMenu: return;
    case PE_PanelTipLabel:
        drawPanel(painter, option->rect, m_theme.color(ColorRole::Tooltip), m_theme.color(ColorRole::Tooltip), 0);
        return;
    case PE_Frame:
        if (widget && widget->isWindow() && isComboPopup(widget)) {
            fillRegion(painter, popupLine(option->rect), m_theme.color(ColorRole::BorderStrong));
            return;
        }
        painter->save();
        painter->setPen(m_theme.color(ColorRole::Border));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        if (isTextArea(widget))
            drawFocus(option, painter, widget);
        return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void LabStyle::drawTab(const QStyleOption *option, QPainter *painter) const
{
    const bool selected = has(option, State_Selected);
    const bool hover = has(option, State_MouseOver) && !selected;
    const ColorRole back = selected ? ColorRole::Surface : (hover ? ColorRole::Hover : ColorRole::Window);
    painter->fillRect(option->rect, m_theme.color(back));
    const int bar = 2;
    if (selected)
        painter->fillRect(QRect(option->rect.left(), option->rect.top(), option->rect.width(), bar),
                          m_theme.color(ColorRole::AccentMark));
    painter->fillRect(QRect(option->rect.right(), option->rect.top(), 1, option->rect.height()),
                      m_theme.color(ColorRole::Border));
    if (!selected)
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          m_theme.color(ColorRole::Border));
}

void LabStyle::drawHeader(const QStyleOption *option, QPainter *painter) const
{
    painter->fillRect(option->rect, m_theme.color(ColorRole::SurfaceAlt));
    painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                      m_theme.color(ColorRole::Border));
}

void LabStyle::drawMenuItem(const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
    if (item && item->menuItemType == QStyleOptionMenuItem::Separator && !item->text.isEmpty()) {
        const bool first = option->rect.top() <= m_theme.grid(2);
        if (!first)
            painter->fillRect(QRect(option->rect.left(), option->rect.top(), option->rect.width(), 1),
                              m_theme.color(ColorRole::Border));
        painter->save();
        painter->setFont(m_theme.font(TextStyle::Caption));
        painter->setPen(m_theme.color(ColorRole::TextMuted));
        painter->drawText(option->rect.adjusted(m_theme.grid(3), 0, -m_theme.grid(3), 0),
                          Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, item->text);
        painter->restore();
        return;
    }
    if (!item || item->menuItemType == QStyleOptionMenuItem::Separator) {
        painter->fillRect(QRect(option->rect.left(), option->rect.center().y(), option->rect.width(), 1),
                          m_theme.color(ColorRole::Border));
        return;
    }
    if (qobject_cast<const QComboBox *>(widget))
        painter->fillRect(option->rect, m_theme.color(ColorRole::Raised)); // Qt filled it like the window
    QStyleOptionMenuItem plain(*item);
    if (has(option, State_Selected) && has(option, State_Enabled)) {
        drawPanel(painter, option->rect.adjusted(m_theme.grid(1), 0, -m_theme.grid(1), 0),
                  m_theme.color(ColorRole::Selection), QColor(), controlRadius);
        plain.state &= ~State_Selected;
    }
    QProxyStyle::drawControl(CE_MenuItem, &plain, painter, widget);
}

void LabStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                           const QWidget *widget) const
{
    switch (element) {
    case CE_Splitter:
        painter->fillRect(option->rect,
                          m_theme.color(has(option, State_MouseOver) ? ColorRole::AccentMark : ColorRole::Border));
        return;
    case CE_TabBarTabShape: drawTab(option, painter); return;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea: drawHeader(option, painter); return;
    case CE_HeaderLabel: {
        const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        if (!header)
            break;
        QStyleOptionHeader inner(*header); // as far from the edge as the cells below it
        const int margin = m_theme.grid(3) - pixelMetric(PM_HeaderMargin, option, widget);
        inner.rect.adjust(margin, 0, -margin, 0);
        QProxyStyle::drawControl(element, &inner, painter, widget);
        return;
    }
    case CE_MenuItem: drawMenuItem(option, painter, widget); return;
    case CE_MenuEmptyArea: // the whole menu but its items, and drawn last
        painter->fillRect(option->rect, m_theme.color(ColorRole::Raised));
        if (qobject_cast<const QMenu *>(widget))
            fillRegion(painter, popupLine(widget->rect()), m_theme.color(ColorRole::BorderStrong));
        return;
    case CE_ItemViewItem: {
        const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
        if (!item || !has(option, State_HasFocus) || has(option, State_KeyboardFocusChange))
            break;
        QStyleOptionViewItem clicked(*item); // who points sees where they are
        clicked.state.setFlag(State_HasFocus, false);
        QProxyStyle::drawControl(element, &clicked, painter, widget);
        return;
    }
    case CE_ToolButtonLabel: {
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        if (!button || button->text.isEmpty() || button->toolButtonStyle == Qt::ToolButtonIconOnly)
            break;
        QStyleOptionToolButton inner(*button);
        inner.rect.adjust(m_theme.grid(1), 0, -m_theme.grid(1), 0);
        QProxyStyle::drawControl(element, &inner, painter, widget);
        return;
    }
    case CE_PushButton: drawPushButton(option, painter, widget); return;
    case CE_MenuBarEmptyArea: painter->fillRect(option->rect, m_theme.color(ColorRole::Window)); return;
    case CE_PushButtonLabel: {
        const ButtonKind kind = buttonKind(widget);
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (!button || !has(option, State_Enabled) || kind == ButtonKind::Plain || kind == ButtonKind::Flat)
            break;
        QColor ink = m_theme.status(StatusTone::Fail).mark;
        if (kind != ButtonKind::Danger)
            ink = m_theme.color(kind == ButtonKind::Primary ? ColorRole::AccentText : ColorRole::DangerText);
        QStyleOptionButton tinted(*button);
        tinted.palette.setColor(QPalette::ButtonText, ink);
        QProxyStyle::drawControl(element, &tinted, painter, widget);
        return;
    }
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void LabStyle::drawScrollBar(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (!bar)
        return;
    painter->fillRect(option->rect, m_theme.color(ColorRole::SurfaceAlt));
    if (bar->minimum == bar->maximum)
        return;
    const QRect handle = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget).adjusted(2, 2, -2, -2);
    const bool active = bar->activeSubControls.testFlag(SC_ScrollBarSlider);
    drawPanel(painter, handle, m_theme.color(active ? ColorRole::BorderStrong : ColorRole::ScrollHandle), QColor(),
              std::min(handle.width(), handle.height()) / 2);
}

void LabStyle::drawSpinBox(const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if (!box)
        return;
    drawField(option, painter);
    const auto arrow = [&](SubControl part, PrimitiveElement element, QAbstractSpinBox::StepEnabledFlag step) {
        QStyleOption mark(*option);
        mark.rect = subControlRect(CC_SpinBox, option, part, widget);
        const bool hover = box->activeSubControls.testFlag(part) && has(option, State_MouseOver);
        if (hover)
            painter->fillRect(mark.rect.adjusted(0, 1, -1, -1), m_theme.color(ColorRole::Hover));
        mark.state.setFlag(State_Enabled, has(option, State_Enabled) && box->stepEnabled.testFlag(step));
        QProxyStyle::drawPrimitive(element, &mark, painter, widget);
    };
    arrow(SC_SpinBoxUp, PE_IndicatorSpinUp, QAbstractSpinBox::StepUpEnabled);
    arrow(SC_SpinBoxDown, PE_IndicatorSpinDown, QAbstractSpinBox::StepDownEnabled);
}

void LabStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                  const QWidget *widget) const
{
    if (control == CC_ScrollBar)
        drawScrollBar(option, painter, widget);
    else if (control == CC_SpinBox)
        drawSpinBox(option, painter, widget);
    else if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
        QStyleOptionToolButton calm(*button); // its own ring is three pixels further in
        calm.state &= ~State_HasFocus;
        QProxyStyle::drawComplexControl(control, &calm, painter, widget);
        if (has(option, State_KeyboardFocusChange))
            drawFocus(option, painter, widget);
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
        if (control == CC_ComboBox && has(option, State_Enabled))
            drawFocus(option, painter, widget);
    }
}

void LabStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *area = isTextArea(widget) ? qobject_cast<QFrame *>(widget) : nullptr)
        area->setFrameStyle(area->frameStyle()); // its constructor could not know yet how wide the frame is
    if (isTextArea(widget) || isComboPopup(widget) || qobject_cast<QMenu *>(widget))
        widget->installEventFilter(this);
}

bool LabStyle::eventFilter(QObject *watched, QEvent *event)
{
    auto *widget = qobject_cast<QWidget *>(watched);
    const bool focus = event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut;
    if (widget && focus && isTextArea(widget))
        widget->update(); // the frame is no part of what they paint anew by themselves
    else if (widget && event->type() == QEvent::Resize && widget->isWindow())
        roundWindow(widget);
    return QProxyStyle::eventFilter(watched, event);
}

} // namespace promptlab
