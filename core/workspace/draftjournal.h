// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/prompt/prompt.h"
#include "core/security/fieldcipher.h"

namespace promptlab {

/// What somebody typed and has not saved as a version yet.
struct PromptDraft {
    QString key;          ///< of the prompt
    QString name;         ///< only for a prompt that was never saved
    int baseVersion = 0;  ///< the version that it began from; 0: the prompt is new
    qint64 changedAt = 0; ///< UTC ms
    PromptContent content;
    QJsonObject values; ///< values that were tried for its variables
    PromptId prompt;    ///< whose draft it is, whatever its key becomes; null: the prompt is new

    bool operator==(const PromptDraft &) const = default;
};

/// Keeps drafts beside the workspace, one file a prompt, sealed with the workspace's keys: a crash or a power cut loses
/// at most the last seconds, and no text lies on the disk in clear. Thread-safe as long as one prompt is handled by one
/// thread at a time; every call waits for the disk.
class DraftJournal final
{
public:
    /// @p folder is made when the first draft is kept. @p cipher must outlive the journal.
    DraftJournal(QString folder, const FieldCipher &cipher, const ProjectId &project)
        : m_folder(std::move(folder)), m_cipher(cipher), m_project(project)
    {
    }
    Q_DISABLE_COPY_MOVE(DraftJournal)

    /// Where the drafts of a workspace are for this person: in the data folder of the application.
    [[nodiscard]] static QString standardFolder(const QUuid &workspace);

    /// Replaces what was kept for the prompt. Errors: Io, Locked.
    Result<void> keep(const PromptDraft &draft) const;
    /// Nothing when there is no draft. Errors: Io, Corrupt (altered, or of another workspace).
    Result<std::optional<PromptDraft>> find(const QString &key) const;
    /// All drafts that can be read; what cannot is left where it is.
    [[nodiscard]] QList<PromptDraft> all() const;
    /// Takes the draft away. None is no error.
    Result<void> drop(const QString &key) const;

private:
    [[nodiscard]] QUuid row(const QString &key) const;
    [[nodiscard]] QString path(const QUuid &row) const;
    Result<PromptDraft> read(const QUuid &row) const;

    QString m_folder;
    const FieldCipher &m_cipher;
    ProjectId m_project;
};

} // namespace promptlab
