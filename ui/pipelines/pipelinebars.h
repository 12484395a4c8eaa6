// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pipelines/loadedrun.h"
#include "ui/pipelines/pipelinecommands.h"

#include <QStackedWidget>

namespace promptlab {

class Badge;
class PanelToolBar;
class Theme;

/// What stands in the middle of the pane.
enum class PipelinePage { State, Setup, Run, Compare };

/// The tool bar of the pane, one for each page: title, where the run stands, and its commands.
class PipelineBars final : public QStackedWidget
{
    Q_OBJECT

public:
    /// @p theme must outlive the bars.
    PipelineBars(const Theme &theme, const PipelineCommands &commands, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(PipelineBars)

    void setPage(PipelinePage page);
    /// @p note: when and by whom it was started.
    void setRun(const LoadedRunPtr &run, const QString &note);
    /// What the compared runs asked; empty without a comparison.
    void setCompared(const QString &note, bool simulated);
    /// Where there is little room the number of the run is what must stay.
    void setNarrow(bool narrow);

private:
    void fillRunBar(const PipelineCommands &commands);
    void fillSetupBar(const PipelineCommands &commands);
    void fillCompareBar(const PipelineCommands &commands);
    Badge *simulatedBadge(QWidget *parent) const;
    void showState(const LoadedRun &run);
    void follow();

    const Theme &m_theme;
    PanelToolBar *m_stateBar;
    PanelToolBar *m_runBar;
    PanelToolBar *m_setupBar;
    PanelToolBar *m_compareBar;
    Badge *m_state;
    Badge *m_simulated;
    Badge *m_comparedSimulated;
    int m_run = 0;
    QString m_runNote;
    QString m_comparedNote;
    bool m_narrow = false;
};

} // namespace promptlab
