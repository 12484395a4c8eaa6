// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipelines/runtext.h"

#include "core/tokens/pricetable.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <cmath>

namespace promptlab {

namespace {

struct RunText {
    Q_DECLARE_TR_FUNCTIONS(RunText)
};

bool samePrompt(const RunSpec &spec)
{
    return std::all_of(spec.versions.begin(), spec.versions.end(), [&spec](const RunVersion &version) {
        return version.promptKey == spec.versions.first().promptKey;
    });
}

} // namespace

QString runStateText(RunStatus status, RunActivity activity)
{
    if (activity == RunActivity::Here)
        return RunText::tr("running");
    if (activity == RunActivity::Elsewhere)
        return RunText::tr("running elsewhere");
    switch (status) {
    case RunStatus::Pending: return RunText::tr("not started");
    case RunStatus::Running: return RunText::tr("did not end");
    case RunStatus::Completed: return RunText::tr("completed");
    case RunStatus::Cancelled: return RunText::tr("cancelled");
    case RunStatus::Failed: return RunText::tr("stopped by an error");
    }
    Q_UNREACHABLE();
}

StatusTone runStateTone(RunStatus status, RunActivity activity)
{
    if (activity != RunActivity::Idle)
        return StatusTone::Running;
    switch (status) {
    case RunStatus::Completed: return StatusTone::Pass;
    case RunStatus::Failed: return StatusTone::Error;
    case RunStatus::Running: return StatusTone::Inconclusive;
    case RunStatus::Pending:
    case RunStatus::Cancelled: return StatusTone::Paused;
    }
    Q_UNREACHABLE();
}

bool canResume(RunStatus status, RunActivity activity)
{
    return activity == RunActivity::Idle && status != RunStatus::Completed;
}

QString caseOutcomeText(const ResultRecord &result)
{
    if (result.isUnchecked())
        return RunText::tr("not checked");
    if (result.outcome == QLatin1String("passed"))
        return RunText::tr("passed");
    if (result.outcome == QLatin1String("failed"))
        return RunText::tr("failed");
    return result.outcome == QLatin1String("unscored") ? RunText::tr("not scored") : RunText::tr("error");
}

StatusTone caseOutcomeTone(const ResultRecord &result)
{
    if (result.isUnchecked())
        return StatusTone::Paused;
    if (result.outcome == QLatin1String("passed"))
        return StatusTone::Pass;
    if (result.outcome == QLatin1String("failed"))
        return StatusTone::Fail;
    return result.outcome == QLatin1String("unscored") ? StatusTone::Inconclusive : StatusTone::Error;
}

QString gateVerdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Pass: return RunText::tr("pass");
    case Verdict::Fail: return RunText::tr("fail");
    case Verdict::Inconclusive: return RunText::tr("inconclusive");
    }
    Q_UNREACHABLE();
}

StatusTone gateVerdictTone(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Pass: return StatusTone::Pass;
    case Verdict::Fail: return StatusTone::Fail;
    case Verdict::Inconclusive: return StatusTone::Inconclusive;
    }
    Q_UNREACHABLE();
}

QString rateText(const std::optional<double> &rate)
{
    return rate ? RunText::tr("%1 %", "percent").arg(QLocale().toString(*rate * 100, 'f', 1)) : QStringLiteral("–");
}

std::optional<double> passShare(const RunTotals &totals)
{
    const qint64 passed = totals.passed - totals.unchecked;
    const qint64 judged = passed + totals.failed;
    return judged == 0 ? std::nullopt : std::optional(double(passed) / double(judged));
}

QString costText(qint64 micros, bool complete, bool simulated)
{
    if (simulated)
        return RunText::tr("%1 (simulated)", "an amount of money").arg(moneyText(0));
    if (complete)
        return moneyText(micros);
    return micros == 0 ? RunText::tr("unknown") : RunText::tr("at least %1").arg(moneyText(micros));
}

QString latencyText(double ms)
{
    return ms < 1000 ? RunText::tr("%1 ms").arg(QLocale().toString(std::llround(ms)))
                     : RunText::tr("%1 s").arg(QLocale().toString(ms / 1000, 'f', ms < 10'000 ? 2 : 1));
}

QString signedText(double value, int decimals)
{
    const double step = std::pow(10.0, decimals);
    const double rounded = std::round(value * step) / step;
    const QString size = QLocale().toString(std::abs(rounded), 'f', decimals);
    if (rounded == 0)
        return size;
    return (rounded > 0 ? QLatin1Char('+') : QChar(0x2212)) + size;
}

QString agoText(qint64 utcMs, qint64 nowMs)
{
    constexpr qint64 minute = 60'000;
    constexpr qint64 hour = 60 * minute;
    constexpr qint64 day = 24 * hour;
    if (utcMs <= 0)
        return {};
    const qint64 age = nowMs - utcMs;
    if (age < minute)
        return RunText::tr("just now");
    if (age < hour)
        return RunText::tr("%n min ago", nullptr, int(age / minute));
    if (age < day)
        return RunText::tr("%n h ago", nullptr, int(age / hour));
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(utcMs).date(), QLocale::ShortFormat);
}

QString asSentence(const QString &text)
{
    const bool ended = text.isEmpty() || QStringLiteral(".?!:…").contains(text.back());
    return ended ? text : text + QLatin1Char('.');
}

QString exactTimeText(qint64 utcMs)
{
    return utcMs <= 0 ? QString() : QLocale().toString(QDateTime::fromMSecsSinceEpoch(utcMs), QLocale::LongFormat);
}

QString shortVersion(const RunSpec &spec, int version)
{
    const RunVersion &one = spec.versions.at(version);
    return samePrompt(spec) ? QStringLiteral("v%1").arg(one.number)
                            : QStringLiteral("%1 v%2").arg(one.promptKey).arg(one.number);
}

QString versionsText(const RunSpec &spec)
{
    QStringList names;
    for (int i = 0; i < spec.versions.size(); ++i)
        names.append(shortVersion(spec, i));
    const QString joined = names.join(QStringLiteral(" → "));
    return samePrompt(spec) ? spec.versions.first().promptKey + QLatin1Char(' ') + joined : joined;
}

QString datasetText(const RunSpec &spec)
{
    return QStringLiteral("%1@%2").arg(spec.datasetName).arg(spec.datasetNumber);
}

} // namespace promptlab
