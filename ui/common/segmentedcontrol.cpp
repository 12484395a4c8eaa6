// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/segmentedcontrol.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QButtonGroup>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>
#include <QStyleOption>

namespace promptlab {

namespace {

constexpr int segmentRadius = 4;

/// One segment: a word, accent when it is on.
class SegmentButton final : public QAbstractButton
{
public:
    SegmentButton(const Theme &theme, const QString &text, QWidget *parent) : QAbstractButton(parent), m_theme(theme)
    {
        setText(text);
        setAccessibleName(text);
        setCheckable(true);
        setAttribute(Qt::WA_Hover);
        setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        connect(this, &QAbstractButton::toggled, this,
                [this](bool on) { setFocusPolicy(on ? Qt::StrongFocus : Qt::ClickFocus); });
        setFocusPolicy(Qt::ClickFocus);
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        const int words = QFontMetrics(m_theme.font(TextStyle::Small)).horizontalAdvance(text());
        return {words + m_theme.grid(5), m_theme.length(Length::Control) - 2};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        if (isChecked() || underMouse()) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(m_theme.color(isChecked() ? ColorRole::AccentSubtle : ColorRole::Hover));
            painter.drawRoundedRect(rect(), segmentRadius - 1, segmentRadius - 1);
        }
        painter.setFont(m_theme.font(TextStyle::Small));
        const ColorRole ink = isChecked() ? ColorRole::AccentMark : ColorRole::Text;
        painter.setPen(m_theme.color(isEnabled() ? ink : ColorRole::TextDisabled));
        painter.drawText(rect(), Qt::AlignCenter, text());
        QStyleOptionFocusRect ring;
        ring.initFrom(this);
        if (hasFocus() && ring.state.testFlag(QStyle::State_KeyboardFocusChange))
            style()->drawPrimitive(QStyle::PE_FrameFocusRect, &ring, &painter, this);
    }

private:
    const Theme &m_theme;
};

constexpr const char *segmentId = "segment";

} // namespace

SegmentedControl::SegmentedControl(const Theme &theme, const QString &name, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_group(new QButtonGroup(this))
{
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(1, 1, 1, 1);
    row->setSpacing(0);
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::buttonToggled, this, [this](QAbstractButton *button, bool on) {
        const QString id = button->property(segmentId).toString();
        if (on && std::exchange(m_current, id) != id)
            Q_EMIT currentChanged(id);
    });
    connect(&theme, &Theme::changed, this, [this] { updateGeometry(); });
}

void SegmentedControl::addSegment(const QString &id, const QString &text, const QString &toolTip)
{
    auto *button = new SegmentButton(m_theme, text, this);
    button->setProperty(segmentId, id);
    button->installEventFilter(this);
    button->setToolTip(toolTip.isEmpty() ? text : toolTip);
    layout()->addWidget(button);
    const bool first = m_group->buttons().isEmpty();
    if (first)
        m_current = id;
    m_group->addButton(button);
    if (first)
        button->setChecked(true);
}

QString SegmentedControl::current() const
{
    return m_current;
}

void SegmentedControl::setCurrent(const QString &id)
{
    for (QAbstractButton *button : m_group->buttons()) {
        if (button->property(segmentId).toString() == id)
            button->setChecked(true);
    }
}

bool SegmentedControl::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const QList<QAbstractButton *> buttons = m_group->buttons();
    const int key = static_cast<QKeyEvent *>(event)->key();
    qsizetype at = buttons.indexOf(static_cast<QAbstractButton *>(watched));
    if (key == Qt::Key_Left || key == Qt::Key_Up)
        --at;
    else if (key == Qt::Key_Right || key == Qt::Key_Down)
        ++at;
    else
        return QWidget::eventFilter(watched, event);
    if (at >= 0 && at < buttons.size()) {
        buttons.at(at)->setChecked(true);
        buttons.at(at)->setFocus(Qt::TabFocusReason);
    }
    return true;
}

void SegmentedControl::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(m_theme.color(ColorRole::BorderStrong));
    painter.setBrush(m_theme.color(ColorRole::Surface));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), segmentRadius, segmentRadius);
}

} // namespace promptlab
