// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pipelines/pipelinecontroller.h"
#include "ui/pipelines/runversionmodel.h"

namespace promptlab {

/// Which rows of the dataset a run takes.
enum class RowChoice {
    All,
    First, ///< so many from the top
    Named  ///< by their keys
};

/// Where what keeps a run from starting is mended.
enum class SetupRepair {
    None,
    Models,    ///< the field of the models
    Providers, ///< the page of the providers
    Prompt     ///< the prompt itself, or another dataset
};

/// The line of a prompt in a list: "reply · Reply draft".
[[nodiscard]] QString promptLine(const Prompt &prompt);

/// What a person is about to run, and what it would come to. Every change is estimated after a moment; the newest
/// estimate wins. Lives in the main thread.
class RunSetup final : public QObject
{
    Q_OBJECT

public:
    /// @p controller must outlive it; its scope carries the tasks.
    explicit RunSetup(PipelineController &controller, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(RunSetup)

    /// Reads prompts, datasets and providers; what was chosen stays where it still exists.
    void reload();
    [[nodiscard]] bool isLoading() const { return m_loading; }
    /// What could not be read; empty when all is well.
    [[nodiscard]] const QString &loadProblem() const { return m_loadProblem; }

    [[nodiscard]] const QList<PromptListItem> &prompts() const { return m_prompts; }
    [[nodiscard]] const QList<DatasetListItem> &datasets() const { return m_datasets; }
    /// Those that can be asked first.
    [[nodiscard]] const QList<ProviderListing> &providers() const { return m_providers; }
    [[nodiscard]] RunVersionModel &versions() { return m_versions; }
    /// What the provider offers; empty while it is asked or when it does not tell.
    [[nodiscard]] const QStringList &offeredModels() const { return m_offeredModels; }
    [[nodiscard]] const QString &modelsProblem() const { return m_modelsProblem; }
    /// Models that the chosen versions name themselves.
    [[nodiscard]] const QStringList &ownModels() const { return m_ownModels; }

    [[nodiscard]] const QString &prompt() const { return m_prompt; }
    void setPrompt(const QString &key);
    /// The person writes a name: the prompt of that key or title is chosen, and when there is none, none is, so that
    /// nothing runs that is not shown.
    void writePrompt(const QString &text);
    /// What was written and names no prompt.
    [[nodiscard]] const QString &writtenPrompt() const { return m_writtenPrompt; }
    /// The prompt whose line of the list is @p text; else the only one that has it in its line; else empty.
    [[nodiscard]] QString promptLike(const QString &text) const;
    /// Chooses the prompt that the person works on elsewhere, when it is another than last time.
    void followWork();
    [[nodiscard]] const QString &dataset() const { return m_dataset; }
    void setDataset(const QString &name);
    [[nodiscard]] const QString &provider() const { return m_provider; }
    void setProvider(const QString &name);
    [[nodiscard]] const QStringList &models() const { return m_models; }
    void setModels(const QStringList &models);
    [[nodiscard]] RowChoice rowChoice() const { return m_rowChoice; }
    [[nodiscard]] int firstRows() const { return m_firstRows; }
    [[nodiscard]] const QStringList &namedRows() const { return m_namedRows; }
    void setRows(RowChoice choice, int first, const QStringList &named);
    [[nodiscard]] int repeats() const { return m_repeats; }
    void setRepeats(int repeats);
    [[nodiscard]] int concurrency() const { return m_concurrency; }
    void setConcurrency(int concurrency);
    [[nodiscard]] bool strict() const { return m_strict; }
    void setStrict(bool strict);

    /// Takes over what an earlier run did; @p rows: only these (empty: those of that run).
    void takeOver(const RunSpec &spec, const QStringList &rows);
    /// Chooses a prompt and versions of it, from another pane; one version alone is compared with what runs in
    /// production. @p unsaved: the editor holds changes of the last of them that no version has.
    void choose(const QString &prompt, const QList<int> &versions, bool unsaved = false);
    /// The version whose changes in the editor are not saved, and therefore not tested; 0: none that is known.
    [[nodiscard]] int unsavedVersion() const { return m_unsavedVersion; }

    [[nodiscard]] RunRequest request() const;
    /// Why it cannot start, or empty. While an estimate is under way the last answer stays.
    [[nodiscard]] QString problem() const;
    /// Where the problem is mended.
    [[nodiscard]] SetupRepair repair() const;
    [[nodiscard]] const std::optional<RunEstimate> &estimate() const { return m_estimate; }
    [[nodiscard]] bool isEstimating() const { return m_estimating; }

Q_SIGNALS:
    /// The lists to choose from.
    void choicesChanged();
    void modelsChanged();
    /// Estimate, problem, or whether one is under way.
    void estimateChanged();

private:
    Task<void> readChoices(int ticket);
    Task<void> readVersions(QString prompt, int ticket);
    Task<void> findDataset(QString prompt, int ticket);
    Task<void> readOwnModels(QStringList references, int ticket);
    Task<void> describeProvider(QString name, int ticket);
    Task<void> readRows(QString reference, int ticket);
    Task<void> estimateNow(int ticket);
    void spawn(Task<void> task);
    void changed();
    void usePrompt(const QString &key);
    void versionsChosen();
    [[nodiscard]] QString missing() const;
    void keepChoices();
    void suggestDataset();
    void useDataset(const QString &name);
    void followRuns();
    void refuse(const Error &error);
    [[nodiscard]] QString firstPrompt() const;

    PipelineController &m_controller;
    QList<PromptListItem> m_prompts;
    QList<DatasetListItem> m_datasets;
    QList<ProviderListing> m_providers;
    RunVersionModel m_versions;
    QStringList m_offeredModels;
    QString m_modelsProblem;
    QStringList m_ownModels;
    QString m_loadProblem;
    bool m_loading = false;

    QString m_prompt;
    QString m_writtenPrompt;
    QString m_lastWork;            ///< the prompt that was worked on when the form was last opened
    QList<int> m_wantedVersions;   ///< to be ticked once they are read
    bool m_besideBaseline = false; ///< and what one of them is compared with
    int m_unsavedVersion = 0;
    QString m_dataset;
    bool m_promptGuessed = false;  ///< proposed before the runs were known
    bool m_datasetGuessed = false; ///< the same
    QString m_provider;
    std::optional<QJsonObject> m_description;
    std::optional<Error> m_providerProblem;
    QStringList m_models;
    RowChoice m_rowChoice = RowChoice::All;
    int m_firstRows = 25;
    QStringList m_namedRows;
    QStringList m_allRows; ///< keys of the dataset, once they are needed
    int m_repeats = 1;
    int m_concurrency = 4;
    bool m_strict = true;

    std::optional<RunEstimate> m_estimate;
    std::optional<Error> m_refused;
    bool m_estimating = false;
    int m_choicesTicket = 0;
    int m_versionsTicket = 0;
    int m_ownModelsTicket = 0;
    int m_providerTicket = 0;
    int m_rowsTicket = 0;
    int m_datasetTicket = 0;
    int m_estimateTicket = 0;
    QTimer m_debounce;
};

} // namespace promptlab
