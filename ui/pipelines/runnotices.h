// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pipelines/pipelinecontroller.h"

#include <QSet>

namespace promptlab {

class MessageBar;
struct BarMessage;

/// What the bar at the top of the pane says: runs that did not end and can be resumed, runs without an answer, what
/// failed. An error is not pushed away by an offer.
class RunNotices final : public QObject
{
    Q_OBJECT

public:
    /// @p bar must outlive it.
    explicit RunNotices(MessageBar &bar, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(RunNotices)

    /// @p again may be empty: then nothing can be tried again.
    void showError(const QString &what, const Error &error, const std::function<void()> &again = {});
    /// What a person should know before reading the numbers of a run that was just read.
    void warnAbout(const LoadedRunPtr &run, const QList<RunEntry> &runs);
    /// While a run works: nothing was answered so far.
    void warnWhileRunning(const RunId &id, const RunProgress &progress);
    /// The newest run that did not end; one that works elsewhere is only named. Takes an old offer away.
    void offerUnfinished(const QList<RunEntry> &runs);
    void clear();

Q_SIGNALS:
    void resumeWanted(const promptlab::RunRecord &run);
    void showWanted(int run);
    void failedAgainWanted();
    void cancelWanted(const promptlab::RunId &run);
    void providersWanted();
    /// An error was shown, for the history.
    void errorShown(const QString &text);

private:
    enum class Kind { None, Error, Silent, Other, Unfinished };
    void put(Kind kind, const BarMessage &message);
    void offerToResume(const RunRecord &run, const QString &far);

    MessageBar &m_bar;
    Kind m_kind = Kind::None;
    RunId m_offered;        ///< what an offer is about
    QString m_offeredText;  ///< an offer that stands is not made again
    QSet<RunId> m_left;     ///< unfinished runs that the person wants to leave as they are
    QSet<RunId> m_warnedOf; ///< runs without an answer, said once
};

} // namespace promptlab
