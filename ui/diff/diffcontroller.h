// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "ui/common/diff/diffloader.h"
#include "ui/diff/diffchoice.h"
#include "ui/diff/diffexport.h"
#include "ui/diff/diffservices.h"

namespace promptlab {

/// Turns what a person chose into documents: asks the workspace for versions, reads and compares in a pool, writes
/// reports. The newest wish wins. Lives in the main thread; finish() must have ended before it is destroyed.
class DiffController final : public QObject
{
    Q_OBJECT

public:
    /// @p clock must outlive the controller.
    explicit DiffController(const Clock &clock, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(DiffController)

    /// The workspace that versions come from; none: files only. The one before must be gone: finish().
    void setServices(DiffServices services);
    [[nodiscard]] bool hasWorkspace() const { return m_services.prompts != nullptr; }

    [[nodiscard]] const DiffChoices &choices() const { return m_choices; }
    /// Compares once both sides are chosen.
    void choose(const DiffChoices &choices);
    void chooseSide(TextSide side, const DiffChoice &choice);
    void swapSides();
    /// Only keeps them, for a session; load() compares.
    void remember(const DiffChoices &choices);
    [[nodiscard]] const DiffOptions &options() const { return m_options; }
    void setOptions(const DiffOptions &options);
    /// Reads both sides again.
    void load();
    [[nodiscard]] bool isLoading() const { return m_loading; }
    /// Stops reading and comparing; what was shown stays.
    void stop();
    /// What is compared now; null: nothing yet.
    [[nodiscard]] const std::shared_ptr<const DiffDocument> &document() const { return m_document; }
    /// Whether the document is of what is chosen now.
    [[nodiscard]] bool documentIsOf(TextSide side) const
    {
        return m_document && m_documentChoices.at(size_t(side)) == m_choices.at(size_t(side));
    }
    /// Lets go of what was compared; the choices stay.
    void forget() { m_document.reset(); }

    /// All prompts, by key. Ends in promptsListed().
    void listPrompts();
    /// Versions of a prompt, newest first. Ends in versionsListed().
    void listVersions(const QString &key);
    /// Names of those who wrote versions; filled by listVersions().
    [[nodiscard]] const QHash<PersonId, QString> &memberNames() const { return m_members; }
    /// What runs where: "production@3" of a prompt; filled by listPrompts().
    [[nodiscard]] QStringList environmentsOf(const QString &reference) const;
    [[nodiscard]] QStringList environmentsOfPrompt(const QString &key) const { return m_environments.value(key); }

    /// Writes a report. Ends in saved() or saveFailed().
    void saveReport(const QString &path, const DiffExportWishes &wishes);
    /// Ends in patchReady() or saveFailed().
    void makePatchText(const DiffExportWishes &wishes);

    /// Cancels and awaits what runs.
    Task<void> finish();

Q_SIGNALS:
    void choicesChanged();
    void loadingStarted();
    void stageEntered(promptlab::DiffStage stage);
    void documentReady();
    void failed(const promptlab::Error &error);
    void stopped();
    void promptsListed(const QList<promptlab::PromptListItem> &prompts);
    void versionsListed(const QString &key, const QList<promptlab::VersionSummary> &versions);
    void listingFailed(const promptlab::Error &error);
    void saved(const QString &path);
    void patchReady(const QString &patch);
    void saveFailed(const promptlab::Error &error);

private:
    using Exported = Result<QByteArray>;
    static Task<void> runLoad(DiffController *self, int job);
    static Task<void> runListPrompts(DiffController *self);
    static Task<void> runListVersions(DiffController *self, QString key);
    static Task<void> runExport(DiffController *self, QString path, DiffExportWishes wishes);
    Task<Result<DiffInput>> resolve(DiffChoice choice);
    Task<void> loadMembers();
    void giveUp(const Error &error);

    const Clock &m_clock;
    DiffServices m_services;
    DiffChoices m_choices;
    DiffOptions m_options;
    DiffLoader m_loader;
    std::shared_ptr<const DiffDocument> m_document;
    DiffChoices m_documentChoices;
    DiffChoices m_loadingChoices;
    QHash<PersonId, QString> m_members;
    QHash<QString, QStringList> m_environments; ///< by prompt
    std::unique_ptr<TaskScope> m_scope;
    int m_job = 0;
    int m_listing = 0;
    bool m_loading = false;
};

} // namespace promptlab
