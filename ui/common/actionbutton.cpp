// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/actionbutton.h"

#include "ui/common/actionregistry.h"
#include "ui/common/labicons.h"
#include "ui/common/labstyle.h"

#include <QAction>
#include <QFontMetrics>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace promptlab {

namespace {

constexpr int keyHintRadius = 3;
constexpr int buttonIconSide = 16;

} // namespace

int keyHintWidth(const QString &keys, const Theme &theme)
{
    return QFontMetrics(theme.font(TextStyle::Caption)).horizontalAdvance(keys) + theme.grid(3);
}

int paintKeyHint(QPainter &painter, const QRect &rect, const QString &keys, const QColor &text, const QColor &frame,
                 const Theme &theme)
{
    const int width = keyHintWidth(keys, theme);
    const int height = theme.length(Length::Badge);
    const QRect box(rect.right() - width + 1, rect.y() + (rect.height() - height) / 2, width, height);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(frame);
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), keyHintRadius, keyHintRadius);
    painter.setPen(text);
    painter.setFont(theme.font(TextStyle::Caption));
    painter.drawText(box, Qt::AlignCenter, keys);
    painter.restore();
    return width;
}

ActionButton::ActionButton(const Theme &theme, QAction &action, QWidget *parent)
    : QPushButton(parent), m_theme(theme), m_action(action)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setIconSize({buttonIconSide, buttonIconSide});
    setAutoDefault(true); // Enter presses it
    connect(this, &QPushButton::clicked, &action, &QAction::trigger);
    connect(&action, &QAction::changed, this, &ActionButton::follow);
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
    follow();
}

void ActionButton::setShowsKey(bool shows)
{
    m_showsKey = shows;
    updateGeometry();
}

void ActionButton::setShortText(const QString &text)
{
    m_shortText = text;
    update();
}

void ActionButton::setIconOnly(bool only)
{
    m_iconOnly = only;
    updateGeometry();
}

void ActionButton::follow()
{
    const QString plain = ActionRegistry::withoutMnemonic(m_action.text());
    setText(plain);
    setIcon(m_action.icon());
    setCheckable(m_action.isCheckable());
    setChecked(m_action.isChecked());
    setEnabled(m_action.isEnabled());
    setToolTip(m_action.toolTip());
    setAccessibleName(plain);
    setAccessibleDescription(m_action.toolTip());
    updateGeometry();
    update();
}

QString ActionButton::keyText() const
{
    return m_showsKey && !m_iconOnly ? m_action.shortcut().toString(QKeySequence::NativeText) : QString();
}

QSize ActionButton::sizeHint() const
{
    const int height = m_theme.length(Length::Control);
    if (m_iconOnly)
        return {height, height};
    int width = QFontMetrics(font()).horizontalAdvance(text()) + m_theme.grid(6);
    if (!icon().isNull())
        width += buttonIconSide + m_theme.grid(2);
    if (const QString keys = keyText(); !keys.isEmpty())
        width += keyHintWidth(keys, m_theme) + m_theme.grid(2);
    return {width, height};
}

void ActionButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    QStyleOptionButton option;
    initStyleOption(&option);
    painter.drawControl(QStyle::CE_PushButtonBevel, option);
    const ButtonKind kind = buttonKind(this);
    QColor ink = m_theme.color(isEnabled() ? ColorRole::Text : ColorRole::TextDisabled);
    QColor faint = m_theme.color(isEnabled() ? ColorRole::TextMuted : ColorRole::TextDisabled);
    QColor frame = m_theme.color(ColorRole::Border);
    if (isEnabled() && kind == ButtonKind::Primary) {
        ink = faint = m_theme.color(ColorRole::AccentText);
        frame = ink;
        frame.setAlphaF(0.35F);
    } else if (isEnabled() && kind == ButtonKind::Danger) {
        ink = m_theme.status(StatusTone::Fail).mark; // the danger colour is for fills: too dark for text on dark
    }
    QRect room = rect().adjusted(m_theme.grid(3), 0, -m_theme.grid(3), 0);
    if (m_iconOnly)
        room = QRect((width() - buttonIconSide) / 2, 0, buttonIconSide, height());
    if (!icon().isNull()) {
        const QRect box(room.x(), (height() - buttonIconSide) / 2, buttonIconSide, buttonIconSide);
        // Icons of the set take the colour of the text; others stay as they are.
        if (LabIcons::exists(icon().name()))
            LabIcons(m_theme).paint(painter, box, icon().name(), ink);
        else
            icon().paint(&painter, box, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
        room.setLeft(box.right() + 1 + m_theme.grid(2));
    }
    if (!m_iconOnly) {
        if (const QString keys = keyText(); !keys.isEmpty())
            room.setRight(room.right() - paintKeyHint(painter, room, keys, faint, frame, m_theme) - m_theme.grid(2));
        painter.setPen(ink);
        const auto fits = [&painter, &room](const QString &shown) {
            return painter.fontMetrics().horizontalAdvance(shown) <= room.width();
        };
        QString shown = fits(text()) || m_shortText.isEmpty() ? text() : m_shortText;
        if (!fits(shown))
            shown = painter.fontMetrics().elidedText(shown, Qt::ElideRight, room.width());
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, shown);
    }
    if (hasFocus() && option.state.testFlag(QStyle::State_KeyboardFocusChange)) {
        QStyleOptionFocusRect ring;
        ring.initFrom(this);
        painter.drawPrimitive(QStyle::PE_FrameFocusRect, ring);
    }
}

} // namespace promptlab
