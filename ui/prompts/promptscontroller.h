// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/datasetservice.h"
#include "core/workspace/draftjournal.h"
#include "ui/prompts/promptrows.h"

#include <QThreadPool>

namespace promptlab {

/// What the pane of prompts needs from the workspace. Everything outlives the pane.
struct PromptsServices {
    PromptService &prompts;
    DatasetService &datasets;
    const ScriptHost &scripts;
    const DraftJournal &drafts;
    const Clock &clock;
    /// A context for one request: Workspace::context().
    std::function<Context(const CancelToken &)> context;
    /// Names of people: Workspace::memberNames().
    std::function<Task<Result<QHash<PersonId, QString>>>(Context)> memberNames;
};

/// Versions of a prompt and the names of who saved them.
struct PromptHistory {
    QString key;
    QList<VersionSummary> versions; ///< newest first
    QHash<PersonId, QString> names;
};

/// Asks the services for the pane and tells what came of it. Every answer is a signal; a question about the same thing
/// makes the answer to an older one void. Lives in the main thread; finish() is awaited before it goes.
class PromptsController final : public QObject
{
    Q_OBJECT

public:
    explicit PromptsController(PromptsServices services, QObject *parent = nullptr);
    ~PromptsController() override;
    Q_DISABLE_COPY_MOVE(PromptsController)

    [[nodiscard]] const PromptsServices &services() const { return m_services; }
    void loadList();
    /// @p reference as VersionResolver takes it. @p withDraft: what was typed and not saved goes on.
    void open(const QString &reference, bool withDraft);
    /// Reads a version without opening it.
    void fetch(const QString &reference);
    void save(const SavePromptRequest &request);
    void loadHistory(const QString &key);
    void tag(const QString &reference, const QString &name);
    void rename(const RenamePromptRequest &request);
    void archive(const QString &key);
    void restore(const QString &key);
    /// Looks through drafts and the newest versions; one search at a time, the newest wins.
    void search(const PromptSearch &search);
    void stopSearch();
    void loadDatasets();
    void loadDataset(const QString &name);
    void keepDraft(const PromptDraft &draft);
    void dropDraft(const QString &key);
    /// Keeps a draft beside the one of its prompt, so that another can take its place; asideKept() tells.
    void keepAside(const PromptDraft &draft);
    /// The draft that was kept aside, through asideFound().
    void findAside(const QString &key);
    /// Cancels and awaits everything; drafts are on the disk then.
    Task<void> finish();

Q_SIGNALS:
    void listLoaded(const promptlab::PromptRows &rows);
    /// The prompt of a draft was renamed by somebody else; the draft followed it.
    void draftMoved(const QString &oldKey, const QString &key);
    void listFailed(const promptlab::Error &error);
    void opened(const promptlab::ResolvedVersion &version, const std::optional<promptlab::PromptDraft> &draft);
    /// A draft of a prompt that was never saved.
    void openedNew(const promptlab::PromptDraft &draft);
    /// A draft whose prompt is not there any more; it can go on as one of a new prompt.
    void openedLeft(const promptlab::PromptDraft &draft);
    void openFailed(const QString &reference, const promptlab::Error &error);
    void fetched(const promptlab::ResolvedVersion &version);
    void saved(const promptlab::SavePromptRequest &request, const promptlab::PromptVersion &version);
    void saveFailed(const promptlab::SavePromptRequest &request, const promptlab::Error &error);
    void historyLoaded(const promptlab::PromptHistory &history);
    void historyFailed(const QString &key, const promptlab::Error &error);
    void tagged(const promptlab::ResolvedVersion &version, const QString &name);
    void tagFailed(const QString &reference, const promptlab::Error &error);
    void renamed(const QString &oldKey, const promptlab::Prompt &prompt);
    void archived(const promptlab::Prompt &prompt);
    void restored(const promptlab::Prompt &prompt);
    void shelfFailed(const QString &key, const promptlab::Error &error);
    /// What was found since the last signal; version 0: in a draft.
    void searchFound(const QList<promptlab::PromptFinding> &findings, const promptlab::PromptSearchProgress &progress);
    void searchEnded(const promptlab::PromptSearchProgress &progress);
    void searchFailed(const promptlab::PromptSearch &search, const promptlab::Error &error);
    void datasetsLoaded(const QStringList &names);
    void datasetLoaded(const promptlab::DatasetContent &content);
    void datasetFailed(const QString &name, const promptlab::Error &error);
    void draftFailed(const promptlab::Error &error);
    void asideKept(const promptlab::PromptDraft &draft);
    void asideFound(const promptlab::PromptDraft &draft);

private:
    [[nodiscard]] Context context() const { return m_services.context(m_tasks.token()); }
    Task<void> runList(int number);
    Task<void> runOpen(QString reference, bool withDraft, int number);
    Task<void> runFetch(QString reference);
    Task<void> runSave(SavePromptRequest request);
    Task<void> runHistory(QString key, int number);
    Task<void> runTag(QString reference, QString name);
    Task<void> runRename(RenamePromptRequest request);
    Task<void> runShelf(QString key, bool archives);
    Task<void> runSearch(PromptSearch search, CancelToken cancel, int number);
    Task<void> runDatasets();
    Task<void> runDataset(QString name, int number);
    Task<void> runKeep(PromptDraft draft);
    Task<void> runDrop(QString key);
    Task<void> runKeepAside(PromptDraft draft);
    Task<void> runFindAside(QString key);

    PromptsServices m_services;
    TaskScope m_tasks;
    QThreadPool m_drafts; ///< one thread: the writes of a draft keep their order
    int m_listNumber = 0;
    int m_openNumber = 0;
    int m_historyNumber = 0;
    int m_datasetNumber = 0;
    int m_searchNumber = 0;
    CancelSource m_search;
};

} // namespace promptlab
