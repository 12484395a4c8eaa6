// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipelines/runversionmodel.h"

#include <QDateTime>
#include <QLocale>

namespace promptlab {

void RunVersionModel::setVersions(const QList<VersionSummary> &versions, const QStringList &running)
{
    beginResetModel();
    m_versions = versions;
    m_running = running;
    m_ticked.clear();
    m_namedBaseline = 0;
    if (!versions.isEmpty())
        tickWithBaseline(versions.first().number);
    endResetModel();
    Q_EMIT chosenChanged();
}

/// What runs in production is what a version has to be compared with, whichever of the two is newer.
void RunVersionModel::tickWithBaseline(int number)
{
    m_ticked = {number};
    m_namedBaseline = number - 1;
    for (const QString &place : qAsConst(m_running)) {
        if (place.startsWith(QLatin1String("production@")))
            m_namedBaseline = place.section(QLatin1Char('@'), 1).toInt();
    }
    if (m_namedBaseline > 0)
        m_ticked.insert(m_namedBaseline);
}

void RunVersionModel::suggest(int number)
{
    tickWithBaseline(number);
    tell();
}

int RunVersionModel::baseline() const
{
    if (m_ticked.contains(m_namedBaseline))
        return m_namedBaseline;
    return m_ticked.isEmpty() ? 0 : *std::min_element(m_ticked.begin(), m_ticked.end());
}

QList<int> RunVersionModel::chosen() const
{
    QList<int> numbers(m_ticked.begin(), m_ticked.end());
    std::sort(numbers.begin(), numbers.end());
    if (numbers.removeOne(baseline()))
        numbers.prepend(baseline());
    return numbers;
}

void RunVersionModel::setChosen(const QList<int> &numbers)
{
    m_ticked = QSet<int>(numbers.begin(), numbers.end());
    m_namedBaseline = numbers.isEmpty() ? 0 : numbers.first();
    tell();
}

void RunVersionModel::setBaseline(int number)
{
    m_ticked.insert(number);
    m_namedBaseline = number;
    tell();
}

void RunVersionModel::tell()
{
    if (!m_versions.isEmpty())
        Q_EMIT dataChanged(index(0), index(int(m_versions.size()) - 1));
    Q_EMIT chosenChanged();
}

int RunVersionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_versions.size());
}

QString RunVersionModel::text(const VersionSummary &version) const
{
    QStringList parts{QStringLiteral("v%1").arg(version.number)};
    if (version.number == baseline())
        parts.append(tr("baseline"));
    QStringList places;
    for (const QString &place : m_running) {
        if (place.section(QLatin1Char('@'), 1).toInt() == version.number)
            places.append(place.section(QLatin1Char('@'), 0, 0));
    }
    if (!places.isEmpty())
        parts.append(places.join(QStringLiteral(", ")));
    if (const QString message = version.message.section(QLatin1Char('\n'), 0, 0); !message.isEmpty())
        parts.append(message);
    return parts.join(QStringLiteral(" · "));
}

QVariant RunVersionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const VersionSummary &version = m_versions.at(index.row());
    if (role == Qt::DisplayRole)
        return text(version);
    if (role == Qt::CheckStateRole)
        return m_ticked.contains(version.number) ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::ToolTipRole)
        return tr("%1\nSaved %2")
            .arg(version.message.isEmpty() ? tr("No message") : version.message,
                 QLocale().toString(QDateTime::fromMSecsSinceEpoch(version.createdAt), QLocale::ShortFormat));
    return {};
}

bool RunVersionModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const int number = m_versions.at(index.row()).number;
    if (value.value<Qt::CheckState>() == Qt::Checked)
        m_ticked.insert(number);
    else
        m_ticked.remove(number);
    tell(); // the baseline may have moved
    return true;
}

Qt::ItemFlags RunVersionModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? QAbstractListModel::flags(index) | Qt::ItemIsUserCheckable : Qt::NoItemFlags;
}

} // namespace promptlab
