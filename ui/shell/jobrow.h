// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/backgroundjobs.h"
#include "ui/common/elidedlabel.h"

class QPushButton;

namespace promptlab {

/// A bar of four pixels: how far something is. Without a total a still stub says "running".
void paintThinProgress(QPainter &painter, const QRect &rect, qint64 done, qint64 total, const Theme &theme);

/// One running job in the list of jobs.
class JobRow final : public QWidget
{
    Q_OBJECT

public:
    /// @p theme must outlive the row.
    explicit JobRow(const Theme &theme, QWidget *parent);
    Q_DISABLE_COPY_MOVE(JobRow)

    void setJob(const BackgroundJob &job);
    [[nodiscard]] const BackgroundJob &job() const { return m_job; }
    [[nodiscard]] QPushButton *cancelButton() const { return m_cancel; }
    [[nodiscard]] QPushButton *showButton() const { return m_show; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    BackgroundJob m_job;
    ElidedLabel *m_title;
    ElidedLabel *m_detail;
    QPushButton *m_show;
    QPushButton *m_cancel;
};

} // namespace promptlab
