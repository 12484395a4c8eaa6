// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/pane.h"
#include "ui/pipelines/pipelinebars.h"
#include "ui/pipelines/pipelinecontroller.h"

namespace promptlab {

class MessageBar;
class PaneSplitter;
class PipelineStatePage;
class RunComparePage;
class RunListModel;
class RunListPanel;
class RunNotices;
class RunSetup;
class RunSetupForm;
class RunView;
class StartWish;

/// The pane where versions are run on data and compared: a list of runs, the page to put a run together, the results of
/// one run, two runs against each other. Places: {"run", number}, {"new", prompt key, {"versions": [numbers]}},
/// {"compare", number, {"baseline": number}}.
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
    [[nodiscard]] bool isReading() const override { return m_controller->isReading(); }
    [[nodiscard]] QWidget *firstFocusWidget() const override;
    [[nodiscard]] QList<QWidget *> panels() const override;
    bool open(const Place &place) override;
    [[nodiscard]] QList<QuickEntry> quickEntries() const override;
    Task<void> finish() override;

    [[nodiscard]] PipelineController &controller() { return *m_controller; }
    [[nodiscard]] RunSetup &setup() { return *m_setup; }
    /// nullptr before registerActions().
    [[nodiscard]] RunView *view() const { return m_view; }
    /// nullptr before runs were compared for the first time.
    [[nodiscard]] RunComparePage *comparePage() const { return m_compare; }
    /// Which page stands in the middle: "empty", "setup", "run", "compare".
    [[nodiscard]] QString page() const;

    // What the commands do.
    void newRun();
    void run();
    void runFailedAgain();
    void resumeShown();
    void cancelShown();
    void compareShown();
    void leavePage();
    void refresh();
    void stopReading();
    void exportShown(bool json);
    void importDataset();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    // pipelinecommands.cpp
    void addCommands(ActionRegistry &registry);
    void addRunCommands(ActionRegistry &registry);
    void addPageCommands(ActionRegistry &registry);
    void addResultCommands(ActionRegistry &registry);
    void followCommands();
    void followResultCommands();
    void block(QAction *action, const QString &why);
    void writeTo(const QString &path);

    // pipelinespanepages.cpp
    RunSetupForm &setupForm();
    RunComparePage &comparison();
    void replacePage(PipelinePage page, QWidget *made);
    void followCompared();

    // pipelinespane.cpp
    void build();
    void connectController();
    void connectEvents();
    void connectPages();
    void setPage(PipelinePage page);
    void followNotices(PipelinePage page);
    void showSetup();
    /// Because a person wants to see it.
    void showRun(int number);
    void followRuns();
    void followList();
    void followRun(const LoadedRunPtr &run);
    void followState();
    void followSetup();
    void startWanted();
    void readingFailed(const QString &what, const Error &error);
    void showCompare(int candidate, int baseline);
    void setLoading(bool loading);
    void tellStatus();
    void openProviders();
    void openPrompt(const QString &reference);
    [[nodiscard]] QString runStatusText() const;
    [[nodiscard]] const RunEntry *entryOf(int number) const;

    const Theme &m_theme;
    BackgroundJobs &m_jobs;
    std::unique_ptr<PipelineController> m_controller;
    RunSetup *m_setup;
    StartWish *m_wish;
    RunListModel *m_runs;
    ActionRegistry *m_registry = nullptr;
    PipelineCommands m_commands;
    PipelineBars *m_bars = nullptr;
    MessageBar *m_message = nullptr;
    RunNotices *m_notices = nullptr;
    QWidget *m_loadingLine = nullptr;
    QTimer m_loadingDelay;
    PaneSplitter *m_splitter = nullptr;
    RunListPanel *m_list = nullptr;
    QStackedWidget *m_pages = nullptr;
    PipelineStatePage *m_state = nullptr;
    RunSetupForm *m_form = nullptr; ///< made when it is opened, as the next but one
    RunView *m_view = nullptr;
    RunComparePage *m_compare = nullptr;
    QJsonObject m_compareState; ///< as long as the page is not made
    bool m_showWhenLoaded = false;
    bool m_stopped = false; ///< the person stopped the reading
    QString m_problem;      ///< why nothing could be read
    int m_wanted = 0;       ///< run to show once the list is there; 0: the newest
    QJsonObject m_restored;
};

} // namespace promptlab
