// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests of the pipelines pane share: a real workspace with the sample in it, runs of it, and made-up results.
#pragma once

#include "core/workspace/workspace.h"
#include "ui/common/actionregistry.h"
#include "ui/common/backgroundjobs.h"
#include "ui/common/look.h"
#include "ui/pipelines/pipelinespane.h"

#include <QTemporaryDir>

namespace promptlab::test {

/// A workspace in a folder of its own; empty, or with the sample.
class SampleWorkspace
{
public:
    explicit SampleWorkspace(bool withSample = true);
    Q_DISABLE_COPY_MOVE(SampleWorkspace)

    [[nodiscard]] Workspace &workspace() { return *m_workspace; }
    [[nodiscard]] const QString &problem() const { return m_problem; }
    [[nodiscard]] const Clock &clock() const { return m_clock; }
    [[nodiscard]] PipelineServices services();
    [[nodiscard]] PipelineServices servicesWith(TestingPipelineService &testing);
    /// A run of the sample, done; its number, or 0.
    int run(const QStringList &versions, const QString &dataset, int repeats = 1, const QStringList &models = {});
    [[nodiscard]] RunRequest request(const QStringList &versions, const QString &dataset);
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    /// The same file opened once more, as another process would.
    std::unique_ptr<Workspace> openAgain();

private:
    QTemporaryDir m_folder;
    SystemClock m_clock;
    QString m_path;
    QString m_keyFile;
    QString m_problem;
    std::unique_ptr<Workspace> m_workspace;
};

/// The pane in a window, as the shell shows it.
class ShownPipelines
{
public:
    ShownPipelines(const Theme &theme, const PipelineServices &services, const QSize &size = QSize(1392, 874),
                   const QJsonObject &state = {});
    ~ShownPipelines();
    Q_DISABLE_COPY_MOVE(ShownPipelines)

    [[nodiscard]] QAction *action(const char *name) const;
    /// Triggers a command; false when it is blocked.
    [[nodiscard]] bool press(const char *name) const;

private:
    SystemClock m_clock;

public:
    BackgroundJobs jobs;
    ActionRegistry registry;
    PipelinesPane pane;
};

/// A made-up run of @p rows rows, @p versions versions and one model: every third row fails with the last version, row
/// 1 has no answer, row 2 cannot be judged.
LoadedRunPtr madeUpRun(int rows, int versions, int repeats = 1);
/// The same run, but no assertion looked at the answers to these rows. Counts the totals.
LoadedRunPtr withoutChecks(const LoadedRunPtr &run, const QStringList &rowKeys);

} // namespace promptlab::test
