// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/backgroundjobs.h"
#include "ui/common/diff/diffsearch.h"
#include "ui/common/pane.h"
#include "ui/common/settings.h"
#include "ui/diff/diffcontroller.h"

#include <QTimer>

class QBoxLayout;
class QMenu;
class QStackedWidget;

namespace promptlab {

class DiffFindBar;
class DiffView;
class EmptyState;
class GoToLineBar;
class LoadingStrip;
class MessageBar;
class OutlinePanel;
class PanelToolBar;
class PaneSplitter;
class SegmentedControl;
class SideBar;
class SidePicker;
struct BarMessage;
struct DiffMatches;

/// Two versions, or two files, side by side. Works without a workspace; setServices() brings versions. Places:
/// {"diff", "versions" | "files" | "mixed", "", {"left", "right"}}.
class DiffPane final : public Pane
{
    Q_OBJECT

public:
    /// All must outlive the pane.
    DiffPane(const Theme &theme, Settings &settings, BackgroundJobs &jobs, const Clock &clock,
             QWidget *parent = nullptr);
    ~DiffPane() override;
    Q_DISABLE_COPY_MOVE(DiffPane)

    /// The workspace that versions come from; call releaseServices() before it goes.
    void setServices(DiffServices services);
    /// Cancels and awaits all that uses the workspace. Files can be compared on.
    Task<void> releaseServices();

    void registerActions(ActionRegistry &registry) override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    void activated() override;
    [[nodiscard]] QWidget *firstFocusWidget() const override;
    [[nodiscard]] QList<QWidget *> panels() const override;
    bool open(const Place &place) override;
    Task<void> finish() override;

    [[nodiscard]] DiffController &controller() { return m_controller; }
    [[nodiscard]] DiffView *view() const { return m_view; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    // diffpane.cpp: what it is made of
    void layOut();
    void makeToolBar();
    void connectView();
    void connectBars();
    void connectController();
    void alignSideBar();
    void applySettings();
    void fitOutline();
    void fitWrapping();

    // diffpanecommands.cpp: what a person can do
    void addViewCommands();
    void addWayCommands();
    void addFileCommands();
    QAction *command(const char *id, const QString &text, const QList<QKeySequence> &keys, const QString &icon,
                     std::function<void()> run, ActionScope scope = ActionScope::Pane);
    QAction *toggle(const char *id, const QString &text, const QString &key, const QString &icon,
                    std::function<void(bool)> run);
    [[nodiscard]] QAction *action(const char *id) const;
    void check(const char *id, bool on) const;
    void chooseMode(DiffViewMode mode);
    void chooseWords(bool words);
    void chooseWhitespace(WhitespaceMode mode);
    void fillIgnoreMenu();
    void showIgnoreMenu();
    void openPicker(TextSide side, bool file);
    void browse(TextSide side);
    void browseBoth();
    void saveReport();
    void openInEditor();
    void openFind();
    void openGoToLine();
    void stepMatch(int step);
    void refreshCommands();
    [[nodiscard]] DiffExportWishes exportWishes() const;

    // diffpanestate.cpp: what it shows
    void showDocument();
    void focusShown();
    void leaveView();
    void showNothing();
    void showEqual(const DiffDocument &document);
    void showBinary(const DiffDocument &document);
    void showView();
    void showFailure(const Error &error);
    void showSides();
    void showSummary();
    void showPosition();
    void loadingStarted();
    void loadingShown();
    void loadingEnded(JobOutcome outcome);
    [[nodiscard]] QString jobSummary(JobOutcome outcome) const;
    void showMatches(const DiffMatches &matches);
    [[nodiscard]] QString comparisonTitle() const;
    [[nodiscard]] bool isTooNarrowForTwo() const;
    void restoreChoices(const QJsonObject &state);
    [[nodiscard]] QJsonObject viewedState() const;
    void applyViewedState();

    const Theme &m_theme;
    Settings &m_settings;
    BackgroundJobs &m_jobs;
    const Clock &m_clock;
    DiffController m_controller;
    DiffSearch m_search;
    ActionRegistry *m_registry = nullptr;
    bool m_opened = false; ///< somebody asked for this comparison: its view gets the focus when it is there

    PanelToolBar *m_toolBar = nullptr;
    SegmentedControl *m_modes = nullptr;
    SegmentedControl *m_grain = nullptr;
    MessageBar *m_message = nullptr;
    SideBar *m_sides = nullptr;
    SidePicker *m_picker = nullptr;
    LoadingStrip *m_loading = nullptr;
    PaneSplitter *m_splitter = nullptr;
    OutlinePanel *m_outline = nullptr;
    QStackedWidget *m_pages = nullptr;
    EmptyState *m_empty = nullptr;
    DiffView *m_view = nullptr;
    DiffFindBar *m_find = nullptr;
    GoToLineBar *m_goTo = nullptr;
    QMenu *m_ignore = nullptr;

    QTimer m_loadingDelay;
    QTimer m_jobDelay;
    qint64 m_job = 0;
    QJsonObject m_viewedState; ///< of the session, until its comparison is there
    int m_matchCount = 0;
    bool m_moreMatches = false;
    int m_match = -1;
    bool m_modeChosen = false;    ///< by the person: the width does not decide any more
    bool m_outlineChosen = false; ///< the same for the outline
    bool m_wrapChosen = false;    ///< the same for wrapping, which the settings and the size decide
    bool m_loadWhenShown = false; ///< of a session that was restored
};

} // namespace promptlab
