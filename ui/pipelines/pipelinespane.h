// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/pane.h"
#include "ui/pipelines/pipelinecontroller.h"

#include <QSet>

class QStackedWidget;

namespace promptlab {

class Badge;
class EmptyState;
class MessageBar;
class PanelToolBar;
class PaneSplitter;
class RunListModel;
class RunListPanel;
class RunSetup;
class RunSetupForm;
class RunView;

/// The pane where versions are run on data and compared: a list of runs, the page to put a run together, and the
/// results of one run. Places: {"run", number}, {"new", prompt key, {"versions": [numbers]}}.
class PipelinesPane final : public Pane
{
    Q_OBJECT

public:
    /// All must outlive the pane. Call registerActions() before it is shown: it builds the widgets.
    PipelinesPane(PipelineServices services, const Theme &theme, BackgroundJobs &jobs, QWidget *parent = nullptr);
    ~PipelinesPane() override;
    Q_DISABLE_COPY_MOVE(PipelinesPane)

    void registerActions(ActionRegistry &registry) override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    void activated() override;
    [[nodiscard]] QWidget *firstFocusWidget() const override;
    bool open(const Place &place) override;
    [[nodiscard]] QList<QuickEntry> quickEntries() const override;
    Task<void> finish() override;

    [[nodiscard]] PipelineController &controller() { return *m_controller; }
    [[nodiscard]] RunSetup &setup() { return *m_setup; }
    /// nullptr before registerActions().
    [[nodiscard]] RunView *view() const { return m_view; }
    /// Which page stands in the middle: "empty", "setup", "run".
    [[nodiscard]] QString page() const;

    // What the commands do.
    void newRun();
    void run();
    void runFailedAgain();
    void resumeShown();
    void cancelShown();
    void leaveSetup();
    void exportShown(bool json);
    void importDataset();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Commands {
        QAction *newRun = nullptr;
        QAction *run = nullptr;
        QAction *runFailed = nullptr;
        QAction *resume = nullptr;
        QAction *cancel = nullptr;
        QAction *back = nullptr;
        QAction *nextFailure = nullptr;
        QAction *previousFailure = nullptr;
        QAction *exportCsv = nullptr;
        QAction *exportJson = nullptr;
        QAction *importDataset = nullptr;
        QAction *find = nullptr;
        QAction *openPrompts = nullptr;
    };
    void addCommands(ActionRegistry &registry);
    void addRunCommands(ActionRegistry &registry);
    void addResultCommands(ActionRegistry &registry);
    void build();
    void connectController();
    void setPage(QWidget *page);
    /// Because a person wants to see it.
    void showRun(int number);
    void followRuns();
    void followEmpty();
    void followRun(const LoadedRunPtr &run);
    void followCommands();
    void showState(const LoadedRunPtr &run);
    void offerUnfinished();
    void warnAbout(const LoadedRunPtr &run);
    void showError(const QString &what, const Error &error, std::function<void()> again);
    void setLoading(bool loading);
    void tellStatus();
    void fitTitle();
    void block(QAction *action, const QString &why);
    void writeTo(const QString &path);
    [[nodiscard]] const RunEntry *entryOf(int number) const;

    const Theme &m_theme;
    BackgroundJobs &m_jobs;
    std::unique_ptr<PipelineController> m_controller;
    RunSetup *m_setup;
    RunListModel *m_runs;
    ActionRegistry *m_registry = nullptr;
    Commands m_commands;
    QStackedWidget *m_bars = nullptr;
    PanelToolBar *m_emptyBar = nullptr;
    PanelToolBar *m_runBar = nullptr;
    PanelToolBar *m_setupBar = nullptr;
    Badge *m_state = nullptr;
    Badge *m_simulated = nullptr;
    MessageBar *m_message = nullptr;
    QWidget *m_loadingLine = nullptr;
    QTimer m_loadingDelay;
    PaneSplitter *m_splitter = nullptr;
    RunListPanel *m_list = nullptr;
    QStackedWidget *m_pages = nullptr;
    EmptyState *m_empty = nullptr;
    RunSetupForm *m_form = nullptr;
    RunView *m_view = nullptr;
    QSet<RunId> m_left; ///< unfinished runs that the person wants to leave as they are
    QString m_runNote;
    bool m_stateMatters = false;
    bool m_showWhenLoaded = false;
    int m_wanted = 0; ///< run to show once the list is there; 0: the newest
    QJsonObject m_restored;
};

} // namespace promptlab
