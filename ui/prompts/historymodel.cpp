// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prompts/historymodel.h"

#include <QDateTime>
#include <QLocale>

namespace promptlab {

namespace {

struct HistoryText {
    Q_DECLARE_TR_FUNCTIONS(HistoryModel)
};

constexpr qint64 historyMinute = 60'000;
constexpr qint64 historyHour = 60 * historyMinute;
constexpr qint64 historyDay = 24 * historyHour;

} // namespace

QString relativeTime(qint64 utcMs, qint64 nowMs)
{
    const qint64 age = nowMs - utcMs;
    if (age >= 0 && age < historyMinute)
        return HistoryText::tr("just now");
    if (age >= 0 && age < historyHour)
        return HistoryText::tr("%1 min ago").arg(age / historyMinute);
    if (age >= 0 && age < historyDay)
        return HistoryText::tr("%1 h ago").arg(age / historyHour);
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(utcMs).date(), QLocale::ShortFormat);
}

void HistoryModel::setHistory(const PromptHistory &history, const QList<EnvironmentPlace> &environments, qint64 nowMs)
{
    beginResetModel();
    m_rows.clear();
    for (const VersionSummary &version : history.versions) {
        HistoryRow row;
        row.version = version;
        row.message = version.message.section(QLatin1Char('\n'), 0, 0).trimmed();
        if (row.message.isEmpty())
            row.message = tr("No message");
        const QString author = history.names.value(version.author, tr("former member"));
        row.detail = tr("%1 · %2", "author and time").arg(author, relativeTime(version.createdAt, nowMs));
        const QString number = QLatin1Char('v') + QString::number(version.number);
        for (const EnvironmentPlace &place : environments) {
            if (place.versions.split(QLatin1Char('/')).contains(number))
                row.environments.append(place.name);
        }
        m_rows.append(row);
    }
    endResetModel();
}

void HistoryModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const HistoryRow &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return tr("v%1 %2", "version and message").arg(QString::number(row.version.number), row.message);
    case Qt::AccessibleTextRole: {
        QStringList words{tr("Version %1").arg(row.version.number), row.message, row.detail};
        words.append(row.version.tags);
        words.append(row.environments);
        return words.join(QStringLiteral(", "));
    }
    case Qt::ToolTipRole: {
        const QString when = QLocale().toString(QDateTime::fromMSecsSinceEpoch(row.version.createdAt));
        return tr("Version %1 · %2\n%3").arg(QString::number(row.version.number), when, row.version.message.trimmed());
    }
    default: return {};
    }
}

} // namespace promptlab
