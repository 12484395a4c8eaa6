// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/messagehistory.h"

#include <QDateTime>
#include <QLocale>

namespace promptlab {

namespace {

constexpr int historyMost = 500;

} // namespace

MessageHistory::MessageHistory(const Clock &clock, QObject *parent) : QAbstractListModel(parent), m_clock(clock) {}

void MessageHistory::add(const QString &text)
{
    if (m_entries.size() == historyMost) {
        beginRemoveRows({}, historyMost - 1, historyMost - 1);
        m_entries.removeLast();
        endRemoveRows();
    }
    beginInsertRows({}, 0, 0);
    m_entries.prepend({m_clock.nowMs(), text});
    endInsertRows();
}

QString MessageHistory::line(const Entry &entry)
{
    const QTime time = QDateTime::fromMSecsSinceEpoch(entry.at).time();
    return tr("%1  %2", "time and message").arg(QLocale().toString(time, QLocale::ShortFormat), entry.text);
}

QString MessageHistory::asText() const
{
    QStringList lines;
    for (const Entry &entry : m_entries)
        lines += line(entry);
    return lines.join(QLatin1Char('\n'));
}

int MessageHistory::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

QVariant MessageHistory::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Entry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return line(entry);
    case Qt::ToolTipRole: return entry.text;
    case TimeRole: return entry.at;
    default: return {};
    }
}

} // namespace promptlab
