// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipelines/runnotices.h"

#include "ui/common/messagebar.h"
#include "ui/pipelines/runtext.h"

#include <QLocale>

namespace promptlab {

namespace {

constexpr int silentFrom = 5; ///< so many cases without one answer are no accident

bool isOpen(const RunRecord &run)
{
    return run.status == RunStatus::Running || run.status == RunStatus::Pending;
}

const QString runAbout = QStringLiteral("run:");

/// The first case without an answer that says why; nullptr when none does.
const ResultRecord *firstSilent(const RunResults &results)
{
    for (const ResultRecord &result : results.results) {
        if (!result.detail.value(QStringLiteral("error")).toString().isEmpty())
            return &result;
    }
    return nullptr;
}

/// Nothing could be reached, where other kinds of error are answers of their own.
bool isOfflineKind(const QString &kind)
{
    return kind == QLatin1String("network") || kind == QLatin1String("timeout");
}

/// "triage@5" of the version that a case ran.
QString versionOfCase(const RunSpec &spec, const ResultRecord &result)
{
    for (const RunVersion &version : spec.versions) {
        if (version.id == result.version)
            return version.label();
    }
    return spec.versions.first().label();
}

} // namespace

RunNotices::RunNotices(MessageBar &bar, QObject *parent) : QObject(parent), m_bar(bar)
{
    connect(&bar, &MessageBar::closed, this, [this] {
        const Kind kind = std::exchange(m_kind, Kind::None);
        if (kind == Kind::Unfinished)
            m_left.insert(m_offered); // who closes the offer wants to leave the run as it is
        else if (kind == Kind::Silent || kind == Kind::Other)
            m_closed.insert(m_about);
        m_offeredText.clear();
    });
}

void RunNotices::put(Kind kind, const BarMessage &message)
{
    m_kind = kind;
    m_about = message.about;
    m_bar.showMessage(message);
}

void RunNotices::clear()
{
    m_kind = Kind::None;
    m_bar.clear();
}

QString RunNotices::aboutRun(int number)
{
    return runAbout + QString::number(number);
}

void RunNotices::settle(const QString &about)
{
    if (m_kind != Kind::None && m_about == about)
        clear();
}

void RunNotices::showing(int number)
{
    if (m_kind != Kind::None && m_about.startsWith(runAbout) && m_about != aboutRun(number))
        clear();
}

void RunNotices::showError(const QString &what, const Error &error, const QString &about,
                           const std::function<void()> &again)
{
    BarMessage message = messageFromError(what, error);
    message.about = about;
    if (again)
        message.actions = {{tr("Try again"),
                            [this, again] {
                                clear();
                                again();
                            },
                            false}};
    put(Kind::Error, message);
    Q_EMIT errorShown(m_bar.text());
}

/// Why no case has an answer, and what mends that.
BarMessage RunNotices::silenceOf(const LoadedRun &run)
{
    BarMessage message;
    const ResultRecord *first = firstSilent(run.results);
    const QString kind = first ? first->errorKind : QString();
    const QString why = first ? asSentence(first->detail.value(QStringLiteral("error")).toString()) : QString();
    const BarAction again{tr("Run failed again…"), [this] { Q_EMIT failedAgainWanted(); }, false};
    if (first && kind == QLatin1String("template")) {
        const QString version = versionOfCase(run.results.spec, *first);
        message.level = MessageLevel::Error;
        message.what = tr("No request could be made.");
        message.why =
            tr("%1 Mend the prompt, or run it on a dataset that has what it needs.", "%1: the reason").arg(why);
        message.actions = {{tr("Open the prompt"), [this, version] { Q_EMIT promptWanted(version); }, false},
                           {tr("Choose another dataset…"), [this] { Q_EMIT otherDatasetWanted(); }, false}};
        return message;
    }
    message.level = isOfflineKind(kind) ? MessageLevel::Offline : MessageLevel::Error;
    message.what = tr("Nothing was answered.");
    message.why =
        tr("%1 See that the provider can be reached, then run the failed rows again.", "%1: the reason").arg(why);
    message.actions = {again, {tr("Open providers"), [this] { Q_EMIT providersWanted(); }, false}};
    return message;
}

void RunNotices::warnAbout(const LoadedRunPtr &run, const QList<RunEntry> &runs)
{
    const RunTotals &totals = run->results.totals;
    const QString about = aboutRun(run->results.run.number);
    BarMessage message;
    Kind kind = Kind::None;
    if (totals.done > 0 && totals.errors == totals.done && run->activity == RunActivity::Idle) {
        message = silenceOf(*run);
        kind = Kind::Silent;
    } else if (!run->analysisProblem.isEmpty()) {
        message.level = MessageLevel::Warning;
        message.what = tr("The results are shown, but not compared.");
        message.why = run->analysisProblem;
        kind = Kind::Other;
    }
    if (kind != Kind::None && !m_closed.contains(about)) {
        message.about = about;
        put(kind, message);
        return;
    }
    if (m_kind == Kind::Silent || m_kind == Kind::Other)
        clear(); // it was about another run, or is over
    offerUnfinished(runs);
}

void RunNotices::warnWhileRunning(const RunId &id, int number, const RunProgress &progress)
{
    if (progress.done < silentFrom || progress.errors < progress.done || progress.done >= progress.total
        || m_warnedOf.contains(id))
        return;
    m_warnedOf.insert(id);
    BarMessage message;
    message.level = MessageLevel::Offline;
    message.about = aboutRun(number);
    message.what = tr("Nothing was answered so far.");
    message.why = tr("See that the provider can be reached; a cancelled run can be resumed.");
    message.actions = {{tr("Cancel the run"), [this, id] { Q_EMIT cancelWanted(id); }, false},
                       {tr("Open providers"), [this] { Q_EMIT providersWanted(); }, false}};
    put(Kind::Silent, message);
}

void RunNotices::offerUnfinished(const QList<RunEntry> &runs)
{
    for (const RunEntry &entry : runs) {
        const RunRecord &run = entry.item.run;
        if (!isOpen(run) || entry.activity == RunActivity::Here || m_left.contains(run.id))
            continue;
        if (m_kind == Kind::Error || m_kind == Kind::Silent)
            return;
        const QString far =
            tr("%1 of %Ln case(s).", nullptr, run.caseCount).arg(QLocale().toString(entry.item.totals.done));
        const QString text = QStringLiteral("%1 %2 %3").arg(run.number).arg(int(entry.activity)).arg(far);
        if (m_kind == Kind::Unfinished && m_offeredText == text)
            return;
        m_offered = run.id;
        m_offeredText = text;
        if (entry.activity != RunActivity::Elsewhere) {
            offerToResume(run, far);
            return;
        }
        BarMessage message;
        message.what = tr("Run %1 is carried out by another process:").arg(run.number);
        message.why = far;
        message.actions = {{tr("Show it"), [this, number = run.number] { Q_EMIT showWanted(number); }, false}};
        put(Kind::Unfinished, message);
        return;
    }
    if (m_kind == Kind::Unfinished)
        clear(); // it ended meanwhile
}

void RunNotices::offerToResume(const RunRecord &run, const QString &far)
{
    BarMessage message;
    message.level = MessageLevel::Warning;
    message.what = tr("Run %1 did not end:").arg(run.number);
    message.why = tr("%1 Resuming sends only what is missing.").arg(far);
    message.actions = {{tr("Resume"),
                        [this, run] {
                            clear();
                            Q_EMIT resumeWanted(run);
                        },
                        false},
                       {tr("Keep as it is"),
                        [this, id = run.id] {
                            m_left.insert(id);
                            clear();
                        },
                        false}};
    put(Kind::Unfinished, message);
}

} // namespace promptlab
