// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/jobspopup.h"

#include "ui/shell/jobrow.h"

#include <QBoxLayout>
#include <QPushButton>

namespace promptlab {

namespace {

constexpr int jobsWidth = 400;

} // namespace

JobsPopup::JobsPopup(const Theme &theme, BackgroundJobs &jobs, QWidget *over)
    : Popup(theme, over), m_jobs(jobs), m_rows(new QVBoxLayout(this))
{
    setAccessibleName(tr("Running jobs"));
    m_rows->setContentsMargins(theme.grid(3), theme.grid(2), theme.grid(3), theme.grid(2));
    m_rows->setSpacing(theme.grid(2));
    connect(&jobs, &BackgroundJobs::changed, this, &JobsPopup::refresh);
}

void JobsPopup::toggle()
{
    if (isOpen()) {
        closePopup();
        return;
    }
    refresh();
    if (m_shown.isEmpty())
        return;
    const auto *first = static_cast<JobRow *>(m_rows->itemAt(0)->widget());
    openWith(first->cancelButton()->isVisibleTo(this) ? first->cancelButton() : first->showButton());
}

void JobsPopup::refresh()
{
    QHash<qint64, JobRow *> gone = std::exchange(m_shown, {});
    for (const BackgroundJob &job : m_jobs.jobs()) {
        JobRow *row = gone.take(job.id);
        if (!row) {
            row = new JobRow(theme(), this);
            m_rows->addWidget(row);
            const qint64 id = job.id;
            connect(row->cancelButton(), &QPushButton::clicked, this, [this, id] { m_jobs.cancel(id); });
            connect(row->showButton(), &QPushButton::clicked, this, [this, row] {
                const Place place = row->job().place;
                closePopup();
                Q_EMIT placeChosen(place);
            });
        }
        row->setJob(job);
        m_shown.insert(job.id, row);
    }
    for (JobRow *row : qAsConst(gone)) {
        row->hide();
        row->deleteLater();
    }
    if (isOpen() && m_shown.isEmpty())
        closePopup();
    else if (isOpen() && !gone.isEmpty())
        setGeometry(wantedGeometry(parentWidget()->rect()));
}

QRect JobsPopup::wantedGeometry(const QRect &room) const
{
    const int margin = theme().grid(2);
    const int width = std::min(jobsWidth, room.width() - 2 * margin);
    const int height = std::min(m_rows->sizeHint().height(), room.height() / 2);
    const int bottom = room.bottom() - theme().length(Length::StatusBar) - margin;
    return {room.right() - width - margin, bottom - height, width, height};
}

} // namespace promptlab
