// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diff/gotolinebar.h"

#include "ui/common/labicons.h"
#include "ui/common/segmentedcontrol.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>

namespace promptlab {

namespace {

constexpr QLatin1String sideLeft{"left"};
constexpr QLatin1String sideRight{"right"};
constexpr int largestLine = 99'999'999;

} // namespace

GoToLineBar::GoToLineBar(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_label(new QLabel(this)), m_field(new QSpinBox(this)),
      m_side(new SegmentedControl(theme, tr("Side"), this))
{
    setAccessibleName(tr("Go to line"));
    m_label->setTextFormat(Qt::PlainText);
    m_label->setBuddy(m_field);
    m_field->setRange(1, largestLine);
    m_field->setAccessibleName(tr("Line"));
    m_field->setToolTip(tr("Number of the line (Enter goes there)"));
    m_field->setMinimumWidth(theme.grid(26));
    m_side->addSegment(sideLeft, tr("Left"), tr("Lines of the left side"));
    m_side->addSegment(sideRight, tr("Right"), tr("Lines of the right side"));
    auto *button = new QPushButton(tr("Go to line"), this);
    button->setAccessibleName(button->text());
    button->setToolTip(tr("Go to the line (Enter)"));
    auto *close = new QToolButton(this);
    close->setAutoRaise(true);
    close->setFocusPolicy(Qt::TabFocus);
    close->setIcon(LabIcons(theme).icon(QStringLiteral("x")));
    close->setAccessibleName(tr("Close"));
    close->setToolTip(tr("Close (Esc)"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.grid(3), theme.grid(1), theme.grid(3), theme.grid(1));
    row->setSpacing(theme.grid(2));
    row->addWidget(m_label);
    row->addWidget(m_field);
    row->addWidget(m_side);
    row->addWidget(button);
    row->addStretch(1);
    row->addWidget(close);
    hide();
    connect(button, &QPushButton::clicked, this, &GoToLineBar::go);
    connect(close, &QToolButton::clicked, this, &GoToLineBar::closeBar);
}

void GoToLineBar::openAt(TextSide side, int line, const QString &section)
{
    m_label->setText(section.isEmpty() ? tr("Line") : tr("Line of %1", "heading of a section").arg(section));
    m_field->setValue(std::max(1, line));
    m_field->selectAll();
    m_side->setCurrent(side == TextSide::Left ? sideLeft : sideRight);
    show();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void GoToLineBar::closeBar()
{
    if (isHidden())
        return;
    hide();
    Q_EMIT closed();
}

void GoToLineBar::go()
{
    m_field->interpretText();
    Q_EMIT lineWanted(m_side->current() == sideLeft ? TextSide::Left : TextSide::Right, m_field->value());
}

void GoToLineBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        closeBar();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        go();
    else
        QWidget::keyPressEvent(event);
}

void GoToLineBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::Window));
    painter.fillRect(QRect(0, 0, width(), 1), m_theme.color(ColorRole::Border));
}

} // namespace promptlab
