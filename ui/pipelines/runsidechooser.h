// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pipelines/pipelinecontroller.h"
#include "ui/pipelines/runcomparison.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace promptlab {

class Theme;

/// One side of a comparison to be chosen: a run, and where it has several, a version with its model.
class RunSideChooser final : public QWidget
{
    Q_OBJECT

public:
    /// @p theme must outlive it. @p caption stands above: "Baseline".
    RunSideChooser(const Theme &theme, const QString &caption, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(RunSideChooser)

    /// What can be chosen, newest first. Keeps the side when its run is still there. Tells nothing.
    void setRuns(const QList<RunEntry> &runs, qint64 nowMs);
    /// Tells nothing; a run that is not there leaves everything as it was. A version of -1 is the last one.
    void setSide(RunSide side);
    /// Run 0: nothing can be chosen.
    [[nodiscard]] RunSide side() const;
    [[nodiscard]] const QList<RunEntry> &runs() const { return m_runs; }
    [[nodiscard]] QComboBox *runBox() const { return m_run; }

Q_SIGNALS:
    /// The person chose another side.
    void changed();

private:
    void fillCells();
    [[nodiscard]] const RunEntry *entry() const;

    const Theme &m_theme;
    QList<RunEntry> m_runs;
    QLabel *m_caption;
    QComboBox *m_run;
    QComboBox *m_cell;
};

} // namespace promptlab
