// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipelines/runlistmodel.h"

#include "ui/pipelines/runtext.h"

#include <QLocale>

namespace promptlab {

namespace {

struct RunListText {
    Q_DECLARE_TR_FUNCTIONS(RunListModel)
};

double shareDone(int done, int total)
{
    return total > 0 ? double(done) / total : 0.0;
}

QString progressDetail(const RunProgress &progress)
{
    const QLocale locale;
    return RunListText::tr("%1 of %2").arg(locale.toString(progress.done), locale.toString(progress.total));
}

QString outcomeDetail(const RunEntry &entry)
{
    const RunTotals &totals = entry.item.totals;
    if (entry.activity == RunActivity::Here && entry.progress)
        return progressDetail(*entry.progress);
    if (totals.done == 0)
        return RunListText::tr("no results");
    const QString unchecked = RunListText::tr("%Ln not checked", nullptr, int(totals.unchecked));
    if (const auto share = passShare(totals)) {
        const QString passed = RunListText::tr("%1 passed").arg(rateText(share));
        return totals.unchecked == 0 ? passed : passed + QStringLiteral(", ") + unchecked;
    }
    if (totals.unchecked > 0)
        return unchecked;
    return totals.errors > 0 ? RunListText::tr("%Ln error(s)", nullptr, int(totals.errors))
                             : RunListText::tr("nothing scored");
}

RunLine lineOf(const RunEntry &entry, qint64 nowMs)
{
    const RunRecord &run = entry.item.run;
    RunLine line;
    line.number = run.number;
    line.id = run.id;
    line.title = versionsText(entry.item.spec);
    line.dataset = datasetText(entry.item.spec);
    line.outcome = outcomeDetail(entry);
    const auto share = passShare(entry.item.totals);
    line.brief = share && !(entry.activity == RunActivity::Here && entry.progress) ? rateText(share) : line.outcome;
    line.detail = QStringLiteral("%1 · %2").arg(line.outcome, line.dataset);
    line.when = agoText(run.startedAt > 0 ? run.startedAt : run.createdAt, nowMs);
    line.state = runStateText(run.status, entry.activity);
    line.tone = runStateTone(run.status, entry.activity);
    line.saysState = run.status != RunStatus::Completed || entry.activity != RunActivity::Idle;
    const bool silent = entry.item.totals.done > 0 && entry.item.totals.errors == entry.item.totals.done;
    if (silent && entry.activity == RunActivity::Idle)
        line.tone = StatusTone::Error;
    const bool complete = run.status == RunStatus::Completed && entry.activity == RunActivity::Idle;
    line.allPassed = complete && entry.item.totals.passed == run.caseCount && entry.item.totals.unchecked == 0;
    line.partly = complete && !silent && !line.allPassed;
    if (complete && share && *share <= 0) {
        line.tone = StatusTone::Fail;
        line.partly = false;
    }
    line.simulated = run.simulated;
    if (entry.activity == RunActivity::Here && entry.progress)
        line.progress = shareDone(entry.progress->done, entry.progress->total);
    else if (entry.activity == RunActivity::Elsewhere)
        line.progress = shareDone(int(entry.item.totals.done), run.caseCount);
    return line;
}

QString toolTipOf(const RunEntry &entry)
{
    const RunRecord &run = entry.item.run;
    QStringList lines{
        RunListText::tr("Run %1: %2").arg(run.number).arg(runStateText(run.status, entry.activity)),
        RunListText::tr("%1 of %2 cases done")
            .arg(QLocale().toString(entry.item.totals.done), QLocale().toString(run.caseCount)),
        RunListText::tr("Started %1").arg(exactTimeText(run.startedAt > 0 ? run.startedAt : run.createdAt))};
    if (!entry.item.models.isEmpty())
        lines += RunListText::tr("Models: %1").arg(entry.item.models.join(QStringLiteral(", ")));
    lines += RunListText::tr("Provider: %1")
                 .arg(entry.item.spec.providerName.isEmpty() ? run.provider : entry.item.spec.providerName);
    if (run.simulated)
        lines += RunListText::tr("Simulated: the answers were made by rules.");
    if (!run.error.isEmpty())
        lines += run.error;
    return lines.join(QLatin1Char('\n'));
}

} // namespace

void RunListModel::setRuns(const QList<RunEntry> &runs, qint64 nowMs)
{
    QList<RunLine> lines;
    QList<QString> filters;
    QList<QString> tips;
    for (const RunEntry &entry : runs) {
        lines.append(lineOf(entry, nowMs));
        tips.append(toolTipOf(entry));
        const RunLine &line = lines.last();
        filters.append(QStringList{QString::number(line.number), line.title, line.detail, line.state,
                                   line.simulated ? RunListText::tr("simulated") : QString(),
                                   entry.item.models.join(QLatin1Char(' '))}
                           .join(QLatin1Char('\n')));
    }
    // New runs come at the top; everything else keeps its place.
    const qsizetype more = lines.size() - m_lines.size();
    const bool grown = more >= 0
                    && std::equal(m_lines.begin(), m_lines.end(), lines.begin() + more,
                                  [](const RunLine &a, const RunLine &b) { return a.id == b.id; });
    if (!grown) {
        beginResetModel();
        m_lines = lines;
        m_filterTexts = filters;
        m_toolTips = tips;
        endResetModel();
        return;
    }
    if (more > 0)
        beginInsertRows({}, 0, int(more) - 1);
    m_lines = lines;
    m_filterTexts = filters;
    m_toolTips = tips;
    if (more > 0)
        endInsertRows();
    if (m_lines.size() > more)
        Q_EMIT dataChanged(index(int(more)), index(int(m_lines.size()) - 1));
}

void RunListModel::setProgress(const RunId &id, const RunProgress &progress)
{
    for (int row = 0; row < m_lines.size(); ++row) {
        if (!(m_lines.at(row).id == id))
            continue;
        RunLine &line = m_lines[row];
        line.progress = shareDone(progress.done, progress.total);
        line.outcome = line.brief = progressDetail(progress);
        line.detail = QStringLiteral("%1 · %2").arg(line.outcome, line.dataset);
        Q_EMIT dataChanged(index(row), index(row), {LineRole});
        return;
    }
}

int RunListModel::rowOf(int number) const
{
    const auto found =
        std::find_if(m_lines.begin(), m_lines.end(), [number](const RunLine &line) { return line.number == number; });
    return found == m_lines.end() ? -1 : int(found - m_lines.begin());
}

int RunListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant RunListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const RunLine &line = m_lines.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return tr("Run %1, %2").arg(line.number).arg(line.title);
    case Qt::AccessibleTextRole:
        return tr("Run %1, %2, %3, %4, %5%6")
            .arg(line.number)
            .arg(line.title, line.state, line.detail, line.when, line.simulated ? tr(", simulated") : QString());
    case Qt::ToolTipRole: return m_toolTips.at(index.row());
    case LineRole: return QVariant::fromValue(line);
    case NumberRole: return line.number;
    case FilterRole: return m_filterTexts.at(index.row());
    default: return {};
    }
}

} // namespace promptlab
