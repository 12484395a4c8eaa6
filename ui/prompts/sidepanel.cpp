// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/sidepanel.h"

#include "ui/common/elidedlabel.h"
#include "ui/common/labicons.h"
#include "ui/prompts/menubutton.h"

#include <QToolButton>

namespace promptlab {

namespace {

class SidePanelHead final : public QWidget
{
public:
    SidePanelHead(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
    {
        setFixedHeight(theme.length(Length::PaneHeader));
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), m_theme.color(ColorRole::SurfaceAlt));
        painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.color(ColorRole::Border));
    }

private:
    const Theme &m_theme;
};

} // namespace

SidePanel::SidePanel(const Theme &theme, const QString &title, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_head(new SidePanelHead(theme, this)), m_row(new QHBoxLayout(m_head)),
      m_note(new ElidedLabel(theme, TextStyle::Small, ColorRole::TextMuted, m_head)), m_column(new QVBoxLayout(this))
{
    setAccessibleName(title);
    auto *label = new ElidedLabel(theme, TextStyle::Strong, ColorRole::Text, m_head);
    label->setText(title);
    label->setKeptWhole(true);
    m_row->setContentsMargins(theme.grid(3), 0, theme.grid(2), 0);
    m_row->setSpacing(theme.grid(1));
    m_row->addWidget(label);
    m_row->addStretch(1);
    m_row->addWidget(m_note);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_head);
}

void SidePanel::setNote(const QString &note, const QString &toolTip)
{
    m_note->setText(note);
    if (!toolTip.isEmpty())
        m_note->setToolTip(toolTip);
}

void SidePanel::setContent(QWidget *content)
{
    m_column->addWidget(content, 1);
}

void SidePanel::addControl(QWidget *control)
{
    m_row->addWidget(control);
}

QToolButton *SidePanel::addButton(const QString &icon, const QString &name)
{
    auto *button = new MenuButton(m_head);
    button->setFixedSize(m_theme.length(Length::ControlSmall), m_theme.length(Length::ControlSmall));
    button->setIcon(LabIcons(m_theme).icon(icon, ColorRole::TextMuted));
    button->setAccessibleName(name);
    button->setToolTip(name);
    addControl(button);
    return button;
}

void SidePanel::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), m_theme.color(ColorRole::Surface));
}

} // namespace promptlab
