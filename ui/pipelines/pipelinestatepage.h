// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/theme.h"
#include "ui/pipelines/pipelinecommands.h"

#include <QTimer>
#include <QWidget>

#include <optional>

namespace promptlab {

class EmptyState;

/// What the pane knows while it has no results to show.
struct PipelineFacts {
    bool runsKnown = false;
    bool hasRuns = false;
    bool choicesKnown = false; ///< prompts and datasets were read
    bool hasPrompts = false;
    bool hasDatasets = false;
    int run = 0;          ///< that is being read, was stopped or cannot be read; 0: none
    bool stopped = false; ///< the person stopped the reading
    QString problem;      ///< why the runs, or the run, cannot be read
};

/// What stands where there are no results: what is missing first, what is being read, what went wrong; each in a
/// sentence that says what to do, with the command for it. What is read quickly is not said at all.
class PipelineStatePage final : public QWidget
{
    Q_OBJECT

public:
    /// @p theme must outlive the page.
    PipelineStatePage(const Theme &theme, const PipelineCommands &commands, QWidget *parent = nullptr);
    Q_DISABLE_COPY_MOVE(PipelineStatePage)

    void setFacts(const PipelineFacts &facts);
    [[nodiscard]] QString title() const;

private:
    void follow();
    void showFirstSteps();
    void showReading();
    void showProblem();
    void say(const QString &icon, const QString &title, const QString &sentence, QAction *primary,
             QAction *other = nullptr);

    const Theme &m_theme;
    PipelineCommands m_commands;
    PipelineFacts m_facts;
    EmptyState *m_state;
    QTimer m_delay;
    bool m_late = false; ///< reading takes so long that it is said
};

} // namespace promptlab
