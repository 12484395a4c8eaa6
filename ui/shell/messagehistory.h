// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"

#include <QAbstractListModel>

namespace promptlab {

/// What happened in this window, newest first; behind the status bar.
class MessageHistory final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { TimeRole = Qt::UserRole };

    /// @p clock must outlive it.
    explicit MessageHistory(const Clock &clock, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(MessageHistory)

    /// @p text is plain and translated. The oldest of more than 500 goes.
    void add(const QString &text);
    /// One line a message, with its time, newest first.
    [[nodiscard]] QString asText() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Entry {
        qint64 at = 0;
        QString text;
    };
    [[nodiscard]] static QString line(const Entry &entry);

    const Clock &m_clock;
    QList<Entry> m_entries;
};

} // namespace promptlab
