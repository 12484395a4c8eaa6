// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/provider/provider.h"
#include "core/security/fieldcipher.h"

#include <map>

namespace promptlab {

/// An answer that was paid for but not yet judged and stored.
struct JournaledAnswer {
    int caseIndex = 0;
    ChatOutcome outcome;
};

/// Keeps the answers of a run in files beside the workspace (mode 0600, each answer sealed) from the moment they arrive
/// until their results are on the disk, so that the next request need not wait for judging and storing: a killed
/// process loses nothing that had arrived. The files are segments "<base>.<number>"; a segment goes when all of it is
/// stored. One thread; one process at a time (the lease of the run's job sees to that).
class AnswerJournal final
{
public:
    /// @p base: path without the number. @p segmentBytes: size at which a new segment is begun.
    AnswerJournal(QString base, ProjectId project, RunId run, const FieldCipher &cipher,
                  qint64 segmentBytes = 8 * 1024 * 1024);
    ~AnswerJournal();
    Q_DISABLE_COPY_MOVE(AnswerJournal)

    /// Base path for a run of the workspace file @p workspaceFile; one in the user's data folder when that is empty (a
    /// workspace on a server).
    static QString basePath(const QString &workspaceFile, const RunId &run);

    /// Answers that an earlier session left, in the order of their arrival; an end that was cut off by a kill is left
    /// out. Call it before append(). Errors: Io; Corrupt for a file that was altered.
    Result<QList<JournaledAnswer>> takeOver();
    /// Hands the answer to the kernel: from here on a kill of this process does not lose it. Errors: Io.
    Result<void> append(int caseIndex, const ChatOutcome &outcome);
    /// The result of the case is on the disk.
    void stored(int caseIndex);
    /// Everything is on the disk: removes what is left. Errors: Io.
    Result<void> finish();

private:
    [[nodiscard]] QList<int> segmentsOnDisk() const;
    [[nodiscard]] QString segmentPath(int number) const;
    Result<void> readSegment(const QString &path, QList<JournaledAnswer> &answers) const;
    Result<void> openSegment();
    void closeSegment();
    [[nodiscard]] FieldRef place() const;

    QString m_base;
    ProjectId m_project;
    RunId m_run;
    const FieldCipher &m_cipher;
    qint64 m_segmentBytes;
    int m_file = -1;
    int m_number = 0;                ///< of the newest segment
    qint64 m_size = 0;               ///< bytes in it
    QHash<int, int> m_segmentOfCase; ///< of answers whose results are not stored yet
    std::map<int, int> m_open;       ///< segment → its answers that are not stored yet
};

} // namespace promptlab
