// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/terminal.h"
#include "core/pipeline/runexecutor.h"

#include <QTimer>

namespace promptlab::cli {

/// Shows how a run goes on: one line rewritten in place on a terminal, a plain line every two seconds otherwise. Only
/// results that are on the disk are counted. While no result comes it says for how long.
class RunProgressPrinter
{
public:
    RunProgressPrinter(Terminal &terminal, bool silent);

    void start(const RunRecord &run);
    void show(const RunProgress &progress);
    void finish();

private:
    [[nodiscard]] QString line(const RunProgress &progress) const;
    void showWait();

    Terminal &m_terminal;
    bool m_silent;
    QElapsedTimer m_sinceLine;
    QElapsedTimer m_sinceStart;
    QElapsedTimer m_sinceNews; ///< since the last result, or the start
    QTimer m_waitTimer;
    int m_doneBefore = 0; ///< results of earlier sessions
    bool m_simulated = false;
    RunProgress m_last;
    QString m_shown; ///< the line that was written last
};

} // namespace promptlab::cli
