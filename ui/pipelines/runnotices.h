// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pipelines/pipelinecontroller.h"

#include <QSet>

namespace promptlab {

class MessageBar;
struct BarMessage;

// What a message can be about, but for runs: what was tried.
inline constexpr QLatin1String startAttempt{"start"};
inline constexpr QLatin1String importAttempt{"import"};
inline constexpr QLatin1String exportAttempt{"export"};
inline constexpr QLatin1String compareAttempt{"compare"};
inline constexpr QLatin1String readAttempt{"read"};

/// What the bar at the top of the pane says: runs that did not end and can be resumed, runs without an answer, what
/// failed. An error is not pushed away by an offer.
class RunNotices final : public QObject
{
    Q_OBJECT

public:
    /// @p bar must outlive it.
    explicit RunNotices(MessageBar &bar, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(RunNotices)

    /// @p about: the attempt that failed ("import", "start"), or aboutRun(): settle() with the same takes it away.
    /// @p again may be empty: then nothing can be tried again.
    void showError(const QString &what, const Error &error, const QString &about,
                   const std::function<void()> &again = {});
    /// The name of what concerns run @p number alone.
    [[nodiscard]] static QString aboutRun(int number);
    /// The attempt went well now, or was given up: what was said about it goes.
    void settle(const QString &about);
    /// Run @p number is shown, or none (0): what was said about others goes.
    void showing(int number);
    /// What a person should know before reading the numbers of a run. A message that the person closed does not come
    /// back.
    void warnAbout(const LoadedRunPtr &run, const QList<RunEntry> &runs);
    /// Whether something is said now.
    [[nodiscard]] bool isSaying() const { return m_kind != Kind::None; }
    /// While a run works: nothing was answered so far.
    void warnWhileRunning(const RunId &id, int number, const RunProgress &progress);
    /// The newest run that did not end; one that works elsewhere is only named. Takes an old offer away.
    void offerUnfinished(const QList<RunEntry> &runs);
    void clear();

Q_SIGNALS:
    void resumeWanted(const promptlab::RunRecord &run);
    void showWanted(int run);
    void failedAgainWanted();
    /// The shown run once more, on other rows.
    void otherDatasetWanted();
    /// The prompt of a version of the shown run.
    void promptWanted(const QString &reference);
    void cancelWanted(const promptlab::RunId &run);
    void providersWanted();
    /// An error was shown, for the history.
    void errorShown(const QString &text);

private:
    enum class Kind { None, Error, Silent, Other, Unfinished };
    void put(Kind kind, const BarMessage &message);
    [[nodiscard]] BarMessage silenceOf(const LoadedRun &run);
    void offerToResume(const RunRecord &run, const QString &far);

    MessageBar &m_bar;
    Kind m_kind = Kind::None;
    QString m_about;        ///< what the message is about
    QSet<QString> m_closed; ///< runs whose message the person closed
    RunId m_offered;        ///< what an offer is about
    QString m_offeredText;  ///< an offer that stands is not made again
    QSet<RunId> m_left;     ///< unfinished runs that the person wants to leave as they are
    QSet<RunId> m_warnedOf; ///< runs without an answer, said once
};

} // namespace promptlab
