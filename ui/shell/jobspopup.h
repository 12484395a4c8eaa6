// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/backgroundjobs.h"
#include "ui/common/popup.h"

#include <QHash>

class QVBoxLayout;

namespace promptlab {

class JobRow;

/// The running jobs with their progress, a button to stop each and a way to its place; over the right end of the
/// status bar.
class JobsPopup final : public Popup
{
    Q_OBJECT

public:
    /// All must outlive it.
    JobsPopup(const Theme &theme, BackgroundJobs &jobs, QWidget *over);
    Q_DISABLE_COPY_MOVE(JobsPopup)

    void toggle();

Q_SIGNALS:
    void placeChosen(const promptlab::Place &place);

protected:
    [[nodiscard]] QRect wantedGeometry(const QRect &room) const override;

private:
    void refresh();

    BackgroundJobs &m_jobs;
    QVBoxLayout *m_rows;
    QHash<qint64, JobRow *> m_shown;
};

} // namespace promptlab
