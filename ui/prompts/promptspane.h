// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/messagebar.h"
#include "ui/common/pane.h"
#include "ui/common/settings.h"
#include "ui/prompts/promptanalyser.h"
#include "ui/prompts/promptlistmodel.h"
#include "ui/prompts/promptscontroller.h"
#include "ui/prompts/promptsession.h"

class QStackedWidget;

namespace promptlab {

class DraftCompare;
class EditorColumn;
class EmptyState;
class EntryBar;
class PaneSplitter;
class PanelToolBar;
class PromptEditor;
class PromptListPanel;
class PromptSearchPanel;
class PromptsCommands;
class SideColumn;
class StatusChip;

/// What commands can work on now.
struct PromptBlockers {
    bool open = false;
    bool changed = false; ///< since the last version
    bool saved = false;   ///< there is a version
    bool earlier = false; ///< there is one before it
    bool archived = false;
    bool inProduction = false; ///< a version of it runs there
};

/// A way out of a problem.
struct PromptFix {
    QString text; ///< translated; names the effect
    std::function<void()> apply;
};

/// Prompts: the list, the editor, and what helps to write one. A draft is kept all the time; Ctrl+S makes it a version.
/// Places: {prompts, "prompt", "triage"} and {prompts, "prompt", "triage@3"}, with {"message", "line", "column"} in the
/// detail; {prompts, "new"}; {prompts, "search"}.
class PromptsPane final : public Pane
{
    Q_OBJECT

public:
    /// All must outlive the pane.
    PromptsPane(const Theme &theme, Settings &settings, const PromptsServices &services, QWidget *parent = nullptr);
    ~PromptsPane() override;
    Q_DISABLE_COPY_MOVE(PromptsPane)

    void registerActions(ActionRegistry &registry) override;
    [[nodiscard]] QJsonObject saveState() const override;
    void restoreState(const QJsonObject &state) override;
    void activated() override;
    [[nodiscard]] QWidget *firstFocusWidget() const override;
    [[nodiscard]] QList<QWidget *> panels() const override;
    bool open(const Place &place) override;
    [[nodiscard]] QList<QuickEntry> quickEntries() const override;
    Task<void> finish() override;

