// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/jobrow.h"

#include "ui/common/labstyle.h"

#include <QBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace promptlab {

void paintThinProgress(QPainter &painter, const QRect &rect, qint64 done, qint64 total, const Theme &theme)
{
    const qreal radius = rect.height() / 2.0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.color(ColorRole::Pressed));
    painter.drawRoundedRect(rect, radius, radius);
    const qreal share = total > 0 ? std::clamp(double(done) / double(total), 0.0, 1.0) : 0.25;
    QRectF filled = rect;
    filled.setWidth(std::max<qreal>(rect.width() * share, rect.height()));
    painter.setBrush(theme.status(StatusTone::Running).mark);
    painter.drawRoundedRect(filled, radius, radius);
    painter.restore();
}

JobRow::JobRow(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_title(new ElidedLabel(theme, TextStyle::Strong, ColorRole::Text, this)),
      m_detail(new ElidedLabel(theme, TextStyle::Small, ColorRole::TextMuted, this)),
      m_show(new QPushButton(tr("Show"), this)), m_cancel(new QPushButton(tr("Cancel"), this))
{
    setButtonKind(m_show, ButtonKind::Flat);
    auto *row = new QHBoxLayout;
    row->addWidget(m_title, 1);
    row->addWidget(m_show);
    row->addWidget(m_cancel);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, theme.grid(1), 0, theme.grid(1));
    column->setSpacing(0);
    column->addLayout(row);
    column->addSpacing(theme.length(Length::ProgressThin) + theme.grid(2));
    column->addWidget(m_detail);
}

void JobRow::setJob(const BackgroundJob &job)
{
    m_job = job;
    m_title->setText(job.title);
    const QString detail = jobDetailText(job);
    m_detail->setText(detail.isEmpty() ? tr("running") : detail);
    m_show->setVisible(!job.place.pane.isEmpty());
    m_show->setAccessibleName(tr("Show %1").arg(job.title));
    m_show->setToolTip(m_show->accessibleName());
    m_cancel->setVisible(job.cancellable);
    m_cancel->setEnabled(!job.cancelling);
    m_cancel->setAccessibleName(tr("Cancel %1").arg(job.title));
    m_cancel->setToolTip(job.cancelling ? tr("It is stopping; what is finished is kept") : m_cancel->accessibleName());
    update();
}

void JobRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int height = m_theme.length(Length::ProgressThin);
    const QRect bar(0, m_detail->y() - height - m_theme.grid(1), width(), height);
    paintThinProgress(painter, bar, m_job.progress.done, m_job.progress.total, m_theme);
}

} // namespace promptlab
