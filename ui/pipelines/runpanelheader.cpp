// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipelines/runpanelheader.h"

#include "ui/common/elidedlabel.h"

namespace promptlab {

RunPanelHeader::RunPanelHeader(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_title(new ElidedLabel(theme, TextStyle::Strong, ColorRole::Text, this)),
      m_note(new ElidedLabel(theme, TextStyle::Small, ColorRole::TextMuted, this)), m_row(new QHBoxLayout(this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_row->setContentsMargins(theme.grid(3), 0, theme.grid(3), 0);
    m_row->setSpacing(theme.grid(2));
    m_row->addWidget(m_title);
    m_row->addStretch(1);
    m_row->addWidget(m_note);
    m_note->hide();
    connect(&theme, &Theme::changed, this, [this] {
        updateGeometry();
        update();
    });
}

void RunPanelHeader::setTitle(const QString &title)
{
    m_title->setText(title);
}

QString RunPanelHeader::title() const
{
    return m_title->text();
}

void RunPanelHeader::setNote(const QString &note)
{
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
}

void RunPanelHeader::addControl(QWidget *control)
{
    m_row->addWidget(control);
}

QSize RunPanelHeader::sizeHint() const
{
    return {layout()->sizeHint().width(), m_theme.length(Length::PaneHeader)};
}

QSize RunPanelHeader::minimumSizeHint() const
{
    return {layout()->minimumSize().width(), m_theme.length(Length::PaneHeader)};
}

void RunPanelHeader::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::SurfaceAlt));
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.color(ColorRole::Border));
}

} // namespace promptlab