    [[nodiscard]] PromptEditor &editor() const;
    [[nodiscard]] PromptSession &session() const { return *m_session; }
    [[nodiscard]] PromptListPanel &list() const { return *m_list; }
    [[nodiscard]] PromptListModel &prompts() const { return *m_prompts; }
    [[nodiscard]] SideColumn &side() const { return *m_side; }
    [[nodiscard]] EntryBar &entryBar() const { return *m_entry; }
    [[nodiscard]] MessageBar &messages() const { return *m_bar; }
    [[nodiscard]] DraftCompare &draftCompare() const { return *m_compare; }
    [[nodiscard]] PromptSearchPanel &searchPanel() const { return *m_search; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    friend class PromptsCommands;

    void layOut();
    void applySettings();
    [[nodiscard]] int autosaveMs() const;
    void connectEditor();
    void connectController();
    void connectDrafts();
    void connectSide();
    void connectShelf();

    // What is open.
    void openPrompt(const QString &key);
    void showOpened();
    void goToTarget();
    void sayWhatIsNewer();
    void showNothing();
    void refreshTitle();
    void settle();
    void noteEdit();
    void keepDraftNow();
    void askAnalysis(bool now);
    void takeAnalysis(const std::shared_ptr<const PromptAnalysis> &analysis);
    void showVariables();
    [[nodiscard]] PromptBlockers blockers() const;
    void refreshBlocked();
    void sayIfArchived();
    void describeNothing();
    void calmPrimaries();
    void readList();
    void goToProblem(const PromptProblem &problem);

    // Commands.
    void askSave();
    [[nodiscard]] int knownErrors() const;
    void save(const QString &message);
    void saveNow(const SavePromptRequest &request);
    void askNew(const QString &key, const QString &name, const PromptContent &content);
    void duplicate();
    void askRename();
    void askArchive();
    void restore(const QString &key);
    void showArchived(bool archived);
    void openSearch();
    void leaveSearch();
    void openFinding(const QString &key, const PromptHit &hit);
    void discardDraft();
    void compareWith(const QString &left, const QString &right);
    void compare();
    void compareDraft(const QString &title, const PromptContent &other);
    void compareWithTheirs();
    void offerFixes();
    [[nodiscard]] QList<PromptFix> fixesOf(const PromptProblem &problem);
    void fixAtOnce(const PromptProblem &problem);
    void showProblemMenu(const PromptProblem &problem, const QPoint &at);
    void popUpFixes(const QList<PromptFix> &fixes, const QPoint &at);
    void sayWhatWasSaved(const QString &key, int version);
    void replaceName(const PromptProblem &problem);
    void declare(const QString &name);
    void renameVariable(const QString &name, const QString &newName);
    void goToUse(const QString &name);
    void stepProblem(int by);
    void setListShown(bool shown);
    void toggleList();
    void fitList();
    void setSideShown(bool shown);
    void addMessage();
    void chooseFormat(TemplateFormat format);
    void restoreVersion(const ResolvedVersion &version);

    // Answers.
    void listArrived(const PromptRows &rows);
    void takeNewKey(const Prompt &prompt);
    void followRename();
    void openLeftDraft(const PromptDraft &draft);
    void saved(const SavePromptRequest &request, const PromptVersion &version);
    void saveFailed(const SavePromptRequest &request, const Error &error);
    void offerConflict(const SavePromptRequest &request);
    void takeTheirs();
    void failed(const QString &what, const Error &error, std::function<void()> again = {});
    void loadHistory();
    void renamed(const QString &oldKey, const Prompt &prompt);
    void archived(const Prompt &prompt);
    void restored(const Prompt &prompt);
    void shelfFailed(const QString &key, const Error &error);

    const Theme &m_theme;
    Settings &m_settings;
    PromptsController *m_controller;
    PromptListModel *m_prompts;
    PromptSession *m_session;
    PromptAnalyser *m_analyser;
    std::unique_ptr<PromptsCommands> m_commands;
    PanelToolBar *m_toolBar;
    StatusChip *m_badge; ///< the version, and whether it has a draft
    MessageBar *m_bar;
    EntryBar *m_entry;
    PaneSplitter *m_split;
    PromptListPanel *m_list;
    QStackedWidget *m_centre;
    EmptyState *m_nothing;
    EditorColumn *m_column;
    DraftCompare *m_compare;
    PromptSearchPanel *m_search;
    SideColumn *m_side;
    std::shared_ptr<const PromptAnalysis> m_analysis;
    PromptHistory m_history;
    BarMessage m_afterOpening;                              ///< what to say once the prompt is open; empty: nothing
    std::function<void(const ResolvedVersion &)> m_fetched; ///< what the version that is read now is for
    QTimer m_settle;                                        ///< after the last key
    QTimer m_autosave;                                      ///< after the first change that is not kept yet
    Place m_target;                                         ///< where to go once the prompt is open
    QString m_reveal;                                       ///< the list has to show it when it is read
    QString m_wanted;                                       ///< the prompt that is being opened
    std::optional<bool> m_listShown;                        ///< nothing: as wide as the pane
    bool m_changed = false;                                 ///< against the version that the draft began from
    bool m_unkept = false;                                  ///< changed since the draft was kept
    bool m_loaded = false;
    bool m_saving = false;   ///< the answer of the service is awaited
    bool m_shelving = false; ///< the same, while a prompt is renamed, archived or restored
    bool m_listFailed = false;
    QAction *m_import = nullptr; ///< the window's command, where there is a window
    bool m_narrow = false;
};

} // namespace promptlab
