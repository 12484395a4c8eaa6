// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diff/loadingpage.h"

#include "ui/common/actionbutton.h"
#include "ui/common/labstyle.h"

#include <QBoxLayout>
#include <QLabel>
#include <QPainter>

namespace promptlab {

namespace {

constexpr int stripBar = 2;
constexpr int stripStages = int(DiffStage::LayingOut) + 1;

QString stageText(DiffStage stage)
{
    switch (stage) {
    case DiffStage::ReadingLeft: return LoadingStrip::tr("Reading the left side\u2026");
    case DiffStage::ReadingRight: return LoadingStrip::tr("Reading the right side\u2026");
    case DiffStage::Comparing: return LoadingStrip::tr("Comparing\u2026");
    case DiffStage::LayingOut: return LoadingStrip::tr("Laying out\u2026");
    }
    Q_UNREACHABLE();
}

} // namespace

LoadingStrip::LoadingStrip(const Theme &theme, QAction &stop, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_text(new QLabel(this))
{
    auto *button = new ActionButton(theme, stop, this);
    setButtonKind(button, ButtonKind::Plain);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme.grid(3), theme.grid(1) + stripBar, theme.grid(3), theme.grid(1));
    row->setSpacing(theme.grid(3));
    row->addWidget(m_text);
    row->addWidget(button);
    row->addStretch(1);
    setAccessibleName(tr("Progress"));
    hide();
}

void LoadingStrip::showStage(DiffStage stage)
{
    m_done = int(stage) + 1;
    m_text->setText(stageText(stage));
    setAccessibleDescription(m_text->text());
    update();
}

QString LoadingStrip::text() const
{
    return m_text->text();
}

void LoadingStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.color(ColorRole::Window));
    painter.fillRect(QRect(0, 0, width() * m_done / stripStages, stripBar), m_theme.color(ColorRole::AccentMark));
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.color(ColorRole::Border));
}

} // namespace promptlab
