// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QAction;

namespace promptlab {

/// The commands of the pipelines pane; the registry owns them.
struct PipelineCommands {
    QAction *newRun = nullptr;
    QAction *run = nullptr;
    QAction *runFailed = nullptr;
    QAction *resume = nullptr;
    QAction *cancel = nullptr;
    QAction *back = nullptr;
    QAction *compare = nullptr;
    QAction *swapSides = nullptr;
    QAction *refresh = nullptr;
    QAction *stopReading = nullptr;
    QAction *nextFailure = nullptr;
    QAction *previousFailure = nullptr;
    QAction *exportCsv = nullptr;
    QAction *exportJson = nullptr;
    QAction *importDataset = nullptr;
    QAction *find = nullptr;
    QAction *openPrompts = nullptr;
};

} // namespace promptlab
